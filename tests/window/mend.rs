//! The alignment mended by hand, and the commands by which that is done.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

const ENGLISH: &str =
    "The harbour stays open\n\nThe council voted on 3 May.\n\nTen boats left. Four came back.\n\nNobody was hurt.\n";
const FRENCH: &str = "Le port reste ouvert\n\nLe conseil a voté le 3 mai.\n\nDix bateaux sont partis. Quatre sont revenus.\n\nPersonne n’a été blessé.\n";

async fn open(locale: &str) -> anyhow::Result<Window> {
    let folder = tempfile::tempdir()?;
    let (source, target) = (folder.path().join("harbour.txt"), folder.path().join("port.txt"));
    std::fs::write(&source, ENGLISH)?;
    std::fs::write(&target, FRENCH)?;
    let window = Window::open(locale, &[&source.to_string_lossy(), &target.to_string_lossy()]).await?;
    window.find("[data-row='3']").await?;
    Ok(window)
}

fn rows(count: usize) -> String {
    format!("document.querySelector('[role=grid]').getAttribute('aria-rowcount') === '{}'", count + 1)
}

fn holds(row: usize, side: &str, text: &str) -> String {
    format!("document.querySelector('[data-row=\"{row}\"] [data-side={side}]')?.textContent.includes({text:?})")
}

#[test]
fn rows_are_joined_parted_and_linked_by_keys_alone_and_undone() {
    story(async {
        let window = open("fr_FR.UTF-8").await?;
        window.press(&[Key::Control], 'm').await?;
        window.wait_until(&rows(3)).await?;
        window.wait_until(&holds(0, "target", "Le conseil")).await?;
        window.press(&[Key::Control], 'l').await?;
        window.wait_until(&rows(4)).await?;
        // Everything below goes one row down, then what is last on one side stands alone.
        window.press(&[Key::Control, Key::Shift], Key::Down).await?;
        window.wait_until(&rows(5)).await?;
        window.press(&[Key::Control, Key::Shift], Key::Up).await?;
        window.wait_until(&rows(4)).await?;
        window.press(&[Key::Control], 'd').await?;
        window.wait_until(&rows(5)).await?;
        window.screenshot("mended-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        for count in [4, 5, 4, 3, 4] {
            window.press(&[Key::Control], 'z').await?;
            window.wait_until(&rows(count)).await?;
        }
        window.close().await?;
        Ok(())
    });
}

#[test]
fn the_menu_and_the_palette_offer_what_the_keys_do_and_keys_can_be_changed() {
    story(async {
        let window = open("en_GB.UTF-8").await?;
        window.press(&[Key::Alt], 'm').await?;
        window.wait_until("document.activeElement.getAttribute('role') === 'menuitem'").await?;
        window.screenshot("mend-menu-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[], Key::Enter).await?;
        window.wait_until(&rows(3)).await?;
        window.press(&[Key::Control], 'k').await?;
        window.wait_until("document.activeElement.getAttribute('role') === 'combobox'").await?;
        for letter in "larger".chars() {
            window.press(&[], letter).await?;
        }
        window.wait_until("document.querySelectorAll('[role=option]').length === 1").await?;
        window.screenshot("palette-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[], Key::Escape).await?;

        window.press(&[], Key::F1).await?;
        let key =
            "[...document.querySelectorAll('dialog .key')].find((b) => b.ariaLabel.includes('Swap with the next'))";
        window.wait_until(key).await?;
        window.script(&format!("{key}.click()")).await?;
        window.press(&[Key::Control], 'd').await?;
        window.wait_until("document.querySelector('dialog .clash')").await?;
        window.screenshot("keys-clash-en").await?;
        window.script("document.querySelector('dialog .clash button').click()").await?;
        window.wait_until(&format!("{key}?.textContent.includes('Ctrl+D')")).await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[], Key::Escape).await?;
        window.press(&[Key::Control], 'd').await?;
        window.wait_until(&holds(0, "target", "Dix bateaux")).await?;
        window.close().await?;
        Ok(())
    });
}
