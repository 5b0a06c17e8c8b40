//! What of a path needs no second search: long runs of steps without doubt. Only what stands between them is searched
//! again with what the path has taught.

use std::ops::Range;

use super::band::Block;
use super::path::Step;

/// Steps without doubt on either side of a step that is settled.
const NEIGHBOURS: usize = 2;

/// A path in pieces.
pub(super) struct Pieces {
    /// The open stretches, to be searched again.
    pub(super) open: Vec<Block>,
    /// The settled steps before each open stretch, and after the last.
    settled: Vec<Range<usize>>,
}

impl Pieces {
    /// Of a path through one block.
    pub(super) fn of(steps: &[Step]) -> Self {
        let mut pieces = Self { open: Vec::new(), settled: Vec::new() };
        let settled = settled(steps);
        let (mut start, mut before) = (0, 0);
        for run in settled.chunk_by(|one, next| one == next) {
            let end = start + run.len();
            if !run[0] {
                pieces.settled.push(before..start);
                pieces.open.push(hull(&steps[start..end]));
                before = end;
            }
            start = end;
        }
        pieces.settled.push(before..steps.len());
        pieces
    }

    /// The path with other steps through the open stretches.
    pub(super) fn join(&self, steps: &[Step], found: &[Vec<Step>]) -> Vec<Step> {
        let mut joined = Vec::with_capacity(steps.len());
        for (at, settled) in self.settled.iter().enumerate() {
            joined.extend_from_slice(&steps[settled.clone()]);
            joined.extend(found.get(at).into_iter().flatten());
        }
        joined
    }
}

/// Whether each step and its neighbours are without doubt.
fn settled(steps: &[Step]) -> Vec<bool> {
    let mut settled = vec![true; steps.len()];
    for (at, _) in steps.iter().enumerate().filter(|(_, step)| !step.is_sure()) {
        settled[at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS + 1).min(steps.len())].fill(false);
    }
    settled
}

/// What steps that follow each other reach over.
fn hull(steps: &[Step]) -> Block {
    let (first, last) = (steps[0], steps[steps.len() - 1]);
    Block {
        source: first.source.0..last.source.0 + last.source.1,
        target: first.target.0..last.target.0 + last.target.1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A path of beads of one unit each, with this posterior.
    fn path(posteriors: &[f32]) -> Vec<Step> {
        let step = |(unit, &posterior): (usize, &f32)| Step {
            source: (unit, 1),
            target: (unit, 1),
            posterior,
            corners: [posterior; 2],
            moved: false,
        };
        posteriors.iter().enumerate().map(step).collect()
    }

    #[track_caller]
    fn check(posteriors: &[f32], open: &[Range<usize>]) {
        let steps = path(posteriors);
        let pieces = Pieces::of(&steps);
        assert_eq!(pieces.open.iter().map(|block| block.source.clone()).collect::<Vec<_>>(), open);
        assert!(pieces.open.iter().all(|block| block.source == block.target));
        let found: Vec<Vec<Step>> = open.iter().map(|units| steps[units.clone()].to_vec()).collect();
        assert_eq!(pieces.join(&steps, &found), steps, "what stands between keeps its place");
    }

    #[test]
    fn what_is_near_a_doubt_is_open() {
        check(&[], &[]);
        check(&[1.0; 9], &[]);
        check(&[1.0, 1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0, 1.0], std::slice::from_ref(&(2..7)));
        check(&[0.5, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5], &[0..3, 5..8]);
        check(&[0.5, 1.0, 1.0, 1.0, 0.5], std::slice::from_ref(&(0..5)));
    }

    #[test]
    fn other_steps_take_the_place_of_those_in_doubt() {
        let steps = path(&[1.0, 1.0, 1.0, 0.5, 1.0, 1.0, 1.0]);
        let joined = Pieces::of(&steps).join(&steps, &[vec![Step { source: (1, 5), target: (1, 5), ..steps[1] }]]);
        assert_eq!(joined.iter().map(|step| step.source).collect::<Vec<_>>(), [(0, 1), (1, 5), (6, 1)]);
    }
}
