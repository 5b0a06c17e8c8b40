//! The rules that a text is held to.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn a_rule_is_changed_for_one_text_and_taken_back() {
    story(async {
        let folder = tempfile::tempdir()?;
        let (source, target) = (folder.path().join("harbour.txt"), folder.path().join("port.txt"));
        std::fs::write(&source, "The harbour: open\n\nThe council voted on 3 May.\n\nTen boats left.\n")?;
        let french = "Le port\u{A0}: ouvert\n\nLe conseil a voté le 3 mai.\n\nDix bateaux sont partis.\n";
        std::fs::write(&target, french)?;
        let arguments = [source.to_string_lossy(), target.to_string_lossy()];
        let window = Window::open("fr_FR.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        window.find("[data-row='2']").await?;
        window.find(".profile select").await?;
        window.press(&[Key::Alt], 'g').await?;
        window.find("dialog[open] select[aria-label='Avant un deux-points']").await?;
        window.screenshot("rules-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        let colon = "[...document.querySelectorAll('dialog select[aria-label=\"Avant un deux-points\"]')].at(-1)";
        let choose = format!(
            "const rule = {colon}; rule.value = 'narrow'; rule.dispatchEvent(new Event('change', {{bubbles: true}}))"
        );
        window.script(&choose).await?;
        let own = "document.querySelector('dialog tr.own')?.textContent.includes('décidé ici')";
        window.wait_until(own).await?;
        window.press(&[], Key::Escape).await?;
        window.wait_until("!document.querySelector('dialog[open]')").await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until("document.querySelector('[aria-label^=Rétablir]')").await?;
        window.press(&[Key::Alt], 'g').await?;
        window.find("dialog[open] select").await?;
        window.wait_until(&format!("!({own})")).await?;
        window.close().await?;
        Ok(())
    });
}
