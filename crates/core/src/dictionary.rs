//! Spelling dictionaries of English and French, in the format of Hunspell. They are read when a word is first looked up.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxBuildHasher;
use unicode_normalization::UnicodeNormalization;

use crate::model::Language;
use crate::segment::is_invisible;

/// The words of a language.
pub struct Dictionary {
    words: spellbook::Dictionary<FxBuildHasher>,
    /// What words are like that were asked for: looking takes long, and a text is checked again after every change.
    like: Mutex<BTreeMap<String, Vec<String>>>,
}

static ENGLISH: LazyLock<Dictionary> = LazyLock::new(|| {
    Dictionary::read(include_str!("../data/dictionaries/en.aff"), include_str!("../data/dictionaries/en.dic"))
});

static FRENCH: LazyLock<Dictionary> = LazyLock::new(|| {
    Dictionary::read(include_str!("../data/dictionaries/fr.aff"), include_str!("../data/dictionaries/fr.dic"))
});

impl Dictionary {
    /// The dictionary that comes with the program: of English as it is written in the United States, in Britain and in
    /// Canada, of French in the orthography of before 1990 and in that of after.
    pub fn shipped(language: Language) -> Option<&'static Self> {
        match language {
            Language::English => Some(&ENGLISH),
            Language::French => Some(&FRENCH),
            Language::Other => None,
        }
    }

    /// Whether a word is one of the language as far as the program can tell: where no dictionary comes with it, any is.
    pub fn may_have(language: Language, word: &str) -> bool {
        Self::shipped(language).is_none_or(|dictionary| dictionary.knows(word))
    }

    fn read(affixes: &str, words: &str) -> Self {
        let read = spellbook::Dictionary::new_with_hasher(&tried_in_small_letters(affixes), words, FxBuildHasher);
        Self { words: read.expect("a test reads every shipped dictionary"), like: Mutex::default() }
    }

    /// Whether the word is spelt as a word of the language is. It is compared as it would be printed: what cannot be seen
    /// does not count, and one apostrophe or hyphen is like another.
    pub fn knows(&self, word: &str) -> bool {
        self.words.check(&plain(word))
    }

    /// Words of the language that are written like this one, which is in small letters, the most likely first.
    pub fn like(&self, word: &str) -> Vec<String> {
        let word = plain(word);
        let known = || self.like.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known().get(&word) {
            return found.clone();
        }
        let mut found = Vec::new();
        self.words.suggester().with_ngram_suggestions(false).suggest(&word, &mut found);
        known().insert(word, found.clone());
        found
    }
}

/// The affixes of a dictionary, of which the letters that are tried in place of others (`TRY`, `MAP`) are the small ones: no
/// slip of the pen makes a capital in a word, and to try them all takes several times as long as the rest.
fn tried_in_small_letters(affixes: &str) -> String {
    let is_tried = |line: &str| line.starts_with("TRY ") || line.starts_with("MAP ");
    let small = |line: &str| {
        let (name, letters) = line.split_at(4);
        name.chars().chain(letters.chars().filter(|c| !c.is_uppercase())).collect()
    };
    affixes.split_inclusive('\n').map(|line| if is_tried(line) { small(line) } else { line.to_owned() }).collect()
}

/// The word without what cannot be seen, composed, with plain apostrophes and hyphens.
fn plain(word: &str) -> String {
    let fold = |c: char| match c {
        '\u{2019}' | '\u{2BC}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        c => c,
    };
    word.chars().filter(|&c| !is_invisible(c)).nfc().map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown<'w>(language: Language, words: &[&'w str]) -> Vec<&'w str> {
        let dictionary = Dictionary::shipped(language).unwrap();
        words.iter().filter(|word| !dictionary.knows(word)).copied().collect()
    }

    #[test]
    fn knows_what_is_written_in_any_region_and_in_either_orthography() {
        let english = ["harbour", "harbor", "organise", "organize", "centre", "cheque", "Don’t", "co\u{AD}operate"];
        assert!(unknown(Language::English, &english).is_empty());
        let french =
            ["août", "aout", "évènement", "événement", "maîtresse", "aujourd’hui", "porte-parole", "E\u{301}tat"];
        assert!(unknown(Language::French, &french).is_empty());
        assert!(Dictionary::shipped(Language::Other).is_none());
    }

    #[test]
    fn does_not_know_what_is_misspelt() {
        let english = ["habrour", "recieve", "committe"];
        assert_eq!(unknown(Language::English, &english), english);
        let french = ["gouvernemnt", "developpement", "apeler"];
        assert_eq!(unknown(Language::French, &french), french);
    }

    #[test]
    fn offers_words_that_are_written_alike() {
        let like = |language, word| Dictionary::shipped(language).unwrap().like(word);
        assert_eq!(like(Language::English, "goverment"), ["government"]);
        assert_eq!(like(Language::French, "developpement"), ["développement"]);
        assert_eq!(like(Language::French, "evenementiel"), ["événementiel", "évènementiel"]);
        assert!(like(Language::French, "paris").contains(&"Paris".to_owned()));
        assert!(like(Language::French, "xqzwvkj").is_empty());
    }
}
