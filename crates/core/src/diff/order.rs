//! Which paragraphs kept their order, and which moved.

use crate::model::Bead;

/// Marks as moved, of beads in the order of the old version, all but those that stand in the same order in both and
/// together weigh most: who moves one line over ten has moved one line.
pub(super) fn mark_moved(beads: &mut [Bead], weight: impl Fn(&Bead) -> usize) {
    let joined: Vec<usize> =
        (0..beads.len()).filter(|&at| !beads[at].source.is_empty() && !beads[at].target.is_empty()).collect();
    let ends = joined.iter().map(|&at| beads[at].target.end as usize).max().unwrap_or_default();
    let mut heaviest = Heaviest::new(ends);
    let mut before: Vec<Option<usize>> = Vec::with_capacity(joined.len());
    for (number, &at) in joined.iter().enumerate() {
        let chain = heaviest.up_to(beads[at].target.start as usize);
        before.push(chain.number);
        let weight = chain.weight + weight(&beads[at]).max(1);
        heaviest.offer(beads[at].target.end as usize, Chain { weight, number: Some(number) });
    }
    for &at in &joined {
        beads[at].moved = true;
    }
    let mut last = heaviest.up_to(ends).number;
    while let Some(number) = last {
        beads[joined[number]].moved = false;
        last = before[number];
    }
}

/// Beads in order, the last one by its number among those that are joined.
#[derive(Clone, Copy, Default)]
struct Chain {
    weight: usize,
    number: Option<usize>,
}

/// The heaviest chain up to every place of the new version: a tree of prefixes (Fenwick 1994).
struct Heaviest(Vec<Chain>);

impl Heaviest {
    fn new(places: usize) -> Self {
        Self(vec![Chain::default(); places + 1])
    }

    /// The heaviest chain that ends at this place or before it.
    fn up_to(&self, mut place: usize) -> Chain {
        let mut found = Chain::default();
        while place > 0 {
            if self.0[place].weight > found.weight {
                found = self.0[place];
            }
            place &= place - 1;
        }
        found
    }

    /// A chain that ends at a place.
    fn offer(&mut self, mut place: usize, chain: Chain) {
        while place < self.0.len() {
            if chain.weight > self.0[place].weight {
                self.0[place] = chain;
            }
            place += place & place.wrapping_neg();
        }
    }
}
