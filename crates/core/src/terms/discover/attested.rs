//! Renderings that the terms which come with the program know: they need no word to be linked, however many words they
//! have (*obligation de rendre des comptes*).

use std::collections::BTreeMap;

use super::occurrences::Collection;
use super::words::Word;
use crate::model::ByteSpan;

/// For the places of one side of a passage where a known term stands once, the words of the other that render it.
pub(super) fn renderings<'c>(collection: &'c Collection, passage: usize, own: usize) -> BTreeMap<ByteSpan, &'c [Word]> {
    let texts = [collection.passages[passage].source, collection.passages[passage].target];
    let found = [0, 1].map(|side| collection.starter.find(texts[side], collection.langs[side]));
    let mut known = BTreeMap::new();
    for here in &found[own] {
        let is_concept = |concept: &str| here.matches.iter().any(|found| found.concept.id == concept);
        let mut there =
            found[1 - own].iter().filter(|there| there.matches.iter().any(|found| is_concept(&found.concept.id)));
        let again = found[own].iter().filter(|other| other.matches.iter().any(|found| is_concept(&found.concept.id)));
        if let (Some(there), None, 1) = (there.next(), there.next(), again.count()) {
            let words = &collection.sentences[passage][1 - own];
            let first = words.partition_point(|word| word.span.start < there.span.start);
            let end = words.partition_point(|word| word.span.end <= there.span.end);
            let words = words.get(first..end).unwrap_or_default();
            if words.iter().any(|word| word.class.is_content()) {
                known.insert(here.span, words);
            }
        }
    }
    known
}
