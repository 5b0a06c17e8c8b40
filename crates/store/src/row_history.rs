//! What was done to the paragraphs of a row, read from the log of every change: undo keeps how each row of a table was before a
//! change touched it, so that what it became stands with the next change, or in the table.

use relecture_core::model::{
    Category, ChangeId, ErrorLevel, MarkedError, PairId, ParagraphId, Side, Status, Timestamp, VersionId,
};
use rusqlite::types::{FromSql, Value};
use rusqlite::{Connection, params};

use crate::Store;
use crate::error::StoreError;

/// Something that was done to a paragraph or what hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The change it was part of.
    pub change: ChangeId,
    /// When.
    pub at: Timestamp,
    /// Who did it, as they call themselves; empty where that is not known.
    pub by: String,
    /// What.
    pub deed: Deed,
}

/// What can be done to a paragraph or what hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// It came in with a file.
    Received {
        /// Name of the file.
        file_name: String,
        /// The number of the version that it made.
        number: u32,
    },
    /// Its text was edited.
    Edited {
        /// What it said.
        before: String,
        /// What it said then.
        after: String,
    },
    /// A sentence of it was judged.
    Judged {
        /// The verdict.
        status: Status,
    },
    /// Something was said about it.
    Commented {
        /// What.
        text: String,
    },
    /// A comment on it was answered.
    Answered {
        /// How.
        text: String,
    },
    /// A comment on it was settled, or opened again.
    Settled {
        /// Whether it is settled.
        resolved: bool,
        /// The comment.
        text: String,
    },
    /// A comment on it was taken back.
    CommentRemoved {
        /// The comment.
        text: String,
    },
    /// An error was marked in it.
    Marked {
        /// The error.
        error: MarkedError,
    },
    /// Something else was said of an error marked in it.
    MarkChanged {
        /// The error, as it is said to be then.
        error: MarkedError,
    },
    /// The mark of an error in it was taken away.
    MarkRemoved {
        /// The error.
        error: MarkedError,
    },
    /// A finding in it was dismissed.
    Dismissed {
        /// The id of the check.
        check: String,
        /// Why.
        reason: String,
    },
    /// A dismissal of a finding in it was taken back.
    Restored {
        /// The id of the check.
        check: String,
    },
    /// It stands beside other paragraphs than before.
    Regrouped {
        /// Whether a person did that by hand, and not the aligner.
        by_hand: bool,
    },
}

/// A change that touched a row of a table.
struct Step {
    change: ChangeId,
    at: Timestamp,
    by: String,
    /// The columns that were asked for, as they were; `None` where the row was not there.
    before: Option<Vec<Value>>,
    /// As they were then.
    after: Option<Vec<Value>>,
}

impl Store {
    /// The paragraphs of the version before that a paragraph was made of, by what its sentences were.
    pub fn previous_paragraphs(&self, paragraph: ParagraphId) -> Result<Vec<ParagraphId>, StoreError> {
        let sql = "SELECT DISTINCT earlier.paragraph_id FROM segments
                   JOIN segments AS earlier ON earlier.id = segments.previous_id
                   WHERE segments.paragraph_id = ?1 ORDER BY earlier.position";
        self.read("read the history of a row of the project", |conn| {
            conn.prepare_cached(sql)?.query_map([paragraph.0], |row| row.get(0).map(ParagraphId))?.collect()
        })
    }

    /// What was done to a paragraph and to what hangs on it in a pair, in no order. What was undone is left out.
    pub fn done_to(&self, pair: PairId, paragraph: ParagraphId) -> Result<Vec<Done>, StoreError> {
        self.read("read the history of a row of the project", |conn| {
            let mut done = Vec::new();
            received(conn, paragraph, &mut done)?;
            edits(conn, paragraph, &mut done)?;
            verdicts(conn, pair, paragraph, &mut done)?;
            comments(conn, pair, paragraph, &mut done)?;
            marks(conn, pair, paragraph, &mut done)?;
            dismissals(conn, pair, paragraph, &mut done)?;
            Ok(done)
        })
    }

