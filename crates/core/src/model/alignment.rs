use std::collections::BTreeMap;
use std::ops::Range;

/// One of the two texts of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The text that was translated.
    Source,
    /// Its translation.
    Target,
}

impl Side {
    /// The other text.
    pub fn other(self) -> Self {
        match self {
            Self::Source => Self::Target,
            Self::Target => Self::Source,
        }
    }
}

/// The size of the units that an alignment joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// A unit is a paragraph of the document.
    Paragraph,
    /// A unit is a segment (a sentence), numbered through the whole document.
    Sentence,
}

/// Neighbouring units of one side, by index from 0; empty where the side has no counterpart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitRange {
    /// First unit.
    pub start: u32,
    /// One past the last unit. Equal to `start` for the empty side of a gap.
    pub end: u32,
}

impl UnitRange {
    /// The units from `start` up to `end`.
    pub fn new(start: u32, end: u32) -> Self {
        debug_assert!(start <= end, "a range runs forwards");
        Self { start, end }
    }

    /// How many units.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the side is empty.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the unit is one of these.
    pub fn contains(self, unit: u32) -> bool {
        self.start <= unit && unit < self.end
    }

    /// The indices, to walk through or to slice with.
    pub fn indices(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Units of the source and the units of the target that render them: the link of an alignment. The name is the field's
/// own (Gale & Church 1993).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bead {
    /// Units of the source.
    pub source: UnitRange,
    /// Units of the target.
    pub target: UnitRange,
    /// How likely the bead is right, from 0 to 1.
    pub confidence: f32,
    /// Whether it stands outside the common order of the two texts.
    pub moved: bool,
    /// Who made it.
    pub origin: BeadOrigin,
}

/// Who made a bead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BeadOrigin {
    /// The aligner, which may change it when it runs again.
    Automatic,
    /// A person, whose beads the aligner leaves alone.
    Pinned,
}

/// What a bead joins, by the number of its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BeadShape {
    /// One unit and one unit.
    OneToOne,
    /// Source units that the target lacks.
    Missing,
    /// Target units that the source lacks.
    Added,
    /// Several source units in one target unit.
    Merged,
    /// One source unit in several target units.
    Split,
    /// Several units on both sides.
    ManyToMany,
}

impl Bead {
    /// Below this, a bead is more likely than usual to be wrong: worth a look.
    pub const LOW_CONFIDENCE: f32 = 0.6;

    /// Whether it is worth a look.
    pub fn is_low_confidence(&self) -> bool {
        self.confidence < Self::LOW_CONFIDENCE
    }

    /// What it joins.
    pub fn shape(&self) -> BeadShape {
        match (self.source.len(), self.target.len()) {
            (_, 0) => BeadShape::Missing,
            (0, _) => BeadShape::Added,
            (1, 1) => BeadShape::OneToOne,
            (1, _) => BeadShape::Split,
            (_, 1) => BeadShape::Merged,
            _ => BeadShape::ManyToMany,
        }
    }

    /// The units on one side.
    pub fn side(&self, side: Side) -> UnitRange {
        match side {
            Side::Source => self.source,
            Side::Target => self.target,
        }
    }
}

/// Which of some beads each unit of both texts stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BeadIndex {
    source: Vec<u32>,
    target: Vec<u32>,
}

impl BeadIndex {
    /// Of beads in which no unit stands twice.
    pub fn new(beads: &[Bead]) -> Self {
        let of_side = |side: Side| {
            let units = beads.iter().map(|bead| bead.side(side).end as usize).max().unwrap_or_default();
            let mut places = vec![u32::MAX; units];
            for (place, bead) in (0..).zip(beads) {
                places[bead.side(side).indices()].fill(place);
            }
            places
        };
        Self { source: of_side(Side::Source), target: of_side(Side::Target) }
    }

    /// The place of the bead that the unit stands in; `None` where none of them holds it.
    pub fn of(&self, side: Side, unit: usize) -> Option<u32> {
        let places = match side {
            Side::Source => &self.source,
            Side::Target => &self.target,
        };
        places.get(unit).copied().filter(|place| *place != u32::MAX)
    }
}

/// The beads between two texts. Every unit of both sides stands in exactly one bead.
///
/// Beads are in the order of the source; a bead without source units stands after the bead of the target unit before
/// it. Target ranges run forwards except where a bead is `moved`.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    /// What its units are.
    pub level: Level,
    /// The beads, in the order of the source.
    pub beads: Vec<Bead>,
}

