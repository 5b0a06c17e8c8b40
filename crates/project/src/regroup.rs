//! Mend an alignment by hand: join rows or sentences, cut them, hand them on, leave gaps, link what stands far apart.

use relecture_core::align::{CannotRegroup, DocumentAlignment, Options, Regroup, Regrouped};
use relecture_core::model::{Alignment, BeadIndex, Level, PairId, Segment, Side};
use relecture_core::progress::Unwatched;

use crate::change::{Changed, Op};
use crate::{PairTexts, Project, ProjectError};

/// Where in a pair something is regrouped. Without a sentence whole rows and their paragraphs are meant, else the sentence
/// and what it is linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegroupPlace {
    /// The row, from 0.
    pub row: u32,
    /// The side of the row.
    pub side: Side,
    /// The sentence of that side of the row, from 0.
    pub sentence: Option<u32>,
}

/// What is done there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegroupKind {
    /// Joins it with what follows: so many rows together, or two sentences.
    MergeNext {
        /// How many rows; two at least.
        rows: u32,
    },
    /// Joins it with what stands before it.
    MergePrevious,
    /// Cuts the row before the paragraph that the sentence opens, or else before the sentence; without a sentence after the
    /// first paragraph of both sides.
    Split,
    /// Hands the first paragraph of the side, or the sentence with those before it, to the row or sentence above.
    MoveUp,
    /// Hands the last paragraph of the side, or the sentence with those after it, to the row or sentence below.
    MoveDown,
    /// Empties the side of the row: everything there goes one row down, as far as the next gap.
    OpenGap,
    /// Fills the empty side of the row: everything below goes one row up, as far as the next gap.
    CloseGap,
    /// Exchanges the targets of this and the next.
    SwapNext,
    /// Parts the two sides.
    Unlink,
    /// Joins the side at the place with the other side of another place.
    Link {
        /// The other place.
        with: RegroupPlace,
    },
}

impl Project {
    /// Regroups rows or sentences of a pair. What is made is pinned; sentences stay in the rows that are made. Returns the
    /// row where the reader goes on.
    pub fn regroup(
        &mut self,
        pair: PairId,
        place: RegroupPlace,
        kind: RegroupKind,
    ) -> Result<(u32, Changed), ProjectError> {
        let texts = self.pair_texts(pair)?;
        let (level, change) = texts.regrouping(place, kind)?;
        let (alignment, row) = texts.regrouped(level, &change)?;
        let ((), changed) = self.transact(|transaction| {
            let DocumentAlignment { paragraphs, sentences } = &alignment;
            transaction.regroup(texts.pair().alignment, [paragraphs, sentences])?;
            Ok(((), Op::Regroup { pair }))
        })?;
        Ok((row, changed))
    }
}

impl PairTexts {
    /// The alignment after a change to one of its levels, and the row where the reader goes on.
    fn regrouped(&self, level: Level, change: &Regroup) -> Result<(DocumentAlignment, u32), ProjectError> {
        let DocumentAlignment { paragraphs, sentences } = &self.alignment;
        let (source, target) = (&self.source, &self.target);
        let (alignment, row) = match level {
            Level::Paragraph => {
                let Regrouped { alignment, made, at } = paragraphs.regrouped(change)?;
                let options = Options {
                    source_lang: source.0.lang.as_ref(),
                    target_lang: target.0.lang.as_ref(),
                    ..Options::default()
                };
                let texts = [(&source.0, source.1.as_slice()), (&target.0, target.1.as_slice())];
                let sentences = self.alignment.rejoined(texts, &made, &options, &Unwatched)?;
                (DocumentAlignment { paragraphs: alignment, sentences }, at)
            }
            Level::Sentence => {
                let Regrouped { alignment, made: _, at } = sentences.regrouped(change)?;
                let row = self.row_of(&alignment, at);
                (DocumentAlignment { paragraphs: paragraphs.clone(), sentences: alignment }, row)
            }
        };
        Ok((alignment, u32::try_from(row).map_err(|_| CannotRegroup::NoSuchBead)?))
    }

