//! The maps are there, their links lead somewhere, and nothing in the project names the machine it was written on.

use std::fs;
use std::path::{Path, PathBuf};

use relecture_tests::root;

/// The files of the project: those that are committed or could be. Where the project was unpacked without its history,
/// they are the same.
fn files() -> Vec<PathBuf> {
    let mut walk = ignore::WalkBuilder::new(root());
    walk.hidden(false).require_git(false).filter_entry(|entry| entry.file_name() != ".git");
    let found = walk.build().map(|entry| entry.expect("the folders can be listed").into_path());
    let files = found.filter(|path| path.is_file());
    files.map(|path| path.strip_prefix(root()).expect("it was found there").to_owned()).collect()
}

/// Where the links of a Markdown text lead, without anchors, and without those that lead to the web.
fn links(markdown: &str) -> Vec<&str> {
    let targets = markdown.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    targets
        .filter(|target| !target.contains("://") && !target.starts_with('#'))
        .map(|target| target.split('#').next().unwrap_or_default())
        .collect()
}

#[test]
fn links_are_found() {
    assert_eq!(
        links("[a](b.md), ![c](d/e.png) and [f](https://g.org) [h](i.md#j) [k](#l)"),
        ["b.md", "d/e.png", "i.md"]
    );
}

#[test]
fn every_map_is_there() {
    for map in ["README.md", "crates/README.md", "src-tauri/README.md", "ui/README.md", "tests/README.md"] {
        assert!(root().join(map).is_file(), "{map} is missing");
    }
}

#[test]
fn links_between_documents_lead_somewhere() {
    for document in files().iter().filter(|path| path.extension().is_some_and(|extension| extension == "md")) {
        let text = fs::read_to_string(root().join(document)).expect("documents are UTF-8");
        let folder = document.parent().unwrap_or(Path::new(""));
        for link in links(&text) {
            assert!(root().join(folder).join(link).exists(), "{} links to {link}", document.display());
        }
    }
}

#[test]
fn no_file_names_the_machine_it_was_written_on() {
    let mut places: Vec<PathBuf> = std::env::home_dir().into_iter().collect();
    // A short path, such as `/src`, says nothing.
    places.extend(Some(root()).filter(|root| root.components().count() > 2));
    for file in files() {
        // What is not text holds no path that a person wrote.
        let Ok(text) = fs::read_to_string(root().join(&file)) else { continue };
        for place in &places {
            let place = format!("{}/", place.display());
            // Not the end of a longer path, such as `src/root/`.
            let named = text.match_indices(&place).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric()));
            assert!(!named, "{} names {place}", file.display());
        }
    }
}

#[test]
fn the_lock_file_of_the_ui_names_no_host() {
    let text = fs::read_to_string(root().join("ui/package-lock.json")).expect("the UI has a lock file");
    assert!(
        !text.contains("\"resolved\": \"http"),
        "ui/package-lock.json names a registry; ui/.npmrc needs omit-lockfile-registry-resolved=true"
    );
}
