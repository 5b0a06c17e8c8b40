//! What is said about a pair, and words found and replaced in it.

use relecture_core::model::{ByteSpan, Category, ErrorLevel, MarkedError, PairId, Side, Thread};
use relecture_core::score::Scoring;
use relecture_core::search::{Query, QueryKind};
use relecture_project::{Placed, Project, ProjectError};

use crate::kit::{import, project, reopened};

fn threads(project: &Project, pair: PairId) -> Vec<Placed<Thread>> {
    project.threads(pair).unwrap()
}

fn query(text: &str, kind: QueryKind) -> Query {
    Query { text: text.to_owned(), kind, match_case: false, whole_words: false }
}

#[test]
fn a_comment_is_answered_settled_and_stays_with_its_words() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let text = project.paragraph_text(pair, (Side::Target, 1)).unwrap();
    let word = text.find("fermé").unwrap();
    let span = ByteSpan { start: word, end: word + "fermé".len() };
    project.comment(pair, (Side::Target, 1), Some(span), (" Fermé ou clos ? ", "Zoé")).unwrap();
    project.comment(pair, (Side::Source, 4), None, ("Pourquoi ?", "")).unwrap();
    let [first, second] = threads(&project, pair).try_into().unwrap();
    assert_eq!(
        (first.row, first.side, first.paragraph, first.said.anchor.quote.as_str()),
        (1, Side::Target, 1, "fermé")
    );
    assert_eq!((second.row, second.side, second.said.anchor.span), (4, Side::Source, None));
    assert_eq!(first.said.comments[0].text, "Fermé ou clos ?");

    let thread = first.said.comments[0].id;
    project.answer(pair, thread, ("Fermé.", "Ada")).unwrap();
    project.resolve(pair, thread, true).unwrap();
    project.rewrite(pair, Side::Target, 1, &text.replace("Le conseil", "Hier, le conseil")).unwrap();
    let mut project = reopened(project);
    let moved = threads(&project, pair).remove(0);
    assert!(moved.said.resolved);
    assert_eq!(moved.said.anchor.span.unwrap().of(&moved.text), "fermé");
    assert_eq!(moved.said.comments.iter().map(|said| said.by.as_str()).collect::<Vec<_>>(), ["Zoé", "Ada"]);
    project.answer(pair, thread, ("Vraiment ?", "Zoé")).unwrap();
    assert!(!threads(&project, pair)[0].said.resolved, "an answer opens it again");
    project.remove_comment(pair, thread).unwrap();
    assert_eq!(threads(&project, pair).len(), 1);
    project.undo().unwrap();
    assert_eq!(threads(&project, pair)[0].said.comments.len(), 3);
    assert_eq!(project.check().unwrap(), []);
    for error in [
        project.comment(pair, (Side::Target, 1), None, (" ", "")).unwrap_err(),
        project.comment(pair, (Side::Target, 99), None, ("Port", "")).unwrap_err(),
        project.comment(pair, (Side::Target, 1), Some(ByteSpan { start: 0, end: 9_999 }), ("Port", "")).unwrap_err(),
    ] {
        assert!(matches!(error, ProjectError::NothingSaid | ProjectError::NoSuchPlace), "{error}");
    }
}

fn marked(category: Category, level: ErrorLevel) -> MarkedError {
    MarkedError { category, level, note: "Voir le glossaire.".to_owned() }
}

