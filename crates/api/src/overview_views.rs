//! What the interfaces show of a pair, or of a project, at a glance.

use serde::Serialize;
use ts_rs::TS;

use crate::{SeverityView, SignedView, StatusCountsView, StatusView};

/// How the rows of a pair lie over its texts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapView {
    /// The revision that is shown.
    pub revision: u32,
    /// How long the source is, in characters.
    pub source: u32,
    /// How long the target is, in characters.
    pub target: u32,
    /// The rows, in order; neighbours together where there are very many.
    pub stretches: Vec<MapStretchView>,
}

/// A row, or rows that follow each other, as they lie over the texts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapStretchView {
    /// The first row, from 0.
    pub row: u32,
    /// How many rows.
    pub rows: u32,
    /// Where it begins and ends in the source, in characters.
    pub source: [u32; 2],
    /// Where it begins and ends in the target, in characters.
    pub target: [u32; 2],
    /// How sure the aligner is of the row it is least sure of, from 0 to 1.
    pub confidence: f32,
    /// Whether it is less sure of one of them than usual.
    pub doubtful: bool,
    /// Whether the target of one of them is empty.
    pub missing: bool,
    /// Whether the source of one of them is empty.
    pub added: bool,
    /// Whether it stands in another order in the two texts.
    pub moved: bool,
    /// How far they are together.
    pub status: StatusView,
}

/// How far everything in a project is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OverviewView {
    /// Every pair, in the order of the releases.
    pub pairs: Vec<PairOverviewView>,
}

/// How far a pair is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairOverviewView {
    /// The pair, by id.
    pub pair: i32,
    /// The release it belongs to, by id.
    pub release: i32,
    /// The name of that release.
    pub name: String,
    /// Tag of the source's language: `en`; `und` when it could not be told.
    pub source_lang: String,
    /// Tag of the target's language: `fr-CA`; `und` when it could not be told.
    pub target_lang: String,
    /// The file that tells it from the pairs of its release that have the same languages; `null` where there is none.
    pub told_apart_by: Option<String>,
    /// When the later of its two files came in, in milliseconds since 1970.
    pub imported_at: f64,
    /// How many rows it has.
    pub rows: u32,
    /// How many of them somebody judged.
    pub statuses: StatusCountsView,
    /// How many comments are open.
    pub open_comments: u32,
    /// Whether its source is not the one that was translated any more.
    pub is_behind: bool,
    /// Its last sign-off.
    pub signed: Option<SignedView>,
}

/// What was found in every pair of a project.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckedAllView {
    /// The contents of the project that were checked.
    pub contents: u32,
    /// Every pair, in the order of the releases.
    pub pairs: Vec<CheckedPairView>,
}

/// How much was found in a pair that nobody dismissed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckedPairView {
    /// The pair, by id.
    pub pair: i32,
    /// How often each check found something of each severity, the gravest and most frequent first.
    pub counts: Vec<CheckCountView>,
}

/// How often a check found something of one severity.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckCountView {
    /// Id of the check.
    pub check: String,
    /// How grave it is.
    pub severity: SeverityView,
    /// How often.
    pub count: u32,
}
