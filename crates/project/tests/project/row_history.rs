//! The history of a row.

use relecture_core::model::{Category, ErrorLevel, MarkedError, PairId, Side, Status};
use relecture_project::{Deed, Project, RegroupKind, RegroupPlace};

use crate::kit::{ENGLISH, import, project, reopened};

fn told(project: &Project, pair: PairId, row: u32) -> Vec<(String, Deed)> {
    project.row_history(pair, row).unwrap().into_iter().map(|event| (event.done.by, event.done.deed)).collect()
}

fn received(file_name: &str, number: u32) -> Deed {
    Deed::Received { file_name: file_name.to_owned(), number }
}

fn signed(by: &str, deed: Deed) -> (String, Deed) {
    (by.to_owned(), deed)
}

#[test]
fn everything_done_to_a_row_is_told_with_who_did_it_and_what_was_undone_is_not() {
    let (_folder, mut project) = project();
    project.sign_as("Ada");
    let pair = import(&mut project).pairs[0];
    let came = [signed("Ada", received("harbour.txt", 1)), signed("Ada", received("port.txt", 1))];
    assert_eq!(told(&project, pair, 3), came);
    project.sign_as("Zoé");
    let text = |text: &str| text.to_owned();
    let before = project.paragraph_text(pair, (Side::Target, 3)).unwrap();
    let after = "Le conseil se réunit le 15 décembre.";
    project.rewrite(pair, Side::Target, 3, after).unwrap();
    project.rewrite(pair, Side::Target, 1, "Rien de cette ligne.").unwrap();
    project.decide(pair, 3..4, Status::Rejected, "Zoé").unwrap();
    project.comment(pair, (Side::Target, 3), None, ("Quel conseil\u{202F}?", "Ada")).unwrap();
    let thread = project.threads(pair).unwrap()[0].said.comments[0].id;
    project.answer(pair, thread, ("Celui du port.", "Zoé")).unwrap();
    project.resolve(pair, thread, true).unwrap();
    let error = MarkedError { category: Category::Omission, level: ErrorLevel::Minor, note: String::new() };
    project.annotate(pair, (Side::Source, 3), None, (&error, None), "Zoé").unwrap();
    let mark = project.annotations(pair).unwrap()[0].said.id;
    project.remove_annotation(pair, mark).unwrap();
    project.rewrite(pair, Side::Target, 3, "Ce qui sera défait.").unwrap();
    project.undo().unwrap();
    let project = reopened(project);
    let deeds = [
        signed("Zoé", Deed::MarkRemoved { error: error.clone() }),
        signed("Zoé", Deed::Marked { error }),
        signed("Zoé", Deed::Settled { resolved: true, text: text("Quel conseil\u{202F}?") }),
        signed("Zoé", Deed::Answered { text: text("Celui du port.") }),
        signed("Ada", Deed::Commented { text: text("Quel conseil\u{202F}?") }),
        signed("Zoé", Deed::Judged { status: Status::Rejected }),
        signed("Zoé", Deed::Edited { before, after: text(after) }),
    ];
    assert_eq!(told(&project, pair, 3), deeds.into_iter().chain(came).collect::<Vec<_>>());
}

#[test]
fn a_row_that_a_person_put_together_says_so_and_its_neighbours_do_not() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let place = RegroupPlace { row: 1, side: Side::Source, sentence: None };
    project.regroup(pair, place, RegroupKind::MergeNext { rows: 2 }).unwrap();
    let regrouped = signed("", Deed::Regrouped { by_hand: true });
    assert!(told(&project, pair, 1).contains(&regrouped));
    assert!(!told(&project, pair, 0).contains(&regrouped));
    assert!(!told(&project, pair, 2).contains(&regrouped));
    project.undo().unwrap();
    assert!(!told(&project, pair, 1).contains(&regrouped));
}

#[test]
fn a_row_remembers_what_was_done_in_the_version_before() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    project.comment(pair, (Side::Source, 3), None, ("In which year?", "Ada")).unwrap();
    let source = project.texts_beside(pair).unwrap()[0].text;
    let english = ENGLISH.replace("Forty", "Fifty");
    crate::versions::add(&mut project, source, "harbour-2.txt", &english);
    let told: Vec<Deed> = told(&project, pair, 3).into_iter().map(|(_, deed)| deed).collect();
    assert_eq!(
        told,
        [
            received("harbour-2.txt", 2),
            Deed::Commented { text: "In which year?".to_owned() },
            received("harbour.txt", 1),
            received("port.txt", 1),
        ]
    );
}
