//! Every kind of finding is worded, named and explained in both languages, and nothing is worded that no check finds.

use std::collections::BTreeSet;
use std::fs;

use relecture_core::check;
use relecture_core::model::Category;
use relecture_core::profile::{Profiles, Settings};

/// Ids of the messages about checks in one language.
fn messages(language: &str) -> BTreeSet<String> {
    let folder = relecture_tests::root().join("crates/i18n/locales").join(language);
    let files = fs::read_dir(folder).expect("the messages are there").map(|entry| entry.expect("listed").path());
    let about_checks =
        files.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("check-")));
    let text: String = about_checks.map(|path| fs::read_to_string(path).expect("messages are UTF-8")).collect();
    let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    ids.filter(|id| id.starts_with("check-")).map(str::to_owned).collect()
}

#[test]
fn every_kind_of_finding_is_worded_named_and_explained() {
    let stems: Vec<String> = check::kinds().map(|kind| format!("check-{}", kind.id.replace('.', "-"))).collect();
    let needed = stems.iter().flat_map(|stem| ["", "-name", "-why"].map(|end| format!("{stem}{end}")));
    let needed: BTreeSet<String> = needed.collect();
    for language in ["en", "fr"] {
        let there = messages(language);
        let missing: Vec<_> = needed.difference(&there).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let of_a_kind = |id: &&String| stems.iter().any(|stem| id.starts_with(&format!("{stem}-")));
        let idle: Vec<_> = there.difference(&needed).filter(|id| !of_a_kind(id)).collect();
        assert!(idle.is_empty(), "{language} words what no check finds: {idle:?}");
    }
}

#[test]
fn every_check_that_a_profile_names_is_there() {
    let profiles = Profiles::shipped();
    for id in profiles.ids() {
        let profile = profiles.get(id).expect("a shipped profile is sound").expect("it is listed");
        for name in profile.settings.checks.keys() {
            let family = format!("{name}.");
            assert!(
                check::kinds().any(|kind| kind.id == name || kind.id.starts_with(&family)),
                "{id} sets {name}, which is no check"
            );
        }
    }
}

#[test]
fn every_rule_of_a_profile_and_every_form_it_can_take_has_a_name() {
    for language in ["en", "fr"] {
        let path = relecture_tests::root().join("crates/i18n/locales").join(language).join("ui.ftl");
        let text = fs::read_to_string(path).expect("messages are UTF-8");
        for rule in Settings::default().all_rules() {
            let name = format!("rule-{}", rule.name.replace('_', "-"));
            for id in rule.choices.iter().map(|form| format!("form-{form}")).chain([name]) {
                assert!(text.contains(&format!("\n{id} = ")), "{language} has no name for {id}");
            }
        }
    }
}

#[test]
fn every_type_of_error_has_a_name() {
    for language in ["en", "fr"] {
        let path = relecture_tests::root().join("crates/i18n/locales").join(language).join("mqm.ftl");
        let text = fs::read_to_string(path).expect("messages are UTF-8");
        for category in Category::ALL {
            assert!(
                text.contains(&format!("\nmqm-{} = ", category.id())),
                "{language} has no name for {}",
                category.id()
            );
        }
    }
}
