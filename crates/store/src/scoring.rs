//! How errors count in a project.

use relecture_core::score::Scoring;
use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::{Change, Store};

impl Store {
    /// How errors count: the usual way, or the one that was chosen.
    pub fn scoring(&self) -> Result<Scoring, StoreError> {
        self.read("read how errors count in the project", |conn| {
            let sql = "SELECT neutral, minor, major, critical, threshold FROM scoring";
            let chosen = conn.prepare_cached(sql)?.query_row([], |row| {
                Ok(Scoring { points: [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?], threshold: row.get(4)? })
            });
            Ok(chosen.optional()?.unwrap_or_default())
        })
    }
}

impl Change<'_> {
    /// Says how errors count from now on.
    pub fn set_scoring(&self, scoring: &Scoring) -> Result<(), StoreError> {
        let Scoring { points: [neutral, minor, major, critical], threshold } = scoring;
        self.write("say how errors count in the project", |conn| {
            // Never replaced, so that undo knows how it was.
            conn.prepare_cached(
                "INSERT INTO scoring (id, neutral, minor, major, critical, threshold) VALUES (1, ?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (id) DO UPDATE SET neutral = ?1, minor = ?2, major = ?3, critical = ?4, threshold = ?5",
            )?
            .execute(params![neutral, minor, major, critical, threshold])?;
            Ok(())
        })
    }
}
