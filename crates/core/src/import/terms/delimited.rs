//! Tables of plain characters: which sign separates their cells, and what they are.

use csv::ReaderBuilder;
use encoding_rs::Encoding;

use super::table::{Layout, LayoutKind, Row};
use super::{TermFormat, TermsError};
use crate::model::Lang;

/// The signs that separate cells; the first of those that fit as well is taken.
const DELIMITERS: [u8; 3] = [b'\t', b';', b','];
/// How many rows tell which it is.
const SAMPLE: usize = 50;
/// How much of the beginning may say in which encoding the file is.
const HEAD: usize = 200;

/// The encoding that the first line names: `# -*- coding: utf-8 -*-`.
pub(super) fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let line = head.trim_start_matches('\u{FEFF}').lines().next()?.strip_prefix('#')?;
    let (_, name) = line.split_once("coding:")?;
    Encoding::for_label(name.split_whitespace().next()?.as_bytes())
}

/// The rows of a table, how it is laid out, and what kind of file that makes it.
pub(super) fn rows(text: &str, langs: [&Lang; 2]) -> Result<(Vec<Row>, Layout, TermFormat), TermsError> {
    let sample: String = text.split_inclusive('\n').filter(|line| !is_comment(line)).take(SAMPLE).collect();
    let fit = |delimiter: u8| {
        let rows = parse(&sample, delimiter, true).unwrap_or_default();
        let width = rows.first().map_or(0, |row| row.cells.len());
        rows.iter().filter(|row| width > 1 && row.cells.len() == width).count()
    };
    let best = DELIMITERS.into_iter().rev().max_by_key(|&delimiter| fit(delimiter)).expect("there are three");
    if fit(best) == 0 {
        let message = "no tab, semicolon or comma separates its columns".to_owned();
        return Err(TermsError::Table { line: 1, message });
    }
    let mut rows = parse(text, best, true)?;
    let comments = rows.iter().take_while(|row| is_comment_row(row)).count();
    rows.drain(..comments);
    let layout = Layout::of(rows.first().map_or(&[], |row| &row.cells), langs);
    if layout.kind == LayoutKind::Pairs {
        if best == b'\t' {
            // Glossaries of this kind know no quotation marks around cells.
            rows = parse(text, best, false)?;
        }
        rows.retain(|row| !is_comment_row(row));
    }
    let format = format(layout.kind, best == b'\t');
    Ok((rows, layout, format))
}

fn format(layout: LayoutKind, is_tabbed: bool) -> TermFormat {
    match layout {
        LayoutKind::Terms if is_tabbed => TermFormat::Tsv,
        LayoutKind::Terms => TermFormat::Csv,
        LayoutKind::Columns => TermFormat::Columns,
        LayoutKind::Pairs => TermFormat::Pairs,
        LayoutKind::MemoQ => TermFormat::MemoQ,
    }
}

fn parse(text: &str, delimiter: u8, quoting: bool) -> Result<Vec<Row>, TermsError> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .quoting(quoting)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let number = |line: u64| u32::try_from(line).unwrap_or(u32::MAX);
    let row = |record: Result<csv::StringRecord, csv::Error>| match record {
        Ok(record) => {
            let line = record.position().map_or(1, |position| number(position.line()));
            Ok(Row { line, cells: record.iter().map(str::to_owned).collect() })
        }
        Err(error) => {
            let line = error.position().map_or(1, |position| number(position.line()));
            Err(TermsError::Table { line, message: error.to_string() })
        }
    };
    reader.records().map(row).collect()
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#')
}

fn is_comment_row(row: &Row) -> bool {
    row.cells.first().is_some_and(|cell| is_comment(cell))
}
