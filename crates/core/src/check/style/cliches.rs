//! Phrases that have been said too often to say much.

use std::sync::LazyLock;

use regex::{Regex, RegexSet};

use super::CLICHE;
use crate::check::{CheckedParagraph, Found, Language};
use crate::model::ByteSpan;

/// Patterns of the match form. Only what is never meant as it stands: a *tip of the iceberg* may be one in a text about
/// the sea, and is listed because such a text is rare; a *crossroads* is not.
const ENGLISH: &[&str] = &[
    r"\bat the end of the day\b",
    r"\bat this (?:point|moment) in time\b",
    r"\bin this day and age\b",
    r"\b(?:only )?time will tell\b",
    r"\bwhen all is said and done\b",
    r"\blast but not least\b",
    r"\bfirst and foremost\b",
    r"\beach and every\b",
    r"\bneedless to say\b",
    r"\bit goes without saying\b",
    r"\bthe fact of the matter is\b",
    r"\bthe tip of the iceberg\b",
    r"\bthe elephant in the room\b",
    r"\b(?:a|the|this) perfect storm\b",
    r"\bgame[- ]chang(?:er|ers|ing)\b",
    r"\b(?:a|the) level playing field\b",
    r"\blow-hanging fruit\b",
    r"\bleav(?:e|es|ing) no stone unturned\b",
    r"\bleft no stone unturned\b",
    r"\b(?:think|thinking|thinks|thought) outside the box\b",
    r"\b(?:go|goes|going|went) the extra mile\b",
    r"\bback to (?:the drawing board|square one)\b",
    r"\b(?:bite|bites|biting|bit) the bullet\b",
    r"\ba blessing in disguise\b",
    r"\bby leaps and bounds\b",
    r"\bin the nick of time\b",
    r"\bthe writing (?:is )?on the wall\b",
    r"\b(?:move|moves|moving|moved) the goalposts\b",
    r"\bkick(?:s|ed|ing)? the can down the road\b",
    r"\b(?:a|the) slippery slope\b",
    r"\bthe lion's share\b",
    r"\ba far cry from\b",
    r"\bturn(?:s|ed|ing)? a blind eye\b",
    r"\bpa(?:y|ys|id|ying) lip service\b",
    r"\b(?:a|the) wake-up call\b",
    r"\bfall(?:s|en|ing)? on deaf ears\b",
    r"\bfell on deaf ears\b",
    r"\b(?:add|adds|added|adding) insult to injury\b",
    r"\b(?:add|adds|added|adding) fuel to the fire\b",
    r"\bstand(?:s|ing)? shoulder to shoulder\b",
    r"\b(?:a|the) drop in the (?:ocean|bucket)\b",
];

/// See [`ENGLISH`].
const FRENCH: &[&str] = &[
    r"\bau jour d'aujourd'hui\b",
    r"\bforce est de constater\b",
    r"\b(?:il|cela|ça) va sans dire\b",
    r"\ben tout état de cause\b",
    r"\btenants et (?:les )?aboutissants\b",
    r"\bla (?:partie (?:émergée|visible)|pointe) de l'iceberg\b",
    r"\bl'arbre qui cache la forêt\b",
    r"\bla cerise sur le gâteau\b",
    r"\bla goutte d'eau (?:qui|dans l'océan)\b",
    r"\bune goutte d'eau dans (?:l'océan|la mer)\b",
    r"\bla balle est dans (?:le|leur|son|notre|votre) camp\b",
    r"\bun pavé dans la mare\b",
    r"\bun secret de polichinelle\b",
    r"\bun coup d'épée dans l'eau\b",
    r"\bà la croisée des chemins\b",
    r"\ble vent en poupe\b",
    r"\bsortir des sentiers battus\b",
    r"\baffaire à suivre\b",
    r"\b(?:mettre|met|mettent|mis|mettant) les points sur les i\b",
    r"\b(?:mettre|met|mettent|mis|mettant) de l'huile sur le feu\b",
    r"\b(?:jeter|jette|jettent|jeté|jetant) de l'huile sur le feu\b",
    r"\b(?:remettre|remet|remettent|remis|remettant) les pendules à l'heure\b",
    r"\b(?:enfoncer|enfonce|enfoncent|enfoncé|enfonçant) des? portes? ouvertes?\b",
    r"\b(?:faire|fait|font|faisant) couler beaucoup d'encre\b",
    r"\b(?:tirer|tire|tirent|tiré|tirant) (?:la sonnette d'alarme|son épingle du jeu)\b",
    r"\b(?:apporter|apporte|apportent|apporté|apportant) (?:sa|leur|notre|votre) pierre à l'édifice\b",
    r"\b(?:fermer|ferme|ferment|fermé|fermant) les yeux sur\b",
    r"\brest(?:er|e|ent|é|ée|és|ées|ait|aient) lettres? mortes?\b",
    r"\bferm(?:er|e|ent|é|ant) la porte à double tour\b",
    r"\b(?:être|est|sont|était|étaient) monnaie courante\b",
    r"\bse serrer les coudes\b",
    r"\bla part du lion\b",
    r"\bremu(?:er|e|ent|é|ant) ciel et terre\b",
    r"\bun dialogue de sourds\b",
    r"\bla politique de l'autruche\b",
];

