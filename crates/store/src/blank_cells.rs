//! Where cells of tables are blank, which have no paragraph.

use relecture_core::model::VersionId;
use rusqlite::{Connection, params};

/// The places of the blank cells of a version, in order: each the position of the paragraph that comes after it.
pub(crate) fn select(conn: &Connection, version: VersionId) -> rusqlite::Result<Vec<u32>> {
    let sql = "SELECT before FROM blank_cells WHERE version_id = ?1 ORDER BY before";
    conn.prepare_cached(sql)?.query_map([version.0], |row| row.get(0))?.collect()
}

pub(crate) fn insert(conn: &Connection, version: VersionId, cells: &[u32]) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached("INSERT INTO blank_cells (version_id, before) VALUES (?1, ?2)")?;
    for before in cells {
        statement.execute(params![version.0, before])?;
    }
    Ok(())
}
