//! Where two texts name what a termbase knows, and how each of these places stands.

use std::collections::BTreeSet;

use super::part::Parts;
use super::{DEPRECATED, FORBIDDEN, holds, missing, status};
use crate::check::{CheckedPair, CheckedParagraph, CheckedText};
use crate::model::{Place, Side};
use crate::terms::{Occurrence, TermMatch};

/// A place of a text where a concept is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// The words.
    pub place: Place,
    /// Id of the concept.
    pub concept: String,
    /// Which of its terms it is, by its place among them.
    pub term: usize,
    /// How it stands.
    pub state: TermState,
}

/// How a place where a concept is named stands with the termbase. What the checks tell of is told here alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermState {
    /// The term may be used; in a source, it is rendered too, or nothing asks for that.
    Good,
    /// The target does not render it.
    Missing,
    /// The term is no longer used.
    Deprecated,
    /// The term is not to be used.
    Forbidden,
    /// The term belongs to another region.
    OtherRegion,
}

/// The places of both texts where terms of the termbase stand: those of the source in order, then those of the target.
/// Of words that may stand for several concepts, the first is named.
pub fn term_uses(pair: &CheckedPair) -> Vec<TermUse> {
    let texts = [&pair.source, &pair.target];
    if texts.iter().all(|text| text.paragraphs.iter().all(|paragraph| paragraph.terms.is_empty())) {
        return Vec::new();
    }
    let parts = texts.map(Parts::of);
    let missing = missing_places(pair, &parts);
    let mut uses = Vec::new();
    for (text, parts) in texts.into_iter().zip(&parts) {
        for paragraph in &text.paragraphs {
            let used =
                paragraph.terms.iter().filter_map(|occurrence| of(occurrence, paragraph, (text, parts), &missing));
            uses.extend(used);
        }
    }
    uses
}

fn missing_places(pair: &CheckedPair, parts: &[Parts; 2]) -> BTreeSet<(usize, usize)> {
    let comparable = (0..pair.paragraphs.len()).filter(|&at| pair.is_comparable(&pair.paragraphs[at]));
    let lacking = comparable.flat_map(|at| missing::lacking(pair, at, parts)).filter(|lacking| lacking.there == 0);
    lacking.flat_map(|lacking| lacking.places).map(|place| (place.paragraph, place.span.start)).collect()
}

fn of(
    occurrence: &Occurrence,
    paragraph: &CheckedParagraph,
    (text, parts): (&CheckedText, &Parts),
    missing: &BTreeSet<(usize, usize)>,
) -> Option<TermUse> {
    let told = if paragraph.is_foreign() { None } else { status::told(text, paragraph, parts, occurrence) };
    let (state, found) = match told {
        Some((kind, found)) if kind.id == FORBIDDEN.id => (TermState::Forbidden, found),
        Some((kind, found)) if kind.id == DEPRECATED.id => (TermState::Deprecated, found),
        Some((_, found)) => (TermState::OtherRegion, found),
        None => {
            let mut held = occurrence.matches.iter().copied().filter(|found| holds(*found, text));
            let first = held.clone().next()?;
            let found = held.find(|found| found.term.status.is_approved()).unwrap_or(first);
            let lacks = text.side == Side::Source && missing.contains(&(paragraph.index, occurrence.span.start));
            (if lacks { TermState::Missing } else { TermState::Good }, found)
        }
    };
    let TermMatch { concept, term } = found;
    Some(TermUse {
        place: paragraph.place(occurrence.span),
        concept: concept.id.clone(),
        term: concept.terms.iter().position(|known| std::ptr::eq(known, term))?,
        state,
    })
}
