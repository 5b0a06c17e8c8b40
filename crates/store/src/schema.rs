//! Schemas: their numbers, and the way from one to the next.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::Fault;

/// Marks an SQLite file as a project: “RLCT”.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"RLCT");

/// How each schema is made from the one before; schema 1 from an empty file. Released ones never change.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_projects.sql"),
    include_str!("../migrations/0002_checks.sql"),
    include_str!("../migrations/0003_rules.sql"),
    include_str!("../migrations/0004_drafts.sql"),
    include_str!("../migrations/0005_comments.sql"),
    include_str!("../migrations/0006_sign_offs.sql"),
    include_str!("../migrations/0007_terms.sql"),
    include_str!("../migrations/0008_highlights.sql"),
    include_str!("../migrations/0009_versions.sql"),
    include_str!("../migrations/0010_concordance.sql"),
    include_str!("../migrations/0011_annotations.sql"),
    include_str!("../migrations/0012_snapshots.sql"),
    include_str!("../migrations/0013_stale_sign_offs.sql"),
    include_str!("../migrations/0014_row_history.sql"),
    include_str!("../migrations/0015_blank_cells.sql"),
    include_str!("../migrations/0016_splices.sql"),
    include_str!("../migrations/0017_term_validity.sql"),
    include_str!("../migrations/0018_sign_off_hygiene.sql"),
    include_str!("../migrations/0019_rivals.sql"),
];

/// The last schema without a concordance: a file of it, or of one before, gets its sentences indexed.
pub(crate) const BEFORE_CONCORDANCE: u32 = 9;

/// The schema a file has.
pub(crate) fn version(conn: &Connection) -> Result<u32, Fault> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a file to the last schema of `migrations`, in one transaction a step.
pub(crate) fn migrate(conn: &mut Connection, migrations: &[&str]) -> Result<(), Fault> {
    for (number, sql) in (1..).zip(migrations).skip(version(conn)? as usize) {
        let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.execute_batch(sql)?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(())
}

/// The tables with their columns, and the indices, triggers and views, by name.
pub(crate) fn outline(conn: &Connection) -> rusqlite::Result<BTreeSet<String>> {
    let mut statement = conn.prepare(
        "SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'
         UNION SELECT 'column ' || tables.name || '.' || columns.name
         FROM sqlite_schema AS tables JOIN pragma_table_xinfo(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT GLOB 'sqlite_*'",
    )?;
    let names = statement.query_map([], |row| row.get(0))?;
    names.collect()
}
