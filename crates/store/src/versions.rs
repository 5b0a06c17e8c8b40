//! Versions: a text as one file had it, with everything read from that file.

use encoding_rs::Encoding;
use relecture_core::model::{Document, Format, Predecessor, Segment, TextId, Timestamp, Version, VersionId, Warning};
use relecture_core::progress::Progress;
use rusqlite::{Connection, Row, params};

use crate::error::{Fault, StoreError};
use crate::read::named;
use crate::{Change, Store, blank_cells, originals, paragraphs, segments, warnings};

/// A file and what was read from it.
#[derive(Clone, Copy, Debug)]
pub struct NewVersion<'a> {
    /// Name of the file, without its folder.
    pub file_name: &'a str,
    /// The file.
    pub bytes: &'a [u8],
    /// What it says.
    pub document: &'a Document,
    /// The sentences of the document, in order.
    pub segments: &'a [Segment],
    /// What was remarkable about reading it.
    pub warnings: &'a [Warning],
    /// When it is imported.
    pub imported_at: Timestamp,
    /// Which segment of the version before each segment was, in a text that has one.
    pub lineage: Option<Lineage<'a>>,
}

/// The segments of one version as those of the one before it.
#[derive(Clone, Copy, Debug)]
pub struct Lineage<'a> {
    /// The version before.
    pub previous: VersionId,
    /// The predecessor of every segment.
    pub predecessors: &'a [Option<Predecessor>],
}

impl Store {
    /// A version.
    pub fn version(&self, version: VersionId) -> Result<Version, StoreError> {
        self.read("read a version of a text of the project", |conn| select(conn, version))
    }

    /// The versions of the text that a version belongs to, the first first; those of undone imports are left out.
    pub fn versions_beside(&self, version: VersionId) -> Result<Vec<Version>, StoreError> {
        self.read("list the versions of a text of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT id, text_id, number, file_name, format, encoding, imported_at, paragraphs, segments
                 FROM versions WHERE text_id = (SELECT text_id FROM versions WHERE id = ?1)
                 AND number <= (SELECT number FROM versions AS own WHERE own.text_id = versions.text_id AND current = 1)
                 ORDER BY number",
            )?;
            statement.query_map([version.0], from_row)?.collect()
        })
    }

    /// The whole document of a version, as it stands now.
    pub fn document(&self, version: VersionId) -> Result<Document, StoreError> {
        let lang = self.lang(version)?;
        self.read("read a document of the project", |conn| {
            let Version { format, encoding, .. } = select(conn, version)?;
            let paragraphs = paragraphs::select_all(conn, version)?;
            let blank_cells = blank_cells::select(conn, version)?;
            Ok(Document { format, encoding, lang, paragraphs, blank_cells })
        })
    }
}

fn select(conn: &Connection, version: VersionId) -> rusqlite::Result<Version> {
    let sql = "SELECT id, text_id, number, file_name, format, encoding, imported_at, paragraphs, segments
               FROM versions WHERE id = ?1";
    conn.prepare_cached(sql)?.query_row([version.0], from_row)
}

fn from_row(row: &Row) -> rusqlite::Result<Version> {
    let encoding = |name: &str| Encoding::for_label_no_replacement(name.as_bytes()).map(Encoding::name);
    Ok(Version {
        id: VersionId(row.get(0)?),
        text: TextId(row.get(1)?),
        number: row.get(2)?,
        file_name: row.get(3)?,
        format: named(row, 4, Format::from_name)?,
        encoding: named(row, 5, encoding)?,
        imported_at: Timestamp(row.get(6)?),
        paragraphs: row.get(7)?,
        segments: row.get(8)?,
    })
}

impl Change<'_> {
    /// Adds a version to a text and makes it the one that counts. Progress counts paragraphs and segments.
    pub fn add_version(
        &self,
        text: TextId,
        new: &NewVersion,
        progress: &dyn Progress,
    ) -> Result<VersionId, StoreError> {
        self.write("add a version of a text to the project", |conn| {
            let id = self.create("versions", |conn| insert(conn, text, new, progress))?;
            conn.prepare_cached("UPDATE versions SET current = 0 WHERE text_id = ?1 AND current = 1")?
                .execute([text.0])?;
            conn.prepare_cached("UPDATE versions SET current = 1 WHERE id = ?1")?.execute([id])?;
            Ok(VersionId(id))
        })
    }
}

fn insert(conn: &Connection, text: TextId, new: &NewVersion, progress: &dyn Progress) -> Result<i32, Fault> {
    let Document { format, encoding, lang: _, paragraphs, blank_cells } = new.document;
    let sql = "INSERT INTO versions
                   (text_id, number, current, file_name, format, encoding, imported_at, paragraphs, segments)
               SELECT ?1, coalesce(max(number), 0) + 1, 0, ?2, ?3, ?4, ?5, ?6, ?7 FROM versions WHERE text_id = ?1
               RETURNING id";
    let values = params![
        text.0,
        new.file_name,
        format.name(),
        encoding,
        new.imported_at.0,
        paragraphs.len(),
        new.segments.len()
    ];
    let id = conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?;
    let version = VersionId(id);
    originals::insert(conn, version, new.bytes)?;
    warnings::insert(conn, version, new.warnings)?;
    blank_cells::insert(conn, version, blank_cells)?;
    let total = (paragraphs.len() + new.segments.len()) as u64;
    let ids = paragraphs::insert(conn, version, paragraphs, &|done| progress.advance(done, total))?;
    let before = paragraphs.len() as u64;
    segments::insert(conn, version, new.segments, &ids, &|done| progress.advance(before + done, total))?;
    if let Some(Lineage { previous, predecessors }) = new.lineage {
        segments::set_lineage(conn, version, previous, predecessors)?;
    }
    Ok(id)
}
