//! Which words translate which: lexicons given from outside, and entries learnt from the text itself.

use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};

use rustc_hash::FxHashMap;

use super::links::Links;
use super::lists::Lists;
use super::words::{self, Side, Vocabulary, Word, WordKind};

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

/// Units of the source and of the target that render each other.
pub(super) type Stretches = (Range<usize>, Range<usize>);

/// The most word pairs that learning looks at: beyond, a text is sampled evenly.
const MOST_PAIRS: usize = 3_000_000;
const ROUNDS: usize = 5;
/// Share of a word's renderings that one rendering must reach, in one direction and in the other.
const SHARE: f32 = 0.2;
const SHARE_BACK: f32 = 0.05;
/// Letters of a word by which it is learnt: its forms begin alike, and together they are seen often enough.
const BEGINNING: usize = 5;
/// A beginning that more words have is that of several words, and each of them is learnt by itself.
const MOST_FORMS: usize = 20;
/// By how much a word pair must speak more clearly than one seen once and nowhere apart (log-likelihood ratio).
const MORE_THAN_ONCE: f64 = 1.0;
/// A word that one in so many beads has is common; in a short text, one that more beads have than this.
const COMMON_SHARE: usize = 5;
const COMMON: usize = 10;
/// What an empty cause of a word weighs against each word of the other side.
const NOTHING: f32 = 1e-3;
/// The place of a pair that has none.
const NOWHERE: u32 = u32::MAX;

/// Words that translate each other in these stretches of units, by their ids: IBM Model 1 (Brown et al. 1993) of the
/// beginnings of words in both directions; a pair is kept when both agree and chance hardly brought it together.
/// What a lexicon for the two languages explains is left out.
pub(super) fn learn(
    vocabularies: &[Vocabulary; 2],
    sides: &[Side; 2],
    links: &Links,
    beads: &[Stretches],
) -> Vec<(u32, u32)> {
    let beginnings = vocabularies.each_ref().map(beginnings);
    let mut words = [Lists::default(), Lists::default()];
    for (source, target) in beads {
        let open = unexplained(vocabularies, sides, links, &beginnings, [source, target]);
        words.iter_mut().zip(open).for_each(|(words, open)| words.push(open));
    }
    let sizes = vocabularies.each_ref().map(Vocabulary::len);
    if links.has_lexicon() {
        // What many beads have and no lexicon knows are function words, and of what one has, nothing can be learnt.
        let most = COMMON.max(beads.len() / COMMON_SHARE) as u32;
        words.iter_mut().zip(sizes).for_each(|(words, size)| keep_seen_in(words, size, 2..=most));
    }
    let corpus = Corpus::new(sizes, words, links.has_lexicon());
    let shares = corpus.train();
    let forms = beginnings.each_ref().map(|firsts| {
        let words = firsts.iter().zip(0..).map(|(&first, word)| (first, word));
        Lists::from_pairs(firsts.len(), words)
    });
    let forms_of = |(source, target): (u32, u32)| {
        let [sources, targets] = [forms[0].of(source as usize), forms[1].of(target as usize)];
        sources.iter().flat_map(move |&source| targets.iter().map(move |&target| (source, target)))
    };
    let mut pairs: Vec<_> = corpus.kept(&shares).flat_map(forms_of).collect();
    pairs.sort_unstable();
    pairs
}

/// For each word the first word of its vocabulary that begins alike; the word itself where too many do.
fn beginnings(vocabulary: &Vocabulary) -> Vec<u32> {
    // The first word and the number of words that begin so.
    let mut families: FxHashMap<&str, (u32, usize)> = FxHashMap::default();
    for (id, word) in vocabulary.iter() {
        if let Some(beginning) = beginning(word) {
            families.entry(beginning).or_insert((id, 0)).1 += 1;
        }
    }
    let first = |(id, word): (u32, Word)| {
        let family = beginning(word).and_then(|beginning| families.get(beginning));
        family.filter(|(_, forms)| *forms <= MOST_FORMS).map_or(id, |(first, _)| *first)
    };
    vocabulary.iter().map(first).collect()
}

fn beginning(word: Word<'_>) -> Option<&str> {
    let end = word.key.char_indices().nth(BEGINNING).map_or(word.key.len(), |(at, _)| at);
    (word.kind == WordKind::Letters).then(|| &word.key[..end])
}

/// Beads as tables of word pairs: a row for each source word, a column for each target word. What is known of the pairs is
/// kept once for each distinct pair, those of a source word together: the tables themselves are never written down.
struct Corpus {
    /// For each source word the target words that may render it.
    pairs: Lists,
    /// In how many beads each target word was seen.
    targets_seen: Vec<u32>,
    /// The target words of each bead.
    columns: Lists,
    /// The beads of each source word.
    rows: Lists,
}

