//! What a person changes in an alignment by hand: joining beads, cutting them, handing units on to the next one.
//!
//! Whatever is changed, every unit stays in exactly one bead. Beads that a person made are pinned.

use std::ops::Range;

use super::arranged;
use crate::model::{Alignment, Bead, BeadOrigin, Side, UnitRange};

/// A change to the beads of one level. Beads are named by their positions, units by their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Regroup {
    /// Joins beads that follow each other.
    Merge {
        /// At least two.
        beads: Range<usize>,
    },
    /// Cuts a bead in two.
    Split {
        /// The bead.
        bead: usize,
        /// The first source unit and the first target unit of the second part; the end of a side to leave it whole.
        before: [u32; 2],
    },
    /// Hands the first units of one side to the bead above; above the first one a new one is made.
    MoveUp {
        /// The bead.
        bead: usize,
        /// The side.
        side: Side,
        /// The last of the units that go.
        through: u32,
    },
    /// Hands the last units of one side to the bead below; below the last one a new one is made.
    MoveDown {
        /// The bead.
        bead: usize,
        /// The side.
        side: Side,
        /// The first of the units that go.
        from: u32,
    },
    /// Empties one side of a bead: what stood there and below goes one bead down, as far as the next empty place.
    OpenGap {
        /// The bead.
        bead: usize,
        /// The side.
        side: Side,
    },
    /// Fills the empty side of a bead: what stands below goes one bead up, as far as the next empty place.
    CloseGap {
        /// The bead.
        bead: usize,
        /// The side.
        side: Side,
    },
    /// Exchanges the target units of a bead and the next one.
    Swap {
        /// The first of both.
        bead: usize,
    },
    /// Joins the source units of one bead with the target units of another; what they were joined with is left alone.
    Link {
        /// The bead that has the source units.
        source: usize,
        /// The bead that has the target units.
        target: usize,
    },
    /// Parts the two sides of a bead.
    Unlink {
        /// The bead.
        bead: usize,
    },
}

/// Why a change cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotRegroup {
    /// There is no such bead or unit.
    #[error("there is no such bead or unit")]
    NoSuchBead,
    /// Nothing would change: there is nothing to part, to move or to fill a gap with.
    #[error("there is nothing to change")]
    NothingToChange,
    /// The units to be joined do not follow each other in their text.
    #[error("the units do not follow each other in their text")]
    Apart,
}

/// An alignment that a person changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Regrouped {
    /// The alignment.
    pub alignment: Alignment,
    /// The beads that the change made, pinned, in order.
    pub made: Vec<Bead>,
    /// The position of the bead where the reader goes on.
    pub at: usize,
}

/// The units of both sides of a bead to be made.
type Cell = [UnitRange; 2];

const NONE: UnitRange = UnitRange { start: 0, end: 0 };

/// What a change makes of some beads.
struct Plan {
    /// The positions of the beads that go, ascending.
    gone: Vec<usize>,
    /// What comes in their place; those with nothing on either side are left out.
    cells: Vec<Cell>,
    /// Which of the cells the reader goes on at.
    at: usize,
}

impl Alignment {
    /// The alignment after a change.
    pub fn regrouped(&self, change: &Regroup) -> Result<Regrouped, CannotRegroup> {
        let Plan { gone, mut cells, at } = self.plan(change)?;
        cells.iter_mut().for_each(|cell| *cell = cell.map(|units| if units.is_empty() { NONE } else { units }));
        let before: Vec<Cell> = gone.iter().map(|&bead| cell(&self.beads[bead])).collect();
        if cells.iter().filter(|cell| !is_empty(cell)).eq(before.iter()) {
            return Err(CannotRegroup::NothingToChange);
        }
        let goes_on = cells[at..].iter().chain(cells[..at].iter().rev()).find(|cell| !is_empty(cell));
        let goes_on = *goes_on.ok_or(CannotRegroup::NothingToChange)?;
        let mut gone = gone.into_iter().peekable();
        let is_kept = |(position, _): &(usize, &Bead)| gone.next_if_eq(position).is_none();
        let kept: Vec<Bead> = self.beads.iter().enumerate().filter(is_kept).map(|(_, bead)| *bead).collect();
        let mut cells: Vec<Cell> = cells.into_iter().filter(|cell| !is_empty(cell)).collect();
        cells.sort_unstable();
        let beads = settled(kept, cells.iter().copied().map(pinned).collect());
        let made = beads.iter().filter(|bead| cells.binary_search(&cell(bead)).is_ok()).copied().collect();
        let at = beads.iter().position(|bead| cell(bead) == goes_on).unwrap_or_default();
        Ok(Regrouped { alignment: Self { level: self.level, beads }, made, at })
    }

