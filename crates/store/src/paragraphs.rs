//! Paragraphs of a version: their raw text, to the byte.

use relecture_core::model::{BlockKind, ByteSpan, Paragraph, ParagraphId, SegmentId, UnitRange, VersionId};
use relecture_core::progress::Cancelled;
use rusqlite::{CachedStatement, Connection, Row, params};

use crate::error::{Fault, StoreError};
use crate::read::named;
use crate::{Change, Store, highlights, links};

/// A paragraph in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredParagraph {
    /// Its id.
    pub id: ParagraphId,
    /// Its position in the version, from 0.
    pub position: u32,
    /// The paragraph.
    pub paragraph: Paragraph,
    /// Its text as it was imported, where it was edited since.
    pub received: Option<String>,
    /// What somebody typed there and has not finished.
    pub draft: Option<String>,
}

impl Store {
    /// The paragraphs of a version at the positions of a range, in order.
    pub fn paragraphs(&self, version: VersionId, range: UnitRange) -> Result<Vec<StoredParagraph>, StoreError> {
        self.read("read paragraphs of the project", |conn| select(conn, version, range))
    }
}

impl Store {
    /// A paragraph, with the version it stands in.
    pub fn paragraph(&self, paragraph: ParagraphId) -> Result<(VersionId, StoredParagraph), StoreError> {
        self.read("read a paragraph of the project", |conn| {
            let (version, position) = conn
                .prepare_cached("SELECT version_id, position FROM paragraphs WHERE id = ?1")?
                .query_row([paragraph.0], |row| Ok((VersionId(row.get(0)?), row.get::<_, u32>(1)?)))?;
            let stored = select(conn, version, UnitRange::new(position, position + 1))?.pop();
            stored.map(|stored| (version, stored)).ok_or(rusqlite::Error::QueryReturnedNoRows)
        })
    }

    /// How long each paragraph of a version is, in characters, by its position.
    pub fn paragraph_lengths(&self, version: VersionId) -> Result<Vec<u32>, StoreError> {
        self.read("read paragraphs of the project", |conn| {
            let sql = "SELECT length(text) FROM paragraphs WHERE version_id = ?1 ORDER BY position";
            conn.prepare_cached(sql)?.query_map([version.0], |row| row.get(0))?.collect()
        })
    }

    /// What each paragraph of a version said when it was imported, by its position; `None` for those that were not edited
    /// since.
    pub fn received(&self, version: VersionId) -> Result<Vec<Option<String>>, StoreError> {
        self.read("read paragraphs of the project", |conn| {
            let sql = "SELECT received FROM paragraphs WHERE version_id = ?1 ORDER BY position";
            conn.prepare_cached(sql)?.query_map([version.0], |row| row.get(0))?.collect()
        })
    }

    /// What each paragraph of a version, at the positions of a range, said before: when it was imported, where it was
    /// edited since, and in the paragraphs of the version before that its sentences come from.
    pub fn earlier_texts(&self, version: VersionId, range: UnitRange) -> Result<Vec<Vec<String>>, StoreError> {
        self.read("read paragraphs of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT position, received FROM paragraphs
                 WHERE version_id = ?1 AND position >= ?2 AND position < ?3
                 UNION
                 SELECT own.position, before.text FROM paragraphs AS own
                 JOIN segments ON segments.paragraph_id = own.id
                 JOIN segments AS earlier ON earlier.id = segments.previous_id
                 JOIN paragraphs AS before ON before.id = earlier.paragraph_id
                 WHERE own.version_id = ?1 AND own.position >= ?2 AND own.position < ?3
                 ORDER BY 1, 2",
            )?;
            let mut rows = statement.query(params![version.0, range.start, range.end])?;
            let mut texts: Vec<Vec<String>> = Vec::new();
            while let Some(row) = rows.next()? {
                let at = (row.get::<_, u32>(0)? - range.start) as usize;
                texts.resize_with(texts.len().max(at + 1), Vec::new);
                texts[at].extend(row.get::<_, Option<String>>(1)?);
            }
            Ok(texts)
        })
    }
}

fn select(conn: &Connection, version: VersionId, range: UnitRange) -> rusqlite::Result<Vec<StoredParagraph>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, position, kind, level, paragraphs.text, received, drafts.text
         FROM paragraphs LEFT JOIN drafts ON paragraph_id = paragraphs.id
         WHERE version_id = ?1 AND position >= ?2 AND position < ?3 ORDER BY position",
    )?;
    let mut marks = (links::Reader::new(conn)?, highlights::Reader::new(conn)?);
    let mut rows = statement.query(params![version.0, range.start, range.end])?;
    let mut paragraphs = Vec::new();
    while let Some(row) = rows.next()? {
        paragraphs.push(from_row(row, &mut marks)?);
    }
    Ok(paragraphs)
}

