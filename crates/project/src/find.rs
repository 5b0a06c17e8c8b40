//! Find words in the texts of a pair, and replace them in the translation.

use std::sync::Arc;

use relecture_core::model::{Bead, Edit, Level, PairId, Place, Side};
use relecture_core::search::{InvalidQuery, Query, Search, Searchable};

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

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundText {
    /// How many places there are.
    pub total: usize,
    /// How many of them stand in the target.
    pub in_target: usize,
    /// The first of them, in the order of the rows, the source of a row before its target.
    pub places: Vec<FoundPlace>,
}

/// The texts of a pair, to be searched again and again while the project is free for others.
#[derive(Debug)]
pub struct PairSearch {
    texts: [Searchable; 2],
    /// The beads of paragraphs.
    rows: Vec<Bead>,
}

impl PairSearch {
    /// Makes ready what the first query would wait for.
    pub fn make_ready(&self) {
        self.texts.iter().for_each(Searchable::make_ready);
    }

    /// What a query finds, with what would replace it: no more than `most` of the places, and how many there are.
    pub fn find(&self, query: &Query, replacement: &str, most: usize) -> Result<FoundText, ProjectError> {
        let search = Search::new(query)?;
        let mut found = FoundText::default();
        for (row, bead) in (0..).zip(&self.rows) {
            for (side, texts) in [Side::Source, Side::Target].into_iter().zip(&self.texts) {
                for paragraph in bead.side(side).indices() {
                    let count = if found.places.len() < most {
                        let text = texts.text(paragraph);
                        let all = search.find_in(texts, paragraph, replacement);
                        let count = all.len();
                        found.places.extend(all.into_iter().take(most - found.places.len()).map(
                            |(span, replacement)| {
                                let place = Place { side, paragraph, span };
                                FoundPlace { place, row, text: Arc::clone(text), replacement }
                            },
                        ));
                        count
                    } else {
                        search.count_in(texts, paragraph)
                    };
                    found.total += count;
                    found.in_target += if side == Side::Target { count } else { 0 };
                }
            }
        }
        Ok(found)
    }
}

impl Project {
    /// The texts of a pair, to be searched.
    pub fn pair_search(&self, pair: PairId) -> Result<PairSearch, ProjectError> {
        let pair = self.store.pair(pair)?;
        let searchable = |side| -> Result<_, ProjectError> {
            let paragraphs = self.store.document(pair.version(side))?.paragraphs;
            Ok(Searchable::new(paragraphs.into_iter().map(|paragraph| paragraph.text.into()).collect()))
        };
        let texts = [searchable(Side::Source)?, searchable(Side::Target)?];
        Ok(PairSearch { texts, rows: self.store.alignment(pair.alignment, Level::Paragraph)?.beads })
    }

    /// The places of a pair that a query finds, in the order of the rows, the source of a row before its target, and what
    /// would replace each.
    pub fn find_text(&self, pair: PairId, query: &Query, replacement: &str) -> Result<Vec<FoundPlace>, ProjectError> {
        Ok(self.pair_search(pair)?.find(query, replacement, usize::MAX)?.places)
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
