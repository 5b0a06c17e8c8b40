//! A change: one transaction, one entry of the history, one step of undo.

use std::path::Path;

use relecture_core::model::{ChangeId, Timestamp};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Fault, StoreError};
use crate::{Store, concordance, history, undo};

/// What a change is called in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its stable name.
    pub name: &'static str,
    /// What it was given or made, as JSON.
    pub arguments: String,
}

/// A change under way. It is kept when the work given to [`Store::change`] succeeds, and else leaves no trace.
pub struct Change<'a> {
    tx: Transaction<'a>,
    id: ChangeId,
    path: &'a Path,
}

impl Store {
    /// Makes a change in one transaction and records how to undo it. What was undone before can no longer be redone.
    /// The work says what it was once it is done, when it knows the ids it made.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        at: Timestamp,
        work: impl FnOnce(&Change) -> Result<(T, Operation), E>,
    ) -> Result<T, E> {
        let Self { conn, path, .. } = self;
        let fail = |error: rusqlite::Error| Fault::from(error).while_doing("change the project", path);
        let change = Change::begin(conn, path, at).map_err(fail)?;
        let (value, operation) = work(&change)?;
        change.commit(&operation).map_err(fail)?;
        Ok(value)
    }
}

impl<'a> Change<'a> {
    fn begin(conn: &'a mut Connection, path: &'a Path, at: Timestamp) -> rusqlite::Result<Self> {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        history::forget_undone(&tx)?;
        let id = history::insert(&tx, at)?;
        undo::record(&tx, id)?;
        Ok(Self { tx, id, path })
    }

    fn commit(self, operation: &Operation) -> rusqlite::Result<()> {
        undo::stop_recording(&self.tx)?;
        concordance::refresh(&self.tx)?;
        history::name(&self.tx, self.id, operation)?;
        self.tx.commit()
    }

    /// Says who makes the change, as they call themselves.
    pub fn sign(&self, by: &str) -> Result<(), StoreError> {
        self.write("sign a change of the project", |conn| {
            Ok(history::set_author(conn, self.id, &by.replace('\0', ""))?)
        })
    }

    /// Writes, saying what is being written when that fails.
    pub(crate) fn write<T>(
        &self,
        doing: &'static str,
        write: impl FnOnce(&Connection) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        write(&self.tx).map_err(|fault| fault.while_doing(doing, self.path))
    }

    /// Writes new, hidden rows that undo leaves alone: `insert` returns the id of the one in `table` that the others
    /// hang on. They are deleted when the change can no longer be redone.
    pub(crate) fn create(
        &self,
        table: &'static str,
        insert: impl FnOnce(&Connection) -> Result<i32, Fault>,
    ) -> Result<i32, Fault> {
        undo::stop_recording(&self.tx)?;
        let id = insert(&self.tx)?;
        undo::record(&self.tx, self.id)?;
        history::insert_creation(&self.tx, self.id, table, id)?;
        Ok(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_and_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(&folder.path().join("release.relecture")).unwrap();
        let operation = || Operation { name: "import", arguments: "{}".to_owned() };
        let add = |store: &mut Store, name: &str| -> Result<(), StoreError> {
            store.change(Timestamp(0), |change| Ok((change.add_release(name).map(drop)?, operation())))
        };
        add(&mut store, "Harbour").unwrap();
        let pages: u32 = store.conn.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        // Answers with the new limit.
        store.conn.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
        let error = add(&mut store, &"Lighthouse ".repeat(10_000)).unwrap_err();
        assert!(matches!(error.fault, Fault::DiskFull), "{error}");
        assert_eq!(store.releases().unwrap().len(), 1);
        assert_eq!(store.history().unwrap().len(), 1);
        add(&mut store, "Port").unwrap();
        assert_eq!(store.check().unwrap(), []);
    }
}
