//! Texts: what a release says in one language.

use relecture_core::model::{Lang, ReleaseId, Text, TextId, VersionId};
use rusqlite::params;

use crate::error::StoreError;
use crate::read::{UNKNOWN_LANG, lang};
use crate::{Change, Store};

impl Store {
    /// The texts of a release, in the order they were added.
    pub fn texts(&self, release: ReleaseId) -> Result<Vec<Text>, StoreError> {
        self.read("list the texts of a release of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT texts.id, lang, versions.id FROM texts JOIN versions ON text_id = texts.id AND current = 1
                 WHERE release_id = ?1 AND present = 1 ORDER BY texts.id",
            )?;
            let texts = statement.query_map([release.0], |row| {
                Ok(Text { id: TextId(row.get(0)?), release, lang: lang(row, 1)?, current: VersionId(row.get(2)?) })
            })?;
            texts.collect()
        })
    }

    /// The language of the text a version belongs to.
    pub fn lang(&self, version: VersionId) -> Result<Option<Lang>, StoreError> {
        self.read("read the language of a text of the project", |conn| {
            conn.prepare_cached("SELECT lang FROM texts JOIN versions ON text_id = texts.id WHERE versions.id = ?1")?
                .query_row([version.0], |row| lang(row, 0))
        })
    }

    /// What a person decided for the text a version belongs to, as JSON; `None` for nothing.
    pub fn rules_of(&self, version: VersionId) -> Result<Option<String>, StoreError> {
        self.read("read the rules of a text of the project", |conn| {
            conn.prepare_cached("SELECT rules FROM texts JOIN versions ON text_id = texts.id WHERE versions.id = ?1")?
                .query_row([version.0], |row| row.get(0))
        })
    }
}

impl Change<'_> {
    /// Keeps what a person decides for the text a version belongs to.
    pub fn set_rules(&self, version: VersionId, json: Option<&str>) -> Result<(), StoreError> {
        self.write("keep the rules of a text of the project", |conn| {
            let sql = "UPDATE texts SET rules = ?2 WHERE id = (SELECT text_id FROM versions WHERE id = ?1)";
            conn.prepare_cached(sql)?.execute(params![version.0, json])?;
            Ok(())
        })
    }

    /// Adds a text, which needs a version at once.
    pub fn add_text(&self, release: ReleaseId, lang: Option<&Lang>) -> Result<TextId, StoreError> {
        self.write("add a text to the project", |conn| {
            let lang = lang.map_or_else(|| UNKNOWN_LANG.to_owned(), ToString::to_string);
            let id = self.create("texts", |conn| {
                let sql = "INSERT INTO texts (release_id, lang, present) VALUES (?1, ?2, 0) RETURNING id";
                Ok(conn.prepare_cached(sql)?.query_row(params![release.0, lang], |row| row.get(0))?)
            })?;
            conn.prepare_cached("UPDATE texts SET present = 1 WHERE id = ?1")?.execute([id])?;
            Ok(TextId(id))
        })
    }
}
