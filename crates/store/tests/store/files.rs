//! Project files in a bad state, or in other hands: a clear fault, and not a byte changed.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::time::Duration;

use relecture_store::{Existing, Fault, Store};

use crate::children::{self, project, spawn};
use crate::kit::{dump, import, place, tamper};

fn project_at(path: &Path) {
    let mut store = Store::create(path).unwrap();
    import(&mut store, "Harbour");
    store.close().unwrap();
}

/// Opening must fail as expected and leave the file, and its folder, as they were.
fn refuses(path: &Path, expected: impl Fn(&Fault) -> bool) {
    let names = |path: &Path| {
        let entries = fs::read_dir(path.parent().unwrap()).into_iter().flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = (names(path), fs::read(path).ok());
    let error = Store::open(path).unwrap_err();
    assert!(expected(&error.fault), "{error}");
    assert!(error.to_string().contains("open the project"), "{error}");
    assert_eq!((names(path), fs::read(path).ok()), before, "{error}");
}

#[test]
fn refuses_what_is_no_project() {
    let (folder, path) = place();
    refuses(&path, |fault| matches!(fault, Fault::NotFound));
    let below = folder.path().join("folder.relecture");
    fs::create_dir(&below).unwrap();
    refuses(&below, |fault| matches!(fault, Fault::NotAFile));
    for content in [&b""[..], b"SQLite", b"PK\x03\x04 a Word file", &[0; 200]] {
        fs::write(&path, content).unwrap();
        refuses(&path, |fault| matches!(fault, Fault::NotAProject));
        refuses(&path.join("below"), |fault| matches!(fault, Fault::NotFound));
    }
    fs::remove_file(&path).unwrap();
    tamper(&path, "CREATE TABLE notes (text TEXT); PRAGMA application_id = 1;");
    refuses(&path, |fault| matches!(fault, Fault::NotAProject));
}

#[test]
fn refuses_a_project_of_a_newer_program() {
    let (_folder, path) = place();
    project_at(&path);
    tamper(&path, "PRAGMA user_version = 99");
    refuses(&path, |fault| matches!(fault, Fault::Newer { found: 99, .. }));
}

#[test]
fn refuses_a_damaged_project() {
    let (_folder, path) = place();
    project_at(&path);
    let whole = fs::read(&path).unwrap();
    let damaged = |fault: &Fault| matches!(fault, Fault::Damaged(_));
    for length in [50, 100, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        refuses(&path, damaged);
    }
    for page in 0..whole.len() / 4096 {
        let mut torn = whole.clone();
        // The header of the first page stays, that the file may be taken for a project at all.
        let start = if page == 0 { 100 } else { page * 4096 };
        torn[start..(page + 1) * 4096].fill(0xA5);
        fs::write(&path, &torn).unwrap();
        refuses(&path, damaged);
    }
    for sql in [
        "CREATE TRIGGER alien AFTER INSERT ON history BEGIN DELETE FROM releases; END",
        "CREATE VIEW alien AS SELECT 1",
        "CREATE TABLE alien (id INTEGER)",
        "ALTER TABLE texts ADD COLUMN alien TEXT",
        "DROP INDEX beads_by_source",
        "DROP TABLE decisions",
        "PRAGMA user_version = 0",
    ] {
        fs::write(&path, &whole).unwrap();
        tamper(&path, sql);
        refuses(&path, damaged);
    }
}

#[test]
fn tells_a_value_that_means_nothing() {
    let (_folder, path) = place();
    project_at(&path);
    tamper(&path, "UPDATE paragraphs SET kind = 'poem'; UPDATE undo_log SET table_name = 'history'");
    let mut store = Store::open(&path).unwrap();
    let version = store.texts(store.releases().unwrap()[0].id).unwrap()[0].current;
    assert!(matches!(store.document(version).unwrap_err().fault, Fault::Damaged(_)));
    assert!(matches!(store.undo().unwrap_err().fault, Fault::Damaged(_)));
    assert_eq!(store.releases().unwrap().len(), 1);
}

#[test]
fn check_names_what_does_not_hold_together() {
    let (_folder, path) = place();
    project_at(&path);
    tamper(
        &path,
        "PRAGMA foreign_keys = OFF; DELETE FROM originals WHERE version_id = 1; DELETE FROM texts WHERE id = 2;
         UPDATE alignments SET current = 0; DELETE FROM beads WHERE level = 'sentence' AND position = 0",
    );
    let defects: Vec<_> = Store::open(&path).unwrap().check().unwrap().into_iter().map(|defect| defect.what).collect();
    assert_eq!(
        defects,
        [
            "a row of versions that refers to nothing",
            "a pair without exactly one current alignment",
            "a version without its original file",
            "an alignment that does not hold every segment once",
        ]
    );
}

#[test]
fn never_overwrites_a_file_by_making_a_project() {
    let (_folder, path) = place();
    fs::write(&path, "somebody's notes").unwrap();
    assert!(matches!(Store::create(&path).unwrap_err().fault, Fault::AlreadyExists));
    assert_eq!(fs::read_to_string(&path).unwrap(), "somebody's notes");
    let nowhere = path.with_file_name("missing").join("release.relecture");
    assert!(matches!(Store::create(&nowhere).unwrap_err().fault, Fault::NotFound));
}

#[test]
fn a_project_is_open_once() {
    let (_folder, path) = place();
    project_at(&path);
    let store = Store::open(&path).unwrap();
    for _ in 0..2 {
        assert!(matches!(Store::open(&path).unwrap_err().fault, Fault::InUse));
    }
    store.close().unwrap();

    // The second attempts above must not have opened the door to other programs.
    let store = Store::open(&path).unwrap();
    assert!(matches!(Store::open(&path).unwrap_err().fault, Fault::InUse));
    let attempt = spawn("files::part_open_in_vain", &path).wait_with_output().unwrap();
    assert!(attempt.status.success(), "{}", String::from_utf8_lossy(&attempt.stderr));
    drop(store);
}

#[test]
#[ignore = "a part of a_project_is_open_once"]
fn part_open_in_vain() {
    assert!(matches!(Store::open(&project()).unwrap_err().fault, Fault::InUse));
}

#[test]
fn a_project_open_in_another_program_is_in_use_until_it_ends() {
    let (_folder, path) = place();
    project_at(&path);
    let mut holder = spawn("files::part_hold", &path);
    let mut lines = BufReader::new(holder.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("open")));
    refuses(&path, |fault| matches!(fault, Fault::InUse));
    holder.stdin.take().unwrap().write_all(b"\n").unwrap();
    holder.wait().unwrap();
    Store::open(&path).unwrap();
}

