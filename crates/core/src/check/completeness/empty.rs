//! Paragraphs that say nothing where the other text says something: a dash, dots, empty brackets, a space without width, a
//! unit of a translation file that is not translated, a blank cell of a table. Any other row without a paragraph on one
//! side is told by the family `para`.

use super::{BLANK, EMPTY};
use crate::check::{CheckedPair, CheckedParagraph, Found, Kind, parts};
use crate::model::{Bead, BeadShape, BlockKind, Side};

/// From how many words on a paragraph says something that signs alone do not.
const SAYS_SOMETHING: usize = 2;

/// A side of a bead that has nothing but signs, or characters that cannot be seen, for words.
pub(super) fn paired(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
    for (own, other) in [(target, source), (source, target)] {
        if own.iter().all(shows_nothing) && says_something(other) {
            tell(own, other, found);
        }
    }
}

/// Rows of which one side was left blank; and paragraphs without counterpart, whose place is held by paragraphs of signs
/// beside them or by a blank cell.
pub(super) fn unfilled(pair: &CheckedPair, found: &mut Found) {
    for (at, bead) in pair.paragraphs.iter().enumerate() {
        let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        for (own, other) in [(target, source), (source, target)] {
            if is_left_blank(own) && !other.iter().all(shows_nothing) {
                found.at(kind(own), own[0].whole()).and(other[0].whole()).worded_if(own[0].raw.is_empty(), "nothing");
            }
        }
        if let Some((own, other)) = stand_in(pair, at) {
            tell(own, other, found);
        } else if let Some(cell) = beside_blank_cell(pair, at) {
            found.at(&EMPTY, cell.whole()).worded("cell");
        }
    }
}

/// Whether the paragraphs of a bead without counterpart, given by its place among the beads, have one that says nothing.
pub(in crate::check) fn is_stood_in_for(pair: &CheckedPair, at: usize, found: &Found) -> bool {
    stand_in(pair, at).is_some_and(|(own, _)| found.looks_for(kind(own), own[0].side))
        || beside_blank_cell(pair, at).is_some_and(|cell| found.looks_for(&EMPTY, cell.side))
}

/// Whether there are paragraphs, and nothing to read in them.
pub(in crate::check) fn is_left_blank(paragraphs: &[CheckedParagraph]) -> bool {
    !paragraphs.is_empty() && paragraphs.iter().all(|paragraph| paragraph.raw.trim().is_empty())
}

/// The cell of a bead without counterpart, given by its place among the beads, in whose place the other text has a blank
/// cell.
fn beside_blank_cell<'p, 'a>(pair: &'p CheckedPair<'a>, at: usize) -> Option<&'p CheckedParagraph<'a>> {
    let bead = &pair.paragraphs[at];
    let side = match bead.shape() {
        BeadShape::Missing => Side::Source,
        BeadShape::Added => Side::Target,
        _ => return None,
    };
    let place = bead.side(side.other());
    let blank = pair.side(side.other()).blank_cells.iter().filter(|&&cell| cell == place.start).count();
    // Of several cells without counterpart, the first ones are taken to be those beside the blank cells.
    let same_place = |other: &&Bead| other.side(side.other()) == place && other.shape() == bead.shape();
    let before = pair.paragraphs[..at].iter().rev().take(blank).take_while(same_place).count();
    match pair.paragraphs_of(bead, side) {
        [cell] if cell.kind == BlockKind::TableCell && before < blank && !shows_nothing(cell) => Some(cell),
        _ => None,
    }
}

/// The paragraphs of signs that hold the place of those of a bead without counterpart, and these.
fn stand_in<'p, 'a>(
    pair: &'p CheckedPair<'a>,
    at: usize,
) -> Option<(&'p [CheckedParagraph<'a>], &'p [CheckedParagraph<'a>])> {
    let bead = &pair.paragraphs[at];
    let (side, other) = match bead.shape() {
        BeadShape::Missing => (Side::Source, Side::Target),
        BeadShape::Added => (Side::Target, Side::Source),
        _ => return None,
    };
    let words = pair.paragraphs_of(bead, side);
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| pair.paragraphs.get(at));
    let mut signs = beside
        .map(|bead| (bead, pair.paragraphs_of(bead, other)))
        .filter(|(bead, signs)| bead.side(side).is_empty() && !signs.is_empty() && signs.iter().all(shows_nothing));
    let (_, signs) = signs.next().filter(|_| says_something(words))?;
    (!signs.iter().any(|paragraph| parts::is_end_mark(paragraph.raw))).then_some((signs, words))
}

fn tell(own: &[CheckedParagraph], other: &[CheckedParagraph], found: &mut Found) {
    found.at(kind(own), own[0].whole()).and(other[0].whole());
}

