//! The termbases that come with the program and that the texts of a project are held to.

use crate::error::StoreError;
use crate::{Change, Store};

impl Store {
    /// The names of those that are in use, in order.
    pub fn shipped_termbases(&self) -> Result<Vec<String>, StoreError> {
        self.read("read which terms the project uses", |conn| {
            let mut statement = conn.prepare_cached("SELECT name FROM shipped_termbases ORDER BY name")?;
            let names = statement.query_map([], |row| row.get(0))?;
            names.collect()
        })
    }
}

impl Change<'_> {
    /// Uses one from now on, or uses it no more.
    pub fn use_shipped_termbase(&self, name: &str, used: bool) -> Result<(), StoreError> {
        self.write("choose the terms that the project uses", |conn| {
            let sql = if used {
                "INSERT INTO shipped_termbases (name) VALUES (?1) ON CONFLICT (name) DO NOTHING"
            } else {
                "DELETE FROM shipped_termbases WHERE name = ?1"
            };
            conn.prepare_cached(sql)?.execute([name])?;
            Ok(())
        })
    }
}
