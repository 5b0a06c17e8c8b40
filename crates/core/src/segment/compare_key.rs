//! The form of a text in which two writings of the same words are equal, with the way back to the raw text.

use std::iter::{Peekable, once};
use std::str::CharIndices;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::model::ByteSpan;

/// The match form of a raw text, and for every stretch of it the raw text it stands for.
///
/// Soft hyphens and zero-width characters are left out; the rest is in NFC (UAX #15); a run of white space of any kind
/// is one space, and none stands at either end; apostrophes and single quotation marks are `'`, double ones and
/// guillemets `"`, dashes and hyphens `-`, midpoints and bullets `·`. Case is kept by [`CompareKey::new`] and dropped
/// by [`CompareKey::folded`].
///
/// ```
/// use relecture_core::segment::CompareKey;
/// let raw = "«\u{202F}L’unité\u{A0}8200\u{202F}»";
/// let key = CompareKey::new(raw);
/// assert_eq!(key.text(), "\" L'unité 8200 \"");
/// let unit = key.text().find("L'unité").unwrap();
/// assert_eq!(key.raw_span((unit..unit + "L'unité".len()).into()).of(raw), "L’unité");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareKey {
    text: String,
    pieces: Vec<Piece>,
}

/// A stretch of the key and the raw stretch it came from, in bytes. The key's stretch ends where the next piece's begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    key_start: u32,
    raw_start: u32,
    raw_end: u32,
    /// Whether the two stretches are the same bytes, so that a part of one is a part of the other.
    verbatim: bool,
}

impl CompareKey {
    /// The key of a text, in its own case.
    pub fn new(raw: &str) -> Self {
        Builder::new(raw, false).build()
    }

    /// The key of a text, in lower case.
    pub fn folded(raw: &str) -> Self {
        Builder::new(raw, true).build()
    }

    /// The key itself.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The key itself, without the way back.
    pub fn into_text(self) -> String {
        self.text
    }

    /// The raw text that a stretch of the key stands for. A letter composed of several raw characters, or one that
    /// became several, is taken whole. The stretch must lie on character boundaries of the key.
    pub fn raw_span(&self, key_span: ByteSpan) -> ByteSpan {
        let start = self.raw_start(key_span.start);
        if key_span.is_empty() { ByteSpan::new(start, start) } else { ByteSpan::new(start, self.raw_end(key_span.end)) }
    }

    /// Where the raw text of the character at `key` begins; for the end of the key, where the raw text of its last
    /// character ends.
    fn raw_start(&self, key: usize) -> usize {
        if key >= self.text.len() {
            return self.pieces.last().map_or(0, |piece| piece.raw_end as usize);
        }
        let piece = self.pieces[self.pieces.partition_point(|piece| piece.key_start as usize <= key) - 1];
        piece.raw_start as usize + if piece.verbatim { key - piece.key_start as usize } else { 0 }
    }

    /// Where the raw text of the character before `key` ends.
    fn raw_end(&self, key: usize) -> usize {
        let piece = self.pieces[self.pieces.partition_point(|piece| (piece.key_start as usize) < key) - 1];
        if piece.verbatim { piece.raw_start as usize + key - piece.key_start as usize } else { piece.raw_end as usize }
    }
}

struct Builder<'a> {
    raw: &'a str,
    chars: Peekable<CharIndices<'a>>,
    fold_case: bool,
    key: CompareKey,
    /// White space met since the last character that was kept.
    space: Option<ByteSpan>,
}

impl<'a> Builder<'a> {
    fn new(raw: &'a str, fold_case: bool) -> Self {
        let key = CompareKey { text: String::with_capacity(raw.len()), pieces: Vec::new() };
        Self { raw, chars: raw.char_indices().peekable(), fold_case, key, space: None }
    }

    fn build(mut self) -> CompareKey {
        while let Some((start, c)) = self.chars.next() {
            if is_invisible(c) {
                continue;
            }
            let end = start + c.len_utf8();
            if c.is_whitespace() {
                self.space = Some(ByteSpan::new(self.space.map_or(start, |space| space.start), end));
                continue;
            }
            self.flush_space();
            if stands_alone(c) && !self.mark_follows() {
                self.character(c, ByteSpan::new(start, end));
            } else {
                self.cluster(c, start);
            }
        }
        self.key
    }

