//! All rows of a pair at once. They are kept until a change touches the texts or their alignment: every verdict asks how
//! far all rows are.

use std::sync::{Arc, OnceLock};

use relecture_core::model::{Bead, Level, PairId, SegmentId, Side, Status, UnitRange};
use relecture_store::BeadCounts;

use crate::change::Op;
use crate::decide::status_of;
use crate::{Project, ProjectError};

/// The rows of a pair.
#[derive(Debug)]
pub(crate) struct KnownRows {
    pair: PairId,
    /// Their beads, in order.
    pub(crate) beads: Vec<Bead>,
    /// How they are made up.
    pub(crate) counts: BeadCounts,
    sentences: OnceLock<Sentences>,
    ends: OnceLock<[Vec<u32>; 2]>,
}

/// The sentences of the rows.
#[derive(Debug)]
struct Sentences {
    /// The row of each, in the order of their ids.
    rows: Vec<(SegmentId, u32)>,
    /// How many each row has, on both sides.
    counts: Vec<u32>,
}

impl Project {
    /// The rows of a pair as they are now.
    pub(crate) fn known_rows(&self, pair: PairId) -> Result<Arc<KnownRows>, ProjectError> {
        if let Some(known) = self.known_rows.borrow().as_ref().filter(|known| known.pair == pair) {
            return Ok(Arc::clone(known));
        }
        let beads = self.store.alignment(self.store.pair(pair)?.alignment, Level::Paragraph)?.beads;
        let counts = BeadCounts::of(&beads);
        let known = Arc::new(KnownRows { pair, beads, counts, sentences: OnceLock::new(), ends: OnceLock::new() });
        self.known_rows.replace(Some(Arc::clone(&known)));
        Ok(known)
    }

    /// Forgets the rows that a change may have touched.
    pub(crate) fn forget_rows(&mut self, op: Option<&Op>) {
        if !op.is_some_and(Op::leaves_rows) {
            self.known_rows.replace(None);
        }
    }

    /// How far each row is where so much was said of its sentences; a sentence of which nothing was said is open.
    pub(crate) fn statuses_from(
        &self,
        known: &KnownRows,
        said: impl Iterator<Item = (SegmentId, Status)>,
    ) -> Result<Vec<Status>, ProjectError> {
        let mut said = said.peekable();
        if said.peek().is_none() {
            return Ok(vec![Status::Open; known.beads.len()]);
        }
        let sentences = self.sentences(known)?;
        let mut judged: Vec<Option<(u32, Status)>> = vec![None; known.beads.len()];
        for (segment, status) in said {
            // What was said of a sentence of an earlier version is of no row.
            let Ok(at) = sentences.rows.binary_search_by_key(&segment, |(segment, _)| *segment) else { continue };
            let row = &mut judged[sentences.rows[at].1 as usize];
            let (count, before) = row.map_or((0, None), |(count, before)| (count, Some(before)));
            *row = Some((count + 1, status_of(before.into_iter().chain([status]))));
        }
        let of_row = |(judged, all): (Option<(u32, Status)>, &u32)| match judged {
            Some((count, status)) if count < *all => status_of([status, Status::Open]),
            Some((_, status)) => status,
            None => Status::Open,
        };
        Ok(judged.into_iter().zip(&sentences.counts).map(of_row).collect())
    }

    fn sentences<'k>(&self, known: &'k KnownRows) -> Result<&'k Sentences, ProjectError> {
        if let Some(sentences) = known.sentences.get() {
            return Ok(sentences);
        }
        let pair = self.store.pair(known.pair)?;
        let mut counts = vec![0; known.beads.len()];
        let mut rows = Vec::new();
        for side in [Side::Source, Side::Target] {
            let mut row_of = Vec::new();
            for (row, bead) in (0..).zip(&known.beads) {
                let units = bead.side(side).indices();
                if row_of.len() < units.end {
                    row_of.resize(units.end, 0);
                }
                row_of[units].fill(row);
            }
            for stored in self.store.segments_of(pair.version(side), UnitRange::new(0, u32::MAX))? {
                // In a damaged file a paragraph may be in no row.
                if let Some(&row) = row_of.get(stored.segment.paragraph) {
                    counts[row as usize] += 1;
                    rows.push((stored.id, row));
                }
            }
        }
        rows.sort_unstable();
        Ok(known.sentences.get_or_init(|| Sentences { rows, counts }))
    }

    /// Where each paragraph of source and target ends when they follow each other, in characters.
    pub(crate) fn ends<'k>(&self, known: &'k KnownRows) -> Result<&'k [Vec<u32>; 2], ProjectError> {
        if let Some(ends) = known.ends.get() {
            return Ok(ends);
        }
        let pair = self.store.pair(known.pair)?;
        let ends = [self.store.paragraph_lengths(pair.source)?, self.store.paragraph_lengths(pair.target)?];
        Ok(known.ends.get_or_init(|| ends.map(ends_of)))
    }
}

/// Where each paragraph ends when they follow each other.
fn ends_of(lengths: Vec<u32>) -> Vec<u32> {
    let mut end = 0;
    // A paragraph without a letter is seen all the same.
    lengths.into_iter().map(|length| (end += length.max(1), end).1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_ends_behind_the_one_before_it() {
        assert_eq!(ends_of(vec![5, 0, 3]), [5, 6, 9]);
    }
}
