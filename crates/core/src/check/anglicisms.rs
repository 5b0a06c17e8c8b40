//! English turns in French: words that say something else in French, and phrases copied word by word.

use std::sync::LazyLock;

use regex::{Regex, RegexSet};

use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, ByteSpan, Severity};

/// The family `anglicism`.
pub(super) struct Anglicisms;

const ANGLICISM: Kind = Kind::new("anglicism", Severity::Note, Category::UnidiomaticStyle, Issue::Style)
    .by("OQLF, Vitrine linguistique : calques et faux amis");

/// How often a turn is told in one paragraph.
const MOST: usize = 12;

/// What is written, as a pattern of the match form; what French says; and, for a word that has a good sense too, how the
/// English word begins that it renders.
struct Turn {
    written: &'static str,
    right: &'static str,
    english: Option<&'static str>,
}

const fn phrase(written: &'static str, right: &'static str) -> Turn {
    Turn { written, right, english: None }
}

const fn false_friend(written: &'static str, english: &'static str, right: &'static str) -> Turn {
    Turn { written, right, english: Some(english) }
}

const TURNS: &[Turn] = &[
    phrase(r"\bl'emphase sur\b", "l’accent sur"),
    phrase(r"\bà l'effet que\b", "selon lequel, voulant que"),
    phrase(r"\ben autant que\b", "pourvu que, dans la mesure où"),
    phrase(r"\bbureaux?-chefs?\b", "siège social"),
    phrase(r"\bagendas? cachés?\b", "intentions cachées"),
    phrase(r"\bsous l'impression que\b", "avoir l’impression que"),
    phrase(r"\b(?:prendre|prend|prennent|prenant|pris|prendra|prendront|prenons|prenez) action\b", "agir"),
    phrase(
        r"\b(?:prendre|prend|prennent|prenant|pris|prendra|prendront|prenons|prenez) avantage d(?:e|u|es|')",
        "profiter de, tirer parti de",
    ),
    phrase(
        r"\bf(?:aire|ait|ont|aisait|aisaient|era|eront|asse|assent) (?:du|pas de|aucun|plus de) sens\b",
        "avoir du sens",
    ),
    phrase(r"\bsauv(?:er|e|ent|é|ant|era|eront|ons|ez) (?:du temps|de l'argent)\b", "gagner du temps, économiser"),
    phrase(r"\bdemand(?:er|e|ent|é|ait|ant) (?:une|des) questions?\b", "poser une question"),
    phrase(
        r"\bsi[éè]g(?:er|e|ent|é|eant|eait|era) sur (?:le|la|les|un|une|des|ce|cette|son|leur) (?:conseils?|comités?|commissions?)\b",
        "siéger à",
    ),
    phrase(
        r"\brencontr(?:er|e|ent|é|ée|és|ées|ant|ait|era|eront|ons|ez) (?:les|des|ces|ses|leurs|nos|vos|l'|cette|cet|son|sa) ?(?:exigences?|critères?|objectifs?|attentes?|besoins?|normes?|échéances?|obligations?)\b",
        "satisfaire à, répondre à, atteindre",
    ),
    phrase(
        r"\badress(?:er|e|ent|é|ée|és|ées|ant|ait|era|eront|ons) (?:le|la|les|ce|cette|ces|un|une|des|l'|cet) ?(?:problèmes?|problématiques?|enjeux?|défis?|situation|crise)\b",
        "s’attaquer à, traiter",
    ),
    false_friend(r"\béventuellement\b", "eventual", "finalement, à terme"),
    false_friend(r"\bactuellement\b", "actually", "en fait"),
    false_friend(r"\bconsistante?s?\b", "consistent", "cohérent, constant"),
    false_friend(r"\blibrairies?\b", "librar", "bibliothèque"),
    false_friend(r"\bversatiles?\b", "versatil", "polyvalent"),
    false_friend(r"\bassum(?:er|e|ent|é|ant|ait|ons|ez) qu(?:e|')", "assum", "supposer que"),
    false_friend(r"\bimputabilité\b", "accountab", "responsabilité, obligation de rendre des comptes"),
    false_friend(r"\b(?:les|des|ces|aucune) évidences?\b", "evidence", "preuve"),
    false_friend(
        r"\bsupport(?:er|e|ent|é|ant|ait|era|eront|ons) (?:le|la|les|l'|un|une|des|ce|cette|ces|nos|vos|leurs?|notre|votre) ?(?:causes?|mouvements?|projets?|initiatives?|efforts?|communautés?|campagnes?|travail)\b",
        "support",
        "soutenir, appuyer",
    ),
];