/// A source word that is in a pair.
struct Source<'a> {
    /// Its pairs, by their places among all.
    pairs: Range<usize>,
    /// The beads it was seen in.
    beads: &'a [u32],
    /// The target words of each bead.
    columns: &'a Lists,
    /// For each target word the place among the pairs, or [`NOWHERE`].
    places: &'a [u32],
}

impl Source<'_> {
    /// The columns of a bead that are in a pair, by their places among those of all beads, with the place among the pairs.
    fn cells(&self, bead: u32) -> impl Iterator<Item = (usize, usize)> {
        let bead = bead as usize;
        let columns = self.columns.range(bead..bead + 1).zip(self.columns.of(bead));
        let placed = columns.map(|(column, &target)| (column, self.places[target as usize]));
        placed.filter(|&(_, place)| place != NOWHERE).map(|(column, place)| (column, place as usize))
    }
}

impl Corpus {
    /// From the words of both sides of each bead, ascending. With `few` of them, the others being explained, only the pairs
    /// that chance hardly brought together may render each other; else all, and the strangers explain each other away.
    fn new(sizes: [usize; 2], words: [Lists; 2], few: bool) -> Self {
        let [sources, targets] = &words;
        let area = |bead: usize| sources.of(bead).len() * targets.of(bead).len();
        let step = (0..targets.len()).map(area).sum::<usize>() / MOST_PAIRS + 1;
        let chosen = (0..targets.len()).step_by(step).filter(|&bead| (1..=MOST_PAIRS / 4).contains(&area(bead)));
        let mut columns = Lists::default();
        chosen.clone().for_each(|bead| columns.push(targets.of(bead).iter().copied()));
        let rows = (0..).zip(chosen).flat_map(|(row, bead)| sources.of(bead).iter().map(move |&word| (word, row)));
        let rows = Lists::from_pairs(sizes[0], rows);
        drop(words);
        let mut targets_seen = vec![0; sizes[1]];
        columns.pairs().for_each(|(_, target)| targets_seen[target as usize] += 1);
        let mut corpus = Self { pairs: Lists::default(), targets_seen, columns, rows };
        corpus.pairs = corpus.distinct_pairs(|source, target, together| {
            !few || corpus.is_significant(together, corpus.rows.of(source).len(), corpus.targets_seen[target])
        });
        corpus
    }

    /// The pairs of a source and a target word seen together in so many beads that are wanted.
    fn distinct_pairs(&self, is_wanted: impl Fn(usize, usize, u32) -> bool) -> Lists {
        let mut pairs = Lists::default();
        // In how many beads of the source word each target word was seen.
        let mut together = vec![0_u32; self.targets_seen.len()];
        for source in 0..self.rows.len() {
            let beads = self.rows.of(source).iter();
            let targets = beads.flat_map(|&bead| self.columns.of(bead as usize)).copied();
            targets.clone().for_each(|target| together[target as usize] += 1);
            pairs.push(targets.filter(|&target| {
                let together = std::mem::take(&mut together[target as usize]);
                together > 0 && is_wanted(source, target as usize, together)
            }));
        }
        pairs.shrink_to_fit();
        pairs
    }

    /// For each pair, the share of the source word's renderings that the target word is, and the reverse.
    fn train(&self) -> Vec<[f32; 2]> {
        let mut shares = vec![[1.0_f32; 2]; self.pairs.range(0..self.pairs.len()).len()];
        for _ in 0..ROUNDS {
            self.explain(&mut shares);
            self.normalise(&mut shares);
        }
        shares
    }

    /// Spreads each target word of each bead over the source words that may have caused it, and the reverse. Shares become
    /// the counts.
    fn explain(&self, shares: &mut [[f32; 2]]) {
        let mut columns = vec![0.0_f32; self.columns.range(0..self.columns.len()).len()];
        self.each_source(|source| {
            let shares = &shares[source.pairs.clone()];
            for (column, place) in source.beads.iter().flat_map(|&bead| source.cells(bead)) {
                columns[column] += shares[place][0] + NOTHING;
            }
        });
        // Dividing once a column is faster than once a cell.
        columns.iter_mut().for_each(|sum| *sum = sum.recip());
        let mut counts: Vec<[f32; 2]> = Vec::new();
        self.each_source(|source| {
            let shares = &mut shares[source.pairs.clone()];
            counts.clear();
            counts.resize(shares.len(), [0.0; 2]);
            for &bead in source.beads {
                let row = source.cells(bead).map(|(_, place)| shares[place][1] + NOTHING).sum::<f32>().recip();
                for (column, place) in source.cells(bead) {
                    let ([there, back], count) = (shares[place], &mut counts[place]);
                    count[0] += there * columns[column];
                    count[1] += back * row;
                }
            }
            // What is known of the pairs of a source word, only its own rows look at.
            shares.copy_from_slice(&counts);
        });
    }

