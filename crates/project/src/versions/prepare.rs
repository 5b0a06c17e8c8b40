//! What a new version of a text changes, before anything of it is kept.

use relecture_core::align::DocumentAlignment;
use relecture_core::diff::{self, RegionalWording};
use relecture_core::model::{
    Bead, BeadOrigin, ChangeId, Document, Pair, ParagraphDiff, Predecessor, Segment, Side, Suspension, TextId,
    UnitRange, VersionId,
};
use relecture_store::LeftKind;

use super::edits::{self, CarriedEdit};
use super::suspend::suspended;
use super::{TextState, language_of};
use crate::align::align_texts;
use crate::import::PreparedText;
use crate::progress::{ImportProgress, OfStage, Stage};
use crate::{Memory, PairTexts, ProjectError};

/// A new version of a text, compared and aligned, but not kept yet.
#[derive(Clone, Debug, PartialEq)]
pub struct PreparedVersion {
    pub(super) text: TextId,
    /// The last change when the text was read.
    pub(super) latest: Option<ChangeId>,
    /// The version that it follows.
    pub(super) previous: VersionId,
    /// The file as it is.
    pub file: PreparedText,
    pub(super) edits: Vec<CarriedEdit>,
    /// What became of the version before, in the text as it is once the edits are made.
    pub changes: Vec<ParagraphDiff>,
    /// How much of both is the same, from 0 to 1.
    pub likeness: f64,
    pub(super) lineage: Vec<Option<Predecessor>>,
    /// Paragraphs that became others, by position, and whether their text is the same to the byte.
    pub(super) places: Vec<(usize, usize, bool)>,
    pub(super) pairs: Vec<PreparedPair>,
    pub(super) left: Vec<Left>,
}

/// A pair that the text stands in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PreparedPair {
    /// As it was.
    pub(super) pair: Pair,
    /// The side of the text.
    pub(super) side: Side,
    pub(super) alignment: DocumentAlignment,
    /// Segments by index, of the new version and of the other text, whose approval is suspended.
    pub(super) suspended: Vec<(Side, usize, Suspension)>,
    /// How many pinned rows stay.
    pub(super) pins: usize,
}

/// Something of the version before that has no place, beside what hangs on sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) pair: Option<Pair>,
    pub(super) kind: LeftKind,
    pub(super) paragraph: usize,
    pub(super) about: String,
    pub(super) said: String,
}

impl TextState {
    /// Compares a file with the text and lays it beside what the text stands beside. Reports the stages [`Stage::Compare`]
    /// and [`Stage::Align`].
    pub fn prepare(
        &self,
        mut file: PreparedText,
        regional: &RegionalWording,
        memory: &Memory,
        progress: &dyn ImportProgress,
    ) -> Result<PreparedVersion, ProjectError> {
        file.document.lang.clone_from(&self.document.lang);
        let (edits, lost) = edits::carried(self, &file);
        let new = edits::edited(&file, &edits);
        let comparing = OfStage { progress, stage: Stage::Compare };
        let language = language_of(&self.document);
        let changes = diff::compare(&self.document, &new.document, language, regional, &comparing)?;
        let versions: [(&Document, &[Segment]); 2] = [(&self.document, &self.segments), (&new.document, &new.segments)];
        let lineage = diff::lineage(versions, &changes);
        let mut left: Vec<Left> = lost.into_iter().map(|paragraph| self.lost_edit(paragraph)).collect();
        let mut pairs = Vec::with_capacity(self.pairs.len());
        for texts in &self.pairs {
            let side = if texts.pair.source == self.version { Side::Source } else { Side::Target };
            let mut carried = diff::carry(&texts.alignment, side, &changes, (&new.segments, &lineage));
            keep_inside(&mut carried.kept.paragraphs, side, new.document.paragraphs.len());
            left.extend(carried.lost.iter().map(|bead| lost_pin(texts, side, bead)));
            let mut sides = [&texts.source, &texts.target].map(|(document, segments)| (document, segments.as_slice()));
            sides[usize::from(side == Side::Target)] = (&new.document, &new.segments);
            let aligning = OfStage { progress, stage: Stage::Align };
            let alignment = align_texts(sides, Some(&carried.kept), memory, &aligning)?;
            let is_pin = |bead: &&Bead| bead.origin == BeadOrigin::Pinned;
            pairs.push(PreparedPair {
                pair: texts.pair,
                side,
                suspended: suspended(side, &lineage, &texts.alignment, &alignment),
                pins: carried.kept.paragraphs.iter().filter(is_pin).count(),
                alignment,
            });
        }
        let became = changes.iter().filter(|change| !change.new.is_empty());
        let places = became.flat_map(|change| {
            let last = change.new.end as usize - 1;
            change.old.indices().enumerate().map(move |(at, old)| (old, (change.new.start as usize + at).min(last)))
        });
        let text = |document: &Document, at: usize| document.paragraphs[at].text.clone();
        let same = |old: usize, at: usize| text(&self.document, old) == text(&new.document, at);
        let places = places.map(|(old, at)| (old, at, same(old, at))).collect();
        let likeness = diff::likeness([&self.document, &new.document], &changes);
        Ok(PreparedVersion {
            text: self.text,
            latest: self.latest,
            previous: self.version,
            file,
            edits,
            changes,
            likeness,
            lineage,
            places,
            pairs,
            left,
        })
    }

    fn lost_edit(&self, paragraph: usize) -> Left {
        let received = self.received.iter().find(|(position, _)| *position == paragraph);
        Left {
            pair: None,
            kind: LeftKind::Edit,
            paragraph,
            about: received.map(|(_, received)| received.clone()).unwrap_or_default(),
            said: self.document.paragraphs[paragraph].text.clone(),
        }
    }
}

/// A row that has nothing of the text stands at a place that the new version has.
fn keep_inside(beads: &mut [Bead], side: Side, paragraphs: usize) {
    let end = u32::try_from(paragraphs).unwrap_or(u32::MAX);
    for bead in beads {
        let units = if side == Side::Source { &mut bead.source } else { &mut bead.target };
        if units.is_empty() {
            *units = UnitRange::new(units.start.min(end), units.start.min(end));
        }
    }
}

fn lost_pin(texts: &PairTexts, side: Side, bead: &Bead) -> Left {
    let text = |side: Side| {
        let document = if side == Side::Source { &texts.source.0 } else { &texts.target.0 };
        let paragraphs = &document.paragraphs[bead.side(side).indices()];
        paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect::<Vec<_>>().join("\n")
    };
    Left {
        pair: Some(texts.pair),
        kind: LeftKind::Pin,
        paragraph: bead.side(side).start as usize,
        about: text(side),
        said: text(side.other()),
    }
}
