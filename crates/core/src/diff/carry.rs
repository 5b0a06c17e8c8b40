//! What of an alignment stays when one of its texts gets a new version.

use super::order;
use super::stale::tells;
use crate::align::{self, DocumentAlignment, Kept};
use crate::model::{
    Bead, BeadIndex, BeadOrigin, ParagraphDiff, ParagraphStatus, Predecessor, Segment, Side, UnitRange,
};

/// Beads that stay, in the units of the new version, and pins that cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// What stays: beads whose units did not change, and pins.
    pub kept: Kept,
    /// Pinned beads of paragraphs, as they were, that have no place any more.
    pub lost: Vec<Bead>,
}

/// Carries the beads of an alignment over to a new version of the text on one side. `lineage` tells of each of its
/// `segments` which one it was.
pub fn carry(
    alignment: &DocumentAlignment,
    side: Side,
    changes: &[ParagraphDiff],
    (segments, lineage): (&[Segment], &[Option<Predecessor>]),
) -> Carried {
    let paragraphs = Paragraphs::new(changes);
    let places = places(lineage);
    let mut carried = Carried::default();
    for bead in &alignment.paragraphs.beads {
        let pinned = bead.origin == BeadOrigin::Pinned;
        let units = bead.side(side);
        let stays = match units.is_empty() {
            // What had no counterpart may have one now.
            true => pinned.then_some(units),
            false if bead.side(side.other()).is_empty() && !pinned => None,
            false => paragraphs.place(units).filter(|_| pinned || paragraphs.is_unchanged(units)),
        };
        match stays {
            Some(units) => carried.kept.paragraphs.push(with_side(bead, side, units)),
            None if pinned => carried.lost.push(*bead),
            None => {}
        }
    }
    carried.kept.paragraphs = align::arranged(std::mem::take(&mut carried.kept.paragraphs).into_iter());
    if changes.iter().any(|change| change.status == ParagraphStatus::Moved) {
        order::mark_moved(&mut carried.kept.paragraphs, |bead| bead.source.len() + bead.target.len());
    }
    let index = BeadIndex::new(&carried.kept.paragraphs);
    for bead in &alignment.sentences.beads {
        let pinned = bead.origin == BeadOrigin::Pinned;
        // Where paragraphs are aligned again, so are the sentences in them.
        let stays_home = |units: UnitRange| {
            !bead.side(side.other()).is_empty()
                && segments[units.indices()].iter().all(|segment| index.of(side, segment.paragraph).is_some())
        };
        let place = place_of(&places, bead.side(side), pinned);
        if let Some(units) = place.filter(|units| pinned || stays_home(*units)) {
            carried.kept.sentences.push(with_side(bead, side, units));
        }
    }
    carried.kept.sentences = align::arranged(std::mem::take(&mut carried.kept.sentences).into_iter());
    carried
}

fn with_side(bead: &Bead, side: Side, units: UnitRange) -> Bead {
    match side {
        Side::Source => Bead { source: units, ..*bead },
        Side::Target => Bead { target: units, ..*bead },
    }
}

/// Paragraphs that say what they said, each in a paragraph of its own: the old position, the new one.
pub fn unchanged_paragraphs(changes: &[ParagraphDiff]) -> Vec<(usize, usize)> {
    let unchanged = changes.iter().filter(|change| is_unchanged(change));
    unchanged.map(|change| (change.old.start as usize, change.new.start as usize)).collect()
}

fn is_unchanged(change: &ParagraphDiff) -> bool {
    change.old.len() == 1 && change.new.len() == 1 && !change.hunks.iter().any(tells)
}

/// What became of each paragraph of the old version.
struct Paragraphs<'a> {
    changes: &'a [ParagraphDiff],
    of: Vec<usize>,
}

impl<'a> Paragraphs<'a> {
    fn new(changes: &'a [ParagraphDiff]) -> Self {
        let count = changes.iter().map(|change| change.old.end as usize).max().unwrap_or_default();
        let mut of = vec![usize::MAX; count];
        for (at, change) in changes.iter().enumerate() {
            of[change.old.indices()].fill(at);
        }
        Self { changes, of }
    }

    /// What some paragraphs became, each change once.
    fn changes(&self, units: UnitRange) -> Vec<&'a ParagraphDiff> {
        let mut at: Vec<usize> = self.of.get(units.indices()).unwrap_or_default().to_vec();
        at.dedup();
        at.into_iter().filter_map(|at| self.changes.get(at)).collect()
    }

    /// The paragraphs of the new version that these, and no others, became, where they follow each other.
    fn place(&self, units: UnitRange) -> Option<UnitRange> {
        let changes = self.changes(units);
        if changes.iter().any(|change| change.old.start < units.start || units.end < change.old.end) {
            return None;
        }
        let became = changes.iter().map(|change| change.new).filter(|new| !new.is_empty());
        became.map(Some).reduce(|whole, next| match (whole, next) {
            (Some(whole), Some(next)) if whole.end == next.start => Some(UnitRange::new(whole.start, next.end)),
            _ => None,
        })?
    }

    /// Whether paragraphs say what they said, each in a paragraph of its own.
    fn is_unchanged(&self, units: UnitRange) -> bool {
        self.changes(units).into_iter().all(is_unchanged)
    }
}

/// The new segment that each old one is, and whether it says the same.
fn places(lineage: &[Option<Predecessor>]) -> Vec<Option<(u32, bool)>> {
    let mut places = Vec::new();
    for (new, predecessor) in (0..).zip(lineage) {
        let Some(Predecessor { segment, change }) = *predecessor else { continue };
        if places.len() <= segment {
            places.resize(segment + 1, None);
        }
        places[segment] = Some((new, change.is_none()));
    }
    places
}

/// Where some segments stand, if they all do, one after the other, and say the same or may say something else.
fn place_of(places: &[Option<(u32, bool)>], units: UnitRange, may_differ: bool) -> Option<UnitRange> {
    let mut place: Option<UnitRange> = None;
    for unit in units.indices() {
        let (new, same) = places.get(unit).copied().flatten()?;
        place = match place {
            _ if !same && !may_differ => return None,
            None => Some(UnitRange::new(new, new + 1)),
            Some(before) if before.end == new => Some(UnitRange::new(before.start, new + 1)),
            Some(_) => return None,
        };
    }
    place
}
