//! Aligning again leaves alone what a person pinned and what is not selected.

use relecture_core::align::{DocumentAlignment, Evidence, Selection};
use relecture_core::model::{Bead, BeadOrigin, Level, PairId, UnitRange};
use relecture_project::{Memory, Op, Project, Scope, Unwatched};

use crate::kit::{import, project};

/// `0:0 1,2:1! 3:`: source and target paragraphs of the rows; `!` for a pinned one.
fn shown(project: &Project, pair: PairId) -> String {
    let list = |units: UnitRange| units.indices().map(|unit| unit.to_string()).collect::<Vec<_>>().join(",");
    let show = |bead: &Bead| {
        let pin = if bead.origin == BeadOrigin::Pinned { "!" } else { "" };
        format!("{}:{}{pin}", list(bead.source), list(bead.target))
    };
    let rows = project.rows(pair, 0, u32::MAX).unwrap().rows;
    rows.iter().map(|row| show(&row.bead)).collect::<Vec<_>>().join(" ")
}

/// A row: source paragraphs, target paragraphs, and who made it.
type Row = ((u32, u32), (u32, u32), BeadOrigin);

/// Gives the pair other rows, each with all its sentences in one bead.
fn give(project: &mut Project, pair: PairId, rows: &[Row]) {
    let texts = project.pair_texts(pair).unwrap();
    let bead = |&(source, target, origin): &Row| Bead {
        source: UnitRange::new(source.0, source.1),
        target: UnitRange::new(target.0, target.1),
        confidence: 0.5,
        moved: false,
        origin,
    };
    let paragraphs: Vec<Bead> = rows.iter().map(bead).collect();
    let sentences = paragraphs.iter().map(|bead| {
        let units = |segments: &[relecture_core::model::Segment], paragraphs: UnitRange| {
            let at = |paragraph: u32| segments.partition_point(|segment| segment.paragraph < paragraph as usize) as u32;
            UnitRange::new(at(paragraphs.start), at(paragraphs.end))
        };
        let (source, target) = (units(&texts.source.1, bead.source), units(&texts.target.1, bead.target));
        Bead { source, target, origin: BeadOrigin::Automatic, ..*bead }
    });
    let mut alignment: DocumentAlignment = texts.alignment.clone();
    alignment.sentences.beads = sentences.collect();
    alignment.paragraphs.beads = paragraphs;
    project.keep_alignment(&texts, &alignment, &Unwatched).unwrap();
}

#[test]
fn what_is_pinned_and_what_is_not_selected_stays() {
    use BeadOrigin::{Automatic, Pinned};
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    assert_eq!(shown(&project, pair), "0:0 1:1 2:2 3:3 4: 5:4");

    let rows = [
        ((0, 2), (0, 1), Automatic),
        ((2, 2), (1, 2), Automatic),
        ((2, 3), (2, 3), Automatic),
        ((3, 4), (3, 3), Automatic),
        ((4, 5), (3, 4), Pinned),
        ((5, 6), (4, 5), Automatic),
    ];
    let given = "0,1:0 :1 2:2 3: 4:3! 5:4";
    let again = |project: &mut Project, selection: Option<(Level, std::ops::Range<usize>)>| {
        give(project, pair, &rows);
        assert_eq!(shown(project, pair), given);
        let scope = selection.map_or(Scope::Unpinned, |(level, beads)| Scope::Selected(Selection { level, beads }));
        project.realign(pair, &scope, &Unwatched).unwrap();
        shown(project, pair)
    };
    assert_eq!(again(&mut project, None), "0:0 1:1 2:2 3: 4:3! 5:4");
    assert_eq!(again(&mut project, Some((Level::Paragraph, 0..2))), "0:0 1:1 2:2 3: 4:3! 5:4");
    assert_eq!(again(&mut project, Some((Level::Paragraph, 2..6))), given);
    assert_eq!(again(&mut project, Some((Level::Sentence, 0..6))), given);

    // Undoing gives back what was there.
    project.undo().unwrap();
    project.undo().unwrap();
    project.redo().unwrap();
    assert_eq!(shown(&project, pair), given);
}

#[test]
fn rows_are_pinned_and_let_go_each_in_one_change() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let before = shown(&project, pair);
    let changed = project.pin(pair, 2..4, BeadOrigin::Pinned).unwrap();
    assert_eq!((changed.op, changed.releases, changed.pairs), (Op::Pin { pair }, false, vec![pair]));
    assert_eq!(shown(&project, pair), "0:0 1:1 2:2! 3:3! 4: 5:4");
    project.realign(pair, &Scope::Unpinned, &Unwatched).unwrap();
    assert_eq!(shown(&project, pair), "0:0 1:1 2:2! 3:3! 4: 5:4");
    let changed = project.pin(pair, 3..90, BeadOrigin::Automatic).unwrap();
    assert_eq!(changed.op, Op::Unpin { pair });
    assert_eq!(shown(&project, pair), "0:0 1:1 2:2! 3:3 4: 5:4");
    project.realign(pair, &Scope::All, &Unwatched).unwrap();
    assert_eq!(shown(&project, pair), before);
    for expected in ["0:0 1:1 2:2! 3:3 4: 5:4", "0:0 1:1 2:2! 3:3! 4: 5:4"] {
        project.undo().unwrap();
        assert_eq!(shown(&project, pair), expected);
    }
    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(shown(&project, pair), before);
    project.redo().unwrap();
    assert_eq!(shown(&project, pair), "0:0 1:1 2:2! 3:3! 4: 5:4");
}

#[test]
fn a_row_is_explained_by_what_its_sides_share() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let texts = project.pair_texts(pair).unwrap();
    let explain = |row| texts.explain(row, &Memory::default(), &Unwatched).unwrap();
    let explanation = explain(1).unwrap();
    assert!(explanation.score() > 5.0, "{explanation:?}");
    let has = |source: &str, target: &str, by: Evidence| {
        explanation.words.iter().any(|word| word.source == source && word.target == target && word.by == by)
    };
    assert!(has("2031", "2031", Evidence::Number), "{explanation:?}");
    assert!(has("boats", "bateaux", Evidence::Lexicon), "{explanation:?}");
    assert_eq!(explain(4).unwrap().words, []);
    assert_eq!(explain(6), None);
}
