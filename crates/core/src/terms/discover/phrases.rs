//! Phrases that may be terms: nouns with what belongs to them, as far as lists of words and what stands around them tell.

use std::hash::{BuildHasher as _, Hasher as _};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::closed_class::WordClass;
use super::words::{Reader, Word, span_of};
use crate::model::{ByteSpan, Language};

/// The most words of a term, without small ones.
const LONGEST: usize = 4;
/// How often a noun stands where nouns stand, at least.
const NOUN: f32 = 0.2;
/// The same for a word that has the ending of a verb.
const VERBAL_NOUN: f32 = 0.3;
/// The letters of a word that names something, at least.
const SHORTEST: usize = 3;

/// A phrase that may be a term.
pub(super) struct Phrase<'w> {
    /// The words of the whole sentence.
    pub(super) words: &'w [Word],
    /// The places of its first and last word.
    pub(super) first: usize,
    pub(super) last: usize,
    /// The roots of the words that name something, in order.
    pub(super) roots: Box<[u32]>,
}

impl<'w> Phrase<'w> {
    /// What tells it from others, but for chance.
    pub(super) fn hash(&self) -> u64 {
        let mut hasher = FxBuildHasher.build_hasher();
        self.roots.iter().for_each(|&root| hasher.write_u32(root));
        hasher.finish()
    }

    /// Its words.
    pub(super) fn own(&self) -> &'w [Word] {
        &self.words[self.first..=self.last]
    }

    /// Where it stands in its text.
    pub(super) fn span(&self) -> ByteSpan {
        span_of(self.own())
    }

    /// The words that say something directly before and after it, a *of* being passed over.
    pub(super) fn neighbours(&self) -> [Option<&'w Word>; 2] {
        let is_of = |at: usize| self.words.get(at).is_some_and(|word| word.class == WordClass::Of);
        let before = self.first.checked_sub(1).and_then(|at| if is_of(at) { at.checked_sub(1) } else { Some(at) });
        let after = if is_of(self.last + 1) { self.last + 2 } else { self.last + 1 };
        [before, Some(after)].map(|at| at.and_then(|at| self.words.get(at)).filter(|word| word.class.is_content()))
    }

    fn class_before(&self) -> Option<WordClass> {
        self.first.checked_sub(1).map(|at| self.words[at].class)
    }

    /// Whether the words around it let it be a noun with what belongs to it.
    fn stands_as_noun(&self, language: Language) -> bool {
        if self.is_name() {
            return false;
        }
        let before = self.class_before();
        match language {
            Language::French => {
                matches!(before, Some(WordClass::Determiner | WordClass::Of | WordClass::Preposition))
            }
            Language::English | Language::Other => before != Some(WordClass::BeforeVerb),
        }
    }

    /// Whether capitals make it a name, which keeps its own words.
    fn is_name(&self) -> bool {
        let begins = matches!(self.class_before(), None | Some(WordClass::Mark));
        let capitals = self.own().iter().filter(|word| word.class == WordClass::Open && word.capital).count();
        let last = self.words[self.last].capital && !(begins && self.first == self.last);
        last || capitals > usize::from(begins)
    }
}

/// Calls `each` with every phrase of a sentence that may be a term.
pub(super) fn each_phrase(words: &[Word], language: Language, each: &mut dyn FnMut(&Phrase)) {
    let class = |at: usize| words.get(at).map(|word| word.class);
    for first in 0..words.len() {
        if words[first].class != WordClass::Open {
            continue;
        }
        let mut roots = Vec::with_capacity(LONGEST);
        let mut last = first;
        loop {
            roots.push(words[last].root);
            let phrase = Phrase { words, first, last, roots: roots.clone().into() };
            if phrase.stands_as_noun(language) {
                each(&phrase);
            }
            // *of* and *de la* may stand inside.
            let mut next = last + 1;
            if class(next) == Some(WordClass::Of) {
                next += 1;
                next += usize::from(class(next) == Some(WordClass::Determiner));
            }
            if roots.len() == LONGEST || class(next) != Some(WordClass::Open) {
                break;
            }
            last = next;
        }
    }
}

