//! Concepts that one text renders in more than one way.

use std::collections::{BTreeMap, BTreeSet};

use super::part::Parts;
use super::{MIXED, holds};
use crate::check::{CheckedPair, Found};
use crate::model::{Place, Side, TextPart};
use crate::terms::{TermMatch, content_roots};

/// A way of rendering a concept, and where it stands.
struct Rendering<'p> {
    found: TermMatch<'p>,
    roots: BTreeSet<String>,
    places: Vec<Place>,
}

/// Looks at the target, where the source names the same concept.
pub(super) fn check(pair: &CheckedPair, parts: &Parts, found: &mut Found) {
    let mut by_concept: BTreeMap<&str, Vec<(TermMatch, Place)>> = BTreeMap::new();
    for bead in pair.paragraphs.iter().filter(|bead| pair.is_comparable(bead)) {
        let source = pair.paragraphs_of(bead, Side::Source).iter().flat_map(|paragraph| &paragraph.terms);
        let named: BTreeSet<&str> =
            source.flat_map(|occurrence| &occurrence.matches).map(|found| found.concept.id.as_str()).collect();
        for paragraph in pair.paragraphs_of(bead, Side::Target) {
            for occurrence in &paragraph.terms {
                let [about] = occurrence.matches.as_slice() else { continue };
                let id = about.concept.id.as_str();
                if about.term.status.is_approved() && holds(*about, &pair.target) && named.contains(id) {
                    by_concept.entry(id).or_default().push((*about, paragraph.place(occurrence.span)));
                }
            }
        }
    }
    for found_there in by_concept.into_values() {
        if found_there.iter().all(|(about, _)| about.term == found_there[0].0.term) {
            continue;
        }
        let mut renderings = Vec::new();
        for (about, place) in found_there {
            if parts.part(&pair.target.paragraphs[place.paragraph], place.span) == TextPart::Body {
                add(&mut renderings, about, place);
            }
        }
        if renderings.len() > 1 {
            tell(renderings, found);
        }
    }
}

/// Each rarer way is told once.
fn tell(mut renderings: Vec<Rendering>, found: &mut Found) {
    // The sort is stable: of two as frequent, the one that comes first is the usual one.
    renderings.sort_by_key(|rendering| std::cmp::Reverse(rendering.places.len()));
    let total = renderings.iter().map(|rendering| rendering.places.len()).sum::<usize>();
    let usual = renderings[0].found.term.text.as_str();
    for rarer in &renderings[1..] {
        found
            .at(&MIXED, rarer.places[0])
            .also(rarer.places[1..].iter().copied())
            .with("term", rarer.found.term.text.as_str())
            .with("count", rarer.places.len())
            .with("total", total)
            .with("usual", usual);
    }
}

/// Adds a place to the way it is rendered there. A term all of whose words another has is that one, shortened or recast:
/// *habitants*, *population habitante*.
fn add<'p>(renderings: &mut Vec<Rendering<'p>>, found: TermMatch<'p>, place: Place) {
    let roots: BTreeSet<String> = content_roots(&found.term.text, &found.term.lang).into_iter().collect();
    let same = renderings
        .iter_mut()
        .find(|known| known.found.term == found.term || known.roots.is_subset(&roots) || roots.is_subset(&known.roots));
    match same {
        Some(known) => known.places.push(place),
        None => renderings.push(Rendering { found, roots, places: vec![place] }),
    }
}
