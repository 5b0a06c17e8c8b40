//! A table with a term a row. What is said of a concept stands on the first of its rows.

use csv::WriterBuilder;

use crate::import::terms::{BETWEEN_EXEMPTIONS, OWN_NAMES};
use crate::model::{Concept, Term};
use crate::terms::Termbase;

/// A mark by which spreadsheets know UTF-8.
const MARK: &str = "\u{FEFF}";

/// The table as characters in UTF-8, with that sign between cells.
pub(super) fn delimited(termbase: &Termbase, delimiter: u8) -> Vec<u8> {
    let mut writer = WriterBuilder::new().delimiter(delimiter).from_writer(MARK.as_bytes().to_vec());
    for row in rows(termbase) {
        writer.write_record(row).expect("rows are of one length, and memory takes them");
    }
    writer.into_inner().expect("memory takes what is left")
}

/// The rows, with the names of the columns first.
pub(super) fn rows(termbase: &Termbase) -> impl Iterator<Item = [String; OWN_NAMES.len()]> {
    let header = std::iter::once(OWN_NAMES.map(str::to_owned));
    header.chain(termbase.concepts.iter().flat_map(|concept| {
        let terms = concept.terms.iter().map(Some).chain(concept.terms.is_empty().then_some(None));
        terms.enumerate().map(|(at, term)| row(concept, term, at == 0))
    }))
}

fn row(concept: &Concept, term: Option<&Term>, is_first: bool) -> [String; OWN_NAMES.len()] {
    let of_term = |tell: &dyn Fn(&Term) -> String| term.map_or_else(String::new, tell);
    let of_concept = |tell: &Option<String>| if is_first { tell.clone().unwrap_or_default() } else { String::new() };
    let names = |term: &Term| term.parts.iter().map(|part| part.name()).collect::<Vec<_>>().join(", ");
    [
        concept.id.clone(),
        of_term(&|term| term.lang.to_string()),
        of_term(&Term::marked),
        of_term(&|term| term.matching.name().to_owned()),
        of_term(&|term| term.status.name().to_owned()),
        of_term(&|term| term.case.name().to_owned()),
        of_term(&names),
        of_term(&|term| term.houses.join(", ")),
        of_term(&|term| term.exemptions.join(BETWEEN_EXEMPTIONS)),
        of_term(&|term| term.validity.from.map_or_else(String::new, |day| day.to_string())),
        of_term(&|term| term.validity.until.map_or_else(String::new, |day| day.to_string())),
        of_term(&|term| term.note.clone().unwrap_or_default()),
        of_term(&|term| term.reference.clone().unwrap_or_default()),
        of_concept(&concept.subject),
        of_concept(&concept.definition),
        of_concept(&concept.note),
        of_concept(&concept.reference),
        if is_first && concept.advice { "yes".to_owned() } else { String::new() },
    ]
}
