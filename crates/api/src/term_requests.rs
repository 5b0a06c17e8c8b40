//! What the interfaces ask for about terms.

use serde::Deserialize;
use ts_rs::TS;

use crate::{SideView, TermStatusView, TermView};

/// A search for concepts, and the window of what it finds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindConcepts {
    /// What they have in their terms or in what is said of them; accents and inclusive forms aside.
    pub query: String,
    /// Tag of the language that a term is in: `fr`, or `fr-CA` for a region.
    pub lang: Option<String>,
    /// The status that a term has, in that language if there is one.
    pub status: Option<TermStatusView>,
    /// In which order.
    pub order: ConceptOrder,
    /// Whether the last come first.
    pub descending: bool,
    /// The first of the window, from 0.
    pub start: u32,
    /// How many at the most.
    pub count: u32,
}

/// An order of concepts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "by")]
pub enum ConceptOrder {
    /// As they were added, those of the project first.
    Added,
    /// By their first term in a language.
    Language {
        /// The language, without a region.
        lang: String,
    },
    /// By the field they belong to.
    Subject,
}

/// A concept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConceptRequest {
    /// Its id.
    pub concept: String,
}

/// Some concepts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConceptsRequest {
    /// Their ids.
    pub concepts: Vec<String>,
}

/// A concept to keep.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepConcept {
    /// Its id; `null` for a new one.
    pub id: Option<String>,
    /// The field it belongs to.
    pub subject: Option<String>,
    /// What it is.
    pub definition: Option<String>,
    /// What to mind about it.
    pub note: Option<String>,
    /// Where it was found.
    pub reference: Option<String>,
    /// Whether it advises rather than prescribes.
    pub advice: bool,
    /// What it is called; one at the least.
    pub terms: Vec<TermView>,
}

/// A term of a concept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermRequest {
    /// Id of the concept.
    pub concept: String,
    /// Which of its terms, from 0.
    pub term: u32,
}

/// A term and whether it should be used.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetTermStatus {
    /// Id of the concept.
    pub concept: String,
    /// Which of its terms, from 0.
    pub term: u32,
    /// Whether it should be used from now on.
    pub status: TermStatusView,
}

/// A term and how it is rendered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddRendering {
    /// The term of the source.
    pub source: String,
    /// Tag of its language.
    pub source_lang: String,
    /// Its rendering.
    pub target: String,
    /// Tag of its language.
    pub target_lang: String,
}

/// Whether the terms that come with the program are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UseStarter {
    /// Whether they are from now on.
    pub used: bool,
}

/// A file of terms.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermsFile {
    /// Its path.
    pub path: String,
}

/// A term to be put for the others of its concept, all through one text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewReplacement {
    /// The pair.
    pub pair: i32,
    /// Which text.
    pub side: SideView,
    /// Id of the concept.
    pub concept: String,
    /// Which of its terms, from 0.
    pub term: u32,
}

/// Places of the last preview where a term is put for another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceTerm {
    /// The pair.
    pub pair: i32,
    /// The contents that the preview answered with.
    pub contents: u32,
    /// The places, by their place in the preview.
    pub places: Vec<u32>,
}
