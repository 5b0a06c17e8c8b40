//! How long work tells how far it is, and learns that it should stop.

use std::ops::Range;

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

/// A part of longer work: how far it is, told as how far the whole is, which so never jumps back.
pub struct Part<'a> {
    whole: &'a dyn Progress,
    steps: Range<u64>,
    of: u64,
}

impl<'a> Part<'a> {
    /// The part that takes these steps of all steps `of` the whole.
    pub fn new(whole: &'a dyn Progress, steps: Range<u64>, of: u64) -> Self {
        Self { whole, steps, of }
    }
}

impl Progress for Part<'_> {
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
        // Finer than the steps, so that parts of parts still move.
        const FINE: u64 = 100_000;
        let inside = (self.steps.end - self.steps.start) * FINE * done.min(total) / total.max(1);
        self.whole.advance(self.steps.start * FINE + inside, self.of * FINE)
    }
}

/// Progress that nobody watches and nobody cancels.
pub struct Unwatched;

impl Progress for Unwatched {
    fn advance(&self, _done: u64, _total: u64) -> Result<(), Cancelled> {
        Ok(())
    }
}