/// The patterns of a language: together, which says whether there may be any, and one by one. Together they do not ask where
/// words end: among letters with accents that takes many times as long.
struct Patterns(RegexSet, Vec<Regex>);

impl Patterns {
    fn new(phrases: &[&str]) -> Self {
        let anywhere = phrases.iter().map(|pattern| pattern.replace(r"\b", ""));
        let one = |pattern: &&str| Regex::new(pattern).expect("a test uses every pattern");
        Self(RegexSet::new(anywhere).expect("a test uses every pattern"), phrases.iter().map(one).collect())
    }
}

static PATTERNS: LazyLock<[Patterns; 2]> = LazyLock::new(|| [ENGLISH, FRENCH].map(Patterns::new));

/// Notes worn phrases outside quotations: those keep their words.
pub(super) fn check(language: Language, paragraph: &CheckedParagraph, found: &mut Found) {
    let Patterns(set, patterns) = match language {
        Language::English => &PATTERNS[0],
        Language::French => &PATTERNS[1],
        Language::Other => return,
    };
    let text = paragraph.key.text();
    for at in set.matches(text) {
        for written in patterns[at].find_iter(text) {
            let span = paragraph.key.raw_span(ByteSpan::from(written.range()));
            if !paragraph.is_set_off(span) {
                found.at(&CLICHE, paragraph.place(span)).with("written", span.of(paragraph.raw));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[test]
    fn leaves_alone_words_meant_as_they_stand_and_the_words_of_others() {
        for (text, lang) in [
            ("The ends of the day are cold. The storm was over by then, and the box stood outside.", "en"),
            ("“At the end of the day it is our harbour,” said the mayor.", "en"),
            ("The first vote is the foremost. Every boat was searched.", "en"),
            ("Aujourd’hui, la partie visible du quai est fermée et la mare est pavée.", "fr"),
            ("«\u{A0}Force est de constater que le port est fermé\u{A0}», dit la mairesse.", "fr"),
            ("Le vent souffle en poupe ; le lion a eu sa part.", "fr"),
        ] {
            assert_eq!(in_text(text, lang, &["style.cliche"]), [""; 0], "{text}");
        }
        assert!(in_text("Needless to say, it is closed.", "en", &[]).iter().all(|line| !line.contains("cliche")));
    }

    #[test]
    fn finds_worn_phrases() {
        for (text, lang, written) in [
            ("At the end of the day, the harbour is closed.", "en", "At the end of the day"),
            ("The inspectors left no stone unturned.", "en", "left no stone unturned"),
            ("It was a game-changer.", "en", "game-changer"),
            ("The council took the lion’s share.", "en", "the lion’s share"),
            ("Force est de constater que le port est fermé.", "fr", "Force est de constater"),
            ("Ce n’est que la partie émergée de l’iceberg.", "fr", "la partie émergée de l’iceberg"),
            ("L’association tire la sonnette d’alarme.", "fr", "tire la sonnette d’alarme"),
            ("Les promesses sont restées lettre morte.", "fr", "restées lettre morte"),
        ] {
            assert_eq!(in_text(text, lang, &["style.cliche"]), [format!("style.cliche note [{written}]")]);
        }
    }
}
