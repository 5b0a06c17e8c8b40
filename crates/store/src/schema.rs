//! Schemas: their numbers, and the way from one to the next.

use rusqlite::Connection;

use crate::error::Fault;

/// Marks an SQLite file as a project: “RLCT”.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"RLCT");

/// How each schema is made from the one before; schema 1 from an empty file. Released ones never change.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_projects.sql")];

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
