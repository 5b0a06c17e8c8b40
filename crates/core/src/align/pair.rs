//! Two texts laid side by side, and what is known about them so far.

use std::rc::Rc;

use super::anchors::{self, Chain};
use super::band::Block;
use super::cost::{Costs, Model};
use super::lexicon::{self, Lexicon};
use super::links::{Coverage, Links};
use super::path::{self, Step};
use super::reestimate;
use super::walls::Walls;
use super::words::{Side, Vocabulary};
use crate::progress::{Cancelled, Part, Progress};

/// How often the path is searched; each search but the last teaches the next.
const PASSES: usize = 3;
/// About how many source units teach: the sections of a longer text are sampled evenly.
const TEACHING: usize = 12_000;

/// How far a search through several blocks is.
struct Stage<'a> {
    progress: &'a dyn Progress,
    done: usize,
    total: usize,
}

impl Stage<'_> {
    fn tell(&self, rows: usize) -> Result<(), Cancelled> {
        self.progress.advance((self.done + rows) as u64, self.total as u64)
    }
}

/// How many rows the search of blocks has.
fn rows(blocks: &[Block]) -> usize {
    blocks.iter().map(|block| block.source.len() + 1).sum()
}

/// The sections that teach.
fn sampled(sections: &[Block]) -> Vec<Block> {
    sections.iter().step_by(rows(sections).div_ceil(TEACHING).max(1)).cloned().collect()
}

/// The sections of blocks.
fn sections(chain: &Chain, blocks: &[Block]) -> Vec<Block> {
    blocks.iter().flat_map(|block| anchors::sections(chain, block)).collect()
}

/// Two texts, the links between their words, and the model of their relation.
pub(super) struct Pair {
    pub(super) sides: [Side; 2],
    pub(super) vocabularies: Rc<[Vocabulary; 2]>,
    pub(super) links: Links,
    pub(super) covers: [Coverage; 2],
    model: Model,
}

impl Pair {
    /// Before anything is known but spelling and the lexicons.
    pub(super) fn new(vocabularies: [Vocabulary; 2], sides: [Side; 2], lexicons: &[&dyn Lexicon]) -> Self {
        let sizes = vocabularies.each_ref().map(Vocabulary::len);
        let links = Links::new(&vocabularies[0], &vocabularies[1], lexicons);
        let covers = links.coverage(sizes, sides.each_ref());
        let model = Model::new(sizes, sides.each_ref());
        Self { sides, vocabularies: Rc::new(vocabularies), links, covers, model }
    }

    /// Works on the units in the order of the walls, and keeps what is learnt.
    pub(super) fn arranged<T>(&mut self, walls: &Walls, work: impl FnOnce(&mut Self) -> T) -> T {
        let Some(sides) = walls.arrange(self.sides.each_ref()) else { return work(self) };
        let mut arranged = self.with_sides(sides);
        let result = work(&mut arranged);
        self.learn_from(arranged);
        result
    }

    fn learn_from(&mut self, other: Self) {
        self.links = other.links;
        self.model = other.model;
        self.covers = self.links.coverage(self.vocabularies.each_ref().map(Vocabulary::len), self.sides.each_ref());
    }

    /// The best path through the free units, after having learnt from the paths before it and from the beads that stay.
    pub(super) fn align(&mut self, walls: &Walls, progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
        let spelling = self.links.clone();
        let kept = walls.steps();
        let (taught, found) = (Part::new(progress, 0..50, 100), Part::new(progress, 50..100, 100));
        let mut chain = self.chain(&walls.blocks, &Part::new(&taught, 0..10, 100))?;
        let all = sections(&chain, &walls.blocks);
        let sample = sampled(&all);
        let mut stage = Stage { progress: &Part::new(&taught, 10..100, 100), done: 0, total: 0 };
        stage.total = 2 * (PASSES - 1) * rows(&sample);
        let mut searched = sample.clone();
        for _ in 1..PASSES {
            let mut steps = self.search_along(&chain, &searched, &mut stage)?.concat();
            if sample.len() == all.len() {
                chain = steps.iter().filter(|step| step.is_sure()).map(|step| (step.source.0, step.target.0)).collect();
                searched = sections(&chain, &walls.blocks);
            }
            steps.extend_from_slice(&kept);
            self.learn(&spelling, &steps);
        }
        if sample.len() < all.len() {
            chain = self.chain(&walls.blocks, &Part::new(&found, 0..10, 100))?;
            searched = sections(&chain, &walls.blocks);
        }
        let mut stage = Stage { progress: &Part::new(&found, 10..100, 100), done: 0, total: 2 * rows(&searched) };
        Ok(self.search_along(&chain, &searched, &mut stage)?.concat())
    }

