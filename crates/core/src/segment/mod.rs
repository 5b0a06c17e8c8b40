//! Paragraphs into sentences and tokens, and the compare key of a text.

mod address;
mod compare_key;
mod continued;
mod doublet;
mod english;
mod french;
mod german;
mod inclusive;
mod language;
mod other;
mod sentences;
mod tokens;

pub(crate) use compare_key::is_invisible;
pub use compare_key::{CompareKey, shows_nothing};
pub use continued::continued;
pub use doublet::{Doublet, doublet};
pub(crate) use inclusive::MIDPOINTS;
pub use sentences::{segments, sentences};
pub use tokens::{Token, TokenKind, tokens};
