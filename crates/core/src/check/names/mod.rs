//! Names of people, places and bodies, acronyms and forms of address: the same on both sides, and within a text.

mod acronyms;
mod case;
mod honorific;
mod missing;
mod spelling;
mod text_names;

use super::{Category, Check, CheckedPair, CheckedText, Found, Issue, Kind};
use crate::gazetteer::{Gazetteer, NameSet};
use crate::model::Severity;
use text_names::{BeadNames, TextNames};
pub(super) use text_names::{Word, read};

/// The families `name`, `acronym`, `title` and `case`.
pub(super) struct Names;

const ENTITIES: Issue = Issue::InconsistentEntities;

const MISSING: Kind = Kind::new("name.missing", Severity::Warning, Category::Omission, ENTITIES);
const SPELLING: Kind = Kind::new("name.spelling", Severity::Error, Category::Spelling, Issue::Misspelling);
const KEPT: Kind = Kind::new("acronym.kept", Severity::Warning, Category::Omission, ENTITIES);
const DEFINED: Kind = Kind::new("acronym.defined", Severity::Note, Category::TextualConventions, Issue::Style);
const HONORIFIC: Kind =
    Kind::new("title.honorific", Severity::Warning, Category::TextualConventions, Issue::LocaleViolation);
const CASE: Kind = Kind::new("case.name", Severity::Warning, Category::Spelling, ENTITIES);

impl Check for Names {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&MISSING, &SPELLING, &KEPT, &DEFINED, &HONORIFIC, &CASE]
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        honorific::french_forms(text, found);
        acronyms::defined(text, found);
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let texts = [TextNames::of(&pair.source), TextNames::of(&pair.target)];
        let own: Vec<NameSet> = [&pair.source, &pair.target]
            .into_iter()
            .filter_map(|text| text.profile.organisation.as_ref())
            .flat_map(|name| name.organisation.names.iter().cloned())
            .collect();
        let with_own;
        let gazetteer = if own.is_empty() {
            Gazetteer::shipped()
        } else {
            with_own = Gazetteer::with(&own);
            &with_own
        };
        let mut misspelt = spelling::Misspelt::default();
        for bead in pair.paragraphs.iter().filter(|bead| pair.is_comparable(bead)) {
            let names = BeadNames::new(pair, bead, &texts, gazetteer);
            spelling::across(&names, &mut misspelt, found);
            missing::places(&names, found);
            missing::people(&names, &misspelt, found);
            acronyms::kept(&names, found);
            honorific::genders(&names, found);
            case::altered(&names, found);
        }
        for side in [0, 1] {
            spelling::within(&texts, side, &misspelt, found);
        }
    }
}
