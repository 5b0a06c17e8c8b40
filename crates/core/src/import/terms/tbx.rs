//! TermBase eXchange: version 2 (ISO 30042:2008, `martif`) and version 3 (ISO 30042:2019, `tbx`, in the styles that tell the
//! category by an attribute, DCA, and by the name of the element, DCT).

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::table::status_named;
use super::{LeftOutReason, Reading, TermFormat, TermsError};
use crate::format::xml_stream::{StreamError, XmlStream};
use crate::import::tmx::{lang_of, referred};
use crate::model::{CaseRule, Concept, Lang, MatchRule, Term, TermStatus, TextPart};
use crate::terms::Termbase;

/// The most bytes of one entry, and of what stands before the first.
const LONGEST_ENTRY: usize = 16 << 20;

/// Names of the categories that the standard has no place for: the termbase's own, as a private category may be called.
pub(crate) mod own {
    pub(crate) const ID: &str = "x-relecture-id";
    pub(crate) const ADVICE: &str = "x-relecture-advice";
    pub(crate) const STATUS: &str = "x-relecture-status";
    pub(crate) const MATCH: &str = "x-relecture-match";
    /// The term with a `|` where its prefix ends.
    pub(crate) const PREFIX: &str = "x-relecture-prefix";
    pub(crate) const CASE: &str = "x-relecture-case";
    pub(crate) const PART: &str = "x-relecture-part";
    pub(crate) const HOUSE: &str = "x-relecture-house";
    pub(crate) const EXEMPTION: &str = "x-relecture-exemption";
    pub(crate) const FROM: &str = "x-relecture-from";
    pub(crate) const UNTIL: &str = "x-relecture-until";
}

/// An element that is open.
struct Open {
    name: String,
    /// Its category: the attribute `type`, or in DCT the name of the element itself.
    category: String,
    /// Where a reference leads.
    target: Option<String>,
    text: String,
    /// Whether white space in it is meant.
    keeps_space: bool,
    line: u32,
}

/// The entry that is being read.
#[derive(Default)]
struct Entry {
    concept: Concept,
    lang: Option<Lang>,
    /// The name of a language that is not known.
    unknown_lang: String,
    term: Option<Draft>,
}

/// A term that is being read.
struct Draft {
    term: Term,
    marked: String,
    rule: Option<String>,
    line: u32,
    /// Status of the program's own, which decides over that of the standard.
    own_status: bool,
}

