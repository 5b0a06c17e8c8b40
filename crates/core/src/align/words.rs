//! What the aligner reads in one text of a pair: its vocabulary; the words of every unit, lengths and breaks.

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::path::Tell;
use super::{Unit, number};
use crate::model::BlockKind;
use crate::progress::Cancelled;

/// The distinct words of one text.
#[derive(Default)]
pub(super) struct Vocabulary {
    words: Vec<Word>,
    ids: FxHashMap<Word, u32>,
}

const UNITS_BETWEEN_TELLS: usize = 1_000;

/// The units of one text as flat arrays.
#[derive(Default)]
pub(super) struct Side {
    /// Number of characters of each unit, without white space.
    pub(super) lengths: Vec<f64>,
    /// Whether a paragraph begins at each position; positions 0 and the last, one past the end, always do.
    pub(super) breaks: Vec<bool>,
    /// The distinct words of all units, one unit after the other.
    words: Vec<u32>,
    /// Where the words of each unit start in `words`, and one past the end.
    word_starts: Vec<u32>,
}

/// A word of the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Word {
    /// What it is.
    pub(super) kind: WordKind,
    /// Lower case without accents; the value of a number.
    pub(super) key: Box<str>,
}

/// What a word is, and so how its counterpart is recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum WordKind {
    /// Letters.
    Letters,
    /// A number, by its value.
    Number,
    /// A punctuation mark or a trait of the whole unit that translation mostly keeps.
    Mark,
}

impl Vocabulary {
    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The words with their ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &Word)> {
        (0..).zip(&self.words)
    }

    /// The word of an id.
    pub(super) fn word(&self, id: u32) -> &Word {
        &self.words[id as usize]
    }

    /// The id of a word.
    pub(super) fn id_of(&self, word: &Word) -> Option<u32> {
        self.ids.get(word).copied()
    }

    fn intern(&mut self, word: Word) -> u32 {
        if let Some(&id) = self.ids.get(&word) {
            return id;
        }
        let id = u32::try_from(self.words.len()).expect("a text has fewer than 2^32 words");
        self.words.push(word.clone());
        self.ids.insert(word, id);
        id
    }
}

impl Side {
    /// Reads units. What part a paragraph plays is a word of its own, other than running text. Tells how many it has read.
    pub(super) fn read<'a>(
        vocabulary: &mut Vocabulary,
        units: impl Iterator<Item = Unit<'a>>,
        tell: Tell,
    ) -> Result<Self, Cancelled> {
        let mut side = Self { word_starts: vec![0], ..Self::default() };
        let mut last_paragraph = None;
        let mut ids = Vec::new();
        for Unit { text, kind, paragraph } in units {
            if side.len().is_multiple_of(UNITS_BETWEEN_TELLS) {
                tell(side.len())?;
            }
            ids.clear();
            let kind = (kind != BlockKind::Paragraph).then_some(kind.name());
            let traits = kind.into_iter().chain(unfinished(text)).map(|mark| Word::new(WordKind::Mark, mark));
            ids.extend(traits.chain(read_words(text)).map(|word| vocabulary.intern(word)));
            let length = text.chars().filter(|c| !c.is_whitespace()).count() as f64;
            side.push(&mut ids, length, last_paragraph != Some(paragraph));
            last_paragraph = Some(paragraph);
        }
        side.breaks.push(true);
        Ok(side)
    }

    /// The paragraphs of this side as its units.
    pub(super) fn paragraphs(&self) -> Self {
        let mut side = Self { word_starts: vec![0], ..Self::default() };
        let mut ids = Vec::new();
        let mut length = 0.0;
        for unit in 0..self.len() {
            ids.extend_from_slice(self.words_of(unit));
            length += self.lengths[unit];
            if self.breaks[unit + 1] {
                side.push(&mut ids, length, true);
                ids.clear();
                length = 0.0;
            }
        }
        side.breaks.push(true);
        side
    }

    /// The units in another order, by whole paragraphs.
    pub(super) fn reordered(&self, order: &[usize]) -> Self {
        let mut side = Self { word_starts: vec![0], ..Self::default() };
        let mut ids = Vec::new();
        for &unit in order {
            ids.clear();
            ids.extend_from_slice(self.words_of(unit));
            side.push(&mut ids, self.lengths[unit], self.breaks[unit]);
        }
        side.breaks.push(true);
        side
    }

    fn push(&mut self, ids: &mut Vec<u32>, length: f64, is_break: bool) {
        ids.sort_unstable();
        ids.dedup();
        self.words.extend_from_slice(ids);
        self.word_starts.push(u32::try_from(self.words.len()).expect("a text has fewer than 2^32 words"));
        self.lengths.push(length);
        self.breaks.push(is_break);
    }

    /// Number of units.
    pub(super) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The distinct words of a unit.
    pub(super) fn words_of(&self, unit: usize) -> &[u32] {
        &self.words[self.word_starts[unit] as usize..self.word_starts[unit + 1] as usize]
    }

    /// The units in which each word of a vocabulary of that size stands.
    pub(super) fn postings(&self, vocabulary: usize) -> Postings {
        let mut starts = vec![0_u32; vocabulary + 1];
        for &word in &self.words {
            starts[word as usize + 1] += 1;
        }
        for word in 0..vocabulary {
            starts[word + 1] += starts[word];
        }
        let mut next = starts.clone();
        let mut units = vec![0_u32; self.words.len()];
        for unit in 0..self.len() {
            for &word in self.words_of(unit) {
                units[next[word as usize] as usize] = unit as u32;
                next[word as usize] += 1;
            }
        }
        Postings { starts, units }
    }
}