    /// Calls `each` for every source word that is in a pair.
    fn each_source(&self, mut each: impl FnMut(&Source)) {
        let mut places = vec![NOWHERE; self.targets_seen.len()];
        for source in 0..self.rows.len() {
            let targets = self.pairs.of(source);
            if targets.is_empty() {
                continue;
            }
            for (&target, place) in targets.iter().zip(0..) {
                places[target as usize] = place;
            }
            let (pairs, beads) = (self.pairs.range(source..source + 1), self.rows.of(source));
            each(&Source { pairs, beads, columns: &self.columns, places: &places });
            targets.iter().for_each(|&target| places[target as usize] = NOWHERE);
        }
    }

    fn normalise(&self, counts: &mut [[f32; 2]]) {
        let (mut sources, mut targets) = (vec![0.0_f32; self.pairs.len()], vec![0.0_f32; self.targets_seen.len()]);
        for ((source, target), count) in self.pairs.pairs().zip(&*counts) {
            sources[source as usize] += count[0];
            targets[target as usize] += count[1];
        }
        for ((source, target), count) in self.pairs.pairs().zip(counts) {
            count[0] /= sources[source as usize].max(f32::MIN_POSITIVE);
            count[1] /= targets[target as usize].max(f32::MIN_POSITIVE);
        }
    }

    /// The pairs on which both directions agree, and that chance hardly brought together.
    fn kept(&self, shares: &[[f32; 2]]) -> impl Iterator<Item = (u32, u32)> {
        let known = self.pairs.pairs().zip(shares);
        let agreed = known.filter(|(_, [there, back])| there.max(*back) > SHARE && there.min(*back) > SHARE_BACK);
        agreed.map(|(pair, _)| pair).filter(|&(source, target)| {
            let beads = self.rows.of(source as usize);
            let holds = |&&bead: &&u32| self.columns.of(bead as usize).binary_search(&target).is_ok();
            let together = beads.iter().filter(holds).count() as u32;
            self.is_significant(together, beads.len(), self.targets_seen[target as usize])
        })
    }

    /// Whether words seen in so many beads were seen together more often than chance has it: the likelihood ratio of
    /// Dunning (1993) against that of a pair seen once, which grows with the text (Moore 2004).
    fn is_significant(&self, together: u32, sources: usize, targets: u32) -> bool {
        if together < 2 {
            return false;
        }
        let beads = self.columns.len() as f64;
        let (both, sources, targets) = (f64::from(together), sources as f64, f64::from(targets));
        let term = |count: f64, row: f64, column: f64| {
            if count > 0.0 { count * (count * beads / (row * column)).ln() } else { 0.0 }
        };
        let ratio = term(both, sources, targets)
            + term(sources - both, sources, beads - targets)
            + term(targets - both, beads - sources, targets)
            + term(beads - sources - targets + both, beads - sources, beads - targets);
        ratio > beads.ln() + 1.0 + MORE_THAN_ONCE
    }
}

/// The distinct words of letters of both sides of a bead, each as the first word that begins alike; with a lexicon for
/// the two languages, only those that no link in the bead explains.
fn unexplained(
    vocabularies: &[Vocabulary; 2],
    sides: &[Side; 2],
    links: &Links,
    firsts: &[Vec<u32>; 2],
    units: [&Range<usize>; 2],
) -> [Vec<u32>; 2] {
    let words = [0, 1].map(|side| {
        let mut words: Vec<u32> = units[side].clone().flat_map(|unit| sides[side].words_of(unit)).copied().collect();
        if units[side].len() > 1 {
            words.sort_unstable();
            words.dedup();
        }
        words
    });
    [0, 1].map(|side| {
        let is_open = |word: u32| {
            vocabularies[side].word(word).kind == WordKind::Letters
                && !(links.has_lexicon() && links.knows(side, word, &words[1 - side]))
        };
        let open = words[side].iter().filter(|&&word| is_open(word));
        let mut open: Vec<u32> = open.map(|&word| firsts[side][word as usize]).collect();
        open.sort_unstable();
        open.dedup();
        open
    })
}

/// Leaves of each bead the words that so many beads have.
fn keep_seen_in(words: &mut Lists, size: usize, beads: RangeInclusive<u32>) {
    let mut seen = vec![0; size];
    words.pairs().for_each(|(_, word)| seen[word as usize] += 1);
    words.retain(|word| beads.contains(&seen[word as usize]));
}
