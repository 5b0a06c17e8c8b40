//! Segments of a version: the sentences of its paragraphs.

use relecture_core::model::{ByteSpan, ParagraphId, Segment, SegmentId, UnitRange, VersionId};
use relecture_core::progress::Cancelled;
use rusqlite::{Connection, Row, params};

use crate::Store;
use crate::error::{Fault, StoreError};

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

    /// All segments of a version.
    pub fn segments(&self, version: VersionId) -> Result<Vec<Segment>, StoreError> {
        let stored = self.segments_of(version, UnitRange::new(0, u32::MAX))?;
        Ok(stored.into_iter().map(|stored| stored.segment).collect())
    }
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
