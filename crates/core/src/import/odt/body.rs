use std::collections::BTreeMap;

use roxmltree::Node;

use super::styles::{StyleRole, Styles};
use crate::{
    format::odf,
    import::{block_text::BlockText, warnings::Warnings},
    model::{BlockKind, Lang, Paragraph, WarningKind},
};

/// Reads the content of a document in order.
pub(super) struct Body<'a, 'i, 'w> {
    styles: &'a Styles<'a>,
    warnings: &'w mut Warnings,
    blocks: Vec<Paragraph>,
    text: BlockText,
    /// Text boxes anchored in the paragraph being read.
    boxes: Vec<Node<'a, 'i>>,
    /// Notes, in the order of their references.
    notes: Vec<Node<'a, 'i>>,
    /// Letters of text in each declared language.
    letters: BTreeMap<&'a str, usize>,
}

/// What a paragraph stands in.
#[derive(Clone, Copy)]
enum Place {
    /// The body, in so many lists inside one another.
    Body(u8),
    Cell,
    Note,
}

impl<'a, 'i, 'w> Body<'a, 'i, 'w> {
    pub(super) fn new(styles: &'a Styles<'a>, warnings: &'w mut Warnings) -> Self {
        Self {
            styles,
            warnings,
            blocks: Vec::new(),
            text: BlockText::default(),
            boxes: Vec::new(),
            notes: Vec::new(),
            letters: BTreeMap::new(),
        }
    }

    /// Reads the body, and after it the notes it refers to.
    pub(super) fn read(&mut self, body: Node<'a, 'i>) {
        self.container(body, Place::Body(0));
        for note in std::mem::take(&mut self.notes) {
            self.container(note, Place::Note);
        }
    }

    /// The paragraphs, and the language most of their text declares.
    pub(super) fn finish(self) -> (Vec<Paragraph>, Option<Lang>) {
        let most = self.letters.iter().max_by_key(|&(_, letters)| letters).map(|(lang, _)| lang);
        (self.blocks, most.and_then(|lang| Lang::parse(lang).ok()))
    }

    fn container(&mut self, node: Node<'a, 'i>, place: Place) {
        for child in node.children() {
            match odf::name(child) {
                Some(("text", "p" | "h")) => self.paragraph(child, place),
                Some(("text", "list")) => self.container(child, deeper(place)),
                Some(("text", "numbered-paragraph")) => self.container(child, deeper(place)),
                Some(("text", "tracked-changes")) => self.count_changes(child),
                Some(("table", "table-cell")) => self.cell(child),
                Some(("table", "covered-table-cell")) | Some(("office", "forms")) => {}
                Some(("office", "annotation")) => self.warnings.add(WarningKind::CommentsLeftOut),
                Some(("drawing", _)) => {
                    self.drawing(child);
                    self.read_boxes(place);
                }
                Some(("text" | "table", _)) => self.container(child, place),
                _ => {}
            }
        }
    }

    /// A cell without any paragraph is a blank one.
    fn cell(&mut self, node: Node<'a, 'i>) {
        let before = self.blocks.len();
        self.container(node, Place::Cell);
        if self.blocks.len() == before {
            self.blocks.push(Paragraph::new(BlockKind::TableCell, 0, ""));
        }
    }

    fn count_changes(&mut self, changes: Node<'_, '_>) {
        let count = |kind| changes.descendants().filter(|&node| odf::name(node) == Some(("text", kind))).count();
        self.warnings.add_many(WarningKind::InsertionsAccepted, count("insertion"));
        self.warnings.add_many(WarningKind::DeletionsLeftOut, count("deletion"));
    }

    fn paragraph(&mut self, node: Node<'a, 'i>, place: Place) {
        let style = odf::attribute(node, "text", "style-name").unwrap_or_default();
        let lang = self.styles.paragraph_lang(style).or(self.styles.lang.as_deref());
        self.inlines(node, lang);
        let (kind, level) = match place {
            Place::Cell => (BlockKind::TableCell, 0),
            Place::Note => (BlockKind::Footnote, 0),
            Place::Body(list_depth) => self.kind(node, style, list_depth),
        };
        let block = self.text.take(kind, level);
        self.blocks.push(block);
        self.read_boxes(place);
    }

