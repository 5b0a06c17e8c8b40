//! Which crate may depend on which: `core ◄ store ◄ project ◄ api ◄ {src-tauri, cli, tests}`, `i18n ◄ {cli, src-tauri,
//! project, xtask}`.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

/// For each member, the members it may depend on.
const ALLOWED: &[(&str, &[&str])] = &[
    ("relecture-core", &[]),
    ("relecture-store", &["relecture-core"]),
    ("relecture-i18n", &[]),
    ("relecture-project", &["relecture-core", "relecture-store", "relecture-i18n"]),
    ("relecture-api", &["relecture-core", "relecture-project"]),
    ("relecture-cli", &["relecture-core", "relecture-project", "relecture-api", "relecture-i18n"]),
    ("relecture-desktop", &["relecture-api", "relecture-i18n"]),
    ("xtask", &[]),
    ("relecture-tests", &["relecture-core", "relecture-project", "relecture-api", "relecture-i18n", "xtask"]),
];

/// Libraries that one member alone may name, because everyone else reaches what they do through that member.
const KEEPERS: &[(&str, &str)] = &[("rusqlite", "relecture-store"), ("tauri", "relecture-desktop")];

fn members() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(relecture_tests::root())
        .output()
        .expect("cargo metadata runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    let text = |value: &Value| value.as_str().expect("a name").to_owned();
    metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("dependencies");
            (text(&package["name"]), dependencies.iter().map(|d| text(&d["name"])).collect())
        })
        .collect()
}

#[test]
fn members_depend_only_on_what_stands_before_them() {
    let members = members();
    for (member, dependencies) in &members {
        let (_, allowed) = ALLOWED
            .iter()
            .find(|(name, _)| name == member)
            .unwrap_or_else(|| panic!("{member} is not in the list of members: say what it may depend on"));
        for dependency in dependencies.iter().filter(|d| members.contains_key(*d)) {
            assert!(allowed.contains(&dependency.as_str()), "{member} must not depend on {dependency}");
        }
    }
    assert_eq!(members.len(), ALLOWED.len(), "every member in the list exists");
}

#[test]
fn one_member_keeps_each_library_that_has_a_keeper() {
    for (member, dependencies) in members() {
        for (library, keeper) in KEEPERS {
            assert!(
                member == *keeper || !dependencies.iter().any(|d| d == library),
                "{member} names {library}, which only {keeper} may"
            );
        }
    }
}

#[test]
fn the_core_knows_no_runtime_and_no_window() {
    let core = &members()["relecture-core"];
    for absent in ["rusqlite", "tokio", "tauri", "fluent-bundle"] {
        assert!(!core.iter().any(|d| d == absent), "the core must not depend on {absent}");
    }
}

#[test]
fn the_core_reads_json_only_where_a_file_of_its_own_is_json() {
    let core = relecture_tests::root().join("crates/core/src");
    for file in rust_files(&core) {
        let text = std::fs::read_to_string(&file).expect("sources are UTF-8");
        let within = file.strip_prefix(&core).expect("it was found there").display().to_string();
        let keeps = JSON_FILES.contains(&within.as_str());
        assert!(keeps || !text.contains("serde_json"), "{within} names serde_json, which only {JSON_FILES:?} may");
    }
}

/// Where the core reads the files that a person may write as JSON.
const JSON_FILES: &[&str] = &["check/links/localised.rs", "gazetteer/mod.rs", "profile/data.rs", "terms/json.rs"];

fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a source folder can be listed") {
        let path = entry.expect("listed").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}
