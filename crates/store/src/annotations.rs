//! Annotations: errors that a person marked. They hang on a paragraph, as comments do.

use relecture_core::model::{Annotation, AnnotationId, Category, ErrorLevel, MarkedError, PairId, Timestamp};
use rusqlite::{Row, params};

use crate::error::{Fault, StoreError};
use crate::read::named;
use crate::{Change, NewAnchor, Store, anchors};

/// An error to mark.
#[derive(Clone, Copy, Debug)]
pub struct NewAnnotation<'a> {
    /// Where it is.
    pub anchor: NewAnchor<'a>,
    /// What is said of it.
    pub error: &'a MarkedError,
    /// The id of the check that found it; `None` where a person did.
    pub check: Option<&'a str>,
    /// Who says so.
    pub by: &'a str,
    /// When.
    pub at: Timestamp,
}

impl Store {
    /// The errors marked in a pair, in the order they were marked.
    pub fn annotations(&self, pair: PairId) -> Result<Vec<Annotation>, StoreError> {
        self.read("read the errors marked in the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT id, category, level, note, check_id, marked_by, marked_at, paragraph_id, start, end, quote
                 FROM annotations WHERE pair_id = ?1 ORDER BY id",
            )?;
            statement.query_map([pair.0], |row| annotation(row, pair))?.collect()
        })
    }
}

fn annotation(row: &Row, pair: PairId) -> rusqlite::Result<Annotation> {
    Ok(Annotation {
        id: AnnotationId(row.get(0)?),
        anchor: anchors::from_row(row, pair, 7)?,
        error: MarkedError {
            category: named(row, 1, Category::from_id)?,
            level: named(row, 2, ErrorLevel::from_name)?,
            note: row.get(3)?,
        },
        check: row.get(4)?,
        by: row.get(5)?,
        at: Timestamp(row.get(6)?),
    })
}

impl Change<'_> {
    /// Marks an error.
    pub fn annotate(&self, new: &NewAnnotation) -> Result<AnnotationId, StoreError> {
        let NewAnnotation { anchor, error, check, by, at } = new;
        let MarkedError { category, level, note } = error;
        let (start, end, quote) = anchor.stretch();
        self.write("mark an error in the project", |conn| {
            let sql = "INSERT INTO annotations
                           (pair_id, paragraph_id, start, end, quote, category, level, note, check_id, marked_by, marked_at)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id";
            let (note, by) = (note.replace('\0', ""), by.replace('\0', ""));
            let (pair, paragraph) = (anchor.pair.0, anchor.paragraph.0);
            let values = params![
                pair,
                paragraph,
                start,
                end,
                quote,
                category.id(),
                level.name(),
                note,
                check,
                by,
                at.0
            ];
            Ok(AnnotationId(conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?))
        })
    }

    /// Says something else of an error that is marked.
    pub fn change_annotation(&self, annotation: AnnotationId, error: &MarkedError) -> Result<(), StoreError> {
        let MarkedError { category, level, note } = error;
        self.write("change an error marked in the project", |conn| {
            let known = conn
                .prepare_cached("UPDATE annotations SET category = ?2, level = ?3, note = ?4 WHERE id = ?1")?
                .execute(params![annotation.0, category.id(), level.name(), note.replace('\0', "")])?;
            if known == 1 { Ok(()) } else { Err(Fault::Gone) }
        })
    }

    /// Takes the mark of an error away.
    pub fn remove_annotation(&self, annotation: AnnotationId) -> Result<(), StoreError> {
        self.write("take an error out of the project", |conn| {
            let known = conn.prepare_cached("DELETE FROM annotations WHERE id = ?1")?.execute([annotation.0])?;
            if known == 1 { Ok(()) } else { Err(Fault::Gone) }
        })
    }
}
