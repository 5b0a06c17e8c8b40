//! Drafts: what somebody typed in a paragraph and has not finished. They are saved as they come, beside the history.

use relecture_core::model::{ParagraphId, Timestamp};
use rusqlite::{Connection, params};

use crate::error::{Fault, StoreError};
use crate::{Change, Store};

impl Store {
    /// Keeps what was typed in a paragraph, in place of what was typed there before.
    pub fn keep_draft(&mut self, paragraph: ParagraphId, text: &str, at: Timestamp) -> Result<(), StoreError> {
        let write = |conn: &Connection| {
            conn.prepare_cached(
                "INSERT INTO drafts (paragraph_id, text, typed_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (paragraph_id) DO UPDATE SET text = excluded.text, typed_at = excluded.typed_at",
            )?
            .execute(params![paragraph.0, text.replace('\0', ""), at.0])?;
            Ok(())
        };
        write(&self.conn).map_err(|error: rusqlite::Error| Fault::from(error).while_doing("keep a draft", &self.path))
    }

    /// Forgets what was typed in a paragraph.
    pub fn drop_draft(&mut self, paragraph: ParagraphId) -> Result<(), StoreError> {
        delete(&self.conn, paragraph).map_err(|error| Fault::from(error).while_doing("drop a draft", &self.path))
    }
}

impl Change<'_> {
    /// Makes what was typed in a paragraph this, where something was, because its text changes under it.
    pub fn carry_draft(&self, paragraph: ParagraphId, text: &str) -> Result<(), StoreError> {
        self.write("carry a draft over", |conn| {
            conn.prepare_cached("UPDATE drafts SET text = ?2 WHERE paragraph_id = ?1")?
                .execute(params![paragraph.0, text])?;
            Ok(())
        })
    }

    /// Forgets what was typed in a paragraph, now that it is part of the text.
    pub fn finish_draft(&self, paragraph: ParagraphId) -> Result<(), StoreError> {
        self.write("finish a draft", |conn| Ok(delete(conn, paragraph)?))
    }
}

fn delete(conn: &Connection, paragraph: ParagraphId) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM drafts WHERE paragraph_id = ?1")?.execute([paragraph.0])?;
    Ok(())
}
