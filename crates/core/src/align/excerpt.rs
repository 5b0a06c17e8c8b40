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

/// For each word of both vocabularies its place among the words of the block that is being read, if it is there. Kept from
/// block to block: a vocabulary is much longer than a block.
pub(super) struct Places([Vec<u32>; 2]);

const NOWHERE: u32 = u32::MAX;

impl Places {
    /// For vocabularies of these sizes.
    pub(super) fn new(sizes: [usize; 2]) -> Self {
        Self(sizes.map(|words| vec![NOWHERE; words]))
    }
}

/// Both sides of a block.
pub(super) fn read(sides: [&Side; 2], coverage: &Coverage, block: &Block, places: &mut Places) -> [Excerpt; 2] {
    let Places([source_places, target_places]) = places;
    let source = Occurrences::new(sides[0], block.source.clone(), source_places);
    let target = Occurrences::new(sides[1], block.target.clone(), target_places);
    let place_of = |other: u32| Some(target.places[other as usize]).filter(|&place| place != NOWHERE);
    let mut forwards = Lists::default();
    source.words.iter().for_each(|&word| forwards.push(coverage.links.of(0, word).filter_map(place_of)));
    let backwards = forwards.inverted(target.words.len());
    let covers = [covers(&source, &target, &forwards, coverage, 0), covers(&target, &source, &backwards, coverage, 1)];
    let [source_covers, target_covers] = covers;
    [source.excerpt(source_covers, coverage, 0), target.excerpt(target_covers, coverage, 1)]
}

/// The words of one side of a block.
struct Occurrences<'a> {
    side: &'a Side,
    range: Range<usize>,
    /// The distinct words, ascending.
    words: Vec<u32>,
    /// For each of them, the units it stands in.
    units: Lists,
    /// For each word of the vocabulary its place in `words`.
    places: &'a mut [u32],
}

impl<'a> Occurrences<'a> {
    fn new(side: &'a Side, range: Range<usize>, places: &'a mut [u32]) -> Self {
        let mut words = Vec::new();
        for &word in range.clone().flat_map(|unit| side.words_of(unit)) {
            if std::mem::replace(&mut places[word as usize], 0) == NOWHERE {
                words.push(word);
            }
        }
        words.sort_unstable();
        for (&word, place) in words.iter().zip(0..) {
            places[word as usize] = place;
        }
        let places_of = |unit: usize| side.words_of(unit).iter().map(|&word| places[word as usize]);
        let all = range.clone().flat_map(|unit| places_of(unit).map(move |place| (place, unit as u32)));
        let units = Lists::from_pairs(words.len(), all);
        Self { side, range, words, units, places }
    }

    fn excerpt(self, covers: Lists, coverage: &Coverage, side: usize) -> Excerpt {
        let mut units = Lists::default();
        for unit in self.range.clone() {
            let speaking = self.side.words_of(unit).iter().filter(|&&word| coverage.speaks(side, word));
            units.push(speaking.map(|&word| self.places[word as usize]));
        }
        units.shrink_to_fit();
        self.words.iter().for_each(|&word| self.places[word as usize] = NOWHERE);
        Excerpt { words: self.words, units, covers }
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
    covers.shrink_to_fit();
    covers
}
