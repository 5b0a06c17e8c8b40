//! The release at a glance: its picture beside the rows, and the overview of the project.

use fantoccini::key::Key;
use relecture_tests::window::Window;

use crate::story;

#[test]
fn the_map_and_the_overview_lead_to_rows_by_keys_alone() {
    story(async {
        let window = Window::open("fr_FR.UTF-8", &["--sample"]).await?;
        window.find("[data-row='0']").await?;
        window.wait_until("document.querySelector('[data-region=map]')?.clientHeight > 100").await?;
        for _ in 0..8 {
            window.press(&[], Key::F6).await?;
            if window.script("return document.activeElement.dataset.region === 'map'").await? == true {
                break;
            }
        }
        window.press(&[], Key::End).await?;
        window.wait_until("document.querySelector('.row.current')?.dataset.row === String(document.querySelector('[role=grid]').ariaRowCount - 2)").await?;
        let said = window.script("return document.activeElement.getAttribute('aria-valuetext')").await?;
        assert!(said.as_str().is_some_and(|said| said.starts_with("Ligne 33")), "{said}");
        // The picture is drawn, not left blank.
        let inks = "const canvas = document.querySelector('[data-region=map] canvas');\
                    return new Set(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data).size";
        assert!(window.script(inks).await?.as_u64() > Some(8));
        window.press(&[], Key::Enter).await?;
        window.wait_until("document.activeElement.role === 'grid'").await?;

        window.press(&[Key::Control], '5').await?;
        window.wait_until("document.querySelector('main table tbody tr')").await?;
        window.wait_until("document.querySelector('.overview .track .part')").await?;
        window.screenshot("overview-fr").await?;
        assert!(window.violations().await?.is_empty(), "{:?}", window.violations().await?);
        window.press(&[Key::Control], '1').await?;
        window.wait_until("document.querySelector('.row.current')").await?;
        window.close().await?;
        Ok(())
    });
}
