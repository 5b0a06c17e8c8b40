//! Files of lines: source, tab, target.

use std::io::{self, BufRead as _, Read as _};
use std::path::Path;

use anyhow::{Result, anyhow};
use relecture_i18n::Strings;

use super::opened::Opened;
use crate::failure;

/// A longer line is no sentence, and a compressed file could make it endless.
const LONGEST_LINE: u64 = 1 << 20;
/// Between two reports of progress.
const LINES_A_REPORT: usize = 10_000;

/// Reads lines and calls `each` with every source and target. Blank lines and further columns are passed over.
pub(super) fn read(path: &Path, mut file: Opened, strings: &Strings, mut each: impl FnMut(&str, &str)) -> Result<()> {
    let unreadable = |error: io::Error| failure::unreadable(path, &error, strings);
    let shown = path.display().to_string();
    let mut line = Vec::new();
    for number in 1_usize.. {
        line.clear();
        if file.content.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
            break;
        }
        let text =
            std::str::from_utf8(&line).map_err(|_| anyhow!(strings.cli_not_utf8(&shown, &number.to_string())))?;
        let text = text.trim_start_matches('\u{FEFF}').trim_end_matches(['\r', '\n']);
        if !text.trim().is_empty() {
            let mut columns = text.split('\t');
            match (columns.next(), columns.next()) {
                (Some(source), Some(target)) => each(source, target),
                _ => return Err(anyhow!(strings.cli_not_a_pair(&shown, &number.to_string()))),
            }
        }
        if number.is_multiple_of(LINES_A_REPORT) {
            file.place.advance()?;
        }
    }
    Ok(())
}
