use super::{ByteSpan, CommentId, PairId, ParagraphId, Timestamp};

/// What somebody said about a paragraph or a stretch of it, and what was answered: a first comment and those under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The pair it was said in.
    pub pair: PairId,
    /// The paragraph, of either side.
    pub paragraph: ParagraphId,
    /// The stretch of its raw text; `None` for the whole paragraph.
    pub span: Option<ByteSpan>,
    /// What stood there when it was said first; empty for the whole paragraph.
    pub quote: String,
    /// Whether it is settled.
    pub resolved: bool,
    /// What was said, the first first; never empty.
    pub comments: Vec<Comment>,
}

/// One thing that somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its id; that of the first one names the thread.
    pub id: CommentId,
    /// What was said.
    pub text: String,
    /// Who said it, as they call themselves; empty when they did not say.
    pub by: String,
    /// When.
    pub at: Timestamp,
}
