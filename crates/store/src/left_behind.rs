//! What hangs on the sentences of a version: it follows them into the next one, or is listed there as left behind.

use relecture_core::model::{PairId, VersionId};
use rusqlite::{Row, params};

use crate::error::StoreError;
use crate::read::named;
use crate::{Change, Store};

/// A table whose rows hang on segments.
struct OnSegments {
    table: &'static str,
    /// The column with the segment.
    column: &'static str,
    kind: LeftKind,
    /// Whether its rows follow a sentence that says something else now.
    follows_changes: bool,
    /// What a row says, in SQL.
    said: &'static str,
    /// By whom or why, in SQL.
    note: &'static str,
}

/// All of them. A further table is a further entry.
const ON_SEGMENTS: &[OnSegments] = &[
    OnSegments {
        table: "decisions",
        column: "segment_id",
        kind: LeftKind::Decision,
        follows_changes: true,
        said: "status",
        note: "decided_by",
    },
    OnSegments {
        table: "dismissals",
        column: "source_segment_id",
        kind: LeftKind::Dismissal,
        follows_changes: false,
        said: "check_id",
        note: "reason",
    },
    OnSegments {
        table: "dismissals",
        column: "target_segment_id",
        kind: LeftKind::Dismissal,
        follows_changes: false,
        said: "check_id",
        note: "reason",
    },
];

/// A table whose rows hang on paragraphs, or on stretches of them: columns `pair_id`, `paragraph_id`, `start`, `end`, `quote`.
pub(crate) struct OnParagraphs {
    pub(crate) table: &'static str,
    kind: LeftKind,
    /// What a row says, in SQL.
    said: &'static str,
    /// By whom, in SQL.
    note: &'static str,
}

/// All of them. A further table is a further entry.
pub(crate) const ON_PARAGRAPHS: &[OnParagraphs] = &[
    OnParagraphs { table: "comments", kind: LeftKind::Comment, said: "comments.text", note: "said_by" },
    OnParagraphs {
        table: "annotations",
        kind: LeftKind::Annotation,
        said: "category || ' ' || annotations.level",
        note: "marked_by",
    },
];

/// What can be left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftKind {
    /// A verdict.
    Decision,
    /// A dismissal of one finding.
    Dismissal,
    /// A pinned row.
    Pin,
    /// An edit of a paragraph, finished or not.
    Edit,
    /// A comment.
    Comment,
    /// An error that was marked.
    Annotation,
}

impl LeftKind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Decision, Self::Dismissal, Self::Pin, Self::Edit, Self::Comment, Self::Annotation];

    /// The stable name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Dismissal => "dismissal",
            Self::Pin => "pin",
            Self::Edit => "edit",
            Self::Comment => "comment",
            Self::Annotation => "annotation",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What a person did to a version that has no place in the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftBehind {
    /// The version that it has no place in.
    pub version: VersionId,
    /// The pair it was said in; `None` for what concerns the text alone.
    pub pair: Option<PairId>,
    /// What it is.
    pub kind: LeftKind,
    /// The paragraph it was about, by its position in the version before.
    pub paragraph: u32,
    /// The words it was about.
    pub about: String,
    /// What was said: the name of a status, the id of a check, the text of the other side, the text as it was edited, the id
    /// of a type of error and its level.
    pub said: String,
    /// By whom or why; may be empty.
    pub note: String,
}

/// How many rows that hang on segments a version took over, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// Verdicts.
    pub decisions: usize,
    /// Sentences of dismissed findings.
    pub dismissals: usize,
}

/// How many rows that hang on paragraphs a version took over, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnchorsTaken {
    /// Comments.
    pub comments: usize,
    /// Errors that were marked.
    pub annotations: usize,
}

