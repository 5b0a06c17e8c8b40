//! `cargo xtask evaluate align DIR`: precision, recall and F1 of the aligner against gold beads.
//!
//! Strict: a bead counts when it stands in the gold exactly. Lax: when it shares a source unit and a target unit with
//! one link of the gold. Precision is taken over all beads found, recall over the gold beads with both sides filled
//! among the found beads with both sides filled. Counts are summed over the texts.

mod check;
mod diff;
mod pairing;
mod plant;
mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use clap::{Parser, Subcommand, ValueEnum};
use relecture_core::align::{self, Options, Sources, Unit};
use relecture_core::model::{Bead, BlockKind, Document, Lang, Level, Severity};
use relecture_core::progress::Unwatched;
use relecture_core::{import, segment};

/// Measures what the program finds against gold.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask evaluate", bin_name = "cargo xtask evaluate")]
struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The aligner, on every NAME.gold beside NAME.LANG.txt (paragraphs) or NAME.LANG (a line is a sentence).
    Align {
        /// Folder of texts and gold beads.
        dir: PathBuf,
        /// Only the texts of that level.
        #[arg(long)]
        level: Option<LevelArg>,
        /// Writes the beads found to NAME.beads in this folder.
        #[arg(long)]
        beads_dir: Option<PathBuf>,
        /// Leaves the lexicon that comes with the program aside.
        #[arg(long)]
        without_lexicon: bool,
        /// Leaves a source of evidence out; may be given several times.
        #[arg(long)]
        without: Vec<Source>,
    },
    /// The checks, on every NAME.gold beside NAME.en.txt and NAME.fr.txt: errors planted in them, and the texts as they are.
    Check {
        /// Folder of texts and gold beads.
        dir: PathBuf,
        /// How many errors of each kind are planted.
        #[arg(long, default_value_t = 25)]
        per_kind: usize,
        /// Lists what is found in the texts as they are, from this severity on: errors and warnings, or `note`, `error`.
        #[arg(long, num_args = 0..=1, default_missing_value = "warning", value_parser = severity)]
        list: Option<Severity>,
        /// Chooses other places for the errors.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// The comparison of versions, on new versions made of the texts beside every NAME.gold.
    Diff {
        /// Folder of texts and gold beads.
        dir: PathBuf,
        /// Makes other versions.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// The discovery of terms in dispute, on the texts beside every NAME.gold: with other renderings planted, and as they are.
    Terms {
        /// Folder of texts and gold beads.
        dir: PathBuf,
        /// How many terms get another rendering in a fifth of their documents.
        #[arg(long, default_value_t = 40)]
        terms: usize,
        /// Lists so many of the findings in the texts as they are.
        #[arg(long, num_args = 0..=1, default_value_t = 0, default_missing_value = "100")]
        list: usize,
        /// A table of terms (en,fr,variant) that other renderings are taken from first.
        #[arg(long)]
        table: Option<PathBuf>,
        /// Chooses other documents.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// The pairing of documents by content, on every file in these folders, whose names say which belong together.
    Pairing {
        /// Folders of NAME.LANG.EXT.
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
        /// So many pairs lose one side first, and shall not be paired with another.
        #[arg(long, default_value_t = 0)]
        alone: usize,
        /// Adds a copy in another format of every third file, and an edited draft of every fourth, which shall not be
        /// paired with what its final text belongs to.
        #[arg(long)]
        decoys: bool,
        /// Tells the names, which may decide between drafts.
        #[arg(long)]
        with_names: bool,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum LevelArg {
    Paragraph,
    Sentence,
}

/// What may speak for a bead.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Source {
    Length,
    Numbers,
    Names,
    Cognates,
    Lexicon,
    Learnt,
    Structure,
    Breaks,
    Moves,
}

/// All but these.
fn sources<'a>(without: impl Iterator<Item = &'a Source>) -> Sources {
    let mut sources = Sources::default();
    for source in without {
        let speaks = match source {
            Source::Length => &mut sources.length,
            Source::Numbers => &mut sources.numbers,
            Source::Names => &mut sources.names,
            Source::Cognates => &mut sources.cognates,
            Source::Lexicon => &mut sources.lexicon,
            Source::Learnt => &mut sources.learnt,
            Source::Structure => &mut sources.structure,
            Source::Breaks => &mut sources.breaks,
            Source::Moves => &mut sources.moves,
        };
        *speaks = false;
    }
    sources
}

fn severity(name: &str) -> Result<Severity> {
    Severity::from_name(name).with_context(|| format!("{name} is none of note, warning, error"))
}

fn main() -> Result<()> {
    let shown = match &Args::parse().what {
        What::Align { dir, level, beads_dir, without_lexicon, without } => {
            let lexicon = without_lexicon.then_some(Source::Lexicon);
            evaluate_align(dir, *level, beads_dir.as_deref(), sources(lexicon.iter().chain(without)))?
        }
        What::Check { dir, per_kind, list, seed } => check::evaluate(dir, *per_kind, *list, *seed)?,
        What::Diff { dir, seed } => diff::evaluate(dir, *seed)?,
        What::Terms { dir, terms, list, table, seed } => terms::evaluate(dir, *terms, *list, table.as_deref(), *seed)?,
        What::Pairing { dirs, alone, decoys, with_names } => pairing::evaluate(dirs, *alone, *decoys, *with_names)?,
    };
    print!("{shown}");
    Ok(())
}

fn evaluate_align(dir: &Path, level: Option<LevelArg>, beads_dir: Option<&Path>, sources: Sources) -> Result<String> {
    let level = level.map(|level| match level {
        LevelArg::Paragraph => Level::Paragraph,
        LevelArg::Sentence => Level::Sentence,
    });
    if let Some(beads_dir) = beads_dir {
        fs::create_dir_all(beads_dir).with_context(|| format!("creating {}", beads_dir.display()))?;
    }
    let mut results = Vec::new();
    for pair in find_pairs(dir)?.into_iter().filter(|pair| level.is_none_or(|level| level == pair.level)) {
        let result = pair.evaluate(sources).with_context(|| format!("evaluating {}", pair.name))?;
        if let Some(beads_dir) = beads_dir {
            let path = beads_dir.join(format!("{}.beads", pair.name));
            fs::write(&path, write_beads(&result.found)).with_context(|| format!("writing {}", path.display()))?;
        }
        results.push(result);
    }
    ensure!(!results.is_empty(), "no NAME.gold with its two texts in {}", dir.display());
    report(&results)
}

/// Two texts and their gold beads.
struct GoldPair {
    name: String,
    level: Level,
    gold: PathBuf,
    texts: [(String, PathBuf); 2],
}

/// The pairs of a folder, by name. The source is English where one text is; else the first by its language's tag.
fn find_pairs(dir: &Path) -> Result<Vec<GoldPair>> {
    let entries = fs::read_dir(dir).with_context(|| format!("reading {}", dir.display()))?;
    let mut files: Vec<String> = Vec::new();
    for entry in entries {
        files.extend(entry?.file_name().into_string().ok());
    }
    files.sort_unstable();
    let names = files.iter().filter_map(|file| file.strip_suffix(".gold"));
    names.filter_map(|name| find_pair(dir, name, &files).transpose()).collect()
}

fn find_pair(dir: &Path, name: &str, files: &[String]) -> Result<Option<GoldPair>> {
    let mut texts = Vec::new();
    let mut level = Level::Sentence;
    for file in files {
        let Some(rest) = file.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) else { continue };
        let lang = rest.strip_suffix(".txt").unwrap_or(rest);
        if lang.len() == 2 && Lang::parse(lang).is_ok() {
            if rest.ends_with(".txt") {
                level = Level::Paragraph;
            }
            texts.push((lang.to_owned(), dir.join(file)));
        }
    }
    texts.sort_by_key(|(lang, _)| (lang != "en", lang.clone()));
    match <[_; 2]>::try_from(texts) {
        Ok(texts) => Ok(Some(GoldPair { name: name.to_owned(), level, gold: dir.join(format!("{name}.gold")), texts })),
        Err(texts) if texts.is_empty() => Ok(None),
        Err(texts) => bail!("{name}.gold stands beside {} texts instead of two", texts.len()),
    }
}

/// Units of the source and of the target.
type Link = (Vec<u32>, Vec<u32>);

/// What the aligner made of a pair.
struct Outcome {
    name: String,
    gold: Vec<Link>,
    found: Vec<Bead>,
}

impl GoldPair {
    fn evaluate(&self, sources: Sources) -> Result<Outcome> {
        let gold = read_gold(&String::from_utf8(read(&self.gold)?)?)?;
        let [(source_lang, source), (target_lang, target)] = &self.texts;
        let langs = [Lang::parse(source_lang)?, Lang::parse(target_lang)?];
        let options =
            Options { source_lang: Some(&langs[0]), target_lang: Some(&langs[1]), sources, ..Options::default() };
        let found = match self.level {
            Level::Paragraph => {
                let (source, target) = (read_document(source, &langs[0])?, read_document(target, &langs[1])?);
                let segments = [segment::segments(&source), segment::segments(&target)];
                align::document((&source, &segments[0]), (&target, &segments[1]), &options, &Unwatched)?.paragraphs
            }
            Level::Sentence => {
                let texts = [String::from_utf8(read(source)?)?, String::from_utf8(read(target)?)?];
                let [source, target] = texts.each_ref().map(|text| lines(text));
                align::align(&source, &target, Level::Sentence, &options, &Unwatched)?
            }
        };
        Ok(Outcome { name: self.name.clone(), gold, found: found.beads })
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

fn read_document(path: &Path, lang: &Lang) -> Result<Document> {
    let name = path.file_name().map(|name| name.to_string_lossy());
    let (document, _) =
        import::read(&read(path)?, name.as_deref()).with_context(|| format!("importing {}", path.display()))?;
    Ok(Document { lang: Some(lang.clone()), ..document })
}

/// A line is a sentence, a blank line a paragraph break.
fn lines(text: &str) -> Vec<Unit<'_>> {
    let mut paragraph = 0;
    let mut units = Vec::new();
    for text in text.lines() {
        if text.trim().is_empty() {
            paragraph += 1;
        } else {
            units.push(Unit { text, kind: BlockKind::Paragraph, paragraph });
        }
    }
    units
}

fn read_gold(text: &str) -> Result<Vec<Link>> {
    let side = |side: &str| -> Result<Vec<u32>> {
        let list =
            side.trim().strip_prefix('[').and_then(|list| list.strip_suffix(']')).context("a side without []")?;
        let units = list.split(',').map(str::trim).filter(|unit| !unit.is_empty());
        let mut units = units.map(|unit| Ok(unit.parse()?)).collect::<Result<Vec<u32>>>()?;
        units.sort_unstable();
        Ok(units)
    };
    let mut links = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let mut parts = line.split(':');
        let parts = [parts.next().unwrap_or_default(), parts.next().unwrap_or_default()];
        let [source, target] = parts.map(side);
        let at = || format!("line {}: “{line}” is not a bead", number + 1);
        links.push((source.with_context(at)?, target.with_context(at)?));
    }
    links.retain(|(source, target)| !source.is_empty() || !target.is_empty());
    Ok(links)
}

fn link(bead: &Bead) -> Link {
    ((bead.source.start..bead.source.end).collect(), (bead.target.start..bead.target.end).collect())
}

fn write_beads(beads: &[Bead]) -> String {
    let list = |units: &[u32]| units.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    let line = |bead: &Bead| {
        let (source, target) = link(bead);
        format!("[{}]:[{}]:{:.2}\n", list(&source), list(&target), bead.confidence)
    };
    beads.iter().map(line).collect()
}

/// Beads counted for precision and recall.
#[derive(Clone, Copy, Default)]
struct Counts {
    found: Hits,
    gold: Hits,
}

#[derive(Clone, Copy, Default)]
struct Hits {
    strict: usize,
    lax: usize,
    all: usize,
}

impl Hits {
    /// How many of `test` the links of `gold` bear out.
    fn count(gold: &[Link], test: &[Link]) -> Self {
        let exact: BTreeSet<&Link> = gold.iter().collect();
        let pairs: BTreeSet<(u32, u32)> = gold.iter().flat_map(pairs).collect();
        let mut hits = Self::default();
        for bead in test.iter().collect::<BTreeSet<_>>() {
            let strict = exact.contains(bead);
            hits.strict += usize::from(strict);
            hits.lax += usize::from(strict || pairs_of(bead).any(|pair| pairs.contains(&pair)));
            hits.all += 1;
        }
        hits
    }

    fn add(&mut self, other: Self) {
        self.strict += other.strict;
        self.lax += other.lax;
        self.all += other.all;
    }
}

fn pairs(link: &Link) -> Vec<(u32, u32)> {
    pairs_of(link).collect()
}

fn pairs_of((source, target): &Link) -> impl Iterator<Item = (u32, u32)> {
    source.iter().flat_map(move |&s| target.iter().map(move |&t| (s, t)))
}

impl Counts {
    fn of(gold: &[Link], found: &[Link]) -> Self {
        let both = |links: &[Link]| -> Vec<Link> {
            links.iter().filter(|(s, t)| !s.is_empty() && !t.is_empty()).cloned().collect()
        };
        Self { found: Hits::count(gold, found), gold: Hits::count(&both(found), &both(gold)) }
    }

    fn add(&mut self, other: Self) {
        self.found.add(other.found);
        self.gold.add(other.gold);
    }

    fn line(&self) -> String {
        let scores = |hits: fn(&Hits) -> usize| {
            let share = |side: &Hits| hits(side) as f64 / side.all.max(1) as f64;
            let (p, r) = (share(&self.found), share(&self.gold));
            format!("P {p:.4} R {r:.4} F1 {:.4}", if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 })
        };
        format!("strict {}  lax {}", scores(|hits| hits.strict), scores(|hits| hits.lax))
    }
}

