//! Terms, as a window uses them: taken in from a file, marked, told, preferred, put for others, and taken back.

#![allow(clippy::unwrap_used, reason = "a test ends where something fails")]

use relecture_api::{
    AddRendering, Api, ChangeName, ConceptOrder, ConceptOrigin, ConceptRequest, ConceptsView, Event, Events,
    FailureCode, FindConcepts, Folders, KeepConcept, Launch, Nothing, OpenPair, PairRequest, PreviewReplacement,
    ReplaceTerm, RowsRequest, SideView, TermRequest, TermStateView, TermStatusView, TermsFile, UseStarter,
};

const ENGLISH: &str = "The mill of Sel\n\nThe mill stands by the river. Nobody owns the mill.\n\nThe weir broke.\n";
const FRENCH: &str = "La minoterie de Sel\n\nLa minoterie est au bord de la rivière. Personne ne possède la minoterie.\n\n\
    Le barrage a cédé.\n";
const TERMS: &str = "concept,lang,term,status,colour\nmill,en,mill,,red\nmill,fr,moulin,preferred,\n\
    mill,fr,minoterie,forbidden,\nweir,en,weir,,\nweir,fr,seuil,,\n";

struct Silent;

impl Events for Silent {
    fn emit(&self, _event: Event) {}
}

struct Desk {
    folder: tempfile::TempDir,
    api: Api,
    pair: i32,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
        let api = Api::new(folders, Launch::from_arguments(std::iter::empty()), Box::new(Silent));
        let desk = Self { folder, api, pair: 0 };
        let files = OpenPair { first: desk.file("mill.txt", ENGLISH), second: desk.file("moulin.txt", FRENCH) };
        let pair = desk.api.open_pair(files).unwrap().pair;
        Self { pair, ..desk }
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    }

    /// Takes in the terms of the file.
    fn import(&self) {
        let path = self.file("terms.csv", TERMS);
        self.api.preview_terms(TermsFile { path: path.clone() }).unwrap();
        self.api.import_terms(TermsFile { path }).unwrap();
    }

    fn find(&self, query: &str) -> ConceptsView {
        let request = FindConcepts {
            query: query.to_owned(),
            lang: None,
            status: None,
            order: ConceptOrder::Added,
            descending: false,
            start: 0,
            count: 100,
        };
        self.api.find_concepts(request).unwrap()
    }

    /// Ids of the checks of terms that tell of something.
    fn told(&self) -> Vec<String> {
        let findings = self.api.check_pair(PairRequest { pair: self.pair }).unwrap().findings;
        findings.into_iter().map(|finding| finding.check).filter(|check| check.starts_with("term.")).collect()
    }

    fn states(&self) -> Vec<(SideView, u32, TermStateView)> {
        self.told();
        let marks = self.api.term_marks(RowsRequest { pair: self.pair, start: 0, count: 100 }).unwrap().marks;
        marks.into_iter().map(|mark| (mark.place.side, mark.place.row, mark.state)).collect()
    }

    fn target(&self, row: u32) -> String {
        let rows = self.api.rows(RowsRequest { pair: self.pair, start: row, count: 1 }).unwrap();
        rows.rows[0].target[0].text.clone()
    }
}

#[test]
fn a_file_is_looked_at_before_it_is_taken_in_and_taken_back_in_one_step() {
    let desk = Desk::new();
    assert_eq!((desk.find("").all, desk.told()), (0, Vec::new()));
    let path = desk.file("terms.csv", TERMS);
    let preview = desk.api.preview_terms(TermsFile { path: path.clone() }).unwrap();
    assert_eq!((preview.created, preview.changed, preview.same), (2, 0, 0));
    assert_eq!(preview.left_out.iter().map(|left| left.what.as_str()).collect::<Vec<_>>(), ["colour"]);
    assert_eq!(desk.find("").all, 0, "looking changes nothing");

    let workspace = desk.api.import_terms(TermsFile { path: path.clone() }).unwrap();
    assert_eq!(workspace.project.unwrap().undo, Some(ChangeName::ImportTerms));
    assert_eq!(desk.find("MOULIN").total, 1);
    assert_eq!(desk.told().iter().filter(|check| *check == "term.forbidden").count(), 2, "not in the title");
    let again = desk.api.preview_terms(TermsFile { path }).unwrap();
    assert_eq!((again.created, again.changed, again.same), (0, 0, 2));

    desk.api.undo(Nothing {}).unwrap();
    assert_eq!((desk.find("").all, desk.told()), (0, Vec::new()));
    desk.api.redo(Nothing {}).unwrap();
    assert_eq!(desk.find("").all, 2);

    let export = desk.folder.path().join("out.tbx").to_string_lossy().into_owned();
    desk.api.export_terms(TermsFile { path: export.clone() }).unwrap();
    assert_eq!(desk.api.preview_terms(TermsFile { path: export }).unwrap().same, 2);
    let failure = desk.api.export_terms(TermsFile { path: "/tmp/terms.pdf".to_owned() }).unwrap_err();
    assert_eq!(failure.code, FailureCode::TermsKind);
    let failure = desk.api.preview_terms(TermsFile { path: desk.file("no.csv", "concept,lang,term\n") }).unwrap_err();
    assert_eq!(failure.code, FailureCode::TermsNone);
}

