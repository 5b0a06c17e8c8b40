//! How a comparison is written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use anyhow::Result;
use relecture_core::model::{
    ByteSpan, Document, Hunk, HunkKind, ParagraphDiff, ParagraphStatus, UnitRange, VersionSpan,
};
use relecture_core::segment::shows_nothing;
use relecture_i18n::Strings;
use relecture_project::{kind_name, verdict};
use serde::Serialize;

use crate::json::{self, SpanOutput};

/// Two texts and what changed between them.
pub(super) struct Comparison<'a> {
    /// The old one, the new one.
    pub(super) documents: [&'a Document; 2],
    /// Every paragraph of both.
    pub(super) paragraphs: &'a [ParagraphDiff],
    /// How many hunks were left out, because their kind was not wanted.
    pub(super) hidden: usize,
}

#[derive(Serialize)]
struct Output<'a> {
    paragraphs: Vec<OutputParagraph<'a>>,
    counts: BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
struct OutputParagraph<'a> {
    status: &'static str,
    old: Vec<u32>,
    new: Vec<u32>,
    hunks: Vec<OutputHunk<'a>>,
}

#[derive(Serialize)]
struct OutputHunk<'a> {
    kind: &'static str,
    old: Option<SpanOutput<'a>>,
    new: Option<SpanOutput<'a>>,
}

/// How many characters around a change a line shows.
const AROUND: usize = 30;

pub(crate) const REMOVED: Style = AnsiColor::Red.on_default();
pub(crate) const ADDED: Style = AnsiColor::Green.on_default();
pub(crate) const HEAD: Style = Style::new().bold();

impl<'a> Comparison<'a> {
    pub(super) fn json(&self) -> Result<String> {
        let paragraph = |paragraph: &ParagraphDiff| OutputParagraph {
            status: paragraph.status.name(),
            old: (paragraph.old.start..paragraph.old.end).collect(),
            new: (paragraph.new.start..paragraph.new.end).collect(),
            hunks: paragraph.hunks.iter().map(|hunk| self.hunk(hunk)).collect(),
        };
        let counts = HunkKind::ALL.map(|kind| (kind.name(), self.count(kind)));
        let paragraphs = self.paragraphs.iter().map(paragraph).collect();
        json::lines(&Output { paragraphs, counts: counts.into() })
    }

    fn hunk(&self, hunk: &Hunk) -> OutputHunk<'a> {
        let [old, new] = [hunk.old, hunk.new];
        OutputHunk { kind: hunk.kind.name(), old: self.span(0, old), new: self.span(1, new) }
    }

    /// `None` for an empty stretch.
    fn span(&self, version: usize, VersionSpan { paragraph, span }: VersionSpan) -> Option<SpanOutput<'a>> {
        (!span.is_empty()).then(|| SpanOutput::new(self.documents[version], paragraph, span))
    }

    fn count(&self, kind: HunkKind) -> usize {
        self.paragraphs.iter().flat_map(|paragraph| &paragraph.hunks).filter(|hunk| hunk.kind == kind).count()
    }

    /// Paragraph by paragraph what changed, then one line about the whole, with the escape sequences of a terminal.
    pub(super) fn text(&self, strings: &Strings) -> String {
        let mut text = String::new();
        for paragraph in self.paragraphs.iter().filter(|paragraph| paragraph.status != ParagraphStatus::Same) {
            let (old, new) = (numbers(paragraph.old), numbers(paragraph.new));
            let head = match paragraph.status {
                ParagraphStatus::Added => strings.diff_added(&new),
                ParagraphStatus::Removed => strings.diff_removed(&old),
                ParagraphStatus::Moved => strings.diff_moved(&old, &new),
                ParagraphStatus::Split => strings.diff_split(&old, &new),
                ParagraphStatus::Merged => strings.diff_merged(&old, &new),
                ParagraphStatus::Same | ParagraphStatus::Changed => strings.diff_changed(&old, &new),
            };
            line(&mut text, &format!("{HEAD}{head}{HEAD:#}"));
            match paragraph.status {
                ParagraphStatus::Added => self.whole(1, paragraph.new, &mut text),
                ParagraphStatus::Removed => self.whole(0, paragraph.old, &mut text),
                ParagraphStatus::Same
                | ParagraphStatus::Changed
                | ParagraphStatus::Moved
                | ParagraphStatus::Split
                | ParagraphStatus::Merged => {
                    for hunk in &paragraph.hunks {
                        let kind = kind_name(hunk.kind, strings);
                        line(&mut text, &format!("  {}", strings.diff_hunk(&kind, &marked(hunk, self.documents))));
                    }
                }
            }
        }
        let same = self.paragraphs.iter().all(|paragraph| paragraph.status == ParagraphStatus::Same);
        if self.hidden == 0 || !same {
            line(&mut text, &verdict(self.paragraphs, strings));
        }
        if self.hidden > 0 {
            let hidden =
                if same { strings.cli_diff_hidden_only(self.hidden) } else { strings.cli_diff_hidden(self.hidden) };
            line(&mut text, &hidden);
        }
        text
    }

    /// Paragraphs that one version has alone.
    fn whole(&self, version: usize, paragraphs: UnitRange, text: &mut String) {
        let (style, sign) = [(REMOVED, '-'), (ADDED, '+')][version];
        for paragraph in &self.documents[version].paragraphs[paragraphs.indices()] {
            line(text, &format!("  {style}{sign} {}{style:#}", paragraph.text));
        }
    }
}

