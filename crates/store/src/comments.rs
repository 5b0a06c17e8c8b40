//! Comments: what people say to each other about a text, in threads. They hang on a paragraph, so that aligning again and
//! editing leave them where they are.

use relecture_core::model::{Comment, CommentId, PairId, Thread, Timestamp};
use rusqlite::{Row, params};

use crate::error::{Fault, StoreError};
use crate::{Change, NewAnchor, Store, anchors};

/// The first comment of a thread.
#[derive(Clone, Copy, Debug)]
pub struct NewComment<'a> {
    /// What it is about.
    pub anchor: NewAnchor<'a>,
    /// What is said; not blank.
    pub text: &'a str,
    /// Who says it.
    pub by: &'a str,
    /// When.
    pub at: Timestamp,
}

impl Store {
    /// What was said about a pair, a thread for each first comment, in the order they were begun.
    pub fn threads(&self, pair: PairId) -> Result<Vec<Thread>, StoreError> {
        self.read("read the comments of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT id, thread_id, paragraph_id, start, end, quote, resolved, text, said_by, said_at
                 FROM comments WHERE pair_id = ?1 ORDER BY coalesce(thread_id, id), id",
            )?;
            let mut rows = statement.query([pair.0])?;
            let mut threads: Vec<Thread> = Vec::new();
            while let Some(row) = rows.next()? {
                let said = comment(row)?;
                match row.get::<_, Option<i32>>(1)? {
                    None => threads.push(thread(row, pair, said)?),
                    Some(_) => threads.last_mut().into_iter().for_each(|thread| thread.comments.push(said.clone())),
                }
            }
            Ok(threads)
        })
    }
}

fn comment(row: &Row) -> rusqlite::Result<Comment> {
    Ok(Comment { id: CommentId(row.get(0)?), text: row.get(7)?, by: row.get(8)?, at: Timestamp(row.get(9)?) })
}

fn thread(row: &Row, pair: PairId, first: Comment) -> rusqlite::Result<Thread> {
    Ok(Thread { anchor: anchors::from_row(row, pair, 2)?, resolved: row.get(6)?, comments: vec![first] })
}

impl Change<'_> {
    /// Begins a thread.
    pub fn comment(&self, new: &NewComment) -> Result<CommentId, StoreError> {
        let NewComment { anchor, text, by, at } = new;
        let (start, end, quote) = anchor.stretch();
        self.write("note a comment in the project", |conn| {
            let sql = "INSERT INTO comments
                           (pair_id, paragraph_id, start, end, quote, text, said_by, said_at, resolved)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0) RETURNING id";
            let values = params![
                anchor.pair.0,
                anchor.paragraph.0,
                start,
                end,
                quote,
                text.replace('\0', ""),
                by.replace('\0', ""),
                at.0
            ];
            Ok(CommentId(conn.prepare_cached(sql)?.query_row(values, |row| row.get(0))?))
        })
    }

    /// Adds an answer to a thread, which is open again.
    pub fn answer(&self, thread: CommentId, text: &str, by: &str, at: Timestamp) -> Result<(), StoreError> {
        self.write("note an answer in the project", |conn| {
            let added = conn
                .prepare_cached(
                    "INSERT INTO comments (pair_id, paragraph_id, thread_id, quote, text, said_by, said_at, resolved)
                     SELECT pair_id, paragraph_id, id, '', ?2, ?3, ?4, 0 FROM comments
                     WHERE id = ?1 AND thread_id IS NULL",
                )?
                .execute(params![thread.0, text.replace('\0', ""), by.replace('\0', ""), at.0])?;
            conn.prepare_cached("UPDATE comments SET resolved = 0 WHERE id = ?1 AND resolved = 1")?
                .execute([thread.0])?;
            if added == 1 { Ok(()) } else { Err(Fault::Gone) }
        })
    }

    /// Settles a thread, or opens it again.
    pub fn resolve(&self, thread: CommentId, resolved: bool) -> Result<(), StoreError> {
        self.write("settle a comment of the project", |conn| {
            let sql = "UPDATE comments SET resolved = ?2 WHERE id = ?1 AND thread_id IS NULL";
            let known = conn.prepare_cached(sql)?.execute(params![thread.0, resolved])?;
            if known == 1 { Ok(()) } else { Err(Fault::Gone) }
        })
    }

    /// Takes a comment back; a first one takes its answers along.
    pub fn remove_comment(&self, comment: CommentId) -> Result<(), StoreError> {
        self.write("take a comment out of the project", |conn| {
            // One by one, so that undo knows of each.
            conn.prepare_cached("DELETE FROM comments WHERE thread_id = ?1")?.execute([comment.0])?;
            let known = conn.prepare_cached("DELETE FROM comments WHERE id = ?1")?.execute([comment.0])?;
            if known == 1 { Ok(()) } else { Err(Fault::Gone) }
        })
    }
}