    fn flush_space(&mut self) {
        if let Some(space) = self.space.take()
            && !self.key.text.is_empty()
        {
            let verbatim = space.of(self.raw) == " ";
            self.push(space, verbatim, " ");
        }
    }

    /// Whether the next character that is kept composes with the one before it.
    fn mark_follows(&mut self) -> bool {
        match self.chars.peek() {
            None => false,
            Some(&(_, c)) if !is_invisible(c) => !stands_alone(c),
            Some(_) => self.chars.clone().map(|(_, c)| c).find(|&c| !is_invisible(c)).is_some_and(|c| !stands_alone(c)),
        }
    }

    /// A character that composes with none of its neighbours.
    fn character(&mut self, c: char, raw: ByteSpan) {
        let mut buffer = [0; 4];
        if self.fold_case && (!c.is_ascii() || c.is_ascii_uppercase()) {
            let mut lower = c.to_lowercase();
            if lower.len() == 1 {
                let lower = class_of(lower.next().expect("one character"));
                self.push(raw, lower == c, lower.encode_utf8(&mut buffer));
            } else {
                let text: String = lower.map(class_of).collect();
                self.push(raw, false, &text);
            }
        } else {
            let class = class_of(c);
            self.push(raw, class == c, class.encode_utf8(&mut buffer));
        }
    }

    /// A character and the marks that combine with it, from raw offset `start`.
    fn cluster(&mut self, first: char, start: usize) {
        let mut cluster = vec![first];
        let mut end = start + first.len_utf8();
        while self.mark_follows() {
            for (at, c) in self.chars.by_ref() {
                if !is_invisible(c) {
                    cluster.push(c);
                    end = at + c.len_utf8();
                    break;
                }
            }
        }
        // Lower case comes before composition: there is a composed ǰ, but no composed J̌.
        let text: String = if self.fold_case {
            cluster.into_iter().flat_map(char::to_lowercase).nfc().map(class_of).collect()
        } else {
            cluster.into_iter().nfc().map(class_of).collect()
        };
        let raw = ByteSpan::new(start, end);
        let verbatim = raw.of(self.raw) == text;
        self.push(raw, verbatim, &text);
    }

    fn push(&mut self, raw: ByteSpan, verbatim: bool, text: &str) {
        let offset = |at: usize| u32::try_from(at).expect("a text is shorter than 4 GiB");
        match self.key.pieces.last_mut() {
            Some(last) if verbatim && last.verbatim && last.raw_end as usize == raw.start => {
                last.raw_end = offset(raw.end);
            }
            _ => self.key.pieces.push(Piece {
                key_start: offset(self.key.text.len()),
                raw_start: offset(raw.start),
                raw_end: offset(raw.end),
                verbatim,
            }),
        }
        self.key.text.push_str(text);
    }
}

