//! The program behind its table of commands, as a window uses it.

#![allow(clippy::unwrap_used, reason = "a test ends where something fails")]

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use relecture_api::{
    Api, ChangeName, Direction, Event, Events, FailureCode, FindRow, Folders, Launch, LaunchView, MatchKind, Nothing,
    OpenPair, OpenProject, OpenSample, PairRequest, PinRows, Realign, RealignScope, ReleaseRequest, RenameRelease,
    RowFilter, RowRequest, RowShape, RowsRequest, SampleHouse, SaveProjectAs, SettingsView, Stage, ThemeChoice,
};

const ENGLISH: &str = "The harbour stays open\n\nThe council voted on 3 May to keep the harbour of Sel open all year.\n\n\
    Ten boats left in the morning. Four came back.\n\nContact: harbour@example.org\n";
const FRENCH: &str = "Le port reste ouvert\n\nLe conseil a voté le 3 mai pour que le port de Sel reste ouvert toute \
    l’année.\n\nDix bateaux sont partis le matin. Quatre sont revenus.\n";

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Event>>>);

impl Events for Heard {
    fn emit(&self, event: Event) {
        self.0.lock().unwrap().push(event);
    }
}

struct Desk {
    folder: tempfile::TempDir,
    heard: Heard,
    api: Api,
}

impl Desk {
    fn new() -> Self {
        Self::on(tempfile::tempdir().unwrap())
    }

    fn on(folder: tempfile::TempDir) -> Self {
        let heard = Heard::default();
        let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
        let launch = Launch::from_arguments(["--sample".into()].into_iter());
        let api = Api::new(folders, launch, Box::new(heard.clone()));
        Self { folder, heard, api }
    }

    /// The program, ended and started again.
    fn restarted(self) -> Self {
        let Self { folder, heard: _, api } = self;
        drop(api);
        Self::on(folder)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        text_of(&path)
    }

    fn harbour(&self) -> OpenPair {
        OpenPair { first: self.file("port.txt", FRENCH), second: self.file("harbour.txt", ENGLISH) }
    }
}

fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn opens_two_files_in_either_order_and_shows_their_rows() {
    let desk = Desk::new();
    let opened = desk.api.open_pair(desk.harbour()).unwrap();
    let project = opened.workspace.project.unwrap();
    assert!(project.untitled);
    assert_eq!(project.releases[0].name, "The harbour stays open");
    assert_eq!(project.undo, Some(ChangeName::Import));
    let pair = desk.api.pair(PairRequest { pair: opened.pair }).unwrap();
    assert_eq!((pair.source.lang.as_str(), pair.target.lang.as_str()), ("en", "fr"));
    assert_eq!((pair.source.file_name.as_str(), pair.rows, pair.missing), ("harbour.txt", 4, 1));

    let rows = desk.api.rows(RowsRequest { pair: opened.pair, start: 2, count: 10 }).unwrap();
    assert_eq!((rows.total, rows.rows.len()), (4, 2));
    let boats = &rows.rows[0];
    assert_eq!((boats.index, boats.shape), (2, RowShape::OneToOne));
    let sentences = |side: &[relecture_api::ParagraphView]| -> Vec<(String, u32)> {
        let utf16: Vec<u16> = side[0].text.encode_utf16().collect();
        let cut = |start: u32, end: u32| String::from_utf16(&utf16[start as usize..end as usize]).unwrap();
        side[0].sentences.iter().map(|s| (cut(s.start, s.end), s.bead)).collect()
    };
    let (english, french) = (sentences(&boats.source), sentences(&boats.target));
    assert_eq!(english[1].0, "Four came back.");
    assert_eq!(french[1].0, "Quatre sont revenus.");
    assert_eq!(english[1].1, french[1].1, "the two sentences share a bead");

    let gap = FindRow { pair: opened.pair, from: 0, direction: Direction::Next, wanted: RowFilter::Gap };
    assert_eq!(desk.api.find_row(gap).unwrap().index, Some(3));
}

