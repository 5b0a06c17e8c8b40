//! Sentences inside the beads of their paragraphs.

use std::ops::Range;

use super::band::Block;
use super::pair::Pair;
use super::path::Step;
use super::words::Side;
use crate::progress::{Cancelled, Progress};

/// Aligns the units of `pair` inside beads of its paragraphs, given in the order of the source: none crosses into
/// another bead, and the units of a paragraph without counterpart have none either.
pub(super) fn inside(pair: &Pair, paragraphs: &[Step], progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
    let starts = pair.sides.each_ref().map(paragraph_starts);
    let units = |side: usize, range: Range<usize>| starts[side][range.start]..starts[side][range.end];
    // In the order of the source the target's paragraphs follow each other too, the moved ones among them.
    let mut order = Vec::new();
    let mut blocks = Vec::new();
    let mut moved = Vec::new();
    for step in paragraphs {
        let (source, target) = step.units();
        let (source, target) = (units(0, source), units(1, target));
        let start = order.len();
        order.extend(target);
        blocks.push(Block { source, target: start..order.len() });
        moved.push(step.moved);
    }
    let reordered = pair.with_sides([
        pair.sides[0].reordered(&(0..pair.sides[0].len()).collect::<Vec<_>>()),
        pair.sides[1].reordered(&order),
    ]);
    let mut steps = Vec::new();
    for (found, moved) in reordered.search(&blocks, progress)?.into_iter().zip(moved) {
        steps.extend(found.into_iter().map(|step| Step {
            target: (order.get(step.target.0).copied().unwrap_or(order.len()), step.target.1),
            moved: moved && step.source.1 > 0 && step.target.1 > 0,
            ..step
        }));
    }
    Ok(steps)
}

/// The first unit of each paragraph, and one past the last unit.
fn paragraph_starts(side: &Side) -> Vec<usize> {
    (0..=side.len()).filter(|&unit| side.breaks[unit]).collect()
}
