//! A new version of a text keeps the work on what did not change, and loses none of the rest.

use proptest::prelude::*;
use relecture_core::diff::RegionalWording;
use relecture_core::model::{BeadOrigin, ByteSpan, Decision, Edit, PairId, Place, Side, Status, TextId, VersionId};
use relecture_core::profile::Profiles;
use relecture_project::{
    AddedVersion, DismissalScope, LeftKind, Memory, Op, Project, ProjectError, Rules, TextWhen, Unwatched,
    prepare_text, read_files,
};
use relecture_store::Store;

use crate::kit::{ENGLISH, FRENCH, file, import, project, seen};

fn text_of(project: &Project, pair: PairId, side: Side) -> TextId {
    let pair = project.pair(pair).unwrap();
    if side == Side::Source { pair.source.version.text } else { pair.target.version.text }
}

pub(crate) fn add(project: &mut Project, text: TextId, name: &str, content: &str) -> AddedVersion {
    let read = read_files(vec![file(name, content)], &Unwatched).unwrap().remove(0);
    let state = project.text_state(text).unwrap();
    let prepared = prepare_text(read, &Unwatched).unwrap();
    let regional = RegionalWording::default();
    let prepared = state.prepare(prepared, &regional, &Memory::default(), &Unwatched).unwrap();
    project.keep_version(&prepared, &Unwatched).unwrap()
}

/// Each row: `Approved`, `Open (own-facts)`.
fn statuses(project: &Project, pair: PairId) -> Vec<String> {
    let rows = project.rows(pair, 0, u32::MAX).unwrap().rows;
    let told = |row: &relecture_project::PairRow| match row.decision.as_ref().and_then(|decision| decision.suspended) {
        Some(reason) => format!("{:?} ({})", row.status, reason.name()),
        None => format!("{:?}", row.status),
    };
    rows.iter().map(told).collect()
}

/// The no-break spaces of the target that are plain ones now.
fn lost_spaces(project: &Project, pair: PairId) -> usize {
    let rules = Rules { profiles: &Profiles::shipped(), named: None, terms: None };
    let found = project.pair_texts(pair).unwrap().check(rules, &Unwatched).unwrap().findings;
    let lost = found.iter().filter(|finding| finding.check == "space.nbsp.lost");
    lost.map(|finding| 1 + finding.more.len()).sum()
}

#[test]
fn no_break_spaces_that_a_new_version_lost_are_found() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let spaced = FRENCH.replacen(" a ", "\u{A0}a ", 1);
    assert_ne!(spaced, FRENCH);
    let text = text_of(&project, pair, Side::Target);
    add(&mut project, text, "port-2.txt", &spaced);
    assert_eq!(lost_spaces(&project, pair), 0);
    add(&mut project, text, "port-3.txt", FRENCH);
    assert_eq!(lost_spaces(&project, pair), 1);
    project.undo().unwrap();
    assert_eq!(lost_spaces(&project, pair), 0);
}

#[test]
fn approvals_of_what_changed_are_suspended_and_the_rest_kept() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    project.decide(pair, 0..4, Status::Approved, "Zoé").unwrap();
    project.decide(pair, 4..5, Status::NeedsWork, "Zoé").unwrap();
    project.pin(pair, 1..2, BeadOrigin::Pinned).unwrap();
    let before = seen(&project);
    let english = ENGLISH.replace("Forty boats", "Fifty boats").replace("The council meets again", "It meets again");
    let english = english.replace("“", "\"");
    let text = text_of(&project, pair, Side::Source);
    let added = add(&mut project, text, "harbour-2.txt", &english);
    assert_eq!(added.changed.op, Op::AddVersion { text, pairs: vec![pair] });
    assert_eq!(
        statuses(&project, pair),
        ["Approved", "Open (own-facts)", "Approved", "Open (own-wording)", "NeedsWork", "Open"]
    );
    assert_eq!(project.pair(pair).unwrap().statuses.suspended, 2);
    assert_eq!(project.find_suspended(pair, 1, relecture_project::Direction::Next).unwrap(), Some(3));
    assert_eq!(added.left, []);
    assert_eq!((added.carried.pins, added.carried.changed, added.carried.added), (1, 2, 0));
    let rows = project.rows(pair, 0, u32::MAX).unwrap().rows;
    assert_eq!(rows[1].bead.origin, BeadOrigin::Pinned);
    assert_eq!(project.check().unwrap(), []);
    let versions = project.versions(added.version).unwrap();
    let names: Vec<_> = versions.iter().map(|version| (version.number, version.file_name.as_str())).collect();
    assert_eq!(names, [(1, "harbour.txt"), (2, "harbour-2.txt")]);
    // Who looks again decides anew.
    project.decide(pair, 1..2, Status::Approved, "Zoé").unwrap();
    assert_eq!(statuses(&project, pair)[1], "Approved");
    project.undo().unwrap();
    let after = seen(&project);
    project.undo().unwrap();
    assert_eq!(seen(&project), before);
    project.redo().unwrap();
    assert_eq!(seen(&project), after);
}

