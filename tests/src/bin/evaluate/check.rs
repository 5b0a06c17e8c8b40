//! `cargo xtask evaluate check DIR`: of the errors planted in pairs that are believed to be clean, how many are found; and
//! how much is found in the pairs as they are, where each finding is a slip of its author or a false alarm.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use fastrand::Rng;
use relecture_core::align;
use relecture_core::check::Selection;
use relecture_core::model::{BeadShape, Document, Finding, Lang, Severity, Side};
use relecture_core::profile::Profiles;
use relecture_core::progress::Unwatched;
use relecture_core::segment;
use relecture_i18n::{Strings, UiLanguage};
use relecture_project::{Rules, TextToCheck, check_texts, finding_message};

use crate::plant::{IN_ENGLISH, IN_FRENCH, Kind};
use crate::{find_pairs, read_document};

/// An English and a French text that are believed to say the same.
struct Pair {
    name: String,
    english: Document,
    french: Document,
    /// The English text as the source, and the French one.
    looks: [Look; 2],
}

/// Which text is planted with errors: the target, which renders the other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    French,
    English,
}

impl Pair {
    /// Source and target.
    fn texts(&self, target: Target) -> [&Document; 2] {
        match target {
            Target::French => [&self.english, &self.french],
            Target::English => [&self.french, &self.english],
        }
    }

    /// What is found in it as it is.
    fn clean(&self, target: Target) -> &Look {
        &self.looks[usize::from(target == Target::English)]
    }
}

/// The errors that concern whole paragraphs, and what the ids of the checks begin with that may find them.
const WHOLE: &[(&str, &[&str])] = &[
    ("paragraph dropped", &["para.", "omission."]),
    ("paragraph added", &["para.", "addition."]),
    ("paragraphs swapped", &["para."]),
];

/// A paragraph shorter than this is dropped, added or swapped by nobody without being seen.
const LONG: usize = 120;

pub(crate) fn evaluate(dir: &Path, per_kind: usize, list: Option<Severity>, seed: u64) -> Result<String> {
    let mut pairs = Vec::new();
    for pair in find_pairs(dir)? {
        if pair.texts[0].0 != "en" || pair.texts[1].0 != "fr" {
            continue;
        }
        let read = |side: usize, lang: &Lang| read_document(&pair.texts[side].1, lang);
        let (english, french) = (read(0, &Lang::english())?, read(1, &Lang::french())?);
        let look = |source, target| look_at(source, target).with_context(|| format!("checking {}", pair.name));
        let looks = [look(&english, &french)?, look(&french, &english)?];
        pairs.push(Pair { name: pair.name, english, french, looks });
    }
    ensure!(!pairs.is_empty(), "no NAME.gold with NAME.en.txt and NAME.fr.txt in {}", dir.display());
    let mut shown = String::new();
    if let Some(least) = list {
        list_findings(&mut shown, &pairs, least)?;
    }
    recall(&mut shown, &pairs, per_kind, &mut Rng::with_seed(seed))?;
    alarms(&mut shown, &pairs)?;
    Ok(shown)
}

/// A pair as the program sees it.
struct Look {
    findings: Vec<Finding>,
    /// Paragraphs that its alignment joins one to one.
    ones: Vec<(usize, usize)>,
}

fn look_at(english: &Document, french: &Document) -> Result<Look> {
    let segments = [segment::segments(english), segment::segments(french)];
    let options =
        align::Options { source_lang: english.lang.as_ref(), target_lang: french.lang.as_ref(), ..Default::default() };
    let sides = [(english, segments[0].as_slice()), (french, segments[1].as_slice())];
    let alignment = align::document(sides[0], sides[1], &options, &Unwatched)?;
    let checked = check_texts(
        sides.map(|(document, segments)| TextToCheck { document, segments, previous: &[] }),
        &alignment,
        Rules { profiles: &Profiles::shipped(), named: None, terms: None },
        &Selection::default(),
        &Unwatched,
    )?;
    let one = alignment.paragraphs.beads.iter().filter(|bead| bead.shape() == BeadShape::OneToOne);
    let ones = one.map(|bead| (bead.source.start as usize, bead.target.start as usize)).collect();
    Ok(Look { findings: checked.findings, ones })
}

/// The findings that count: errors and warnings.
fn grave(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(|finding| finding.severity >= Severity::Warning)
}

