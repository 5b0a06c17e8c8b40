//! The best path of beads through the band: sums over all paths forwards and backwards give every bead its posterior,
//! and the path with the most beads expected to be right is taken.

use std::ops::Range;

use super::band::{Band, Row};
use super::cost::{BandCosts, Last, MOST};
use crate::progress::Cancelled;

/// A bead of the path, before it is moved or joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    /// First source unit and number of source units.
    pub(super) source: (usize, usize),
    /// First target unit and number of target units.
    pub(super) target: (usize, usize),
    /// Share of the likelihood of all paths that goes through it.
    pub(super) posterior: f32,
    /// Share of the likelihood of all paths that goes through the bead's start, and through its end.
    pub(super) corners: [f32; 2],
    /// Whether it stands outside the order of the path.
    pub(super) moved: bool,
}

impl Step {
    /// Whether it joins one unit and one unit, with next to no doubt.
    pub(super) fn is_sure(&self) -> bool {
        self.source.1 == 1 && self.target.1 == 1 && self.posterior > 0.99
    }

    /// The units of both sides.
    pub(super) fn units(&self) -> (Range<usize>, Range<usize>) {
        (self.source.0..self.source.0 + self.source.1, self.target.0..self.target.0 + self.target.1)
    }
}

/// Log-likelihoods of all paths to a cell (or from it on), by what their last bead is, in the order of [`Last::ALL`].
type Sums = [f64; 3];

const NEVER: f64 = f64::NEG_INFINITY;

/// Terms this much smaller than the largest, in logarithms, do not count.
const TOO_SMALL: f64 = -20.0;

/// A cell through which goes less than this share of the likelihood of all paths, in logarithms, is not followed back:
/// a share of that size is lost in rounding wherever it would be added.
const NEGLIGIBLE: f64 = -40.0;

/// The logarithm of a sum, from the logarithms of its terms.
#[derive(Clone, Copy)]
struct LogSum {
    /// The largest term so far.
    largest: f64,
    /// The sum, as a multiple of the largest term.
    sum: f64,
}

impl LogSum {
    const EMPTY: Self = Self { largest: NEVER, sum: 0.0 };

    fn add(&mut self, term: f64) {
        if term <= self.largest {
            if term - self.largest > TOO_SMALL {
                self.sum += (term - self.largest).exp();
            }
        } else {
            self.sum = 1.0 + self.sum * (self.largest - term).exp();
            self.largest = term;
        }
    }

    fn log(self) -> f64 {
        if self.sum == 1.0 { self.largest } else { self.largest + self.sum.ln() }
    }
}

fn log_add_all(terms: [f64; 3]) -> f64 {
    let mut sum = LogSum::EMPTY;
    terms.into_iter().for_each(|term| sum.add(term));
    sum.log()
}

/// What is told of the work: how much is done. The path counts rows done of twice the rows of the band.
pub(super) type Tell<'a> = &'a dyn Fn(usize) -> Result<(), Cancelled>;

const ROWS_BETWEEN_TELLS: usize = 64;

/// What doubt takes from a bead with both sides, and from a gap. To be worth taking for strict F1, a bead must be right
/// about half as often as all are (from the derivative of 2 right / (found + gold)); posteriors lie too near 0 and 1 for
/// that much.
const DOUBT_OF_BEAD: f32 = 0.2;
const DOUBT_OF_GAP: f32 = 0.3;

/// What a bead of this posterior is worth. Where nothing is sure, half of what there is: or few large beads would do best.
fn worth(posterior: f32, kind: usize) -> f32 {
    let doubt = if kind == Last::Both as usize { DOUBT_OF_BEAD } else { DOUBT_OF_GAP };
    posterior - doubt.min(posterior / 2.0)
}

/// Finds the path.
pub(super) fn best(costs: &BandCosts, band: &Band, tell: Tell) -> Result<Vec<Step>, Cancelled> {
    let forwards = forwards(costs, band, tell)?;
    let choices = backwards(costs, band, &forwards, tell)?;
    Ok(trace(&choices, band))
}

/// The sums over all paths to each cell that are about to go on with a bead of each kind.
fn forwards(costs: &BandCosts, band: &Band, tell: Tell) -> Result<Vec<Sums>, Cancelled> {
    let transitions = costs.transitions();
    let mut sums = vec![[NEVER; 3]; band.cells()];
    let start = (band.block().source.start, band.block().target.start);
    for (row, i) in band.positions().enumerate() {
        if row.is_multiple_of(ROWS_BETWEEN_TELLS) {
            tell(row)?;
        }
        let rows: Rows = rows_back_from(band, i);
        for j in band.row(i) {
            let mut both = LogSum::EMPTY;
            if (i, j) == start {
                both.add(0.0);
            }
            costs.beads_to((i, j), band.room(i, j), |a, b, score| {
                if let Some(from) = cell(&rows, a, j - b) {
                    both.add(score + sums[from][Last::Both as usize]);
                }
            });
            let gap = |(from, last): (Option<usize>, Last)| {
                from.map_or(NEVER, |from| costs.gap_to(i, j) + sums[from][last as usize])
            };
            let both = both.log();
            let [source, target] = gaps_to(&rows, j).map(gap);
            let here = cell(&rows, 0, j).expect("the row's own cell");
            let [from_both, from_source, from_target] = transitions;
            sums[here] = Last::ALL.map(|next| {
                let next = next as usize;
                log_add_all([both + from_both[next], source + from_source[next], target + from_target[next]])
            });
        }
    }
    Ok(sums)
}

