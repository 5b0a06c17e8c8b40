//! The pairs that a lexicon is learnt from, as numbers of words.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use crate::align;
use crate::model::Lang;

use super::stem::Stems;

/// Lines with more words than this on one side teach little and cost much.
const LONGEST_LINE: usize = 100;
/// Longer runs of letters are no words.
const LONGEST_WORD: usize = 40;
/// The most words of one side that are kept: beyond, every second line is forgotten and every second one read.
const MOST_WORDS: usize = 1 << 25;
/// What stands in a larger share of the lines is a function word.
const COMMON: f64 = 0.2;
/// And in more lines than this, so that what recurs in a handful of lines may be learnt.
const COMMON_LINES: u32 = 20;
/// What stands in fewer lines cannot be told from chance.
const FEWEST_LINES: u32 = 2;

/// Lines of two languages that render each other.
pub(super) struct Corpus {
    pub(super) sides: [Side; 2],
    stems: [Stems; 2],
    /// Every how manieth line is read.
    step: usize,
    /// Lines given so far.
    given: usize,
}

/// One language of the corpus.
pub(super) struct Side {
    /// The distinct words.
    pub(super) vocabulary: Vec<Box<str>>,
    /// In how many lines each of them stands; known after [`Corpus::thin`].
    pub(super) lines_with: Vec<u32>,
    ids: FxHashMap<Box<str>, u32>,
    words: Vec<u32>,
    /// Where the words of each line start, and one past the end.
    starts: Vec<usize>,
}

impl Corpus {
    pub(super) fn new(source: &Lang, target: &Lang) -> Self {
        Self { sides: [Side::new(), Side::new()], stems: [Stems::of(source), Stems::of(target)], step: 1, given: 0 }
    }

    /// Reads a pair of texts that render each other.
    pub(super) fn add(&mut self, source: &str, target: &str) {
        self.given += 1;
        if !(self.given - 1).is_multiple_of(self.step) {
            return;
        }
        let words = [source, target].map(|text| align::letters(text).collect::<Vec<_>>());
        if words.iter().any(|words| words.is_empty() || words.len() > LONGEST_LINE) {
            return;
        }
        for ((side, stems), words) in self.sides.iter_mut().zip(&self.stems).zip(&words) {
            side.add(words.iter().filter(|word| word.len() <= LONGEST_WORD).map(|word| stems.stem(word)));
        }
        if self.sides.iter().any(|side| side.words.len() > MOST_WORDS) {
            self.step *= 2;
            for side in &mut self.sides {
                side.halve();
            }
        }
    }

    /// Number of lines.
    pub(super) fn lines(&self) -> usize {
        self.sides[0].starts.len() - 1
    }

    /// Forgets the words that are too common or too rare to learn from, and each word's repetitions in a line.
    pub(super) fn thin(&mut self) {
        for side in &mut self.sides {
            side.thin();
        }
    }
}

impl Side {
    fn new() -> Self {
        Self {
            vocabulary: Vec::new(),
            lines_with: Vec::new(),
            ids: FxHashMap::default(),
            words: Vec::new(),
            starts: vec![0],
        }
    }

