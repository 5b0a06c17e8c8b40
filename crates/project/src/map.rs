//! The picture of a pair: how its rows lie over the two texts.

use std::ops::Range;

use relecture_core::model::{Bead, PairId, Side, Status, UnitRange};

use crate::decide::status_of;
use crate::{Project, ProjectError};

/// The rows of a pair as they lie over its texts.
#[derive(Clone, Debug, PartialEq)]
pub struct AlignmentMap {
    /// How long the source is, in characters.
    pub source: u32,
    /// How long the target is, in characters.
    pub target: u32,
    /// The rows, in order; neighbours together where there are more than were asked for.
    pub stretches: Vec<MapStretch>,
}

/// A row, or rows that follow each other, as they lie over the texts.
#[derive(Clone, Debug, PartialEq)]
pub struct MapStretch {
    /// The rows, from 0.
    pub rows: Range<u32>,
    /// What they take of the source, in characters.
    pub source: Range<u32>,
    /// What they take of the target, in characters.
    pub target: Range<u32>,
    /// How sure the aligner is of the row it is least sure of.
    pub confidence: f32,
    /// Whether one of them is low in confidence.
    pub doubtful: bool,
    /// Whether the target of one of them is empty.
    pub missing: bool,
    /// Whether the source of one of them is empty.
    pub added: bool,
    /// Whether it stands outside the common order; such a row is a stretch of its own.
    pub moved: bool,
    /// How far they are together.
    pub status: Status,
}

impl Project {
    /// How the rows of a pair lie over its texts, in about so many stretches at the most.
    pub fn alignment_map(&self, pair: PairId, most: u32) -> Result<AlignmentMap, ProjectError> {
        let statuses = self.statuses(pair)?;
        let known = self.known_rows(pair)?;
        let [source, target] = self.ends(&known)?;
        let beads = &known.beads;
        let together = u32::try_from(beads.len()).unwrap_or(u32::MAX).div_ceil(most.max(1)).max(1);
        let mut stretches: Vec<MapStretch> = Vec::new();
        for ((row, bead), status) in (0..).zip(beads).zip(statuses) {
            let next = MapStretch::new(row, bead, status, [source, target]);
            match stretches.last_mut().filter(|last| last.rows.len() < together as usize && last.takes(&next)) {
                Some(last) => last.join(&next),
                None => stretches.push(next),
            }
        }
        let length = |ends: &[u32]| ends.last().copied().unwrap_or_default();
        Ok(AlignmentMap { source: length(source), target: length(target), stretches })
    }
}

impl MapStretch {
    fn new(row: u32, bead: &Bead, status: Status, ends: [&[u32]; 2]) -> Self {
        let [source, target] = [(ends[0], bead.side(Side::Source)), (ends[1], bead.side(Side::Target))]
            .map(|(ends, units)| characters(ends, units));
        Self {
            rows: row..row + 1,
            source,
            target,
            confidence: bead.confidence,
            doubtful: bead.is_low_confidence(),
            missing: bead.target.is_empty(),
            added: bead.source.is_empty(),
            moved: bead.moved,
            status,
        }
    }

    /// Whether a row lies behind this stretch in both texts.
    fn takes(&self, next: &Self) -> bool {
        !self.moved && !next.moved && self.source.end <= next.source.start && self.target.end <= next.target.start
    }

    fn join(&mut self, next: &Self) {
        self.rows.end = next.rows.end;
        self.source.end = next.source.end;
        self.target.end = next.target.end;
        self.confidence = self.confidence.min(next.confidence);
        self.doubtful |= next.doubtful;
        self.missing |= next.missing;
        self.added |= next.added;
        self.status = status_of([self.status, next.status]);
    }
}

/// What paragraphs take of their text; of none, the place between its neighbours.
fn characters(ends: &[u32], units: UnitRange) -> Range<u32> {
    let before = |unit: usize| unit.checked_sub(1).and_then(|last| ends.get(last).copied()).unwrap_or_default();
    let indices = units.indices();
    before(indices.start)..before(indices.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_lies_behind_the_one_before_it() {
        let ends = [5, 6, 9];
        for (units, expected) in [((0, 1), 0..5), ((1, 3), 5..9), ((1, 1), 5..5), ((3, 3), 9..9)] {
            assert_eq!(characters(&ends, UnitRange::new(units.0, units.1)), expected, "{units:?}");
        }
    }
}
