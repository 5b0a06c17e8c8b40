//! Before anything is open.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn the_first_screen_speaks_the_language_of_the_system_and_is_accessible() {
    for (locale, language) in [("fr_CA.UTF-8", "fr"), ("en_GB.UTF-8", "en")] {
        story(async {
            let window = Window::open(locale, &[]).await?;
            window.find("main button").await?;
            window.wait_until(&format!("document.documentElement.lang === '{language}'")).await?;
            window.screenshot(&format!("first-{language}")).await?;
            assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
            window.close().await?;
            Ok(())
        });
    }
}

#[test]
fn the_sample_opens_by_the_keyboard_alone() {
    story(async {
        let window = Window::open("en_CA.UTF-8", &[]).await?;
        window.find("main button").await?;
        let sample = "document.activeElement.matches('button') && document.activeElement.textContent.includes('Canad')";
        for _ in 0..20 {
            if window.script(&format!("return {sample}")).await? == true {
                break;
            }
            window.press(&[], Key::Tab).await?;
        }
        window.wait_until(sample).await?;
        window.press(&[], Key::Enter).await?;
        window.find("[data-row='0']").await?;
        window.close().await?;
        Ok(())
    });
}

#[test]
fn a_file_that_cannot_be_read_is_told_of_in_place() {
    story(async {
        let folder = tempfile::tempdir()?;
        let (pdf, text) = (folder.path().join("release.pdf"), folder.path().join("release.txt"));
        std::fs::write(&pdf, "%PDF-1.7\n1 0 obj\n")?;
        std::fs::write(&text, "The harbour stays open\n")?;
        let arguments = [pdf.to_string_lossy(), text.to_string_lossy()];
        let window = Window::open("en_GB.UTF-8", &[&arguments[0], &arguments[1]]).await?;
        let note = window.find("[role='alert']").await?.text().await?;
        assert!(note.contains("release.pdf") && note.contains("pdf"), "{note}");
        window.screenshot("failure-en").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.close().await?;
        Ok(())
    });
}
