use super::*;
use crate::align::{self, Options};
use crate::diff::{Sources, follow, stale};
use crate::model::Lang;
use crate::segment;

/// What of a French text that may have followed its source does: `followed`, `doubtful numbers`, `-`.
#[track_caller]
fn check_follow(old: &str, new: &str, target: &str, expected: &str) {
    let in_lang = |text: &str, lang: Lang| Document { lang: Some(lang), ..document(text) };
    let [old, new] = [old, new].map(|text| in_lang(text, Lang::english()));
    let target = in_lang(target, Lang::french());
    let segments = [&old, &new, &target].map(segment::segments);
    let changes = compare(&old, &new, Language::English, &RegionalWording::default(), &Unwatched).unwrap();
    let options = Options { source_lang: old.lang.as_ref(), target_lang: target.lang.as_ref(), ..Options::default() };
    let alignment = align::document((&old, &segments[0]), (&target, &segments[2]), &options, &Unwatched).unwrap();
    let sources = Sources { documents: [&old, &new], segments: [&segments[0], &segments[1]], changes: &changes };
    let rows = stale(&sources, &segments[2], &alignment);
    let told = |(row, found): (&crate::model::ParagraphFreshness, Option<crate::model::Following>)| {
        let doubts: String = found.iter().flat_map(|f| f.doubts()).map(|doubt| format!(" {}", doubt.name())).collect();
        let found = found.as_ref().map_or("-", crate::model::Following::name);
        if row.freshness == crate::model::Freshness::Stale { format!("{found}{doubts}") } else { String::new() }
    };
    let found: Vec<String> = rows.iter().zip(follow(&sources, &rows, &target)).map(told).collect();
    let found: Vec<String> = found.into_iter().filter(|told| !told.is_empty()).collect();
    assert_eq!(found.join(" | "), expected, "{target:?}");
}

const ENGLISH: &str = "The council closed the harbour on 3 November 2031. It had 212 boats.";
const FRENCH: &str = "Le conseil a fermé le port le 3 novembre 2031. Il comptait 212 bateaux.";

#[test]
fn a_translation_that_stayed_does_not_follow() {
    check_follow(ENGLISH, &ENGLISH.replace("212", "230"), FRENCH, "-");
    check_follow(ENGLISH, &ENGLISH.replace("3 November", "4 November"), FRENCH, "-");
    check_follow(ENGLISH, &ENGLISH.replace("closed", "opened"), FRENCH, "-");
    check_follow(ENGLISH, &ENGLISH.replace("The council", "Ada Winterbourne"), FRENCH, "-");
    check_follow(ENGLISH, &ENGLISH.replace(" It had 212 boats.", ""), FRENCH, "-");
}

#[test]
fn a_translation_that_says_what_is_new_has_followed() {
    check_follow(ENGLISH, &ENGLISH.replace("212", "1,230"), &FRENCH.replace("212", "1\u{202F}230"), "followed");
    check_follow(
        ENGLISH,
        &ENGLISH.replace("3 November", "4 December"),
        &FRENCH.replace("3 novembre", "4 décembre"),
        "followed",
    );
    check_follow(ENGLISH, &ENGLISH.replace("closed", "opened"), &FRENCH.replace("fermé", "ouvert"), "followed");
    check_follow(
        ENGLISH,
        &ENGLISH.replace("The council", "Ada Winterbourne"),
        &FRENCH.replace("Le conseil", "Ada Winterbourne"),
        "followed",
    );
}

#[test]
fn half_a_change_is_doubtful() {
    let new = ENGLISH.replace("212", "230").replace("3 November", "4 November");
    check_follow(ENGLISH, &new, &FRENCH.replace("212", "230"), "doubtful numbers");
    let new = ENGLISH.replace("212", "230").replace("closed", "opened");
    check_follow(ENGLISH, &new, &FRENCH.replace("212", "230"), "doubtful words");
}
