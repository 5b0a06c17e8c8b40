use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::steps::Steps;
use crate::{built, cargo, needs, root, target, ui};

const TAURI_DRIVER: &str = "2.1.0";

/// Runs every check and test of the project; the first that fails ends it. Prints what each took.
pub fn test() -> Result<()> {
    let mut steps = Steps::default();
    let outcome = test_all(&mut steps);
    print!("{}", steps.table());
    outcome
}

/// Writes every generated file anew.
pub fn types() -> Result<()> {
    let mut rules = cargo(&["test", "--quiet", "--package", "relecture-tests", "--test", "rules", "generated"]);
    Steps::default().run("Write the generated files", rules.env("UPDATE", "1"))
}

fn test_all(steps: &mut Steps) -> Result<()> {
    needs::node()?;
    needs::to_test(steps)?;
    steps.run("Format of the Rust code", &mut cargo(&["fmt", "--all", "--check"]))?;
    ui::install(steps)?;
    for (name, script) in [
        ("Lint of the UI", "lint"),
        ("Types of the UI", "check"),
        ("Tests of the UI", "test"),
        // Before the Rust code, which holds what this builds.
        ("Build of the UI", "build"),
    ] {
        ui::script(steps, name, script)?;
    }
    for (name, targets) in [("Lint of the Rust code", "--all-targets"), ("Lint of the window's tests", "--test=window")]
    {
        let clippy = ["clippy", "--workspace", targets, "--", "--deny", "warnings"];
        steps.run(name, &mut cargo(&clippy))?;
    }
    steps.run("Build", &mut cargo(&["build", "--workspace", "--all-targets"]))?;
    steps.run("Tests", &mut cargo(&["test", "--workspace"]))?;
    if cfg!(target_os = "linux") {
        test_window(steps)?;
    } else {
        println!("The tests of the window run on Linux alone: they need WebKitGTK's driver.\n");
    }
    Ok(())
}

/// Drives the built window on a screen of its own, whatever display there is.
fn test_window(steps: &mut Steps) -> Result<()> {
    let cargo = cargo(&["test", "--workspace", "--test", "window"]);
    let mut screen = on_a_screen(&cargo, &built("relecture-desktop")?, steps)?;
    steps.run("Tests of the window", &mut screen)
}

/// The tests of the window, on a screen of its own and driving this program.
pub(crate) fn on_a_screen(tests: &Command, desktop: &Path, steps: &mut Steps) -> Result<Command> {
    let driver = tauri_driver(steps)?;
    let mut screen = Command::new("xvfb-run");
    screen.args(["--auto-servernum", "--server-args=-screen 0 1440x900x24"]);
    screen.arg(tests.get_program()).args(tests.get_args()).current_dir(root());
    screen.env("RELECTURE_TAURI_DRIVER", driver).env("RELECTURE_DESKTOP", desktop);
    Ok(screen)
}

/// The program between the tests and WebKit's driver, installed in the target folder where it is not there yet.
fn tauri_driver(steps: &mut Steps) -> Result<PathBuf> {
    let folder = target()?.join("tools").join(format!("tauri-driver-{TAURI_DRIVER}"));
    let driver = folder.join("bin/tauri-driver");
    if !driver.is_file() {
        let mut install = cargo(&["install", "tauri-driver", "--version", TAURI_DRIVER, "--locked", "--root"]);
        steps.run("Install tauri-driver", install.arg(&folder))?;
    }
    Ok(driver)
}