/// Every table.
fn report(results: &[Outcome]) -> Result<String> {
    let counted: Vec<(&Outcome, Counts)> = results
        .iter()
        .map(|result| (result, Counts::of(&result.gold, &result.found.iter().map(link).collect::<Vec<_>>())))
        .collect();
    let sum = |keep: &dyn Fn(&Outcome) -> bool| {
        let mut total = Counts::default();
        let kept = counted.iter().filter(|(result, _)| keep(result));
        let texts = kept.map(|(_, counts)| total.add(*counts)).count();
        (texts, total)
    };
    let mut out = String::new();
    let mut row = |name: &str, (texts, counts): (usize, Counts)| {
        if texts == 0 { Ok(()) } else { writeln!(out, "{name:<24} {texts:>4} texts  {}", counts.line()) }
    };
    row("all", sum(&|_| true))?;
    row("all beads 1:1", sum(&|result| is_one_to_one(&result.gold)))?;
    row("other beads too", sum(&|result| !is_one_to_one(&result.gold)))?;
    let groups: BTreeSet<&str> = results.iter().filter_map(group).collect();
    for name in groups {
        row(name, sum(&|result| group(result) == Some(name)))?;
    }
    shapes(&mut out, results)?;
    calibration(&mut out, results)?;
    worst(&mut out, &counted)?;
    Ok(out)
}

