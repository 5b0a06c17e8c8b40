//! Beads that stay: walls between which the rest is aligned.

use std::ops::Range;

use super::anchors::{self, Candidate};
use super::band::Block;
use super::path::Step;
use super::words::{Seams, Side};
use crate::model::{Bead, UnitRange};

/// The units of two texts in another order: the free ones first, as blocks that no bead leaves, then those of the beads
/// that stay. Both sides keep all their units, so that what stays still tells how common a word is, and what it renders.
pub(super) struct Walls {
    /// The beads that stay.
    pub(super) kept: Vec<Bead>,
    /// What is aligned, in the new order.
    pub(super) blocks: Vec<Block>,
    /// Which of the given blocks each of `blocks` is a part of.
    pub(super) within: Vec<usize>,
    /// The unit at each place of the new order.
    order: [Vec<usize>; 2],
    /// How many units of each side are free.
    free: [usize; 2],
    /// Whether the units are the sentences of paragraphs that stay whole.
    of_paragraphs: bool,
}

impl Walls {
    /// Inside `blocks`, which hold every unit of two texts of `sizes` units once, round the beads that stay. A bead that
    /// reaches beyond the texts or shares a unit with one before it does not stay.
    pub(super) fn new(blocks: &[Block], kept: &[Bead], sizes: [usize; 2]) -> Self {
        let mut taken = sizes.map(|units| vec![false; units]);
        let kept: Vec<Bead> = kept.iter().filter(|bead| take(&mut taken, bead)).copied().collect();
        let mut walls = Self {
            kept,
            blocks: Vec::new(),
            within: Vec::new(),
            order: [vec![], vec![]],
            free: [0, 0],
            of_paragraphs: false,
        };
        let mut both = walls.kept.clone();
        both.retain(|bead| !bead.source.is_empty() && !bead.target.is_empty());
        both.sort_unstable_by_key(|bead| bead.source);
        for (within, block) in blocks.iter().enumerate() {
            let (mut i, mut j) = (block.source.start, block.target.start);
            for Bead { source, target, .. } in in_order(&both, block) {
                walls.push(
                    Block { source: i..source.start as usize, target: j..target.start as usize },
                    within,
                    &taken,
                );
                (i, j) = (source.end as usize, target.end as usize);
            }
            walls.push(Block { source: i..block.source.end, target: j..block.target.end }, within, &taken);
        }
        walls.free = walls.order.each_ref().map(Vec::len);
        for bead in &walls.kept {
            walls.order[0].extend(bead.source.indices());
            walls.order[1].extend(bead.target.indices());
        }
        walls
    }

    fn push(&mut self, Block { source, target }: Block, within: usize, taken: &[Vec<bool>; 2]) {
        let starts = self.order.each_ref().map(Vec::len);
        self.order[0].extend(source.filter(|&unit| !taken[0][unit]));
        self.order[1].extend(target.filter(|&unit| !taken[1][unit]));
        let [source, target] = [0, 1].map(|side| starts[side]..self.order[side].len());
        if !source.is_empty() || !target.is_empty() {
            self.blocks.push(Block { source, target });
            self.within.push(within);
        }
    }

    /// The same for the sentences of these paragraphs: `starts` are the first sentence of each paragraph, and one past the
    /// last sentence.
    pub(super) fn of_sentences(&self, starts: [&[usize]; 2]) -> Self {
        let sentences = |side: usize, paragraphs: &[usize]| -> Vec<usize> {
            paragraphs.iter().flat_map(|&paragraph| starts[side][paragraph]..starts[side][paragraph + 1]).collect()
        };
        // How many sentences stand before each paragraph of the new order.
        let before = [0, 1].map(|side| {
            let mut sum = 0;
            let lengths =
                self.order[side].iter().map(|&paragraph| starts[side][paragraph + 1] - starts[side][paragraph]);
            let ends = lengths.map(|length| {
                sum += length;
                sum
            });
            std::iter::once(0).chain(ends).collect::<Vec<_>>()
        });
        let range =
            |side: usize, paragraphs: &Range<usize>| before[side][paragraphs.start]..before[side][paragraphs.end];
        let block = |block: &Block| Block { source: range(0, &block.source), target: range(1, &block.target) };
        let unit = |side: usize, units: UnitRange| {
            let start = |paragraph: u32| starts[side][paragraph as usize] as u32;
            UnitRange::new(start(units.start), start(units.end))
        };
        let bead = |bead: &Bead| Bead { source: unit(0, bead.source), target: unit(1, bead.target), ..*bead };
        Self {
            kept: self.kept.iter().map(bead).collect(),
            blocks: self.blocks.iter().map(block).collect(),
            within: self.within.clone(),
            order: [0, 1].map(|side| sentences(side, &self.order[side])),
            free: [0, 1].map(|side| before[side][self.free[side]]),
            of_paragraphs: true,
        }
    }