    /// The row that a bead of sentences begins in.
    fn row_of(&self, sentences: &Alignment, bead: usize) -> usize {
        let bead = &sentences.beads[bead];
        let side = if bead.source.is_empty() { Side::Target } else { Side::Source };
        let paragraph = self.segments(side)[bead.side(side).start as usize].paragraph;
        let rows = &self.alignment.paragraphs.beads;
        rows.iter().position(|row| row.side(side).contains(paragraph as u32)).unwrap_or_default()
    }

    fn segments(&self, side: Side) -> &[Segment] {
        match side {
            Side::Source => &self.source.1,
            Side::Target => &self.target.1,
        }
    }

    /// What a person asks for, in terms of beads and units.
    fn regrouping(&self, place: RegroupPlace, kind: RegroupKind) -> Result<(Level, Regroup), CannotRegroup> {
        let RegroupPlace { row, side, sentence } = place;
        let bead = row as usize;
        match kind {
            RegroupKind::OpenGap => return Ok((Level::Paragraph, Regroup::OpenGap { bead, side })),
            RegroupKind::CloseGap => return Ok((Level::Paragraph, Regroup::CloseGap { bead, side })),
            RegroupKind::Link { with } => return self.linking(place, with),
            _ => {}
        }
        match sentence {
            None => Ok((Level::Paragraph, self.of_rows(bead, side, kind)?)),
            Some(_) => self.of_sentences(place, kind),
        }
    }

    fn of_rows(&self, bead: usize, side: Side, kind: RegroupKind) -> Result<Regroup, CannotRegroup> {
        let row = self.alignment.paragraphs.beads.get(bead).ok_or(CannotRegroup::NoSuchBead)?;
        let units = row.side(side);
        let some = || if units.is_empty() { Err(CannotRegroup::NothingToChange) } else { Ok(units) };
        Ok(match kind {
            RegroupKind::MergeNext { rows } => Regroup::Merge { beads: bead..bead + rows.max(2) as usize },
            RegroupKind::MergePrevious => {
                Regroup::Merge { beads: bead.checked_sub(1).ok_or(CannotRegroup::NoSuchBead)?..bead + 1 }
            }
            RegroupKind::Split => {
                let before = [row.source, row.target].map(|units| (units.start + 1).min(units.end));
                Regroup::Split { bead, before }
            }
            RegroupKind::MoveUp => Regroup::MoveUp { bead, side, through: some()?.start },
            RegroupKind::MoveDown => Regroup::MoveDown { bead, side, from: some()?.end - 1 },
            RegroupKind::SwapNext => Regroup::Swap { bead },
            RegroupKind::Unlink => Regroup::Unlink { bead },
            RegroupKind::OpenGap | RegroupKind::CloseGap | RegroupKind::Link { .. } => {
                unreachable!("resolved before the level is known")
            }
        })
    }

    fn of_sentences(&self, place: RegroupPlace, kind: RegroupKind) -> Result<(Level, Regroup), CannotRegroup> {
        let side = place.side;
        let unit = self.unit(place)?;
        let bead = self.sentence_bead(side, unit)?;
        let change = match kind {
            RegroupKind::MergeNext { .. } => Regroup::Merge { beads: bead..bead + 2 },
            RegroupKind::MergePrevious => {
                Regroup::Merge { beads: bead.checked_sub(1).ok_or(CannotRegroup::NoSuchBead)?..bead + 1 }
            }
            RegroupKind::Split => match self.split_of_row(place, unit) {
                Some(change) => return Ok((Level::Paragraph, change)),
                None => self.split_of_sentences(bead, side, unit),
            },
            RegroupKind::MoveUp => Regroup::MoveUp { bead, side, through: unit },
            RegroupKind::MoveDown => Regroup::MoveDown { bead, side, from: unit },
            RegroupKind::SwapNext => Regroup::Swap { bead },
            RegroupKind::Unlink => Regroup::Unlink { bead },
            RegroupKind::OpenGap | RegroupKind::CloseGap | RegroupKind::Link { .. } => {
                unreachable!("resolved before the level is known")
            }
        };
        Ok((Level::Sentence, change))
    }