    fn plan(&self, change: &Regroup) -> Result<Plan, CannotRegroup> {
        match *change {
            Regroup::Merge { ref beads } => self.merge(beads.clone()),
            Regroup::Split { bead, before } => self.split(bead, before),
            Regroup::MoveUp { bead, side, through } => self.move_up(bead, place(side), through),
            Regroup::MoveDown { bead, side, from } => self.move_down(bead, place(side), from),
            Regroup::OpenGap { bead, side } => self.open_gap(bead, place(side)),
            Regroup::CloseGap { bead, side } => self.close_gap(bead, place(side)),
            Regroup::Swap { bead } => {
                let ([s1, t1], [s2, t2]) = (self.cell(bead)?, self.cell(bead + 1)?);
                Ok(Plan { gone: vec![bead, bead + 1], cells: vec![[s1, t2], [s2, t1]], at: 0 })
            }
            Regroup::Link { source, target } => {
                let ([s1, t1], [s2, t2]) = (self.cell(source)?, self.cell(target)?);
                if source == target || s1.is_empty() || t2.is_empty() {
                    return Err(CannotRegroup::NothingToChange);
                }
                let gone = vec![source.min(target), source.max(target)];
                Ok(Plan { gone, cells: vec![[s1, t2], [NONE, t1], [s2, NONE]], at: 0 })
            }
            Regroup::Unlink { bead } => {
                let [source, target] = self.cell(bead)?;
                Ok(Plan { gone: vec![bead], cells: vec![[source, NONE], [NONE, target]], at: 0 })
            }
        }
    }

    fn cell(&self, bead: usize) -> Result<Cell, CannotRegroup> {
        self.beads.get(bead).map(cell).ok_or(CannotRegroup::NoSuchBead)
    }

    fn merge(&self, beads: Range<usize>) -> Result<Plan, CannotRegroup> {
        let joined = self.beads.get(beads.clone()).ok_or(CannotRegroup::NoSuchBead)?;
        if joined.len() < 2 {
            return Err(CannotRegroup::NoSuchBead);
        }
        let sides = [Side::Source, Side::Target].map(|side| joined.iter().map(|bead| bead.side(side)).collect());
        let [source, target] = sides.map(together);
        Ok(Plan { gone: beads.collect(), cells: vec![[source?, target?]], at: 0 })
    }

    fn split(&self, bead: usize, before: [u32; 2]) -> Result<Plan, CannotRegroup> {
        let units = self.cell(bead)?;
        if [0, 1].iter().any(|&side| before[side] < units[side].start || before[side] > units[side].end) {
            return Err(CannotRegroup::NoSuchBead);
        }
        let first = [0, 1].map(|side| UnitRange::new(units[side].start, before[side]));
        let second = [0, 1].map(|side| UnitRange::new(before[side], units[side].end));
        Ok(Plan { gone: vec![bead], cells: vec![first, second], at: 1 })
    }

    fn move_up(&self, bead: usize, side: usize, through: u32) -> Result<Plan, CannotRegroup> {
        let mut rest = self.cell(bead)?;
        if !rest[side].contains(through) {
            return Err(CannotRegroup::NoSuchBead);
        }
        let moved = UnitRange::new(rest[side].start, through + 1);
        rest[side].start = moved.end;
        let above = bead.checked_sub(1);
        let mut receiver = above.map_or(Ok([NONE, NONE]), |above| self.cell(above))?;
        receiver[side] = together(vec![receiver[side], moved])?;
        Ok(Plan { gone: above.into_iter().chain([bead]).collect(), cells: vec![receiver, rest], at: 0 })
    }

