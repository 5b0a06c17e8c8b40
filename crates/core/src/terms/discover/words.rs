//! The sentences of the texts as numbered words.

use rustc_hash::FxHashMap;

use super::super::inflection::Inflection;
use super::closed_class::{WordClass, class_of};
use crate::align::fold;
use crate::lexicon::Stems;
use crate::model::{ByteSpan, Lang, Language};
use crate::segment::{CompareKey, TokenKind, doublet, tokens};

/// A word of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Its stem, by number.
    pub(super) stem: u32,
    /// Its singular, by number: what a term goes by.
    pub(super) root: u32,
    /// Its form in lower case, by number.
    pub(super) form: u32,
    /// Where it stands in its text.
    pub(super) span: ByteSpan,
    pub(super) class: WordClass,
    pub(super) capital: bool,
}

/// Reads the texts of one language, and numbers its words.
pub(super) struct Reader {
    language: Language,
    stems: Stems,
    inflection: Inflection,
    stem_ids: Names,
    root_ids: Names,
    form_ids: Names,
    /// For each form, its stem, root and class.
    known: Vec<(u32, u32, WordClass)>,
}

/// Strings by number.
#[derive(Default)]
pub(super) struct Names {
    ids: FxHashMap<Box<str>, u32>,
    names: Vec<Box<str>>,
}

impl Names {
    pub(super) fn id(&mut self, name: &str) -> u32 {
        if let Some(&id) = self.ids.get(name) {
            return id;
        }
        let id = u32::try_from(self.names.len()).expect("fewer than 2^32 words");
        self.names.push(name.into());
        self.ids.insert(name.into(), id);
        id
    }

    pub(super) fn name(&self, id: u32) -> &str {
        &self.names[id as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}

impl Reader {
    pub(super) fn of(lang: &Lang) -> Self {
        Self {
            language: Language::of(lang),
            stems: Stems::of(lang),
            inflection: Inflection::of(lang),
            root_ids: Names::default(),
            stem_ids: Names::default(),
            form_ids: Names::default(),
            known: Vec::new(),
        }
    }

    pub(super) fn stems(&self) -> &Names {
        &self.stem_ids
    }

    pub(super) fn form(&self, form: u32) -> &str {
        self.form_ids.name(form)
    }

    /// The words and signs of a text.
    pub(super) fn read(&mut self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        for token in tokens(text) {
            let written = token.span.of(text);
            let class = match token.kind {
                TokenKind::Space => continue,
                TokenKind::Punctuation if written.starts_with(['\'', '\u{2019}', '\u{2BC}']) && !words.is_empty() => {
                    continue;
                }
                TokenKind::Punctuation | TokenKind::Address => WordClass::Mark,
                TokenKind::Number => WordClass::Number,
                TokenKind::Word => WordClass::Open,
            };
            let folded = CompareKey::folded(written).into_text();
            // *a* is a verb.
            let folded =
                if matches!(written, "à" | "À") { "à" } else { folded.trim_end_matches(['\'', '\u{2019}']) };
            let capital = written.chars().next().is_some_and(char::is_uppercase);
            let (form, stem, root, class) = match class {
                WordClass::Open => {
                    let masculine = doublet(written).map(|forms| CompareKey::folded(forms.forms()[0]).into_text());
                    self.word(masculine.as_deref().unwrap_or(folded))
                }
                class => {
                    let form = self.form_ids.id(folded);
                    self.fill(form, folded, class)
                }
            };
            if written.starts_with(['\'', '\u{2019}']) {
                continue;
            }
            words.push(Word { stem, root, form, span: token.span, class, capital });
        }
        words
    }

    fn word(&mut self, folded: &str) -> (u32, u32, u32, WordClass) {
        let form = self.form_ids.id(folded);
        let class = class_of(folded, self.language);
        self.fill(form, folded, class)
    }

    fn fill(&mut self, form: u32, folded: &str, class: WordClass) -> (u32, u32, u32, WordClass) {
        if form as usize == self.known.len() {
            let stem = if class.is_content() {
                let plain = fold(folded);
                self.stem_ids.id(&self.stems.stem(&plain))
            } else {
                self.stem_ids.id(folded)
            };
            let root = self.root_ids.id(&self.inflection.root(folded));
            self.known.push((stem, root, class));
        }
        let (stem, root, class) = self.known[form as usize];
        (form, stem, root, class)
    }
}

/// The words of a sentence that are spoken, with their places.
pub(super) fn spoken(words: &[Word]) -> impl Iterator<Item = (usize, &Word)> {
    words.iter().enumerate().filter(|(_, word)| word.class != WordClass::Mark)
}

/// Where words stand in their text, from the first to the last.
pub(super) fn span_of(words: &[Word]) -> ByteSpan {
    ByteSpan::new(words[0].span.start, words[words.len() - 1].span.end)
}
