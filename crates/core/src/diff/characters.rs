//! What differs inside a hunk, to the character.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::model::{ByteSpan, Document, Hunk, VersionSpan};

/// The parts of a hunk in which its characters differ, of the same kind, in order: as few characters as can be (Myers
/// 1986). `versions` are the old document and the new one.
pub fn characters(hunk: &Hunk, versions: [&Document; 2]) -> Vec<Hunk> {
    let stretches = [hunk.old, hunk.new];
    let sides = [0, 1].map(|side| {
        let VersionSpan { paragraph, span } = stretches[side];
        let text = span.of(&versions[side].paragraphs[paragraph].text);
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        (text.chars().collect::<Vec<_>>(), places)
    });
    let part = |side: usize, range: std::ops::Range<usize>| {
        let VersionSpan { paragraph, span } = stretches[side];
        let at = |index: usize| span.start + sides[side].1[index];
        VersionSpan { paragraph, span: ByteSpan::new(at(range.start), at(range.end)) }
    };
    capture_diff_slices(Algorithm::Myers, &sides[0].0, &sides[1].0)
        .into_iter()
        .filter(|operation| !matches!(operation, DiffOp::Equal { .. }))
        .map(|operation| Hunk {
            kind: hunk.kind,
            old: part(0, operation.old_range()),
            new: part(1, operation.new_range()),
        })
        .collect()
}
