//! Files that hold two texts side by side: translation memories (TMX) and XLIFF 1.0 to 2.2. Each of their units is a
//! paragraph of either text, and the two are counterparts.

#[cfg(test)]
mod tests;
mod xliff;

use quick_xml::events::Event;

use super::tmx::{TmxError, TmxReader, Variant};
use super::warnings::Warnings;
use super::{is_blank, language};
use crate::format::xml_stream::{StreamError, XmlStream};
use crate::model::{Bead, BeadOrigin, BlockKind, Document, Format, Lang, Paragraph, UnitRange, Warning, WarningKind};

/// As much of the beginning of a file as holds its first element.
const HEAD: usize = 1 << 16;

/// Two texts that one file holds side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Bilingual {
    /// The source and the target. They have as many paragraphs as the file has rows; other than in a document of its own,
    /// a paragraph may be blank, where a row says something in one language only.
    pub documents: [Document; 2],
    /// Which paragraph answers which: each the one at its own place.
    pub rows: Vec<Bead>,
    /// What was remarkable about reading it.
    pub warnings: Vec<Warning>,
}

/// Why the two texts of a file cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum BilingualError {
    /// It is none of these kinds of file.
    #[error("it is neither TMX nor XLIFF")]
    OtherKind,
    /// It holds no text, or nothing in the languages that are asked for; `langs` are those that it has.
    #[error("it holds no text in these two languages")]
    NoRows {
        /// The languages that the file names, in order.
        langs: Vec<Lang>,
    },
    /// The bytes could not be had, are no XML, or are beyond the limits.
    #[error(transparent)]
    Stream(#[from] StreamError),
}

/// What a format's own reader finds.
struct Rows {
    format: Format,
    /// The languages, source and target, where they are known.
    langs: [Option<Lang>; 2],
    /// What each row says in both languages.
    rows: Vec<[String; 2]>,
    /// The languages that the file names.
    known: Vec<Lang>,
}

/// Reads the two texts of a file; `langs` are those of the source and the target, where a person says so. What the file is,
/// its first element tells.
pub fn read(bytes: &[u8], langs: [Option<&Lang>; 2]) -> Result<Bilingual, BilingualError> {
    let mut warnings = Warnings::default();
    let mut found = match root(bytes)?.as_str() {
        "tmx" => memory(bytes, langs, &mut warnings)?,
        "xliff" => xliff::read(bytes, &mut warnings)?,
        _ => return Err(BilingualError::OtherKind),
    };
    found.rows.retain(|row| !row.iter().all(|text| is_blank(text)));
    if found.rows.is_empty() {
        return Err(BilingualError::NoRows { langs: found.known });
    }
    let mut sides = [Vec::new(), Vec::new()];
    for row in found.rows {
        for (paragraphs, text) in sides.iter_mut().zip(row) {
            paragraphs.push(Paragraph::new(BlockKind::Paragraph, 0, text));
        }
    }
    let rows = (0..).zip(&sides[0]).map(|(at, _)| row(at)).collect();
    let mut declared = found.langs.into_iter().zip(langs);
    let documents = sides.map(|paragraphs| {
        let (declared, said) = declared.next().expect("there are two sides");
        let lang = said.cloned().or_else(|| language::recognise(&paragraphs, declared, &mut warnings));
        Document { format: found.format, encoding: "UTF-8", lang, paragraphs, blank_cells: Vec::new() }
    });
    Ok(Bilingual { documents, rows, warnings: warnings.into_list() })
}

fn row(at: u32) -> Bead {
    let range = UnitRange::new(at, at + 1);
    Bead { source: range, target: range, confidence: 1.0, moved: false, origin: BeadOrigin::Pinned }
}

/// The name of the first element; nothing where the bytes are no XML.
fn root(bytes: &[u8]) -> Result<String, BilingualError> {
    let mut stream = XmlStream::new(bytes)?;
    stream.allow(HEAD);
    loop {
        match stream.next(HEAD) {
            Ok(Event::Start(tag)) => return Ok(tag.local_name().as_ref().to_owned()),
            Ok(Event::Eof) | Err(StreamError::Xml(_) | StreamError::TooLong { .. }) => return Ok(String::new()),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// The units of a translation memory: the source is in its first language and the target in the next, where a person says
/// nothing else. A unit that says nothing in one of the two is a row with a blank side.
fn memory(bytes: &[u8], langs: [Option<&Lang>; 2], warnings: &mut Warnings) -> Result<Rows, BilingualError> {
    let mut units = Vec::new();
    for unit in TmxReader::new(bytes).map_err(of_memory)? {
        units.push(unit.map_err(of_memory)?);
    }
    let mut known: Vec<Lang> = Vec::new();
    for lang in units.iter().flat_map(|unit| &unit.variants).filter_map(|variant| variant.lang.as_ref()) {
        if !known.contains(lang) {
            known.push(lang.clone());
        }
    }
    let first_but =
        |other: Option<&Lang>| known.iter().find(|lang| !other.is_some_and(|other| lang.same_language(other))).cloned();
    let [said_source, said_target] = langs;
    let source = said_source.cloned().or_else(|| first_but(said_target));
    let target = said_target.cloned().or_else(|| first_but(source.as_ref()));
    let Some((source, target)) = source.zip(target) else { return Err(BilingualError::NoRows { langs: known }) };
    let text = |variant: Option<&Variant>| variant.map_or_else(String::new, |variant| variant.text.clone());
    let of = |lang: &Lang| known.iter().any(|known| known.same_language(lang));
    let rows = match of(&source) && of(&target) {
        true => units.iter().map(|unit| [&source, &target].map(|lang| text(unit.in_lang(lang)))).collect(),
        false => Vec::new(),
    };
    let read = units.iter().flat_map(|unit| [&source, &target].map(|lang| unit.in_lang(lang))).flatten();
    warnings.add_many(WarningKind::InlineCodesLeftOut, read.map(|variant| variant.codes as usize).sum());
    Ok(Rows { format: Format::Tmx, langs: [Some(source), Some(target)], rows, known })
}

fn of_memory(error: TmxError) -> BilingualError {
    match error {
        TmxError::Stream(error) => error.into(),
        TmxError::OtherRoot { .. } => BilingualError::OtherKind,
    }
}
