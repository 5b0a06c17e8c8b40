//! Signing a pair off.

use relecture_core::model::{Checklist, PairId, Severity, SignOff};
use relecture_project::{Looked, Signed, Unwatched};

use super::stale::open_items;
use crate::api::OpenProject;
use crate::{Api, ChecklistView, Failure, FailureCode, PairRequest, SignOffPair, SignedView, WorkspaceView};

impl Api {
    /// See the table of commands.
    pub fn checklist(&self, request: PairRequest) -> Result<ChecklistView, Failure> {
        let pair = PairId(request.pair);
        let stale = self.stale_of(pair, &Unwatched)?.as_ref().map_or(0, open_items);
        let mut session = self.session();
        let open = session.open()?;
        let errors = errors(open, pair)?;
        let looked = Looked { errors: errors.unwrap_or_default(), stale };
        let Checklist { open_comments, errors: _, stale, undecided, sent_back, drafts } =
            open.project.checklist(pair, looked)?;
        let signed = open.project.signed(pair)?.map(signed_view);
        Ok(ChecklistView { open_comments, errors, stale, undecided, sent_back, drafts, signed })
    }

    /// See the table of commands.
    pub fn sign_off(&self, request: SignOffPair) -> Result<WorkspaceView, Failure> {
        let SignOffPair { pair, reason } = request;
        let pair = PairId(pair);
        let contents = self.session().open()?.contents;
        let stale = self.stale_of(pair, &Unwatched)?.as_ref().map_or(0, open_items);
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        // Nobody signs for texts that were not checked as they are.
        let open = session.open()?;
        let errors = errors(open, pair)?.filter(|_| open.contents == contents);
        let errors = errors.ok_or_else(|| Failure::new(FailureCode::Stale))?;
        session.annotate()?.sign_off(pair, Looked { errors, stale }, &reason, &by)?;
        self.view(&mut session)
    }
}

/// How many errors the last check found that are not dismissed; `None` where it is not of the texts as they are.
fn errors(open: &OpenProject, pair: PairId) -> Result<Option<u32>, Failure> {
    let Ok(checked) = open.checked(pair, open.contents) else { return Ok(None) };
    let dismissals = open.project.dismissals(pair)?;
    let is_left = |finding: &&relecture_core::model::Finding| {
        finding.severity == Severity::Error && !dismissals.iter().any(|dismissal| dismissal.word.means(finding, pair))
    };
    Ok(u32::try_from(checked.findings.iter().filter(is_left).count()).ok())
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
pub(super) fn signed_view(signed: Signed) -> SignedView {
    let Signed { sign_off, is_outdated } = signed;
    let SignOff { by, at, left: _, reason } = sign_off;
    SignedView { by, at: at.0 as f64, reason, is_outdated }
}
