//! Apostrophes: which sign stands for them, and where French asks for one.

mod elision;

pub(super) use elision::begins_with_vowel;

use super::slips::Slips;
use super::{Category, Check, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::Severity;
use crate::profile::Apostrophe;

/// The family `apostrophe`.
pub(super) struct Apostrophes;

const KIND: Kind = Kind::new("apostrophe.kind", Severity::Warning, Category::Punctuation, Issue::Typographical)
    .by("OQLF, Vitrine linguistique 22039");
const ELISION: Kind = Kind::new("apostrophe.elision", Severity::Warning, Category::Grammar, Issue::Grammar);

/// A sign that stands for one apostrophe in so many is a habit of the text.
const HABIT: usize = 4;

impl Check for Apostrophes {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&KIND, &ELISION]
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        if text.language != Language::Other {
            kinds_of_sign(text, found);
        }
        if text.language == Language::French {
            elision::apart(text, found);
            elision::missing(text, found);
            elision::before_aspirated_h(text, found);
        }
    }
}

/// Apostrophes that are not the sign the rules prefer, or not the one that the text itself mostly uses.
fn kinds_of_sign(text: &CheckedText, found: &mut Found) {
    let (mut straight, mut curly, mut odd) = (Slips::default(), Slips::default(), Slips::default());
    for paragraph in text.own_paragraphs() {
        for (at, sign) in apostrophes(paragraph) {
            let place = paragraph.place(at..at + sign.len_utf8());
            match sign {
                '\'' => straight.mend(place, "\u{2019}"),
                '\u{2019}' => curly.mend(place, "'"),
                _ => odd.mend(place, "\u{2019}"),
            }
        }
    }
    let rule = &text.profile.settings.apostrophe;
    let counts = [straight.len(), curly.len()];
    odd.tell(found, &KIND, Severity::Warning, |adding| adding.worded("odd"));
    let held_to_straight = rule.accepted.contains(&Apostrophe::Straight);
    // A text that mixes them throughout has no rare ones to go to one by one.
    let is_habit = counts[0] * HABIT >= counts[0] + counts[1];
    if straight.len() <= curly.len() && !held_to_straight {
        match is_habit {
            true => straight.tell_once(found, &KIND, Severity::Warning, |adding| adding.with("others", counts[1])),
            false => straight.tell(found, &KIND, Severity::Warning, |adding| adding.with("others", counts[1])),
        }
    } else if !held_to_straight && !rule.accepted.is_empty() {
        let severity = if curly.len() == 0 { Severity::Note } else { Severity::Warning };
        straight.tell_once(found, &KIND, severity, |adding| adding.with("others", counts[1]));
    } else if curly.len() < straight.len() {
        curly.tell_once(found, &KIND, Severity::Note, |adding| adding.with("others", counts[0]).worded("curly"));
    }
}

/// The signs between two letters that stand for an apostrophe, with their places. The letter of a Hawaiian or Polynesian
/// name (U+02BB) is none.
fn apostrophes<'a>(paragraph: &'a CheckedParagraph) -> impl Iterator<Item = (usize, char)> + 'a {
    let prose = paragraph.prose.as_str();
    let is_apostrophe =
        |c: char| matches!(c, '\'' | '\u{2019}' | '\u{2BC}' | '\u{2018}' | '\u{2032}' | '\u{B4}' | '`' | '\u{201B}');
    prose.match_indices(is_apostrophe).filter_map(move |(at, sign)| {
        let before = prose[..at].chars().next_back()?;
        let after = prose[at + sign.len()..].chars().next()?;
        let opens = matches!(after, '«' | '“' | '[') && before.is_lowercase();
        (before.is_alphabetic() && (after.is_alphabetic() || opens)).then(|| (at, sign.chars().next().unwrap_or('\'')))
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["apostrophe.kind"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_what_is_curly_and_what_is_no_apostrophe() {
        check("fr", "L’eau d’ici, 5'30\", «'mot'» et https://rive.example/l'eau.", &[]);
        check("en", "It’s the sailors’ harbour, O’Neil’s; 'quoted' and 6' tall; Oʻahu.", &[]);
    }

    #[test]
    fn finds_the_rarer_sign_at_its_place() {
        check("fr", "L’eau d’ici et l'eau de là.", &["apostrophe.kind warning ['] > ’"]);
        check("en", "It’s O’Neil and don't.", &["apostrophe.kind warning ['] > ’"]);
        check("fr", "L`eau d´ici.", &["apostrophe.kind warning [`] > ’ ’"]);
    }

    #[test]
    fn tells_once_what_is_straight_throughout() {
        check("fr", "L'eau\nd'ici", &["apostrophe.kind note ['] > ’ ’"]);
        check("fr", "L'eau d'ici n’est", &["apostrophe.kind warning ['] > ’ ’"]);
        check("fr", "L'eau d’ici n’est\nqu'un", &["apostrophe.kind warning ['] > ’ ’"]);
        check("en", "It's O’Neil\nand don't", &["apostrophe.kind warning ['] > ’ ’"]);
    }
}
