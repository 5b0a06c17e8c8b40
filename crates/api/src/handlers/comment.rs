//! What is said about a pair.

use relecture_core::model::{Comment, CommentId, PairId, Side, Thread, Utf16Span};
use relecture_project::PlacedThread;

use super::edit::position;
use crate::{
    AddComment, AnswerComment, Api, CommentView, CommentsView, Failure, FailureCode, PairRequest, RemoveComment,
    ResolveComment, SideView, ThreadView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn comments(&self, request: PairRequest) -> Result<CommentsView, Failure> {
        let threads = self.session().open()?.project.threads(PairId(request.pair))?;
        Ok(CommentsView { threads: threads.into_iter().map(thread_view).collect() })
    }

    /// See the table of commands.
    pub fn add_comment(&self, request: AddComment) -> Result<WorkspaceView, Failure> {
        let AddComment { pair, side, paragraph, span, quote, text } = request;
        let (pair, place) = (PairId(pair), (Side::from(side), position(paragraph)?));
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        let project = session.annotate()?;
        let span = match span {
            Some([start, end]) => {
                let of = project.paragraph_text(pair, place)?;
                let span = Utf16Span { start, end }.to_bytes(&of).filter(|span| span.of(&of) == quote);
                Some(span.ok_or_else(|| Failure::new(FailureCode::Stale))?)
            }
            None => None,
        };
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

fn thread_view(placed: PlacedThread) -> ThreadView {
    let PlacedThread { thread, row, side, paragraph, text } = placed;
    let Thread { pair: _, paragraph: _, span, quote, resolved, comments } = thread;
    let span = span.filter(|span| text.get(span.start..span.end).is_some()).map(|span| span.to_utf16(&text));
    ThreadView {
        id: comments.first().map_or(0, |first| first.id.0),
        row,
        side: SideView::from(side),
        paragraph: paragraph + 1,
        span: span.map(|span| [span.start, span.end]),
        quote,
        resolved,
        comments: comments.into_iter().map(comment_view).collect(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn comment_view(comment: Comment) -> CommentView {
    let Comment { id, text, by, at } = comment;
    CommentView { id: id.0, text, by, at: at.0 as f64 }
}
