//! `cargo xtask evaluate diff DIR`: new versions of the texts are made with a known truth; how much of it the comparison
//! finds, how small its changes are, how fast it is, and what of a translation it calls stale.

mod distance;
mod edits;
mod stale;
mod versions;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use fastrand::Rng;
use relecture_core::diff::{RegionalWording, characters, compare};
use relecture_core::model::{Document, Hunk, HunkKind, Lang, Language, Paragraph, ParagraphDiff, ParagraphStatus};
use relecture_core::progress::Unwatched;

use crate::{find_pairs, read_document, read_gold};
use edits::WAYS;
use versions::{Measure, Planted, Version, version};

/// A text, its translation, and which paragraphs answer each other.
struct Pair {
    name: String,
    /// The source and the target.
    documents: [Document; 2],
    gold: Vec<crate::Link>,
}

/// Changes worth seeing in every text, and no more than in a version of it.
const MEASURE: Measure = Measure { edited: 0.4, whole: 1 };

pub(crate) fn evaluate(dir: &Path, seed: u64) -> Result<String> {
    let mut pairs = Vec::new();
    for pair in find_pairs(dir)?.into_iter().filter(|pair| pair.level == relecture_core::model::Level::Paragraph) {
        let read = |(lang, path): &(String, std::path::PathBuf)| read_document(path, &Lang::parse(lang)?);
        let documents = [read(&pair.texts[0])?, read(&pair.texts[1])?];
        let gold = read_gold(&std::fs::read_to_string(&pair.gold).context("reading the gold")?)?;
        pairs.push(Pair { name: pair.name, documents, gold });
    }
    ensure!(pairs.len() > 1, "fewer than two NAME.gold with their texts in {}", dir.display());
    let mut rng = Rng::with_seed(seed);
    let mut tally = Tally::default();
    for at in 0..pairs.len() {
        for side in [0, 1] {
            let old = &pairs[at].documents[side];
            let strangers = &pairs[(at + 1) % pairs.len()].documents[side].paragraphs;
            let version = version(&mut rng, old, strangers, language(old), MEASURE);
            tally.add(&format!("{} {side}", pairs[at].name), old, &version)?;
        }
    }
    let mut shown = tally.table()?;
    shown.push('\n');
    times(&mut shown, &pairs, &mut rng)?;
    shown.push('\n');
    stale::evaluate(&mut shown, &pairs, &mut rng)?;
    Ok(shown)
}

fn language(document: &Document) -> Language {
    document.lang.as_ref().map_or(Language::Other, Language::of)
}

fn compared(old: &Document, new: &Document) -> Result<Vec<ParagraphDiff>> {
    Ok(compare(old, new, language(old), &RegionalWording::default(), &Unwatched)?)
}

/// How many of some are right.
#[derive(Clone, Copy, Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn shown(self) -> String {
        format!("{:>6} / {:<6} {:.4}", self.right, self.all, self.right as f64 / self.all.max(1) as f64)
    }
}

#[derive(Default)]
struct Tally {
    /// Edits that are found with their kind, by their way.
    ways: BTreeMap<&'static str, Share>,
    /// Hunks whose kind is that of the edits they stand in.
    kinds: BTreeMap<HunkKind, Share>,
    statuses: BTreeMap<ParagraphStatus, Share>,
    /// Characters that are called changed, and the fewest that have to be.
    size: [usize; 2],
}

impl Tally {
    fn add(&mut self, name: &str, old: &Document, version: &Version) -> Result<()> {
        let changes = compared(old, &version.document)?;
        let found: BTreeSet<(ParagraphStatus, Vec<usize>, Vec<usize>)> = changes
            .iter()
            .map(|change| (change.status, change.old.indices().collect(), change.new.indices().collect()))
            .collect();
        for expected in &version.paragraphs {
            let right = found.contains(expected);
            self.statuses.entry(expected.0).or_default().count(right);
            if !right {
                eprintln!("status: {name} {} {:?} > {:?}", expected.0.name(), expected.1, expected.2);
            }
        }
        let hunks: Vec<&Hunk> = changes.iter().flat_map(|change| &change.hunks).collect();
        for hunk in &hunks {
            let planted = version.planted.iter().filter(|planted| meets(hunk, planted));
            let right = planted.map(|planted| rank(planted.kind)).max() == Some(rank(hunk.kind));
            self.kinds.entry(hunk.kind).or_default().count(right);
            if !right {
                eprintln!("hunk: {name} {} {}", hunk.kind.name(), marked(hunk, [old, &version.document]));
            }
        }
        for planted in &version.planted {
            let found: Vec<&&Hunk> = hunks.iter().filter(|hunk| meets(hunk, planted)).collect();
            let right = found.iter().any(|hunk| rank(hunk.kind) >= rank(planted.kind));
            self.ways.entry(planted.way).or_default().count(right);
            if !right {
                let text = &old.paragraphs[planted.places[0].0].text;
                eprintln!(
                    "edit: {name} {} {:?} {}",
                    planted.way,
                    &text[planted.places[0].1..planted.places[0].2],
                    text
                );
            }
        }
        for change in changes.iter().filter(|change| !change.old.is_empty() && !change.new.is_empty()) {
            let length = |hunk: &Hunk| {
                let stretch = |document: &Document, at: relecture_core::model::VersionSpan| {
                    at.span.of(&document.paragraphs[at.paragraph].text).chars().count()
                };
                stretch(old, hunk.old) + stretch(&version.document, hunk.new)
            };
            let parts = change.hunks.iter().flat_map(|hunk| characters(hunk, [old, &version.document]));
            self.size[0] += parts.map(|hunk| length(&hunk)).sum::<usize>();
            let text = |document: &Document, range: relecture_core::model::UnitRange| -> Vec<char> {
                let texts: Vec<&str> =
                    document.paragraphs[range.indices()].iter().map(|paragraph| paragraph.text.trim()).collect();
                texts.join(" ").chars().collect()
            };
            self.size[1] += distance::distance(&text(old, change.old), &text(&version.document, change.new));
        }
        Ok(())
    }

