//! Sign a pair off: what is left to do, and the word that it is done.

use relecture_core::model::{Checklist, PairId, Rival, SignOff, Signed, Warning, WarningKind};

use crate::change::{Changed, Op, now};
use crate::{Project, ProjectError, StatusCounts};

/// What is left to do in a pair and takes a look through its texts to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// Errors that were found and neither mended nor dismissed.
    pub errors: u32,
    /// Pieces of the translation that do not follow the source that counts now.
    pub stale: u32,
    /// Findings that were dismissed, and are told again because their sentence changed.
    pub lapsed: u32,
    /// Texts that stand for the same readers beside the same source.
    pub rivals: Vec<Rival>,
}

impl Project {
    /// What is left to do in a pair through which somebody looked.
    pub fn checklist(&self, pair: PairId, looked: &Looked) -> Result<Checklist, ProjectError> {
        let details = self.pair(pair)?;
        let StatusCounts { approved, needs_work, rejected, suspended: _ } = details.statuses;
        let warnings = details.source.warnings.iter().chain(&details.target.warnings);
        let is_tracked = |warning: &&Warning| {
            matches!(warning.kind, WarningKind::InsertionsAccepted | WarningKind::DeletionsLeftOut)
        };
        let tracked = warnings.filter(is_tracked).map(|warning| warning.count).sum();
        Ok(Checklist {
            open_comments: self.open_comments(pair)?,
            errors: looked.errors,
            stale: looked.stale,
            undecided: details.rows.all - approved - needs_work - rejected,
            sent_back: needs_work + rejected,
            drafts: self.store.count_drafts(pair)?,
            lapsed: looked.lapsed,
            tracked,
            rivals: u32::try_from(looked.rivals.len()).unwrap_or(u32::MAX),
        })
    }

    /// Signs off a pair through which somebody looked. Where anything is left it takes a reason.
    pub fn sign_off(&mut self, pair: PairId, looked: &Looked, reason: &str, by: &str) -> Result<Changed, ProjectError> {
        let left = self.checklist(pair, looked)?;
        let reason = reason.trim();
        if !left.is_clear() && reason.is_empty() {
            return Err(ProjectError::ReasonMissing);
        }
        let sign_off = SignOff { by: by.to_owned(), at: now(), left, reason: reason.to_owned() };
        let ((), changed) = self.transact(|change| {
            change.sign_off(pair, &sign_off)?;
            Ok(((), Op::SignOff { pair }))
        })?;
        Ok(changed)
    }

    /// The last sign-off of a pair.
    pub fn signed(&self, pair: PairId) -> Result<Option<Signed>, ProjectError> {
        let Some(sign_off) = self.store.sign_offs(pair)?.pop() else { return Ok(None) };
        let signs = |op: &Op| *op == Op::SignOff { pair };
        let done = self.history()?.into_iter().filter(|entry| !entry.undone).map(|entry| entry.op);
        let since: Vec<Op> = done.collect::<Vec<_>>().into_iter().rev().take_while(|op| !signs(op)).collect();
        let is_outdated = since.into_iter().any(|op| !op.leaves_contents() && op.changed().pairs.contains(&pair));
        Ok(Some(Signed { sign_off, is_outdated }))
    }
}
