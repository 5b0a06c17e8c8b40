//! `relecture report`: a pair as one page.

use std::path::PathBuf;

use anyhow::Result;
use relecture_core::check::Selection;
use relecture_core::import::bilingual::BilingualError;
use relecture_core::profile::Profiles;
use relecture_i18n::Strings;
use relecture_project::{PreparedRelease, Rules, report};

use crate::failure;
use crate::pair::PairArgs;

/// The pair, and where the page goes.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pair: PairArgs,
    /// The HTML file to write
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// Aligns and checks the two files and writes the page.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let Args { pair, output } = args;
    failure::refuse_overwriting(output, &pair.files(), strings)?;
    let rules = Rules { profiles: &Profiles::shipped(), named: None, terms: None };
    let (prepared, checked) = pair.check(rules, &Selection::default(), None, strings)?;
    let PreparedRelease { texts, alignments } = &prepared;
    if texts[0].document.paragraphs.is_empty() {
        return Err(failure::bilingual(pair.files()[0], &BilingualError::OtherKind, strings));
    }
    let page = report(&texts[0], &texts[1], &alignments[0], &checked.findings, strings);
    failure::write_file(output, page.as_bytes(), strings)
}
