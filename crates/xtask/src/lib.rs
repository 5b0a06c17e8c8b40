//! What `cargo xtask` does, and what the tests of the project ask of it.

pub mod strings;

use std::path::PathBuf;

/// The root of the workspace.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the crate stands in crates/xtask")
        .to_path_buf()
}
