//! Translation memories in TMX 1.4b (LISA OSCAR, 26 April 2005), level 1: plain text. Unit by unit, however many there are.

use std::borrow::Cow;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::model::{Lang, Level};

const TOOL: &str = "Relecture";

/// Writes a memory of two languages. [`TmxReader`](crate::import::tmx::TmxReader) reads back the same texts, but for the
/// characters that XML 1.0 has no way to write.
pub struct TmxWriter<W: Write> {
    xml: Writer<W>,
    langs: [String; 2],
    units: u64,
    left_out: u64,
}

impl<W: Write> TmxWriter<W> {
    /// Begins a memory with units of that level, from the first language into the second.
    pub fn new(output: W, langs: [&Lang; 2], level: Level) -> io::Result<Self> {
        let langs = langs.map(Lang::to_string);
        let segments = match level {
            Level::Paragraph => "paragraph",
            Level::Sentence => "sentence",
        };
        let header = [
            ("creationtool", TOOL),
            ("creationtoolversion", env!("CARGO_PKG_VERSION")),
            ("segtype", segments),
            ("o-tmf", TOOL),
            ("adminlang", "en"),
            ("srclang", &langs[0]),
            ("datatype", "plaintext"),
        ];
        let mut xml = Writer::new_with_indent(output, b' ', 1);
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        xml.write_event(Event::Start(BytesStart::new("tmx").with_attributes([("version", "1.4")])))?;
        xml.write_event(Event::Empty(BytesStart::new("header").with_attributes(header)))?;
        xml.write_event(Event::Start(BytesStart::new("body")))?;
        Ok(Self { xml, langs, units: 0, left_out: 0 })
    }

    /// Adds a text, its rendering, and how sure it is that they belong together, 0 to 1.
    pub fn unit(&mut self, texts: [&str; 2], confidence: f32) -> io::Result<()> {
        self.units += 1;
        let number = self.units.to_string();
        self.xml.write_event(Event::Start(BytesStart::new("tu").with_attributes([("tuid", number.as_str())])))?;
        self.leaf(BytesStart::new("prop").with_attributes([("type", "x-confidence")]), &format!("{confidence:.2}"))?;
        for (side, text) in texts.into_iter().enumerate() {
            let variant = BytesStart::new("tuv").with_attributes([("xml:lang", self.langs[side].as_str())]);
            self.xml.write_event(Event::Start(variant))?;
            let text = self.writable(text);
            self.leaf(BytesStart::new("seg"), &text)?;
            self.xml.write_event(Event::End(BytesEnd::new("tuv")))?;
        }
        self.xml.write_event(Event::End(BytesEnd::new("tu")))
    }

    /// Ends the memory. Returns what it was written to, and how many characters it could not hold.
    pub fn end(mut self) -> io::Result<(W, u64)> {
        self.xml.write_event(Event::End(BytesEnd::new("body")))?;
        self.xml.write_event(Event::End(BytesEnd::new("tmx")))?;
        let mut output = self.xml.into_inner();
        output.write_all(b"\n")?;
        output.flush()?;
        Ok((output, self.left_out))
    }

    fn leaf(&mut self, start: BytesStart, text: &str) -> io::Result<()> {
        let end = start.to_end().into_owned();
        self.xml.write_event(Event::Start(start.borrow()))?;
        self.xml.write_event(Event::Text(BytesText::from_escaped(partial_escape(text))))?;
        self.xml.write_event(Event::End(end))
    }

    /// The text with a space for white space that XML cannot hold, and without its other control characters.
    fn writable<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let lost = text.chars().filter(|&c| !is_xml(c)).count();
        self.left_out += lost as u64;
        if lost == 0 {
            return text.into();
        }
        text.chars()
            .filter_map(|c| match is_xml(c) {
                true => Some(c),
                false => c.is_whitespace().then_some(' '),
            })
            .collect()
    }
}

/// Whether XML 1.0 has the character (production 2, Char).
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::import::tmx::{TmxReader, TranslationUnit};

    fn write(units: &[[&str; 2]]) -> (String, u64) {
        let (english, french) = (Lang::english(), Lang::parse("fr-CA").unwrap());
        let mut writer = TmxWriter::new(Vec::new(), [&english, &french], Level::Sentence).unwrap();
        units.iter().for_each(|texts| writer.unit(*texts, 0.934).unwrap());
        let (bytes, left_out) = writer.end().unwrap();
        (String::from_utf8(bytes).unwrap(), left_out)
    }

    fn read(memory: &str) -> Vec<[String; 2]> {
        let texts = |unit: TranslationUnit| {
            let langs: Vec<_> = unit.variants.iter().flat_map(|variant| &variant.lang).map(Lang::to_string).collect();
            assert_eq!(langs, ["en", "fr-CA"]);
            let texts: Vec<_> = unit.variants.into_iter().map(|variant| variant.text).collect();
            texts.try_into().unwrap()
        };
        TmxReader::new(memory.as_bytes()).unwrap().map(|unit| texts(unit.unwrap())).collect()
    }

    #[test]
    fn says_what_it_is_and_what_wrote_it() {
        let (memory, _) = write(&[["The mill.", "Le moulin\u{202F}!"]]);
        let version = env!("CARGO_PKG_VERSION");
        let expected = format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
 <header creationtool="Relecture" creationtoolversion="{version}" segtype="sentence" o-tmf="Relecture" adminlang="en" srclang="en" datatype="plaintext"/>
 <body>
  <tu tuid="1">
   <prop type="x-confidence">0.93</prop>
   <tuv xml:lang="en">
    <seg>The mill.</seg>
   </tuv>
   <tuv xml:lang="fr-CA">
    <seg>Le moulin{nnbsp}!</seg>
   </tuv>
  </tu>
 </body>
</tmx>
"#,
            nnbsp = '\u{202F}'
        );
        assert_eq!(memory, expected);
        assert!(read(&write(&[]).0).is_empty());
    }

    #[test]
    fn keeps_signs_spaces_and_line_ends() {
        for text in
            ["a < b && \"c\" > 'd'", "]]>", "&amp; &#13; <seg/>", " a  b\t", "\r\n\r\n", "\u{85}\u{2028}\u{FEFF}", ""]
        {
            let (memory, left_out) = write(&[[text, "x"]]);
            assert_eq!((read(&memory), left_out), (vec![[text.to_owned(), "x".to_owned()]], 0), "{text:?}");
        }
    }

    #[test]
    fn leaves_out_what_xml_cannot_hold_and_counts_it() {
        let (memory, left_out) = write(&[["a\u{0}b\u{B}c\u{1B}", "\u{FFFE}d\u{FFFF}\u{7F}"]]);
        assert_eq!((read(&memory), left_out), (vec![["ab c".to_owned(), "d\u{7F}".to_owned()]], 5));
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(units in prop::collection::vec(any::<[String; 2]>(), 0..5)) {
            let texts: Vec<_> = units.iter().map(|texts| texts.each_ref().map(String::as_str)).collect();
            let (memory, left_out) = write(&texts);
            let read = read(&memory);
            let lost: usize = units.iter().flatten().flat_map(|text| text.chars()).filter(|&c| !is_xml(c)).count();
            prop_assert_eq!(left_out, lost as u64);
            if lost == 0 {
                prop_assert_eq!(read, units);
            } else {
                prop_assert_eq!(read.len(), units.len());
            }
        }
    }
}
