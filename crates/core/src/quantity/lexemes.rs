//! The smallest parts that quantities are made of: digits, words, signs.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::ByteSpan;
use crate::segment::is_invisible;

/// A run of digits with what groups them and marks their decimals, a run of letters, or one other character that is no
/// white space.
#[derive(Clone, Debug)]
pub(super) struct Lexeme<'a> {
    pub(super) span: ByteSpan,
    pub(super) kind: LexemeKind,
    /// What it says: a word in lower case without its accents, everything else as written.
    pub(super) text: Cow<'a, str>,
    /// Whether white space stands before it, or nothing.
    pub(super) apart: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LexemeKind {
    Digits,
    Word,
    Sign(char),
}

/// The lexemes of a text, in order.
pub(super) fn lexemes(text: &str) -> Vec<Lexeme<'_>> {
    let mut found = Vec::with_capacity(text.len() / 5);
    let mut at = 0;
    let mut apart = true;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
            apart = true;
            continue;
        }
        let (kind, length) = match first {
            '0'..='9' => (LexemeKind::Digits, digits_length(rest)),
            _ if first.is_alphabetic() => (LexemeKind::Word, word_length(rest)),
            _ => (LexemeKind::Sign(first), first.len_utf8()),
        };
        let written = &rest[..length];
        let text = if kind == LexemeKind::Word { folded(written) } else { Cow::Borrowed(written) };
        found.push(Lexeme { span: ByteSpan::new(at, at + length), kind, text, apart });
        at += length;
        apart = false;
    }
    found
}

/// A word in lower case without its accents.
pub(crate) fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else if word.is_ascii() {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Owned(word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect())
    }
}

/// The spaces that group digits.
pub(super) fn is_group_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{2007}')
}

fn word_length(rest: &str) -> usize {
    rest.find(|c: char| !c.is_alphabetic() && !is_combining_mark(c)).unwrap_or(rest.len())
}

/// Digits, and further digits after a point or comma, or groups of three after an apostrophe or one or two spaces.
/// Characters that show nothing may stand between.
fn digits_length(rest: &str) -> usize {
    let mut length = run(rest);
    let mut grouped = (1..=3).contains(&length);
    loop {
        let next = &rest[length..];
        let between = next.find(|c: char| !is_separator(c)).unwrap_or(0);
        let mut separator = next[..between].chars().filter(|c| !is_invisible(*c));
        let digits = run(&next[between..]);
        let joined = match separator.next() {
            None => false,
            Some('.' | ',') => {
                grouped &= digits == 3;
                digits > 0 && separator.next().is_none()
            }
            Some('\'' | '\u{2019}') => grouped && digits == 3 && separator.next().is_none(),
            Some(_) => {
                let spaces = separator.clone().all(is_group_space) && separator.nth(1).is_none();
                grouped && digits == 3 && spaces
            }
        };
        if !joined {
            return length;
        }
        length += between + digits;
    }
}

fn is_separator(c: char) -> bool {
    is_group_space(c) || is_invisible(c) || matches!(c, '.' | ',' | '\'' | '\u{2019}')
}

fn run(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_whole_and_letters_apart() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = lexemes(text).iter().map(|lexeme| lexeme.span.of(text)).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("le 1er mai, 18h30", &["le", "1", "er", "mai", ",", "18", "h", "30"]);
        check("1\u{202F}000,5 et 1 000 000 ou 30’000", &["1\u{202F}000,5", "et", "1 000 000", "ou", "30’000"]);
        check("400\u{A0}\u{A0}000 en 2024 300", &["400\u{A0}\u{A0}000", "en", "2024", "300"]);
        check("7, 8 et 9. 10", &["7", ",", "8", "et", "9", ".", "10"]);
        check("137.\u{200D}1 (2)", &["137.\u{200D}1", "(", "2", ")"]);
        check("120,000 (5%)", &["120,000", "(", "5", "%", ")"]);
        check("12 mai 2025 300 pages", &["12", "mai", "2025", "300", "pages"]);
    }

    #[test]
    fn words_are_folded() {
        assert_eq!(folded("DÉCEMBRE"), "decembre");
        assert_eq!(folded("mai"), "mai");
    }
}