/// Characters without width that mean nothing to a reader: soft hyphen, zero-width space and joiners, word joiner,
/// byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a character shows nothing and takes no room: those of [`is_invisible`], and the signs of writing direction.
pub fn shows_nothing(c: char) -> bool {
    is_invisible(c) || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether NFC leaves the character as it is whatever stands before it.
fn stands_alone(c: char) -> bool {
    // Below U+0300 and in the block of general punctuation, which hold nearly every character of our texts, all do but
    // U+2000 and U+2001: those are white space and never come here.
    matches!(c, '\0'..'\u{300}' | '\u{2000}'..'\u{2070}')
        || (canonical_combining_class(c) == 0 && is_nfc_quick(once(c)) == IsNormalized::Yes)
}

/// The character that stands for the whole class of its like, or the character itself.
fn class_of(c: char) -> char {
    match c {
        // ` ´ ʹ ʼ ‘ ’ ‚ ‛ ′ ‹ ›
        '`' | '\u{B4}' | '\u{2B9}' | '\u{2BC}' | '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{2039}' | '\u{203A}' => '\'',
        // « » “ ” „ ‟ ″
        '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201F}' | '\u{2033}' => '"',
        // ‐ ‑ ‒ – — ― −
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        // • ‧ ∙ ⋅ ⸱ ・
        '\u{2022}' | '\u{2027}' | '\u{2219}' | '\u{22C5}' | '\u{2E31}' | '\u{30FB}' => '\u{B7}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(raw: &str, expected: &str) {
        assert_eq!(CompareKey::new(raw).text(), expected, "{raw:?}");
    }

    #[test]
    fn plain_text_is_its_own_key() {
        for text in ["", "Le 3 mai, à Évreux.", "It's a \"test\" - 1,000 times", "Straße", "ἄνθρωπος", "日本", "😀"]
        {
            check(text, text);
        }
    }

    #[test]
    fn writings_of_the_same_text_have_one_key() {
        check("l’unité\u{202F}8200", "l'unité 8200");
        check("l'unite\u{301}\u{A0}8200", "l'unité 8200");
        check("\u{FEFF} \u{A0}déclaré\u{202F}:\u{A0}\u{202F}", "déclaré :");
        check("«\u{202F}Oui\u{202F}»", "\" Oui \"");
        check("“yes” ‘no’ ‹ja›", "\"yes\" 'no' 'ja'");
        check("2019–2020 — Val‑d’Or −5", "2019-2020 - Val-d'Or -5");
        check("militant∙e⋅s • élu‧e", "militant·e·s · élu·e");
        check("gouver\u{AD}nement\u{200B}", "gouvernement");
        check("e\u{200D}\u{301}tat", "état");
        check("une\nligne  coupée", "une ligne coupée");
    }

    #[test]
    fn folding_drops_case_alone() {
        assert_eq!(CompareKey::folded("ÉTAT d’Israël").text(), "état d'israël");
        assert_eq!(CompareKey::folded("J\u{30C}").text(), "ǰ");
        assert_eq!(CompareKey::folded("İ").text(), "i\u{307}");
    }

    #[test]
    fn a_span_of_the_key_leads_back_to_the_raw_text() {
        let raw = " «\u{202F}L’e\u{301}tat\u{A0} \u{AD}agit… »";
        let key = CompareKey::new(raw);
        assert_eq!(key.text(), "\" L'état agit… \"");
        let back = |part: &str| {
            let at = key.text().find(part).unwrap();
            key.raw_span(ByteSpan::new(at, at + part.len())).of(raw)
        };
        assert_eq!(back("L'é"), "L’e\u{301}");
        assert_eq!(back("tat a"), "tat\u{A0} \u{AD}a");
        assert_eq!(back(" agit"), "\u{A0} \u{AD}agit");
        assert_eq!(back(key.text()), raw.trim());
    }

    fn texts() -> impl Strategy<Value = String> {
        let traps = "[ea’'\u{301}\u{323}\u{30C}J«» \u{A0}\u{202F}\u{AD}\u{200D}·•–İßΣᾈ가\u{11A8}\u{212B}\u{345}]{0,24}";
        prop_oneof![traps, "\\PC{0,40}", any::<String>()]
    }

    proptest! {
        #[test]
        fn the_key_of_a_key_is_itself(raw in texts()) {
            for key in [CompareKey::new, CompareKey::folded] {
                let once = key(&raw);
                let twice = key(once.text());
                prop_assert_eq!(once.text(), twice.text());
            }
        }

        #[test]
        fn composed_and_decomposed_text_have_one_key(raw in texts()) {
            for key in [CompareKey::new, CompareKey::folded] {
                let composed = key(&raw.nfc().collect::<String>());
                let decomposed = key(&raw.nfd().collect::<String>());
                prop_assert_eq!(composed.text(), decomposed.text());
                prop_assert_eq!(composed.text(), key(&raw).into_text());
            }
        }

        #[test]
        fn every_span_leads_to_a_span_of_the_raw_text(raw in texts()) {
            for key in [CompareKey::new(&raw), CompareKey::folded(&raw)] {
                let ends: Vec<usize> =
                    key.text().char_indices().map(|(at, _)| at).chain(once(key.text().len())).collect();
                for (i, &start) in ends.iter().enumerate() {
                    for &end in &ends[i..] {
                        let span = key.raw_span(ByteSpan::new(start, end));
                        prop_assert!(raw.get(span.start..span.end).is_some());
                        prop_assert_eq!(span.is_empty(), start == end);
                    }
                }
            }
        }
    }
}
