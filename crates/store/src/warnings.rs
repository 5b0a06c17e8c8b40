//! Warnings: what was remarkable about reading the file of a version.

use relecture_core::model::{VersionId, Warning, WarningKind};
use rusqlite::{Connection, params};

use crate::Store;
use crate::error::StoreError;
use crate::read::named;

impl Store {
    /// What was remarkable about reading a version's file.
    pub fn warnings(&self, version: VersionId) -> Result<Vec<Warning>, StoreError> {
        self.read("read the import warnings of the project", |conn| {
            let mut statement = conn
                .prepare_cached("SELECT kind, count, detail FROM warnings WHERE version_id = ?1 ORDER BY position")?;
            let warnings = statement.query_map([version.0], |row| {
                let kind = named(row, 0, WarningKind::from_name)?;
                Ok(Warning { kind, count: row.get(1)?, detail: row.get(2)? })
            })?;
            warnings.collect()
        })
    }
}

pub(crate) fn insert(conn: &Connection, version: VersionId, warnings: &[Warning]) -> rusqlite::Result<()> {
    let sql = "INSERT INTO warnings (version_id, position, kind, count, detail) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut statement = conn.prepare_cached(sql)?;
    for (position, Warning { kind, count, detail }) in (0_u32..).zip(warnings) {
        statement.execute(params![version.0, position, kind.name(), count, detail])?;
    }
    Ok(())
}
