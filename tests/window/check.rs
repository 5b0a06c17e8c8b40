//! Findings in the window.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

const ENGLISH: &str = "The harbour stays open\n\nThe council voted on 3 May to keep the harbour of Sel open.\n\n\
    Ten boats left in the morning. Four came back.\n";
/// Another day, and an invisible character.
const FRENCH: &str = "Le port reste ouvert\n\nLe conseil a voté le 8 mai pour que le port de Sel reste ouvert.\n\n\
    Dix bateaux sont partis le matin. Quatre sont re\u{200B}venus.\n";

#[test]
fn findings_are_walked_mended_dismissed_and_taken_back_from_the_keyboard() {
    story(async {
        let folder = tempfile::tempdir()?;
        let (source, target) = (folder.path().join("harbour.txt"), folder.path().join("port.txt"));
        std::fs::write(&source, ENGLISH)?;
        std::fs::write(&target, FRENCH)?;
        let arguments = [source.to_string_lossy(), target.to_string_lossy()];
        let window = Window::open("en_GB.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        window.find("[data-row='2'] .mark").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);

        window.press(&[], Key::F8).await?;
        window.wait_until("document.querySelector('.details p')?.textContent.includes('8 mai')").await?;
        window.press(&[Key::Alt], 'd').await?;
        window.wait_until("document.querySelectorAll('[data-row=\"1\"] .mark.error').length === 0").await?;

        window.press(&[], Key::F8).await?;
        window.wait_until("document.querySelector('.details .edit') !== null").await?;
        window.screenshot("findings-en").await?;
        window.press(&[Key::Alt], Key::Enter).await?;
        let invisible = "document.querySelector('[data-row=\"2\"] [data-side=\"target\"] [data-paragraph]').textContent.includes('\\u200B')";
        window.wait_until(&format!("!{invisible}")).await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until(invisible).await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until("document.querySelectorAll('[data-row=\"1\"] .mark').length > 0").await?;
        window.close().await?;
        Ok(())
    });
}