#[test]
fn an_error_is_marked_changed_and_stays_with_its_words() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let text = project.paragraph_text(pair, (Side::Target, 1)).unwrap();
    let word = text.find("port").unwrap();
    let span = ByteSpan { start: word, end: word + "port".len() };
    let wrong_term = marked(Category::WrongTerm, ErrorLevel::Minor);
    project.annotate(pair, (Side::Target, 1), Some(span), (&wrong_term, None), "Zoé").unwrap();
    let omission = marked(Category::Omission, ErrorLevel::Major);
    project.annotate(pair, (Side::Source, 4), None, (&omission, Some("para.missing")), "").unwrap();
    let [first, second] = project.annotations(pair).unwrap().try_into().unwrap();
    assert_eq!((first.row, first.side, first.said.anchor.quote.as_str()), (1, Side::Target, "port"));
    assert_eq!((first.said.error, first.said.check, first.said.by.as_str()), (wrong_term.clone(), None, "Zoé"));
    assert_eq!((second.row, second.said.anchor.span, second.said.check.as_deref()), (4, None, Some("para.missing")));

    project.rewrite(pair, Side::Target, 1, &text.replace("Le conseil", "Hier, le conseil")).unwrap();
    let mut project = reopened(project);
    let moved = project.annotations(pair).unwrap().remove(0);
    assert_eq!(moved.said.anchor.span.unwrap().of(&moved.text), "port");
    project.change_annotation(pair, moved.said.id, &marked(Category::AwkwardStyle, ErrorLevel::Neutral)).unwrap();
    assert_eq!(project.annotations(pair).unwrap()[0].said.error.category, Category::AwkwardStyle);
    project.undo().unwrap();
    assert_eq!(project.annotations(pair).unwrap()[0].said.error, wrong_term);
    project.remove_annotation(pair, moved.said.id).unwrap();
    assert_eq!(project.annotations(pair).unwrap().len(), 1);
    project.undo().unwrap();
    assert_eq!(project.annotations(pair).unwrap().len(), 2);
    project.redo().unwrap();
    project.undo().unwrap();
    assert!(project.remove_annotation(pair, relecture_core::model::AnnotationId(99)).is_err());
    assert_eq!(project.check().unwrap(), []);

    let card = project.score_card(pair).unwrap();
    assert_eq!((card.counts, card.penalty), ([0, 1, 1, 0], 6));
    assert_eq!(card.passes(), Some(false));
    project.set_scoring(&Scoring { points: [0, 0, 0, 0], threshold: 100.0 }).unwrap();
    assert_eq!(project.score_card(pair).unwrap().passes(), Some(true));
    project.set_scoring(&Scoring { points: [0, 2, 0, 0], threshold: 50.0 }).unwrap();
    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(project.score_card(pair).unwrap(), card);
    let impossible = Scoring { threshold: f64::NAN, ..Scoring::default() };
    assert!(matches!(project.set_scoring(&impossible), Err(ProjectError::NoScore)));
}

#[test]
fn words_are_found_on_both_sides_and_replaced_in_the_target_in_one_step() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let before = project.paragraph_text(pair, (Side::Target, 0)).unwrap();
    let found = project.find_text(pair, &query("cote-aux-lanternes", QueryKind::MatchForm), "").unwrap();
    assert_eq!(
        found.iter().map(|found| (found.row, found.place.side)).collect::<Vec<_>>(),
        [(0, Side::Target), (1, Side::Target)]
    );
    let numbers = query(r"\b(\d{2}) (?:December|décembre)", QueryKind::Regex);
    let found = project.find_text(pair, &numbers, "${1}\u{A0}décembre").unwrap();
    assert_eq!(found.iter().map(|found| found.place.side).collect::<Vec<_>>(), [Side::Source, Side::Target]);
    assert_eq!(found[1].replacement, "15\u{A0}décembre");
    let (count, changed) = project.replace_text(pair, &numbers, "${1}\u{A0}décembre", |_| false).unwrap();
    assert_eq!((count, changed.is_some()), (1, true), "the source is left alone");

    let name = query("Côte-aux-Lanternes", QueryKind::Plain);
    let (count, _) = project.replace_text(pair, &name, "Côte", |index| index == 1).unwrap();
    assert_eq!(count, 1, "the other was left out");
    assert!(project.paragraph_text(pair, (Side::Target, 0)).unwrap().starts_with("Côte\u{A0}:"));
    project.undo().unwrap();
    assert_eq!(project.paragraph_text(pair, (Side::Target, 0)).unwrap(), before);
    let (count, changed) = project.replace_text(pair, &query("quai", QueryKind::Plain), "port", |_| false).unwrap();
    assert_eq!((count, changed), (0, None));
    assert!(matches!(project.find_text(pair, &query("(", QueryKind::Regex), ""), Err(ProjectError::Query(_))));
}
