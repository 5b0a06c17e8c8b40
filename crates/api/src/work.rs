//! Long work: tells how far it is and can be stopped.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use relecture_core::progress::{Cancelled, Progress};

use crate::{Event, Events, Stage};

/// The shortest time between two reports of one stage: a person reads no faster.
const BETWEEN_REPORTS: Duration = Duration::from_millis(60);

/// Hands out work that can be cancelled. Cancelling stops all work begun before, and none begun after.
#[derive(Default)]
pub(crate) struct WorkControl {
    begun: AtomicU64,
    cancelled: AtomicU64,
}

impl WorkControl {
    /// Begins a piece of work.
    pub(crate) fn begin<'a>(&'a self, events: &'a dyn Events) -> Work<'a> {
        Work { number: self.begun.fetch_add(1, Ordering::SeqCst) + 1, control: self, events }
    }

    /// Stops everything under way.
    pub(crate) fn cancel(&self) {
        self.cancelled.fetch_max(self.begun.load(Ordering::SeqCst), Ordering::SeqCst);
    }
}

/// A piece of work under way.
pub(crate) struct Work<'a> {
    number: u64,
    control: &'a WorkControl,
    events: &'a dyn Events,
}

impl Work<'_> {
    /// The progress of one stage of the work.
    pub(crate) fn stage(&self, stage: Stage) -> StageProgress<'_> {
        self.events.emit(Event::Progress { stage, done: 0, total: 0 });
        StageProgress { work: self, stage, reported: Cell::new(Instant::now()) }
    }
}

/// The progress of one stage.
pub(crate) struct StageProgress<'a> {
    work: &'a Work<'a>,
    stage: Stage,
    reported: Cell<Instant>,
}

impl Progress for StageProgress<'_> {
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
        if self.work.control.cancelled.load(Ordering::SeqCst) >= self.work.number {
            return Err(Cancelled);
        }
        if done == total || self.reported.get().elapsed() >= BETWEEN_REPORTS {
            self.reported.set(Instant::now());
            let count = |steps: u64| u32::try_from(steps).unwrap_or(u32::MAX);
            self.work.events.emit(Event::Progress { stage: self.stage, done: count(done), total: count(total) });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nobody;
    impl Events for Nobody {
        fn emit(&self, _event: Event) {}
    }

    #[test]
    fn cancelling_stops_work_begun_before_and_none_begun_after() {
        let control = WorkControl::default();
        control.cancel();
        let first = control.begin(&Nobody);
        assert_eq!(first.stage(Stage::Read).advance(1, 2), Ok(()));
        control.cancel();
        assert_eq!(first.stage(Stage::Align).advance(1, 2), Err(Cancelled));
        let second = control.begin(&Nobody);
        assert_eq!(second.stage(Stage::Read).advance(1, 2), Ok(()));
    }
}