    /// When the paragraph at a position of a version came to stand beside others in a pair, in no order.
    pub fn regroupings(
        &self,
        pair: PairId,
        side: Side,
        (version, position): (VersionId, u32),
    ) -> Result<Vec<Done>, StoreError> {
        let (own, other) = match side {
            Side::Source => ("source", "target"),
            Side::Target => ("target", "source"),
        };
        let sql = format!(
            "SELECT history.id, made_at, made_by, operation, {own}_start, {own}_end, {other}_start, {other}_end,
                    lag({other}_id) OVER (ORDER BY alignments.id) = {other}_id
             FROM alignments
             JOIN creations ON table_name = 'alignments' AND row_id = alignments.id
             JOIN history ON history.id = history_id AND undone = 0
             JOIN beads ON alignment_id = alignments.id AND level = 'paragraph' AND {own}_start <= ?3 AND {own}_end > ?3
             WHERE pair_id = ?1 AND {own}_id = ?2 ORDER BY alignments.id"
        );
        self.read("read the history of a row of the project", |conn| {
            let mut statement = conn.prepare_cached(&sql)?;
            let mut rows = statement.query(params![pair.0, version.0, position])?;
            let (mut done, mut last) = (Vec::new(), None);
            while let Some(row) = rows.next()? {
                let group: [i64; 4] = [row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?];
                let beside_the_same_text = row.get::<_, Option<bool>>(8)?.unwrap_or_default();
                if last.replace(group).is_some_and(|last| last != group) && beside_the_same_text {
                    let by_hand = row.get_ref(3)?.as_str()? == "regroup";
                    done.push(Done {
                        change: ChangeId(row.get(0)?),
                        at: Timestamp(row.get(1)?),
                        by: row.get(2)?,
                        deed: Deed::Regrouped { by_hand },
                    });
                }
            }
            splices(conn, pair, side, (version, position), &mut done)?;
            Ok(done)
        })
    }
}

/// Regroupings by hand, of which the log has the beads that went.
fn splices(
    conn: &Connection,
    pair: PairId,
    side: Side,
    (version, position): (VersionId, u32),
    done: &mut Vec<Done>,
) -> rusqlite::Result<()> {
    let own = match side {
        Side::Source => "source",
        Side::Target => "target",
    };
    let sql = format!(
        "SELECT history.id, made_at, made_by FROM undo_log
         JOIN history ON history.id = history_id AND undone = 0
         JOIN alignments ON alignments.id = row_id AND pair_id = ?1 AND {own}_id = ?2
         WHERE table_name = 'beads' AND change = 'splice' AND before ->> 'level' = 'paragraph'
             AND EXISTS (SELECT 1 FROM json_each(before, '$.beads')
                         WHERE value ->> '{own}_start' <= ?3 AND value ->> '{own}_end' > ?3)"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let regrouped = statement.query_map(params![pair.0, version.0, position], |row| {
        let deed = Deed::Regrouped { by_hand: true };
        Ok(Done { change: ChangeId(row.get(0)?), at: Timestamp(row.get(1)?), by: row.get(2)?, deed })
    })?;
    done.extend(regrouped.collect::<Result<Vec<_>, _>>()?);
    Ok(())
}

fn received(conn: &Connection, paragraph: ParagraphId, done: &mut Vec<Done>) -> rusqlite::Result<()> {
    let sql = "SELECT history_id, imported_at, made_by, file_name, number FROM versions
               JOIN paragraphs ON paragraphs.version_id = versions.id
               JOIN creations ON table_name = 'versions' AND row_id = versions.id
               JOIN history ON history.id = history_id
               WHERE paragraphs.id = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([paragraph.0])?;
    while let Some(row) = rows.next()? {
        let deed = Deed::Received { file_name: row.get(3)?, number: row.get(4)? };
        done.push(Done { change: ChangeId(row.get(0)?), at: Timestamp(row.get(1)?), by: row.get(2)?, deed });
    }
    Ok(())
}

