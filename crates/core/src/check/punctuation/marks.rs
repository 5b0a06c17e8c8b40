//! Signs that are doubled, or badly spaced, inside a paragraph.

use super::{COLON_CAPITAL, DOUBLE, SPACE_AFTER, SPACE_BEFORE};
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{BlockKind, ByteSpan, Severity};
use crate::segment::TokenKind;

/// Two signs in a row where one belongs: `,,`, `..`, `,.`. Repeated `!` and `?` are a matter of tone.
pub(super) fn doubled(text: &CheckedText, found: &mut Found) {
    let (mut slips, mut tone) = (Slips::default(), Slips::default());
    for paragraph in text.own_paragraphs() {
        for span in runs(&paragraph.prose) {
            let signs = span.of(&paragraph.prose);
            let path = paragraph.prose[span.end..].starts_with(['/', '\\'])
                || paragraph.prose[..span.start].ends_with(['/', '\\']);
            let entity = ends_entity(&paragraph.prose[..span.start]) && signs.starts_with(';');
            let between_digits = paragraph.prose[span.end..].starts_with(|c: char| c.is_ascii_digit());
            match signs {
                _ if entity => {}
                ",," | ";;" if !between_digits => slips.mend(paragraph.place(span), &signs[..1]),
                ".." if !path && !between_digits => slips.mend(paragraph.place(span), "."),
                ",." | ";." | ",;" | ";," | ":," | ",:" | ":;" | ";:" => slips.add(paragraph.place(span), None),
                _ if signs.bytes().all(|b| b == b'!') || signs.bytes().all(|b| b == b'?') => {
                    tone.mend(paragraph.place(span), &signs[..1]);
                }
                _ => {}
            }
        }
    }
    slips.tell(found, &DOUBLE, Severity::Warning, |adding| adding);
    tone.tell_once(found, &DOUBLE, Severity::Note, |adding| adding.worded("tone"));
}

/// Whether a semicolon here would end a character reference as HTML writes them: `&lt;`, `&#233;`.
fn ends_entity(before: &str) -> bool {
    let name = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    name.len() < before.len() && name.ends_with('&')
}

/// The runs of two or more signs that end something.
fn runs(prose: &str) -> impl Iterator<Item = ByteSpan> + '_ {
    let is_sign = |b: &u8| matches!(b, b',' | b';' | b':' | b'.' | b'!' | b'?');
    let bytes = prose.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + bytes[at..].iter().position(is_sign)?;
            let end = start + bytes[start..].iter().take_while(|b| is_sign(b)).count();
            at = end;
            if end - start > 1 {
                return Some(ByteSpan::new(start, end));
            }
        }
    })
}

/// Spaces before a sign that stands at its word, or inside brackets, and spaces that are missing after a sign.
pub(super) fn badly_spaced(text: &CheckedText, found: &mut Found) {
    let (mut before, mut after) = (Slips::default(), Slips::default());
    for paragraph in text.own_paragraphs() {
        let chars: Vec<(usize, char)> = paragraph.prose.char_indices().collect();
        for at in 0..chars.len() {
            let near = Near { chars: &chars, at };
            if let Some(span) = near.needless_space() {
                before.mend(paragraph.place(span), "");
            }
            if near.lacks_space_after() && !is_inside_token(paragraph, chars[at].0) {
                let end = chars[at].0 + chars[at].1.len_utf8();
                let sign = paragraph.place(chars[at].0..end);
                after.mend(sign, &format!("{} ", chars[at].1));
            }
        }
    }
    before.tell(found, &SPACE_BEFORE, Severity::Warning, |adding| adding);
    after.tell(found, &SPACE_AFTER, Severity::Warning, |adding| adding);
}

/// Whether the byte belongs to a word, a number or an address.
fn is_inside_token(paragraph: &CheckedParagraph, at: usize) -> bool {
    let token = paragraph.tokens.partition_point(|token| token.span.end <= at);
    paragraph.tokens.get(token).is_some_and(|token| token.kind != TokenKind::Punctuation)
}

/// A character and those beside it.
struct Near<'a> {
    chars: &'a [(usize, char)],
    at: usize,
}

