//! Which paragraphs of the new version were those of the old one.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::order;
use crate::align::{self, Kept, Lexicon, Options, Unit};
use crate::model::{Bead, BeadOrigin, Document, Level, Side, UnitRange};
use crate::progress::{Cancelled, Progress};
use crate::segment::{CompareKey, TokenKind, tokens};

/// Paragraphs that the aligner laid side by side and that share fewer of their words than this are two paragraphs.
pub(super) const LEAST_LIKENESS: f64 = 0.25;

/// Beads of paragraphs, in the order of the old version; every paragraph of both stands in one.
pub(super) fn align(old: &Document, new: &Document, progress: &dyn Progress) -> Result<Vec<Bead>, Cancelled> {
    let keys = [old, new].map(keys);
    let same = unchanged(&keys);
    if keys.iter().all(|keys| keys.len() == same.len()) {
        return Ok(same);
    }
    let units = [(old, Side::Source), (new, Side::Target)].map(|(document, side)| {
        let mut units = units(document, &keys[usize::from(side == Side::Target)]);
        // What stays needs no reading.
        same.iter().for_each(|bead| units[bead.side(side).indices()].iter_mut().for_each(|unit| unit.text = ""));
        units
    });
    let kept = Kept { paragraphs: same, sentences: Vec::new() };
    let options = Options { lexicons: &[&Itself], kept: Some(&kept), ..Options::default() };
    let beads = align::align(&units[0], &units[1], Level::Paragraph, &options, progress)?.beads;
    Ok(told_apart(beads, &keys))
}

fn units<'k>(document: &Document, keys: &'k [String]) -> Vec<Unit<'k>> {
    let paragraphs = document.paragraphs.iter().zip(keys).zip(0..);
    paragraphs.map(|((from, text), paragraph)| Unit { text, kind: from.kind, paragraph }).collect()
}

/// A word of the old version is rendered by itself.
struct Itself;

impl Lexicon for Itself {
    fn translations(&self, key: &str, each: &mut dyn FnMut(&str)) {
        each(key);
    }
}

fn keys(document: &Document) -> Vec<String> {
    document.paragraphs.iter().map(|paragraph| CompareKey::new(&paragraph.text).into_text()).collect()
}

/// Beads of the paragraphs that stayed, in their order, as they were but for their typography.
fn unchanged(keys: &[Vec<String>; 2]) -> Vec<Bead> {
    let operations = capture_diff_slices(Algorithm::Patience, &keys[0], &keys[1]);
    let equal = operations.into_iter().filter_map(|operation| match operation {
        DiffOp::Equal { old_index, new_index, len } => Some((0..len).map(move |at| (old_index + at, new_index + at))),
        DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => None,
    });
    equal.flatten().map(|(old, new)| bead(single(old), single(new))).collect()
}

fn single(unit: usize) -> UnitRange {
    UnitRange::new(unit as u32, unit as u32 + 1)
}

fn bead(source: UnitRange, target: UnitRange) -> Bead {
    Bead { source, target, confidence: 1.0, moved: false, origin: BeadOrigin::Automatic }
}

/// Beads whose paragraphs have too little in common are parted; paragraphs that are then gone from one place and new in
/// another are moved.
fn told_apart(beads: Vec<Bead>, keys: &[Vec<String>; 2]) -> Vec<Bead> {
    let mut joined = Vec::new();
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    for bead in beads {
        let texts = [&keys[0][bead.source.indices()], &keys[1][bead.target.indices()]];
        if !bead.source.is_empty()
            && !bead.target.is_empty()
            && (texts[0] == texts[1] || likeness(texts) >= LEAST_LIKENESS)
        {
            joined.push(bead);
        } else {
            gone.extend(bead.source.indices());
            new.extend(bead.target.indices());
        }
    }
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for &unit in new.iter().rev() {
        places.entry(&keys[1][unit]).or_default().push(unit);
    }
    for unit in gone {
        let place = places.get_mut(keys[0][unit].as_str()).and_then(Vec::pop);
        joined.push(bead(single(unit), place.map_or(UnitRange::default(), single)));
    }
    let added = places.into_values().flatten().map(|unit| bead(UnitRange::default(), single(unit)));
    let mut beads = align::arranged(joined.into_iter().chain(added));
    order::mark_moved(&mut beads, |bead| keys[0][bead.source.indices()].iter().map(String::len).sum());
    let is_gap = |bead: &Bead| bead.source.is_empty() || bead.target.is_empty();
    for run in beads.chunk_by_mut(|one, next| is_gap(one) == is_gap(next)).filter(|run| is_gap(&run[0])) {
        run.sort_by_key(|bead| bead.source.is_empty());
    }
    beads
}

/// The share of their words and pairs of neighbouring words that two texts have in common, from 0 to 1: twice what is
/// common, of all (Dice 1945). Any two texts of a language share its small words, but seldom two in a row.
pub(super) fn likeness(texts: [&[String]; 2]) -> f64 {
    let counts = texts.map(|texts| {
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for text in texts {
            let mut before = None;
            for token in tokens(text).iter().filter(|token| token.kind != TokenKind::Space) {
                let word = token.span.of(text);
                *counts.entry((word, "")).or_default() += 1;
                if let Some(before) = before.replace(word) {
                    *counts.entry((before, word)).or_default() += 1;
                }
            }
        }
        counts
    });
    let common: usize = counts[0].iter().map(|(key, &count)| count.min(*counts[1].get(key).unwrap_or(&0))).sum();
    let all: usize = counts.iter().flat_map(BTreeMap::values).sum();
    if all == 0 { 1.0 } else { 2.0 * common as f64 / all as f64 }
}
