//! Two texts: read, cut into units and aligned.

use std::borrow::Cow;
use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;
use relecture_core::align::{self, DocumentAlignment, Explanation, Options, Sources, Unit};
use relecture_core::lexicon::CompactLexicon;
use relecture_core::model::{
    self, Alignment, BlockKind, ByteSpan, Document, Lang, Level, Paragraph, Segment, UnitRange, Warning,
};
use relecture_core::progress::{Cancelled, Progress, Unwatched};
use relecture_core::{import, segment};
use relecture_i18n::Strings;
use serde::Deserialize;

use super::lines;
use crate::{failure, lexicon};

#[derive(Clone, Copy, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LevelArg {
    Paragraph,
    Sentence,
}

#[derive(Clone, Copy, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Input {
    /// By content and extension
    Document,
    /// A line is a unit, a blank line a paragraph break
    Lines,
}

/// How texts are cut, and what is known of their words.
#[derive(Clone, Copy)]
pub(crate) struct Manner<'a> {
    /// What the units are.
    pub(crate) level: LevelArg,
    /// How the texts are read.
    pub(crate) input: Input,
    /// The lexicons to use.
    pub(crate) lexicons: Lexicons<'a>,
}

/// The lexicons to align with.
#[derive(Clone, Copy, Default)]
pub(crate) struct Lexicons<'a> {
    /// One that was named.
    pub(crate) named: Option<&'a NamedLexicon<'a>>,
    /// Whether the one that comes with the program is left aside.
    pub(crate) without_shipped: bool,
}

/// A lexicon and its file.
pub(crate) struct NamedLexicon<'a> {
    path: &'a Path,
    lexicon: CompactLexicon,
}

impl<'a> NamedLexicon<'a> {
    /// The lexicon of a file.
    pub(crate) fn read(path: &'a Path, strings: &Strings) -> Result<Self> {
        Ok(Self { path, lexicon: lexicon::read(path, strings)? })
    }
}

/// A text to align.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    /// Where it stands, and what it is called in messages.
    pub(crate) origin: Origin<'a>,
    /// Its language, where the person says it.
    pub(crate) lang: Option<&'a Lang>,
}

/// Where a text stands.
#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// In a file.
    File(&'a Path),
    /// In the request, under that name.
    Given(&'static str, &'a str),
}

impl<'a> Origin<'a> {
    /// What it is called in messages.
    pub(crate) fn path(self) -> &'a Path {
        match self {
            Self::File(path) => path,
            Self::Given(name, _) => Path::new(name),
        }
    }

    /// The bytes, and the name by which the importer chooses between the formats of plain characters.
    fn read(self, strings: &Strings) -> Result<(Cow<'a, [u8]>, Cow<'a, str>)> {
        Ok(match self {
            Self::File(path) => {
                (failure::read_file(path, strings)?.into(), path.file_name().unwrap_or_default().to_string_lossy())
            }
            Self::Given(_, text) => (text.as_bytes().into(), "text.txt".into()),
        })
    }
}

/// A text as it was read.
pub(crate) struct ReadText {
    pub(crate) document: Document,
    /// Its sentences, or its lines.
    pub(crate) segments: Vec<Segment>,
    /// What was odd about reading it.
    pub(crate) warnings: Vec<Warning>,
}

/// A text cut into units.
#[derive(Default)]
pub(crate) struct Text {
    pub(crate) path: String,
    pub(crate) lang: Option<Lang>,
    text: String,
    units: Vec<TextUnit>,
}

/// A unit of a text.
struct TextUnit {
    paragraph: u32,
    kind: BlockKind,
    span: ByteSpan,
}

