//! Keep what the texts of a release say under a name, to compare it later.

use relecture_core::model::{ReleaseId, SnapshotId};

use crate::change::{Changed, Op, now};
use crate::{Project, ProjectError};

impl Project {
    /// Keeps what the texts of a release say now under a name, which may not be blank.
    pub fn keep_snapshot(&mut self, release: ReleaseId, name: &str, by: &str) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.keep_snapshot(release, name, (by, now()))?;
            Ok(((), Op::KeepSnapshot { release }))
        })?;
        Ok(changed)
    }

    /// Forgets a snapshot of a release.
    pub fn remove_snapshot(&mut self, release: ReleaseId, snapshot: SnapshotId) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.remove_snapshot(snapshot)?;
            Ok(((), Op::RemoveSnapshot { release }))
        })?;
        Ok(changed)
    }
}
