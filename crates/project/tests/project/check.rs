//! What is found in the texts of a project, and what an edit changes about it.

use std::collections::BTreeSet;

use relecture_core::check::Selection;
use relecture_core::import::bilingual;
use relecture_core::model::{ByteSpan, Edit, PairId, Place, Side, Timestamp, UnitRange};
use relecture_core::profile::Profiles;
use relecture_core::progress;
use relecture_project::{
    ImportFile, PreparedRelease, Project, Rules, SourceRule, TextToCheck, Unwatched, check_texts, prepare_bilingual,
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
    let [_, file] = files_of_units(units);
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

/// A translation memory and an XLIFF file whose units say this.
fn files_of_units(units: &[[&str; 2]]) -> [ImportFile; 2] {
    let memory = |[source, target]: &[&str; 2]| {
        format!("<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv><tuv xml:lang=\"fr\"><seg>{target}</seg></tuv></tu>")
    };
    let unit = |[source, target]: &[&str; 2]| {
        format!("<trans-unit id=\"1\"><source>{source}</source><target>{target}</target></trans-unit>")
    };
    let [memory, units]: [String; 2] = [units.iter().map(memory).collect(), units.iter().map(unit).collect()];
    let memory = format!("<tmx version=\"1.4\"><header srclang=\"en\"/><body>{memory}</body></tmx>");
    let units = format!(
        "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"fr\"><body>{units}</body></file></xliff>"
    );
    [file("harbour.tmx", &memory), file("harbour.xlf", &units)]
}

#[test]
fn blank_units_of_a_translation_file_leave_every_row_and_sentence_in_its_place() {
    let said = [
        ["The council opened the harbour. Nobody came.", "Le conseil a ouvert le port. Personne n’est venu."],
        ["The boats leave at noon.", "Les bateaux partent à midi."],
        ["Selm has 212 boats. Three are old.", "Selm a 212 bateaux. Trois sont vieux. On les garde."],
        ["The mill is closed.", "Le moulin est fermé."],
    ];
    // Whether each unit says something in both languages, in one of them, or in neither.
    for pattern in 0..4_usize.pow(4) {
        let kinds = [0, 1, 2, 3].map(|unit| pattern / 4_usize.pow(unit) % 4);
        let blank = |unit: usize, side: usize| kinds[unit] >> side & 1 == 1;
        let units = [0, 1, 2, 3].map(|unit| [0, 1].map(|side| if blank(unit, side) { " " } else { said[unit][side] }));
        let rows: Vec<[&str; 2]> = units.into_iter().filter(|unit| unit.iter().any(|text| *text != " ")).collect();
        for file in files_of_units(&units) {
            let Ok(both) = bilingual::read(&file.bytes, [None, None]) else {
                assert!(rows.is_empty(), "{pattern} {}", file.name);
                continue;
            };
            let PreparedRelease { texts, alignments } = prepare_bilingual(&file, both, &Unwatched).unwrap();
            let range = |at: usize| UnitRange::new(at as u32, at as u32 + 1);
            let beads: Vec<_> = alignments[0].paragraphs.beads.iter().map(|bead| (bead.source, bead.target)).collect();
            assert_eq!(beads, (0..rows.len()).map(|at| (range(at), range(at))).collect::<Vec<_>>(), "{pattern}");
            for (side, text) in texts.iter().enumerate() {
                let texts = text.document.paragraphs.iter().map(|paragraph| paragraph.text.trim()).collect::<Vec<_>>();
                assert_eq!(
                    texts,
                    rows.iter().map(|row| row[side].trim()).collect::<Vec<_>>(),
                    "{pattern} {}",
                    file.name
                );
                let homes: BTreeSet<usize> = text.segments.iter().map(|segment| segment.paragraph).collect();
                assert!(text.segments.is_sorted() && homes.into_iter().eq(0..rows.len()), "{pattern} {}", file.name);
            }
            let mut seen: Vec<Vec<usize>> = texts.iter().map(|text| vec![0; text.segments.len()]).collect();
            for bead in &alignments[0].sentences.beads {
                let sides = [bead.source, bead.target];
                let homes = [0, 1].map(|side| &texts[side].segments[sides[side].indices()]);
                let rows: BTreeSet<usize> = homes.into_iter().flatten().map(|segment| segment.paragraph).collect();
                assert_eq!(rows.len(), 1, "{pattern} {}: {bead:?} leaves its row", file.name);
                (0..2).for_each(|side| seen[side][sides[side].indices()].iter_mut().for_each(|count| *count += 1));
            }
            assert!(seen.iter().flatten().all(|count| *count == 1), "{pattern} {}", file.name);
        }
    }
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
