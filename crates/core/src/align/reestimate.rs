//! What the path just found teaches about this pair of texts: length ratio and variance, how often words are covered,
//! how often each shape of bead occurs.

use super::cost::{MOST, Model, SHAPES};
use super::coverage::Coverage;
use super::path::Step;
use super::words::Side;

/// A bead from which something may be learnt.
const CONFIDENT: f32 = 0.7;
/// How many beads the general frequencies of shapes count for.
const SHAPE_TRUST: f64 = 60.0;
/// How many words the rate of the whole text counts for in the rate of one word.
const WORD_TRUST: f64 = 4.0;
/// How many words the general rate counts for in the rate of the whole text.
const TEXT_TRUST: f64 = 20.0;

/// Whether the text may learn from a bead.
pub(super) fn is_confident(step: &Step) -> bool {
    step.posterior >= CONFIDENT && step.source.1 > 0 && step.target.1 > 0
}

/// The model after the path.
pub(super) fn reestimate(model: &Model, sides: [&Side; 2], coverage: &Coverage, steps: &[Step]) -> Model {
    let confident: Vec<&Step> = steps.iter().filter(|step| is_confident(step)).collect();
    let (ratio, variance) = lengths(model, sides, &confident);
    Model { ratio, variance, shapes: shapes(steps), hit_rates: hit_rates(sides, coverage, &confident) }
}

/// Length ratio and variance of the beads of one unit each; the median keeps outliers from weighing.
fn lengths(model: &Model, sides: [&Side; 2], confident: &[&Step]) -> (f64, f64) {
    let pairs: Vec<(f64, f64)> = confident
        .iter()
        .filter(|step| step.source.1 == 1 && step.target.1 == 1)
        .map(|step| (sides[0].lengths[step.source.0], sides[1].lengths[step.target.0]))
        .collect();
    if pairs.len() < 5 {
        return (model.ratio, model.variance);
    }
    let (sources, targets) = pairs.iter().fold((1.0, 1.0), |(s, t), pair| (s + pair.0, t + pair.1));
    let ratio = targets / sources;
    let mut squares: Vec<f64> = pairs.iter().map(|(s, t)| (t - ratio * s).powi(2) / (s + 1.0)).collect();
    squares.sort_unstable_by(f64::total_cmp);
    // The median of the square of a standard normal variable is 0.455.
    (ratio, (squares[squares.len() / 2] / 0.455).clamp(1.0, 20.0))
}

/// Shapes as often as the path has them, drawn towards their general frequencies.
fn shapes(steps: &[Step]) -> [[f64; MOST]; MOST] {
    let both: f64 = steps.iter().filter(|step| step.source.1 > 0 && step.target.1 > 0).count() as f64;
    let mut shapes = [[f64::NEG_INFINITY; MOST]; MOST];
    for (a, b, share) in SHAPES {
        let count = steps.iter().filter(|step| step.source.1 == a && step.target.1 == b).count() as f64;
        shapes[b - 1][a - 1] = ((count + SHAPE_TRUST * share) / (both + SHAPE_TRUST)).ln();
    }
    shapes
}

/// For each word of both sides the share of its occurrences that are covered by the other side of their bead.
fn hit_rates(sides: [&Side; 2], coverage: &Coverage, confident: &[&Step]) -> [Vec<f32>; 2] {
    let mut counts = coverage.links.sizes().map(|words| vec![(0_u32, 0_u32); words]);
    for step in confident {
        let (source, target) = step.units();
        let units = [source, target];
        let words = [0, 1].map(|side| {
            let mut words: Vec<u32> =
                units[side].clone().flat_map(|unit| sides[side].words_of(unit)).copied().collect();
            words.sort_unstable();
            words
        });
        for side in [0, 1] {
            for &word in words[side].iter().filter(|&&word| coverage.speaks(side, word)) {
                let (hits, all) = &mut counts[side][word as usize];
                *hits += u32::from(coverage.links.reach(side, word, &words[1 - side]));
                *all += 1;
            }
        }
    }
    counts.map(|counts| rates(&counts))
}

/// Shares from hits and occurrences: those of a word are drawn towards that of the text, and this to one half.
fn rates(counts: &[(u32, u32)]) -> Vec<f32> {
    let (hits, all) = counts.iter().fold((0.0, 0.0), |(h, a), count| (h + f64::from(count.0), a + f64::from(count.1)));
    let rate = (hits + 0.5 * TEXT_TRUST) / (all + TEXT_TRUST);
    let rate_of = |&(hits, all): &(u32, u32)| (f64::from(hits) + rate * WORD_TRUST) / (f64::from(all) + WORD_TRUST);
    counts.iter().map(|count| rate_of(count).clamp(0.05, 0.95) as f32).collect()
}
