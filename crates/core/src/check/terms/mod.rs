//! Terms: what a termbase calls things, held against both texts. Without a termbase nothing is looked for.

mod agreement;
mod missing;
mod mixed;
mod part;
mod replace;
mod status;
#[cfg(test)]
mod tests;
mod uses;

use super::{Category, Check, CheckedPair, Found, Issue, Kind};
use crate::model::{Severity, Term, TermStatus};
use crate::terms::TermMatch;

use super::CheckedText;
use part::Parts;

pub use agreement::Caution;
pub use replace::{Replacement, replacements};
pub use uses::{TermState, TermUse, term_uses};

/// The families `term` and `cons.term`.
pub(super) struct Terms;

const MISSING: Kind =
    Kind::new("term.missing", Severity::Warning, Category::InconsistentWithTerminologyResource, Issue::Terminology);
const FORBIDDEN: Kind = Kind::new("term.forbidden", Severity::Warning, Category::WrongTerm, Issue::Terminology);
const DEPRECATED: Kind =
    Kind::new("term.deprecated", Severity::Warning, Category::InconsistentWithTerminologyResource, Issue::Terminology);
const REGION: Kind = Kind::new(
    "term.region",
    Severity::Warning,
    Category::InconsistentWithTerminologyResource,
    Issue::LocaleSpecificContent,
);
const MIXED: Kind =
    Kind::new("cons.term", Severity::Note, Category::InconsistentUseOfTerminology, Issue::Inconsistency);

impl Check for Terms {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&MISSING, &FORBIDDEN, &DEPRECATED, &REGION, &MIXED]
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let texts = [&pair.source, &pair.target];
        if texts.iter().all(|text| text.paragraphs.iter().all(|paragraph| paragraph.terms.is_empty())) {
            return;
        }
        let parts = texts.map(Parts::of);
        for (text, parts) in texts.into_iter().zip(&parts) {
            for paragraph in text.own_paragraphs() {
                status::check(text, paragraph, parts, found);
            }
        }
        for (at, bead) in pair.paragraphs.iter().enumerate() {
            if pair.is_comparable(bead) {
                missing::check(pair, at, &parts, found);
            }
        }
        mixed::check(pair, &parts[1], found);
    }
}

/// Whether what is said of a term holds for the house of a text, and on its day where it rules the term out. An approved
/// term is known after its last day, too: as one that is no longer used.
fn holds(found: TermMatch, text: &CheckedText) -> bool {
    let holds = found.term.houses.is_empty() || found.term.houses.contains(&text.profile.id);
    holds && (found.term.status.is_approved() || is_in_use(found.term, text))
}

/// Whether the day of a text is one on which what is said of a term holds.
fn is_in_use(term: &Term, text: &CheckedText) -> bool {
    term.validity.holds_on(text.date)
}

/// The region of a text: its own, or that of the profile it is held to.
fn region<'t>(text: &'t CheckedText) -> Option<&'t str> {
    text.lang.region().or_else(|| text.profile.lang.region())
}

/// The terms to use for a concept in a text, the preferred ones of its region if there are any; as a message tells them.
fn better(found: TermMatch, text: &CheckedText) -> Option<String> {
    let approved = |status: TermStatus| {
        let terms = found.concept.terms_in(text.lang).filter(move |term| term.status == status);
        let fits = terms.filter(|term| {
            !term.is_of_other_region(region(text))
                && is_in_use(term, text)
                && holds(TermMatch { concept: found.concept, term }, text)
        });
        fits.map(|term| term.text.as_str()).collect::<Vec<_>>()
    };
    let [preferred, admitted] = [TermStatus::Preferred, TermStatus::Admitted].map(approved);
    let terms = if preferred.is_empty() { admitted } else { preferred };
    (!terms.is_empty()).then(|| terms.join(", "))
}
