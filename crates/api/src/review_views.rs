//! What the interfaces show while a pair is reviewed.

use serde::Serialize;
use ts_rs::TS;

use crate::{AnchorView, FindingView, MarkedErrorView, SideView, StatusView, WorkspaceView};

/// Rows that were just regrouped.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegroupedView {
    /// The new state of the window.
    pub workspace: WorkspaceView,
    /// The row where the reader goes on, from 0.
    pub row: u32,
}

/// What is wrong in what was typed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TypedView {
    /// The findings in the paragraph, with their places in it.
    pub findings: Vec<FindingView>,
}

/// A stretch of a text beside what it was received as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StretchView {
    /// What became of it.
    pub change: StretchChange,
    /// What it says.
    pub text: String,
}

/// What became of a stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum StretchChange {
    /// It was there and is.
    Kept,
    /// It was there and is not any more.
    Removed,
    /// It was put in.
    Added,
}

/// A verdict on a text that was edited afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LapsedView {
    /// What it was.
    pub status: StatusView,
    /// Who had judged, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
}

/// What was said about a pair.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentsView {
    /// The threads, in the order of the rows.
    pub threads: Vec<ThreadView>,
}

/// A comment and what was answered.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThreadView {
    /// Its id.
    pub id: i32,
    /// Where it stands.
    #[serde(flatten)]
    pub anchor: AnchorView,
    /// Whether it is settled.
    pub resolved: bool,
    /// What was said, the first first.
    pub comments: Vec<CommentView>,
}

/// One thing that somebody said.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommentView {
    /// Its id.
    pub id: i32,
    /// What was said.
    pub text: String,
    /// Who said it, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
}

/// The places that a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundTextView {
    /// The contents of the project that were searched.
    pub contents: u32,
    /// How many there are.
    pub total: u32,
    /// How many of them stand in the target.
    pub in_target: u32,
    /// The first ones, where there are very many.
    pub places: Vec<FoundPlaceView>,
}

/// A place that a search found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundPlaceView {
    /// Its place among all.
    pub index: u32,
    /// The row, from 0.
    pub row: u32,
    /// The side.
    pub side: SideView,
    /// The number of the paragraph.
    pub paragraph: u32,
    /// Start in the paragraph's text.
    pub start: u32,
    /// End in the paragraph's text.
    pub end: u32,
    /// What stands before it.
    pub left: String,
    /// What was found.
    pub found: String,
    /// What would replace it.
    pub replacement: String,
    /// What stands after it.
    pub right: String,
}

/// What is left to do in a pair, and who has signed it off.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistView {
    /// Comments that are not settled.
    pub open_comments: u32,
    /// Errors that are neither mended nor dismissed; `null` where the texts have not been checked as they are.
    pub errors: Option<u32>,
    /// Pieces of the translation that do not follow the source that counts now.
    pub stale: u32,
    /// Rows that nobody judged.
    pub undecided: u32,
    /// Rows that need work or were rejected.
    pub sent_back: u32,
    /// Paragraphs with a draft.
    pub drafts: u32,
    /// Findings that were dismissed, and are told again because their sentence changed.
    pub lapsed: u32,
    /// Changes that were tracked in the files and that nobody decided.
    pub tracked: u32,
    /// Texts that stand for the same readers beside the same source: one of them goes out.
    pub rivals: Vec<RivalView>,
    /// The last sign-off.
    pub signed: Option<SignedView>,
}

/// Another target of the same source for the same readers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RivalView {
    /// The pair that it is the target of.
    pub pair: i32,
    /// Name of its file.
    pub file_name: String,
    /// Tag of its language: `fr-CA`.
    pub lang: String,
    /// The last sign-off of its pair.
    pub signed: Option<SignedView>,
}

/// Somebody's word that a pair is done.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignedView {
    /// Who, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
    /// Why though something was left; empty where nothing was.
    pub reason: String,
    /// Whether the pair changed afterwards.
    pub is_outdated: bool,
    /// How many more errors there are now than were left then; 0 where that is not known.
    pub more_errors: u32,
}

/// All that was done to a row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowHistoryView {
    /// The latest first.
    pub events: Vec<RowEventView>,
}

/// Something that was done to a row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowEventView {
    /// The side; `null` for what concerns both.
    pub side: Option<SideView>,
    /// Who did it, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
    /// What.
    pub deed: RowDeedView,
}

/// What can be done to a row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", tag = "kind")]
pub enum RowDeedView {
    /// It came in with a file.
    Received {
        /// Name of the file.
        file_name: String,
        /// The number of the version that it made.
        number: u32,
    },
    /// A text was edited.
    Edited {
        /// What it says beside what it said.
        changes: Vec<StretchView>,
    },
    /// It was judged.
    Judged {
        /// The verdict.
        status: StatusView,
    },
    /// Something was said.
    Commented {
        /// What.
        text: String,
    },
    /// A comment was answered.
    Answered {
        /// How.
        text: String,
    },
    /// A comment was settled.
    Settled {
        /// The comment.
        text: String,
    },
    /// A comment was opened again.
    Reopened {
        /// The comment.
        text: String,
    },
    /// A comment was taken back.
    CommentRemoved {
        /// The comment.
        text: String,
    },
    /// An error was marked.
    Marked {
        /// The error.
        error: MarkedErrorView,
    },
    /// Something else was said of a marked error.
    MarkChanged {
        /// The error, as it is said to be then.
        error: MarkedErrorView,
    },
    /// The mark of an error was taken away.
    MarkRemoved {
        /// The error.
        error: MarkedErrorView,
    },
    /// A finding was dismissed.
    Dismissed {
        /// The id of the check.
        check: String,
        /// Why; may be empty.
        reason: String,
    },
    /// A dismissal was taken back.
    Restored {
        /// The id of the check.
        check: String,
    },
    /// A person put other paragraphs beside each other.
    Regrouped,
    /// The aligner put other paragraphs beside each other.
    Realigned,
}
