//! What was not finished: paragraphs that say nothing or too little, and marks for what is still to be written.

mod lengths;
mod placeholders;

use super::{Category, Check, CheckedPair, CheckedParagraph, Found, Issue, Kind};
use crate::model::{Bead, Severity, Side};

/// The families `blank`, `length` and `placeholder`.
pub(super) struct Completeness;

const BLANK: Kind = Kind::new("blank", Severity::Error, Category::MissingText, Issue::Omission);
const LENGTH: Kind = Kind::new("length.ratio", Severity::Warning, Category::Omission, Issue::Length);
const PLACEHOLDER: Kind = Kind::new("placeholder.left", Severity::Warning, Category::MissingText, Issue::Other);

/// From how many words on a paragraph says something that signs alone do not.
const SAYS_SOMETHING: usize = 2;

impl Check for Completeness {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&BLANK, &LENGTH, &PLACEHOLDER]
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        blank(pair, bead, found);
        placeholders::left(pair, bead, found);
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        lengths::compare(pair, found);
    }
}

/// A side of a bead that has nothing but signs, or characters that cannot be seen, for words.
fn blank(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let sides = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
    let shows_nothing = |paragraph: &CheckedParagraph| !paragraph.raw.contains(char::is_alphanumeric);
    for (own, other) in [(sides[1], sides[0]), (sides[0], sides[1])] {
        let words = other.iter().flat_map(CheckedParagraph::words).take(SAYS_SOMETHING).count();
        if own.iter().all(shows_nothing) && words == SAYS_SOMETHING {
            found.at(&BLANK, own[0].whole()).and(other[0].whole());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["blank"]), expected, "{french:?}");
    }

    #[test]
    fn leaves_alone_signs_that_answer_signs() {
        check("The harbour is open.\n***\nThe sea is calm.", "Le port est ouvert.\n* * *\nLa mer est calme.", &[]);
        check("2021", "2021", &[]);
        check("Selm", "…", &[]);
    }

    #[test]
    fn finds_paragraphs_that_say_nothing() {
        check("The harbour is open.", "\u{AD}", &["blank error [The harbour is open.] [\u{AD}]"]);
        check("[…]", "Le port est ouvert.", &["blank error [[…]] [Le port est ouvert.]"]);
    }
}