impl Reading {
    pub(super) fn read_tbx(&mut self, bytes: &[u8]) -> Result<TermFormat, TermsError> {
        let mut stream = XmlStream::new(bytes)?;
        let mut format = None;
        let mut open: Vec<Open> = Vec::new();
        let mut entry = Entry::default();
        let mut concepts = Vec::new();
        let mut in_body = false;
        stream.allow(LONGEST_ENTRY);
        loop {
            let line = stream.line();
            match stream.next(LONGEST_ENTRY)? {
                Event::Start(tag) => {
                    let name = tag.local_name().as_ref().to_owned();
                    match name.as_str() {
                        "martif" => format = Some(TermFormat::Tbx2),
                        "tbx" => format = Some(TermFormat::Tbx3),
                        "body" => in_body = true,
                        "termEntry" | "conceptEntry" => {
                            let id = attribute(&tag, "id").unwrap_or_default();
                            entry = Entry { concept: Concept::new(id), ..Entry::default() };
                        }
                        "langSet" | "langSec" => {
                            entry.lang = lang_of(&tag);
                            entry.unknown_lang = attribute(&tag, "xml:lang").unwrap_or_default();
                        }
                        "tig" | "ntig" | "termSec" => {
                            let term = Term::new("", entry.lang.clone().unwrap_or_else(Lang::undetermined));
                            entry.term =
                                Some(Draft { term, marked: String::new(), rule: None, line, own_status: false });
                        }
                        _ => {}
                    }
                    open.push(Open::new(&tag, name, line));
                }
                Event::End(_) => {
                    let Some(closed) = open.pop() else { continue };
                    match closed.name.as_str() {
                        "termEntry" | "conceptEntry" => {
                            let Entry { concept, .. } = std::mem::take(&mut entry);
                            self.keep(concept, &mut concepts, closed.line);
                            stream.allow(LONGEST_ENTRY);
                        }
                        "langSet" | "langSec" => entry.lang = None,
                        "tig" | "ntig" | "termSec" => self.close_term(&mut entry),
                        "body" => in_body = false,
                        // Marks inside a text.
                        "hi" | "foreign" | "bpt" | "ept" | "ph" | "sc" | "ec" => {
                            if let Some(around) = open.last_mut() {
                                around.text.push_str(&closed.text);
                            }
                        }
                        _ if in_body && !GROUPS.contains(&closed.name.as_str()) => self.tell(&mut entry, &closed),
                        _ => {}
                    }
                }
                Event::Text(text) => write(&mut open, &text.xml10_content()),
                Event::CData(text) => write(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => write(&mut open, &referred(&reference)),
                Event::Eof => break,
                _ => {}
            }
        }
        self.termbase.merge(Termbase { concepts });
        format.ok_or(TermsError::NotTbx)
    }

    fn keep(&mut self, mut concept: Concept, concepts: &mut Vec<Concept>, line: u32) {
        let first = concept.terms.first().map(|term| term.text.clone());
        match first {
            Some(first) if concept.id.is_empty() => concept.id = first,
            None if concept.id.is_empty() => return self.leave_out(LeftOutReason::NoTerm, "", line),
            Some(_) | None => {}
        }
        concepts.push(concept);
    }

    fn close_term(&mut self, entry: &mut Entry) {
        let Some(Draft { mut term, marked, rule, line, .. }) = entry.term.take() else { return };
        // Without a rule of its own a term stands as it is: `|` and `*` are letters of it.
        let rule = rule.as_deref().or(Some(if term.matching == MatchRule::Verb { "verb" } else { "inflected" }));
        match term.set_marked(&marked, rule).or_else(|_| term.set_marked(&marked, None)) {
            Ok(()) if entry.lang.is_some() => entry.concept.terms.push(term),
            Ok(()) => self.leave_out(LeftOutReason::Language, &entry.unknown_lang, line),
            Err(_) => self.leave_out(LeftOutReason::NoTerm, "", line),
        }
    }

    /// What an element says of the term, or of the concept where none is open.
    fn tell(&mut self, entry: &mut Entry, element: &Open) {
        let text = element.text();
        let known = match (&mut entry.term, element.name.as_str(), element.category.as_str()) {
            _ if text.is_empty() && element.target.is_none() => true,
            (Some(draft), "term", _) => {
                draft.marked = text;
                true
            }
            (Some(draft), _, category) => set_of_term(draft, category, text),
            (None, _, category) => set_of_concept(&mut entry.concept, category, text, element.target.as_deref()),
        };
        if !known {
            self.leave_out(LeftOutReason::Field, &element.category, element.line);
        }
    }
}

/// Elements that only hold others.
const GROUPS: &[&str] =
    &["termGrp", "descripGrp", "adminGrp", "termNoteGrp", "transacGrp", "termCompList", "text", "back"];

fn set_of_term(draft: &mut Draft, category: &str, text: String) -> bool {
    let term = &mut draft.term;
    match category {
        "administrativeStatus" | "normativeAuthorization" => match status_named(&text) {
            _ if draft.own_status => {}
            Some(status) => term.status = status,
            None => return false,
        },
        own::STATUS => match TermStatus::from_name(&text) {
            Some(status) => (term.status, draft.own_status) = (status, true),
            None => return false,
        },
        // Other parts of speech change nothing in how a term is found.
        "partOfSpeech" if text.eq_ignore_ascii_case("verb") || text.eq_ignore_ascii_case("verbe") => {
            term.matching = MatchRule::Verb;
        }
        "geographicalUsage" if term.lang.region().is_none() => {
            let tag = if text.contains('-') { text } else { format!("{}-{text}", term.lang.language()) };
            match Lang::parse(&tag) {
                Ok(lang) if lang.region().is_some() && lang.same_language(&term.lang) => term.lang = lang,
                _ => return false,
            }
        }
        own::MATCH => draft.rule = Some(text),
        own::PREFIX => (draft.marked, draft.rule) = (text, Some("prefix".to_owned())),
        own::CASE => match CaseRule::from_name(&text) {
            Some(case) => term.case = case,
            None => return false,
        },
        own::PART => match TextPart::from_name(&text) {
            Some(part) => term.parts.push(part),
            None => return false,
        },
        own::HOUSE => term.houses.push(text),
        own::EXEMPTION => term.exemptions.push(text),
        own::FROM | own::UNTIL => match text.parse() {
            Ok(day) if category == own::FROM => term.validity.from = Some(day),
            Ok(day) => term.validity.until = Some(day),
            Err(_) => return false,
        },
        "note" => return add(&mut term.note, text),
        "source" => return add(&mut term.reference, text),
        _ => return false,
    }
    true
}

fn set_of_concept(concept: &mut Concept, category: &str, text: String, target: Option<&str>) -> bool {
    match category {
        own::ID => concept.id = text,
        own::ADVICE => concept.advice = text == "yes",
        "subjectField" => return add(&mut concept.subject, text),
        "definition" => return add(&mut concept.definition, text),
        "note" => return add(&mut concept.note, text),
        "source" => return add(&mut concept.reference, text),
        "externalCrossReference" => return add(&mut concept.reference, target.map_or(text, str::to_owned)),
        _ => return false,
    }
    true
}

/// Sets what is not said yet.
fn add(said: &mut Option<String>, text: String) -> bool {
    let is_new = said.is_none();
    said.get_or_insert(text);
    is_new
}

impl Open {
    fn new(tag: &BytesStart, name: String, line: u32) -> Self {
        let category = match name.as_str() {
            "termNote" | "descrip" | "admin" | "adminNote" | "descripNote" | "xref" | "ref" | "transac"
            | "transacNote" => attribute(tag, "type").unwrap_or_else(|| name.clone()),
            _ => name.clone(),
        };
        let keeps_space = attribute(tag, "xml:space").is_some_and(|space| space == "preserve");
        Self { name, category, target: attribute(tag, "target"), text: String::new(), keeps_space, line }
    }

    /// What stands in it; line ends and indents of the file are single spaces.
    fn text(&self) -> String {
        if self.keeps_space {
            return self.text.clone();
        }
        let is_white = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
        self.text.split(is_white).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    // Not checked for repetition, which takes time that grows with the square of their number.
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

fn write(open: &mut [Open], text: &str) {
    if let Some(open) = open.last_mut() {
        open.text.push_str(text);
    }
}

impl From<StreamError> for TermsError {
    fn from(error: StreamError) -> Self {
        Self::Stream(error)
    }
}
