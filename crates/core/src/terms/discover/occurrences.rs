//! Where terms stand, and by what each place is rendered.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::attested;
use super::closed_class::WordClass;
use super::phrases::{Nouns, Phrase, each_phrase, is_title};
use super::word_links::{Grid, WordLinks};
use super::words::{Reader, Word, span_of, spoken};
use super::{PASSAGES_A_REPORT, Passage};
use crate::lexicon::Direction;
use crate::model::{ByteSpan, Lang, Language, Side};
use crate::progress::{Cancelled, Progress};
use crate::terms::TermIndex;

/// The passages as they were read, and which words render each other.
pub(super) struct Collection<'a> {
    pub(super) passages: &'a [Passage<'a>],
    pub(super) sentences: &'a [[Vec<Word>; 2]],
    pub(super) readers: &'a [Reader; 2],
    pub(super) links: &'a WordLinks,
    pub(super) languages: [Language; 2],
    /// The terms that come with the program.
    pub(super) starter: TermIndex,
    /// The two languages.
    pub(super) langs: [&'a Lang; 2],
    /// What the lexicon knows from each side to the other.
    pub(super) known: Option<[Direction<'static>; 2]>,
}

/// A place of a term.
#[derive(Clone, Debug)]
pub(super) struct Occurrence {
    pub(super) passage: u32,
    /// The term, on its own side.
    pub(super) own: ByteSpan,
    /// What renders it.
    pub(super) other: ByteSpan,
    /// The stems of what renders it, ascending.
    pub(super) rendering: Box<[u32]>,
    /// The roots of what renders it, in order.
    pub(super) roots: Box<[u32]>,
    /// How sure the rendering is, from 0 to 1.
    pub(super) sure: f32,
    /// Whether the terms that come with the program have it.
    pub(super) attested: bool,
    /// The stems of the words that say something directly before and after it.
    pub(super) beside: [Option<u32>; 2],
    /// Those of other words near it.
    pub(super) near: Box<[u32]>,
}

/// Terms by the roots of their words, with their occurrences.
pub(super) type Terms = BTreeMap<Box<[u32]>, Vec<Occurrence>>;

/// The fewest times a term stands in the passages.
const FEWEST: u32 = 2;
/// How far around a place its words are looked at.
const NEAR: usize = 4;
/// The agreement from which on two words are linked.
const LINKED: f32 = 0.2;
/// The agreement that each word of a longer term needs.
const RENDERED: f32 = 0.1;
/// The share of a word that the words of the term must explain for it to be a further part of their rendering.
const EXPLAINED: f32 = 0.5;
/// How sure a rendering is whose last word was found because nothing else renders it.
pub(super) const COMPLETED: f32 = 0.6;
/// Small words between the parts of a rendering, at most.
const SMALL_WORDS: usize = 2;

/// The terms of one side that recur.
pub(super) fn of_terms(collection: &Collection, side: Side, progress: &dyn Progress) -> Result<Terms, Cancelled> {
    let own = side as usize;
    let language = collection.languages[own];
    let mut counts: FxHashMap<u64, u32> = FxHashMap::default();
    for sentence in collection.sentences {
        each_phrase(&sentence[own], language, &mut |phrase| *counts.entry(phrase.hash()).or_default() += 1);
    }
    let nouns = [0, 1].map(|side| {
        let sentences = collection.sentences.iter().map(|sentence| sentence[side].as_slice());
        Nouns::count(&collection.readers[side], collection.languages[side], sentences)
    });
    let mut terms = Terms::new();
    let mut grid = Grid::default();
    for (passage, sentence) in collection.sentences.iter().enumerate() {
        if passage.is_multiple_of(PASSAGES_A_REPORT) {
            progress.advance(passage as u64, collection.sentences.len() as u64)?;
        }
        if sentence.iter().any(|words| is_title(words)) {
            continue;
        }
        let linked = Linked::new(collection.links, &mut grid, sentence, own);
        let attested = attested::renderings(collection, passage, own);
        each_phrase(&sentence[own], language, &mut |phrase| {
            if let Some(words) = attested.get(&phrase.span()) {
                let occurrence = Occurrence { attested: true, ..Occurrence::new(passage as u32, phrase, words, 1.0) };
                terms.entry(phrase.roots.clone()).or_default().push(occurrence);
                return;
            }
            let recurs = counts.get(&phrase.hash()).is_some_and(|&count| count >= FEWEST);
            if recurs
                && nouns[own].lead(phrase.own())
                && let Some((words, sure)) = linked.rendering(phrase)
                && nouns[1 - own].lead(words)
            {
                let occurrence = Occurrence::new(passage as u32, phrase, words, sure);
                terms.entry(phrase.roots.clone()).or_default().push(occurrence);
            }
        });
    }
    Ok(terms)
}

impl Occurrence {
    fn new(passage: u32, phrase: &Phrase, rendering: &[Word], sure: f32) -> Self {
        let says = || rendering.iter().filter(|word| word.class.is_content());
        let mut stems: Vec<u32> = says().map(|word| word.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        let around = phrase.first.saturating_sub(NEAR)..(phrase.last + 1 + NEAR).min(phrase.words.len());
        let near = around
            .filter(|at| !(phrase.first..=phrase.last).contains(at))
            .map(|at| &phrase.words[at])
            .filter(|word| word.class.is_content());
        Self {
            passage,
            own: phrase.span(),
            other: span_of(rendering),
            rendering: stems.into(),
            roots: says().map(|word| word.root).collect(),
            sure,
            attested: false,
            beside: phrase.neighbours().map(|word| word.map(|word| word.stem)),
            near: near.map(|word| word.stem).collect(),
        }
    }
}

/// A sentence whose words are linked with those of its counterpart.
struct Linked<'a> {
    grid: &'a Grid,
    sentence: &'a [Vec<Word>; 2],
    /// For each word, its place in the grid; by side.
    places: [Vec<Option<usize>>; 2],
    own: usize,
}

impl<'a> Linked<'a> {
    fn new(links: &WordLinks, grid: &'a mut Grid, sentence: &'a [Vec<Word>; 2], own: usize) -> Self {
        let stems = sentence.each_ref().map(|words| spoken(words).map(|(_, word)| word.stem).collect::<Vec<u32>>());
        grid.fill(links, [&stems[0], &stems[1]]);
        let places = sentence.each_ref().map(|words| {
            let mut places = vec![None; words.len()];
            spoken(words).enumerate().for_each(|(place, (at, _))| places[at] = Some(place));
            places
        });
        Self { grid, sentence, places, own }
    }

    /// How much the own word explains of the other, and the other of the own.
    fn share(&self, own: usize, other: usize) -> [f32; 2] {
        let places = (self.places[self.own][own], self.places[1 - self.own][other]);
        let (Some(place), Some(other)) = places else { return [0.0; 2] };
        if self.own == 0 {
            self.grid.of(place, other)
        } else {
            let [there, back] = self.grid.of(other, place);
            [back, there]
        }
    }

    /// The words that render a phrase, without a gap, and how sure that is.
    fn rendering(&self, phrase: &Phrase) -> Option<(&'a [Word], f32)> {
        let other = &self.sentence[1 - self.own];
        let says = |at: &usize| other[*at].class.is_content();
        let own: Vec<usize> =
            (phrase.first..=phrase.last).filter(|&at| phrase.words[at].class == WordClass::Open).collect();
        let agreed = |word: usize, at: usize| self.share(word, at).iter().product::<f32>();
        let most = |at: usize| own.iter().map(|&word| agreed(word, at)).fold(0.0, f32::max);
        let mut core: Vec<usize> = (0..other.len()).filter(says).filter(|&at| most(at) >= LINKED).collect();
        let is_rendered = |word: &&usize| core.iter().any(|&at| agreed(**word, at) >= RENDERED);
        let missing = own.iter().filter(|word| !is_rendered(word)).count();
        if core.is_empty() || missing > 1 || missing == own.len() {
            return None;
        }
        if missing > 0 {
            self.complete(&own, &mut core)?;
        }
        self.grow(&own, &mut core);
        let least = |shares: &mut dyn Iterator<Item = f32>| shares.fold(1.0, f32::min);
        let explains = least(&mut own.iter().map(|&word| core.iter().map(|&at| self.share(word, at)[1]).sum()));
        let explained = least(&mut core.iter().map(|&at| own.iter().map(|&word| self.share(word, at)[0]).sum()));
        let sure = if missing > 0 { COMPLETED } else { explains * explained };
        let (first, last) = (core[0], core[core.len() - 1]);
        let stranger = |at: usize| match other[at].class {
            WordClass::Open | WordClass::General => !core.contains(&at),
            WordClass::Of | WordClass::Determiner | WordClass::Preposition | WordClass::Number => false,
            WordClass::BeforeVerb | WordClass::Other | WordClass::Mark => true,
        };
        let is_verb = first.checked_sub(1).is_some_and(|at| other[at].class == WordClass::BeforeVerb);
        let words = &other[first..=last];
        let is_name = words.iter().find(|word| word.class.is_content()).is_some_and(|word| word.capital);
        (!is_verb && !is_name && !(first..=last).any(stranger)).then_some((words, sure))
    }

    /// Adds the neighbour that no word outside the term is rendered by: it renders the word that is linked with nothing.
    fn complete(&self, own: &[usize], core: &mut Vec<usize>) -> Option<()> {
        let words = &self.sentence[self.own];
        let is_free = |at: &usize| {
            let mut others = (0..words.len()).filter(|word| words[*word].class.is_content() && !own.contains(word));
            !others.any(|word| self.share(word, *at).iter().product::<f32>() >= RENDERED)
        };
        let [before, after] =
            [self.reach(core[0], -1), self.reach(core[core.len() - 1], 1)].map(|at| at.filter(is_free));
        match (before, after) {
            (Some(at), None) => core.insert(0, at),
            (None, Some(at)) => core.push(at),
            _ => return None,
        }
        Some(())
    }

    /// Adds the neighbours, over small words, that the words of the term explain.
    fn grow(&self, own: &[usize], core: &mut Vec<usize>) {
        let is_explained = |at: &usize| own.iter().map(|&word| self.share(word, *at)[0]).sum::<f32>() >= EXPLAINED;
        while let Some(at) = self.reach(core[0], -1).filter(is_explained) {
            core.insert(0, at);
        }
        while let Some(at) = core.last().and_then(|&last| self.reach(last, 1)).filter(is_explained) {
            core.push(at);
        }
    }

    /// The next word that says something, over small words that may stand inside a rendering.
    fn reach(&self, from: usize, step: isize) -> Option<usize> {
        let other = &self.sentence[1 - self.own];
        let mut at = from;
        for _ in 0..=SMALL_WORDS {
            at = at.checked_add_signed(step)?;
            match other.get(at)?.class {
                WordClass::Open | WordClass::General => return Some(at),
                WordClass::Of | WordClass::Determiner => {}
                _ => return None,
            }
        }
        None
    }
}
