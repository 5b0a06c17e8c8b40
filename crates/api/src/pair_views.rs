//! What the interfaces show of a pair and its rows. Places in a text are in UTF-16 code units.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{LapsedView, StretchView};

/// One pair.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PairView {
    /// Its id.
    pub id: i32,
    /// The source.
    pub source: TextView,
    /// The target.
    pub target: TextView,
    /// How many rows it has.
    pub rows: u32,
    /// Rows of one paragraph beside one.
    pub one_to_one: u32,
    /// Rows whose target is empty.
    pub missing: u32,
    /// Rows whose source is empty.
    pub added: u32,
    /// Rows of several source paragraphs beside one.
    pub merged: u32,
    /// Rows of one source paragraph beside several.
    pub split: u32,
    /// Rows of several paragraphs beside several.
    pub many_to_many: u32,
    /// Rows whose sides stand in another order in the two texts.
    pub moved: u32,
    /// Rows the aligner is less sure of than usual.
    pub low_confidence: u32,
    /// How many rows somebody judged.
    pub statuses: StatusCountsView,
}

/// How many rows of a pair somebody judged; the others are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatusCountsView {
    /// Rows that are good.
    pub approved: u32,
    /// Rows to come back to.
    pub needs_work: u32,
    /// Rows that must not stay as they are.
    pub rejected: u32,
    /// Open rows whose approval a new version suspended.
    pub suspended: u32,
}

/// A text of a pair.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextView {
    /// Tag of its language; `und` when it could not be told.
    pub lang: String,
    /// Name of the file it came from.
    pub file_name: String,
    /// How the file was encoded.
    pub encoding: String,
    /// Its paragraphs.
    pub paragraphs: u32,
    /// Its sentences.
    pub sentences: u32,
    /// What was remarkable about reading it.
    pub warnings: Vec<WarningView>,
}

/// Something remarkable about reading a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WarningView {
    /// What happened.
    pub kind: WarningKindView,
    /// How many times.
    pub count: u32,
    /// The thing concerned, where there is one to name.
    pub detail: Option<String>,
}

/// What can be remarkable about reading a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WarningKindView {
    /// Tracked insertions were taken as part of the text.
    InsertionsAccepted,
    /// Tracked deletions were left out.
    DeletionsLeftOut,
    /// Comments were left out.
    CommentsLeftOut,
    /// Images were left out.
    ImagesLeftOut,
    /// Page headers and footers were left out.
    HeadersAndFootersLeftOut,
    /// Text boxes were read where they are anchored.
    TextBoxesMoved,
    /// Navigation and banners of a web page were left out.
    PageFurnitureLeftOut,
    /// Embedded objects were left out.
    EmbeddedObjectsLeftOut,
    /// Codes of a translation file were left out.
    InlineCodesLeftOut,
    /// Units that are not to be translated were left out.
    NotToBeTranslatedLeftOut,
    /// The encoding was guessed.
    EncodingGuessed,
    /// Unreadable bytes were replaced.
    BytesReplaced,
    /// Control characters were left out.
    ControlCharactersLeftOut,
    /// The file declares another language than it is in.
    LanguageMisdeclared,
    /// The end of the file is missing.
    Truncated,
}

/// A window of rows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowsView {
    /// The project's revision they were read under.
    pub revision: u32,
    /// How many rows the pair has.
    pub total: u32,
    /// The rows, from the first that was asked for.
    pub rows: Vec<RowView>,
}

/// A row of the grid: one paragraph bead.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// Its place, from 0.
    pub index: u32,
    /// How likely it is right, in hundredths.
    pub confidence: u8,
    /// Whether the aligner is less sure of it than usual.
    pub low_confidence: bool,
    /// Whether its sides stand in another order in the two texts.
    pub moved: bool,
    /// Whether a person made it.
    pub pinned: bool,
    /// How far it is: the worst that was said of a part of it.
    pub status: StatusView,
    /// The last word that made it so; `null` while nobody judged it.
    pub decision: Option<DecisionView>,
    /// The last verdict on a sentence of it that was edited afterwards; `null` where there is none.
    pub lapsed: Option<LapsedView>,
    /// What it joins.
    pub shape: RowShape,
    /// The paragraphs of the source.
    pub source: Vec<ParagraphView>,
    /// The paragraphs of the target.
    pub target: Vec<ParagraphView>,
}

