//! Web pages: the main content, without what surrounds it on the page.

mod blocks;
mod charset;
mod depth;
mod furniture;
mod main_content;
#[cfg(test)]
mod tests;

use dom_query::{Document as Page, NodeRef};

use super::{ImportError, front_matter, warnings::Warnings};
use crate::model::{Lang, Paragraph, WarningKind};

use blocks::Scope;
pub(super) use charset::declared_encoding;

/// The main content of a page, and the language it declares.
pub(super) fn read(text: &str, warnings: &mut Warnings) -> Result<(Vec<Paragraph>, Option<Lang>), ImportError> {
    let markup = front_matter::skip(text);
    warnings.add_many(WarningKind::EmbeddedObjectsLeftOut, usize::from(markup.is_some()));
    let markup = markup.unwrap_or(text);
    depth::check(markup).map_err(|error| ImportError::Xml { part: "html".to_owned(), error })?;
    let page = Page::from(markup);
    Ok((main_content::of(&page, warnings), declared_lang(&page)))
}

/// The blocks of a piece of HTML inside another text; none where its elements stand too deep.
pub(super) fn fragment(markup: &str, warnings: &mut Warnings) -> Vec<Paragraph> {
    match depth::check(markup) {
        Ok(()) => blocks::of(&Page::from(markup).root(), Scope::Everything, warnings),
        Err(_) => Vec::new(),
    }
}

fn declared_lang(page: &Page) -> Option<Lang> {
    let lang_of = |node: NodeRef<'_>| node.attr("lang").or_else(|| node.attr("xml:lang"));
    let of_root = page.html_root().element_children().into_iter().find_map(lang_of);
    Lang::parse(lang_of(page.html_root()).or(of_root)?.trim()).ok()
}

/// Whether plain characters are a web page: they begin with markup that only pages have, or are said to be one and hold
/// any tag that makes a block.
pub(super) fn is_html(text: &str, said_to_be: bool) -> bool {
    let start = after_comments(text);
    let has_prefix = |prefix: &str| start.get(..prefix.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(prefix));
    if ["<!doctype html", "<html", "<head", "<body"].into_iter().any(has_prefix) {
        return true;
    }
    let blocks = ["<p>", "<p ", "<div", "<br", "<h1", "<h2", "<li", "<section", "<article", "<table", "<body"];
    said_to_be && {
        let lower = text.to_ascii_lowercase();
        blocks.into_iter().any(|tag| lower.contains(tag))
    }
}

/// The text after white space, an XML declaration and comments.
fn after_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    for (open, close) in [("<?xml", "?>"), ("<!--", "-->"), ("<!--", "-->"), ("<!--", "-->")] {
        if rest.starts_with(open) {
            rest = rest.split_once(close).map_or("", |(_, after)| after.trim_start());
        }
    }
    rest
}
