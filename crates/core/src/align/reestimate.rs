//! What the path just found teaches about this pair of texts: length ratio and variance, how often words are covered,
//! how often each shape of bead occurs.

use super::cost::{MOST, Model, SHAPES};
use super::coverage::Coverage;
use super::links::WordClass;
use super::path::Step;
use super::words::Side;

/// A bead from which something may be learnt.
const CONFIDENT: f32 = 0.7;
/// How many beads the general frequencies of shapes count for.
const SHAPE_TRUST: f64 = 60.0;
/// Share of beads with both sides after which a gap follows in texts at large, and how many beads it counts for.
const GAP_OPENS: f64 = 0.003;
const GAP_TRUST: f64 = 30.0;
/// However many gaps a path has, beads with both sides go on more often.
const MOST_GAPS: f64 = 0.5;
/// How many words the rate of its class counts for in the rate of one word.
const WORD_TRUST: f64 = 3.0;
/// How many words the general rate of a class counts for in its rate in the text.
const CLASS_TRUST: f64 = 20.0;

/// Whether the text may learn from a bead.
pub(super) fn is_confident(step: &Step) -> bool {
    step.posterior >= CONFIDENT && step.source.1 > 0 && step.target.1 > 0
}

/// The model after the path.
pub(super) fn reestimate(model: &Model, sides: [&Side; 2], coverage: &Coverage, steps: &[&Step]) -> Model {
    let confident: Vec<&Step> = steps.iter().copied().filter(|step| is_confident(step)).collect();
    let (ratio, variance) = lengths(model, sides, &confident);
    let (shapes, gap_opens) = (shapes(steps), gap_opens(steps));
    Model { ratio, variance, shapes, gap_opens, hit_rates: hit_rates(sides, coverage, &confident) }
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
fn shapes(steps: &[&Step]) -> [[f64; MOST]; MOST] {
    let both: f64 = steps.iter().filter(|step| step.source.1 > 0 && step.target.1 > 0).count() as f64;
    let mut shapes = [[f64::NEG_INFINITY; MOST]; MOST];
    for (a, b, share) in SHAPES {
        let count = steps.iter().filter(|step| step.source.1 == a && step.target.1 == b).count() as f64;
        shapes[b - 1][a - 1] = ((count + SHAPE_TRUST * share) / (both + SHAPE_TRUST)).ln();
    }
    shapes
}

/// The share of beads with both sides after which a gap follows, drawn towards that of texts at large.
fn gap_opens(steps: &[&Step]) -> f64 {
    let is_gap = |step: &Step| step.source.1 == 0 || step.target.1 == 0;
    let both = steps.iter().filter(|step| !is_gap(step)).count() as f64;
    let opened = steps.chunk_by(|one, next| is_gap(one) == is_gap(next)).filter(|run| is_gap(run[0]));
    let opened: f64 = opened.map(|run| f64::from(run[0].posterior)).sum();
    ((opened + GAP_OPENS * GAP_TRUST) / (both + GAP_TRUST)).min(MOST_GAPS)
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
    [0, 1].map(|side| rates(&counts[side], |word| coverage.links.class(side, word)))
}

/// Shares from hits and occurrences: those of a word are drawn towards that of its class, and this to the general one.
fn rates(counts: &[(u32, u32)], class: impl Fn(u32) -> WordClass) -> Vec<f32> {
    let mut sums = WordClass::ALL.map(|class| (CLASS_TRUST * class.hit_rate(), CLASS_TRUST));
    for (&(hits, all), word) in counts.iter().zip(0..) {
        let (class_hits, class_all) = &mut sums[class(word) as usize];
        *class_hits += f64::from(hits);
        *class_all += f64::from(all);
    }
    let rate_of = |(&(hits, all), word): (&(u32, u32), u32)| {
        let (class_hits, class_all) = sums[class(word) as usize];
        let rate = (f64::from(hits) + WORD_TRUST * class_hits / class_all) / (f64::from(all) + WORD_TRUST);
        rate.clamp(0.05, 0.95) as f32
    };
    counts.iter().zip(0..).map(rate_of).collect()
}
