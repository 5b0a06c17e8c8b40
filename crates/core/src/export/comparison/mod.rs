//! The comparison of two versions: one HTML page that needs no network, with the kinds of change to show or hide.

mod rows;

use maud::{Markup, html};

use super::page::Page;
use crate::model::{BlockKind, Document, HunkKind, ParagraphDiff, ParagraphStatus};

const STYLE: &str = include_str!("comparison.css");
const SCRIPT: &str = include_str!("comparison.js");

/// Two versions and what changed between them.
#[derive(Clone, Copy)]
pub struct ComparisonInput<'a> {
    /// Names of the files, without their folders: the old one, the new one.
    pub file_names: [&'a str; 2],
    /// The old version, the new one.
    pub documents: [&'a Document; 2],
    /// What became of every paragraph.
    pub changes: &'a [ParagraphDiff],
}

/// The words of a comparison, in one language. The core has none of its own.
pub trait ComparisonStrings {
    /// The language of the words, as a BCP 47 tag.
    fn language(&self) -> String;
    /// Words that stand alone.
    fn phrase(&self, phrase: Phrase) -> String;
    /// The title of a comparison of two files.
    fn title(&self, old: &str, new: &str) -> String;
    /// One line about all changes.
    fn verdict(&self, changes: &[ParagraphDiff]) -> String;
    /// The name of a kind of change.
    fn kind(&self, kind: HunkKind) -> String;
    /// What became of a paragraph.
    fn status(&self, status: ParagraphStatus) -> String;
    /// The name of a kind of block.
    fn block(&self, kind: BlockKind) -> String;
    /// A number.
    fn number(&self, number: usize) -> String;
}

/// The words of a comparison that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Above the title: what this page is.
    Eyebrow,
    /// The link that skips everything before the texts.
    Skip,
    /// The counts of changes.
    Summary,
    /// What the choice of kinds does.
    Filter,
    /// Rows in which nothing changed.
    Unchanged,
    /// The two texts beside each other.
    Texts,
    /// The number of a paragraph.
    Paragraph,
    /// Stands in the empty side of a row.
    NoCounterpart,
    /// How spaces are drawn.
    Spaces,
    /// The last line.
    MadeBy,
}

/// The page. Its only script and style stand in it, named by their hashes in its content security policy.
pub fn html(input: &ComparisonInput, strings: &dyn ComparisonStrings) -> String {
    let [old, new] = input.file_names;
    let page = Page {
        language: strings.language(),
        title: strings.title(old, new),
        eyebrow: strings.phrase(Phrase::Eyebrow),
        skip: ("texts", strings.phrase(Phrase::Skip)),
        made_by: strings.phrase(Phrase::MadeBy),
        style: STYLE,
        script: SCRIPT,
    };
    let content = html! {
        (summary(input, strings))
        section.rows aria-labelledby="texts" {
            h2 #texts tabindex="-1" { (strings.phrase(Phrase::Texts)) }
            p.note { (strings.phrase(Phrase::Spaces)) }
            (rows::rows(input, strings))
        }
    };
    page.around(&content).into_string()
}

fn summary(input: &ComparisonInput, strings: &dyn ComparisonStrings) -> Markup {
    let hunks = || input.changes.iter().flat_map(|change| &change.hunks);
    let count = |kind: HunkKind| hunks().filter(|hunk| hunk.kind == kind).count();
    let same = input.changes.iter().filter(|change| change.status == ParagraphStatus::Same).count();
    html! {
        section.summary aria-labelledby="summary" {
            h2 #summary { (strings.phrase(Phrase::Summary)) }
            p.total { (strings.verdict(input.changes)) }
            fieldset.filter {
                legend { (strings.phrase(Phrase::Filter)) }
                @for kind in HunkKind::ALL.into_iter().rev() {
                    label {
                        input type="checkbox" checked data-kind=(kind.name());
                        span class={ "sample " (kind.name()) } { (strings.kind(kind)) }
                        span.count { (strings.number(count(kind))) }
                    }
                }
                label {
                    input type="checkbox" checked data-kind=(ParagraphStatus::Same.name());
                    span { (strings.phrase(Phrase::Unchanged)) }
                    span.count { (strings.number(same)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
