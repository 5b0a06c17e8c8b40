//! A program that is killed while somebody edits has lost nothing of what it had done.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use relecture_core::model::{PairId, Side, Status};
use relecture_project::{Project, RegroupKind, RegroupPlace};

use crate::kit::{import, project};

/// Hands the part the project to play it with.
const PROJECT: &str = "RELECTURE_TEST_PROJECT";
/// The paragraph of the target that is typed in.
const TYPED: u32 = 2;

fn pair(project: &Project) -> PairId {
    project.releases().unwrap()[0].pairs[0].id
}

/// The part: edits, judges, regroups and types, and tells after each what is done: the number of the step and how many
/// changes were made.
#[test]
#[ignore = "a part of the tests below, in a process of its own"]
fn edits_until_it_is_killed() {
    let Some(path) = std::env::var_os(PROJECT) else { return };
    let mut project = Project::open(&PathBuf::from(path)).unwrap();
    let pair = pair(&project);
    let mut changes = 0;
    for step in 0_u32.. {
        let place = RegroupPlace { row: step % 3, side: Side::Target, sentence: None };
        let changed = match step % 6 {
            0 => project.rewrite(pair, Side::Target, step % 5, &format!("Phrase {step}. Une autre.")).unwrap(),
            1 | 3 => {
                project.keep_draft(pair, Side::Target, TYPED, Some(&format!("brouillon {step}"))).unwrap();
                None
            }
            2 => Some(project.decide(pair, 0..2, Status::Approved, "Zoé").unwrap()),
            4 => project.regroup(pair, place, RegroupKind::MergeNext { rows: 2 }).ok().map(|(_, changed)| changed),
            _ => project.regroup(pair, place, RegroupKind::Split).ok().map(|(_, changed)| changed),
        };
        changes += usize::from(changed.is_some());
        println!("step {step} {changes}");
    }
}

/// Kills the part after a time, and returns what it told last: the step and the changes made.
fn killed_after(path: &Path, time: Duration) -> Option<(u32, usize)> {
    let mut part = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "killed::edits_until_it_is_killed", "--ignored", "--nocapture"])
        .env(PROJECT, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(part.stdout.take().unwrap()).lines();
    // The clock starts once it is at work: nobody types before the window is there.
    let first = told.by_ref().map_while(Result::ok).find(|line| line.starts_with("step"));
    let hearing = std::thread::spawn(move || told.map_while(Result::ok).last());
    std::thread::sleep(time);
    part.kill().unwrap();
    part.wait().unwrap();
    let last = hearing.join().unwrap().or(first)?;
    let mut numbers = last.split(' ').skip(1);
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Kills it so many times, each time a little later in its work, and looks at what is left.
fn loses_nothing(times: u64) {
    let (_folder, mut project) = project();
    import(&mut project);
    let path = project.path().to_owned();
    project.close().unwrap();
    let mut made = 1;
    for round in 0..times {
        // Spread over a quarter of a second without a clock or chance: every run is the same.
        let time = Duration::from_millis(round * 37 % 250);
        let (step, changes) = killed_after(&path, time).expect("the part tells what it did");
        let project = Project::open(&path).unwrap();
        assert_eq!(project.check().unwrap(), [], "round {round}, step {step}");
        let history = project.history().unwrap().len();
        assert!(history >= made + changes, "round {round}: {history} changes are left of {}", made + changes);
        made = history;
        let draft = project.rows(pair(&project), 0, 99).unwrap().rows.into_iter().flat_map(|row| row.target);
        let draft = draft.filter(|known| known.position == TYPED).find_map(|known| known.draft);
        let typed: u32 = draft.and_then(|draft| draft.strip_prefix("brouillon ")?.parse().ok()).unwrap_or_default();
        // A draft goes when its paragraph is written, and the step after the last one told may have been made.
        let written = (0..=step + 1).rev().find(|step| step % 6 == 0 && step % 5 == TYPED).unwrap_or_default();
        let told = (0..=step).rev().find(|step| matches!(step % 6, 1 | 3)).unwrap_or_default();
        assert!(typed >= told || written > told, "round {round}: {typed} is left of {told}");
        project.close().unwrap();
    }
}

#[test]
fn a_program_killed_while_somebody_edits_loses_nothing() {
    loses_nothing(6);
}

/// Two hundred times: `cargo test -p relecture-project --test project -- --ignored two_hundred_times`.
#[test]
#[ignore = "takes minutes"]
fn a_program_killed_two_hundred_times_loses_nothing() {
    loses_nothing(200);
}
