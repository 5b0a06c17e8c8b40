//! Two texts laid side by side, and what is known about them so far.

use std::rc::Rc;

use super::anchors::{self, Chain};
use super::band::{Band, Block};
use super::cost::{Costs, Model};
use super::coverage::Coverage;
use super::lexicon::{self, Lexicon};
use super::links::Links;
use super::path::{self, Step};
use super::reestimate;
use super::settled::Pieces;
use super::sources::Sources;
use super::walls::Walls;
use super::words::{Side, Vocabulary};
use crate::progress::{Cancelled, Part, Progress};

/// About how many source units teach: the sections of a longer text are sampled evenly.
const TEACHING: usize = 12_000;

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

/// Where the homes in a block meet.
fn corners([sources, targets]: &[Vec<u32>; 2], Block { source, target }: &Block) -> Chain {
    let (sources, targets) = (&sources[source.clone()], &targets[target.clone()]);
    let mut corners = Chain::new();
    let (mut i, mut j) = (0, 0);
    while let Some(&home) = sources[i..].first().into_iter().chain(targets[j..].first()).min() {
        corners.push((source.start + i, target.start + j));
        i += sources[i..].partition_point(|&other| other == home);
        j += targets[j..].partition_point(|&other| other == home);
    }
    corners
}

/// The best path inside each block, near which it runs.
fn search_in(
    costs: &Costs,
    blocks: &[Block],
    band: impl Fn(Block) -> Band,
    progress: &dyn Progress,
) -> Result<Vec<Vec<Step>>, Cancelled> {
    let (mut done, total) = (0, 2 * rows(blocks));
    let mut places = costs.places();
    let mut steps = Vec::with_capacity(blocks.len());
    for block in blocks {
        let band = band(block.clone());
        let tell = |rows: usize| progress.advance((done + rows) as u64, total as u64);
        steps.push(path::best(&costs.inside(&band, &mut places), &band, &tell)?);
        done += 2 * (block.source.len() + 1);
    }
    Ok(steps)
}

/// Two texts, the links between their words, and the model of their relation.
pub(super) struct Pair {
    pub(super) sides: [Side; 2],
    pub(super) vocabularies: Rc<[Vocabulary; 2]>,
    pub(super) coverage: Coverage,
    model: Model,
    pub(super) sources: Sources,
}

impl Pair {
    /// Before anything is known but spelling and the lexicons.
    pub(super) fn new(
        vocabularies: [Vocabulary; 2],
        sides: [Side; 2],
        lexicons: &[&dyn Lexicon],
        sources: Sources,
    ) -> Self {
        let links = Links::new(&vocabularies, lexicons, sources);
        let model = Model::new(&links, sides.each_ref());
        let coverage = Coverage::new(links, sides.each_ref());
        Self { sides, vocabularies: Rc::new(vocabularies), coverage, model, sources }
    }

    /// Works on the units in the order of the walls, and keeps what is learnt.
    pub(super) fn arranged<T>(&mut self, walls: &Walls, work: impl FnOnce(&mut Self) -> T) -> T {
        let Some(sides) = walls.arrange(self.sides.each_ref()) else { return work(self) };
        let mut arranged = self.with_sides(sides);
        let result = work(&mut arranged);
        self.model = arranged.model;
        self.coverage = Coverage::new(arranged.coverage.links, self.sides.each_ref());
        result
    }

    /// The best path through the free units, after having learnt from the paths before it and from the beads that stay.
    pub(super) fn align(&mut self, walls: &Walls, progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
        let part = |range| Part::new(progress, range, 100);
        let kept = walls.steps();
        let chain = self.chain(&walls.blocks, &part(0..5))?;
        let all = sections(&chain, &walls.blocks);
        let sample = sampled(&all);
        // What is searched again is little: most of the time goes by in the one search of everything.
        let is_whole = sample.len() == all.len();
        let first = if is_whole { 88 } else { 45 };
        let mut paths = self.search_along(&chain, &sample, &part(5..first))?;
        self.learn(&paths.iter().flatten().chain(&kept).collect::<Vec<_>>());
        paths = self.search_again(paths, &part(first..first + 3))?;
        self.learn(&paths.iter().flatten().chain(&kept).collect::<Vec<_>>());
        if is_whole {
            paths = self.search_again(paths, &part(first + 3..100))?;
            // There may have been nothing to search.
            progress.advance(1, 1)?;
            return Ok(paths.concat());
        }
        let chain = self.chain(&walls.blocks, &part(first + 3..first + 7))?;
        Ok(self.search_along(&chain, &sections(&chain, &walls.blocks), &part(first + 7..100))?.concat())
    }

