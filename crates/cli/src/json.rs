//! What the JSON of several subcommands has in common.

use anyhow::Result;
use relecture_core::model::{ByteSpan, Document};
use serde::Serialize;

/// A stretch of a paragraph, counted in Unicode scalar values.
#[derive(Serialize)]
pub(crate) struct SpanOutput<'a> {
    paragraph: usize,
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> SpanOutput<'a> {
    pub(crate) fn new(document: &'a Document, paragraph: usize, span: ByteSpan) -> Self {
        let raw = &document.paragraphs[paragraph].text;
        let start = raw[..span.start].chars().count();
        let text = span.of(raw);
        Self { paragraph, start, end: start + text.chars().count(), text }
    }
}

/// A value as a file of lines.
pub(crate) fn lines(value: &impl Serialize) -> Result<String> {
    let mut json = serde_json::to_string_pretty(value)?;
    json.push('\n');
    Ok(json)
}
