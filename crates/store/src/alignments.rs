//! Alignments of a pair: the beads of both levels that one run of the aligner made.

use relecture_core::model::{Alignment, AlignmentId, PairId, VersionId};
use relecture_core::progress::Progress;
use rusqlite::params;

use crate::error::StoreError;
use crate::{Change, Store, beads};

/// Which versions an alignment of a pair joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinedVersions {
    /// The alignment.
    pub alignment: AlignmentId,
    /// Its source.
    pub source: VersionId,
    /// Its target.
    pub target: VersionId,
}

impl Store {
    /// Every alignment that a pair ever had, the first first, those of undone changes among them.
    pub fn alignments_of(&self, pair: PairId) -> Result<Vec<JoinedVersions>, StoreError> {
        self.read("list the alignments of a pair of the project", |conn| {
            let sql = "SELECT id, source_id, target_id FROM alignments WHERE pair_id = ?1 ORDER BY id";
            let mut statement = conn.prepare_cached(sql)?;
            let alignments = statement.query_map([pair.0], |row| {
                Ok(JoinedVersions {
                    alignment: AlignmentId(row.get(0)?),
                    source: VersionId(row.get(1)?),
                    target: VersionId(row.get(2)?),
                })
            })?;
            alignments.collect()
        })
    }
}

impl Change<'_> {
    /// Gives a pair an alignment of two versions, at both levels, and makes it the one that counts. Progress counts
    /// beads.
    pub fn align(
        &self,
        pair: PairId,
        [source, target]: [VersionId; 2],
        levels: [&Alignment; 2],
        progress: &dyn Progress,
    ) -> Result<AlignmentId, StoreError> {
        self.write("add an alignment to the project", |conn| {
            let id = self.create("alignments", |conn| {
                let sql = "INSERT INTO alignments (pair_id, source_id, target_id, current) VALUES (?1, ?2, ?3, 0)
                           RETURNING id";
                let values = params![pair.0, source.0, target.0];
                let id = conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
                let total = levels.iter().map(|level| level.beads.len() as u64).sum();
                let mut before = 0;
                for level in levels {
                    beads::insert(conn, AlignmentId(id), level, &|done| progress.advance(before + done, total))?;
                    before += level.beads.len() as u64;
                }
                Ok(id)
            })?;
            conn.prepare_cached("UPDATE alignments SET current = 0 WHERE pair_id = ?1 AND current = 1")?
                .execute([pair.0])?;
            conn.prepare_cached("UPDATE alignments SET current = 1 WHERE id = ?1")?.execute([id])?;
            Ok(AlignmentId(id))
        })
    }
}
