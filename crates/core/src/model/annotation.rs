use super::{Anchor, AnnotationId, Category, ErrorLevel, Timestamp};

/// An error that a person marked in a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Its id.
    pub id: AnnotationId,
    /// Where it is.
    pub anchor: Anchor,
    /// What the person said of it.
    pub error: MarkedError,
    /// The id of the check that had found it; `None` where the person did.
    pub check: Option<String>,
    /// Who said so, as they call themselves; empty when they did not say.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What a person says of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedError {
    /// Its type.
    pub category: Category,
    /// How bad it is.
    pub level: ErrorLevel,
    /// What else there is to say; may be empty.
    pub note: String,
}
