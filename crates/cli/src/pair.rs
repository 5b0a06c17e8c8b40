//! Two files laid beside each other and checked, as several subcommands take them.

use std::path::{Path, PathBuf};

use anyhow::Result;
use relecture_core::check::Selection;
use relecture_core::diff;
use relecture_core::import::bilingual::{self, BilingualError};
use relecture_core::model::Lang;
use relecture_i18n::Strings;
use relecture_project::{
    CheckedTexts, PreparedRelease, Rules, SourceRule, TextToCheck, check_texts, prepare, prepare_alone,
    prepare_bilingual,
};

use crate::failure;
use crate::progress::{Bar, StageBars};

#[derive(clap::Args)]
pub(crate) struct PairArgs {
    /// The text that was translated; or, without TARGET, a TMX or XLIFF file, which holds both texts, or a text to look at by
    /// itself
    source: PathBuf,
    /// Its translation
    target: Option<PathBuf>,
    /// Language of the source [default: detected]
    #[arg(long, value_name = "LANG")]
    source_lang: Option<Lang>,
    /// Language of the target [default: detected]
    #[arg(long, value_name = "LANG")]
    target_lang: Option<Lang>,
}

impl PairArgs {
    /// The files of the source and of the target, which may be one.
    pub(crate) fn files(&self) -> [&Path; 2] {
        [&self.source, self.target.as_ref().unwrap_or(&self.source)]
    }

    /// Reads and aligns the two texts, says what was odd about them, and checks them; `previous` is the file of the version
    /// of the target before.
    pub(crate) fn check(
        &self,
        rules: Rules,
        selection: &Selection,
        previous: Option<&Path>,
        strings: &Strings,
    ) -> Result<(PreparedRelease, CheckedTexts)> {
        let prepared = self.prepare(strings)?;
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

    fn prepare(&self, strings: &Strings) -> Result<PreparedRelease> {
        let files = self.files();
        let langs = [self.source_lang.as_ref(), self.target_lang.as_ref()];
        let bars = StageBars::new(strings);
        let prepared = if self.target.is_none() {
            let file = failure::import_file(&self.source, langs[1].or(langs[0]), strings)?;
            match bilingual::read(&file.bytes, langs) {
                Ok(both) => prepare_bilingual(&file, both, &bars),
                Err(BilingualError::OtherKind) => prepare_alone(file, &bars),
                Err(error) => return Err(failure::bilingual(&self.source, &error, strings)),
            }
        } else {
            let [source, target] = [0, 1].map(|side| failure::import_file(files[side], langs[side], strings));
            prepare(vec![source?, target?], SourceRule::First, &bars)
        };
        prepared.map_err(|error| failure::project(&error, &files, strings))
    }
}
