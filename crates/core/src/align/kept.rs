//! What of an alignment stays when it is made again.

use std::ops::Range;

use super::DocumentAlignment;
use crate::model::{Bead, BeadOrigin, Level, Segment, UnitRange};

/// Beads that stay, of both levels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// Beads of paragraphs.
    pub paragraphs: Vec<Bead>,
    /// Beads of sentences.
    pub sentences: Vec<Bead>,
}

impl Kept {
    pub(super) const NOTHING: Self = Self { paragraphs: Vec::new(), sentences: Vec::new() };
}

/// Beads to be made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Beads of paragraphs with the sentences in them, or beads of sentences alone.
    pub level: Level,
    /// Their positions among the beads of that level.
    pub beads: Range<usize>,
}

impl DocumentAlignment {
    /// The beads that stay when a selection, or everything, is aligned again: the pinned ones, what is not selected, and
    /// the beads of paragraphs in which a sentence is pinned. `segments` are those of the two texts.
    pub fn kept(&self, segments: [&[Segment]; 2], selection: Option<&Selection>) -> Kept {
        let [paragraphs, sentences] = [&self.paragraphs.beads, &self.sentences.beads];
        let is_selected = |level, position: usize| {
            selection.is_none_or(|selection| selection.level == level && selection.beads.contains(&position))
        };
        // Whether a paragraph of either side is in a bead to be made again, and whether a pinned sentence is in it.
        let counts = segments.map(|segments| segments.last().map_or(0, |segment| segment.paragraph + 1));
        let mut opened = counts.map(|paragraphs| vec![false; paragraphs]);
        let mut held = opened.clone();
        for bead in sentences.iter().filter(|bead| bead.origin == BeadOrigin::Pinned) {
            mark(&mut held, homes(segments, bead));
        }
        let mut kept = Kept::default();
        for (position, bead) in paragraphs.iter().enumerate() {
            let is_pinned = bead.origin == BeadOrigin::Pinned;
            if is_selected(Level::Paragraph, position) {
                mark(&mut opened, [bead.source, bead.target]);
            }
            if is_pinned || !is_selected(Level::Paragraph, position) || is_marked(&held, [bead.source, bead.target]) {
                kept.paragraphs.push(*bead);
            }
        }
        for (position, bead) in sentences.iter().enumerate() {
            let is_free = is_selected(Level::Sentence, position) || is_marked(&opened, homes(segments, bead));
            if bead.origin == BeadOrigin::Pinned || !is_free {
                kept.sentences.push(*bead);
            }
        }
        kept
    }
}

/// The paragraphs that a bead of sentences has units in.
fn homes(segments: [&[Segment]; 2], bead: &Bead) -> [UnitRange; 2] {
    let home = |segments: &[Segment], units: UnitRange| match segments.get(units.indices()) {
        Some([first, .., last]) => UnitRange::new(first.paragraph as u32, last.paragraph as u32 + 1),
        Some([only]) => UnitRange::new(only.paragraph as u32, only.paragraph as u32 + 1),
        _ => UnitRange::default(),
    };
    [home(segments[0], bead.source), home(segments[1], bead.target)]
}

fn mark(marks: &mut [Vec<bool>; 2], paragraphs: [UnitRange; 2]) {
    for (marks, paragraphs) in marks.iter_mut().zip(paragraphs) {
        marks.iter_mut().take(paragraphs.end as usize).skip(paragraphs.start as usize).for_each(|mark| *mark = true);
    }
}

fn is_marked(marks: &[Vec<bool>; 2], paragraphs: [UnitRange; 2]) -> bool {
    marks.iter().zip(paragraphs).any(|(marks, paragraphs)| {
        marks.iter().take(paragraphs.end as usize).skip(paragraphs.start as usize).any(|&mark| mark)
    })
}
