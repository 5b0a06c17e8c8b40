//! Align a pair again.

use relecture_core::align::{self, DocumentAlignment, Explanation, Kept, Lexicon, Selection, Unit};
use relecture_core::model::{Document, Level, Pair, PairId, Paragraph, Segment, UnitRange, VersionId};
use relecture_core::profile::SettingsLayer;
use relecture_core::progress::Progress;

use crate::change::{Changed, Op};
use crate::memory::Memory;
use crate::progress::{ImportProgress, OfStage, Pieces, Stage};
use crate::{Project, ProjectError};

/// The two texts of a pair, to compute with while the project is free for others.
#[derive(Clone, Debug, PartialEq)]
pub struct PairTexts {
    pub(crate) pair: Pair,
    /// The source and its segments.
    pub source: (Document, Vec<Segment>),
    /// The target and its segments.
    pub target: (Document, Vec<Segment>),
    /// Their alignment.
    pub alignment: DocumentAlignment,
    /// What a person decided for the source and for the target alone.
    pub own_rules: [SettingsLayer; 2],
    /// What the paragraphs of the source and of the target said before, by their index: as they were received, and in the
    /// version before.
    pub previous: [Vec<Vec<String>>; 2],
}

/// What of a pair is aligned again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything; what was pinned is pinned no more.
    All,
    /// Everything but what is pinned.
    Unpinned,
    /// What is selected, but for what is pinned in it; nothing else changes.
    Selected(Selection),
}

impl PairTexts {
    /// Aligns again with what the project has learnt. Reports the stage [`Stage::Align`].
    pub fn align(
        &self,
        scope: &Scope,
        memory: &Memory,
        progress: &dyn ImportProgress,
    ) -> Result<DocumentAlignment, ProjectError> {
        let sides = [&self.source, &self.target].map(|(document, segments)| (document, segments.as_slice()));
        let kept = |selection| self.alignment.kept(sides.map(|(_, segments)| segments), selection);
        let kept = match scope {
            Scope::All => Kept::default(),
            Scope::Unpinned => kept(None),
            Scope::Selected(selection) => kept(Some(selection)),
        };
        align_texts(sides, Some(&kept), memory, &OfStage { progress, stage: Stage::Align })
    }
}

impl PairTexts {
    /// The pair, as it was when its texts were read.
    pub(crate) fn pair(&self) -> &Pair {
        &self.pair
    }

    /// Why the row at a position is a row: the parts of its score and the words that match. `None` where there is no such
    /// row. Reports the stage [`Stage::Align`].
    pub fn explain(
        &self,
        row: u32,
        memory: &Memory,
        progress: &dyn ImportProgress,
    ) -> Result<Option<Explanation>, ProjectError> {
        let (source, target) = (&self.source.0, &self.target.0);
        let progress = OfStage { progress, stage: Stage::Align };
        let explained = with_options([source, target], None, memory, |options| {
            align::explain(&units(source), &units(target), &self.alignment.paragraphs, options, &progress)
        })?;
        Ok(explained.into_iter().nth(row as usize))
    }
}

/// The paragraphs of a document.
fn units(document: &Document) -> Vec<Unit<'_>> {
    let numbered = document.paragraphs.iter().zip(0..);
    numbered.map(|(Paragraph { kind, text, .. }, paragraph)| Unit { text, kind: *kind, paragraph }).collect()
}

/// Aligns a source and a target in the languages they are in, round the beads that stay.
pub(crate) fn align_texts(
    [source, target]: [(&Document, &[Segment]); 2],
    kept: Option<&Kept>,
    memory: &Memory,
    progress: &dyn Progress,
) -> Result<DocumentAlignment, ProjectError> {
    Ok(with_options([source.0, target.0], kept, memory, |options| align::document(source, target, options, progress))?)
}

/// What the aligner is told of two documents.
fn with_options<T>(
    [source, target]: [&Document; 2],
    kept: Option<&Kept>,
    memory: &Memory,
    work: impl FnOnce(&align::Options) -> T,
) -> T {
    let learnt = memory.between(source.lang.as_ref(), target.lang.as_ref());
    let lexicons: Vec<&dyn Lexicon> = learnt.iter().map(|lexicon| lexicon as &dyn Lexicon).collect();
    let options = align::Options {
        source_lang: source.lang.as_ref(),
        target_lang: target.lang.as_ref(),
        lexicons: &lexicons,
        kept,
        ..align::Options::default()
    };
    work(&options)
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
        let own_rules = [self.own_rules(pair.source)?, self.own_rules(pair.target)?];
        let whole = UnitRange::new(0, u32::MAX);
        let previous = [self.store.earlier_texts(pair.source, whole)?, self.store.earlier_texts(pair.target, whole)?];
        Ok(PairTexts { source: text(pair.source)?, target: text(pair.target)?, alignment, own_rules, previous, pair })
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
    pub fn realign(
        &mut self,
        pair: PairId,
        scope: &Scope,
        progress: &dyn ImportProgress,
    ) -> Result<Changed, ProjectError> {
        let texts = self.pair_texts(pair)?;
        let alignment = texts.align(scope, &self.memory()?, progress)?;
        self.keep_alignment(&texts, &alignment, progress)
    }
}
