//! The one table of checks.

use super::{
    Check, Kind, anglicisms, apostrophes, brackets, capitals, characters, completeness, consistency, dashes,
    inclusive_writing, links, meaning, misspellings, names, omission, organisation, paragraphs, punctuation,
    quantities, quotes, repeats, spaces, structure, style, terms, untranslated,
};

/// Every family of checks.
static FAMILIES: &[&dyn Check] = &[
    &characters::Characters,
    &links::Links,
    &names::Names,
    &organisation::OrganisationNames,
    &quantities::Quantities,
    &spaces::Spaces,
    &paragraphs::Paragraphs,
    &untranslated::Untranslated,
    &quotes::Quotations,
    &repeats::Repeats,
    &omission::Omission,
    &apostrophes::Apostrophes,
    &dashes::Dashes,
    &punctuation::Punctuation,
    &brackets::Brackets,
    &inclusive_writing::InclusiveWriting,
    &meaning::Meaning,
    &capitals::Capitals,
    &structure::Structure,
    &completeness::Completeness,
    &anglicisms::Anglicisms,
    &style::Style,
    &terms::Terms,
    &consistency::Consistency,
    &misspellings::Misspellings,
];

/// Every family of checks, in the order they are run.
pub fn families() -> &'static [&'static dyn Check] {
    FAMILIES
}

/// Every kind of finding, family by family.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    FAMILIES.iter().flat_map(|family| family.kinds()).copied()
}

/// The kind of this id.
pub fn kind(id: &str) -> Option<&'static Kind> {
    kinds().find(|kind| kind.id == id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_id_is_given_twice_and_each_has_a_family() {
        let mut ids = BTreeSet::new();
        for kind in kinds() {
            assert!(ids.insert(kind.id), "{} stands twice", kind.id);
            assert!(
                kind.id.contains('.')
                    || matches!(kind.id, "empty" | "blank" | "tab" | "spell" | "ellipsis" | "anglicism")
            );
            assert!(kind.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.'), "{}", kind.id);
        }
    }
}
