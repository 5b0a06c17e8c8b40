//! Checking a pair, mending, dismissing, and the profiles, as a window uses them.

#![allow(clippy::unwrap_used, reason = "a test ends where something fails")]

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use relecture_api::{
    Api, ChangeName, ChooseProfile, DecideRows, Direction, DismissFinding, DismissalScope, Event, Events,
    ExportProfile, FailureCode, FindRow, FindingView, FindingsView, FixFindings, Folders, ImportProfile, Launch,
    Nothing, OpenPair, PairRequest, ResetRules, RestoreFinding, RowFilter, RowsRequest, SetRule, SettingsView,
    SideView, StatusView,
};

const ENGLISH: &str = "The harbour stays open\n\nThe council voted on 3 May to keep the harbour of Sel open all year.\n\n\
    Ten boats left in the morning. Four came back.\n";
/// With an invisible character in each of two paragraphs.
const FRENCH: &str = "Le port reste ouvert\n\nLe conseil a vo\u{200B}té le 3 mai pour que le port de Sel reste ouvert \
    toute l’année.\n\nDix bateaux sont partis le matin. Quatre sont re\u{200B}venus.\n";

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
    pair: i32,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders { config: folder.path().join("config"), data: folder.path().join("data") };
        let heard = Heard::default();
        let api = Api::new(folders, Launch::from_arguments(std::iter::empty()), Box::new(heard.clone()));
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path.to_string_lossy().into_owned()
        };
        let files = OpenPair { first: file("harbour.txt", ENGLISH), second: file("port.txt", FRENCH) };
        let pair = api.open_pair(files).unwrap().pair;
        Self { folder, heard, api, pair }
    }

    fn check(&self) -> FindingsView {
        self.api.check_pair(PairRequest { pair: self.pair }).unwrap()
    }

    /// The findings of invisible characters.
    fn invisible(&self) -> (u32, Vec<FindingView>) {
        let FindingsView { contents, findings, .. } = self.check();
        (contents, findings.into_iter().filter(|finding| finding.check == "char.invisible").collect())
    }

    fn target(&self, row: u32) -> relecture_api::ParagraphView {
        let rows = self.api.rows(RowsRequest { pair: self.pair, start: row, count: 1 }).unwrap();
        rows.rows[0].target[0].clone()
    }

    fn path(&self, name: &str) -> String {
        let path: PathBuf = self.folder.path().join(name);
        path.to_string_lossy().into_owned()
    }
}

#[test]
fn a_finding_is_mended_in_place_and_the_sentences_stay_where_they_were() {
    let desk = Desk::new();
    let (contents, found) = desk.invisible();
    assert_eq!(found.iter().map(|finding| finding.row).collect::<Vec<_>>(), [1, 2]);
    let edit = &found[1].fix.as_ref().unwrap()[0];
    assert_eq!((edit.before.as_str(), edit.after.as_str(), edit.place.side), ("\u{200B}", "", SideView::Target));

    let findings = vec![found[1].index];
    let mended = desk.api.fix_findings(FixFindings { pair: desk.pair, contents, findings: findings.clone() }).unwrap();
    assert_eq!(mended.project.unwrap().undo, Some(ChangeName::Edit));
    let paragraph = desk.target(2);
    assert_eq!(paragraph.text, "Dix bateaux sont partis le matin. Quatre sont revenus.");
    assert!(paragraph.received.unwrap().contains('\u{200B}'));
    let last = paragraph.sentences[1];
    assert_eq!((last.start, last.end), (34, 54), "the second sentence ends at the new end");
    assert_eq!(desk.invisible().1.len(), 1);

    let late = desk.api.fix_findings(FixFindings { pair: desk.pair, contents, findings }).unwrap_err();
    assert_eq!(late.code, FailureCode::Stale, "what was found before the change no longer fits");
    desk.api.undo(Nothing {}).unwrap();
    assert_eq!(desk.target(2).received, None);
    assert_eq!(desk.invisible().1.len(), 2);
}

#[test]
fn several_findings_are_mended_in_one_step() {
    let desk = Desk::new();
    let (contents, found) = desk.invisible();
    let findings = found.iter().map(|finding| finding.index).collect();
    desk.api.fix_findings(FixFindings { pair: desk.pair, contents, findings }).unwrap();
    assert_eq!(desk.invisible().1, []);
    desk.api.undo(Nothing {}).unwrap();
    assert_eq!(desk.invisible().1.len(), 2);
}

