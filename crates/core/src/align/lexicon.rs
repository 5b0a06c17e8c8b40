//! Which words translate which: lexicons given from outside, and entries learnt from the text itself.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

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
#[derive(Default)]
struct Corpus {
    /// Distinct pairs of a source and a target word.
    pairs: Vec<(u32, u32)>,
    /// In how many beads each pair was seen.
    seen: Vec<u32>,
    /// Rows and columns of each bead's table.
    sizes: Vec<(usize, usize)>,
    /// The pairs of each bead, row by row.
    cells: Vec<u32>,
    words: (usize, usize),
}

impl Corpus {
    fn new(vocabularies: &[Vocabulary; 2], sides: &[Side; 2], beads: &[(Range<usize>, Range<usize>)]) -> Self {
        let mut corpus = Self { words: (vocabularies[0].len(), vocabularies[1].len()), ..Self::default() };
        let words = |side: usize, units: &Range<usize>| distinct_words(&vocabularies[side], &sides[side], units);
        let mut ids: FxHashMap<(u32, u32), u32> = FxHashMap::default();
        let area = |(s, t): &(Range<usize>, Range<usize>)| words(0, s).len() * words(1, t).len();
        let step = beads.iter().map(area).sum::<usize>() / MOST_PAIRS + 1;
        for (s, t) in beads.iter().step_by(step).filter(|bead| (1..=MOST_PAIRS / 4).contains(&area(bead))) {
            let (rows, columns) = (words(0, s), words(1, t));
            corpus.sizes.push((rows.len(), columns.len()));
            for &row in &rows {
                for &column in &columns {
                    let id = *ids.entry((row, column)).or_insert_with(|| {
                        corpus.pairs.push((row, column));
                        corpus.seen.push(0);
                        corpus.pairs.len() as u32 - 1
                    });
                    corpus.seen[id as usize] += 1;
                    corpus.cells.push(id);
                }
            }
        }
        corpus
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
        let causes = if direction == Direction::Forwards { self.words.0 } else { self.words.1 };
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
