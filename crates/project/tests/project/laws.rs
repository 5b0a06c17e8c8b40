//! Undo undoes exactly, redo redoes, whatever a person did.

use proptest::prelude::*;
use relecture_core::model::{ByteSpan, Category, ErrorLevel, MarkedError, PairId, ReleaseId, Side, Status};
use relecture_core::score::Scoring;
use relecture_project::{
    Changed, Fault, Looked, Op, Project, ProjectError, RegroupKind, RegroupPlace, Scope, SourceRule, Unwatched,
};

use crate::kit::{ENGLISH, FRENCH, file, import, project, reopened, seen};

#[test]
fn each_verb_tells_what_it_changed() {
    let (_folder, mut project) = project();
    let imported = import(&mut project);
    let (release, pair) = (imported.release, imported.pairs[0]);
    let check = |changed: &Changed, op: Op, releases: bool, pairs: &[PairId]| {
        assert_eq!(*changed, Changed { op, releases, pairs: pairs.to_vec() });
    };
    let name = "Harbour".to_owned();
    check(&project.rename_release(release, " Harbour ").unwrap(), Op::RenameRelease { release, name }, true, &[]);
    check(&project.realign(pair, &Scope::Unpinned, &Unwatched).unwrap(), Op::Align { pair }, false, &[pair]);
    check(&project.swap_sides(pair).unwrap(), Op::SwapSides { pair }, true, &[pair]);
    check(&project.undo().unwrap().unwrap(), Op::SwapSides { pair }, true, &[pair]);
    check(&project.redo().unwrap().unwrap(), Op::SwapSides { pair }, true, &[pair]);
    check(&project.remove_release(release).unwrap(), Op::RemoveRelease { release }, true, &[]);
    assert!(project.releases().unwrap().is_empty());
    for gone in [
        project.rename_release(release, "Port").unwrap_err(),
        project.remove_release(release).unwrap_err(),
        project.swap_sides(pair).unwrap_err(),
        project.realign(pair, &Scope::Unpinned, &Unwatched).unwrap_err(),
        project.rows(pair, 0, 10).unwrap_err(),
        project.pair(PairId(99)).unwrap_err(),
    ] {
        assert!(matches!(&gone, ProjectError::Store(error) if matches!(error.fault, Fault::Gone)), "{gone}");
    }
    let undone: Vec<_> = project.history().unwrap().into_iter().map(|entry| entry.undone).collect();
    assert_eq!(undone, [false; 5]);
}

#[test]
fn swapping_twice_is_not_swapping() {
    let (_folder, mut project) = project();
    let pair = import(&mut project).pairs[0];
    let before = project.rows(pair, 0, 100).unwrap();
    project.swap_sides(pair).unwrap();
    let swapped = project.pair(pair).unwrap();
    assert!(swapped.source.lang.unwrap().is_french());
    assert_eq!((swapped.rows.missing, swapped.rows.added), (0, 1));
    assert_eq!(project.check().unwrap(), []);
    project.swap_sides(pair).unwrap();
    assert_eq!(project.rows(pair, 0, 100).unwrap(), before);
}

#[test]
fn a_copy_goes_on_by_itself() {
    let (folder, mut project) = project();
    let imported = import(&mut project);
    let before = seen(&project);
    let mut copy = project.save_as(&folder.path().join("Côte.relecture")).unwrap();
    assert_eq!(copy.name(), "Côte");
    assert_eq!(seen(&copy), before);
    copy.rename_release(imported.release, "Port").unwrap();
    assert_eq!(seen(&project), before);
    copy.undo().unwrap();
    copy.undo().unwrap();
    assert!(copy.releases().unwrap().is_empty(), "the copy has the history too");
}

#[derive(Clone, Debug)]
enum Verb {
    Import,
    Rename(String),
    Remove,
    Realign,
    Swap,
    Regroup(RegroupPlace, RegroupKind),
    Rewrite(u32, String),
    Decide(u32),
    Say(Said, u32),
    Undo,
    Redo,
    Reopen,
}

/// What is said of a text without changing it. Numbers choose among what was said before.
#[derive(Clone, Copy, Debug)]
enum Said {
    Comment,
    Answer,
    Resolve,
    RemoveComment,
    Annotate,
    ChangeAnnotation,
    RemoveAnnotation,
    SetScoring,
    SignOff,
}

const SAID: [Said; 9] = [
    Said::Comment,
    Said::Answer,
    Said::Resolve,
    Said::RemoveComment,
    Said::Annotate,
    Said::ChangeAnnotation,
    Said::RemoveAnnotation,
    Said::SetScoring,
    Said::SignOff,
];

fn place() -> impl Strategy<Value = RegroupPlace> {
    let side = prop::sample::select(vec![Side::Source, Side::Target]);
    (0..7_u32, side, prop::option::of(0..3_u32)).prop_map(|(row, side, sentence)| RegroupPlace { row, side, sentence })
}

fn kind() -> impl Strategy<Value = RegroupKind> {
    prop_oneof![
        (2..4_u32).prop_map(|rows| RegroupKind::MergeNext { rows }),
        Just(RegroupKind::MergePrevious),
        Just(RegroupKind::Split),
        Just(RegroupKind::MoveUp),
        Just(RegroupKind::MoveDown),
        Just(RegroupKind::OpenGap),
        Just(RegroupKind::CloseGap),
        Just(RegroupKind::SwapNext),
        Just(RegroupKind::Unlink),
        place().prop_map(|with| RegroupKind::Link { with }),
    ]
}

