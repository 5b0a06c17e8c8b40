//! Units that stand elsewhere in the other text: what the path left without counterpart on both sides is matched.

use super::pair::Pair;
use super::path::Step;

/// How much likelier two units must be counterparts than strangers.
const LEAST: f64 = 4.0;

/// Source and target units that the path left alone though they are counterparts.
pub(super) fn find(pair: &Pair, steps: &[Step]) -> Vec<(usize, usize)> {
    let sources: Vec<usize> = steps.iter().filter(|step| step.target.1 == 0).map(|step| step.source.0).collect();
    let targets: Vec<usize> = steps.iter().filter(|step| step.source.1 == 0).map(|step| step.target.0).collect();
    let mut free = [vec![false; pair.sides[0].len()], vec![false; pair.sides[1].len()]];
    sources.iter().for_each(|&unit| free[0][unit] = true);
    targets.iter().for_each(|&unit| free[1][unit] = true);
    let mut seeds = Vec::new();
    for &s in &sources {
        for &t in &targets {
            let likeness = pair.likeness(s, t);
            if likeness > LEAST {
                seeds.push((likeness, s, t));
            }
        }
    }
    seeds.sort_unstable_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut moved = Vec::new();
    for (_, s, t) in seeds {
        if free[0][s] && free[1][t] {
            let mut take = |s: usize, t: usize| {
                (free[0][s], free[1][t]) = (false, false);
                moved.push((s, t));
            };
            take(s, t);
        }
    }
    moved.sort_unstable();
    moved
}