fn is_one_to_one(gold: &[Link]) -> bool {
    gold.iter().all(|(source, target)| source.len() == 1 && target.len() == 1)
}

/// What stands after `--` in a name: texts that were made alike.
fn group(result: &Outcome) -> Option<&str> {
    result.name.split_once("--").map(|(_, group)| group)
}

fn shapes(out: &mut String, results: &[Outcome]) -> Result<()> {
    let mut shapes: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for result in results {
        let found: BTreeSet<Link> = result.found.iter().map(link).collect();
        let gold: BTreeSet<Link> = result.gold.iter().cloned().collect();
        let shape = |(source, target): &Link| format!("{}:{}", source.len(), target.len());
        for bead in &gold {
            let (in_gold, _, right) = shapes.entry(shape(bead)).or_default();
            *in_gold += 1;
            *right += usize::from(found.contains(bead));
        }
        for bead in &found {
            shapes.entry(shape(bead)).or_default().1 += 1;
        }
    }
    writeln!(out, "\nbead    gold   found   right   precision   recall")?;
    for (shape, (gold, found, right)) in shapes {
        let share = |all: usize| right as f64 / all.max(1) as f64;
        writeln!(out, "{shape:<6}{gold:>6}{found:>8}{right:>8}{:>12.3}{:>9.3}", share(found), share(gold))?;
    }
    Ok(())
}

