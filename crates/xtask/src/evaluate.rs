use std::env;
use std::ffi::OsString;

use anyhow::{Result, bail};

use crate::cargo;

/// Measures what the program finds against gold. What measures is a program of its own, because it needs the core, and
/// everything else here shall not wait for the core to be built.
pub fn evaluate(arguments: &[OsString]) -> Result<()> {
    let mut evaluate = cargo(&["run", "--quiet", "--package", "relecture-tests", "--bin", "evaluate", "--"]);
    // Folders are named from where the reader stands.
    evaluate.args(arguments).current_dir(env::current_dir()?);
    if !evaluate.status()?.success() {
        bail!("the evaluation failed");
    }
    Ok(())
}
