//! What is said about a pair, and words found and replaced in it.

use relecture_core::model::{ByteSpan, PairId, Side};
use relecture_core::search::{Query, QueryKind};
use relecture_project::{PlacedThread, Project, ProjectError};

use crate::kit::{import, project, reopened};

fn threads(project: &Project, pair: PairId) -> Vec<PlacedThread> {
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
    assert_eq!((first.row, first.side, first.paragraph, first.thread.quote.as_str()), (1, Side::Target, 1, "fermé"));
    assert_eq!((second.row, second.side, second.thread.span), (4, Side::Source, None));
    assert_eq!(first.thread.comments[0].text, "Fermé ou clos ?");

    let thread = first.thread.comments[0].id;
    project.answer(pair, thread, ("Fermé.", "Ada")).unwrap();
    project.resolve(pair, thread, true).unwrap();
    project.rewrite(pair, Side::Target, 1, &text.replace("Le conseil", "Hier, le conseil")).unwrap();
    let mut project = reopened(project);
    let moved = threads(&project, pair).remove(0);
    assert!(moved.thread.resolved);
    assert_eq!(moved.thread.span.unwrap().of(&moved.text), "fermé");
    assert_eq!(moved.thread.comments.iter().map(|said| said.by.as_str()).collect::<Vec<_>>(), ["Zoé", "Ada"]);
    project.answer(pair, thread, ("Vraiment ?", "Zoé")).unwrap();
    assert!(!threads(&project, pair)[0].thread.resolved, "an answer opens it again");
    project.remove_comment(pair, thread).unwrap();
    assert_eq!(threads(&project, pair).len(), 1);
    project.undo().unwrap();
    assert_eq!(threads(&project, pair)[0].thread.comments.len(), 3);
    assert_eq!(project.check().unwrap(), []);
    for error in [
        project.comment(pair, (Side::Target, 1), None, (" ", "")).unwrap_err(),
        project.comment(pair, (Side::Target, 99), None, ("Port", "")).unwrap_err(),
        project.comment(pair, (Side::Target, 1), Some(ByteSpan { start: 0, end: 9_999 }), ("Port", "")).unwrap_err(),
    ] {
        assert!(matches!(error, ProjectError::NothingSaid | ProjectError::NoSuchPlace), "{error}");
    }
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
