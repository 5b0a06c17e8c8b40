//! What the interfaces ask for and show of sentences found in all releases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::SideView;

/// Words to look for in all releases.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindWords {
    /// The words, as they are typed: the last may be unfinished, unless a space follows it. Accents, capitals and inclusive
    /// forms aside.
    pub words: String,
    /// How many places are shown at the most.
    pub count: u32,
}

/// Where words stand in all releases.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConcordanceView {
    /// The places, those imported last first.
    pub hits: Vec<ConcordanceHitView>,
    /// Whether there are more.
    pub more: bool,
}

/// Sentences that render each other, one of which has the words.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConcordanceHitView {
    /// Where they stand.
    pub at: UnitPlaceView,
    /// The text in which the words stand.
    pub side: SideView,
    /// The sentences of the source; empty where nothing stands there.
    pub source: UnitTextView,
    /// The sentences of the target.
    pub target: UnitTextView,
}

/// Where sentences that render each other stand.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitPlaceView {
    /// The pair, by id.
    pub pair: i32,
    /// The name of its release.
    pub release: String,
    /// When it was taken in, in milliseconds since 1970, UTC.
    pub at: f64,
    /// The row, from 0.
    pub row: u32,
}

/// Sentences of one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitTextView {
    /// The language; `und` where it is not known.
    pub lang: String,
    /// The number of the version of its text.
    pub version: u32,
    /// The sentences, in pieces.
    pub pieces: Vec<PieceView>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PieceView {
    /// Its text.
    pub text: String,
    /// What it is marked as.
    pub mark: PieceMark,
}

/// What a piece of a text is marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PieceMark {
    /// Nothing.
    Plain,
    /// What was looked for, or what is likely to stand for it.
    Found,
}
