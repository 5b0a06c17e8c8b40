//! What a new version of its source leaves to be done in a translation.

use std::collections::BTreeSet;

use relecture_core::align::DocumentAlignment;
use relecture_core::diff::{self, RegionalWording, Sources};
use relecture_core::model::{
    BeadIndex, Document, Following, Freshness, Level, Pair, PairId, ParagraphDiff, ParagraphFreshness, ParagraphId,
    Segment, Side, UnitRange, Version, VersionId,
};

use crate::align::align_texts;
use crate::change::{Changed, Op, now};
use crate::progress::{ImportProgress, OfStage, Stage};
use crate::versions::language_of;
use crate::{Memory, PairTexts, Project, ProjectError};

/// The texts that tell what of a translation is stale, to compute with while the project is free for others.
#[derive(Clone, Debug, PartialEq)]
pub struct StaleTexts {
    /// The version of the source that was translated, and the one that counts now.
    pub versions: [Version; 2],
    old: (Document, Vec<Segment>),
    /// The pair as it stands.
    now: PairTexts,
    /// The source that was translated beside the translation, where they were ever aligned.
    alignment: Option<DocumentAlignment>,
    /// The ids of the paragraphs of the source and of the translation.
    ids: [Vec<ParagraphId>; 2],
    /// Those that were dealt with.
    followed: BTreeSet<ParagraphId>,
}

/// What is left to be done, in the order of the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct StaleWork {
    /// The version of the source that was translated, and the one that counts now.
    pub versions: [Version; 2],
    /// The two sources and the translation.
    pub documents: [Document; 3],
    /// Their sentences.
    pub segments: [Vec<Segment>; 3],
    /// What became of the source.
    pub changes: Vec<ParagraphDiff>,
    /// How many paragraphs of the translation are current.
    pub current: usize,
    /// What is not current.
    pub items: Vec<StaleItem>,
}

/// A piece of work: paragraphs that are not current.
#[derive(Clone, Debug, PartialEq)]
pub struct StaleItem {
    /// How they stand.
    pub freshness: ParagraphFreshness,
    /// Whether the translation follows already; `None` where it does not, or nothing tells.
    pub following: Option<Following>,
    /// Whether a person dealt with it.
    pub done: bool,
    /// The row of the pair in which it stands.
    pub row: u32,
    /// What a mark about it hangs on.
    pub paragraphs: Vec<ParagraphId>,
}

impl StaleItem {
    /// Whether somebody has to look at it.
    pub fn is_open(&self) -> bool {
        !self.done && self.following != Some(Following::Followed)
    }
}

impl Project {
    /// The texts that tell what of the translation of a pair is stale; `None` where its source is the one that was
    /// translated.
    pub fn stale_texts(&self, pair: PairId) -> Result<Option<StaleTexts>, ProjectError> {
        let pair = self.store.pair(pair)?;
        let Some(base) = self.translated(&pair)? else { return Ok(None) };
        let ids = |version: VersionId| -> Result<Vec<ParagraphId>, ProjectError> {
            let paragraphs = self.store.paragraphs(version, UnitRange::new(0, u32::MAX))?;
            Ok(paragraphs.into_iter().map(|stored| stored.id).collect())
        };
        Ok(Some(StaleTexts {
            versions: [self.store.version(base)?, self.store.version(pair.source)?],
            old: (self.store.document(base)?, self.store.segments(base)?),
            now: self.pair_texts(pair.id)?,
            alignment: self.alignment_between(&pair, base)?,
            ids: [ids(pair.source)?, ids(pair.target)?],
            followed: self.store.followed(pair.id, pair.source)?,
        }))
    }

    /// Whether the source of a pair is not the one that was translated any more.
    pub(crate) fn is_behind(&self, pair: PairId) -> Result<bool, ProjectError> {
        Ok(self.translated(&self.store.pair(pair)?)?.is_some())
    }

