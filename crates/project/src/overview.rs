//! How far everything in a project is, a pair at a time.

use relecture_core::model::{Lang, PairId, ReleaseId, Signed, Timestamp};

use crate::{Project, ProjectError, StatusCounts};

/// How far a pair is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairOverview {
    /// The pair.
    pub pair: PairId,
    /// The release it belongs to.
    pub release: ReleaseId,
    /// The name of that release.
    pub name: String,
    /// Language of the source, where it is known.
    pub source_lang: Option<Lang>,
    /// Language of the target, where it is known.
    pub target_lang: Option<Lang>,
    /// What tells it from the pairs of its release that have the same languages: see
    /// [`ReleasePair`](crate::ReleasePair::told_apart_by).
    pub told_apart_by: Option<String>,
    /// When the later of its two files came in.
    pub imported_at: Timestamp,
    /// How many rows it has.
    pub rows: u32,
    /// How far they are.
    pub statuses: StatusCounts,
    /// How many comments are open.
    pub open_comments: u32,
    /// Whether its source is not the one that was translated any more.
    pub is_behind: bool,
    /// The last sign-off.
    pub signed: Option<Signed>,
}

impl Project {
    /// How far every pair is, in the order of the releases.
    pub fn overview(&self) -> Result<Vec<PairOverview>, ProjectError> {
        let mut found = Vec::new();
        for release in self.releases()? {
            for pair in release.pairs {
                let details = self.pair(pair.id)?;
                found.push(PairOverview {
                    pair: pair.id,
                    release: release.id,
                    name: release.name.clone(),
                    source_lang: pair.source_lang,
                    target_lang: pair.target_lang,
                    told_apart_by: pair.told_apart_by,
                    imported_at: details.source.version.imported_at.max(details.target.version.imported_at),
                    rows: details.rows.all,
                    statuses: details.statuses,
                    open_comments: self.open_comments(pair.id)?,
                    is_behind: self.is_behind(pair.id)?,
                    signed: self.signed(pair.id)?,
                });
            }
        }
        Ok(found)
    }
}
