//! `relecture import`: files into a project, those of one release together.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::model::{Lang, Warning};
use relecture_i18n::Strings;
use relecture_project::{Imported, PreparedRelease, Project, SourceRule, prepare};
use serde::Serialize;

use crate::failure;
use crate::progress::StageBars;

/// What to import, and where to.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The files. Two are one release; of more, those whose names differ only in language and ending are one, as
    /// a.en.docx and a.fr-CA.docx, or en/a.html and fr/a.html
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The project file, made if there is none
    #[arg(long, value_name = "FILE.relecture")]
    project: PathBuf,
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
struct Output {
    project: String,
    releases: Vec<OutputRelease>,
}

#[derive(Serialize)]
struct OutputRelease {
    id: i32,
    name: String,
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
    let Args { files, project: path, format } = args;
    let fail = |error| failure::project(&error, files, strings);
    let bars = StageBars::new(strings);
    let mut prepared = Vec::new();
    for group in releases(files) {
        let read = group.into_iter().map(|path| failure::import_file(path, None, strings)).collect::<Result<_>>()?;
        prepared.push(prepare(read, SourceRule::Recognise, &bars).map_err(fail)?);
    }
    let mut project = if path.exists() { Project::open(path) } else { Project::create(path) }.map_err(fail)?;
    let mut kept = Vec::with_capacity(prepared.len());
    for release in &prepared {
        kept.push((release, project.keep(release, &bars).map_err(fail)?));
    }
    project.close().map_err(fail)?;
    drop(bars);
    for text in prepared.iter().flat_map(|release| &release.texts) {
        failure::warn(&text.file.name, &text.warnings, strings);
    }
    match format {
        Format::Text => print!("{}", text(&kept, strings)),
        Format::Json => println!("{}", json(path, &kept)?),
    }
    Ok(())
}

/// The files of each release together, releases in the order of their first files.
fn releases(files: &[PathBuf]) -> Vec<Vec<&Path>> {
    if let [first, second] = files {
        return vec![vec![first, second]];
    }
    let mut places = BTreeMap::new();
    let mut releases: Vec<Vec<&Path>> = Vec::new();
    for file in files {
        let place = *places.entry(name_without_language(file)).or_insert(releases.len());
        if place == releases.len() {
            releases.push(Vec::new());
        }
        releases[place].push(file);
    }
    releases
}

/// The name of a file without its ending and the language before it: `a` for `a.en.docx`, `a_fr-CA.html` and `a.txt`.
fn name_without_language(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let cuts = stem.rmatch_indices(['.', '_', '-']).take(2);
    let is_language = |tag: &str| Lang::parse(tag).is_ok_and(|lang| lang.is_english() || lang.is_french());
    let name = cuts.filter(|&(at, sign)| is_language(&stem[at + sign.len()..])).map(|(at, _)| &stem[..at]).last();
    name.unwrap_or(&stem).to_owned()
}

fn text(kept: &[(&PreparedRelease, Imported)], strings: &Strings) -> String {
    let mut lines = String::new();
    for (release, imported) in kept {
        lines += &format!("{}\n", strings.cli_imported(imported.pairs.len(), &release.name()));
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
    lines
}

fn json(project: &Path, kept: &[(&PreparedRelease, Imported)]) -> Result<String> {
    let releases = kept.iter().map(|(release, imported)| OutputRelease {
        id: imported.release.0,
        name: release.name(),
        texts: release.texts.iter().map(OutputText::of).collect(),
        pairs: imported.pairs.iter().map(|pair| pair.0).collect(),
    });
    let output = Output { project: project.display().to_string(), releases: releases.collect() };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_are_a_release_and_more_go_by_their_names() {
        let check = |files: &[&str], expected: &[&[&str]]| {
            let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
            let expected: Vec<Vec<&Path>> =
                expected.iter().map(|group| group.iter().map(Path::new).collect()).collect();
            assert_eq!(releases(&files), expected);
        };
        check(&["a.txt"], &[&["a.txt"]]);
        check(&["a.txt", "b.docx"], &[&["a.txt", "b.docx"]]);
        check(&["a.en.txt", "b.en.txt", "a.fr-CA.docx"], &[&["a.en.txt", "a.fr-CA.docx"], &["b.en.txt"]]);
        check(&["en/a.html", "fr/a.html", "c.html"], &[&["en/a.html", "fr/a.html"], &["c.html"]]);
        check(&["a_en.txt", "a-fr_CA.txt", "a.md"], &[&["a_en.txt", "a-fr_CA.txt", "a.md"]]);
        // A word that is no language, and a name that is nothing but one.
        check(&["a-1.txt", "a-2.txt", "a-bien.txt"], &[&["a-1.txt"], &["a-2.txt"], &["a-bien.txt"]]);
        check(&["en.txt", "fr.txt", "x.txt"], &[&["en.txt"], &["fr.txt"], &["x.txt"]]);
    }
}
