//! Where what was put in or taken out could stand in several places, the one at the border of a sentence or clause.

use std::ops::Range;

use super::pieces::Piece;
use crate::segment::TokenKind;

/// Slides insertions and deletions, never over one another. What is equal between them stays so, to the byte.
pub(super) fn to_borders(sides: [&[Piece]; 2], differing: &mut [[Range<usize>; 2]]) {
    for at in 0..differing.len() {
        let side = match (differing[at][0].is_empty(), differing[at][1].is_empty()) {
            (true, false) => 1,
            (false, true) => 0,
            _ => continue,
        };
        let least = at.checked_sub(1).map_or([0, 0], |before| [0, 1].map(|side| differing[before][side].end));
        let most = differing
            .get(at + 1)
            .map_or([sides[0].len(), sides[1].len()], |after| [0, 1].map(|side| after[side].start));
        let shift = best_shift(sides, &differing[at], side, [least, most]);
        differing[at] = differing[at].clone().map(|range| moved(&range, shift));
    }
}

fn moved(range: &Range<usize>, shift: isize) -> Range<usize> {
    let by = |at: usize| at.checked_add_signed(shift).expect("a shift stays within the text");
    by(range.start)..by(range.end)
}

/// The shift to the best borders; of several, one that begins with a space, else the least.
fn best_shift(sides: [&[Piece]; 2], ranges: &[Range<usize>; 2], side: usize, [least, most]: [[usize; 2]; 2]) -> isize {
    let pieces = sides[side];
    let same = |here: usize, there: usize, other: usize| {
        let raw = pieces[here].raw;
        pieces[here].kind.is_some() && raw == pieces[there].raw && raw == sides[1 - side][other].raw
    };
    let (range, place) = (&ranges[side], ranges[1 - side].start);
    let room = |at: usize, other: usize| at.min(other);
    let left = (1..=room(range.start - least[side], place - least[1 - side]))
        .take_while(|&by| same(range.start - by, range.end - by, place - by))
        .count();
    let right = (0..room(most[side] - range.end, most[1 - side] - place))
        .take_while(|&by| same(range.end + by, range.start + by, place + by))
        .count();
    let shifts = -(left as isize)..=right as isize;
    let worth = |shift: isize| {
        let there = moved(range, shift);
        border(pieces, there.start) + border(pieces, there.end)
    };
    let begins_with_space = |shift: isize| is_space(&pieces[moved(range, shift).start]);
    shifts
        .max_by_key(|&shift| (worth(shift), worth(shift) > 0 && begins_with_space(shift), -shift.abs()))
        .unwrap_or_default()
}

/// How much of a border there is before a piece: 3 between paragraphs, 2 between sentences, 1 between clauses.
fn border(pieces: &[Piece], at: usize) -> u8 {
    let is_break = |piece: &Piece| piece.kind.is_none();
    let (before, after) = (&pieces[..at], pieces.get(at));
    if before.last().is_none_or(is_break) || after.is_none_or(is_break) {
        return 3;
    }
    if !before.last().is_some_and(is_space) && !after.is_some_and(is_space) {
        return 0;
    }
    let mut signs = before.iter().rev().skip_while(|piece| is_space(piece));
    match signs.find(|piece| piece.key != "\"").map(|piece| piece.key.as_str()) {
        Some("." | "!" | "?" | "…" | "...") => 2,
        Some("," | ";" | ":") => 1,
        _ => 0,
    }
}

fn is_space(piece: &Piece) -> bool {
    piece.kind == Some(TokenKind::Space)
}