#[test]
fn a_dismissal_reaches_as_far_as_it_says_and_can_be_taken_back() {
    let desk = Desk::new();
    for (scope, left) in [(DismissalScope::Here, 1), (DismissalScope::Document, 0), (DismissalScope::Everywhere, 0)] {
        let (contents, found) = desk.invisible();
        let request = DismissFinding {
            pair: desk.pair,
            contents,
            finding: found[0].index,
            scope,
            reason: " a quotation ".into(),
        };
        desk.api.dismiss_finding(request).unwrap();
        let (_, found) = desk.invisible();
        assert_eq!(found.iter().filter(|finding| finding.dismissed.is_none()).count(), left, "{scope:?}");
        let dismissal = found[0].dismissed.as_ref().unwrap();
        assert_eq!((dismissal.scope, dismissal.reason.as_str()), (scope, "a quotation"));
        desk.api.restore_finding(RestoreFinding { pair: desk.pair, dismissal: dismissal.id }).unwrap();
        assert!(desk.invisible().1.iter().all(|finding| finding.dismissed.is_none()));
        desk.api.undo(Nothing {}).unwrap();
        assert!(desk.invisible().1[0].dismissed.is_some(), "undo takes the taking back back");
        desk.api.undo(Nothing {}).unwrap();
    }
}

#[test]
fn nothing_is_looked_for_again_where_only_a_dismissal_changed() {
    let desk = Desk::new();
    let (contents, found) = desk.invisible();
    let here = DismissalScope::Here;
    let finding = found[0].index;
    let request = DismissFinding { pair: desk.pair, contents, finding, scope: here, reason: String::new() };
    desk.api.dismiss_finding(request).unwrap();
    desk.heard.0.lock().unwrap().clear();
    let (_, again) = desk.invisible();
    assert!(again[0].dismissed.is_some());
    assert_eq!(*desk.heard.0.lock().unwrap(), [], "no check was under way");
    desk.api.undo(Nothing {}).unwrap();
    assert_eq!(desk.invisible().1.len(), found.len());
}

#[test]
fn a_dismissal_survives_other_edits() {
    let desk = Desk::new();
    let (contents, found) = desk.invisible();
    let (first, second) = (found[0].index, found[1].index);
    let here = DismissalScope::Here;
    let request = DismissFinding { pair: desk.pair, contents, finding: first, scope: here, reason: String::new() };
    desk.api.dismiss_finding(request).unwrap();
    let contents = desk.check().contents;
    desk.api.fix_findings(FixFindings { pair: desk.pair, contents, findings: vec![second] }).unwrap();
    let (_, found) = desk.invisible();
    assert_eq!(found.len(), 1);
    assert!(found[0].dismissed.is_some());
}

#[test]
fn a_pair_is_held_to_the_profile_that_was_chosen_or_imported() {
    let desk = Desk::new();
    let profiles = || desk.api.profiles(PairRequest { pair: desk.pair }).unwrap();
    assert_eq!(profiles().chosen, None);
    let chosen = ChooseProfile { pair: desk.pair, profile: Some("fr-CA".to_owned()) };
    desk.api.choose_profile(chosen).unwrap();
    assert_eq!(profiles().target.profile.id, "fr-CA");
    assert_eq!(profiles().source.profile.id, "en", "the profile is for French");

    let path = desk.path("house.json");
    desk.api.export_profile(ExportProfile { pair: desk.pair, side: SideView::Target, path: path.clone() }).unwrap();
    let json = std::fs::read_to_string(&path).unwrap().replace("\"id\": \"fr-CA\"", "\"id\": \"port\"");
    std::fs::write(&path, json).unwrap();
    desk.api.import_profile(ImportProfile { pair: desk.pair, path: path.clone() }).unwrap();
    assert_eq!(profiles().chosen.as_deref(), Some("port"));
    desk.api.undo(Nothing {}).unwrap();
    assert!(profiles().available.iter().all(|profile| profile.id != "port"));

    std::fs::write(&path, "{").unwrap();
    let refused = desk.api.import_profile(ImportProfile { pair: desk.pair, path }).unwrap_err();
    assert_eq!(refused.code, FailureCode::ProfileInvalid);
}

