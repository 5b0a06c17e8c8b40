//! What each sentence of a new version was in the old one.

use std::collections::BTreeMap;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::paragraphs::{self, LEAST_LIKENESS};
use super::stale::{tells, touches};
use crate::model::{Document, Hunk, HunkKind, ParagraphDiff, Predecessor, Segment, UnitRange};
use crate::segment::CompareKey;

/// The predecessor of every segment of the new version; `None` for a new one. No two have the same. `changes` are those of
/// [`compare`](super::compare).
pub fn lineage(versions: [(&Document, &[Segment]); 2], changes: &[ParagraphDiff]) -> Vec<Option<Predecessor>> {
    let keys = versions.map(|(document, segments)| {
        let text = |segment: &Segment| segment.span.of(&document.paragraphs[segment.paragraph].text);
        segments.iter().map(|segment| CompareKey::new(text(segment)).into_text()).collect::<Vec<_>>()
    });
    let mut lineage = Lineage { segments: versions.map(|(_, segments)| segments), keys, found: Vec::new() };
    lineage.found.resize(versions[1].1.len(), None);
    for change in changes {
        lineage.follow(change);
    }
    lineage.follow_moved();
    lineage.found
}

/// How much of two versions stayed, from 0 to 1: their characters but those that differ in more than typography.
pub fn likeness(versions: [&Document; 2], changes: &[ParagraphDiff]) -> f64 {
    let length = |side: usize, units: UnitRange| -> usize {
        versions[side].paragraphs[units.indices()].iter().map(|paragraph| paragraph.text.len()).sum()
    };
    let all: usize = (0..2).map(|side| length(side, UnitRange::new(0, versions[side].paragraphs.len() as u32))).sum();
    let differs = |change: &ParagraphDiff| -> usize {
        if change.old.is_empty() || change.new.is_empty() {
            return length(0, change.old) + length(1, change.new);
        }
        let hunks = change.hunks.iter().filter(|hunk| hunk.kind != HunkKind::Typography);
        hunks.map(|hunk| hunk.old.span.len() + hunk.new.span.len()).sum()
    };
    if all == 0 { 1.0 } else { 1.0 - changes.iter().map(differs).sum::<usize>() as f64 / all as f64 }
}

/// The most pairs of sentences of which it is asked how alike they are; among more, the first stands for the first.
const MOST_COMPARED: usize = 10_000;

struct Lineage<'a> {
    segments: [&'a [Segment]; 2],
    /// What each segment says apart from its typography.
    keys: [Vec<String>; 2],
    found: Vec<Option<Predecessor>>,
}

impl Lineage<'_> {
    /// Inside paragraphs that became others: sentences that stayed first, then those between them.
    fn follow(&mut self, change: &ParagraphDiff) {
        let [old, new] = [self.of_paragraphs(0, change.old), self.of_paragraphs(1, change.new)];
        let operations = capture_diff_slices(Algorithm::Myers, &self.keys[0][old.clone()], &self.keys[1][new.clone()]);
        let shifted = |range: Range<usize>, by: usize| range.start + by..range.end + by;
        for operation in operations {
            let (before, after) =
                (shifted(operation.old_range(), old.start), shifted(operation.new_range(), new.start));
            match operation {
                DiffOp::Equal { .. } => before.zip(after).for_each(|(old, new)| self.join(old, new, None)),
                DiffOp::Replace { .. } => self.follow_changed(before, after, &change.hunks),
                DiffOp::Delete { .. } | DiffOp::Insert { .. } => {}
            }
        }
    }

    /// Sentences that stand for others between two that stayed: the likest first, in their order.
    fn follow_changed(&mut self, old: Range<usize>, new: Range<usize>, hunks: &[Hunk]) {
        let alike = |old: usize, new: usize| {
            paragraphs::likeness([std::slice::from_ref(&self.keys[0][old]), std::slice::from_ref(&self.keys[1][new])])
        };
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        if old.len() * new.len() > MOST_COMPARED {
            pairs.extend(old.zip(new).map(|(old, new)| (alike(old, new), old, new)));
        } else {
            let each = old.flat_map(|old| new.clone().map(move |new| (old, new)));
            pairs.extend(each.map(|(old, new)| (alike(old, new), old, new)));
        }
        pairs.retain(|(likeness, ..)| *likeness >= LEAST_LIKENESS);
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
        let mut joined: BTreeMap<usize, usize> = BTreeMap::new();
        for (_, old, new) in pairs {
            let before = joined.range(..=old).next_back().is_none_or(|(at, other)| *at < old && *other < new);
            let after = joined.range(old..).next().is_none_or(|(_, other)| new < *other);
            if before && after {
                joined.insert(old, new);
                self.join(old, new, self.change(old, new, hunks));
            }
        }
    }

    /// What of the hunks happened in a sentence that is not what it was, at the worst.
    fn change(&self, old: usize, new: usize, hunks: &[Hunk]) -> Option<HunkKind> {
        let happened = |hunk: &&Hunk| {
            (!hunk.old.span.is_empty() && touches(&self.segments[0][old], hunk.old))
                || (!hunk.new.span.is_empty() && touches(&self.segments[1][new], hunk.new))
        };
        let happened: Vec<&Hunk> = hunks.iter().filter(happened).collect();
        match happened.iter().filter(|hunk| tells(hunk)).map(|hunk| hunk.kind).max() {
            None if happened.is_empty() => Some(HunkKind::Wording),
            worst => worst,
        }
    }

    /// Sentences that left one place and stand, as they were, in another.
    fn follow_moved(&mut self) {
        let mut known = vec![false; self.segments[0].len()];
        self.found.iter().flatten().for_each(|predecessor| known[predecessor.segment] = true);
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for old in (0..known.len()).rev().filter(|&old| !known[old]) {
            places.entry(&self.keys[0][old]).or_default().push(old);
        }
        for (new, found) in self.found.iter_mut().enumerate().filter(|(_, found)| found.is_none()) {
            let old = places.get_mut(self.keys[1][new].as_str()).and_then(Vec::pop);
            *found = old.map(|segment| Predecessor { segment, change: None });
        }
    }

    fn join(&mut self, old: usize, new: usize, change: Option<HunkKind>) {
        self.found[new] = Some(Predecessor { segment: old, change });
    }

    fn of_paragraphs(&self, side: usize, units: UnitRange) -> Range<usize> {
        let first = |paragraph: u32| self.segments[side].partition_point(|s| s.paragraph < paragraph as usize);
        first(units.start)..first(units.end)
    }
}