/// How many grave findings of a family there are at a paragraph of one side.
fn count_at(findings: &[Finding], families: &[&str], side: Side, paragraph: usize) -> usize {
    let of_family = |finding: &&Finding| families.iter().any(|family| finding.check.starts_with(family));
    let here = |finding: &&Finding| finding.place(side).is_some_and(|place| place.paragraph == paragraph);
    grave(findings).filter(of_family).filter(here).count()
}

/// How many errors of a kind were found.
struct Row {
    name: String,
    found: usize,
    planted: usize,
}

fn recall(out: &mut String, pairs: &[Pair], per_kind: usize, rng: &mut Rng) -> Result<()> {
    let mut rows = Vec::new();
    for kind in IN_FRENCH {
        rows.push(planted_inside(pairs, kind, Target::French, per_kind, rng)?);
    }
    for kind in IN_ENGLISH {
        rows.push(planted_inside(pairs, kind, Target::English, per_kind, rng)?);
    }
    for (name, families) in WHOLE {
        let mut row = Row { name: (*name).to_owned(), found: 0, planted: 0 };
        for pair in shuffled(pairs, rng) {
            if row.planted == per_kind {
                break;
            }
            if let Some(hit) = plant_whole(pair, pairs, name, families, rng)? {
                row.planted += 1;
                row.found += usize::from(hit);
            }
        }
        rows.push(row);
    }
    let mut shares = Vec::new();
    for Row { name, found, planted } in rows {
        if planted == 0 {
            writeln!(out, "{name:<26} no occasion")?;
            continue;
        }
        let share = found as f64 / planted as f64;
        writeln!(out, "{name:<26} {found:>4} / {planted:<4} {share:.2}")?;
        shares.push(share);
    }
    writeln!(out, "{:<26} {:.3}", "recall, mean of kinds", shares.iter().sum::<f64>() / shares.len().max(1) as f64)?;
    Ok(())
}

/// Plants a kind of error in one pair after the other, in each at most twice.
fn planted_inside(pairs: &[Pair], kind: &Kind, target: Target, per_kind: usize, rng: &mut Rng) -> Result<Row> {
    let place = if target == Target::English { " (English)" } else { "" };
    let mut row = Row { name: format!("{}{place}", kind.name), found: 0, planted: 0 };
    for pair in shuffled(pairs, rng).into_iter().cycle().take(2 * pairs.len()) {
        if row.planted == per_kind {
            break;
        }
        if let Some(hit) = plant_inside(pair, kind, target, rng)? {
            row.planted += 1;
            row.found += usize::from(hit);
        }
    }
    Ok(row)
}

fn shuffled<'p>(pairs: &'p [Pair], rng: &mut Rng) -> Vec<&'p Pair> {
    let mut shuffled: Vec<&Pair> = pairs.iter().collect();
    rng.shuffle(&mut shuffled);
    shuffled
}

/// Plants an error in a paragraph of the pair, if one offers the occasion, and says whether it is found there. What is
/// missed is told on the error stream.
fn plant_inside(pair: &Pair, kind: &Kind, target: Target, rng: &mut Rng) -> Result<Option<bool>> {
    let [source, own] = pair.texts(target);
    let clean = pair.clean(target);
    let mut ones = clean.ones.clone();
    rng.shuffle(&mut ones);
    for (there, here) in ones {
        let before = &own.paragraphs[here].text;
        let Some(planted) = kind.plant(rng, &source.paragraphs[there].text, before) else { continue };
        let mut changed = own.clone();
        changed.paragraphs[here].text.clone_from(&planted);
        changed.paragraphs[here].links.clear();
        let found = look_at(source, &changed)?.findings;
        let more = |side, paragraph| {
            count_at(&found, kind.found_by, side, paragraph) > count_at(&clean.findings, kind.found_by, side, paragraph)
        };
        let is_found = more(Side::Source, there) || more(Side::Target, here);
        if !is_found {
            eprintln!("missed: {}, {} {here}: {}", kind.name, pair.name, difference(before, &planted));
        }
        return Ok(Some(is_found));
    }
    Ok(None)
}

/// What became what, with a few words around it.
fn difference(before: &str, after: &str) -> String {
    const AROUND: usize = 30;
    let chars = [before, after].map(|text| text.chars().collect::<Vec<_>>());
    let [old, new] = &chars;
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let around = |text: &[char]| -> String {
        text[start.saturating_sub(AROUND)..(text.len() - end + AROUND).min(text.len())].iter().take(120).collect()
    };
    format!("{} | {}", around(old), around(new))
}

