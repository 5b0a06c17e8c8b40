//! The rows of a pair.

use relecture_core::model::Status;
use relecture_project::{Direction, PairRow, Project, RowFilter, RowParagraph};

use crate::kit::{import, project};

/// A row as `paragraphs:paragraphs`, each paragraph as its number and the beads of its sentences; `-` marks a bead
/// without counterpart, `x` one that crosses a break.
fn shown(row: &PairRow) -> String {
    let paragraph = |RowParagraph { position, segments, .. }: &RowParagraph| {
        let sentences: Vec<_> = segments
            .iter()
            .map(|s| format!("{}{}{}", s.bead, if s.alone { "-" } else { "" }, if s.crosses { "x" } else { "" }))
            .collect();
        format!("{position}({})", sentences.join(" "))
    };
    let side = |paragraphs: &[RowParagraph]| paragraphs.iter().map(paragraph).collect::<Vec<_>>().join(" ");
    format!("{} {} : {}", row.position, side(&row.source), side(&row.target)).trim_end().to_owned()
}

fn window(project: &Project, start: u32, count: u32) -> Vec<String> {
    let pair = project.releases().unwrap()[0].pairs[0].id;
    let rows = project.rows(pair, start, count).unwrap();
    assert_eq!(rows.total, 6);
    rows.rows.iter().map(shown).collect()
}

#[test]
fn rows_hold_paragraphs_and_their_sentences() {
    let (_folder, mut project) = project();
    import(&mut project);
    let all = window(&project, 0, 100);
    assert_eq!(
        all,
        ["0 0(0) : 0(0)", "1 1(1 2) : 1(1 2)", "2 2(3 4) : 2(3 4)", "3 3(5) : 3(5)", "4 4(6-) :", "5 5(7) : 4(7)",]
    );
    for start in 0..8 {
        for count in 0..8 {
            let expected: Vec<_> = all.iter().skip(start as usize).take(count as usize).cloned().collect();
            assert_eq!(window(&project, start, count), expected, "{start} {count}");
        }
    }
    assert_eq!(window(&project, u32::MAX, u32::MAX), Vec::<String>::new());
}

#[test]
fn spans_of_sentences_lie_in_the_raw_text() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let rows = project.rows(pair, 1, 1).unwrap().rows;
    let sentences = |paragraph: &RowParagraph| -> Vec<String> {
        paragraph.segments.iter().map(|s| s.span.of(&paragraph.paragraph.text).trim().to_owned()).collect()
    };
    assert_eq!(
        sentences(&rows[0].target[0]),
        [
            "Le conseil de la Côte-aux-Lanternes a fermé son port le 3\u{A0}novembre\u{202F}2031.",
            "Quarante bateaux doivent aller ailleurs.",
        ]
    );
}

#[test]
fn the_next_gap_is_found_from_both_sides() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    for (filter, from, direction, expected) in [
        (RowFilter::Gap, 0, Direction::Next, Some(4)),
        (RowFilter::Gap, 4, Direction::Next, None),
        (RowFilter::Gap, 5, Direction::Previous, Some(4)),
        (RowFilter::NotOneToOne, 0, Direction::Next, Some(4)),
        (RowFilter::NotOneToOne, 4, Direction::Previous, None),
    ] {
        assert_eq!(project.find_row(pair, from, direction, filter).unwrap(), expected, "{filter:?} {from}");
    }
}

#[test]
fn the_map_lays_every_row_over_both_texts() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let map = project.alignment_map(pair, 100).unwrap();
    let rows: Vec<_> = map.stretches.iter().map(|stretch| stretch.rows.clone()).collect();
    assert_eq!(rows, (0..6).map(|row| row..row + 1).collect::<Vec<_>>());
    assert_eq!(map.stretches[0].source.start, 0);
    for (stretch, next) in map.stretches.iter().zip(&map.stretches[1..]) {
        assert_eq!((stretch.source.end, stretch.target.end), (next.source.start, next.target.start));
    }
    assert_eq!((map.stretches[5].source.end, map.stretches[5].target.end), (map.source, map.target));
    let gap = &map.stretches[4];
    assert!(gap.missing && !gap.added && gap.target.is_empty(), "{gap:?}");

    let few = project.alignment_map(pair, 2).unwrap().stretches;
    let rows: Vec<_> = few.iter().map(|stretch| stretch.rows.clone()).collect();
    assert_eq!(rows, [0..3, 3..6]);
    assert!(!few[0].missing && few[1].missing);
    assert_eq!((few[1].source.end, few[1].target.end), (map.source, map.target));
}

#[test]
fn the_overview_says_how_far_a_pair_is() {
    let (_folder, mut project) = project();
    assert_eq!(project.overview().unwrap(), []);
    let pair = import(&mut project).pairs[0];
    project.decide(pair, 0..2, Status::Approved, "Ada").unwrap();
    let [overview] = &project.overview().unwrap()[..] else { panic!("one pair") };
    assert_eq!((overview.pair, overview.rows, overview.statuses.approved), (pair, 6, 2));
    assert!(!overview.is_behind && overview.signed.is_none());
}
