//! Tokens: the words, numbers, spaces and marks of a text, as a diff, an aligner and a check count them.

use unicode_normalization::char::is_combining_mark;

use super::address;
use super::compare_key::is_invisible;
use super::inclusive;
use crate::model::ByteSpan;

/// A stretch of a text that is counted as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Token {
    /// Where it stands in the text.
    pub span: ByteSpan,
    /// What it is.
    pub kind: TokenKind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenKind {
    /// A word with its hyphens and its inclusive ending; an elided word with its apostrophe (`l’`); a possessive `’s`; an
    /// abbreviation with its inner full stops (`p.m.`).
    Word,
    /// Digits with their grouping and decimals, and the letters that follow them directly (`1er`, `18h30`).
    Number,
    /// A web or e-mail address, a handle, a hashtag, a file name.
    Address,
    /// One character of white space, of whatever kind.
    Space,
    /// One character of any other kind, with the marks that combine with it.
    Punctuation,
}

/// The words that lose their last vowel, as they stand before an apostrophe.
const ELIDED: &[&str] =
    &["l", "d", "j", "m", "n", "s", "t", "c", "ç", "Ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

/// The tokens of a text, in order. They cover it without gap or overlap.
///
/// No space ever belongs to a word: U+202F, which UAX #29 glues to the words beside it, is a token of its own. A no-break
/// space inside a number (`1 000,5`) belongs to the number.
///
/// ```
/// use relecture_core::segment::tokens;
/// let text = "l’unité\u{202F}8200";
/// let words: Vec<&str> = tokens(text).iter().map(|token| token.span.of(text)).collect();
/// assert_eq!(words, ["l’", "unité", "\u{202F}", "8200"]);
/// ```
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 3);
    let mut start = 0;
    let mut before = None;
    while let Some(first) = text[start..].chars().next() {
        let (kind, length) = token(&text[start..], first, before);
        tokens.push(Token { span: ByteSpan::new(start, start + length), kind });
        before = text[start..start + length].chars().next_back();
        start += length;
    }
    tokens
}

/// The kind and length of the token that `rest` begins with; `before` is the character in front of it.
fn token(rest: &str, first: char, before: Option<char>) -> (TokenKind, usize) {
    if first.is_whitespace() {
        return (TokenKind::Space, first.len_utf8());
    }
    let after_word = before.is_some_and(|c| c.is_alphanumeric() || is_combining_mark(c));
    if !after_word && let Some(length) = address::length(rest) {
        return (TokenKind::Address, length);
    }
    if first.is_numeric()
        || matches!(first, '+' | '\u{2212}') && !after_word && rest[first.len_utf8()..].starts_with(is_digit)
    {
        return (TokenKind::Number, number_length(rest, first));
    }
    if first.is_alphabetic() {
        return word(rest);
    }
    if is_apostrophe(first) && after_word && is_possessive(&rest[first.len_utf8()..]) {
        return (TokenKind::Word, first.len_utf8() + 1);
    }
    (TokenKind::Punctuation, first.len_utf8() + marks_length(&rest[first.len_utf8()..]))
}

fn number_length(rest: &str, first: char) -> usize {
    let mut length = if is_digit(first) { 0 } else { first.len_utf8() };
    let mut group = digits_length(&rest[length..]);
    length += group;
    while let Some(separator) = rest[length..].chars().next() {
        let next = digits_length(&rest[length + separator.len_utf8()..]);
        let joins = match separator {
            '.' | ',' => group > 0 && next > 0,
            '\u{A0}' | '\u{202F}' | '\u{2009}' | '\u{2007}' | '\'' | '\u{2019}' => {
                (1..=3).contains(&group) && next == 3
            }
            _ => false,
        };
        if !joins {
            break;
        }
        length += separator.len_utf8() + next;
        group = next;
    }
    length + word_characters_length(&rest[length..])
}

/// The token that begins with a letter.
fn word(rest: &str) -> (TokenKind, usize) {
    if let Some(length) = dotted_abbreviation_length(rest) {
        let hyphenated = length + hyphenated_length(&rest[length..]);
        return (TokenKind::Word, hyphenated);
    }
    let mut length = word_characters_length(rest);
    loop {
        let next = &rest[length..];
        let Some(joiner) = next.chars().next() else { break };
        if is_apostrophe(joiner) {
            let after = &next[joiner.len_utf8()..];
            if !after.starts_with(char::is_alphabetic) || is_possessive(after) {
                break;
            }
            if is_elided(&rest[..length], after) {
                return (TokenKind::Word, length + joiner.len_utf8());
            }
            length += joiner.len_utf8() + word_characters_length(after);
            continue;
        }
        if joiner == '.'
            && let Some(length) = address::dotted_length(rest, length)
        {
            return (TokenKind::Address, length);
        }
        let joined =
            hyphenated_length(next).max(inclusive::tail_length(&rest[..length], next)).max(ampersand_length(next));
        if joined == 0 {
            break;
        }
        length += joined;
    }
    (TokenKind::Word, length)
}