fn edits(conn: &Connection, paragraph: ParagraphId, done: &mut Vec<Done>) -> rusqlite::Result<()> {
    for step in steps(conn, "paragraphs", &["text"], paragraph.0)? {
        let (Some(before), Some(after)) = (&step.before, &step.after) else { continue };
        let (before, after): (String, String) = (value(before, 0)?, value(after, 0)?);
        if before != after {
            done.push(step.done(Deed::Edited { before, after }));
        }
    }
    Ok(())
}

fn verdicts(conn: &Connection, pair: PairId, paragraph: ParagraphId, done: &mut Vec<Done>) -> rusqlite::Result<()> {
    let sql = "SELECT id FROM decisions
               WHERE pair_id = ?1 AND segment_id IN (SELECT id FROM segments WHERE paragraph_id = ?2)";
    for id in ids(conn, sql, pair, paragraph)? {
        for step in steps(conn, "decisions", &["status", "decided_at", "decided_by"], id)? {
            let Some(after) = &step.after else { continue };
            // What lapses, is suspended or is carried over was decided before.
            if step.before.as_ref().is_some_and(|before| before[1] == after[1]) {
                continue;
            }
            let Some(status) = Status::from_name(&value::<String>(after, 0)?) else { continue };
            let by = value(after, 2)?;
            done.push(Done { by, ..step.done(Deed::Judged { status }) });
        }
    }
    Ok(())
}

