//! `relecture profiles`: the rules that texts are held to.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::{Error, Result};
use clap::Subcommand;
use relecture_core::model::Lang;
use relecture_core::profile::{Profile, Profiles, detect};
use relecture_i18n::{Strings, UiLanguage};

use crate::failure;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Names the profiles that come with the program
    List,
    /// Shows the rules of a profile, and which layer decides each
    Show(Show),
    /// Shows which profile a text follows, and what in the text tells so
    Detect(Detect),
}

/// A profile.
#[derive(clap::Args)]
pub(crate) struct Show {
    /// Its name, or its JSON file
    profile: String,
    /// Writes the profile as JSON, all its layers in one: a file to change and use with --profile
    #[arg(long)]
    json: bool,
}

/// A text.
#[derive(clap::Args)]
pub(crate) struct Detect {
    /// The text
    file: PathBuf,
    /// Its language [default: detected]
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
}

/// Carries out a subcommand.
pub(crate) fn run(command: &Command, strings: &Strings) -> Result<()> {
    let mut profiles = Profiles::shipped();
    let shown = match command {
        Command::List => list(&profiles, strings)?,
        Command::Show(Show { profile, json }) => {
            let profile = crate::check::named_profile(profile, &mut profiles, strings)?
                .ok_or_else(|| Error::msg(strings.cli_auto_is_no_profile()))?;
            if *json { profile.to_json() } else { rules(&profile, strings) }
        }
        Command::Detect(Detect { file, lang }) => detected(file, lang.as_ref(), &profiles, strings)?,
    };
    failure::print(shown.as_bytes(), strings)
}

fn list(profiles: &Profiles, strings: &Strings) -> Result<String> {
    let mut text = String::new();
    for id in profiles.ids() {
        if let Some(profile) = profiles.get(id)? {
            writeln!(text, "{id}\t{}\t{}", profile.lang, name(&profile, strings))?;
        }
    }
    Ok(text)
}

fn name<'p>(profile: &'p Profile, strings: &Strings) -> &'p str {
    match strings.language() {
        UiLanguage::English => &profile.name[0],
        UiLanguage::French => &profile.name[1],
    }
}

/// A rule a line: its name, what it accepts, and the profile whose layer decides.
fn rules(profile: &Profile, strings: &Strings) -> String {
    let mut text = format!("{}\t{}\t{}\n", profile.id, profile.lang, name(profile, strings));
    for rule in profile.settings.rules() {
        let forms = rule.forms.join(", ");
        let from = rule.from.map_or_else(String::new, |(layer, id)| format!("{} {id}", layer.name()));
        writeln!(text, "{}\t{forms}\t{from}", rule.name).expect("a string takes any text");
    }
    text
}

fn detected(file: &std::path::Path, lang: Option<&Lang>, profiles: &Profiles, strings: &Strings) -> Result<String> {
    let document = failure::read_document(file, strings)?;
    let path = file.display().to_string();
    let lang = lang.or(document.lang.as_ref()).ok_or_else(|| Error::msg(strings.cli_language_unknown(&path)))?;
    let found = detect(&document, lang, profiles)
        .ok_or_else(|| Error::msg(strings.cli_no_profile_for_language(&lang.to_string())))?;
    let mut text = rules(&found.profile, strings);
    text.push('\n');
    for measure in found.measures.rules() {
        let counts =
            measure.counts.iter().map(|(form, count)| format!("{form} {count}")).collect::<Vec<_>>().join(", ");
        writeln!(text, "{}\t{counts}", measure.name)?;
    }
    Ok(text)
}
