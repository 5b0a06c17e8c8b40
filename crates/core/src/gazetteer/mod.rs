//! Names of places, peoples, institutions and persons, and what each is called in English and in French.
//!
//! The lists are JSON ([`NameSet`]): what comes with the program stands in `data/names`, what a house adds in its pack.

mod words;

pub use words::{Case, NameWord, fold_name, name_words, name_words_of};

use std::borrow::Borrow;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::lookup::Lookup;

/// What one thing is called: every name, adjective and acronym that stands for it, by language. A name that begins with a
/// capital is found only where the text has one; one all in capitals only where the text is so, too. The first of several
/// French words may have a small letter: it is what the thing is (`conventions de Genève`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameSet {
    /// In English.
    pub en: Vec<String>,
    /// In French.
    pub fr: Vec<String>,
}

/// Sets of names, to be found in a text.
#[derive(Debug, Default)]
pub struct Gazetteer {
    /// For English and French: first word of a name, bare, to the names that begin with it, the longest first.
    names: [Lookup<String, Vec<Entry>>; 2],
    sets: u32,
}

#[derive(Debug)]
struct Entry {
    words: Vec<NameWord<'static>>,
    set: u32,
}

/// A name found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The words it consists of.
    pub words: Range<usize>,
    /// The sets it belongs to.
    pub sets: Vec<u32>,
}

impl Mention {
    /// Whether the two stand for the same.
    pub fn answers(&self, other: &Self) -> bool {
        self.sets.iter().any(|set| other.sets.contains(set))
    }
}

/// The languages of a gazetteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameLanguage {
    /// English.
    English,
    /// French.
    French,
}

const SHIPPED: &[&str] = &[
    include_str!("../../data/names/territories.json"),
    include_str!("../../data/names/peoples.json"),
    include_str!("../../data/names/places.json"),
    include_str!("../../data/names/institutions.json"),
    include_str!("../../data/names/persons.json"),
];

impl Gazetteer {
    /// The names that come with the program and those of a house.
    pub fn with(own: &[NameSet]) -> Self {
        let mut gazetteer = Self::default();
        shipped_sets().iter().chain(own).for_each(|set| gazetteer.add(set));
        gazetteer
    }

    /// The names that come with the program.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Gazetteer> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::with(&[]))
    }

    fn add(&mut self, set: &NameSet) {
        for (names, written) in self.names.iter_mut().zip([&set.en, &set.fr]) {
            for name in written {
                let words: Vec<NameWord> = name_words(name).into_iter().map(NameWord::into_owned).collect();
                if let Some(first) = words.first() {
                    let entries = names.of(bare(&first.folded));
                    let longer = entries.partition_point(|entry| entry.words.len() >= words.len());
                    entries.insert(longer, Entry { words, set: self.sets });
                }
            }
        }
        self.sets += 1;
    }

    /// The names in a row of words, in order, the longest at each place, not overlapping.
    pub fn mentions<'t, W: Borrow<NameWord<'t>>>(&self, language: NameLanguage, words: &[W]) -> Vec<Mention> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.mention_at(language, words, at) {
                Some(mention) => {
                    at = mention.words.end;
                    found.push(mention);
                }
                None => at += 1,
            }
        }
        found
    }

    fn mention_at<'t, W: Borrow<NameWord<'t>>>(
        &self,
        language: NameLanguage,
        words: &[W],
        at: usize,
    ) -> Option<Mention> {
        let names = &self.names[language as usize];
        let rest = &words[at..];
        let fits = |entry: &&Entry| {
            rest.len() >= entry.words.len()
                && entry.words.iter().zip(rest).enumerate().all(|(at, (name, word))| {
                    let is_common = at == 0 && entry.words.len() > 1 && language == NameLanguage::French;
                    is_form_of(word.borrow(), name, is_common)
                })
        };
        let entries: Vec<&Entry> = names.get(bare(&rest[0].borrow().folded))?.iter().filter(fits).collect();
        let length = entries.iter().map(|entry| entry.words.len()).max()?;
        let longest = entries.iter().filter(|entry| entry.words.len() == length);
        Some(Mention { words: at..at + length, sets: longest.map(|entry| entry.set).collect() })
    }
}

