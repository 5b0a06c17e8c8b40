//! How soon the window answers where a text is long. Measured, not tested: `cargo xtask bench window` runs it on the
//! program as it is released.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use fantoccini::key::Key;
use relecture_tests::window::Window;
use serde_json::Value;

use crate::story;

/// What is measured, what came of it, and what is asked.
fn row(measured: &str, figure: &str, asked: &str) {
    println!("{measured:<58}{figure:>22}   {asked}");
}

fn times(milliseconds: &Value) -> Result<String> {
    let mut each: Vec<f64> = milliseconds.as_array().context("a list")?.iter().filter_map(Value::as_f64).collect();
    each.sort_by(f64::total_cmp);
    let at = |share: f64| each.get(((each.len() - 1) as f64 * share) as usize).copied().unwrap_or(f64::NAN);
    Ok(format!("{:.0} / {:.0} / {:.0} ms", at(0.5), at(0.95), at(1.0)))
}

/// Calls `done` once what the page shows now is painted.
const PAINTED: &str = "const painted = (then) => requestAnimationFrame(() => {\
     const channel = new MessageChannel(); channel.port1.onmessage = then; channel.port2.postMessage(0); });";

/// Keeps how long it takes from each key to the paint after it in `window.keys`.
const WATCH_KEYS: &str = "window.keys = []; addEventListener('keydown', (event) => {\
     painted(() => window.keys.push(performance.now() - event.timeStamp)); }, true);";

/// Scrolls on in each of many frames; tells how long frames took, and in how many of them a row that was
/// in view was not there.
const SCROLL: &str = "const done = arguments[arguments.length - 1];\
     const grid = document.querySelector('[role=grid]'); const frames = []; let blank = 0, run = 0, longest = 0;\
     let before = performance.now();\
     const step = () => {\
       const now = performance.now(); frames.push(now - before); before = now;\
       const view = grid.getBoundingClientRect();\
       const waits = [...grid.querySelectorAll('.waiting')].some((row) => {\
         const at = row.getBoundingClientRect(); return at.bottom > view.top && at.top < view.bottom; });\
       if (waits) { blank += 1; run += 1; longest = Math.max(longest, run); } else run = 0;\
       if (frames.length < FRAMES) { grid.scrollTop += FAR; requestAnimationFrame(step); }\
       else done({ frames: frames.slice(1), blank, longest });\
     }; requestAnimationFrame(step);";

