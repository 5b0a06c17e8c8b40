//! Digits that the other language says in a word beside the number: `100%`, `3.5`.

use std::collections::BTreeSet;

use crate::check::CheckedParagraph;
use crate::quantity::{Decimal, Meaning, Quantity};

/// Words that say one hundred percent: `la totalité des frais`.
const WHOLE: &[&str] = &[
    "all",
    "completely",
    "entire",
    "entirely",
    "every",
    "full",
    "fully",
    "totally",
    "whole",
    "wholly",
    "complètement",
    "entier",
    "entière",
    "entièrement",
    "entièreté",
    "intégral",
    "intégrale",
    "intégralement",
    "intégralité",
    "pleinement",
    "totalement",
    "totalité",
    "tous",
    "tout",
    "toute",
    "toutes",
];

/// Words that say the half of `trois secondes et demie`.
const HALF: &[&str] = &["half", "demi", "demie"];

/// Whether the other side, its paragraphs and its numbers, says it so: `la totalité des frais`, `trois secondes et demie`.
pub(super) fn is_in_words(quantity: &Quantity, there: &[CheckedParagraph], numbers: &BTreeSet<Decimal>) -> bool {
    let words = match quantity.value() {
        Some(value) if quantity.meaning == Meaning::Percent && value == 100.into() => WHOLE,
        Some(value) if below_half(value).is_some_and(|whole| numbers.contains(&whole)) => HALF,
        _ => return false,
    };
    there.iter().flat_map(CheckedParagraph::words).any(|(word, _)| words.contains(&word.to_lowercase().as_str()))
}

/// The whole number below a number and a half.
fn below_half(value: Decimal) -> Option<Decimal> {
    let value = value.approximate();
    let is_half = (1.0..1000.0).contains(&value) && value.fract() == 0.5;
    is_half.then(|| Decimal::from(value.floor() as u64))
}
