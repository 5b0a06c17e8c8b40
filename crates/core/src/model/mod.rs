//! The nouns, each defined once: every crate and screen uses these names.

mod alignment;
mod anchor;
mod annotation;
mod comment;
mod decision;
mod dismissal;
mod document;
mod finding;
mod freshness;
mod hunk;
mod ids;
mod lang;
mod lineage;
mod mqm;
mod release;
mod segment;
mod sign_off;
mod snapshot;
mod span;
mod term;

pub use alignment::{Alignment, Bead, BeadIndex, BeadOrigin, BeadShape, Level, Side, UnitRange};
pub use anchor::{Anchor, Anchored};
pub use annotation::{Annotation, MarkedError};
pub use comment::{Comment, Thread};
pub use decision::{Decision, Status};
pub use dismissal::{Dismissal, DismissalWord};
pub use document::{BlockKind, Document, Format, Link, Paragraph, Warning, WarningKind};
pub use finding::{Edit, Fact, Finding, Fingerprint, Fix, Place, Severity};
pub use freshness::{FollowDoubt, Following, Freshness, ParagraphFreshness, SentenceFreshness};
pub use hunk::{Hunk, HunkKind, ParagraphDiff, ParagraphStatus, VersionSpan};
pub use ids::{
    AlignmentId, AnnotationId, BeadId, ChangeId, CommentId, DismissalId, PairId, ParagraphId, ReleaseId, SegmentId,
    SnapshotId, TextId, VersionId,
};
pub use lang::{InvalidLang, Lang, Language};
pub use lineage::{Predecessor, Suspension};
pub use mqm::{Category, Dimension, ErrorLevel};
pub use release::{Pair, Release, Text, Timestamp, Version};
pub use segment::Segment;
pub use sign_off::{Checklist, Rival, SignOff, Signed};
pub use snapshot::Snapshot;
pub use span::{ByteSpan, Utf16Span};
pub use term::{CaseRule, Concept, InvalidTerm, MatchRule, Term, TermStatus, TextPart, Validity, synonyms};

/// A day of the calendar, written `2025-09-26` (ISO 8601).
pub use jiff::civil::Date as Day;