/// Drops, adds or exchanges a paragraph of the pair and says whether that is found there.
fn plant_whole(pair: &Pair, pairs: &[Pair], name: &str, families: &[&str], rng: &mut Rng) -> Result<Option<bool>> {
    let ones = &pair.clean(Target::French).ones;
    let long = |document: &Document, at: usize| document.paragraphs.get(at).is_some_and(|p| p.text.len() >= LONG);
    let fits = |&&(source, target): &&(usize, usize)| {
        let next = ones.contains(&(source + 1, target + 1)) && long(&pair.french, target + 1);
        long(&pair.french, target) && (name != "paragraphs swapped" || next)
    };
    let fitting: Vec<&(usize, usize)> = ones.iter().filter(fits).collect();
    let Some(&&(source, target)) = rng.choice(&fitting) else { return Ok(None) };
    let mut changed = pair.french.clone();
    let places: Vec<(Side, usize)> = match name {
        "paragraph dropped" => {
            changed.paragraphs.remove(target);
            vec![(Side::Source, source)]
        }
        "paragraph added" => {
            let others: Vec<_> = pairs.iter().filter(|other| other.name != pair.name).collect();
            let strangers = rng.choice(&others).map_or(&[][..], |other| &other.french.paragraphs);
            let Some(stranger) = strangers.iter().find(|paragraph| paragraph.text.len() >= LONG) else {
                return Ok(None);
            };
            changed.paragraphs.insert(target + 1, stranger.clone());
            vec![(Side::Target, target + 1)]
        }
        _ => {
            changed.paragraphs.swap(target, target + 1);
            vec![(Side::Source, source), (Side::Source, source + 1), (Side::Target, target), (Side::Target, target + 1)]
        }
    };
    let found = look_at(&pair.english, &changed)?.findings;
    Ok(Some(places.iter().any(|&(side, paragraph)| count_at(&found, families, side, paragraph) > 0)))
}

/// What is found in the pairs as they are, by check, and per 1,000 French words.
fn alarms(out: &mut String, pairs: &[Pair]) -> Result<()> {
    let texts = pairs.iter().flat_map(|pair| &pair.french.paragraphs);
    let words: usize = texts.map(|paragraph| paragraph.text.split_whitespace().count()).sum();
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for finding in pairs.iter().flat_map(|pair| &pair.clean(Target::French).findings) {
        counts.entry(finding.check).or_default()[finding.severity as usize] += 1;
    }
    let total: usize = counts.values().map(|[_, warnings, errors]| warnings + errors).sum();
    let rate = 1000.0 * total as f64 / words.max(1) as f64;
    writeln!(out, "\nas they are: {total} errors and warnings on {words} French words, {rate:.2} per 1,000")?;
    let per_thousand = |count: usize| 1000.0 * count as f64 / words.max(1) as f64;
    writeln!(out, "{:<24} {:>6} {:>8} {:>6}  {:>20}", "check", "errors", "warnings", "notes", "both, of 1,000 words")?;
    for (check, [notes, warnings, errors]) in counts {
        let rate = per_thousand(errors + warnings);
        writeln!(out, "{check:<24} {errors:>6} {warnings:>8} {notes:>6}  {rate:>20.2}")?;
    }
    Ok(())
}

/// Everything from a severity on that is found in the pairs as they are, to be read and judged.
fn list_findings(out: &mut String, pairs: &[Pair], least: Severity) -> Result<()> {
    let strings = Strings::new(UiLanguage::English);
    for pair in pairs {
        for finding in pair.clean(Target::French).findings.iter().filter(|finding| finding.severity >= least) {
            let evidence = |side: Side, document: &Document| {
                let place = finding.place(side)?;
                let text = place.span.of(&document.paragraphs[place.paragraph].text);
                Some(format!(" {}[{}]", place.paragraph, text.chars().take(80).collect::<String>()))
            };
            let (source, target) = (evidence(Side::Source, &pair.english), evidence(Side::Target, &pair.french));
            let (check, severity) = (finding.check, finding.severity.name());
            let message = finding_message(finding, &strings);
            let (source, target) = (source.unwrap_or_default(), target.unwrap_or_default());
            writeln!(out, "{check} {severity} {} |{source} |{target} | {message}", pair.name)?;
        }
    }
    out.push('\n');
    Ok(())
}
