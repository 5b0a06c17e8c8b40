//! A lexicon as bytes that are looked up where they lie.
//!
//! All numbers are little-endian and of 32 bits:
//!
//! ```text
//! "RELEXIC1"
//! source language, target language             a byte of length, then the tag
//! words, words, letters, letters, links        of the source, the target; bytes of their words; pairs of words
//! source: end of each word, end of each word's links
//! target: the same
//! links of the source words, links of the target words      24 bits of the other word's number, 8 of its share
//! source words, target words                   UTF-8, ascending
//! ```

use std::borrow::Cow;
use std::cmp::Ordering;

use super::stem::Stems;
use super::train::{Entry, TrainedLexicon};
use crate::align;
use crate::model::Lang;

const MAGIC: &[u8] = b"RELEXIC1";
/// Bits of a link that are the share.
const SHARE_BITS: u32 = 8;
const MOST_SHARE: u32 = (1 << SHARE_BITS) - 1;
const MOST_WORDS: usize = 1 << (32 - SHARE_BITS);
/// Bytes of a number.
const NUMBER: usize = 4;

/// The bytes are no lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLexicon {
    /// They begin as no lexicon of this version does.
    #[error("not a lexicon of this version")]
    Unknown,
    /// They begin as a lexicon, and end or lead elsewhere than they say.
    #[error("the lexicon is damaged")]
    Damaged,
}

/// A bilingual lexicon of stems, for both directions.
pub struct CompactLexicon {
    bytes: Cow<'static, [u8]>,
    langs: [Lang; 2],
    stems: [Stems; 2],
    sides: [Side; 2],
}

/// Where the parts of one language begin.
#[derive(Clone, Copy, Default)]
struct Side {
    words: usize,
    word_ends: usize,
    link_ends: usize,
    links: usize,
    letters: usize,
}

/// A lexicon looked up from one of its languages.
#[derive(Clone, Copy)]
pub struct Direction<'a> {
    lexicon: &'a CompactLexicon,
    /// The side that is looked up.
    from: usize,
}

/// What a word is rendered by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Translation<'a> {
    /// Its stem, in lower case and without accents.
    pub stem: &'a str,
    /// Share of the word's renderings that it is, 0 to 1.
    pub share: f32,
}

impl CompactLexicon {
    /// Takes bytes that [`CompactLexicon::write`] made; they are checked and not copied.
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, InvalidLexicon> {
        let (lexicon, [source, target, source_letters, target_letters, links]) = Self::laid_out(bytes.into())?;
        let sound =
            lexicon.is_sound(0, source_letters, links, target) && lexicon.is_sound(1, target_letters, links, source);
        sound.then_some(lexicon).ok_or(InvalidLexicon::Damaged)
    }

    /// Takes bytes that have been checked before. Others may give wrong answers or panic when they are looked up.
    pub(super) fn of_checked(bytes: &'static [u8]) -> Result<Self, InvalidLexicon> {
        Ok(Self::laid_out(bytes.into())?.0)
    }

    /// Finds where the parts begin. Returns also the sizes that the head gives.
    fn laid_out(bytes: Cow<'static, [u8]>) -> Result<(Self, [usize; 5]), InvalidLexicon> {
        let mut rest = bytes.strip_prefix(MAGIC).ok_or(InvalidLexicon::Unknown)?;
        let langs = [read_lang(&mut rest)?, read_lang(&mut rest)?];
        let mut sizes = [0; 5];
        for size in &mut sizes {
            let (number, after) = rest.split_first_chunk().ok_or(InvalidLexicon::Damaged)?;
            *size = u32::from_le_bytes(*number) as usize;
            rest = after;
        }
        let start = bytes.len() - rest.len();
        let (sides, end) = layout(sizes, start).ok_or(InvalidLexicon::Damaged)?;
        if end != bytes.len() {
            return Err(InvalidLexicon::Damaged);
        }
        let stems = langs.each_ref().map(Stems::of);
        Ok((Self { bytes, langs, stems, sides }, sizes))
    }

