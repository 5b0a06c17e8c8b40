//! OpenDocument text.
//!
//! A deletion that is tracked stands outside of the body, an insertion in it: the body is read as if every change had
//! been accepted. Notes follow the body in the order of their references, text boxes the paragraph they are anchored in.

mod body;
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
        odf::{self, CONTENT, MANIFEST, STYLES},
        zip::Archive,
    },
    model::{Format, WarningKind},
};
use body::Body;
use styles::Styles;

/// Reads the document of an archive.
pub(super) fn read(archive: &mut Archive<'_>, warnings: &mut Warnings) -> Result<Content, ImportError> {
    if is_encrypted(&part_or_nothing(archive, Some(MANIFEST), warnings)) {
        return Err(ImportError::Encrypted);
    }
    let text = needed_part(archive, CONTENT)?;
    let content = needed_tree(&text, CONTENT)?;
    let missing = || ImportError::PartMissing { part: format!("{CONTENT}#text") };
    let body = odf::child(content.root_element(), ("office", "body")).ok_or_else(missing)?;
    let body = odf::child(body, ("office", "text")).ok_or_else(missing)?;

    let styles_text = part_or_nothing(archive, Some(STYLES), warnings);
    let named = needed_tree(&styles_text, STYLES)?;
    let styles = Styles::read(named.root_element(), content.root_element());
    warnings.add_many(WarningKind::HeadersAndFootersLeftOut, headers_and_footers(&named));

    let mut reader = Body::new(&styles, warnings);
    reader.read(body);
    let (paragraphs, declared) = reader.finish();
    Ok(Content { format: Format::Odt, encoding: "UTF-8", declared, paragraphs })
}

fn is_encrypted(manifest: &str) -> bool {
    let is_mark = |node: roxmltree::Node<'_, '_>| node.tag_name().name() == "encryption-data";
    Tree::parse(manifest).is_ok_and(|tree| tree.descendants().any(is_mark))
}

fn headers_and_footers(styles: &Tree<'_>) -> usize {
    let is_page_edge = |node: &roxmltree::Node<'_, '_>| {
        matches!(odf::name(*node), Some(("style", "header" | "footer" | "header-left" | "footer-left")))
    };
    let has_text = |node: &roxmltree::Node<'_, '_>| {
        node.descendants().any(|inner| inner.is_text() && inner.text().is_some_and(|text| !text.trim().is_empty()))
    };
    styles.descendants().filter(is_page_edge).filter(has_text).count()
}
