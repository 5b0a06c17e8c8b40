//! Releases: what a project holds.

use relecture_core::model::{Release, ReleaseId};
use rusqlite::params;

use crate::error::{Fault, StoreError};
use crate::{Change, Store};

impl Store {
    /// The releases, in the order they were made.
    pub fn releases(&self) -> Result<Vec<Release>, StoreError> {
        self.read("list the releases of the project", |conn| {
            let mut statement = conn.prepare_cached("SELECT id, name FROM releases WHERE present = 1 ORDER BY id")?;
            let releases =
                statement.query_map([], |row| Ok(Release { id: ReleaseId(row.get(0)?), name: row.get(1)? }))?;
            releases.collect()
        })
    }

    /// A release.
    pub fn release(&self, release: ReleaseId) -> Result<Release, StoreError> {
        self.read("read a release of the project", |conn| {
            conn.prepare_cached("SELECT id, name FROM releases WHERE id = ?1")?
                .query_row([release.0], |row| Ok(Release { id: ReleaseId(row.get(0)?), name: row.get(1)? }))
        })
    }
}

impl Change<'_> {
    /// Adds an empty release. The name must not be blank.
    pub fn add_release(&self, name: &str) -> Result<ReleaseId, StoreError> {
        self.write("add a release to the project", |conn| {
            let name = not_blank(name)?;
            let id = self.create("releases", |conn| {
                let sql = "INSERT INTO releases (name, present) VALUES (?1, 0) RETURNING id";
                Ok(conn.prepare_cached(sql)?.query_row([name], |row| row.get(0))?)
            })?;
            conn.prepare_cached("UPDATE releases SET present = 1 WHERE id = ?1")?.execute([id])?;
            Ok(ReleaseId(id))
        })
    }

    /// Gives a release another name, which must not be blank.
    pub fn rename_release(&self, release: ReleaseId, name: &str) -> Result<(), StoreError> {
        self.write("rename a release of the project", |conn| {
            let sql = "UPDATE releases SET name = ?2 WHERE id = ?1 AND present = 1";
            one(conn.prepare_cached(sql)?.execute(params![release.0, not_blank(name)?])?)
        })
    }

    /// Takes a release, with its texts and pairs, out of the project.
    pub fn remove_release(&self, release: ReleaseId) -> Result<(), StoreError> {
        self.write("remove a release from the project", |conn| {
            let sql = "UPDATE releases SET present = 0 WHERE id = ?1 AND present = 1";
            one(conn.prepare_cached(sql)?.execute([release.0])?)
        })
    }
}

/// Names are kept without the white space around them, and without the NUL at which SQLite's own functions stop.
fn not_blank(name: &str) -> Result<String, Fault> {
    let name = name.replace('\0', "");
    match name.trim() {
        "" => Err(Fault::BlankName),
        name => Ok(name.to_owned()),
    }
}

/// Exactly one row must have been there to be changed.
pub(crate) fn one(changed: usize) -> Result<(), Fault> {
    if changed == 1 { Ok(()) } else { Err(Fault::Gone) }
}
