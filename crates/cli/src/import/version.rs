//! `relecture import --as-version-of`: files as the next versions of texts that the project has.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use relecture_core::diff::RegionalWording;
use relecture_core::profile::Profiles;
use relecture_i18n::Strings;
use relecture_project::{
    AddedVersion, CarriedCounts, LeftBehind, LeftKind, Project, Resemblance, prepare_text, read_files,
};
use serde::Serialize;

use crate::failure;
use crate::progress::StageBars;

/// A file that is the next version of a text now.
pub(super) struct Kept {
    /// The file.
    name: String,
    /// How much of the version before and of the file is the same, from 0 to 1.
    likeness: f64,
    /// File name of the version before.
    previous: String,
    /// Number of the new version.
    number: u32,
    added: AddedVersion,
}

#[derive(Serialize)]
pub(super) struct Output<'a> {
    text: i32,
    file: &'a str,
    number: u32,
    previous: &'a str,
    likeness: f64,
    pairs: Vec<i32>,
    carried: OutputCounts,
    left: Vec<OutputLeft<'a>>,
}

/// Sentences of the text, and what hangs on them.
#[derive(Serialize)]
struct OutputCounts {
    unchanged: usize,
    changed: usize,
    added: usize,
    decisions: usize,
    suspended: usize,
    dismissals: usize,
    comments: usize,
    annotations: usize,
    pins: usize,
    edits: usize,
}

#[derive(Serialize)]
struct OutputLeft<'a> {
    kind: &'static str,
    paragraph: u32,
    about: &'a str,
    said: &'a str,
    note: &'a str,
}

/// Keeps each file as the next version of the text that is wanted: its number in the project, the name of its file, or
/// `auto` for the one that the file resembles most. Where one file cannot be, none is.
pub(super) fn add(project: &mut Project, files: &[PathBuf], wanted: &str, strings: &Strings) -> Result<Vec<Kept>> {
    let mut kept = Vec::with_capacity(files.len());
    for path in files {
        match add_one(project, path, wanted, strings) {
            Ok(added) => kept.push(added),
            Err(error) => {
                for _ in &kept {
                    project.undo()?;
                }
                return Err(error);
            }
        }
    }
    Ok(kept)
}

fn add_one(project: &mut Project, path: &Path, wanted: &str, strings: &Strings) -> Result<Kept> {
    let bars = StageBars::new(strings);
    let fail = |error| failure::project(&error, &[path], strings);
    let read = read_files(vec![failure::import_file(path, None, strings)?], &bars).map_err(fail)?.remove(0);
    let name = read.file.name.clone();
    failure::warn(&name, &read.warnings, strings);
    let found = project.resembling(&read.document, &bars).map_err(fail)?;
    let Some(text) = chosen(project, &found, wanted, strings)? else {
        bail!(strings.cli_version_none(&path.display().to_string()))
    };
    let state = project.text_state(text).map_err(fail)?;
    let memory = project.memory().map_err(fail)?;
    let prepared = prepare_text(read, &bars).map_err(fail)?;
    let prepared = state.prepare(prepared, &all_regional(), &memory, &bars).map_err(fail)?;
    let added = project.keep_version(&prepared, &bars).map_err(fail)?;
    let versions = project.versions(added.version).map_err(fail)?;
    let [.., previous, version] = versions.as_slice() else { bail!("a new version follows another") };
    let (previous, number) = (previous.file_name.clone(), version.number);
    Ok(Kept { name, likeness: prepared.likeness, previous, number, added })
}

/// The text that is wanted; `None` where no text is.
fn chosen(
    project: &Project,
    found: &[Resemblance],
    wanted: &str,
    strings: &Strings,
) -> Result<Option<relecture_core::model::TextId>> {
    if wanted == "auto" {
        return Ok(found.first().map(|found| found.text));
    }
    let mut named = Vec::new();
    for release in project.releases()? {
        for text in &release.texts {
            let version = project.text(text.current)?.version;
            if text.id.to_string() == wanted || version.file_name == wanted {
                named.push(text.id);
            }
        }
    }
    match named.as_slice() {
        [only] => Ok(Some(*only)),
        [] => bail!(strings.cli_version_unknown(wanted)),
        _ => bail!(strings.cli_version_ambiguous(wanted)),
    }
}

