//! From the elements of a page to blocks of text.

use dom_query::NodeRef;

use super::furniture::{is_furniture, is_unseen};
use crate::{
    import::{block_text::BlockText, highlighter, warnings::Warnings},
    model::{BlockKind, Paragraph, WarningKind},
};

/// Elements deeper than this are read as plain text.
const MAX_DEPTH: usize = 200;

/// Which elements are left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// All that is shown.
    Everything,
    /// What is not furniture of a page with so many characters of text.
    Content(usize),
}

/// The blocks under an element.
pub(super) fn of(root: &NodeRef<'_>, scope: Scope, warnings: &mut Warnings) -> Vec<Paragraph> {
    let mut reader = Reader { scope, warnings, blocks: Vec::new(), text: BlockText::default(), line_breaks: 0 };
    let context = Context { kind: BlockKind::Paragraph, level: 0, list_depth: 0, is_layout: false };
    reader.children(root, context, 0);
    reader.end_block(context);
    reader.blocks
}

struct Reader<'w> {
    scope: Scope,
    warnings: &'w mut Warnings,
    blocks: Vec<Paragraph>,
    text: BlockText,
    /// Line breaks since the last text: two separate paragraphs.
    line_breaks: usize,
}

/// What the elements around a text make of it.
#[derive(Clone, Copy)]
struct Context {
    kind: BlockKind,
    level: u8,
    list_depth: u8,
    /// Inside a table that only arranges the page.
    is_layout: bool,
}

impl Reader<'_> {
    fn children(&mut self, node: &NodeRef<'_>, context: Context, depth: usize) {
        let mut next = node.first_child();
        while let Some(child) = next {
            self.node(&child, context, depth);
            next = child.next_sibling();
        }
    }

    fn node(&mut self, node: &NodeRef<'_>, context: Context, depth: usize) {
        if node.is_text() {
            return self.characters(&node.text(), context);
        }
        let Some(name) = node.node_name().filter(|_| node.is_element()) else { return };
        if is_unseen(node, &name) || self.is_left_out(node, &name) || is_note_mark(node, &name) {
            return;
        }
        if depth > MAX_DEPTH {
            return self.flatten(node, context);
        }
        match &*name {
            "br" => self.line_break(context),
            "img" | "svg" | "video" | "audio" | "canvas" => self.warnings.add(WarningKind::ImagesLeftOut),
            "math" => self.warnings.add(WarningKind::EmbeddedObjectsLeftOut),
            "pre" => self.preformatted(node, context),
            "a" => self.link(node, context, depth),
            block if is_block(block) => {
                self.end_block(context);
                let inner = context.inside(node, block);
                let before = self.blocks.len();
                self.children(node, inner, depth + 1);
                self.end_block(inner);
                if matches!(block, "td" | "th") && inner.kind == BlockKind::TableCell && self.blocks.len() == before {
                    self.blocks.push(Paragraph::new(BlockKind::TableCell, 0, ""));
                }
            }
            _ if is_highlighted(node, &name) => {
                self.text.open_highlight();
                self.children(node, context, depth + 1);
                self.text.close_highlight();
            }
            _ => self.children(node, context, depth + 1),
        }
    }

    fn is_left_out(&self, node: &NodeRef<'_>, name: &str) -> bool {
        match self.scope {
            Scope::Everything => false,
            Scope::Content(page_text) => is_furniture(node, name, page_text),
        }
    }

    fn characters(&mut self, text: &str, context: Context) {
        if !text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            if self.line_breaks > 1 {
                self.end_block(context);
            }
            self.line_breaks = 0;
        }
        self.text.push_collapsed(text);
    }

    fn flatten(&mut self, node: &NodeRef<'_>, context: Context) {
        for inner in node.descendants_it().filter(NodeRef::is_text) {
            self.characters(&inner.text(), context);
        }
    }

    fn line_break(&mut self, context: Context) {
        self.line_breaks += 1;
        match self.line_breaks {
            1 => self.text.break_line(),
            2 => self.end_block(context),
            _ => {}
        }
    }

    fn link(&mut self, node: &NodeRef<'_>, context: Context, depth: usize) {
        let Some(href) = node.attr("href") else { return self.children(node, context, depth + 1) };
        self.text.open_link(href.to_string());
        self.children(node, context, depth + 1);
        self.text.close_link();
    }

    /// Text whose lines are as they are shown; program code is none.
    fn preformatted(&mut self, node: &NodeRef<'_>, context: Context) {
        self.end_block(context);
        if node.descendants_it().any(|inner| inner.has_name("code")) {
            return self.warnings.add(WarningKind::EmbeddedObjectsLeftOut);
        }
        for paragraph in node.text().split("\n\n") {
            self.text.push(paragraph.trim_matches('\n'));
            self.end_block(context);
        }
    }

    fn end_block(&mut self, context: Context) {
        self.line_breaks = 0;
        if self.text.is_empty() {
            return;
        }
        let mut block = self.text.take(context.kind, context.level);
        // Line breaks at the ends of a block only make room around it.
        let end = block.text.trim_end_matches(['\n', ' ']).len();
        block.text.truncate(end);
        block.links.retain(|link| link.span.end <= end);
        block.highlights.iter_mut().for_each(|mark| mark.end = mark.end.min(end));
        self.blocks.push(block);
    }
}

