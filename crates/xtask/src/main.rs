//! `cargo xtask`: what developers do with the project.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Builds, runs and tests Relecture, installing what the machine lacks.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Task {
    /// Opens the window on the sample release; without a display, writes the HTML report on the sample
    Run,
    /// Runs every check and test, those of the window included
    Test,
    /// Writes the generated files anew: the types and strings of the UI
    Types,
    /// Writes the functions that speak the messages of crates/i18n/locales, in Rust and TypeScript
    Strings,
    /// Makes the lexicon of English and French that comes with the program
    Lexicon {
        /// Folder of lines: source, tab, target [default: ../shared/data/train]
        lines: Option<PathBuf>,
        /// Table of terms [default: ../shared/design/terms.csv]
        #[arg(long)]
        terms: Option<PathBuf>,
    },
    /// Measures time and memory as texts grow: `bench align [FOLDER]`, `bench check [FOLDER]`, `bench concordance [FOLDER]`,
    /// `bench window [FOLDER]`
    Bench(xtask::Bench),
    /// Measures the aligner against gold: `evaluate align FOLDER`
    #[command(disable_help_flag = true)]
    Evaluate {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    let outcome = match Task::parse() {
        Task::Run => xtask::run(),
        Task::Test => xtask::test(),
        Task::Types => xtask::types(),
        Task::Strings => xtask::strings::write(&xtask::root()),
        Task::Lexicon { lines, terms } => xtask::lexicon(lines.as_deref(), terms.as_deref()),
        Task::Bench(bench) => xtask::bench(&bench),
        Task::Evaluate { arguments } => xtask::evaluate(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
