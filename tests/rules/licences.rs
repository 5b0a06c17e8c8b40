//! Whoever gets the program gets the licences of what is in it.

use std::fs;
use std::path::{Path, PathBuf};

use relecture_tests::root;

/// The folders that hold licences.
const FOLDERS: [&str; 2] = [".github", "crates/core/data"];

fn licences(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            licences(&path, found);
        } else if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("LICENSE")) {
            found.push(path);
        }
    }
}

#[test]
fn the_bundle_carries_every_licence() {
    let shell = root().join("src-tauri");
    let configuration = fs::read_to_string(shell.join("tauri.conf.json")).unwrap();
    let configuration: serde_json::Value = serde_json::from_str(&configuration).unwrap();
    let resources = configuration["bundle"]["resources"].as_object().unwrap();
    let carried: Vec<PathBuf> = resources.keys().map(|path| shell.join(path).canonicalize().unwrap()).collect();
    let mut found = Vec::new();
    FOLDERS.iter().for_each(|folder| licences(&root().join(folder), &mut found));
    assert!(found.len() >= 4, "{found:?}");
    for licence in found {
        assert!(carried.contains(&licence.canonicalize().unwrap()), "{} is not in the bundle", licence.display());
    }
}
