//! `relecture`, the headless tool: a file per subcommand. Results go to the standard output or a file, messages to the
//! standard error.

mod align;
mod check;
mod diff;
mod failure;
mod help;
mod import;
mod json;
mod lexicon;
mod pair;
mod profiles;
mod progress;
mod releases;
mod report;
mod stale;
mod terms;
mod usage;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use relecture_i18n::{Strings, UiLanguage};

/// Checks that two language versions of a text say the same thing.
#[derive(Parser)]
#[command(name = "relecture", version)]
struct Arguments {
    /// Language of the messages, en or fr [default: the environment's]
    #[arg(long, global = true, value_name = "LANG")]
    ui_lang: Option<UiLanguage>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads files into a project and aligns them
    Import(import::Args),
    /// Shows which units of the target render which units of the source
    Align(align::Args),
    /// Shows what is wrong with a pair of texts, or with one of them
    Check(check::Args),
    /// Shows what changed between two texts of one language: versions, or the wordings of two houses
    Diff(diff::Args),
    /// Shows what of a translation no longer answers its source, which changed, and why
    Stale(stale::Args),
    /// Writes the pair as one HTML page, to read offline, send and print
    Report(report::Args),
    /// Shows the rules that texts are held to, and which a text follows
    #[command(subcommand)]
    Profiles(profiles::Command),
    /// Reads, writes and checks termbases: what things are called
    #[command(subcommand)]
    Terms(terms::Command),
    /// Makes lexicons: which words translate which
    #[command(subcommand)]
    Lexicon(lexicon::Command),
}

/// The status of a run that found something.
const FOUND: u8 = 1;
/// The status of a run that could not be done.
const COULD_NOT: u8 = 2;

/// Whether a run found something that a script should stop for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done,
    Found,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = usage::language_asked_for(std::env::args_os());
            return usage::show(&error, &Strings::new(asked.unwrap_or_else(language_of_environment)));
        }
    };
    let strings = Strings::new(arguments.ui_lang.unwrap_or_else(language_of_environment));
    let done = match &arguments.command {
        Command::Import(args) => import::run(args, &strings).map(|()| Outcome::Done),
        Command::Align(args) => align::run(args, &strings).map(|()| Outcome::Done),
        Command::Check(args) => check::run(args, &strings),
        Command::Diff(args) => diff::run(args, &strings),
        Command::Stale(args) => stale::run(args, &strings),
        Command::Report(args) => report::run(args, &strings).map(|()| Outcome::Done),
        Command::Profiles(command) => profiles::run(command, &strings).map(|()| Outcome::Done),
        Command::Terms(command) => terms::run(command, &strings),
        Command::Lexicon(command) => lexicon::run(command, &strings).map(|()| Outcome::Done),
    };
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(FOUND),
        Err(error) => {
            eprintln!("relecture: {error}");
            ExitCode::from(COULD_NOT)
        }
    }
}

/// The first that is set of the variables that POSIX names for messages.
fn language_of_environment() -> UiLanguage {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    UiLanguage::negotiate(set.filter(|value| !value.is_empty()).take(1))
}
