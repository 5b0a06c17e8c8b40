//! Undo and redo, by the method of <https://sqlite.org/undoredo.html>: triggers note how each row was before a change
//! touched it. They note values, not SQL: a project may come from anyone, and what it says is never run.

use relecture_core::model::ChangeId;
use rusqlite::{Connection, TransactionBehavior, params};

use crate::error::{Fault, StoreError};
use crate::{Entry, Store, concordance, history, splices};

/// The tables whose changes can be undone. Each has an `id INTEGER PRIMARY KEY` and no BLOB. The rest of an import
/// (originals, warnings, blank cells) never changes, and is shown or hidden with its version.
const UNDOABLE: &[&str] = &[
    "releases",
    "texts",
    "versions",
    "paragraphs",
    "links",
    "highlights",
    "segments",
    "pairs",
    "alignments",
    "beads",
    "decisions",
    "profiles",
    "dismissals",
    "comments",
    "annotations",
    "scoring",
    "snapshots",
    "snapshot_versions",
    "snapshot_paragraphs",
    "sign_offs",
    "concepts",
    "terms",
    "shipped_termbases",
    "left_behind",
    "followed",
];

impl Store {
    /// Takes back the last change that is not undone. `None` when there is none.
    pub fn undo(&mut self) -> Result<Option<Entry>, StoreError> {
        self.turn(Turn::Undo).map_err(|fault| fault.while_doing("undo a change of the project", &self.path))
    }

    /// Makes the change again that was undone last. `None` when there is none.
    pub fn redo(&mut self) -> Result<Option<Entry>, StoreError> {
        self.turn(Turn::Redo).map_err(|fault| fault.while_doing("redo a change of the project", &self.path))
    }

    fn turn(&mut self, turn: Turn) -> Result<Option<Entry>, Fault> {
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let next = match turn {
            Turn::Undo => history::last_done(&tx)?,
            Turn::Redo => history::first_undone(&tx)?,
        };
        let Some(entry) = next else { return Ok(None) };
        tx.pragma_update(None, "defer_foreign_keys", true)?;
        let steps = take_log(&tx, entry.id)?;
        // Going back is noted in turn, which is the way forward again.
        record(&tx, entry.id)?;
        for step in &steps {
            step.take_back(&tx)?;
        }
        stop_recording(&tx)?;
        concordance::refresh(&tx)?;
        history::set_undone(&tx, entry.id, turn == Turn::Undo)?;
        tx.commit()?;
        Ok(Some(Entry { undone: turn == Turn::Undo, ..entry }))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Undo,
    Redo,
}

/// Makes the triggers of this connection; they note changes while there is a row in `recording`.
pub(crate) fn install(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch("CREATE TEMP TABLE recording (history_id INTEGER NOT NULL) STRICT")?;
    for table in UNDOABLE {
        let pairs: Vec<String> =
            columns(conn, table)?.iter().map(|column| format!("'{column}', OLD.{column}")).collect();
        let before = format!("json_object({})", pairs.join(", "));
        for (change, row, before) in [("insert", "NEW", "'{}'"), ("update", "OLD", &before), ("delete", "OLD", &before)]
        {
            conn.execute_batch(&format!(
                "CREATE TEMP TRIGGER note_{change}_of_{table} AFTER {change} ON main.{table} BEGIN
                    INSERT INTO undo_log (history_id, table_name, row_id, change, before)
                    SELECT history_id, '{table}', {row}.id, '{change}', {before} FROM recording;
                END"
            ))?;
        }
    }
    Ok(())
}

/// The columns of a table but its id.
fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE name <> 'id'")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    names.collect()
}

/// Notes what is changed from now on as part of a change.
pub(crate) fn record(conn: &Connection, change: ChangeId) -> rusqlite::Result<()> {
    conn.prepare_cached("INSERT INTO temp.recording VALUES (?1)")?.execute([change.0])?;
    Ok(())
}

/// Notes nothing from now on.
pub(crate) fn stop_recording(conn: &Connection) -> rusqlite::Result<()> {
    conn.prepare_cached("DELETE FROM temp.recording")?.execute([])?;
    Ok(())
}

/// One row as it was before a change touched it.
struct Step {
    table: &'static str,
    row: i64,
    change: String,
    before: String,
}

