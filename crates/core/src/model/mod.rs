//! The nouns, each defined once: every crate and screen uses these names.

mod alignment;
mod document;
mod lang;
mod segment;
mod span;

pub use alignment::{Alignment, Bead, BeadOrigin, BeadShape, Level, Side, UnitRange};
pub use document::{BlockKind, Document, Format, Link, Paragraph, Warning, WarningKind};
pub use lang::{InvalidLang, Lang};
pub use segment::Segment;
pub use span::{ByteSpan, Utf16Span};
