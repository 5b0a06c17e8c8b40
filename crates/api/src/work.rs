//! Long work: tells how far it is and can be stopped.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use relecture_core::progress::Cancelled;
use relecture_project::{self as project, ImportProgress};

use crate::{Event, Events, Stage};

/// The shortest time between two reports of one stage: nobody reads faster.
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
        let number = self.begun.fetch_add(1, Ordering::SeqCst) + 1;
        Work { number, control: self, events, reported: Cell::new(None) }
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
    reported: Cell<Option<(Stage, Instant)>>,
}

impl ImportProgress for Work<'_> {
    fn advance(&self, stage: project::Stage, done: u64, total: u64) -> Result<(), Cancelled> {
        if self.control.cancelled.load(Ordering::SeqCst) >= self.number {
            return Err(Cancelled);
        }
        let stage = Stage::of(stage);
        let known = self.reported.replace(None);
        let due = known.is_none_or(|(last, at)| last != stage || done == total || at.elapsed() >= BETWEEN_REPORTS);
        if due {
            let count = |steps: u64| u32::try_from(steps).unwrap_or(u32::MAX);
            self.events.emit(Event::Progress { stage, done: count(done), total: count(total) });
        }
        self.reported.set(if due { Some((stage, Instant::now())) } else { known });
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
        assert_eq!(first.advance(project::Stage::Read, 1, 2), Ok(()));
        control.cancel();
        assert_eq!(first.advance(project::Stage::Align, 1, 2), Err(Cancelled));
        let second = control.begin(&Nobody);
        assert_eq!(second.advance(project::Stage::Read, 1, 2), Ok(()));
    }
}
