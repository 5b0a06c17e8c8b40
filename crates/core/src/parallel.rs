//! Computing on all cores. What comes out is the same however many there are: results stand in the order of the pieces.

use std::num::NonZero;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use crate::progress::{Cancelled, Progress};

/// Does a piece of work for each of the pieces, several at once, each begun when those before it are under way. The results
/// stand in the order of the pieces. Progress is told on this thread, piece by piece; when it cancels, pieces under way are
/// finished and no others begun.
pub(crate) fn map<P: Sync, R: Send>(
    pieces: &[P],
    work: impl Fn(&P) -> R + Sync,
    progress: &dyn Progress,
) -> Result<Vec<R>, Cancelled> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    map_on(cores, pieces, work, progress)
}

#[allow(clippy::disallowed_methods, reason = "the one place that may")]
fn map_on<P: Sync, R: Send>(
    threads: usize,
    pieces: &[P],
    work: impl Fn(&P) -> R + Sync,
    progress: &dyn Progress,
) -> Result<Vec<R>, Cancelled> {
    let next = AtomicUsize::new(0);
    let (done, results) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads.min(pieces.len()) {
            let (next, work, done) = (&next, &work, done.clone());
            scope.spawn(move || {
                while let at = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(piece) = pieces.get(at)
                {
                    // Nobody receives any more when the work was cancelled.
                    if done.send((at, work(piece))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        let mut found: Vec<Option<R>> = pieces.iter().map(|_| None).collect();
        for (finished, (at, result)) in (1..).zip(results) {
            found[at] = Some(result);
            progress.advance(finished, pieces.len() as u64)?;
        }
        Ok(found.into_iter().flatten().collect())
    })
}

/// The numbers below a length, in ranges of no more than so many each.
pub(crate) fn ranges(length: usize, most: usize) -> impl Iterator<Item = Range<usize>> {
    (0..length).step_by(most).map(move |start| start..length.min(start + most))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::progress::Unwatched;

    #[test]
    fn results_stand_in_the_order_of_the_pieces_on_any_number_of_threads() {
        let pieces: Vec<u64> = (0..500).collect();
        let uneven = |piece: &u64| {
            (0..piece % 7).for_each(|_| thread::yield_now());
            piece * 2
        };
        let expected: Vec<u64> = pieces.iter().map(|piece| piece * 2).collect();
        for threads in [1, 2, 7, 1_000] {
            assert_eq!(map_on(threads, &pieces, uneven, &Unwatched).unwrap(), expected, "{threads}");
        }
        assert_eq!(map(&[], |piece: &u64| *piece, &Unwatched).unwrap(), [0; 0]);
    }

    #[test]
    fn stops_when_it_is_cancelled() {
        struct Stop(Cell<u64>);
        impl Progress for Stop {
            fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
                assert_eq!((done, total), (self.0.get() + 1, 1_000));
                self.0.set(done);
                if done == 3 { Err(Cancelled) } else { Ok(()) }
            }
        }
        let begun = AtomicUsize::new(0);
        let work = |_: &u64| {
            begun.fetch_add(1, Ordering::Relaxed);
            thread::yield_now();
        };
        let stop = Stop(Cell::new(0));
        assert_eq!(map_on(1, &(0..1_000).collect::<Vec<_>>(), work, &stop), Err(Cancelled));
        assert_eq!(stop.0.get(), 3);
        assert!((3..=1_000).contains(&begun.load(Ordering::Relaxed)));
    }

    #[test]
    fn ranges_cover_all_and_no_more() {
        assert_eq!(ranges(5, 2).collect::<Vec<_>>(), [0..2, 2..4, 4..5]);
        assert_eq!(ranges(0, 2).count(), 0);
    }
}