    /// Writes what was learnt.
    pub fn write(lexicon: &TrainedLexicon) -> Vec<u8> {
        let words = [words_of(lexicon, |entry| &entry.source), words_of(lexicon, |entry| &entry.target)];
        let find = |side: usize, word: &str| words[side].binary_search(&word).expect("the words of all entries") as u32;
        let mut links: Vec<[u32; 2]> = Vec::with_capacity(lexicon.entries.len());
        let mut shares = Vec::with_capacity(lexicon.entries.len());
        for entry in &lexicon.entries {
            links.push([find(0, &entry.source), find(1, &entry.target)]);
            shares.push([entry.share, entry.share_back]);
        }
        let mut bytes = MAGIC.to_vec();
        for lang in &lexicon.langs {
            let tag = lang.to_string();
            bytes.push(tag.len() as u8);
            bytes.extend(tag.bytes());
        }
        let letters = words.each_ref().map(|words| words.iter().map(|word| word.len()).sum::<usize>());
        let mut number = |number: usize| bytes.extend((number as u32).to_le_bytes());
        [words[0].len(), words[1].len(), letters[0], letters[1], links.len()].into_iter().for_each(&mut number);
        let mut ordered = [Vec::new(), Vec::new()];
        for side in [0, 1] {
            let mut order: Vec<usize> = (0..links.len()).collect();
            order.sort_unstable_by_key(|&link| (links[link][side], links[link][1 - side]));
            let mut end = 0;
            words[side].iter().for_each(|word| {
                end += word.len();
                number(end);
            });
            (0..words[side].len() as u32)
                .for_each(|word| number(order.partition_point(|&link| links[link][side] <= word)));
            let quantised = |share: f32| (share * MOST_SHARE as f32).round() as u32;
            ordered[side] = order
                .into_iter()
                .map(|link| (links[link][1 - side] << SHARE_BITS) | quantised(shares[link][side]))
                .collect();
        }
        ordered.iter().flatten().for_each(|&link| number(link as usize));
        words.iter().flatten().for_each(|word| bytes.extend(word.bytes()));
        bytes
    }

    /// The bytes, as a file holds them.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Source and target language.
    pub fn langs(&self) -> &[Lang; 2] {
        &self.langs
    }

    /// The lexicon from one language to the other, whatever their regions; `None` where it is for other languages.
    pub fn direction(&self, source: &Lang, target: &Lang) -> Option<Direction<'_>> {
        let fits = |from: usize| self.langs[from].same_language(source) && self.langs[1 - from].same_language(target);
        (0..2).find(|&from| fits(from)).map(|from| Direction { lexicon: self, from })
    }

    /// Whether every number of a side leads to a place inside the bytes.
    fn is_sound(&self, side: usize, letters: usize, links: usize, others: usize) -> bool {
        let Side { words, word_ends, link_ends, links: first_link, letters: first_letter } = self.sides[side];
        let ends_at = |ends: usize, last: usize| {
            let mut numbers = (0..words).map(|word| self.number(ends, word) as usize);
            numbers.clone().is_sorted() && numbers.next_back().unwrap_or(0) == last
        };
        let Ok(text) = std::str::from_utf8(&self.bytes[first_letter..first_letter + letters]) else { return false };
        ends_at(word_ends, letters)
            && ends_at(link_ends, links)
            && (0..words).all(|word| text.is_char_boundary(self.number(word_ends, word) as usize))
            && (1..words).all(|word| self.word(side, word - 1) < self.word(side, word))
            && (0..links).all(|link| ((self.number(first_link, link) >> SHARE_BITS) as usize) < others)
    }

    fn number(&self, start: usize, index: usize) -> u32 {
        let at = start + index * NUMBER;
        u32::from_le_bytes(self.bytes[at..at + NUMBER].try_into().expect("four bytes"))
    }

    /// The stretch of a list that belongs to a word: it starts where that of the word before ends.
    fn stretch(&self, ends: usize, word: usize) -> std::ops::Range<usize> {
        let start = word.checked_sub(1).map_or(0, |before| self.number(ends, before));
        start as usize..self.number(ends, word) as usize
    }

    fn word(&self, side: usize, word: usize) -> &str {
        let Side { word_ends, letters, .. } = self.sides[side];
        let stretch = self.stretch(word_ends, word);
        std::str::from_utf8(&self.bytes[letters + stretch.start..letters + stretch.end]).expect("checked when read")
    }

    fn find(&self, side: usize, word: &str) -> Option<usize> {
        let (mut low, mut high) = (0, self.sides[side].words);
        while low < high {
            let middle = low.midpoint(high);
            match self.word(side, middle).cmp(word) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// The words of the other side that a word is linked with, and the share of each.
    fn links(&self, side: usize, word: usize) -> impl Iterator<Item = (usize, f32)> {
        let Side { link_ends, links, .. } = self.sides[side];
        self.stretch(link_ends, word).map(move |link| {
            let link = self.number(links, link);
            ((link >> SHARE_BITS) as usize, (link & MOST_SHARE) as f32 / MOST_SHARE as f32)
        })
    }
}

impl<'a> Direction<'a> {
    /// What a word in any of its forms is rendered by.
    pub fn look_up(&self, word: &str) -> Vec<Translation<'a>> {
        let stem = align::fold(word);
        self.renderings(&self.lexicon.stems[self.from].stem(&stem)).collect()
    }

    /// Whether one word, in any of its forms, is rendered by the other, in any of its forms.
    pub fn translates(&self, word: &str, other: &str) -> bool {
        let other = align::fold(other);
        let stem = self.lexicon.stems[1 - self.from].stem(&other);
        self.look_up(word).iter().any(|translation| translation.stem == stem)
    }

    /// What a stem is rendered by.
    pub(crate) fn renderings(&self, stem: &str) -> impl Iterator<Item = Translation<'a>> + use<'a> {
        let Self { lexicon, from } = *self;
        let word = lexicon.find(from, stem);
        word.into_iter().flat_map(move |word| {
            lexicon
                .links(from, word)
                .map(move |(other, share)| Translation { stem: lexicon.word(1 - from, other), share })
        })
    }
}

