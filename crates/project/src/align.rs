//! Align a pair again.

use relecture_core::align::{self, DocumentAlignment};
use relecture_core::model::{Document, Pair, PairId, Segment, VersionId};
use relecture_core::progress::Progress;

use crate::change::{Changed, Op};
use crate::progress::{ImportProgress, OfStage, Pieces, Stage};
use crate::{Project, ProjectError};

/// The two texts of a pair, to compute with while the project is free for others.
#[derive(Clone, Debug, PartialEq)]
pub struct PairTexts {
    pair: Pair,
    /// The source and its segments.
    pub source: (Document, Vec<Segment>),
    /// The target and its segments.
    pub target: (Document, Vec<Segment>),
}

impl PairTexts {
    /// Aligns them. Reports the stage [`Stage::Align`].
    pub fn align(&self, progress: &dyn ImportProgress) -> Result<DocumentAlignment, ProjectError> {
        let sides = [&self.source, &self.target].map(|(document, segments)| (document, segments.as_slice()));
        align_texts(sides, &OfStage { progress, stage: Stage::Align })
    }
}

/// Aligns a source and a target in the languages they are in.
pub(crate) fn align_texts(
    [source, target]: [(&Document, &[Segment]); 2],
    progress: &dyn Progress,
) -> Result<DocumentAlignment, ProjectError> {
    let options = align::Options {
        source_lang: source.0.lang.as_ref(),
        target_lang: target.0.lang.as_ref(),
        ..align::Options::default()
    };
    Ok(align::document(source, target, &options, progress)?)
}

impl Project {
    /// The two texts of a pair.
    pub fn pair_texts(&self, pair: PairId) -> Result<PairTexts, ProjectError> {
        let pair = self.store.pair(pair)?;
        let text = |version: VersionId| -> Result<_, ProjectError> {
            Ok((self.store.document(version)?, self.store.segments(version)?))
        };
        Ok(PairTexts { pair, source: text(pair.source)?, target: text(pair.target)? })
    }

    /// Gives a pair another alignment of the texts it had when they were read. Reports the stage [`Stage::Save`].
    pub fn keep_alignment(
        &mut self,
        texts: &PairTexts,
        alignment: &DocumentAlignment,
        progress: &dyn ImportProgress,
    ) -> Result<Changed, ProjectError> {
        let Pair { id: pair, source, target, .. } = texts.pair;
        let DocumentAlignment { paragraphs, sentences } = alignment;
        let steps = Pieces::new(progress, Stage::Save, paragraphs.beads.len() + sentences.beads.len());
        let ((), changed) = self.transact(|change| {
            change.align(pair, [source, target], [paragraphs, sentences], &steps)?;
            Ok(((), Op::Align { pair }))
        })?;
        Ok(changed)
    }

    /// Aligns a pair again: [`Project::pair_texts`], [`PairTexts::align`], then [`Project::keep_alignment`].
    pub fn realign(&mut self, pair: PairId, progress: &dyn ImportProgress) -> Result<Changed, ProjectError> {
        let texts = self.pair_texts(pair)?;
        let alignment = texts.align(progress)?;
        self.keep_alignment(&texts, &alignment, progress)
    }
}
