//! What the interfaces ask for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{SideView, StatusView};

/// An empty request or answer.
#[derive(Clone, Copy, Debug, Default, Deserialize, serde::Serialize, TS)]
pub struct Nothing {}

/// Which project to open.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenProject {
    /// Path of the `.relecture` file.
    pub path: String,
}

/// Where to save the open project.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveProjectAs {
    /// Path of the new `.relecture` file.
    pub path: String,
}

/// Two files to lay beside each other, in either order: languages and direction are recognised.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenPair {
    /// Path of one file.
    pub first: String,
    /// Path of the other.
    pub second: String,
}

/// Which French of the sample to open.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenSample {
    /// The house whose wording the French follows.
    pub house: SampleHouse,
}

/// The houses of the sample release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SampleHouse {
    /// The section in Canada.
    Canada,
    /// The international secretariat.
    Secretariat,
}

/// Which pair.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairRequest {
    /// The pair, by id.
    pub pair: i32,
}

/// Which release.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReleaseRequest {
    /// The release, by id.
    pub release: i32,
}

/// A new name for a release.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenameRelease {
    /// The release, by id.
    pub release: i32,
    /// Its new name; not blank.
    pub name: String,
}

/// A window of rows.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsRequest {
    /// The pair, by id.
    pub pair: i32,
    /// First row, from 0.
    pub start: u32,
    /// How many rows at the most; the answer holds fewer at the end.
    pub count: u32,
}

/// A row.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowRequest {
    /// The pair, by id.
    pub pair: i32,
    /// The row, from 0.
    pub row: u32,
}

/// Rows to pin or to let go.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PinRows {
    /// The pair, by id.
    pub pair: i32,
    /// First row, from 0.
    pub start: u32,
    /// How many rows.
    pub count: u32,
    /// Whether they are pinned from now on.
    pub pinned: bool,
}

/// Rows and what is said of them.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecideRows {
    /// The pair, by id.
    pub pair: i32,
    /// First row, from 0.
    pub start: u32,
    /// How many rows.
    pub count: u32,
    /// How far they are from now on.
    pub status: StatusView,
}

/// What to align again.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Realign {
    /// The pair, by id.
    pub pair: i32,
    /// What of it.
    pub scope: RealignScope,
}

/// What of a pair is aligned again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "of")]
pub enum RealignScope {
    /// Everything; what was pinned is pinned no more.
    All,
    /// Everything but what is pinned.
    Unpinned,
    /// Some rows, but for the pinned ones among them; the others stay.
    Rows {
        /// First row, from 0.
        start: u32,
        /// How many rows.
        count: u32,
    },
}

/// A search for a row.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindRow {
    /// The pair, by id.
    pub pair: i32,
    /// Where to start, from 0; the row itself is not an answer.
    pub from: u32,
    /// Which way.
    pub direction: Direction,
    /// What to look for.
    pub wanted: RowFilter,
}

/// Which way a search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// Towards the end.
    Next,
    /// Towards the beginning.
    Previous,
}

/// The rows a search can look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RowFilter {
    /// One side is empty.
    Gap,
    /// Anything but one paragraph beside one.
    NotOneToOne,
    /// The target is empty.
    Missing,
    /// The source is empty.
    Added,
    /// Several source paragraphs beside one.
    Merged,
    /// One source paragraph beside several.
    Split,
    /// Several paragraphs beside several.
    ManyToMany,
    /// The sides stand in another order in the two texts.
    Moved,
    /// The aligner is less sure than usual.
    LowConfidence,
    /// Nobody approved it yet.
    Unapproved,
    /// Somebody must come back to it.
    NeedsWork,
    /// It must not stay as it is.
    Rejected,
    /// A new version suspended its approval.
    Suspended,
}

/// Findings of the last check of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FixFindings {
    /// The pair.
    pub pair: i32,
    /// The contents that the check answered with.
    pub contents: u32,
    /// The findings, by their index.
    pub findings: Vec<u32>,
}

