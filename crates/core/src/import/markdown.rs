//! Markdown (CommonMark 0.31, with tables, notes and strike-through). Markup is taken away; the characters of the text,
//! and where its links lead, stay.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{block_text::BlockText, front_matter, html, warnings::Warnings};
use crate::model::{BlockKind, Paragraph, WarningKind};

/// The blocks of a text; notes come last. Settings at its top and program code are left out.
pub(super) fn paragraphs(text: &str, warnings: &mut Warnings) -> Vec<Paragraph> {
    let body = front_matter::skip(text);
    warnings.add_many(WarningKind::EmbeddedObjectsLeftOut, usize::from(body.is_some()));
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader::new(warnings);
    for event in Parser::new_ext(body.unwrap_or(text), options) {
        reader.event(event);
    }
    reader.end_block();
    reader.blocks.append(&mut reader.notes);
    reader.blocks
}

/// Whether a text without a telling file name is Markdown: it begins with settings or with the heading of a document.
pub(super) fn looks_like_markdown(text: &str) -> bool {
    front_matter::skip(text).is_some() || text.trim_start().starts_with("# ")
}

struct Reader<'w> {
    warnings: &'w mut Warnings,
    blocks: Vec<Paragraph>,
    notes: Vec<Paragraph>,
    text: BlockText,
    /// The blocks around the place, outermost first.
    around: Vec<Around>,
    /// Markup of a block of HTML.
    markup: String,
    /// Images and code blocks around the place: their text is left out.
    silent: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Heading(u8),
    Quotation,
    List,
    Cell,
    Note,
}

impl<'w> Reader<'w> {
    fn new(warnings: &'w mut Warnings) -> Self {
        Self {
            warnings,
            blocks: Vec::new(),
            notes: Vec::new(),
            text: BlockText::default(),
            around: Vec::new(),
            markup: String::new(),
            silent: 0,
        }
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) if self.silent == 0 => self.text.push(&text),
            Event::SoftBreak | Event::HardBreak if self.silent == 0 => self.text.push("\n"),
            Event::Html(markup) => self.markup.push_str(&markup),
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.text.push("\n"),
            Event::InlineHtml(tag) if &*tag == "<mark>" => self.text.open_highlight(),
            Event::InlineHtml(tag) if &*tag == "</mark>" => self.text.close_highlight(),
            Event::Rule => self.end_block(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.enter(Around::Heading(level as u8)),
            Tag::BlockQuote(_) => self.enter(Around::Quotation),
            Tag::List(_) => self.enter(Around::List),
            Tag::TableCell => self.enter(Around::Cell),
            Tag::FootnoteDefinition(_) => self.enter(Around::Note),
            Tag::Link { dest_url, .. } => self.text.open_link(dest_url.into_string()),
            Tag::Image { .. } => {
                self.warnings.add(WarningKind::ImagesLeftOut);
                self.silent += 1;
            }
            Tag::CodeBlock(_) => {
                self.end_block();
                self.warnings.add(WarningKind::EmbeddedObjectsLeftOut);
                self.silent += 1;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::TableCell
            | TagEnd::FootnoteDefinition => {
                self.end_block();
                self.around.pop();
            }
            TagEnd::Paragraph | TagEnd::Item => self.end_block(),
            TagEnd::HtmlBlock => self.end_markup(),
            TagEnd::Link => self.text.close_link(),
            TagEnd::Image | TagEnd::CodeBlock => self.silent -= 1,
            _ => {}
        }
    }

    fn enter(&mut self, around: Around) {
        self.end_block();
        self.around.push(around);
    }

    fn end_block(&mut self) {
        let (kind, level) = self.kind();
        let block = self.text.take(kind, level);
        self.add(block);
    }

    fn end_markup(&mut self) {
        self.end_block();
        let markup = std::mem::take(&mut self.markup);
        html::fragment(&markup, self.warnings).into_iter().for_each(|block| self.add(block));
    }

    fn add(&mut self, block: Paragraph) {
        match block.kind {
            BlockKind::Footnote => self.notes.push(block),
            _ => self.blocks.push(block),
        }
    }

    fn kind(&self) -> (BlockKind, u8) {
        let lists = self.around.iter().filter(|around| **around == Around::List).count();
        match self.around.last() {
            _ if self.around.contains(&Around::Note) => (BlockKind::Footnote, 0),
            Some(Around::Cell) => (BlockKind::TableCell, 0),
            Some(Around::Heading(level)) => (BlockKind::Heading, *level),
            Some(Around::List) => (BlockKind::ListItem, u8::try_from(lists).unwrap_or(u8::MAX)),
            Some(Around::Quotation) => (BlockKind::Quotation, 0),
            Some(Around::Note) | None => (BlockKind::Paragraph, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::read;

    /// Checks the blocks, each written `kind level: text`, the level only where there is one.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let shown: Vec<String> = read(text.as_bytes(), Some("text.md"))
            .unwrap()
            .0
            .paragraphs
            .iter()
            .map(|block| match block.level {
                0 => format!("{}: {}", block.kind.name(), block.text),
                level => format!("{} {level}: {}", block.kind.name(), block.text),
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn keeps_the_characters_of_the_text() {
        check(
            "Dit\u{202F}:\u{202F}«\u{A0}l'*été*\u{A0}» -- it’s \"**so**\"...",
            &["paragraph: Dit\u{202F}:\u{202F}«\u{A0}l'été\u{A0}» -- it’s \"so\"..."],
        );
        check("One\ntwo  \nthree \\* &amp; `code`.", &["paragraph: One\ntwo\nthree * & code."]);
    }

    #[test]
    fn knows_blocks_by_their_markup() {
        let text = "---\ntitle: x\n---\n\n# A title\n\nText.\n\n## A heading {#id}\n\n- One.\n- Two.\n  1. Three.\n\n> Quoted.\n\n\
                    | A | B |\n|---|---|\n| c | d |\n\nA note[^1].\n\n[^1]: The note.\n\n```\ncode\n```\n\nEnd.";
        check(
            text,
            &[
                "title: A title",
                "paragraph: Text.",
                "heading 2: A heading",
                "list-item 1: One.",
                "list-item 1: Two.",
                "list-item 2: Three.",
                "quotation: Quoted.",
                "table-cell: A",
                "table-cell: B",
                "table-cell: c",
                "table-cell: d",
                "paragraph: A note.",
                "paragraph: End.",
                "footnote: The note.",
            ],
        );
    }

    #[test]
    fn reads_html_inside_and_leaves_images_out() {
        check(
            "<p align=\"center\">Set &amp; gone.<br></p>\n\nA ![picture](a.png)<br>b<!-- c -->.",
            &["paragraph: Set & gone.", "paragraph: A \nb."],
        );
    }

    #[test]
    fn counts_what_is_left_out_and_keeps_links() {
        let (document, warnings) =
            read(b"# T\n\nSee [this *page*](https://example.org/ \"t\").\n\n    code\n", None).unwrap();
        let block = &document.paragraphs[1];
        assert_eq!(block.links[0].span.of(&block.text), "this page");
        assert_eq!(block.links[0].href, "https://example.org/");
        assert_eq!(
            warnings.iter().map(|w| (w.kind, w.count)).collect::<Vec<_>>(),
            [(WarningKind::EmbeddedObjectsLeftOut, 1)]
        );
    }
}
