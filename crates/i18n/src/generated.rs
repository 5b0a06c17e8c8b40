// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::Strings;

pub(crate) const ENGLISH: &[&str] = &[
    include_str!("../locales/en/common.ftl"),
];

pub(crate) const FRENCH: &[&str] = &[
    include_str!("../locales/fr/common.ftl"),
];

impl Strings {
    /// ```text
    /// English
    /// ```
    pub fn language_english(&self) -> String {
        self.format("language-english", &[])
    }

    /// ```text
    /// French
    /// ```
    pub fn language_french(&self) -> String {
        self.format("language-french", &[])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } paragraph
    ///    *[other] { $count } paragraphs
    /// }
    /// ```
    pub fn count_paragraphs(&self, count: impl Into<FluentNumber>) -> String {
        self.format("count-paragraphs", &[("count", FluentValue::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///     [one] { $count } sentence
    ///    *[other] { $count } sentences
    /// }
    /// ```
    pub fn count_sentences(&self, count: impl Into<FluentNumber>) -> String {
        self.format("count-sentences", &[("count", FluentValue::Number(count.into()))])
    }
}
