//! Segments of a version: the sentences of its paragraphs.

use relecture_core::model::{ByteSpan, HunkKind, ParagraphId, Predecessor, Segment, SegmentId, UnitRange, VersionId};
use relecture_core::progress::Cancelled;
use rusqlite::{Connection, Row, params};

use crate::error::{Fault, StoreError};
use crate::{Change, Store};

/// A segment in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredSegment {
    /// Its id.
    pub id: SegmentId,
    /// Its position in the version, from 0.
    pub position: u32,
    /// The segment.
    pub segment: Segment,
}

const SELECT: &str = "SELECT segments.id, segments.position, paragraphs.position, start, end
                      FROM paragraphs JOIN segments ON paragraph_id = paragraphs.id";

fn from_row(row: &Row) -> rusqlite::Result<StoredSegment> {
    let span = ByteSpan { start: row.get(3)?, end: row.get(4)? };
    Ok(StoredSegment {
        id: SegmentId(row.get(0)?),
        position: row.get(1)?,
        segment: Segment { paragraph: row.get(2)?, span },
    })
}

impl Store {
    /// The segments of the paragraphs at the positions of a range, in order.
    pub fn segments_of(&self, version: VersionId, paragraphs: UnitRange) -> Result<Vec<StoredSegment>, StoreError> {
        self.read("read segments of the project", |conn| {
            let mut statement = conn.prepare_cached(&format!(
                "{SELECT} WHERE paragraphs.version_id = ?1 AND paragraphs.position >= ?2 AND paragraphs.position < ?3
                 ORDER BY paragraphs.position, segments.position"
            ))?;
            let segments = statement.query_map(params![version.0, paragraphs.start, paragraphs.end], from_row)?;
            segments.collect()
        })
    }

    /// The segment at a position.
    pub fn segment(&self, version: VersionId, position: u32) -> Result<StoredSegment, StoreError> {
        self.read("read a segment of the project", |conn| {
            conn.prepare_cached(&format!("{SELECT} WHERE segments.version_id = ?1 AND segments.position = ?2"))?
                .query_row(params![version.0, position], from_row)
        })
    }

    /// The raw texts of the segments at the positions of a range, in order.
    pub fn sentences(&self, version: VersionId, range: UnitRange) -> Result<Vec<String>, StoreError> {
        self.read("read sentences of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT text, start, end FROM segments JOIN paragraphs ON paragraphs.id = paragraph_id
                 WHERE segments.version_id = ?1 AND segments.position >= ?2 AND segments.position < ?3
                 ORDER BY segments.position",
            )?;
            let text = |row: &Row| Ok(sentence(row.get_ref(0)?.as_str()?, row.get(1)?, row.get(2)?).to_owned());
            statement.query_map(params![version.0, range.start, range.end], text)?.collect()
        })
    }

    /// All segments of a version.
    pub fn segments(&self, version: VersionId) -> Result<Vec<Segment>, StoreError> {
        let stored = self.segments_of(version, UnitRange::new(0, u32::MAX))?;
        Ok(stored.into_iter().map(|stored| stored.segment).collect())
    }
}

/// The stretch of a paragraph that a segment is.
pub(crate) fn sentence(paragraph: &str, start: usize, end: usize) -> &str {
    paragraph.get(start..end).unwrap_or_default()
}

impl Change<'_> {
    /// Gives a paragraph other sentences, in order: earlier ones in another place, and new ones. Those not among them are
    /// gone, with what was decided about them, and the segments after them are numbered anew.
    pub fn resegment(
        &self,
        version: VersionId,
        paragraph: ParagraphId,
        sentences: &[(Option<SegmentId>, ByteSpan)],
    ) -> Result<(), StoreError> {
        self.write("cut a paragraph of the project into sentences", |conn| {
            let (first, before): (i64, i64) = conn
                .prepare_cached("SELECT min(position), count(*) FROM segments WHERE paragraph_id = ?1")?
                .query_row([paragraph.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let more = sentences.len() as i64 - before;
            for gone in gone(conn, paragraph, sentences)? {
                conn.prepare_cached("DELETE FROM segments WHERE id = ?1")?.execute([gone])?;
            }
            // Positions are unique at every moment: what follows goes far away first.
            let mut shift = conn.prepare_cached(
                "UPDATE segments SET position = position + ?3 WHERE version_id = ?1 AND position >= ?2",
            )?;
            shift.execute(params![version.0, first, FAR])?;
            shift.execute(params![version.0, first + before + FAR, more - FAR])?;
            for (position, (segment, span)) in (first..).zip(sentences) {
                match segment {
                    Some(id) => conn
                        .prepare_cached("UPDATE segments SET position = ?2, start = ?3, end = ?4 WHERE id = ?1")?
                        .execute(params![id.0, position, span.start, span.end])?,
                    None => conn
                        .prepare_cached(
                            "INSERT INTO segments (version_id, position, paragraph_id, start, end)
                             VALUES (?1, ?2, ?3, ?4, ?5)",
                        )?
                        .execute(params![version.0, position, paragraph.0, span.start, span.end])?,
                };
            }
            conn.prepare_cached("UPDATE versions SET segments = segments + ?2 WHERE id = ?1")?
                .execute(params![version.0, more])?;
            Ok(())
        })
    }
}

/// Beyond every position.
const FAR: i64 = 1 << 40;

/// The segments of a paragraph that are not among these.
fn gone(
    conn: &Connection,
    paragraph: ParagraphId,
    sentences: &[(Option<SegmentId>, ByteSpan)],
) -> rusqlite::Result<Vec<i32>> {
    let mut statement = conn.prepare_cached("SELECT id FROM segments WHERE paragraph_id = ?1")?;
    let ids: Vec<i32> = statement.query_map([paragraph.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let stays = |id: &i32| sentences.iter().any(|(segment, _)| *segment == Some(SegmentId(*id)));
    Ok(ids.into_iter().filter(|id| !stays(id)).collect())
}

/// Writes the segments of a version, whose paragraphs have these ids.
pub(crate) fn insert(
    conn: &Connection,
    version: VersionId,
    segments: &[Segment],
    paragraphs: &[ParagraphId],
    advance: &dyn Fn(u64) -> Result<(), Cancelled>,
) -> Result<(), Fault> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO segments (version_id, position, paragraph_id, start, end) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (position, Segment { paragraph, span }) in segments.iter().enumerate() {
        if position % 1000 == 0 {
            advance(position as u64)?;
        }
        statement.execute(params![version.0, position, paragraphs[*paragraph].0, span.start, span.end])?;
    }
    Ok(())
}

/// Notes which segment of the version before each segment was.
pub(crate) fn set_lineage(
    conn: &Connection,
    version: VersionId,
    previous: VersionId,
    predecessors: &[Option<Predecessor>],
) -> Result<(), Fault> {
    let mut statement = conn.prepare_cached(
        "UPDATE segments SET changed = ?4,
             previous_id = (SELECT id FROM segments AS before WHERE before.version_id = ?2 AND before.position = ?3)
         WHERE version_id = ?1 AND position = ?5",
    )?;
    for (position, predecessor) in predecessors.iter().enumerate() {
        let Some(Predecessor { segment, change }) = predecessor else { continue };
        statement.execute(params![version.0, previous.0, segment, change.map(HunkKind::name), position])?;
    }
    Ok(())
}
