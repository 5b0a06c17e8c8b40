//! Signing a pair off.

use relecture_core::model::{Checklist, PairId, Rival, Severity, SignOff, Signed};
use relecture_project::{Looked, PossibleRivals, Unwatched};

use super::stale::open_items;
use super::versions::count;
use super::workspace::tag;
use crate::api::OpenProject;
use crate::{Api, ChecklistView, Failure, FailureCode, PairRequest, RivalView, SignOffPair, SignedView, WorkspaceView};

impl Api {
    /// See the table of commands.
    pub fn checklist(&self, request: PairRequest) -> Result<ChecklistView, Failure> {
        let pair = PairId(request.pair);
        let looked = self.look_through(pair)?;
        let mut session = self.session();
        let open = session.open()?;
        let found = found(open, pair)?;
        let errors = found.map(|found| found.errors);
        let looked = found.unwrap_or_default().beside(looked);
        let Checklist { open_comments, errors: _, stale, undecided, sent_back, drafts, lapsed, tracked, rivals: _ } =
            open.project.checklist(pair, &looked)?;
        let rivals = looked.rivals.into_iter().map(rival_view).collect();
        let signed = open.project.signed(pair)?.map(|signed| signed_view(signed, errors));
        Ok(ChecklistView {
            open_comments,
            errors,
            stale,
            undecided,
            sent_back,
            drafts,
            lapsed,
            tracked,
            rivals,
            signed,
        })
    }

    /// See the table of commands.
    pub fn sign_off(&self, request: SignOffPair) -> Result<WorkspaceView, Failure> {
        let SignOffPair { pair, reason } = request;
        let pair = PairId(pair);
        let contents = self.session().open()?.contents;
        let looked = self.look_through(pair)?;
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        // Nobody signs for texts that were not checked as they are.
        let open = session.open()?;
        let found = found(open, pair)?.filter(|_| open.contents == contents);
        let looked = found.ok_or_else(|| Failure::new(FailureCode::Stale))?.beside(looked);
        session.annotate()?.sign_off(pair, &looked, &reason, &by)?;
        self.view(&mut session)
    }

    /// What is left to do in a pair but for what a check finds, computed while the project is free for others.
    pub(super) fn look_through(&self, pair: PairId) -> Result<Looked, Failure> {
        let stale = self.stale_of(pair, &Unwatched)?.as_ref().map_or(0, open_items);
        let possible = self.session().open()?.project.possible_rivals(pair)?;
        let rivals = possible.map(PossibleRivals::rivals).unwrap_or_default();
        Ok(Looked { stale, rivals, ..Looked::default() })
    }
}

/// What is left of what a check found.
#[derive(Clone, Copy, Default)]
pub(super) struct Found {
    /// Errors that are not dismissed.
    errors: u32,
    /// Findings that were dismissed, and are told again because their sentence changed.
    lapsed: u32,
}

impl Found {
    /// With what was left but for that.
    pub(super) fn beside(self, looked: Looked) -> Looked {
        let Self { errors, lapsed } = self;
        Looked { errors, lapsed, ..looked }
    }
}

/// What is left of what the last check found; `None` where it is not of the texts as they are.
pub(super) fn found(open: &OpenProject, pair: PairId) -> Result<Option<Found>, Failure> {
    let Ok(checked) = open.checked(pair, open.contents) else { return Ok(None) };
    let dismissals = open.project.dismissals(pair)?;
    let is_left = |finding: &&relecture_core::model::Finding| {
        finding.severity == Severity::Error && !dismissals.iter().any(|dismissal| dismissal.word.means(finding, pair))
    };
    let errors = count(checked.findings.iter().filter(is_left).count());
    let lapsed = count(open.project.lapsed(pair, &checked.findings)?.len());
    Ok(Some(Found { errors, lapsed }))
}

/// A sign-off, with how many errors there are now, where that is known.
#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
pub(super) fn signed_view(signed: Signed, errors: Option<u32>) -> SignedView {
    let Signed { sign_off, is_outdated } = signed;
    let SignOff { by, at, left, reason } = sign_off;
    let more_errors = errors.unwrap_or_default().saturating_sub(left.errors);
    SignedView { by, at: at.0 as f64, reason, is_outdated, more_errors }
}

fn rival_view(rival: Rival) -> RivalView {
    let Rival { pair, file_name, lang, signed } = rival;
    RivalView {
        pair: pair.0,
        file_name,
        lang: tag(Some(&lang)),
        signed: signed.map(|signed| signed_view(signed, None)),
    }
}
