//! The termbase's own form: JSON, one object a concept.

use serde::{Deserialize, Serialize};

use super::Termbase;
use crate::model::{CaseRule, Concept, Day, InvalidTerm, Lang, Term, TermStatus, TextPart, Validity};

/// The text is no termbase in its own form.
#[derive(Debug, thiserror::Error)]
pub enum InvalidTermbase {
    /// It is not JSON of the documented shape; the error tells line and column.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// A term is none.
    #[error("concept “{concept}”: {error}")]
    Term {
        /// Id of its concept.
        concept: String,
        /// What is wrong.
        error: InvalidTerm,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    concepts: Vec<FileConcept>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileConcept {
    id: String,
    terms: Vec<FileTerm>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    definition: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    advice: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTerm {
    lang: String,
    text: String,
    #[serde(default = "preferred")]
    status: TermStatus,
    #[serde(default, rename = "match", skip_serializing_if = "Option::is_none")]
    matching: Option<String>,
    #[serde(default = "permissive", skip_serializing_if = "is_permissive")]
    case: CaseRule,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<TextPart>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    houses: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    exemptions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
}

fn preferred() -> TermStatus {
    TermStatus::Preferred
}

fn permissive() -> CaseRule {
    CaseRule::Permissive
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde asks for")]
fn is_permissive(case: &CaseRule) -> bool {
    *case == CaseRule::Permissive
}

impl Termbase {
    /// Reads the own form: `{"concepts": [{"id": "mill", "terms": [{"lang": "fr-CA", "text": "moulin à eau"}]}]}`. A term is
    /// `preferred`, found in its inflected forms and held to its capitals where nothing else is said; marks may choose its
    /// rule (see [`Term::set_marked`]). Concepts of one id become one.
    pub fn from_json(json: &str) -> Result<Self, InvalidTermbase> {
        let file: File = serde_json::from_str(json)?;
        let mut termbase = Self::default();
        let concepts = file.concepts.into_iter().map(|concept| {
            let id = concept.id.clone();
            Concept::try_from(concept).map_err(|error| InvalidTermbase::Term { concept: id, error })
        });
        termbase.merge(Self { concepts: concepts.collect::<Result<_, _>>()? });
        Ok(termbase)
    }

    /// The termbase in its own form.
    pub fn to_json(&self) -> String {
        let file = File { concepts: self.concepts.iter().map(FileConcept::from).collect() };
        let mut json = serde_json::to_string_pretty(&file).expect("strings and lists are JSON");
        json.push('\n');
        json
    }
}

impl TryFrom<FileConcept> for Concept {
    type Error = InvalidTerm;

    fn try_from(concept: FileConcept) -> Result<Self, InvalidTerm> {
        let FileConcept { id, terms, subject, definition, note, reference, advice } = concept;
        let terms = terms.into_iter().map(Term::try_from).collect::<Result<_, _>>()?;
        Ok(Self { id, terms, subject, definition, note, reference, advice })
    }
}

impl TryFrom<FileTerm> for Term {
    type Error = InvalidTerm;

    fn try_from(term: FileTerm) -> Result<Self, InvalidTerm> {
        let FileTerm {
            lang,
            text,
            status,
            matching,
            case,
            mut parts,
            houses,
            exemptions,
            from,
            until,
            note,
            reference,
        } = term;
        let day =
            |day: Option<String>| day.map(|day| day.parse::<Day>().map_err(|_| InvalidTerm::Day(day))).transpose();
        parts.sort_unstable();
        parts.dedup();
        let mut read = Self::new("", Lang::parse(&lang)?);
        read.set_marked(&text, matching.as_deref())?;
        let validity = Validity { from: day(from)?, until: day(until)? };
        Ok(Self { status, case, parts, houses, exemptions, validity, note, reference, ..read })
    }
}

impl From<&Concept> for FileConcept {
    fn from(concept: &Concept) -> Self {
        let Concept { id, terms, subject, definition, note, reference, advice } = concept.clone();
        let terms = terms.iter().map(FileTerm::from).collect();
        Self { id, terms, subject, definition, note, reference, advice }
    }
}

impl From<&Term> for FileTerm {
    fn from(term: &Term) -> Self {
        let text = term.marked();
        let mut unnamed = term.clone();
        let needs_name = unnamed.set_marked(&text, None).is_err() || unnamed != *term;
        let Term { lang, status, matching, case, parts, houses, exemptions, validity, note, reference, .. } =
            term.clone();
        let [from, until] = [validity.from, validity.until].map(|day| day.map(|day| day.to_string()));
        let matching = needs_name.then(|| matching.name().to_owned());
        let lang = lang.to_string();
        Self { lang, text, status, matching, case, parts, houses, exemptions, from, until, note, reference }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::terms::testing::termbases;

    #[test]
    fn reads_what_a_person_writes() {
        let json = r#"{"concepts": [
            {"id": "mill", "terms": [{"lang": "fr_ca", "text": "enferm|er"}]},
            {"id": "mill", "terms": [{"lang": "en", "text": "mill", "status": "forbidden", "parts": ["title", "body"]}]}
        ]}"#;
        let termbase = Termbase::from_json(json).unwrap();
        assert_eq!((termbase.concepts.len(), termbase.term_count()), (1, 2));
        let [french, english] = termbase.concepts[0].terms.as_slice() else { panic!("two terms") };
        assert_eq!((french.text.as_str(), french.lang.to_string().as_str()), ("enfermer", "fr-CA"));
        assert_eq!(english.parts, [TextPart::Body, TextPart::Title]);
    }

    #[test]
    fn says_what_is_wrong() {
        for (json, said) in [
            ("{", "line 1"),
            (r#"{"concepts": [{"id": "a", "terms": [], "colour": 1}]}"#, "colour"),
            (r#"{"concepts": [{"id": "a", "terms": [{"lang": "klingon", "text": "b"}]}]}"#, "klingon"),
            (r#"{"concepts": [{"id": "a", "terms": [{"lang": "fr", "text": " "}]}]}"#, "“a”: there is no term"),
            (r#"{"concepts": [{"id": "a", "terms": [{"lang": "fr", "text": "b", "status": "new"}]}]}"#, "preferred"),
            (r#"{"concepts": [{"id": "a", "terms": [{"lang": "fr", "text": "b", "from": "2025-02-30"}]}]}"#, "no day"),
        ] {
            let error = Termbase::from_json(json).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(termbase in termbases()) {
            prop_assert_eq!(Termbase::from_json(&termbase.to_json()).unwrap(), termbase);
        }
    }
}
