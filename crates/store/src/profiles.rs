//! Profiles: those that a person brought along, and the one that each pair is held to.

use relecture_core::model::PairId;
use rusqlite::{OptionalExtension, params};

use crate::error::StoreError;
use crate::{Change, Store};

impl Store {
    /// The profiles of the project, as their JSON files, by name.
    pub fn profiles(&self) -> Result<Vec<String>, StoreError> {
        self.read("read the profiles of the project", |conn| {
            let mut statement = conn.prepare_cached("SELECT json FROM profiles ORDER BY name")?;
            let profiles = statement.query_map([], |row| row.get(0))?;
            profiles.collect()
        })
    }

    /// Id of the profile that a person chose for a pair; `None` for the one that each text follows.
    pub fn profile_of(&self, pair: PairId) -> Result<Option<String>, StoreError> {
        self.read("read the profile of a pair of the project", |conn| {
            let sql = "SELECT profile FROM pairs WHERE id = ?1";
            Ok(conn.prepare_cached(sql)?.query_row([pair.0], |row| row.get(0)).optional()?.flatten())
        })
    }
}

impl Change<'_> {
    /// Chooses the profile that a pair is held to.
    pub fn choose_profile(&self, pair: PairId, profile: Option<&str>) -> Result<(), StoreError> {
        self.write("choose the profile of a pair of the project", |conn| {
            conn.prepare_cached("UPDATE pairs SET profile = ?2 WHERE id = ?1")?.execute(params![pair.0, profile])?;
            Ok(())
        })
    }

    /// Keeps a profile in the project, in place of one of the same name.
    pub fn keep_profile(&self, name: &str, json: &str) -> Result<(), StoreError> {
        self.write("keep a profile in the project", |conn| {
            conn.prepare_cached(
                "INSERT INTO profiles (name, json) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
            )?
            .execute([name, json])?;
            Ok(())
        })
    }
}
