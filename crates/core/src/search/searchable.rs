//! Texts that are searched again and again, as a query is typed.

use std::sync::{Arc, OnceLock};

use super::{Folded, Needle, Search, is_whole};
use crate::model::ByteSpan;
use crate::parallel;
use crate::progress::Unwatched;

/// So many texts are brought into match form in one go.
const AT_ONCE: usize = 512;

/// Texts with their match forms, which are made at the first query that needs them.
#[derive(Debug, Default)]
pub struct Searchable {
    texts: Vec<Arc<str>>,
    folded: OnceLock<Vec<Box<str>>>,
}

impl Searchable {
    /// The texts, as they are.
    pub fn new(texts: Vec<Arc<str>>) -> Self {
        Self { texts, folded: OnceLock::new() }
    }

    /// One of the texts.
    pub fn text(&self, at: usize) -> &Arc<str> {
        &self.texts[at]
    }

    fn folded(&self, at: usize) -> &str {
        &self.all_folded()[at]
    }

    /// Makes the match forms, so that the first query does not wait for them.
    pub fn make_ready(&self) {
        self.all_folded();
    }

    fn all_folded(&self) -> &[Box<str>] {
        self.folded.get_or_init(|| {
            let ranges: Vec<_> = parallel::ranges(self.texts.len(), AT_ONCE).collect();
            let fold = |text: &Arc<str>| Folded::new(text).text.into_boxed_str();
            let folded = parallel::map(
                &ranges,
                |range| self.texts[range.clone()].iter().map(fold).collect::<Vec<_>>(),
                &Unwatched,
            );
            folded.expect("nobody cancels").into_iter().flatten().collect()
        })
    }
}

impl Search {
    /// The places in one of the texts: see [`Search::find`].
    pub fn find_in(&self, texts: &Searchable, at: usize, replacement: &str) -> Vec<(ByteSpan, String)> {
        match &self.needle {
            Needle::Folded(needle) if !texts.folded(at).contains(needle.as_str()) => Vec::new(),
            _ => self.find(&texts.texts[at], replacement),
        }
    }

    /// How many places there are in one of the texts.
    pub fn count_in(&self, texts: &Searchable, at: usize) -> usize {
        match &self.needle {
            Needle::Folded(needle) if !self.whole_words => texts.folded(at).matches(needle.as_str()).count(),
            Needle::Folded(_) => self.find_in(texts, at, "").len(),
            Needle::Pattern { regex, .. } => {
                let text = &texts.texts[at];
                let spans = regex.find_iter(text).map(|found| ByteSpan::new(found.start(), found.end()));
                spans.filter(|span| !span.is_empty() && (!self.whole_words || is_whole(text, *span))).count()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::search::{Query, QueryKind};

    proptest! {
        /// What is found and counted in texts made ready is what is found in each by itself.
        #[test]
        fn finds_what_is_there(
            texts in prop::collection::vec("[aàeE ·s’'«»\u{A0}]{0,16}", 0..4),
            query in "[aeEs ’·]{1,3}",
            whole_words: bool,
            match_case: bool,
        ) {
            for kind in [QueryKind::Plain, QueryKind::MatchForm] {
                let query = Query { text: query.clone(), kind, match_case, whole_words };
                let Ok(search) = Search::new(&query) else { continue };
                let searchable = Searchable::new(texts.iter().map(|text| text.as_str().into()).collect());
                for (at, text) in texts.iter().enumerate() {
                    let alone = search.find(text, "x");
                    prop_assert_eq!(search.count_in(&searchable, at), alone.len());
                    prop_assert_eq!(search.find_in(&searchable, at, "x"), alone);
                }
            }
        }
    }
}
