//! The words of a text that can be names, read once.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{CheckedPair, CheckedParagraph, CheckedText, Language};
use crate::gazetteer::{Case, Gazetteer, Mention, NameLanguage, NameWord, name_words};
use crate::lexicon::{self, Direction};
use crate::model::{Bead, ByteSpan, Lang, Place, Side};

/// A word of a paragraph.
#[derive(Clone, Debug)]
pub(in crate::check) struct Word {
    /// Its letters and their case.
    pub(in crate::check) name: NameWord,
    /// As it is written.
    pub(in crate::check) written: String,
    /// Where it stands.
    pub(in crate::check) place: Place,
    /// Whether a sentence, a quotation or a part of one begins with it, so that its capital says little.
    pub(in crate::check) initial: bool,
    /// Whether only a space or a hyphen stands between the word before and it.
    pub(in crate::check) joined: bool,
}

impl Word {
    /// Whether it is written like a name: with a capital, and not all in capitals.
    pub(in crate::check) fn is_capitalised(&self) -> bool {
        matches!(self.name.case, Case::Capital | Case::Mixed)
    }

    /// The letters it is compared by.
    pub(in crate::check) fn folded(&self) -> &str {
        &self.name.folded
    }
}

/// The words of a paragraph that can belong to names, read when they are first asked for.
pub(in crate::check) fn words<'p>(paragraph: &'p CheckedParagraph) -> &'p [Word] {
    paragraph.name_words.get_or_init(|| read(paragraph))
}

fn read(paragraph: &CheckedParagraph) -> Vec<Word> {
    let mut end = None;
    let mut words = Vec::new();
    for name in name_words(&paragraph.prose) {
        let between = end.map(|end| ByteSpan::new(end, name.span.start).of(&paragraph.prose));
        words.push(Word {
            written: name.span.of(paragraph.raw).to_owned(),
            place: paragraph.place(name.span),
            initial: between.is_none_or(|between| between.contains(begins)),
            joined: between.is_some_and(|between| matches!(between, " " | "\u{A0}" | "\u{202F}" | "-" | "\u{2011}")),
            name: name.clone(),
        });
        end = Some(name.span.end);
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
pub(super) struct TextNames {
    /// Its language.
    pub(super) language: Language,
    /// Every capitalised word, by its letters: in which forms it is written, and where.
    pub(super) capitalised: BTreeMap<String, Vec<Occurrence>>,
    /// Words written in small letters.
    small: BTreeSet<String>,
    /// Words all in capitals, and how often.
    acronyms: BTreeMap<String, usize>,
    lexicon: Option<Direction<'static>>,
}

/// A place where a capitalised word stands.
#[derive(Clone, Debug)]
pub(super) struct Occurrence {
    /// As it is written.
    pub(super) written: String,
    /// Where.
    pub(super) place: Place,
    /// The letters of the capitalised word directly before it.
    pub(super) before: Option<String>,
    /// The letters of the capitalised word directly after it.
    pub(super) after: Option<String>,
}

impl TextNames {
    pub(super) fn of(text: &CheckedText) -> Self {
        let languages = match text.language {
            Language::English => Some((Lang::english(), Lang::french())),
            Language::French => Some((Lang::french(), Lang::english())),
            Language::Other => None,
        };
        let lexicon = languages.and_then(|(own, other)| lexicon::shipped_for(&own, &other));
        let mut names = Self {
            language: text.language,
            capitalised: BTreeMap::new(),
            small: BTreeSet::new(),
            acronyms: BTreeMap::new(),
            lexicon,
        };
        for paragraph in text.own_paragraphs() {
            names.add(words(paragraph));
        }
        names
    }

    fn add(&mut self, words: &[Word]) {
        for (at, word) in words.iter().enumerate() {
            if !word.is_capitalised() {
                if word.name.case == Case::Upper {
                    *self.acronyms.entry(word.folded().to_owned()).or_default() += 1;
                }
                if word.name.case == Case::Lower && !self.small.contains(word.folded()) {
                    self.small.insert(word.folded().to_owned());
                }
                continue;
            }
            let occurrence = Occurrence {
                written: word.written.clone(),
                place: word.place,
                before: neighbour_before(words, at).map(|word| word.folded().to_owned()),
                after: neighbour_after(words, at).map(|word| word.folded().to_owned()),
            };
            self.capitalised.entry(word.folded().to_owned()).or_default().push(occurrence);
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
fn neighbour_before(words: &[Word], at: usize) -> Option<&Word> {
    words[at].joined.then(|| &words[at - 1]).filter(|word| word.is_capitalised())
}

/// The capitalised word directly after a word.
fn neighbour_after(words: &[Word], at: usize) -> Option<&Word> {
    words.get(at + 1).filter(|word| word.joined && word.is_capitalised())
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
    pub(super) words: Vec<Word>,
    /// The words in the order of their letters, to be looked up.
    by_letters: Vec<usize>,
    /// Names that the gazetteer knows.
    pub(super) mentions: Vec<Mention>,
    /// What the whole text knows.
    pub(super) text: &'a TextNames,
}

/// The words of a bead: source, target.
pub(super) struct BeadNames<'a> {
    /// Source, target.
    pub(super) sides: [SideNames<'a>; 2],
}

impl<'a> BeadNames<'a> {
    pub(super) fn new(pair: &CheckedPair, bead: &Bead, texts: &'a [TextNames; 2], gazetteer: &Gazetteer) -> Self {
        let side = |i: usize, side: Side| {
            let words: Vec<Word> = pair.paragraphs_of(bead, side).iter().flat_map(words).cloned().collect();
            let names: Vec<NameWord> = words.iter().map(|word| word.name.clone()).collect();
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
