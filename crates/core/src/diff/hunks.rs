//! Where paragraphs of two versions differ, on the borders of words.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::kinds::{Kinds, Stretch};
use super::pieces::{Piece, pieces};
use super::slide;
use crate::model::{ByteSpan, Document, Hunk, HunkKind, UnitRange, VersionSpan};

/// A word between two changes of several words belongs to them where it has no more letters than this.
const SLIGHT_WORD: usize = 3;

/// The hunks of some paragraphs of the old version and those that they became, in order.
pub(super) fn between(versions: [(&Document, UnitRange); 2], kinds: &Kinds) -> Vec<Hunk> {
    let pieces = versions.map(|(document, paragraphs)| pieces(document, paragraphs));
    let sides = [0, 1].map(|side| pieces[side].as_slice());
    let start = versions.map(|(_, paragraphs)| paragraphs.start as usize);
    let facts = kinds.facts(versions);
    let mut hunks = Vec::new();
    for edit in edits(sides) {
        let stretches = [0, 1].map(|side| Stretch { pieces: sides[side], range: edit.ranges[side].clone() });
        let kind = if edit.is_typography { HunkKind::Typography } else { facts.kind(&stretches) };
        let parts = stretches.map(|stretch| parts(&stretch));
        for at in 0..parts[0].len().max(parts[1].len()) {
            let [old, new] = [0, 1].map(|side| match parts[side].get(at) {
                Some(range) => span(sides[side], range, start[side]),
                None => span(sides[side], &(edit.ranges[side].end..edit.ranges[side].end), start[side]),
            });
            if !old.span.is_empty() || !new.span.is_empty() {
                hunks.push(Hunk { kind, old, new });
            }
        }
    }
    hunks
}

/// Pieces that differ.
struct Edit {
    ranges: [Range<usize>; 2],
    /// Whether their keys are the same.
    is_typography: bool,
}

fn edits(sides: [&[Piece]; 2]) -> Vec<Edit> {
    let keys = sides.map(|pieces| pieces.iter().map(|piece| piece.key.as_str()).collect::<Vec<_>>());
    let operations = capture_diff_slices(Algorithm::Myers, &keys[0], &keys[1]);
    let differ = operations.iter().filter(|operation| !matches!(operation, DiffOp::Equal { .. }));
    let mut differing: Vec<[Range<usize>; 2]> = differ.map(|op| [op.old_range(), op.new_range()]).collect();
    slide::to_borders(sides, &mut differing);
    let mut edits: Vec<Edit> = Vec::new();
    let mut at = [0, 0];
    for ranges in differing {
        edits.extend(typographic(sides, [at[0]..ranges[0].start, at[1]..ranges[1].start]));
        at = [ranges[0].end, ranges[1].end];
        join(sides, &mut edits, ranges);
    }
    edits.extend(typographic(sides, [at[0]..sides[0].len(), at[1]..sides[1].len()]));
    signs_joined(sides, edits)
}

/// Changes of signs and spaces with nothing between them are one: a quotation mark and the space inside it.
fn signs_joined(sides: [&[Piece]; 2], edits: Vec<Edit>) -> Vec<Edit> {
    let has_word =
        |edit: &Edit| [0, 1].iter().any(|&side| sides[side][edit.ranges[side].clone()].iter().any(Piece::is_word));
    let mut joined: Vec<Edit> = Vec::with_capacity(edits.len());
    for edit in edits {
        let follows = |last: &Edit| [0, 1].iter().all(|&side| last.ranges[side].end == edit.ranges[side].start);
        match joined.last_mut().filter(|last| follows(last) && !has_word(last) && !has_word(&edit)) {
            Some(last) => {
                last.ranges = [0, 1].map(|side| last.ranges[side].start..edit.ranges[side].end);
                last.is_typography &= edit.is_typography;
            }
            None => joined.push(edit),
        }
    }
    joined
}

/// Runs of pieces that are equal but for their typography. A break between paragraphs differs from no space.
fn typographic(sides: [&[Piece]; 2], [old, new]: [Range<usize>; 2]) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (i, j) in old.zip(new) {
        let (before, after) = (&sides[0][i], &sides[1][j]);
        if before.raw == after.raw || before.kind.is_none() || after.kind.is_none() {
            continue;
        }
        match edits.last_mut().filter(|last| last.ranges[0].end == i) {
            Some(last) => last.ranges = [last.ranges[0].start..i + 1, last.ranges[1].start..j + 1],
            None => edits.push(Edit { ranges: [i..i + 1, j..j + 1], is_typography: true }),
        }
    }
    edits
}

/// Adds pieces that differ; they are one with the change before them where only what is slight stands between.
fn join(sides: [&[Piece]; 2], edits: &mut Vec<Edit>, ranges: [Range<usize>; 2]) {
    let words = |ranges: &[Range<usize>; 2]| {
        let count = |side: usize| sides[side][ranges[side].clone()].iter().filter(|piece| piece.is_word()).count();
        count(0).max(count(1))
    };
    // Changes of typography between them are part of what is rewritten.
    let last = edits.iter().rposition(|edit| !edit.is_typography).filter(|&last| {
        let between = &sides[0][edits[last].ranges[0].end..ranges[0].start];
        let mut between_words = between.iter().filter(|piece| piece.is_word());
        match (between_words.next(), between_words.next()) {
            (None, _) => between.len() <= 1 && between.iter().all(|piece| piece.key == " "),
            (Some(word), None) => {
                word.key.chars().count() <= SLIGHT_WORD && words(&edits[last].ranges) > 1 && words(&ranges) > 1
            }
            (Some(_), Some(_)) => false,
        }
    });
    match last {
        Some(last) => {
            edits.truncate(last + 1);
            let joined = &mut edits[last].ranges;
            *joined = [joined[0].start..ranges[0].end, joined[1].start..ranges[1].end];
        }
        None => edits.push(Edit { ranges, is_typography: false }),
    }
}

/// The parts of a stretch between the breaks in it.
fn parts(stretch: &Stretch) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = stretch.range.start;
    for at in stretch.range.clone().filter(|&at| stretch.pieces[at].kind.is_none()) {
        parts.push(start..at);
        start = at + 1;
    }
    parts.push(start..stretch.range.end);
    parts
}

/// Where some pieces stand; without any, the place behind the piece before. `first` is the first paragraph.
fn span(pieces: &[Piece], range: &Range<usize>, first: usize) -> VersionSpan {
    if let [head, .., tail] | [head @ tail] = &pieces[range.clone()] {
        let span = ByteSpan::new(head.place.span.start, tail.place.span.end);
        return VersionSpan { paragraph: head.place.paragraph, span };
    }
    let empty = |paragraph, at| VersionSpan { paragraph, span: ByteSpan::new(at, at) };
    match (range.start.checked_sub(1).map(|before| &pieces[before]), pieces.get(range.start)) {
        (Some(before), _) if before.kind.is_some() => empty(before.place.paragraph, before.place.span.end),
        (_, Some(after)) => empty(after.place.paragraph, after.place.span.start),
        (Some(before), None) => empty(before.place.paragraph + 1, 0),
        (None, None) => empty(first, 0),
    }
}
