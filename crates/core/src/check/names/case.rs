//! Names whose capitals were altered.

use super::CASE;
use super::text_names::BeadNames;
use crate::check::Found;
use crate::gazetteer::Case;
use crate::model::{Severity, Side};

/// Names with a capital inside (`openRive`) that the other side writes with other capitals.
pub(super) fn altered(names: &BeadNames, found: &mut Found) {
    for (own, other) in [(0, 1), (1, 0)] {
        let (own, other) = (&names.sides[own], &names.sides[other]);
        for word in own.words.iter().filter(|word| word.name.case == Case::Mixed && is_one_word(word.written)) {
            let same =
                || other.words.iter().filter(|there| there.written.to_lowercase() == word.written.to_lowercase());
            if same().any(|there| there.written == word.written) {
                continue;
            }
            let there = same().find(|there| matches!(there.name.case, Case::Capital | Case::Mixed | Case::Lower));
            let Some(there) =
                there.filter(|there| own_form_is_usual(own.text.capitalised.get(there.folded()), word.written))
            else {
                continue;
            };
            // Who writes more capitals inside a name than the source knows them better.
            let severity = match there.place().side {
                Side::Source if capitals(there.written) < capitals(word.written) => Severity::Note,
                _ => CASE.severity,
            };
            let adding = found.graded(&CASE, severity, there.place()).and(word.place());
            adding.with("name", there.written).with("other", word.written);
        }
    }
}

fn capitals(written: &str) -> usize {
    written.chars().filter(|c| c.is_uppercase()).count()
}

fn is_one_word(written: &str) -> bool {
    written.chars().count() >= 4 && written.chars().all(char::is_alphanumeric)
}

/// Whether the text writes the name in this form at least as often as in others.
fn own_form_is_usual(occurrences: Option<&Vec<super::text_names::Occurrence>>, form: &str) -> bool {
    let Some(occurrences) = occurrences else { return false };
    occurrences.iter().filter(|occurrence| occurrence.written == form).count() * 2 >= occurrences.len()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["case"]), expected, "{english} | {french}");
    }

    #[test]
    fn leaves_alone_what_languages_write_with_other_capitals() {
        check("We asked openRive and UNESCO.", "Nous avons demandé à openRive et à l’Unesco.", &[]);
        check("The McRae report, in March.", "Le rapport McRae, en mars.", &[]);
    }

    #[test]
    fn finds_capitals_that_were_altered() {
        check("We asked openRive.", "Nous avons demandé à Openrive.", &["case.name warning [openRive] [Openrive]"]);
        check("We asked RiveLink.", "Nous avons demandé à Rivelink.", &["case.name warning [RiveLink] [Rivelink]"]);
    }

    #[test]
    fn makes_a_note_of_capitals_that_the_source_lacks() {
        check("We asked Rivelink.", "Nous avons demandé à RiveLink.", &["case.name note [Rivelink] [RiveLink]"]);
    }
}