    fn move_down(&self, bead: usize, side: usize, from: u32) -> Result<Plan, CannotRegroup> {
        let mut rest = self.cell(bead)?;
        if !rest[side].contains(from) {
            return Err(CannotRegroup::NoSuchBead);
        }
        let moved = UnitRange::new(from, rest[side].end);
        rest[side].end = moved.start;
        let below = Some(bead + 1).filter(|below| *below < self.beads.len());
        let mut receiver = below.map_or(Ok([NONE, NONE]), |below| self.cell(below))?;
        receiver[side] = together(vec![moved, receiver[side]])?;
        Ok(Plan { gone: std::iter::once(bead).chain(below).collect(), cells: vec![rest, receiver], at: 1 })
    }

    fn open_gap(&self, bead: usize, side: usize) -> Result<Plan, CannotRegroup> {
        let mut plan = Plan { gone: vec![bead], cells: vec![self.cell(bead)?], at: 0 };
        let mut carried = std::mem::replace(&mut plan.cells[0][side], NONE);
        let mut next = bead + 1;
        while !carried.is_empty() {
            let mut below = match self.beads.get(next) {
                Some(below) => {
                    plan.gone.push(next);
                    cell(below)
                }
                None => [NONE, NONE],
            };
            carried = std::mem::replace(&mut below[side], carried);
            plan.cells.push(below);
            next += 1;
        }
        Ok(plan)
    }

    fn close_gap(&self, bead: usize, side: usize) -> Result<Plan, CannotRegroup> {
        let mut plan = Plan { gone: vec![bead], cells: vec![self.cell(bead)?], at: 0 };
        if !plan.cells[0][side].is_empty() {
            return Err(CannotRegroup::NothingToChange);
        }
        for (position, below) in self.beads.iter().enumerate().skip(bead + 1) {
            let mut below = cell(below);
            if below[side].is_empty() {
                break;
            }
            let place = plan.cells.len() - 1;
            plan.cells[place][side] = std::mem::replace(&mut below[side], NONE);
            plan.gone.push(position);
            plan.cells.push(below);
        }
        Ok(plan)
    }
}

fn place(side: Side) -> usize {
    match side {
        Side::Source => 0,
        Side::Target => 1,
    }
}

fn cell(bead: &Bead) -> Cell {
    [bead.source, bead.target].map(|units| if units.is_empty() { NONE } else { units })
}

fn is_empty(cell: &Cell) -> bool {
    cell.iter().all(|units| units.is_empty())
}

/// Ranges that follow each other in any order, as one.
fn together(mut ranges: Vec<UnitRange>) -> Result<UnitRange, CannotRegroup> {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_unstable();
    let (Some(first), Some(last)) = (ranges.first(), ranges.last()) else { return Ok(NONE) };
    let follow = ranges.windows(2).all(|two| two[0].end == two[1].start);
    follow.then(|| UnitRange::new(first.start, last.end)).ok_or(CannotRegroup::Apart)
}

fn pinned([source, target]: Cell) -> Bead {
    Bead { source, target, confidence: 1.0, moved: false, origin: BeadOrigin::Pinned }
}