    /// Cuts a bead of sentences before one of its units, and the other side as far along.
    fn split_of_sentences(&self, bead: usize, side: Side, unit: u32) -> Regroup {
        let joined = &self.alignment.sentences.beads[bead];
        let along = unit - joined.side(side).start;
        let other = joined.side(side.other());
        let cut = (other.start + along).min(other.end);
        Regroup::Split { bead, before: in_order(side, unit, cut) }
    }

    /// Cuts a row before the paragraph that a sentence opens, and the other side where what answers the sentence begins;
    /// `None` where the sentence opens no paragraph but the first.
    fn split_of_row(&self, place: RegroupPlace, unit: u32) -> Option<Regroup> {
        let RegroupPlace { row, side, sentence: _ } = place;
        let joined = self.alignment.paragraphs.beads.get(row as usize)?;
        let (here, there) = (self.segments(side), self.segments(side.other()));
        let paragraph = here[unit as usize].paragraph;
        let opens = unit.checked_sub(1).is_none_or(|before| here[before as usize].paragraph != paragraph);
        if !opens || paragraph as u32 == joined.side(side).start {
            return None;
        }
        let other = joined.side(side.other());
        let from = self.sentence_bead(side, unit).ok()?;
        let answers = self.alignment.sentences.beads[from..].iter().map(|bead| bead.side(side.other()));
        let inside = |unit: u32| other.contains(there[unit as usize].paragraph as u32);
        let cut =
            answers.filter(|units| !units.is_empty()).map(|units| units.start).next().filter(|unit| inside(*unit));
        let cut = cut.map_or(other.end, |first| {
            let paragraph = there[first as usize].paragraph;
            let opens = first == 0 || there[first as usize - 1].paragraph != paragraph;
            paragraph as u32 + u32::from(!opens)
        });
        Some(Regroup::Split { bead: row as usize, before: in_order(side, paragraph as u32, cut.min(other.end)) })
    }

    /// Joins what stands at one place with the other side of what stands at another.
    fn linking(&self, one: RegroupPlace, other: RegroupPlace) -> Result<(Level, Regroup), CannotRegroup> {
        let (level, [one_bead, other_bead]) = match (one.sentence, other.sentence) {
            (Some(_), Some(_)) => {
                let bead = |place: RegroupPlace| self.sentence_bead(place.side, self.unit(place)?);
                (Level::Sentence, [bead(one)?, bead(other)?])
            }
            _ => (Level::Paragraph, [one.row as usize, other.row as usize]),
        };
        let (source, target) = match one.side {
            Side::Source => (one_bead, other_bead),
            Side::Target => (other_bead, one_bead),
        };
        Ok((level, Regroup::Link { source, target }))
    }

    /// The segment that a sentence of a row is.
    fn unit(&self, RegroupPlace { row, side, sentence }: RegroupPlace) -> Result<u32, CannotRegroup> {
        let row = self.alignment.paragraphs.beads.get(row as usize).ok_or(CannotRegroup::NoSuchBead)?;
        let paragraphs = row.side(side);
        let segments = self.segments(side);
        let start = |paragraph: u32| segments.partition_point(|segment| segment.paragraph < paragraph as usize) as u32;
        let unit = start(paragraphs.start) + sentence.unwrap_or_default();
        (unit < start(paragraphs.end)).then_some(unit).ok_or(CannotRegroup::NoSuchBead)
    }

    fn sentence_bead(&self, side: Side, unit: u32) -> Result<usize, CannotRegroup> {
        let index = BeadIndex::new(&self.alignment.sentences.beads);
        index.of(side, unit as usize).map(|bead| bead as usize).ok_or(CannotRegroup::NoSuchBead)
    }
}

/// A value of a side and one of the other, the source's first.
fn in_order(side: Side, here: u32, there: u32) -> [u32; 2] {
    match side {
        Side::Source => [here, there],
        Side::Target => [there, here],
    }
}
