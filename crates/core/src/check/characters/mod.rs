//! Characters that are damaged, cannot be seen, or are not what they look like.

mod capitals;
mod encoding;
mod letters;

use std::collections::BTreeMap;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::slips::Slips;
use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::Severity;
use crate::segment::shows_nothing;

/// The family `char`.
pub(super) struct Characters;

const fn character(id: &'static str, severity: Severity) -> Kind {
    Kind::new(id, severity, Category::CharacterEncoding, Issue::Characters)
}

const NFC: Kind = character("char.nfc", Severity::Note).by("Unicode Standard Annex #15");
const INVISIBLE: Kind = character("char.invisible", Severity::Warning);
const MOJIBAKE: Kind = character("char.mojibake", Severity::Error);
const HOMOGLYPH: Kind = character("char.homoglyph", Severity::Warning).by("Unicode Technical Standard #39");
const EXOTIC_SPACE: Kind = character("char.exotic.space", Severity::Warning);
const ACCENT: Kind = Kind::new("char.accent.capital", Severity::Warning, Category::Spelling, Issue::Misspelling)
    .by("OQLF, Vitrine linguistique: accents sur les majuscules");
const LIGATURE: Kind = Kind::new("char.ligature", Severity::Warning, Category::Spelling, Issue::Misspelling);
const FORBIDDEN: Kind = character("char.forbidden", Severity::Warning);
const ALLOWED: Kind = character("char.allowed", Severity::Warning);

impl Check for Characters {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&NFC, &INVISIBLE, &MOJIBAKE, &HOMOGLYPH, &EXOTIC_SPACE, &ACCENT, &LIGATURE, &FORBIDDEN, &ALLOWED]
    }

    fn looks_at_all(&self) -> bool {
        true
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        nfc(paragraph, found);
        if text.language != Language::Other {
            letters::homoglyphs(paragraph, found);
        }
        not_allowed(text, paragraph, found);
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        invisible(text, found);
        if text.language != Language::Other {
            encoding::misread(text, found);
        }
        if text.language == Language::French {
            capitals::unaccented(text, found);
            letters::ligatures(text, found);
        }
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        exotic_spaces(pair, found);
    }
}

/// Spaces of a width that neither language writes: the layout of a document, told once, and hardly worth telling where
/// both texts have it. The thin space (U+2009) and the figure space (U+2007) have a use.
fn exotic_spaces(pair: &CheckedPair, found: &mut Found) {
    let is_exotic = |c: char| {
        matches!(c, '\u{85}' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}' | '\u{200A}' | '\u{205F}' | '\u{3000}')
    };
    let [source, target] = [&pair.source, &pair.target].map(|text| {
        let mut slips = Slips::default();
        for paragraph in &text.paragraphs {
            for (at, space) in paragraph.raw.match_indices(is_exotic) {
                slips.mend(paragraph.place(at..at + space.len()), " ");
            }
        }
        slips
    });
    let severity = if source.len() > 0 && target.len() > 0 { Severity::Note } else { Severity::Warning };
    for slips in [source, target] {
        slips.tell_once(found, &EXOTIC_SPACE, severity, |adding| adding);
    }
}

