//! `Today`, `yesterday`, `tomorrow`: days that are right only on the day a text appears.

use super::super::{CheckedPair, Found, Language};
use super::RELATIVE;
use crate::model::{Bead, Place, Side};

const ENGLISH: &[&str] = &["today", "tonight", "tomorrow", "yesterday"];
const FRENCH: &[&str] = &["aujourd’hui", "demain", "hier"];

/// Notes where only one side of a bead names such a day.
pub(super) fn compare(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let [source, target] = [Side::Source, Side::Target].map(|side| first(pair, bead, side));
    let (place, word) = match (source, target) {
        (Some(found), None) | (None, Some(found)) => found,
        _ => return,
    };
    found.at(&RELATIVE, place).with("word", word);
}

fn first<'a>(pair: &'a CheckedPair, bead: &Bead, side: Side) -> Option<(Place, &'a str)> {
    let words = match pair.side(side).language {
        Language::English => ENGLISH,
        Language::French => FRENCH,
        Language::Other => return None,
    };
    pair.paragraphs_of(bead, side).iter().find_map(|paragraph| {
        let is_one = |word: &str| words.contains(&word.to_lowercase().replace('\'', "’").as_str());
        paragraph.words().find(|(word, _)| is_one(word)).map(|(word, span)| (paragraph.place(span), word))
    })
}
