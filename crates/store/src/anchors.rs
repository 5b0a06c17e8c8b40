//! Anchors: the columns of what hangs on a paragraph or a stretch of it, and how they follow an edit.

use relecture_core::model::{Anchor, ByteSpan, PairId, ParagraphId};
use rusqlite::{Row, params};

use crate::Change;
use crate::error::StoreError;
use crate::left_behind::ON_PARAGRAPHS;

/// Where something is to hang.
#[derive(Clone, Copy, Debug)]
pub struct NewAnchor<'a> {
    /// The pair.
    pub pair: PairId,
    /// The paragraph.
    pub paragraph: ParagraphId,
    /// The stretch of it with what stands there; `None` for the whole paragraph.
    pub about: Option<(ByteSpan, &'a str)>,
}

impl NewAnchor<'_> {
    /// Its start, its end and its quote.
    pub(crate) fn stretch(&self) -> (Option<usize>, Option<usize>, String) {
        let span = self.about.map(|(span, _)| span);
        let quote = self.about.map_or(String::new(), |(_, quote)| quote.replace('\0', ""));
        (span.map(|span| span.start), span.map(|span| span.end), quote)
    }
}

/// Reads `paragraph_id, start, end, quote`, which stand in this order from column `first` on.
pub(crate) fn from_row(row: &Row, pair: PairId, first: usize) -> rusqlite::Result<Anchor> {
    let ends: (Option<usize>, Option<usize>) = (row.get(first + 1)?, row.get(first + 2)?);
    Ok(Anchor {
        pair,
        paragraph: ParagraphId(row.get(first)?),
        span: ends.0.zip(ends.1).map(|(start, end)| ByteSpan { start, end }),
        quote: row.get(first + 3)?,
    })
}

impl Change<'_> {
    /// Keeps what hangs on stretches of a paragraph on the words it was about, when stretches of the text are replaced:
    /// `moved` tells where a stretch has got to.
    pub fn move_anchors(&self, paragraph: ParagraphId, moved: &dyn Fn(ByteSpan) -> ByteSpan) -> Result<(), StoreError> {
        self.write("keep what was said with its words in the project", |conn| {
            for table in ON_PARAGRAPHS.iter().map(|rows| rows.table) {
                let mut statement = conn.prepare_cached(&format!(
                    "SELECT id, start, end FROM {table} WHERE paragraph_id = ?1 AND start IS NOT NULL"
                ))?;
                let placed = statement.query_map([paragraph.0], |row| {
                    Ok((row.get::<_, i32>(0)?, ByteSpan { start: row.get(1)?, end: row.get(2)? }))
                })?;
                for (id, span) in placed.collect::<Result<Vec<_>, _>>()? {
                    let now = moved(span);
                    if now != span {
                        conn.prepare_cached(&format!("UPDATE {table} SET start = ?2, end = ?3 WHERE id = ?1"))?
                            .execute(params![id, now.start, now.end])?;
                    }
                }
            }
            Ok(())
        })
    }
}