/// Reads two texts and aligns them.
pub(crate) fn align(
    contents: [Content; 2],
    manner: Manner,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([Text; 2], Alignment)> {
    let level = match manner.level {
        LevelArg::Paragraph => Level::Paragraph,
        LevelArg::Sentence => Level::Sentence,
    };
    match manner.input {
        Input::Document => align_documents(contents, level, manner.lexicons, progress, strings),
        Input::Lines => align_lines(contents, level, manner.lexicons, progress, strings),
    }
}

fn align_documents(
    contents: [Content; 2],
    level: Level,
    lexicons: Lexicons,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([Text; 2], Alignment)> {
    let (read, found) = documents(contents, lexicons, progress, strings)?;
    let text = |side: usize| Text::of_document(contents[side].origin.path(), &read[side], level);
    let alignment = match level {
        Level::Paragraph => found.paragraphs,
        Level::Sentence => found.sentences,
    };
    Ok(([text(0), text(1)], alignment))
}

/// Reads two documents and aligns them at both levels.
pub(crate) fn documents(
    contents: [Content; 2],
    lexicons: Lexicons,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([ReadText; 2], DocumentAlignment)> {
    let read = [read_document(contents[0], strings)?, read_document(contents[1], strings)?];
    let langs = read.each_ref().map(|read| read.document.lang.as_ref());
    let [source, target] = read.each_ref().map(|read| (&read.document, read.segments.as_slice()));
    let found = with_options(lexicons, langs, strings, |options| align::document(source, target, options, progress))?;
    Ok((read, found))
}

/// Imports a text; the language that was named counts before the one that is found.
fn read_document(Content { origin, lang }: Content, strings: &Strings) -> Result<ReadText> {
    let (bytes, name) = origin.read(strings)?;
    let (document, warnings) =
        import::read(&bytes, Some(&name)).map_err(|error| failure::import(origin.path(), &error, strings))?;
    failure::warn(&name, &warnings, strings);
    let document = Document { lang: lang.cloned().or(document.lang), ..document };
    let segments = segment::segments(&document);
    Ok(ReadText { document, segments, warnings })
}

fn align_lines(
    contents: [Content; 2],
    level: Level,
    lexicons: Lexicons,
    progress: &dyn Progress,
    strings: &Strings,
) -> Result<([Text; 2], Alignment)> {
    let texts = [Text::of_lines(contents[0], level, strings)?, Text::of_lines(contents[1], level, strings)?];
    let units = texts.each_ref().map(|text| text.units().collect::<Vec<_>>());
    let langs = texts.each_ref().map(|text| text.lang.as_ref());
    let alignment =
        with_options(lexicons, langs, strings, |options| align::align(&units[0], &units[1], level, options, progress))?;
    Ok((texts, alignment))
}

/// Why each bead is a bead.
pub(crate) fn explain(
    texts: &[Text; 2],
    alignment: &Alignment,
    lexicons: Lexicons,
    strings: &Strings,
) -> Result<Vec<Explanation>> {
    let units = texts.each_ref().map(|text| text.units().collect::<Vec<_>>());
    with_options(lexicons, texts.each_ref().map(|text| text.lang.as_ref()), strings, |options| {
        align::explain(&units[0], &units[1], alignment, options, &Unwatched)
    })
}

/// Aligns with these lexicons.
fn with_options<T>(
    lexicons: Lexicons,
    langs: [Option<&Lang>; 2],
    strings: &Strings,
    align: impl FnOnce(&Options) -> Result<T, Cancelled>,
) -> Result<T> {
    let Lexicons { named, without_shipped } = lexicons;
    let direction = named.map(|named| lexicon::between(&named.lexicon, named.path, langs, strings)).transpose()?;
    let lexicons: Vec<&dyn align::Lexicon> =
        direction.iter().map(|direction| direction as &dyn align::Lexicon).collect();
    let [source_lang, target_lang] = langs;
    let sources = Sources { lexicon: !without_shipped, ..Sources::default() };
    let options = Options { source_lang, target_lang, lexicons: &lexicons, sources, ..Options::default() };
    Ok(align(&options)?)
}

impl Text {
    fn of_document(path: &Path, ReadText { document, segments, .. }: &ReadText, level: Level) -> Self {
        let mut cut = Self { path: path.display().to_string(), lang: document.lang.clone(), ..Self::default() };
        let mut add = |paragraph: usize, span: ByteSpan| {
            let start = cut.text.len();
            cut.text.push_str(span.of(&document.paragraphs[paragraph].text));
            let kind = document.paragraphs[paragraph].kind;
            cut.units.push(TextUnit { paragraph: paragraph as u32, kind, span: ByteSpan::new(start, cut.text.len()) });
        };
        match level {
            Level::Paragraph => document
                .paragraphs
                .iter()
                .enumerate()
                .for_each(|(at, paragraph)| add(at, ByteSpan::new(0, paragraph.text.len()))),
            Level::Sentence => segments.iter().for_each(|segment| add(segment.paragraph, segment.span)),
        }
        cut
    }

    fn of_lines(Content { origin, lang }: Content, level: Level, strings: &Strings) -> Result<Self> {
        let (bytes, _) = origin.read(strings)?;
        let text = lines::text(bytes.into_owned(), origin.path(), strings)?;
        let unit = |(line, number): (lines::Line, u32)| TextUnit {
            paragraph: if level == Level::Paragraph { number } else { line.paragraph },
            kind: BlockKind::Paragraph,
            span: line.span,
        };
        let units = lines::cut(&text).zip(0..).map(unit).collect();
        let mut cut = Self { path: origin.path().display().to_string(), lang: lang.cloned(), text, units };
        if cut.lang.is_none() {
            let sample: Vec<&str> = cut.units().take(LINES_THAT_TELL).map(|unit| unit.text).collect();
            cut.lang = import::language::detect(&sample.join("\n"));
        }
        Ok(cut)
    }

    /// The text with its lines as the sentences of its paragraphs.
    pub(crate) fn into_read(self) -> ReadText {
        let Self { lang, text, units, .. } = self;
        let (mut paragraphs, mut segments) = (Vec::new(), Vec::new());
        for lines in units.chunk_by(|one, next| one.paragraph == next.paragraph) {
            let (start, end) = (lines[0].span.start, lines[lines.len() - 1].span.end);
            let line = |line: &TextUnit| Segment {
                paragraph: paragraphs.len(),
                span: ByteSpan::new(line.span.start - start, line.span.end - start),
            };
            segments.extend(lines.iter().map(line));
            paragraphs.push(Paragraph::new(lines[0].kind, 0, &text[start..end]));
        }
        let document =
            Document { format: model::Format::Text, encoding: "UTF-8", lang, paragraphs, blank_cells: Vec::new() };
        ReadText { document, segments, warnings: Vec::new() }
    }

    /// The units in order.
    pub(crate) fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        self.units.iter().map(|unit| self.unit(unit))
    }

    /// Some of the units.
    pub(crate) fn units_in(&self, range: UnitRange) -> impl Iterator<Item = Unit<'_>> {
        self.units[range.indices()].iter().map(|unit| self.unit(unit))
    }

    /// The text of some of the units, in one line where each is one.
    pub(crate) fn joined(&self, range: UnitRange) -> String {
        self.units_in(range).map(|unit| unit.text.trim()).collect::<Vec<_>>().join(" ")
    }

    fn unit(&self, &TextUnit { paragraph, kind, span }: &TextUnit) -> Unit<'_> {
        Unit { text: span.of(&self.text), kind, paragraph }
    }
}

/// Lines from which the language of a text is told.
const LINES_THAT_TELL: usize = 200;
