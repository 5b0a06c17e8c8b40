//! Which approvals no longer hold: those of sentences that changed, and of those whose counterpart did.

use std::collections::BTreeMap;

use relecture_core::align::DocumentAlignment;
use relecture_core::model::{Bead, Predecessor, Side, Suspension};

/// The segments of both sides, by index in the texts as they are now, whose approval is suspended. The text on `side` has a
/// new version; `lineage` tells what each of its segments was.
pub(super) fn suspended(
    side: Side,
    lineage: &[Option<Predecessor>],
    before: &DocumentAlignment,
    after: &DocumentAlignment,
) -> Vec<(Side, usize, Suspension)> {
    let mut other: BTreeMap<usize, Suspension> = BTreeMap::new();
    let mut suspend = |bead: &Bead, reason: Suspension| {
        for unit in bead.side(side.other()).indices() {
            other.entry(unit).and_modify(|known| *known = (*known).min(reason)).or_insert(reason);
        }
    };
    let mut survives: Vec<bool> = Vec::new();
    for Predecessor { segment, .. } in lineage.iter().flatten() {
        if survives.len() <= *segment {
            survives.resize(segment + 1, false);
        }
        survives[*segment] = true;
    }
    for bead in &before.sentences.beads {
        if bead.side(side).indices().any(|segment| !survives.get(segment).copied().unwrap_or_default()) {
            suspend(bead, Suspension::CounterpartGone);
        }
    }
    for bead in &after.sentences.beads {
        for predecessor in bead.side(side).indices().map(|segment| lineage[segment]) {
            match predecessor {
                None => suspend(bead, Suspension::CounterpartAdded),
                Some(Predecessor { change: Some(change), .. }) => suspend(bead, Suspension::counterpart(change)),
                Some(Predecessor { change: None, .. }) => {}
            }
        }
    }
    let own = lineage.iter().enumerate().filter_map(|(segment, predecessor)| {
        let change = (*predecessor)?.change?;
        Some((side, segment, Suspension::own(change)))
    });
    own.chain(other.into_iter().map(|(segment, reason)| (side.other(), segment, reason))).collect()
}
