//! Concepts: things that are talked about.

use std::collections::BTreeMap;

use relecture_core::model::Concept;
use rusqlite::{OptionalExtension, Row, params};

use crate::error::StoreError;
use crate::{Change, Store, terms};

fn from_row(row: &Row) -> rusqlite::Result<(i32, Concept)> {
    let concept = Concept {
        id: row.get(1)?,
        terms: Vec::new(),
        subject: row.get(2)?,
        definition: row.get(3)?,
        note: row.get(4)?,
        reference: row.get(5)?,
        advice: row.get(6)?,
    };
    Ok((row.get(0)?, concept))
}

const SELECT: &str = "SELECT id, name, subject, definition, note, reference, advice FROM concepts";

impl Store {
    /// The concepts of the project with their terms, in the order they were added.
    pub fn concepts(&self) -> Result<Vec<Concept>, StoreError> {
        self.read("read the terms of the project", |conn| {
            let mut statement = conn.prepare_cached(&format!("{SELECT} ORDER BY id"))?;
            let mut concepts: Vec<(i32, Concept)> =
                statement.query_map([], from_row)?.collect::<rusqlite::Result<_>>()?;
            let places: BTreeMap<i32, usize> = concepts.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
            terms::select_all(conn, |concept, term| {
                if let Some(&at) = places.get(&concept) {
                    concepts[at].1.terms.push(term);
                }
            })?;
            Ok(concepts.into_iter().map(|(_, concept)| concept).collect())
        })
    }

    /// The concept of that name; `None` where the project has none.
    pub fn concept(&self, name: &str) -> Result<Option<Concept>, StoreError> {
        self.read("read a term of the project", |conn| {
            let mut statement = conn.prepare_cached(&format!("{SELECT} WHERE name = ?1"))?;
            let Some((id, mut concept)) = statement.query_row([name], from_row).optional()? else { return Ok(None) };
            concept.terms = terms::select(conn, id)?;
            Ok(Some(concept))
        })
    }
}

impl Change<'_> {
    /// Keeps a concept with its terms, in place of the one of its name if there is one.
    pub fn keep_concept(&self, concept: &Concept) -> Result<(), StoreError> {
        let Concept { id, terms: named, subject, definition, note, reference, advice } = concept;
        self.write("keep a term in the project", |conn| {
            let sql = "INSERT INTO concepts (name, subject, definition, note, reference, advice)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                       ON CONFLICT (name) DO UPDATE SET subject = excluded.subject, definition = excluded.definition,
                           note = excluded.note, reference = excluded.reference, advice = excluded.advice
                       RETURNING id";
            let [subject, definition, note, reference] = [subject, definition, note, reference].map(terms::without_nul);
            let values = params![id.replace('\0', ""), subject, definition, note, reference, advice];
            let concept = conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
            conn.prepare_cached("DELETE FROM terms WHERE concept_id = ?1")?.execute([concept])?;
            terms::insert(conn, concept, named)?;
            Ok(())
        })
    }

    /// Takes a concept with its terms out of the project.
    pub fn remove_concept(&self, name: &str) -> Result<(), StoreError> {
        self.write("remove a term from the project", |conn| {
            let changed = conn.prepare_cached("DELETE FROM concepts WHERE name = ?1")?.execute([name])?;
            crate::releases::one(changed)
        })
    }
}
