//! Changes to releases, and taking them back.

use relecture_core::model::ReleaseId;

use relecture_project::Changed;

use crate::api::Session;
use crate::{Api, Failure, FailureCode, Nothing, ReleaseRequest, RenameRelease, WorkspaceView};

impl Api {
    /// See the table of commands.
    pub fn rename_release(&self, request: RenameRelease) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.annotate()?.rename_release(ReleaseId(request.release), &request.name)?;
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
        let changed = session.annotate()?.undo()?;
        self.turned(&mut session, changed)
    }

    /// See the table of commands.
    pub fn redo(&self, _: Nothing) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        let changed = session.annotate()?.redo()?;
        self.turned(&mut session, changed)
    }

    /// The window after undo or redo.
    fn turned(&self, session: &mut Session, changed: Option<Changed>) -> Result<WorkspaceView, Failure> {
        let changed = changed.ok_or_else(|| Failure::new(FailureCode::NothingToUndo))?;
        if !changed.op.leaves_contents() {
            let open = session.open()?;
            open.contents = open.revision;
            if changed.op.changes_terms() {
                open.terms = open.revision;
            }
        }
        self.view(session)
    }
}
