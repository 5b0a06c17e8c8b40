//! A pair in the grid.

use std::fmt::Write as _;
use std::path::Path;

use fantoccini::key::Key;
use relecture_project::Project;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn the_sample_stands_beside_its_translation_and_is_accessible() {
    story(async {
        let window = Window::open("en_GB.UTF-8", &["--sample"]).await?;
        window.find("[data-row='3']").await?;
        let title = "[...document.querySelectorAll('[data-row]')].find((row) => row.textContent.includes('120,000'))";
        let sides =
            format!("return [...{title}.querySelectorAll('[data-side]')].map((side) => [side.lang, side.textContent])");
        let sides = window.script(&sides).await?;
        assert_eq!(sides[0][0], "en-GB");
        assert_eq!(sides[1][0], "fr-CA");
        assert!(sides[1][1].as_str().is_some_and(|text| text.contains("120\u{A0}000")), "{sides}");
        window.screenshot("sample-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_sentence_lights_up_with_its_counterpart_under_the_sentence_cursor() {
    story(async {
        let window = Window::open("en_GB.UTF-8", &["--sample"]).await?;
        window.find("[data-row='0']").await?;
        // The first row that is not one beside one: its sentences stand in two paragraphs of one side.
        window.press(&[Key::Alt], '2').await?;
        for _ in 0..2 {
            window.press(&[Key::Alt], Key::Right).await?;
        }
        window.wait_until("document.querySelectorAll('[data-side=\"source\"] .linked').length > 0").await?;
        window.wait_until("document.querySelectorAll('[data-side=\"target\"] .linked').length > 0").await?;
        window.screenshot("linked-en").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_long_pair_is_walked_from_end_to_end_and_what_was_done_can_be_undone() {
    story(async {
        let folder = tempfile::tempdir()?;
        let rows = 3_000;
        let (mut english, mut french) = (String::new(), String::new());
        for row in 1..=rows {
            write!(english, "Boat {row} left the harbour at dawn. It carried {row} crates of salt.\n\n")?;
            write!(french, "Le bateau {row} a quitté le port à l’aube. Il transportait {row} caisses de sel.\n\n")?;
        }
        let (source, target) = (folder.path().join("boats.txt"), folder.path().join("bateaux.txt"));
        std::fs::write(&source, english)?;
        std::fs::write(&target, french)?;
        let arguments = [source.to_string_lossy(), target.to_string_lossy()];
        let window = Window::open("fr_FR.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        window.find("[data-row='0']").await?;
        assert!(window.count("[data-row]").await? < 200, "only the rows in view are drawn");

        window.script("document.querySelector('[role=grid]').focus()").await?;
        window.press(&[Key::Control], Key::End).await?;
        let last = format!("document.querySelector(\"[data-row='{}']\")", rows - 1);
        window.wait_until(&format!("{last}?.innerText.includes('3000 caisses de sel')")).await?;
        window.screenshot("long-fr-end").await?;
        window.press(&[Key::Control], Key::Home).await?;
        window.find("[data-row='0']").await?;

        window.press(&[Key::Control], 'z').await?;
        window.wait_until("document.querySelectorAll('[data-row]').length === 0").await?;
        window.press(&[Key::Control], 'y').await?;
        window.find("[role='grid'], nav button, aside button").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn what_was_opened_is_there_at_the_next_start() {
    story(async {
        let files = tempfile::tempdir()?;
        let (source, target) = (files.path().join("harbour.txt"), files.path().join("port.txt"));
        std::fs::write(&source, "The harbour stays open\n\nThe council voted on 3 May to keep it so.\n")?;
        std::fs::write(&target, "Le port reste ouvert\n\nLe conseil en a décidé ainsi le 3 mai.\n")?;
        let arguments = [source.to_string_lossy(), target.to_string_lossy()];
        let window = Window::open("en_GB.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        window.find("[data-row='0']").await?;
        let folder = window.close().await?;
        let project = folder.path().join("data/app.relecture.desktop/untitled/untitled-1.relecture");
        assert_eq!(first_paragraph(&project)?, "The harbour stays open");

        let window = Window::open_in(folder, "en_GB.UTF-8", &[]).await?;
        window.find("main button").await?;
        let again = "[...document.querySelectorAll('main button')].find((b) => b.textContent.includes('The harbour'))";
        window.wait_until(again).await?;
        window.script(&format!("{again}.click()")).await?;
        window.find("[data-row='0']").await?;
        window.close().await?;
        Ok(())
    });
}

/// The first paragraph of a project's first pair.
fn first_paragraph(path: &Path) -> anyhow::Result<String> {
    let project = Project::open(path)?;
    let pair = project.releases()?[0].pairs[0].id;
    Ok(project.rows(pair, 0, 1)?.rows.remove(0).source.remove(0).paragraph.text)
}
