//! How a translation stands to a new version of its source.

use super::{Hunk, HunkKind};

/// Whether a part of a translation still answers its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Freshness {
    /// It says what its source says: that is as it was, or differs in typography or regional wording alone.
    Current,
    /// Its source says something else.
    Stale,
    /// Its source is gone.
    Orphaned,
    /// The source is new; nothing answers it.
    Missing,
}

impl Freshness {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Current, Self::Stale, Self::Orphaned, Self::Missing];

    /// The stable name used in files: `stale`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Orphaned => "orphaned",
            Self::Missing => "missing",
        }
    }
}

/// Paragraphs of a translation and what became of their source. Paragraphs are indices into their documents, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParagraphFreshness {
    /// Whether they still answer it.
    pub freshness: Freshness,
    /// Why they are stale, the slightest reason first: [`HunkKind::Wording`], [`HunkKind::Facts`].
    pub reasons: Vec<HunkKind>,
    /// Paragraphs of the source that was translated.
    pub old: Vec<usize>,
    /// Paragraphs of the new source.
    pub new: Vec<usize>,
    /// Paragraphs of the translation.
    pub target: Vec<usize>,
    /// What changed in the source so that they are stale.
    pub hunks: Vec<Hunk>,
    /// Their sentences that are not current, and sentences of the new source that are missing.
    pub sentences: Vec<SentenceFreshness>,
}

/// Whether a translation that was stale says already what its source says now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Following {
    /// It says what is new, and nothing of what is no more.
    Followed,
    /// It says what is new, but also what is no more, or lacks some of what is new: which of it.
    Doubtful(Vec<FollowDoubt>),
}

/// What of a translation speaks against its following its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FollowDoubt {
    /// Numbers, dates, times.
    Numbers,
    /// Names.
    Names,
    /// Words that render what changed.
    Words,
    /// How long it is.
    Length,
}

impl FollowDoubt {
    /// The stable name used in files: `numbers`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Numbers => "numbers",
            Self::Names => "names",
            Self::Words => "words",
            Self::Length => "length",
        }
    }
}

impl Following {
    /// The stable name used in files: `followed`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Followed => "followed",
            Self::Doubtful(_) => "doubtful",
        }
    }

    /// What speaks against it.
    pub fn doubts(&self) -> &[FollowDoubt] {
        match self {
            Self::Followed => &[],
            Self::Doubtful(doubts) => doubts,
        }
    }
}

/// Sentences of a translation that are not current, or of the new source that nothing answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceFreshness {
    /// How they stand; never [`Freshness::Current`].
    pub freshness: Freshness,
    /// Why they are stale, the slightest reason first.
    pub reasons: Vec<HunkKind>,
    /// Segments of the new source, by index: those that are missing.
    pub new: Vec<usize>,
    /// Segments of the translation, by index.
    pub target: Vec<usize>,
}
