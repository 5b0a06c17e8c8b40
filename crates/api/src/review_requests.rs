//! What the interfaces ask for while a pair is reviewed.

use serde::Deserialize;
use ts_rs::TS;

use crate::{MarkedErrorView, SideView};

/// Something to regroup.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegroupRows {
    /// The pair, by id.
    pub pair: i32,
    /// Where.
    pub place: RegroupPlace,
    /// What is done there.
    pub change: RegroupChange,
}

/// A place in a row. Without a sentence the row and its paragraphs are meant, else the sentence and what it is linked with.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegroupPlace {
    /// The row, from 0.
    pub row: u32,
    /// The side of the row.
    pub side: SideView,
    /// The sentence of that side of the row, from 0.
    pub sentence: Option<u32>,
}

/// What is done to a row or a sentence.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum RegroupChange {
    /// Joins it with what follows.
    MergeNext {
        /// How many rows become one; two at least.
        rows: u32,
    },
    /// Joins it with what stands before it.
    MergePrevious,
    /// Cuts the row before the paragraph that the sentence opens, or else before the sentence; without a sentence after the
    /// first paragraph of both sides.
    Split,
    /// Hands the first paragraph of the side, or the sentence with those before it, to the row or sentence above.
    MoveUp,
    /// Hands the last paragraph of the side, or the sentence with those after it, to the row or sentence below.
    MoveDown,
    /// Empties the side of the row: everything there goes one row down, as far as the next gap.
    OpenGap,
    /// Fills the empty side of the row: everything below goes one row up, as far as the next gap.
    CloseGap,
    /// Exchanges the targets of this and the next.
    SwapNext,
    /// Parts the two sides.
    Unlink,
    /// Joins the side at the place with the other side of another place.
    Link {
        /// The other place.
        with: RegroupPlace,
    },
}

/// A paragraph of the target and its new text.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditParagraph {
    /// The pair, by id.
    pub pair: i32,
    /// The paragraph, by its number.
    pub paragraph: u32,
    /// What it is to say.
    pub text: String,
}

/// A paragraph of the target and what is being typed there.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeepDraft {
    /// The pair, by id.
    pub pair: i32,
    /// The paragraph, by its number.
    pub paragraph: u32,
    /// What was typed so far; `null` to forget it.
    pub text: Option<String>,
}

/// A paragraph of the target as it is being typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TypedText {
    /// The pair, by id.
    pub pair: i32,
    /// Its row, from 0.
    pub row: u32,
    /// The paragraph, by its number.
    pub paragraph: u32,
    /// What was typed so far.
    pub text: String,
}

/// A paragraph, or a stretch of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnchorRequest {
    /// The side.
    pub side: SideView,
    /// The paragraph, by its number.
    pub paragraph: u32,
    /// Start and end in the paragraph's text; `null` for all of it.
    pub span: Option<[u32; 2]>,
    /// What the person saw there.
    pub quote: String,
}

/// Something said about a paragraph, or about a stretch of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddComment {
    /// The pair, by id.
    pub pair: i32,
    /// What it is about.
    pub anchor: AnchorRequest,
    /// What is said.
    pub text: String,
}

/// An answer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerComment {
    /// The pair, by id.
    pub pair: i32,
    /// The thread.
    pub thread: i32,
    /// What is said.
    pub text: String,
}

/// A thread to settle or to open again.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResolveComment {
    /// The pair, by id.
    pub pair: i32,
    /// The thread.
    pub thread: i32,
    /// Whether it is settled from now on.
    pub resolved: bool,
}

/// A comment to take back.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveComment {
    /// The pair, by id.
    pub pair: i32,
    /// The comment; the first of a thread takes its answers along.
    pub comment: i32,
}

/// An error to mark in a paragraph, or in a stretch of it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddAnnotation {
    /// The pair, by id.
    pub pair: i32,
    /// Where it is.
    pub anchor: AnchorRequest,
    /// What is said of it.
    pub error: MarkedErrorView,
}

/// A finding to mark as an error.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnotateFinding {
    /// The pair, by id.
    pub pair: i32,
    /// The contents that were checked.
    pub contents: u32,
    /// The finding, by its index.
    pub finding: u32,
}

/// A marked error of which something else is to be said.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeAnnotation {
    /// The pair, by id.
    pub pair: i32,
    /// The error, by id.
    pub annotation: i32,
    /// What is said of it.
    pub error: MarkedErrorView,
}

/// A marked error that is none.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemoveAnnotation {
    /// The pair, by id.
    pub pair: i32,
    /// The error, by id.
    pub annotation: i32,
}

/// A file for the score card of a pair.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportScoreCard {
    /// The pair, by id.
    pub pair: i32,
    /// Where the file is written: a page where its name ends in `.html`, else a table.
    pub path: String,
}

/// Words to look for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindText {
    /// The pair, by id.
    pub pair: i32,
    /// What is looked for.
    pub query: QueryRequest,
    /// What would replace it.
    pub replacement: String,
}

/// What is looked for, and how.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QueryRequest {
    /// The words, or the pattern.
    pub text: String,
    /// How they are compared.
    pub kind: QueryKind,
    /// Whether capitals count.
    pub match_case: bool,
    /// Whether only whole words count.
    pub whole_words: bool,
}

/// How words are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QueryKind {
    /// To the character.
    Plain,
    /// As a regular expression.
    Regex,
    /// Apart from accents, signs, spaces and inclusive writing.
    MatchForm,
}

/// Words to replace in the target.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReplaceText {
    /// The pair, by id.
    pub pair: i32,
    /// The contents in which the places were found.
    pub contents: u32,
    /// What is looked for.
    pub query: QueryRequest,
    /// What replaces it.
    pub replacement: String,
    /// The places that stay, by their index.
    pub left_out: Vec<u32>,
}

/// A pair to sign off.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignOffPair {
    /// The pair, by id.
    pub pair: i32,
    /// Why it is done though something is left; may be empty where nothing is.
    pub reason: String,
}
