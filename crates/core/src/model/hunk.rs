//! What became of a text: paragraphs and stretches of an old version beside those of a new one.

use super::{ByteSpan, UnitRange};

/// What became of some paragraphs of the old version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParagraphDiff {
    /// What became of them.
    pub status: ParagraphStatus,
    /// Paragraphs of the old version.
    pub old: UnitRange,
    /// Paragraphs of the new version.
    pub new: UnitRange,
    /// Where they differ, in the order of the old version; none where the other version has no such paragraph.
    pub hunks: Vec<Hunk>,
}

/// What became of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParagraphStatus {
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

impl ParagraphStatus {
    /// The stable name used in files: `changed`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// A stretch that differs, on the borders of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hunk {
    /// What differs.
    pub kind: HunkKind,
    /// The stretch of the old version; empty where something was put in.
    pub old: VersionSpan,
    /// The stretch of the new version; empty where something was taken out.
    pub new: VersionSpan,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HunkKind {
    /// Spaces, apostrophes, quotation marks, dashes, dots of an ellipsis, midpoints, invisible characters.
    Typography,
    /// Two houses or regions write the same thing so.
    Regional,
    /// Numbers, dates, names, where a quotation begins and ends.
    Facts,
    /// Anything else.
    Wording,
}

impl HunkKind {
    /// Every kind, the slightest first.
    pub const ALL: [Self; 4] = [Self::Typography, Self::Regional, Self::Wording, Self::Facts];

    /// The stable name used in files and on the command line: `typography`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Typography => "typography",
            Self::Regional => "regional",
            Self::Facts => "facts",
            Self::Wording => "wording",
        }
    }
}

/// A stretch of one version of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VersionSpan {
    /// Index of the paragraph.
    pub paragraph: usize,
    /// The stretch of the paragraph's raw text.
    pub span: ByteSpan,
}
