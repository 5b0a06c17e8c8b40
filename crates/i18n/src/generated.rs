// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use crate::Strings;

pub(crate) const ENGLISH: &[&str] = &[
    include_str!("../locales/en/cli.ftl"),
    include_str!("../locales/en/common.ftl"),
];

pub(crate) const FRENCH: &[&str] = &[
    include_str!("../locales/fr/cli.ftl"),
    include_str!("../locales/fr/common.ftl"),
];

impl Strings {
    /// ```text
    /// Cannot read { $path }: { $reason }. Check the name and that you may read the file.
    /// ```
    pub fn cli_cannot_read(&self, path: &str, reason: &str) -> String {
        self.format("cli-cannot-read", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// Cannot write { $path }: { $reason }. Check the folder and that you may write there.
    /// ```
    pub fn cli_cannot_write(&self, path: &str, reason: &str) -> String {
        self.format("cli-cannot-write", &[("path", FluentValue::from(path)), ("reason", FluentValue::from(reason))])
    }

    /// ```text
    /// { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8.
    /// ```
    pub fn cli_not_utf8(&self, path: &str, line: &str) -> String {
        self.format("cli-not-utf8", &[("path", FluentValue::from(path)), ("line", FluentValue::from(line))])
    }

    /// ```text
    /// Aligning
    /// ```
    pub fn cli_stage_align(&self) -> String {
        self.format("cli-stage-align", &[])
    }

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
