//! Terms: what a concept is called in a language.

use relecture_core::model::{CaseRule, Day, Term, TermStatus, TextPart, Validity};
use rusqlite::{Connection, Row, params};

use crate::read::{lang, named, unexpected};

const COLUMNS: &str = "text, lang, status, match_rule, case_rule, parts, houses, exemptions, note, reference, concept_id, valid_from, valid_until";

fn from_row(row: &Row) -> rusqlite::Result<Term> {
    let lang = lang(row, 1)?.ok_or_else(|| unexpected(1, "a term has a language".into()))?;
    let mut term = Term::new("", lang);
    let (text, rule): (String, String) = (row.get(0)?, row.get(3)?);
    term.set_marked(&text, Some(&rule)).map_err(|error| unexpected(0, error.into()))?;
    let parts = lines(row, 5)?.into_iter().map(|name| {
        TextPart::from_name(&name).ok_or_else(|| unexpected(5, format!("“{name}” is no part of a text").into()))
    });
    Ok(Term {
        status: named(row, 2, TermStatus::from_name)?,
        case: named(row, 4, CaseRule::from_name)?,
        parts: parts.collect::<rusqlite::Result<_>>()?,
        houses: lines(row, 6)?,
        exemptions: lines(row, 7)?,
        validity: Validity { from: day(row, 11)?, until: day(row, 12)? },
        note: row.get(8)?,
        reference: row.get(9)?,
        ..term
    })
}

fn day(row: &Row, column: usize) -> rusqlite::Result<Option<Day>> {
    let written: Option<String> = row.get(column)?;
    written.map(|day| day.parse().map_err(|_| unexpected(column, format!("“{day}” is no day").into()))).transpose()
}

/// Reads all terms with the ids of their concepts, those of a concept in their order.
pub(crate) fn select_all(conn: &Connection, mut take: impl FnMut(i32, Term)) -> rusqlite::Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM terms ORDER BY concept_id, position");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row.get(10)?, from_row(row)?);
    }
    Ok(())
}

/// The terms of a concept, in order.
pub(crate) fn select(conn: &Connection, concept: i32) -> rusqlite::Result<Vec<Term>> {
    let sql = format!("SELECT {COLUMNS} FROM terms WHERE concept_id = ?1 ORDER BY position");
    let mut statement = conn.prepare_cached(&sql)?;
    let terms = statement.query_map([concept], from_row)?;
    terms.collect()
}

pub(crate) fn insert(conn: &Connection, concept: i32, terms: &[Term]) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO terms (concept_id, position, text, lang, status, match_rule, case_rule, parts, houses, exemptions,
                            note, reference, valid_from, valid_until)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?;
    for (position, term) in (0_u32..).zip(terms) {
        let Term { text: _, lang, status, matching, case, parts, houses, exemptions, validity, note, reference } = term;
        let parts: Vec<&str> = parts.iter().map(|part| part.name()).collect();
        statement.execute(params![
            concept,
            position,
            term.marked().replace('\0', ""),
            lang.to_string(),
            status.name(),
            matching.name(),
            case.name(),
            parts.join("\n"),
            joined(houses),
            joined(exemptions),
            without_nul(note),
            without_nul(reference),
            validity.from.map(|day| day.to_string()),
            validity.until.map(|day| day.to_string())
        ])?;
    }
    Ok(())
}

/// The text without the NUL at which SQLite's own functions stop.
pub(crate) fn without_nul(text: &Option<String>) -> Option<String> {
    text.as_ref().map(|text| text.replace('\0', ""))
}

fn joined(values: &[String]) -> String {
    let lines: Vec<String> = values.iter().map(|value| value.replace(['\0', '\n'], " ")).collect();
    lines.join("\n")
}

fn lines(row: &Row, column: usize) -> rusqlite::Result<Vec<String>> {
    Ok(row.get_ref(column)?.as_str()?.lines().map(str::to_owned).collect())
}
