//! The test kit: what several suites share.

pub mod window;

use std::path::PathBuf;

/// The root of the workspace.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("tests stands in the workspace").to_path_buf()
}

/// Fails unless the committed file `path` (from the root) holds `expected`; with `UPDATE` set, writes it instead.
pub fn check_generated(path: &str, expected: &str) {
    let file = root().join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().expect("a file has a folder")).expect("the folder can be made");
        std::fs::write(&file, expected).expect("the generated file can be written");
        return;
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == expected,
        "{path} is not what its source generates; run `UPDATE=1 cargo test --package relecture-tests --test rules`"
    );
}
