//! How like two sentences are, as translation memories count it, and which words of one the other has not.

use similar::{Algorithm, capture_diff_slices};

use super::words::{SearchWord, search_words};
use crate::model::ByteSpan;

/// How many words of the longer sentence stand in the other at the same place between the others, 0 to 1: one less the edit
/// distance of the words (Levenshtein 1966) by the number of words.
pub fn likeness(one: &[SearchWord], other: &[SearchWord]) -> f64 {
    let [one, other] = [one, other].map(texts);
    let longer = one.len().max(other.len());
    if longer == 0 {
        return 1.0;
    }
    1.0 - strsim::generic_levenshtein(&one, &other) as f64 / longer as f64
}

/// Where a text has words that another has not at that place between the others; signs, accents and capitals aside.
pub fn differing(text: &str, other: &str) -> Vec<ByteSpan> {
    let words = [text, other].map(search_words);
    let [own, others] = words.each_ref().map(|words| texts(words));
    let stretch = |words: &[SearchWord]| Some(ByteSpan::new(words.first()?.span.start, words.last()?.span.end));
    capture_diff_slices(Algorithm::Myers, &own, &others)
        .into_iter()
        .filter(|change| !matches!(change, similar::DiffOp::Equal { .. }))
        .filter_map(|change| stretch(&words[0][change.old_range()]))
        .collect()
}

fn texts(words: &[SearchWord]) -> Vec<&str> {
    words.iter().map(|word| word.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::search_words;
    use super::*;

    #[test]
    fn words_count_and_neither_signs_nor_capitals() {
        for (one, other, expected) in [
            ("Le port est fermé.", "Le phare brûle depuis hier", 20),
            ("Le port est fermé.", "LE PORT EST FERMÉ !", 100),
            ("Le port est fermé.", "Le port est ouvert.", 75),
            ("Le port est fermé.", "Le port est fermé en 2031", 67),
            ("", "Le port", 0),
            ("", "", 100),
        ] {
            let found = likeness(&search_words(one), &search_words(other));
            assert_eq!((found * 100.0).round() as i32, expected, "{one} | {other}");
        }
    }

    #[test]
    fn words_that_the_other_text_has_not_are_told_together() {
        for (text, other, expected) in [
            ("Le port est fermé.", "le port est FERMÉ", &[][..]),
            ("Le port est fermé.", "Le port est ouvert.", &["fermé"]),
            ("Hier, le vieux port a fermé", "Le port ferme", &["Hier", "vieux", "a"]),
            ("Le port", "", &["Le port"]),
            ("", "Le port", &[]),
        ] {
            let found: Vec<&str> = differing(text, other).into_iter().map(|span| span.of(text)).collect();
            assert_eq!(found, expected, "{text} | {other}");
        }
    }
}
