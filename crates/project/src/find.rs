//! Find words in the texts of a pair, and replace them in the translation.

use std::sync::Arc;

use relecture_core::model::{BeadIndex, Edit, Level, PairId, Place, Side};
use relecture_core::search::{InvalidQuery, Query, Search};

use crate::change::Changed;
use crate::{Project, ProjectError};

/// A place that a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPlace {
    /// The stretch.
    pub place: Place,
    /// The row it stands in, from 0.
    pub row: u32,
    /// The text of its paragraph.
    pub text: Arc<str>,
    /// What would replace it.
    pub replacement: String,
}

impl Project {
    /// The places of a pair that a query finds, in the order of the rows, the source of a row before its target, and what
    /// would replace each.
    pub fn find_text(&self, pair: PairId, query: &Query, replacement: &str) -> Result<Vec<FoundPlace>, ProjectError> {
        let search = Search::new(query)?;
        let texts = self.store.pair(pair)?;
        let rows = BeadIndex::new(&self.store.alignment(texts.alignment, Level::Paragraph)?.beads);
        let mut found = Vec::new();
        for side in [Side::Source, Side::Target] {
            let document = self.store.document(texts.version(side))?;
            for (paragraph, block) in document.paragraphs.into_iter().enumerate() {
                let text: Arc<str> = block.text.into();
                for (span, replacement) in search.find(&text, replacement) {
                    let row = rows.of(side, paragraph).unwrap_or_default();
                    let place = Place { side, paragraph, span };
                    found.push(FoundPlace { place, row, text: Arc::clone(&text), replacement });
                }
            }
        }
        found.sort_by_key(|found| (found.row, found.place));
        Ok(found)
    }

    /// Replaces places of the target in one change, but for those that are left out, by their index among all that are
    /// found. Returns how many were replaced.
    pub fn replace_text(
        &mut self,
        pair: PairId,
        query: &Query,
        replacement: &str,
        is_left_out: impl Fn(usize) -> bool,
    ) -> Result<(usize, Option<Changed>), ProjectError> {
        let found = self.find_text(pair, query, replacement)?;
        let wanted = found.into_iter().enumerate().filter(|(index, found)| {
            found.place.side == Side::Target
                && !is_left_out(*index)
                && found.place.span.of(&found.text) != found.replacement
        });
        let edits: Vec<Edit> =
            wanted.map(|(_, found)| Edit { place: found.place, replacement: found.replacement }).collect();
        if edits.is_empty() {
            return Ok((0, None));
        }
        let changed = self.edit(pair, &edits)?;
        Ok((edits.len(), Some(changed)))
    }
}

impl From<InvalidQuery> for ProjectError {
    fn from(InvalidQuery(why): InvalidQuery) -> Self {
        Self::Query(why)
    }
}
