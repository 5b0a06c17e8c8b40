//! The text of one block while it is being read.

use crate::model::{BlockKind, ByteSpan, Link, Paragraph};

/// Collects the characters, links and marks of a block from the pieces that markup cuts it into.
#[derive(Default)]
pub(super) struct BlockText {
    text: String,
    links: Vec<Link>,
    open_links: Vec<OpenLink>,
    highlights: Vec<ByteSpan>,
    /// Where the marks begin that are open, the outermost first.
    open_highlights: Vec<usize>,
    /// White space has been read that becomes a space if more text follows.
    space_due: bool,
    /// White space that follows adds nothing: the last character stands for it.
    space_made: bool,
}

struct OpenLink {
    start: usize,
    href: String,
}

impl BlockText {
    /// Whether nothing has been read.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds characters as they are.
    pub(super) fn push(&mut self, text: &str) {
        self.make_space();
        self.text.push_str(text);
        self.space_made = false;
    }

    /// Adds characters with runs of ASCII white space taken as one space, none at the ends of a line: as HTML and ODF
    /// have it. No-break and other Unicode spaces are kept.
    pub(super) fn push_collapsed(&mut self, text: &str) {
        for piece in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = piece.trim_end_matches(|c: char| c.is_ascii_whitespace());
            if !word.is_empty() {
                self.push(word);
            }
            self.space_due |= word.len() < piece.len();
        }
    }

    /// Adds a line break inside the block.
    pub(super) fn break_line(&mut self) {
        self.space_due = false;
        self.trim_made_space();
        self.text.push('\n');
        self.space_made = true;
    }

    /// A link begins.
    pub(super) fn open_link(&mut self, href: String) {
        self.make_space();
        self.open_links.push(OpenLink { start: self.text.len(), href });
    }

    /// The link opened last ends.
    pub(super) fn close_link(&mut self) {
        if let Some(open) = self.open_links.pop() {
            self.add_link(open.start, open.href);
        }
    }

    /// Text marked with a highlighter begins.
    pub(super) fn open_highlight(&mut self) {
        self.make_space();
        self.open_highlights.push(self.text.len());
    }

    /// The mark opened last ends.
    pub(super) fn close_highlight(&mut self) {
        if let Some(start) = self.open_highlights.pop() {
            self.highlights.push(ByteSpan::new(start.min(self.text.len()), self.text.len()));
        }
    }

    /// The block as it stands, leaving an empty one. Links and marks that are still open go on in the next block.
    pub(super) fn take(&mut self, kind: BlockKind, level: u8) -> Paragraph {
        let open: Vec<String> = self.open_links.iter().map(|link| link.href.clone()).collect();
        let marked = self.open_highlights.len();
        while !self.open_links.is_empty() {
            self.close_link();
        }
        while !self.open_highlights.is_empty() {
            self.close_highlight();
        }
        self.trim_made_space();
        let done = std::mem::take(self);
        self.open_links = open.into_iter().map(|href| OpenLink { start: 0, href }).collect();
        self.open_highlights = vec![0; marked];
        let end = done.text.len();
        let mut links = done.links;
        links.iter_mut().for_each(|link| link.span.end = link.span.end.min(end));
        links.retain(|link| link.span.start < link.span.end && !link.href.is_empty());
        links.sort_by_key(|link| link.span);
        let highlights = joined(done.highlights, &done.text);
        Paragraph { kind, level, text: done.text, links, highlights }
    }

    /// A link inside another is none: the outer one has the text.
    fn add_link(&mut self, start: usize, href: String) {
        let span = ByteSpan::new(start.min(self.text.len()), self.text.len());
        self.links.retain(|inner| inner.span.start < span.start);
        self.links.push(Link { span, href });
    }

    fn make_space(&mut self) {
        if std::mem::take(&mut self.space_due) && !self.text.is_empty() && !self.space_made {
            self.text.push(' ');
            self.space_made = true;
        }
    }

    fn trim_made_space(&mut self) {
        if self.space_made && self.text.ends_with(' ') {
            self.text.pop();
        }
    }
}

/// Marks in order, those that touch or have only spaces between joined, those that hold nothing left out.
fn joined(mut marks: Vec<ByteSpan>, text: &str) -> Vec<ByteSpan> {
    marks.iter_mut().for_each(|mark| mark.end = mark.end.min(text.len()));
    marks.retain(|mark| mark.start < mark.end && !mark.of(text).trim().is_empty());
    marks.sort_by_key(|mark| (mark.start, mark.end));
    marks.dedup_by(|later, earlier| {
        let goes_on = later.start <= earlier.end || text[earlier.end..later.start].trim().is_empty();
        if goes_on {
            earlier.end = earlier.end.max(later.end);
        }
        goes_on
    });
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_marks_that_touch_and_carries_open_ones_over() {
        let mut block = BlockText::default();
        for (text, marked) in
            [("Le ", false), ("port", true), (" ", false), ("ouvre ", true), ("le ", false), (" ", true)]
        {
            if marked {
                block.open_highlight();
            }
            block.push(text);
            if marked {
                block.close_highlight();
            }
        }
        block.open_highlight();
        block.push("5");
        let first = block.take(BlockKind::Paragraph, 0);
        let marked: Vec<&str> = first.highlights.iter().map(|mark| mark.of(&first.text)).collect();
        assert_eq!(marked, ["port ouvre ", "5"]);
        block.push("mai");
        block.close_highlight();
        assert_eq!(block.take(BlockKind::Paragraph, 0).highlights, [ByteSpan::new(0, 3)]);
    }

    #[test]
    fn collapses_ascii_white_space_only() {
        let mut block = BlockText::default();
        for piece in ["\n  One ", "\t two", "\u{A0}", "\u{202F} ", " three \n"] {
            block.push_collapsed(piece);
        }
        block.break_line();
        block.push_collapsed("  four ");
        assert_eq!(block.take(BlockKind::Paragraph, 0).text, "One two\u{A0}\u{202F} three\nfour");
        assert!(block.is_empty());
    }

    #[test]
    fn keeps_links_apart_and_carries_them_over() {
        let mut block = BlockText::default();
        block.push_collapsed("See ");
        block.open_link("a".into());
        block.push_collapsed("this ");
        block.open_link("inner".into());
        block.push_collapsed("page");
        block.close_link();
        let first = block.take(BlockKind::Paragraph, 0);
        assert_eq!(first.text, "See this page");
        assert_eq!(first.links, [Link { span: ByteSpan::new(4, 13), href: "a".into() }]);
        block.push_collapsed("next");
        block.close_link();
        block.push_collapsed(" end");
        assert_eq!(block.take(BlockKind::Paragraph, 0).links, [Link { span: ByteSpan::new(0, 4), href: "a".into() }]);
    }
}
