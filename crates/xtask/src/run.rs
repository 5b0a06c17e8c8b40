use std::env;
use std::process::Command;

use anyhow::Result;

use crate::steps::Steps;
use crate::{built, cargo, needs, root, target, ui};

const SOURCE: &str = "crates/project/sample/release.en.docx";
const TARGET: &str = "crates/project/sample/release.fr-CA.docx";

/// Opens the window on the sample release; where there is no display, writes the report on the sample.
pub fn run() -> Result<()> {
    if has_display() { open_window() } else { write_report() }
}

fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn open_window() -> Result<()> {
    let mut steps = Steps::default();
    needs::node()?;
    needs::to_build(&mut steps)?;
    ui::install(&mut steps)?;
    ui::script(&mut steps, "Build the UI", "build")?;
    build("Build Relecture", "relecture-desktop", &mut steps)?;
    steps.run("Relecture", Command::new(built("relecture-desktop")?).arg("--sample"))
}

fn write_report() -> Result<()> {
    println!("There is no display here, so no window: Relecture writes its report on the sample release instead.\n");
    let mut steps = Steps::default();
    let report = target()?.join("sample-report.html");
    build("Build the command line", "relecture", &mut steps)?;
    let mut relecture = Command::new(built("relecture")?);
    relecture.args(["report", SOURCE, TARGET, "--output"]).arg(&report).current_dir(root());
    steps.run("Align the sample release", &mut relecture)?;
    println!("The report: {}", report.display());
    Ok(())
}

/// Builds a program for someone to work with: alignment and checks are optimised, as they are not for the tests.
/// Features are those of the whole workspace, so that `test` and `run` share the dependencies they build.
fn build(step: &str, program: &str, steps: &mut Steps) -> Result<()> {
    let optimised = "profile.dev.package.relecture-core.opt-level=2";
    steps.run(step, &mut cargo(&["build", "--config", optimised, "--workspace", "--bin", program]))
}