impl Store {
    /// What was left behind when versions of the texts of a pair came in, the latest version first.
    pub fn left_behind(&self, pair: PairId) -> Result<Vec<LeftBehind>, StoreError> {
        let sql = "SELECT version_id, pair_id, kind, paragraph, about, said, note FROM left_behind
                   WHERE pair_id = ?1 OR (pair_id IS NULL AND version_id IN (
                       SELECT versions.id FROM versions
                       JOIN versions AS own ON own.text_id = versions.text_id
                       JOIN alignments ON own.id IN (source_id, target_id)
                       WHERE alignments.pair_id = ?1 AND alignments.current = 1))
                   ORDER BY version_id DESC, paragraph, left_behind.id";
        self.read("read what versions of the project left behind", |conn| {
            conn.prepare_cached(sql)?.query_map([pair.0], from_row)?.collect()
        })
    }

    /// What was left behind when a version came in.
    pub fn left_behind_by(&self, version: VersionId) -> Result<Vec<LeftBehind>, StoreError> {
        let sql = "SELECT version_id, pair_id, kind, paragraph, about, said, note FROM left_behind
                   WHERE version_id = ?1 ORDER BY paragraph, id";
        self.read("read what a version of the project left behind", |conn| {
            conn.prepare_cached(sql)?.query_map([version.0], from_row)?.collect()
        })
    }
}

fn from_row(row: &Row) -> rusqlite::Result<LeftBehind> {
    Ok(LeftBehind {
        version: VersionId(row.get(0)?),
        pair: row.get::<_, Option<i32>>(1)?.map(PairId),
        kind: named(row, 2, LeftKind::from_name)?,
        paragraph: row.get(3)?,
        about: row.get(4)?,
        said: row.get(5)?,
        note: row.get(6)?,
    })
}

