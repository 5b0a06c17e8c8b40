//! Which words translate which: lexicons given from outside, and entries learnt from the text itself.

use std::borrow::Cow;
use std::ops::Range;

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
    let of_bead = |(source, target): &Stretches| unexplained(vocabularies, sides, links, &beginnings, [source, target]);
    let mut words: Vec<[Vec<u32>; 2]> = beads.iter().map(of_bead).collect();
    if links.has_lexicon() {
        drop_common(&mut words, vocabularies.each_ref().map(Vocabulary::len));
    }
    let corpus = Corpus::new(vocabularies.each_ref().map(Vocabulary::len), words);
    let forms = beginnings.each_ref().map(|firsts| {
        let words = firsts.iter().zip(0..).map(|(&first, word)| (first, word));
        Lists::from_pairs(firsts.len(), words)
    });
    let forms_of = |(source, target): (u32, u32)| {
        let [sources, targets] = [forms[0].of(source as usize), forms[1].of(target as usize)];
        sources.iter().flat_map(move |&source| targets.iter().map(move |&target| (source, target)))
    };
    let mut pairs: Vec<_> = corpus.learn().into_iter().flat_map(forms_of).collect();
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

/// Beads as tables of word pairs: a row for each source word, a column for each target word. Neither the tables nor the
/// distinct pairs are written down: they are counted off anew whenever they are gone through, and what is known of each is
/// kept for one direction at a time.
struct Corpus {
    /// In how many beads each target word was seen.
    targets_seen: Vec<u32>,
    /// The target words of each bead.
    columns: Lists,
    /// The beads of each source word.
    rows: Lists,
}

/// A source word with the pairs it is in.
struct Row<'a> {
    source: u32,
    /// Its beads.
    beads: &'a [u32],
    /// The target words it was seen with, a pair each.
    targets: &'a [u32],
    /// The places of these pairs among those of all source words.
    pairs: Range<usize>,
    /// For each target word it was seen with, the place among its pairs.
    places: &'a [u32],
}

/// How much of a source word's renderings a target word is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rendered {
    /// Too little, whatever the other direction says.
    Hardly,
    /// Enough where the other direction says more.
    Partly,
    /// Enough where the other direction agrees.
    Mostly,
}

impl Rendered {
    fn of(share: f32) -> Self {
        match share {
            share if share > SHARE => Self::Mostly,
            share if share > SHARE_BACK => Self::Partly,
            _ => Self::Hardly,
        }
    }
}

impl Corpus {
    /// From the words of both sides of each bead, ascending.
    fn new(sizes: [usize; 2], words: Vec<[Vec<u32>; 2]>) -> Self {
        let area = |[sources, targets]: &[Vec<u32>; 2]| sources.len() * targets.len();
        let step = words.iter().map(area).sum::<usize>() / MOST_PAIRS + 1;
        let chosen = words.iter().step_by(step).filter(|bead| (1..=MOST_PAIRS / 4).contains(&area(bead)));
        let mut columns = Lists::default();
        chosen.clone().for_each(|[_, targets]| columns.push(targets.iter().copied()));
        let rows = (0..).zip(chosen).flat_map(|(bead, [sources, _])| sources.iter().map(move |&word| (word, bead)));
        let rows = Lists::from_pairs(sizes[0], rows);
        let mut targets_seen = vec![0; sizes[1]];
        columns.pairs().for_each(|(_, target)| targets_seen[target as usize] += 1);
        Self { targets_seen, columns, rows }
    }

    /// Calls `each` for every source word.
    fn each_row(&self, mut each: impl FnMut(Row)) {
        let (mut places, mut targets) = (vec![0; self.targets_seen.len()], Vec::new());
        // The source word that each target word was last seen with.
        let mut last = vec![u32::MAX; self.targets_seen.len()];
        let mut start = 0;
        for source in 0..self.rows.len() as u32 {
            let beads = self.rows.of(source as usize);
            targets.clear();
            for &target in beads.iter().flat_map(|&bead| self.columns.of(bead as usize)) {
                if std::mem::replace(&mut last[target as usize], source) != source {
                    places[target as usize] = targets.len() as u32;
                    targets.push(target);
                }
            }
            let pairs = start..start + targets.len();
            start = pairs.end;
            each(Row { source, beads, targets: &targets, pairs, places: &places });
        }
    }

    fn count_pairs(&self) -> usize {
        let mut count = 0;
        self.each_row(|row| count = row.pairs.end);
        count
    }

    /// The places of a bead's columns among those of all, and its target words.
    fn bead(&self, bead: u32) -> (Range<usize>, &[u32]) {
        let bead = bead as usize;
        (self.columns.range(bead..bead + 1), self.columns.of(bead))
    }

    /// The pairs on which both directions agree, and that chance hardly brought together.
    fn learn(&self) -> Vec<(u32, u32)> {
        let pairs = self.count_pairs();
        let rendered: Vec<Rendered> = self.train_there(pairs).into_iter().map(Rendered::of).collect();
        let (counts, totals) = self.train_back(pairs);
        self.kept(&rendered, &counts, &totals)
    }

