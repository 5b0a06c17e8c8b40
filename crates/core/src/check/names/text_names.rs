//! The words of a text that can be names, read once.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::check::{CheckedPair, CheckedParagraph, CheckedText, Language};
use crate::gazetteer::{Case, Gazetteer, Mention, NameLanguage, NameWord, name_words_of};
use crate::lexicon::{self, Direction};
use crate::lookup::Lookup;
use crate::model::{Bead, ByteSpan, Lang, Place, Side};

/// A word of a paragraph.
#[derive(Clone, Debug)]
pub(in crate::check) struct Word<'a> {
    /// Its letters and their case.
    pub(in crate::check) name: NameWord<'a>,
    /// As it is written.
    pub(in crate::check) written: &'a str,
    side: Side,
    /// The index of its paragraph.
    paragraph: u32,
    /// Whether a sentence, a quotation or a part of one begins with it, so that its capital says little.
    pub(in crate::check) initial: bool,
    /// Whether only a space or a hyphen stands between the word before and it.
    pub(in crate::check) joined: bool,
}

impl Word<'_> {
    /// Whether it is written like a name: with a capital, and not all in capitals.
    pub(in crate::check) fn is_capitalised(&self) -> bool {
        matches!(self.name.case, Case::Capital | Case::Mixed)
    }

    /// Where it stands.
    pub(in crate::check) fn place(&self) -> Place {
        Place { side: self.side, paragraph: self.paragraph as usize, span: self.name.span }
    }

    /// The letters it is compared by.
    pub(in crate::check) fn folded(&self) -> &str {
        &self.name.folded
    }
}

/// The words of a paragraph that can belong to names.
pub(in crate::check) fn read<'a>(paragraph: &CheckedParagraph<'a>) -> Vec<Word<'a>> {
    let mut end = None;
    let mut words = Vec::new();
    let prose = paragraph.tokens.iter().filter(|token| !paragraph.is_masked(token.span.start));
    for name in name_words_of(paragraph.raw, prose) {
        let between = end.map(|end| ByteSpan::new(end, name.span.start).of(&paragraph.prose));
        end = Some(name.span.end);
        words.push(Word {
            written: name.span.of(paragraph.raw),
            side: paragraph.side,
            paragraph: u32::try_from(paragraph.index).expect("fewer paragraphs than a project can hold"),
            initial: between.is_none_or(|between| between.contains(begins)),
            joined: between.is_some_and(|between| matches!(between, " " | "\u{A0}" | "\u{202F}" | "-" | "\u{2011}")),
            name,
        });
    }
    words
}

fn begins(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | ':'
            | ';'
            | '«'
            | '»'
            | '“'
            | '”'
            | '"'
            | '('
            | '['
            | '–'
            | '—'
            | '•'
            | '*'
            | '|'
            | '/'
            | '\n'
    )
}

/// What one text knows of its names.
pub(super) struct TextNames<'t> {
    /// Its language.
    pub(super) language: Language,
    /// Every capitalised word, by its letters: in which forms it is written, and where.
    pub(super) capitalised: BTreeMap<&'t str, Vec<Occurrence<'t>>>,
    /// Words written in small letters.
    small: Lookup<&'t str, ()>,
    /// Words all in capitals, and how often.
    acronyms: Lookup<&'t str, usize>,
    lexicon: Option<Direction<'static>>,
}

/// A place where a capitalised word stands.
#[derive(Clone, Debug)]
pub(super) struct Occurrence<'t> {
    /// As it is written.
    pub(super) written: &'t str,
    /// Where.
    pub(super) place: Place,
    /// The letters of the capitalised word directly before it.
    pub(super) before: Option<&'t str>,
    /// The letters of the capitalised word directly after it.
    pub(super) after: Option<&'t str>,
}

impl<'t> TextNames<'t> {
    pub(super) fn of(text: &'t CheckedText) -> Self {
        let languages = match text.language {
            Language::English => Some((Lang::english(), Lang::french())),
            Language::French => Some((Lang::french(), Lang::english())),
            Language::Other => None,
        };
        let lexicon = languages.and_then(|(own, other)| lexicon::shipped_for(&own, &other));
        let mut names = Self {
            language: text.language,
            capitalised: BTreeMap::new(),
            small: Lookup::default(),
            acronyms: Lookup::default(),
            lexicon,
        };
        for paragraph in text.own_paragraphs() {
            names.add(&paragraph.name_words);
        }
        names
    }