impl Near<'_> {
    fn get(&self, steps: isize) -> Option<char> {
        let at = self.at.checked_add_signed(steps)?;
        self.chars.get(at).map(|(_, c)| *c)
    }

    fn is(&self, steps: isize, test: impl Fn(char) -> bool) -> bool {
        self.get(steps).is_some_and(test)
    }

    /// The space before a comma, a full stop or a closing bracket here, or after an opening one.
    fn needless_space(&self) -> Option<ByteSpan> {
        let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}');
        let (start, c) = self.chars[self.at];
        let is_end = self.get(1).is_none_or(|c| c.is_whitespace() || matches!(c, '»' | '”' | ')'));
        let after_word =
            self.is(-1, is_space) && self.is(-2, |c| c.is_alphanumeric() || matches!(c, '»' | '”' | ')' | '%'));
        match c {
            ',' | '.' if after_word && is_end => {}
            ')' | ']' if self.is(-1, is_space) && self.is(-2, char::is_alphanumeric) => {}
            '(' | '[' if self.is(1, is_space) && self.is(2, char::is_alphanumeric) => {
                let space = self.chars[self.at + 1];
                return Some(ByteSpan::new(space.0, space.0 + space.1.len_utf8()));
            }
            _ => return None,
        }
        Some(ByteSpan::new(self.chars[self.at - 1].0, start))
    }

    /// Whether a sign here stands between two letters with no space after it.
    fn lacks_space_after(&self) -> bool {
        let letters_before = self.is(-1, char::is_alphabetic) && self.is(-2, char::is_alphabetic);
        match self.chars[self.at].1 {
            ',' | '!' | '?' => letters_before && self.is(1, char::is_alphabetic) && self.is(2, char::is_alphabetic),
            ';' => letters_before && self.is(1, char::is_alphabetic) && !self.ends_entity(),
            ':' => letters_before && self.is(1, char::is_uppercase) && self.is(2, char::is_lowercase),
            '.' => {
                self.is(-1, char::is_lowercase)
                    && self.is(-2, char::is_lowercase)
                    && self.is(1, char::is_uppercase)
                    && self.is(2, |c| c.is_lowercase() || c.is_whitespace() || c == '\u{2019}')
            }
            _ => false,
        }
    }

    /// Whether the semicolon here ends an entity of HTML: `&nbsp;`.
    fn ends_entity(&self) -> bool {
        let name = self.chars[..self.at].iter().rev().take_while(|(_, c)| c.is_ascii_alphanumeric()).count();
        self.is(-(name as isize) - 1, |c| matches!(c, '&' | '#'))
    }
}

/// Small words that are written with a capital only at the beginning of a sentence.
const SMALL_WORDS: &[&str] = &[
    "Ce", "Ces", "Cette", "Dans", "Des", "Elle", "Elles", "En", "Il", "Ils", "La", "Le", "Les", "Leur", "Leurs", "Nos",
    "Notre", "Nous", "On", "Pour", "Sa", "Ses", "Son", "Un", "Une", "Vos", "Votre", "Vous",
];
/// Fewer words than these before a colon are a label, after which a sentence may begin.
const LABEL: usize = 5;

/// A capital after a colon inside a sentence of running French.
pub(super) fn capital_after_colon(text: &CheckedText, found: &mut Found) {
    let running = |paragraph: &&CheckedParagraph| matches!(paragraph.kind, BlockKind::Paragraph | BlockKind::Lead);
    for paragraph in text.own_paragraphs().filter(running) {
        for (at, window) in paragraph.tokens.windows(3).enumerate() {
            let [colon, space, word] = window else { continue };
            if colon.span.of(paragraph.raw) != ":" || space.kind != TokenKind::Space {
                continue;
            }
            let since = paragraph.sentences.iter().rev().find(|sentence| sentence.start <= colon.span.start);
            let since = since.map_or(0, |sentence| sentence.start);
            let before = paragraph.tokens[..at].iter().rev().take_while(|token| token.span.start >= since);
            let words = before.filter(|token| token.kind == TokenKind::Word).count();
            let capital = word.span.of(paragraph.raw);
            if words >= LABEL && SMALL_WORDS.contains(&capital) {
                let place = paragraph.place(word.span);
                found.at(&COLON_CAPITAL, place).mended(place, capital.to_lowercase());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["punct.double", "punct.space", "colon"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_signs_that_are_in_place() {
        for text in [
            "Quais, grues, etc., 3,5 et 1.250. Ah… ?! Non… ; ../quai et 1..5.",
            "Voir https://rive.example/a,b?c!d et Node.js, les habitant.e.s, M.Rive, a:b, 12:30.",
            "Le .com, la version .5, [ ] et :) enfin ;) ou rive.org .",
            "Les objectifs\u{A0}: Le port, la mer.",
            "AT&amp;T et &nbsp;mot, &lt;port&gt;. Le quai &lt;neuf&gt;, la mer.",
        ] {
            check("fr", text, &[]);
        }
        check("en", "The U.S.Army, e.g. this: The harbour, say. Wait. . . what?", &[]);
    }

    #[test]
    fn finds_doubled_signs() {
        check("fr", "Le port,, la mer..", &["punct.double warning [,,] > , ."]);
        check("en", "The harbour,. The sea", &["punct.double warning [,.]"]);
        check("fr", "Le port !!", &["punct.double note [!!] > !"]);
    }

    #[test]
    fn finds_bad_spaces() {
        check("fr", "Le port , la mer .", &["punct.space.before warning [ ] >  "]);
        check("en", "The harbour ( closed ) opens", &["punct.space.before warning [ ] >  "]);
        check("fr", "Le port,la mer", &["punct.space.after warning [,] > , "]);
        check("en", "The harbour is open.The sea is calm.", &["punct.space.after warning [.] > . "]);
        check("fr", "Le port est ouvert:La mer", &["punct.space.after warning [:] > : "]);
    }

    #[test]
    fn notes_a_capital_after_a_colon() {
        check("fr", "La mairie de la ville le dit\u{A0}: Le port rouvre.", &["colon.cap note [Le] > le"]);
    }
}