    /// The chain to search blocks along; none where they are searched whole.
    fn chain(&self, blocks: &[Block], progress: &dyn Progress) -> Result<Chain, Cancelled> {
        if blocks.iter().all(anchors::is_small) {
            return Ok(Chain::new());
        }
        anchors::chain(self.sides.each_ref(), &self.coverage, progress)
    }

    /// The best path inside each block, with what is known.
    pub(super) fn search(&self, blocks: &[Block], progress: &dyn Progress) -> Result<Vec<Vec<Step>>, Cancelled> {
        let chain = self.chain(blocks, &Part::new(progress, 0..10, 100))?;
        self.search_along(&chain, blocks, &Part::new(progress, 10..100, 100))
    }

    /// The best path inside each block whose units belong together already, each to the home with its number; the homes of
    /// a block follow each other. No bead reaches past a neighbouring home.
    pub(super) fn search_homes(
        &self,
        homes: &[Vec<u32>; 2],
        blocks: &[Block],
        progress: &dyn Progress,
    ) -> Result<Vec<Vec<Step>>, Cancelled> {
        let chain = self.chain(blocks, &Part::new(progress, 0..10, 100))?;
        let band = |block| match anchors::is_small(&block) {
            true => anchors::narrow_band(&corners(homes, &block), block),
            false => anchors::band(&chain, block),
        };
        let mut costs = self.costs();
        costs.homes = Some(homes);
        search_in(&costs, blocks, band, &Part::new(progress, 10..100, 100))
    }

    /// The paths through some blocks once more, with what is known now: only where they are not settled.
    fn search_again(&self, paths: Vec<Vec<Step>>, progress: &dyn Progress) -> Result<Vec<Vec<Step>>, Cancelled> {
        let pieces: Vec<Pieces> = paths.iter().map(|path| Pieces::of(path)).collect();
        let sure = paths.iter().flatten().filter(|step| step.is_sure());
        let chain = sure.map(|step| (step.source.0, step.target.0)).collect();
        let open: Vec<Block> = pieces.iter().flat_map(|pieces| pieces.open.iter().cloned()).collect();
        let found = self.search_along(&chain, &open, progress)?;
        let mut rest = found.as_slice();
        let mut joined = Vec::with_capacity(paths.len());
        for (path, pieces) in paths.iter().zip(&pieces) {
            let (own, others) = rest.split_at(pieces.open.len());
            rest = others;
            joined.push(pieces.join(path, own));
        }
        Ok(joined)
    }

    fn search_along(
        &self,
        chain: &Chain,
        blocks: &[Block],
        progress: &dyn Progress,
    ) -> Result<Vec<Vec<Step>>, Cancelled> {
        search_in(&self.costs(), blocks, |block| anchors::band(chain, block), progress)
    }

    /// The prices with what is known.
    pub(super) fn costs(&self) -> Costs<'_> {
        Costs::new(self.sides.each_ref(), &self.coverage, &self.model, self.sources)
    }

    /// Learns from beads, instead of from those before.
    pub(super) fn learn(&mut self, steps: &[&Step]) {
        let confident: Vec<_> =
            steps.iter().filter(|step| reestimate::is_confident(step)).map(|step| step.units()).collect();
        let mut links = self.coverage.links.clone();
        if self.sources.learnt {
            let learnt = lexicon::learn(&self.vocabularies, &self.sides, &links, &confident);
            links.learn(learnt);
        }
        self.coverage.relink(links, self.sides.each_ref());
        self.model = reestimate::reestimate(&self.model, self.sides.each_ref(), &self.coverage, steps);
    }

    /// The same texts with other units: whole paragraphs, or the target's in another order.
    pub(super) fn with_sides(&self, sides: [Side; 2]) -> Pair {
        let coverage = Coverage::new(self.coverage.links.clone(), sides.each_ref());
        Self {
            sides,
            coverage,
            vocabularies: Rc::clone(&self.vocabularies),
            model: self.model.clone(),
            sources: self.sources,
        }
    }

    /// Target units that hold counterparts of words of the source unit, rarest words first, until `most` have been seen.
    pub(super) fn sharing(&self, source: usize, most: usize) -> Vec<usize> {
        let mut words: Vec<u32> = self.sides[0].words_of(source).to_vec();
        words.retain(|&word| self.coverage.speaks(0, word));
        words.sort_by_key(|&word| self.coverage.count(0, word));
        let mut units: Vec<u32> = Vec::new();
        for word in words {
            if units.len() + self.coverage.count(0, word) > most {
                break;
            }
            self.coverage.add_units(word, &mut units);
        }
        units.sort_unstable();
        units.dedup();
        units.into_iter().map(|unit| unit as usize).collect()
    }

    /// How much likelier it is that the two units are counterparts than that they have nothing to do with each other.
    pub(super) fn likeness(&self, source: usize, target: usize) -> f64 {
        super::cost::likeness(self.sides.each_ref(), &self.coverage, &self.model, [source, target])
    }
}