/// The sets that come with the program.
fn shipped_sets() -> Vec<NameSet> {
    let read = |json: &&str| serde_json::from_str::<Vec<NameSet>>(json).expect("a test reads every shipped list");
    SHIPPED.iter().flat_map(read).collect()
}

/// Whether everybody knows the acronym in the language: by the list that comes with the program, or by that of a house.
pub fn is_familiar(acronym: &str, french: bool, own: &[NameSet]) -> bool {
    static FAMILIAR: OnceLock<Vec<NameSet>> = OnceLock::new();
    let shipped = FAMILIAR.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/names/familiar.json")).expect("a test reads every shipped list")
    });
    let sets = shipped.iter().chain(own);
    sets.flat_map(|set| if french { &set.fr } else { &set.en }).any(|known| known == acronym)
}

/// What a word has in common with all its plurals and feminines.
fn bare(word: &str) -> &str {
    word.trim_end_matches(['e', 's', 'x'])
}

/// A word without the endings of the plural and the feminine that are only added: itself first.
fn singulars(word: &str) -> impl Iterator<Item = &str> {
    let endings = ["s", "x", "e", "es"].into_iter().filter_map(|ending| word.strip_suffix(ending));
    std::iter::once(word).chain(endings.filter(|stem| stem.len() > 3))
}

/// Whether the word is one of the name; `is_common` says that it needs no capital.
fn is_form_of(word: &NameWord, name: &NameWord, is_common: bool) -> bool {
    let case = match name.case {
        Case::Capital if is_common => true,
        Case::Lower => true,
        Case::Capital | Case::Mixed => word.case != Case::Lower,
        Case::Upper => word.case == Case::Upper,
    };
    case && singulars(&word.folded).any(|form| form == name.folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: NameLanguage, text: &str, expected: &[&str]) {
        let words = name_words(text);
        let found = Gazetteer::shipped().mentions(language, &words);
        let written = |mention: &Mention| {
            let (first, last) = (&words[mention.words.start], &words[mention.words.end - 1]);
            text[first.span.start..last.span.end].to_owned()
        };
        assert_eq!(found.iter().map(written).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn leaves_common_words_alone() {
        check(NameLanguage::English, "They told us it was a turkey, in polish and china.", &[]);
        check(NameLanguage::French, "Le cap est tenu, la haye du jardin.", &[]);
    }

    #[test]
    fn finds_the_longest_name() {
        check(NameLanguage::English, "South Sudan’s army, Sudan", &["South Sudan", "Sudan"]);
        check(NameLanguage::English, "the US and the U.N.", &["US", "U.N"]);
        check(NameLanguage::French, "aux États-Unis et en Côte d’Ivoire", &["États-Unis", "Côte d’Ivoire"]);
        check(NameLanguage::French, "par les conventions de Genève", &["conventions de Genève"]);
        check(NameLanguage::French, "le cap, des conventions de pêche", &[]);
    }

    #[test]
    fn knows_inflected_and_inclusive_forms() {
        check(NameLanguage::French, "les Palestinien·ne·s, les forces syriennes", &["Palestinien·ne·s", "syriennes"]);
        check(NameLanguage::English, "two Syrians", &["Syrians"]);
    }

    #[test]
    fn the_two_names_of_a_thing_answer_each_other() {
        let mention = |language, text: &str| Gazetteer::shipped().mentions(language, &name_words(text)).remove(0);
        for (english, french) in
            [("West Bank", "Cisjordanie"), ("Beirut", "Beyrouth"), ("ICC", "CPI"), ("Syria", "syrien")]
        {
            let (en, fr) = (mention(NameLanguage::English, english), mention(NameLanguage::French, french));
            assert!(en.answers(&fr), "{english}, {french}");
        }
        let (en, fr) = (mention(NameLanguage::English, "Niger"), mention(NameLanguage::French, "Nigeria"));
        assert!(!en.answers(&fr));
    }
}
