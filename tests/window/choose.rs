//! Rows chosen together.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn rows_are_chosen_pinned_and_aligned_together_from_the_keyboard() {
    story(async {
        let window = Window::open("fr_FR.UTF-8", &["--sample"]).await?;
        window.find("[data-row='3']").await?;
        let chosen = |count: usize| format!("document.querySelectorAll('.row[aria-selected=true]').length === {count}");
        let pinned = |count: usize| {
            format!(
                "[...document.querySelectorAll('[role=rowheader]')]\
                 .filter((row) => row.textContent.includes('fixé à la main')).length === {count}"
            )
        };
        window.press(&[], Key::Down).await?;
        for _ in 0..2 {
            window.press(&[Key::Shift], Key::Down).await?;
        }
        window.wait_until(&chosen(3)).await?;
        window.wait_until("document.querySelector('[aria-live=polite]').textContent === '3 lignes choisies'").await?;
        window.press(&[Key::Control], 'p').await?;
        window.wait_until(&pinned(3)).await?;
        window.screenshot("chosen-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);

        window.press(&[Key::Alt], 'r').await?;
        window.wait_until("document.querySelector('.notice')?.textContent.includes('Réalignement fait')").await?;
        window.wait_until(&pinned(3)).await?;
        window.press(&[], Key::Escape).await?;
        window.wait_until(&chosen(0)).await?;
        for _ in 0..2 {
            window.press(&[Key::Control], 'z').await?;
        }
        window.wait_until(&pinned(0)).await?;
        window.close().await?;
        Ok(())
    });
}