    fn read_boxes(&mut self, place: Place) {
        for content in std::mem::take(&mut self.boxes) {
            self.container(content, place);
        }
    }

    fn kind(&self, node: Node<'_, '_>, style: &str, list_depth: u8) -> (BlockKind, u8) {
        let outline = || odf::attribute(node, "text", "outline-level").and_then(|level| level.parse::<u8>().ok());
        match self.styles.role(style) {
            Some(StyleRole::Title) => (BlockKind::Title, 0),
            Some(StyleRole::Quotation) => (BlockKind::Quotation, 0),
            _ if odf::name(node) == Some(("text", "h")) => (BlockKind::Heading, outline().unwrap_or(1).clamp(1, 6)),
            Some(StyleRole::Heading(level)) => (BlockKind::Heading, level),
            None if list_depth > 0 => (BlockKind::ListItem, list_depth),
            None => (BlockKind::Paragraph, 0),
        }
    }

    fn inlines(&mut self, node: Node<'a, 'i>, lang: Option<&'a str>) {
        for child in node.children() {
            if child.is_text() {
                self.characters(child.text().unwrap_or_default(), lang);
            }
            match odf::name(child) {
                Some(("text", "s")) => {
                    let count =
                        odf::attribute(child, "text", "c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                    self.text.push(&" ".repeat(count.min(LONGEST_RUN_OF_SPACES)));
                }
                Some(("text", "tab")) => self.text.push("\t"),
                Some(("text", "line-break")) => self.text.push("\n"),
                Some(("text", "a")) => {
                    self.text.open_link(odf::attribute(child, "xlink", "href").unwrap_or_default().to_owned());
                    self.inlines(child, lang);
                    self.text.close_link();
                }
                Some(("text", "span")) => {
                    let style = odf::attribute(child, "text", "style-name").unwrap_or_default();
                    let is_highlighted = self.styles.is_highlighted(style);
                    if is_highlighted {
                        self.text.open_highlight();
                    }
                    self.inlines(child, self.styles.text_lang(style).or(lang));
                    if is_highlighted {
                        self.text.close_highlight();
                    }
                }
                Some(("text", "note")) => self.notes.extend(odf::child(child, ("text", "note-body"))),
                Some(("text", "ruby-text")) => {}
                Some(("office", "annotation")) => self.warnings.add(WarningKind::CommentsLeftOut),
                Some(("drawing", _)) => self.drawing(child),
                Some(("text", _)) => self.inlines(child, lang),
                _ => {}
            }
        }
    }

    fn characters(&mut self, text: &str, lang: Option<&'a str>) {
        if let Some(lang) = lang {
            *self.letters.entry(lang).or_default() += text.chars().filter(|c| c.is_alphabetic()).count();
        }
        self.text.push_collapsed(text);
    }

    /// A text box or a shape with text is read later; a picture or an object is counted.
    fn drawing(&mut self, node: Node<'a, 'i>) {
        let mut inner = node.children().filter(Node::is_element);
        match odf::name(node) {
            Some(("drawing", "frame")) => match inner.next().map(|first| (first, odf::name(first))) {
                Some((content, Some(("drawing", "text-box")))) => self.anchor(content),
                Some((_, Some(("drawing", "object" | "object-ole" | "plugin" | "applet")))) => {
                    self.warnings.add(WarningKind::EmbeddedObjectsLeftOut);
                }
                _ => self.warnings.add(WarningKind::ImagesLeftOut),
            },
            Some(("drawing", "g" | "a")) => inner.for_each(|shape| self.drawing(shape)),
            Some(("drawing", _)) if inner.any(|part| matches!(odf::name(part), Some(("text", "p" | "list")))) => {
                self.anchor(node);
            }
            Some(("drawing", _)) => self.warnings.add(WarningKind::ImagesLeftOut),
            _ => {}
        }
    }

    fn anchor(&mut self, content: Node<'a, 'i>) {
        self.warnings.add(WarningKind::TextBoxesMoved);
        self.boxes.push(content);
    }
}

/// Spaces that one element may stand for.
const LONGEST_RUN_OF_SPACES: usize = 1000;

fn deeper(place: Place) -> Place {
    match place {
        Place::Body(depth) => Place::Body(depth.saturating_add(1)),
        other => other,
    }
}
