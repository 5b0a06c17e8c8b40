//! The words of a translation that stand for some words of its source, or the other way round, as far as a lexicon knows.

use super::words::{SearchWord, search_words};
use crate::align::{Lexicon as _, are_cognates};
use crate::lexicon::Direction;
use crate::model::ByteSpan;

/// The fewest letters of a word that says something by itself.
const SAYS_SOMETHING: usize = 4;
/// The fewest letters by which words that are spelt alike are taken for one.
const ALIKE: usize = 5;
/// How many words more than those looked for a counterpart may take.
const MORE: usize = 4;

/// Where the words between two bytes of a text are rendered in another; `None` where fewer than half of those that say
/// something are found close to each other.
pub fn counterpart(text: &str, span: ByteSpan, other: &str, known: &[Direction]) -> Option<ByteSpan> {
    let words: Vec<SearchWord> = search_words(span.of(text)).into_iter().filter(says_something).collect();
    let others = search_words(other);
    if words.is_empty() || words.len() > u64::BITS as usize {
        return None;
    }
    let rendered: Vec<u64> = rendered(&words, &others, known);
    let middle = |span: ByteSpan, text: &str| (span.start + span.end) as f64 / 2.0 / text.len().max(1) as f64;
    let wanted = middle(span, text);
    let mut best: Option<(u32, usize, f64, ByteSpan)> = None;
    for first in (0..others.len()).filter(|&at| rendered[at] != 0) {
        let mut found = 0;
        let end = others.len().min(first + 2 * words.len() + MORE);
        for last in (first..end).filter(|&at| rendered[at] != 0) {
            if found | rendered[last] == found {
                continue;
            }
            found |= rendered[last];
            let place = ByteSpan::new(others[first].span.start, others[last].span.end);
            let far = (middle(place, other) - wanted).abs();
            let count = found.count_ones();
            // More of the words, else fewer words around them, else nearer to where they should stand.
            let is_better =
                best.is_none_or(|(most, length, distance, _)| (count, length, distance) > (most, last - first, far));
            if is_better {
                best = Some((count, last - first, far, place));
            }
        }
    }
    let (count, _, _, place) = best?;
    (2 * count as usize >= words.len()).then_some(place)
}

fn says_something(word: &SearchWord) -> bool {
    word.text.chars().count() >= SAYS_SOMETHING || word.text.starts_with(|c: char| c.is_numeric())
}

/// For each of the other words, which of the words it renders, as bits.
fn rendered(words: &[SearchWord], others: &[SearchWord], known: &[Direction]) -> Vec<u64> {
    let mut rendered = vec![0; others.len()];
    let keys = |known: &Direction| others.iter().map(|other| known.target_key(&other.text).into_owned()).collect();
    let keys: Vec<Vec<String>> = known.iter().map(keys).collect();
    for (bit, word) in words.iter().enumerate() {
        let stems: Vec<Vec<&str>> =
            known.iter().map(|known| known.look_up(&word.text).into_iter().map(|found| found.stem).collect()).collect();
        for (at, other) in others.iter().enumerate() {
            let is_alike = word.text == other.text
                || word.text.len() >= ALIKE && other.text.len() >= ALIKE && are_cognates(&word.text, &other.text);
            let is_known = || keys.iter().zip(&stems).any(|(keys, stems)| stems.contains(&keys[at].as_str()));
            if is_alike || is_known() {
                rendered[at] |= 1 << bit;
            }
        }
    }
    rendered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::shipped_for;
    use crate::model::Lang;

    #[track_caller]
    fn check(text: &str, words: &str, other: &str, langs: [&str; 2], expected: Option<&str>) {
        let [from, to] = langs.map(|tag| Lang::parse(tag).unwrap());
        let known: Vec<Direction> = shipped_for(&from, &to).into_iter().collect();
        let start = text.find(words).unwrap();
        let found = counterpart(text, ByteSpan::new(start, start + words.len()), other, &known);
        assert_eq!(found.map(|span| span.of(other)), expected, "{words} in {other}");
    }

    #[test]
    fn nothing_is_marked_where_nothing_is_known() {
        check("The quay is old.", "quay", "Il pleut.", ["en", "fr"], None);
        check("the of", "the of", "le de", ["en", "fr"], None);
        check("The council of the harbour", "of the", "Le conseil du port", ["en", "fr"], None);
    }

    #[test]
    fn words_are_found_by_what_they_mean_and_how_they_are_spelt() {
        let english = "The minister published a report on human rights in 2024.";
        let french = "En 2024, la ministre a publié un rapport sur les droits humains.";
        check(english, "human rights", french, ["en", "fr"], Some("droits humains"));
        check(french, "un rapport", english, ["fr", "en"], Some("report"));
        check(english, "in 2024", french, ["en", "fr"], Some("2024"));
        check(english, "published", french, ["en", "fr"], Some("publié"));
    }

    #[test]
    fn of_several_places_the_one_that_stands_alike_is_taken() {
        let english = "The law is new. Nobody knows the law.";
        let french = "La loi est nouvelle. Personne ne connaît la loi.";
        let last = english.rfind("law").unwrap();
        let known: Vec<Direction> =
            shipped_for(&Lang::parse("en").unwrap(), &Lang::parse("fr").unwrap()).into_iter().collect();
        // A word of three letters says too little by itself.
        assert_eq!(counterpart(english, ByteSpan::new(last, last + 3), french, &known), None);
        let english = "Rights come first. Nobody knows these rights.";
        let french = "Les droits d’abord. Personne ne connaît ces droits.";
        let last = english.rfind("rights").unwrap();
        let found = counterpart(english, ByteSpan::new(last, last + 6), french, &known).unwrap();
        assert_eq!(found.start, french.rfind("droits").unwrap());
    }
}
