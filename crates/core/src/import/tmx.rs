//! Translation memories in TMX 1.4b (LISA OSCAR, 26 April 2005) and the versions before it, unit by unit, however long
//! the file is.

use std::io::BufRead;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::format::xml::XmlError;
use crate::format::xml_stream::{StreamError, XmlStream};
use crate::model::Lang;

/// The most bytes of one unit with all its languages, and of what stands between two units.
const LONGEST_UNIT: usize = 16 << 20;

/// Why a translation memory cannot be read on.
#[derive(Debug, thiserror::Error)]
pub enum TmxError {
    /// The bytes could not be had, are no XML, or are beyond the limits.
    #[error(transparent)]
    Stream(#[from] StreamError),
    /// It is XML, but no translation memory.
    #[error("it is no translation memory: its first element is “{root}”, not “tmx”")]
    OtherRoot {
        /// Name of the outermost element.
        root: String,
    },
}

/// A text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TranslationUnit {
    /// Its texts, in the order of the file.
    pub variants: Vec<Variant>,
    /// How many notes and properties it has, which are not read.
    pub remarks: u32,
}

/// What a unit says in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variant {
    /// Its language; `None` where the file names none that is known.
    pub lang: Option<Lang>,
    /// The text without the codes in it.
    pub text: String,
    /// Texts that stand inside codes, such as the caption of an image, in order.
    pub inside_codes: Vec<String>,
    /// How many codes were left out: tags of the file that was translated.
    pub codes: u32,
}

impl TranslationUnit {
    /// What it says in a language: in that region, else in the first of its regions.
    pub fn in_lang(&self, lang: &Lang) -> Option<&Variant> {
        let of =
            |is: &dyn Fn(&Lang) -> bool| self.variants.iter().find(|variant| variant.lang.as_ref().is_some_and(is));
        of(&|own| own == lang).or_else(|| of(&|own| own.same_language(lang)))
    }
}

/// The units of a translation memory, in order. After an error there are no more.
pub struct TmxReader<R> {
    stream: XmlStream<R>,
    is_tmx: bool,
    is_over: bool,
}

impl<R: BufRead> TmxReader<R> {
    /// Reads from a source of bytes, in whatever encoding.
    pub fn new(source: R) -> Result<Self, TmxError> {
        Ok(Self { stream: XmlStream::new(source)?, is_tmx: false, is_over: false })
    }

    /// The line that is being read, from 1.
    pub fn line(&self) -> u32 {
        self.stream.line()
    }

