//! `relecture terms`: termbases, what things are called in each language.

mod discover;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Error, Result};
use clap::{Subcommand, ValueEnum};
use relecture_core::export::terms::write;
use relecture_core::format::xml::XmlError;
use relecture_core::format::xml_stream::StreamError;
use relecture_core::import::terms::{LeftOut, LeftOutReason, ReadTerms, TableFault, TermFormat, TermsError, read};
use relecture_core::import::tmx::TmxError;
use relecture_core::model::{Concept, Lang, Term, TermStatus};
use relecture_core::terms::{TermIndex, Termbase};
use relecture_i18n::Strings;

use crate::{Outcome, check, failure};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Reads files of terms and makes one termbase of them
    Import(Import),
    /// Writes a termbase in another form
    Export(Export),
    /// Shows where two texts do not keep to a termbase
    Check(check::Args),
    /// Shows which terms are rendered in more than one way, without any termbase
    Discover(discover::Args),
}

/// The files, and where the termbase goes.
#[derive(clap::Args)]
pub(crate) struct Import {
    /// Tables (CSV, TSV, XLSX; also of OmegaT, Xbench and memoQ), TBX, TMX, or termbases in the program's own form. What a
    /// file is, its content tells; concepts of one name become one
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Language of the sources in a table that names none
    #[arg(long, value_name = "LANG", default_value = "en")]
    source_lang: Lang,
    /// Language of the targets in such a table
    #[arg(long, value_name = "LANG", default_value = "fr")]
    target_lang: Lang,
    /// Shows what would be read and what not, and writes nothing
    #[arg(long)]
    dry_run: bool,
    /// The termbase to write; its extension says in which form, as --format of terms export does
    #[arg(long, value_name = "FILE", required_unless_present = "dry_run")]
    output: Option<PathBuf>,
}

/// A termbase, and how it is to be written.
#[derive(clap::Args)]
pub(crate) struct Export {
    /// The termbase, in any form that terms import reads; or starter, the one that comes with the program
    #[arg(value_name = "FILE|starter")]
    file: PathBuf,
    /// How it is written [default: as the extension of the output says, else json]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The forms that keep everything.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The own form
    Json,
    /// A term a row, commas between
    Csv,
    /// A term a row, tabs between
    Tsv,
    /// A workbook with a term a row
    Xlsx,
    /// TermBase eXchange, version 3
    Tbx,
    /// TermBase eXchange, version 2
    Tbx2,
}

impl Format {
    fn format(self) -> TermFormat {
        match self {
            Self::Json => TermFormat::Json,
            Self::Csv => TermFormat::Csv,
            Self::Tsv => TermFormat::Tsv,
            Self::Xlsx => TermFormat::Xlsx,
            Self::Tbx => TermFormat::Tbx3,
            Self::Tbx2 => TermFormat::Tbx2,
        }
    }

    fn of_extension(path: &Path, strings: &Strings) -> Result<Self> {
        let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        Self::from_str(&extension, true).map_err(|_| {
            let known = Self::value_variants().iter().filter_map(ValueEnum::to_possible_value);
            let known: Vec<String> = known.map(|value| value.get_name().to_owned()).collect();
            Error::msg(strings.cli_terms_unknown_extension(&shown(path), &known.join(", ")))
        })
    }
}

/// The termbase that comes with the program, by name.
const STARTER: &str = "starter";

/// Carries out a subcommand.
pub(crate) fn run(command: &Command, strings: &Strings) -> Result<Outcome> {
    match command {
        Command::Import(args) => import(args, strings).map(|()| Outcome::Done),
        Command::Export(args) => export(args, strings).map(|()| Outcome::Done),
        Command::Check(args) => check::run_terms(args, strings),
        Command::Discover(args) => discover::run(args, strings).map(|()| Outcome::Done),
    }
}

fn import(args: &Import, strings: &Strings) -> Result<()> {
    let Import { files, source_lang, target_lang, dry_run, output } = args;
    if let Some(output) = output {
        failure::refuse_overwriting(output, &files.iter().map(PathBuf::as_path).collect::<Vec<_>>(), strings)?;
    }
    let format = output.as_ref().map(|output| Format::of_extension(output, strings)).transpose()?;
    let mut termbase = Termbase::default();
    for file in files {
        termbase.merge(read_file(file, [source_lang, target_lang], strings)?);
    }
    match (output, format) {
        (Some(output), Some(format)) if !dry_run => {
            failure::write_file(output, &written(&termbase, format, strings)?, strings)
        }
        _ => failure::print(preview(&termbase).as_bytes(), strings),
    }
}

fn export(args: &Export, strings: &Strings) -> Result<()> {
    let Export { file, format, output } = args;
    let format = match (format, output) {
        (Some(format), _) => *format,
        (None, Some(output)) => Format::of_extension(output, strings)?,
        (None, None) => Format::Json,
    };
    let termbase = named(file, strings)?;
    let bytes = written(&termbase, format, strings)?;
    match output {
        Some(output) => {
            failure::refuse_overwriting(output, &[file], strings)?;
            failure::write_file(output, &bytes, strings)
        }
        None => failure::print(&bytes, strings),
    }
}

fn written(termbase: &Termbase, format: Format, strings: &Strings) -> Result<Vec<u8>> {
    write(termbase, format.format()).map_err(|error| Error::msg(strings.cli_terms_too_large(&error.to_string())))
}