/// `U.S.`, `p.m.`, `É.-U.`, `c.-à-d.`: single letters, each with its full stop but one between hyphens, two of them or more.
fn dotted_abbreviation_length(rest: &str) -> Option<usize> {
    let mut length = 0;
    let mut stops = 0;
    let mut whole = None;
    loop {
        let hyphen = usize::from(stops > 0 && rest[length..].starts_with('-'));
        let mut chars = rest[length + hyphen..].chars();
        let Some(letter) = chars.next().filter(|c| c.is_alphabetic()) else { return whole };
        length += hyphen + letter.len_utf8();
        match chars.next() {
            Some('.') => {
                length += 1;
                stops += 1;
                if stops > 1 {
                    whole = Some(length);
                }
            }
            Some('-') if hyphen > 0 => {}
            _ => return whole,
        }
    }
}

/// `-Est`: a hyphen and the word or number after it.
fn hyphenated_length(rest: &str) -> usize {
    let Some(hyphen) = rest.chars().next().filter(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}')) else { return 0 };
    match word_characters_length(&rest[hyphen.len_utf8()..]) {
        0 => 0,
        letters => hyphen.len_utf8() + letters,
    }
}

/// `&D`: what follows in `R&D`.
fn ampersand_length(rest: &str) -> usize {
    let mut chars = rest.chars();
    match (chars.next(), chars.next()) {
        (Some('&'), Some(c)) if c.is_uppercase() => 1 + word_characters_length(&rest[1..]),
        _ => 0,
    }
}

/// The length of the letters, digits, marks, underscores and invisible characters that `rest` begins with.
fn word_characters_length(rest: &str) -> usize {
    let ascii = rest.bytes().take_while(|b| b.is_ascii_alphanumeric()).count();
    let others = rest[ascii..].find(|c: char| {
        is_apostrophe(c) || !(c.is_alphanumeric() || c == '_' || is_invisible(c) || is_combining_mark(c))
    });
    if ascii == 0 && !rest.starts_with(char::is_alphanumeric) {
        0
    } else {
        ascii + others.unwrap_or(rest.len() - ascii)
    }
}

fn marks_length(rest: &str) -> usize {
    rest.find(|c: char| c.is_ascii() || !(is_combining_mark(c) || is_invisible(c))).unwrap_or(rest.len())
}

