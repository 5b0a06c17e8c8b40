//! Sentences inside the beads of their paragraphs.

use super::band::Block;
use super::pair::Pair;
use super::path::Step;
use super::walls::Walls;
use super::words::Side;
use crate::model::{Bead, UnitRange};
use crate::progress::{Cancelled, Progress};

/// Aligns the units of `pair` inside beads of its paragraphs: none crosses into another bead, and the units of a paragraph
/// without counterpart have none either. The sentences that stay, which come back beside the rest, are walls in them.
pub(super) fn inside(
    pair: &Pair,
    paragraphs: &[Bead],
    kept: &[Bead],
    progress: &dyn Progress,
) -> Result<(Vec<Step>, Walls), Cancelled> {
    let starts = pair.sides.each_ref().map(paragraph_starts);
    let units = |side: usize, range: UnitRange| starts[side][range.start as usize]..starts[side][range.end as usize];
    let block = |bead: &Bead| Block { source: units(0, bead.source), target: units(1, bead.target) };
    let blocks: Vec<Block> = paragraphs.iter().map(block).collect();
    let walls = Walls::new(&blocks, kept, pair.sides.each_ref().map(Side::len));
    let arranged = walls.arrange(pair.sides.each_ref()).map(|sides| pair.with_sides(sides));
    let found = arranged.as_ref().unwrap_or(pair).search(&walls.blocks, progress)?;
    let mut steps = Vec::new();
    for (found, within) in found.iter().zip(&walls.within) {
        let moved = paragraphs[*within].moved;
        steps.extend(found.iter().map(|step| Step { moved: moved && step.source.1 > 0 && step.target.1 > 0, ..*step }));
    }
    Ok((walls.restore(&steps), walls))
}

/// The first unit of each paragraph, and one past the last unit.
pub(super) fn paragraph_starts(side: &Side) -> Vec<usize> {
    (0..=side.len()).filter(|&unit| side.breaks[unit]).collect()
}
