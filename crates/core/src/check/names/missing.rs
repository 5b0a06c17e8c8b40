//! Names that one side has and the other does not.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::spelling::{Misspelt, transliterated};
use super::text_names::{BeadNames, SideNames, Word, has_same_neighbour};
use super::{KEPT, MISSING};
use crate::check::Found;
use crate::dictionary::Dictionary;
use crate::gazetteer::{Case, Mention};
use crate::model::{ByteSpan, Place, Severity};

/// Places, peoples and institutions of which the gazetteer knows both names. Where each side names one that the other
/// lacks, one was put for the other.
pub(super) fn places(names: &BeadNames, found: &mut Found) {
    let [source, target] = &names.sides;
    let (mut lost, mut new) = (unanswered(source, target), unanswered(target, source));
    lost.retain(|a| {
        let Some(at) = new.iter().position(|b| is_acronym(source, a) == is_acronym(target, b)) else { return true };
        let kind = if is_acronym(source, a) { &KEPT } else { &MISSING };
        let (a, b) = (place(source, a), place(target, new.remove(at)));
        found.at(kind, b.0).and(a.0).with("name", a.1).with("other", b.1).worded("swapped");
        false
    });
    for (side, mentions) in [(source, lost), (target, new)] {
        for mention in mentions {
            let kind = if is_acronym(side, mention) { &KEPT } else { &MISSING };
            let (place, name) = place(side, mention);
            found.graded(kind, Severity::Note, place).with("name", name);
        }
    }
}

/// The names of `own` that `other` neither has nor answers; each once.
fn unanswered<'s>(own: &'s SideNames, other: &SideNames) -> Vec<&'s Mention> {
    let mut found: Vec<&Mention> = Vec::new();
    for mention in &own.mentions {
        let words = &own.words[mention.words.clone()];
        let is_name = words.iter().any(|word| word.name.case != Case::Lower);
        let there = words.iter().all(|word| other.has_here(word.folded()));
        let answered = other.mentions.iter().any(|answer| answer.answers(mention));
        if is_name && !there && !answered && !found.iter().any(|known| known.answers(mention)) {
            found.push(mention);
        }
    }
    found
}

fn is_acronym(side: &SideNames, mention: &Mention) -> bool {
    mention.words.len() == 1 && side.words[mention.words.start].name.case == Case::Upper
}

fn place(side: &SideNames, mention: &Mention) -> (Place, String) {
    let words = &side.words[mention.words.clone()];
    let (first, last) = (&words[0], &words[words.len() - 1]);
    if first.place().paragraph != last.place().paragraph {
        return (first.place(), first.written.to_owned());
    }
    let place = Place { span: ByteSpan::new(first.place().span.start, last.place().span.end), ..first.place() };
    let written: Vec<&str> = words.iter().map(|word| word.written).collect();
    (place, written.join(" "))
}

/// Names that no language translates: of people, products, places that the gazetteer does not know.
pub(super) fn people(names: &BeadNames, misspelt: &Misspelt, found: &mut Found) {
    let [source, target] = &names.sides;
    let (lost, new) = (unmatched(source, target, misspelt), unmatched(target, source, misspelt));
    let mut taken = vec![false; new.len()];
    for &a in &lost {
        let neighbour = |b: &usize| has_same_neighbour(source, a, target, *b);
        // `the Emperor Torvik`, `l’Empereur Torvik`: each language may have a word for that.
        let are_words = |at: &usize| is_word(source, a) && is_word(target, new[*at]);
        match new.iter().position(neighbour).filter(|&at| !taken[at] && !are_words(&at)) {
            Some(at) => {
                taken[at] = true;
                let (a, b) = (&source.words[a], &target.words[new[at]]);
                found
                    .at(&MISSING, b.place())
                    .and(a.place())
                    .with("name", a.written)
                    .with("other", b.written)
                    .worded("swapped");
            }
            None => alone(source.words[a], found),
        }
    }
    for (&b, _) in new.iter().zip(&taken).filter(|(_, taken)| !**taken) {
        alone(target.words[b], found);
    }
}