fn digits_length(rest: &str) -> usize {
    rest.find(|c| !is_digit(c)).unwrap_or(rest.len())
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2BC}' | '\u{2018}' | '\u{2032}' | '\u{B4}' | '`')
}

/// Whether what follows an apostrophe is the English possessive, or the `is` and `has` that look like it.
fn is_possessive(after: &str) -> bool {
    after.starts_with(['s', 'S']) && !after[1..].starts_with(|c: char| c.is_alphanumeric() || is_combining_mark(c))
}

/// Whether a word before an apostrophe is one that loses its vowel there. In `N’Djamena` and `M’Bala`, a capital on both
/// sides and small letters after, it is part of a name.
fn is_elided(head: &str, after: &str) -> bool {
    if head.len() > "lorsqu".len() || !ELIDED.iter().any(|elided| head.eq_ignore_ascii_case(elided)) {
        return false;
    }
    let mut following = after.chars();
    let name = matches!(head, "M" | "N" | "T")
        && following.next().is_some_and(char::is_uppercase)
        && following.next().is_some_and(char::is_lowercase);
    !name
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `expected` has a `|` between tokens.
    #[track_caller]
    fn check(expected: &str) {
        let text = expected.replace('|', "");
        let found: Vec<&str> = tokens(&text).iter().map(|token| token.span.of(&text)).collect();
        assert_eq!(found.join("|"), expected);
    }

    #[track_caller]
    fn check_whole(kind: TokenKind, texts: &[&str]) {
        for text in texts {
            let padded = format!("({text}, ");
            let span = ByteSpan::new(1, 1 + text.len());
            let token = tokens(&padded)[1];
            assert_eq!((token.span.of(&padded), token.kind), (*text, kind), "{text:?} at {span:?}");
        }
    }

    #[test]
    fn words_that_stay_whole() {
        let words = [
            "aujourd’hui",
            "aujourd'hui",
            "prud’hommes",
            "presqu’île",
            "quelqu’un",
            "Jérusalem-Est",
            "israélo-palestinienne",
            "est-il",
            "Côte-d’Or",
            "Val-d’Oise",
            "N’Djamena",
            "M’Bala",
            "O’Brien",
            "don’t",
            "won't",
            "they’re",
            "COVID-19",
            "H1N1",
            "R&D",
            "m²",
            "e\u{301}tat",
            "gouver\u{AD}nement",
            "col·lecció",
            "p.m.",
            "U.S.",
            "É.-U.",
            "J.-C.",
            "c.-à-d.",
            "e.g.",
            "snake_case",
        ];
        check_whole(TokenKind::Word, &words);
    }

    #[test]
    fn inclusive_forms_stay_whole() {
        let words = [
            "Palestinien·ne·s",
            "civil·e·s",
            "militant·es",
            "Palestinien∙ne∙x∙s",
            "chacun⋅e",
            "élu•e•s",
            "élu‧e‧s",
            "TOU·TES",
            "donateurs·trices",
            "ceux·elles",
            "tou·te·s",
            "le·la",
            "un·e",
            "militant(e)s",
            "adjoint[e]s",
            "directeur(-trice)s",
            "nom(s)",
            "citoyen.ne.s",
            "fort.e.s",
            "certain.e.x.s",
            "lecteur.trice.x.s",
            "conférencier.e",
            "étudiant/e/s",
            "directeur/trice",
            "agent-e-s",
            "un.e",
        ];
        check_whole(TokenKind::Word, &words);
    }

    #[test]
    fn numbers_stay_whole() {
        let numbers = [
            "0",
            "8200",
            "1\u{202F}000,5",
            "1\u{A0}000\u{A0}000",
            "28\u{2009}000",
            "30'000",
            "30’000",
            "120,000",
            "1,234.56",
            "8.5",
            "+972",
            "\u{2212}5",
            "1er",
            "21st",
            "1990s",
            "18h30",
            "10k",
            "1.2.3",
        ];
        check_whole(TokenKind::Number, &numbers);
    }

    #[test]
    fn addresses_stay_whole() {
        let addresses = [
            "https://exemple.ca/a_(b)/?q=1&r=é#x",
            "www.example.org",
            "presse@vigie-droits.ca",
            "a.b-c@example.co.uk",
            "@VigieDroits",
            "#DroitsHumains",
            "example.org",
            "exemple.ca/agir",
            "release.fr-CA.docx",
        ];
        check_whole(TokenKind::Address, &addresses);
    }

    #[test]
    fn french_text() {
        check("L’|unité| |8200| |s'|est| |tue|.");
        check("«|\u{202F}|Amnistie|\u{202F}|!|\u{202F}|»");
        check("jusqu’|au| |18|\u{202F}|septembre|\u{A0}|:| |qu’|il| |n’|y| |a|…");
        check("D’|abord|,| |l’|ONU|;| |“|[|d|]|e| |ne| |pas|”");
        check("14| |h| |30|,| |2019|-|2020|,| |50|\u{A0}|%|,| |5|\u{A0}|M|$");
        check("2024|\u{202F}|300| |personnes| |et|/|ou| |État|/|le| |fin|.|Le| |début");
        check("12|\u{A0}|000|0|".trim_end_matches('|').replace("000|0", "0000").as_str());
    }

    #[test]
    fn english_text() {
        check("Israel|’s| |workers|’| |rights|,| |it|'s| |said|.");
        check("“|We| |don’t| |know|,|”| |he| |said| |—| |U.S.| |forces|…");
        check("(|see| |https://example.org/a|)|.| |Mail| |a@b.org|!");
        check("and|/|or| |#|1| |5|+|3| |(|a|)| |end|.|The| |file|.");
        check("\u{1F600}|\u{FE0F}a".replace("|\u{FE0F}", "\u{FE0F}|").as_str());
        check("a| | |b|\n|c|\r|\n|\t|d");
    }

    proptest! {
        #[test]
        fn tokens_cover_the_text(
            text in prop_oneof!["[aé1.,·'’()«» \u{A0}\u{202F}\u{301}\u{AD}@#/-]{0,30}", "\\PC{0,60}", any::<String>()]
        ) {
            let mut at = 0;
            for token in tokens(&text) {
                prop_assert_eq!(token.span.start, at);
                let part = token.span.of(&text);
                prop_assert!(!part.is_empty());
                prop_assert_eq!(token.kind == TokenKind::Space, part.chars().count() == 1 && part.trim().is_empty());
                at = token.span.end;
            }
            prop_assert_eq!(at, text.len());
        }
    }
}