    fn add(&mut self, words: &'t [Word]) {
        for (at, word) in words.iter().enumerate() {
            match word.name.case {
                Case::Lower => *self.small.or_insert_with(word.folded(), || ()) = (),
                Case::Upper => *self.acronyms.or_insert_with(word.folded(), || 0) += 1,
                Case::Capital | Case::Mixed => {
                    let occurrence = Occurrence {
                        written: word.written,
                        place: word.place(),
                        before: neighbour_before(words, at).map(Word::folded),
                        after: neighbour_after(words, at).map(Word::folded),
                    };
                    self.capitalised.entry(word.folded()).or_default().push(occurrence);
                }
            }
        }
    }

    /// How often the word stands with a capital.
    pub(super) fn count(&self, folded: &str) -> usize {
        self.capitalised.get(folded).map_or(0, Vec::len)
    }

    /// How often the word stands all in capitals.
    pub(super) fn acronym_count(&self, folded: &str) -> usize {
        self.acronyms.get(folded).copied().unwrap_or_default()
    }

    /// Whether it is a common word of the language: the lexicon knows it, or the text has it in small letters.
    pub(super) fn is_common(&self, folded: &str) -> bool {
        self.small.contains(folded) || self.lexicon.is_some_and(|lexicon| !lexicon.look_up(folded).is_empty())
    }

    /// Whether the lexicon renders the word by the other.
    pub(super) fn translates(&self, folded: &str, other: &str) -> bool {
        self.lexicon.is_some_and(|lexicon| lexicon.translates(folded, other))
    }
}

/// The capitalised word directly before a word.
fn neighbour_before<'w, 'a, W: Borrow<Word<'a>>>(words: &'w [W], at: usize) -> Option<&'w Word<'a>> {
    let before = words[at].borrow().joined.then(|| words[at - 1].borrow());
    before.filter(|word| word.is_capitalised())
}

/// The capitalised word directly after a word.
fn neighbour_after<'w, 'a, W: Borrow<Word<'a>>>(words: &'w [W], at: usize) -> Option<&'w Word<'a>> {
    words.get(at + 1).map(Borrow::borrow).filter(|word| word.joined && word.is_capitalised())
}

/// Whether the same capitalised word stands directly before, or directly after, both words.
pub(super) fn has_same_neighbour(own: &SideNames, at: usize, other: &SideNames, to: usize) -> bool {
    let same = |a: Option<&Word>, b: Option<&Word>| a.zip(b).is_some_and(|(a, b)| a.folded() == b.folded());
    same(neighbour_before(&own.words, at), neighbour_before(&other.words, to))
        || same(neighbour_after(&own.words, at), neighbour_after(&other.words, to))
}

/// The words of a bead on one side.
pub(super) struct SideNames<'a> {
    /// The words in order.
    pub(super) words: Vec<&'a Word<'a>>,
    /// The words in the order of their letters, to be looked up.
    by_letters: Vec<usize>,
    /// Names that the gazetteer knows.
    pub(super) mentions: Vec<Mention>,
    /// What the whole text knows.
    pub(super) text: &'a TextNames<'a>,
}

/// The words of a bead: source, target.
pub(super) struct BeadNames<'a> {
    /// Source, target.
    pub(super) sides: [SideNames<'a>; 2],
}

impl<'a> BeadNames<'a> {
    pub(super) fn new(
        pair: &'a CheckedPair,
        bead: &Bead,
        texts: &'a [TextNames<'a>; 2],
        gazetteer: &Gazetteer,
    ) -> Self {
        let side = |i: usize, side: Side| {
            let paragraphs = pair.paragraphs_of(bead, side);
            let words: Vec<&Word> = paragraphs.iter().flat_map(|paragraph| &paragraph.name_words).collect();
            let names: Vec<&NameWord> = words.iter().map(|word| &word.name).collect();
            let mentions = match texts[i].language {
                Language::English => gazetteer.mentions(NameLanguage::English, &names),
                Language::French => gazetteer.mentions(NameLanguage::French, &names),
                Language::Other => Vec::new(),
            };
            let mut by_letters: Vec<usize> = (0..words.len()).collect();
            by_letters.sort_unstable_by_key(|&at| words[at].folded());
            SideNames { words, by_letters, mentions, text: &texts[i] }
        };
        Self { sides: [side(0, Side::Source), side(1, Side::Target)] }
    }
}

impl SideNames<'_> {
    /// Whether the word belongs to a name that the gazetteer knows.
    pub(super) fn is_mentioned(&self, at: usize) -> bool {
        self.mentions.iter().any(|mention| mention.words.contains(&at))
    }

    /// Whether the word stands here.
    pub(super) fn has_here(&self, folded: &str) -> bool {
        self.by_letters.binary_search_by_key(&folded, |&at| self.words[at].folded()).is_ok()
    }

    /// Whether the word stands here, or in the whole text with a capital.
    pub(super) fn has(&self, folded: &str) -> bool {
        self.has_here(folded) || self.text.count(folded) > 0
    }
}