impl Change<'_> {
    /// Moves whatever hangs on the segments of `previous` to those of `next` that they became, and lists the rest.
    pub fn take_over(&self, previous: VersionId, next: VersionId) -> Result<TakenOver, StoreError> {
        let mut taken = TakenOver::default();
        for rows in ON_SEGMENTS {
            let moved = self.write("carry over to a version of the project", |conn| {
                let OnSegments { table, column, kind, follows_changes, said, note } = rows;
                let same = if *follows_changes { "" } else { "AND next.changed IS NULL" };
                let moved = conn
                    .prepare_cached(&format!(
                        "UPDATE {table} SET {column} = next.id FROM segments AS next
                         WHERE next.previous_id = {table}.{column} AND next.version_id = ?1 {same}"
                    ))?
                    .execute([next.0])?;
                conn.prepare_cached(&format!(
                    "INSERT INTO left_behind (version_id, pair_id, kind, paragraph, about, said, note)
                     SELECT ?1, pair_id, ?3, paragraphs.position,
                         CAST(substr(CAST(paragraphs.text AS BLOB), start + 1, end - start) AS TEXT), {said}, {note}
                     FROM {table} JOIN segments ON segments.id = {table}.{column}
                     JOIN paragraphs ON paragraphs.id = segments.paragraph_id
                     WHERE segments.version_id = ?2 ORDER BY segments.position"
                ))?
                .execute(params![next.0, previous.0, kind.name()])?;
                Ok(moved)
            })?;
            match rows.kind {
                LeftKind::Decision => taken.decisions += moved,
                LeftKind::Dismissal => taken.dismissals += moved,
                LeftKind::Pin | LeftKind::Edit | LeftKind::Comment | LeftKind::Annotation => {}
            }
        }
        Ok(taken)
    }

    /// Moves what hangs on the paragraphs of `previous` to those of `next` that they became, and copies what somebody is
    /// typing in those that came in unchanged; lists the rest. `places` name a paragraph of each by its position, and say
    /// whether its text is the same to the byte. Answers how much moved.
    pub fn take_over_paragraphs(
        &self,
        previous: VersionId,
        next: VersionId,
        places: &[(usize, usize, bool)],
    ) -> Result<AnchorsTaken, StoreError> {
        let mut taken = AnchorsTaken::default();
        for rows in ON_PARAGRAPHS {
            let moved = self.take_over_anchors(previous, next, places, rows)?;
            match rows.kind {
                LeftKind::Comment => taken.comments += moved,
                LeftKind::Annotation => taken.annotations += moved,
                LeftKind::Decision | LeftKind::Dismissal | LeftKind::Pin | LeftKind::Edit => {}
            }
        }
        self.take_over_drafts(previous, next, places)?;
        Ok(taken)
    }

    /// The rows of one table. Where the text of a paragraph is another they are about the whole of it from now on.
    fn take_over_anchors(
        &self,
        previous: VersionId,
        next: VersionId,
        places: &[(usize, usize, bool)],
        rows: &OnParagraphs,
    ) -> Result<usize, StoreError> {
        let OnParagraphs { table, kind, said, note } = rows;
        self.write("carry over to a version of the project", |conn| {
            let mut moved = 0;
            for (old, new, same) in places {
                moved += conn
                    .prepare_cached(&format!(
                        "UPDATE {table} SET start = iif(?5, start, NULL), end = iif(?5, end, NULL),
                             paragraph_id = (SELECT id FROM paragraphs WHERE version_id = ?2 AND position = ?4)
                         WHERE paragraph_id = (SELECT id FROM paragraphs WHERE version_id = ?1 AND position = ?3)"
                    ))?
                    .execute(params![previous.0, next.0, old, new, same])?;
            }
            conn.prepare_cached(&format!(
                "INSERT INTO left_behind (version_id, pair_id, kind, paragraph, about, said, note)
                 SELECT ?1, pair_id, ?3, position, iif(quote = '', paragraphs.text, quote), {said}, {note}
                 FROM {table} JOIN paragraphs ON paragraphs.id = paragraph_id
                 WHERE version_id = ?2 ORDER BY position, {table}.id"
            ))?
            .execute(params![next.0, previous.0, kind.name()])?;
            Ok(moved)
        })
    }

    fn take_over_drafts(
        &self,
        previous: VersionId,
        next: VersionId,
        places: &[(usize, usize, bool)],
    ) -> Result<(), StoreError> {
        self.write("carry over to a version of the project", |conn| {
            for (old, new, _) in places.iter().filter(|(_, _, same)| *same) {
                conn.prepare_cached(
                    "INSERT INTO drafts (paragraph_id, text, typed_at)
                     SELECT new.id, drafts.text, typed_at FROM drafts
                     JOIN paragraphs AS old ON old.id = drafts.paragraph_id
                     JOIN paragraphs AS new ON new.version_id = ?2 AND new.position = ?4
                     WHERE old.version_id = ?1 AND old.position = ?3",
                )?
                .execute(params![previous.0, next.0, old, new])?;
            }
            let kept: Vec<usize> = places.iter().filter(|(_, _, same)| *same).map(|(old, ..)| *old).collect();
            let mut drafts = conn.prepare_cached(
                "SELECT position, paragraphs.text, drafts.text FROM drafts
                 JOIN paragraphs ON paragraphs.id = paragraph_id WHERE version_id = ?1 ORDER BY position",
            )?;
            let mut rows = drafts.query([previous.0])?;
            while let Some(row) = rows.next()? {
                let (position, about, said): (usize, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                if !kept.contains(&position) {
                    conn.prepare_cached(
                        "INSERT INTO left_behind (version_id, pair_id, kind, paragraph, about, said, note)
                         VALUES (?1, NULL, 'edit', ?2, ?3, ?4, '')",
                    )?
                    .execute(params![next.0, position, about, said])?;
                }
            }
            Ok(())
        })
    }

    /// Lists something that a version has no place for.
    pub fn leave_behind(&self, left: &LeftBehind) -> Result<(), StoreError> {
        let LeftBehind { version, pair, kind, paragraph, about, said, note } = left;
        self.write("list what a version of the project left behind", |conn| {
            conn.prepare_cached(
                "INSERT INTO left_behind (version_id, pair_id, kind, paragraph, about, said, note)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                version.0,
                pair.map(|pair| pair.0),
                kind.name(),
                paragraph,
                about,
                said,
                note
            ])?;
            Ok(())
        })
    }
}