/// The regional wording of every organisation that comes with the program.
fn all_regional() -> RegionalWording {
    let profiles = Profiles::shipped();
    RegionalWording::new(profiles.organisations().flat_map(RegionalWording::sets_of))
}

/// Says of files that were imported as texts of their own which texts they resemble.
pub(super) fn hint(name: &str, found: &[Resemblance], strings: &Strings) {
    if let Some(Resemblance { version, likeness, .. }) = found.first() {
        let percent = format!("{:.0}", (likeness * 100.0).floor());
        eprintln!("relecture: {}", strings.cli_version_resembles(name, &version.file_name, &percent));
    }
}

/// A line a file, what was carried over, and a line for whatever could not be.
pub(super) fn text(kept: &[Kept], strings: &Strings) -> String {
    let mut lines = String::new();
    for Kept { name, likeness, previous, number, added } in kept {
        let percent = format!("{:.0}", (likeness * 100.0).floor());
        lines += &format!("{}\n", strings.cli_version_added(name, *number as usize, previous, &percent));
        let CarriedCounts {
            unchanged,
            changed,
            added: new,
            decisions,
            suspended,
            dismissals,
            comments,
            annotations,
            pins,
            edits,
        } = added.carried;
        lines += &format!("  {}\n", strings.cli_version_sentences(unchanged, changed, new));
        lines +=
            &format!("  {}\n", strings.cli_version_carried(decisions, dismissals, comments, annotations, pins, edits));
        if suspended > 0 {
            lines += &format!("  {}\n", strings.cli_version_suspended(suspended));
        }
        for left in &added.left {
            lines += &format!("  {}\n", left_line(left, strings));
        }
    }
    lines
}

fn left_line(left: &LeftBehind, strings: &Strings) -> String {
    let LeftBehind { version: _, pair: _, kind, paragraph, about, said, note: _ } = left;
    let (paragraph, about) = ((paragraph + 1).to_string(), about.replace('\n', " "));
    match kind {
        LeftKind::Decision => strings.cli_left_decision(&paragraph, said, &about),
        LeftKind::Dismissal => strings.cli_left_dismissal(&paragraph, said, &about),
        LeftKind::Pin => strings.cli_left_pin(&paragraph, &about),
        LeftKind::Comment => strings.cli_left_comment(&paragraph, &said.replace('\n', " "), &about),
        LeftKind::Annotation => strings.cli_left_annotation(&paragraph, said, &about),
        LeftKind::Edit => strings.cli_left_edit(&paragraph, &said.replace('\n', " ")),
    }
}

impl Kept {
    pub(super) fn output(&self) -> Output<'_> {
        let Self { name, likeness, previous, number, added } = self;
        let CarriedCounts {
            unchanged,
            changed,
            added: new,
            decisions,
            suspended,
            dismissals,
            comments,
            annotations,
            pins,
            edits,
        } = added.carried;
        Output {
            text: added.text.0,
            file: name,
            number: *number,
            previous,
            likeness: (likeness * 1e4).round() / 1e4,
            pairs: added.pairs.iter().map(|pair| pair.0).collect(),
            carried: OutputCounts {
                unchanged,
                changed,
                added: new,
                decisions,
                suspended,
                dismissals,
                comments,
                annotations,
                pins,
                edits,
            },
            left: added.left.iter().map(OutputLeft::of).collect(),
        }
    }
}

impl<'a> OutputLeft<'a> {
    fn of(left: &'a LeftBehind) -> Self {
        let LeftBehind { version: _, pair: _, kind, paragraph, about, said, note } = left;
        Self { kind: kind.name(), paragraph: *paragraph, about, said, note }
    }
}
