//! What the interfaces show of findings and profiles. Places in a text are in UTF-16 code units.

use serde::Serialize;
use ts_rs::TS;

use crate::DismissalScope;

/// What is wrong in a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingsView {
    /// The contents of the project that were checked: what asks for a finding names them.
    pub contents: u32,
    /// How many errors there are that are not dismissed.
    pub errors: u32,
    /// How many warnings there are that are not dismissed.
    pub warnings: u32,
    /// How many notes there are that are not dismissed.
    pub notes: u32,
    /// How many findings are dismissed.
    pub dismissed: u32,
    /// The findings in the order of the pair, dismissed ones among them; the first ones where there are very many.
    pub findings: Vec<FindingView>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// Its place among all findings of the pair.
    pub index: u32,
    /// Id of the check.
    pub check: String,
    /// How bad it is.
    pub severity: SeverityView,
    /// The row it stands in, from 0.
    pub row: u32,
    /// The evidence in the source.
    pub source: Option<PlaceView>,
    /// The evidence in the target.
    pub target: Option<PlaceView>,
    /// The other places of a finding that stands for several.
    pub more: Vec<PlaceView>,
    /// Which wording of the message suits, where there are several.
    pub variant: Option<String>,
    /// What the message tells.
    pub facts: Vec<FactView>,
    /// The norm it refers to.
    pub reference: Option<String>,
    /// What would mend it.
    pub fix: Option<Vec<EditView>>,
    /// The dismissal that means it.
    pub dismissed: Option<DismissalView>,
    /// The dismissal that meant it before its sentence changed.
    pub lapsed: Option<DismissalView>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SeverityView {
    /// Worth a look.
    Note,
    /// A norm or a rule of the house is broken.
    Warning,
    /// A reader gets a wrong fact.
    Error,
}

/// A side of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SideView {
    /// The source.
    Source,
    /// The target.
    Target,
}

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The side.
    pub side: SideView,
    /// The row, from 0.
    pub row: u32,
    /// The number of the paragraph, from 1.
    pub paragraph: u32,
    /// First UTF-16 unit of the paragraph's text.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// A value that a message tells: a text or a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Its name in the message.
    pub name: String,
    /// Its text.
    pub text: Option<String>,
    /// Its count.
    pub count: Option<u32>,
}

/// What a fix would write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditView {
    /// What it replaces.
    pub place: PlaceView,
    /// The text before it, up to a few words.
    pub left: String,
    /// The text after it, up to a few words.
    pub right: String,
    /// What stands there now.
    pub before: String,
    /// What would stand there.
    pub after: String,
}

/// A dismissal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissalView {
    /// Its id.
    pub id: i32,
    /// How far it reaches.
    pub scope: DismissalScope,
    /// Why.
    pub reason: String,
}

/// The profiles there are, and those that a pair is held to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfilesView {
    /// Id of the profile that a person chose; `null` for what each text shows it follows.
    pub chosen: Option<String>,
    /// All that can be chosen, in order.
    pub available: Vec<ProfileNameView>,
    /// What the source is held to.
    pub source: HeldProfileView,
    /// What the target is held to.
    pub target: HeldProfileView,
}

/// A profile by its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileNameView {
    /// Its id.
    pub id: String,
    /// Tag of its language.
    pub lang: String,
    /// Its name in English.
    pub english: String,
    /// Its name in French.
    pub french: String,
}

/// The profile that a text is held to, and what the text does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldProfileView {
    /// The profile.
    pub profile: ProfileNameView,
    /// Its rules.
    pub rules: Vec<RuleView>,
    /// How often the text uses each form.
    pub measures: Vec<MeasureView>,
}

/// A rule of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// Its name.
    pub name: String,
    /// What it accepts, the preferred first.
    pub forms: Vec<String>,
    /// Which layer decided: norm, house, section or document; empty while none does.
    pub layer: String,
    /// Id of the profile of that layer.
    pub from: String,
    /// Whether a person decided it for this text.
    pub own: bool,
    /// Every form it could accept; none where they cannot be counted.
    pub choices: Vec<String>,
    /// How a person says which it accepts.
    pub entry: RuleEntry,
}

/// How a person says which forms a rule accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RuleEntry {
    /// By one of its choices.
    Choice,
    /// By a whole number.
    Number,
    /// By characters, each of which is a form.
    Characters,
    /// By a profile's file alone.
    File,
}

/// How often a text uses each form that a rule can accept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasureView {
    /// Name of the rule.
    pub rule: String,
    /// The forms and how often each is used.
    pub counts: Vec<FormCountView>,
}

/// A form and how often it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormCountView {
    /// The form.
    pub form: String,
    /// How often.
    pub count: u32,
}
