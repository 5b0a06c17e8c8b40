use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::ByteSpan;
use crate::segment::{Token, TokenKind, tokens};

/// A word of a text as names are compared by: without accents, in lower case, and the case it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameWord<'t> {
    /// Its letters, without accents, in lower case.
    pub folded: Cow<'t, str>,
    /// Where it stands in the text.
    pub span: ByteSpan,
    /// The case of its letters.
    pub case: Case,
}

impl NameWord<'_> {
    /// The same word, for longer than its text lives.
    pub fn into_owned(self) -> NameWord<'static> {
        NameWord { folded: Cow::Owned(self.folded.into_owned()), span: self.span, case: self.case }
    }
}

/// The case of a word's letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// Small letters.
    Lower,
    /// One capital, at the beginning.
    Capital,
    /// Capitals, two at least.
    Upper,
    /// Any other: `openRive`, `McRae`.
    Mixed,
}

impl Case {
    fn of(word: &str) -> Self {
        let letters = || word.chars().filter(|c| c.is_alphabetic());
        let capitals = letters().filter(|c| c.is_uppercase()).count();
        match capitals {
            0 => Self::Lower,
            1 if letters().next().is_some_and(char::is_uppercase) => Self::Capital,
            _ if capitals >= 2 && capitals == letters().count() => Self::Upper,
            _ => Self::Mixed,
        }
    }
}

/// The words of a text that can belong to a name: each part of a hyphenated word is one; an elided article, a possessive
/// `’s` and an inclusive ending are none; addresses are left out.
pub fn name_words(text: &str) -> Vec<NameWord<'_>> {
    name_words_of(text, &tokens(text))
}

/// The same for a text with its tokens, or those of them that are to be read.
pub fn name_words_of<'t, 'k>(text: &'t str, tokens: impl IntoIterator<Item = &'k Token>) -> Vec<NameWord<'t>> {
    let mut words = Vec::new();
    for token in tokens.into_iter().filter(|token| token.kind == TokenKind::Word) {
        let written = token.span.of(text);
        if written.starts_with(is_apostrophe) || written.ends_with(is_apostrophe) {
            continue;
        }
        let stem = &written[..written.find(['\u{B7}', '\u{2022}', '\u{22C5}', '\u{2219}']).unwrap_or(written.len())];
        let mut start = 0;
        for part in stem.split_inclusive(['-', '\u{2010}', '\u{2011}', '.']) {
            let word = part.trim_end_matches(['-', '\u{2010}', '\u{2011}', '.']);
            if !word.is_empty() {
                let at = token.span.start + start;
                words.push(NameWord {
                    folded: folded(word),
                    span: ByteSpan::new(at, at + word.len()),
                    case: Case::of(word),
                });
            }
            start += part.len();
        }
        if stem.len() < written.len()
            && let Some(last) = words.last_mut()
        {
            last.span.end = token.span.end;
        }
    }
    words
}

/// The same letters where a word is written in them, as most are.
fn folded(word: &str) -> Cow<'_, str> {
    let is_folded = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if is_folded { Cow::Borrowed(word) } else { Cow::Owned(fold_name(word)) }
}

/// The letters of a name without accents, in lower case; `œ` and `æ` as two letters.
pub fn fold_name(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            '\u{2019}' | '\u{2018}' | '\u{2BC}' => folded.push('\''),
            _ => folded.push(c),
        }
    }
    folded
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2BC}')
}