/// Whether a text is all capitals or in title case, or names little else than names.
pub(super) fn is_title(words: &[Word]) -> bool {
    let open = || words.iter().filter(|word| word.class == WordClass::Open);
    open().filter(|word| word.capital).count() * 2 > open().count()
}

/// Which words of a language are nouns: they stand where nouns stand.
pub(super) struct Nouns<'r> {
    reader: &'r Reader,
    language: Language,
    times: FxHashMap<u32, Times>,
}

/// How often a form stands where.
#[derive(Clone, Copy, Default)]
struct Times {
    all: u32,
    /// After a determiner or *de*; in French after any preposition: *par défaut*.
    led: u32,
    /// After an article that no preposition is.
    after_article: u32,
    /// At the end of a phrase.
    last: u32,
}

impl<'r> Nouns<'r> {
    /// Counts over all sentences of a language.
    pub(super) fn count<'w>(
        reader: &'r Reader,
        language: Language,
        sentences: impl Iterator<Item = &'w [Word]>,
    ) -> Self {
        let mut times: FxHashMap<u32, Times> = FxHashMap::default();
        for words in sentences {
            for (at, word) in words.iter().enumerate().filter(|(_, word)| word.class.is_content()) {
                let before = at.checked_sub(1).map(|before| &words[before]);
                let class = before.map(|word| word.class);
                let led = match class {
                    Some(WordClass::Determiner | WordClass::Of) => true,
                    Some(WordClass::Preposition) => language == Language::French,
                    _ => false,
                };
                let with_article = |word: &&Word| matches!(reader.form(word.form), "du" | "des" | "au" | "aux");
                let inside = led || class.is_some_and(|class| class == WordClass::Preposition || class.is_content());
                let ends = words.get(at + 1).is_none_or(|word| !word.class.is_content());
                let form = times.entry(word.form).or_default();
                form.all += 1;
                form.led += u32::from(led);
                form.after_article +=
                    u32::from(class == Some(WordClass::Determiner) || before.is_some_and(|word| with_article(&word)));
                form.last += u32::from(inside && ends);
            }
        }
        Self { reader, language, times }
    }

    /// Whether the phrase is one of a noun.
    pub(super) fn lead(&self, words: &[Word]) -> bool {
        let first = self.reader.form(words[0].form);
        let verbal = words.len() > 1 && first.ends_with("ing") || first.ends_with("ly");
        let verbal = verbal && self.language == Language::English;
        !verbal && self.is_noun(self.head(words))
    }

    /// In French the first word, in English the last before *of*.
    fn head<'w>(&self, words: &'w [Word]) -> &'w Word {
        let of = words.iter().position(|word| word.class == WordClass::Of).unwrap_or(words.len());
        let says = |word: &&Word| word.class.is_content();
        let head = match self.language {
            Language::French => words.iter().find(says),
            Language::English | Language::Other => words[..of].iter().rfind(says),
        };
        head.unwrap_or(&words[0])
    }

    fn is_noun(&self, head: &Word) -> bool {
        let form = self.reader.form(head.form);
        let Times { all, led, after_article, last } = self.times.get(&head.form).copied().unwrap_or_default();
        let share = |times: u32| times as f32 / all.max(1) as f32;
        let ends_in = |ends: &[&str]| ends.iter().any(|end| form.ends_with(end));
        let is_noun = match self.language {
            Language::French if ends_in(&["er", "ir", "re"]) => share(after_article) >= NOUN,
            Language::French => share(led) >= NOUN,
            Language::English if ends_in(&["ly", "ed"]) => false,
            Language::English if ends_in(&["ing"]) => share(last) >= VERBAL_NOUN,
            Language::English | Language::Other => share(last) >= NOUN,
        };
        is_noun && form.chars().count() >= SHORTEST && !form.contains('.')
    }
}