fn calibration(out: &mut String, results: &[Outcome]) -> Result<()> {
    const STEPS: [f32; 9] = [0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];
    writeln!(out, "\nconfidence    beads   mean   right")?;
    for step in STEPS.windows(2) {
        let (mut beads, mut right, mut sum) = (0_usize, 0_usize, 0.0);
        for result in results {
            let gold: BTreeSet<&Link> = result.gold.iter().collect();
            for bead in result.found.iter().filter(|bead| (step[0]..step[1]).contains(&bead.confidence)) {
                beads += 1;
                right += usize::from(gold.contains(&link(bead)));
                sum += f64::from(bead.confidence);
            }
        }
        let count = beads.max(1) as f64;
        let upper = step[1].min(1.0);
        writeln!(out, "{:.2} to {upper:.2}{beads:>7}{:>7.3}{:>8.3}", step[0], sum / count, right as f64 / count)?;
    }
    Ok(())
}

/// The ten texts with the lowest recall.
fn worst(out: &mut String, counted: &[(&Outcome, Counts)]) -> Result<()> {
    let recall = |counts: &Counts| counts.gold.strict as f64 / counts.gold.all.max(1) as f64;
    let mut ranked: Vec<_> = counted.iter().map(|(result, counts)| (recall(counts), &result.name)).collect();
    ranked.sort_by(|x, y| x.0.total_cmp(&y.0).then(x.1.cmp(y.1)));
    writeln!(out)?;
    for (recall, name) in ranked.iter().take(10).filter(|(recall, _)| *recall < 1.0) {
        writeln!(out, "recall {recall:.3}  {name}")?;
    }
    Ok(())
}