#[test]
fn what_is_gone_is_listed_with_what_was_said_of_it() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    project.decide(pair, 3..4, Status::Rejected, "Zoé").unwrap();
    project.pin(pair, 3..4, BeadOrigin::Pinned).unwrap();
    let text = text_of(&project, pair, Side::Source);
    let english = ENGLISH.replace("The council meets again on 15 December.\n\n", "");
    let added = add(&mut project, text, "harbour-2.txt", &english);
    let told: Vec<_> = added
        .left
        .iter()
        .map(|left| (left.kind, left.about.as_str(), left.said.as_str(), left.note.as_str()))
        .collect();
    let (gone, french) = ("The council meets again on 15 December.", "Le conseil se réunit de nouveau le 15 décembre.");
    assert_eq!(told, [(LeftKind::Decision, gone, "rejected", "Zoé"), (LeftKind::Pin, gone, french, "")]);
    assert_eq!(project.left_behind(pair).unwrap(), added.left);
    // The French sentence keeps its verdict.
    assert!(statuses(&project, pair).contains(&"Rejected".to_owned()));
    project.undo().unwrap();
    assert_eq!(project.left_behind(pair).unwrap(), []);
}

#[test]
fn edits_of_what_comes_in_unchanged_are_kept() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let edit = |paragraph: usize, start: usize, end: usize, replacement: &str| Edit {
        place: Place { side: Side::Target, paragraph, span: ByteSpan::new(start, end) },
        replacement: replacement.to_owned(),
    };
    let paragraphs: Vec<&str> = FRENCH.split("\n\n").collect();
    let at = |paragraph: usize, word: &str| paragraphs[paragraph].find(word).unwrap();
    let one = edit(1, at(1, "Quarante"), at(1, "Quarante") + "Quarante".len(), "Une quarantaine de");
    let two = edit(3, at(3, "de nouveau"), at(3, "de nouveau") + "de nouveau".len(), "encore");
    project.edit(pair, &[one, two]).unwrap();
    let text = text_of(&project, pair, Side::Target);
    let french = FRENCH.replace("de nouveau", "une fois de plus");
    let added = add(&mut project, text, "port-2.txt", &french);
    let rows = project.rows(pair, 0, u32::MAX).unwrap().rows;
    let row = |at: usize| &rows[at].target[0];
    assert!(row(1).paragraph.text.contains("Une quarantaine de bateaux"));
    assert!(row(1).received.as_ref().unwrap().contains("Quarante bateaux"));
    let segments = &row(1).segments;
    assert_eq!(segments[1].span.of(&row(1).paragraph.text), "Une quarantaine de bateaux doivent aller ailleurs.");
    assert!(row(3).paragraph.text.contains("une fois de plus") && row(3).received.is_none());
    let told: Vec<_> = added.left.iter().map(|left| (left.kind, left.pair, left.said.as_str())).collect();
    assert_eq!(told, [(LeftKind::Edit, None, "Le conseil se réunit encore le 15 décembre.")]);
    assert_eq!(project.left_behind(pair).unwrap(), added.left);
    assert_eq!(project.document(added.version).unwrap().paragraphs.len(), 5);
}

