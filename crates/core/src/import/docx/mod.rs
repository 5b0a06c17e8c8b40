//! Word files (ECMA-376).
//!
//! Tracked insertions are read as text and deletions are not, as if every change had been accepted. Notes follow the
//! body in the order of their references, text boxes the paragraph they are anchored in.

mod body;
mod field;
mod styles;
#[cfg(test)]
mod tests;

use roxmltree::Document as Tree;

use super::{
    Content, ImportError,
    package::{needed_part, needed_tree, part_or_nothing},
    warnings::Warnings,
};
use crate::{
    format::{
        ooxml::{PACKAGE_RELATIONS, Relations, relations_of, word_child, word_name},
        zip::Archive,
    },
    model::{Format, WarningKind},
};
use body::{Body, Notes};
use styles::{Numbering, Styles};

/// The part that holds the document, by what the package says of itself.
pub(super) fn main_part(archive: &mut Archive<'_>, warnings: &mut Warnings) -> Option<String> {
    let text = part_or_nothing(archive, Some(PACKAGE_RELATIONS), warnings);
    let tree = Tree::parse(&text).ok()?;
    let named = Relations::read(&tree, "").of_kind("officeDocument").next().map(str::to_owned);
    let usual = || Some("word/document.xml".to_owned()).filter(|part| archive.has(part));
    named.filter(|part| archive.has(part)).or_else(usual)
}

/// Reads the document in `part`.
pub(super) fn read(archive: &mut Archive<'_>, part: &str, warnings: &mut Warnings) -> Result<Content, ImportError> {
    let text = needed_part(archive, part)?;
    let document = needed_tree(&text, part)?;
    let no_body = || ImportError::PartMissing { part: format!("{part}#body") };
    let body = word_child(document.root_element(), "body").ok_or_else(no_body)?;

    let relations_text = part_or_nothing(archive, Some(&relations_of(part)), warnings);
    let relations = Relations::read(&needed_tree(&relations_text, part)?, part);
    let mut related = |kind: &str| part_or_nothing(archive, relations.of_kind(kind).next(), warnings);
    let (styles, numbering) = (related("styles"), related("numbering"));
    let (footnotes, endnotes) = (related("footnotes"), related("endnotes"));
    let (styles, numbering) = (needed_tree(&styles, part)?, needed_tree(&numbering, part)?);
    let (footnotes, endnotes) = (needed_tree(&footnotes, part)?, needed_tree(&endnotes, part)?);

    let styles = Styles::read(styles.root_element());
    let numbering = Numbering::read(numbering.root_element());
    let mut reader = Body::new(&styles, &numbering, &relations, warnings);
    reader.read(body, &Notes::of(footnotes.root_element()), &Notes::of(endnotes.root_element()));
    let (paragraphs, declared) = reader.finish();

    for kind in ["header", "footer"] {
        count_text(archive, &relations, kind, warnings);
    }
    Ok(Content { format: Format::Docx, encoding: "UTF-8", declared, paragraphs })
}

/// Counts the headers or footers that have text.
fn count_text(archive: &mut Archive<'_>, relations: &Relations, kind: &str, warnings: &mut Warnings) {
    for part in relations.of_kind(kind) {
        let text = part_or_nothing(archive, Some(part), warnings);
        let has_text = Tree::parse(&text).is_ok_and(|tree| {
            let mut texts = tree.descendants().filter(|&node| word_name(node) == Some("t"));
            texts.any(|node| node.text().is_some_and(|text| !text.trim().is_empty()))
        });
        warnings.add_many(WarningKind::HeadersAndFootersLeftOut, usize::from(has_text));
    }
}
