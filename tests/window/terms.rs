//! Terms in the window.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

const ENGLISH: &str =
    "The mill of Sel\n\nThe mill stands by the river. Nobody owns the mill.\n\nThe weir broke in May.\n";
const FRENCH: &str = "La minoterie de Sel\n\nLa minoterie est au bord de la rivière. Personne ne possède la minoterie.\n\n\
    Le barrage a cédé en mai.\n";
const TERMS: &str = r#"{"concepts": [{"id": "mill", "terms": [
    {"lang": "en", "text": "mill"}, {"lang": "fr", "text": "moulin"},
    {"lang": "fr", "text": "minoterie", "status": "forbidden"}]}]}"#;

/// Selects words of a text, as the mouse would.
fn select(row: u32, side: &str, words: &str) -> String {
    format!(
        "const p = document.querySelector('[data-row=\"{row}\"] [data-side=\"{side}\"] [data-paragraph]');
         const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
         for (let node = walker.nextNode(); node; node = walker.nextNode()) {{
             const at = node.textContent.indexOf('{words}');
             if (at < 0) continue;
             const range = document.createRange();
             range.setStart(node, at);
             range.setEnd(node, at + '{words}'.length);
             const selection = document.getSelection();
             selection.removeAllRanges();
             selection.addRange(range);
             return true;
         }}
         throw new Error('{words} is not there');"
    )
}

#[test]
fn terms_are_found_added_preferred_put_for_others_and_taken_back() {
    story(async {
        let folder = tempfile::tempdir()?;
        let file = |name: &str, text: &str| -> anyhow::Result<String> {
            let path = folder.path().join(name);
            std::fs::write(&path, text)?;
            Ok(path.to_string_lossy().into_owned())
        };
        let (source, target) = (file("mill.txt", ENGLISH)?, file("moulin.txt", FRENCH)?);
        let terms = file("terms.json", TERMS)?;
        let window = Window::open("en_GB.UTF-8", &[&source, &target]).await?;
        window.find("[data-row='2']").await?;

        // The dialog of the system stands outside the window: the file is taken in as the dialog's answer would be.
        for command in ["preview_terms", "import_terms"] {
            let ask = format!(
                "const done = arguments[arguments.length - 1];
                 window.__TAURI_INTERNALS__.invoke('{command}', {{request: {{path: '{terms}'}}}}).then(() => done(true))"
            );
            window.script_to_its_end(&ask).await?;
        }
        window.press(&[Key::Control], '4').await?;
        window
            .wait_until("document.querySelector('[role=listbox] [role=option]')?.textContent.includes('moulin')")
            .await?;
        // What the window did not ask for itself, it hears of with its own next change.
        window.script("document.querySelector('.bar [type=checkbox]').click()").await?;
        window.wait_until("document.querySelector('.bar [type=checkbox]').checked").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[Key::Control], '1').await?;
        window.find("[data-row='1'] .term.forbidden").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.screenshot("terms-en").await?;

        window.script("document.querySelector('[role=grid]').focus()").await?;
        window.script(&select(2, "source", "weir")).await?;
        window.press(&[Key::Alt], 't').await?;
        window.find(".taken").await?;
        window.script(&select(2, "target", "barrage")).await?;
        window.press(&[Key::Alt], 't').await?;
        window.find("[data-row='2'] [data-side='target'] .term").await?;

        window.script("document.querySelector('[data-row=\"1\"] [data-side=\"source\"]').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}))").await?;
        let prefer = "[...document.querySelectorAll('.terms article button')].find((b) => b.textContent === 'Prefer')";
        window.wait_until(prefer).await?;
        window.script(&format!("{prefer}.click()")).await?;
        window.wait_until("document.querySelectorAll('[data-row=\"1\"] .term.forbidden').length === 0").await?;
        window.press(&[Key::Control], 'z').await?;
        window.find("[data-row='1'] .term.forbidden").await?;

        let replace = "[...document.querySelectorAll('.terms article button')].find((b) => b.getAttribute('aria-label')?.includes('moulin'))";
        window.wait_until(replace).await?;
        window.script(&format!("{replace}.click()")).await?;
        window.find("dialog [type=checkbox]").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.screenshot("replace-en").await?;
        window.script("document.querySelector('dialog button.main').click()").await?;
        let text = "document.querySelector('[data-row=\"1\"] [data-side=\"target\"] [data-paragraph]').textContent";
        window.wait_until(&format!("{text}.includes('moulin') && !{text}.includes('minoterie')")).await?;
        window.script("document.querySelector('[role=grid]').focus()").await?;
        window.press(&[Key::Control], 'z').await?;
        window.wait_until(&format!("{text}.includes('minoterie') && !{text}.includes('moulin')")).await?;
        window.close().await?;
        Ok(())
    });
}
