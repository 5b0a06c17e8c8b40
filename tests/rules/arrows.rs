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
fn the_core_knows_no_runtime_no_window_and_no_json() {
    let core = &members()["relecture-core"];
    for absent in ["rusqlite", "tokio", "tauri", "serde_json", "fluent-bundle"] {
        assert!(!core.iter().any(|d| d == absent), "the core must not depend on {absent}");
    }
}
