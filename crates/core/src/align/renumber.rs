//! The beads of sentences after some of the sentences of a paragraph went and others came.

use super::regroup::settled;
use crate::model::{Alignment, Bead, BeadOrigin, Side, UnitRange};

impl Alignment {
    /// The alignment after units of one side, `first` the first of `before` of them, were replaced by others: for each of
    /// those which of the earlier ones it continues, by index, in order. A new unit goes to the bead of the one before it,
    /// else to that of the one after it; a bead that has no unit left is gone.
    pub fn renumbered(&self, side: Side, first: u32, before: u32, continued: &[Option<usize>]) -> Self {
        let owners = owners(continued);
        let place = |unit: u32| {
            let inside = unit.clamp(first, first + before) - first;
            let taken = owners.iter().filter(|owner| (**owner as u32) < inside).count() as u32;
            match unit {
                unit if unit <= first => unit,
                unit if unit >= first + before => unit - before + continued.len() as u32,
                _ => first + taken,
            }
        };
        let moved = |units: UnitRange| UnitRange::new(place(units.start), place(units.end));
        let bead = |bead: &Bead| {
            let [source, target] = match side {
                Side::Source => [moved(bead.source), bead.target],
                Side::Target => [bead.source, moved(bead.target)],
            };
            let is_gap = source.is_empty() || target.is_empty();
            let was_gap = bead.source.is_empty() || bead.target.is_empty();
            let origin = if is_gap && !was_gap { BeadOrigin::Automatic } else { bead.origin };
            Bead { source, target, moved: bead.moved && !is_gap, origin, ..*bead }
        };
        let beads = self.beads.iter().map(bead).filter(|bead| !bead.source.is_empty() || !bead.target.is_empty());
        Self { level: self.level, beads: settled(beads.collect(), Vec::new()) }
    }
}

/// The earlier unit whose bead each unit goes to.
fn owners(continued: &[Option<usize>]) -> Vec<usize> {
    let first = continued.iter().find_map(|unit| *unit).unwrap_or_default();
    let mut owner = first;
    continued
        .iter()
        .map(|unit| {
            owner = unit.unwrap_or(owner);
            owner
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check_laws, shown};
    use super::*;
    use crate::model::Level;

    fn check(beads: &[(u32, u32, u32, u32)], (first, before): (u32, u32), continued: &[Option<usize>], expected: &str) {
        let bead = |&(a, b, c, d): &(u32, u32, u32, u32)| Bead {
            source: UnitRange::new(a, b),
            target: UnitRange::new(c, d),
            confidence: 0.5,
            moved: false,
            origin: BeadOrigin::Automatic,
        };
        let alignment = Alignment { level: Level::Sentence, beads: beads.iter().map(bead).collect() };
        let (sources, targets) = (beads.last().unwrap().1, beads.last().unwrap().3);
        let renumbered = alignment.renumbered(Side::Target, first, before, continued);
        assert_eq!(shown(&renumbered.beads), expected);
        check_laws(&renumbered.beads, sources as usize, targets as usize - before as usize + continued.len());
    }

    #[test]
    fn units_that_come_join_and_units_that_go_leave() {
        let beads = &[(0, 1, 0, 1), (1, 2, 1, 2), (2, 3, 2, 3)];
        check(beads, (1, 1), &[Some(0)], "0:0 1:1 2:2");
        check(beads, (1, 1), &[Some(0), None], "0:0 1:1,2 2:3");
        check(beads, (1, 1), &[None, Some(0)], "0:0 1:1,2 2:3");
        check(beads, (1, 1), &[None], "0:0 1:1 2:2");
        check(beads, (1, 2), &[Some(0)], "0:0 1:1 2:");
        check(beads, (1, 2), &[Some(1)], "0:0 1: 2:1");
        check(beads, (0, 2), &[Some(0), None, Some(1)], "0:0,1 1:2 2:3");
        check(&[(0, 1, 0, 1), (1, 1, 1, 2), (1, 2, 2, 3)], (0, 2), &[Some(0)], "0:0 1:1");
    }
}
