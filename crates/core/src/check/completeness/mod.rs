//! What was not finished: paragraphs that say nothing or too little, and marks for what is still to be written.

mod empty;
mod highlights;
mod lengths;
mod placeholders;

use super::{Category, Check, CheckedPair, Found, Issue, Kind};
use crate::model::{Bead, Severity};
pub(super) use empty::{is_left_blank, is_stood_in_for};

/// The families `empty`, `blank`, `length` and `placeholder`.
pub(super) struct Completeness;

const EMPTY: Kind = Kind::new("empty", Severity::Error, Category::MissingText, Issue::Omission);
const BLANK: Kind = Kind::new("blank", Severity::Error, Category::MissingText, Issue::Omission);
const LENGTH: Kind = Kind::new("length.ratio", Severity::Warning, Category::Omission, Issue::Length);
const PLACEHOLDER: Kind = Kind::new("placeholder.left", Severity::Warning, Category::MissingText, Issue::Other);

impl Check for Completeness {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&EMPTY, &BLANK, &LENGTH, &PLACEHOLDER]
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        empty::paired(pair, bead, found);
        placeholders::left(pair, bead, found);
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        empty::unfilled(pair, found);
        highlights::left(pair, found);
    }

    fn rest(&self, pair: &CheckedPair, found: &mut Found) {
        lengths::compare(pair, found);
    }
}
