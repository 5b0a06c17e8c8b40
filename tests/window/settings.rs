//! The settings.

use std::time::Duration;

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn the_language_is_switched_while_the_window_is_open_and_kept() {
    story(async {
        let window = Window::open("en_GB.UTF-8", &["--sample"]).await?;
        window.find("[data-row='0']").await?;
        window.press(&[Key::Control], ',').await?;
        window.find("dialog[open] input[name='language'][value='fr']").await?;
        // From the language of the system past English to French.
        window.script("document.querySelector('input[name=language]:checked').focus()").await?;
        window.press(&[], Key::Down).await?;
        window.press(&[], Key::Down).await?;
        window.wait_until("document.documentElement.lang === 'fr'").await?;
        window.press(&[], Key::Escape).await?;
        window.wait_until("document.querySelector('dialog[open]') === null").await?;
        window.find("[data-row='3']").await?;
        window.screenshot("sample-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        let folder = window.close().await?;

        let window = Window::open_in(folder, "en_GB.UTF-8", &[]).await?;
        window.wait_until("document.documentElement.lang === 'fr'").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn every_theme_and_the_double_size_stay_legible() {
    story(async {
        let window = Window::open("fr_FR.UTF-8", &["--sample"]).await?;
        window.find("[data-row='3']").await?;
        for theme in ["dark", "contrast", "light"] {
            window.press(&[Key::Control], ',').await?;
            window.find(&format!("dialog[open] input[value='{theme}']")).await?.click().await?;
            window.wait_until(&format!("document.documentElement.dataset.theme === '{theme}'")).await?;
            assert!(window.violations().await?.is_empty(), "{theme}: {:?}", window.violations().await?);
            window.press(&[], Key::Escape).await?;
            window.wait_until("document.querySelector('dialog[open]') === null").await?;
            assert!(window.violations().await?.is_empty(), "{theme}: {:?}", window.violations().await?);
            window.screenshot(&format!("sample-{theme}")).await?;
        }
        let width = window.script("return window.innerWidth").await?;
        let doubled = format!("window.innerWidth <= {width} / 2");
        while window.script(&format!("return {doubled}")).await? != true {
            window.press(&[Key::Control], '+').await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let overflow = "document.documentElement.scrollWidth <= window.innerWidth";
        window.wait_until(overflow).await?;
        window.screenshot("sample-200").await?;
        assert!(window.violations().await?.is_empty(), "at 200 %: {:?}", window.violations().await?);
        window.close().await?;
        Ok(())
    });
}
