//! Files of lines: source, tab, target.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek as _};
use std::path::Path;

use anyhow::{Result, anyhow};
use flate2::read::MultiGzDecoder;
use relecture_core::progress::Progress as _;
use relecture_i18n::Strings;

use crate::failure;
use crate::progress::Bar;

/// How a file compressed by gzip begins (RFC 1952).
const GZIP: [u8; 2] = [0x1F, 0x8B];
/// A longer line is no sentence, and a compressed file could make it endless.
const LONGEST_LINE: u64 = 1 << 20;
/// Between two reports of progress.
const LINES_A_REPORT: usize = 10_000;

/// Reads a file and calls `each` with every source and target. Blank lines and further columns are passed over.
pub(super) fn read(path: &Path, strings: &Strings, mut each: impl FnMut(&str, &str)) -> Result<()> {
    let unreadable = |error: io::Error| failure::unreadable(path, &error, strings);
    let shown = path.display().to_string();
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut plain = BufReader::new(&file);
    let compressed = plain.fill_buf().map_err(unreadable)?.starts_with(&GZIP);
    let mut lines: Box<dyn BufRead> =
        if compressed { Box::new(BufReader::new(MultiGzDecoder::new(plain))) } else { Box::new(plain) };
    let bar = Bar::new(strings.cli_stage_read());
    let mut line = Vec::new();
    for number in 1_usize.. {
        line.clear();
        if lines.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(unreadable)? == 0 {
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
            bar.advance((&file).stream_position().map_err(unreadable)?, size)?;
        }
    }
    Ok(())
}
