//! Packs about an organisation: the names it goes by, and what it and its sections call the same thing in each language.
//! JSON, one organisation a file.

use serde::{Deserialize, Serialize};

use crate::gazetteer::NameSet;

/// What is known of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Organisation {
    /// Its stable name.
    pub id: String,
    /// The forms that its name takes; each house writes one of them.
    pub forms: Vec<OrganisationForm>,
    /// Common nouns that look like its name, as in *loi d’amnistie*.
    #[serde(default)]
    pub common_nouns: CommonNouns,
    /// Names of its sections and bodies that stand as they are in every house.
    #[serde(default)]
    pub bodies: Vec<String>,
    /// Names of people, places and programmes in each language.
    #[serde(default)]
    pub names: Vec<NameSet>,
    /// Acronyms that its readers know.
    #[serde(default)]
    pub familiar: Vec<NameSet>,
    /// Addresses, handles and hashtags that answer each other: the English one, then the French one.
    #[serde(default)]
    pub counterparts: Vec<[String; 2]>,
}

/// A form of an organisation's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationForm {
    /// Its stable name inside the pack.
    pub id: String,
    /// The whole name: `Amnistie internationale`.
    pub full: String,
    /// The name as it is shortened: `Amnistie`.
    pub short: String,
    /// Whether French agrees with it in the feminine.
    #[serde(default)]
    pub feminine: bool,
}

/// Common nouns by language, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommonNouns {
    /// In English.
    #[serde(default)]
    pub en: Vec<String>,
    /// In French.
    #[serde(default)]
    pub fr: Vec<String>,
}

/// An organisation, and the form of its name that a profile writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationName {
    /// What is known of it.
    pub organisation: Organisation,
    /// Which of its forms it is.
    form: usize,
}

impl OrganisationName {
    /// The form of this id; `None` when the organisation has no such form.
    pub(super) fn new(organisation: &Organisation, form: &str) -> Option<Self> {
        let form = organisation.forms.iter().position(|known| known.id == form)?;
        Some(Self { organisation: organisation.clone(), form })
    }

    /// The form that is written.
    pub fn form(&self) -> &OrganisationForm {
        &self.organisation.forms[self.form]
    }
}

/// The packs that come with the program.
pub(super) const SHIPPED: &[&str] = &[include_str!("../../data/organisations/amnesty.json")];