#[test]
fn rows_are_judged_under_a_name_and_what_was_found_in_them_stays_known() {
    let desk = Desk::new();
    let contents = desk.check().contents;
    desk.api.save_settings(SettingsView { reviewer: "Zoé Lanterne".to_owned(), ..SettingsView::default() }).unwrap();
    let statuses = || {
        let rows = desk.api.rows(RowsRequest { pair: desk.pair, start: 0, count: 3 }).unwrap().rows;
        let counts = desk.api.pair(PairRequest { pair: desk.pair }).unwrap().statuses;
        (rows.iter().map(|row| row.status).collect::<Vec<_>>(), [counts.approved, counts.needs_work, counts.rejected])
    };
    let find = |from, wanted| {
        let request = FindRow { pair: desk.pair, from, direction: Direction::Next, wanted };
        desk.api.find_row(request).unwrap().index
    };
    let judge =
        |start, count, status| desk.api.decide_rows(DecideRows { pair: desk.pair, start, count, status }).unwrap();
    use StatusView::{Approved, NeedsWork, Open, Rejected};
    assert_eq!(statuses(), (vec![Open, Open, Open], [0, 0, 0]));
    judge(0, 2, Approved);
    judge(2, 9, Rejected);
    assert_eq!(statuses(), (vec![Approved, Approved, Rejected], [2, 0, 1]));
    assert_eq!((find(0, RowFilter::Unapproved), find(2, RowFilter::Unapproved)), (Some(2), None));
    assert_eq!((find(0, RowFilter::Rejected), find(0, RowFilter::NeedsWork)), (Some(2), None));
    let judged = judge(2, 1, NeedsWork).project.unwrap();
    assert_eq!((judged.undo, judged.contents), (Some(ChangeName::Decide), contents));
    let row = desk.api.rows(RowsRequest { pair: desk.pair, start: 2, count: 1 }).unwrap().rows.remove(0);
    let decision = row.decision.unwrap();
    assert_eq!(decision.by, "Zoé Lanterne");
    assert!(decision.at > 1.7e12, "{}", decision.at);
    let undone = desk.api.undo(Nothing {}).unwrap().project.unwrap();
    assert_eq!(statuses(), (vec![Approved, Approved, Rejected], [2, 0, 1]));
    assert_eq!((undone.contents, desk.check().contents), (contents, contents));
}

#[test]
fn a_rule_is_decided_for_one_text_alone_and_left_to_its_profile_again() {
    let desk = Desk::new();
    let rule = |side: SideView| {
        let profiles = desk.api.profiles(PairRequest { pair: desk.pair }).unwrap();
        let held = if side == SideView::Source { profiles.source } else { profiles.target };
        held.rules.into_iter().find(|rule| rule.name == "space_before_colon").unwrap()
    };
    let (source, target) = (rule(SideView::Source), rule(SideView::Target));
    assert!(target.choices.contains(&"narrow".to_owned()), "{target:?}");
    let set = |forms: Option<&[&str]>| {
        let forms = forms.map(|forms| forms.iter().map(|form| (*form).to_owned()).collect());
        let rule = "space_before_colon".to_owned();
        desk.api.set_rule(SetRule { pair: desk.pair, side: SideView::Target, rule, forms })
    };
    let undo = set(Some(&["narrow"])).unwrap().project.unwrap().undo;
    assert_eq!(undo, Some(ChangeName::SetRules));
    let own = rule(SideView::Target);
    assert_eq!((own.forms.as_slice(), own.own, own.layer.as_str()), (&["narrow".to_owned()][..], true, "document"));
    assert_eq!(rule(SideView::Source), source);
    desk.api.swap_sides(PairRequest { pair: desk.pair }).unwrap();
    assert_eq!(rule(SideView::Source), own);
    desk.api.undo(Nothing {}).unwrap();
    set(Some(&[])).unwrap();
    assert_eq!(rule(SideView::Target).forms, [] as [&str; 0]);
    assert_eq!(set(Some(&["comma"])).unwrap_err().code, FailureCode::ProfileInvalid);
    set(None).unwrap();
    assert_eq!(rule(SideView::Target), target);
    set(Some(&["none"])).unwrap();
    desk.api.reset_rules(ResetRules { pair: desk.pair, side: SideView::Target }).unwrap();
    assert_eq!(rule(SideView::Target), target);
}

#[test]
fn all_pairs_are_checked_and_what_nobody_dismissed_is_counted() {
    let desk = Desk::new();
    let counted = |desk: &Desk| -> u32 {
        let checked = desk.api.check_all(Nothing {}).unwrap();
        let [pair] = &checked.pairs[..] else { panic!("one pair") };
        assert_eq!(pair.pair, desk.pair);
        pair.counts.iter().filter(|count| count.check == "char.invisible").map(|count| count.count).sum()
    };
    assert_eq!(counted(&desk), 2);
    let (contents, found) = desk.invisible();
    let finding = found[0].index;
    let here =
        DismissFinding { pair: desk.pair, contents, finding, scope: DismissalScope::Here, reason: String::new() };
    desk.api.dismiss_finding(here).unwrap();
    assert_eq!(counted(&desk), 1);
}
