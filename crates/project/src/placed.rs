//! What was said about paragraphs, in its place: where it hangs in the texts as they are now.

use relecture_core::model::{Anchored, ByteSpan, Level, PairId, ParagraphId, Side, UnitRange};
use relecture_store::StoredParagraph;

use crate::{Project, ProjectError};

/// A thread, or an error that was marked, in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<T> {
    /// What was said.
    pub said: T,
    /// The row in which its paragraph stands now, from 0.
    pub row: u32,
    /// The side.
    pub side: Side,
    /// The position of the paragraph in its text, from 0.
    pub paragraph: u32,
    /// The text of the paragraph as it is now.
    pub text: String,
}

impl Project {
    /// What was said about the texts of a pair as they are, in the order of its rows. What was said about an earlier version
    /// stays with that version.
    pub(crate) fn placed<T: Anchored>(&self, pair: PairId, said: Vec<T>) -> Result<Vec<Placed<T>>, ProjectError> {
        let texts = self.store.pair(pair)?;
        let mut placed = Vec::with_capacity(said.len());
        for said in said {
            let (version, StoredParagraph { position, paragraph, .. }) =
                self.store.paragraph(said.anchor().paragraph)?;
            let side = if version == texts.source { Side::Source } else { Side::Target };
            if texts.version(side) != version {
                continue;
            }
            let units = UnitRange::new(position, position + 1);
            let beads = self.store.beads_of_units(texts.alignment, Level::Paragraph, side, units)?;
            let row = beads.first().map_or(0, |bead| bead.position);
            placed.push(Placed { said, row, side, paragraph: position, text: paragraph.text });
        }
        placed.sort_by_key(|placed| (placed.row, placed.side, placed.paragraph, placed.said.anchor().span));
        Ok(placed)
    }

    /// The paragraph at a place of a pair, and the stretch of it with what stands there.
    pub(crate) fn anchorage(
        &self,
        pair: PairId,
        (side, paragraph): (Side, u32),
        span: Option<ByteSpan>,
    ) -> Result<(ParagraphId, Option<(ByteSpan, String)>), ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        let StoredParagraph { id, paragraph, .. } = self.stored_paragraph(version, paragraph as usize)?;
        let quoted = span.map(|span| paragraph.text.get(span.start..span.end).map(|quote| (span, quote.to_owned())));
        Ok((id, quoted.map(|quoted| quoted.ok_or(ProjectError::NoSuchPlace)).transpose()?))
    }
}
