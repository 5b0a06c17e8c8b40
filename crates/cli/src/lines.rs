//! Texts already cut: a line is a unit, a blank line a paragraph break.

use std::path::Path;

use anyhow::{Result, anyhow};
use relecture_i18n::Strings;

/// A line that is a unit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The paragraph it stands in, from 0.
    pub(crate) paragraph: u32,
    /// Its text, without the line break.
    pub(crate) text: String,
}

/// Reads lines in UTF-8, with or without a byte order mark. The path is what the message names.
pub(crate) fn read(bytes: &[u8], path: &Path, strings: &Strings) -> Result<Vec<Line>> {
    let text = str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count() + 1;
        anyhow!(strings.cli_not_utf8(&path.display().to_string(), &line.to_string()))
    })?;
    Ok(cut(text.strip_prefix('\u{FEFF}').unwrap_or(text)))
}

fn cut(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut paragraph = 0;
    let mut ended = false;
    for text in text.lines() {
        if text.trim().is_empty() {
            ended = true;
            continue;
        }
        if ended && !lines.is_empty() {
            paragraph += 1;
        }
        ended = false;
        lines.push(Line { paragraph, text: text.to_owned() });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_break_paragraphs_and_are_no_units() {
        let lines = cut("\n\nUn.\nDeux.\r\n \u{00A0}\n\nTrois.");
        let found: Vec<_> = lines.iter().map(|line| (line.paragraph, line.text.as_str())).collect();
        assert_eq!(found, [(0, "Un."), (0, "Deux."), (1, "Trois.")]);
        assert_eq!(cut(""), []);
    }
}
