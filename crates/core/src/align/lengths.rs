//! What the lengths of the units of a bead say.

use std::ops::Range;

use super::band::Block;
use super::cost::{MOST, Model};
use super::words::Side;

/// A misfit of lengths beyond this many standard deviations says no more.
const WORST_MISFIT: f64 = 4.0;
const WORST_LENGTH: f64 = -8.0;

/// Lengths of units and of neighbours together (Gale & Church 1993), against the lengths found anywhere in the text.
pub(super) struct Lengths {
    /// Whether lengths say anything.
    speak: bool,
    ratio: f64,
    variance: f64,
    /// Characters before each position.
    source_sums: Vec<f64>,
    target_sums: Vec<f64>,
    /// Mean and standard deviation of the logarithms of the lengths of 1 to 5 target units.
    common: [(f64, f64); MOST],
}

/// The lengths of a block, for the stretches of 1 to 5 units that start at each of its units.
pub(super) struct BlockLengths {
    /// Whether lengths say anything.
    speak: bool,
    /// First source and first target unit.
    starts: [usize; 2],
    source: Vec<Rendering>,
    target: Vec<Rendered>,
}

/// How long the rendering of some source units is.
#[derive(Clone, Copy)]
struct Rendering {
    /// Characters to be expected.
    length: f64,
    /// One over the standard deviation.
    scale: f64,
    /// The logarithm of the density's factor.
    factor: f64,
}

/// How long some target units are.
#[derive(Clone, Copy)]
struct Rendered {
    /// Their characters.
    length: f64,
    /// Log-density of the length among all such stretches.
    density: f64,
}

impl BlockLengths {
    /// How much likelier it is that `b` target units from `pj` on render `a` source units from `pi` on by their lengths.
    pub(super) fn score(&self, (pi, a): (usize, usize), (pj, b): (usize, usize)) -> f64 {
        if !self.speak {
            return 0.0;
        }
        let [source, target] = self.starts;
        weigh(&self.source[(pi - source) * MOST + a - 1], &self.target[(pj - target) * MOST + b - 1])
    }
}

fn weigh(source: &Rendering, target: &Rendered) -> f64 {
    let misfit = ((target.length - source.length) * source.scale).clamp(-WORST_MISFIT, WORST_MISFIT);
    (source.factor - 0.5 * misfit * misfit - target.density).max(WORST_LENGTH)
}

impl Lengths {
    /// Of the lengths of two texts.
    pub(super) fn new(source: &Side, target: &Side, model: &Model, speak: bool) -> Self {
        let target_sums = sums(&target.lengths);
        let common = [1, 2, 3, 4, 5].map(|units: usize| {
            let count = (target.len() + 1).saturating_sub(units).max(1) as f64;
            let logs =
                || target_sums.iter().zip(target_sums.iter().skip(units)).map(|(from, to)| (to - from + 1.0).ln());
            let mean = logs().sum::<f64>() / count;
            (mean, (logs().map(|log| (log - mean).powi(2)).sum::<f64>() / count).sqrt().max(0.35))
        });
        let (ratio, variance) = (model.ratio, model.variance);
        Self { speak, ratio, variance, source_sums: sums(&source.lengths), target_sums, common }
    }

    /// What the search inside a block needs.
    pub(super) fn inside(&self, Block { source, target }: &Block) -> BlockLengths {
        let stretches = |units: &Range<usize>| units.clone().flat_map(|at| (1..=MOST).map(move |units| (at, units)));
        BlockLengths {
            speak: self.speak,
            starts: [source.start, target.start],
            source: stretches(source).map(|(at, units)| self.rendering(at, units)).collect(),
            target: stretches(target).map(|(at, units)| self.rendered(at, units)).collect(),
        }
    }

    fn rendering(&self, at: usize, units: usize) -> Rendering {
        let length = stretch(&self.source_sums, at, units);
        let variance = self.variance * (length + 1.0);
        Rendering {
            length: self.ratio * length,
            scale: variance.sqrt().recip(),
            factor: -0.5 * (std::f64::consts::TAU * variance).ln(),
        }
    }

    fn rendered(&self, at: usize, units: usize) -> Rendered {
        let (mean, deviation) = self.common[units - 1];
        let length = stretch(&self.target_sums, at, units);
        let log = (length + 1.0).ln();
        let x = (log - mean) / deviation;
        Rendered { length, density: -0.5 * x * x - ((deviation * std::f64::consts::TAU.sqrt()).ln() + log) }
    }

    /// How much likelier it is that `b` target units from `pj` on render `a` source units from `pi` on by their lengths.
    pub(super) fn score(&self, pi: usize, a: usize, pj: usize, b: usize) -> f64 {
        if !self.speak {
            return 0.0;
        }
        weigh(&self.rendering(pi, a), &self.rendered(pj, b))
    }
}

/// The characters of some units, or of those there are.
fn stretch(sums: &[f64], at: usize, units: usize) -> f64 {
    sums[(at + units).min(sums.len() - 1)] - sums[at]
}

fn sums(values: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    std::iter::once(0.0)
        .chain(values.iter().map(|value| {
            sum += value;
            sum
        }))
        .collect()
}

/// What is left of the score of two units when their lengths differ.
pub(super) fn misfit(model: &Model, source: f64, target: f64) -> f64 {
    let misfit = (target - model.ratio * source) / (model.variance * (source + 1.0)).sqrt();
    -0.5 * misfit.clamp(-WORST_MISFIT, WORST_MISFIT).powi(2)
}
