//! Editing the translation: what stays, what lapses, what is kept of half a sentence.

use relecture_core::model::{ByteSpan, Edit, PairId, Place, Side, Status};
use relecture_project::{PairRow, Project, ProjectError, RowParagraph};

use crate::kit::{import, project, reopened};

/// The row of the quotation: two sentences on both sides.
const QUOTATION: u32 = 2;

fn row(project: &Project, pair: PairId, row: u32) -> PairRow {
    project.rows(pair, row, 1).unwrap().rows.remove(0)
}

fn target(project: &Project, pair: PairId, at: u32) -> RowParagraph {
    row(project, pair, at).target.remove(0)
}

fn sentences(paragraph: &RowParagraph) -> Vec<(&str, u32)> {
    paragraph.segments.iter().map(|segment| (segment.span.of(&paragraph.paragraph.text), segment.bead)).collect()
}

fn statuses(project: &Project, pair: PairId) -> Vec<Status> {
    project.statuses(pair).unwrap()
}

#[test]
fn a_verdict_lapses_with_the_sentence_it_was_about_and_undo_brings_it_back() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    project.decide(pair, 0..4, Status::Approved, "Zoé").unwrap();
    let before = target(&project, pair, 3).paragraph.text;
    assert!(project.rewrite(pair, Side::Target, 3, &before).unwrap().is_none(), "nothing changed");
    project.rewrite(pair, Side::Target, 3, "Le conseil se réunit encore le 15 décembre.").unwrap();
    assert_eq!(statuses(&project, pair)[2..4], [Status::Approved, Status::Open]);
    let edited = row(&project, pair, 3);
    assert_eq!(
        edited.lapsed.as_ref().map(|lapsed| (lapsed.status, lapsed.by.as_str())),
        Some((Status::Approved, "Zoé"))
    );
    assert_eq!(edited.target[0].received.as_deref(), Some(before.as_str()));
    project.decide(pair, 3..4, Status::Approved, "Ada").unwrap();
    assert_eq!((statuses(&project, pair)[3], row(&project, pair, 3).lapsed), (Status::Approved, None));
    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(statuses(&project, pair)[3], Status::Approved);
    assert_eq!(target(&project, pair, 3).received, None);
}

#[test]
fn sentences_come_and_go_and_the_others_keep_their_counterparts() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let before = target(&project, pair, 1);
    let [(first, bead), (_, second_bead)] = sentences(&before)[..] else { panic!("two sentences: {before:?}") };
    let first = first.to_owned();
    let after_it = sentences(&target(&project, pair, 3))[0].1;

    let longer = format!("{first} Personne ne l’a dit. Quarante bateaux doivent aller ailleurs.");
    project.rewrite(pair, Side::Target, 1, &longer).unwrap();
    assert_eq!(project.check().unwrap(), []);
    let found = target(&project, pair, 1);
    assert_eq!(
        sentences(&found),
        [
            (first.as_str(), bead),
            ("Personne ne l’a dit.", bead),
            ("Quarante bateaux doivent aller ailleurs.", second_bead)
        ]
    );
    assert_eq!(sentences(&target(&project, pair, 3))[0].1, after_it);

    project.rewrite(pair, Side::Target, 1, "Quarante bateaux doivent aller ailleurs.").unwrap();
    assert_eq!(project.check().unwrap(), []);
    let found = target(&project, pair, 1);
    assert_eq!(sentences(&found), [("Quarante bateaux doivent aller ailleurs.", second_bead)]);
    assert!(!found.segments[0].alone);
    let source = &row(&project, pair, 1).source[0];
    assert!(source.segments[0].alone, "its counterpart is gone");

    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(target(&project, pair, 1), before);
    assert_eq!(project.check().unwrap(), []);
}

#[test]
fn a_draft_outlives_the_program_and_goes_when_it_is_done() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    project.decide(pair, 0..1, Status::Approved, "").unwrap();
    project.undo().unwrap();
    project.keep_draft(pair, Side::Target, QUOTATION, Some("« Personne")).unwrap();
    project.keep_draft(pair, Side::Target, QUOTATION, Some("« Personne n’a été")).unwrap();
    let mut project = reopened(project);
    assert_eq!(target(&project, pair, QUOTATION).draft.as_deref(), Some("« Personne n’a été"));
    assert!(project.redo().unwrap().is_some(), "a draft is no change: what was undone can be redone");
    project.rewrite(pair, Side::Target, QUOTATION, "« Personne n’a été consulté. »").unwrap();
    assert_eq!(target(&project, pair, QUOTATION).draft, None);
    project.keep_draft(pair, Side::Target, QUOTATION, Some("« ")).unwrap();
    project.keep_draft(pair, Side::Target, QUOTATION, None).unwrap();
    assert_eq!(target(&project, pair, QUOTATION).draft, None);
    for (paragraph, text) in [(QUOTATION, " \u{A0}"), (99, "Port")] {
        let error = project.rewrite(pair, Side::Target, paragraph, text).unwrap_err();
        assert!(matches!(error, ProjectError::BlankParagraph | ProjectError::NoSuchPlace), "{error}");
    }
}

#[test]
fn a_sentence_that_is_added_takes_nothing_from_its_neighbours() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    project.decide(pair, 0..5, Status::Approved, "Zoé").unwrap();
    let before = target(&project, pair, 3).paragraph.text;
    for added in [format!("{before} Personne ne sait qui y viendra."), format!("Rien n’est dit. {before}")] {
        project.rewrite(pair, Side::Target, 3, &added).unwrap();
        assert_eq!(row(&project, pair, 3).lapsed, None, "{added}");
        project.rewrite(pair, Side::Target, 3, &before).unwrap();
        assert_eq!(statuses(&project, pair)[3], Status::Approved, "{added}");
    }
}

#[test]
fn a_draft_takes_over_what_is_mended_under_it() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let before = target(&project, pair, 3).paragraph.text;
    let mended = |from: &str, to: &str| {
        let start = before.find(from).unwrap();
        let span = ByteSpan::new(start, start + from.len());
        Edit { place: Place { side: Side::Target, paragraph: 3, span }, replacement: to.to_owned() }
    };
    project.keep_draft(pair, Side::Target, 3, Some(&before.replace("se réunit", "se retrouve"))).unwrap();
    project.edit(pair, &[mended("15 d", "15\u{A0}d"), mended("réunit", "réunira")]).unwrap();
    let draft = target(&project, pair, 3).draft;
    assert_eq!(draft.as_deref(), Some("Le conseil se retrouve de nouveau le 15\u{A0}décembre."));
    assert_eq!(target(&project, pair, 3).paragraph.text, "Le conseil se réunira de nouveau le 15\u{A0}décembre.");
}
