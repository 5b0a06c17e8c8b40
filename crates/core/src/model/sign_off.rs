use super::{Lang, PairId, Timestamp};

/// What is left to do in a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    /// Comments that are not settled.
    pub open_comments: u32,
    /// Errors that were found and neither mended nor dismissed.
    pub errors: u32,
    /// Pieces of the translation that do not follow the source that counts now.
    pub stale: u32,
    /// Rows that nobody judged.
    pub undecided: u32,
    /// Rows that need work or were rejected.
    pub sent_back: u32,
    /// Paragraphs in which somebody typed and has not finished.
    pub drafts: u32,
    /// Findings that were dismissed, and are told again because their sentence changed.
    pub lapsed: u32,
    /// Changes that were tracked in the files and that nobody decided: they were read as if accepted.
    pub tracked: u32,
    /// Texts that stand for the same readers beside the same source: see [`Rival`].
    pub rivals: u32,
}

impl Checklist {
    /// Whether nothing is left.
    pub fn is_clear(&self) -> bool {
        *self == Self::default()
    }
}

/// Somebody's word that a pair is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignOff {
    /// Who, as they call themselves; empty when they did not say.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What was left then.
    pub left: Checklist,
    /// Why it is done all the same; empty where nothing was left.
    pub reason: String,
}

/// The last sign-off of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The sign-off.
    pub sign_off: SignOff,
    /// Whether a text, an alignment or a rule of the pair changed afterwards.
    pub is_outdated: bool,
}

/// Another target of the same source for the same readers: a person has to decide which of them goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rival {
    /// The pair that it is the target of.
    pub pair: PairId,
    /// Name of its file.
    pub file_name: String,
    /// Its language.
    pub lang: Lang,
    /// The last sign-off of its pair.
    pub signed: Option<Signed>,
}
