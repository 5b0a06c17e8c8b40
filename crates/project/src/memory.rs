//! What a project has learnt about its languages: which of its sentences render each other, and how sure that is.

use std::collections::{BTreeMap, BTreeSet};

use relecture_core::lexicon::{CompactLexicon, Direction, Trainer, shipped_for};
use relecture_core::model::{
    Bead, BeadOrigin, Document, Lang, Level, Pair, PairId, SegmentId, Side, Status, UnitRange, VersionId,
};
use relecture_core::progress::Unwatched;
use relecture_store::StoredSegment;

use crate::{Project, ProjectError};

/// The most approved sentences that the words are learnt from: those of the newest pairs. So many take a second.
const MOST_APPROVED: usize = 10_000;

/// Who vouches for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// The aligner, and it is sure.
    Confident,
    /// A person who pinned the sentences or the row they stand in.
    Pinned,
    /// A person who approved one of the sentences.
    Approved,
}

impl Trust {
    /// How many sentences of the first kind one counts for when words are learnt.
    pub fn weight(self) -> usize {
        match self {
            Self::Confident => 1,
            Self::Pinned => 2,
            Self::Approved => 3,
        }
    }
}

/// Words that the approved translations of a project teach, for each pair of its languages.
#[derive(Default)]
pub struct Memory {
    lexicons: Vec<CompactLexicon>,
}

impl Memory {
    /// The lexicons for two languages.
    pub fn between<'a>(&'a self, source: Option<&Lang>, target: Option<&Lang>) -> Vec<Direction<'a>> {
        let Some((source, target)) = source.zip(target) else { return Vec::new() };
        self.lexicons.iter().filter_map(|lexicon| lexicon.direction(source, target)).collect()
    }
}

impl Project {
    /// What the approved translations teach.
    pub fn memory(&self) -> Result<Memory, ProjectError> {
        let mut trainers: BTreeMap<[Lang; 2], Trainer> = BTreeMap::new();
        let mut approved = 0;
        for pair in self.all_pairs()?.into_iter().rev() {
            if approved >= MOST_APPROVED || self.approved(pair.id)?.is_empty() {
                continue;
            }
            let texts = self.sentence_texts(&pair)?;
            let [Some(source), Some(target)] = &texts.langs else { continue };
            if source.same_language(target) {
                continue;
            }
            let trainer = trainers
                .entry([source.clone(), target.clone()])
                .or_insert_with(|| Trainer::new(source, target).knowing(shipped_for(source, target)));
            texts.each(self, &pair, &mut |source, target, trust| {
                if trust == Trust::Approved {
                    approved += 1;
                    trainer.add_weighted(source, target, trust.weight());
                }
            })?;
        }
        let lexicon = |trainer: Trainer| -> Result<_, ProjectError> {
            let written = CompactLexicon::write(&trainer.train(&Unwatched)?);
            Ok(CompactLexicon::read(written).expect("what was written can be read"))
        };
        Ok(Memory { lexicons: trainers.into_values().map(lexicon).collect::<Result<_, _>>()? })
    }

    /// Calls `each` with the sentences of two languages that render each other, as source, target and trust: what
    /// was approved, pinned, or aligned with confidence. What somebody objected to is left out.
    pub fn translations(
        &self,
        [source, target]: [&Lang; 2],
        each: &mut dyn FnMut(&str, &str, Trust),
    ) -> Result<(), ProjectError> {
        for pair in self.all_pairs()? {
            let langs = [self.store.lang(pair.source)?, self.store.lang(pair.target)?];
            let [Some(own_source), Some(own_target)] = &langs else { continue };
            if own_source.same_language(source) && own_target.same_language(target) {
                self.sentence_texts(&pair)?.each(self, &pair, each)?;
            } else if own_source.same_language(target) && own_target.same_language(source) {
                let mut turned = |source: &str, target: &str, trust: Trust| each(target, source, trust);
                self.sentence_texts(&pair)?.each(self, &pair, &mut turned)?;
            }
        }
        Ok(())
    }

    /// The other pairs in which one of these versions of a pair stands.
    pub(crate) fn pairs_beside(&self, pair: PairId, versions: &[VersionId]) -> Result<Vec<PairId>, ProjectError> {
        let stands = |other: &Pair| versions.contains(&other.source) || versions.contains(&other.target);
        let pairs = self.all_pairs()?.into_iter().filter(|other| other.id != pair && stands(other));
        Ok(pairs.map(|other| other.id).collect())
    }

