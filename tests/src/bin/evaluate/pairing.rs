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
use relecture_core::model::{Document, Lang};
use relecture_core::pairing::pair_documents;
use relecture_core::progress::Unwatched;

/// A file that could be read.
struct File {
    name: String,
    /// The name without language and extension.
    release: String,
    document: Document,
}

/// Pairs the files of these folders and says how many pairs are right. `alone` of the pairs lose one side first.
pub(crate) fn evaluate(dirs: &[PathBuf], alone: usize) -> Result<String> {
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
    let started = Instant::now();
    let documents: Vec<&Document> = files.iter().map(|file| &file.document).collect();
    let found = pair_documents(&documents, &Unwatched)?;
    let time = started.elapsed();
    let gold = pairs(&files);
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
    for (release, _) in gold.iter().filter(|(_, places)| !found.iter().any(|pair| places.contains(&pair.source))) {
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
