//! How far long work is.

use std::cell::Cell;

use relecture_core::progress::{Cancelled, Progress};

/// The stages of long work, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Reading the files.
    Read,
    /// Cutting them into sentences.
    Segment,
    /// Aligning them.
    Align,
    /// Saving the result.
    Save,
    /// Looking for what is wrong.
    Check,
    /// Comparing versions.
    Compare,
}

/// Receives the progress of an import.
pub trait ImportProgress {
    /// `done` of `total` steps of a stage are finished; `total` is 0 while it is unknown. Returns `Err(Cancelled)` when
    /// the work should stop here.
    fn advance(&self, stage: Stage, done: u64, total: u64) -> Result<(), Cancelled>;
}

/// Progress that nobody watches and nobody cancels.
pub struct Unwatched;

impl ImportProgress for Unwatched {
    fn advance(&self, _stage: Stage, _done: u64, _total: u64) -> Result<(), Cancelled> {
        Ok(())
    }
}

/// The progress of one stage.
pub struct OfStage<'a> {
    /// Who watches.
    pub progress: &'a dyn ImportProgress,
    /// The stage.
    pub stage: Stage,
}

impl Progress for OfStage<'_> {
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
        self.progress.advance(self.stage, done, total)
    }
}

/// The progress of one stage that is made of several pieces of work, each counting from 0.
pub(crate) struct Pieces<'a> {
    progress: &'a dyn ImportProgress,
    stage: Stage,
    before: Cell<u64>,
    total: u64,
}

impl<'a> Pieces<'a> {
    pub(crate) fn new(progress: &'a dyn ImportProgress, stage: Stage, total: usize) -> Self {
        Self { progress, stage, before: Cell::new(0), total: total as u64 }
    }

    /// A piece of that many steps is done.
    pub(crate) fn finish(&self, steps: usize) -> Result<(), Cancelled> {
        self.before.set(self.before.get() + steps as u64);
        self.advance(0, 0)
    }
}

impl Progress for Pieces<'_> {
    fn advance(&self, done: u64, _total: u64) -> Result<(), Cancelled> {
        self.progress.advance(self.stage, self.before.get() + done, self.total)
    }
}
