//! The words that show which of the two languages a stretch of text is written in: they stand in nearly every sentence,
//! and none is a word of the other language.

use std::borrow::Cow;

use crate::model::Language;

/// Lower case, ascending in bytes.
const ENGLISH: &[&str] = &[
    "about", "after", "against", "all", "also", "although", "and", "any", "are", "at", "be", "because", "been",
    "before", "being", "between", "both", "by", "can", "could", "did", "does", "during", "each", "every", "for",
    "from", "had", "has", "have", "having", "he", "her", "his", "how", "if", "in", "into", "is", "it", "its", "may",
    "might", "more", "most", "must", "my", "no", "not", "of", "only", "other", "our", "over", "shall", "she", "should",
    "since", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "through", "to", "under", "until", "up", "us", "was", "we", "were", "what", "when", "where", "whether",
    "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "you", "your",
];

/// Lower case, with the apostrophe of an elided word, ascending in bytes.
const FRENCH: &[&str] = &[
    "afin", "ainsi", "alors", "au", "aucun", "aucune", "aussi", "autre", "autres", "aux", "avait", "avec", "avoir",
    "c'", "ce", "cela", "celle", "celles", "celui", "ces", "cet", "cette", "ceux", "chaque", "chez", "comme", "contre",
    "d'", "dans", "de", "depuis", "des", "donc", "dont", "du", "elle", "elles", "en", "entre", "est", "et", "fait",
    "il", "ils", "j'", "je", "jusqu'", "l'", "la", "le", "les", "leur", "leurs", "lors", "lorsqu'", "lorsque", "mais",
    "même", "n'", "ne", "nos", "notre", "nous", "ont", "où", "par", "parce", "pas", "pendant", "peut", "peuvent",
    "pour", "qu'", "quand", "que", "quelle", "quelles", "quels", "qui", "quoi", "s'", "sa", "sans", "se", "selon",
    "ses", "soit", "sont", "sous", "sur", "tous", "tout", "toute", "toutes", "très", "un", "une", "vers", "vos",
    "votre", "vous", "à", "été", "être",
];

/// How many function words of each language stand in a stretch of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct FunctionWords {
    english: usize,
    french: usize,
}

/// The most bytes of a function word.
const LONGEST: usize = 9;
/// The fewest function words that show a language.
const FEWEST: usize = 3;
/// Of the function words, one in so many may belong to the other language: a name, a title, a borrowed phrase.
const ONE_IN: usize = 6;

impl FunctionWords {
    /// What one word counts for.
    pub(super) fn of_word(word: &str) -> Self {
        let mut count = Self::default();
        count.add(word);
        count
    }

    /// Counts a word, in its own case: a word all in capitals may be an acronym (`US`, `IT`), and is none.
    pub(super) fn add(&mut self, word: &str) {
        if word.len() > 1
            && !word.chars().any(char::is_lowercase)
            && word.chars().nth(1).is_some_and(char::is_uppercase)
        {
            return;
        }
        if word.len() > LONGEST {
            return;
        }
        let word = match word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'\'') {
            true => Cow::Borrowed(word),
            false => Cow::Owned(word.to_lowercase().replace(['\u{2019}', '\u{2BC}'], "'")),
        };
        self.english += usize::from(ENGLISH.binary_search(&word.as_ref()).is_ok());
        self.french += usize::from(FRENCH.binary_search(&word.as_ref()).is_ok());
    }

    /// The number of those of a language.
    pub(super) fn of(self, language: Language) -> usize {
        match language {
            Language::English => self.english,
            Language::French => self.french,
            Language::Other => 0,
        }
    }

    /// Whether there are some, and all are of this language.
    pub(super) fn are_only_in(self, language: Language) -> bool {
        self.of(language) > 0 && self.of(language) == self.english + self.french
    }

    /// Whether they show the text to be in the other of the two languages than this.
    pub(super) fn are_not_in(self, language: Language) -> bool {
        let all = self.english + self.french;
        let own = self.of(language);
        language != Language::Other && all - own >= FEWEST && own * ONE_IN <= all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::tokens;

    fn count(text: &str) -> FunctionWords {
        let mut found = FunctionWords::default();
        tokens(text).iter().for_each(|token| found.add(token.span.of(text)));
        found
    }

    #[test]
    fn the_lists_are_in_order_and_share_no_word() {
        assert!(ENGLISH.is_sorted() && FRENCH.is_sorted());
        assert!(ENGLISH.iter().chain(FRENCH).all(|word| word.replace('\'', "\u{2019}").len() <= LONGEST));
        assert!(!ENGLISH.iter().any(|word| FRENCH.binary_search(word).is_ok()));
    }

    #[test]
    fn tells_the_languages_apart_and_leaves_what_is_too_little() {
        for (text, is_english, is_french) in [
            ("The mayor of the town said that it will be closed.", true, false),
            ("L’élue de la ville a dit qu’elle sera fermée.", false, true),
            ("Le rapport « The State of the Rivers » paraît dans les deux langues de la commission.", false, false),
            ("The weekly Le Soir was the first to say that they were in danger.", true, false),
            ("Questions", false, false),
            ("Robert de La Tour, US IT", false, false),
        ] {
            let found = count(text);
            assert_eq!(found.are_not_in(Language::French), is_english, "{text}");
            assert_eq!(found.are_not_in(Language::English), is_french, "{text}");
            assert!(!found.are_not_in(Language::Other));
        }
    }
}
