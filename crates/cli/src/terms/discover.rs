//! `relecture terms discover`: terms that are rendered in more than one way, in a folder of releases or a project.

use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::ValueEnum;
use relecture_i18n::Strings;
use relecture_project::{
    AlignedTexts, Memory, Project, SourceRule, TermDispute, TermPlace, disputed_terms, prepare_read, read_files,
};
use serde::Serialize;

use crate::diff::shown::{line, surroundings};
use crate::failure;
use crate::json::{self, SpanOutput};
use crate::progress::{Bar, StageBars};
use crate::releases::{Release, Releases, is_project};

/// The texts, and how to show what is found.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Folders of files, in which the content tells which are two languages of one release; files; or a project
    #[arg(required = true, value_name = "DIR|PROJECT")]
    texts: Vec<PathBuf>,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line a term with its wordings, and some places of each
    Text,
    /// Terms, wordings and every place
    Json,
}

pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let Args { texts, format, output } = args;
    if let Some(output) = output {
        failure::refuse_overwriting(output, &texts.iter().map(PathBuf::as_path).collect::<Vec<_>>(), strings)?;
    }
    let aligned = match texts.as_slice() {
        [path] if is_project(path) => {
            let project = Project::open(path).and_then(|project| project.aligned_texts());
            project.map_err(|error| failure::project(&error, &[path], strings))?
        }
        paths => align(paths, strings)?,
    };
    let bar = Bar::new(strings.cli_stage_discover());
    let disputes = disputed_terms(&aligned, &bar).map_err(|error| failure::project(&error, texts, strings))?;
    drop(bar);
    let written = match format {
        Format::Text => text(&disputes, &aligned, strings),
        Format::Json => json(&disputes, &aligned)?,
    };
    failure::deliver(written.as_bytes(), output.as_deref(), strings)
}

/// Reads, pairs and aligns files.
fn align(paths: &[PathBuf], strings: &Strings) -> Result<Vec<AlignedTexts>> {
    let Releases { releases, unpaired } = Releases::among(paths, strings)?;
    for path in unpaired {
        eprintln!("{}", strings.cli_unpaired(&path.display().to_string()));
    }
    ensure!(!releases.is_empty(), strings.cli_no_pairs());
    let bars = StageBars::new(strings);
    let mut aligned = Vec::new();
    for Release { files, read, .. } in releases {
        let fail = |error| failure::project(&error, &files, strings);
        let read = if read.is_empty() {
            let files =
                files.iter().map(|file| failure::import_file(file, None, strings)).collect::<Result<Vec<_>>>()?;
            read_files(files, &bars).map_err(fail)?
        } else {
            read
        };
        let prepared = prepare_read(read, SourceRule::Recognise, &Memory::default(), &bars).map_err(fail)?;
        let mut texts = prepared.texts.into_iter();
        let Some(source) = texts.next() else { continue };
        for (target, alignment) in texts.zip(prepared.alignments) {
            aligned.push(AlignedTexts {
                release: source.file.name.clone(),
                pair: None,
                documents: [source.document.clone(), target.document],
                segments: [source.segments.clone(), target.segments],
                sentences: alignment.sentences.beads,
            });
        }
    }
    Ok(aligned)
}

/// Places of a wording that are shown.
const SHOWN: usize = 3;

fn text(disputes: &[TermDispute], texts: &[AlignedTexts], strings: &Strings) -> String {
    let mut text = String::new();
    for TermDispute { term, langs, wordings, strength: _ } in disputes {
        let counted = wordings.iter().map(|wording| format!("{} ({})", wording.text, wording.places.len()));
        let counted: Vec<String> = counted.collect();
        line(&mut text, &strings.cli_discover_term(term, &langs[0].to_string(), &counted.join(", ")));
        for wording in wordings {
            line(&mut text, &format!("  {}", wording.text));
            for place in wording.places.iter().take(SHOWN) {
                shown_place(place, texts, &mut text);
            }
            if wording.places.len() > SHOWN {
                let more = (wording.places.len() - SHOWN) as f64;
                line(&mut text, &format!("    {}", strings.cli_discover_more(more)));
            }
        }
    }
    line(&mut text, &strings.cli_discover_count(disputes.len() as f64));
    text
}

/// `NAME ¶ 3: … the [term] in its sentence … | … le [mot] dans sa phrase …`
fn shown_place(place: &TermPlace, texts: &[AlignedTexts], text: &mut String) {
    let TermPlace { texts: number, side, term, wording } = *place;
    let AlignedTexts { release, documents, .. } = &texts[number];
    let own = side as usize;
    let around =
        |side: usize, (paragraph, span): (usize, _)| surroundings(&documents[side].paragraphs[paragraph].text, span);
    let shown = [around(own, term), around(1 - own, wording)].join(" | ");
    line(text, &format!("    {release} ¶ {}: {shown}", term.0 + 1));
}

#[derive(Serialize)]
struct Output<'a> {
    disputes: Vec<OutputDispute<'a>>,
}

#[derive(Serialize)]
struct OutputDispute<'a> {
    term: &'a str,
    lang: String,
    /// How strong the evidence is, from 0 to 1.
    strength: f64,
    wordings: Vec<OutputWording<'a>>,
}

#[derive(Serialize)]
struct OutputWording<'a> {
    text: &'a str,
    lang: String,
    places: Vec<OutputPlace<'a>>,
}

#[derive(Serialize)]
struct OutputPlace<'a> {
    release: &'a str,
    term: SpanOutput<'a>,
    wording: SpanOutput<'a>,
}

fn json(disputes: &[TermDispute], texts: &[AlignedTexts]) -> Result<String> {
    let place = |place: &TermPlace| {
        let TermPlace { texts: number, side, term, wording } = *place;
        let AlignedTexts { release, documents, .. } = &texts[number];
        OutputPlace {
            release,
            term: SpanOutput::new(&documents[side as usize], term.0, term.1),
            wording: SpanOutput::new(&documents[1 - side as usize], wording.0, wording.1),
        }
    };
    let disputes = disputes.iter().map(|dispute| OutputDispute {
        term: &dispute.term,
        lang: dispute.langs[0].to_string(),
        strength: (f64::from(dispute.strength) * 1000.0).round() / 1000.0,
        wordings: dispute
            .wordings
            .iter()
            .map(|wording| OutputWording {
                text: &wording.text,
                lang: dispute.langs[1].to_string(),
                places: wording.places.iter().map(place).collect(),
            })
            .collect(),
    });
    json::lines(&Output { disputes: disputes.collect() })
}
