//! Originals: the imported files, to the byte.

use relecture_core::model::VersionId;
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::Store;
use crate::error::StoreError;

/// An imported file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// Its content.
    pub bytes: Vec<u8>,
    /// Its SHA-256 (FIPS 180-4).
    pub sha256: [u8; 32],
}

impl Store {
    /// The file a version was read from.
    pub fn original(&self, version: VersionId) -> Result<Original, StoreError> {
        self.read("read an original file of the project", |conn| {
            conn.prepare_cached("SELECT bytes, sha256 FROM originals WHERE version_id = ?1")?
                .query_row([version.0], |row| Ok(Original { bytes: row.get(0)?, sha256: row.get(1)? }))
        })
    }
}

pub(crate) fn insert(conn: &Connection, version: VersionId, bytes: &[u8]) -> rusqlite::Result<()> {
    let sha256: [u8; 32] = Sha256::digest(bytes).into();
    conn.prepare_cached("INSERT INTO originals (version_id, sha256, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![version.0, sha256, bytes])?;
    Ok(())
}