impl Alignment {
    /// The same beads read from the other text: source and target exchanged, in the order of the new source.
    pub fn swapped(&self) -> Self {
        let swap = |bead: &Bead| Bead { source: bead.target, target: bead.source, ..*bead };
        let (unmatched, mut beads): (Vec<Bead>, Vec<Bead>) =
            self.beads.iter().map(swap).partition(|b| b.source.is_empty());
        beads.sort_by_key(|bead| bead.source.start);

        let mut by_target: Vec<(UnitRange, Option<usize>)> = unmatched.iter().map(|bead| (bead.target, None)).collect();
        by_target.extend(beads.iter().enumerate().map(|(at, bead)| (bead.target, Some(at))));
        by_target.retain(|(target, _)| !target.is_empty());
        by_target.sort();

        // What stands before the first bead, then after each bead.
        let mut after: Vec<Vec<UnitRange>> = vec![Vec::new(); beads.len() + 1];
        let mut place = 0;
        for (target, matched) in by_target {
            match matched {
                Some(at) => place = at + 1,
                None => after[place].push(target),
            }
        }
        let mut unmatched: BTreeMap<UnitRange, Bead> = unmatched.into_iter().map(|bead| (bead.target, bead)).collect();
        let mut swapped = Vec::with_capacity(self.beads.len());
        for (place, targets) in after.into_iter().enumerate() {
            let end = place.checked_sub(1).map_or(0, |at| beads[at].source.end);
            swapped.extend(place.checked_sub(1).map(|at| beads[at]));
            swapped.extend(targets.into_iter().filter_map(|target| {
                unmatched.remove(&target).map(|bead| Bead { source: UnitRange::new(end, end), ..bead })
            }));
        }
        Self { level: self.level, beads: swapped }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alignment(beads: &[(u32, u32, u32, u32)]) -> Alignment {
        let bead = |&(a, b, c, d): &(u32, u32, u32, u32)| Bead {
            source: UnitRange::new(a, b),
            target: UnitRange::new(c, d),
            confidence: 0.5,
            moved: false,
            origin: BeadOrigin::Automatic,
        };
        Alignment { level: Level::Paragraph, beads: beads.iter().map(bead).collect() }
    }

    #[test]
    fn knows_the_bead_of_each_unit_and_of_no_other() {
        let index = BeadIndex::new(&alignment(&[(0, 1, 2, 3), (1, 3, 0, 1), (3, 3, 1, 2)]).beads);
        let of = |side, units: std::ops::Range<usize>| units.map(|unit| index.of(side, unit)).collect::<Vec<_>>();
        assert_eq!(of(Side::Source, 0..4), [Some(0), Some(1), Some(1), None]);
        assert_eq!(of(Side::Target, 0..4), [Some(1), Some(2), Some(0), None]);
        assert_eq!(BeadIndex::new(&[]).of(Side::Source, 0), None);
        let later = BeadIndex::new(&alignment(&[(2, 3, 2, 3)]).beads);
        assert_eq!(later.of(Side::Source, 1), None);
    }

    #[test]
    fn exchanges_the_sides_and_takes_the_order_of_the_new_source() {
        let cases: &[(&[_], &[_])] = &[
            (&[], &[]),
            (&[(0, 1, 0, 2), (1, 3, 2, 3)], &[(0, 2, 0, 1), (2, 3, 1, 3)]),
            // A missing unit becomes an added one, an added unit a missing one.
            (&[(0, 1, 0, 0), (1, 2, 0, 1), (2, 2, 1, 2)], &[(0, 0, 0, 1), (0, 1, 1, 2), (1, 2, 2, 2)]),
            // Two missing in a row keep their order, after the bead of the unit before them.
            (&[(0, 1, 0, 1), (1, 2, 1, 1), (2, 3, 1, 1)], &[(0, 1, 0, 1), (1, 1, 1, 2), (1, 1, 2, 3)]),
            // Crossing beads.
            (&[(0, 1, 1, 2), (1, 2, 0, 1)], &[(0, 1, 1, 2), (1, 2, 0, 1)]),
        ];
        for (before, after) in cases {
            assert_eq!(alignment(before).swapped(), alignment(after));
            assert_eq!(alignment(after).swapped(), alignment(before), "twice is not at all");
        }
    }
}
