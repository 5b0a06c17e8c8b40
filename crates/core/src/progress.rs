//! How long work tells how far it is, and learns that it should stop.

/// Work was stopped by the person who asked for it. Nothing has been changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

/// Receives the progress of long work. The work calls [`Progress::advance`] often enough that a cancel takes effect
/// within a fraction of a second.
pub trait Progress {
    /// `done` of `total` steps of the current stage are finished; `total` is 0 while it is unknown.
    /// Returns `Err(Cancelled)` when the work should stop here.
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled>;
}

/// Progress that nobody watches and nobody cancels.
pub struct Unwatched;

impl Progress for Unwatched {
    fn advance(&self, _done: u64, _total: u64) -> Result<(), Cancelled> {
        Ok(())
    }
}
