//! Highlights: stretches of paragraphs that someone marked with a highlighter.

use relecture_core::model::{ByteSpan, ParagraphId};
use rusqlite::{CachedStatement, Connection, params};

/// Reads the highlights of one paragraph after another.
pub(crate) struct Reader<'conn>(CachedStatement<'conn>);

impl<'conn> Reader<'conn> {
    pub(crate) fn new(conn: &'conn Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT start, end FROM highlights WHERE paragraph_id = ?1 ORDER BY start, end";
        conn.prepare_cached(sql).map(Self)
    }

    /// The highlights of a paragraph, in order.
    pub(crate) fn of(&mut self, paragraph: ParagraphId) -> rusqlite::Result<Vec<ByteSpan>> {
        let spans = self.0.query_map([paragraph.0], |row| Ok(ByteSpan { start: row.get(0)?, end: row.get(1)? }))?;
        spans.collect()
    }
}

pub(crate) fn insert(conn: &Connection, paragraph: ParagraphId, highlights: &[ByteSpan]) -> rusqlite::Result<()> {
    if highlights.is_empty() {
        return Ok(());
    }
    let mut statement = conn.prepare_cached("INSERT INTO highlights (paragraph_id, start, end) VALUES (?1, ?2, ?3)")?;
    for ByteSpan { start, end } in highlights {
        statement.execute(params![paragraph.0, start, end])?;
    }
    Ok(())
}
