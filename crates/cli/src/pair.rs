//! Two files laid beside each other and checked, as several subcommands take them.

use std::path::{Path, PathBuf};

use anyhow::Result;
use relecture_core::check::Selection;
use relecture_core::diff;
use relecture_core::model::Lang;
use relecture_i18n::Strings;
use relecture_project::{CheckedTexts, PreparedRelease, Rules, SourceRule, TextToCheck, check_texts, prepare};

use crate::failure;
use crate::progress::{Bar, StageBars};

#[derive(clap::Args)]
pub(crate) struct PairArgs {
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
}

impl PairArgs {
    /// The source and the target.
    pub(crate) fn files(&self) -> [&Path; 2] {
        [&self.source, &self.target]
    }

    /// Reads and aligns the two files, says what was odd about them, and checks them; `previous` is the file of the version
    /// of the target before.
    pub(crate) fn check(
        &self,
        rules: Rules,
        selection: &Selection,
        previous: Option<&Path>,
        strings: &Strings,
    ) -> Result<(PreparedRelease, CheckedTexts)> {
        let files = self.files();
        let imported = vec![
            failure::import_file(files[0], self.source_lang.as_ref(), strings)?,
            failure::import_file(files[1], self.target_lang.as_ref(), strings)?,
        ];
        let prepared = prepare(imported, SourceRule::First, &StageBars::new(strings))
            .map_err(|error| failure::project(&error, &files, strings))?;
        for text in &prepared.texts {
            failure::warn(&text.file.name, &text.warnings, strings);
        }
        let PreparedRelease { texts, alignments } = &prepared;
        let before = match previous {
            Some(file) => {
                let before = failure::read_document(file, strings)?;
                diff::previous(&before, &texts[1].document, &Bar::new(strings.cli_stage_diff()))?
            }
            None => Vec::new(),
        };
        let sides = [(&texts[0], &[][..]), (&texts[1], &before)].map(|(text, previous)| TextToCheck {
            document: &text.document,
            segments: &text.segments,
            previous,
        });
        let bar = Bar::new(strings.cli_stage_check());
        let checked = check_texts(sides, &alignments[0], rules, selection, &bar)?;
        Ok((prepared, checked))
    }
}
