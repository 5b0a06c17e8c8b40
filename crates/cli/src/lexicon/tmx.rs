//! Translation memories in TMX.

use std::path::Path;

use anyhow::{Error, Result};
use relecture_core::format::xml::XmlError;
use relecture_core::format::xml_stream::StreamError;
use relecture_core::import::tmx::{TmxError, TmxReader};
use relecture_core::model::Lang;
use relecture_i18n::Strings;

use super::opened::Opened;
use crate::failure;

/// Between two reports of progress.
const UNITS_A_REPORT: usize = 1_000;

/// Reads a memory and calls `each` with every source and target. Units that lack one of the languages are counted.
pub(super) fn read(
    path: &Path,
    Opened { content, place, .. }: Opened,
    [source, target]: [&Lang; 2],
    strings: &Strings,
    mut each: impl FnMut(&str, &str),
) -> Result<()> {
    let failed = |error: TmxError| explain(path, &error, strings);
    let mut others = 0_usize;
    for (number, unit) in TmxReader::new(content).map_err(failed)?.enumerate() {
        let unit = unit.map_err(failed)?;
        match (unit.in_lang(source), unit.in_lang(target)) {
            (Some(source), Some(target)) => {
                each(&source.text, &target.text);
                if source.inside_codes.len() == target.inside_codes.len() {
                    source
                        .inside_codes
                        .iter()
                        .zip(&target.inside_codes)
                        .for_each(|(source, target)| each(source, target));
                }
            }
            _ => others += 1,
        }
        if number.is_multiple_of(UNITS_A_REPORT) {
            place.advance()?;
        }
    }
    if others > 0 {
        let (source, target) = (source.to_string(), target.to_string());
        eprintln!(
            "relecture: {}",
            strings.cli_tmx_other_languages(&path.display().to_string(), others, &source, &target)
        );
    }
    Ok(())
}

fn explain(path: &Path, error: &TmxError, strings: &Strings) -> Error {
    let shown = path.display().to_string();
    Error::msg(match error {
        TmxError::OtherRoot { root } => strings.cli_not_a_tmx(&shown, root),
        TmxError::Stream(StreamError::Read(error)) => return failure::unreadable(path, error, strings),
        TmxError::Stream(StreamError::TooLong { line, limit: _ }) => {
            strings.cli_tmx_too_long(&shown, &line.to_string())
        }
        TmxError::Stream(StreamError::Xml(error)) => match error {
            XmlError::Malformed { line, column, message: _ } => {
                strings.cli_tmx_damaged(&shown, &line.to_string(), &column.to_string())
            }
            XmlError::Encoding => strings.cli_tmx_encoding(&shown),
            XmlError::DocumentType | XmlError::TooDeep { .. } | XmlError::TooManyNodes { .. } => {
                strings.cli_unsafe(&shown)
            }
        },
    })
}
