//! The documents of one language, and which of their words those of another language cover.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::features::Feature;
use crate::align::Lexicon;

/// The documents of one language.
#[derive(Default)]
pub(super) struct Collection {
    /// The features of each document, ascending.
    documents: Vec<Vec<u32>>,
    features: Vec<Feature>,
    ids: FxHashMap<Feature, u32>,
    /// The documents that have each feature, ascending.
    postings: Vec<Vec<u32>>,
}

/// For each feature of one collection, what its counterparts in the other say.
pub(super) struct Cover(Vec<Covering>);

struct Covering {
    /// The documents of the other collection with a counterpart, ascending.
    documents: Vec<u32>,
    /// How much it says that a document is one of them.
    weight: f64,
    is_fact: bool,
}

/// How many strange documents are added to the collection when the rarity of a feature is taken: among few documents,
/// one would seem common, though its being there at all says much.
const STRANGERS: f64 = 100.0;

/// Kindred words begin alike.
const PREFIX: usize = 5;

/// A beginning that more words share is no sign of kinship.
const CROWD: usize = 200;

impl Collection {
    pub(super) fn add(&mut self, features: Vec<Feature>) {
        let document = self.documents.len() as u32;
        let mut known: Vec<u32> = features.into_iter().map(|feature| self.intern(feature)).collect();
        known.sort_unstable();
        known.iter().for_each(|&feature| self.postings[feature as usize].push(document));
        self.documents.push(known);
    }

    fn intern(&mut self, feature: Feature) -> u32 {
        let next = self.features.len() as u32;
        *self.ids.entry(feature).or_insert_with_key(|feature| {
            self.features.push(feature.clone());
            self.postings.push(Vec::new());
            next
        })
    }

    pub(super) fn len(&self) -> usize {
        self.documents.len()
    }

    fn words(&self) -> impl Iterator<Item = (u32, &str)> {
        (0..).zip(&self.features).filter_map(|(id, feature)| match feature {
            Feature::Word(word) => Some((id, &**word)),
            _ => None,
        })
    }

    /// How the other collection covers the features of this one: by the same fact, the same spelling, a kindred word or,
    /// where there is a lexicon, a translation.
    pub(super) fn covered_by(&self, other: &Collection, lexicon: Option<&dyn Lexicon>) -> Cover {
        let mut by_prefix: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
        let mut by_key: FxHashMap<Cow<str>, Vec<u32>> = FxHashMap::default();
        for (id, word) in other.words() {
            if let Some(prefix) = prefix(word) {
                by_prefix.entry(prefix).or_default().push(id);
            }
            if let Some(lexicon) = lexicon {
                by_key.entry(lexicon.target_key(word)).or_default().push(id);
            }
        }
        let covering = |feature: &Feature| {
            let mut counterparts: Vec<u32> = other.ids.get(feature).copied().into_iter().collect();
            let mut speaks = feature.is_fact();
            if let Feature::Word(word) = feature {
                let kindred = prefix(word).and_then(|prefix| by_prefix.get(prefix)).filter(|all| all.len() <= CROWD);
                counterparts.extend(kindred.into_iter().flatten());
                if let Some(lexicon) = lexicon {
                    lexicon.translations(&lexicon.source_key(word), &mut |key| {
                        speaks = true;
                        counterparts.extend(by_key.get(key).into_iter().flatten());
                    });
                }
            }
            let mut documents: Vec<u32> =
                counterparts.iter().flat_map(|&id| &other.postings[id as usize]).copied().collect();
            documents.sort_unstable();
            documents.dedup();
            let rarity = ((other.len() as f64 + STRANGERS) / (documents.len() as f64 + 0.5)).ln();
            let weight = if speaks || !documents.is_empty() { rarity } else { 0.0 };
            Covering { documents, weight, is_fact: feature.is_fact() }
        };
        Cover(self.features.iter().map(covering).collect())
    }

    /// The documents of the other collection that cover most of this document, best first.
    pub(super) fn nearest(&self, document: u32, cover: &Cover, others: usize, most: usize) -> Vec<u32> {
        let mut scores = vec![0.0; others];
        for &feature in &self.documents[document as usize] {
            let covering = &cover.0[feature as usize];
            // What most documents say tells them apart too little for the time it takes.
            if covering.documents.len() * 4 <= others + 3 * most {
                covering.documents.iter().for_each(|&other| scores[other as usize] += covering.weight);
            }
        }
        let mut nearest: Vec<u32> = (0..others as u32).filter(|&other| scores[other as usize] > 0.0).collect();
        nearest.sort_by(|&x, &y| scores[y as usize].total_cmp(&scores[x as usize]).then(x.cmp(&y)));
        nearest.truncate(most);
        nearest
    }

    /// The weight of what the other document covers in this one, and of all that could be covered: of everything, and of
    /// the facts alone.
    pub(super) fn share(&self, document: u32, cover: &Cover, other: u32) -> Share {
        let mut share = Share::default();
        for &feature in &self.documents[document as usize] {
            let Covering { documents, weight, is_fact } = &cover.0[feature as usize];
            let covered = if documents.binary_search(&other).is_ok() { *weight } else { 0.0 };
            share.covered += covered;
            share.all += weight;
            if *is_fact {
                share.covered_facts += covered;
                share.all_facts += weight;
            }
        }
        share
    }
}

/// How much of a document another one covers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    pub(super) covered: f64,
    pub(super) all: f64,
    pub(super) covered_facts: f64,
    pub(super) all_facts: f64,
}

fn prefix(word: &str) -> Option<&str> {
    let end = word.char_indices().nth(PREFIX)?.0;
    Some(&word[..end])
}
