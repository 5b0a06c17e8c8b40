//! What the sentence rules need to know about a language: its abbreviations and the words that open a sentence.

use super::english::ENGLISH;
use super::french::FRENCH;
use super::german::GERMAN;
use super::other::OTHER;
use crate::model::Lang;

/// Word lists of a language. Abbreviations are written without their last full stop, those of several words with plain
/// spaces, as they stand in the middle of a sentence; a capital first letter is understood.
pub(super) struct Language {
    /// Always followed by the rest of their sentence: titles before a name, `e.g.`, `p. ex.`
    pub(super) joining: &'static [&'static str],
    /// Followed by the rest of their sentence when a number comes next: `art. 5`, `No. 7`.
    pub(super) before_number: &'static [&'static str],
    /// Followed by the rest of their sentence in parentheses or when a number comes next, else by a new sentence when a
    /// capital comes next: `etc.`, `et al.`
    pub(super) trailing: &'static [&'static str],
    /// May also end a sentence; one ends when a word that opens sentences comes next: `Inc.`, `a.m.`
    pub(super) ambiguous: &'static [&'static str],
    /// Words that open a sentence far more often than they carry a capital inside one; an elided one has its apostrophe.
    pub(super) openers: &'static [&'static str],
    /// Verbs that join a name to the quotation before it although the name has a capital: `“Why?” Ms Orr asked.`
    pub(super) saying: &'static [&'static str],
    /// Whether a number before a full stop is usually an ordinal (`3. Mai`).
    pub(super) dotted_ordinals: bool,
}

/// What an abbreviation says about the full stop after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    Joining,
    BeforeNumber,
    Trailing,
    Ambiguous,
}

impl Language {
    pub(super) fn of(lang: Option<&Lang>) -> &'static Self {
        match lang.map(Lang::language) {
            Some("fr") => &FRENCH,
            Some("en") => &ENGLISH,
            Some("de") => &GERMAN,
            _ => &OTHER,
        }
    }

    /// The abbreviation that the text ends with, without its last full stop.
    pub(super) fn abbreviation(&self, before: &str) -> Option<Abbreviation> {
        let among = |list: &[&str]| list.iter().any(|abbreviation| ends_with_word(before, abbreviation));
        if among(self.joining) {
            Some(Abbreviation::Joining)
        } else if among(self.before_number) {
            Some(Abbreviation::BeforeNumber)
        } else if among(self.trailing) {
            Some(Abbreviation::Trailing)
        } else if among(self.ambiguous) {
            Some(Abbreviation::Ambiguous)
        } else {
            None
        }
    }

    /// Whether the text begins with a word that opens sentences.
    pub(super) fn opens_sentence(&self, after: &str) -> bool {
        let word = first_word(after);
        let elided = after[word.len()..].starts_with(['\'', '\u{2019}']);
        self.openers.iter().any(|opener| match opener.strip_suffix('\'') {
            Some(head) => elided && same_but_first_case(word, head),
            None => same_but_first_case(word, opener),
        })
    }
}

/// The letters that the text begins with.
pub(super) fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).next().unwrap_or("")
}

/// Whether `text` ends with `word` and no letter or digit stands before it. Any white space answers a space of the word;
/// a capital may begin it unless it is a single letter, whose capital is an initial.
fn ends_with_word(text: &str, word: &str) -> bool {
    let mut text = text.chars().rev();
    let mut word = word.chars().rev().peekable();
    let mut single = true;
    while let Some(expected) = word.next() {
        let Some(found) = text.next() else { return false };
        let capital = !single && word.peek().is_none() && found.is_uppercase();
        let same = found == expected
            || expected == ' ' && found.is_whitespace()
            || capital && found.to_lowercase().eq(expected.to_lowercase());
        if !same {
            return false;
        }
        single = false;
    }
    text.next().is_none_or(|c| !is_inside_word(c))
}

/// Whether the character, before a letter, makes that letter part of a longer word, name or address.
pub(super) fn is_inside_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '&' | '=' | '@' | '#' | '\u{B7}')
}

fn same_but_first_case(word: &str, expected: &str) -> bool {
    let mut word = word.chars();
    let mut expected = expected.chars();
    match (word.next(), expected.next()) {
        (Some(a), Some(b)) => a.to_lowercase().eq(b.to_lowercase()) && word.eq(expected),
        _ => false,
    }
}