#[test]
#[ignore = "measures: `cargo xtask bench window` runs it"]
fn how_soon_the_window_answers_in_a_long_text() {
    story(async {
        let project = std::env::var("RELECTURE_LONG_PROJECT").context("RELECTURE_LONG_PROJECT names a project")?;
        println!("{:<58}{:>22}   asked", "half / nineteen of twenty / all within", "figure");
        let start = Instant::now();
        let window = Window::open("en_GB.UTF-8", &[&project]).await?;
        window.find("[data-row='0']").await?;
        row("start of program and driver to first rows", &format!("{} ms", start.elapsed().as_millis()), "");
        // The driver kills the program: what a person closes is not looked through for damage the next time.
        window
            .script_to_its_end(
                "const done = arguments[arguments.length - 1];\
                 window.__TAURI_INTERNALS__.invoke('close_project', { request: {} }).then(done, done);",
            )
            .await?;
        let folder = window.close().await?;

        let window = Window::open_in(folder, "en_GB.UTF-8", &[]).await?;
        open_again(&window).await?;
        let checking = Instant::now();
        while window.count("progress:not([aria-hidden])").await? > 0 {
            ensure!(checking.elapsed() < Duration::from_secs(180), "the check does not end");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        row(
            "what was found in both texts, after the first rows",
            &format!("{} ms", checking.elapsed().as_millis()),
            "",
        );
        scroll(&window).await?;
        walk(&window).await?;
        search(&window).await?;
        edit(&window).await?;
        let memory = window.memory()?;
        row("memory of all its processes, shared parts by share", &format!("{} MB", memory / 1_000_000), "600 MB");
        window.close().await?;
        Ok(())
    });
}

/// From the click on a project to its first rows.
async fn open_again(window: &Window) -> Result<()> {
    window.find("[aria-labelledby=recent] li button").await?;
    let opened = window
        .script_to_its_end(&format!(
            "const done = arguments[arguments.length - 1]; {PAINTED}\
             const start = performance.now();\
             const look = () => document.querySelector('[data-row=\"0\"]')\
               ? painted(() => done([performance.now() - start])) : requestAnimationFrame(look);\
             document.querySelector('[aria-labelledby=recent] li button').click(); look();"
        ))
        .await?;
    row("click on the project to first rows", &times(&opened)?, "1,000 ms");
    Ok(())
}

async fn scroll(window: &Window) -> Result<()> {
    for (how, far, frames) in [("wheel", "120", "240"), ("page", "grid.clientHeight * 0.8", "60")] {
        let script = SCROLL.replace("FAR", far).replace("FRAMES", frames);
        let scrolled = window.script_to_its_end(&script).await?;
        row(&format!("a frame while scrolling, {how} by {how}"), &times(&scrolled["frames"])?, "");
        let blank = format!("{} of {frames}, {} in a row", scrolled["blank"], scrolled["longest"]);
        row(&format!("frames with a blank row, {how} by {how}"), &blank, "none");
    }
    Ok(())
}

/// To the next of a kind, and to a far row, from the key to the row.
async fn walk(window: &Window) -> Result<()> {
    window.script("document.querySelector('[role=grid]').focus()").await?;
    window.script(&format!("{PAINTED} {WATCH_KEYS}")).await?;
    for _ in 0..30 {
        window.press(&[], Key::Down).await?;
    }
    let keys = window.script("return window.keys").await?;
    row("↓ to the paint after it", &times(&keys)?, "33 ms");
    let mut steps = Vec::new();
    for _ in 0..10 {
        window
            .script(
                "window.stepped = new Promise((done) => addEventListener('keydown', (event) => {\
                   const grid = document.querySelector('[role=grid]');\
                   const was = grid.getAttribute('aria-activedescendant');\
                   const look = () => grid.getAttribute('aria-activedescendant') !== was\
                     ? requestAnimationFrame(() => done(performance.now() - event.timeStamp))\
                     : performance.now() - event.timeStamp > 5000 ? done(5000) : requestAnimationFrame(look);\
                   look(); }, { capture: true, once: true }));",
            )
            .await?;
        // “Next that is not one to one.”
        window.press(&[Key::Alt], '2').await?;
        let stepped = window
            .script_to_its_end("const done = arguments[arguments.length - 1]; window.stepped.then(done);")
            .await?;
        steps.push(stepped);
    }
    row("next row of a kind, to the row", &times(&Value::Array(steps))?, "150 ms");
    Ok(())
}

/// Words looked for in both texts, from the last letter to what was found.
async fn search(window: &Window) -> Result<()> {
    window.press(&[Key::Control], 'f').await?;
    window.wait_until("document.activeElement?.type === 'text'").await?;
    let searched = window
        .script_to_its_end(
            "const done = arguments[arguments.length - 1]; const field = document.activeElement;\
             const panel = field.closest('aside, section, [data-region]') ?? document.body;\
             const words = ['government', 'digital', 'données', '12', 'service to', 'équipe', 'zzzz', 'projet']; const took = [];\
             const next = () => {\
               const word = words.shift(); if (word === undefined) return done(took);\
               const was = panel.querySelector('p[role=status]');\
               const said = was?.textContent; const start = performance.now();\
               field.value = word; field.dispatchEvent(new Event('input', { bubbles: true }));\
               const look = () => {\
                 const now = panel.querySelector('p[role=status]')?.textContent;\
                 if ((now && now !== said) || performance.now() - start > 5000) {\
                   requestAnimationFrame(() => { took.push(performance.now() - start); setTimeout(next, 300); });\
                 } else requestAnimationFrame(look); };\
               look(); };\
             next();",
        )
        .await?;
    row("letter to what was found in both texts", &times(&searched)?, "150 ms");
    window.press(&[], Key::Escape).await?;
    Ok(())
}

/// Letters typed in a paragraph, to the paint after each, and to what was found in it.
async fn edit(window: &Window) -> Result<()> {
    window.script("document.querySelector('[role=grid]').focus()").await?;
    // The row of the last step may have nothing to edit.
    window.press(&[], Key::Home).await?;
    window.press(&[], Key::F2).await?;
    window.wait_until("document.activeElement?.tagName === 'TEXTAREA'").await?;
    window
        .script(
            "window.keys = []; window.answers = []; const ask = window.fetch;\
             window.fetch = async (...asked) => {\
               const start = performance.now(); const answer = await ask(...asked);\
               if (String(asked[0]).includes('check_typed')) window.answers.push(performance.now() - start);\
               return answer; };",
        )
        .await?;
    for letter in "Le port reste ouvert à tous les bateaux, dit-on.".chars() {
        window.press(&[], letter).await?;
    }
    let keys = window.script("return window.keys").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    row("letter to the paint after it", &times(&keys)?, "33 ms");
    let answers = window.script("return window.answers").await?;
    if answers.as_array().is_some_and(|answers| !answers.is_empty()) {
        row("what is wrong with the row being typed", &times(&answers)?, "50 ms");
    }
    window.press(&[], Key::Escape).await?;
    Ok(())
}