    /// The next unit; `None` at the end.
    fn read(&mut self) -> Result<Option<TranslationUnit>, TmxError> {
        loop {
            self.stream.allow(LONGEST_UNIT);
            match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) if !self.is_tmx => match tag.local_name().as_ref() {
                    "tmx" => self.is_tmx = true,
                    root => return Err(TmxError::OtherRoot { root: root.to_owned() }),
                },
                Event::Start(tag) if tag.local_name().as_ref() == "tu" => return Ok(Some(self.read_unit()?)),
                Event::Eof if !self.is_tmx => {
                    let message = "there is no element".to_owned();
                    let line = self.stream.line();
                    return Err(StreamError::Xml(XmlError::Malformed { line, column: 1, message }).into());
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    fn read_unit(&mut self) -> Result<TranslationUnit, TmxError> {
        let mut unit = TranslationUnit::default();
        loop {
            match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) => match (tag.local_name().as_ref(), unit.variants.last_mut()) {
                    ("tuv", _) => {
                        let lang = lang_of(&tag);
                        unit.variants.push(Variant { lang, ..Variant::default() });
                    }
                    ("seg", Some(variant)) => self.read_segment(variant)?,
                    ("note" | "prop", _) => unit.remarks += 1,
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "tu" => return Ok(unit),
                Event::Eof => return Ok(unit),
                _ => {}
            }
        }
    }

    /// Reads up to the end of a `seg`.
    fn read_segment(&mut self, variant: &mut Variant) -> Result<(), TmxError> {
        let mut open = vec![Inside::Text];
        while let Some(&inside) = open.last() {
            match self.stream.next(LONGEST_UNIT)? {
                Event::Start(tag) => open.push(inside.entered(tag.local_name().as_ref(), variant)),
                Event::End(_) => drop(open.pop()),
                Event::Text(text) => inside.write(&text.xml10_content(), variant),
                Event::CData(text) => inside.write(&text.xml10_content(), variant),
                Event::GeneralRef(reference) => inside.write(&referred(&reference), variant),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
        Ok(())
    }
}

impl<R: BufRead> Iterator for TmxReader<R> {
    type Item = Result<TranslationUnit, TmxError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let unit = self.read().transpose();
        self.is_over = !matches!(unit, Some(Ok(_)));
        unit
    }
}

/// Where characters of a segment stand.
#[derive(Clone, Copy)]
enum Inside {
    Text,
    /// Inside a code: they are a tag of the file that was translated.
    Code,
    /// In a text inside a code.
    SubText,
}

impl Inside {
    /// Where the characters of an element stand that opens here.
    fn entered(self, name: &str, variant: &mut Variant) -> Self {
        match name {
            "bpt" | "ept" | "ph" | "it" | "ut" => {
                variant.codes += 1;
                Self::Code
            }
            "sub" => {
                variant.inside_codes.push(String::new());
                Self::SubText
            }
            // Marked text, and elements that are none of TMX.
            _ => self,
        }
    }

    fn write(self, text: &str, variant: &mut Variant) {
        match (self, variant.inside_codes.last_mut()) {
            (Self::Text, _) => variant.text.push_str(text),
            (Self::SubText, Some(inside)) => inside.push_str(text),
            (Self::SubText, None) | (Self::Code, _) => {}
        }
    }
}

/// What a reference stands for; one that only a document type could explain stays as it is written.
pub(super) fn referred(reference: &BytesRef) -> String {
    match (reference.resolve_char_ref(), resolve_predefined_entity(reference)) {
        (Ok(Some(character)), _) => character.to_string(),
        (_, Some(text)) => text.to_owned(),
        _ => format!("&{};", &**reference),
    }
}

/// The language of a `tuv`: `xml:lang`, or `lang` before TMX 1.4.
pub(super) fn lang_of(tag: &BytesStart) -> Option<Lang> {
    // Not checked for repetition, which takes time that grows with the square of their number.
    let mut attributes = tag.attributes();
    let attributes: Vec<_> = attributes.with_checks(false).flatten().collect();
    ["xml:lang", "lang"].into_iter().find_map(|name| {
        let value = attributes.iter().find(|attribute| attribute.key.as_ref() == name)?;
        Lang::parse(value.normalized_value(XmlVersion::Implicit1_0).ok()?.trim()).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(bytes: &[u8]) -> Result<Vec<TranslationUnit>, TmxError> {
        TmxReader::new(bytes)?.collect()
    }

    fn tmx(body: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header srclang=\"en\"><note>no unit</note></header>\n<body>{body}</body></tmx>"
        )
    }

    #[track_caller]
    fn check(body: &str, expected: &[(&str, &str)]) {
        let units = units(tmx(body).as_bytes()).unwrap();
        let lang = |variant: &Variant| variant.lang.as_ref().map_or_else(|| "?".to_owned(), Lang::to_string);
        let found: Vec<_> = units.iter().flat_map(|unit| &unit.variants).map(|v| (lang(v), v.text.as_str())).collect();
        let found: Vec<_> = found.iter().map(|(lang, text)| (lang.as_str(), *text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_every_language_of_a_unit() {
        check("", &[]);
        check("<tu/>", &[]);
        check(
            "<tu tuid=\"1\"><note>a note</note><prop type=\"x\">prop</prop>\
             <tuv xml:lang=\"EN-us\"><prop type=\"x\">p</prop><seg>The mill  stands.</seg></tuv>\
             <!-- and --><tuv lang=\"fr\"><seg>Le moulin\u{202F}! </seg></tuv><tuv><seg>?</seg></tuv></tu>",
            &[("en-US", "The mill  stands."), ("fr", "Le moulin\u{202F}! "), ("?", "?")],
        );
    }

    #[test]
    fn leaves_codes_out_and_keeps_the_text_in_and_round_them() {
        check(
            "<tu><tuv xml:lang=\"en\"><seg>The <bpt i=\"1\">&lt;b></bpt>old<ept i=\"1\">&lt;/b></ept> <hi>mill</hi>\
             <ph>&lt;br/></ph><it pos=\"begin\">&lt;i></it>.</seg></tuv></tu>",
            &[("en", "The old mill.")],
        );
        let body = "<tu><tuv xml:lang=\"en\"><seg>See <ph>&lt;img alt=\"<sub>the <hi>old</hi> mill</sub>\"></ph>\
                    here<ph x=\"1\"/>.</seg></tuv></tu>";
        let unit = &units(tmx(body).as_bytes()).unwrap()[0].variants[0];
        assert_eq!((unit.text.as_str(), unit.codes), ("See here.", 2));
        assert_eq!(unit.inside_codes, ["the old mill"]);
    }

    #[test]
    fn reads_references_and_follows_no_entity() {
        check(
            "<tu><tuv xml:lang=\"fr\"><seg>l&#8217;&#xE9;t&#233; &lt;&amp;&gt; <![CDATA[<b>&amp;]]> &mine;</seg></tuv></tu>",
            &[("fr", "l’été <&> <b>&amp; &mine;")],
        );
        let bomb = "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><tmx><body><tu><tuv lang='en'><seg>&b;</seg></tuv></tu></body></tmx>";
        assert_eq!(units(bomb.as_bytes()).unwrap()[0].variants[0].text, "&b;");
    }

    #[test]
    fn reads_every_encoding() {
        let body = "<tu><tuv xml:lang=\"fr\"><seg>« L’été »</seg></tuv></tu>";
        let text = tmx(body).replace("?>", "encoding=\"NAME\"?>");
        let named = |name: &str| text.replace("NAME", name);
        let wide = |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<_>>();
        let latin = encoding_rs::WINDOWS_1252.encode(&named("windows-1252")).0.into_owned();
        // A declaration longer than any decoder would wait for.
        let long = format!("<?xml version=\"1.0\"{}encoding=\"windows-1252\"?>{}", " ".repeat(200), "<tmx><body>");
        let long = encoding_rs::WINDOWS_1252.encode(&format!("{long}{body}</body></tmx>")).0.into_owned();
        for bytes in [
            named("utf-8").into_bytes(),
            format!("\u{FEFF}{}", named("utf-8")).into_bytes(),
            wide(&format!("\u{FEFF}{}", named("UTF-16")), u16::to_le_bytes),
            wide(&format!("\u{FEFF}{}", named("UTF-16")), u16::to_be_bytes),
            wide(&named("UTF-16"), u16::to_le_bytes),
            wide(&named("utf-16be"), u16::to_be_bytes),
            latin,
            long,
        ] {
            assert_eq!(units(&bytes).unwrap()[0].variants[0].text, "« L’été »");
        }
        let error = units(b"<tmx><body>\xE9t\xE9</body></tmx>").unwrap_err();
        assert!(matches!(error, TmxError::Stream(StreamError::Xml(XmlError::Encoding))), "{error:?}");
    }

    #[test]
    fn gives_what_stands_before_a_fault_and_says_where_it_is() {
        let whole = tmx(
            "\n<tu><tuv xml:lang=\"en\"><seg>one</seg></tuv></tu>\n<tu><tuv xml:lang=\"en\"><seg>two</seg></tuv></tu>",
        );
        let faults = [
            (&whole[..whole.find("two").unwrap()], 1, "line 6"),
            (&whole[..whole.len() - 6], 2, "line 6"),
            (&whole.replace("two</seg>", "two</sig>"), 1, "line 6"),
        ];
        for (text, before, said) in faults {
            let mut reader = TmxReader::new(text.as_bytes()).unwrap();
            let read: Vec<_> = reader.by_ref().collect();
            assert_eq!(read.iter().filter(|unit| unit.is_ok()).count(), before, "{said}");
            let error = read.last().unwrap().as_ref().unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
            assert!(reader.next().is_none());
        }
        for (text, said) in [("<html></html>", "“html”"), ("", "no element"), ("mill", "no element")] {
            let error = units(text.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(said), "{text}: {error}");
        }
    }

    #[test]
    fn hostile_files_end_within_bounds() {
        let long = tmx(&format!("<tu><tuv xml:lang=\"en\"><seg>{}", "a <hi>b</hi> ".repeat(LONGEST_UNIT / 10)));
        let error = units(long.as_bytes()).unwrap_err();
        assert!(matches!(error, TmxError::Stream(StreamError::TooLong { .. })), "{error:?}");
        let deep = tmx(&format!("<tu><tuv xml:lang=\"en\"><seg>{}", "<hi>".repeat(100_000)));
        let error = units(deep.as_bytes()).unwrap_err();
        assert!(matches!(error, TmxError::Stream(StreamError::Xml(XmlError::TooDeep { .. }))), "{error:?}");
        let crowded = tmx(&format!("<tu><tuv {}xml:lang=\"en\"><seg>a</seg></tuv></tu>", "a='1' ".repeat(200_000)));
        assert_eq!(units(crowded.as_bytes()).unwrap().len(), 1);
    }

    #[test]
    fn the_region_that_is_asked_for_comes_first() {
        let variant = |tag: &str| Variant { lang: Lang::parse(tag).ok(), text: tag.to_owned(), ..Variant::default() };
        let unit = TranslationUnit { variants: ["en-US", "fr-FR", "fr-CA"].map(variant).to_vec(), remarks: 0 };
        for (wanted, found) in [("fr-CA", Some("fr-CA")), ("fr", Some("fr-FR")), ("en-GB", Some("en-US")), ("de", None)]
        {
            let lang = Lang::parse(wanted).unwrap();
            assert_eq!(unit.in_lang(&lang).map(|variant| variant.text.as_str()), found, "{wanted}");
        }
    }
}
