//! Pairs: two texts of a release beside each other.

use relecture_core::model::{AlignmentId, Pair, PairId, ReleaseId, VersionId};
use rusqlite::Row;

use crate::error::StoreError;
use crate::{Change, Store};

const SELECT: &str = "SELECT pairs.id, pairs.release_id, alignments.id, source_id, target_id
                      FROM pairs JOIN releases ON releases.id = pairs.release_id
                      JOIN alignments ON pair_id = pairs.id AND current = 1
                      WHERE pairs.present = 1 AND releases.present = 1";

fn from_row(row: &Row) -> rusqlite::Result<Pair> {
    Ok(Pair {
        id: PairId(row.get(0)?),
        release: ReleaseId(row.get(1)?),
        alignment: AlignmentId(row.get(2)?),
        source: VersionId(row.get(3)?),
        target: VersionId(row.get(4)?),
    })
}

impl Store {
    /// The pairs of a release, in the order they were made.
    pub fn pairs(&self, release: ReleaseId) -> Result<Vec<Pair>, StoreError> {
        self.read("list the pairs of a release of the project", |conn| {
            let mut statement =
                conn.prepare_cached(&format!("{SELECT} AND pairs.release_id = ?1 ORDER BY pairs.id"))?;
            let pairs = statement.query_map([release.0], from_row)?;
            pairs.collect()
        })
    }

    /// A pair.
    pub fn pair(&self, pair: PairId) -> Result<Pair, StoreError> {
        self.read("read a pair of the project", |conn| {
            conn.prepare_cached(&format!("{SELECT} AND pairs.id = ?1"))?.query_row([pair.0], from_row)
        })
    }
}

impl Change<'_> {
    /// Adds a pair, which needs an alignment at once.
    pub fn add_pair(&self, release: ReleaseId) -> Result<PairId, StoreError> {
        self.write("add a pair to the project", |conn| {
            let id = self.create("pairs", |conn| {
                let sql = "INSERT INTO pairs (release_id, present) VALUES (?1, 0) RETURNING id";
                Ok(conn.prepare_cached(sql)?.query_row([release.0], |row| row.get(0))?)
            })?;
            conn.prepare_cached("UPDATE pairs SET present = 1 WHERE id = ?1")?.execute([id])?;
            Ok(PairId(id))
        })
    }
}
