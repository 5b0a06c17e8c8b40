//! Texts already cut: a line is a unit, a blank line a paragraph break.

use std::path::Path;

use anyhow::{Result, anyhow};
use relecture_core::model::ByteSpan;
use relecture_i18n::Strings;

/// A line that is a unit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The paragraph it stands in, from 0.
    pub(crate) paragraph: u32,
    /// Where it stands, without the line break.
    pub(crate) span: ByteSpan,
}

/// The text of a file in UTF-8. The path is what the message names.
pub(crate) fn text(bytes: Vec<u8>, path: &Path, strings: &Strings) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        anyhow!(strings.cli_not_utf8(&path.display().to_string(), &line.to_string()))
    })
}

/// The lines of a text, with or without a byte order mark.
pub(crate) fn cut(text: &str) -> impl Iterator<Item = Line> {
    let mut paragraph = 0;
    let mut ended = false;
    let mut next = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
    let mut any = false;
    text[next..].split_inclusive('\n').filter_map(move |written| {
        let start = next;
        next += written.len();
        let line = written.strip_suffix('\n').map_or(written, |line| line.strip_suffix('\r').unwrap_or(line));
        if line.trim().is_empty() {
            ended = any;
            return None;
        }
        paragraph += u32::from(std::mem::take(&mut ended));
        any = true;
        Some(Line { paragraph, span: ByteSpan::new(start, start + line.len()) })
    })
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_break_paragraphs_and_are_no_units() {
        let text = "\u{FEFF}\n\nUn.\nDeux.\r\n \u{00A0}\n\nTrois.";
        let found: Vec<_> = cut(text).map(|line| (line.paragraph, line.span.of(text))).collect();
        assert_eq!(found, [(0, "Un."), (0, "Deux."), (1, "Trois.")]);
        assert_eq!(cut("").count(), 0);
    }
}
