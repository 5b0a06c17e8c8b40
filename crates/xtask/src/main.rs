//! `cargo xtask`.

use clap::{Parser, Subcommand};

/// Builds, tests and runs Relecture.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Writes the functions that speak the messages of crates/i18n/locales, in Rust and TypeScript
    Strings,
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().task {
        Task::Strings => xtask::strings::write(&xtask::root()),
    }
}