    fn add<'w>(&mut self, words: impl Iterator<Item = Cow<'w, str>>) {
        for word in words {
            let id = match self.ids.get(&*word) {
                Some(&id) => id,
                None => {
                    let id = u32::try_from(self.vocabulary.len()).expect("words are kept below 2^32");
                    self.vocabulary.push(word.as_ref().into());
                    self.ids.insert(word.into(), id);
                    id
                }
            };
            self.words.push(id);
        }
        self.starts.push(self.words.len());
    }

    /// The words of a line.
    pub(super) fn line(&self, line: usize) -> &[u32] {
        &self.words[self.starts[line]..self.starts[line + 1]]
    }

    /// The lines in which each word stands, ascending.
    pub(super) fn postings(&self) -> Vec<Vec<u32>> {
        let mut postings = vec![Vec::new(); self.vocabulary.len()];
        for line in 0..self.starts.len() - 1 {
            for &word in self.line(line) {
                postings[word as usize].push(line as u32);
            }
        }
        postings
    }

    fn halve(&mut self) {
        self.keep_lines(|side, line, words| {
            if line.is_multiple_of(2) {
                words.extend_from_slice(side.line(line));
                true
            } else {
                false
            }
        });
    }

    fn thin(&mut self) {
        self.keep_lines(|side, line, words| {
            let start = words.len();
            words.extend_from_slice(side.line(line));
            words[start..].sort_unstable();
            let mut last = None;
            let mut end = start;
            for at in start..words.len() {
                if last.replace(words[at]) != Some(words[at]) {
                    words[end] = words[at];
                    end += 1;
                }
            }
            words.truncate(end);
            true
        });
        let mut lines_with = vec![0_u32; self.vocabulary.len()];
        for &word in &self.words {
            lines_with[word as usize] += 1;
        }
        let most = (COMMON * (self.starts.len() - 1) as f64).ceil() as u32;
        self.keep_words(&lines_with, FEWEST_LINES..=most.max(COMMON_LINES));
    }

    /// Rebuilds the lines from what `keep` copies of each; it says whether the line itself stays.
    fn keep_lines(&mut self, keep: impl Fn(&Self, usize, &mut Vec<u32>) -> bool) {
        let mut words = Vec::with_capacity(self.words.len());
        let mut starts = vec![0];
        for line in 0..self.starts.len() - 1 {
            if keep(self, line, &mut words) {
                starts.push(words.len());
            }
        }
        (self.words, self.starts) = (words, starts);
    }

    /// Numbers the words anew, without those that stand in too few or too many lines.
    fn keep_words(&mut self, lines_with: &[u32], wanted: std::ops::RangeInclusive<u32>) {
        const FORGOTTEN: u32 = u32::MAX;
        let mut numbers = vec![FORGOTTEN; lines_with.len()];
        let mut vocabulary = Vec::new();
        for ((number, &count), word) in numbers.iter_mut().zip(lines_with).zip(self.vocabulary.drain(..)) {
            if wanted.contains(&count) {
                *number = vocabulary.len() as u32;
                vocabulary.push(word);
                self.lines_with.push(count);
            }
        }
        self.vocabulary = vocabulary;
        self.ids = FxHashMap::default();
        self.keep_lines(|side, line, words| {
            words.extend(side.line(line).iter().map(|&word| numbers[word as usize]).filter(|&word| word != FORGOTTEN));
            true
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus(lines: usize) -> Corpus {
        let mut corpus = Corpus::new(&Lang::english(), &Lang::french());
        for line in 0..lines {
            let word = char::from(b'a' + (line % 10) as u8).to_string().repeat(4);
            corpus.add(&format!("the gate and the {word}"), &format!("le portail et {word}"));
        }
        corpus
    }

    #[test]
    fn words_in_too_many_or_too_few_lines_are_forgotten() {
        let mut corpus = corpus(40);
        corpus.add("hapax", "seulement");
        corpus.thin();
        let [source, target] = &corpus.sides;
        assert_eq!(source.vocabulary.len(), 10, "{:?}", source.vocabulary);
        assert_eq!(target.vocabulary.len(), 10, "{:?}", target.vocabulary);
        assert_eq!(source.line(12), source.line(2));
        assert_eq!(source.postings()[0], [0, 10, 20, 30]);
        assert_eq!(source.lines_with, [4; 10]);
    }

    #[test]
    fn an_empty_corpus_and_lines_of_one_side_are_harmless() {
        let mut corpus = corpus(0);
        corpus.add("words", "");
        corpus.add("1984", "1984");
        corpus.add(&"word ".repeat(1_000), "mot");
        assert_eq!(corpus.lines(), 0);
        corpus.thin();
        assert_eq!(corpus.sides[0].postings(), Vec::<Vec<u32>>::new());
    }

    #[test]
    fn halving_keeps_every_second_line_of_both_sides() {
        let mut corpus = corpus(5);
        let kept = corpus.sides[0].line(2).to_vec();
        corpus.sides.iter_mut().for_each(Side::halve);
        assert_eq!(corpus.lines(), 3);
        assert_eq!(corpus.sides[0].line(1), kept);
    }
}
