//! Characters that are damaged, cannot be seen, or are not what they look like.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{Category, Check, CheckedParagraph, CheckedText, Found, Issue, Kind};
use crate::model::Severity;

/// The family `char`.
pub(super) struct Characters;

const NFC: Kind = Kind::new("char.nfc", Severity::Note, Category::CharacterEncoding, Issue::Characters)
    .by("Unicode Standard Annex #15");
const INVISIBLE: Kind = Kind::new("char.invisible", Severity::Warning, Category::CharacterEncoding, Issue::Characters);

impl Check for Characters {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&NFC, &INVISIBLE]
    }

    fn looks_at_all(&self) -> bool {
        true
    }

    fn paragraph(&self, _text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        nfc(paragraph, found);
        invisible(paragraph, found);
    }
}

/// A text whose letters and accents are apart.
fn nfc(paragraph: &CheckedParagraph, found: &mut Found) {
    if is_nfc_quick(paragraph.raw.chars()) == IsNormalized::Yes {
        return;
    }
    for word in paragraph.tokens.iter().filter(|token| !unicode_normalization::is_nfc(token.span.of(paragraph.raw))) {
        let composed: String = word.span.of(paragraph.raw).nfc().collect();
        let place = paragraph.place(word.span);
        found.at(&NFC, place).with("word", composed.clone()).mended(place, composed);
    }
}

/// A character that shows nothing and means nothing in French or English.
fn invisible(paragraph: &CheckedParagraph, found: &mut Found) {
    for (at, c) in paragraph.raw.char_indices() {
        if !shows_nothing(c) || c == '\u{200D}' && joins_emoji(paragraph.raw, at) {
            continue;
        }
        let place = paragraph.place(at..at + c.len_utf8());
        found.at(&INVISIBLE, place).with("code", format!("U+{:04X}", u32::from(c))).mended(place, "");
    }
}

fn shows_nothing(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn joins_emoji(text: &str, at: usize) -> bool {
    let is_picture = |c: char| u32::from(c) >= 0x2190 && !c.is_alphabetic();
    text[..at].chars().next_back().is_some_and(is_picture)
        && text[at + '\u{200D}'.len_utf8()..].chars().next().is_some_and(is_picture)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["char"]), expected, "{text}");
    }

    #[test]
    fn leaves_alone_what_is_only_unusual() {
        for text in [
            "L’Œuvre d’Æthelred, à Ÿvoy\u{202F}: 12\u{A0}000\u{2009}m².",
            "Familles 👩\u{200D}👧, cœur ❤\u{FE0F}.",
            "Les Palestinien·ne·s, « naïf » – déjà…",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn finds_letters_and_accents_apart() {
        check("Un e\u{301}te\u{301} sec.", &["char.nfc note [e\u{301}te\u{301}] > été"]);
    }

    #[test]
    fn finds_what_cannot_be_seen() {
        check("Une déci\u{200B}sion", &["char.invisible warning [\u{200B}] > "]);
        check("\u{FEFF}Une", &["char.invisible warning [\u{FEFF}] > "]);
        check("mi\u{AD}nistre", &["char.invisible warning [\u{AD}] > "]);
    }
}