/// Characters that the rules of the text forbid, or do not list among those they allow beside letters, digits and the
/// plain space.
fn not_allowed(text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
    let (forbidden, allowed) =
        (&text.profile.settings.forbidden_characters.accepted, &text.profile.settings.allowed_characters);
    if forbidden.is_empty() && allowed.accepted.is_empty() {
        return;
    }
    for (at, c) in paragraph.raw.char_indices() {
        let kind = match c {
            _ if forbidden.contains(&c) => &FORBIDDEN,
            _ if !c.is_alphanumeric() && !c.is_ascii_whitespace() && !allowed.accepts(&c) => &ALLOWED,
            _ => continue,
        };
        let place = paragraph.place(at..at + c.len_utf8());
        found.at(kind, place).with("sign", c).with("code", format!("U+{:04X}", u32::from(c)));
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

/// Characters that show nothing and mean nothing in French or English.
fn invisible(text: &CheckedText, found: &mut Found) {
    let mut slips: BTreeMap<char, Slips> = BTreeMap::new();
    for paragraph in &text.paragraphs {
        for (at, c) in paragraph.raw.char_indices() {
            if shows_nothing(c) && !(c == '\u{200D}' && joins_emoji(paragraph.raw, at)) {
                slips.entry(c).or_default().mend(paragraph.place(at..at + c.len_utf8()), "");
            }
        }
    }
    for (c, slips) in slips {
        let code = format!("U+{:04X}", u32::from(c));
        slips.tell(found, &INVISIBLE, Severity::Warning, |adding| adding.with("code", code.as_str()));
    }
}

fn joins_emoji(text: &str, at: usize) -> bool {
    let is_picture = |c: char| u32::from(c) >= 0x2190 && !c.is_alphabetic();
    text[..at].chars().next_back().is_some_and(is_picture)
        && text[at + '\u{200D}'.len_utf8()..].chars().next().is_some_and(is_picture)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_pair, in_text, profile, written};
    use crate::profile::{LayerKind, Profile, SettingsLayer};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        for lang in ["fr", "en"] {
            assert_eq!(in_text(text, lang, &["char"]), expected, "{text}");
        }
    }

    /// What is found in an English text under rules that forbid some characters and allow no others than some.
    fn under(forbidden: &[char], allowed: &[char], text: &str) -> Vec<String> {
        let mut rules = profile("en");
        let [forbidden_characters, allowed_characters] = [forbidden, allowed].map(|signs| Some(signs.to_vec()));
        let layer = SettingsLayer { forbidden_characters, allowed_characters, ..SettingsLayer::default() };
        rules.settings.lay(&layer, LayerKind::House, Profile::OWN);
        let (document, other) = (document(text, "en"), document("", "fr"));
        let found = findings_of([&other, &document], [&profile("fr"), &rules], &["char"]);
        written(&found, [&other, &document])
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
    fn finds_spaces_of_a_width_that_neither_language_writes() {
        check("Un quai\u{2009}; 12\u{2007}m.", &[]);
        check("Quai\u{2003}1, quai\u{2003}2.", &["char.exotic.space warning [\u{2003}] >    "]);
        let both = "char.exotic.space note [\u{3000}] >  ";
        let found = in_pair("The\u{3000}harbour.", "Le\u{3000}port.", ["en", "fr"], &["char"]);
        assert_eq!(found, [both, both]);
    }

    #[test]
    fn finds_what_the_rules_of_a_text_forbid_or_do_not_allow() {
        assert_eq!(under(&[], &[], "The ‡ quay; 12 m²."), [""; 0]);
        assert_eq!(under(&['‡'], &[], "The ‡ quay; a † quay."), ["char.forbidden warning [‡]"]);
        assert_eq!(under(&[], &[',', '.'], "An old quay, 12 steps."), [""; 0]);
        assert_eq!(under(&[], &[',', '.'], "An old quay; 12 steps."), ["char.allowed warning [;]"]);
    }

    #[test]
    fn finds_letters_and_accents_apart() {
        check("Un e\u{301}te\u{301} sec.", &["char.nfc note [e\u{301}te\u{301}] > été"]);
    }

    #[test]
    fn finds_what_cannot_be_seen() {
        check("Une déci\u{200B}sion", &["char.invisible warning [\u{200B}] > "]);
        check("Une \u{200B}\u{200B}déci\u{200B}sion", &["char.invisible warning [\u{200B}] >   "]);
        check("\u{FEFF}Une", &["char.invisible warning [\u{FEFF}] > "]);
        check("mi\u{AD}nistre", &["char.invisible warning [\u{AD}] > "]);
    }
}
