//! How common the counterparts of a word are in the other text, and in which units they stand.

use super::links::Links;
use super::lists::Lists;
use super::words::Side;

/// For each word of both sides, how many units of the other side cover it: hold a counterpart.
pub(super) struct Coverage {
    /// Which words are counterparts.
    pub(super) links: Links,
    /// By side; 0 for a word whose counterparts say nothing.
    counts: [Vec<u32>; 2],
    /// Number of units of the other side.
    others: [f64; 2],
    /// The units of each target word.
    target_units: Lists,
}

impl Coverage {
    /// Words that every second unit would cover say nothing.
    pub(super) fn new(links: Links, sides: [&Side; 2]) -> Self {
        let target_units = sides[1].postings(links.sizes()[1]);
        let counts = counts(&links, sides, &target_units);
        let others = [sides[1], sides[0]].map(|other| other.len() as f64);
        Self { links, counts, others, target_units }
    }

    /// Takes other links between the same words.
    pub(super) fn relink(&mut self, links: Links, sides: [&Side; 2]) {
        self.counts = counts(&links, sides, &self.target_units);
        self.links = links;
    }

    /// How many units of the other side cover a word of a side; 0 where that says nothing.
    pub(super) fn count(&self, side: usize, word: u32) -> usize {
        self.counts[side][word as usize] as usize
    }

    /// Whether it says something that a word of a side is covered, or is not.
    pub(super) fn speaks(&self, side: usize, word: u32) -> bool {
        self.counts[side][word as usize] > 0
    }

    /// The chance that a unit of the other side covers a word of a side though it has nothing to do with it.
    pub(super) fn chance(&self, side: usize, word: u32) -> f64 {
        let others = self.others[side] + self.links.strangers(side, word);
        (f64::from(self.counts[side][word as usize]) + 0.5) / others
    }

    /// Adds the target units that cover a source word, ascending.
    pub(super) fn add_units(&self, source_word: u32, units: &mut Vec<u32>) {
        let before = units.len();
        let mut linked = self.links.of(0, source_word).map(|word| self.target_units.of(word as usize));
        linked.by_ref().take(1).for_each(|first| units.extend_from_slice(first));
        let alone = units.len();
        linked.for_each(|more| units.extend_from_slice(more));
        if units.len() > alone {
            units[before..].sort_unstable();
            let kept = dedup(&mut units[before..]);
            units.truncate(before + kept);
        }
    }
}

fn counts(links: &Links, sides: [&Side; 2], target_units: &Lists) -> [Vec<u32>; 2] {
    let source_units = sides[0].postings(links.sizes()[0]);
    [count(links, 0, target_units, sides[1].len()), count(links, 1, &source_units, sides[0].len())]
}

/// For each word of a side how many units of the other cover it.
fn count(links: &Links, side: usize, units: &Lists, others: usize) -> Vec<u32> {
    // The word that was last seen to be covered by each unit.
    let mut seen_by = vec![u32::MAX; others];
    let count = |word: u32| {
        let mut linked = links.of(side, word).map(|other| units.of(other as usize));
        let (first, second) = (linked.next(), linked.next());
        let count = match (first, second) {
            (None, _) => 0,
            (Some(only), None) => only.len(),
            (Some(_), Some(_)) => {
                let covering = links.of(side, word).flat_map(|other| units.of(other as usize));
                covering.filter(|&&unit| std::mem::replace(&mut seen_by[unit as usize], word) != word).count()
            }
        };
        if count * 2 > others + 1 { 0 } else { count as u32 }
    };
    (0..links.sizes()[side] as u32).map(count).collect()
}

/// Moves the distinct values of a sorted slice to its front and returns how many there are.
fn dedup(sorted: &mut [u32]) -> usize {
    let mut kept = 0;
    for at in 0..sorted.len() {
        if kept == 0 || sorted[at] != sorted[kept - 1] {
            sorted[kept] = sorted[at];
            kept += 1;
        }
    }
    kept
}
