//! How a house writes, in one language: a norm of the language, and what house, section and document lay over it.

mod data;
mod detect;
mod forms;
mod house_style;
mod measure;
mod organisation;
mod settings;

pub use data::{InvalidProfile, Profiles};
pub use detect::{Detection, detect};
pub use forms::{
    Apostrophe, Continuation, Dash, DecimalMark, Ellipsis, Entry, GroupMark, InclusiveShape, NumericDate,
    QuotePunctuation, Quotes, Space, TextDate, TimeForm,
};
pub use house_style::{HeadingCapitals, Pattern, StylePattern, StyleRule};
pub use measure::measure;
pub use organisation::{CommonNouns, Organisation, OrganisationForm, OrganisationName};
pub use settings::{Checked, Counts, Held, Measured, Measures, Rule, Settings, SettingsLayer, UnknownForm};

use crate::model::Lang;

/// The layers of a profile, the lowest first: each decides what those above it leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LayerKind {
    /// The norm of a language in a region.
    Norm,
    /// A house: an organisation with rules of its own.
    House,
    /// A section of the house.
    Section,
    /// One document.
    Document,
}

impl LayerKind {
    /// Its name in a file: `house`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::House => "house",
            Self::Section => "section",
            Self::Document => "document",
        }
    }
}

/// The rules for the texts of one language, each with the layer it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Its stable name: `fr-CA`.
    pub id: String,
    /// Language and region it is for.
    pub lang: Lang,
    /// Its name in English and in French.
    pub name: [String; 2],
    /// The rules.
    pub settings: Settings,
    /// The organisation whose house it is.
    pub organisation: Option<OrganisationName>,
}

impl Profile {
    /// What stands for the profile of a [`LayerKind::Document`] that a person wrote.
    pub const OWN: &'static str = "";

    /// A profile that holds a text to no rule.
    pub fn without_rules(lang: &Lang) -> Self {
        let name = lang.to_string();
        let names = [name.clone(), name.clone()];
        Self { id: name, lang: lang.clone(), name: names, settings: Settings::default(), organisation: None }
    }
}
