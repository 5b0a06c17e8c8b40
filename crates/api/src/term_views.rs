//! What the interfaces show of terms. Places in a text are in UTF-16 code units.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{EditView, PlaceView, SideView, WarningView, WorkspaceView};

/// A window of the concepts that were looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConceptsView {
    /// How many were found.
    pub total: u32,
    /// How many there are in all.
    pub all: u32,
    /// Those of the window, in order.
    pub concepts: Vec<ConceptView>,
    /// Tags of the languages that terms are in.
    pub langs: Vec<String>,
    /// Whether the terms that come with the program are used, too.
    pub starter: bool,
}

/// Some concepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConceptListView {
    /// Those that are there, in the order they were asked for.
    pub concepts: Vec<ConceptView>,
}

/// A thing that is talked about, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConceptView {
    /// Its stable name.
    pub id: String,
    /// Where it comes from.
    pub origin: ConceptOrigin,
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
    /// What it is called, in the order of preference.
    pub terms: Vec<TermView>,
}

/// Where a concept comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ConceptOrigin {
    /// The project.
    Project,
    /// The project, in place of the one that comes with the program.
    Changed,
    /// The program, and the project leaves it out.
    LeftOut,
    /// The program.
    Starter,
}

/// What a concept is called in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// The term, with a `|` where a prefix ends.
    pub text: String,
    /// Tag of its language, with its region: `fr-CA`.
    pub lang: String,
    /// Whether it should be used.
    pub status: TermStatusView,
    /// Which forms in a text are it.
    pub matching: MatchRuleView,
    /// Which capitals a text must have.
    pub case: CaseRuleView,
    /// Where in a text what is said of it holds; empty for where its status says.
    pub parts: Vec<TextPartView>,
    /// Ids of the profiles for which it holds; empty for all.
    pub houses: Vec<String>,
    /// Longer wordings that it may stand in unnoticed.
    pub exemptions: Vec<String>,
    /// The first day on which it holds, written `2025-09-26`; `null` where none is named.
    pub from: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// What to mind about it.
    pub note: Option<String>,
    /// Where it was found.
    pub reference: Option<String>,
}

/// Whether a term should be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TermStatusView {
    /// The one to use.
    Preferred,
    /// As good, or good enough.
    Admitted,
    /// No longer used.
    Deprecated,
    /// Never to be used.
    Forbidden,
}

/// Which forms in a text are a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MatchRuleView {
    /// The term as it is written.
    Exact,
    /// Its plural, its feminine, its inclusive forms.
    Inflected,
    /// The same, and its first word is a verb.
    Verb,
    /// Whatever begins as it does, up to the `|`.
    Prefix,
    /// Wherever its letters stand.
    Anywhere,
}

/// Which capitals a text must have where it has a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CaseRuleView {
    /// Capitals of the term must be there; its small letters may be capitals.
    Permissive,
    /// Every letter as in the term.
    Strict,
    /// Every letter but the first as in the term.
    FirstLetter,
    /// Any.
    Any,
}

/// Where in a text a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TextPartView {
    /// In running text.
    Body,
    /// In a title or heading.
    Title,
    /// In a quotation or in the title of a work.
    Quotation,
    /// In the name of an institution, a law or a document.
    OfficialName,
}

/// A rendering that was added.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddedRenderingView {
    /// The window as it is now.
    pub workspace: WorkspaceView,
    /// Id of the concept.
    pub concept: String,
    /// Whether the concept is new.
    pub created: bool,
}

/// What taking terms in from a file would do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermsPreviewView {
    /// Path of the file.
    pub path: String,
    /// How many concepts would be new.
    pub created: u32,
    /// How many would be others than they are.
    pub changed: u32,
    /// How many would stay as they are.
    pub same: u32,
    /// The first of those that would be new or others, as they would be.
    pub changes: Vec<ConceptChangeView>,
    /// What was not read.
    pub left_out: Vec<LeftOutView>,
    /// What was odd about the characters of the file.
    pub warnings: Vec<WarningView>,
}

/// What would become of a concept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConceptChangeView {
    /// Whether the project does not have it yet.
    pub created: bool,
    /// The concept as it would be.
    pub concept: ConceptView,
}

/// Something of a file that is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutView {
    /// Why.
    pub reason: LeftOutReasonView,
    /// What: the name of a column or element, a value.
    pub what: String,
    /// The first line or row of it, from 1.
    pub line: u32,
    /// How many times.
    pub count: u32,
}

/// Why something of a file is not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LeftOutReasonView {
    /// Terms have no place for it.
    Field,
    /// There is no term.
    NoTerm,
    /// The value means nothing; the usual one is taken instead.
    Value,
    /// The language is not named, or not known.
    Language,
}

/// Where terms stand in some rows of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermMarksView {
    /// The contents of the project that were checked.
    pub contents: u32,
    /// The places.
    pub marks: Vec<TermMarkView>,
}

/// A place where a term stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermMarkView {
    /// The words.
    pub place: PlaceView,
    /// Id of its concept.
    pub concept: String,
    /// Which of the terms of the concept.
    pub term: u32,
    /// How it stands.
    pub state: TermStateView,
}

/// How a place where a term stands agrees with what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TermStateView {
    /// The term may be used, and is rendered.
    Good,
    /// The target does not render it.
    Missing,
    /// The term is no longer used.
    Deprecated,
    /// The term is not to be used.
    Forbidden,
    /// The term belongs to another region.
    OtherRegion,
}

/// What a concept is called in the releases of the project.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenderingsView {
    /// The concept.
    pub concept: ConceptView,
    /// The pairs that name it, the earliest first.
    pub releases: Vec<ReleaseRenderingsView>,
}

/// What a concept is called in one pair.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseRenderingsView {
    /// The pair, by id.
    pub pair: i32,
    /// The name of its release.
    pub release: String,
    /// When it was taken in, in milliseconds since 1970, UTC.
    pub at: f64,
    /// Where it is named.
    pub places: Vec<RenderingPlaceView>,
}

/// A place where a concept is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenderingPlaceView {
    /// The row, from 0.
    pub row: u32,
    /// The side of the words: the source where the target has none for them.
    pub side: SideView,
    /// Which term of the concept; `null` where the source is not rendered by one.
    pub term: Option<u32>,
    /// A few words before.
    pub left: String,
    /// The words.
    pub text: String,
    /// A few words after.
    pub right: String,
}

/// Where a term would be put for the others of its concept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplacementsView {
    /// The contents of the project that were looked at: what asks for the places names them.
    pub contents: u32,
    /// The places, in order.
    pub places: Vec<ReplacementView>,
}

/// A place where a term would be put for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplacementView {
    /// What would be written.
    pub edit: EditView,
    /// What to look at there.
    pub cautions: Vec<CautionView>,
}

/// What a person should look at where a term is put for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CautionView {
    /// Articles, adjectives and participles may have to follow another gender.
    Gender,
    /// The plural was formed by rule, or is that of the new term.
    Number,
    /// The old term stands in a form of its own.
    Form,
    /// It is in a quotation.
    Quotation,
    /// It is in a heading.
    Title,
    /// It is in an official name.
    OfficialName,
    /// The source does not name the concept beside it.
    NotInSource,
}
