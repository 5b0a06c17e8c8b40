//! Every check has sentences that it must leave alone and sentences in which it must find something, in each language in which
//! it is told: `guards.txt`. What a check leaves alone for subtler reasons is in the tests beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::kinds;
use super::testing::{document, findings_of, profile};
use crate::import;
use crate::model::{Document, Language, Side};

const GUARDS: &str = include_str!("guards.txt");

/// Checks that ask for more than two texts: earlier versions, rules of a house, a termbase, links, marks. Their tests, of what
/// they leave and of what they find, are in the file that is named.
const ELSEWHERE: &[(&str, &str)] = &[
    ("char.allowed", include_str!("characters/mod.rs")),
    ("char.forbidden", include_str!("characters/mod.rs")),
    ("link.elsewhere", include_str!("links/text.rs")),
    ("link.text", include_str!("links/text.rs")),
    ("space.nbsp.lost", include_str!("spaces/lost.rs")),
    ("tab", include_str!("spaces/mod.rs")),
    ("newline.count", include_str!("spaces/mod.rs")),
    ("term.missing", include_str!("terms/tests.rs")),
    ("term.forbidden", include_str!("terms/tests.rs")),
    ("term.deprecated", include_str!("terms/tests.rs")),
    ("term.region", include_str!("terms/tests.rs")),
    ("cons.term", include_str!("terms/tests.rs")),
    ("style.vale", include_str!("style/house.rs")),
];

/// A line of the table.
#[derive(Debug)]
struct Guard {
    /// Whether the check must find something here.
    finds: bool,
    /// The profiles of source and target, and what they say; of a text that stands alone the source is empty.
    texts: [(String, String); 2],
}

/// What the table has on a check.
#[derive(Debug, Default)]
struct Guarded {
    languages: Vec<Language>,
    guards: Vec<Guard>,
}

fn table() -> BTreeMap<&'static str, Guarded> {
    let mut table: BTreeMap<&str, Guarded> = BTreeMap::new();
    let mut id = "";
    for line in GUARDS.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if let Some(head) = line.strip_prefix('[') {
            let (name, rest) = head.split_once(']').unwrap_or_else(|| panic!("{line}"));
            let languages = match rest.trim() {
                "" => vec![Language::English, Language::French],
                "en" => vec![Language::English],
                "fr" => vec![Language::French],
                other => panic!("{name}: {other} is no language"),
            };
            id = name;
            assert!(table.insert(id, Guarded { languages, guards: Vec::new() }).is_none(), "{id} stands twice");
            continue;
        }
        let guards = &mut table.get_mut(id).unwrap_or_else(|| panic!("{line} stands under no check")).guards;
        guards.extend(read(line));
    }
    table
}

/// The guards of a line: two where a pair is looked at both ways.
fn read(line: &str) -> Vec<Guard> {
    let (sign, rest) = line.split_once(' ').unwrap_or_else(|| panic!("{line}"));
    let finds = match sign {
        "!" => true,
        "=" => false,
        _ => panic!("{line} begins with neither = nor !"),
    };
    let (langs, said) = rest.split_once(": ").unwrap_or_else(|| panic!("{line}"));
    let text = |lang: &str, said: &str| (lang.to_owned(), decoded(said));
    let langs: Vec<&str> = langs.split(' ').collect();
    match langs.as_slice() {
        [lang] => {
            let other = if lang.starts_with("fr") { "en" } else { "fr" };
            vec![Guard { finds, texts: [text(other, ""), text(lang, said)] }]
        }
        [one, rest @ .., two] => {
            let (a, b) = said.split_once(" | ").unwrap_or_else(|| panic!("{line}"));
            let there = Guard { finds, texts: [text(one, a), text(two, b)] };
            let back = Guard { finds, texts: [text(two, b), text(one, a)] };
            if rest == [">"] { vec![there] } else { vec![there, back] }
        }
        [] => panic!("{line}"),
    }
}