    fn table(&self) -> Result<String> {
        let mut out = String::new();
        let sum = |shares: &mut dyn Iterator<Item = &Share>| {
            shares
                .fold(Share::default(), |sum, share| Share { right: sum.right + share.right, all: sum.all + share.all })
        };
        writeln!(out, "hunks of the right kind  {}", sum(&mut self.kinds.values()).shown())?;
        for (kind, share) in &self.kinds {
            writeln!(out, "  {:<22} {}", kind.name(), share.shown())?;
        }
        writeln!(out, "edits found              {}", sum(&mut self.ways.values()).shown())?;
        for way in WAYS {
            let share = self.ways.get(way.name).copied().unwrap_or_default();
            writeln!(out, "  {:<22} {}", way.name, share.shown())?;
        }
        writeln!(out, "status of paragraphs     {}", sum(&mut self.statuses.values()).shown())?;
        for (status, share) in &self.statuses {
            writeln!(out, "  {:<22} {}", status.name(), share.shown())?;
        }
        let [found, least] = self.size;
        writeln!(out, "changed characters       {found} of at least {least}: {:.4}", found as f64 / least as f64)?;
        Ok(out)
    }
}

/// How grave a kind of change is.
fn rank(kind: HunkKind) -> usize {
    HunkKind::ALL.iter().position(|&other| other == kind).expect("all kinds are there")
}

/// Whether a hunk has to do with an edit.
fn meets(hunk: &Hunk, planted: &Planted) -> bool {
    [hunk.old, hunk.new].iter().zip(planted.places).any(|(found, (paragraph, start, end))| {
        let (one, other) = ((found.span.start, found.span.end), (start, end));
        let meet = match found.span.is_empty() || start == end {
            true => one.0 <= other.1 && other.0 <= one.1,
            false => one.0 < other.1 && other.0 < one.1,
        };
        found.paragraph == paragraph && meet
    })
}

fn marked(hunk: &Hunk, versions: [&Document; 2]) -> String {
    let text = |side: usize, at: relecture_core::model::VersionSpan| {
        let text = &versions[side].paragraphs[at.paragraph].text;
        let before: String =
            text[..at.span.start].chars().rev().take(25).collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = text[at.span.end..].chars().take(25).collect();
        format!("{before}[{}]{after}", at.span.of(text))
    };
    format!("{} | {}", text(0, hunk.old), text(1, hunk.new))
}

/// The best of several times.
fn times(out: &mut String, pairs: &[Pair], rng: &mut Rng) -> Result<()> {
    let all: Vec<Paragraph> = pairs.iter().flat_map(|pair| pair.documents[1].paragraphs.clone()).collect();
    for (count, edited, runs) in [(30, 0.2, 20), (10_000, 0.05, 3)] {
        let numbered = |(at, paragraph): (usize, &Paragraph)| {
            Paragraph::new(paragraph.kind, paragraph.level, format!("{at} {}", paragraph.text))
        };
        let paragraphs = all.iter().cycle().enumerate().take(count).map(numbered).collect();
        let old = Document { paragraphs, ..pairs[0].documents[1].clone() };
        let measure = Measure { edited, whole: if count > 100 { count / 500 } else { 1 } };
        let new = version(rng, &old, &pairs[1].documents[1].paragraphs, language(&old), measure);
        let mut best = f64::INFINITY;
        for _ in 0..runs {
            let start = Instant::now();
            let changes = compared(&old, &new.document)?;
            best = best.min(start.elapsed().as_secs_f64());
            ensure!(!changes.is_empty(), "two versions of {count} paragraphs compared");
        }
        writeln!(out, "{count:>6} paragraphs, {:.0} % edited: {:.1} ms", 100.0 * edited, 1000.0 * best)?;
    }
    Ok(())
}
