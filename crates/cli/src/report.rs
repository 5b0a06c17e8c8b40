//! `relecture report`: a pair as one page.

use std::path::PathBuf;

use anyhow::Result;
use relecture_core::check::Selection;
use relecture_core::model::Lang;
use relecture_core::profile::Profiles;
use relecture_i18n::Strings;
use relecture_project::{PreparedRelease, SourceRule, check_texts, prepare, report};

use crate::failure;
use crate::progress::{Bar, StageBars};

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

/// Aligns and checks the two files and writes the page.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let Args { source, target, source_lang, target_lang, output } = args;
    failure::refuse_overwriting(output, &[source, target], strings)?;
    let files = vec![
        failure::import_file(source, source_lang.as_ref(), strings)?,
        failure::import_file(target, target_lang.as_ref(), strings)?,
    ];
    let prepared = prepare(files, SourceRule::First, &StageBars::new(strings))
        .map_err(|error| failure::project(&error, &[source, target], strings))?;
    let PreparedRelease { texts, alignments } = &prepared;
    for text in texts {
        failure::warn(&text.file.name, &text.warnings, strings);
    }
    let sides = [&texts[0], &texts[1]].map(|text| (&text.document, text.segments.as_slice()));
    let (profiles, all) = (Profiles::shipped(), Selection::default());
    let bar = Bar::new(strings.cli_stage_check());
    let checked = check_texts(sides, &alignments[0], (&profiles, None), &all, &bar)?;
    let page = report(&texts[0], &texts[1], &alignments[0], &checked.findings, strings);
    failure::write_file(output, page.as_bytes(), strings)
}
