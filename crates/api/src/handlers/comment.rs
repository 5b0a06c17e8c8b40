//! What is said about a pair.

use relecture_core::model::{Anchored, ByteSpan, Comment, CommentId, PairId, Side, Thread, Utf16Span};
use relecture_project::{Placed, Project};

use super::edit::position;
use crate::{
    AddComment, AnchorRequest, AnchorView, AnswerComment, Api, CommentView, CommentsView, Failure, FailureCode,
    PairRequest, RemoveComment, ResolveComment, SideView, ThreadView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn comments(&self, request: PairRequest) -> Result<CommentsView, Failure> {
        let threads = self.session().open()?.project.threads(PairId(request.pair))?;
        Ok(CommentsView { threads: threads.into_iter().map(thread_view).collect() })
    }

    /// See the table of commands.
    pub fn add_comment(&self, request: AddComment) -> Result<WorkspaceView, Failure> {
        let AddComment { pair, anchor, text } = request;
        let pair = PairId(pair);
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        let project = session.annotate()?;
        let (place, span) = anchorage(project, pair, &anchor)?;
        project.comment(pair, place, span, (&text, &by))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn answer_comment(&self, request: AnswerComment) -> Result<WorkspaceView, Failure> {
        let AnswerComment { pair, thread, text } = request;
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        session.annotate()?.answer(PairId(pair), CommentId(thread), (&text, &by))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn resolve_comment(&self, request: ResolveComment) -> Result<WorkspaceView, Failure> {
        let ResolveComment { pair, thread, resolved } = request;
        let mut session = self.session();
        session.annotate()?.resolve(PairId(pair), CommentId(thread), resolved)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn remove_comment(&self, request: RemoveComment) -> Result<WorkspaceView, Failure> {
        let RemoveComment { pair, comment } = request;
        let mut session = self.session();
        session.annotate()?.remove_comment(PairId(pair), CommentId(comment))?;
        self.view(&mut session)
    }
}

/// A paragraph of a pair, and the stretch of its text where the person still reads what stands there.
type Anchorage = ((Side, u32), Option<ByteSpan>);

/// Where something is to hang.
pub(super) fn anchorage(project: &Project, pair: PairId, anchor: &AnchorRequest) -> Result<Anchorage, Failure> {
    let AnchorRequest { side, paragraph, span, quote } = anchor;
    let place = (Side::from(*side), position(*paragraph)?);
    let Some([start, end]) = *span else { return Ok((place, None)) };
    let of = project.paragraph_text(pair, place)?;
    let span = Utf16Span { start, end }.to_bytes(&of).filter(|span| span.of(&of) == quote);
    Ok((place, Some(span.ok_or_else(|| Failure::new(FailureCode::Stale))?)))
}

/// Where something hangs.
pub(super) fn anchor_view<T: Anchored>(placed: &Placed<T>) -> AnchorView {
    let Placed { said, row, side, paragraph, text } = placed;
    let anchor = said.anchor();
    let span = anchor.span.filter(|span| text.get(span.start..span.end).is_some()).map(|span| span.to_utf16(text));
    AnchorView {
        row: *row,
        side: SideView::from(*side),
        paragraph: paragraph + 1,
        span: span.map(|span| [span.start, span.end]),
        quote: anchor.quote.clone(),
    }
}

fn thread_view(placed: Placed<Thread>) -> ThreadView {
    let anchor = anchor_view(&placed);
    let Thread { anchor: _, resolved, comments } = placed.said;
    ThreadView {
        id: comments.first().map_or(0, |first| first.id.0),
        anchor,
        resolved,
        comments: comments.into_iter().map(comment_view).collect(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn comment_view(comment: Comment) -> CommentView {
    let Comment { id, text, by, at } = comment;
    CommentView { id: id.0, text, by, at: at.0 as f64 }
}
