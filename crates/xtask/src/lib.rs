//! What `cargo xtask` does, and what the tests of the project ask of it.

mod bench;
mod evaluate;
mod lexicon;
mod needs;
mod run;
mod steps;
pub mod strings;
mod test;
mod ui;

pub use bench::{Bench, bench};
pub use evaluate::evaluate;
pub use lexicon::lexicon;
pub use run::run;
pub use test::{test, types};

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The root of the workspace.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the crate stands in crates/xtask")
        .to_path_buf()
}

/// The cargo that runs this, working in the workspace.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// The folder of what is built: the one this program was built in.
fn target() -> Result<PathBuf> {
    let this = env::current_exe().context("finding where programs are built")?;
    Ok(this.ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default())
}

/// Where `cargo build` puts a program.
fn built(program: &str) -> Result<PathBuf> {
    built_as("debug", program)
}

/// Where `cargo build --release` puts a program.
fn released(program: &str) -> Result<PathBuf> {
    built_as("release", program)
}

fn built_as(profile: &str, program: &str) -> Result<PathBuf> {
    Ok(target()?.join(profile).join(format!("{program}{}", env::consts::EXE_SUFFIX)))
}