/// `~` is U+00A0, `¬` U+202F, `¶` the end of a line, `<200B>` the character of that number; `{20}` at the beginning says the
/// rest twenty times.
fn decoded(said: &str) -> String {
    let times = said.strip_prefix('{').and_then(|rest| rest.split_once('}'));
    if let Some((times, rest)) = times.and_then(|(times, rest)| Some((times.parse().ok()?, rest))) {
        return format!("{} ", decoded(rest.trim())).repeat(times).trim().to_owned();
    }
    let mut decoded = String::new();
    let mut rest = said;
    while let Some(c) = rest.chars().next() {
        let number =
            rest.strip_prefix('<').and_then(|rest| rest.split_once('>')).filter(|(number, _)| number.len() == 4);
        let number = number.and_then(|(number, _)| char::from_u32(u32::from_str_radix(number, 16).ok()?));
        match (c, number) {
            (_, Some(number)) => {
                decoded.push(number);
                rest = &rest[6..];
                continue;
            }
            ('~', _) => decoded.push('\u{A0}'),
            ('¬', _) => decoded.push('\u{202F}'),
            ('¶', _) => decoded.push('\n'),
            _ => decoded.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    decoded
}

/// How often the check finds something in the target, or between the two.
fn found(id: &str, guard: &Guard) -> usize {
    let profiles = guard.texts.each_ref().map(|(lang, _)| profile(lang));
    let read = |at: usize| -> Document {
        let lang = profiles[at].lang.to_string();
        let said = &guard.texts[at].1;
        let is_markdown = guard.texts.iter().any(|(_, said)| said.starts_with("# ") || said.contains("\n- "));
        if !is_markdown || said.is_empty() {
            return document(said, &lang);
        }
        let (mut document, _) = import::read(said.replace('\n', "\n\n").as_bytes(), Some("guard.md")).unwrap();
        document.lang = Some(profiles[at].lang.clone());
        document
    };
    let documents = [read(0), read(1)];
    let found = findings_of([&documents[0], &documents[1]], [&profiles[0], &profiles[1]], &[id]);
    let is_alone = guard.texts[0].1.is_empty();
    found.iter().filter(|finding| finding.check == id && (!is_alone || finding.place(Side::Target).is_some())).count()
}

#[test]
fn every_check_has_its_guards() {
    let table = table();
    let ids: BTreeSet<&str> = kinds().map(|kind| kind.id).collect();
    let unknown: Vec<_> = table.keys().filter(|id| !ids.contains(*id)).collect();
    assert!(unknown.is_empty(), "no check is called {unknown:?}");
    let mut lacking = Vec::new();
    for id in ids {
        if let Some((_, tests)) = ELSEWHERE.iter().find(|(name, _)| *name == id) {
            assert!(
                tests.contains("#[test]") && tests.contains(id),
                "the tests of {id} are not where they are said to be"
            );
            assert!(!table.contains_key(id), "{id} is guarded here: it need not be said to be elsewhere");
            continue;
        }
        let Some(Guarded { languages, guards }) = table.get(id) else {
            lacking.push(format!("{id}: any"));
            continue;
        };
        for language in languages {
            for finds in [false, true] {
                let is_such = |guard: &&Guard| {
                    guard.finds == finds && Language::of(&profile(&guard.texts[1].0).lang) == *language
                };
                if !guards.iter().any(|guard| is_such(&guard)) {
                    lacking.push(format!("{id}: {} in {language:?}", if finds { "found" } else { "left alone" }));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "guards.txt lacks sentences:\n{}", lacking.join("\n"));
}

#[test]
fn every_guard_holds() {
    let mut broken = Vec::new();
    for (id, Guarded { guards, .. }) in table() {
        for guard in guards {
            let count = found(id, &guard);
            if (count > 0) != guard.finds {
                broken.push(format!("{id} finds {count}, {:?}", guard.texts));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
