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
    /// What is other than in the sentence it is compared with.
    Different,
}

/// What the sentences of a row were rendered by in other releases.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierView {
    /// The sentences of which something is known, in the order of the row.
    pub sentences: Vec<EarlierSentenceView>,
}

/// A sentence, and what it or one like it was rendered by.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierSentenceView {
    /// The sentence as it stands here.
    pub source: String,
    /// The renderings, of the likest sentences first.
    pub renderings: Vec<EarlierRenderingView>,
}

/// What a sentence was rendered by in another release.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EarlierRenderingView {
    /// Where.
    pub at: UnitPlaceView,
    /// How like the sentence there is, in per cent: 100 for the same words.
    pub likeness: u32,
    /// How many more places say the same.
    pub more: u32,
    /// The sentence there, with what is other than here.
    pub source: UnitTextView,
    /// Its rendering there, with what is other than here.
    pub target: UnitTextView,
    /// What taking this wording would make of the paragraph here; `null` where the rendering here is in no one paragraph.
    pub taken: Option<TakenWordingView>,
}

/// A paragraph with another wording of one of its sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenWordingView {
    /// The paragraph of the target, by its number.
    pub paragraph: u32,
    /// Its text with that wording.
    pub text: String,
}

/// Terms or sentences that are rendered in more than one way.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisputesView {
    /// The contents of the project that were looked at.
    pub contents: u32,
    /// How many were found.
    pub total: u32,
    /// The first of them, those with the strongest evidence first.
    pub disputes: Vec<DisputeView>,
}

/// A term or a sentence, and the wordings that compete for it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisputeView {
    /// The term, in lower case; or the sentence.
    pub text: String,
    /// Its language, and that of the wordings.
    pub langs: [String; 2],
    /// The wordings, the most frequent first.
    pub wordings: Vec<DisputedWordingView>,
}

/// A wording that competes with others.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisputedWordingView {
    /// The wording.
    pub text: String,
    /// In how many places it stands.
    pub count: u32,
    /// The first of them.
    pub places: Vec<DisputedPlaceView>,
}

/// A place of a wording.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisputedPlaceView {
    /// Where.
    pub at: UnitPlaceView,
    /// What stands there of the term, with some words around.
    pub source: Vec<PieceView>,
    /// What stands there of the wording.
    pub target: Vec<PieceView>,
}

/// A wording that is to be preferred to those it competes with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettleDispute {
    /// The term.
    pub term: String,
    /// Tag of its language.
    pub term_lang: String,
    /// The wording.
    pub wording: String,
    /// The wordings that may stand as well.
    pub others: Vec<String>,
    /// Tag of their language.
    pub wording_lang: String,
}
