//! Errors marked in a pair and what they come to, as the interfaces show them.

use relecture_core::model::{Category, ErrorLevel};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::SideView;

macro_rules! categories {
    ($($name:ident,)+) => {
        /// A type of error of MQM Core.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs, reason = "the names are those of the standard")]
        pub enum CategoryView { $($name,)+ }

        impl From<Category> for CategoryView {
            fn from(category: Category) -> Self {
                match category { $(Category::$name => Self::$name,)+ }
            }
        }

        impl From<CategoryView> for Category {
            fn from(category: CategoryView) -> Self {
                match category { $(CategoryView::$name => Self::$name,)+ }
            }
        }
    };
}

categories! {
    InconsistentWithTerminologyResource, InconsistentUseOfTerminology, WrongTerm,
    Mistranslation, Overtranslation, Undertranslation, Addition, Omission, DoNotTranslate, Untranslated,
    Grammar, Punctuation, Spelling, Unintelligible, CharacterEncoding, TextualConventions,
    OrganizationStyle, ThirdPartyStyle, InconsistentWithExternalReference, LanguageRegister, AwkwardStyle,
    UnidiomaticStyle, InconsistentStyle,
    NumberFormat, CurrencyFormat, MeasurementFormat, TimeFormat, DateFormat, AddressFormat, TelephoneFormat, ShortcutKey,
    CultureSpecificReference, Offensive,
    Layout, MarkupTag, TruncationOrTextExpansion, MissingText, LinkOrCrossReference,
}

/// How bad an error is, in the levels of MQM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorLevelView {
    /// Worth a word, and no fault.
    Neutral,
    /// A reader is hardly disturbed.
    Minor,
    /// A reader is misled or stumbles.
    Major,
    /// The text cannot be published so.
    Critical,
}

impl From<ErrorLevel> for ErrorLevelView {
    fn from(level: ErrorLevel) -> Self {
        match level {
            ErrorLevel::Neutral => Self::Neutral,
            ErrorLevel::Minor => Self::Minor,
            ErrorLevel::Major => Self::Major,
            ErrorLevel::Critical => Self::Critical,
        }
    }
}

impl From<ErrorLevelView> for ErrorLevel {
    fn from(level: ErrorLevelView) -> Self {
        match level {
            ErrorLevelView::Neutral => Self::Neutral,
            ErrorLevelView::Minor => Self::Minor,
            ErrorLevelView::Major => Self::Major,
            ErrorLevelView::Critical => Self::Critical,
        }
    }
}

/// What a person says of an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkedErrorView {
    /// Its type.
    pub category: CategoryView,
    /// How bad it is.
    pub level: ErrorLevelView,
    /// What else there is to say; may be empty.
    pub note: String,
}

/// The errors marked in a pair.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnotationsView {
    /// In the order of the rows.
    pub annotations: Vec<AnnotationView>,
}

/// An error that a person marked.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnnotationView {
    /// Its id.
    pub id: i32,
    /// Where it stands.
    #[serde(flatten)]
    pub anchor: AnchorView,
    /// What was said of it.
    pub error: MarkedErrorView,
    /// The id of the check that had found it; `null` where the person did.
    pub check: Option<String>,
    /// Who said so, as they call themselves; may be empty.
    pub by: String,
    /// When, in milliseconds since 1970, UTC.
    pub at: f64,
}

/// Where something stands that was said about a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnchorView {
    /// The row, from 0.
    pub row: u32,
    /// The side.
    pub side: SideView,
    /// The number of the paragraph.
    pub paragraph: u32,
    /// Start and end in the paragraph's text; `null` for all of it.
    pub span: Option<[u32; 2]>,
    /// What stood there when it was said; empty for the whole paragraph.
    pub quote: String,
}

/// How errors count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoringView {
    /// The penalty points of neutral, minor, major and critical errors.
    pub points: [u32; 4],
    /// The least score that passes, from 0 to 100.
    pub threshold: f64,
}

/// What the errors marked in a pair come to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreCardView {
    /// The words of the source.
    pub words: u32,
    /// How the errors counted.
    pub scoring: ScoringView,
    /// The types that were marked, in the order of the standard.
    pub types: Vec<TypeCountView>,
    /// How many neutral, minor, major and critical errors there are.
    pub counts: [u32; 4],
    /// The points of all errors.
    pub penalty: u32,
    /// The points on a thousand words; `null` without a word.
    pub per_thousand: Option<f64>,
    /// The score, from 0 to 100; `null` without a word.
    pub score: Option<f64>,
    /// Whether the translation passes; `null` without a word.
    pub passes: Option<bool>,
}

/// The errors of one type.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TypeCountView {
    /// The type.
    pub category: CategoryView,
    /// How many neutral, minor, major and critical ones there are.
    pub counts: [u32; 4],
    /// Their points.
    pub penalty: u32,
}
