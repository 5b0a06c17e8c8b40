//! Beads of an alignment, at both levels.

use relecture_core::model::{Alignment, AlignmentId, Bead, BeadId, BeadOrigin, BeadShape, Level, Side, UnitRange};
use relecture_core::progress::Cancelled;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::error::{Fault, StoreError};
use crate::{Change, Store};

/// A bead in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoredBead {
    /// Its id.
    pub id: BeadId,
    /// Its position among the beads of its level, from 0.
    pub position: u32,
    /// The bead.
    pub bead: Bead,
}

/// The beads a search can look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeadFilter {
    /// One side is empty.
    Gap,
    /// Anything but one unit and one.
    NotOneToOne,
    /// Source units alone.
    Missing,
    /// Target units alone.
    Added,
    /// Several source units and one.
    Merged,
    /// One source unit and several.
    Split,
    /// Several and several.
    ManyToMany,
    /// Those that stand outside the common order.
    Moved,
    /// Those of [`Bead::is_low_confidence`].
    LowConfidence,
}

/// Which way a search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the end.
    Next,
    /// Towards the beginning.
    Previous,
}

/// How the beads of a level are made up. Every bead has one shape; it may be moved or of low confidence besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BeadCounts {
    /// All beads.
    pub all: u32,
    /// One unit and one.
    pub one_to_one: u32,
    /// Source units alone.
    pub missing: u32,
    /// Target units alone.
    pub added: u32,
    /// Several source units and one.
    pub merged: u32,
    /// One source unit and several.
    pub split: u32,
    /// Several and several.
    pub many_to_many: u32,
    /// Those that stand outside the common order.
    pub moved: u32,
    /// Those of [`Bead::is_low_confidence`].
    pub low_confidence: u32,
}

impl BeadCounts {
    /// How these beads are made up.
    pub fn of(beads: &[Bead]) -> Self {
        let mut counts = Self::default();
        for bead in beads {
            counts.all += 1;
            *match bead.shape() {
                BeadShape::OneToOne => &mut counts.one_to_one,
                BeadShape::Missing => &mut counts.missing,
                BeadShape::Added => &mut counts.added,
                BeadShape::Merged => &mut counts.merged,
                BeadShape::Split => &mut counts.split,
                BeadShape::ManyToMany => &mut counts.many_to_many,
            } += 1;
            counts.moved += u32::from(bead.moved);
            counts.low_confidence += u32::from(bead.is_low_confidence());
        }
        counts
    }
}

const COLUMNS: &str = "id, position, source_start, source_end, target_start, target_end, confidence, moved, pinned";

fn from_row(row: &Row) -> rusqlite::Result<StoredBead> {
    let units = |start: usize, end: usize| -> rusqlite::Result<_> {
        Ok(UnitRange { start: row.get(start)?, end: row.get(end)? })
    };
    let origin = if row.get(8)? { BeadOrigin::Pinned } else { BeadOrigin::Automatic };
    let bead = Bead { source: units(2, 3)?, target: units(4, 5)?, confidence: row.get(6)?, moved: row.get(7)?, origin };
    Ok(StoredBead { id: BeadId(row.get(0)?), position: row.get(1)?, bead })
}

pub(crate) fn level_name(level: Level) -> &'static str {
    match level {
        Level::Paragraph => "paragraph",
        Level::Sentence => "sentence",
    }
}

impl Store {
    /// The beads of a level at the positions of a range, in order.
    pub fn beads(&self, alignment: AlignmentId, level: Level, range: UnitRange) -> Result<Vec<StoredBead>, StoreError> {
        let wanted = "WHERE alignment_id = ?1 AND level = ?2 AND position >= ?3 AND position < ?4 ORDER BY position";
        self.select(wanted, params![alignment.0, level_name(level), range.start, range.end])
    }

    /// The beads of a level that hold units of one side in a range, in the order of that side.
    pub fn beads_of_units(
        &self,
        alignment: AlignmentId,
        level: Level,
        side: Side,
        units: UnitRange,
    ) -> Result<Vec<StoredBead>, StoreError> {
        let (start, end) = match side {
            Side::Source => ("source_start", "source_end"),
            Side::Target => ("target_start", "target_end"),
        };
        // The beads of a side do not overlap: only the last one that starts before the range can reach into it.
        let these = format!("alignment_id = ?1 AND level = ?2 AND {start} < {end}");
        let wanted = format!(
            "WHERE {these} AND {end} > ?3 AND {start} < ?4
             AND {start} >= coalesce((SELECT max({start}) FROM beads WHERE {these} AND {start} <= ?3), 0)
             ORDER BY {start}"
        );
        self.select(&wanted, params![alignment.0, level_name(level), units.start, units.end])
    }

