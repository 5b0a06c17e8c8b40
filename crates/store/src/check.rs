//! Whether a project file holds together.

use crate::Store;
use crate::error::StoreError;

/// Something that should never be in a project file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    /// What is wrong, in the words of a programmer.
    pub what: String,
    /// How many times.
    pub count: u32,
}

/// What SQLite cannot know: each query counts the rows that break a rule.
const RULES: &[(&str, &str)] = &[
    (
        "a text without exactly one current version",
        "SELECT count(*) FROM texts WHERE present = 1
         AND (SELECT count(*) FROM versions WHERE text_id = texts.id AND current = 1) <> 1",
    ),
    (
        "a pair without exactly one current alignment",
        "SELECT count(*) FROM pairs WHERE present = 1
         AND (SELECT count(*) FROM alignments WHERE pair_id = pairs.id AND current = 1) <> 1",
    ),
    (
        "a version whose paragraphs are not numbered through",
        "SELECT count(*) FROM versions WHERE (SELECT count(*) || ' ' || coalesce(max(position) + 1, 0)
         FROM paragraphs WHERE version_id = versions.id) <> paragraphs || ' ' || paragraphs",
    ),
    (
        "a version whose segments are not numbered through",
        "SELECT count(*) FROM versions WHERE (SELECT count(*) || ' ' || coalesce(max(position) + 1, 0)
         FROM segments WHERE version_id = versions.id) <> segments || ' ' || segments",
    ),
    (
        "a version without its original file",
        "SELECT count(*) FROM versions WHERE id NOT IN (SELECT version_id FROM originals)",
    ),
    (
        "an alignment that does not hold every paragraph once",
        "SELECT count(*) FROM alignments
         JOIN versions AS source ON source.id = source_id JOIN versions AS target ON target.id = target_id
         WHERE (SELECT total(source_end - source_start) || ' ' || total(target_end - target_start)
                FROM beads WHERE alignment_id = alignments.id AND level = 'paragraph')
            <> (source.paragraphs + 0.0) || ' ' || (target.paragraphs + 0.0)",
    ),
    (
        "an alignment that does not hold every segment once",
        "SELECT count(*) FROM alignments
         JOIN versions AS source ON source.id = source_id JOIN versions AS target ON target.id = target_id
         WHERE (alignments.current = 1 OR pair_id NOT IN (SELECT pair_id FROM alignments WHERE current = 1))
            AND (SELECT total(source_end - source_start) || ' ' || total(target_end - target_start)
                FROM beads WHERE alignment_id = alignments.id AND level = 'sentence')
            <> (source.segments + 0.0) || ' ' || (target.segments + 0.0)",
    ),
    (
        "an undone change before one that is not",
        "SELECT count(*) FROM history WHERE undone = 1
         AND id < (SELECT max(id) FROM history WHERE undone = 0)",
    ),
];

impl Store {
    /// Reads the whole file and returns what is wrong with it; nothing, as a rule.
    pub fn check(&self) -> Result<Vec<Defect>, StoreError> {
        self.read("check the project", |conn| {
            let mut defects = Vec::new();
            let mut statement = conn.prepare("PRAGMA integrity_check")?;
            for message in statement.query_map([], |row| row.get::<_, String>(0))? {
                let what = message?;
                if what != "ok" {
                    defects.push(Defect { what, count: 1 });
                }
            }
            let orphans = "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\"";
            let mut statement = conn.prepare(orphans)?;
            for orphan in statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
                let (table, count) = orphan?;
                defects.push(Defect { what: format!("a row of {table} that refers to nothing"), count });
            }
            for (what, sql) in RULES {
                let count = conn.query_row(sql, [], |row| row.get(0))?;
                if count > 0 {
                    defects.push(Defect { what: (*what).to_owned(), count });
                }
            }
            Ok(defects)
        })
    }
}