/// Texts with more and fewer sentences than those they replace.
fn text() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(vec![
        "Le port reste fermé.",
        "Quarante bateaux doivent aller ailleurs.",
        "Elles s’en souviendront\u{202F}!",
        "Le conseil se réunit de nouveau le 15 décembre.",
    ]);
    prop::collection::vec(sentence, 0..4).prop_map(|sentences| sentences.join(" "))
}

fn verb() -> impl Strategy<Value = Verb> {
    prop_oneof![
        1 => Just(Verb::Import),
        1 => "[a-zà-ÿ«» ]{0,6}".prop_map(Verb::Rename),
        1 => Just(Verb::Remove),
        1 => Just(Verb::Realign),
        1 => Just(Verb::Swap),
        4 => (place(), kind()).prop_map(|(place, kind)| Verb::Regroup(place, kind)),
        3 => (0..5_u32, text()).prop_map(|(paragraph, text)| Verb::Rewrite(paragraph, text)),
        1 => (0..6_u32).prop_map(Verb::Decide),
        5 => (prop::sample::select(SAID.to_vec()), 0..5_u32).prop_map(|(said, number)| Verb::Say(said, number)),
        3 => Just(Verb::Undo),
        2 => Just(Verb::Redo),
        1 => Just(Verb::Reopen),
    ]
}

/// What the person would see after each change, and how many of the changes are done.
struct Model {
    states: Vec<String>,
    done: usize,
}

fn first(project: &Project) -> Option<(ReleaseId, PairId)> {
    let release = project.releases().unwrap().into_iter().next()?;
    Some((release.id, release.pairs[0].id))
}

fn act(project: &mut Project, verb: &Verb) -> Option<Changed> {
    let (release, pair) = first(project).unwrap_or((ReleaseId(0), PairId(0)));
    match verb {
        Verb::Import => {
            let files = vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH)];
            Some(project.import(files, SourceRule::First, &Unwatched).unwrap().changed)
        }
        Verb::Rename(name) => project.rename_release(release, name).ok(),
        Verb::Remove => project.remove_release(release).ok(),
        Verb::Realign => project.realign(pair, &Scope::Unpinned, &Unwatched).ok(),
        Verb::Swap => project.swap_sides(pair).ok(),
        Verb::Regroup(place, kind) => project.regroup(pair, *place, *kind).ok().map(|(_, changed)| changed),
        Verb::Rewrite(paragraph, text) => project.rewrite(pair, Side::Target, *paragraph, text).ok().flatten(),
        Verb::Decide(row) => project.decide(pair, *row..row + 1, Status::Approved, "Zoé").ok(),
        Verb::Say(said, number) => say(project, pair, *said, *number),
        Verb::Undo | Verb::Redo | Verb::Reopen => None,
    }
}

fn say(project: &mut Project, pair: PairId, said: Said, number: u32) -> Option<Changed> {
    let place = (Side::Target, number);
    let span = Some(ByteSpan::new(0, 2));
    let comments: Vec<_> = project.threads(pair).ok()?.into_iter().flat_map(|thread| thread.said.comments).collect();
    let comment = || Some(comments.get(number as usize % comments.len().max(1))?.id);
    let annotations = project.annotations(pair).ok()?;
    let annotation = || Some(annotations.get(number as usize % annotations.len().max(1))?.said.id);
    let level = ErrorLevel::ALL[number as usize % 4];
    let error = MarkedError { category: Category::ALL[number as usize], level, note: String::new() };
    match said {
        Said::Comment => project.comment(pair, place, span, ("Vraiment\u{202F}?", "Zoé")).ok(),
        Said::Answer => project.answer(pair, comment()?, ("Oui.", "Ada")).ok(),
        Said::Resolve => project.resolve(pair, comment()?, number.is_multiple_of(2)).ok(),
        Said::RemoveComment => project.remove_comment(pair, comment()?).ok(),
        Said::Annotate => project.annotate(pair, place, span, (&error, None), "Zoé").ok(),
        Said::ChangeAnnotation => project.change_annotation(pair, annotation()?, &error).ok(),
        Said::RemoveAnnotation => project.remove_annotation(pair, annotation()?).ok(),
        Said::SetScoring => {
            let points = [0, number, 5, 25];
            project.set_scoring(&Scoring { points, threshold: f64::from(number) }).ok()
        }
        Said::SignOff => project.sign_off(pair, &Looked { errors: number, ..Looked::default() }, "Embargo", "Zoé").ok(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_undoes_and_redo_redoes(verbs in prop::collection::vec(verb(), 1..20)) {
        let (_folder, mut project) = project();
        let mut model = Model { states: vec![seen(&project)], done: 0 };
        for verb in &verbs {
            match verb {
                Verb::Undo => {
                    prop_assert_eq!(project.undo().unwrap().is_some(), model.done > 0);
                    model.done = model.done.saturating_sub(1);
                }
                Verb::Redo => {
                    let more = model.done + 1 < model.states.len();
                    prop_assert_eq!(project.redo().unwrap().is_some(), more);
                    model.done += usize::from(more);
                }
                Verb::Reopen => project = reopened(project),
                verb => {
                    if act(&mut project, verb).is_some() {
                        model.done += 1;
                        model.states.truncate(model.done);
                        model.states.push(seen(&project));
                    }
                }
            }
            prop_assert_eq!(&seen(&project), &model.states[model.done], "after {:?}", verb);
        }
        prop_assert_eq!(project.check().unwrap(), []);
    }
}