    /// The version of the source that the translation of a pair was made from, where that is not the one that counts: the
    /// one beside which the translation came in, or the version before it did where it came in after the new source.
    fn translated(&self, pair: &Pair) -> Result<Option<VersionId>, ProjectError> {
        let known = self.store.alignments_of(pair.id)?;
        let ids = |version: VersionId| -> Result<Vec<VersionId>, ProjectError> {
            Ok(self.store.versions_beside(version)?.into_iter().map(|version| version.id).collect())
        };
        let sources = ids(pair.source)?;
        let targets = ids(pair.target)?;
        let of = |target: &VersionId| {
            let beside = known.iter().find_map(|joined| match (joined.source, joined.target) {
                (source, other) if other == *target => Some(source),
                (other, source) if other == *target => Some(source),
                _ => None,
            });
            beside.filter(|source| sources.contains(source) && *source != pair.source)
        };
        Ok(targets.iter().rev().skip_while(|target| **target != pair.target).find_map(of))
    }

    /// The last alignment of an old source with the translation of a pair.
    fn alignment_between(&self, pair: &Pair, base: VersionId) -> Result<Option<DocumentAlignment>, ProjectError> {
        let known = self.store.alignments_of(pair.id)?;
        let wanted = [base, pair.target];
        let found = known.iter().rev().find(|joined| {
            let joined = [joined.source, joined.target];
            joined == wanted || [joined[1], joined[0]] == wanted
        });
        let Some(joined) = found else { return Ok(None) };
        let level = |level: Level| -> Result<_, ProjectError> {
            let beads = self.store.alignment(joined.alignment, level)?;
            Ok(if joined.source == base { beads } else { beads.swapped() })
        };
        Ok(Some(DocumentAlignment { paragraphs: level(Level::Paragraph)?, sentences: level(Level::Sentence)? }))
    }

    /// Notes that stale paragraphs of a pair were dealt with, or that they were not.
    pub fn follow(
        &mut self,
        pair: PairId,
        paragraphs: &[ParagraphId],
        followed: bool,
        by: &str,
    ) -> Result<Changed, ProjectError> {
        let source = self.store.pair(pair)?.source;
        let ((), changed) = self.transact(|change| {
            change.set_followed((pair, source), paragraphs, followed, (by, now()))?;
            Ok(((), Op::Follow { pair }))
        })?;
        Ok(changed)
    }
}

impl StaleTexts {
    /// What is left to be done. Reports the stages [`Stage::Compare`] and [`Stage::Align`].
    pub fn work(
        self,
        regional: &RegionalWording,
        memory: &Memory,
        progress: &dyn ImportProgress,
    ) -> Result<StaleWork, ProjectError> {
        let Self { versions, old, now, alignment, ids, followed } = self;
        let (new, target) = (&now.source, &now.target);
        let comparing = OfStage { progress, stage: Stage::Compare };
        let changes = diff::compare(&old.0, &new.0, language_of(&new.0), regional, &comparing)?;
        let alignment = match alignment {
            Some(alignment) => alignment,
            None => {
                let aligning = OfStage { progress, stage: Stage::Align };
                align_texts([(&old.0, &old.1), (&target.0, &target.1)], None, memory, &aligning)?
            }
        };
        let sources = Sources { documents: [&old.0, &new.0], segments: [&old.1, &new.1], changes: &changes };
        let rows = diff::stale(&sources, &target.1, &alignment);
        let following = diff::follow(&sources, &rows, &target.0);
        let index = BeadIndex::new(&now.alignment.paragraphs.beads);
        let item = |(freshness, following): (ParagraphFreshness, Option<Following>)| {
            let (side, units, own) = match freshness.target.is_empty() {
                true => (Side::Source, &freshness.new, &ids[0]),
                false => (Side::Target, &freshness.target, &ids[1]),
            };
            let paragraphs: Vec<ParagraphId> = units.iter().filter_map(|&unit| own.get(unit)).copied().collect();
            let row = units.first().and_then(|&unit| index.of(side, unit)).unwrap_or_default();
            let done = !paragraphs.is_empty() && paragraphs.iter().all(|id| followed.contains(id));
            StaleItem { freshness, following, done, row, paragraphs }
        };
        let items: Vec<StaleItem> = rows.into_iter().zip(following).map(item).collect();
        let (current, mut items): (Vec<_>, Vec<_>) =
            items.into_iter().partition(|item| item.freshness.freshness == Freshness::Current);
        items.sort_by_key(|item| item.row);
        Ok(StaleWork {
            versions,
            current: current.len(),
            items,
            changes,
            segments: [old.1, now.source.1, now.target.1],
            documents: [old.0, now.source.0, now.target.0],
        })
    }
}