/// Whether the dictionary has the word in small letters.
fn is_word(side: &SideNames, at: usize) -> bool {
    let dictionary = Dictionary::shipped(side.text.language);
    dictionary.is_some_and(|dictionary| dictionary.knows(&side.words[at].written.to_lowercase()))
}

fn alone(word: &Word, found: &mut Found) {
    found.graded(&MISSING, Severity::Note, word.place()).with("name", word.written);
}

/// The words of `own` that can only be names, and that the whole of the other text lacks; each once.
fn unmatched(own: &SideNames, other: &SideNames, misspelt: &Misspelt) -> Vec<usize> {
    // Few words come so far as to be compared by their transliterations.
    let known: LazyCell<BTreeSet<String>, _> =
        LazyCell::new(|| other.words.iter().map(|word| transliterated(word.folded())).collect());
    let mut found: Vec<usize> = Vec::new();
    for at in 0..own.words.len() {
        let word = &own.words[at];
        let can_be_name = word.is_capitalised()
            && !word.initial
            && word.folded().chars().count() >= 4
            && !word.folded().contains('\'')
            && !own.is_mentioned(at)
            && !own.text.is_common(word.folded());
        if can_be_name
            && !misspelt.contains(word.place())
            && !other.has(word.folded())
            && !known.contains(&transliterated(word.folded()))
            && !found.iter().any(|&seen| own.words[seen].folded() == word.folded())
        {
            found.push(at);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        let kinds = &["name.missing", "acronym.kept"];
        assert_eq!(in_pair(english, french, ["en", "fr"], kinds), expected, "{english} | {french}");
    }

    #[test]
    fn leaves_names_alone_that_each_language_writes_its_own_way() {
        for (english, french) in [
            ("He left the West Bank for Beirut.", "Il a quitté la Cisjordanie pour Beyrouth."),
            ("The Syrian army is at the gates.", "L’armée de Syrie est aux portes."),
            ("The UN and the ICC met in Geneva.", "L’ONU et la CPI se sont réunies à Genève."),
            ("In Myanmar, nobody slept.", "En Birmanie, personne n’a dormi."),
            ("It breaks the Geneva Conventions.", "C’est contraire aux conventions de Genève."),
            ("The Security Council met in Frankfurt.", "Le conseil de sécurité s’est réuni à Francfort."),
            ("Palestinians were turned back.", "Des Palestinien·ne·s ont été refoulé·e·s."),
            ("Mr Vadim Torchenko spoke.", "M. Vadim Tortchenko a parlé."),
            ("The Law on Rivers is new.", "La loi sur les rivières est nouvelle."),
        ] {
            check(english, french, &[]);
        }
    }

    #[test]
    fn finds_one_place_put_for_another() {
        check(
            "Soldiers reached Rafah at night.",
            "Des soldats ont atteint Hébron dans la nuit.",
            &["name.missing warning [Rafah] [Hébron]"],
        );
        check("The UN said nothing.", "L’UE n’a rien dit.", &["acronym.kept warning [UN] [UE]"]);
    }

    #[test]
    fn finds_one_person_put_for_another() {
        check(
            "We met Odile Varnoux by the river.",
            "Nous avons vu Odile Brezolle près de la rivière.",
            &["name.missing warning [Varnoux] [Brezolle]"],
        );
    }

    #[test]
    fn notes_titles_that_each_language_has_a_word_for() {
        check(
            "The wizards bowed to Emperor Torvik.",
            "Les mages saluèrent l’Empereur Torvik.",
            &["name.missing note [Empereur]", "name.missing note [Emperor]"],
        );
    }

    #[test]
    fn notes_what_one_side_does_not_name() {
        check("They flew to Kabul at night.", "Ils sont partis de nuit.", &["name.missing note [Kabul]"]);
        check("They wrote to Varnoux at night.", "Ils ont écrit de nuit.", &["name.missing note [Varnoux]"]);
    }
}
