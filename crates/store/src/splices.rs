//! Splices: beads of an alignment that take the place of others. Undo keeps only those, and not how far the rest moved.

use relecture_core::model::{Alignment, AlignmentId, Bead, BeadOrigin};
use rusqlite::{Connection, OptionalExtension, params};

use crate::Change;
use crate::beads::level_name;
use crate::error::{Fault, StoreError};

/// Beads that take the place of others at one level of an alignment.
struct Splice<'a> {
    alignment: i32,
    level: &'a str,
    /// The position of the first of them, and of the first that goes.
    position: i64,
    /// How many positions go.
    removed: i64,
    /// How many come.
    coming: i64,
    /// The beads that come, as JSON, in order; one without a position stands after the one before it.
    beads: &'a str,
}

impl Change<'_> {
    /// Makes both levels of an alignment what they are to be. Only the stretch in which they differ from what they are is
    /// written.
    pub fn regroup(&self, alignment: AlignmentId, levels: [&Alignment; 2]) -> Result<(), StoreError> {
        for Alignment { level, beads } in levels {
            self.write("regroup beads of the project", |conn| {
                let known = crate::beads::select_all(conn, alignment, *level)?;
                let before = known.iter().zip(beads).take_while(|(old, new)| old == new).count();
                let rest = known.len().min(beads.len()) - before;
                let same = known.iter().rev().zip(beads.iter().rev()).take(rest);
                let after = same.take_while(|(old, new)| old == new).count();
                let (going, coming) = (&known[before..known.len() - after], &beads[before..beads.len() - after]);
                if going.is_empty() && coming.is_empty() {
                    return Ok(());
                }
                let json: Vec<String> = coming.iter().map(json).collect();
                Splice {
                    alignment: alignment.0,
                    level: level_name(*level),
                    position: before as i64,
                    removed: going.len() as i64,
                    coming: coming.len() as i64,
                    beads: &format!("[{}]", json.join(",")),
                }
                .make(conn)
            })?;
        }
        Ok(())
    }
}

fn json(bead: &Bead) -> String {
    let Bead { source, target, confidence, moved, origin } = bead;
    let pinned = *origin == BeadOrigin::Pinned;
    let (source, target) = ([source.start, source.end], [target.start, target.end]);
    format!(
        r#"{{"id":null,"source_start":{},"source_end":{},"target_start":{},"target_end":{},"confidence":{},"moved":{},"pinned":{}}}"#,
        source[0],
        source[1],
        target[0],
        target[1],
        f64::from(*confidence),
        u8::from(*moved),
        u8::from(pinned)
    )
}

/// Takes a splice back that the log has noted.
pub(crate) fn take_back(conn: &Connection, alignment: i64, noted: &str) -> Result<(), Fault> {
    let sql = "SELECT json_extract(?1, '$.level'), json_extract(?1, '$.beads'), json_extract(?1, '$.position'),
                      json_extract(?1, '$.removed'), json_extract(?1, '$.coming')";
    let (level, beads, [position, removed, coming]): (String, String, [i64; 3]) = conn
        .prepare_cached(sql)?
        .query_row([noted], |row| Ok((row.get(0)?, row.get(1)?, [row.get(2)?, row.get(3)?, row.get(4)?])))?;
    let alignment = i32::try_from(alignment).map_err(|_| Fault::Damaged(format!("no alignment {alignment}")))?;
    Splice { alignment, level: &level, position, removed, coming, beads: &beads }.make(conn)
}

/// Beyond every position.
const FAR: i64 = 1 << 40;