/// `… il y a [-12-]{+13+} blessés …`
pub(crate) fn marked(hunk: &Hunk, documents: [&Document; 2]) -> String {
    let new = &documents[1].paragraphs[hunk.new.paragraph].text;
    let old = drawn(hunk.old.span.of(&documents[0].paragraphs[hunk.old.paragraph].text));
    let put_in = drawn(hunk.new.span.of(new));
    let mut marked = before(&new[..hunk.new.span.start]).replace('\n', " ");
    if !old.is_empty() {
        write!(marked, "{REMOVED}[-{old}-]{REMOVED:#}").expect("a string takes any text");
    }
    if !put_in.is_empty() {
        write!(marked, "{ADDED}{{+{put_in}+}}{ADDED:#}").expect("a string takes any text");
    }
    marked + &after(&new[hunk.new.span.end..]).replace('\n', " ")
}

/// Adds a line.
pub(crate) fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string takes any text");
}

/// The numbers of paragraphs as people count them: `3`, `3–4`.
fn numbers(paragraphs: UnitRange) -> String {
    match paragraphs.len() {
        0 | 1 => (paragraphs.start + 1).to_string(),
        _ => format!("{}–{}", paragraphs.start + 1, paragraphs.end),
    }
}

/// A text with its invisible characters named.
fn drawn(text: &str) -> String {
    let mut drawn = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{A0}' => drawn.push_str("<NBSP>"),
            '\u{202F}' => drawn.push_str("<NNBSP>"),
            '\u{2009}' => drawn.push_str("<THSP>"),
            '\u{AD}' => drawn.push_str("<SHY>"),
            '\t' => drawn.push_str("<TAB>"),
            '\n' => drawn.push_str("<LF>"),
            _ if c.is_control() || c.is_whitespace() && c != ' ' || shows_nothing(c) => {
                write!(drawn, "<U+{:04X}>", u32::from(c)).expect("a string takes any text");
            }
            _ => drawn.push(c),
        }
    }
    drawn
}

/// A stretch in square brackets with a few words around it.
pub(crate) fn surroundings(text: &str, span: ByteSpan) -> String {
    let (head, tail) = (before(&text[..span.start]), after(&text[span.end..]));
    format!("{head}[{}]{tail}", span.of(text)).replace('\n', " ")
}

fn before(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND) {
        Some((at, c)) => format!("…{}", &text[at + c.len_utf8()..]),
        None => text.to_owned(),
    }
}

fn after(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
