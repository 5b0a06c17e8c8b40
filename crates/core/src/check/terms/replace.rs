//! One term of a concept in the place of the others, all through a text.

use super::agreement::{Caution, fit};
use super::part::Parts;
use crate::check::CheckedPair;
use crate::model::{Edit, Side, TextPart};

/// A place where a term would be put for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// What it would write.
    pub edit: Edit,
    /// What to look at there, in order.
    pub cautions: Vec<Caution>,
}

/// Every place of one side where another term of the concept stands than its term `to`, which has to be one of that
/// language. Terms of other concepts that look alike are left alone.
pub fn replacements(pair: &CheckedPair, side: Side, concept: &str, to: &str) -> Vec<Replacement> {
    let text = pair.side(side);
    let parts = Parts::of(text);
    let mut found = Vec::new();
    for bead in pair.paragraphs {
        let opposite = pair.paragraphs_of(bead, side.other());
        let named = |id: &str| {
            let occurrences = opposite.iter().flat_map(|paragraph| &paragraph.terms);
            occurrences.flat_map(|occurrence| &occurrence.matches).any(|found| found.concept.id == id)
        };
        for paragraph in pair.paragraphs_of(bead, side) {
            for occurrence in &paragraph.terms {
                let mut alike = occurrence.matches.iter();
                if alike.clone().any(|found| found.concept.id != concept || found.term.text == to) {
                    continue;
                }
                let Some(from) = alike.next() else { continue };
                let part = parts.part(paragraph, occurrence.span);
                let fitted = fit(text.language, paragraph.raw, occurrence.span, &from.term.text, to);
                let place = paragraph.place(fitted.span);
                let mut cautions = fitted.cautions;
                cautions.extend(match part {
                    TextPart::Body => None,
                    TextPart::Title => Some(Caution::Title),
                    TextPart::Quotation => Some(Caution::Quotation),
                    TextPart::OfficialName => Some(Caution::OfficialName),
                });
                if !named(concept) {
                    cautions.push(Caution::NotInSource);
                }
                found.push(Replacement { edit: Edit { place, replacement: fitted.text }, cautions });
            }
        }
    }
    found.sort_by_key(|replacement| (replacement.edit.place.paragraph, replacement.edit.place.span));
    found
}