/// Takes the notes of a change out of the log, the last first.
fn take_log(conn: &Connection, change: ChangeId) -> Result<Vec<Step>, Fault> {
    let mut statement = conn.prepare_cached(
        "SELECT table_name, row_id, change, before FROM undo_log WHERE history_id = ?1 ORDER BY id DESC",
    )?;
    let mut rows = statement.query([change.0])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let table = UNDOABLE.iter().find(|table| **table == name);
        let table = table.ok_or_else(|| Fault::Damaged(format!("the undo log names the table {name}")))?;
        steps.push(Step { table, row: row.get(1)?, change: row.get(2)?, before: row.get(3)? });
    }
    conn.prepare_cached("DELETE FROM undo_log WHERE history_id = ?1")?.execute([change.0])?;
    Ok(steps)
}

impl Step {
    fn take_back(&self, conn: &Connection) -> Result<(), Fault> {
        let Self { table, row, change, before } = self;
        let columns = columns(conn, table)?;
        let values = columns.iter().map(|column| format!("json_extract(?2, '$.{column}')"));
        let sql = match change.as_str() {
            "insert" => {
                conn.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([row])?;
                return Ok(());
            }
            "update" => {
                let set: Vec<String> =
                    columns.iter().zip(values).map(|(name, value)| format!("{name} = {value}")).collect();
                format!("UPDATE {table} SET {} WHERE id = ?1", set.join(", "))
            }
            "delete" => {
                let values: Vec<String> = values.collect();
                format!("INSERT INTO {table} (id, {}) VALUES (?1, {})", columns.join(", "), values.join(", "))
            }
            "splice" => return splices::take_back(conn, *row, before),
            other => return Err(Fault::Damaged(format!("the undo log knows a change “{other}”"))),
        };
        conn.prepare_cached(&sql)?.execute(params![row, before])?;
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;
    use relecture_core::model::Timestamp;

    use super::*;
    use crate::change::Operation;

    /// A statement on an undoable table, as a later verb might run it.
    #[derive(Clone, Debug)]
    enum Write {
        Release { name: String },
        Rename { release: i64, name: String },
        Remove { release: i64 },
        Bead { position: i64, confidence: f64 },
        Doubt { position: i64, confidence: f64 },
        RemoveBeads { from: i64 },
        Shift { from: i64 },
        Splice { position: i64, removed: i64, coming: i64 },
    }

    impl Write {
        fn run(&self, conn: &Connection) -> rusqlite::Result<usize> {
            let bead = "INSERT OR IGNORE INTO beads
                (alignment_id, level, position, source_start, source_end, target_start, target_end, confidence, moved, pinned)
                VALUES (1, 'sentence', ?1, ?1, ?1 + 1, ?1, ?1, ?2, 0, 1)";
            match self {
                Self::Release { name } => {
                    conn.execute("INSERT INTO releases (name, present) VALUES ('r' || ?1, 1)", [name])
                }
                Self::Rename { release, name } => {
                    conn.execute("UPDATE releases SET name = 'r' || ?2 WHERE id = ?1", params![release, name])
                }
                // With everything that hangs on it.
                Self::Remove { release } => conn.execute("DELETE FROM releases WHERE id = ?1", [release]),
                Self::Bead { position, confidence } => match alignments(conn)? {
                    0 => Ok(0),
                    _ => conn.execute(bead, params![position, confidence]),
                },
                Self::Doubt { position, confidence } => {
                    conn.execute("UPDATE beads SET confidence = ?2 WHERE position = ?1", params![position, confidence])
                }
                Self::Splice { position, removed, coming } => match alignments(conn)? {
                    0 => Ok(0),
                    _ => splices::tests::splice(conn, *position, *removed, *coming).map(|()| 0).map_err(|fault| {
                        match fault {
                            Fault::Statement(error) => error,
                            other => panic!("{other}"),
                        }
                    }),
                },
                Self::RemoveBeads { from } => conn.execute("DELETE FROM beads WHERE position >= ?1", [from]),
                Self::Shift { from } => {
                    conn.execute("UPDATE beads SET position = position + 1000 WHERE position >= ?1", [from])
                }
            }
        }
    }

    fn alignments(conn: &Connection) -> rusqlite::Result<i64> {
        conn.query_row("SELECT count(*) FROM alignments", [], |row| row.get(0))
    }

    fn write() -> impl Strategy<Value = Write> {
        let name = || any::<String>().prop_map(|name| name.replace('\0', ""));
        let confidence = || 0.0..=1.0_f64;
        prop_oneof![
            name().prop_map(|name| Write::Release { name }),
            (1..4_i64, name()).prop_map(|(release, name)| Write::Rename { release, name }),
            (1..4_i64).prop_map(|release| Write::Remove { release }),
            (0..20_i64, confidence()).prop_map(|(position, confidence)| Write::Bead { position, confidence }),
            (0..20_i64, confidence()).prop_map(|(position, confidence)| Write::Doubt { position, confidence }),
            (0..20_i64).prop_map(|from| Write::RemoveBeads { from }),
            (0..20_i64).prop_map(|from| Write::Shift { from }),
            (0..20_i64, 0..4_i64, 0..4_i64).prop_map(|(position, removed, coming)| Write::Splice {
                position,
                removed,
                coming
            }),
        ]
    }

    pub(crate) const BASE: &str = "INSERT INTO releases VALUES (1, 'Harbour', 1);
        INSERT INTO texts VALUES (1, 1, 'en', 1, NULL), (2, 1, 'fr', 1, NULL);
        INSERT INTO versions VALUES (1, 1, 1, 1, 'a', 'text', 'UTF-8', 0, 0, 0), (2, 2, 1, 1, 'b', 'text', 'UTF-8', 0, 0, 0);
        INSERT INTO pairs VALUES (1, 1, 1, NULL);
        INSERT INTO alignments VALUES (1, 1, 1, 2, 1);
        INSERT INTO beads VALUES (1, 1, 'sentence', 0, 0, 1, 0, 1, 0.1, 0, 0)";

    fn dump(conn: &Connection) -> Vec<String> {
        let mut rows = Vec::new();
        for table in UNDOABLE {
            let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
            let columns = statement.column_count();
            let mut values = statement.query([]).unwrap();
            while let Some(row) = values.next().unwrap() {
                rows.extend((0..columns).map(|column| format!("{table} {:?}", row.get_ref(column).unwrap())));
            }
        }
        rows
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn undo_undoes_and_redo_redoes(
            changes in prop::collection::vec(prop::collection::vec(write(), 1..6), 1..8),
            back in 0..8_usize,
            last in write(),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("release.relecture");
            let mut store = Store::create(&path).unwrap();
            store.conn.execute_batch(BASE).unwrap();
            // Nobody pulls the plug here, and waiting for the disk takes most of the time.
            store.conn.pragma_update(None, "synchronous", "OFF").unwrap();
            let change = |store: &mut Store, writes: &[Write]| {
                let changed: Result<(), StoreError> = store.change(Timestamp(0), |change| {
                    change.write("test", |conn| {
                        writes.iter().try_for_each(|write| write.run(conn).map(drop)).map_err(Fault::from)
                    })?;
                    Ok(((), Operation { name: "write", arguments: "{}".to_owned() }))
                });
                changed.unwrap();
            };
            let mut states = vec![dump(&store.conn)];
            for writes in &changes {
                change(&mut store, writes);
                states.push(dump(&store.conn));
            }
            for state in states.iter().rev().skip(1) {
                prop_assert!(store.undo().unwrap().is_some());
                prop_assert_eq!(&dump(&store.conn), state);
            }
            prop_assert!(store.undo().unwrap().is_none());
            store.close().unwrap();
            let mut store = Store::open(&path).unwrap();
            for state in states.iter().skip(1) {
                prop_assert!(store.redo().unwrap().is_some());
                prop_assert_eq!(&dump(&store.conn), state);
            }
            prop_assert!(store.redo().unwrap().is_none());

            // From anywhere in between, a new change takes the place of what was undone.
            let back = back.min(changes.len());
            for _ in 0..back {
                store.undo().unwrap();
            }
            change(&mut store, &[last]);
            prop_assert!(store.redo().unwrap().is_none());
            store.undo().unwrap();
            prop_assert_eq!(&dump(&store.conn), &states[changes.len() - back]);
        }
    }
}