#[test]
#[ignore = "a part of a_project_open_in_another_program_is_in_use_until_it_ends"]
fn part_hold() {
    let _store = Store::open(&project()).unwrap();
    println!("\nopen");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

#[test]
fn a_killed_program_leaves_whole_changes_only() {
    for patience in [3, 10, 30, 60, 100, 200] {
        let (_folder, path) = place();
        Store::create(&path).unwrap().close().unwrap();
        let mut writer = spawn("files::part_write", &path);
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().contains("open")));
        std::thread::sleep(Duration::from_millis(patience));
        writer.kill().unwrap();
        writer.wait().unwrap();

        let mut store = Store::open(&path).unwrap();
        assert_eq!(store.check().unwrap(), []);
        let changes = store.history().unwrap().len();
        assert_eq!(store.releases().unwrap().len(), changes);
        import(&mut store, "After");
        assert_eq!(store.releases().unwrap().len(), changes + 1);
    }
}

#[test]
#[ignore = "a part of a_killed_program_leaves_whole_changes_only"]
fn part_write() {
    let mut store = Store::open(&project()).unwrap();
    println!("\nopen");
    loop {
        import(&mut store, "Harbour");
    }
}

#[test]
fn copies_are_complete_and_replace_only_when_asked() {
    let (folder, path) = place();
    project_at(&path);
    let before = dump(&path);
    let store = Store::open(&path).unwrap();
    let copy = folder.path().join("copy.relecture");
    store.backup_to(&copy, Existing::Keep).unwrap();
    assert!(matches!(store.backup_to(&copy, Existing::Keep).unwrap_err().fault, Fault::AlreadyExists));
    fs::write(&copy, "older").unwrap();
    store.backup_to(&copy, Existing::Replace).unwrap();
    assert!(matches!(store.backup_to(&path, Existing::Replace).unwrap_err().fault, Fault::InUse));
    let opened = Store::open(&copy).unwrap();
    assert!(matches!(store.backup_to(&copy, Existing::Replace).unwrap_err().fault, Fault::InUse));
    assert_eq!(opened.check().unwrap(), []);
    opened.close().unwrap();
    assert_eq!(dump(&copy), before);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.iter().filter(|name| name.to_string_lossy().starts_with('.')).count(), 0, "{left:?}");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    use super::*;

    fn allow(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    /// Permissions mean nothing to root: where the tests run as root, the part is played by somebody else.
    fn ordinary_person_runs(part: &str, project: &Path) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("program");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        allow(folder.path(), 0o755);
        allow(&program, 0o755);
        let mut command = children::start(&program, part, project);
        if fs::metadata(folder.path()).unwrap().uid() == 0 {
            command.uid(65_534).gid(65_534);
        }
        let output = command.current_dir("/").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    #[test]
    fn a_project_that_may_not_be_written_is_read_only() {
        let (folder, path) = place();
        project_at(&path);
        allow(folder.path(), 0o777);
        allow(&path, 0o444);
        ordinary_person_runs("files::unix::part_read_only", &path);
        allow(&path, 0o666);
        allow(folder.path(), 0o555);
        ordinary_person_runs("files::unix::part_read_only", &path);
        allow(folder.path(), 0o755);
    }

    #[test]
    #[ignore = "a part of a_project_that_may_not_be_written_is_read_only"]
    fn part_read_only() {
        refuses(&project(), |fault| matches!(fault, Fault::ReadOnly));
    }

    #[test]
    fn a_project_that_may_not_be_read_is_out_of_reach() {
        let (folder, path) = place();
        project_at(&path);
        allow(folder.path(), 0o755);
        allow(&path, 0o000);
        ordinary_person_runs("files::unix::part_no_access", &path);
    }

    #[test]
    #[ignore = "a part of a_project_that_may_not_be_read_is_out_of_reach"]
    fn part_no_access() {
        refuses(&project(), |fault| matches!(fault, Fault::NoAccess));
        let beside = project().with_file_name("new.relecture");
        assert!(matches!(Store::create(&beside).unwrap_err().fault, Fault::NoAccess));
    }
}
