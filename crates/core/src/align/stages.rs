//! The stages of the aligner one by one, to be timed. Nothing but the benches uses them.

use super::anchors;
use super::band::Block;
use super::pair::Pair;
use super::path::Step;
use super::words::{Side, Vocabulary};
use super::{Options, Unit, new_pair, read};
use crate::model::Level;
use crate::progress::{Cancelled, Unwatched};

/// Two texts whose words have been read.
pub struct Stages {
    pair: Pair,
    block: Block,
}

/// A path through two texts.
pub struct Path(Vec<Step>);

impl Path {
    /// Number of beads.
    pub fn beads(&self) -> usize {
        self.0.len()
    }
}

impl Stages {
    /// Reads the words of sentences, and links those of both texts.
    pub fn words(source: &[Unit], target: &[Unit], options: &Options) -> Result<Self, Cancelled> {
        let mut vocabularies = [Vocabulary::default(), Vocabulary::default()];
        let [source_words, target_words] = &mut vocabularies;
        let sides = [
            read(source_words, source, Level::Sentence, options.source_lang, &Unwatched)?,
            read(target_words, target, Level::Sentence, options.target_lang, &Unwatched)?,
        ];
        let pair = new_pair(vocabularies, sides, options);
        let [source, target] = pair.sides.each_ref().map(Side::len);
        Ok(Self { pair, block: Block { source: 0..source, target: 0..target } })
    }

    /// How many pairs of units the chain of anchors has.
    pub fn anchors(&self) -> Result<usize, Cancelled> {
        Ok(anchors::chain(self.pair.sides.each_ref(), &self.pair.coverage, &Unwatched)?.len())
    }

    /// The best path with what is known.
    pub fn path(&self) -> Result<Path, Cancelled> {
        Ok(Path(self.pair.search(std::slice::from_ref(&self.block), &Unwatched)?.concat()))
    }

    /// Learns words and the model from a path, instead of from those before.
    pub fn learn(&mut self, path: &Path) {
        self.pair.learn(&path.0.iter().collect::<Vec<_>>());
    }
}