impl Context {
    /// The context inside a block element.
    fn inside(self, node: &NodeRef<'_>, name: &str) -> Self {
        let set = |kind, level| Self { kind, level, ..self };
        if self.kind == BlockKind::Footnote || is_note(node) {
            return set(BlockKind::Footnote, 0);
        }
        match name {
            "table" => Self { is_layout: is_layout_table(node), ..self },
            "td" | "th" if !self.is_layout => set(BlockKind::TableCell, 0),
            "ul" | "ol" | "menu" => Self { list_depth: self.list_depth.saturating_add(1), ..self },
            _ if self.kind == BlockKind::TableCell => self,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => set(BlockKind::Heading, name.as_bytes()[1] - b'0'),
            "li" => set(BlockKind::ListItem, self.list_depth.max(1)),
            "blockquote" => set(BlockKind::Quotation, 0),
            _ => self,
        }
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

/// Whether an element inside a paragraph marks its text with a highlighter.
fn is_highlighted(node: &NodeRef<'_>, name: &str) -> bool {
    let background = |style: &str| {
        let declarations = style.split(';').filter_map(|declaration| declaration.split_once(':'));
        let mut colours = declarations.filter(|(property, _)| {
            matches!(property.trim().to_ascii_lowercase().as_str(), "background" | "background-color")
        });
        colours.any(|(_, colour)| highlighter::is_colour(colour.trim()))
    };
    name == "mark" || node.attr("style").is_some_and(|style| background(&style))
}

/// A table with headings or tables in it arranges the page and holds no data.
fn is_layout_table(table: &NodeRef<'_>) -> bool {
    let arranges = |inner: &NodeRef<'_>| ["table", "h1", "h2", "h3", "h4"].iter().any(|name| inner.has_name(name));
    table.attr("role").is_some_and(|role| &*role == "presentation")
        || table.descendants_it().any(|inner| arranges(&inner))
}

/// A list or section of notes, or one note (DPUB-ARIA, and the names that converters write).
fn is_note(node: &NodeRef<'_>) -> bool {
    let role = node.attr("role").unwrap_or_default();
    let class = node.class().unwrap_or_default();
    matches!(&*role, "doc-footnote" | "doc-endnote" | "doc-endnotes")
        || class.split_ascii_whitespace().any(|one| matches!(one, "footnote" | "footnotes" | "endnote" | "endnotes"))
        || node.id_attr().is_some_and(|id| {
            let number = ["fn", "footnote", "_ftn", "ftn", "endnote"].iter().find_map(|prefix| id.strip_prefix(prefix));
            number.is_some_and(|rest| {
                let digits = rest.trim_start_matches([':', '-', '_']);
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            })
        })
}

/// The number in the text that leads to a note, and the arrow in the note that leads back.
fn is_note_mark(node: &NodeRef<'_>, name: &str) -> bool {
    let is_mark = |link: &NodeRef<'_>| {
        let role = link.attr("role").unwrap_or_default();
        let class = link.class().unwrap_or_default();
        matches!(&*role, "doc-noteref" | "doc-backlink")
            || class
                .split_ascii_whitespace()
                .any(|one| matches!(one, "footnote-ref" | "footnote-back" | "footnote-backref"))
    };
    let leads_into_page = |link: &NodeRef<'_>| link.attr("href").is_some_and(|href| href.starts_with('#'));
    let is_sign = |text: &str| !text.trim().is_empty() && !text.chars().any(char::is_alphanumeric);
    match name {
        "a" => is_mark(node) || (leads_into_page(node) && is_sign(&node.text())),
        "sup" => node.element_children().iter().any(|link| link.has_name("a") && leads_into_page(link)),
        _ => false,
    }
}
