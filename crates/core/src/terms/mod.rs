//! Termbases: what things are called in each language, and where a text calls them so.
//!
//! A [`Termbase`] is a value, read from a file of its own form ([`Termbase::from_json`]). A [`TermIndex`] finds its terms in texts, in
//! whatever form they take there: inflected, elided, in inclusive writing.

pub mod discover;
mod find;
mod index;
mod inflection;
mod json;
mod pattern;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod words;

pub use find::{Occurrence, TermMatch};
pub use index::TermIndex;
pub use json::InvalidTermbase;
pub use words::search_key;
pub(crate) use words::{all_roots, content_roots};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::model::{Concept, Term};

/// Concepts with what they are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Termbase {
    /// The concepts, in the order of the file; no two of one id.
    pub concepts: Vec<Concept>,
}

impl Termbase {
    /// The terms of human rights that come with the program; `data/README.md` says from what they were made.
    pub fn starter() -> &'static Self {
        static STARTER: OnceLock<Termbase> = OnceLock::new();
        STARTER.get_or_init(|| {
            Self::from_json(include_str!("../../data/terms/human-rights.json")).expect("a test reads the shipped terms")
        })
    }

    /// How many terms it has.
    pub fn term_count(&self) -> usize {
        self.concepts.iter().map(|concept| concept.terms.len()).sum()
    }

    /// Adds the concepts of another. One of an id that is there already gives it the terms, and what is said of it, that
    /// it lacks; whether it prescribes, the first says.
    pub fn merge(&mut self, other: Self) {
        let known = self.concepts.iter().enumerate().map(|(at, concept)| (concept.id.clone(), at));
        let mut known: BTreeMap<String, usize> = known.collect();
        let mut terms: BTreeMap<usize, BTreeSet<Term>> = BTreeMap::new();
        for concept in other.concepts {
            match known.get(&concept.id) {
                Some(&at) => {
                    let own = &mut self.concepts[at];
                    let there = terms.entry(at).or_insert_with(|| own.terms.iter().cloned().collect());
                    fill(own, there, concept);
                }
                None => {
                    known.insert(concept.id.clone(), self.concepts.len());
                    self.concepts.push(concept);
                }
            }
        }
    }
}

impl Termbase {
    /// Its concepts, and after them those of another that it does not decide itself: neither by their id nor by calling
    /// something else the same in one language.
    #[must_use]
    pub fn over(mut self, other: &Self) -> Self {
        let name = |term: &Term| (term.lang.language().to_owned(), search_key(&term.text));
        let decided: BTreeSet<(String, String)> =
            self.concepts.iter().flat_map(|concept| &concept.terms).map(name).collect();
        let ids: BTreeSet<String> = self.concepts.iter().map(|concept| concept.id.clone()).collect();
        let is_left = |concept: &&Concept| {
            !ids.contains(&concept.id) && !concept.terms.iter().any(|term| decided.contains(&name(term)))
        };
        self.concepts.extend(other.concepts.iter().filter(is_left).cloned());
        self
    }
}

/// Fills a concept, whose terms are those in `there`, with what another says of it.
fn fill(concept: &mut Concept, there: &mut BTreeSet<Term>, other: Concept) {
    let Concept { id: _, terms, subject, definition, note, reference, advice: _ } = other;
    concept.terms.extend(terms.into_iter().filter(|term| there.insert(term.clone())));
    for (own, new) in [
        (&mut concept.subject, subject),
        (&mut concept.definition, definition),
        (&mut concept.note, note),
        (&mut concept.reference, reference),
    ] {
        *own = own.take().or(new);
    }
}
