//! `relecture report`: a pair as one page.

use std::path::PathBuf;

use anyhow::Result;
use relecture_core::model::Lang;
use relecture_i18n::Strings;
use relecture_project::{SourceRule, prepare, report};

use crate::failure;
use crate::progress::StageBars;

/// The pair, and where the page goes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The text that was translated
    source: PathBuf,
    /// Its translation
    target: PathBuf,
    /// Language of the source [default: detected]
    #[arg(long, value_name = "LANG")]
    source_lang: Option<Lang>,
    /// Language of the target [default: detected]
    #[arg(long, value_name = "LANG")]
    target_lang: Option<Lang>,
    /// The HTML file to write
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// Aligns the two files and writes the page.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let Args { source, target, source_lang, target_lang, output } = args;
    failure::refuse_overwriting(output, &[source, target], strings)?;
    let files = vec![
        failure::import_file(source, source_lang.as_ref(), strings)?,
        failure::import_file(target, target_lang.as_ref(), strings)?,
    ];
    let prepared = prepare(files, SourceRule::First, &StageBars::new(strings))
        .map_err(|error| failure::project(&error, &[source, target], strings))?;
    let page = report(&prepared.texts[0], &prepared.texts[1], &prepared.alignments[0], strings);
    failure::write_file(output, page.as_bytes(), strings)
}
