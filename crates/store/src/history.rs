//! The history of a project: its changes, done and undone, and the hidden rows they wrote.

use relecture_core::model::{ChangeId, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::Store;
use crate::change::Operation;
use crate::error::StoreError;

/// A change in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id; later changes have higher ones.
    pub id: ChangeId,
    /// The stable name of the operation.
    pub operation: String,
    /// What it was given or made, as JSON.
    pub arguments: String,
    /// When it was made first.
    pub at: Timestamp,
    /// Whether it is undone.
    pub undone: bool,
}

const COLUMNS: &str = "id, operation, arguments, made_at, undone";

fn entry(row: &Row) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: ChangeId(row.get(0)?),
        operation: row.get(1)?,
        arguments: row.get(2)?,
        at: Timestamp(row.get(3)?),
        undone: row.get(4)?,
    })
}

impl Store {
    /// All changes, the first first. The undone ones stand last.
    pub fn history(&self) -> Result<Vec<Entry>, StoreError> {
        self.read("read the history of the project", |conn| {
            let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM history ORDER BY id"))?;
            let entries = statement.query_map([], entry)?;
            entries.collect()
        })
    }

    /// The change that undo would take back.
    pub fn undoable(&self) -> Result<Option<Entry>, StoreError> {
        self.read("read the history of the project", last_done)
    }

    /// The change that redo would make again.
    pub fn redoable(&self) -> Result<Option<Entry>, StoreError> {
        self.read("read the history of the project", first_undone)
    }
}

pub(crate) fn last_done(conn: &Connection) -> rusqlite::Result<Option<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1");
    conn.prepare_cached(&sql)?.query_row([], entry).optional()
}

pub(crate) fn first_undone(conn: &Connection) -> rusqlite::Result<Option<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE undone = 1 ORDER BY id LIMIT 1");
    conn.prepare_cached(&sql)?.query_row([], entry).optional()
}

pub(crate) fn set_undone(conn: &Connection, change: ChangeId, undone: bool) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE history SET undone = ?2 WHERE id = ?1")?.execute(params![change.0, undone])?;
    Ok(())
}

/// Begins a change; [`name`] says what it was.
pub(crate) fn insert(conn: &Connection, at: Timestamp) -> rusqlite::Result<ChangeId> {
    conn.prepare_cached(
        "INSERT INTO history (operation, arguments, made_at, undone) VALUES ('', '{}', ?1, 0) RETURNING id",
    )?
    .query_row([at.0], |row| row.get(0).map(ChangeId))
}

pub(crate) fn name(conn: &Connection, change: ChangeId, operation: &Operation) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE history SET operation = ?2, arguments = ?3 WHERE id = ?1")?.execute(params![
        change.0,
        operation.name,
        operation.arguments
    ])?;
    Ok(())
}

/// Says who made a change.
pub(crate) fn set_author(conn: &Connection, change: ChangeId, by: &str) -> rusqlite::Result<()> {
    conn.prepare_cached("UPDATE history SET made_by = ?2 WHERE id = ?1")?.execute(params![change.0, by])?;
    Ok(())
}

/// Notes that a change wrote a hidden row.
pub(crate) fn insert_creation(conn: &Connection, change: ChangeId, table: &str, row: i32) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT INTO creations (history_id, table_name, row_id) VALUES (?1, ?2, ?3)")?
        .execute(params![change.0, table, row])?;
    Ok(())
}

/// Forgets the undone changes, with the hidden rows they wrote.
pub(crate) fn forget_undone(conn: &Connection) -> rusqlite::Result<()> {
    for table in ["alignments", "pairs", "versions", "texts", "releases"] {
        conn.prepare_cached(&format!(
            "DELETE FROM {table} WHERE id IN (SELECT row_id FROM creations JOIN history ON history.id = history_id
             WHERE undone = 1 AND table_name = '{table}')"
        ))?
        .execute([])?;
    }
    conn.prepare_cached("DELETE FROM history WHERE undone = 1")?.execute([])?;
    Ok(())
}
