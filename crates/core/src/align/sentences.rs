//! Sentences inside the beads of their paragraphs, and over the breaks between them.

use std::ops::Range;

use super::band::Block;
use super::pair::Pair;
use super::path::Step;
use super::walls::Walls;
use super::words::Side;
use crate::model::{Bead, BeadOrigin, UnitRange};
use crate::progress::{Cancelled, Progress};

/// The most source times target sentences that are aligned together, over the breaks between their paragraphs. The time
/// grows with it; a sentence that runs over the break where one stretch ends and the next begins is not followed.
const TOGETHER: usize = 10_000;

/// Beads of paragraphs whose sentences are aligned together.
struct Stretch {
    block: Block,
    moved: bool,
    /// Whether the sentences of the next bead may be aligned with these.
    is_open: bool,
}

/// Aligns the units of `pair` inside beads of its paragraphs, and over the break between two that follow each other in
/// both texts, where a sentence runs on; none reaches past its neighbour. The units of a paragraph without counterpart have
/// none either, and none leaves a paragraph bead that is moved or pinned. The sentences that stay, which come back beside the rest, are walls in them.
pub(super) fn inside(
    pair: &Pair,
    paragraphs: &[Bead],
    kept: &[Bead],
    progress: &dyn Progress,
) -> Result<(Vec<Step>, Walls), Cancelled> {
    let starts = pair.sides.each_ref().map(paragraph_starts);
    let stretches = stretches(&starts, paragraphs);
    let blocks: Vec<Block> = stretches.iter().map(|stretch| stretch.block.clone()).collect();
    let walls = Walls::new(&blocks, kept, pair.sides.each_ref().map(Side::len));
    let arranged = walls.arrange(pair.sides.each_ref()).map(|sides| pair.with_sides(sides));
    let homes = walls.in_order(homes(&starts, paragraphs).each_ref().map(Vec::as_slice));
    let found = arranged.as_ref().unwrap_or(pair).search_homes(&homes, &walls.blocks, progress)?;
    let mut steps = Vec::new();
    for (found, within) in found.iter().zip(&walls.within) {
        let moved = stretches[*within].moved;
        steps.extend(found.iter().map(|step| Step { moved: moved && step.source.1 > 0 && step.target.1 > 0, ..*step }));
    }
    Ok((walls.restore(&steps), walls))
}

/// The units of each bead, together with those of the beads that follow it on both sides, as long as they are few.
fn stretches(starts: &[Vec<usize>; 2], paragraphs: &[Bead]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for bead in paragraphs {
        let block = Block { source: units(&starts[0], bead.source), target: units(&starts[1], bead.target) };
        let has_both = !bead.source.is_empty() && !bead.target.is_empty();
        let is_open = has_both && !bead.moved && bead.origin == BeadOrigin::Automatic;
        if let Some(last) = stretches.last_mut().filter(|last| last.is_open && is_open) {
            let joined = Block {
                source: last.block.source.start..block.source.end,
                target: last.block.target.start..block.target.end,
            };
            let follows = last.block.source.end == block.source.start && last.block.target.end == block.target.start;
            if follows && joined.source.len() * joined.target.len() <= TOGETHER {
                last.block = joined;
                continue;
            }
        }
        stretches.push(Stretch { block, moved: bead.moved, is_open });
    }
    stretches
}

/// The units of some paragraphs.
fn units(starts: &[usize], paragraphs: UnitRange) -> Range<usize> {
    starts[paragraphs.start as usize]..starts[paragraphs.end as usize]
}

/// For each unit of both sides, the bead of its paragraph.
fn homes(starts: &[Vec<usize>; 2], paragraphs: &[Bead]) -> [Vec<u32>; 2] {
    let mut homes = starts.each_ref().map(|starts| vec![0; starts[starts.len() - 1]]);
    for (home, bead) in (0..).zip(paragraphs) {
        for (side, paragraphs) in [bead.source, bead.target].into_iter().enumerate() {
            homes[side][units(&starts[side], paragraphs)].fill(home);
        }
    }
    homes
}

/// The first unit of each paragraph, and one past the last unit.
pub(super) fn paragraph_starts(side: &Side) -> Vec<usize> {
    (0..=side.len()).filter(|&unit| side.breaks[unit]).collect()
}
