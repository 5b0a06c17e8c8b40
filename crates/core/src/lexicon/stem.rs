//! What a lexicon knows a word by: one stem for its inflected forms.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};

use crate::model::Lang;

/// The stems of one language, by the Snowball algorithms (Porter 2001); a language without one keeps its forms. Words are
/// in lower case and without accents, which the algorithms bear well enough: both the lexicon and the text are read so.
pub(crate) struct Stems(Option<Stemmer>);

impl Stems {
    /// The stems of a language.
    pub(crate) fn of(lang: &Lang) -> Self {
        Self(algorithm(lang).map(Stemmer::create))
    }

    /// The stem of a word.
    pub(crate) fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        self.0.as_ref().map_or(Cow::Borrowed(word), |stemmer| stemmer.stem(word))
    }
}

fn algorithm(lang: &Lang) -> Option<Algorithm> {
    Some(match lang.language() {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (lang, forms) in [
            ("en", &["answer", "answers", "answered", "answering"][..]),
            ("fr", &["accorder", "accordait", "accordera"]),
            ("fr-CA", &["droit", "droits"]),
        ] {
            let stems = Stems::of(&Lang::parse(lang).unwrap());
            for form in forms {
                assert_eq!(stems.stem(form), stems.stem(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn a_language_without_stems_keeps_its_forms() {
        assert_eq!(Stems::of(&Lang::parse("eu").unwrap()).stem("etxeak"), "etxeak");
    }
}