    /// The two texts in the new order; `None` where it is the old one.
    pub(super) fn arrange(&self, sides: [&Side; 2]) -> Option<[Side; 2]> {
        let is_other = self.order.iter().any(|order| !order.is_sorted());
        is_other.then(|| {
            [0, 1].map(|side| {
                let order = &self.order[side];
                let follows = |unit: &usize, next: &usize| *next == unit + 1;
                let seams = order.iter().zip(order.iter().skip(1)).map(|(unit, next)| !follows(unit, next));
                let at = std::iter::once(false).chain(seams).collect();
                let mut arranged = sides[side].reordered(order);
                arranged.seams = Seams { at, of_paragraphs: self.of_paragraphs };
                arranged
            })
        })
    }

    /// What each unit of both sides has, in the new order.
    pub(super) fn in_order(&self, of_units: [&[u32]; 2]) -> [Vec<u32>; 2] {
        [0, 1].map(|side| self.order[side].iter().map(|&unit| of_units[side][unit]).collect())
    }

    /// The beads that stay as steps through the new order, to learn from.
    pub(super) fn steps(&self) -> Vec<Step> {
        let [mut i, mut j] = self.free;
        let step = |bead: &Bead| {
            let (source, target) = ((i, bead.source.len()), (j, bead.target.len()));
            (i, j) = (i + source.1, j + target.1);
            Step { source, target, posterior: 1.0, corners: [1.0; 2], moved: bead.moved }
        };
        self.kept.iter().map(step).collect()
    }

    /// Whether a step is one of free units.
    pub(super) fn is_free(&self, step: &Step) -> bool {
        let fits = |(start, length): (usize, usize), free: usize| length == 0 || start + length <= free;
        fits(step.source, self.free[0]) && fits(step.target, self.free[1])
    }

    /// Steps through the new order as steps through the texts. One that runs over a bead that stays, though that costs
    /// much, is cut: its longest pieces remain together.
    pub(super) fn restore(&self, steps: &[Step]) -> Vec<Step> {
        let mut restored = Vec::with_capacity(steps.len());
        for step in steps {
            let [source, target] = [(0, step.source), (1, step.target)].map(|(side, units)| self.pieces(side, units));
            let gap = |source, target| Step { source, target, ..*step };
            restored.push(gap(source.longest, target.longest));
            restored.extend(source.others.into_iter().map(|units| gap(units, (target.longest.0, 0))));
            restored.extend(target.others.into_iter().map(|units| gap((source.longest.0, 0), units)));
        }
        restored.iter_mut().filter(|step| step.source.1 == 0 || step.target.1 == 0).for_each(|step| step.moved = false);
        restored
    }

    /// The stretches of neighbouring units among those at some places of the new order.
    fn pieces(&self, side: usize, (start, length): (usize, usize)) -> Pieces {
        let order = &self.order[side];
        let units = &order[start..start + length];
        let runs = units.chunk_by(|unit, next| unit + 1 == *next).map(|run| (run[0], run.len()));
        let none = (order.get(start).copied().unwrap_or(order.len()), 0);
        let longest = runs.clone().rev().max_by_key(|run| run.1).unwrap_or(none);
        Pieces { longest, others: runs.filter(|run| *run != longest).collect() }
    }
}

struct Pieces {
    longest: (usize, usize),
    others: Vec<(usize, usize)>,
}

/// Takes the units of a bead if they are there and nobody has them.
fn take(taken: &mut [Vec<bool>; 2], bead: &Bead) -> bool {
    let [source, target] = taken;
    let (Some(source), Some(target)) = (source.get_mut(bead.source.indices()), target.get_mut(bead.target.indices()))
    else {
        return false;
    };
    let is_free = !(source.contains(&true) || target.contains(&true) || (source.is_empty() && target.is_empty()));
    if is_free {
        source.fill(true);
        target.fill(true);
    }
    is_free
}

/// What a moved bead weighs among those that may be walls: those in the order of the texts come first.
const MOVED: f64 = 1e-6;

/// The heaviest beads inside a block that follow each other on both sides. `beads` are sorted.
fn in_order(beads: &[Bead], block: &Block) -> Vec<Bead> {
    let within =
        |units: UnitRange, block: &Range<usize>| block.start <= units.start as usize && units.end as usize <= block.end;
    let from = beads.partition_point(|bead| (bead.source.start as usize) < block.source.start);
    let inside: Vec<Bead> = beads[from..]
        .iter()
        .take_while(|bead| (bead.source.start as usize) < block.source.end)
        .filter(|bead| within(bead.source, &block.source) && within(bead.target, &block.target))
        .copied()
        .collect();
    let candidate = |bead: &Bead| Candidate {
        source: bead.source.start as usize,
        target: bead.target.start as usize - block.target.start,
        weight: (bead.source.len() + bead.target.len()) as f64 * if bead.moved { MOVED } else { 1.0 },
    };
    let candidates: Vec<Candidate> = inside.iter().map(candidate).collect();
    let chain = anchors::best_chain(&candidates, block.target.len());
    let mut chain = chain.iter().peekable();
    inside.into_iter().filter(|bead| chain.next_if(|pair| pair.0 == bead.source.start as usize).is_some()).collect()
}
