//! Importing files.

use std::cell::RefCell;

use relecture_core::import::ImportError;
use relecture_core::model::{BlockKind, Lang, WarningKind};
use relecture_core::progress::Cancelled;
use relecture_project::{
    ImportFile, ImportProgress, Op, ProjectError, SampleHouse, SourceRule, Stage, Unwatched, sample,
};

use crate::kit::{ENGLISH, FRENCH, file, import, project, seen};

fn tag(lang: &Option<Lang>) -> String {
    lang.as_ref().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn two_files_become_a_release_named_by_its_title() {
    let (_folder, mut project) = project();
    let imported = import(&mut project);
    assert_eq!(imported.changed.op, Op::Import { release: imported.release });
    assert!(imported.changed.releases);
    let files: Vec<_> = imported.texts.iter().map(|text| (text.file_name.as_str(), tag(&text.lang))).collect();
    assert_eq!(files, [("harbour.txt", "en".to_owned()), ("port.txt", "fr".to_owned())]);

    let releases = project.releases().unwrap();
    assert_eq!(releases[0].name, "Lantern Coast: harbour closed for the winter");
    assert_eq!(releases[0].pairs.iter().map(|pair| pair.id).collect::<Vec<_>>(), imported.pairs);
    let pair = project.pair(imported.pairs[0]).unwrap();
    assert_eq!((pair.source.version.paragraphs, pair.target.version.paragraphs), (6, 5));
    assert_eq!((pair.rows.all, pair.rows.one_to_one, pair.rows.missing), (6, 5, 1));
    assert_eq!(project.original(pair.target.version.id).unwrap(), FRENCH.as_bytes());
    assert_eq!(project.check().unwrap(), []);
}

#[test]
fn the_sample_opens_with_every_paragraph_in_a_row() {
    for house in [SampleHouse::Canada, SampleHouse::Secretariat] {
        let (_folder, mut project) = project();
        let imported = project.import(sample(house), SourceRule::Recognise, &Unwatched).unwrap();
        assert!(imported.texts[0].lang.as_ref().is_some_and(Lang::is_english));
        assert!(imported.texts[1].lang.as_ref().is_some_and(Lang::is_french));
        let pair = project.pair(imported.pairs[0]).unwrap();
        assert!(pair.rows.one_to_one >= 20, "{house:?}: {:?}", pair.rows);
        assert_eq!(project.check().unwrap(), []);
    }
}

#[test]
fn the_source_is_the_english_file_unless_the_person_says_otherwise() {
    let en = || file("en.txt", ENGLISH);
    let fr = || file("fr.txt", FRENCH);
    let said = |tag: &str, file: ImportFile| ImportFile { lang: Some(Lang::parse(tag).unwrap()), ..file };
    let cases = [
        (vec![fr(), en()], SourceRule::Recognise, vec!["en", "fr"]),
        (vec![en(), fr()], SourceRule::Recognise, vec!["en", "fr"]),
        (vec![fr(), en()], SourceRule::First, vec!["fr", "en"]),
        (vec![said("fr-CA", fr()), fr(), en()], SourceRule::Recognise, vec!["en", "fr-CA", "fr"]),
        (vec![said("de", fr()), en()], SourceRule::Recognise, vec!["de", "en"]),
        (vec![fr()], SourceRule::Recognise, vec!["fr"]),
    ];
    for (files, rule, expected) in cases {
        let (_folder, mut project) = project();
        let imported = project.import(files, rule, &Unwatched).unwrap();
        assert_eq!(imported.texts.iter().map(|text| tag(&text.lang)).collect::<Vec<_>>(), expected);
        assert_eq!(imported.pairs.len(), expected.len() - 1);
        assert_eq!(project.check().unwrap(), []);
    }
}

#[test]
fn texts_are_kept_to_the_byte() {
    let text = "\u{FEFF}  Titre\u{A0}: «\u{202F}l'île\u{202F}»\r\n\r\nUn\u{A0}texte “courbe” et \"droit\"…  \r\nsur deux lignes\r\n";
    let (_folder, mut project) = project();
    let imported = project.import(vec![file("raw.txt", text)], SourceRule::Recognise, &Unwatched).unwrap();
    assert_eq!(project.original(imported.texts[0].version).unwrap(), text.as_bytes());
    let (document, _) = relecture_core::import::read(text.as_bytes(), Some("raw.txt")).unwrap();
    assert_eq!(project.document(imported.texts[0].version).unwrap(), document);
    assert_eq!(document.paragraphs[0].kind, BlockKind::Title);
}

#[test]
fn warnings_are_told_and_kept() {
    let (_folder, mut project) = project();
    let latin = ImportFile { bytes: b"Le port a \xE9t\xE9 ferm\xE9 \xE0 No\xEBl.".to_vec(), ..file("latin.txt", "") };
    let imported = project.import(vec![latin], SourceRule::Recognise, &Unwatched).unwrap();
    let warnings = &imported.texts[0].warnings;
    assert_eq!(warnings.iter().map(|warning| warning.kind).collect::<Vec<_>>(), [WarningKind::EncodingGuessed]);
    assert_eq!(&project.text(imported.texts[0].version).unwrap().warnings, warnings);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_nothing_is_kept() {
    let (_folder, mut project) = project();
    import(&mut project);
    let before = seen(&project);
    let error = project
        .import(vec![file("harbour.txt", ENGLISH), file("empty.txt", "")], SourceRule::Recognise, &Unwatched)
        .unwrap_err();
    assert!(
        matches!(&error, ProjectError::Import { file, reason: ImportError::Empty } if file == "empty.txt"),
        "{error}"
    );
    let error = project.import(Vec::new(), SourceRule::Recognise, &Unwatched).unwrap_err();
    assert!(matches!(error, ProjectError::NoFiles));
    assert_eq!(seen(&project), before);
}

/// Notes every report, and stops at a stage.
struct Watcher {
    stop: Option<Stage>,
    reports: RefCell<Vec<(Stage, u64, u64)>>,
}

impl ImportProgress for Watcher {
    fn advance(&self, stage: Stage, done: u64, total: u64) -> Result<(), Cancelled> {
        self.reports.borrow_mut().push((stage, done, total));
        if self.stop == Some(stage) { Err(Cancelled) } else { Ok(()) }
    }
}

#[test]
fn an_import_tells_its_stages_and_stops_in_each_without_a_trace() {
    let (_folder, mut project) = project();
    let before = seen(&project);
    let files = || vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH)];
    for stage in [Stage::Read, Stage::Segment, Stage::Align, Stage::Save] {
        let watcher = Watcher { stop: Some(stage), reports: RefCell::default() };
        let error = project.import(files(), SourceRule::Recognise, &watcher).unwrap_err();
        assert!(matches!(error, ProjectError::Cancelled), "{stage:?}: {error}");
        assert_eq!(watcher.reports.borrow().last().unwrap().0, stage);
        assert_eq!(seen(&project), before);
        assert_eq!(project.history().unwrap(), []);
    }
    let watcher = Watcher { stop: None, reports: RefCell::default() };
    project.import(files(), SourceRule::Recognise, &watcher).unwrap();
    let reports = watcher.reports.into_inner();
    assert!(reports.is_sorted_by_key(|(stage, ..)| *stage));
    let last = |wanted: Stage| reports.iter().rfind(|(stage, ..)| *stage == wanted).copied();
    for stage in [Stage::Read, Stage::Segment, Stage::Save] {
        assert!(last(stage).is_some_and(|(_, done, total)| done == total && total > 0), "{stage:?}: {:?}", last(stage));
    }
}
