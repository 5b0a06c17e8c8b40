//! How the two texts are built: their lists, the order of their blocks, and what stands at their head and their end.

mod lists;
mod order;
mod slots;

#[cfg(test)]
mod tests;

use super::{Category, Check, CheckedPair, Found, Issue, Kind};
use crate::model::{Bead, BeadShape, Severity, Side};

/// The families `list`, `sentence`, `order` and `slot`.
pub(super) struct Structure;

const LIST: Kind = Kind::new("list.count", Severity::Warning, Category::TextualConventions, Issue::Inconsistency);
const SENTENCES: Kind =
    Kind::new("sentence.count", Severity::Note, Category::TextualConventions, Issue::Inconsistency).off();
const ORDER: Kind = Kind::new("order.blocks", Severity::Warning, Category::TextualConventions, Issue::Inconsistency);
const DATELINE: Kind =
    Kind::new("slot.dateline", Severity::Warning, Category::TextualConventions, Issue::Inconsistency);
const END: Kind = Kind::new("slot.end", Severity::Warning, Category::TextualConventions, Issue::Inconsistency);

impl Check for Structure {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&LIST, &SENTENCES, &ORDER, &DATELINE, &END]
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        let [in_source, in_target] =
            [source, target].map(|paragraphs| paragraphs.iter().map(|p| p.sentences.len()).sum());
        let (in_source, in_target): (usize, usize) = (in_source, in_target);
        if in_source != in_target {
            let adding = found.at(&SENTENCES, target[0].whole()).and(source[0].whole());
            adding.with("source", in_source).with("target", in_target);
        }
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        lists::compare(pair, found);
        order::compare(pair, found);
        slots::datelines(pair, found);
        slots::ends(pair, found);
    }
}

/// Whether the bead joins nothing and the family `para` tells so.
fn is_told_to_be_alone(bead: &Bead) -> bool {
    matches!(bead.shape(), BeadShape::Missing | BeadShape::Added) && !bead.is_low_confidence()
}
