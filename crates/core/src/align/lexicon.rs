//! Which words translate which: lexicons given from outside, and entries learnt from the text itself.

use std::borrow::Cow;
use std::ops::Range;

use super::lists::Lists;
use super::words::{self, Side, Vocabulary, WordKind};

/// A bilingual lexicon. Words are in lower case, without accents, ligatures written out.
pub trait Lexicon {
    /// What the lexicon knows a source word by: its stem, where all forms of a word share an entry.
    fn source_key<'w>(&self, word: &'w str) -> Cow<'w, str> {
        Cow::Borrowed(word)
    }

    /// What the lexicon knows a target word by.
    fn target_key<'w>(&self, word: &'w str) -> Cow<'w, str> {
        Cow::Borrowed(word)
    }

    /// Calls `each` with the key of every translation of the source word with this key.
    fn translations(&self, key: &str, each: &mut dyn FnMut(&str));
}

/// The words of a text that a lexicon may know, in order.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = Box<str>> {
    let mut letters = Vec::new();
    words::read_words(text, &mut |word| {
        if word.kind == WordKind::Letters {
            letters.push(word.key.into());
        }
    });
    letters.into_iter()
}

/// The most word pairs that learning looks at: beyond, a text is sampled evenly.
const MOST_PAIRS: usize = 3_000_000;
const ROUNDS: usize = 5;
/// Share of a word's renderings that one rendering must reach, in one direction and in the other.
const SHARE: f32 = 0.2;
const SHARE_BACK: f32 = 0.05;
/// What an empty cause of a word weighs against each word of the other side.
const NOTHING: f32 = 1e-3;

/// Words that translate each other in these stretches of units, by their ids: IBM Model 1 (Brown et al. 1993) in both
/// directions; a pair is kept when both agree and it was seen twice.
pub(super) fn learn(
    vocabularies: &[Vocabulary; 2],
    sides: &[Side; 2],
    beads: &[(Range<usize>, Range<usize>)],
) -> Vec<(u32, u32)> {
    let corpus = Corpus::new(vocabularies, sides, beads);
    let forwards = corpus.train(Direction::Forwards);
    let backwards = corpus.train(Direction::Backwards);
    let kept = |pair: &usize| {
        let (there, back) = (forwards[*pair], backwards[*pair]);
        corpus.seen[*pair] >= 2 && there.max(back) > SHARE && there.min(back) > SHARE_BACK
    };
    let mut pairs: Vec<_> = (0..corpus.pairs.len()).filter(kept).map(|pair| corpus.pairs[pair]).collect();
    pairs.sort_unstable();
    pairs
}

#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Forwards,
    Backwards,
}

/// Beads as tables of word pairs.
struct Corpus {
    /// Distinct pairs of a source and a target word, by the source word.
    pairs: Vec<(u32, u32)>,
    /// In how many beads each pair was seen.
    seen: Vec<u32>,
    /// Rows and columns of each bead's table.
    sizes: Vec<(usize, usize)>,
    /// The pairs of each bead, row by row.
    cells: Vec<u32>,
    /// Sizes of the vocabularies.
    words: [usize; 2],
}

impl Corpus {
    fn new(vocabularies: &[Vocabulary; 2], sides: &[Side; 2], beads: &[(Range<usize>, Range<usize>)]) -> Self {
        let words = vocabularies.each_ref().map(Vocabulary::len);
        let [mut rows, mut columns] = [Lists::default(), Lists::default()];
        for (source, target) in beads {
            rows.push(distinct_words(&vocabularies[0], &sides[0], source));
            columns.push(distinct_words(&vocabularies[1], &sides[1], target));
        }
        let area = |&bead: &usize| rows.of(bead).len() * columns.of(bead).len();
        let step = (0..beads.len()).map(|bead| area(&bead)).sum::<usize>() / MOST_PAIRS + 1;
        let fits = |bead: &usize| (1..=MOST_PAIRS / 4).contains(&area(bead));
        let chosen: Vec<usize> = (0..beads.len()).step_by(step).filter(fits).collect();
        let sizes = chosen.iter().map(|&bead| (rows.of(bead).len(), columns.of(bead).len())).collect();
        let mut corpus = Self { pairs: Vec::new(), seen: Vec::new(), sizes, cells: Vec::new(), words };
        corpus.number(&chosen, &rows, &columns);
        corpus
    }

