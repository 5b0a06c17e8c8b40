//! Fixes that can be made in one go.

use std::collections::BTreeSet;

use crate::model::{Edit, Fix, Place, Side};

/// The edits of the fixes that can be made together, in order of their places. A fix is made whole or not at all: one of
/// which an edit touches an edit of a fix before it is left out, and can be made afterwards. What stands side by side counts
/// as touching, because both may bring the space that is to stand between them.
pub fn apart<'a>(fixes: impl IntoIterator<Item = &'a Fix>) -> Vec<Edit> {
    // No two of these touch, but edits of one fix may; they lie in the order of their starts and of their ends.
    let mut taken: BTreeSet<Taken> = BTreeSet::new();
    let mut edits: Vec<Edit> = Vec::new();
    for fix in fixes {
        if fix.edits.iter().any(|edit| touches(&taken, edit.place)) {
            continue;
        }
        taken.extend(
            fix.edits.iter().map(|Edit { place, .. }| (place.side, place.paragraph, place.span.start, place.span.end)),
        );
        edits.extend(fix.edits.iter().cloned());
    }
    edits.sort_by_key(|edit| edit.place);
    edits
}

/// A stretch that is replaced: its side and paragraph, where it starts and ends.
type Taken = (Side, usize, usize, usize);

fn touches(taken: &BTreeSet<Taken>, Place { side, paragraph, span }: Place) -> bool {
    let last = taken.range(..=(side, paragraph, span.end, usize::MAX)).next_back();
    last.is_some_and(|&(there, other, _, end)| (there, other) == (side, paragraph) && span.start <= end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ByteSpan;

    /// Which of the fixes, each the stretches that it replaces, are made.
    fn check(fixes: &[&[(usize, usize)]], made: &[(usize, usize)]) {
        let place = |&(start, end): &(usize, usize)| Place {
            side: Side::Target,
            paragraph: 3,
            span: ByteSpan::new(start, end),
        };
        let edit = |stretch| Edit { place: place(stretch), replacement: String::new() };
        let fixes: Vec<Fix> = fixes.iter().map(|edits| Fix { edits: edits.iter().map(edit).collect() }).collect();
        let spans: Vec<_> = apart(&fixes).iter().map(|edit| (edit.place.span.start, edit.place.span.end)).collect();
        assert_eq!(spans, made, "{fixes:?}");
    }

    #[test]
    fn makes_what_lies_apart_in_order() {
        check(&[], &[]);
        check(&[&[(9, 9)], &[(4, 6)], &[(0, 3)]], &[(0, 3), (4, 6), (9, 9)]);
        check(&[&[(0, 2), (2, 4)]], &[(0, 2), (2, 4)]);
    }

    #[test]
    fn leaves_what_touches_an_earlier_fix_and_leaves_it_whole() {
        check(&[&[(2, 8)], &[(4, 5)], &[(8, 9)], &[(0, 2)], &[(5, 5)]], &[(2, 8)]);
        check(&[&[(4, 5)], &[(0, 1), (5, 5)], &[(0, 1)]], &[(0, 1), (4, 5)]);
        check(&[&[(4, 4)], &[(4, 4)], &[(1, 9)]], &[(4, 4)]);
    }
}