/// A row of the band and those before it from which a bead may reach it, the nearest first.
type Rows = [Option<Row>; MOST + 1];

fn rows_back_from(band: &Band, i: usize) -> Rows {
    let mut back = band.rows_back_from(i);
    std::array::from_fn(|_| back.next())
}

/// The cell so many rows back.
fn cell(rows: &Rows, back: usize, j: usize) -> Option<usize> {
    rows[back].and_then(|row| row.cell(j))
}

/// The cells before a gap of one source unit and before a gap of one target unit.
fn gaps_to(rows: &Rows, j: usize) -> [(Option<usize>, Last); 2] {
    let before = j.checked_sub(1).and_then(|j| cell(rows, 0, j));
    [(cell(rows, 1, j), Last::SourceGap), (before, Last::TargetGap)]
}

/// The bead to take from a cell on.
#[derive(Clone, Copy)]
struct Choice {
    source: u8,
    target: u8,
    posterior: f32,
    /// Share of the likelihood of all paths that goes through the cell.
    through: f32,
}

/// Log-likelihoods of all paths that go on from a cell with a bead of both sides, and with a gap of either; and what the
/// beads of the best are worth.
#[derive(Clone, Copy)]
struct GoingOn {
    both: LogSum,
    gaps: [f64; 2],
    worth: f32,
}

impl GoingOn {
    const NOWHERE: Self = Self { both: LogSum::EMPTY, gaps: [NEVER; 2], worth: f32::NEG_INFINITY };
}

fn backwards(costs: &BandCosts, band: &Band, forwards: &[Sums], tell: Tell) -> Result<Vec<Choice>, Cancelled> {
    let last = band.cells() - 1;
    let total = forwards[last][Last::Both as usize];
    // A bead reaches back over few rows: the cells before them need no place yet, those behind need theirs no more.
    let places = band.most_cells(MOST + 1).next_power_of_two();
    let place = |cell: usize| cell & (places - 1);
    let mut sums = vec![GoingOn::NOWHERE; places];
    sums[place(last)].both.add(0.0);
    sums[place(last)].worth = 0.0;
    let mut choices = vec![Choice { source: 0, target: 0, posterior: 0.0, through: 0.0 }; band.cells()];
    let rows = band.block().source.len() + 1;
    for (row, i) in band.positions().rev().enumerate() {
        if row.is_multiple_of(ROWS_BETWEEN_TELLS) {
            tell(rows + row)?;
        }
        let rows: Rows = rows_back_from(band, i);
        for j in band.row(i).rev() {
            let here = cell(&rows, 0, j).expect("the row's own cell");
            let GoingOn { both, gaps: [source, target], worth: right } =
                std::mem::replace(&mut sums[place(here)], GoingOn::NOWHERE);
            let going_on = [both.log(), source, target];
            let through = log_add_all(Last::ALL.map(|next| forwards[here][next as usize] + going_on[next as usize]));
            if through - total < NEGLIGIBLE {
                continue;
            }
            choices[here].through = share(through - total);
            let after = costs.transitions().map(|next| log_add_all([0, 1, 2].map(|kind| next[kind] + going_on[kind])));
            let mut go = |from: usize, shape: (usize, usize), kind: usize, score: f64| {
                let rest = score + after[kind];
                let before = &mut sums[place(from)];
                match kind.checked_sub(1) {
                    None => before.both.add(rest),
                    Some(gap) => before.gaps[gap] = rest,
                }
                let posterior = share(forwards[from][kind] + rest - total);
                let worth = right + worth(posterior, kind);
                if worth > before.worth {
                    before.worth = worth;
                    let choice = &mut choices[from];
                    (choice.source, choice.target) = (shape.0 as u8, shape.1 as u8);
                    choice.posterior = posterior;
                }
            };
            costs.beads_to((i, j), band.room(i, j), |a, b, score| {
                if let Some(from) = cell(&rows, a, j - b) {
                    go(from, (a, b), Last::Both as usize, score);
                }
            });
            for (from, last) in gaps_to(&rows, j) {
                if let Some(from) = from {
                    let shape = if last == Last::SourceGap { (1, 0) } else { (0, 1) };
                    go(from, shape, last as usize, costs.gap_to(i, j));
                }
            }
        }
    }
    Ok(choices)
}

/// A share from its logarithm; what is less than a hundred-thousandth is nothing.
fn share(log: f64) -> f32 {
    if log < -11.5 { 0.0 } else { log.exp().min(1.0) as f32 }
}

fn trace(choices: &[Choice], band: &Band) -> Vec<Step> {
    let (mut i, mut j) = (band.block().source.start, band.block().target.start);
    let mut steps = Vec::new();
    while let Some(cell) = band.cell(i, j).filter(|&cell| cell + 1 < band.cells()) {
        let Choice { source, target, posterior, through, .. } = choices[cell];
        let (a, b) = (source as usize, target as usize);
        (i, j) = (i + a, j + b);
        let end = band.cell(i, j).map_or(1.0, |cell| choices[cell].through);
        steps.push(Step { source: (i - a, a), target: (j - b, b), posterior, corners: [through, end], moved: false });
    }
    steps
}
