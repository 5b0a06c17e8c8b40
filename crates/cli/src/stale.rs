//! `relecture stale`: what of a translation no longer answers its source.

mod shown;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{self, Options};
use relecture_core::diff::{Sources, compare, follow, stale};
use relecture_core::model::{Following, Freshness, Lang, Language};
use relecture_core::segment;
use relecture_i18n::Strings;

use crate::progress::Bar;
use crate::{Outcome, diff, failure};
use shown::Report;

/// The source that was translated, its new version, and the translation.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The source that was translated
    old_source: PathBuf,
    /// The source as it is now
    new_source: PathBuf,
    /// The translation of the old source
    target: PathBuf,
    /// Language of both sources [default: detected]
    #[arg(long, value_name = "LANG")]
    source_lang: Option<Lang>,
    /// Language of the translation [default: detected]
    #[arg(long, value_name = "LANG")]
    target_lang: Option<Lang>,
    /// The profile whose organisation has regional names: its name or its JSON file; or auto, all that come with the program
    #[arg(long, value_name = "ID|FILE|auto", default_value = "auto")]
    profile: String,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// What is not current, and why, for people
    Text,
    /// Every paragraph of the translation, and what is missing from it
    Json,
}

/// Compares the sources, aligns the old one with its translation, and tells what of that is stale.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<Outcome> {
    let files: [&Path; 3] = [&args.old_source, &args.new_source, &args.target];
    if let Some(output) = &args.output {
        failure::refuse_overwriting(output, &files, strings)?;
    }
    let read = |path: &Path, lang: &Option<Lang>| -> Result<_> {
        let mut document = failure::read_document(path, strings)?;
        document.lang = lang.clone().or(document.lang);
        Ok(document)
    };
    let [old, new] = [read(files[0], &args.source_lang)?, read(files[1], &args.source_lang)?];
    let target = read(files[2], &args.target_lang)?;
    let segments = [&old, &new, &target].map(segment::segments);
    let language = new.lang.as_ref().or(old.lang.as_ref()).map_or(Language::Other, Language::of);
    let regional = diff::regional(&args.profile, strings)?;
    let changes = compare(&old, &new, language, &regional, &Bar::new(strings.cli_stage_diff()))?;
    let options = Options { source_lang: old.lang.as_ref(), target_lang: target.lang.as_ref(), ..Options::default() };
    let bar = Bar::new(strings.cli_stage_align());
    let alignment = align::document((&old, &segments[0]), (&target, &segments[2]), &options, &bar)?;
    drop(bar);
    let sources = Sources { documents: [&old, &new], segments: [&segments[0], &segments[1]], changes: &changes };
    let rows = stale(&sources, &segments[2], &alignment);
    let following = follow(&sources, &rows, &target);
    let report =
        Report { sources: &sources, target: &target, segments: &segments[2], rows: &rows, following: &following };
    match args.format {
        Format::Json => failure::deliver(report.json()?.as_bytes(), args.output.as_deref(), strings)?,
        Format::Text => failure::deliver_styled(&report.text(strings), args.output.as_deref(), strings)?,
    }
    let mut rows = rows.iter().zip(&following);
    let current =
        rows.all(|(row, following)| row.freshness == Freshness::Current || *following == Some(Following::Followed));
    Ok(if current { Outcome::Done } else { Outcome::Found })
}
