//! A new version of a text: what it keeps, what changed, what the translation has to follow.

use std::path::{Path, PathBuf};

use fantoccini::key::Key;
use relecture_core::model::Status;
use relecture_project::{ImportFile, Project, SourceRule, Unwatched};
use relecture_tests::window::Window;

use crate::story;

const ENGLISH: &str = "The harbour stays open\n\nThe council voted on 3 May to keep the harbour of Sel open all year.\n\n\
    Ten boats left in the morning. Four came back.\n\nThe lamps burn all night.\n";
const FRENCH: &str = "Le port reste ouvert\n\nLe conseil a voté le 3 mai pour que le port de Sel reste ouvert toute \
    l’année.\n\nDix bateaux sont partis le matin. Quatre sont revenus.\n\nLes lampes brûlent toute la nuit.\n";

/// A project of the release, all of it approved, and a file with the next version of its English.
fn release(folder: &Path) -> anyhow::Result<[PathBuf; 2]> {
    let [path, next] = ["harbour.relecture", "harbour-2.txt"].map(|name| folder.join(name));
    let file = |name: &str, text: &str| ImportFile { name: name.to_owned(), bytes: text.into(), lang: None };
    let mut project = Project::create(&path)?;
    let files = vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH)];
    let pair = project.import(files, SourceRule::First, &Unwatched)?.pairs[0];
    project.decide(pair, 0..4, Status::Approved, "Zoé")?;
    project.close()?;
    let english =
        ENGLISH.replace("3 May", "4 May").replace("Four came back", "Five came back").replace("lamps", "lights");
    std::fs::write(&next, english)?;
    Ok([path, next])
}

#[test]
fn a_new_version_is_added_its_changes_are_walked_and_the_work_it_leaves_is_done_from_the_keyboard() {
    story(async {
        let folder = tempfile::tempdir()?;
        let [project, next] = release(folder.path())?;
        let arguments = [project.to_string_lossy(), next.to_string_lossy()];
        let window = Window::open("en_GB.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        let says = |words: &str| format!("document.querySelector('dialog[open]')?.textContent.includes('{words}')");
        let announced =
            |words: &str| format!("document.querySelector('[aria-live=polite]').textContent.includes('{words}')");
        window.wait_until(&says("harbour-2.txt resembles a text of this project")).await?;
        window.screenshot("version-offer-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.find("dialog[open] button.main").await?.click().await?;
        window.wait_until(&says("Nothing was left behind")).await?;
        window.wait_until(&says("approvals are suspended")).await?;
        window.screenshot("version-added-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);

        window.find("dialog[open] button.main").await?.click().await?;
        window.find("ol.changes li").await?;
        for words in ["Change 1 of 3, Facts", "Change 2 of 3, ", "Change 3 of 3, Wording"] {
            window.press(&[], Key::F7).await?;
            window.wait_until(&announced(words)).await?;
        }
        window.press(&[Key::Shift], Key::F7).await?;
        window.wait_until(&announced("Change 2 of 3")).await?;
        window.screenshot("compare-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        // What was before is put back, and that can be undone.
        window.press(&[], Key::Delete).await?;
        window.wait_until("document.querySelectorAll('ol.changes li').length === 2").await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until("document.querySelectorAll('ol.changes li').length === 3").await?;

        window
            .script(
                "document.querySelectorAll('.panel, [role=tab]'); \
            [...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent.includes('To follow')).focus()",
            )
            .await?;
        window.press(&[], Key::Return).await?;
        window.wait_until("document.querySelectorAll('[role=tabpanel] progress').length === 1").await?;
        window.script("document.querySelector('[role=tabpanel] ol li').focus()").await?;
        window.press(&[], ' ').await?;
        window.wait_until(&announced("2 are left")).await?;
        window.screenshot("stale-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[], Key::Return).await?;
        window.find("[data-row='2']").await?;
        window.wait_until("document.body.textContent.includes('approval suspended')").await?;
        window.close().await?;
        Ok(())
    });
}
