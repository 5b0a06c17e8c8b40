//! Lost, repeated, misspelt and untranslated words.

use std::ops::Range;

use fastrand::Rng;
use relecture_core::model::Lang;
use relecture_core::segment::sentences;

use super::{Edit, words};

pub(super) fn repeat(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    const COMMON: [&str; 14] =
        ["de", "la", "les", "des", "le", "du", "que", "et", "dans", "pour", "the", "of", "and", "with"];
    let spaced = |place: &Range<usize>| {
        french[..place.start].ends_with(char::is_whitespace) && french[place.end..].starts_with(char::is_whitespace)
    };
    let common = words(french).into_iter().filter(|(place, word)| COMMON.contains(word) && spaced(place));
    common.map(|(place, word)| (place, format!("{word} {word}"))).collect()
}

/// Two letters of a word exchanged, one left out or one doubled. Never the first: that one is seldom misspelt.
pub(super) fn misspelling(rng: &mut Rng, _: &str, text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (place, word) in words(text) {
        let mut letters: Vec<char> = word.chars().collect();
        if letters.len() < 6 || !letters.iter().all(|c| c.is_lowercase()) {
            continue;
        }
        let at = rng.usize(2..letters.len());
        match rng.u8(..3) {
            0 => letters.swap(at - 1, at),
            1 => drop(letters.remove(at)),
            _ => letters.insert(at, letters[at]),
        }
        let misspelt: String = letters.into_iter().collect();
        if misspelt != word {
            edits.push((place, misspelt));
        }
    }
    edits
}

pub(super) fn untranslated(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if english.len() <= 80 {
        return Vec::new();
    }
    vec![(0..french.len(), english.to_owned())]
}

pub(super) fn sentence_untranslated(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let cut = [sentences(english, Some(&Lang::english())), sentences(french, Some(&Lang::french()))];
    if cut[1].len() < 2 || cut[0].len() != cut[1].len() {
        return Vec::new();
    }
    let pairs = cut[0].iter().zip(&cut[1]).filter(|(english, _)| english.len() >= 60);
    pairs.map(|(source, target)| (target.start..target.end, source.of(english).to_owned())).collect()
}

pub(super) fn sentence_dropped(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let cut = sentences(french, Some(&Lang::french()));
    if cut.len() < 3 || cut.len() != sentences(english, Some(&Lang::english())).len() {
        return Vec::new();
    }
    let droppable = cut.windows(2).filter(|pair| pair[1].len() >= 60);
    droppable.map(|pair| (pair[0].end..pair[1].end, String::new())).collect()
}

/// Both words of a negation left out.
pub(super) fn negation(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let lower = english.to_lowercase().replace('’', "'");
    if !["n't ", " not ", "cannot "].iter().any(|not| lower.contains(not)) {
        return Vec::new();
    }
    let words = words(french);
    let negated = words.windows(3).filter(|window| matches!(window[0].1, "ne" | "n’" | "n'") && window[2].1 == "pas");
    negated.map(|window| (window[0].0.start..window[2].0.end, window[1].1.to_owned())).collect()
}

/// A word lost that says that something is only reported or supposed.
pub(super) fn hedge(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    const HEDGES: [(&str, &str); 6] = [
        ("likely", "probablement"),
        ("probably", "probablement"),
        ("perhaps", "peut-être"),
        ("maybe", "peut-être"),
        ("alleged", "présumé"),
        ("about", "environ"),
    ];
    let known = HEDGES.iter().filter(|(there, _)| english.to_lowercase().contains(there));
    let lost = known.flat_map(|(_, here)| {
        let found =
            words(french).into_iter().filter(|(place, word)| word == here && french[..place.start].ends_with(' '));
        found.map(|(place, _)| (place.start - 1..place.end, String::new())).collect::<Vec<_>>()
    });
    lost.collect()
}

/// Six words and more left in the other language.
pub(super) fn phrase_untranslated(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let (there, here) = (words(english), words(french));
    if there.len() < 24 || here.len() < 24 {
        return Vec::new();
    }
    let phrase = |words: &[(Range<usize>, &str)]| words[8].0.start..words[15].0.end;
    vec![(phrase(&here), english[phrase(&there)].to_owned())]
}

pub(super) fn elision(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let words = words(french);
    let elided = words.windows(2).filter(|pair| {
        let [(head, written), (tail, next)] = pair else { return false };
        let begins = next.starts_with(['a', 'e', 'i', 'o', 'é', 'u']) && next.len() > 4;
        matches!(*written, "d’" | "d'") && head.end == tail.start && begins && *next != "abord"
    });
    elided.map(|pair| (pair[0].0.clone(), "de ".to_owned())).collect()
}

/// A sentence told twice.
pub(super) fn sentence_repeated(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let cut = sentences(french, Some(&Lang::french()));
    let long = cut.iter().filter(|sentence| sentence.len() >= 60);
    long.map(|sentence| (sentence.end..sentence.end, format!(" {}", sentence.of(french).trim()))).collect()
}
