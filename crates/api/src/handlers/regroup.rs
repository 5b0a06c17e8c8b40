//! Mending an alignment by hand.

use relecture_core::model::PairId;
use relecture_project::{self as project, RegroupKind};

use crate::{Api, Failure, RegroupChange, RegroupPlace, RegroupRows, RegroupedView};

impl Api {
    /// See the table of commands.
    pub fn regroup_rows(&self, request: RegroupRows) -> Result<RegroupedView, Failure> {
        let RegroupRows { pair, place, change } = request;
        let mut session = self.session();
        let (row, _) = session.change()?.regroup(PairId(pair), place.into(), kind(change))?;
        Ok(RegroupedView { workspace: self.view(&mut session)?, row })
    }
}

fn kind(change: RegroupChange) -> RegroupKind {
    match change {
        RegroupChange::MergeNext { rows } => RegroupKind::MergeNext { rows },
        RegroupChange::MergePrevious => RegroupKind::MergePrevious,
        RegroupChange::Split => RegroupKind::Split,
        RegroupChange::MoveUp => RegroupKind::MoveUp,
        RegroupChange::MoveDown => RegroupKind::MoveDown,
        RegroupChange::OpenGap => RegroupKind::OpenGap,
        RegroupChange::CloseGap => RegroupKind::CloseGap,
        RegroupChange::SwapNext => RegroupKind::SwapNext,
        RegroupChange::Unlink => RegroupKind::Unlink,
        RegroupChange::Link { with } => RegroupKind::Link { with: with.into() },
    }
}

impl From<RegroupPlace> for project::RegroupPlace {
    fn from(RegroupPlace { row, side, sentence }: RegroupPlace) -> Self {
        Self { row, side: side.into(), sentence }
    }
}
