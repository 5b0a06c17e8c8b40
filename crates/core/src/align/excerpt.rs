//! The words of a block and which of its units cover them: what the search inside it needs of two texts, however long
//! they are.

use std::ops::Range;

use super::band::Block;
use super::coverage::Coverage;
use super::lists::Lists;
use super::words::Side;

/// One side of a block.
pub(super) struct Excerpt {
    /// The distinct words, ascending.
    pub(super) words: Vec<u32>,
    /// For each unit of the block those of its words that say something, by their places in `words`, ascending.
    pub(super) units: Lists,
    /// For each word that says something the units of the block's other side that cover it, ascending.
    pub(super) covers: Lists,
}

/// Both sides of a block.
pub(super) fn read(sides: [&Side; 2], coverage: &Coverage, block: &Block) -> [Excerpt; 2] {
    let ranges = [&block.source, &block.target];
    let [source, target] = [0, 1].map(|side| Occurrences::new(sides[side], ranges[side]));
    let linked = |word: u32| coverage.links.of(0, word).filter_map(|other| target.place_of(other));
    let mut forwards = Lists::default();
    source.words.iter().for_each(|&word| forwards.push(linked(word)));
    let backwards = forwards.inverted(target.words.len());
    let covers = [covers(&source, &target, &forwards, coverage, 0), covers(&target, &source, &backwards, coverage, 1)];
    let [source_covers, target_covers] = covers;
    [source.excerpt(source_covers, coverage, 0, ranges[0]), target.excerpt(target_covers, coverage, 1, ranges[1])]
}

/// The words of one side of a block.
struct Occurrences {
    /// The distinct words, ascending.
    words: Vec<u32>,
    /// For each of them, the units it stands in.
    units: Lists,
}

impl Occurrences {
    fn new(side: &Side, units: &Range<usize>) -> Self {
        // The word in the upper half, the unit in the lower: single numbers are sorted faster than pairs.
        let words_of = |unit: usize| side.words_of(unit).iter().map(move |&word| (u64::from(word) << 32) | unit as u64);
        let mut all: Vec<u64> = units.clone().flat_map(words_of).collect();
        all.sort_unstable();
        let word_of = |both: u64| (both >> 32) as u32;
        let mut occurrences = Self { words: Vec::new(), units: Lists::default() };
        for same in all.chunk_by(|one, next| word_of(*one) == word_of(*next)) {
            occurrences.words.push(word_of(same[0]));
            occurrences.units.push(same.iter().map(|&both| both as u32));
        }
        occurrences
    }

    fn place_of(&self, word: u32) -> Option<u32> {
        self.words.binary_search(&word).ok().map(|place| place as u32)
    }

    fn excerpt(self, covers: Lists, coverage: &Coverage, side: usize, range: &Range<usize>) -> Excerpt {
        let Self { words, units } = self;
        let speaking = units.pairs().filter(|&(place, _)| coverage.speaks(side, words[place as usize]));
        let by_unit = speaking.map(|(place, unit)| (unit - range.start as u32, place));
        let units = Lists::from_pairs(range.len(), by_unit);
        Excerpt { words, units, covers }
    }
}

/// For each word of one side the units that hold a word it is linked with.
fn covers(here: &Occurrences, there: &Occurrences, links: &Lists, coverage: &Coverage, side: usize) -> Lists {
    let mut covers = Lists::default();
    let mut units: Vec<u32> = Vec::new();
    for (place, &word) in here.words.iter().enumerate() {
        units.clear();
        if coverage.speaks(side, word) {
            let linked = links.of(place);
            linked.iter().for_each(|&other| units.extend_from_slice(there.units.of(other as usize)));
            if linked.len() > 1 {
                units.sort_unstable();
                units.dedup();
            }
        }
        covers.push(units.iter().copied());
    }
    covers
}
