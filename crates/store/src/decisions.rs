//! Decisions: what a person decided about a segment in a pair. They hang on the segment, so that aligning again keeps
//! them.

use relecture_core::model::{Decision, PairId, SegmentId, Status, Suspension, Timestamp, VersionId};
use rusqlite::params;
use rusqlite::types::ValueRef;

use crate::error::StoreError;
use crate::read::named;
use crate::{Change, Store};

impl Store {
    /// The decisions taken in a pair, in the order of the segments' ids. A segment without one is open.
    pub fn decisions(&self, pair: PairId) -> Result<Vec<Decision>, StoreError> {
        self.decisions_between(pair, SegmentId(i32::MIN), SegmentId(i32::MAX))
    }

    /// The same, about the segments whose ids are in a range, its ends among them.
    pub fn decisions_between(
        &self,
        pair: PairId,
        first: SegmentId,
        last: SegmentId,
    ) -> Result<Vec<Decision>, StoreError> {
        self.read("read the decisions of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT segment_id, status, decided_by, decided_at, lapsed IS NOT NULL, suspended FROM decisions
                 WHERE pair_id = ?1 AND segment_id BETWEEN ?2 AND ?3 ORDER BY segment_id",
            )?;
            let decisions = statement.query_map([pair.0, first.0, last.0], |row| {
                Ok(Decision {
                    pair,
                    segment: SegmentId(row.get(0)?),
                    status: named(row, 1, Status::from_name)?,
                    by: row.get(2)?,
                    at: Timestamp(row.get(3)?),
                    lapsed: row.get(4)?,
                    suspended: match row.get_ref(5)? {
                        ValueRef::Null => None,
                        _ => Some(named(row, 5, Suspension::from_name)?),
                    },
                })
            })?;
            decisions.collect()
        })
    }
}

impl Change<'_> {
    /// Notes a decision, in place of an earlier one about the same segment in the same pair.
    pub fn decide(&self, decision: &Decision) -> Result<(), StoreError> {
        let Decision { pair, segment, status, by, at, lapsed, suspended } = decision;
        self.write("note a decision in the project", |conn| {
            conn.prepare_cached(
                "INSERT INTO decisions (pair_id, segment_id, status, decided_by, decided_at, lapsed, suspended)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (pair_id, segment_id) DO UPDATE
                 SET status = excluded.status, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                     lapsed = excluded.lapsed, suspended = excluded.suspended",
            )?
            .execute(params![
                pair.0,
                segment.0,
                status.name(),
                by.replace('\0', ""),
                at.0,
                lapsed.then_some(1),
                suspended.map(Suspension::name)
            ])?;
            Ok(())
        })
    }

    /// Lets what was decided about a segment, in whatever pair, lapse: its text has changed.
    pub fn lapse(&self, segment: SegmentId) -> Result<(), StoreError> {
        self.write("let decisions lapse in the project", |conn| {
            conn.prepare_cached("UPDATE decisions SET lapsed = 1 WHERE segment_id = ?1 AND lapsed IS NULL")?
                .execute([segment.0])?;
            Ok(())
        })
    }

    /// Suspends the approval of the segment at a position of a version in a pair, where there is one; returns whether.
    pub fn suspend(
        &self,
        pair: PairId,
        version: VersionId,
        position: usize,
        reason: Suspension,
    ) -> Result<bool, StoreError> {
        self.write("suspend an approval in the project", |conn| {
            let sql = "UPDATE decisions SET suspended = ?4 WHERE pair_id = ?1 AND status = 'approved'
                       AND suspended IS NULL
                       AND segment_id = (SELECT id FROM segments WHERE version_id = ?2 AND position = ?3)";
            let values = params![pair.0, version.0, position, reason.name()];
            Ok(conn.prepare_cached(sql)?.execute(values)? > 0)
        })
    }
}
