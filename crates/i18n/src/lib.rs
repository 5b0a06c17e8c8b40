//! What the user reads, in French and English.
//!
//! Each message of `locales/{en,fr}/*.ftl` is a method of [`Strings`], and of the interface of the same name in
//! TypeScript: a message that is missing, or missing an argument, does not compile. `cargo xtask strings` writes both
//! after a change to the messages.

#[rustfmt::skip]
mod generated;
mod language;
mod strings;

pub use fluent_bundle::FluentValue;
pub use language::{UiLanguage, UnknownUiLanguage};
pub use strings::Strings;
