//! What the aligner reads in one text of a pair: its vocabulary; the words of every unit, lengths and breaks.

use std::hash::BuildHasher as _;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::lists::Lists;
use super::path::Tell;
use super::{Unit, number};
use crate::model::BlockKind;
use crate::progress::Cancelled;

/// The distinct words of one text.
#[derive(Default)]
pub(super) struct Vocabulary {
    kinds: Vec<WordKind>,
    /// The keys, one after the other.
    keys: String,
    /// Where each key ends.
    ends: Vec<u32>,
    /// The ids, to be found by their words.
    ids: HashTable<u32>,
}

const UNITS_BETWEEN_TELLS: usize = 1_000;

/// The units of one text as flat arrays.
#[derive(Default)]
pub(super) struct Side {
    /// Number of characters of each unit, without white space.
    pub(super) lengths: Vec<f64>,
    /// Whether a paragraph begins at each position; positions 0 and the last, one past the end, always do.
    pub(super) breaks: Vec<bool>,
    /// Where units between which others stood follow each other.
    pub(super) seams: Seams,
    /// The distinct words of each unit, ascending.
    words: Lists,
}

/// A word of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Word<'a> {
    /// What it is.
    pub(super) kind: WordKind,
    /// Lower case without accents; the value of a number.
    pub(super) key: &'a str,
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
        self.ends.len()
    }

    /// The words with their ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, Word<'_>)> {
        (0..self.len() as u32).map(|id| (id, self.word(id)))
    }

    /// The word of an id.
    pub(super) fn word(&self, id: u32) -> Word<'_> {
        nth_word(&self.kinds, &self.keys, &self.ends, id)
    }

    /// The id of a word.
    pub(super) fn id_of(&self, word: Word) -> Option<u32> {
        self.ids.find(FxBuildHasher.hash_one(word), |&id| self.word(id) == word).copied()
    }

    fn intern(&mut self, word: Word) -> u32 {
        if let Some(id) = self.id_of(word) {
            return id;
        }
        let id = u32::try_from(self.len()).expect("a text has fewer than 2^32 words");
        self.kinds.push(word.kind);
        self.keys.push_str(word.key);
        self.ends.push(u32::try_from(self.keys.len()).expect("the distinct words of a text take less than 4 GB"));
        let Self { kinds, keys, ends, ids } = self;
        let hash = |&id: &u32| FxBuildHasher.hash_one(nth_word(kinds, keys, ends, id));
        ids.insert_unique(FxBuildHasher.hash_one(word), id, hash);
        id
    }
}

fn nth_word<'a>(kinds: &[WordKind], keys: &'a str, ends: &[u32], id: u32) -> Word<'a> {
    let id = id as usize;
    let start = id.checked_sub(1).map_or(0, |before| ends[before] as usize);
    Word { kind: kinds[id], key: &keys[start..ends[id] as usize] }
}

/// Places where units were taken out of a text: no bead shall reach over one.
#[derive(Clone, Default)]
pub(super) struct Seams {
    /// Whether a unit follows one that it did not follow in the text; empty where no unit was taken out.
    pub(super) at: Vec<bool>,
    /// Whether no paragraph of the other text shall reach over one either.
    pub(super) of_paragraphs: bool,
}

impl Side {
    /// Reads units. What part a paragraph plays is a word of its own, other than running text. Tells how many it has read.
    pub(super) fn read<'a>(
        vocabulary: &mut Vocabulary,
        units: impl Iterator<Item = Unit<'a>>,
        tell: Tell,
    ) -> Result<Self, Cancelled> {
        let mut side = Self::default();
        let mut last_paragraph = None;
        let mut ids = Vec::new();
        for Unit { text, kind, paragraph } in units {
            if side.len().is_multiple_of(UNITS_BETWEEN_TELLS) {
                tell(side.len())?;
            }
            ids.clear();
            let kind = (kind != BlockKind::Paragraph).then_some(kind.name());
            let traits = kind.into_iter().chain(unfinished(text)).map(|key| Word { kind: WordKind::Mark, key });
            ids.extend(traits.map(|word| vocabulary.intern(word)));
            read_words(text, &mut |word| ids.push(vocabulary.intern(word)));
            let length = text.chars().filter(|c| !c.is_whitespace()).count() as f64;
            side.push(&mut ids, length, last_paragraph != Some(paragraph));
            last_paragraph = Some(paragraph);
        }
        Ok(side.ended())
    }

    /// The paragraphs of this side as its units.
    pub(super) fn paragraphs(&self) -> Self {
        let mut side = Self::default();
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
        side.ended()
    }

    /// The units in another order, by whole paragraphs.
    pub(super) fn reordered(&self, order: &[usize]) -> Self {
        let mut side = Self::default();
        let mut ids = Vec::new();
        for &unit in order {
            ids.clear();
            ids.extend_from_slice(self.words_of(unit));
            side.push(&mut ids, self.lengths[unit], self.breaks[unit]);
        }
        side.ended()
    }

    fn push(&mut self, ids: &mut Vec<u32>, length: f64, is_break: bool) {
        ids.sort_unstable();
        ids.dedup();
        self.words.push(ids.iter().copied());
        self.lengths.push(length);
        self.breaks.push(is_break);
    }

    fn ended(mut self) -> Self {
        self.breaks.push(true);
        self.breaks.shrink_to_fit();
        self.lengths.shrink_to_fit();
        self.words.shrink_to_fit();
        self
    }

    /// Number of units.
    pub(super) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The distinct words of a unit, ascending.
    pub(super) fn words_of(&self, unit: usize) -> &[u32] {
        self.words.of(unit)
    }

    /// The units in which each word of a vocabulary of that size stands, ascending.
    pub(super) fn postings(&self, vocabulary: usize) -> Lists {
        self.words.inverted(vocabulary)
    }
}

/// A unit that ends as no sentence does: a heading, a name, an item of a list.
fn unfinished(text: &str) -> Option<&'static str> {
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '»' | '”' | ')' | '\u{2019}'));
    let finished = end.is_empty() || end.ends_with(['.', '!', '?', '…', ':', ';']);
    (!finished).then_some("unfinished")
}

/// Calls `each` with the words of a text in order, repetitions included. Single letters are left out: elided articles and
/// initials.
pub(super) fn read_words(text: &str, each: &mut dyn FnMut(Word)) {
    let mut key = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if first.is_ascii_digit() {
            number_end(rest)
        } else if is_letter(first) {
            rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (written, after) = rest.split_at(end);
        rest = after;
        if first.is_ascii_digit() {
            each(Word { kind: WordKind::Number, key: &number::value(written) });
        } else if is_letter(first) {
            key.clear();
            fold_into(written, &mut key);
            if key.chars().nth(1).is_some() {
                each(Word { kind: WordKind::Letters, key: &key });
            }
        } else if let Some(key) = mark(first) {
            each(Word { kind: WordKind::Mark, key });
        }
    }
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
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

fn fold_into(word: &str, folded: &mut String) {
    if word.is_ascii() {
        folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    for c in word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            c => folded.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let mut words = Vec::new();
        read_words(text, &mut |word| words.push(word.key.to_owned()));
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
        let two = vocabulary.id_of(Word { kind: WordKind::Letters, key: "two" }).unwrap();
        assert_eq!(side.postings(vocabulary.len()).of(two as usize), [0, 1]);
        assert_eq!(side.breaks, [true, false, true]);
    }
}