/// The patterns together, which find whether there may be any, and one by one. Together they do not ask where words end:
/// among letters with accents that takes many times as long.
static PATTERNS: LazyLock<(RegexSet, Vec<Regex>)> = LazyLock::new(|| {
    let written = || TURNS.iter().map(|turn| turn.written);
    let set = RegexSet::new(written().map(|pattern| pattern.replace(r"\b", ""))).expect("the tests use the patterns");
    (set, written().map(|pattern| Regex::new(pattern).expect("the set has it too")).collect())
});

impl Check for Anglicisms {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&ANGLICISM]
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        if text.language == Language::French {
            tell(paragraph, found, |turn| turn.english.is_none());
        }
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let (Some(french), Some(english)) = (pair.in_language(Language::French), pair.in_language(Language::English))
        else {
            return;
        };
        let is_said = |beginning: &str| {
            let mut words = pair.paragraphs_of(bead, english.side).iter().flat_map(CheckedParagraph::words);
            words.any(|(word, _)| word.to_lowercase().starts_with(beginning))
        };
        for paragraph in pair.paragraphs_of(bead, french.side) {
            tell(paragraph, found, |turn| turn.english.is_some_and(is_said));
        }
    }
}

/// Notes the turns in a paragraph that are wanted, outside quotations: those keep their words.
fn tell(paragraph: &CheckedParagraph, found: &mut Found, is_wanted: impl Fn(&Turn) -> bool) {
    let (set, patterns) = &*PATTERNS;
    let text = paragraph.key.text();
    for at in set.matches(text).into_iter().filter(|&at| is_wanted(&TURNS[at])) {
        for written in patterns[at].find_iter(text).take(MOST) {
            let span = paragraph.key.raw_span(ByteSpan::from(written.range()));
            if !paragraph.is_set_off(span) {
                let adding = found.at(&ANGLICISM, paragraph.place(span)).with("written", span.of(paragraph.raw));
                adding.with("right", TURNS[at].right);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[test]
    fn leaves_alone_words_in_their_french_sense() {
        for (english, french) in [
            ("The harbour may be closed later.", "Le port sera éventuellement fermé, mais il est actuellement ouvert."),
            (
                "The evidence is clear.",
                "La preuve met en évidence ce que dit le rapport ; de toute évidence, c’est clair.",
            ),
            ("She met the ministers.", "Elle a rencontré les ministres et adressé une question au maire."),
            ("They met at the bookshop.", "Ils se sont vus à la librairie."),
            ("It makes sense.", "Cela a du sens ; il faut mettre l’accent sur la mer."),
            ("They support the cause.", "Ils soutiennent la cause et supportent la chaleur."),
            ("He said that.", "Il écrit : « Nous mettons l’emphase sur la mer. »"),
        ] {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["anglicism"]), [""; 0], "{french}");
        }
    }

    #[test]
    fn finds_copied_phrases() {
        for (french, written) in [
            ("Le conseil met l’emphase sur la mer.", "l’emphase sur"),
            ("Un avis à l’effet que le port ferme", "à l’effet que"),
            ("Le projet rencontre les exigences du port.", "rencontre les exigences"),
            ("Il faut adresser l’enjeu du port.", "adresser l’enjeu"),
            ("Elle siège sur le conseil du port.", "siège sur le conseil"),
            ("Cela ne fait aucun sens.", "fait aucun sens"),
        ] {
            assert_eq!(in_text(french, "fr-CA", &["anglicism"]), [format!("anglicism note [{written}]")]);
        }
    }

    #[test]
    fn finds_false_friends_where_the_other_text_has_the_word() {
        let check = |english: &str, french: &str, written: &str| {
            let expected = [format!("anglicism note [{written}]")];
            assert_eq!(in_pair(english, french, ["en", "fr"], &["anglicism"]), expected);
            assert_eq!(in_pair(french, english, ["fr", "en"], &["anglicism"]), expected);
        };
        check("The harbour will eventually reopen.", "Le port rouvrira éventuellement.", "éventuellement");
        check("There is no evidence of it.", "Il n’y a aucune évidence de cela.", "aucune évidence");
    }
}
