use crate::export::score_card::ScoreStrings;
use crate::model::{BeadShape, BlockKind, Checklist, Finding, Format, Lang, Rival, Severity, Warning};

/// The words of a report, in one language. The core has none of its own.
pub trait ReportStrings: ScoreStrings {
    /// The language of the words, as a BCP 47 tag.
    fn language(&self) -> String;
    /// Words that stand alone.
    fn phrase(&self, phrase: Phrase) -> String;
    /// The title of a report on two files.
    fn title(&self, source: &str, target: &str) -> String;
    /// The name of a kind of block.
    fn kind(&self, kind: BlockKind) -> String;
    /// The name of a kind of file.
    fn format(&self, format: Format) -> String;
    /// The name of a language.
    fn lang(&self, lang: &Lang) -> String;
    /// What happened on import.
    fn warning(&self, warning: &Warning) -> String;
    /// What was found.
    fn finding(&self, finding: &Finding) -> String;
    /// What is left to do, a line for each kind of it; the rivals are the texts that it counts.
    fn left(&self, left: &Checklist, rivals: &[Rival]) -> Vec<String>;
    /// How bad it is.
    fn severity(&self, severity: Severity) -> String;
    /// A number of paragraphs.
    fn paragraphs(&self, count: usize) -> String;
    /// A number of sentences.
    fn sentences(&self, count: usize) -> String;
    /// A number of characters.
    fn characters(&self, count: usize) -> String;
    /// A number of rows.
    fn rows(&self, count: usize) -> String;
    /// That so many rows worth looking at are not in the list.
    fn more_rows(&self, count: usize) -> String;
    /// A number.
    fn number(&self, number: usize) -> String;
    /// A percentage, bare.
    fn percent(&self, percent: u8) -> String;
}

/// The words of a report that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Above the title: what this page is.
    Eyebrow,
    /// The link that skips everything before the pair.
    Skip,
    /// The text that was translated.
    Source,
    /// Its translation.
    Target,
    /// A file's name.
    File,
    /// A file's kind.
    Format,
    /// A text's language.
    Language,
    /// There was no telling the language.
    LanguageUnknown,
    /// A file's encoding.
    Encoding,
    /// A text's length.
    Length,
    /// What import changed or left out.
    Warnings,
    /// Import changed nothing.
    WarningsNone,
    /// The counts of rows.
    Summary,
    /// One paragraph and one paragraph.
    OneToOne,
    /// Source paragraphs that the target lacks.
    Missing,
    /// Target paragraphs that the source lacks.
    Added,
    /// Several source paragraphs in one.
    Merged,
    /// One source paragraph in several.
    Split,
    /// Several paragraphs on both sides.
    ManyToMany,
    /// Outside the common order.
    Moved,
    /// High confidence.
    Sure,
    /// Middling confidence.
    RatherSure,
    /// Low confidence.
    Unsure,
    /// A sentence that nothing on the other side renders.
    SentenceAlone,
    /// The list of findings.
    Findings,
    /// Nothing was found.
    FindingsNone,
    /// What is left to do before the pair is done.
    Left,
    /// Nothing is left to do.
    LeftNone,
    /// The list of rows that are not ordinary.
    Remarkable,
    /// All rows are ordinary.
    RemarkableNone,
    /// The picture of the alignment.
    Map,
    /// What the picture shows, for who does not see it.
    MapText,
    /// The two texts beside each other.
    Pair,
    /// The number of a row.
    Row,
    /// Stands in the empty side of a row.
    NoCounterpart,
    /// How spaces are drawn.
    Spaces,
    /// The last line.
    MadeBy,
}

impl Phrase {
    /// The words for what a bead joins.
    pub fn of_shape(shape: BeadShape) -> Self {
        match shape {
            BeadShape::OneToOne => Self::OneToOne,
            BeadShape::Missing => Self::Missing,
            BeadShape::Added => Self::Added,
            BeadShape::Merged => Self::Merged,
            BeadShape::Split => Self::Split,
            BeadShape::ManyToMany => Self::ManyToMany,
        }
    }
}
