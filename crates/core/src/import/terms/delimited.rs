//! Tables of plain characters: which sign separates their cells, and what they are.

use std::collections::BTreeMap;

use csv::ReaderBuilder;
use encoding_rs::Encoding;

use super::table::{Layout, LayoutKind, Row};
use super::{TableFault, TermFormat, TermsError};
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
        return Err(TermsError::Table { line: 1, fault: TableFault::NoColumns });
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
        if best != b'\t' {
            refuse_prose(&rows)?;
        }
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
            Err(TermsError::Table { line, fault: TableFault::Damaged { message: error.to_string() } })
        }
    };
    reader.records().map(row).collect()
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#')
}

/// Whether a row is a remark: a `#` begins it, and it has one cell or a space behind the `#`. `#MeToo` with its rendering is
/// a term.
fn is_comment_row(row: &Row) -> bool {
    let Some((first, others)) = row.cells.split_first() else { return false };
    let has_rendering = others.iter().any(|cell| !cell.trim().is_empty());
    let is_hashtag = first.strip_prefix('#').is_some_and(|name| name.starts_with(char::is_alphanumeric));
    is_comment(first) && !(is_hashtag && has_rendering)
}

/// From how many rows on their number of cells shows whether they are those of a table.
const ENOUGH_ROWS: usize = 3;
/// The longest term, in characters: what is longer is a sentence.
const LONGEST_TERM: usize = 120;

/// Commas and semicolons stand in prose too. A table without names of columns has rows of as many cells, and terms in them.
fn refuse_prose(rows: &[Row]) -> Result<(), TermsError> {
    let filled: Vec<(&Row, usize)> = rows.iter().map(|row| (row, width(row))).filter(|(_, width)| *width > 0).collect();
    let mut counts = BTreeMap::<usize, usize>::new();
    filled.iter().for_each(|(_, width)| *counts.entry(*width).or_default() += 1);
    let Some((&usual, &rows_of_it)) = counts.iter().max_by_key(|(_, count)| **count) else { return Ok(()) };
    let other = filled.iter().find(|(_, width)| *width != usual);
    if let Some((row, width)) = other.filter(|_| filled.len() >= ENOUGH_ROWS && rows_of_it * 3 < filled.len() * 2) {
        let fault = TableFault::Uneven { usual, found: *width };
        return Err(TermsError::Table { line: row.line, fault });
    }
    let is_sentence = |row: &Row| {
        let last = row.cells.iter().rev().find(|cell| !cell.trim().is_empty());
        let ends = last.is_some_and(|cell| cell.trim_end().ends_with(['.', '!', '?', '»', '”']));
        ends || row.cells.iter().any(|cell| cell.chars().count() > LONGEST_TERM)
    };
    let sentences = filled.iter().filter(|(row, _)| is_sentence(row)).count();
    match filled.iter().find(|(row, _)| is_sentence(row)) {
        Some((row, _)) if sentences * 2 > filled.len() => {
            Err(TermsError::Table { line: row.line, fault: TableFault::Prose })
        }
        _ => Ok(()),
    }
}

/// How many cells a row has, up to its last one with text; the third, a comment, may be left out.
fn width(row: &Row) -> usize {
    let filled = row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    if filled == 3 { 2 } else { filled }
}
