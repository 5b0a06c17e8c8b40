//! What there is to look at, in pieces that several cores look at together.

use std::ops::Range;

use super::{Check, CheckedPair, Found, Selection};
use crate::model::{Finding, Side};
use crate::parallel;
use crate::progress::{Cancelled, Progress};

/// How many paragraphs or beads are looked at in one go.
const AT_ONCE: usize = 512;

/// What a family looks at in one go.
enum Look {
    Paragraphs(Side, Range<usize>),
    Text(Side),
    Beads(Range<usize>),
    Pair,
}

/// What the families find, each in all there is, in the order of the families.
pub(super) fn at_all(
    families: &[&dyn Check],
    pair: &CheckedPair,
    selection: &Selection,
    progress: &dyn Progress,
) -> Result<impl Iterator<Item = Finding>, Cancelled> {
    let looks = families.iter().flat_map(|family| looks(pair).map(move |look| (*family, look)));
    let mut looks: Vec<_> = looks.enumerate().collect();
    // What takes long comes first, so that no core waits at the end for another.
    looks.sort_by_key(|(_, (_, look))| matches!(look, Look::Paragraphs(..) | Look::Beads(_)));
    let look = |(order, (family, look)): &(usize, (&dyn Check, Look))| {
        let mut found = Found::new(pair, selection);
        look.with(*family, pair, &mut found);
        (*order, found.into_unsorted())
    };
    let mut found = parallel::map(&looks, look, progress)?;
    found.sort_unstable_by_key(|(order, _)| *order);
    Ok(found.into_iter().flat_map(|(_, findings)| findings))
}

/// All that a family looks at, in order.
fn looks(pair: &CheckedPair) -> impl Iterator<Item = Look> {
    let text = |side: Side| {
        let paragraphs = parallel::ranges(pair.side(side).paragraphs.len(), AT_ONCE);
        paragraphs.map(move |range| Look::Paragraphs(side, range)).chain([Look::Text(side)])
    };
    let beads = parallel::ranges(pair.paragraphs.len(), AT_ONCE).map(Look::Beads);
    text(Side::Source).chain(text(Side::Target)).chain(beads).chain([Look::Pair])
}

impl Look {
    fn with(&self, family: &dyn Check, pair: &CheckedPair, found: &mut Found) {
        match self {
            Self::Paragraphs(side, range) => {
                let text = pair.side(*side);
                for paragraph in &text.paragraphs[range.clone()] {
                    if family.looks_at_all() || !paragraph.is_foreign() {
                        family.paragraph(text, paragraph, found);
                    }
                }
            }
            Self::Text(side) => family.text(pair.side(*side), found),
            Self::Beads(range) => {
                for bead in &pair.paragraphs[range.clone()] {
                    if family.looks_at_all() || pair.is_comparable(bead) {
                        family.bead(pair, bead, found);
                    }
                }
            }
            Self::Pair => family.pair(pair, found),
        }
    }
}
