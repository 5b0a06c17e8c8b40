//! What people say to each other about a pair, and words found and replaced in it.

use fantoccini::key::Key;
use relecture_project::{ImportFile, Project, SourceRule, Unwatched};
use relecture_tests::window::Window;

use crate::story;

async fn open(locale: &str) -> anyhow::Result<Window> {
    let folder = tempfile::tempdir()?;
    let (source, target) = (folder.path().join("harbour.txt"), folder.path().join("port.txt"));
    std::fs::write(&source, "The harbour stays open\n\nThe council voted on 3 May.\n\nTen boats left.\n")?;
    std::fs::write(
        &target,
        "Le port reste ouvert\n\nLe conseil du port a voté le 3 mai.\n\nDix bateaux sont partis.\n",
    )?;
    let window = Window::open(locale, &[&source.to_string_lossy(), &target.to_string_lossy()]).await?;
    window.find("[data-row='2']").await?;
    Ok(window)
}

async fn write(window: &Window, text: &str) -> anyhow::Result<()> {
    for letter in text.chars() {
        window.press(&[], letter).await?;
    }
    Ok(())
}

#[test]
fn a_comment_is_written_answered_settled_and_found_with_keys() {
    story(async {
        let window = open("fr_FR.UTF-8").await?;
        window.press(&[], Key::Down).await?;
        window.press(&[], Key::Right).await?;
        window.press(&[Key::Alt], 'c').await?;
        window.wait_until("document.activeElement.tagName === 'TEXTAREA'").await?;
        write(&window, "Quel conseil").await?;
        window.press(&[Key::Control], Key::Enter).await?;
        window.wait_until("document.querySelector('article')?.textContent.includes('Quel conseil')").await?;
        window.screenshot("comments-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.script("document.querySelector('[role=grid]').focus()").await?;
        window.press(&[Key::Control], Key::Home).await?;
        window.press(&[], Key::F9).await?;
        window.wait_until("document.querySelector('.row.current').dataset.row === '1'").await?;
        window.script("document.querySelector('article .buttons button:last-child').click()").await?;
        window.wait_until("!document.querySelector('article')").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn words_are_replaced_where_they_were_not_left_out_and_one_undo_brings_them_back() {
    story(async {
        let window = open("en_GB.UTF-8").await?;
        window.press(&[Key::Control], 'h').await?;
        let field = |name: &str| {
            format!("[...document.querySelectorAll('aside label')].find((l) => l.textContent === '{name}').control")
        };
        window.wait_until(&format!("document.activeElement === {}", field("Replace in the target by"))).await?;
        write(&window, "quai").await?;
        window.script(&format!("{}.focus()", field("Find"))).await?;
        write(&window, "port").await?;
        window.wait_until("document.querySelectorAll('aside [role=listitem]').length === 2").await?;
        window.wait_until("document.querySelectorAll('.mark.found').length === 2").await?;
        window.screenshot("find-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.script("document.querySelector('aside [role=listitem] input').click()").await?;
        window.script("document.querySelector('aside .buttons .main').click()").await?;
        let target =
            |row: u32| format!("document.querySelector('[data-row=\"{row}\"] [data-side=target]').textContent");
        window.wait_until(&format!("{}.includes('Le conseil du quai')", target(1))).await?;
        window.wait_until(&format!("{}.includes('Le port reste')", target(0))).await?;
        window.script("document.querySelector('[role=grid]').focus()").await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until(&format!("{}.includes('Le conseil du port')", target(1))).await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn an_error_is_marked_with_a_letter_and_a_digit_counted_and_found_again() {
    story(async {
        let window = open("fr_FR.UTF-8").await?;
        window.press(&[Key::Control], Key::End).await?;
        window.press(&[], Key::Right).await?;
        window.press(&[Key::Alt], 'q').await?;
        window.wait_until("document.querySelector('dialog[open]')").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        // An omission, major.
        write(&window, "h3").await?;
        window.wait_until("!document.querySelector('dialog[open]')").await?;
        window.wait_until("document.querySelector('[data-region=row-annotations]')").await?;
        window.press(&[Key::Control], Key::Home).await?;
        window.press(&[], Key::F4).await?;
        window.wait_until("document.querySelector('.row.current').dataset.row === '2'").await?;
        window.press(&[Key::Alt, Key::Shift], 'l').await?;
        window.wait_until("document.querySelector('dialog[open] table')").await?;
        window.screenshot("score-card-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[], Key::Escape).await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until("!document.querySelector('[data-region=row-annotations]')").await?;
        window.close().await?;
        Ok(())
    });
}

/// A project with an English text and two French ones of it.
fn two_french_texts(folder: &tempfile::TempDir) -> anyhow::Result<String> {
    let path = folder.path().join("harbour.relecture");
    let file = |name: &str, text: &str| ImportFile { name: name.to_owned(), bytes: text.into(), lang: None };
    let files = vec![
        file("harbour.txt", "The harbour stays open\n\nThe council voted on 3 May.\n\nTen boats left.\n"),
        file("port.txt", "Le port reste ouvert\n\nLe conseil du port a voté le 3 mai.\n\nDix bateaux sont partis.\n"),
        file("quai.txt", "Le port demeure ouvert\n\nLe conseil a voté le 3 mai.\n\nDix bateaux ont quitté le port.\n"),
    ];
    let mut project = Project::create(&path)?;
    project.import(files, SourceRule::Recognise, &Unwatched)?;
    project.close()?;
    Ok(path.to_string_lossy().into_owned())
}

#[test]
fn the_sign_off_names_another_text_for_the_same_readers_and_opens_it() {
    story(async {
        let folder = tempfile::tempdir()?;
        let project = two_french_texts(&folder)?;
        let window = Window::open_in(folder, "fr_FR.UTF-8", &[&project]).await?;
        window.find("[data-row='2']").await?;
        let shown =
            |file: &str| format!("[...document.querySelectorAll('.heads .file')].at(-1)?.textContent === '{file}'");
        window.wait_until(&shown("port.txt")).await?;
        window.press(&[Key::Control, Key::Shift], Key::Enter).await?;
        window.wait_until("document.querySelector('dialog[open] .rivals')?.textContent.includes('quai.txt')").await?;
        window.screenshot("rivals-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        for _ in 0..9 {
            window.press(&[], Key::Tab).await?;
            if window.script("return document.activeElement.closest('.rivals') !== null").await? == true {
                break;
            }
        }
        window.press(&[], Key::Enter).await?;
        window.wait_until("!document.querySelector('dialog[open]')").await?;
        window.wait_until(&shown("quai.txt")).await?;
        window.wait_until("document.querySelector('[data-row=\"0\"]')?.textContent.includes('demeure')").await?;
        window.wait_until("document.activeElement.role === 'grid'").await?;
        window.close().await?;
        Ok(())
    });
}
