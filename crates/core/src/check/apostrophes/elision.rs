//! Where French drops a vowel before another.

use super::ELISION;
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::dictionary::Dictionary;
use crate::model::{ByteSpan, Language, Severity};
use crate::segment::TokenKind;

/// Words that drop their last vowel before any vowel.
const ALWAYS: &[&str] = &["de", "je", "la", "le", "me", "ne", "que", "se", "te"];
/// Words that drop it before these only.
const BEFORE_PRONOUNS: &[&str] = &["lorsque", "puisque", "quoique"];
const PRONOUNS: &[&str] = &["elle", "elles", "en", "il", "ils", "on", "un", "une"];

/// Beginnings of words with a mute h, in the order of the alphabet.
const MUTE_H: &[&str] = &[
    "habil",
    "habit",
    "habitu",
    "haleine",
    "haltère",
    "hameçon",
    "harmon",
    "hebdo",
    "hectare",
    "hégémon",
    "hélic",
    "hémi",
    "hémo",
    "héritag",
    "héritier",
    "hériti",
    "hésit",
    "heure",
    "heureu",
    "histoir",
    "histor",
    "hiver",
    "hommage",
    "homme",
    "homolog",
    "honnêt",
    "honneur",
    "honor",
    "honorair",
    "hôpita",
    "horair",
    "horizon",
    "horreur",
    "horribl",
    "hospita",
    "hostil",
    "hôte",
    "hôtel",
    "huile",
    "huissier",
    "humain",
    "humanit",
    "humeur",
    "humid",
    "humili",
    "hydro",
    "hygièn",
    "hymne",
    "hypo",
    "hypocri",
];

/// Beginnings of words whose h is aspirated, with what they must not begin with: `héros`, but not `héroïne`.
const ASPIRATED_H: &[(&str, &[&str])] = &[
    ("hach", &[]),
    ("haie", &[]),
    ("hain", &[]),
    ("halle", &["hallebarde"]),
    ("halo", &["halogèn"]),
    ("halt", &["haltèr"]),
    ("hameau", &[]),
    ("hanche", &[]),
    ("handicap", &[]),
    ("hangar", &[]),
    ("harceler", &[]),
    ("harcèl", &[]),
    ("hareng", &[]),
    ("haricot", &[]),
    ("harnais", &[]),
    ("hasard", &[]),
    ("hâte", &[]),
    ("hauss", &[]),
    ("haut", &["hautbois"]),
    ("hernie", &[]),
    ("héron", &[]),
    ("héros", &[]),
    ("heurt", &[]),
    ("hibou", &[]),
    ("hiérarch", &[]),
    ("hollandais", &[]),
    ("homard", &[]),
    ("hongrois", &[]),
    ("honte", &[]),
    ("honteu", &[]),
    ("hors", &[]),
    ("houle", &[]),
    ("huée", &[]),
    ("huit", &["huîtr"]),
    ("hurl", &[]),
];

/// Words before `de` that speak of the next word as a word: `la définition de agent`.
const NAMING: &[&str] = &["définition", "définitions", "expression", "mot", "mots", "terme", "termes"];

/// Words of another language or of their own kind before which nothing is dropped, though they begin with a vowel.
const NEVER_BEFORE: &[&str] =
    &["et", "onze", "onzième", "onzièmes", "ou", "oui", "ouistiti", "où", "uhlan", "à", "au", "aux"];

/// Two words with one space between, neither of them beside anything else.
struct Neighbours<'a> {
    before: &'a str,
    first: &'a str,
    second: &'a str,
    whole: ByteSpan,
}

fn neighbours<'a>(paragraph: &'a CheckedParagraph<'_>) -> impl Iterator<Item = Neighbours<'a>> {
    paragraph.tokens.windows(3).enumerate().filter_map(|(at, window)| {
        let [first, space, second] = window else { return None };
        let before = at.checked_sub(2).map_or("", |before| paragraph.tokens[before].span.of(paragraph.raw));
        let kinds = [first.kind, space.kind, second.kind];
        let whole = ByteSpan::new(first.span.start, second.span.end);
        let [first, second] = [first, second].map(|token| token.span.of(paragraph.raw));
        let beside = kinds == [TokenKind::Word, TokenKind::Space, TokenKind::Word];
        (beside && !paragraph.is_masked(whole.start)).then_some(Neighbours { before, first, second, whole })
    })
}

/// Words that stand before an apostrophe, in small letters.
const ELIDED: &[&str] = &["c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s", "t"];

/// An elided word with a space after its apostrophe: `l’ eau`.
pub(super) fn apart(text: &CheckedText, found: &mut Found) {
    let mut slips = Slips::default();
    for paragraph in text.own_paragraphs() {
        for window in paragraph.tokens.windows(4) {
            let [head, sign, space, tail] = window else { continue };
            let [first, apostrophe, second] = [head, sign, tail].map(|token| token.span.of(paragraph.raw));
            // A letter between two signs is quoted: `'s' en finale`.
            let quoted = paragraph.raw[..head.span.start].ends_with(['\'', '\u{2018}']);
            let apart = matches!(apostrophe, "\u{2019}" | "'")
                && !quoted
                && space.kind == TokenKind::Space
                && is_one_of(ELIDED, first)
                && second.starts_with(is_vowel_or_h);
            if apart && !paragraph.is_masked(head.span.start) {
                let place = paragraph.place(head.span.start..tail.span.end);
                slips.mend(place, &format!("{first}{apostrophe}{second}"));
            }
        }
    }
    slips.tell(found, &ELISION, Severity::Warning, |adding| adding.worded("apart"));
}

