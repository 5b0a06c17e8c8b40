//! The window may do every command of the table, and no other.

use std::collections::BTreeSet;

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $view:ty;)*) => {
        [$(stringify!($name)),*]
    };
}

#[test]
fn the_window_may_do_every_command_and_no_other() {
    let file = relecture_tests::root().join("src-tauri/capabilities/main.json");
    let text = std::fs::read_to_string(file).expect("the capabilities are there");
    let json: serde_json::Value = serde_json::from_str(&text).expect("they are JSON");
    let permissions = json["permissions"].as_array().expect("they list permissions");
    let allowed: BTreeSet<String> = permissions
        .iter()
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|command| command.replace('-', "_"))
        .collect();
    let commands: BTreeSet<String> = relecture_api::commands!(names).into_iter().map(str::to_owned).collect();
    assert_eq!(allowed, commands);
}