/// What paragraphs that say nothing are: blank where there is nothing to see, empty where there are signs or nothing at all.
fn kind(paragraphs: &[CheckedParagraph]) -> &'static Kind {
    let is_unseen =
        |c: char| c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    let is_blank = |paragraph: &CheckedParagraph| !paragraph.raw.is_empty() && paragraph.raw.chars().all(is_unseen);
    if paragraphs.iter().all(is_blank) { &BLANK } else { &EMPTY }
}

fn shows_nothing(paragraph: &CheckedParagraph) -> bool {
    !paragraph.raw.contains(char::is_alphanumeric)
}

fn says_something(paragraphs: &[CheckedParagraph]) -> bool {
    paragraphs.iter().flat_map(CheckedParagraph::words).nth(SAYS_SOMETHING - 1).is_some()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_pair, profile, written};
    use crate::model::BlockKind;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        let found = in_pair(english, french, ["en", "fr"], &["empty", "blank", "para"]);
        assert_eq!(found, expected, "{french:?}");
    }

    const ENGLISH: [&str; 5] = [
        "The ferry to Saint-Aubin stopped running on Tuesday after the storm damaged its engine.",
        "Residents say that they were told nothing before the boat was taken away.",
        "The council promised to hire two smaller boats from a company in Rive-Haute.",
        "Fishermen offered to carry patients to the hospital free of charge.",
        "A school on the island has closed because teachers cannot reach it.",
    ];
    const FRENCH: [&str; 5] = [
        "Le traversier de Saint-Aubin a cessé de circuler mardi après que la tempête a endommagé son moteur.",
        "Les habitants disent que personne ne les a prévenus avant le départ du bateau.",
        "Le conseil a promis de louer deux bateaux plus petits à une entreprise de Rive-Haute.",
        "Des pêcheurs ont proposé de transporter gratuitement les patients à l’hôpital.",
        "Une école de l’île a fermé parce que les enseignants ne peuvent pas s’y rendre.",
    ];

    #[test]
    fn leaves_alone_signs_that_answer_signs() {
        check("The harbour is open.\n***\nThe sea is calm.", "Le port est ouvert.\n* * *\nLa mer est calme.", &[]);
        check("2021", "2021", &[]);
        check("Selm", "…", &[]);
    }

    #[test]
    fn leaves_a_row_without_counterpart_to_the_family_of_paragraphs() {
        let french = [FRENCH[0], FRENCH[1], FRENCH[3], FRENCH[4]].join("\n");
        check(&ENGLISH.join("\n"), &french, &[&format!("para.missing note [{}]", ENGLISH[2])]);
    }

    #[test]
    fn finds_paragraphs_that_say_nothing() {
        check("The harbour is open.", "\u{AD}", &["blank error [The harbour is open.] [\u{AD}]"]);
        check("[…]", "Le port est ouvert.", &["empty error [[…]] [Le port est ouvert.]"]);
    }

    #[test]
    fn finds_the_cell_whose_counterpart_is_blank_and_tells_of_it_once() {
        let table = |lines: &[&str], lang: &str, blank_cells: Vec<u32>| {
            let mut document = document(&lines.join("\n"), lang);
            document.paragraphs.iter_mut().for_each(|paragraph| paragraph.kind = BlockKind::TableCell);
            document.blank_cells = blank_cells;
            document
        };
        let english = table(&ENGLISH, "en", Vec::new());
        let rest = [FRENCH[0], FRENCH[1], FRENCH[3], FRENCH[4]];
        let profiles = [profile("en"), profile("fr")];
        for (cells, id) in [(vec![2], "empty error"), (vec![1], "para.missing note"), (vec![], "para.missing note")] {
            let documents = [&english, &table(&rest, "fr", cells)];
            let found = findings_of(documents, [&profiles[0], &profiles[1]], &["empty", "blank", "para"]);
            assert_eq!(written(&found, documents), [format!("{id} [{}]", ENGLISH[2])]);
        }
    }

    #[test]
    fn finds_signs_that_hold_the_place_of_a_paragraph_and_tells_of_it_once() {
        for signs in ["–", "…", "[ ]", "---", "•"] {
            let french = [FRENCH[0], FRENCH[1], signs, FRENCH[3], FRENCH[4]].join("\n");
            check(&ENGLISH.join("\n"), &french, &[&format!("empty error [{}] [{signs}]", ENGLISH[2])]);
            let english = [ENGLISH[0], ENGLISH[1], signs, ENGLISH[3], ENGLISH[4]].join("\n");
            check(&english, &FRENCH.join("\n"), &[&format!("empty error [{signs}] [{}]", FRENCH[2])]);
        }
    }
}