#[test]
fn tells_how_far_it_is_through_all_four_stages() {
    let desk = Desk::new();
    desk.api.open_pair(desk.harbour()).unwrap();
    let mut stages: Vec<Stage> = Vec::new();
    for Event::Progress { stage, .. } in desk.heard.0.lock().unwrap().iter() {
        if stages.last() != Some(stage) {
            stages.push(*stage);
        }
    }
    assert_eq!(stages, [Stage::Read, Stage::Segment, Stage::Align, Stage::Save]);
}

#[test]
fn every_change_can_be_taken_back_also_after_a_new_start() {
    let desk = Desk::new();
    let opened = desk.api.open_pair(desk.harbour()).unwrap();
    let release = opened.release;
    desk.api.rename_release(RenameRelease { release, name: "Harbour".into() }).unwrap();
    desk.api.swap_sides(PairRequest { pair: opened.pair }).unwrap();
    let removed = desk.api.remove_release(ReleaseRequest { release }).unwrap();
    assert_eq!(removed.project.as_ref().unwrap().releases, []);
    let path = removed.project.unwrap().path;

    let desk = desk.restarted();
    let back = desk.api.open_project(OpenProject { path }).unwrap();
    assert_eq!(back.project.unwrap().undo, Some(ChangeName::RemoveRelease));
    desk.api.undo(Nothing {}).unwrap();
    desk.api.undo(Nothing {}).unwrap();
    let pair = desk.api.pair(PairRequest { pair: opened.pair }).unwrap();
    assert_eq!(pair.source.lang, "en");
    let named = desk.api.workspace(Nothing {}).unwrap().project.unwrap().releases.remove(0).name;
    assert_eq!(named, "Harbour");
    desk.api.undo(Nothing {}).unwrap();
    desk.api.undo(Nothing {}).unwrap();
    let error = desk.api.undo(Nothing {}).unwrap_err();
    assert_eq!(error.code, FailureCode::NothingToUndo);
    for _ in 0..4 {
        desk.api.redo(Nothing {}).unwrap();
    }
    assert_eq!(desk.api.workspace(Nothing {}).unwrap().project.unwrap().redo, None);
}

#[test]
fn rows_are_pinned_aligned_again_and_explained() {
    let desk = Desk::new();
    let pair = desk.api.open_pair(desk.harbour()).unwrap().pair;
    let seen = || -> Vec<(bool, RowShape)> {
        let rows = desk.api.rows(RowsRequest { pair, start: 0, count: 10 }).unwrap().rows;
        rows.iter().map(|row| (row.pinned, row.shape)).collect()
    };
    let before = seen();
    let pinned = desk.api.pin_rows(PinRows { pair, start: 1, count: 2, pinned: true }).unwrap().project.unwrap();
    assert_eq!(pinned.undo, Some(ChangeName::Pin));
    let pins = |seen: Vec<(bool, RowShape)>| seen.iter().map(|row| row.0).collect::<Vec<_>>();
    assert_eq!(pins(seen()), [false, true, true, false]);
    for (scope, expected) in [
        (RealignScope::Unpinned, [false, true, true, false]),
        (RealignScope::Rows { start: 0, count: 9 }, [false, true, true, false]),
        (RealignScope::All, [false; 4]),
    ] {
        let project = desk.api.realign(Realign { pair, scope }).unwrap().project.unwrap();
        assert_eq!(project.undo, Some(ChangeName::Align));
        assert!(project.revision > pinned.revision);
        assert_eq!(pins(seen()), expected, "{scope:?}");
    }
    assert_eq!(seen(), before);
    for _ in 0..3 {
        desk.api.undo(Nothing {}).unwrap();
    }
    let unpinned = desk.api.pin_rows(PinRows { pair, start: 2, count: 1, pinned: false }).unwrap().project.unwrap();
    assert_eq!(unpinned.undo, Some(ChangeName::Unpin));
    assert_eq!(pins(seen()), [false, true, false, false]);

    let why = desk.api.explain_row(RowRequest { pair, row: 1 }).unwrap();
    assert_eq!(why.parts.len(), 8);
    assert!((why.parts.iter().map(|part| part.value).sum::<f64>() - why.score).abs() < 0.1, "{why:?}");
    let matching = |source: &str, by: MatchKind| why.words.iter().any(|word| word.source == source && word.by == by);
    assert!(matching("harbour", MatchKind::Lexicon) || matching("council", MatchKind::Lexicon), "{why:?}");
    assert_eq!(desk.api.explain_row(RowRequest { pair, row: 4 }).unwrap_err().code, FailureCode::Gone);
}

