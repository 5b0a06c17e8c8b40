//! Judge rows: approve them, reject them, send them back, open them again.

use std::collections::BTreeMap;
use std::ops::Range;

use relecture_core::model::{Decision, Level, Pair, PairId, SegmentId, Side, Status, UnitRange};
use relecture_store::Direction;

use crate::change::{Changed, Op, now};
use crate::rows::runs;
use crate::{Project, ProjectError};

/// How many rows of a pair somebody judged, by what they said. The others are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusCounts {
    /// Rows that are good.
    pub approved: u32,
    /// Rows to come back to.
    pub needs_work: u32,
    /// Rows that must not stay as they are.
    pub rejected: u32,
    /// Open rows whose approval a new version suspended.
    pub suspended: u32,
}

impl Project {
    /// Judges every sentence of some rows of a pair. `rows` are their positions; those beyond the last are passed over.
    /// `by` is who judges, as they call themselves; it may be empty.
    pub fn decide(
        &mut self,
        pair: PairId,
        rows: Range<u32>,
        status: Status,
        by: &str,
    ) -> Result<Changed, ProjectError> {
        let texts = self.store.pair(pair)?;
        let rows = UnitRange { start: rows.start, end: rows.end.max(rows.start) };
        let beads = self.store.beads(texts.alignment, Level::Paragraph, rows)?;
        let mut segments = Vec::new();
        for side in [Side::Source, Side::Target] {
            for run in runs(beads.iter().map(|stored| stored.bead.side(side))) {
                segments.extend(self.store.segments_of(texts.version(side), run)?.into_iter().map(|stored| stored.id));
            }
        }
        let at = now();
        let ((), changed) = self.transact(|change| {
            for segment in segments {
                change.decide(&Decision {
                    pair,
                    segment,
                    status,
                    by: by.to_owned(),
                    at,
                    lapsed: false,
                    suspended: None,
                })?;
            }
            Ok(((), Op::Decide { pair }))
        })?;
        Ok(changed)
    }

    /// How far each row of a pair is.
    pub fn statuses(&self, pair: PairId) -> Result<Vec<Status>, ProjectError> {
        let decisions = self.store.decisions(pair)?;
        let said = decisions.iter().map(|decision| (decision.segment, decision.standing()));
        let known = self.known_rows(pair)?;
        self.statuses_from(&known, said)
    }

    /// Which rows of a pair, that are so far, are open because a new version suspended an approval.
    fn suspended(&self, pair: PairId, statuses: &[Status]) -> Result<Vec<bool>, ProjectError> {
        // What is suspended counts as rejected here, so that one sentence tells for its row.
        let suspended = self.store.decisions(pair)?.into_iter().filter(|decision| decision.suspended.is_some());
        let said = suspended.map(|decision| (decision.segment, Status::Rejected));
        let known = self.known_rows(pair)?;
        let rows = self.statuses_from(&known, said)?;
        Ok(rows
            .into_iter()
            .zip(statuses)
            .map(|(row, status)| row == Status::Rejected && *status == Status::Open)
            .collect())
    }

    /// How many rows of a pair are how far.
    pub(crate) fn count_statuses(&self, pair: PairId) -> Result<StatusCounts, ProjectError> {
        let mut counts = StatusCounts::default();
        let statuses = self.statuses(pair)?;
        for status in &statuses {
            match status {
                Status::Open => {}
                Status::Approved => counts.approved += 1,
                Status::NeedsWork => counts.needs_work += 1,
                Status::Rejected => counts.rejected += 1,
            }
        }
        let suspended = self.suspended(pair, &statuses)?;
        counts.suspended = suspended.iter().map(|row| u32::from(*row)).sum();
        Ok(counts)
    }

    /// The nearest row before or after a row, which is not an answer itself, that is as far as wanted.
    pub fn find_status(
        &self,
        pair: PairId,
        from: u32,
        direction: Direction,
        wanted: impl Fn(Status) -> bool,
    ) -> Result<Option<u32>, ProjectError> {
        let statuses = self.statuses(pair)?;
        Ok(nearest(statuses.into_iter().map(wanted), from, direction))
    }

    /// The nearest row before or after a row whose approval a new version suspended.
    pub fn find_suspended(&self, pair: PairId, from: u32, direction: Direction) -> Result<Option<u32>, ProjectError> {
        let statuses = self.statuses(pair)?;
        Ok(nearest(self.suspended(pair, &statuses)?.into_iter(), from, direction))
    }

    /// What was decided about some segments of a pair, by segment.
    pub(crate) fn decided_about(
        &self,
        pair: &Pair,
        segments: impl Iterator<Item = SegmentId>,
    ) -> Result<BTreeMap<SegmentId, Decision>, ProjectError> {
        let (mut first, mut last) = (SegmentId(i32::MAX), SegmentId(i32::MIN));
        for segment in segments {
            (first, last) = (first.min(segment), last.max(segment));
        }
        let decisions = self.store.decisions_between(pair.id, first, last)?;
        Ok(decisions.into_iter().map(|decision| (decision.segment, decision)).collect())
    }
}

/// The nearest row that is wanted before or after a row, which is not an answer itself.
fn nearest(wanted: impl Iterator<Item = bool>, from: u32, direction: Direction) -> Option<u32> {
    let mut rows = (0..).zip(wanted).filter(|(_, wanted)| *wanted).map(|(row, _)| row);
    match direction {
        Direction::Next => rows.find(|row| *row > from),
        Direction::Previous => rows.take_while(|row| *row < from).last(),
    }
}

/// How far something is whose parts are so far: rejected or in need of work where one of them is, approved where all are.
pub(crate) fn status_of(parts: impl IntoIterator<Item = Status>) -> Status {
    let rank = |status: &Status| match status {
        Status::Approved => 0,
        Status::Open => 1,
        Status::NeedsWork => 2,
        Status::Rejected => 3,
    };
    parts.into_iter().max_by_key(rank).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_of_parts_is_as_far_as_the_one_with_most_against_it() {
        use Status::{Approved, NeedsWork, Open, Rejected};
        for (parts, expected) in [
            (&[][..], Open),
            (&[Approved], Approved),
            (&[Approved, Approved], Approved),
            (&[Approved, Open], Open),
            (&[Open, NeedsWork, Approved], NeedsWork),
            (&[Rejected, NeedsWork, Open], Rejected),
        ] {
            assert_eq!(status_of(parts.iter().copied()), expected, "{parts:?}");
        }
    }
}