#[test]
fn a_dismissal_lapses_with_its_sentence_and_is_listed() {
    let (_folder, mut project) = project();
    let french = FRENCH.replace("bateaux", "bat\u{200B}eaux");
    let files = vec![file("harbour.txt", ENGLISH), file("port.txt", &french)];
    let pair = project.import(files, relecture_project::SourceRule::First, &Unwatched).unwrap().pairs[0];
    let texts = project.pair_texts(pair).unwrap();
    let profiles = Profiles::shipped();
    let named = profiles.get("fr-CA").unwrap();
    let rules = Rules { profiles: &profiles, named: named.as_ref(), terms: None };
    let findings = texts.check(rules, &Unwatched).unwrap().findings;
    let finding = findings.iter().find(|finding| finding.check == "char.invisible").unwrap();
    project.dismiss(pair, finding, DismissalScope::Here, "Ainsi", "Zoé").unwrap();
    let text = text_of(&project, pair, Side::Target);
    let same = add(&mut project, text, "port-2.txt", &french.replace("la pêche", "la mer"));
    assert_eq!((same.carried.dismissals, same.left.len()), (1, 0));
    let other = add(&mut project, text, "port-3.txt", &french.replace("Quarante", "Soixante"));
    let told: Vec<_> = other.left.iter().map(|left| (left.kind, left.said.as_str(), left.note.as_str())).collect();
    assert_eq!(told, [(LeftKind::Dismissal, finding.check, "Ainsi")]);
    assert_eq!(project.dismissals(pair).unwrap().len(), 1, "where its finding comes again, it holds again");
}

#[test]
fn a_file_is_offered_as_a_version_of_what_it_resembles() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let resembling = |project: &Project, content: &str| {
        let read = read_files(vec![file("new.txt", content)], &Unwatched).unwrap().remove(0);
        project.resembling(&read.document, &Unwatched).unwrap()
    };
    let found = resembling(&project, &ENGLISH.replace("Forty", "Fifty"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].text, text_of(&project, pair, Side::Source));
    assert!(found[0].likeness > 0.95, "{}", found[0].likeness);
    let found = resembling(&project, &FRENCH.replace('’', "'").replace('\u{A0}', " "));
    assert_eq!(found[0].text, text_of(&project, pair, Side::Target));
    assert!((found[0].likeness - 1.0).abs() < 1e-9);
    let other = "The lighthouse at Port Amber opens to visitors on Sundays. Its keeper tells them about the storms.\n\n\
                 Nobody has counted the visitors so far.\n";
    assert_eq!(resembling(&project, other), []);
}

#[test]
fn what_was_prepared_for_another_state_is_refused() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let text = text_of(&project, pair, Side::Source);
    let read = read_files(vec![file("harbour-2.txt", ENGLISH)], &Unwatched).unwrap().remove(0);
    let state = project.text_state(text).unwrap();
    let file = prepare_text(read, &Unwatched).unwrap();
    let prepared = state.prepare(file, &RegionalWording::default(), &Memory::default(), &Unwatched).unwrap();
    project.keep_version(&prepared, &Unwatched).unwrap();
    assert!(matches!(project.keep_version(&prepared, &Unwatched), Err(ProjectError::Changed)));
    project.undo().unwrap();
    project.swap_sides(pair).unwrap();
    assert!(matches!(project.keep_version(&prepared, &Unwatched), Err(ProjectError::Changed)));
}

/// The verdicts of a pair, by the words of their sentences; those of sentences of other versions are left out.
fn verdicts(path: &std::path::Path, pair: PairId, versions: [VersionId; 2]) -> Vec<(String, Decision)> {
    let store = Store::open(path).unwrap();
    let decisions = store.decisions(pair).unwrap();
    let mut found = Vec::new();
    for version in versions {
        let document = store.document(version).unwrap();
        let all = relecture_core::model::UnitRange::new(0, u32::MAX);
        for stored in store.segments_of(version, all).unwrap() {
            let text = stored.segment.span.of(&document.paragraphs[stored.segment.paragraph].text);
            let decision = decisions.iter().find(|decision| decision.segment == stored.id);
            found.extend(decision.map(|decision| (text.to_owned(), decision.clone())));
        }
    }
    store.close().unwrap();
    found
}

const SENTENCES: [&str; 8] = [
    "The harbour is closed.",
    "Forty boats left on 3 May.",
    "Ada Winterbourne spoke first.",
    "Nobody answered her letter.",
    "The council meets again in June.",
    "Forty boats left on 4 May.",
    "Ada Winterbourne did not speak first.",
    "The lamps burn all night.",
];

fn written(paragraphs: &[Vec<usize>]) -> String {
    let paragraph = |sentences: &Vec<usize>| sentences.iter().map(|&at| SENTENCES[at]).collect::<Vec<_>>().join(" ");
    paragraphs.iter().map(paragraph).collect::<Vec<_>>().join("\n\n")
}

