//! The rows of a pair, a window at a time: paragraph beads with their paragraphs and, inside them, the sentences.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use relecture_core::model::{
    Bead, ByteSpan, Decision, Level, Pair, PairId, Paragraph, ParagraphId, SegmentId, Side, Status, UnitRange,
    VersionId,
};
use relecture_store::{BeadFilter, Direction, StoredBead, StoredParagraph, StoredSegment};

use crate::decide::status_of;
use crate::{Project, ProjectError};

/// A window of the rows of a pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// How many rows the pair has.
    pub total: u32,
    /// The rows of the window.
    pub rows: Vec<PairRow>,
}

/// A row of a pair: a paragraph bead.
#[derive(Clone, Debug, PartialEq)]
pub struct PairRow {
    /// Its place, from 0.
    pub position: u32,
    /// The bead; its units are the positions of the paragraphs.
    pub bead: Bead,
    /// The paragraphs of the source, in order.
    pub source: Vec<RowParagraph>,
    /// The paragraphs of the target, in order.
    pub target: Vec<RowParagraph>,
    /// How far it is.
    pub status: Status,
    /// The last word that made it so; `None` while nobody judged it.
    pub decision: Option<Decision>,
    /// The last word about a sentence of it that was edited afterwards.
    pub lapsed: Option<Decision>,
}

/// A paragraph in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowParagraph {
    /// Its id.
    pub id: ParagraphId,
    /// Its position in its text, from 0.
    pub position: u32,
    /// The paragraph.
    pub paragraph: Paragraph,
    /// Its text as it was imported, where it was edited since.
    pub received: Option<String>,
    /// What somebody typed there and has not finished.
    pub draft: Option<String>,
    /// Its segments, in order.
    pub segments: Vec<RowSegment>,
}

/// A segment of a paragraph in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowSegment {
    /// Its id.
    pub id: SegmentId,
    /// Its position in its text, from 0.
    pub position: u32,
    /// Its place in the paragraph's raw text.
    pub span: ByteSpan,
    /// The place of its sentence bead: segments of both sides with the same one render each other.
    pub bead: u32,
    /// Whether that bead has nothing on the other side.
    pub alone: bool,
    /// Whether that bead reaches over a paragraph break, on either side.
    pub crosses: bool,
}

impl Project {
    /// The rows from `start` on, at the most `count`; fewer at the end.
    pub fn rows(&self, pair: PairId, start: u32, count: u32) -> Result<Rows, ProjectError> {
        let pair = self.store.pair(pair)?;
        let window = UnitRange::new(start, start.saturating_add(count));
        let beads = self.store.beads(pair.alignment, Level::Paragraph, window)?;
        let mut source = self.paragraphs_of(&pair, Side::Source, &beads)?;
        let mut target = self.paragraphs_of(&pair, Side::Target, &beads)?;
        let take = |from: &mut BTreeMap<u32, RowParagraph>, units: UnitRange| -> Vec<RowParagraph> {
            (units.start..units.end).filter_map(|unit| from.remove(&unit)).collect()
        };
        let segments = source.values().chain(target.values()).flat_map(|paragraph| &paragraph.segments);
        let decided = self.decided_about(&pair, segments.map(|segment| segment.id))?;
        let row = |StoredBead { id: _, position, bead }| {
            let (source, target) = (take(&mut source, bead.source), take(&mut target, bead.target));
            let segments = source.iter().chain(&target).flat_map(|paragraph| &paragraph.segments);
            let decisions: Vec<Option<&Decision>> = segments.map(|segment| decided.get(&segment.id)).collect();
            let said = |decision: &Option<&Decision>| decision.map_or(Status::Open, Decision::standing);
            let status = status_of(decisions.iter().map(said));
            let lapsed =
                decisions.iter().flatten().filter(|decision| decision.lapsed).max_by_key(|decision| decision.at);
            let lapsed = lapsed.map(|decision| (*decision).clone());
            let last =
                decisions.into_iter().flatten().filter(|decision| decision.standing() == status && !decision.lapsed);
            let decision = last.max_by_key(|decision| (decision.suspended.map(Reverse), decision.at)).cloned();
            PairRow { position, bead, source, target, status, decision, lapsed }
        };
        let rows = beads.into_iter().map(row).collect();
        Ok(Rows { total: self.store.bead_count(pair.alignment, Level::Paragraph)?, rows })
    }

    /// The nearest row of a kind before or after a row, which is not an answer itself.
    pub fn find_row(
        &self,
        pair: PairId,
        from: u32,
        direction: Direction,
        filter: BeadFilter,
    ) -> Result<Option<u32>, ProjectError> {
        let pair = self.store.pair(pair)?;
        Ok(self.store.find_bead(pair.alignment, Level::Paragraph, from, direction, filter)?)
    }

