//! TermBase eXchange, TBX-Basic: version 2 (ISO 30042:2008) and version 3 (ISO 30042:2019, style DCA).

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::import::terms::own;
use crate::model::{CaseRule, Concept, MatchRule, Term, TermStatus};
use crate::terms::Termbase;

/// What the elements of a version are called.
struct Names {
    root: &'static str,
    attributes: &'static [(&'static str, &'static str)],
    header: &'static str,
    entry: &'static str,
    language: &'static str,
    term: &'static str,
}

const VERSION_2: Names = Names {
    root: "martif",
    attributes: &[("type", "TBX-Basic"), ("xml:lang", "en")],
    header: "martifHeader",
    entry: "termEntry",
    language: "langSet",
    term: "tig",
};

const VERSION_3: Names = Names {
    root: "tbx",
    attributes: &[("style", "dca"), ("type", "TBX-Basic"), ("xml:lang", "en"), ("xmlns", "urn:iso:std:iso:30042:ed-2")],
    header: "tbxHeader",
    entry: "conceptEntry",
    language: "langSec",
    term: "termSec",
};

/// The termbase in version 2.
pub(super) fn version_2(termbase: &Termbase) -> Vec<u8> {
    Document::of(termbase, &VERSION_2)
}

/// The termbase in version 3.
pub(super) fn version_3(termbase: &Termbase) -> Vec<u8> {
    Document::of(termbase, &VERSION_3)
}

struct Document {
    writer: Writer<Vec<u8>>,
}

impl Document {
    fn of(termbase: &Termbase, names: &Names) -> Vec<u8> {
        let mut document = Self { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
        document.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        document.open(names.root, names.attributes);
        document.open(names.header, &[]);
        document.open("fileDesc", &[]);
        document.open("sourceDesc", &[]);
        document.leaf("p", None, "Relecture");
        ["sourceDesc", "fileDesc", names.header].into_iter().for_each(|name| document.close(name));
        document.open("text", &[]);
        document.open("body", &[]);
        for (number, concept) in (1..).zip(&termbase.concepts) {
            document.concept(concept, number, names);
        }
        ["body", "text", names.root].into_iter().for_each(|name| document.close(name));
        let mut bytes = document.writer.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn concept(&mut self, concept: &Concept, number: usize, names: &Names) {
        let Concept { id, terms, subject, definition, note, reference, advice } = concept;
        let is_name = is_xml_name(id);
        let numbered = format!("c{number}");
        self.open(names.entry, &[("id", if is_name { id } else { &numbered })]);
        for (kind, text) in [("subjectField", subject), ("definition", definition)] {
            self.maybe("descrip", Some(kind), text.as_deref());
        }
        self.maybe("note", None, note.as_deref());
        self.maybe("admin", Some("source"), reference.as_deref());
        self.maybe("admin", Some(own::ID), (!is_name).then_some(id));
        self.maybe("admin", Some(own::ADVICE), advice.then_some("yes"));
        for terms in terms.chunk_by(|a, b| a.lang == b.lang) {
            self.open(names.language, &[("xml:lang", &terms[0].lang.to_string())]);
            for term in terms {
                self.open(names.term, &[]);
                self.term(term);
                self.close(names.term);
            }
            self.close(names.language);
        }
        self.close(names.entry);
    }

    fn term(&mut self, term: &Term) {
        let Term { text, lang: _, status, matching, case, parts, houses, exemptions, validity, note, reference } = term;
        let standard = match status {
            TermStatus::Preferred => "preferredTerm-admn-sts",
            TermStatus::Admitted => "admittedTerm-admn-sts",
            TermStatus::Deprecated | TermStatus::Forbidden => "deprecatedTerm-admn-sts",
        };
        self.leaf("term", None, text);
        self.leaf("termNote", Some("administrativeStatus"), standard);
        self.maybe("termNote", Some("partOfSpeech"), (*matching == MatchRule::Verb).then_some("verb"));
        let own_rule = matches!(matching, MatchRule::Exact | MatchRule::Anywhere);
        let is_prefix = matches!(matching, MatchRule::Prefix(_));
        self.maybe("admin", Some(own::STATUS), (*status == TermStatus::Forbidden).then_some(status.name()));
        self.maybe("admin", Some(own::MATCH), own_rule.then_some(matching.name()));
        self.maybe("admin", Some(own::PREFIX), is_prefix.then(|| term.marked()).as_deref());
        self.maybe("admin", Some(own::CASE), (*case != CaseRule::Permissive).then_some(case.name()));
        parts.iter().for_each(|part| self.leaf("admin", Some(own::PART), part.name()));
        houses.iter().for_each(|house| self.leaf("admin", Some(own::HOUSE), house));
        exemptions.iter().for_each(|exemption| self.leaf("admin", Some(own::EXEMPTION), exemption));
        for (kind, day) in [(own::FROM, validity.from), (own::UNTIL, validity.until)] {
            self.maybe("admin", Some(kind), day.map(|day| day.to_string()).as_deref());
        }
        self.maybe("note", None, note.as_deref());
        self.maybe("admin", Some("source"), reference.as_deref());
    }

    fn maybe(&mut self, name: &str, kind: Option<&str>, text: Option<&str>) {
        if let Some(text) = text {
            self.leaf(name, kind, text);
        }
    }

    fn leaf(&mut self, name: &str, kind: Option<&str>, text: &str) {
        let mut attributes: Vec<(&str, &str)> = kind.map(|kind| ("type", kind)).into_iter().collect();
        // Elsewhere line ends and indents are those of the file.
        if text.contains(['\n', '\t']) || text.contains("  ") || text.trim() != text {
            attributes.push(("xml:space", "preserve"));
        }
        let start = BytesStart::new(name).with_attributes(attributes);
        self.event(Event::Start(start));
        self.event(Event::Text(BytesText::new(text)));
        self.close(name);
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())));
    }

    fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    fn event(&mut self, event: Event) {
        self.writer.write_event(event).expect("memory takes what is written");
    }
}

/// Whether the text can be the value of an attribute `id`: letters, digits, points, hyphens, underscores, none but a letter
/// or an underscore first.
fn is_xml_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}
