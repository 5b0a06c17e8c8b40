//! What the interfaces show of versions and of what differs between them. Places in a text are in UTF-16 code units.

use serde::Serialize;
use ts_rs::TS;

use crate::{CategoryView, EditView, ErrorLevelView, SideView, WorkspaceView};

/// The texts that a file resembles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResemblancesView {
    /// Name of the file.
    pub file_name: String,
    /// Tag of its language; `und` when it could not be told.
    pub lang: String,
    /// The texts, the likest first.
    pub texts: Vec<ResemblanceView>,
}

/// A text that a file resembles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResemblanceView {
    /// The text, by id.
    pub text: i32,
    /// Name of its release.
    pub release: String,
    /// Name of the file of its version that counts now.
    pub file_name: String,
    /// Number of that version.
    pub number: u32,
    /// Tag of its language; `und` when it could not be told.
    pub lang: String,
    /// How much of both is the same, in hundredths.
    pub percent: u8,
}

/// A version that was added, and what it carried over.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddedVersionView {
    /// The new state of the window.
    pub workspace: WorkspaceView,
    /// A pair that the text stands in.
    pub pair: Option<i32>,
    /// Number of the version.
    pub number: u32,
    /// Name of its file.
    pub file_name: String,
    /// How much of it and the version before is the same, in hundredths.
    pub percent: u8,
    /// How much was carried over.
    pub carried: CarriedView,
    /// What could not be.
    pub left: Vec<LeftBehindView>,
}

/// How much of the work on a version its next one kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarriedView {
    /// Sentences that stayed what they were.
    pub unchanged: u32,
    /// Sentences that say something else.
    pub changed: u32,
    /// New sentences.
    pub added: u32,
    /// Verdicts about sentences of the text.
    pub decisions: u32,
    /// Approvals that no longer hold.
    pub suspended: u32,
    /// Sentences of dismissed findings.
    pub dismissals: u32,
    /// Comments.
    pub comments: u32,
    /// Errors that were marked.
    pub annotations: u32,
    /// Pinned rows.
    pub pins: u32,
    /// Edited paragraphs.
    pub edits: u32,
}

/// What versions had no place for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftBehindListView {
    /// The latest version first.
    pub left: Vec<LeftBehindView>,
}

/// Something a version had no place for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftBehindView {
    /// The version, by id.
    pub version: i32,
    /// What it is.
    pub kind: LeftKindView,
    /// The paragraph it was about, from 1, in the version before.
    pub paragraph: u32,
    /// The words it was about.
    pub about: String,
    /// What was said: a status, the id of a check, the text of the other side, the text as it was edited, a comment; of an
    /// error nothing.
    pub said: String,
    /// By whom or why; may be empty.
    pub note: String,
    /// Of an error: its type and its level.
    pub error: Option<(CategoryView, ErrorLevelView)>,
}

/// What can be left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeftKindView {
    /// A verdict.
    Decision,
    /// A dismissal of one finding.
    Dismissal,
    /// A pinned row.
    Pin,
    /// An edit of a paragraph, finished or not.
    Edit,
    /// A comment.
    Comment,
    /// An error that was marked.
    Annotation,
}

/// The texts of a release.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextsView {
    /// Those of the pair first.
    pub texts: Vec<TextVersionsView>,
}

/// A text with its versions.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextVersionsView {
    /// The text, by id.
    pub text: i32,
    /// Tag of its language; `und` when it could not be told.
    pub lang: String,
    /// Its side in the pair; `null` for another text of the release.
    pub side: Option<SideView>,
    /// Its versions, the first first; the last one counts now.
    pub versions: Vec<VersionView>,
}

/// A version of a text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionView {
    /// The version, by id.
    pub id: i32,
    /// Its number among the versions of its text, from 1.
    pub number: u32,
    /// Name of the file it came from.
    pub file_name: String,
    /// When it was imported, in milliseconds since 1970, UTC.
    pub imported_at: f64,
    /// Its paragraphs.
    pub paragraphs: u32,
    /// How many of them were edited since.
    pub edited: u32,
    /// The snapshots that it stands in, the first first.
    pub snapshots: Vec<SnapshotView>,
}

/// What the texts of a release said at a moment that somebody gave a name.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SnapshotView {
    /// Its id.
    pub id: i32,
    /// Its name.
    pub name: String,
    /// Who kept it, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
}

/// What a section writes differently in the text of its house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionTextView {
    /// The contents of the project that it holds for.
    pub contents: u32,
    /// What would be written, in the order of the text.
    pub edits: Vec<EditView>,
}

