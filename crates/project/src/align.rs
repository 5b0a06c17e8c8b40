//! Align a pair again.

use relecture_core::align::{self, DocumentAlignment, Kept, Lexicon, Selection};
use relecture_core::model::{Document, Level, Pair, PairId, Segment, VersionId};
use relecture_core::progress::Progress;

use crate::change::{Changed, Op};
use crate::memory::Memory;
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
    /// Their alignment.
    pub alignment: DocumentAlignment,
}

impl PairTexts {
    /// Aligns what is selected, or everything, with what the project has learnt; pinned beads stay, and nothing else
    /// changes. Reports the stage [`Stage::Align`].
    pub fn align(
        &self,
        selection: Option<&Selection>,
        memory: &Memory,
        progress: &dyn ImportProgress,
    ) -> Result<DocumentAlignment, ProjectError> {
        let sides = [&self.source, &self.target].map(|(document, segments)| (document, segments.as_slice()));
        let kept = self.alignment.kept(sides.map(|(_, segments)| segments), selection);
        align_texts(sides, Some(&kept), memory, &OfStage { progress, stage: Stage::Align })
    }
}

/// Aligns a source and a target in the languages they are in, round the beads that stay.
pub(crate) fn align_texts(
    [source, target]: [(&Document, &[Segment]); 2],
    kept: Option<&Kept>,
    memory: &Memory,
    progress: &dyn Progress,
) -> Result<DocumentAlignment, ProjectError> {
    let learnt = memory.between(source.0.lang.as_ref(), target.0.lang.as_ref());
    let lexicons: Vec<&dyn Lexicon> = learnt.iter().map(|lexicon| lexicon as &dyn Lexicon).collect();
    let options = align::Options {
        source_lang: source.0.lang.as_ref(),
        target_lang: target.0.lang.as_ref(),
        lexicons: &lexicons,
        kept,
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
        let alignment = DocumentAlignment {
            paragraphs: self.store.alignment(pair.alignment, Level::Paragraph)?,
            sentences: self.store.alignment(pair.alignment, Level::Sentence)?,
        };
        Ok(PairTexts { source: text(pair.source)?, target: text(pair.target)?, alignment, pair })
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

    /// Aligns a pair again, or what is selected of it: [`Project::pair_texts`], [`PairTexts::align`], then
    /// [`Project::keep_alignment`]. Pinned beads stay.
    pub fn realign(
        &mut self,
        pair: PairId,
        selection: Option<&Selection>,
        progress: &dyn ImportProgress,
    ) -> Result<Changed, ProjectError> {
        let texts = self.pair_texts(pair)?;
        let alignment = texts.align(selection, &self.memory()?, progress)?;
        self.keep_alignment(&texts, &alignment, progress)
    }
}
