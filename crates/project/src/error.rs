use relecture_core::align::CannotRegroup;
use relecture_core::import::ImportError;
use relecture_core::profile::{InvalidProfile, UnknownForm};
use relecture_core::progress::Cancelled;
use relecture_store::{Fault, StoreError};

/// Something could not be done with a project, which is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// A file could not be read.
    #[error("could not import {file}: {reason}")]
    Import {
        /// Name of the file.
        file: String,
        /// Why.
        #[source]
        reason: ImportError,
    },
    /// There was nothing to import.
    #[error("no file to import was given")]
    NoFiles,
    /// A file is no profile.
    #[error(transparent)]
    Profile(#[from] InvalidProfile),
    /// A rule is not known, or cannot accept what it is given.
    #[error(transparent)]
    Rule(#[from] UnknownForm),
    /// An edit names a place that the text does not have.
    #[error("the text has no such place")]
    NoSuchPlace,
    /// A paragraph may not be left without a word.
    #[error("a paragraph may not be blank")]
    BlankParagraph,
    /// A search is for no pattern that can be read.
    #[error("not a search: {0}")]
    Query(String),
    /// A pair in which something is left to do is signed off without a reason.
    #[error("a sign-off with something left to do takes a reason")]
    ReasonMissing,
    /// A comment says nothing.
    #[error("a comment may not be blank")]
    NothingSaid,
    /// No translation can have the score that is to pass.
    #[error("a score lies between 0 and 100")]
    NoScore,
    /// An edit would leave nothing of a sentence.
    #[error("nothing would be left of a sentence")]
    SentenceGone,
    /// Rows cannot be regrouped so.
    #[error("could not regroup: {0}")]
    Regroup(#[from] CannotRegroup),
    /// A concept has no term.
    #[error("a concept without a term")]
    NoTerm,
    /// There is no such concept or term.
    #[error("there is no such term")]
    NoSuchTerm,
    /// What was prepared was prepared for a text that has changed since.
    #[error("the text has changed since")]
    Changed,
    /// The project file failed.
    #[error(transparent)]
    Store(StoreError),
    /// The person stopped the work.
    #[error("cancelled")]
    Cancelled,
}

impl From<StoreError> for ProjectError {
    fn from(error: StoreError) -> Self {
        match error.fault {
            Fault::Cancelled => Self::Cancelled,
            _ => Self::Store(error),
        }
    }
}

impl From<Cancelled> for ProjectError {
    fn from(Cancelled: Cancelled) -> Self {
        Self::Cancelled
    }
}
