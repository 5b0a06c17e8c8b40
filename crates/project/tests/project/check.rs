//! What is found in the texts of a project, and what an edit changes about it.

use relecture_core::check::Selection;
use relecture_core::import::bilingual;
use relecture_core::model::{ByteSpan, Edit, PairId, Place, Side, Timestamp};
use relecture_core::profile::Profiles;
use relecture_core::progress;
use relecture_project::{
    PreparedRelease, Project, Rules, SourceRule, TextToCheck, Unwatched, check_texts, prepare_bilingual,
};
use relecture_store::{Operation, Store, StoreError};

use crate::kit::{file, project};

const ENGLISH: &str = "<html lang=en><p>The harbour opens: on Monday.<p>The boats leave at noon.";
const FRENCH: &str =
    "<html lang=fr><p>Le port ouvre\u{A0}: le <mark>lundi 3</mark>.<p>Les bateaux partent\u{A0}: à midi.";

/// Ids of what is found of these families, with the stretches concerned.
fn found(project: &Project, pair: PairId, families: &[&str]) -> Vec<String> {
    let rules = Rules { profiles: &Profiles::shipped(), named: None, terms: None };
    let texts = project.pair_texts(pair).unwrap();
    let checked = texts.check(rules, &Unwatched).unwrap();
    let wanted = checked.findings.iter().filter(|finding| families.iter().any(|id| finding.check.starts_with(id)));
    let shown = wanted.map(|finding| {
        let place = finding.first_place().unwrap();
        let evidence = place.span.of(&texts.target.0.paragraphs[place.paragraph].text);
        format!("{} [{evidence}]", finding.check)
    });
    shown.collect()
}

fn edit(paragraph: usize, span: std::ops::Range<usize>, replacement: &str) -> Edit {
    let place = Place { side: Side::Target, paragraph, span: ByteSpan::from(span) };
    Edit { place, replacement: replacement.to_owned() }
}

#[test]
fn a_highlight_stays_on_its_words_and_goes_with_them() {
    let (_folder, mut project) = project();
    let files = vec![file("harbour.html", ENGLISH), file("port.html", FRENCH)];
    let pair = project.import(files, SourceRule::First, &Unwatched).unwrap().pairs[0];
    assert_eq!(found(&project, pair, &["placeholder"]), ["placeholder.left [lundi 3]"]);
    project.edit(pair, &[edit(0, 0..2, "Notre")]).unwrap();
    assert_eq!(found(&project, pair, &["placeholder"]), ["placeholder.left [lundi 3]"]);
    let text = project.pair_texts(pair).unwrap().target.0.paragraphs[0].text.clone();
    let start = text.find("lundi 3").unwrap();
    project.edit(pair, &[edit(0, start..start + "lundi 3".len(), "")]).unwrap();
    assert_eq!(found(&project, pair, &["placeholder"]), [""; 0]);
    project.undo().unwrap();
    assert_eq!(found(&project, pair, &["placeholder"]), ["placeholder.left [lundi 3]"]);
}

/// What is found in a file whose units say this in English and in French.
fn found_in_units(units: &[[&str; 2]]) -> Vec<String> {
    let unit = |[source, target]: &[&str; 2]| {
        format!("<trans-unit id=\"1\"><source>{source}</source><target>{target}</target></trans-unit>")
    };
    let units: String = units.iter().map(unit).collect();
    let file = file(
        "harbour.xlf",
        &format!(
            "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"fr\"><body>{units}</body></file></xliff>"
        ),
    );
    let both = bilingual::read(&file.bytes, [None, None]).unwrap();
    let PreparedRelease { texts, alignments } = prepare_bilingual(&file, both, &Unwatched).unwrap();
    let sides = [0, 1].map(|side| TextToCheck {
        document: &texts[side].document,
        segments: &texts[side].segments,
        previous: &[],
    });
    let rules = Rules { profiles: &Profiles::shipped(), named: None, terms: None };
    let found =
        check_texts(sides, &alignments[0], rules, &Selection::default(), &progress::Unwatched).unwrap().findings;
    found.iter().map(|finding| format!("{} {}", finding.check, finding.first_place().unwrap().paragraph)).collect()
}

#[test]
fn units_of_a_translation_file_are_checked_as_they_are_paired_and_empty_ones_found_once() {
    let [first, second] = [
        ["The council opened the harbour on Monday.", "Le conseil a ouvert le port lundi."],
        ["The boats do not leave at noon. Nobody stays.", "Les bateaux ne partent pas à midi. Personne ne reste."],
    ];
    assert_eq!(found_in_units(&[first, second, ["Selm", "Selm"], ["", ""], ["—", ""]]), [""; 0]);
    assert_eq!(found_in_units(&[first, [second[0], ""], ["Mill", ""]]), ["empty 1", "empty 2"]);
    assert_eq!(found_in_units(&[first, [second[0], "  "], second]), ["blank 1"]);
    assert_eq!(found_in_units(&[["", second[1]], first]), ["empty 0"]);
    assert_eq!(found_in_units(&[first, ["The 12 boats left.", "Les 13 bateaux sont partis."]]), ["num.missing 1"]);
}

#[test]
fn an_edit_that_loses_a_no_break_space_is_found() {
    let (_folder, mut project) = project();
    let files = vec![file("harbour.html", ENGLISH), file("port.html", FRENCH)];
    let pair = project.import(files, SourceRule::First, &Unwatched).unwrap().pairs[0];
    assert_eq!(found(&project, pair, &["space"]), [""; 0]);
    let start = "Le port ouvre".len();
    project.edit(pair, &[edit(0, start..start + 2, " ")]).unwrap();
    assert_eq!(found(&project, pair, &["space"]), ["space.nbsp.lost [ ]"]);
    project.undo().unwrap();
    assert_eq!(found(&project, pair, &["space"]), [""; 0]);
}

#[test]
fn what_a_newer_version_decided_for_a_text_stays() {
    let (_folder, mut project) = project();
    let files = vec![file("harbour.html", ENGLISH), file("port.html", FRENCH)];
    let pair = project.import(files, SourceRule::First, &Unwatched).unwrap().pairs[0];
    let newer = r#"{"spaceBeforeColon":["narrow"],"quillKind":["goose"],"decimal":["comet"]}"#;
    let path = project.path().to_owned();
    project.close().unwrap();
    let mut store = Store::open(&path).unwrap();
    let version = store.pair(pair).unwrap().target;
    let written: Result<(), StoreError> = store.change(Timestamp(0), |change| {
        change.set_rules(version, Some(newer))?;
        Ok(((), Operation { name: "set-rules", arguments: format!(r#"{{"pair":{}}}"#, pair.0) }))
    });
    written.unwrap();
    store.close().unwrap();
    let mut project = Project::open(&path).unwrap();
    assert_eq!(found(&project, pair, &["space"]), ["space.kind [\u{A0}]"]);

    project.set_rule(pair, Side::Target, "ellipsis", Some(&["sign".to_owned()])).unwrap();
    assert_eq!(found(&project, pair, &["space"]), ["space.kind [\u{A0}]"]);
    project.set_rule(pair, Side::Target, "space_before_colon", None).unwrap();
    assert_eq!(found(&project, pair, &["space"]), [""; 0]);
    project.close().unwrap();
    let kept = Store::open(&path).unwrap().rules_of(version).unwrap().unwrap();
    assert_eq!(kept, r#"{"decimal":["comet"],"ellipsis":["sign"],"quillKind":["goose"]}"#);
}