fn from_row(
    row: &Row,
    (links, highlights): &mut (links::Reader, highlights::Reader),
) -> rusqlite::Result<StoredParagraph> {
    let id = ParagraphId(row.get(0)?);
    let paragraph = Paragraph {
        kind: named(row, 2, BlockKind::from_name)?,
        level: row.get(3)?,
        text: row.get(4)?,
        links: links.of(id)?,
        highlights: highlights.of(id)?,
    };
    Ok(StoredParagraph { id, position: row.get(1)?, paragraph, received: row.get(5)?, draft: row.get(6)? })
}

impl Change<'_> {
    /// Gives the paragraph at a position of a new version another text at once: see [`Change::edit_paragraph`]. `spans` are
    /// the places of its segments, in order.
    pub fn edit_new_paragraph(
        &self,
        version: VersionId,
        position: UnitRange,
        edited: &Paragraph,
        spans: &[ByteSpan],
    ) -> Result<(), StoreError> {
        let (paragraph, segments) = self.write("edit a paragraph of the project", |conn| {
            let stored = select(conn, version, position)?.pop().ok_or(Fault::Gone)?;
            let mut statement =
                conn.prepare_cached("SELECT id FROM segments WHERE paragraph_id = ?1 ORDER BY position")?;
            let ids = statement.query_map([stored.id.0], |row| row.get(0).map(SegmentId))?;
            Ok((stored.id, ids.collect::<Result<Vec<_>, _>>()?))
        })?;
        let segments: Vec<_> = segments.into_iter().zip(spans.iter().copied()).collect();
        self.edit_paragraph(paragraph, edited, &segments)
    }

    /// Gives a paragraph another text, with the places of its links, highlights and segments in it. What was imported is
    /// kept.
    pub fn edit_paragraph(
        &self,
        id: ParagraphId,
        paragraph: &Paragraph,
        segments: &[(SegmentId, ByteSpan)],
    ) -> Result<(), StoreError> {
        let Paragraph { kind: _, level: _, text, links, highlights } = paragraph;
        self.write("edit a paragraph of the project", |conn| {
            conn.prepare_cached(
                "UPDATE paragraphs SET received = nullif(coalesce(received, text), ?2), text = ?2 WHERE id = ?1",
            )?
            .execute(params![id.0, text])?;
            conn.prepare_cached("DELETE FROM links WHERE paragraph_id = ?1")?.execute([id.0])?;
            links::insert(conn, id, links)?;
            conn.prepare_cached("DELETE FROM highlights WHERE paragraph_id = ?1")?.execute([id.0])?;
            highlights::insert(conn, id, highlights)?;
            let mut place = conn.prepare_cached("UPDATE segments SET start = ?2, end = ?3 WHERE id = ?1")?;
            for (segment, span) in segments {
                place.execute(params![segment.0, span.start, span.end])?;
            }
            Ok(())
        })
    }
}

/// All paragraphs of a version.
pub(crate) fn select_all(conn: &Connection, version: VersionId) -> rusqlite::Result<Vec<Paragraph>> {
    let stored = select(conn, version, UnitRange::new(0, u32::MAX))?;
    Ok(stored.into_iter().map(|stored| stored.paragraph).collect())
}

/// Writes the paragraphs of a version and returns their ids.
pub(crate) fn insert(
    conn: &Connection,
    version: VersionId,
    paragraphs: &[Paragraph],
    advance: &dyn Fn(u64) -> Result<(), Cancelled>,
) -> Result<Vec<ParagraphId>, Fault> {
    let mut statement: CachedStatement = conn.prepare_cached(
        "INSERT INTO paragraphs (version_id, position, kind, level, text) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let mut ids = Vec::with_capacity(paragraphs.len());
    for (position, Paragraph { kind, level, text, links, highlights }) in paragraphs.iter().enumerate() {
        if position % 1000 == 0 {
            advance(position as u64)?;
        }
        let row = statement.insert(params![version.0, position, kind.name(), level, text])?;
        let id = ParagraphId(i32::try_from(row).map_err(|_| Fault::DiskFull)?);
        links::insert(conn, id, links)?;
        highlights::insert(conn, id, highlights)?;
        ids.push(id);
    }
    Ok(ids)
}
