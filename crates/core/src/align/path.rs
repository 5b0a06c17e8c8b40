//! The best path of beads through the band: sums over all paths forwards and backwards give every bead its posterior,
//! and the path with the most beads expected to be right is taken.

use std::ops::Range;

use super::band::Band;
use super::cost::Costs;
use crate::progress::{Cancelled, Progress};

/// A bead of the path, before it is moved or joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    /// First source unit and number of source units.
    pub(super) source: (usize, usize),
    /// First target unit and number of target units.
    pub(super) target: (usize, usize),
    /// Share of the likelihood of all paths that goes through it.
    pub(super) posterior: f32,
    /// Whether it stands outside the order of the path.
    pub(super) moved: bool,
}

impl Step {
    /// The units of both sides.
    pub(super) fn units(&self) -> (Range<usize>, Range<usize>) {
        (self.source.0..self.source.0 + self.source.1, self.target.0..self.target.0 + self.target.1)
    }
}

/// Log-likelihoods of all paths to (or from) a cell whose last bead has both sides, or is a gap.
#[derive(Clone, Copy)]
struct Sums {
    both: f64,
    gap: f64,
}

const NEVER: f64 = f64::NEG_INFINITY;

fn log_add(x: f64, y: f64) -> f64 {
    let (low, high) = if x < y { (x, y) } else { (y, x) };
    if low - high < -40.0 || low == NEVER { high } else { high + (low - high).exp().ln_1p() }
}

/// Finds the path.
pub(super) fn best(costs: &Costs, band: &Band, progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
    let forwards = forwards(costs, band, progress)?;
    let choices = backwards(costs, band, &forwards, progress)?;
    Ok(trace(&choices, band))
}

fn tell(progress: &dyn Progress, row: usize, rows: usize) -> Result<(), Cancelled> {
    if row.is_multiple_of(256) { progress.advance(row as u64, rows as u64) } else { Ok(()) }
}

fn forwards(costs: &Costs, band: &Band, progress: &dyn Progress) -> Result<Vec<Sums>, Cancelled> {
    let gaps = &costs.gaps;
    let mut sums = vec![Sums { both: NEVER, gap: NEVER }; band.cells()];
    for i in 0..band.rows() {
        tell(progress, i, 2 * band.rows())?;
        for j in band.row(i) {
            let mut both = if i == 0 && j == 0 { 0.0 } else { NEVER };
            costs.beads_to((i, j), band.room(i, j), |a, b, score| {
                if let Some(cell) = band.cell(i - a, j - b) {
                    both = log_add(both, score + entry(&sums[cell], gaps.none, gaps.close));
                }
            });
            let mut gap = NEVER;
            for cell in gap_origins(band, i, j).into_iter().flatten() {
                gap = log_add(gap, costs.gap_to(i, j) + entry(&sums[cell], gaps.open, gaps.extend));
            }
            let cell = band.cell(i, j).expect("the row's own cell");
            sums[cell] = Sums { both, gap };
        }
    }
    Ok(sums)
}

fn entry(sums: &Sums, after_both: f64, after_gap: f64) -> f64 {
    log_add(sums.both + after_both, sums.gap + after_gap)
}

/// The cells before a gap of one source unit and before a gap of one target unit.
fn gap_origins(band: &Band, i: usize, j: usize) -> [Option<usize>; 2] {
    [i.checked_sub(1).and_then(|i| band.cell(i, j)), j.checked_sub(1).and_then(|j| band.cell(i, j))]
}

/// The bead to take from a cell on, and the number of beads expected to be right from there on.
#[derive(Clone, Copy)]
struct Choice {
    source: u8,
    target: u8,
    posterior: f32,
    right: f32,
}

fn backwards(costs: &Costs, band: &Band, forwards: &[Sums], progress: &dyn Progress) -> Result<Vec<Choice>, Cancelled> {
    let gaps = &costs.gaps;
    let last = band.cells() - 1;
    let total = entry(&forwards[last], gaps.none, gaps.close);
    let mut sums = vec![Sums { both: NEVER, gap: NEVER }; band.cells()];
    sums[last] = Sums { both: gaps.none, gap: gaps.close };
    let unreached = Choice { source: 0, target: 0, posterior: 0.0, right: f32::NEG_INFINITY };
    let mut choices = vec![unreached; band.cells()];
    choices[last].right = 0.0;
    let consider =
        |choices: &mut [Choice], from: usize, to: usize, shape: (usize, usize), posterior: f64, gain: f64| {
            let right = choices[to].right + gain as f32;
            if right > choices[from].right {
                choices[from] =
                    Choice { source: shape.0 as u8, target: shape.1 as u8, posterior: posterior as f32, right };
            }
        };
    for i in (0..band.rows()).rev() {
        tell(progress, 2 * band.rows() - i, 2 * band.rows())?;
        for j in band.row(i).rev() {
            let here = band.cell(i, j).expect("the row's own cell");
            let Sums { both, gap } = sums[here];
            costs.beads_to((i, j), band.room(i, j), |a, b, score| {
                let Some(from) = band.cell(i - a, j - b) else { return };
                let rest = score + both;
                let posterior = (entry(&forwards[from], gaps.none, gaps.close) + rest - total).exp();
                sums[from].both = log_add(sums[from].both, rest + gaps.none);
                sums[from].gap = log_add(sums[from].gap, rest + gaps.close);
                consider(&mut choices, from, here, (a, b), posterior, posterior);
            });
            for (side, from) in gap_origins(band, i, j).into_iter().enumerate() {
                let Some(from) = from else { continue };
                let rest = costs.gap_to(i, j) + gap;
                let posterior = (entry(&forwards[from], gaps.open, gaps.extend) + rest - total).exp();
                sums[from].both = log_add(sums[from].both, rest + gaps.open);
                sums[from].gap = log_add(sums[from].gap, rest + gaps.extend);
                consider(&mut choices, from, here, if side == 0 { (1, 0) } else { (0, 1) }, posterior, posterior);
            }
        }
    }
    Ok(choices)
}

fn trace(choices: &[Choice], band: &Band) -> Vec<Step> {
    let (mut i, mut j) = (0, 0);
    let mut steps = Vec::new();
    while let Some(cell) = band.cell(i, j).filter(|&cell| cell + 1 < band.cells()) {
        let Choice { source, target, posterior, .. } = choices[cell];
        let (a, b) = (source as usize, target as usize);
        steps.push(Step { source: (i, a), target: (j, b), posterior, moved: false });
        (i, j) = (i + a, j + b);
    }
    steps
}
