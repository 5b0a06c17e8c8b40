//! Units that stand elsewhere in the other text: what the path left without counterpart on both sides is matched.

use super::confidence::logistic;
use super::pair::Pair;
use super::path::Step;

/// How much likelier two units must be counterparts than strangers.
const LEAST: f64 = 4.0;
/// Number of covering units looked at for one source unit, rarest words first.
const LOOKED_AT: usize = 2_000;

/// Replaces gaps on both sides by moved beads where the units are counterparts. Best pairs first.
pub(super) fn join(pair: &Pair, steps: Vec<Step>) -> Vec<Step> {
    let mut free = pair.sides.each_ref().map(|side| vec![false; side.len()]);
    for step in &steps {
        match (step.source, step.target) {
            ((unit, _), (_, 0)) => free[0][unit] = true,
            ((_, 0), (unit, _)) => free[1][unit] = true,
            _ => {}
        }
    }
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for source in (0..free[0].len()).filter(|&unit| free[0][unit]) {
        let targets = pair.sharing(source, LOOKED_AT).into_iter().filter(|&target| free[1][target]);
        let rated = targets.map(|target| (pair.likeness(source, target), source, target));
        pairs.extend(rated.filter(|(likeness, ..)| *likeness > LEAST));
    }
    pairs.sort_unstable_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut steps = steps;
    for (likeness, source, target) in pairs {
        if free[0][source] && free[1][target] {
            (free[0][source], free[1][target]) = (false, false);
            let posterior = logistic(likeness as f32);
            steps.push(Step { source: (source, 1), target: (target, 1), posterior, corners: [1.0; 2], moved: true });
        }
    }
    steps.retain(|step| match (step.source, step.target) {
        ((unit, _), (_, 0)) => free[0][unit],
        ((_, 0), (unit, _)) => free[1][unit],
        _ => true,
    });
    steps
}
