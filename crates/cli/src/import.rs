//! `relecture import`: files into a project, those of one release together, or each as the next version of a text.

mod version;

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use clap::ValueEnum;
use relecture_core::model::{Lang, Warning};
use relecture_i18n::Strings;
use relecture_project::{Imported, PreparedRelease, Project, SourceRule, prepare_read, read_files};
use serde::Serialize;

use crate::failure;
use crate::progress::StageBars;
use crate::releases::{Release, Releases};

/// What to import, and where to.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files, or folders of files. Two files are one release, and so are those whose names differ only in language and
    /// ending, as a.en.docx and a.fr-CA.docx; in folders, and where names leave a file alone, the content tells which
    /// files are two languages of one release
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The project file, made if there is none
    #[arg(long, value_name = "FILE.relecture")]
    project: PathBuf,
    /// Each file is the next version of a text of the project: its number, the name of its file, or auto for the text that
    /// the file resembles most. What did not change keeps its rows, verdicts, dismissals and edits
    #[arg(long, value_name = "TEXT|auto")]
    as_version_of: Option<String>,
    /// How the outcome is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line a release and a line a text
    Text,
    /// Releases, texts, pairs and warnings
    Json,
}

#[derive(Serialize)]
struct Output<'a> {
    project: String,
    /// Files that are the next version of a text.
    versions: Vec<version::Output<'a>>,
    releases: Vec<OutputRelease>,
    unpaired: Vec<String>,
}

#[derive(Serialize)]
struct OutputRelease {
    id: i32,
    name: String,
    /// How sure it is that the texts belong together, where their content told it.
    confidence: Option<f64>,
    texts: Vec<OutputText>,
    pairs: Vec<i32>,
}

#[derive(Serialize)]
struct OutputText {
    file: String,
    lang: Option<String>,
    paragraphs: usize,
    sentences: usize,
    warnings: Vec<OutputWarning>,
}

#[derive(Serialize)]
struct OutputWarning {
    kind: &'static str,
    count: u32,
    detail: Option<String>,
}

/// Reads and aligns every file before the first is kept: a file that cannot be read leaves the project as it was.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let Args { files, project: path, as_version_of, format } = args;
    if let Some(wanted) = as_version_of {
        return run_versions(args, wanted, strings);
    }
    let fail = |error| failure::project(&error, files, strings);
    let bars = StageBars::new(strings);
    let Releases { releases, unpaired } = Releases::among(files, strings)?;
    ensure!(!releases.is_empty(), strings.cli_no_pairs());
    let project = path.exists().then(|| Project::open(path)).transpose().map_err(fail)?;
    let memory = project.as_ref().map(Project::memory).transpose().map_err(fail)?.unwrap_or_default();
    let (mut prepared, mut resembling) = (Vec::new(), Vec::new());
    for Release { files, read, confidence } in releases {
        let fail = |error| failure::project(&error, &files, strings);
        let read = if read.is_empty() {
            let files = files.iter().map(|path| failure::import_file(path, None, strings)).collect::<Result<_>>()?;
            read_files(files, &bars).map_err(fail)?
        } else {
            read
        };
        if let Some(project) = &project {
            for read in &read {
                let found = project.resembling(&read.document, &bars).map_err(fail)?;
                resembling.push((read.file.name.clone(), found));
            }
        }
        prepared.push((prepare_read(read, SourceRule::Recognise, &memory, &bars).map_err(fail)?, confidence));
    }
    let mut project = project.map_or_else(|| Project::create(path), Ok).map_err(fail)?;
    let mut kept = Vec::with_capacity(prepared.len());
    for (prepared, confidence) in &prepared {
        let imported = project.keep(prepared, &bars).map_err(fail)?;
        kept.push(Kept { prepared, imported, confidence: *confidence });
    }
    project.close().map_err(fail)?;
    drop(bars);
    for (name, found) in &resembling {
        version::hint(name, found, strings);
    }
    for text in prepared.iter().flat_map(|(release, _)| &release.texts) {
        failure::warn(&text.file.name, &text.warnings, strings);
    }
    let said = match format {
        Format::Text => text(&kept, &unpaired, strings),
        Format::Json => format!("{}\n", json(path, &kept, &unpaired)?),
    };
    failure::print(said.as_bytes(), strings)
}

/// Makes every file the next version of a text.
fn run_versions(args: &Args, wanted: &str, strings: &Strings) -> Result<()> {
    let fail = |error| failure::project(&error, &args.files, strings);
    let mut project = Project::open(&args.project).map_err(fail)?;
    let kept = version::add(&mut project, &args.files, wanted, strings);
    project.close().map_err(fail)?;
    let kept = kept?;
    let said = match args.format {
        Format::Text => version::text(&kept, strings),
        Format::Json => crate::json::lines(&Output {
            project: args.project.display().to_string(),
            versions: kept.iter().map(version::Kept::output).collect(),
            releases: Vec::new(),
            unpaired: Vec::new(),
        })?,
    };
    failure::print(said.as_bytes(), strings)
}

/// A release that is in the project now.
struct Kept<'a> {
    prepared: &'a PreparedRelease,
    imported: Imported,
    confidence: Option<f32>,
}

fn text(kept: &[Kept], unpaired: &[PathBuf], strings: &Strings) -> String {
    let mut lines = String::new();
    for Kept { prepared: release, imported, confidence } in kept {
        lines += &strings.cli_imported(imported.pairs.len(), &release.name());
        if let Some(confidence) = confidence {
            lines += &format!(" ({})", strings.cli_how_sure(&format!("{:.0}", (confidence * 100.0).floor())));
        }
        lines.push('\n');
        for text in &release.texts {
            let lang = text.document.lang.as_ref().map_or_else(|| "?".to_owned(), Lang::to_string);
            let (paragraphs, sentences) = (text.document.paragraphs.len(), text.segments.len());
            lines += &format!(
                "  {} [{lang}] {}, {}\n",
                text.file.name,
                strings.count_paragraphs(paragraphs),
                strings.count_sentences(sentences)
            );
        }
    }
    for path in unpaired {
        lines += &format!("{}\n", strings.cli_unpaired(&path.display().to_string()));
    }
    lines
}

fn json(project: &Path, kept: &[Kept], unpaired: &[PathBuf]) -> Result<String> {
    let releases = kept.iter().map(|Kept { prepared: release, imported, confidence }| OutputRelease {
        id: imported.release.0,
        name: release.name(),
        confidence: confidence.map(|confidence| (f64::from(confidence) * 1e4).round() / 1e4),
        texts: release.texts.iter().map(OutputText::of).collect(),
        pairs: imported.pairs.iter().map(|pair| pair.0).collect(),
    });
    let output = Output {
        project: project.display().to_string(),
        versions: Vec::new(),
        releases: releases.collect(),
        unpaired: unpaired.iter().map(|path| path.display().to_string()).collect(),
    };
    Ok(serde_json::to_string_pretty(&output)?)
}

impl OutputText {
    fn of(text: &relecture_project::PreparedText) -> Self {
        let warning = |&Warning { kind, count, ref detail }: &Warning| OutputWarning {
            kind: kind.name(),
            count,
            detail: detail.clone(),
        };
        Self {
            file: text.file.name.clone(),
            lang: text.document.lang.as_ref().map(Lang::to_string),
            paragraphs: text.document.paragraphs.len(),
            sentences: text.segments.len(),
            warnings: text.warnings.iter().map(warning).collect(),
        }
    }
}
