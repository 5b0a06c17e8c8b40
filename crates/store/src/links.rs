//! Links: hyperlinks on stretches of paragraphs.

use relecture_core::model::{ByteSpan, Link, ParagraphId};
use rusqlite::{CachedStatement, Connection, params};

/// Reads the links of one paragraph after another.
pub(crate) struct Reader<'conn>(CachedStatement<'conn>);

impl<'conn> Reader<'conn> {
    pub(crate) fn new(conn: &'conn Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT start, end, href FROM links WHERE paragraph_id = ?1 ORDER BY start, end";
        conn.prepare_cached(sql).map(Self)
    }

    /// The links of a paragraph, in order.
    pub(crate) fn of(&mut self, paragraph: ParagraphId) -> rusqlite::Result<Vec<Link>> {
        let links = self.0.query_map([paragraph.0], |row| {
            Ok(Link { span: ByteSpan { start: row.get(0)?, end: row.get(1)? }, href: row.get(2)? })
        })?;
        links.collect()
    }
}

pub(crate) fn insert(conn: &Connection, paragraph: ParagraphId, links: &[Link]) -> rusqlite::Result<()> {
    if links.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO links (paragraph_id, start, end, href) VALUES (?1, ?2, ?3, ?4)";
    let mut statement = conn.prepare_cached(sql)?;
    for Link { span, href } in links {
        statement.execute(params![paragraph.0, span.start, span.end, href])?;
    }
    Ok(())
}
