use std::collections::BTreeMap;

use roxmltree::Node;

use super::{
    field::{Fields, link_target},
    styles::{Numbering, StyleRole, Styles, heading, list_place, outline},
};
use crate::{
    format::ooxml::{Relations, child_value, relation_id, word_attribute, word_child, word_name},
    import::{block_text::BlockText, highlighter, warnings::Warnings},
    model::{BlockKind, Lang, Paragraph, WarningKind},
};

/// Reads the content of a document in order.
pub(super) struct Body<'a, 'i> {
    styles: &'a Styles,
    numbering: &'a Numbering,
    relations: &'a Relations,
    warnings: &'a mut Warnings,
    blocks: Vec<Paragraph>,
    text: BlockText,
    fields: Fields,
    /// Text boxes anchored in the paragraph being read.
    boxes: Vec<Node<'a, 'i>>,
    /// References to notes, in order.
    references: Vec<(NoteKind, String)>,
    /// Letters of text in each declared language.
    letters: BTreeMap<String, usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum NoteKind {
    Footnote,
    Endnote,
}

/// What a paragraph stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Body,
    Cell,
    Note,
}

/// The notes of a part, by their identifier.
pub(super) struct Notes<'a, 'i>(BTreeMap<&'a str, Node<'a, 'i>>);

impl<'a, 'i> Notes<'a, 'i> {
    pub(super) fn of(root: Node<'a, 'i>) -> Self {
        Self(root.children().filter_map(|note| Some((word_attribute(note, "id")?, note))).collect())
    }
}

impl<'a, 'i> Body<'a, 'i> {
    pub(super) fn new(
        styles: &'a Styles,
        numbering: &'a Numbering,
        relations: &'a Relations,
        warnings: &'a mut Warnings,
    ) -> Self {
        Self {
            styles,
            numbering,
            relations,
            warnings,
            blocks: Vec::new(),
            text: BlockText::default(),
            fields: Fields::default(),
            boxes: Vec::new(),
            references: Vec::new(),
            letters: BTreeMap::new(),
        }
    }

    /// Reads the body, and after it the notes it refers to.
    pub(super) fn read(&mut self, body: Node<'a, 'i>, footnotes: &Notes<'a, 'i>, endnotes: &Notes<'a, 'i>) {
        self.container(body, Place::Body);
        for (kind, id) in std::mem::take(&mut self.references) {
            let notes = if kind == NoteKind::Footnote { footnotes } else { endnotes };
            if let Some(&note) = notes.0.get(id.as_str()) {
                self.container(note, Place::Note);
            }
        }
    }

    /// The paragraphs, and the language most of their text declares.
    pub(super) fn finish(self) -> (Vec<Paragraph>, Option<Lang>) {
        let most = self.letters.iter().max_by_key(|&(_, letters)| letters).map(|(lang, _)| lang);
        (self.blocks, most.and_then(|lang| Lang::parse(lang).ok()))
    }

    fn container(&mut self, node: Node<'a, 'i>, place: Place) {
        self.blocks_of(node, place);
        // The last paragraph mark of a container cannot be deleted, whatever the file says.
        if !self.text.is_empty() {
            self.end_paragraph(None, place);
        }
    }

    fn blocks_of(&mut self, node: Node<'a, 'i>, place: Place) {
        for child in node.children() {
            match word_name(child) {
                Some("p") => self.paragraph(child, place),
                Some("tbl") => self.table(child, place),
                Some("altChunk") => self.warnings.add(WarningKind::EmbeddedObjectsLeftOut),
                Some("del" | "moveFrom") => self.warnings.add(WarningKind::DeletionsLeftOut),
                Some(wrapper @ ("ins" | "moveTo" | "sdt" | "sdtContent" | "customXml" | "smartTag")) => {
                    let tracked = matches!(wrapper, "ins" | "moveTo");
                    self.warnings.add_many(WarningKind::InsertionsAccepted, usize::from(tracked));
                    self.blocks_of(child, place);
                }
                _ if is_alternative(child) => {
                    if let Some(chosen) = alternative(child) {
                        self.blocks_of(chosen, place);
                    }
                }
                _ => {}
            }
        }
    }

    fn table(&mut self, table: Node<'a, 'i>, place: Place) {
        if !self.text.is_empty() {
            self.end_paragraph(None, place);
        }
        for row in through_wrappers(table, "tr") {
            let properties = word_child(row, "trPr");
            if self.is_deleted(properties, &["del"], &["ins"]) {
                continue;
            }
            for cell in through_wrappers(row, "tc") {
                let properties = word_child(cell, "tcPr");
                if !self.is_deleted(properties, &["cellDel"], &["cellIns"]) {
                    self.container(cell, Place::Cell);
                }
            }
        }
    }

    /// Counts the tracked changes of a row, a cell or a paragraph mark; true when it is deleted.
    fn is_deleted(&mut self, properties: Option<Node<'_, '_>>, deletions: &[&str], insertions: &[&str]) -> bool {
        let has = |names: &[&str]| {
            properties
                .is_some_and(|node| node.children().any(|child| word_name(child).is_some_and(|n| names.contains(&n))))
        };
        self.warnings.add_many(WarningKind::InsertionsAccepted, usize::from(has(insertions)));
        self.warnings.add_many(WarningKind::DeletionsLeftOut, usize::from(has(deletions)));
        has(deletions)
    }

    fn paragraph(&mut self, node: Node<'a, 'i>, place: Place) {
        let properties = word_child(node, "pPr");
        self.inlines(node);
        self.fields.end_paragraph();
        let mark = properties.and_then(|properties| word_child(properties, "rPr"));
        // A deleted paragraph mark joins its paragraph to the next, which gives both their style.
        if !self.is_deleted(mark, &["del", "moveFrom"], &["ins", "moveTo"]) {
            self.end_paragraph(properties, place);
        }
    }

    fn end_paragraph(&mut self, properties: Option<Node<'_, '_>>, place: Place) {
        let (kind, level) = match place {
            Place::Cell => (BlockKind::TableCell, 0),
            Place::Note => (BlockKind::Footnote, 0),
            Place::Body => self.kind(properties),
        };
        let block = self.text.take(kind, level);
        self.blocks.push(block);
        for content in std::mem::take(&mut self.boxes) {
            self.container(content, place);
        }
    }

    fn kind(&self, properties: Option<Node<'_, '_>>) -> (BlockKind, u8) {
        let style = properties.and_then(|properties| child_value(properties, "pStyle"));
        let own_outline = properties.and_then(outline).map(|level| heading(level.saturating_add(1)));
        let role = match self.styles.role(style) {
            marked @ Some(StyleRole::Title | StyleRole::Quotation) => marked,
            by_style => own_outline.unwrap_or(by_style),
        };
        match role {
            Some(StyleRole::Title) => (BlockKind::Title, 0),
            Some(StyleRole::Heading(level)) => (BlockKind::Heading, level),
            Some(StyleRole::Quotation) => (BlockKind::Quotation, 0),
            None => match self.list_level(style, properties) {
                Some(level) => (BlockKind::ListItem, level.saturating_add(1)),
                None => (BlockKind::Paragraph, 0),
            },
        }
    }

    /// Depth in a list, from 0, of a paragraph with a bullet or a number.
    fn list_level(&self, style: Option<&str>, properties: Option<Node<'_, '_>>) -> Option<u8> {
        let own = properties.and_then(list_place).unwrap_or_default();
        let by_style = self.styles.list(style).cloned().unwrap_or_default();
        let level = own.level.or(by_style.level).unwrap_or(0);
        let list = own.list.or(by_style.list)?;
        self.numbering.is_marked(&list, level).then_some(level)
    }

    fn inlines(&mut self, node: Node<'a, 'i>) {
        for child in node.children() {
            match word_name(child) {
                Some("r") => self.run(child),
                Some("hyperlink") => self.linked(child, self.hyperlink_target(child)),
                Some("fldSimple") => {
                    self.linked(child, word_attribute(child, "instr").and_then(link_target));
                }
                Some("ins" | "moveTo") => {
                    self.warnings.add_many(WarningKind::InsertionsAccepted, usize::from(has_content(child)));
                    self.inlines(child);
                }
                Some("del" | "moveFrom") => {
                    self.warnings.add_many(WarningKind::DeletionsLeftOut, usize::from(has_content(child)));
                }
                Some("sdt" | "sdtContent" | "smartTag" | "customXml" | "dir" | "bdo") => self.inlines(child),
                _ if is_alternative(child) => {
                    if let Some(chosen) = alternative(child) {
                        self.inlines(chosen);
                    }
                }
                _ if is_formula(child) => self.warnings.add(WarningKind::EmbeddedObjectsLeftOut),
                _ => {}
            }
        }
    }

    fn linked(&mut self, node: Node<'a, 'i>, href: Option<String>) {
        let Some(href) = href else { return self.inlines(node) };
        self.text.open_link(href);
        self.inlines(node);
        self.text.close_link();
    }

    fn hyperlink_target(&self, node: Node<'_, '_>) -> Option<String> {
        let address = relation_id(node).and_then(|id| self.relations.target(id));
        let bookmark = word_attribute(node, "anchor").map(|anchor| format!("#{anchor}"));
        (address.is_some() || bookmark.is_some())
            .then(|| format!("{}{}", address.unwrap_or_default(), bookmark.unwrap_or_default()))
    }

    fn run(&mut self, run: Node<'a, 'i>) {
        let properties = word_child(run, "rPr");
        let lang = properties.and_then(|properties| child_value(properties, "lang"));
        if !properties.is_some_and(is_highlighted) {
            return self.run_content(run, lang);
        }
        self.text.open_highlight();
        self.run_content(run, lang);
        self.text.close_highlight();
    }

    fn run_content(&mut self, node: Node<'a, 'i>, lang: Option<&str>) {
        for child in node.children() {
            match word_name(child) {
                Some("t") => self.push_text(child, lang),
                Some("tab" | "ptab") => self.push("\t"),
                Some("br") if matches!(word_attribute(child, "type"), Some("page" | "column")) => {}
                Some("br" | "cr") => self.push("\n"),
                Some("noBreakHyphen") => self.push("\u{2011}"),
                Some("softHyphen") => self.push("\u{AD}"),
                Some("sym") => self.symbol(child),
                Some("fldChar") => self.field_character(child),
                Some("instrText") => self.fields.instruct(child.text().unwrap_or_default()),
                Some("footnoteReference") => self.refer(NoteKind::Footnote, child),
                Some("endnoteReference") => self.refer(NoteKind::Endnote, child),
                Some("commentReference") => self.warnings.add(WarningKind::CommentsLeftOut),
                Some("ruby") => {
                    if let Some(base) = word_child(child, "rubyBase") {
                        self.inlines(base);
                    }
                }
                Some("drawing" | "pict") => self.drawing(child, WarningKind::ImagesLeftOut),
                Some("object") => self.drawing(child, WarningKind::EmbeddedObjectsLeftOut),
                _ if is_alternative(child) => {
                    if let Some(chosen) = alternative(child) {
                        self.run_content(chosen, lang);
                    }
                }
                _ => {}
            }
        }
    }

    fn push(&mut self, text: &str) {
        if !self.fields.in_instruction() {
            self.text.push(text);
        }
    }

    /// White space at the ends counts only where the file says so, as in Word.
    fn push_text(&mut self, node: Node<'_, '_>, lang: Option<&str>) {
        let raw = node.text().unwrap_or_default();
        let keeps_space = node.attribute(("http://www.w3.org/XML/1998/namespace", "space")) == Some("preserve");
        let text = if keeps_space { raw } else { raw.trim_matches(|c: char| c.is_ascii_whitespace()) };
        if let Some(lang) = lang.or(self.styles.lang.as_deref()) {
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            if letters > 0 {
                *self.letters.entry(lang.to_owned()).or_default() += letters;
            }
        }
        self.push(text);
    }

    /// A character of a symbol font: of private use, it means nothing in another font.
    fn symbol(&mut self, node: Node<'_, '_>) {
        let code = word_attribute(node, "char").and_then(|code| u32::from_str_radix(code, 16).ok());
        match code.and_then(char::from_u32) {
            Some('\u{E000}'..='\u{F8FF}' | '\0'..='\u{1F}') | None => {
                self.warnings.add(WarningKind::EmbeddedObjectsLeftOut);
            }
            Some(character) => self.push(character.encode_utf8(&mut [0; 4])),
        }
    }

    fn field_character(&mut self, node: Node<'_, '_>) {
        match word_attribute(node, "fldCharType") {
            Some("begin") => self.fields.begin(),
            Some("separate") => {
                if let Some(href) = self.fields.separate() {
                    self.text.open_link(href);
                }
            }
            Some("end") if self.fields.end() => self.text.close_link(),
            _ => {}
        }
    }

    fn refer(&mut self, kind: NoteKind, node: Node<'_, '_>) {
        if let Some(id) = word_attribute(node, "id") {
            self.references.push((kind, id.to_owned()));
        }
    }

    /// The text boxes of a drawing; without any it is a picture or an object.
    fn drawing(&mut self, node: Node<'a, 'i>, otherwise: WarningKind) {
        let before = self.boxes.len();
        self.find_boxes(node);
        let found = self.boxes.len() - before;
        self.warnings.add_many(WarningKind::TextBoxesMoved, found);
        self.warnings.add_many(otherwise, usize::from(found == 0));
    }

    fn find_boxes(&mut self, node: Node<'a, 'i>) {
        for child in node.children() {
            match word_name(child) {
                Some("txbxContent") => self.boxes.push(child),
                _ if is_alternative(child) => {
                    if let Some(chosen) = alternative(child) {
                        self.find_boxes(chosen);
                    }
                }
                _ => self.find_boxes(child),
            }
        }
    }
}

/// The rows or cells of a table, through content controls and their like.
fn through_wrappers<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    let mut found = Vec::new();
    for child in node.children() {
        match word_name(child) {
            Some(own) if own == name => found.push(child),
            Some("sdt" | "sdtContent" | "customXml" | "ins" | "moveTo") => found.extend(through_wrappers(child, name)),
            _ => {}
        }
    }
    found
}

/// Whether the properties of a run mark it with a highlighter, or shade it in the colour of one.
fn is_highlighted(properties: Node<'_, '_>) -> bool {
    let marker =
        child_value(properties, "highlight").is_some_and(|colour| !matches!(colour, "none" | "white" | "black"));
    let fill = word_child(properties, "shd").and_then(|shading| word_attribute(shading, "fill"));
    marker || fill.is_some_and(highlighter::is_colour)
}

/// Whether a tracked change encloses anything that is shown.
fn has_content(node: Node<'_, '_>) -> bool {
    node.children()
        .any(|child| child.is_element() && !matches!(word_name(child), Some("bookmarkStart" | "bookmarkEnd")))
}

fn is_alternative(node: Node<'_, '_>) -> bool {
    node.tag_name().name() == "AlternateContent"
}

/// One of several forms of the same content (ECMA-376 part 3): the newest, which comes first.
fn alternative<'a, 'i>(node: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let form = |name: &str| node.children().find(|child| child.tag_name().name() == name);
    form("Choice").or_else(|| form("Fallback"))
}

fn is_formula(node: Node<'_, '_>) -> bool {
    matches!(node.tag_name().name(), "oMath" | "oMathPara")
}
