//! Sign-offs: somebody's word that a pair is done.

use relecture_core::model::{Checklist, PairId, SignOff, Timestamp};
use rusqlite::params;

use crate::error::StoreError;
use crate::{Change, Store};

impl Store {
    /// The sign-offs of a pair, the first first.
    pub fn sign_offs(&self, pair: PairId) -> Result<Vec<SignOff>, StoreError> {
        self.read("read the sign-offs of the project", |conn| {
            let mut statement = conn.prepare_cached(
                "SELECT signed_by, signed_at, open_comments, errors, undecided, sent_back, drafts, reason,
                        stale, lapsed, tracked, rivals FROM sign_offs WHERE pair_id = ?1 ORDER BY id",
            )?;
            let sign_offs = statement.query_map([pair.0], |row| {
                let left = Checklist {
                    open_comments: row.get(2)?,
                    errors: row.get(3)?,
                    stale: row.get(8)?,
                    undecided: row.get(4)?,
                    sent_back: row.get(5)?,
                    drafts: row.get(6)?,
                    lapsed: row.get(9)?,
                    tracked: row.get(10)?,
                    rivals: row.get(11)?,
                };
                Ok(SignOff { by: row.get(0)?, at: Timestamp(row.get(1)?), left, reason: row.get(7)? })
            })?;
            sign_offs.collect()
        })
    }

    /// In how many paragraphs of the texts of a pair somebody typed and has not finished.
    pub fn count_drafts(&self, pair: PairId) -> Result<u32, StoreError> {
        let pair = self.pair(pair)?;
        self.read("count the drafts of the project", |conn| {
            let sql = "SELECT count(*) FROM drafts JOIN paragraphs ON paragraphs.id = paragraph_id
                       WHERE version_id IN (?1, ?2)";
            conn.prepare_cached(sql)?.query_row([pair.source.0, pair.target.0], |row| row.get(0))
        })
    }
}

impl Change<'_> {
    /// Notes that somebody signed a pair off.
    pub fn sign_off(&self, pair: PairId, sign_off: &SignOff) -> Result<(), StoreError> {
        let SignOff { by, at, left, reason } = sign_off;
        let Checklist { open_comments, errors, stale, undecided, sent_back, drafts, lapsed, tracked, rivals } = left;
        self.write("note a sign-off in the project", |conn| {
            conn.prepare_cached(
                "INSERT INTO sign_offs (pair_id, signed_by, signed_at, open_comments, errors, undecided, sent_back,
                                        drafts, reason, stale, lapsed, tracked, rivals)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?
            .execute(params![
                pair.0,
                by.replace('\0', ""),
                at.0,
                open_comments,
                errors,
                undecided,
                sent_back,
                drafts,
                reason.replace('\0', ""),
                stale,
                lapsed,
                tracked,
                rivals
            ])?;
            Ok(())
        })
    }
}
