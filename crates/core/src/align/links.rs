//! Which words of one side speak for which of the other, and in which units a word's counterparts stand.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::lexicon::Lexicon;
use super::words::{Postings, Side, Vocabulary, Word, WordKind};

/// Pairs of words that are counterparts.
#[derive(Clone)]
pub(super) struct Links {
    pairs: Vec<(u32, u32)>,
    /// See [`STRANGERS`].
    strangers: f64,
}

/// How many units of strange texts are added to the text when the chance of meeting a word is taken. Without a lexicon
/// the pairs are mostly names, numbers and kindred spellings: in a short text one would seem common, though its being
/// there at all speaks for a counterpart. What a lexicon pairs is met in any text.
const STRANGERS: f64 = 100.0;
const STRANGERS_WITH_LEXICON: f64 = 5.0;

impl Links {
    /// The pairs that spelling, value and the lexicons give.
    pub(super) fn new(source: &Vocabulary, target: &Vocabulary, lexicons: &[&dyn Lexicon]) -> Self {
        let mut links = Vec::new();
        same_words(source, target, &mut links);
        cognates(source, target, &mut links);
        lexicons.iter().for_each(|lexicon| translations(source, target, *lexicon, &mut links));
        links.sort_unstable();
        links.dedup();
        Self { pairs: links, strangers: if lexicons.is_empty() { STRANGERS } else { STRANGERS_WITH_LEXICON } }
    }

    /// The words that a source word is paired with, ascending.
    pub(super) fn of(&self, source: u32) -> impl Iterator<Item = u32> {
        let from = self.pairs.partition_point(|pair| pair.0 < source);
        self.pairs[from..].iter().take_while(move |pair| pair.0 == source).map(|pair| pair.1)
    }

    /// Whether two words are a pair.
    pub(super) fn holds(&self, source: u32, target: u32) -> bool {
        self.pairs.binary_search(&(source, target)).is_ok()
    }

    /// These and further pairs.
    pub(super) fn with(&self, pairs: Vec<(u32, u32)>) -> Self {
        let mut all = pairs;
        all.extend_from_slice(&self.pairs);
        all.sort_unstable();
        all.dedup();
        Self { pairs: all, strangers: self.strangers }
    }

    /// For each source word the target units that hold a counterpart, and the reverse. `sizes` are those of the two
    /// vocabularies.
    pub(super) fn coverage(&self, sizes: [usize; 2], sides: [&Side; 2]) -> [Coverage; 2] {
        let mut reversed: Vec<_> = self.pairs.iter().map(|&(s, t)| (t, s)).collect();
        reversed.sort_unstable();
        let [source, target] = sides;
        [
            Coverage::new(&self.pairs, sizes[0], &target.postings(sizes[1]), target.len(), self.strangers),
            Coverage::new(&reversed, sizes[1], &source.postings(sizes[0]), source.len(), self.strangers),
        ]
    }
}

/// For each word of one side, the units of the other that hold a counterpart.
pub(super) struct Coverage {
    starts: Vec<u32>,
    units: Vec<u32>,
    /// Number of units of the other side, strangers included.
    others: f64,
}

impl Coverage {
    /// Words that every second unit would cover say nothing: they are left without cover.
    fn new(links: &[(u32, u32)], words: usize, postings: &Postings, others: usize, strangers: f64) -> Self {
        let mut starts = Vec::with_capacity(words + 1);
        let mut units: Vec<u32> = Vec::new();
        let mut at = 0;
        starts.push(0);
        for word in 0..words as u32 {
            let start = units.len();
            let first = at;
            while at < links.len() && links[at].0 == word {
                units.extend_from_slice(postings.of(links[at].1));
                at += 1;
            }
            if at - first > 1 {
                units[start..].sort_unstable();
                let kept = dedup(&mut units[start..]);
                units.truncate(start + kept);
            }
            if (units.len() - start) * 2 > others + 1 {
                units.truncate(start);
            }
            starts.push(u32::try_from(units.len()).expect("covers fit in 32 bits"));
        }
        Self { starts, units, others: others as f64 + strangers }
    }

    /// The units that cover a word, ascending.
    pub(super) fn of(&self, word: u32) -> &[u32] {
        &self.units[self.starts[word as usize] as usize..self.starts[word as usize + 1] as usize]
    }

    /// The chance that a unit of the other side covers the word though it has nothing to do with it.
    pub(super) fn chance(&self, word: u32) -> f64 {
        (self.of(word).len() as f64 + 0.5) / self.others
    }
}

/// Moves the distinct values of a sorted slice to its front and returns how many there are.
fn dedup(sorted: &mut [u32]) -> usize {
    let mut kept = 0;
    for at in 0..sorted.len() {
        if kept == 0 || sorted[at] != sorted[kept - 1] {
            sorted[kept] = sorted[at];
            kept += 1;
        }
    }
    kept
}

/// The words that a lexicon knows as translations of each other.
fn translations(source: &Vocabulary, target: &Vocabulary, lexicon: &dyn Lexicon, links: &mut Vec<(u32, u32)>) {
    let letters = |(_, word): &(u32, &Word)| word.kind == WordKind::Letters;
    let mut by_key: FxHashMap<Cow<str>, Vec<u32>> = FxHashMap::default();
    for (id, word) in target.iter().filter(letters) {
        by_key.entry(lexicon.target_key(&word.key)).or_default().push(id);
    }
    for (id, word) in source.iter().filter(letters) {
        lexicon.translations(&lexicon.source_key(&word.key), &mut |translation| {
            links.extend(by_key.get(translation).into_iter().flatten().map(|&other| (id, other)));
        });
    }
}

/// Equal numbers, equal marks, and equal words of three letters and more.
fn same_words(source: &Vocabulary, target: &Vocabulary, links: &mut Vec<(u32, u32)>) {
    for (id, word) in source.iter() {
        let long_enough = word.kind != WordKind::Letters || word.key.chars().nth(2).is_some();
        if long_enough {
            links.extend(target.id_of(word).map(|other| (id, other)));
        }
    }
}

const PREFIX: usize = 4;

/// A beginning shared by more words than this is no sign of kinship, and comparing them all would take for ever.
const CROWD: usize = 1_000;

/// Words of four letters and more that begin alike over most of their length.
fn cognates(source: &Vocabulary, target: &Vocabulary, links: &mut Vec<(u32, u32)>) {
    let mut by_prefix: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (id, word) in target.iter() {
        if let Some(prefix) = prefix(word) {
            by_prefix.entry(prefix).or_default().push(id);
        }
    }
    for (id, word) in source.iter() {
        let Some(others) = prefix(word).and_then(|prefix| by_prefix.get(prefix)) else { continue };
        if others.len() > CROWD {
            continue;
        }
        let alike = others.iter().filter(|&&other| are_cognates(&word.key, &target.word(other).key));
        links.extend(alike.map(|&other| (id, other)));
    }
}

fn prefix(word: &Word) -> Option<&str> {
    let end = word.key.char_indices().nth(PREFIX - 1).map(|(at, c)| at + c.len_utf8())?;
    (word.kind == WordKind::Letters).then(|| &word.key[..end])
}

/// Whether the shared beginning is long enough, the first [`PREFIX`] letters being the same.
pub(super) fn are_cognates(left: &str, right: &str) -> bool {
    let shared = left.chars().zip(right.chars()).take_while(|(l, r)| l == r).count() as f64;
    let longer = left.chars().count().max(right.chars().count()) as f64;
    shared >= 0.8 * longer || (shared > PREFIX as f64 && shared >= 0.6 * longer)
}