/// The terms of all the files, ready to be found; `None` without a file. Where one of them decides what the starter decides
/// too, the file counts, as in a project.
pub(crate) fn index(files: &[PathBuf], strings: &Strings) -> Result<Option<TermIndex>> {
    let (starter, own): (Vec<_>, Vec<_>) = files.iter().partition(|file| is_starter(file));
    let mut termbase = Termbase::default();
    for file in own {
        termbase.merge(read_file(file, [&Lang::english(), &Lang::french()], strings)?);
    }
    if !starter.is_empty() {
        termbase = termbase.over(Termbase::starter());
    }
    Ok((!files.is_empty()).then(|| TermIndex::new(termbase)))
}

fn is_starter(file: &Path) -> bool {
    file.as_os_str() == STARTER && !file.exists()
}

fn named(file: &Path, strings: &Strings) -> Result<Termbase> {
    if is_starter(file) {
        return Ok(Termbase::starter().clone());
    }
    read_file(file, [&Lang::english(), &Lang::french()], strings)
}

/// Reads a file and says what was read, and what not.
fn read_file(path: &Path, langs: [&Lang; 2], strings: &Strings) -> Result<Termbase> {
    let bytes = failure::read_file(path, strings)?;
    let file = shown(path);
    let ReadTerms { termbase, format, left_out, warnings } =
        read(&bytes, langs).map_err(|error| unread(path, &error, strings))?;
    let kind = format_name(format, strings);
    eprintln!("{}", strings.cli_terms_read(&file, termbase.concepts.len() as f64, termbase.term_count() as f64, &kind));
    failure::warn(&file, &warnings, strings);
    for left_out in &left_out {
        eprintln!("relecture: {}", left_out_message(&file, left_out, strings));
    }
    Ok(termbase)
}

fn format_name(format: TermFormat, strings: &Strings) -> String {
    match format {
        TermFormat::Json => strings.cli_terms_kind_json(),
        TermFormat::Csv | TermFormat::Tsv => strings.cli_terms_kind_table(),
        TermFormat::Columns => strings.cli_terms_kind_columns(),
        TermFormat::Pairs => strings.cli_terms_kind_pairs(),
        TermFormat::MemoQ => "memoQ".to_owned(),
        TermFormat::Xlsx => "XLSX".to_owned(),
        TermFormat::Tbx2 => "TBX 2".to_owned(),
        TermFormat::Tbx3 => "TBX 3".to_owned(),
        TermFormat::Tmx => "TMX".to_owned(),
    }
}

fn left_out_message(file: &str, left_out: &LeftOut, strings: &Strings) -> String {
    let LeftOut { reason, what, line, count } = left_out;
    let (line, count) = (line.to_string(), f64::from(*count));
    match reason {
        LeftOutReason::Field => strings.cli_terms_left_field(file, &line, what, count),
        LeftOutReason::NoTerm => strings.cli_terms_left_no_term(file, &line, count),
        LeftOutReason::Value => strings.cli_terms_left_value(file, &line, what, count),
        LeftOutReason::Language => strings.cli_terms_left_language(file, &line, what, count),
    }
}

fn unread(path: &Path, error: &TermsError, strings: &Strings) -> Error {
    let file = shown(path);
    match error {
        TermsError::Import(error) => failure::import(path, error, strings),
        TermsError::Json(error) => Error::msg(strings.cli_terms_not_a_termbase(&file, &error.to_string())),
        TermsError::Table { line, fault } => Error::msg(table_fault(&file, *line, fault, strings)),
        TermsError::Workbook { message: _ } => Error::msg(strings.cli_damaged(&file)),
        TermsError::NotTbx => Error::msg(strings.cli_terms_not_tbx(&file)),
        TermsError::Stream(error) | TermsError::Tmx(TmxError::Stream(error)) => stream(&file, error, strings),
        TermsError::Tmx(TmxError::OtherRoot { root }) => Error::msg(strings.cli_not_a_tmx(&file, root)),
        TermsError::NoTerms => Error::msg(strings.cli_terms_none(&file)),
    }
}

fn table_fault(file: &str, line: u32, fault: &TableFault, strings: &Strings) -> String {
    let line = line.to_string();
    match fault {
        TableFault::NoColumns => strings.cli_terms_not_a_table(file, &line),
        TableFault::Uneven { usual, found } => {
            strings.cli_terms_table_uneven(file, &found.to_string(), &line, &usual.to_string())
        }
        TableFault::Prose => strings.cli_terms_table_of_sentences(file, &line),
        TableFault::Damaged { message } => strings.cli_terms_table_damaged(file, &line, message),
    }
}

fn stream(file: &str, error: &StreamError, strings: &Strings) -> Error {
    Error::msg(match error {
        StreamError::Xml(XmlError::Malformed { line, column, message: _ }) => {
            strings.cli_terms_xml_damaged(file, &line.to_string(), &column.to_string())
        }
        StreamError::Xml(XmlError::Encoding) => strings.cli_tmx_encoding(file),
        StreamError::Xml(XmlError::DocumentType | XmlError::TooDeep { .. } | XmlError::TooManyNodes { .. })
        | StreamError::TooLong { .. } => strings.cli_unsafe(file),
        StreamError::Read(error) => strings.cli_cannot_read(file, &error.to_string()),
    })
}

/// A concept a line: `mill: en mill | fr moulin, minoterie (admitted)`.
fn preview(termbase: &Termbase) -> String {
    let term = |term: &Term| match term.status {
        TermStatus::Preferred => term.marked(),
        status => format!("{} ({})", term.marked(), status.name()),
    };
    let mut preview = String::new();
    for Concept { id, terms, .. } in &termbase.concepts {
        let languages = terms.chunk_by(|a, b| a.lang == b.lang).map(|terms| {
            let written: Vec<String> = terms.iter().map(term).collect();
            format!("{} {}", terms[0].lang, written.join(", "))
        });
        writeln!(preview, "{id}: {}", languages.collect::<Vec<_>>().join(" | ")).expect("a string takes any text");
    }
    preview
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
