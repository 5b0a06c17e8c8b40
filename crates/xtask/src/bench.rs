//! `cargo xtask bench align`: how long the aligner takes, and how much memory, as texts grow. `cargo xtask bench
//! concordance`: how soon words are found in a project of many sentences. `cargo xtask bench window`: how soon the window
//! answers where a text is long. `cargo xtask bench check`: how long the checks take, and how much memory.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use wait4::{ResUse, Wait4 as _};

use crate::steps::Steps;
use crate::test::on_a_screen;
use crate::{cargo, needs, released, root, target, ui};

/// What to measure, on which texts.
#[derive(clap::Args)]
pub struct Bench {
    /// What to measure
    #[arg(value_enum)]
    what: Measured,
    /// Folder of pairs NAME.en.txt and NAME.fr.txt, a paragraph a line [default: the sample release]
    folder: Option<PathBuf>,
    /// Lines a side; of several, the longest texts for the concordance [default: 1000,10000,100000, and 1000000 but for the
    /// checks]
    #[arg(long, value_delimiter = ',')]
    lines: Vec<usize>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Measured {
    /// The aligner: each way of reading texts, at both levels
    Align,
    /// The concordance of a project: half of its sentences on each side
    Concordance,
    /// The window on a text of so many rows
    Window,
    /// The checks of two texts that are read and aligned first
    Check,
}

/// How long texts are where nothing is said; the checks take many times as long as the aligner, and leave the last out.
const LINES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// How texts are read, and what the units are.
const MANNERS: [[&str; 2]; 4] =
    [["lines", "sentence"], ["lines", "paragraph"], ["document", "sentence"], ["document", "paragraph"]];

/// How often a short run is repeated; the best counts.
const REPEATED: usize = 20;
/// Runs that took as long together are repeated no more.
const ENOUGH: Duration = Duration::from_secs(3);
/// Lines of a release. What so short a text takes is nearly all the start of the program.
const RELEASE: usize = 30;

/// Measures on the texts of a folder, made as long as is asked for.
pub fn bench(Bench { what, folder, lines }: &Bench) -> Result<()> {
    let folder = folder.clone().unwrap_or_else(|| root().join("crates/project/sample"));
    let pairs = pairs(&folder)?;
    ensure!(!pairs.is_empty(), "no NAME.en.txt beside a NAME.fr.txt in {}", folder.display());
    let lines = match (what, lines.as_slice()) {
        (Measured::Check, []) => &LINES[..3],
        (_, []) => &LINES,
        (_, lines) => lines,
    };
    match what {
        Measured::Align => bench_align(&pairs, lines),
        Measured::Check => bench_check(&pairs, lines),
        Measured::Window => bench_window(&pairs, lines.iter().copied().max().unwrap_or_default()),
        Measured::Concordance => bench_concordance(&pairs, lines.iter().copied().max().unwrap_or_default() / 2),
    }
}

/// Writes two texts of so many lines and has the project searched for words of them.
fn bench_concordance(pairs: &[[Vec<String>; 2]], lines: usize) -> Result<()> {
    let place = place()?;
    let [source, target] = write_texts(grown(pairs, lines), "concordance", &place)?;
    let bench = ["bench", "--package", "relecture-project", "--bench", "concordance", "--"];
    ensure!(cargo(&bench).arg(source).arg(target).status()?.success(), "the bench failed");
    Ok(())
}

/// Builds the program as it is released, opens two texts of so many lines in it, and has the window used as a person would.
fn bench_window(pairs: &[[Vec<String>; 2]], lines: usize) -> Result<()> {
    let mut steps = Steps::default();
    needs::node()?;
    needs::to_test(&mut steps)?;
    ui::install(&mut steps)?;
    ui::script(&mut steps, "Build of the UI", "build")?;
    let packages = ["build", "--release", "--package", "relecture-cli", "--package", "relecture-desktop"];
    steps.run("Build", &mut cargo(&packages))?;
    let place = place()?;
    let texts = write_texts(grown(pairs, lines), "window", &place)?;
    let project = place.join("window.relecture");
    if project.exists() {
        fs::remove_file(&project)?;
    }
    let mut import = Command::new(released("relecture")?);
    steps.run("Import", import.arg("import").args(texts).arg("--project").arg(&project))?;
    let test =
        ["test", "--package", "relecture-tests", "--test", "window", "--", "--ignored", "--nocapture", "timings"];
    let mut screen = on_a_screen(&cargo(&test), &released("relecture-desktop")?, &mut steps)?;
    // The program draws so by itself where there is no graphics processor, but not under a driver.
    screen.env("RELECTURE_LONG_PROJECT", project).env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    steps.run("Measure", &mut screen)
}

/// Builds the command line as it is released. Returns it with a folder to work in.
fn build() -> Result<(PathBuf, PathBuf)> {
    ensure!(cargo(&["build", "--release", "--package", "relecture-cli"]).status()?.success(), "the build failed");
    Ok((released("relecture")?, place()?))
}

/// A folder to work in.
fn place() -> Result<PathBuf> {
    let place = target()?.join("bench");
    fs::create_dir_all(&place)?;
    Ok(place)
}

/// Has ever longer texts checked, and writes a table. What the checks take is told by a run that looks for little.
fn bench_check(pairs: &[[Vec<String>; 2]], lines: &[usize]) -> Result<()> {
    let (program, place) = build()?;
    println!(
        "\n{:>9}{:>10}{:>11}{:>10}{:>15}{:>11}{:>14}",
        "lines", "time, s", "of it CPU", "peak, MB", "its checks, s", "of it CPU", "µs a line"
    );
    for &lines in lines {
        let files = write_texts(grown(pairs, lines), &lines.to_string(), &place)?;
        let check = |more: &[&str]| {
            let mut command = Command::new(&program);
            command.arg("check").args(&files).args(["--fail-on", "never", "--output"]).arg(place.join("findings"));
            measure(command.args(more).stderr(Stdio::null()).spawn().context("starting the built program")?)
        };
        let (all, little) = (check(&[])?, check(&["--only", "tab"])?);
        let checks = (all.seconds - little.seconds).max(0.0);
        println!(
            "{lines:>9}{:>10.2}{:>11.2}{:>10.1}{checks:>15.2}{:>11.2}{:>14.0}",
            all.seconds,
            all.cpu,
            all.peak / 1e3,
            (all.cpu - little.cpu).max(0.0),
            checks * 1e6 / lines as f64
        );
    }
    Ok(())
}

/// Gives the aligner ever longer texts, and writes a table.
fn bench_align(pairs: &[[Vec<String>; 2]], lines: &[usize]) -> Result<()> {
    let (program, place) = build()?;
    start(&program, pairs, &place)?;
    println!(
        "\n{:<10}{:<11}{:>9}{:>9}{:>11}{:>10}{:>11}{:>10}{:>11}{:>10}{:>10}",
        "input",
        "level",
        "lines",
        "time, s",
        "of it CPU",
        "peak, MB",
        "µs a line",
        "beyond",
        "KB a line",
        "beyond",
        "beads/s"
    );
    let mut lines = lines.to_vec();
    lines.sort_unstable();
    let texts = std::iter::once((RELEASE, release(pairs, "\n")));
    let texts = texts.chain(lines.iter().map(|&lines| (lines, grown(pairs, lines))));
    let mut runs = MANNERS.map(|_| Vec::new());
    for (lines, texts) in texts {
        let files = write_texts(texts, &lines.to_string(), &place)?;
        for (manner, runs) in MANNERS.into_iter().zip(&mut runs) {
            runs.push((lines, align(&program, &files, manner, &place)?));
            row(manner, runs);
        }
    }
    println!(
        "\nbeyond: without what {RELEASE} lines take, which is the start of the program. How far it varies, and what"
    );
    println!("each line more takes between the two longest texts:");
    for (manner, runs) in MANNERS.into_iter().zip(&runs) {
        growth(manner, runs);
    }
    Ok(())
}

/// Aligns two files, a short run often enough; the best counts.
fn align(program: &Path, files: &[PathBuf; 2], [input, level]: [&str; 2], place: &Path) -> Result<Run> {
    let output = place.join("beads");
    let (start, mut best) = (Instant::now(), None::<Run>);
    for _ in 0..REPEATED {
        let mut command = Command::new(program);
        command.arg("align").args(files).args(LANGS).args(["--input", input, "--level", level, "--output"]);
        let child = command.arg(&output).stderr(Stdio::null()).spawn().context("starting the built program")?;
        let run = measure(child)?;
        best = Some(best.map_or(run, |best| best.min(run)));
        if start.elapsed() > ENOUGH {
            break;
        }
    }
    let beads = fs::read_to_string(&output)?.lines().count();
    Ok(Run { beads, ..best.context("nothing was measured")? })
}

/// Prints what the last of texts with so many lines takes. The first is a release.
fn row([input, level]: [&str; 2], runs: &[(usize, Run)]) {
    let (lines, run) = runs[runs.len() - 1];
    let beyond = |figure: f64, digits: usize| match runs.len() {
        1 => "-".to_owned(),
        _ => format!("{figure:.digits$}"),
    };
    let [time_beyond, memory_beyond] = run.each_beyond(lines, &runs[0]);
    let a_line = |figure: f64| figure / lines as f64;
    println!(
        "{input:<10}{level:<11}{lines:>9}{:>9.3}{:>11.3}{:>10.1}{:>11.0}{:>10}{:>11.1}{:>10}{:>10.0}",
        run.seconds,
        run.cpu,
        run.peak / 1e3,
        a_line(run.seconds * 1e6),
        beyond(time_beyond, 0),
        a_line(run.peak),
        beyond(memory_beyond, 1),
        run.beads as f64 / run.seconds,
    );
}

/// Prints how evenly time and memory grow.
fn growth([input, level]: [&str; 2], runs: &[(usize, Run)]) {
    let [first, others @ ..] = runs else { return };
    let [.., before, (lines, last)] = runs else { return };
    let beyond: Vec<[f64; 2]> = others.iter().map(|(lines, run)| run.each_beyond(*lines, first)).collect();
    let [time, memory] = [0, 1].map(|what| {
        let figures = || beyond.iter().map(|each| each[what]);
        figures().fold(0.0, f64::max) / figures().fold(f64::INFINITY, f64::min)
    });
    let [more_time, more_memory] = last.each_beyond(*lines, before);
    println!(
        "{input:<10}{level:<11}time {time:.2} times, memory {memory:.2} times; {more_time:.0} µs and {more_memory:.1} KB"
    );
}

const LANGS: [&str; 4] = ["--source-lang", "en", "--target-lang", "fr"];

/// Says how long a release takes from the start of the program to its end, and how much of it the
/// lexicon that comes with the program takes.
fn start(program: &Path, pairs: &[[Vec<String>; 2]], place: &Path) -> Result<()> {
    let files = write_texts(release(pairs, "\n\n"), "release", place)?;
    let best = |langs: [&str; 4]| -> Result<f64> {
        let mut best = f64::INFINITY;
        for _ in 0..REPEATED {
            let mut command = Command::new(program);
            command.arg("align").args(&files).args(langs).stdout(Stdio::null()).stderr(Stdio::null());
            let start = Instant::now();
            ensure!(command.status().context("starting the built program")?.success(), "the aligner failed");
            best = best.min(start.elapsed().as_secs_f64() * 1e3);
        }
        Ok(best)
    };
    let [with, without] = [best(LANGS)?, best(["--source-lang", "en", "--target-lang", "de"])?];
    println!("{RELEASE} paragraphs, from the start to the last bead, best of {REPEATED}: {with:.1} ms");
    println!("of it the lexicon: {:.1} ms", (with - without).max(0.0));
    Ok(())
}

/// The first lines of the texts.
fn release(pairs: &[[Vec<String>; 2]], between: &str) -> [String; 2] {
    grown(pairs, RELEASE).map(|text| text.lines().take(RELEASE).collect::<Vec<_>>().join(between))
}

fn write_texts(texts: [String; 2], name: &str, place: &Path) -> Result<[PathBuf; 2]> {
    let files = ["en", "fr"].map(|lang| place.join(format!("{name}.{lang}.txt")));
    for (file, text) in files.iter().zip(texts) {
        fs::write(file, text).with_context(|| format!("writing {}", file.display()))?;
    }
    Ok(files)
}

/// What a process took.
#[derive(Clone, Copy)]
struct Run {
    /// From start to end.
    seconds: f64,
    /// Seconds in which it had a core.
    cpu: f64,
    /// The most memory it held, in kilobytes.
    peak: f64,
    /// Lines it wrote.
    beads: usize,
}

impl Run {
    /// The microseconds and kilobytes of each line beyond those that a shorter text took.
    fn each_beyond(&self, lines: usize, (fewer, shorter): &(usize, Run)) -> [f64; 2] {
        let more = (lines - fewer) as f64;
        [(self.seconds - shorter.seconds) * 1e6 / more, (self.peak - shorter.peak) / more]
    }

    /// The best of both.
    fn min(self, other: Self) -> Self {
        Self {
            seconds: self.seconds.min(other.seconds),
            cpu: self.cpu.min(other.cpu),
            peak: self.peak.min(other.peak),
            beads: self.beads,
        }
    }
}

/// Waits for a process and says what it took. Of its memory the system knows the most, but counts from what this program
/// held when it started the other: texts are written and forgotten before.
fn measure(mut child: Child) -> Result<Run> {
    let start = Instant::now();
    let ResUse { status, rusage } = child.wait4()?;
    if !status.success() {
        bail!("the program failed: {status}");
    }
    Ok(Run {
        seconds: start.elapsed().as_secs_f64(),
        cpu: (rusage.utime + rusage.stime).as_secs_f64(),
        peak: rusage.maxrss as f64 / 1e3,
        beads: 0,
    })
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
