//! Acronyms: kept or rendered by their counterpart, and explained where they are first used.

use std::collections::BTreeMap;

use super::text_names::{BeadNames, SideNames, Word};
use super::{DEFINED, KEPT};
use crate::check::{CheckedParagraph, CheckedText, Found, Language};
use crate::gazetteer::{Case, is_familiar};
use crate::model::{BlockKind, Place};

/// Longest acronym, in letters.
const LONGEST: usize = 8;

/// Whether a word is an acronym, and no Roman numeral.
pub(super) fn is_acronym(word: &Word) -> bool {
    let letters = word.folded().chars().count();
    word.name.case == Case::Upper && (2..=LONGEST).contains(&letters) && !word.folded().chars().all(is_roman)
}

fn is_roman(c: char) -> bool {
    matches!(c, 'i' | 'v' | 'x' | 'l' | 'c' | 'd' | 'm')
}

/// Acronyms that only nearly stand on the other side, where the text itself writes them as the other side does.
pub(super) fn kept(names: &BeadNames, found: &mut Found) {
    for (own, other) in [(0, 1), (1, 0)] {
        let (own, other) = (&names.sides[own], &names.sides[other]);
        for (at, word) in own.words.iter().enumerate() {
            if !is_acronym(word) || own.is_mentioned(at) || other.has_here(word.folded()) {
                continue;
            }
            let is_meant = |there: &&&Word| {
                is_acronym(there)
                    && (own.text.acronym_count(there.folded()) > own.text.acronym_count(word.folded())
                        || is_surely(own, at, there))
                    && other.text.acronym_count(word.folded()) == 0
                    && times(own, there) < times(other, there)
                    && word.folded().len() == there.folded().len()
                    && strsim::osa_distance(word.folded(), there.folded()) == 1
            };
            let Some(meant) = other.words.iter().find(is_meant) else { continue };
            found
                .at(&KEPT, word.place())
                .and(meant.place())
                .with("name", word.written)
                .with("other", meant.written)
                .worded("swapped");
        }
    }
}

/// How often the word stands on a side of a bead.
fn times(side: &SideNames, word: &Word) -> usize {
    side.words.iter().filter(|here| here.folded() == word.folded()).count()
}

/// Whether the acronym at this place can only be a slip of the one that stands in the other text: two of its letters are
/// exchanged, and both languages write that one, or the words beside it here explain that one.
fn is_surely(own: &SideNames, at: usize, there: &Word) -> bool {
    let letters = |word: &Word| {
        let mut letters: Vec<char> = word.folded().chars().collect();
        letters.sort_unstable();
        letters
    };
    let is_shared = |word: &Word| [true, false].into_iter().all(|french| is_familiar(word.written, french, &[]));
    let initials = |words: &[&Word], least: usize| -> String {
        let telling = words.iter().filter(|word| word.folded().chars().count() >= least);
        telling.filter_map(|word| word.folded().chars().next()).collect()
    };
    let (before, after) = (&own.words[..at], &own.words[at + 1..]);
    let opens_bracket = |word: Option<&&Word>| word.is_some_and(|word| word.initial);
    let explains = |least: usize| {
        opens_bracket(own.words.get(at)) && initials(before, least).ends_with(there.folded())
            || opens_bracket(after.first()) && initials(after, least).starts_with(there.folded())
    };
    letters(own.words[at]) == letters(there) && (is_shared(there) || explains(1) || explains(4))
}