impl Splice<'_> {
    fn make(&self, conn: &Connection) -> Result<(), Fault> {
        let Self { alignment, level, position, removed, coming, beads: _ } = self;
        let sql = "SELECT json_group_array(json_object('id', id, 'position', position, 'source_start', source_start, 'source_end', source_end,
                       'target_start', target_start, 'target_end', target_end, 'confidence', confidence,
                       'moved', moved, 'pinned', pinned))
                   FROM (SELECT * FROM beads WHERE alignment_id = ?1 AND level = ?2 AND position >= ?3
                         AND position < ?3 + ?4 ORDER BY position)";
        let going: String =
            conn.prepare_cached(sql)?.query_row(params![alignment, level, position, removed], |row| row.get(0))?;
        // What is written now is noted as a whole.
        let change: Option<i64> =
            conn.prepare_cached("SELECT history_id FROM temp.recording")?.query_row([], |row| row.get(0)).optional()?;
        conn.prepare_cached("DELETE FROM temp.recording")?.execute([])?;
        self.write(conn)?;
        if let Some(change) = change {
            conn.prepare_cached("INSERT INTO temp.recording VALUES (?1)")?.execute([change])?;
            conn.prepare_cached(
                "INSERT INTO undo_log (history_id, table_name, row_id, change, before)
                 VALUES (?1, 'beads', ?2, 'splice',
                         json_object('level', ?3, 'position', ?4, 'removed', ?5, 'coming', ?6,
                                     'beads', json(?7)))",
            )?
            .execute(params![change, alignment, level, position, coming, removed, going])?;
        }
        Ok(())
    }

    fn write(&self, conn: &Connection) -> Result<(), Fault> {
        let Self { alignment, level, position, removed, coming, beads } = self;
        conn.prepare_cached(
            "DELETE FROM beads WHERE alignment_id = ?1 AND level = ?2 AND position >= ?3 AND position < ?3 + ?4",
        )?
        .execute(params![alignment, level, position, removed])?;
        if coming != removed {
            // Positions are unique at every moment: what follows goes far away first.
            let mut shift = conn.prepare_cached(
                "UPDATE beads SET position = position + ?4 WHERE alignment_id = ?1 AND level = ?2 AND position >= ?3",
            )?;
            shift.execute(params![alignment, level, position + removed, FAR])?;
            shift.execute(params![alignment, level, FAR, coming - removed - FAR])?;
        }
        conn.prepare_cached(
            "INSERT INTO beads (id, alignment_id, level, position, source_start, source_end, target_start, target_end,
                                confidence, moved, pinned)
             SELECT value ->> 'id', ?1, ?2, coalesce(value ->> 'position', ?3 + key), value ->> 'source_start', value ->> 'source_end',
                    value ->> 'target_start', value ->> 'target_end', value ->> 'confidence', value ->> 'moved',
                    value ->> 'pinned'
             FROM json_each(?4)",
        )?
        .execute(params![alignment, level, position, beads])?;
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use relecture_core::model::{Level, Timestamp, UnitRange};

    use super::*;
    use crate::change::Operation;
    use crate::{Store, StoreError};

    /// Puts other beads in the place of some of the sentences of the first alignment.
    pub(crate) fn splice(conn: &Connection, position: i64, removed: i64, coming: i64) -> Result<(), Fault> {
        let bead = |unit: i64| Bead {
            source: UnitRange::new(unit as u32, unit as u32 + 1),
            target: UnitRange::new(unit as u32, unit as u32 + 1),
            confidence: 0.5,
            moved: false,
            origin: BeadOrigin::Pinned,
        };
        let beads: Vec<String> = (position..position + coming).map(|unit| json(&bead(unit))).collect();
        let beads = format!("[{}]", beads.join(","));
        Splice { alignment: 1, level: "sentence", position, removed, coming, beads: &beads }.make(conn)
    }

    #[test]
    fn regrouping_writes_what_differs_and_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::create(&folder.path().join("release.relecture")).unwrap();
        store.conn.execute_batch(crate::undo::tests::BASE).unwrap();
        let aligned = |merged: u32| -> [Alignment; 2] {
            let bead = |start: u32, end: u32| Bead {
                source: UnitRange::new(start, end),
                target: UnitRange::new(start, end),
                confidence: 0.75,
                moved: false,
                origin: BeadOrigin::Automatic,
            };
            [Level::Paragraph, Level::Sentence].map(|level| {
                let first = (0..merged).map(|unit| bead(unit, unit + 1));
                let rest = (merged + 2..500).map(|unit| bead(unit, unit + 1));
                Alignment { level, beads: first.chain([bead(merged, merged + 2)]).chain(rest).collect() }
            })
        };
        let change = |store: &mut Store, levels: &[Alignment; 2]| {
            let changed: Result<(), StoreError> = store.change(Timestamp(0), |change| {
                change.regroup(AlignmentId(1), levels.each_ref())?;
                Ok(((), Operation { name: "regroup", arguments: "{}".to_owned() }))
            });
            changed.unwrap();
        };
        let alignment = |store: &Store| {
            [Level::Paragraph, Level::Sentence].map(|level| store.alignment(AlignmentId(1), level).unwrap())
        };
        let count = |store: &Store, what: &str| -> i64 {
            store.conn.query_row(&format!("SELECT {what}"), [], |row| row.get(0)).unwrap()
        };
        let [first, second] = [aligned(100), aligned(400)];
        change(&mut store, &first);
        assert_eq!(alignment(&store), first);
        let before = count(&store, "sum(length(before)) FROM undo_log");
        change(&mut store, &first);
        assert_eq!(count(&store, "sum(length(before)) FROM undo_log"), before, "nothing differs");
        change(&mut store, &second);
        assert_eq!(alignment(&store), second);
        assert_eq!(count(&store, "count(*) FROM alignments"), 1);
        assert_eq!(count(&store, "count(*) FROM undo_log WHERE change <> 'splice'"), 0);
        for expected in [&first, &first] {
            store.undo().unwrap();
            assert_eq!(alignment(&store), *expected);
        }
        store.undo().unwrap();
        store.redo().unwrap();
        store.redo().unwrap();
        store.redo().unwrap();
        assert_eq!(alignment(&store), second);
    }
}
