//! `relecture diff`: what changed between two texts of one language.

pub(crate) mod shown;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::diff::{RegionalWording, compare};
use relecture_core::export::comparison::ComparisonInput;
use relecture_core::model::{HunkKind, Lang, Language, ParagraphDiff, ParagraphStatus};
use relecture_core::profile::Profiles;
use relecture_i18n::Strings;

use crate::progress::Bar;
use crate::{Outcome, check, failure};
use shown::Comparison;

/// The two texts, and how to show what changed.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The text as it was, or the wording of one house
    old: PathBuf,
    /// The text as it is, or the wording of another house
    new: PathBuf,
    /// Language of both [default: detected]
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
    /// The profile whose organisation has regional names: its name or its JSON file; or auto, all that come with the program
    #[arg(long, value_name = "ID|FILE|auto", default_value = "auto")]
    profile: String,
    /// Leaves out what differs only so
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    hide: Vec<Kind>,
    /// How the changes are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    Typography,
    Regional,
    Facts,
    Wording,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// What changed, a change a line, for people
    Text,
    /// Every paragraph of both, and where they differ
    Json,
    /// One page, to read offline, send and print
    Html,
}

/// Compares the two files.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<Outcome> {
    let files: [&Path; 2] = [&args.old, &args.new];
    if let Some(output) = &args.output {
        failure::refuse_overwriting(output, &files, strings)?;
    }
    let [old, new] = [failure::read_document(files[0], strings)?, failure::read_document(files[1], strings)?];
    let language = args.lang.as_ref().or(new.lang.as_ref()).or(old.lang.as_ref());
    let language = language.map_or(Language::Other, Language::of);
    let bar = Bar::new(strings.cli_stage_diff());
    let mut paragraphs = compare(&old, &new, language, &regional(&args.profile, strings)?, &bar)?;
    let hidden = hide(&mut paragraphs, &args.hide);
    let comparison = Comparison { documents: [&old, &new], paragraphs: &paragraphs, hidden };
    let output = args.output.as_deref();
    match args.format {
        Format::Json => failure::deliver(comparison.json()?.as_bytes(), output, strings)?,
        Format::Html => {
            let [old_name, new_name] =
                files.map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned());
            let input =
                ComparisonInput { file_names: [&old_name, &new_name], documents: [&old, &new], changes: &paragraphs };
            failure::deliver(relecture_project::comparison(&input, strings).as_bytes(), output, strings)?;
        }
        Format::Text => failure::deliver_styled(&comparison.text(strings), output, strings)?,
    }
    let same = paragraphs.iter().all(|paragraph| paragraph.status == ParagraphStatus::Same);
    Ok(if same { Outcome::Done } else { Outcome::Found })
}

/// The wordings of the houses that a profile names, or of all that come with the program.
pub(crate) fn regional(profile: &str, strings: &Strings) -> Result<RegionalWording> {
    let mut profiles = Profiles::shipped();
    let named = check::named_profile(profile, &mut profiles, strings)?;
    let organisations: Vec<_> = match &named {
        Some(profile) => profile.organisation.iter().map(|name| &name.organisation).collect(),
        None => profiles.organisations().collect(),
    };
    Ok(RegionalWording::new(organisations.into_iter().flat_map(RegionalWording::sets_of)))
}

impl Kind {
    fn is(self, kind: HunkKind) -> bool {
        match self {
            Self::Typography => kind == HunkKind::Typography,
            Self::Regional => kind == HunkKind::Regional,
            Self::Facts => kind == HunkKind::Facts,
            Self::Wording => kind == HunkKind::Wording,
        }
    }
}

/// Leaves out hunks of these kinds, and says how many; a paragraph that differed in nothing else is the same.
fn hide(paragraphs: &mut [ParagraphDiff], kinds: &[Kind]) -> usize {
    let mut hidden = 0;
    for paragraph in paragraphs {
        let all = paragraph.hunks.len();
        paragraph.hunks.retain(|hunk| !kinds.iter().any(|kind| kind.is(hunk.kind)));
        hidden += all - paragraph.hunks.len();
        if paragraph.status == ParagraphStatus::Changed && paragraph.hunks.is_empty() {
            paragraph.status = ParagraphStatus::Same;
        }
    }
    hidden
}