    /// The row in which a paragraph of a text of a pair stands.
    pub fn row_of(&self, pair: PairId, side: Side, paragraph: u32) -> Result<u32, ProjectError> {
        let alignment = self.store.pair(pair)?.alignment;
        let units = UnitRange::new(paragraph, paragraph + 1);
        let beads = self.store.beads_of_units(alignment, Level::Paragraph, side, units)?;
        Ok(beads.first().map_or(0, |stored| stored.position))
    }

    /// The paragraphs of one side of some beads, by position.
    fn paragraphs_of(
        &self,
        pair: &Pair,
        side: Side,
        beads: &[StoredBead],
    ) -> Result<BTreeMap<u32, RowParagraph>, ProjectError> {
        let version = pair.version(side);
        let mut found = BTreeMap::new();
        let mut crossings = Crossings { project: self, pair, known: BTreeMap::new() };
        for run in runs(beads.iter().map(|stored| stored.bead.side(side))) {
            for StoredParagraph { id, position, paragraph, received, draft } in self.store.paragraphs(version, run)? {
                found.insert(position, RowParagraph { id, position, paragraph, received, draft, segments: Vec::new() });
            }
            let segments = self.store.segments_of(version, run)?;
            for segment in self.linked(pair, side, &segments, &mut crossings)? {
                let (paragraph, segment) = segment;
                if let Some(paragraph) = found.get_mut(&paragraph) {
                    paragraph.segments.push(segment);
                }
            }
        }
        Ok(found)
    }

    /// Segments that follow each other, with their sentence beads, each after the position of its paragraph.
    fn linked(
        &self,
        pair: &Pair,
        side: Side,
        segments: &[StoredSegment],
        crossings: &mut Crossings,
    ) -> Result<Vec<(u32, RowSegment)>, ProjectError> {
        let (Some(first), Some(last)) = (segments.first(), segments.last()) else { return Ok(Vec::new()) };
        let units = UnitRange::new(first.position, last.position + 1);
        let beads = self.store.beads_of_units(pair.alignment, Level::Sentence, side, units)?;
        let mut linked = Vec::with_capacity(segments.len());
        let mut segments = segments.iter().peekable();
        for StoredBead { id: _, position: bead, bead: sentences } in beads {
            let alone = sentences.source.is_empty() || sentences.target.is_empty();
            let crosses = crossings.crosses(&sentences)?;
            while let Some(stored) = segments.next_if(|stored| stored.position < sentences.side(side).end) {
                let StoredSegment { id, position, segment } = *stored;
                let paragraph = u32::try_from(segment.paragraph).expect("a position that came out of a u32 column");
                linked.push((paragraph, RowSegment { id, position, span: segment.span, bead, alone, crosses }));
            }
        }
        Ok(linked)
    }
}

/// Whether sentence beads reach over paragraph breaks. Their other ends may lie outside the window.
struct Crossings<'a> {
    project: &'a Project,
    pair: &'a Pair,
    known: BTreeMap<(Side, u32), usize>,
}

impl Crossings<'_> {
    fn crosses(&mut self, bead: &Bead) -> Result<bool, ProjectError> {
        Ok(self.side_crosses(Side::Source, self.pair.source, bead.source)?
            || self.side_crosses(Side::Target, self.pair.target, bead.target)?)
    }

    fn side_crosses(&mut self, side: Side, version: VersionId, units: UnitRange) -> Result<bool, ProjectError> {
        Ok(units.len() > 1
            && self.paragraph(side, version, units.start)? != self.paragraph(side, version, units.end - 1)?)
    }

    fn paragraph(&mut self, side: Side, version: VersionId, segment: u32) -> Result<usize, ProjectError> {
        if let Some(paragraph) = self.known.get(&(side, segment)) {
            return Ok(*paragraph);
        }
        let paragraph = self.project.store.segment(version, segment)?.segment.paragraph;
        self.known.insert((side, segment), paragraph);
        Ok(paragraph)
    }
}

/// The ranges joined where one begins at the end of another, in order, without empty ones.
pub(crate) fn runs(ranges: impl Iterator<Item = UnitRange>) -> Vec<UnitRange> {
    let mut ranges: Vec<_> = ranges.filter(|range| !range.is_empty()).collect();
    ranges.sort();
    let mut runs: Vec<UnitRange> = Vec::new();
    for range in ranges {
        match runs.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => runs.push(range),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_neighbouring_ranges() {
        for (ranges, expected) in [
            (&[][..], &[][..]),
            (&[(0, 1), (1, 3), (3, 3), (3, 4)], &[(0, 4)]),
            (&[(5, 6), (0, 2), (6, 7), (9, 9)], &[(0, 2), (5, 7)]),
        ] {
            let ranges = ranges.iter().map(|&(start, end)| UnitRange::new(start, end));
            let found: Vec<_> = runs(ranges).into_iter().map(|run| (run.start, run.end)).collect();
            assert_eq!(found, expected);
        }
    }
}