#[test]
fn an_untitled_project_is_kept_until_it_is_saved_or_deleted() {
    let desk = Desk::new();
    desk.api.open_pair(desk.harbour()).unwrap();
    let desk = desk.restarted();
    let recent = desk.api.workspace(Nothing {}).unwrap().recent.remove(0);
    assert_eq!((recent.name.as_str(), recent.untitled), ("The harbour stays open", true));
    assert_eq!(desk.api.forget_recent_projects(Nothing {}).unwrap().recent.len(), 1);

    desk.api.open_project(OpenProject { path: recent.path.clone() }).unwrap();
    let saved = text_of(&desk.folder.path().join("Sel"));
    let workspace = desk.api.save_project_as(SaveProjectAs { path: saved.clone() }).unwrap();
    let project = workspace.project.unwrap();
    assert_eq!((project.name.as_str(), project.untitled), ("Sel", false));
    assert_eq!(project.path, format!("{saved}.relecture"));
    assert!(!PathBuf::from(&recent.path).exists());
    assert_eq!(workspace.recent.len(), 1);

    let refused = desk.api.delete_untitled_project(OpenProject { path: project.path.clone() }).unwrap_err();
    assert_eq!(refused.code, FailureCode::Gone);
    assert!(PathBuf::from(&project.path).exists(), "a project with a place of its own is never deleted");
    desk.api.close_project(Nothing {}).unwrap();
    assert_eq!(desk.api.forget_recent_projects(Nothing {}).unwrap().recent, []);
}

#[test]
fn the_sample_opens_afresh_each_time() {
    let desk = Desk::new();
    assert_eq!(desk.api.launch(Nothing {}).unwrap(), LaunchView::Sample);
    assert_eq!(desk.api.launch(Nothing {}).unwrap(), LaunchView::Nothing);
    for house in [SampleHouse::Canada, SampleHouse::Secretariat, SampleHouse::Canada] {
        let opened = desk.api.open_sample(OpenSample { house }).unwrap();
        assert_eq!(opened.workspace.project.unwrap().releases.len(), 1);
        assert_eq!(opened.workspace.recent, []);
    }
}

#[test]
fn says_what_is_wrong_with_a_file_and_changes_nothing() {
    let desk = Desk::new();
    let good = desk.file("harbour.txt", ENGLISH);
    let check = |second: String, expected: FailureCode| {
        let failure = desk.api.open_pair(OpenPair { first: good.clone(), second: second.clone() }).unwrap_err();
        assert_eq!(failure.code, expected, "{second}");
        assert_eq!(failure.path, Some(second), "the whole path, so that the file is found");
        assert_eq!(desk.api.workspace(Nothing {}).unwrap().project, None);
    };
    check(text_of(&desk.folder.path().join("nowhere.txt")), FailureCode::FileNotFound);
    check(text_of(desk.folder.path()), FailureCode::FileUnsupported);
    check(good.clone(), FailureCode::SameFileTwice);
    check(desk.file("empty.txt", ""), FailureCode::FileEmpty);
    check(desk.file("release.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), FailureCode::FileUnsupported);
    let failure = desk.api.open_project(OpenProject { path: good }).unwrap_err();
    assert_eq!(failure.code, FailureCode::ProjectForeign);
}

#[test]
fn settings_outlive_the_program() {
    let desk = Desk::new();
    let settings = SettingsView { theme: ThemeChoice::Contrast, ..SettingsView::default() };
    desk.api.save_settings(settings.clone()).unwrap();
    assert_eq!(desk.restarted().api.workspace(Nothing {}).unwrap().settings, settings);
}