fn comments(conn: &Connection, pair: PairId, paragraph: ParagraphId, done: &mut Vec<Done>) -> rusqlite::Result<()> {
    for id in anchored(conn, "comments", pair, paragraph)? {
        for step in steps(conn, "comments", &["text", "said_by", "thread_id", "resolved"], id)? {
            match (&step.before, &step.after) {
                (None, Some(after)) => {
                    let (text, by) = (value(after, 0)?, value(after, 1)?);
                    let deed = if after[2] == Value::Null { Deed::Commented { text } } else { Deed::Answered { text } };
                    done.push(Done { by, ..step.done(deed) });
                }
                (Some(before), None) => done.push(step.done(Deed::CommentRemoved { text: value(before, 0)? })),
                (Some(before), Some(after)) if before[3] != after[3] => {
                    let resolved = value::<i64>(after, 3)? == 1;
                    done.push(step.done(Deed::Settled { resolved, text: value(after, 0)? }));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn marks(conn: &Connection, pair: PairId, paragraph: ParagraphId, done: &mut Vec<Done>) -> rusqlite::Result<()> {
    let error = |columns: &[Value]| -> rusqlite::Result<Option<MarkedError>> {
        let (category, level): (String, String) = (value(columns, 0)?, value(columns, 1)?);
        let known = Category::from_id(&category).zip(ErrorLevel::from_name(&level));
        let note = value(columns, 2)?;
        Ok(known.map(|(category, level)| MarkedError { category, level, note }))
    };
    for id in anchored(conn, "annotations", pair, paragraph)? {
        for step in steps(conn, "annotations", &["category", "level", "note"], id)? {
            let (before, after) = (step.before.as_deref(), step.after.as_deref());
            let deed = match (before.map(error).transpose()?.flatten(), after.map(error).transpose()?.flatten()) {
                (None, Some(error)) => Deed::Marked { error },
                (Some(error), None) => Deed::MarkRemoved { error },
                (Some(before), Some(error)) if before != error => Deed::MarkChanged { error },
                _ => continue,
            };
            done.push(step.done(deed));
        }
    }
    Ok(())
}

fn dismissals(conn: &Connection, pair: PairId, paragraph: ParagraphId, done: &mut Vec<Done>) -> rusqlite::Result<()> {
    let sql = "WITH own AS (SELECT id FROM segments WHERE paragraph_id = ?2)
               SELECT id FROM dismissals WHERE (pair_id = ?1 OR pair_id IS NULL)
                   AND (source_segment_id IN own OR target_segment_id IN own)
               UNION SELECT row_id FROM undo_log WHERE table_name = 'dismissals' AND change = 'delete'
                   AND (json_extract(before, '$.source_segment_id') IN own
                       OR json_extract(before, '$.target_segment_id') IN own)";
    for id in ids(conn, sql, pair, paragraph)? {
        for step in steps(conn, "dismissals", &["check_id", "reason", "dismissed_by"], id)? {
            match (&step.before, &step.after) {
                (None, Some(after)) => {
                    let deed = Deed::Dismissed { check: value(after, 0)?, reason: value(after, 1)? };
                    done.push(Done { by: value(after, 2)?, ..step.done(deed) });
                }
                (Some(before), None) => done.push(step.done(Deed::Restored { check: value(before, 0)? })),
                _ => {}
            }
        }
    }
    Ok(())
}

impl Step {
    fn done(&self, deed: Deed) -> Done {
        Done { change: self.change, at: self.at, by: self.by.clone(), deed }
    }
}

/// The rows of a table that hang on a paragraph in a pair, or hung on it until they were deleted.
fn anchored(
    conn: &Connection,
    table: &'static str,
    pair: PairId,
    paragraph: ParagraphId,
) -> rusqlite::Result<Vec<i32>> {
    let sql = format!(
        "SELECT id FROM {table} WHERE pair_id = ?1 AND paragraph_id = ?2
         UNION SELECT row_id FROM undo_log WHERE table_name = '{table}' AND change = 'delete'
             AND json_extract(before, '$.pair_id') = ?1 AND json_extract(before, '$.paragraph_id') = ?2"
    );
    ids(conn, &sql, pair, paragraph)
}

fn ids(conn: &Connection, sql: &str, pair: PairId, paragraph: ParagraphId) -> rusqlite::Result<Vec<i32>> {
    conn.prepare_cached(sql)?.query_map([pair.0, paragraph.0], |row| row.get(0))?.collect()
}

/// The changes that touched a row of a table, the first first, with these columns before and after each.
fn steps(conn: &Connection, table: &'static str, columns: &[&str], id: i32) -> rusqlite::Result<Vec<Step>> {
    let before: Vec<String> = columns.iter().map(|column| format!("json_extract(before, '$.{column}')")).collect();
    let mut statement = conn.prepare_cached(&format!(
        "SELECT history.id, made_at, made_by, change, {} FROM undo_log JOIN history ON history.id = history_id
         WHERE table_name = '{table}' AND row_id = ?1 AND undone = 0 ORDER BY undo_log.id",
        before.join(", ")
    ))?;
    let values = |row: &rusqlite::Row, first: usize| -> rusqlite::Result<Vec<Value>> {
        (0..columns.len()).map(|column| row.get(first + column)).collect()
    };
    let steps = statement.query_map([id], |row| {
        let is_new = row.get_ref(3)?.as_str()? == "insert";
        Ok(Step {
            change: ChangeId(row.get(0)?),
            at: Timestamp(row.get(1)?),
            by: row.get(2)?,
            before: if is_new { None } else { Some(values(row, 4)?) },
            after: None,
        })
    })?;
    let mut steps: Vec<Step> = steps.collect::<Result<_, _>>()?;
    let mut now = conn.prepare_cached(&format!("SELECT {} FROM {table} WHERE id = ?1", columns.join(", ")))?;
    let mut rows = now.query([id])?;
    let mut then = rows.next()?.map(|row| values(row, 0)).transpose()?;
    for step in steps.iter_mut().rev() {
        step.after = std::mem::replace(&mut then, step.before.clone());
    }
    Ok(steps)
}

fn value<T: FromSql>(columns: &[Value], at: usize) -> rusqlite::Result<T> {
    T::column_result((&columns[at]).into())
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, columns[at].data_type(), Box::new(error)))
}
