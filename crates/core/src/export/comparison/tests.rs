use dom_query::Document as Html;

use super::*;
use crate::diff::{RegionalWording, compare};
use crate::model::{Format, Language, Paragraph};
use crate::progress::Unwatched;

/// Words that name themselves.
struct Names;

impl ComparisonStrings for Names {
    fn language(&self) -> String {
        "en".to_owned()
    }
    fn phrase(&self, phrase: Phrase) -> String {
        format!("{phrase:?}")
    }
    fn title(&self, old: &str, new: &str) -> String {
        format!("{old} & {new}")
    }
    fn verdict(&self, changes: &[ParagraphDiff]) -> String {
        format!("{} rows", changes.len())
    }
    fn kind(&self, kind: HunkKind) -> String {
        kind.name().to_owned()
    }
    fn status(&self, status: ParagraphStatus) -> String {
        status.name().to_owned()
    }
    fn block(&self, kind: BlockKind) -> String {
        kind.name().to_owned()
    }
    fn number(&self, number: usize) -> String {
        number.to_string()
    }
}

fn document(text: &str) -> Document {
    let paragraph = |text: &str| Paragraph::new(BlockKind::Paragraph, 0, text);
    let paragraphs = text.lines().map(paragraph).collect();
    Document { format: Format::Text, encoding: "UTF-8", lang: None, paragraphs, blank_cells: Vec::new() }
}

fn page(old: &str, new: &str) -> String {
    let documents = [document(old), document(new)];
    let regional = RegionalWording::default();
    let changes =
        compare(&documents[0], &documents[1], Language::French, &regional, &Unwatched).expect("nobody cancels");
    let documents = documents.each_ref();
    html(&ComparisonInput { file_names: ["a<b>.txt", "c.txt"], documents, changes: &changes }, &Names)
}

/// The texts that a selector finds.
fn found(page: &str, selector: &str) -> Vec<String> {
    Html::from(page).select(selector).iter().map(|node| node.text().to_string()).collect()
}

#[test]
fn marks_every_change_with_its_kind() {
    let page = page("Il dit : 12 morts.\nRien.", "Il dit\u{A0}: 13 morts.\nRien.");
    assert_eq!(found(&page, "del.facts"), ["12"]);
    assert_eq!(found(&page, "ins.facts"), ["13"]);
    assert_eq!(found(&page, "ins.facts b"), ["3"]);
    assert_eq!(found(&page, "ins.typography .nbsp"), ["\u{A0}"]);
    assert_eq!(found(&page, "tr[data-kinds='facts typography'] th"), ["1 → 1changed"]);
    assert_eq!(found(&page, "tr[data-kinds='same'] th"), ["2 → 2"]);
    assert_eq!(found(&page, ".filter .count"), ["1", "0", "0", "1", "1"]);
}

#[test]
fn a_word_that_has_little_in_common_with_the_other_is_marked_as_a_whole() {
    let page = page("Le maire a parlé.", "Le maire a démissionné.");
    assert_eq!((found(&page, "ins.wording"), found(&page, "ins b")), (vec!["démissionné".to_owned()], vec![]));
}

#[test]
fn shows_what_one_version_has_alone() {
    let page = page("Un paragraphe.\nIl pleut sur la ville depuis hier soir.", "Un paragraphe.");
    assert_eq!(found(&page, "tr.removed td"), ["Il pleut sur la ville depuis hier soir.", "NoCounterpart"]);
    assert_eq!(found(&page, "tr.removed[data-kinds='whole'] .number"), ["2 → –"]);
}

#[test]
fn stands_alone_and_escapes_what_it_shows() {
    let page = page("<script>alert(1)</script>", "<b>");
    assert_eq!(found(&page, "h1"), ["a<b>.txt & c.txt"]);
    assert_eq!(Html::from(page.as_str()).select("script").length(), 1);
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
    assert!(!page.contains("http://") && !page.contains("https://"));
}
