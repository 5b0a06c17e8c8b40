//! What was approved helps to align the other texts of a project.

use relecture_core::model::{Decision, Lang, PairId, SegmentId, Status, Timestamp};
use relecture_project::{Project, SourceRule, Trust, Unwatched};
use relecture_store::{Operation, Store};

use crate::kit::{file, import, project};

/// Notes a verdict about the first sentence of a row's target, as the review does.
fn decide(project: Project, pair: PairId, rows: &[usize], status: Status) -> Project {
    let sentences: Vec<SegmentId> = {
        let found = project.rows(pair, 0, u32::MAX).unwrap().rows;
        rows.iter().map(|&row| found[row].target[0].segments[0].id).collect()
    };
    let path = project.path().to_owned();
    project.close().unwrap();
    let mut store = Store::open(&path).unwrap();
    for segment in sentences {
        let decision =
            Decision { pair, segment, status, by: String::new(), at: Timestamp(0), lapsed: false, suspended: None };
        let name = Operation { name: "swap-sides", arguments: format!("{{\"pair\": {}}}", pair.0) };
        store.change(Timestamp(0), |change| change.decide(&decision).map(|()| ((), name))).unwrap();
    }
    store.close().unwrap();
    Project::open(&path).unwrap()
}

fn translations(project: &Project, langs: [&Lang; 2]) -> Vec<(String, String, Trust)> {
    let mut found = Vec::new();
    let mut each = |source: &str, target: &str, trust: Trust| found.push((source.to_owned(), target.to_owned(), trust));
    project.translations(langs, &mut each).unwrap();
    found
}

#[test]
fn says_which_sentences_render_each_other_and_who_vouches_for_it() {
    let (english, french, german) = (Lang::english(), Lang::parse("fr-CA").unwrap(), Lang::parse("de").unwrap());
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let before = translations(&project, [&english, &french]);
    assert!(before.iter().all(|(_, _, trust)| *trust == Trust::Confident), "{before:?}");
    assert!(before.iter().any(|(source, target, _)| {
        source == "The council meets again on 15 December."
            && target == "Le conseil se réunit de nouveau le 15 décembre."
    }));
    assert_eq!(translations(&project, [&german, &french]), []);
    let turned = translations(&project, [&french, &english]);
    assert_eq!(
        turned.iter().map(|(s, t, _)| (t, s)).collect::<Vec<_>>(),
        before.iter().map(|(s, t, _)| (s, t)).collect::<Vec<_>>()
    );

    let project = decide(project, pair, &[3], Status::Approved);
    let project = decide(project, pair, &[5], Status::NeedsWork);
    let after = translations(&project, [&english, &french]);
    let trust = |start: &str| after.iter().find(|(source, ..)| source.starts_with(start)).map(|(_, _, trust)| *trust);
    assert_eq!(trust("The council meets"), Some(Trust::Approved));
    assert_eq!(trust("The Harbour League"), None);
    assert_eq!(
        trust("Lantern Coast"),
        before.iter().find(|(source, ..)| source.starts_with("Lantern")).map(|found| found.2)
    );
}

#[test]
fn what_was_approved_teaches_the_words_for_other_texts() {
    let (english, french) = (Lang::english(), Lang::french());
    let (_folder, mut project) = project();
    assert_eq!(project.memory().unwrap().between(Some(&english), Some(&french)).len(), 0);
    let english_text = "Nobody mends the sluices here.\n\nThe council visits the sluices and pays nothing.\n\nFarmers near these sluices wait for water every year.\n";
    let french_text = "Personne ne répare les vannes ici.\n\nLe conseil visite les vannes et ne paie rien.\n\nLes agriculteurs près de ces vannes attendent l’eau chaque année.\n";
    let files = vec![file("a.txt", english_text), file("b.txt", french_text)];
    let pair = project.import(files, SourceRule::Recognise, &Unwatched).unwrap().pairs[0];
    let knows = |project: &Project| {
        let memory = project.memory().unwrap();
        let directions = memory.between(Some(&english), Some(&french));
        directions.iter().any(|lexicon| lexicon.translates("sluice", "vanne"))
    };
    assert!(!knows(&project));
    let project = decide(project, pair, &[0, 1, 2], Status::Approved);
    assert!(knows(&project));
    let memory = project.memory().unwrap();
    assert!(memory.between(Some(&french), Some(&english))[0].translates("vannes", "sluices"));
    assert!(memory.between(Some(&french), None).is_empty());
    assert!(!memory.between(Some(&english), Some(&french))[0].translates("sluice", "personne"));
}
