//! Paragraphs of translations that answer the new version of their source again, as a person says.

use std::collections::BTreeSet;

use relecture_core::model::{PairId, ParagraphId, Timestamp, VersionId};
use rusqlite::params;

use crate::error::StoreError;
use crate::{Change, Store};

impl Store {
    /// The paragraphs of a pair that a person dealt with since a version of its source came in: of the translation, or of
    /// the source where the translation has nothing.
    pub fn followed(&self, pair: PairId, source: VersionId) -> Result<BTreeSet<ParagraphId>, StoreError> {
        self.read("read what follows a version of the project", |conn| {
            let mut statement =
                conn.prepare_cached("SELECT paragraph_id FROM followed WHERE pair_id = ?1 AND version_id = ?2")?;
            let paragraphs = statement.query_map([pair.0, source.0], |row| row.get(0).map(ParagraphId))?;
            paragraphs.collect()
        })
    }
}

impl Change<'_> {
    /// Notes that paragraphs of a pair follow a version of its source, or that they do not.
    pub fn set_followed(
        &self,
        (pair, source): (PairId, VersionId),
        paragraphs: &[ParagraphId],
        followed: bool,
        (by, at): (&str, Timestamp),
    ) -> Result<(), StoreError> {
        self.write("note in the project what follows a version", |conn| {
            for paragraph in paragraphs {
                if followed {
                    conn.prepare_cached(
                        "INSERT INTO followed (pair_id, version_id, paragraph_id, followed_by, followed_at)
                         VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
                    )?
                    .execute(params![
                        pair.0,
                        source.0,
                        paragraph.0,
                        by.replace('\0', ""),
                        at.0
                    ])?;
                } else {
                    conn.prepare_cached(
                        "DELETE FROM followed WHERE pair_id = ?1 AND version_id = ?2 AND paragraph_id = ?3",
                    )?
                    .execute([pair.0, source.0, paragraph.0])?;
                }
            }
            Ok(())
        })
    }

    /// Makes marks about one version of a source marks about another: of each paragraph those of the one beside it. Each is
    /// named by its version and its position.
    pub fn carry_followed(
        &self,
        pair: PairId,
        [from, to]: [VersionId; 2],
        paragraphs: &[[(VersionId, usize); 2]],
    ) -> Result<(), StoreError> {
        self.write("carry over what follows a version of the project", |conn| {
            let sql = "UPDATE followed SET version_id = ?3,
                 paragraph_id = (SELECT id FROM paragraphs WHERE version_id = ?6 AND position = ?7)
             WHERE pair_id = ?1 AND version_id = ?2
                 AND paragraph_id = (SELECT id FROM paragraphs WHERE version_id = ?4 AND position = ?5)";
            let mut statement = conn.prepare_cached(sql)?;
            for [old, new] in paragraphs {
                statement.execute(params![pair.0, from.0, to.0, old.0.0, old.1, new.0.0, new.1])?;
            }
            Ok(())
        })
    }
}
