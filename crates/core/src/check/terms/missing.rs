//! Terms of the source of which the target has no rendering.

use std::collections::{BTreeMap, BTreeSet};

use super::part::Parts;
use super::{MISSING, better, holds};
use crate::check::{CheckedPair, CheckedParagraph, CheckedText, Found};
use crate::model::{BlockKind, Concept, Lang, Place, Severity, Side, TextPart};
use crate::terms::{TermMatch, content_roots};

/// A concept that the source of a bead names.
struct Named<'p> {
    found: TermMatch<'p>,
    places: Vec<Place>,
}

/// A concept that the source of a bead names more often than the target.
pub(super) struct Lacking<'p> {
    about: TermMatch<'p>,
    /// Where the source names it; one at the least.
    pub(super) places: Vec<Place>,
    /// How many times the target does.
    pub(super) there: usize,
    /// What to call it there.
    better: String,
    /// In what part of the source its first place stands.
    part: TextPart,
    /// How much of a rendering the target has.
    share: f64,
}

/// Looks at the bead of that number.
pub(super) fn check(pair: &CheckedPair, at: usize, parts: &[Parts; 2], found: &mut Found) {
    let bead = &pair.paragraphs[at];
    for Lacking { about, places, there, better, part, share } in lacking(pair, at, parts) {
        let place = places[0];
        let paragraph = &pair.source.paragraphs[place.paragraph];
        let term = place.span.of(paragraph.raw);
        if there > 0 {
            found
                .graded(&MISSING, Severity::Note, place)
                .with("term", term)
                .with("count", places.len())
                .with("there", there)
                .worded("fewer");
            continue;
        }
        let is_sure = part == TextPart::Body
            && !about.concept.advice
            && share < 0.5
            && !is_nearby(about.concept, pair, at)
            && !matches!(paragraph.kind, BlockKind::Title | BlockKind::Heading);
        let severity = if is_sure { Severity::Warning } else { Severity::Note };
        let whole = pair.paragraphs_of(bead, Side::Target).first().map(CheckedParagraph::whole);
        found
            .graded(&MISSING, severity, place)
            .and_maybe(whole)
            .also(places[1..].iter().copied())
            .with("term", term)
            .with("better", better);
    }
}

/// What the target of the bead of that number lacks, by the ids of the concepts.
pub(super) fn lacking<'p>(pair: &'p CheckedPair, at: usize, parts: &[Parts; 2]) -> Vec<Lacking<'p>> {
    let bead = &pair.paragraphs[at];
    let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
    let mut roots: Option<BTreeSet<String>> = None;
    let mut lacking = Vec::new();
    for Named { found: about, places } in named(source, pair).into_values() {
        let there = times(about.concept, target);
        if there >= places.len() {
            continue;
        }
        let Some(better) = better(about, &pair.target) else { continue };
        let part = parts[0].part(&pair.source.paragraphs[places[0].paragraph], places[0].span);
        let mut share = 1.0;
        if there == 0 {
            let roots = roots
                .get_or_insert_with(|| target.iter().flat_map(|p| content_roots(p.raw, pair.target.lang)).collect());
            share = rendered_share(about.concept, pair.target.lang, roots);
            if part == TextPart::OfficialName || share >= 1.0 {
                continue;
            }
        }
        lacking.push(Lacking { about, places, there, better, part, share });
    }
    lacking
}

/// The concepts that the paragraphs name, by id, with their places. Words that may stand for several concepts name
/// none for certain, and are left out.
fn named<'p>(paragraphs: &'p [CheckedParagraph<'p>], pair: &'p CheckedPair) -> BTreeMap<&'p str, Named<'p>> {
    let mut named: BTreeMap<&str, Named> = BTreeMap::new();
    for paragraph in paragraphs {
        for occurrence in &paragraph.terms {
            let concepts: BTreeSet<&str> = occurrence.matches.iter().map(|found| found.concept.id.as_str()).collect();
            if concepts.len() == 1 {
                add(&mut named, occurrence.matches[0], paragraph.place(occurrence.span), &pair.source);
            }
        }
    }
    named
}

fn add<'p>(named: &mut BTreeMap<&'p str, Named<'p>>, found: TermMatch<'p>, place: Place, text: &CheckedText) {
    if holds(found, text) {
        named.entry(&found.concept.id).or_insert(Named { found, places: Vec::new() }).places.push(place);
    }
}

/// How many times the paragraphs name the concept, in whatever words.
fn times(concept: &Concept, paragraphs: &[CheckedParagraph]) -> usize {
    let occurrences = paragraphs.iter().flat_map(|paragraph| &paragraph.terms);
    occurrences.filter(|found| found.matches.iter().any(|found| found.concept.id == concept.id)).count()
}

/// Whether the bead before or after names it in the target: a pronoun may stand for it here.
fn is_nearby(concept: &Concept, pair: &CheckedPair, at: usize) -> bool {
    let near = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| pair.paragraphs.get(at));
    near.into_iter().any(|bead| times(concept, pair.paragraphs_of(bead, Side::Target)) > 0)
}

/// How much of a rendering the target has, in other order or with other words between: the greatest share.
fn rendered_share(concept: &Concept, lang: &Lang, there: &BTreeSet<String>) -> f64 {
    let share = |text: &str| {
        let roots = content_roots(text, lang);
        let found = roots.iter().filter(|root| there.contains(*root)).count();
        if roots.is_empty() { 0.0 } else { found as f64 / roots.len() as f64 }
    };
    let approved = concept.terms_in(lang).filter(|term| term.status.is_approved());
    approved.map(|term| share(&term.text)).fold(0.0, f64::max)
}