    pub(crate) fn all_pairs(&self) -> Result<Vec<Pair>, ProjectError> {
        let mut pairs = Vec::new();
        for release in self.store.releases()? {
            pairs.extend(self.store.pairs(release.id)?);
        }
        pairs.sort_by_key(|pair| pair.id);
        Ok(pairs)
    }

    /// The segments that somebody approved.
    fn approved(&self, pair: PairId) -> Result<BTreeSet<SegmentId>, ProjectError> {
        let decisions = self.store.decisions(pair)?;
        let approved = decisions.into_iter().filter(|decision| decision.standing() == Status::Approved);
        Ok(approved.map(|decision| decision.segment).collect())
    }

    fn sentence_texts(&self, pair: &Pair) -> Result<SentenceTexts, ProjectError> {
        let text = |version: VersionId| -> Result<_, ProjectError> {
            let whole = UnitRange::new(0, u32::MAX);
            Ok(SentenceText {
                document: self.store.document(version)?,
                segments: self.store.segments_of(version, whole)?,
            })
        };
        Ok(SentenceTexts {
            langs: [self.store.lang(pair.source)?, self.store.lang(pair.target)?],
            sides: [text(pair.source)?, text(pair.target)?],
        })
    }
}

/// The sentences of both texts of a pair.
struct SentenceTexts {
    langs: [Option<Lang>; 2],
    sides: [SentenceText; 2],
}

struct SentenceText {
    document: Document,
    segments: Vec<StoredSegment>,
}

impl SentenceText {
    fn of(&self, units: UnitRange) -> &[StoredSegment] {
        self.segments.get(units.indices()).unwrap_or_default()
    }

    /// The sentences, with a space between them.
    fn text(&self, units: UnitRange) -> String {
        let text =
            |stored: &StoredSegment| stored.segment.span.of(&self.document.paragraphs[stored.segment.paragraph].text);
        self.of(units).iter().map(text).collect::<Vec<_>>().join(" ")
    }
}

impl SentenceTexts {
    fn each(
        &self,
        project: &Project,
        pair: &Pair,
        each: &mut dyn FnMut(&str, &str, Trust),
    ) -> Result<(), ProjectError> {
        let decided: BTreeMap<SegmentId, Status> = project
            .store
            .decisions(pair.id)?
            .into_iter()
            .map(|decision| (decision.segment, decision.standing()))
            .collect();
        let rows = project.store.alignment(pair.alignment, Level::Paragraph)?.beads;
        let pinned: Vec<UnitRange> =
            rows.iter().filter(|row| row.origin == BeadOrigin::Pinned).map(|row| row.source).collect();
        for bead in project.store.alignment(pair.alignment, Level::Sentence)?.beads {
            if let Some(trust) = self.trust(&bead, &decided, &pinned) {
                each(&self.sides[0].text(bead.source), &self.sides[1].text(bead.target), trust);
            }
        }
        Ok(())
    }

    /// `pinned` are the paragraphs of the source in pinned rows.
    fn trust(&self, bead: &Bead, decided: &BTreeMap<SegmentId, Status>, pinned: &[UnitRange]) -> Option<Trust> {
        /// From here on, nine in ten beads and more are right.
        const CONFIDENT: f32 = 0.9;
        if bead.source.is_empty() || bead.target.is_empty() {
            return None;
        }
        let segments = [Side::Source, Side::Target].into_iter().zip(&self.sides);
        let verdicts: Vec<Status> = segments
            .flat_map(|(side, text)| text.of(bead.side(side)))
            .filter_map(|stored| decided.get(&stored.id).copied())
            .collect();
        let said = |status: Status| verdicts.contains(&status);
        let home = self.sides[0].of(bead.source).first().map(|stored| stored.segment.paragraph as u32);
        let is_pinned = bead.origin == BeadOrigin::Pinned
            || home.is_some_and(|home| pinned.iter().any(|paragraphs| paragraphs.contains(home)));
        match () {
            () if said(Status::Rejected) || said(Status::NeedsWork) => None,
            () if said(Status::Approved) => Some(Trust::Approved),
            () if is_pinned => Some(Trust::Pinned),
            () => (bead.confidence >= CONFIDENT).then_some(Trust::Confident),
        }
    }
}
