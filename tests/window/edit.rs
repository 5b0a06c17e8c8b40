//! The translation edited in place.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn a_paragraph_is_edited_its_verdict_lapses_and_half_a_sentence_is_there_at_the_next_start() {
    story(async {
        let folder = tempfile::tempdir()?;
        let (source, target) = (folder.path().join("harbour.txt"), folder.path().join("port.txt"));
        std::fs::write(&source, "The harbour stays open\n\nThe council voted on 3 May.\n\nTen boats left.\n")?;
        std::fs::write(&target, "Le port reste ouvert\n\nLe conseil a voté le 3 mai.\n\nDix bateaux sont partis.\n")?;
        let arguments = [source.to_string_lossy(), target.to_string_lossy()];
        let window = Window::open("fr_FR.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        window.find("[data-row='2']").await?;
        let field = "document.querySelector('textarea')";
        window.press(&[Key::Control], Key::Enter).await?;
        window.wait_until("document.querySelector('[data-row=\"0\"] .approved')").await?;
        window.press(&[], Key::Up).await?;
        window.press(&[], Key::Enter).await?;
        window.wait_until(&format!("document.activeElement === {field}")).await?;
        for letter in " à Sel!".chars() {
            window.press(&[], letter).await?;
        }
        window.wait_until(&format!("{field}.value === 'Le port reste ouvert à Sel\\u202F!' || {field}.value === 'Le port reste ouvert à Sel\\u00A0!'")).await?;
        window.screenshot("edit-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[Key::Control], 'z').await?;
        window.wait_until(&format!("{field}.value === 'Le port reste ouvert à Sel!'")).await?;
        window.press(&[], Key::Enter).await?;
        window.wait_until("document.querySelector('[data-row=\"0\"] .lapsed')").await?;
        window.wait_until("document.querySelector('[data-row=\"0\"] ins')").await?;
        window.screenshot("edited-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);

        window.press(&[], Key::Down).await?;
        window.press(&[], Key::Enter).await?;
        window.wait_until(&format!("document.activeElement === {field}")).await?;
        for letter in " Enfin".chars() {
            window.press(&[], letter).await?;
        }
        window.press(&[], Key::Escape).await?;
        window.wait_until("document.querySelector('[data-row=\"1\"] .draft')").await?;
        let folder = window.close().await?;

        let window = Window::open_in(folder, "fr_FR.UTF-8", &[]).await?;
        let again = "[...document.querySelectorAll('main button')].find((b) => b.textContent.includes('The harbour'))";
        window.wait_until(again).await?;
        window.script(&format!("{again}.click()")).await?;
        window.find("[data-row='1']").await?;
        window.press(&[], Key::Down).await?;
        window.wait_until("document.querySelector('[data-row=\"1\"] .draft')").await?;
        window.press(&[], Key::F2).await?;
        window.wait_until(&format!("{field}?.value.endsWith('Enfin')")).await?;
        window.close().await?;
        Ok(())
    });
}
