//! A number and its word that a no-break space binds in one place and a plain space leaves apart in another.

use std::collections::BTreeMap;

use super::{BINDING, lost};
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{Place, Severity};
use crate::profile::Space;
use crate::quantity::FRENCH_MONTHS;
use crate::segment::{Token, TokenKind};

/// What is bound: a number after a name (`unité 8200`), or a noun after a number (`12 mois`).
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bound {
    Number(String),
    Noun(String),
}

/// A place where it stands, with its space.
struct Occurrence {
    form: Space,
    space: Place,
    whole: Place,
}

/// Numbers that the text binds to their word in some places only: one finding for the text, at the places that are not
/// bound.
pub(super) fn mixed(text: &CheckedText, found: &mut Found) {
    let mut groups: BTreeMap<Bound, Vec<Occurrence>> = BTreeMap::new();
    for paragraph in text.own_paragraphs() {
        for window in paragraph.tokens.windows(3) {
            if let Some((bound, occurrence)) = occurrence(paragraph, window) {
                groups.entry(bound).or_default().push(occurrence);
            }
        }
    }
    let mut places = Vec::new();
    for occurrences in groups.values() {
        let form = |wanted: Space| occurrences.iter().filter(|found| found.form == wanted).count();
        let (no_break, narrow) = (form(Space::NoBreak), form(Space::Narrow));
        if form(Space::Plain) > 0 && no_break + narrow > 0 {
            let form = if narrow > no_break { Space::Narrow } else { Space::NoBreak };
            let is_lost = |space: &Place| lost::is_told(&text.paragraphs[space.paragraph], space.span, found);
            let plain = occurrences.iter().filter(|found| found.form == Space::Plain && !is_lost(&found.space));
            places.extend(plain.map(|found| (found.space, found.whole, form, no_break + narrow)));
        }
    }
    places.sort_by_key(|(space, ..)| *space);
    let Some(&(_, first, _, bound)) = places.first() else { return };
    let mut slips = Slips::default();
    for (space, whole, form, _) in places {
        let raw = text.paragraphs[whole.paragraph].raw;
        let mended = [&raw[whole.span.start..space.span.start], form.written(), &raw[space.span.end..whole.span.end]];
        slips.mend(whole, &mended.concat());
    }
    let example = first.span.of(text.paragraphs[first.paragraph].raw);
    slips.tell_once(found, &BINDING, Severity::Warning, |adding| adding.with("example", example).with("bound", bound));
}

fn occurrence(paragraph: &CheckedParagraph, window: &[Token]) -> Option<(Bound, Occurrence)> {
    let [before, space, after] = window else { return None };
    if space.kind != TokenKind::Space || paragraph.is_masked(before.span.start) || paragraph.is_masked(after.span.start)
    {
        return None;
    }
    let form = Space::of(space.span.of(paragraph.raw).chars().next()?)?;
    let bound = match (before.kind, after.kind) {
        (TokenKind::Word, TokenKind::Number) => {
            let number = after.span.of(paragraph.raw);
            let names = is_noun(before.span.of(paragraph.raw)) && number.len() >= 2;
            names.then(|| Bound::Number(number.to_owned()))?
        }
        (TokenKind::Number, TokenKind::Word) => {
            let noun = after.span.of(paragraph.raw).to_lowercase();
            let noun = if FRENCH_MONTHS.contains(&noun.as_str()) { "mois de l’année".to_owned() } else { noun };
            is_noun(&noun).then_some(Bound::Noun(noun))?
        }
        _ => return None,
    };
    let whole = paragraph.place(before.span.start..after.span.end);
    Some((bound, Occurrence { form, space: paragraph.place(space.span), whole }))
}

/// Whether the word may be a noun: no short word, none of those that stand between a number and the rest.
fn is_noun(word: &str) -> bool {
    const NONE: &[&str] = &[
        "avec",
        "dans",
        "depuis",
        "dont",
        "entre",
        "mais",
        "pendant",
        "plus",
        "pour",
        "sans",
        "selon",
        "sont",
        "sous",
        "vers",
        "après",
        "avant",
        "jusqu’en",
        "moins",
        "environ",
        "près",
        "contre",
        "années",
        "chez",
        "lors",
        "presque",
    ];
    word.chars().count() >= 4 && !NONE.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["space.binding"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_what_is_bound_everywhere_or_nowhere() {
        check("Le 18\u{202F}mai 2024, le quai 45 et le quai 45, 12\u{A0}mois.", &[]);
        check("Le 18 mai et le 19 mai 2024 ; 12\u{A0}bateaux, 15 marins.", &[]);
        check("Les 12\u{A0}bateaux, 12 sur 15, pour 12 et de 12.", &[]);
        check("En juin\u{A0}2024 et depuis 2024.", &[]);
    }

    #[test]
    fn finds_a_number_that_is_bound_in_one_place_only() {
        check(
            "Le phare 4500, le phare rouge\u{202F}4500.",
            &["space.binding warning [phare 4500] > phare\u{202F}4500"],
        );
        check(
            "12\u{A0}bateaux\n15 bateaux, 16 bateaux",
            &["space.binding warning [15 bateaux] > 15\u{A0}bateaux 16\u{A0}bateaux"],
        );
        check("Le 18\u{202F}septembre et le 7 octobre.", &["space.binding warning [7 octobre] > 7\u{202F}octobre"]);
    }
}