/// A finding of the last check of a pair, and how far its dismissal reaches.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DismissFinding {
    /// The pair.
    pub pair: i32,
    /// The contents that the check answered with.
    pub contents: u32,
    /// The finding, by its index.
    pub finding: u32,
    /// How far the dismissal reaches.
    pub scope: DismissalScope,
    /// Why; may be empty.
    pub reason: String,
}

/// How far a dismissal reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DismissalScope {
    /// This finding alone, as long as its sentence stays as it is.
    Here,
    /// All findings of the check with this evidence in the pair.
    Document,
    /// All findings of the check with this evidence in the project.
    Everywhere,
}

/// A dismissal in a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreFinding {
    /// The pair.
    pub pair: i32,
    /// The dismissal.
    pub dismissal: i32,
}

/// A pair and a profile.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChooseProfile {
    /// The pair.
    pub pair: i32,
    /// Id of the profile; `null` for what each text shows it follows.
    pub profile: Option<String>,
}

/// A file with a profile for a pair.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportProfile {
    /// The pair.
    pub pair: i32,
    /// Path of the file.
    pub path: String,
}

/// A rule of one text of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetRule {
    /// The pair.
    pub pair: i32,
    /// Which text.
    pub side: SideView,
    /// Name of the rule.
    pub rule: String,
    /// What it accepts from now on, the preferred first, none to hold it no more; `null` to leave it to the profile.
    pub forms: Option<Vec<String>>,
}

/// One text of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResetRules {
    /// The pair.
    pub pair: i32,
    /// Which text.
    pub side: SideView,
}

/// A side of a pair, and where its profile goes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportProfile {
    /// The pair.
    pub pair: i32,
    /// Which side.
    pub side: SideView,
    /// Path of the file to write.
    pub path: String,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadFile {
    /// Its path.
    pub path: String,
}

/// A file, and the text that it is the next version of.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddVersion {
    /// Path of the file.
    pub path: String,
    /// The text, by id.
    pub text: i32,
}

/// A version of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VersionRef {
    /// The version, by id.
    pub version: i32,
    /// Whether as it was received, and not as it was edited since.
    pub received: bool,
    /// The snapshot, by id, as of which it is meant; `null` for none.
    pub snapshot: Option<i32>,
}

/// A section whose text is to be begun with that of its house.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewSectionText {
    /// The pair whose target is the text of the house.
    pub pair: i32,
    /// Id of the profile of the section.
    pub profile: String,
}

/// Edits of the last preview that make the text of a section.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginSectionText {
    /// The pair whose target is the text of the house.
    pub pair: i32,
    /// Id of the profile of the section.
    pub profile: String,
    /// The contents that the preview answered with.
    pub contents: u32,
    /// The edits, by their place in the preview.
    pub places: Vec<u32>,
}

/// A name for what the texts of a release say now.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepSnapshot {
    /// A pair of the release, by id.
    pub pair: i32,
    /// The name.
    pub name: String,
}

/// A snapshot to forget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveSnapshot {
    /// A pair of the release, by id.
    pub pair: i32,
    /// The snapshot, by id.
    pub snapshot: i32,
}

/// Two versions to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareVersions {
    /// The old one, or one of two texts.
    pub old: VersionRef,
    /// The new one, or the other text.
    pub new: VersionRef,
}

/// A stretch of a text and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BringOver {
    /// The version, by id; one that counts now.
    pub version: i32,
    /// Its paragraph, from 1.
    pub paragraph: u32,
    /// Where the stretch begins, in UTF-16 code units.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What stands there; where something else does, nothing is changed.
    pub before: String,
    /// What is to stand there.
    pub after: String,
}

/// Stale paragraphs of a pair, as the list of work names them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Follow {
    /// The pair.
    pub pair: i32,
    /// The paragraphs, by id.
    pub paragraphs: Vec<i32>,
    /// Whether they were dealt with.
    pub followed: bool,
}
