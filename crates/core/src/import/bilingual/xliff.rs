//! XLIFF 1.0 to 1.2 (OASIS, 1 February 2008) and what other programs make of it (sdlxliff, mqxliff), and 2.0 to 2.2 (OASIS;
//! 2.0 is ISO 21720:2017). Codes are left out, the text in them is kept.

use std::io::BufRead;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::{Rows, Warnings, is_blank};
use crate::format::xml_stream::{StreamError, XmlStream};
use crate::import::tmx::referred;
use crate::model::{Format, Lang, WarningKind};

/// The most bytes of one unit with all that it holds, and of what stands between two units.
const LONGEST_UNIT: usize = 16 << 20;

/// What a `source`, `seg-source` or `target` says.
#[derive(Default)]
struct Content {
    text: String,
    /// The stretches that are marked as segments in XLIFF 1, with their names.
    segments: Vec<(String, String)>,
}

/// One unit: what it says as a whole, and segment by segment where it has any.
#[derive(Default)]
struct Unit {
    whole: [String; 2],
    segments: Vec<[String; 2]>,
}

struct XliffReader<'w, R> {
    stream: XmlStream<R>,
    codes: usize,
    warnings: &'w mut Warnings,
}

/// Every unit of every file that is to be translated.
pub(super) fn read(bytes: &[u8], warnings: &mut Warnings) -> Result<Rows, StreamError> {
    let mut reader = XliffReader { stream: XmlStream::new(bytes)?, codes: 0, warnings };
    let mut rows = Rows { format: Format::Xliff, langs: [None, None], rows: Vec::new(), known: Vec::new() };
    // By open element: whether what is in it is to be translated.
    let mut open = vec![true];
    loop {
        reader.stream.allow(LONGEST_UNIT);
        match reader.stream.next(LONGEST_UNIT)? {
            Event::Start(tag) => {
                let name = tag.local_name().as_ref().to_owned();
                let wanted = attribute(&tag, "translate").map_or(open.last() == Some(&true), |value| value == "yes");
                match name.as_str() {
                    "xliff" | "file" => note_languages(&tag, &mut rows),
                    "trans-unit" | "unit" => {
                        let unit = if name == "unit" { reader.unit()? } else { reader.trans_unit()? };
                        match wanted {
                            true => rows.rows.extend(unit.into_rows()),
                            false => reader.warnings.add(WarningKind::NotToBeTranslatedLeftOut),
                        }
                        continue;
                    }
                    _ => {}
                }
                open.push(wanted);
            }
            Event::End(_) => drop(open.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    reader.warnings.add_many(WarningKind::InlineCodesLeftOut, reader.codes);
    Ok(rows)
}

/// The languages that an element names; the first ones count.
fn note_languages(tag: &BytesStart, rows: &mut Rows) {
    for (side, names) in [["source-language", "srcLang"], ["target-language", "trgLang"]].iter().enumerate() {
        let value = names.iter().find_map(|name| attribute(tag, name));
        if let Some(lang) = value.and_then(|value| Lang::parse(value.trim()).ok()) {
            rows.langs[side].get_or_insert_with(|| lang.clone());
            rows.known.push(lang);
        }
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    // Not checked for repetition, which takes time that grows with the square of their number.
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

impl Unit {
    /// One row; or one for each segment, where one of them says something in one language only, so that it can be seen
    /// which.
    fn into_rows(self) -> Vec<[String; 2]> {
        let lacks_a_side = |[source, target]: &[String; 2]| is_blank(source) != is_blank(target);
        match self.segments.len() > 1 && self.segments.iter().any(lacks_a_side) {
            true => self.segments,
            false => vec![self.whole],
        }
    }
}

impl<R: BufRead> XliffReader<'_, R> {
    /// Up to the end of a `trans-unit` of XLIFF 1. What it holds beside its texts (notes, matches, other programs' data)
    /// is not read.
    fn trans_unit(&mut self) -> Result<Unit, StreamError> {
        let [mut source, mut segmented, mut target] = [const { None }; 3];
        loop {
            let place = match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "source" => Some(&mut source),
                    "seg-source" => Some(&mut segmented),
                    "target" => Some(&mut target),
                    _ => None,
                },
                Event::End(_) | Event::Eof => break,
                _ => continue,
            };
            match place {
                Some(content) => *content = Some(self.content()?),
                None => self.skip()?,
            }
        }
        let [source, segmented, target]: [Content; 3] = [source, segmented, target].map(Option::unwrap_or_default);
        let rendering = |name: &str| {
            let found = target.segments.iter().find(|(own, _)| own == name);
            found.map_or_else(String::new, |(_, text)| text.clone())
        };
        let segments = segmented.segments.into_iter().map(|(name, text)| [text, rendering(&name)]).collect();
        Ok(Unit { whole: [source.text, target.text], segments })
    }

    /// Up to the end of a `unit` of XLIFF 2: its segments, and what stands between them.
    fn unit(&mut self) -> Result<Unit, StreamError> {
        let mut unit = Unit::default();
        loop {
            let is_segment = match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "segment" => Some(true),
                    "ignorable" => Some(false),
                    _ => None,
                },
                Event::End(_) | Event::Eof => return Ok(unit),
                _ => continue,
            };
            let Some(is_segment) = is_segment else {
                self.skip()?;
                continue;
            };
            let [source, target] = self.segment()?;
            // What need not be translated stands in both texts.
            let target = target.or_else(|| (!is_segment).then(|| source.clone().unwrap_or_default()));
            let texts = [source, target].map(Option::unwrap_or_default);
            for (whole, text) in unit.whole.iter_mut().zip(&texts) {
                whole.push_str(text);
            }
            if is_segment {
                unit.segments.push(texts);
            }
        }
    }

    /// Up to the end of a `segment` or `ignorable`.
    fn segment(&mut self) -> Result<[Option<String>; 2], StreamError> {
        let mut texts = [None, None];
        loop {
            let side = match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "source" => Some(0),
                    "target" => Some(1),
                    _ => None,
                },
                Event::End(_) | Event::Eof => return Ok(texts),
                _ => continue,
            };
            match side {
                Some(side) => texts[side] = Some(self.content()?.text),
                None => self.skip()?,
            }
        }
    }

    /// Up to the end of an element that holds text and codes.
    fn content(&mut self) -> Result<Content, StreamError> {
        let mut content = Content::default();
        // By open element: whether its characters are text, and where in the text a segment began that it marks.
        let mut open: Vec<(bool, Option<(String, usize)>)> = vec![(true, None)];
        while let Some((is_text, _)) = open.last() {
            let is_text = *is_text;
            match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) => {
                    let name = tag.local_name().as_ref().to_owned();
                    let kind = attribute(&tag, "mtype").unwrap_or_default();
                    self.codes += usize::from(!matches!(name.as_str(), "mrk" | "sm" | "em" | "sub"));
                    let segment = (name == "mrk" && kind == "seg")
                        .then(|| (attribute(&tag, "mid").unwrap_or_default(), content.text.len()));
                    if breaks_line(&tag) {
                        content.text.push('\n');
                    }
                    let is_code = matches!(name.as_str(), "bpt" | "ept" | "ph" | "it" | "x" | "bx" | "ex");
                    open.push((is_text && !is_code && kind != DELETED, segment));
                }
                Event::End(_) => {
                    if let Some((_, Some((name, start)))) = open.pop() {
                        content.segments.push((name, content.text[start..].to_owned()));
                    }
                }
                Event::Text(text) if is_text => content.text.push_str(&text.xml10_content()),
                Event::CData(text) if is_text => content.text.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) if is_text => content.text.push_str(&referred(&reference)),
                Event::Eof => break,
                _ => {}
            }
        }
        Ok(content)
    }

    /// Up to the end of an element that is not read.
    fn skip(&mut self) -> Result<(), StreamError> {
        let mut depth = 1;
        while depth > 0 {
            match self.stream.next(LONGEST_UNIT)? {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => break,
                _ => {}
            }
        }
        Ok(())
    }
}

/// The mark of Trados Studio for what a reviewer struck out.
const DELETED: &str = "x-sdl-deleted";

/// Whether a code stands for the end of a line: `ctype="lb"` in XLIFF 1, `subType="xlf:lb"` in XLIFF 2.
fn breaks_line(tag: &BytesStart) -> bool {
    attribute(tag, "ctype").is_some_and(|kind| kind == "lb")
        || attribute(tag, "subType").is_some_and(|kind| kind == "xlf:lb")
}
