//! Which words of one side speak for which of the other.

use std::borrow::Cow;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::lexicon::Lexicon;
use super::lists::Lists;
use super::sources::Sources;
use super::words::{Vocabulary, Word, WordKind};

/// Pairs of words that are counterparts. Words go by their ids.
#[derive(Clone)]
pub(super) struct Links {
    /// What spelling, value and the lexicons give: for each word of a side the words of the other, ascending.
    known: Rc<[Lists; 2]>,
    /// What the texts have taught beside.
    learnt: Rc<[Lists; 2]>,
    /// By side, for each word what it was before the texts have taught anything.
    classes: Rc<[Vec<WordClass>; 2]>,
    has_lexicon: bool,
}

/// What pairs a word with words of the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordClass {
    /// The value of a number.
    Number,
    /// Being the same mark.
    Mark,
    /// Being spelt alike: mostly names.
    Name,
    /// A lexicon, or kinship.
    Known,
    /// These two texts alone, if anything.
    Learnt,
}

impl WordClass {
    /// Every class, as rates are indexed.
    pub(super) const ALL: [Self; 5] = [Self::Number, Self::Mark, Self::Name, Self::Known, Self::Learnt];

    /// Share of occurrences that a related unit renders by a counterpart, before the text has told.
    pub(super) fn hit_rate(self) -> f64 {
        match self {
            Self::Number => 0.8,
            Self::Mark | Self::Learnt => 0.5,
            Self::Name => 0.6,
            Self::Known => 0.4,
        }
    }

    /// How many units of strange texts are added to the text when the chance of meeting a word is taken. In a short text a
    /// name or a number would seem common, though its being there at all speaks for a counterpart. What a lexicon pairs is
    /// met in any text; without one the known pairs are kindred spellings, which are nearly as rare as names.
    fn strangers(self, has_lexicon: bool) -> f64 {
        match (self, has_lexicon) {
            (Self::Learnt, _) => 20.0,
            (Self::Number, true) => 50.0,
            (Self::Name, true) => 20.0,
            (Self::Mark | Self::Known, true) => 5.0,
            (Self::Known, false) => 60.0,
            (Self::Number | Self::Name | Self::Mark, false) => 100.0,
        }
    }
}

impl Links {
    /// The pairs that spelling, value and the lexicons give.
    pub(super) fn new([source, target]: &[Vocabulary; 2], lexicons: &[&dyn Lexicon], sources: Sources) -> Self {
        let mut pairs = Vec::new();
        same_words(source, target, sources, &mut pairs);
        if sources.cognates {
            cognates(source, target, &mut pairs);
        }
        lexicons.iter().for_each(|lexicon| translations(source, target, *lexicon, &mut pairs));
        pairs.sort_unstable();
        pairs.dedup();
        Self {
            known: Rc::new(both_ways([source.len(), target.len()], &pairs)),
            learnt: Rc::new(both_ways([source.len(), target.len()], &[])),
            classes: Rc::new([classes(source, target), classes(target, source)]),
            has_lexicon: !lexicons.is_empty(),
        }
    }

    /// Whether a lexicon knows the two languages.
    pub(super) fn has_lexicon(&self) -> bool {
        self.has_lexicon
    }

    /// Sizes of the two vocabularies.
    pub(super) fn sizes(&self) -> [usize; 2] {
        self.known.each_ref().map(Lists::len)
    }

    /// The words of the other side that a word of a side is paired with.
    pub(super) fn of(&self, side: usize, word: u32) -> impl Iterator<Item = u32> + Clone {
        let word = word as usize;
        self.known[side].of(word).iter().chain(self.learnt[side].of(word)).copied()
    }

    /// Whether a word of a side is paired with one of these of the other, ascending.
    pub(super) fn reach(&self, side: usize, word: u32, others: &[u32]) -> bool {
        self.of(side, word).any(|other| others.binary_search(&other).is_ok())
    }

    /// Whether a word of a side is paired with one of these of the other, ascending, and no text had to teach it.
    pub(super) fn knows(&self, side: usize, word: u32, others: &[u32]) -> bool {
        self.known[side].of(word as usize).iter().any(|other| others.binary_search(other).is_ok())
    }

    /// What pairs a word of a side with words of the other.
    pub(super) fn class(&self, side: usize, word: u32) -> WordClass {
        match self.classes[side][word as usize] {
            WordClass::Known if self.known[side].of(word as usize).is_empty() => WordClass::Learnt,
            class => class,
        }
    }

    /// How many units of strange texts are added to the text when the chance of meeting a word of a side is taken.
    pub(super) fn strangers(&self, side: usize, word: u32) -> f64 {
        self.class(side, word).strangers(self.has_lexicon)
    }

    /// Whether two words are a pair that no text had to teach.
    pub(super) fn are_known(&self, source: u32, target: u32) -> bool {
        self.known[0].of(source as usize).binary_search(&target).is_ok()
    }

    /// Takes further pairs, sorted, instead of those learnt before.
    pub(super) fn learn(&mut self, mut pairs: Vec<(u32, u32)>) {
        pairs.retain(|&(source, target)| !self.are_known(source, target));
        self.learnt = Rc::new(both_ways(self.sizes(), &pairs));
    }
}