/// How far a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum StatusView {
    /// Nobody judged it, or someone opened it again.
    Open,
    /// Somebody must come back to it.
    NeedsWork,
    /// It is good.
    Approved,
    /// It must not stay as it is.
    Rejected,
}

/// Who judged a row, and when.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionView {
    /// Who, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
    /// Why it no longer holds; `null` where it does.
    pub suspended: Option<SuspensionView>,
}

/// Why an approval no longer holds: what a new version changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SuspensionView {
    /// The sentence itself is worded otherwise.
    OwnWording,
    /// The sentence itself states other facts.
    OwnFacts,
    /// What it renders, or what renders it, is worded otherwise.
    CounterpartWording,
    /// What it renders, or what renders it, states other facts.
    CounterpartFacts,
    /// There is more now that it would have to render, or that renders it.
    CounterpartAdded,
    /// What it rendered, or what rendered it, is gone.
    CounterpartGone,
}

/// What a row joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RowShape {
    /// One paragraph and one.
    OneToOne,
    /// The target lacks it.
    Missing,
    /// The source lacks it.
    Added,
    /// Several source paragraphs in one.
    Merged,
    /// One source paragraph in several.
    Split,
    /// Several and several.
    ManyToMany,
}

/// A paragraph in a row.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParagraphView {
    /// Its number in its text, from 1.
    pub number: u32,
    /// The part it plays.
    pub kind: BlockKindView,
    /// Depth of a heading or list item, else 0.
    pub level: u8,
    /// Its raw text.
    pub text: String,
    /// Its text as it was imported, where it was edited since.
    pub received: Option<String>,
    /// What became of that text, stretch by stretch; empty where it was not edited.
    pub changes: Vec<StretchView>,
    /// What somebody typed there and has not finished.
    pub draft: Option<String>,
    /// Its sentences, in order.
    pub sentences: Vec<SentenceView>,
}

/// A sentence of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentenceView {
    /// Start in the paragraph's text.
    pub start: u32,
    /// End in the paragraph's text.
    pub end: u32,
    /// The sentence bead it belongs to: sentences of both sides with the same number render each other.
    pub bead: u32,
    /// Whether that bead has nothing on the other side.
    pub alone: bool,
    /// Whether that bead reaches over a paragraph break.
    pub crosses: bool,
}

/// The part a paragraph plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BlockKindView {
    /// A line about the release.
    Metadata,
    /// The title.
    Title,
    /// The opening paragraph.
    Lead,
    /// A heading.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A quotation.
    Quotation,
    /// A cell of a table.
    TableCell,
    /// A footnote.
    Footnote,
}

/// Why the two sides of a row stand beside each other. The parts are logarithms of how much likelier the evidence is if
/// they belong together than if they do not: above 0 they speak for the row, below 0 against it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExplanationView {
    /// The sum of the parts.
    pub score: f64,
    /// The parts, in a fixed order.
    pub parts: Vec<ScorePartView>,
    /// The words that match.
    pub words: Vec<WordMatchView>,
}

/// A part of the score of a row.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScorePartView {
    /// What it is drawn from.
    pub name: ScorePart,
    /// What it is worth.
    pub value: f64,
}

/// What a part of a score is drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ScorePart {
    /// How common rows of so many paragraphs are.
    Shape,
    /// How well the lengths fit.
    Length,
    /// Breaks, the parts that paragraphs play, and punctuation.
    Structure,
    /// Numbers.
    Numbers,
    /// Words spelt alike.
    Names,
    /// Words that a lexicon pairs.
    Lexicon,
    /// Words that the two texts pair.
    Learnt,
    /// Words whose counterparts stand elsewhere.
    Missing,
}

/// Two words of a row that match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordMatchView {
    /// The word of the source, in lower case without accents.
    pub source: String,
    /// The word of the target.
    pub target: String,
    /// What makes them match.
    pub by: MatchKind,
}

/// What makes two words match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MatchKind {
    /// The value of a number.
    Number,
    /// A mark, or a trait of the whole paragraph.
    Mark,
    /// Spelling.
    Name,
    /// A lexicon.
    Lexicon,
    /// The two texts.
    Learnt,
}

/// The answer of a search for a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundRowView {
    /// The row, from 0; `null` where there is none that way.
    pub index: Option<u32>,
}