fn paragraphs() -> impl Strategy<Value = Vec<Vec<usize>>> {
    prop::collection::vec(prop::collection::vec(0..SENTENCES.len(), 1..4), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_verdict_and_pin_is_on_the_new_version_or_listed(
        old in paragraphs(),
        new in paragraphs(),
        decided in prop::collection::vec((0..6_u32, 0..3_usize), 0..6),
        pinned in prop::collection::vec(0..6_u32, 0..4),
        on_target in any::<bool>(),
    ) {
        let (_folder, mut project) = project();
        let files = vec![file("en.txt", &written(&old)), file("fr.txt", FRENCH)];
        let pair = project.import(files, relecture_project::SourceRule::First, &Unwatched).unwrap().pairs[0];
        if on_target {
            project.swap_sides(pair).unwrap();
        }
        for (row, status) in decided {
            let status = [Status::Approved, Status::NeedsWork, Status::Rejected][status];
            project.decide(pair, row..row + 1, status, "Zoé").unwrap();
        }
        for row in pinned {
            project.pin(pair, row..row + 1, BeadOrigin::Pinned).unwrap();
        }
        let pins = |project: &Project| {
            let rows = project.rows(pair, 0, u32::MAX).unwrap().rows;
            rows.iter().filter(|row| row.bead.origin == BeadOrigin::Pinned).count()
        };
        let versions = |project: &Project| {
            let details = project.pair(pair).unwrap();
            [details.source.version.id, details.target.version.id]
        };
        let (before, pins_before, state) = (versions(&project), pins(&project), seen(&project));
        let path = project.path().to_owned();
        project.close().unwrap();
        let verdicts_before = verdicts(&path, pair, before);
        let mut project = Project::open(&path).unwrap();
        let side = if on_target { Side::Target } else { Side::Source };
        let text = text_of(&project, pair, side);
        let added = add(&mut project, text, "en-2.txt", &written(&new));
        prop_assert_eq!(project.check().unwrap(), []);
        let left = |kind| added.left.iter().filter(|left| left.kind == kind).count();
        prop_assert_eq!(pins(&project) + left(LeftKind::Pin), pins_before);
        prop_assert_eq!(added.carried.pins, pins(&project));
        let (after, state_after) = (versions(&project), seen(&project));
        project.undo().unwrap();
        prop_assert_eq!(&seen(&project), &state);
        project.redo().unwrap();
        prop_assert_eq!(&seen(&project), &state_after);
        project.close().unwrap();
        let verdicts_after = verdicts(&path, pair, after);
        prop_assert_eq!(verdicts_after.len() + left(LeftKind::Decision), verdicts_before.len());
        for (text, decision) in &verdicts_after {
            // An approval that stands is one of a sentence that was approved as it stands.
            if decision.standing() == Status::Approved {
                prop_assert!(verdicts_before.iter().any(|(was, known)| was == text && known.status == Status::Approved));
            }
            prop_assert!(decision.suspended.is_none() || decision.status == Status::Approved);
        }
    }
}

fn work(project: &Project, pair: PairId) -> Option<relecture_project::StaleWork> {
    let texts = project.stale_texts(pair).unwrap()?;
    Some(texts.work(&RegionalWording::default(), &Memory::default(), &Unwatched).unwrap())
}

/// The work left: `1 stale facts`, with `followed` and `done`.
fn told(project: &Project, pair: PairId) -> Vec<String> {
    let work = work(project, pair).unwrap();
    let item = |item: &relecture_project::StaleItem| {
        let reasons: String = item.freshness.reasons.iter().map(|kind| format!(" {}", kind.name())).collect();
        let following = item.following.as_ref().map_or_else(String::new, |found| format!(" {}", found.name()));
        let done = if item.done { " done" } else { "" };
        format!("{} {}{reasons}{following}{done}", item.row, item.freshness.freshness.name())
    };
    work.items.iter().map(item).collect()
}

#[test]
fn a_new_source_leaves_work_until_each_piece_is_dealt_with() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    assert!(work(&project, pair).is_none(), "the translation is one of what there is");
    let english = ENGLISH.replace("212 people", "230 people").replace("15 December", "16 December");
    let english = english.replace("The Harbour League was founded in 1987.", "Its members keep the lamps.");
    let source = text_of(&project, pair, Side::Source);
    add(&mut project, source, "harbour-2.txt", &english);
    assert_eq!(told(&project, pair), ["2 stale facts", "3 stale facts", "4 orphaned", "5 missing"]);
    let first = work(&project, pair).unwrap().items[0].paragraphs.clone();
    project.follow(pair, &first, true, "Zoé").unwrap();
    assert_eq!(told(&project, pair)[0], "2 stale facts done");
    // Another version of the source leaves alone what was dealt with and did not change again.
    add(&mut project, source, "harbour-3.txt", &english.replace("16 December", "17 December"));
    assert_eq!(told(&project, pair)[..2], ["2 stale facts done", "3 stale facts"]);
    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(told(&project, pair)[0], "2 stale facts");
    // A translation that came after its source is asked whether it followed.
    let target = text_of(&project, pair, Side::Target);
    add(&mut project, target, "port-2.txt", &FRENCH.replace("212", "230"));
    assert_eq!(told(&project, pair)[..2], ["2 stale facts followed", "3 stale facts"]);
    assert_eq!(work(&project, pair).unwrap().items.iter().filter(|item| item.is_open()).count(), 3);
}

