//! Punctuation: signs that are doubled, badly spaced or of the wrong kind, and how paragraphs begin and end.

mod ellipsis;
mod ends;
mod marks;

use super::{Category, Check, CheckedPair, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, Severity};

/// The families `punct`, `ellipsis` and `colon`.
pub(super) struct Punctuation;

const fn punctuation(id: &'static str, severity: Severity) -> Kind {
    Kind::new(id, severity, Category::Punctuation, Issue::Typographical)
}

const END: Kind = punctuation("punct.end", Severity::Warning);
const START: Kind = punctuation("punct.start", Severity::Note);
const DOUBLE: Kind = punctuation("punct.double", Severity::Warning);
const SPACE_BEFORE: Kind = punctuation("punct.space.before", Severity::Warning);
const SPACE_AFTER: Kind = punctuation("punct.space.after", Severity::Warning);
const ELLIPSIS: Kind = punctuation("ellipsis", Severity::Warning);
const COLON_CAPITAL: Kind = punctuation("colon.cap", Severity::Note);

impl Check for Punctuation {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&END, &START, &DOUBLE, &SPACE_BEFORE, &SPACE_AFTER, &ELLIPSIS, &COLON_CAPITAL]
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        if text.language == Language::Other {
            return;
        }
        marks::doubled(text, found);
        marks::badly_spaced(text, found);
        ellipsis::written_otherwise(text, found);
        if text.language == Language::French {
            marks::capital_after_colon(text, found);
        }
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        ends::differ(pair, bead, found);
    }
}