    /// For each pair, the share of the source word's renderings that the target word is: each target word of each bead is
    /// spread over the source words that may have caused it, again and again.
    fn train_there(&self, pairs: usize) -> Vec<f32> {
        let mut shares = vec![1.0_f32; pairs];
        let mut columns_of_all = vec![0.0_f32; self.columns.range(0..self.columns.len()).len()];
        let mut counts: Vec<f32> = Vec::new();
        for _ in 0..ROUNDS {
            columns_of_all.fill(0.0);
            self.each_row(|row| {
                let shares = &shares[row.pairs];
                for &bead in row.beads {
                    let (columns, targets) = self.bead(bead);
                    for (sum, &target) in columns_of_all[columns].iter_mut().zip(targets) {
                        *sum += shares[row.places[target as usize] as usize] + NOTHING;
                    }
                }
            });
            // Dividing once a column is faster than once a cell.
            columns_of_all.iter_mut().for_each(|sum| *sum = sum.recip());
            self.each_row(|row| {
                let shares = &mut shares[row.pairs];
                counts.clear();
                counts.resize(shares.len(), 0.0);
                for &bead in row.beads {
                    let (columns, targets) = self.bead(bead);
                    for (column, &target) in columns_of_all[columns].iter().zip(targets) {
                        let place = row.places[target as usize] as usize;
                        counts[place] += shares[place] * column;
                    }
                }
                // What is known of the pairs of a source word, only its own row looks at.
                let total = counts.iter().fold(0.0_f32, |sum, count| sum + count).max(f32::MIN_POSITIVE);
                shares.iter_mut().zip(&counts).for_each(|(share, count)| *share = count / total);
            });
        }
        shares
    }

    /// The reverse: for each pair, how often the source word is a rendering of the target word, and for each target word how
    /// often any is.
    fn train_back(&self, pairs: usize) -> (Vec<f32>, Vec<f32>) {
        let mut shares = vec![1.0_f32; pairs];
        let mut totals = vec![1.0_f32; self.targets_seen.len()];
        let mut counts: Vec<f32> = Vec::new();
        for _ in 0..ROUNDS {
            let mut next = vec![0.0_f32; totals.len()];
            self.each_row(|row| {
                let shares = &mut shares[row.pairs];
                shares.iter_mut().zip(row.targets).for_each(|(share, &target)| *share /= totals[target as usize]);
                counts.clear();
                counts.resize(shares.len(), 0.0);
                for &bead in row.beads {
                    let place = |target: &u32| row.places[*target as usize] as usize;
                    let (_, targets) = self.bead(bead);
                    let sum = targets.iter().map(|target| shares[place(target)] + NOTHING).sum::<f32>().recip();
                    targets.iter().for_each(|target| counts[place(target)] += shares[place(target)] * sum);
                }
                shares.copy_from_slice(&counts);
                row.targets.iter().zip(&counts).for_each(|(&target, count)| next[target as usize] += count);
            });
            next.iter_mut().for_each(|total| *total = total.max(f32::MIN_POSITIVE));
            totals = next;
        }
        (shares, totals)
    }

    /// The pairs on which both directions agree, and that chance hardly brought together.
    fn kept(&self, rendered: &[Rendered], counts: &[f32], totals: &[f32]) -> Vec<(u32, u32)> {
        let mut kept = Vec::new();
        let mut seen: Vec<u32> = Vec::new();
        self.each_row(|row| {
            seen.clear();
            seen.resize(row.targets.len(), 0);
            for &bead in row.beads {
                self.bead(bead).1.iter().for_each(|&target| seen[row.places[target as usize] as usize] += 1);
            }
            let known = rendered[row.pairs.clone()].iter().zip(&counts[row.pairs]);
            for ((&target, (&there, count)), &both) in row.targets.iter().zip(known).zip(&seen) {
                let back = Rendered::of(count / totals[target as usize]);
                let hardly = there == Rendered::Hardly || back == Rendered::Hardly;
                let agree = !hardly && (there == Rendered::Mostly || back == Rendered::Mostly);
                if agree && self.is_significant(both, row.beads.len(), self.targets_seen[target as usize]) {
                    kept.push((row.source, target));
                }
            }
        });
        kept
    }

    /// Whether words seen in so many beads were seen together more often than chance has it: the likelihood ratio of
    /// Dunning (1993) against that of a pair seen once, which grows with the text (Moore 2004).
    fn is_significant(&self, together: u32, sources: usize, targets: u32) -> bool {
        let beads = self.columns.len() as f64;
        let (both, sources, targets) = (f64::from(together), sources as f64, f64::from(targets));
        let term = |count: f64, row: f64, column: f64| {
            if count > 0.0 { count * (count * beads / (row * column)).ln() } else { 0.0 }
        };
        let ratio = term(both, sources, targets)
            + term(sources - both, sources, beads - targets)
            + term(targets - both, beads - sources, targets)
            + term(beads - sources - targets + both, beads - sources, beads - targets);
        together >= 2 && ratio > beads.ln() + 1.0 + MORE_THAN_ONCE
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

/// Drops the words that many beads have: what a lexicon does not know of them are function words.
fn drop_common(words: &mut [[Vec<u32>; 2]], sizes: [usize; 2]) {
    let most = COMMON.max(words.len() / COMMON_SHARE);
    for side in [0, 1] {
        let mut seen = vec![0_usize; sizes[side]];
        words.iter().flat_map(|bead| &bead[side]).for_each(|&word| seen[word as usize] += 1);
        words.iter_mut().for_each(|bead| bead[side].retain(|&word| seen[word as usize] <= most));
    }
}
