//! Snapshots: what the texts of a release said at a moment that somebody gave a name.

use relecture_core::model::{ReleaseId, Snapshot, SnapshotId, Timestamp, VersionId};
use rusqlite::params;

use crate::error::{Fault, StoreError};
use crate::{Change, Store};

impl Store {
    /// The snapshots in which a version counted, the first first.
    pub fn snapshots(&self, version: VersionId) -> Result<Vec<Snapshot>, StoreError> {
        let sql = "SELECT snapshots.id, release_id, name, taken_by, taken_at FROM snapshots
                   JOIN snapshot_versions ON snapshot_id = snapshots.id WHERE version_id = ?1 ORDER BY snapshots.id";
        self.read("list the snapshots of the project", |conn| {
            let mut statement = conn.prepare_cached(sql)?;
            let snapshots = statement.query_map([version.0], |row| {
                Ok(Snapshot {
                    id: SnapshotId(row.get(0)?),
                    release: ReleaseId(row.get(1)?),
                    name: row.get(2)?,
                    by: row.get(3)?,
                    at: Timestamp(row.get(4)?),
                })
            })?;
            snapshots.collect()
        })
    }

    /// What the paragraphs of a version said in a snapshot, in order.
    pub fn texts_in_snapshot(&self, snapshot: SnapshotId, version: VersionId) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT coalesce(snapshot_paragraphs.text, received, paragraphs.text) FROM paragraphs
                   LEFT JOIN snapshot_paragraphs ON paragraph_id = paragraphs.id AND snapshot_id = ?1
                   WHERE version_id = ?2 ORDER BY position";
        self.read("read a snapshot of the project", |conn| {
            conn.prepare_cached(sql)?.query_map([snapshot.0, version.0], |row| row.get(0))?.collect()
        })
    }
}

impl Change<'_> {
    /// Keeps what the texts of a release say now under a name.
    pub fn keep_snapshot(
        &self,
        release: ReleaseId,
        name: &str,
        (by, at): (&str, Timestamp),
    ) -> Result<SnapshotId, StoreError> {
        let name = name.trim().replace('\0', "");
        self.write("keep a snapshot in the project", |conn| {
            if name.is_empty() {
                return Err(Fault::BlankName);
            }
            let sql =
                "INSERT INTO snapshots (release_id, name, taken_by, taken_at) VALUES (?1, ?2, ?3, ?4) RETURNING id";
            let values = params![release.0, name, by.replace('\0', ""), at.0];
            let id: i32 = conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
            conn.prepare_cached(
                "INSERT INTO snapshot_versions (snapshot_id, version_id)
                 SELECT ?1, versions.id FROM versions JOIN texts ON texts.id = text_id
                 WHERE release_id = ?2 AND present = 1 AND current = 1",
            )?
            .execute([id, release.0])?;
            conn.prepare_cached(
                "INSERT INTO snapshot_paragraphs (snapshot_id, paragraph_id, text)
                 SELECT ?1, paragraphs.id, text FROM paragraphs
                 JOIN snapshot_versions ON snapshot_versions.version_id = paragraphs.version_id
                 WHERE snapshot_id = ?1 AND received IS NOT NULL",
            )?
            .execute([id])?;
            Ok(SnapshotId(id))
        })
    }

    /// Forgets a snapshot.
    pub fn remove_snapshot(&self, snapshot: SnapshotId) -> Result<(), StoreError> {
        self.write("forget a snapshot of the project", |conn| {
            let known = conn.prepare_cached("DELETE FROM snapshots WHERE id = ?1")?.execute([snapshot.0])?;
            if known == 1 { Ok(()) } else { Err(Fault::Gone) }
        })
    }
}
