//! Units that stand elsewhere in the other text: what the path left without counterpart on both sides is matched.

use std::ops::Range;

use super::band::Block;
use super::confidence::logistic;
use super::pair::Pair;
use super::path::Step;
use crate::progress::{Cancelled, Part, Progress};

/// How much likelier two units must be counterparts than strangers, for a block round them to be searched.
const LEAST: f64 = 4.0;
/// Number of covering units looked at for one source unit, rarest words first.
const LOOKED_AT: usize = 2_000;
/// Units on either side of a pair that are searched with it, where as many have no counterpart.
const REACH: usize = 200;
/// What one search leaves over is searched again, this often.
const ROUNDS: u64 = 3;

/// A source and a target unit without counterpart that look like each other's.
struct Likeness {
    score: f64,
    source: usize,
    target: usize,
}

/// Replaces gaps on both sides by moved beads where the units are counterparts. The likeliest pairs come first, each with
/// the units without counterpart round it.
pub(super) fn join(pair: &Pair, mut steps: Vec<Step>, progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
    if !pair.sources.moves {
        return Ok(steps);
    }
    let mut free = pair.sides.each_ref().map(|side| vec![false; side.len()]);
    for step in &steps {
        match (step.source, step.target) {
            ((unit, _), (_, 0)) => free[0][unit] = true,
            ((_, 0), (unit, _)) => free[1][unit] = true,
            _ => {}
        }
    }
    for round in 0..ROUNDS {
        let found = search(pair, &free, &Part::new(progress, round..round + 1, ROUNDS))?;
        if found.is_empty() {
            break;
        }
        for step in &found {
            let (source, target) = step.units();
            free[0][source].fill(false);
            free[1][target].fill(false);
        }
        steps.extend(found);
    }
    steps.retain(|step| match (step.source, step.target) {
        ((unit, _), (_, 0)) => free[0][unit],
        ((_, 0), (unit, _)) => free[1][unit],
        _ => true,
    });
    Ok(steps)
}

/// Moved beads among the free units, in blocks that share no unit.
fn search(pair: &Pair, free: &[Vec<bool>; 2], progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
    let mut claimed = free.clone();
    let mut seeds = Vec::new();
    let mut blocks = Vec::new();
    for seed in likely_pairs(pair, free) {
        if claimed[0][seed.source] && claimed[1][seed.target] {
            let block = Block { source: run(&claimed[0], seed.source), target: run(&claimed[1], seed.target) };
            claimed[0][block.source.clone()].fill(false);
            claimed[1][block.target.clone()].fill(false);
            blocks.push(block);
            seeds.push(seed);
        }
    }
    let steps = pair.search(&blocks, progress)?;
    let mut moved = Vec::new();
    for (seed, steps) in seeds.iter().zip(&steps) {
        let likely = logistic(seed.score as f32);
        let joins = |step: &&Step| step.source.1 > 0 && step.target.1 > 0 && step.posterior >= 0.5;
        let found =
            steps.iter().filter(joins).map(|step| Step { posterior: step.posterior.min(likely), moved: true, ..*step });
        let before = moved.len();
        moved.extend(found);
        let holds = |step: &Step| step.units().0.contains(&seed.source) && step.units().1.contains(&seed.target);
        if !moved[before..].iter().any(holds) {
            moved.truncate(before);
            let alone = Step {
                source: (seed.source, 1),
                target: (seed.target, 1),
                posterior: likely,
                corners: [likely; 2],
                moved: true,
            };
            moved.push(alone);
        }
    }
    Ok(moved)
}

/// Free units that look like each other, the likeliest first.
fn likely_pairs(pair: &Pair, free: &[Vec<bool>; 2]) -> Vec<Likeness> {
    let mut pairs = Vec::new();
    for source in (0..free[0].len()).filter(|&unit| free[0][unit]) {
        let targets = pair.sharing(source, LOOKED_AT).into_iter().filter(|&target| free[1][target]);
        let rated = targets.map(|target| Likeness { score: pair.likeness(source, target), source, target });
        pairs.extend(rated.filter(|pair| pair.score > LEAST));
    }
    pairs.sort_unstable_by(|x, y| y.score.total_cmp(&x.score).then((x.source, x.target).cmp(&(y.source, y.target))));
    pairs
}

/// The free units round one of them without interruption.
fn run(free: &[bool], unit: usize) -> Range<usize> {
    let before = free[..unit].iter().rev().take(REACH).take_while(|&&free| free).count();
    let after = free[unit..].iter().take(REACH).take_while(|&&free| free).count();
    unit - before..unit + after
}