/// For each word of a side the words it is paired with, from sorted pairs.
fn both_ways([sources, targets]: [usize; 2], pairs: &[(u32, u32)]) -> [Lists; 2] {
    let forwards = Lists::from_pairs(sources, pairs.iter().copied());
    let backwards = forwards.inverted(targets);
    [forwards, backwards]
}

/// What each word of a vocabulary would be paired with another by, were it paired.
fn classes(words: &Vocabulary, others: &Vocabulary) -> Vec<WordClass> {
    let class = |(_, word): (u32, Word)| match word.kind {
        WordKind::Number => WordClass::Number,
        WordKind::Mark => WordClass::Mark,
        WordKind::Letters if others.id_of(word).is_some() => WordClass::Name,
        WordKind::Letters => WordClass::Known,
    };
    words.iter().map(class).collect()
}

/// The words that a lexicon knows as translations of each other.
fn translations(source: &Vocabulary, target: &Vocabulary, lexicon: &dyn Lexicon, links: &mut Vec<(u32, u32)>) {
    let letters = |(_, word): &(u32, Word)| word.kind == WordKind::Letters;
    let mut by_key: FxHashMap<Cow<str>, Vec<u32>> = FxHashMap::default();
    for (id, word) in target.iter().filter(letters) {
        by_key.entry(lexicon.target_key(word.key)).or_default().push(id);
    }
    for (id, word) in source.iter().filter(letters) {
        lexicon.translations(&lexicon.source_key(word.key), &mut |translation| {
            links.extend(by_key.get(translation).into_iter().flatten().map(|&other| (id, other)));
        });
    }
}

/// Equal numbers, equal marks, and equal words of three letters and more.
fn same_words(source: &Vocabulary, target: &Vocabulary, sources: Sources, links: &mut Vec<(u32, u32)>) {
    for (id, word) in source.iter() {
        let speaks = match word.kind {
            WordKind::Number => sources.numbers,
            WordKind::Mark => sources.structure,
            WordKind::Letters => sources.names && word.key.chars().nth(2).is_some(),
        };
        if speaks {
            links.extend(target.id_of(word).map(|other| (id, other)));
        }
    }
}

/// The letters that kindred words share at least.
const PREFIX: usize = 4;

/// The most kindred words of one word: in a family as large as this, those spelt most alike say enough.
const FAMILY: usize = 50;

/// Words of four letters and more that begin alike over most of their length.
fn cognates(source: &Vocabulary, target: &Vocabulary, links: &mut Vec<(u32, u32)>) {
    let sorted = |vocabulary: &Vocabulary| {
        let mut words: Vec<u32> =
            vocabulary.iter().filter(|&(_, word)| may_be_cognate(word)).map(|(id, _)| id).collect();
        words.sort_unstable_by_key(|&id| vocabulary.word(id).key);
        words
    };
    let targets = sorted(target);
    let mut place = 0;
    for id in sorted(source) {
        let key = source.word(id).key;
        place += targets[place..].iter().take_while(|&&other| target.word(other).key < key).count();
        let alike = neighbours(&targets, place, target, key).take(FAMILY);
        links.extend(alike.map(|other| (id, other)));
    }
}

/// The cognates of a word among sorted words, from the place where it would stand outwards: those that share most of its
/// beginning come first.
fn neighbours<'a>(
    sorted: &'a [u32],
    place: usize,
    vocabulary: &'a Vocabulary,
    key: &'a str,
) -> impl Iterator<Item = u32> {
    let letters = key.chars().count();
    let near = move |id: u32| {
        let shared = shared_letters(key, vocabulary.word(id).key);
        (shared >= PREFIX && shared as f64 >= LOOSE * letters as f64).then_some((shared, id))
    };
    let mut before = sorted[..place].iter().rev().copied().map_while(near).peekable();
    let mut after = sorted[place..].iter().copied().map_while(near).peekable();
    let outwards = std::iter::from_fn(move || match (before.peek(), after.peek()) {
        (Some((left, _)), Some((right, _))) if left > right => before.next(),
        (Some(_), None) => before.next(),
        _ => after.next(),
    });
    outwards.map(|(_, id)| id).filter(move |&id| are_cognates(key, vocabulary.word(id).key))
}

fn may_be_cognate(word: Word) -> bool {
    word.kind == WordKind::Letters && word.key.chars().nth(PREFIX - 1).is_some()
}

/// The shares of the longer word that kindred words begin alike over: any, and those that share more than [`PREFIX`].
const STRICT: f64 = 0.8;
const LOOSE: f64 = 0.6;

fn shared_letters(left: &str, right: &str) -> usize {
    left.chars().zip(right.chars()).take_while(|(l, r)| l == r).count()
}

/// Whether the shared beginning is long enough, the first [`PREFIX`] letters being the same.
pub(crate) fn are_cognates(left: &str, right: &str) -> bool {
    let shared = shared_letters(left, right) as f64;
    let longer = left.chars().count().max(right.chars().count()) as f64;
    shared >= STRICT * longer || (shared > PREFIX as f64 && shared >= LOOSE * longer)
}