/// Acronyms that the text never explains, or only after it has used them: one finding for all.
pub(super) fn defined(text: &CheckedText, found: &mut Found) {
    let mut uses: BTreeMap<&str, Use> = BTreeMap::new();
    for paragraph in text.paragraphs.iter().filter(|paragraph| is_prose(paragraph)) {
        for word in paragraph.name_words.iter().filter(|word| is_acronym(word)) {
            let explained = is_explained(paragraph.raw, word);
            uses.entry(word.written).and_modify(|used| used.explained_later |= explained).or_insert(Use {
                first: word.place(),
                explained_first: explained,
                explained_later: false,
            });
        }
    }
    let exempt = |acronym: &str| {
        let own = text.profile.organisation.as_ref().map(|name| name.organisation.familiar.as_slice());
        is_familiar(acronym, text.language == Language::French, own.unwrap_or_default())
    };
    let is_told = |(acronym, used): &(&&str, &Use)| !used.explained_first && !exempt(acronym);
    let mut told: Vec<(&&str, &Use)> = uses.iter().filter(is_told).collect();
    told.sort_by_key(|(_, used)| used.first);
    let Some((first, others)) = told.split_first() else { return };
    let names = told.iter().map(|(acronym, _)| **acronym).collect::<Vec<_>>().join(", ");
    let adding = found.at(&DEFINED, first.1.first).also(others.iter().map(|(_, used)| used.first));
    let adding = adding.with("name", names).with("count", told.len());
    if told.iter().all(|(_, used)| used.explained_later) {
        adding.worded("late");
    }
}

struct Use {
    first: Place,
    explained_first: bool,
    explained_later: bool,
}

/// Headings and lines about the release use acronyms that the text explains.
fn is_prose(paragraph: &CheckedParagraph) -> bool {
    let letters = || paragraph.raw.chars().filter(|c| c.is_alphabetic());
    !matches!(paragraph.kind, BlockKind::Title | BlockKind::Heading | BlockKind::Metadata)
        && letters().filter(|c| c.is_uppercase()).count() * 2 < letters().count()
}

/// `Names In Full (NIF)` or `NIF (names in full)`.
fn is_explained(raw: &str, word: &Word) -> bool {
    let (before, after) = (&raw[..word.place().span.start], &raw[word.place().span.end..]);
    let after = after.trim_start_matches(['s', '\u{2019}', '\'']);
    let enclosed = before.ends_with(['(', '[']) && after.starts_with([')', ']', ',', ';']);
    enclosed || after.strip_prefix([' ', '\u{A0}', '\u{202F}']).is_some_and(|after| after.starts_with('('))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[test]
    fn leaves_acronyms_alone_that_are_explained_or_known_to_all() {
        let check = |text: &str| assert!(in_text(text, "fr", &["acronym.defined"]).is_empty(), "{text}");
        check("L’Agence des rivières (ADR) est née. L’ADR grandit.");
        check("L’ADR (Agence des rivières) est née.");
        check("L’ONU et l’UE, au XXIe siècle, chapitre III.");
        check("L’ADR A ÉTÉ FONDÉE EN MARS");
    }

    #[test]
    fn finds_acronyms_that_are_not_explained() {
        assert_eq!(in_text("L’ADR grandit.", "fr", &["acronym.defined"]), ["acronym.defined note [ADR]"]);
        let several = "L’ADR grandit, la RVB aussi.\nL’ADR et la RVB.";
        assert_eq!(in_text(several, "fr", &["acronym.defined"]), ["acronym.defined note [ADR]"]);
        let late = "L’ADR grandit.\nL’Agence des rivières (ADR) est née.";
        assert_eq!(in_text(late, "fr", &["acronym.defined"]), ["acronym.defined note [ADR]"]);
    }

    #[test]
    fn finds_a_slip_in_an_acronym_that_both_sides_use() {
        let check = |english: &str, french: &str, expected: &[&str]| {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["acronym.kept"]), expected, "{english} | {french}");
        };
        check("Ask the RVB.\nThe RVB knows.", "Demandez au RVB.\nLe RVB sait.", &[]);
        check("The BRV knows.", "Le RVB sait.", &[]);
        check("The Supreme Court of Rive (SCR) sat.", "La Cour suprême de Rive (CSR) a siégé.", &[]);
        check(
            "The River Village Board (RVB) met.",
            "Le River Village Board (RBV) s’est réuni.",
            &["acronym.kept warning [RVB] [RBV]"],
        );
        check("A page of HTML.", "Une page en THML.", &["acronym.kept warning [HTML] [THML]"]);
        check(
            "Ask the RVB today.\nThe RVB always knows.\nThe RVB has a list of rivers.",
            "Demandez au RVB dès ce jour.\nLe RVB sait toujours.\nLe RBV a une liste de rivières.",
            &["acronym.kept warning [RVB] [RBV]"],
        );
    }
}
