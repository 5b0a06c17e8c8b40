//! Letters that are not what they look like, or that want a ligature.

use super::{HOMOGLYPH, LIGATURE};
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::Severity;

/// Cyrillic and Greek letters, each with the Latin letter that looks the same.
const LOOKALIKES: &[(char, char)] = &[
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Ѕ', 'S'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
    ('а', 'a'),
    ('с', 'c'),
    ('е', 'e'),
    ('һ', 'h'),
    ('і', 'i'),
    ('ј', 'j'),
    ('о', 'o'),
    ('р', 'p'),
    ('ѕ', 's'),
    ('х', 'x'),
    ('у', 'y'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('ѐ', 'è'),
    ('ё', 'ë'),
    ('ї', 'ï'),
];

/// Words of Latin letters with a letter of another alphabet that looks like one of them.
pub(super) fn homoglyphs(paragraph: &CheckedParagraph, found: &mut Found) {
    let latin = |c: char| LOOKALIKES.iter().find(|(other, _)| *other == c).map(|(_, latin)| *latin);
    for (word, span) in paragraph.words().filter(|(word, _)| !word.is_ascii()) {
        let foreign = word.chars().filter(|c| matches!(c, '\u{370}'..='\u{52F}')).count();
        let alike = word.chars().filter(|c| latin(*c).is_some()).count();
        if alike > 0 && alike == foreign && word.chars().filter(|c| c.is_alphabetic()).count() > foreign {
            let mended: String = word.chars().map(|c| latin(c).unwrap_or(c)).collect();
            let place = paragraph.place(span);
            found.at(&HOMOGLYPH, place).with("word", mended.clone()).mended(place, mended);
        }
    }
}

/// Beginnings of French words that are written with œ, as they stand with two letters, in small letters.
const WITH_LIGATURE: &[&str] = &[
    "boeuf",
    "choeur",
    "coeur",
    "contrecoeur",
    "désoeuvr",
    "écoeur",
    "foetal",
    "foetus",
    "haut-le-coeur",
    "manoeuvr",
    "moeurs",
    "noeud",
    "oecumén",
    "oedèm",
    "oeil",
    "oeillet",
    "oeillèr",
    "oesophag",
    "oestrog",
    "oeuf",
    "oeuvr",
    "rancoeur",
    "soeur",
    "voeu",
];

/// French words with `oe` in place of `œ`.
pub(super) fn ligatures(text: &CheckedText, found: &mut Found) {
    let mut slips = Slips::default();
    for paragraph in text.own_paragraphs() {
        for (word, span) in paragraph.words().filter(|(word, _)| word.len() > 3) {
            let Some(at) = word.to_ascii_lowercase().find("oe") else { continue };
            let small = word.to_lowercase();
            if WITH_LIGATURE.iter().any(|stem| small.starts_with(stem)) {
                let capital = word[at..].starts_with('O');
                let sign = if capital { "Œ" } else { "œ" };
                let start = span.start + at;
                slips.mend(paragraph.place(start..start + 2), sign);
            }
        }
    }
    slips.tell(found, &LIGATURE, Severity::Warning, |adding| adding);
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["char.homoglyph", "char.ligature"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_other_alphabets_and_other_words() {
        for text in [
            "Le journal Известия, la Ελλάδα, β-carotène, 5\u{A0}µg, Ωm, α et β.",
            "Coexister, la moelle, le poète, Noël, un œil, Citroen, la coéquipière, Joe.",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn finds_letters_of_another_alphabet_inside_a_word() {
        check("Le pоrt", &["char.homoglyph warning [pоrt] > port"]);
    }

    #[test]
    fn finds_words_that_want_a_ligature() {
        check("Une oeuvre, sa soeur", &["char.ligature warning [oe] > œ œ"]);
        check("OEUVRE", &["char.ligature warning [OE] > Œ"]);
    }
}
