//! `cargo xtask evaluate pairing DIR…`: how many of the pairs in a heap of files are found by their content.
//!
//! The names tell which files are pairs (`a.en.txt` and `a.fr-CA.docx`, `a_EN.docx` and `a_FR.docx`); the program is
//! given the texts alone. A pair is right where the names agree, or where the texts are those of files whose names do.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use relecture_core::import;
use relecture_core::model::{Document, Format, Lang};
use relecture_core::pairing::{NamedDocument, pair_documents};
use relecture_core::progress::Unwatched;

/// A file that could be read.
struct File {
    name: String,
    /// The name without language and extension.
    release: String,
    document: Document,
}

/// Pairs the files of these folders and says how many pairs are right. `alone` of the pairs lose one side first.
/// With decoys, copies and drafts stand among the files; with names, the names are told.
pub(crate) fn evaluate(dirs: &[PathBuf], alone: usize, decoys: bool, with_names: bool) -> Result<String> {
    let mut files = Vec::new();
    for dir in dirs {
        files.extend(read(dir)?);
    }
    // In an order that says nothing: that of the names read backwards.
    files.sort_by_cached_key(|file| file.name.chars().rev().collect::<String>());
    let dropped = pairs(&files).into_values().take(alone).enumerate().map(|(at, places)| places[at % 2]);
    let mut dropped: Vec<usize> = dropped.collect();
    dropped.sort_unstable();
    dropped.iter().rev().for_each(|&place| drop(files.remove(place)));
    ensure!(!files.is_empty(), "no file could be read");
    let gold = pairs(&files);
    if decoys {
        let (copies, drafts) = (files.iter().step_by(3).map(File::copy), files.iter().step_by(4).map(File::draft));
        let decoys: Vec<File> = copies.chain(drafts).collect();
        files.extend(decoys);
    }
    let started = Instant::now();
    let named: Vec<NamedDocument> = files
        .iter()
        .map(|file| NamedDocument { document: &file.document, name: with_names.then_some(file.name.as_str()) })
        .collect();
    let found = pair_documents(&named, &Unwatched)?;
    let time = started.elapsed();
    let mut out = String::new();
    let mut right = 0;
    for pair in &found {
        let [source, target] = [&files[pair.source], &files[pair.target]];
        let is_right = gold.get(&source.release).is_some_and(|partners| {
            source.release == target.release || partners.iter().any(|&at| says_the_same(&files[at], target))
        });
        right += usize::from(is_right);
        if !is_right {
            writeln!(out, "wrong, {:.2}: {} with {}", pair.confidence, source.name, target.name)?;
        }
    }
    let is_found = |release: &str| found.iter().any(|pair| files[pair.source].release == release);
    for release in gold.keys().filter(|release| !is_found(release)) {
        writeln!(out, "not paired: {release}")?;
    }
    let least = found.iter().map(|pair| pair.confidence).fold(1.0, f32::min);
    writeln!(
        out,
        "files {}, pairs {}, found {}, right {right}, wrong {}",
        files.len(),
        gold.len(),
        found.len(),
        found.len() - right
    )?;
    writeln!(out, "least sure {least:.2}, time {:.2} s", time.as_secs_f64())?;
    Ok(out)
}

impl File {
    /// The same text in a file of another format.
    fn copy(&self) -> Self {
        let format = if self.document.format == Format::Docx { Format::Odt } else { Format::Docx };
        let name = format!("{}.{}", self.name, format.name());
        Self { name, release: self.release.clone(), document: Document { format, ..self.document.clone() } }
    }

    /// An earlier state of the text: every seventh paragraph is missing, and every fifth lacks its last words.
    fn draft(&self) -> Self {
        let mut document = self.document.clone();
        let mut place = 0..;
        document.paragraphs.retain(|_| place.next().is_none_or(|place: usize| !(place + 1).is_multiple_of(7)));
        for paragraph in document.paragraphs.iter_mut().step_by(5) {
            let words = paragraph.text.split(' ').count();
            paragraph.text = paragraph.text.split(' ').take(words - words / 4).collect::<Vec<_>>().join(" ");
        }
        let (name, release) = (format!("draft-{}", self.name), format!("draft-{}", self.release));
        Self { name, release, document }
    }
}

fn says_the_same(one: &File, other: &File) -> bool {
    let text =
        |file: &File| file.document.paragraphs.iter().map(|paragraph| paragraph.text.clone()).collect::<Vec<_>>();
    text(one) == text(other)
}

/// The places of the files of each release that has two of them, in different languages.
fn pairs(files: &[File]) -> BTreeMap<String, Vec<usize>> {
    let mut pairs: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, file) in files.iter().enumerate() {
        pairs.entry(file.release.clone()).or_default().push(place);
    }
    pairs.retain(|_, places| places.len() == 2);
    pairs
}

fn read(dir: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))? {
        let path = entry?.path();
        let (Some(name), Some(stem)) = (path.file_name(), path.file_stem()) else { continue };
        let (name, stem) = (name.to_string_lossy().into_owned(), stem.to_string_lossy());
        let lang =
            stem.rfind(['.', '_', '-']).filter(|&at| stem.len() - at <= 6 && Lang::parse(&stem[at + 1..]).is_ok());
        let release = stem[..lang.unwrap_or(stem.len())].to_lowercase();
        if path.is_file() && !name.ends_with(".gold") && !name.ends_with(".json") {
            let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            files.extend(import::read(&bytes, Some(&name)).ok().map(|(document, _)| File { name, release, document }));
        }
    }
    Ok(files)
}
