//! The report on a pair: one HTML page that needs no network, to read, send and print.

mod findings;
mod map;
mod page;
mod rows;
mod strings;

pub use strings::{Phrase, ReportStrings};

use crate::model::{
    Alignment, Bead, BeadShape, ByteSpan, Checklist, Document, Finding, Level, Rival, Segment, Side, Warning,
};
use crate::score::ScoreCard;

/// A pair and its alignment.
#[derive(Clone, Copy)]
pub struct ReportInput<'a> {
    /// The text that was translated.
    pub source: ReportText<'a>,
    /// Its translation.
    pub target: ReportText<'a>,
    /// Beads of the paragraphs of both documents, or of their segments: a row each.
    pub rows: &'a Alignment,
    /// Beads of their segments.
    pub sentences: &'a Alignment,
    /// What was found in the pair, where it was checked.
    pub findings: Option<&'a [Finding]>,
    /// What the errors marked in it come to, where that is told.
    pub score: Option<&'a ScoreCard>,
    /// What is left to do in it, where that is known.
    pub left: Option<(&'a Checklist, &'a [Rival])>,
}

/// One text of a pair, as it was read.
#[derive(Clone, Copy)]
pub struct ReportText<'a> {
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// What the file says.
    pub document: &'a Document,
    /// Its sentences, in order.
    pub segments: &'a [Segment],
    /// What was odd about reading it.
    pub warnings: &'a [Warning],
}

impl<'a> ReportInput<'a> {
    fn side(&self, side: Side) -> ReportText<'a> {
        match side {
            Side::Source => self.source,
            Side::Target => self.target,
        }
    }

    /// The unit of a row: the number of its paragraph, and the stretch of it.
    fn unit(&self, side: Side, unit: usize) -> (usize, ByteSpan) {
        let text = self.side(side);
        match self.rows.level {
            Level::Paragraph => (unit, ByteSpan::new(0, text.document.paragraphs[unit].text.len())),
            Level::Sentence => (text.segments[unit].paragraph, text.segments[unit].span),
        }
    }

    /// The texts of the units of rows, in order.
    fn units(&self, side: Side) -> impl Iterator<Item = &'a str> {
        let text = self.side(side);
        let units = match self.rows.level {
            Level::Paragraph => text.document.paragraphs.len(),
            Level::Sentence => text.segments.len(),
        };
        (0..units).map(move |unit| {
            let (paragraph, stretch) = self.unit(side, unit);
            stretch.of(&text.document.paragraphs[paragraph].text)
        })
    }
}

/// The page. Its only script and style stand in it, named by their hashes in its content security policy.
pub fn html(input: &ReportInput, strings: &dyn ReportStrings) -> String {
    page::page(input, strings).into_string()
}

/// How far a bead can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    Sure,
    RatherSure,
    Unsure,
}

impl Trust {
    const ALL: [Self; 3] = [Self::Sure, Self::RatherSure, Self::Unsure];

    fn of(bead: &Bead) -> Self {
        match bead.confidence {
            confidence if confidence >= 0.9 => Self::Sure,
            confidence if confidence >= 0.6 => Self::RatherSure,
            _ => Self::Unsure,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::RatherSure => "rather",
            Self::Unsure => "unsure",
        }
    }

    fn phrase(self) -> Phrase {
        match self {
            Self::Sure => Phrase::Sure,
            Self::RatherSure => Phrase::RatherSure,
            Self::Unsure => Phrase::Unsure,
        }
    }
}

/// What there is to say about a row in words: all that keeps it from being an ordinary one.
fn remarks(bead: &Bead) -> Vec<Phrase> {
    let shape = match bead.shape() {
        BeadShape::OneToOne => None,
        shape => Some(Phrase::of_shape(shape)),
    };
    let moved = bead.moved.then_some(Phrase::Moved);
    let unsure = (Trust::of(bead) == Trust::Unsure).then_some(Phrase::Unsure);
    [shape, moved, unsure].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