/// What differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// Whether they are versions of one text, and not two texts.
    pub one_text: bool,
    /// Whether the old one can be changed.
    pub old_editable: bool,
    /// Whether the new one can be changed.
    pub new_editable: bool,
    /// How many changes there are of each kind.
    pub counts: KindCountsView,
    /// Every paragraph of both, in the order of the old one.
    pub paragraphs: Vec<ComparedParagraphsView>,
}

/// How many changes there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindCountsView {
    /// Changes of spaces, apostrophes and the like.
    pub typography: u32,
    /// Changes of regional wording.
    pub regional: u32,
    /// Changes of wording.
    pub wording: u32,
    /// Changes of facts.
    pub facts: u32,
    /// Paragraphs added, removed, moved, cut or joined.
    pub paragraphs: u32,
}

/// Paragraphs of one version and what they are in the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedParagraphsView {
    /// What became of them.
    pub status: ParagraphStatusView,
    /// Paragraphs of the old version.
    pub old: Vec<ComparedTextView>,
    /// Paragraphs of the new version.
    pub new: Vec<ComparedTextView>,
    /// Where they differ.
    pub hunks: Vec<HunkView>,
    /// Paragraphs of the source that both translate; none where one text is compared with itself.
    pub source: Vec<ComparedTextView>,
}

/// What became of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ParagraphStatusView {
    /// It is the same to the byte.
    Same,
    /// It differs.
    Changed,
    /// It stands elsewhere, and may differ.
    Moved,
    /// It was cut in several.
    Split,
    /// Several were joined.
    Merged,
    /// The old version lacks it.
    Added,
    /// The new version lacks it.
    Removed,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ComparedTextView {
    /// Its number, from 1.
    pub number: u32,
    /// What it says.
    pub text: String,
}

/// A stretch that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HunkView {
    /// What differs.
    pub kind: HunkKindView,
    /// Whether the two houses write it so, each by its own rules.
    pub expected: bool,
    /// The stretch of the old version; empty where something was put in.
    pub old: HunkSideView,
    /// The stretch of the new version; empty where something was taken out.
    pub new: HunkSideView,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum HunkKindView {
    /// Spaces, apostrophes, quotation marks, dashes and the like.
    Typography,
    /// Two houses or regions write the same thing so.
    Regional,
    /// Anything else.
    Wording,
    /// Numbers, dates, names, where a quotation begins and ends.
    Facts,
}

/// A stretch of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HunkSideView {
    /// Number of the paragraph, from 1.
    pub paragraph: u32,
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// What is stale in a pair.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StaleView {
    /// What is left to be done; `null` where the source is the one that was translated.
    pub work: Option<StaleWorkView>,
}

/// What a new version of its source leaves to be done in a translation.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StaleWorkView {
    /// The version of the source that was translated.
    pub old: VersionView,
    /// The one that counts now.
    pub new: VersionView,
    /// How many paragraphs are current.
    pub current: u32,
    /// How many pieces of work are left.
    pub open: u32,
    /// All pieces, in the order of the translation.
    pub items: Vec<StaleItemView>,
}

/// A piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StaleItemView {
    /// How the translation stands to its source.
    pub freshness: FreshnessView,
    /// Why it is stale, the slightest reason first.
    pub reasons: Vec<HunkKindView>,
    /// Whether the translation follows already; `null` where it does not, or nothing tells.
    pub following: Option<FollowingView>,
    /// Whether a person dealt with it.
    pub done: bool,
    /// The row in which it stands, from 0.
    pub row: u32,
    /// What a mark about it names.
    pub paragraphs: Vec<i32>,
    /// The source that was translated.
    pub old: Vec<ComparedTextView>,
    /// The source that counts now.
    pub new: Vec<ComparedTextView>,
    /// The translation.
    pub target: Vec<ComparedTextView>,
    /// What changed in the source.
    pub hunks: Vec<HunkView>,
    /// The sentences that are not current.
    pub sentences: Vec<StaleSentenceView>,
}

/// How a part of a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FreshnessView {
    /// It says what its source says.
    Current,
    /// Its source says something else.
    Stale,
    /// Its source is gone.
    Orphaned,
    /// The source is new; nothing answers it.
    Missing,
}

/// Whether a translation follows its source already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowingView {
    /// What speaks against it; nothing where it follows.
    pub doubts: Vec<DoubtView>,
}

/// What of a translation speaks against its following its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DoubtView {
    /// Numbers, dates, times.
    Numbers,
    /// Names.
    Names,
    /// Words that render what changed.
    Words,
    /// How long it is.
    Length,
}

/// A sentence of a translation that is not current, or of the source that nothing answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StaleSentenceView {
    /// How it stands.
    pub freshness: FreshnessView,
    /// What it says.
    pub text: String,
}
