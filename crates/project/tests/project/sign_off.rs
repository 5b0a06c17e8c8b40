//! Signing off: what is left, and whose word still holds.

use relecture_core::model::{Edit, PairId, Place, Side, Status};
use relecture_project::{Looked, Project, ProjectError, SourceRule, Unwatched};

use crate::kit::{ENGLISH, FRENCH, file, project};

/// One English text with the French of two houses.
fn three_texts(project: &mut Project) -> [PairId; 2] {
    let other = FRENCH.replace("a fermé son port", "a condamné son port").replace("bateaux", "embarcations");
    let files = vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH), file("port-qc.txt", &other)];
    let imported = project.import(files, SourceRule::First, &Unwatched).unwrap();
    imported.pairs.try_into().unwrap()
}

fn holds(project: &Project, pair: PairId) -> Option<bool> {
    project.signed(pair).unwrap().map(|signed| !signed.is_outdated)
}

#[test]
fn each_pair_of_a_release_is_signed_off_by_itself() {
    let (_folder, mut project) = project();
    let [one, other] = three_texts(&mut project);
    project.decide(one, 0..99, Status::Approved, "Zoé").unwrap();
    assert!(project.checklist(one, Looked::default()).unwrap().is_clear());
    assert_eq!(project.checklist(other, Looked::default()).unwrap().undecided, project.pair(other).unwrap().rows.all);
    project.comment(other, (Side::Source, 1), None, ("Vraiment\u{202F}?", "Ada")).unwrap();
    project.keep_draft(other, Side::Target, 1, Some("Le conseil")).unwrap();
    let left = project.checklist(other, Looked { errors: 2, stale: 1 }).unwrap();
    assert_eq!((left.open_comments, left.drafts, left.errors, left.stale), (1, 1, 2, 1));
    assert!(project.checklist(one, Looked::default()).unwrap().is_clear(), "nothing of it is left in the other pair");

    project.sign_off(one, Looked::default(), "", "Zoé").unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(true), None));
    let stale = Looked { errors: 0, stale: 1 };
    assert!(matches!(project.sign_off(one, stale, " ", "Zoé"), Err(ProjectError::ReasonMissing)));
    project.sign_off(other, Looked::default(), "Embargo", "Ada").unwrap();

    // The translation of one house is its own; the source belongs to both.
    project.rewrite(one, Side::Target, 3, "Le conseil se réunit le 15 décembre.").unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(false), Some(true)));
    project.undo().unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(true), Some(true)));
    let source = project.paragraph_text(one, (Side::Source, 5)).unwrap();
    let at = source.find("1987").unwrap();
    let place = Place { side: Side::Source, paragraph: 5, span: relecture_core::model::ByteSpan::new(at, at + 4) };
    project.edit(one, &[Edit { place, replacement: "1988".to_owned() }]).unwrap();
    assert_eq!((holds(&project, one), holds(&project, other)), (Some(false), Some(false)));
    assert_eq!(project.check().unwrap(), []);
}
