//! What of a translation is called stale when its source is edited.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::Result;
use fastrand::Rng;
use relecture_core::align::{self, Kept, Options};
use relecture_core::diff::{Sources, stale};
use relecture_core::model::{Bead, BeadOrigin, Freshness, HunkKind, ParagraphFreshness, ParagraphStatus, UnitRange};
use relecture_core::progress::Unwatched;
use relecture_core::segment;

use super::versions::{Version, version};
use super::{MEASURE, Pair, Share, compared, language};

/// What happened to the source of a paragraph, and how the translation is to be called then.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Facts,
    Wording,
    Gone,
    New,
    Typography,
    Moved,
    Regrouped,
    Same,
}

impl Fate {
    fn name(self) -> &'static str {
        match self {
            Self::Facts => "facts: stale",
            Self::Wording => "wording: stale",
            Self::Gone => "gone: orphaned",
            Self::New => "new: missing",
            Self::Typography => "typography: current",
            Self::Moved => "moved: current",
            Self::Regrouped => "split, merged: current",
            Self::Same => "same: current",
        }
    }

    fn freshness(self) -> Freshness {
        match self {
            Self::Facts | Self::Wording => Freshness::Stale,
            Self::Gone => Freshness::Orphaned,
            Self::New => Freshness::Missing,
            Self::Typography | Self::Moved | Self::Regrouped | Self::Same => Freshness::Current,
        }
    }
}

/// With the paragraphs aligned as in the gold, as a person leaves them, then as the aligner finds them.
pub(super) fn evaluate(out: &mut String, pairs: &[Pair], rng: &mut Rng) -> Result<()> {
    let seed = rng.u64(..);
    for (name, is_pinned) in [("aligned as in the gold", true), ("aligned by the program", false)] {
        let mut rng = Rng::with_seed(seed);
        let mut tally = Tally::default();
        for at in 0..pairs.len() {
            let strangers = &pairs[(at + 1) % pairs.len()].documents[0].paragraphs;
            let old = &pairs[at].documents[0];
            let new = version(&mut rng, old, strangers, language(old), MEASURE);
            tally.add(&pairs[at], &new, is_pinned)?;
        }
        writeln!(out, "paragraphs of the translation, {name}")?;
        for (fate, share) in tally.fates {
            writeln!(out, "  {:<22} {}", fate.name(), share.shown())?;
        }
        writeln!(out, "  {:<22} {}", "reason told", tally.reasons.shown())?;
    }
    Ok(())
}

#[derive(Default)]
struct Tally {
    fates: BTreeMap<Fate, Share>,
    /// Stale paragraphs whose reason is told.
    reasons: Share,
}

impl Tally {
    fn add(
        &mut self,
        Pair { name, documents: [old, target], gold }: &Pair,
        new: &Version,
        is_pinned: bool,
    ) -> Result<()> {
        let segments = [old, &new.document, target].map(segment::segments);
        let kept = Kept { paragraphs: gold.iter().filter_map(pinned).collect(), sentences: Vec::new() };
        let options = Options {
            source_lang: old.lang.as_ref(),
            target_lang: target.lang.as_ref(),
            kept: is_pinned.then_some(&kept),
            ..Options::default()
        };
        let alignment = align::document((old, &segments[0]), (target, &segments[2]), &options, &Unwatched)?;
        let changes = compared(old, &new.document)?;
        let documents = [old, &new.document];
        let sources = Sources { documents, segments: [&segments[0], &segments[1]], changes: &changes };
        let rows = stale(&sources, &segments[2], &alignment);
        let of_target: BTreeMap<usize, &ParagraphFreshness> =
            rows.iter().flat_map(|row| row.target.iter().map(move |&unit| (unit, row))).collect();
        let missing: BTreeSet<usize> =
            rows.iter().filter(|row| row.freshness == Freshness::Missing).flat_map(|row| row.new.clone()).collect();
        for (fate, unit) in
            fates(new, gold).into_iter().flat_map(|(fate, units)| units.into_iter().map(move |u| (fate, u)))
        {
            let row = of_target.get(&unit);
            let found = match fate {
                Fate::New => missing.contains(&unit).then_some(Freshness::Missing),
                _ => row.map(|row| row.freshness),
            };
            let right = found == Some(fate.freshness());
            self.fates.entry(fate).or_default().count(right);
            if !right {
                eprintln!("stale: {name} {} {unit} {:?}", fate.name(), found.map(Freshness::name));
            }
            let kind = match fate {
                Fate::Facts => HunkKind::Facts,
                Fate::Wording => HunkKind::Wording,
                Fate::Gone | Fate::New | Fate::Typography | Fate::Moved | Fate::Regrouped | Fate::Same => continue,
            };
            self.reasons.count(row.is_some_and(|row| row.reasons.contains(&kind)));
        }
        Ok(())
    }
}

/// A bead of the gold whose units stand together.
fn pinned((source, target): &crate::Link) -> Option<Bead> {
    let range = |units: &[u32]| {
        let (first, last) = (*units.first()?, *units.last()?);
        ((last - first) as usize + 1 == units.len()).then(|| UnitRange::new(first, last + 1))
    };
    let (source, target) = (range(source)?, range(target)?);
    Some(Bead { source, target, confidence: 1.0, moved: false, origin: BeadOrigin::Pinned })
}

/// Paragraphs of the target, or for what is new of the new source, and what happened to their source.
fn fates(new: &Version, gold: &[crate::Link]) -> Vec<(Fate, Vec<usize>)> {
    let mut of_old: BTreeMap<usize, Fate> = BTreeMap::new();
    let mut fates = Vec::new();
    for (status, old, units) in &new.paragraphs {
        let fate = match status {
            ParagraphStatus::Added => {
                fates.push((Fate::New, units.clone()));
                continue;
            }
            ParagraphStatus::Removed => Fate::Gone,
            ParagraphStatus::Moved => Fate::Moved,
            ParagraphStatus::Split | ParagraphStatus::Merged => Fate::Regrouped,
            ParagraphStatus::Same | ParagraphStatus::Changed => Fate::Same,
        };
        of_old.extend(old.iter().map(|&unit| (unit, fate)));
    }
    for planted in &new.planted {
        let fate = match planted.kind {
            HunkKind::Facts => Fate::Facts,
            HunkKind::Wording => Fate::Wording,
            HunkKind::Typography | HunkKind::Regional => Fate::Typography,
        };
        let before = of_old.entry(planted.places[0].0).or_insert(fate);
        *before = (*before).min(fate);
    }
    for (source, target) in gold.iter().filter(|(source, target)| !source.is_empty() && !target.is_empty()) {
        let found: BTreeSet<Fate> = source.iter().filter_map(|&unit| of_old.get(&(unit as usize)).copied()).collect();
        let units = target.iter().map(|&unit| unit as usize).collect();
        let mut kinds = found.into_iter();
        let fate = match (kinds.next(), kinds.next()) {
            // A part of what they render is gone.
            (Some(one @ (Fate::Facts | Fate::Wording)), _) => one,
            (Some(Fate::Gone), Some(_)) => Fate::Wording,
            (Some(fate), _) => fate,
            (None, _) => continue,
        };
        fates.push((fate, units));
    }
    fates
}
