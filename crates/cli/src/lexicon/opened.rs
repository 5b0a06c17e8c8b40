//! A file of translations, plain or compressed by gzip, and what is in it.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek as _};
use std::path::Path;

use anyhow::Result;
use flate2::read::MultiGzDecoder;
use relecture_core::progress::{Cancelled, Progress as _};
use relecture_i18n::Strings;

use crate::failure;
use crate::progress::Bar;

/// How a file compressed by gzip begins (RFC 1952).
const GZIP: [u8; 2] = [0x1F, 0x8B];
/// How a project file begins (SQLite's file format, 1.3.1).
const SQLITE: &[u8] = b"SQLite format 3\0";

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Lines of source, tab, target.
    Lines,
    /// A translation memory.
    Tmx,
    /// A project.
    Project,
}

/// A file that is being read.
pub(super) struct Opened {
    /// Its content, uncompressed.
    pub(super) content: Box<dyn BufRead>,
    /// What its beginning says it holds.
    pub(super) kind: Kind,
    /// How far it is read.
    pub(super) place: Place,
}

/// How far a file is read, shown by a bar.
pub(super) struct Place {
    file: File,
    size: u64,
    bar: Bar,
}

impl Opened {
    pub(super) fn open(path: &Path, strings: &Strings) -> Result<Self> {
        let unreadable = |error: io::Error| failure::unreadable(path, &error, strings);
        let file = File::open(path).map_err(unreadable)?;
        let place = file.try_clone().map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        let mut plain = BufReader::new(file);
        let compressed = plain.fill_buf().map_err(unreadable)?.starts_with(&GZIP);
        let mut content: Box<dyn BufRead> =
            if compressed { Box::new(BufReader::new(MultiGzDecoder::new(plain))) } else { Box::new(plain) };
        let kind = kind(content.fill_buf().map_err(unreadable)?);
        Ok(Self { content, kind, place: Place { file: place, size, bar: Bar::new(strings.cli_stage_read()) } })
    }
}

impl Place {
    /// Tells how much of the file is read.
    pub(super) fn advance(&self) -> Result<(), Cancelled> {
        self.bar.advance((&self.file).stream_position().unwrap_or(0), self.size)
    }
}

fn kind(head: &[u8]) -> Kind {
    if head.starts_with(SQLITE) {
        return Kind::Project;
    }
    // In whatever encoding: without byte order mark, zeros and white space.
    let mark = [0xFF, 0xFE, 0xEF, 0xBB, 0xBF, 0];
    let letters: Vec<u8> = head.iter().copied().filter(|byte| !mark.contains(byte)).collect();
    let letters = letters.trim_ascii_start();
    let is_xml = [&b"<?xml"[..], b"<!--", b"<!DOCTYPE", b"<tmx"].iter().any(|start| letters.starts_with(start));
    if is_xml { Kind::Tmx } else { Kind::Lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_tells_what_a_file_holds() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
        for (head, expected) in [
            (&b""[..], Kind::Lines),
            (b"<b>mill</b>\tmoulin", Kind::Lines),
            ("\u{FEFF}é\tè".as_bytes(), Kind::Lines),
            (b"SQLite format 3\0\x10\0", Kind::Project),
            (b"\n<tmx version=\"1.4\">", Kind::Tmx),
            ("\u{FEFF}<?xml version".as_bytes(), Kind::Tmx),
            (&wide("\u{FEFF}<?xml version"), Kind::Tmx),
            (&wide("<?xml version"), Kind::Tmx),
        ] {
            assert_eq!(kind(head), expected, "{head:?}");
        }
    }
}