impl align::Lexicon for Direction<'_> {
    fn source_key<'w>(&self, word: &'w str) -> Cow<'w, str> {
        self.lexicon.stems[self.from].stem(word)
    }

    fn target_key<'w>(&self, word: &'w str) -> Cow<'w, str> {
        self.lexicon.stems[1 - self.from].stem(word)
    }

    fn translations(&self, key: &str, each: &mut dyn FnMut(&str)) {
        self.renderings(key).for_each(|translation| each(translation.stem));
    }
}

/// The distinct words of one side, ascending.
fn words_of(lexicon: &TrainedLexicon, word: impl Fn(&Entry) -> &str) -> Vec<&str> {
    let mut words: Vec<&str> = lexicon.entries.iter().map(word).collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn read_lang(bytes: &mut &[u8]) -> Result<Lang, InvalidLexicon> {
    let (&length, rest) = bytes.split_first().ok_or(InvalidLexicon::Damaged)?;
    let (tag, rest) = rest.split_at_checked(length.into()).ok_or(InvalidLexicon::Damaged)?;
    *bytes = rest;
    let tag = std::str::from_utf8(tag).map_err(|_| InvalidLexicon::Damaged)?;
    Lang::parse(tag).map_err(|_| InvalidLexicon::Damaged)
}

/// Where the parts of both sides begin, and the end of all; `None` where a size is impossible.
fn layout(
    [source, target, source_letters, target_letters, links]: [usize; 5],
    start: usize,
) -> Option<([Side; 2], usize)> {
    let mut at = start;
    let mut part = |items: usize, bytes: usize| {
        let start = at;
        at = at.checked_add(items.checked_mul(bytes)?)?;
        Some(start)
    };
    let mut sides = [source, target].map(|words| Side { words, ..Side::default() });
    for side in &mut sides {
        side.word_ends = part(side.words, NUMBER)?;
        side.link_ends = part(side.words, NUMBER)?;
    }
    for side in &mut sides {
        side.links = part(links, NUMBER)?;
    }
    for (side, letters) in sides.iter_mut().zip([source_letters, target_letters]) {
        side.letters = part(letters, 1)?;
    }
    (source.max(target) <= MOST_WORDS).then_some((sides, at))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the bytes keep of what was learnt.
    fn entries(lexicon: &CompactLexicon) -> Vec<Entry> {
        let links = (0..lexicon.sides[0].words).flat_map(|word| lexicon.links(0, word).map(move |link| (word, link)));
        let entry = |(source, (target, share)): (usize, (usize, f32))| Entry {
            source: lexicon.word(0, source).into(),
            target: lexicon.word(1, target).into(),
            share,
            share_back: lexicon.links(1, target).find(|&(other, _)| other == source).map_or(-1.0, |(_, share)| share),
        };
        links.map(entry).collect()
    }

    fn lexicon(pairs: &[(&str, &str)]) -> TrainedLexicon {
        let entry = |&(source, target): &(&str, &str)| Entry {
            source: source.into(),
            target: target.into(),
            share: 1.0,
            share_back: 0.2,
        };
        TrainedLexicon { langs: [Lang::english(), Lang::french()], entries: pairs.iter().map(entry).collect() }
    }

    #[test]
    fn looks_up_any_form_in_both_directions() {
        let compact = CompactLexicon::read(CompactLexicon::write(&lexicon(&[
            ("answer", "repons"),
            ("dam", "barrag"),
            ("gate", "port"),
            ("gate", "vann"),
        ])))
        .unwrap();
        let there = compact.direction(&Lang::parse("en-GB").unwrap(), &Lang::french()).unwrap();
        let back = compact.direction(&Lang::french(), &Lang::english()).unwrap();
        let stems = |direction: Direction, word| -> Vec<String> {
            direction.look_up(word).iter().map(|translation| translation.stem.to_owned()).collect()
        };
        assert_eq!(stems(there, "Gates"), ["port", "vann"]);
        assert_eq!(stems(there, "weir"), Vec::<String>::new());
        assert_eq!(stems(back, "réponses"), ["answer"]);
        assert_eq!(back.look_up("barrages")[0].share, 0.2);
        assert!(there.translates("answered", "réponse") && !there.translates("answered", "barrage"));
        assert!(compact.direction(&Lang::english(), &Lang::english()).is_none());
    }

    #[test]
    fn bytes_that_are_no_lexicon_are_refused() {
        let whole = CompactLexicon::write(&lexicon(&[("dam", "barrag"), ("gate", "vann"), ("gate", "écluse")]));
        assert!(CompactLexicon::read(whole.clone()).is_ok());
        for length in 0..whole.len() {
            assert!(CompactLexicon::read(whole[..length].to_vec()).is_err(), "{length} bytes");
        }
        let refused = |bytes: &[u8]| CompactLexicon::read(bytes.to_vec()).err();
        assert_eq!(refused(b"PK\x03\x04"), Some(InvalidLexicon::Unknown));
        assert_eq!(refused(&[whole.as_slice(), b"more"].concat()), Some(InvalidLexicon::Damaged));
        let endless = [MAGIC, b"\x02en\x02fr", &[0xFF; 20]].concat();
        assert_eq!(refused(&endless), Some(InvalidLexicon::Damaged));
    }

    #[test]
    fn an_empty_lexicon_knows_nothing() {
        let compact = CompactLexicon::read(CompactLexicon::write(&lexicon(&[]))).unwrap();
        let direction = compact.direction(&Lang::english(), &Lang::french()).unwrap();
        assert_eq!(direction.look_up("gate"), []);
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(
            pairs in prop::collection::btree_map(("[a-zé]{1,3}", "[a-zœ]{1,3}"), (0.0_f32..=1.0, 0.0_f32..=1.0), 0..60)
        ) {
            let entry = |((source, target), (share, share_back)): ((String, String), (f32, f32))| Entry {
                source: source.into(),
                target: target.into(),
                share,
                share_back,
            };
            let written: Vec<Entry> = pairs.into_iter().map(entry).collect();
            let trained = TrainedLexicon { langs: [Lang::english(), Lang::french()], entries: written };
            let compact = CompactLexicon::read(CompactLexicon::write(&trained)).unwrap();
            prop_assert_eq!(compact.langs(), &trained.langs);
            let read = entries(&compact);
            prop_assert_eq!(read.len(), trained.entries.len());
            for (read, written) in read.iter().zip(&trained.entries) {
                prop_assert_eq!((&read.source, &read.target), (&written.source, &written.target));
                prop_assert!((read.share - written.share).abs() <= 0.5 / MOST_SHARE as f32 + f32::EPSILON);
                prop_assert!((read.share_back - written.share_back).abs() <= 0.5 / MOST_SHARE as f32 + f32::EPSILON);
            }
        }

        #[test]
        fn damaged_bytes_give_an_error_or_a_lexicon_and_no_panic(at in 0_usize..200, byte: u8) {
            let mut bytes = CompactLexicon::write(&lexicon(&[("dam", "barrag"), ("gate", "vann"), ("gate", "écluse")]));
            let at = at % bytes.len();
            bytes[at] = byte;
            if let Ok(compact) = CompactLexicon::read(bytes) {
                prop_assert!(entries(&compact).len() <= 3);
                for [source, target] in [[0, 1], [1, 0]] {
                    let langs = compact.langs();
                    let direction = compact.direction(&langs[source], &langs[target]);
                    prop_assert!(direction.is_none_or(|direction| direction.look_up("gate").len() <= 3));
                }
            }
        }
    }
}
