//! Changes to releases, and taking them back.

use relecture_core::model::ReleaseId;

use crate::{Api, Failure, FailureCode, Nothing, ReleaseRequest, RenameRelease, WorkspaceView};

impl Api {
    /// See the table of commands.
    pub fn rename_release(&self, request: RenameRelease) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change()?.rename_release(ReleaseId(request.release), &request.name)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn remove_release(&self, request: ReleaseRequest) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change()?.remove_release(ReleaseId(request.release))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn undo(&self, _: Nothing) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change()?.undo()?.ok_or_else(|| Failure::new(FailureCode::NothingToUndo))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn redo(&self, _: Nothing) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change()?.redo()?.ok_or_else(|| Failure::new(FailureCode::NothingToUndo))?;
        self.view(&mut session)
    }
}