#[test]
fn comments_and_what_is_being_typed_follow_their_paragraphs() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let on = |paragraph: u32| (Side::Source, paragraph);
    project.comment(pair, on(1), None, ("Which harbour?", "Ada")).unwrap();
    project.comment(pair, on(3), None, ("In which year?", "Ada")).unwrap();
    let text = text_of(&project, pair, Side::Source);
    let english = ENGLISH.replace("Forty", "Fifty").replace("The council meets again on 15 December.\n\n", "");
    let added = add(&mut project, text, "harbour-2.txt", &english);
    assert_eq!(added.carried.comments, 1);
    let told: Vec<_> = added.left.iter().map(|left| (left.kind, left.said.as_str(), left.note.as_str())).collect();
    assert_eq!(told, [(LeftKind::Comment, "In which year?", "Ada")]);
    let said = |project: &Project| project.threads(pair).unwrap().len();
    assert_eq!(said(&project), 1);
    assert_eq!(project.overview().unwrap()[0].open_comments, 1, "nobody can settle what lies with the version before");
    project.undo().unwrap();
    assert_eq!(said(&project), 2);
    assert_eq!(project.overview().unwrap()[0].open_comments, 2);
}

#[test]
fn a_snapshot_says_what_the_texts_said_whatever_is_edited_afterwards() {
    let (_folder, mut project) = project();
    let imported = import(&mut project);
    let (release, pair) = (imported.release, imported.pairs[0]);
    let target = project.pair(pair).unwrap().target.version.id;
    let says = |project: &Project, when: TextWhen| -> Vec<String> {
        let paragraphs = project.compared_text(target, when).unwrap().document.paragraphs;
        paragraphs.into_iter().map(|paragraph| paragraph.text).collect()
    };
    let snapshots = |project: &Project| {
        let texts = project.texts_beside(pair).unwrap();
        texts.into_iter().flat_map(|text| text.snapshots).flatten().collect::<Vec<_>>()
    };
    let received = says(&project, TextWhen::Now);
    project.rewrite(pair, Side::Target, 1, "Le conseil a fermé le port.").unwrap();
    let first = says(&project, TextWhen::Now);
    project.keep_snapshot(release, " Avant le conseil ", "Zoé").unwrap();
    project.rewrite(pair, Side::Target, 1, "Le port est fermé.").unwrap();
    project.rewrite(pair, Side::Target, 3, "Le conseil se réunit le 15.").unwrap();
    project.keep_snapshot(release, "Après", "").unwrap();
    project.undo().unwrap();
    project.redo().unwrap();
    let kept = snapshots(&project);
    // Both texts of the pair stand in both snapshots.
    assert_eq!(kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["Avant le conseil", "Après"].repeat(2));
    assert_eq!(says(&project, TextWhen::Snapshot(kept[0].id)), first);
    assert_eq!(says(&project, TextWhen::Snapshot(kept[1].id)), says(&project, TextWhen::Now));
    assert_eq!(says(&project, TextWhen::Received), received);
    project.undo().unwrap();
    project.undo().unwrap();
    project.undo().unwrap();
    assert_eq!(says(&project, TextWhen::Snapshot(kept[0].id)), says(&project, TextWhen::Now));
    project.remove_snapshot(release, kept[0].id).unwrap();
    assert!(snapshots(&project).is_empty());
    project.undo().unwrap();
    assert_eq!(says(&project, TextWhen::Snapshot(snapshots(&project)[0].id)), first);
    assert!(project.keep_snapshot(release, " ", "").is_err());
    assert_eq!(project.check().unwrap(), []);
}
