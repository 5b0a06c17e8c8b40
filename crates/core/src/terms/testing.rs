//! Termbases of every kind, for laws.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::Termbase;
use crate::model::{CaseRule, Concept, Day, Lang, MatchRule, Term, TermStatus, TextPart, Validity};

/// Words with what trips formats up: separators, quotes, markup, line ends, marks.
fn text() -> impl Strategy<Value = String> {
    vec(
        select(vec![
            "moulin",
            "l’eau",
            "« a »",
            "a;b",
            "a,b",
            "\"x\"",
            "<b>&amp;",
            "é·e·s",
            "#1",
            "=1+1",
            "U+202F\u{202F}:",
        ]),
        1..4,
    )
    .prop_map(|words| words.join(" "))
}

fn note() -> impl Strategy<Value = Option<String>> {
    option::of((text(), select(vec![" ", "\n", "\n\n"]), text()).prop_map(|(a, space, b)| format!("{a}{space}{b}")))
}

fn validity() -> impl Strategy<Value = Validity> {
    let day = || option::of((1..=9_999_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| Day::constant(y, m, d)));
    (day(), day()).prop_map(|(from, until)| Validity { from, until })
}

fn term() -> impl Strategy<Value = Term> {
    let langs = ["fr", "fr-CA", "en", "en-GB"].map(|tag| Lang::parse(tag).unwrap());
    let rule = (0..5_usize, any::<proptest::sample::Index>());
    let of_term = (select(TermStatus::ALL), rule, select(CaseRule::ALL), subsequence(TextPart::ALL, 0..=4));
    let lists = (vec(select(vec!["fr-CA", "amnesty-france"]), 0..2), vec(text(), 0..3));
    (text(), select(langs.to_vec()), of_term, lists, validity(), note(), note()).prop_map(
        |(text, lang, (status, (rule, at), case, parts), (mut houses, exemptions), validity, note, reference)| {
            let ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
            let matching = [
                MatchRule::Exact,
                MatchRule::Inflected,
                MatchRule::Verb,
                MatchRule::Prefix(*at.get(&ends)),
                MatchRule::Anywhere,
            ][rule];
            houses.dedup();
            let houses = houses.into_iter().map(str::to_owned).collect();
            Term {
                status,
                matching,
                case,
                parts,
                houses,
                exemptions,
                validity,
                note,
                reference,
                ..Term::new(&text, lang)
            }
        },
    )
}

/// Termbases that every format which keeps all must give back.
pub(crate) fn termbases() -> impl Strategy<Value = Termbase> {
    let concept = (vec(term(), 1..4), note(), note(), note(), note(), any::<bool>());
    vec(concept, 0..5).prop_map(|concepts| {
        let concept = |(at, (terms, subject, definition, note, reference, advice))| Concept {
            id: format!("concept {at}"),
            terms,
            subject,
            definition,
            note,
            reference,
            advice,
        };
        Termbase { concepts: concepts.into_iter().enumerate().map(concept).collect() }
    })
}
