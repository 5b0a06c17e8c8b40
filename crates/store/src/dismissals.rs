//! Dismissals: findings that a person does not want to see again.

use std::collections::BTreeMap;

use relecture_core::model::{Dismissal, DismissalId, DismissalWord, Fingerprint, PairId, SegmentId, Timestamp};
use rusqlite::{Row, params};

use crate::error::StoreError;
use crate::read::unexpected;
use crate::{Change, Store};

fn from_row(row: &Row) -> rusqlite::Result<Dismissal> {
    let fingerprint: String = row.get(3)?;
    let fingerprint = u64::from_str_radix(&fingerprint, 16).map_err(|error| unexpected(3, error.into()))?;
    let word = DismissalWord {
        pair: row.get::<_, Option<i32>>(1)?.map(PairId),
        check: row.get(2)?,
        fingerprint: Fingerprint(fingerprint),
        evidence: row.get(4)?,
        reason: row.get(5)?,
        by: row.get(6)?,
    };
    Ok(Dismissal { id: DismissalId(row.get(0)?), word, at: Timestamp(row.get(7)?) })
}

/// The sentences of source and target that hold a finding.
type About = [Option<SegmentId>; 2];

impl Store {
    /// The dismissals that hold in a pair, in the order they were made.
    pub fn dismissals(&self, pair: PairId) -> Result<Vec<Dismissal>, StoreError> {
        self.read("read the dismissals of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT id, pair_id, check_id, fingerprint, evidence, reason, dismissed_by, dismissed_at
                 FROM dismissals WHERE pair_id = ?1 OR pair_id IS NULL ORDER BY id",
            )?;
            let dismissals = statement.query_map([pair.0], from_row)?;
            dismissals.collect()
        })
    }

    /// The sentences of source and target that hold the findings of a pair that were dismissed each by itself.
    pub fn dismissed_sentences(&self, pair: PairId) -> Result<BTreeMap<DismissalId, About>, StoreError> {
        self.read("read the dismissals of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT id, source_segment_id, target_segment_id FROM dismissals
                 WHERE pair_id = ?1 AND evidence IS NULL",
            )?;
            let segment = |row: &Row, at| row.get::<_, Option<i32>>(at).map(|id| id.map(SegmentId));
            let sentences = statement
                .query_map([pair.0], |row| Ok((DismissalId(row.get(0)?), [segment(row, 1)?, segment(row, 2)?])))?;
            sentences.collect()
        })
    }
}

impl Change<'_> {
    /// Notes a dismissal. `about` are the sentences of source and target that hold the finding, where one alone is meant.
    pub fn dismiss(&self, word: &DismissalWord, about: About, at: Timestamp) -> Result<DismissalId, StoreError> {
        let DismissalWord { pair, check, fingerprint, evidence, reason, by } = word;
        self.write("note a dismissal in the project", |conn| {
            let values = params![
                pair.map(|pair| pair.0),
                check,
                fingerprint.to_string(),
                evidence.as_ref().map(|evidence| evidence.replace('\0', "")),
                reason.replace('\0', ""),
                by.replace('\0', ""),
                at.0,
                about[0].map(|segment| segment.0),
                about[1].map(|segment| segment.0)
            ];
            let sql = "INSERT INTO dismissals
                           (pair_id, check_id, fingerprint, evidence, reason, dismissed_by, dismissed_at,
                            source_segment_id, target_segment_id)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id";
            Ok(DismissalId(conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?))
        })
    }

    /// Takes a dismissal back.
    pub fn restore(&self, dismissal: DismissalId) -> Result<(), StoreError> {
        self.write("take a dismissal out of the project", |conn| {
            conn.prepare_cached("DELETE FROM dismissals WHERE id = ?1")?.execute([dismissal.0])?;
            Ok(())
        })
    }
}