#[test]
fn terms_are_marked_with_their_state() {
    let desk = Desk::new();
    desk.import();
    let (source, target) = (SideView::Source, SideView::Target);
    use TermStateView::{Forbidden, Good, Missing};
    assert_eq!(
        desk.states(),
        [
            (source, 0, Good),
            (source, 1, Good),
            (source, 1, Good),
            (source, 2, Missing),
            (target, 0, Good),
            (target, 1, Forbidden),
            (target, 1, Forbidden),
        ]
    );
    let stale = desk.api.term_marks(RowsRequest { pair: desk.pair + 1, start: 0, count: 1 }).unwrap_err();
    assert_eq!(stale.code, FailureCode::Stale);
}

#[test]
fn a_rendering_is_added_preferred_and_put_for_the_others_and_one_undo_takes_all_back() {
    let desk = Desk::new();
    desk.import();
    let added = desk
        .api
        .add_rendering(AddRendering {
            source: "Weir".to_owned(),
            source_lang: "en".to_owned(),
            target: "barrage".to_owned(),
            target_lang: "fr".to_owned(),
        })
        .unwrap();
    assert_eq!((added.concept.as_str(), added.created), ("weir", false));
    assert!(!desk.states().iter().any(|(.., state)| *state == TermStateView::Missing));
    desk.api.prefer_term(TermRequest { concept: "weir".to_owned(), term: 2 }).unwrap();
    let weir = desk.find("barrage").concepts.remove(0);
    assert_eq!(weir.terms.iter().map(|term| term.status).collect::<Vec<_>>(), {
        use TermStatusView::{Admitted, Preferred};
        [Preferred, Admitted, Preferred]
    });

    let request = PreviewReplacement { pair: desk.pair, side: SideView::Target, concept: "mill".to_owned(), term: 1 };
    let plan = desk.api.preview_replacement(request).unwrap();
    assert_eq!(plan.places.len(), 3);
    desk.api.replace_term(ReplaceTerm { pair: desk.pair, contents: plan.contents, places: vec![1, 2] }).unwrap();
    assert_eq!(desk.target(0), "La minoterie de Sel");
    assert!(desk.target(1).contains("possède la moulin"), "an unknown gender is left alone: {}", desk.target(1));
    assert_eq!(desk.told(), [] as [&str; 0]);
    let stale = ReplaceTerm { pair: desk.pair, contents: plan.contents, places: vec![0] };
    assert_eq!(desk.api.replace_term(stale).unwrap_err().code, FailureCode::Stale);
    desk.api.undo(Nothing {}).unwrap();
    assert!(desk.target(1).contains("possède la minoterie"));
}

#[test]
fn the_terms_that_come_with_the_program_can_be_used_changed_and_left_out() {
    let desk = Desk::new();
    desk.api.use_starter(UseStarter { used: true }).unwrap();
    let all = desk.find("");
    assert!(all.starter && all.all > 100, "{}", all.all);
    let shipped = all.concepts[0].clone();
    assert_eq!(shipped.origin, ConceptOrigin::Starter);
    desk.api.leave_out_concept(ConceptRequest { concept: shipped.id.clone() }).unwrap();
    assert_eq!(desk.find("").concepts[0].origin, ConceptOrigin::LeftOut);
    desk.api.remove_concept(ConceptRequest { concept: shipped.id.clone() }).unwrap();
    assert_eq!(desk.find("").concepts[0], shipped);
    desk.api.prefer_term(TermRequest { concept: shipped.id, term: 0 }).unwrap();
    assert_eq!(desk.find("").concepts[0].origin, ConceptOrigin::Changed);

    let none = KeepConcept {
        id: None,
        subject: None,
        definition: None,
        note: None,
        reference: None,
        advice: false,
        terms: Vec::new(),
    };
    assert_eq!(desk.api.keep_concept(none).unwrap_err().code, FailureCode::TermMissing);
    let gone = desk.api.prefer_term(TermRequest { concept: "unknown".to_owned(), term: 0 }).unwrap_err();
    assert_eq!(gone.code, FailureCode::Gone);
}

#[test]
fn what_a_concept_is_called_is_counted_by_release() {
    let desk = Desk::new();
    desk.import();
    let found = desk.api.renderings(ConceptRequest { concept: "mill".to_owned() }).unwrap();
    assert_eq!(found.releases.len(), 1);
    let places = &found.releases[0].places;
    assert_eq!(
        places.iter().map(|place| (place.row, place.term)).collect::<Vec<_>>(),
        [(0, Some(2)), (1, Some(2)), (1, Some(2))]
    );
    let weir = desk.api.renderings(ConceptRequest { concept: "weir".to_owned() }).unwrap();
    let place = &weir.releases[0].places[0];
    assert_eq!((place.side, place.term, place.text.as_str()), (SideView::Source, None, "weir"));
}

#[test]
fn the_days_of_a_term_are_kept_and_are_days() {
    let desk = Desk::new();
    desk.import();
    let concept = desk.find("seuil").concepts.remove(0);
    let keep = |until: &str| {
        let mut terms = concept.terms.clone();
        terms[0].until = Some(until.to_owned());
        let (id, subject) = (Some(concept.id.clone()), concept.subject.clone());
        let request = KeepConcept { id, subject, definition: None, note: None, reference: None, advice: false, terms };
        desk.api.keep_concept(request)
    };
    assert_eq!(keep("30 June 2025").unwrap_err().code, FailureCode::NoDay);
    keep(" 2025-06-30 ").unwrap();
    let kept = desk.find("seuil").concepts.remove(0);
    assert_eq!((kept.terms[0].from.as_deref(), kept.terms[0].until.as_deref()), (None, Some("2025-06-30")));
}