    /// The position of the nearest bead of a kind before or after a position, which is not an answer itself.
    pub fn find_bead(
        &self,
        alignment: AlignmentId,
        level: Level,
        from: u32,
        direction: Direction,
        filter: BeadFilter,
    ) -> Result<Option<u32>, StoreError> {
        let (source, target) = ("(source_end - source_start)", "(target_end - target_start)");
        let wanted = match filter {
            BeadFilter::Gap => format!("({source} = 0 OR {target} = 0)"),
            BeadFilter::NotOneToOne => format!("({source} <> 1 OR {target} <> 1)"),
            BeadFilter::Missing => format!("{target} = 0"),
            BeadFilter::Added => format!("{source} = 0"),
            BeadFilter::Merged => format!("{source} > 1 AND {target} = 1"),
            BeadFilter::Split => format!("{source} = 1 AND {target} > 1"),
            BeadFilter::ManyToMany => format!("{source} > 1 AND {target} > 1"),
            BeadFilter::Moved => "moved = 1".to_owned(),
            BeadFilter::LowConfidence => format!("confidence < {}", f64::from(Bead::LOW_CONFIDENCE)),
        };
        let (side, order) = match direction {
            Direction::Next => (">", "ASC"),
            Direction::Previous => ("<", "DESC"),
        };
        let sql = format!(
            "SELECT position FROM beads WHERE alignment_id = ?1 AND level = ?2 AND position {side} ?3
             AND {wanted} ORDER BY position {order} LIMIT 1"
        );
        self.read("search an alignment of the project", |conn| {
            conn.prepare_cached(&sql)?
                .query_row(params![alignment.0, level_name(level), from], |row| row.get(0))
                .optional()
        })
    }

    /// How many beads a level has.
    pub fn bead_count(&self, alignment: AlignmentId, level: Level) -> Result<u32, StoreError> {
        self.read("count the beads of an alignment of the project", |conn| {
            // Positions have no gaps, and the last one is found without counting.
            let sql = "SELECT coalesce(max(position) + 1, 0) FROM beads WHERE alignment_id = ?1 AND level = ?2";
            conn.prepare_cached(sql)?.query_row(params![alignment.0, level_name(level)], |row| row.get(0))
        })
    }

    fn select(&self, wanted: &str, values: impl Params) -> Result<Vec<StoredBead>, StoreError> {
        self.read("read an alignment of the project", |conn| {
            let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM beads {wanted}"))?;
            let beads = statement.query_map(values, from_row)?;
            beads.collect()
        })
    }

    /// The whole alignment of a level.
    pub fn alignment(&self, alignment: AlignmentId, level: Level) -> Result<Alignment, StoreError> {
        let stored = self.beads(alignment, level, UnitRange::new(0, u32::MAX))?;
        Ok(Alignment { level, beads: stored.into_iter().map(|stored| stored.bead).collect() })
    }
}

impl Change<'_> {
    /// Says who made the beads of a level at the positions of a range.
    pub fn set_origin(
        &self,
        alignment: AlignmentId,
        level: Level,
        range: UnitRange,
        origin: BeadOrigin,
    ) -> Result<(), StoreError> {
        self.write("pin beads of the project", |conn| {
            let pinned = origin == BeadOrigin::Pinned;
            conn.prepare_cached(
                "UPDATE beads SET pinned = ?5
                 WHERE alignment_id = ?1 AND level = ?2 AND position >= ?3 AND position < ?4 AND pinned <> ?5",
            )?
            .execute(params![alignment.0, level_name(level), range.start, range.end, pinned])?;
            Ok(())
        })
    }
}

/// All beads of a level, in order.
pub(crate) fn select_all(conn: &Connection, alignment: AlignmentId, level: Level) -> rusqlite::Result<Vec<Bead>> {
    let sql = format!("SELECT {COLUMNS} FROM beads WHERE alignment_id = ?1 AND level = ?2 ORDER BY position");
    let mut statement = conn.prepare_cached(&sql)?;
    let beads = statement.query_map(params![alignment.0, level_name(level)], |row| Ok(from_row(row)?.bead))?;
    beads.collect()
}

/// Writes the beads of a level.
pub(crate) fn insert(
    conn: &Connection,
    alignment: AlignmentId,
    Alignment { level, beads }: &Alignment,
    advance: &dyn Fn(u64) -> Result<(), Cancelled>,
) -> Result<(), Fault> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO beads (alignment_id, level, position, source_start, source_end, target_start, target_end,
                            confidence, moved, pinned) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (position, Bead { source, target, confidence, moved, origin }) in beads.iter().enumerate() {
        if position % 1000 == 0 {
            advance(position as u64)?;
        }
        let (alignment, level) = (alignment.0, level_name(*level));
        let pinned = *origin == BeadOrigin::Pinned;
        let (source, target) = ([source.start, source.end], [target.start, target.end]);
        statement.execute(params![
            alignment, level, position, source[0], source[1], target[0], target[1], confidence, moved, pinned
        ])?;
    }
    Ok(())
}
