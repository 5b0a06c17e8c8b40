//! `cargo xtask bench align`: how long the aligner takes, and how much memory, as texts grow.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{cargo, root, target};

/// What to measure, on which texts.
#[derive(clap::Args)]
pub struct Bench {
    /// What to measure
    #[arg(value_enum)]
    what: Measured,
    /// Folder of pairs NAME.en.txt and NAME.fr.txt, a paragraph a line [default: the sample release]
    folder: Option<PathBuf>,
    /// Lines a side
    #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000,1000000")]
    lines: Vec<usize>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Measured {
    /// The aligner, at both levels
    Align,
}

/// Builds the command line as it is released, gives it ever longer texts, and writes a table.
pub fn bench(Bench { what: Measured::Align, folder, lines }: &Bench) -> Result<()> {
    let folder = folder.clone().unwrap_or_else(|| root().join("crates/project/sample"));
    let pairs = pairs(&folder)?;
    ensure!(!pairs.is_empty(), "no NAME.en.txt beside a NAME.fr.txt in {}", folder.display());
    ensure!(cargo(&["build", "--release", "--package", "relecture-cli"]).status()?.success(), "the build failed");
    let target = target()?;
    let program = target.join("release").join(format!("relecture{}", std::env::consts::EXE_SUFFIX));
    let place = target.join("bench");
    fs::create_dir_all(&place)?;
    println!("{:<12}{:>9}{:>10}{:>14}{:>16}{:>12}", "level", "lines", "time, s", "peak, MB", "µs a line", "beads/s");
    for &lines in lines {
        let files = ["en", "fr"].map(|lang| place.join(format!("{lines}.{lang}")));
        for (file, text) in files.iter().zip(grown(&pairs, lines)) {
            fs::write(file, text).with_context(|| format!("writing {}", file.display()))?;
        }
        for level in ["sentence", "paragraph"] {
            let beads = place.join(format!("{lines}.{level}.beads"));
            let mut command = Command::new(&program);
            command.arg("align").args(&files).args(["--input", "lines", "--source-lang", "en", "--target-lang", "fr"]);
            command.args(["--level", level, "--output"]).arg(&beads).stderr(Stdio::null());
            let (time, peak) = measure(command.spawn().context("starting the built program")?)?;
            let beads = fs::read_to_string(&beads)?.lines().count() as f64;
            let peak = peak.map_or_else(|| "?".to_owned(), |kilobytes| format!("{:.1}", kilobytes as f64 / 1000.0));
            let (seconds, each) = (time.as_secs_f64(), time.as_secs_f64() * 1e6 / lines as f64);
            println!("{level:<12}{lines:>9}{seconds:>10.2}{peak:>14}{each:>16.0}{:>12.0}", beads / seconds);
        }
    }
    Ok(())
}

/// Waits for a process; says how long it ran and the most memory it held, in kilobytes, where the system tells.
fn measure(mut child: Child) -> Result<(Duration, Option<u64>)> {
    let start = Instant::now();
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = None;
    let exit = loop {
        // What the system says of a process only grows, and is gone when the process is.
        peak = most_memory(&status).max(peak);
        if let Some(exit) = child.try_wait()? {
            break exit;
        }
        thread::sleep(Duration::from_millis(2));
    };
    if !exit.success() {
        bail!("the aligner failed: {exit}");
    }
    Ok((start.elapsed(), peak))
}

fn most_memory(status: &Path) -> Option<u64> {
    let status = fs::read_to_string(status).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// The lines of the two texts of every pair.
fn pairs(folder: &Path) -> Result<Vec<[Vec<String>; 2]>> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut names: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    names.sort_unstable();
    let mut pairs: Vec<[Vec<String>; 2]> = Vec::new();
    for english in names {
        let Some(stem) = english.to_str().and_then(|name| name.strip_suffix(".en.txt")) else { continue };
        let french = PathBuf::from(format!("{stem}.fr.txt"));
        let (Ok(source), Ok(target)) = (fs::read_to_string(&english), fs::read_to_string(&french)) else { continue };
        let lines = |text: String| text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
        pairs.push([lines(source), lines(target)]);
    }
    pairs.retain(|pair| pair.iter().all(|lines| !lines.is_empty()));
    Ok(pairs)
}

/// The pairs again and again, with other names and numbers each time, until the source has that many lines.
fn grown(pairs: &[[Vec<String>; 2]], lines: usize) -> [String; 2] {
    let mut texts = [String::new(), String::new()];
    let mut written = 0;
    for (round, pair) in (0..).flat_map(|round| pairs.iter().map(move |pair| (round, pair))) {
        for (text, lines) in texts.iter_mut().zip(pair) {
            lines.iter().for_each(|line| vary(line, round, text));
        }
        written += pair[0].len();
        if written >= lines {
            break;
        }
    }
    texts
}

/// Writes a line with other numbers, and with an ending of the round at every capitalised word, the same in both
/// languages.
fn vary(line: &str, round: u64, text: &mut String) {
    let ending: String = format!("{round}").bytes().map(|digit| char::from(b'a' + digit - b'0')).collect();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let end = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
        let (end, number) = match first {
            '0'..='9' => (end(|c| c.is_ascii_digit()), true),
            c if c.is_alphabetic() => (end(char::is_alphabetic), false),
            c => (c.len_utf8(), false),
        };
        let (word, after) = rest.split_at(end);
        rest = after;
        match word.parse::<u64>().ok().filter(|_| number) {
            Some(value) => write!(text, "{}", (value % 9_973 + 13 * round) % 9_973).expect("a string takes all"),
            None => text.push_str(word),
        }
        if round > 0 && first.is_uppercase() && word.len() > 3 {
            text.push_str(&ending);
        }
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_grow_by_rounds_with_other_names_and_numbers() {
        let pair = [vec!["Torvald has 3 gates.".to_owned()], vec!["Torvald a 3 vannes.".to_owned()]];
        let [source, target] = grown(&[pair], 3);
        assert_eq!(source, "Torvald has 3 gates.\nTorvaldb has 16 gates.\nTorvaldc has 29 gates.\n");
        assert_eq!(target, "Torvald a 3 vannes.\nTorvaldb a 16 vannes.\nTorvaldc a 29 vannes.\n");
    }
}
