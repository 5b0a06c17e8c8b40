//! Termbases out of files: tables (CSV, TSV, XLSX) in several layouts, TBX, TMX and the own form.
//!
//! What a file says and a termbase has no place for is counted in [`ReadTerms::left_out`]: nothing is dropped silently.

mod columns;
mod delimited;
mod table;
mod tbx;
#[cfg(test)]
mod tests;
mod units;
mod xlsx;

use std::collections::BTreeMap;

pub(crate) use columns::OWN_NAMES;
pub(crate) use table::BETWEEN_EXEMPTIONS;
pub(crate) use tbx::own;

use super::tmx::TmxError;
use super::warnings::Warnings;
use super::{ImportError, decode};
use crate::format::xml_stream::StreamError;
use crate::model::{Lang, Warning};
use crate::terms::{InvalidTermbase, Termbase};
use table::Layout;

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadTerms {
    /// The concepts.
    pub termbase: Termbase,
    /// The kind of file it was.
    pub format: TermFormat,
    /// What was not read, how often.
    pub left_out: Vec<LeftOut>,
    /// What was odd about its characters.
    pub warnings: Vec<Warning>,
}

/// Something of a file that is not in the termbase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// Why.
    pub reason: LeftOutReason,
    /// What: the name of a column or element, a value.
    pub what: String,
    /// The first place of it: a line of the file, a row of the sheet, from 1.
    pub line: u32,
    /// How many times.
    pub count: u32,
}

/// Why something of a file is not in the termbase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeftOutReason {
    /// A column, element or property that a termbase has no place for.
    Field,
    /// A row, unit or entry without a term.
    NoTerm,
    /// A value that means nothing to the program, such as an unknown status; the usual one was taken instead.
    Value,
    /// A term in a language that is not named, or not known.
    Language,
}

/// The kinds of file that termbases are read from and written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermFormat {
    /// The own form, JSON.
    Json,
    /// A table with a term a row, which keeps everything; comma-separated.
    Csv,
    /// The same, with tabs.
    Tsv,
    /// A table with a column for each language.
    Columns,
    /// Rows of source, target and comment: the glossaries of OmegaT and Xbench.
    Pairs,
    /// A table of memoQ.
    MemoQ,
    /// A workbook whose first sheet is a table of any layout; written with a term a row.
    Xlsx,
    /// TermBase eXchange, version 2.
    Tbx2,
    /// TermBase eXchange, version 3.
    Tbx3,
    /// A translation memory (TMX), whose every unit is a concept.
    Tmx,
}

/// Why nothing could be read.
#[derive(Debug, thiserror::Error)]
pub enum TermsError {
    /// The bytes are no text.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// It is JSON, but no termbase.
    #[error(transparent)]
    Json(#[from] InvalidTermbase),
    /// It is no table of terms.
    #[error("line {line}: this is no table of terms: {fault}")]
    Table {
        /// Line, from 1.
        line: u32,
        /// What is wrong.
        fault: TableFault,
    },
    /// The workbook cannot be read.
    #[error("the workbook cannot be read: {message}")]
    Workbook {
        /// What is wrong.
        message: String,
    },
    /// It is XML, but neither TBX nor TMX.
    #[error("it is XML, but neither TBX nor TMX")]
    NotTbx,
    /// The XML is malformed or beyond the limits.
    #[error(transparent)]
    Stream(StreamError),
    /// The translation memory cannot be read.
    #[error(transparent)]
    Tmx(#[from] TmxError),
    /// There is no term in it.
    #[error("it holds no term")]
    NoTerms,
}

/// Why characters are no table of terms.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableFault {
    /// Nothing parts its columns.
    #[error("no tab, semicolon or comma separates its columns")]
    NoColumns,
    /// Its columns have no names, and its rows differ in how many cells they have.
    #[error("the first line names no columns, most rows have {usual} cells, and this one has {found}")]
    Uneven {
        /// How many cells most rows have.
        usual: usize,
        /// How many the row has.
        found: usize,
    },
    /// Its columns have no names, and its rows are sentences.
    #[error("the first line names no columns, and the rows are sentences rather than terms")]
    Prose,
    /// It is cut short, or not in its encoding.
    #[error("{message}")]
    Damaged {
        /// What is wrong.
        message: String,
    },
}

/// Reads a termbase; what the file is, its bytes tell. `langs` are the languages of source and target where the file names
/// none.
pub fn read(bytes: &[u8], langs: [&Lang; 2]) -> Result<ReadTerms, TermsError> {
    if bytes.is_empty() {
        return Err(ImportError::Empty.into());
    }
    let mut reading = Reading::default();
    let format = reading.read(bytes, langs)?;
    let Reading { termbase, left_out, warnings } = reading;
    if termbase.term_count() == 0 {
        return Err(TermsError::NoTerms);
    }
    let left_out = left_out.into_iter().map(|((reason, what), (line, count))| LeftOut { reason, what, line, count });
    Ok(ReadTerms { termbase, format, left_out: left_out.collect(), warnings: warnings.into_list() })
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    termbase: Termbase,
    /// By reason and name: the first line, and how often.
    left_out: BTreeMap<(LeftOutReason, String), (u32, u32)>,
    warnings: Warnings,
}

impl Reading {
    fn read(&mut self, bytes: &[u8], langs: [&Lang; 2]) -> Result<TermFormat, TermsError> {
        if bytes.starts_with(b"PK") {
            let rows = self.xlsx_rows(bytes)?;
            let layout = Layout::of(rows.first().map_or(&[], |row| &row.cells), langs);
            self.read_table(&rows, &layout);
            return Ok(TermFormat::Xlsx);
        }
        match xml_root(bytes) {
            Some(Root::Tmx) => return self.read_tmx(bytes).map(|()| TermFormat::Tmx),
            Some(Root::Other) => return self.read_tbx(bytes),
            None => {}
        }
        let declared = delimited::declared_encoding(bytes);
        let (text, _) = decode::decode(bytes, declared, &mut self.warnings)?;
        if text.trim_start().starts_with('{') {
            self.termbase = Termbase::from_json(&text)?;
            return Ok(TermFormat::Json);
        }
        let (rows, layout, format) = delimited::rows(&text, langs)?;
        self.read_table(&rows, &layout);
        Ok(format)
    }

    fn leave_out(&mut self, reason: LeftOutReason, what: &str, line: u32) {
        let entry = self.left_out.entry((reason, what.to_owned())).or_insert((line, 0));
        entry.1 += 1;
    }
}

/// What a file of XML is.
enum Root {
    Tmx,
    Other,
}

/// How much of the beginning tells what XML is.
const HEAD: usize = 16 << 10;

/// What the XML is; `None` where it is none. In UTF-16 every second byte is zero.
fn xml_root(bytes: &[u8]) -> Option<Root> {
    let head: Vec<u8> = bytes[..bytes.len().min(HEAD)].iter().copied().filter(|&byte| byte != 0).collect();
    let head = head
        .strip_prefix(b"\xEF\xBB\xBF")
        .or(head.strip_prefix(b"\xFF\xFE"))
        .or(head.strip_prefix(b"\xFE\xFF"))
        .unwrap_or(&head);
    let is_xml = head.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<');
    let is_tmx = head.windows(4).any(|four| four == b"<tmx");
    is_xml.then_some(if is_tmx { Root::Tmx } else { Root::Other })
}
