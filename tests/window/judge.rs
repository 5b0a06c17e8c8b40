//! Rows judged by the person who reads them.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn rows_are_approved_one_after_the_other_and_the_verdicts_are_there_at_the_next_start() {
    story(async {
        let folder = tempfile::tempdir()?;
        let (source, target) = (folder.path().join("harbour.txt"), folder.path().join("port.txt"));
        std::fs::write(&source, "The harbour stays open\n\nThe council voted on 3 May.\n\nTen boats left.\n")?;
        std::fs::write(&target, "Le port reste ouvert\n\nLe conseil a voté le 3 mai.\n\nDix bateaux sont partis.\n")?;
        let arguments = [source.to_string_lossy(), target.to_string_lossy()];
        let window = Window::open("fr_FR.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        window.find("[data-row='2']").await?;
        let status = |row: u32, class: &str| format!("document.querySelector('[data-row=\"{row}\"] .status.{class}')");
        let here = |row: u32| format!("document.querySelector('.row.current').dataset.row === '{row}'");
        window.press(&[Key::Control], Key::Enter).await?;
        window.wait_until(&status(0, "approved")).await?;
        window.wait_until(&here(1)).await?;
        window.press(&[Key::Alt], 'w').await?;
        window.wait_until(&status(1, "needsWork")).await?;
        window.press(&[], Key::Down).await?;
        window.press(&[Key::Alt], 'x').await?;
        window.wait_until(&status(2, "rejected")).await?;
        window.wait_until("document.querySelector('footer').textContent.includes('1 approuvée sur 3')").await?;
        window.screenshot("judged-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[Key::Control], 'z').await?;
        window.wait_until(&format!("!{}", status(2, "rejected"))).await?;
        let folder = window.close().await?;

        let window = Window::open_in(folder, "fr_FR.UTF-8", &[]).await?;
        let again = "[...document.querySelectorAll('main button')].find((b) => b.textContent.includes('The harbour'))";
        window.wait_until(again).await?;
        window.script(&format!("{again}.click()")).await?;
        window.wait_until(&status(0, "approved")).await?;
        window.wait_until(&status(1, "needsWork")).await?;
        window.close().await?;
        Ok(())
    });
}
