//! Undo, redo, and the history they walk through.

use relecture_core::model::{ChangeId, Timestamp};
use relecture_store::{Entry, Fault, StoreError};

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

/// A change in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Its id; later changes have higher ones.
    pub id: ChangeId,
    /// The change.
    pub op: Op,
    /// When it was made first.
    pub at: Timestamp,
    /// Whether it is undone.
    pub undone: bool,
}

impl Project {
    /// Takes back the last change. `None` when there is none.
    pub fn undo(&mut self) -> Result<Option<Changed>, ProjectError> {
        // Read first: a change that has no name must not be undone and then called an error.
        let (next, _) = self.undo_redo()?;
        self.store.undo()?;
        self.forget_rows(next.as_ref().map(|entry| &entry.op));
        Ok(next.map(|entry| entry.op.changed()))
    }

    /// Makes the change again that was undone last. `None` when there is none.
    pub fn redo(&mut self) -> Result<Option<Changed>, ProjectError> {
        let (_, next) = self.undo_redo()?;
        self.store.redo()?;
        self.forget_rows(next.as_ref().map(|entry| &entry.op));
        Ok(next.map(|entry| entry.op.changed()))
    }

    /// The changes that undo and redo would turn to next.
    pub fn undo_redo(&self) -> Result<(Option<HistoryEntry>, Option<HistoryEntry>), ProjectError> {
        let read = |entry: Option<Entry>| entry.map(|entry| self.entry(entry)).transpose();
        Ok((read(self.store.undoable()?)?, read(self.store.redoable()?)?))
    }

    /// All changes, the first first. The undone ones stand last.
    pub fn history(&self) -> Result<Vec<HistoryEntry>, ProjectError> {
        self.store.history()?.into_iter().map(|entry| self.entry(entry)).collect()
    }

    fn entry(&self, Entry { id, operation, arguments, at, undone }: Entry) -> Result<HistoryEntry, ProjectError> {
        match Op::from_entry(&operation, &arguments) {
            Some(op) => Ok(HistoryEntry { id, op, at, undone }),
            None => Err(ProjectError::Store(StoreError {
                doing: "read the history of the project",
                path: self.path().to_owned(),
                fault: Fault::Damaged(format!("change {id} is an unknown “{operation}”")),
            })),
        }
    }
}