    /// The chain to search blocks along; none where they are searched whole.
    fn chain(&self, blocks: &[Block], progress: &dyn Progress) -> Result<Chain, Cancelled> {
        if blocks.iter().all(anchors::is_small) {
            return Ok(Chain::new());
        }
        anchors::chain(self.sides.each_ref(), self.covers.each_ref(), progress)
    }

    /// The best path inside each block, with what is known.
    pub(super) fn search(&self, blocks: &[Block], progress: &dyn Progress) -> Result<Vec<Vec<Step>>, Cancelled> {
        let chain = self.chain(blocks, &Part::new(progress, 0..10, 100))?;
        let mut stage = Stage { progress: &Part::new(progress, 10..100, 100), done: 0, total: 2 * rows(blocks) };
        self.search_along(&chain, blocks, &mut stage)
    }

    fn search_along(&self, chain: &Chain, blocks: &[Block], stage: &mut Stage) -> Result<Vec<Vec<Step>>, Cancelled> {
        let costs = self.costs();
        let mut steps = Vec::new();
        for block in blocks {
            let band = anchors::band(chain, block.clone());
            steps.push(path::best(&costs.inside(&band), &band, &|rows| stage.tell(rows))?);
            stage.done += 2 * (block.source.len() + 1);
        }
        Ok(steps)
    }

    /// Learns from beads, and returns the links there were before.
    pub(super) fn taught_by(&mut self, steps: &[Step]) -> Links {
        let spelling = self.links.clone();
        self.learn(&spelling, steps);
        spelling
    }

    /// The prices with what is known.
    pub(super) fn costs(&self) -> Costs<'_> {
        Costs::new(self.sides.each_ref(), self.covers.each_ref(), &self.model)
    }

    fn learn(&mut self, spelling: &Links, steps: &[Step]) {
        let confident: Vec<_> = steps.iter().filter(|step| reestimate::is_confident(step)).map(Step::units).collect();
        self.links = spelling.with(lexicon::learn(&self.vocabularies, &self.sides, &confident));
        self.covers = self.links.coverage(self.vocabularies.each_ref().map(Vocabulary::len), self.sides.each_ref());
        self.model = reestimate::reestimate(&self.model, self.sides.each_ref(), self.covers.each_ref(), steps);
    }

    /// The same texts with other units: whole paragraphs, or the target's in another order.
    pub(super) fn with_sides(&self, sides: [Side; 2]) -> Pair {
        let covers = self.links.coverage(self.vocabularies.each_ref().map(|words| words.len()), sides.each_ref());
        Self {
            sides,
            covers,
            vocabularies: Rc::clone(&self.vocabularies),
            links: self.links.clone(),
            model: self.model.clone(),
        }
    }

    /// Target units that hold counterparts of words of the source unit, rarest words first, until `most` have been seen.
    pub(super) fn sharing(&self, source: usize, most: usize) -> Vec<usize> {
        let mut covers: Vec<&[u32]> =
            self.sides[0].words_of(source).iter().map(|&word| self.covers[0].of(word)).collect();
        covers.sort_by_key(|units| units.len());
        let mut units: Vec<usize> = Vec::new();
        for cover in covers {
            if units.len() + cover.len() > most {
                break;
            }
            units.extend(cover.iter().map(|&unit| unit as usize));
        }
        units.sort_unstable();
        units.dedup();
        units
    }

    /// How much likelier it is that the two units are counterparts than that they have nothing to do with each other.
    pub(super) fn likeness(&self, source: usize, target: usize) -> f64 {
        let (sides, covers) = (self.sides.each_ref(), self.covers.each_ref());
        super::cost::likeness(sides, covers, &self.model, [source, target])
    }
}