/// For each word of a vocabulary, the units it stands in.
pub(super) struct Postings {
    starts: Vec<u32>,
    units: Vec<u32>,
}

impl Postings {
    /// The units of a word, ascending.
    pub(super) fn of(&self, word: u32) -> &[u32] {
        &self.units[self.starts[word as usize] as usize..self.starts[word as usize + 1] as usize]
    }
}

impl Word {
    /// The word of that kind and key.
    pub(super) fn new(kind: WordKind, key: &str) -> Self {
        Self { kind, key: key.into() }
    }
}

/// A unit that ends as no sentence does: a heading, a name, an item of a list.
fn unfinished(text: &str) -> Option<&'static str> {
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '»' | '”' | ')' | '\u{2019}'));
    let finished = end.is_empty() || end.ends_with(['.', '!', '?', '…', ':', ';']);
    (!finished).then_some("unfinished")
}

/// The words of a text in order, repetitions included. Single letters are left out: elided articles and initials.
pub(super) fn read_words(text: &str) -> impl Iterator<Item = Word> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let first = rest.chars().next()?;
            if first.is_ascii_digit() {
                let end = number_end(rest);
                let (digits, after) = rest.split_at(end);
                rest = after;
                return Some(Word { kind: WordKind::Number, key: number::value(digits).into() });
            }
            if is_letter(first) {
                let end = rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len());
                let (letters, after) = rest.split_at(end);
                rest = after;
                let key = fold(letters);
                if key.chars().nth(1).is_some() {
                    return Some(Word { kind: WordKind::Letters, key: key.into() });
                }
                continue;
            }
            rest = &rest[first.len_utf8()..];
            if let Some(mark) = mark(first) {
                return Some(Word::new(WordKind::Mark, mark));
            }
        }
    })
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c) || (c.is_numeric() && !c.is_ascii_digit())
}

/// The end of the number at the start of `text`.
fn number_end(text: &str) -> usize {
    let digits_from = |at: usize| at + text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits_from(0);
    let mut spaced = end <= 3;
    while let Some(separator) = text[end..].chars().next().filter(|&c| number::is_separator(c)) {
        let start = end + separator.len_utf8();
        let next = digits_from(start);
        let groups = next - start == 3;
        if next == start || (number::is_space(separator) && !(spaced && groups)) {
            break;
        }
        spaced &= groups;
        end = next;
    }
    end
}

/// The marks that translation mostly keeps, each under one name in every typography.
fn mark(c: char) -> Option<&'static str> {
    Some(match c {
        '?' => "?",
        '!' => "!",
        ':' => ":",
        ';' => ";",
        '(' => "(",
        '%' => "%",
        '$' => "$",
        '€' => "€",
        '«' | '“' | '„' | '"' => "quote",
        _ => return None,
    })
}

/// Lower case, without accents, ligatures written out.
pub(crate) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let words: Vec<_> = read_words(text).map(|word| word.key.to_string()).collect();
        assert_eq!(words, expected, "{text:?}");
    }

    #[test]
    fn reads_words_numbers_and_marks() {
        check(
            "L\u{2019}Œuvre d\u{2019}Élodie\u{202F}: 12\u{202F}500 élèves",
            &["oeuvre", "elodie", ":", "12500", "eleves"],
        );
        check("In 2019 500 people (3.5%)", &["in", "2019", "500", "people", "(", "3.5", "%"]);
        check("COVID-19, 10k, 3rd.", &["covid", "19", "10", "3", "rd"]);
        check("1,200.50 and 12.", &["1200.5", "and", "12"]);
        check("", &[]);
    }

    #[test]
    fn a_word_counts_once_a_unit() {
        let mut vocabulary = Vocabulary::default();
        let side = Side::read(
            &mut vocabulary,
            ["one two one", "two."].map(|text| Unit { text, kind: BlockKind::Paragraph, paragraph: 0 }).into_iter(),
            &|_| Ok(()),
        )
        .unwrap();
        assert_eq!(side.words_of(0).len(), 3, "two words, and that the unit ends as no sentence does");
        let two = vocabulary.id_of(&Word::new(WordKind::Letters, "two")).unwrap();
        assert_eq!(side.postings(vocabulary.len()).of(two), [0, 1]);
        assert_eq!(side.breaks, [true, false, true]);
    }
}
