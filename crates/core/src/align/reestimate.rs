//! What the path just found teaches about this pair of texts: length ratio and variance, how often words are covered,
//! how often each shape of bead occurs.

use super::cost::{MOST, Model, SHAPES};
use super::links::Coverage;
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
pub(super) fn reestimate(model: &Model, sides: [&Side; 2], covers: [&Coverage; 2], steps: &[Step]) -> Model {
    let confident: Vec<&Step> = steps.iter().filter(|step| is_confident(step)).collect();
    let (ratio, variance) = lengths(model, sides, &confident);
    Model {
        ratio,
        variance,
        shapes: shapes(steps),
        hit_rates: [
            hit_rates(
                sides[0],
                covers[0],
                model.hit_rates[0].len(),
                confident.iter().map(|step| (step.source, step.target)),
            ),
            hit_rates(
                sides[1],
                covers[1],
                model.hit_rates[1].len(),
                confident.iter().map(|step| (step.target, step.source)),
            ),
        ],
    }
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

/// For each word the share of its occurrences that are covered by the other side of their bead.
fn hit_rates(
    side: &Side,
    cover: &Coverage,
    vocabulary: usize,
    beads: impl Iterator<Item = ((usize, usize), (usize, usize))>,
) -> Vec<f32> {
    let mut counts = vec![(0.0_f64, 0.0_f64); vocabulary];
    for ((start, length), (other, others)) in beads {
        for &word in (start..start + length).flat_map(|unit| side.words_of(unit)) {
            let units = cover.of(word);
            if !units.is_empty() {
                let at = units.partition_point(|&unit| (unit as usize) < other);
                let hit = units.get(at).is_some_and(|&unit| (unit as usize) < other + others);
                let (hits, all) = &mut counts[word as usize];
                *hits += f64::from(u8::from(hit));
                *all += 1.0;
            }
        }
    }
    let (hits, all) = counts.iter().fold((0.0, 0.0), |(h, a), count| (h + count.0, a + count.1));
    let rate = (hits + 0.5 * TEXT_TRUST) / (all + TEXT_TRUST);
    let rate_of = |(hits, all): &(f64, f64)| (hits + rate * WORD_TRUST) / (all + WORD_TRUST);
    counts.iter().map(|count| rate_of(count).clamp(0.05, 0.95) as f32).collect()
}
