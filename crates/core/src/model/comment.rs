use super::{Anchor, CommentId, Timestamp};

/// What somebody said about a paragraph or a stretch of it, and what was answered: a first comment and those under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// What it is about.
    pub anchor: Anchor,
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
