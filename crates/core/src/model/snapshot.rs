use super::{ReleaseId, SnapshotId, Timestamp};

/// What the texts of a release said at a moment that somebody gave a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its id.
    pub id: SnapshotId,
    /// The release.
    pub release: ReleaseId,
    /// Its name.
    pub name: String,
    /// Who kept it, as they call themselves; empty when they did not say.
    pub by: String,
    /// When.
    pub at: Timestamp,
}
