//! The beads as a page to read, send and print.

use anyhow::Result;
use relecture_core::export::report::{ReportInput, ReportText};
use relecture_core::model::{Alignment, Level};
use relecture_core::progress::Progress;
use relecture_i18n::Strings;
use relecture_project::report_page;

use super::pair::{self, Content, Input, LevelArg, Manner, Text};

/// Aligns two texts and draws the page: the report, without what checks would find.
pub(super) fn page(
    contents: [Content; 2],
    manner: Manner,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<String> {
    let (read, rows, sentences) = match manner.input {
        Input::Document => {
            let (read, found) = pair::documents(contents, manner.lexicons, progress, strings)?;
            let rows = match manner.level {
                LevelArg::Paragraph => found.paragraphs,
                LevelArg::Sentence => found.sentences.clone(),
            };
            (read, rows, found.sentences)
        }
        Input::Lines => {
            let (texts, rows) = pair::align(contents, manner, progress, strings)?;
            let sentences = Alignment { level: Level::Sentence, beads: rows.beads.clone() };
            (texts.map(Text::into_read), rows, sentences)
        }
    };
    let names = contents.map(|content| content.origin.path().file_name().unwrap_or_default().to_string_lossy());
    let text = |side: usize| ReportText {
        file_name: &names[side],
        document: &read[side].document,
        segments: &read[side].segments,
        warnings: &read[side].warnings,
    };
    let input = ReportInput {
        source: text(0),
        target: text(1),
        rows: &rows,
        sentences: &sentences,
        findings: None,
        score: None,
        left: None,
    };
    Ok(report_page(&input, strings))
}
