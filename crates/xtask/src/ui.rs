//! The user interface: its packages, its checks, its build.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::Result;

use crate::steps::Steps;

/// The name of npm on this system.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs the packages of the lock file, unless they are there.
pub(crate) fn install(steps: &mut Steps) -> Result<()> {
    let folder = crate::root().join("ui");
    let locked = changed(&folder.join("package-lock.json"));
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    steps.run("Install the packages of the UI", &mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Runs a script of the UI's package.json.
pub(crate) fn script(steps: &mut Steps, name: &str, script: &str) -> Result<()> {
    steps.run(name, &mut npm(&["run", "--silent", script]))
}

fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(NPM);
    command.args(arguments).current_dir(crate::root().join("ui"));
    command
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|metadata| metadata.modified()).ok()
}