    /// Gives each distinct pair its number, one source word after the other.
    fn number(&mut self, beads: &[usize], rows: &Lists, columns: &Lists) {
        let words_of = |(table, &bead): (u32, &usize)| rows.of(bead).iter().map(move |&word| (word, table));
        let tables_of = Lists::from_pairs(self.words[0], (0..).zip(beads).flat_map(words_of));
        // Where the next row of each table goes: the rows of a table come in the order of their words.
        let mut next = Vec::with_capacity(beads.len());
        let mut cells = 0;
        for (rows, columns) in &self.sizes {
            next.push(cells);
            cells += rows * columns;
        }
        self.cells.resize(cells, 0);
        // The pair of each target word with the source word that it was last seen with.
        let mut last = vec![(u32::MAX, 0_u32); self.words[1]];
        for source in 0..self.words[0] as u32 {
            for &table in tables_of.of(source as usize) {
                for &target in columns.of(beads[table as usize]) {
                    let (with, mut pair) = last[target as usize];
                    if with != source {
                        pair = self.pairs.len() as u32;
                        self.pairs.push((source, target));
                        self.seen.push(0);
                        last[target as usize] = (source, pair);
                    }
                    self.seen[pair as usize] += 1;
                    self.cells[next[table as usize]] = pair;
                    next[table as usize] += 1;
                }
            }
        }
    }

    /// For each pair, the share of the one word's renderings that the other is.
    fn train(&self, direction: Direction) -> Vec<f32> {
        let mut shares = vec![1.0_f32; self.pairs.len()];
        for _ in 0..ROUNDS {
            let mut counts = vec![0.0_f32; self.pairs.len()];
            let mut at = 0;
            for &(rows, columns) in &self.sizes {
                let table = &self.cells[at..at + rows * columns];
                at += rows * columns;
                match direction {
                    Direction::Forwards => (0..columns).for_each(|column| {
                        explain(&shares, &mut counts, table[column..].iter().step_by(columns));
                    }),
                    Direction::Backwards => {
                        table.chunks(columns).for_each(|row| explain(&shares, &mut counts, row.iter()));
                    }
                }
            }
            self.normalise(direction, &mut counts);
            shares = counts;
        }
        shares
    }

    fn normalise(&self, direction: Direction, counts: &mut [f32]) {
        let cause = |pair: &(u32, u32)| if direction == Direction::Forwards { pair.0 } else { pair.1 } as usize;
        let causes = self.words[if direction == Direction::Forwards { 0 } else { 1 }];
        let mut totals = vec![0.0_f32; causes];
        for (pair, count) in self.pairs.iter().zip(&*counts) {
            totals[cause(pair)] += count;
        }
        for (pair, count) in self.pairs.iter().zip(counts) {
            *count /= totals[cause(pair)].max(f32::MIN_POSITIVE);
        }
    }
}

/// Spreads one word over its possible causes.
fn explain<'a>(shares: &[f32], counts: &mut [f32], causes: impl Iterator<Item = &'a u32> + Clone) {
    let all: f32 = causes.clone().map(|&pair| shares[pair as usize] + NOTHING).sum();
    for &pair in causes {
        counts[pair as usize] += shares[pair as usize] / all;
    }
}

/// The distinct words of letters of a stretch of units.
fn distinct_words(vocabulary: &Vocabulary, side: &Side, units: &Range<usize>) -> Vec<u32> {
    let mut words: Vec<u32> = units.clone().flat_map(|unit| side.words_of(unit)).copied().collect();
    words.retain(|&word| vocabulary.word(word).kind == WordKind::Letters);
    words.sort_unstable();
    words.dedup();
    words
}