/// Beads that stay and beads that are new, in order; of the new ones those are called moved that cross one that is not.
pub(super) fn settled(kept: Vec<Bead>, mut made: Vec<Bead>) -> Vec<Bead> {
    let has_both = |bead: &Bead| !bead.source.is_empty() && !bead.target.is_empty();
    let mut path: Vec<Bead> = kept.iter().filter(|bead| has_both(bead) && !bead.moved).copied().collect();
    path.sort_unstable_by_key(|bead| bead.source);
    made.sort_unstable_by_key(|bead| (bead.source, bead.target));
    for bead in &mut made {
        let after = path.partition_point(|other| other.source.start < bead.source.start);
        let fits = path[..after].last().is_none_or(|before| before.target.end <= bead.target.start)
            && path.get(after).is_none_or(|next| bead.target.end <= next.target.start);
        bead.moved = has_both(bead) && !fits;
        if has_both(bead) && fits {
            path.insert(after, *bead);
        }
    }
    let mut end = 0;
    let mut beads = arranged(kept.into_iter().chain(made));
    for bead in &mut beads {
        // An empty target stands where the target has got to.
        if bead.target.is_empty() {
            bead.target = UnitRange::new(end, end);
        } else if !bead.moved {
            end = bead.target.end;
        }
    }
    beads
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::align::tests::{check_laws, shown};
    use crate::model::Level;

    /// `0:0 1,2:1 3: :2`, as they are shown.
    fn alignment(beads: &str) -> Alignment {
        let units = |list: &str| match (list.split(',').next(), list.split(',').next_back()) {
            (Some(first), Some(last)) if !first.is_empty() => {
                UnitRange::new(first.parse().unwrap(), last.parse::<u32>().unwrap() + 1)
            }
            _ => NONE,
        };
        let bead = |bead: &str| {
            let (source, target) = bead.trim_end_matches('*').split_once(':').unwrap();
            let (source, target) = (units(source), units(target));
            Bead { source, target, confidence: 0.5, moved: bead.ends_with('*'), origin: BeadOrigin::Automatic }
        };
        Alignment { level: Level::Paragraph, beads: beads.split_whitespace().map(bead).collect() }
    }

    fn check(before: &str, change: &Regroup, after: &str, at: usize) {
        let regrouped =
            alignment(before).regrouped(change).unwrap_or_else(|error| panic!("{before} {change:?}: {error}"));
        assert_eq!((shown(&regrouped.alignment.beads).as_str(), regrouped.at), (after, at), "{before} {change:?}");
    }

    #[test]
    fn joins_cuts_and_hands_on() {
        use Side::{Source, Target};
        check("0:0 1:1 2:2", &Regroup::Merge { beads: 0..2 }, "0,1:0,1 2:2", 0);
        check("0:0 1: :1 2:2", &Regroup::Merge { beads: 1..3 }, "0:0 1:1 2:2", 1);
        check("0,1:0,1 2:2", &Regroup::Split { bead: 0, before: [1, 1] }, "0:0 1:1 2:2", 1);
        check("0:0,1 1:2", &Regroup::Split { bead: 0, before: [1, 1] }, "0:0 :1 1:2", 1);
        check("0:0 1,2:1", &Regroup::MoveUp { bead: 1, side: Source, through: 1 }, "0,1:0 2:1", 0);
        check("0:0 1: 2:1", &Regroup::MoveUp { bead: 2, side: Target, through: 1 }, "0:0 1:1 2:", 1);
        check("0:0,1 1:2", &Regroup::MoveUp { bead: 0, side: Target, through: 0 }, ":0 0:1 1:2", 0);
        check("0:0,1 1:2", &Regroup::MoveDown { bead: 0, side: Target, from: 1 }, "0:0 1:1,2", 1);
        check("0:0 1:1,2", &Regroup::MoveDown { bead: 1, side: Target, from: 2 }, "0:0 1:1 :2", 2);
        check("0:0 1:1 2: 3:2", &Regroup::OpenGap { bead: 0, side: Target }, "0: 1:0 2:1 3:2", 0);
        check("0:0 1:1", &Regroup::OpenGap { bead: 0, side: Source }, ":0 0:1 1:", 0);
        check("0: 1:0 2:1 3: 4:2", &Regroup::CloseGap { bead: 0, side: Target }, "0:0 1:1 2: 3: 4:2", 0);
        check("0:0 1:1 2:2", &Regroup::Swap { bead: 0 }, "0:1 1:0* 2:2", 0);
        check("0:1 1:0* 2:2", &Regroup::Swap { bead: 0 }, "0:0 1:1 2:2", 0);
        check("0: 1:0 2:1 :2", &Regroup::Link { source: 0, target: 3 }, "0:2* 1:0 2:1", 0);
        check("0:0 1:1 2:2", &Regroup::Link { source: 0, target: 2 }, ":0 0:2* 1:1 2:", 1);
        check("0:0 1:1", &Regroup::Unlink { bead: 1 }, "0:0 :1 1:", 2);
    }

    #[test]
    fn says_what_cannot_be_done() {
        use CannotRegroup::{Apart, NoSuchBead, NothingToChange};
        use Side::{Source, Target};
        for (before, change, expected) in [
            ("0:0", Regroup::Merge { beads: 0..2 }, NoSuchBead),
            ("0:0", Regroup::Split { bead: 0, before: [0, 0] }, NothingToChange),
            ("0:0", Regroup::Split { bead: 0, before: [0, 2] }, NoSuchBead),
            ("0:0 1:1", Regroup::MoveUp { bead: 1, side: Source, through: 2 }, NoSuchBead),
            ("0:", Regroup::MoveUp { bead: 0, side: Source, through: 0 }, NothingToChange),
            ("0:2* 1:0 2:1", Regroup::MoveUp { bead: 1, side: Target, through: 0 }, Apart),
            ("0:2* 1:0 2:1", Regroup::Merge { beads: 0..2 }, Apart),
            ("0:0", Regroup::OpenGap { bead: 1, side: Source }, NoSuchBead),
            ("0: 1:0", Regroup::OpenGap { bead: 0, side: Target }, NothingToChange),
            ("0: 1:", Regroup::CloseGap { bead: 0, side: Target }, NothingToChange),
            ("0:0 1:1", Regroup::CloseGap { bead: 0, side: Target }, NothingToChange),
            ("0:0", Regroup::Swap { bead: 0 }, NoSuchBead),
            ("0: :0", Regroup::Link { source: 1, target: 0 }, NothingToChange),
            ("0:", Regroup::Unlink { bead: 0 }, NothingToChange),
        ] {
            assert_eq!(alignment(before).regrouped(&change), Err(expected), "{before} {change:?}");
        }
    }

    fn any_change() -> impl Strategy<Value = Regroup> {
        let side = || prop::sample::select(vec![Side::Source, Side::Target]);
        let (bead, unit) = (|| 0..8_usize, || 0..12_u32);
        prop_oneof![
            (bead(), 1..4_usize).prop_map(|(at, count)| Regroup::Merge { beads: at..at + count }),
            (bead(), unit(), unit()).prop_map(|(bead, s, t)| Regroup::Split { bead, before: [s, t] }),
            (bead(), side(), unit()).prop_map(|(bead, side, through)| Regroup::MoveUp { bead, side, through }),
            (bead(), side(), unit()).prop_map(|(bead, side, from)| Regroup::MoveDown { bead, side, from }),
            (bead(), side()).prop_map(|(bead, side)| Regroup::OpenGap { bead, side }),
            (bead(), side()).prop_map(|(bead, side)| Regroup::CloseGap { bead, side }),
            bead().prop_map(|bead| Regroup::Swap { bead }),
            (bead(), bead()).prop_map(|(source, target)| Regroup::Link { source, target }),
            bead().prop_map(|bead| Regroup::Unlink { bead }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_unit_stays_in_one_bead(changes in prop::collection::vec(any_change(), 1..24)) {
            let mut current = alignment("0:0 1,2:1 3: 4:2,3 :4 5:5 6:6 7:7");
            for change in changes {
                let Ok(Regrouped { alignment, made, at }) = current.regrouped(&change) else { continue };
                check_laws(&alignment.beads, 8, 8);
                prop_assert!(at < alignment.beads.len());
                prop_assert!(made.iter().all(|bead| bead.origin == BeadOrigin::Pinned && alignment.beads.contains(bead)));
                let is_old = |bead: &&Bead| current.beads.iter().any(|old| cell(old) == cell(bead));
                prop_assert!(alignment.beads.iter().filter(|bead| !is_old(bead)).all(|bead| made.contains(bead)));
                current = alignment;
            }
        }
    }
}
