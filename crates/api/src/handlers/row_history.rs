//! The history of a row.

use relecture_core::model::{MarkedError, PairId};
use relecture_project::{Deed, Done, RowEvent};

use super::align::{changes, status_view};
use crate::{Api, Failure, MarkedErrorView, RowDeedView, RowEventView, RowHistoryView, RowRequest, SideView};

impl Api {
    /// See the table of commands.
    pub fn row_history(&self, request: RowRequest) -> Result<RowHistoryView, Failure> {
        let RowRequest { pair, row } = request;
        let events = self.session().open()?.project.row_history(PairId(pair), row)?;
        Ok(RowHistoryView { events: events.into_iter().map(event_view).collect() })
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn event_view(event: RowEvent) -> RowEventView {
    let RowEvent { side, done: Done { change: _, at, by, deed } } = event;
    RowEventView { side: side.map(SideView::from), by, at: at.0 as f64, deed: deed_view(deed) }
}

fn deed_view(deed: Deed) -> RowDeedView {
    match deed {
        Deed::Received { file_name, number } => RowDeedView::Received { file_name, number },
        Deed::Edited { before, after } => RowDeedView::Edited { changes: changes(&before, &after) },
        Deed::Judged { status } => RowDeedView::Judged { status: status_view(status) },
        Deed::Commented { text } => RowDeedView::Commented { text },
        Deed::Answered { text } => RowDeedView::Answered { text },
        Deed::Settled { resolved: true, text } => RowDeedView::Settled { text },
        Deed::Settled { resolved: false, text } => RowDeedView::Reopened { text },
        Deed::CommentRemoved { text } => RowDeedView::CommentRemoved { text },
        Deed::Marked { error } => RowDeedView::Marked { error: error_view(error) },
        Deed::MarkChanged { error } => RowDeedView::MarkChanged { error: error_view(error) },
        Deed::MarkRemoved { error } => RowDeedView::MarkRemoved { error: error_view(error) },
        Deed::Dismissed { check, reason } => RowDeedView::Dismissed { check, reason },
        Deed::Restored { check } => RowDeedView::Restored { check },
        Deed::Regrouped { by_hand: true } => RowDeedView::Regrouped,
        Deed::Regrouped { by_hand: false } => RowDeedView::Realigned,
    }
}

fn error_view(error: MarkedError) -> MarkedErrorView {
    let MarkedError { category, level, note } = error;
    MarkedErrorView { category: category.into(), level: level.into(), note }
}
