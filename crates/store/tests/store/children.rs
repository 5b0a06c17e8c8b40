//! Other processes: this very test program, started again to play one part.

use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The variable that hands a part the project to play it with. A part without it has nothing to do.
pub(crate) const PROJECT: &str = "RELECTURE_TEST_PROJECT";

/// Starts the part (an ignored test) on a project.
pub(crate) fn start(program: &Path, part: &str, project: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["--exact", part, "--ignored", "--nocapture"]).env(PROJECT, project);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// The project a part was started on.
pub(crate) fn project() -> std::path::PathBuf {
    std::env::var_os(PROJECT).expect("parts are started by the test they belong to").into()
}

/// Starts a part of this program.
pub(crate) fn spawn(part: &str, project: &Path) -> Child {
    start(&std::env::current_exe().unwrap(), part, project).spawn().unwrap()
}