/// A word that stands whole where it drops its vowel: `de eau`.
pub(super) fn missing(text: &CheckedText, found: &mut Found) {
    for paragraph in text.own_paragraphs() {
        for Neighbours { before, first, second, whole } in neighbours(paragraph) {
            let is_named = first == "de" && NAMING.contains(&before);
            let begins = begins_with_vowel(second) && !stands_whole(first, second) && !is_named && is_french(second);
            let elides = is_one_of(ALWAYS, first) && begins
                || is_one_of(BEFORE_PRONOUNS, first) && is_one_of(PRONOUNS, second)
                || first.eq_ignore_ascii_case("si") && is_one_of(&["il", "ils"], second);
            if elides {
                let elided = format!("{}\u{2019}{second}", &first[..first.len() - 1]);
                found
                    .at(&ELISION, paragraph.place(whole))
                    .with("written", elided.clone())
                    .mended(paragraph.place(whole), elided);
            }
        }
    }
}

/// Whether the first word stands whole before this second one: before a letter, a numeral, a word of another kind.
fn stands_whole(first: &str, second: &str) -> bool {
    let numeral = matches!(second, "un" | "une") && !first.eq_ignore_ascii_case("que");
    let marked = second.chars().nth(1).is_none_or(|c| c == '-' || c == '\u{2019}' || c == '\'' || c == '.');
    let mixed = second.chars().any(char::is_uppercase);
    numeral || marked || mixed || NEVER_BEFORE.contains(&second)
}

/// Whether it is a French word: the name of a program and a borrowed word are often spoken apart (`de unfair`).
fn is_french(word: &str) -> bool {
    Dictionary::may_have(Language::French, word)
}

/// Whether a word in small letters begins with a vowel or a mute h.
pub(in crate::check) fn begins_with_vowel(word: &str) -> bool {
    let is_vowel = |c: char| "aeiouàâéèêëîïôœù".contains(c);
    word.starts_with(is_vowel) || word.starts_with('h') && MUTE_H.iter().any(|stem| word.starts_with(stem))
}

fn is_vowel_or_h(c: char) -> bool {
    "aeiouhàâéèêëîïôœùyAEIOUHÀÂÉÈÊËÎÏÔŒÙ".contains(c)
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|entry| entry.eq_ignore_ascii_case(word))
}

/// An elided word before an aspirated h: `l’handicap`.
pub(super) fn before_aspirated_h(text: &CheckedText, found: &mut Found) {
    for paragraph in text.own_paragraphs() {
        for window in paragraph.tokens.windows(2) {
            let [elided, word] = window else { continue };
            let (head, tail) = (elided.span.of(paragraph.raw), word.span.of(paragraph.raw));
            if head.ends_with(['\u{2019}', '\'']) && has_aspirated_h(tail) && !paragraph.is_masked(elided.span.start) {
                let place = paragraph.place(elided.span.start..word.span.end);
                found.at(&ELISION, place).worded("aspirated").with("word", tail);
            }
        }
    }
}

fn has_aspirated_h(word: &str) -> bool {
    ASPIRATED_H.iter().any(|(stem, not)| word.starts_with(stem) && !not.iter().any(|longer| word.starts_with(longer)))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["apostrophe.elision"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_what_stands_whole() {
        for text in [
            "Le onze mai, le oui, la une, de un à trois, le ou les navires, le 8, le huit.",
            "La haine, le handicap, de haut, le héros, de hors-bord, le hackathon, la houle.",
            "L’héroïne, l’halogène, l’heure, l’huître, l’habitude, d’Haïti, l’haltère.",
            "Dis-le à l’équipe, celle-là aussi, ce à quoi tient le yacht, la « une », de ONU.",
            "Lorsque aucun navire ne part, puisque ainsi va la mer, si elle part, aujourd’hui.",
            "La définition de agent et le terme de employeur s’entendent au sens de la loi.",
            "De iOS à Android, le e-commerce, le a et le b, de Amina.",
            "La commande de udev, plus que unstable, la lettre 's' en finale.",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn finds_what_is_not_elided() {
        check("Le prix de eau", &["apostrophe.elision warning [de eau] > d’eau"]);
        check("Que il parte", &["apostrophe.elision warning [Que il] > Qu’il"]);
        check("Le homme", &["apostrophe.elision warning [Le homme] > L’homme"]);
        check(
            "Lorsque il part, si il part",
            &["apostrophe.elision warning [Lorsque il] > Lorsqu’il", "apostrophe.elision warning [si il] > s’il"],
        );
    }

    #[test]
    fn finds_a_space_after_the_apostrophe() {
        check("Le prix de l’ eau", &["apostrophe.elision warning [l’ eau] > l’eau"]);
    }

    #[test]
    fn finds_an_elision_before_an_aspirated_h() {
        check(
            "L’handicap de l’héros",
            &["apostrophe.elision warning [L’handicap]", "apostrophe.elision warning [l’héros]"],
        );
    }
}
