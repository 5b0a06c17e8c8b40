//! What scripts rely on: arguments, output, messages and exit status, a case a file in `tests/cli`; and what the files
//! that the program writes hold.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn relecture(arguments: &[&str], current: &Path) -> Output {
    relecture_in("en", arguments, current)
}

fn relecture_in(ui_lang: &str, arguments: &[&str], current: &Path) -> Output {
    let mut relecture = Command::new(env!("CARGO_BIN_EXE_relecture"));
    relecture.args(arguments).args(["--ui-lang", ui_lang]).current_dir(current).output().expect("the program runs")
}

#[test]
fn cases() {
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .register_bin("relecture", PathBuf::from(env!("CARGO_BIN_EXE_relecture")))
        .case(folder("tests/cli/*.toml").to_string_lossy().as_ref());
}

fn check_loads_nothing(page: &str) {
    for loading in ["src=", "<link", "<iframe", "<object", "url(", "@import", "href=\"http"] {
        assert!(!page.contains(loading), "{loading}");
    }
}

#[test]
fn the_comparison_is_one_page_in_both_languages() {
    let fixtures = folder("tests/cli/fixtures");
    for (lang, texts) in [("en", ["regional wording", "added"]), ("fr", ["usage régional", "ajouté"])] {
        let run = relecture_in(lang, &["diff", "short.fr.txt", "short.v2.fr.txt", "--format", "html"], &fixtures);
        assert_eq!(run.status.code(), Some(1), "{run:?}");
        let page = String::from_utf8(run.stdout).expect("a page is UTF-8");
        check_loads_nothing(&page);
        for text in [texts[0], texts[1], "<del class=\"facts\"", "default-src 'none'"] {
            assert!(page.contains(text), "{text}");
        }
    }
}

#[test]
fn the_alignment_is_one_page_in_both_languages() {
    let fixtures = folder("tests/cli/fixtures");
    let files = ["align", "short.en.txt", "short.fr.txt", "--format", "html"];
    for (lang, level, rows, text) in
        [("en", "paragraph", 3, "<html lang=\"en\""), ("fr", "sentence", 4, "<html lang=\"fr\"")]
    {
        let run = relecture_in(lang, &[&files[..], &["--level", level]].concat(), &fixtures);
        assert!(run.status.success() && run.stderr.is_empty(), "{run:?}");
        let page = String::from_utf8(run.stdout).expect("a page is UTF-8");
        check_loads_nothing(&page);
        assert_eq!(page.matches("<tr id=\"row-").count(), rows, "{level}");
        assert!(page.contains(text) && page.contains("Douze bacs"), "{page}");
    }
}

#[test]
fn the_report_is_one_page_that_loads_nothing() {
    let output = tempfile::tempdir().expect("a folder for the report");
    let page = output.path().join("report.html");
    let sample = folder("crates/project/sample");
    let page_name = page.to_string_lossy();
    for target in ["release.fr-CA.docx", "release.fr.html"] {
        let run = relecture(&["report", "release.en.docx", target, "--output", &page_name], &sample);
        assert!(run.status.success(), "{run:?}");
        assert!(run.stdout.is_empty(), "{run:?}");
        let page = std::fs::read_to_string(&page).expect("the report was written");
        check_loads_nothing(&page);
        for text in ["L’arrêt du barrage", "Talveria: Halting the Selm dam", "default-src 'none'"] {
            assert!(page.contains(text), "{text}");
        }
    }
}

#[test]
fn files_of_one_release_are_imported_together_and_a_bad_file_leaves_the_project_alone() {
    let output = tempfile::tempdir().expect("a folder for the project");
    let project = output.path().join("news.relecture");
    let project_name = project.to_string_lossy();
    let sample = folder("crates/project/sample");
    let files = ["release.en.docx", "release.fr-CA.docx", "release.fr.docx"];
    let import = |files: &[&str]| {
        relecture(&[&["import", "--format", "json", "--project", &*project_name], files].concat(), &sample)
    };

    let bad = import(&["release.en.docx", "none.docx"]);
    assert_eq!(bad.status.code(), Some(2));
    assert!(!project.exists(), "nothing was made");

    let good = import(&files);
    assert!(good.status.success(), "{good:?}");
    let outcome: serde_json::Value = serde_json::from_slice(&good.stdout).expect("JSON on the standard output");
    let release = &outcome["releases"][0];
    assert_eq!(outcome["releases"].as_array().map(Vec::len), Some(1));
    assert_eq!(release["pairs"].as_array().map(Vec::len), Some(2));
    let texts = release["texts"].as_array().expect("texts");
    let langs: Vec<_> = texts.iter().map(|text| text["lang"].as_str().expect("a language")).collect();
    assert_eq!(langs, ["en-GB", "fr-CA", "fr"]);
    let warned = String::from_utf8_lossy(&good.stderr);
    assert!(warned.contains("release.fr-CA.docx: 1 tracked deletion was left out."), "{warned}");
}

#[test]
fn a_file_becomes_the_next_version_of_what_it_resembles() {
    let output = tempfile::tempdir().expect("a folder for the project");
    let project = output.path().join("news.relecture");
    let project_name = project.to_string_lossy();
    let fixtures = folder("tests/cli/fixtures");
    let import = |arguments: &[&str]| {
        relecture(&[&["import", "--format", "json", "--project", &*project_name], arguments].concat(), &fixtures)
    };
    assert!(import(&["short.en.txt", "short.fr.txt"]).status.success());

    let none = import(&["terms.csv", "--as-version-of", "auto"]);
    assert_eq!(none.status.code(), Some(2));
    let added = import(&["short.v2.en.txt", "--as-version-of", "auto"]);
    assert!(added.status.success(), "{added:?}");
    let outcome: serde_json::Value = serde_json::from_slice(&added.stdout).expect("JSON on the standard output");
    let version = &outcome["versions"][0];
    assert_eq!((&version["previous"], &version["number"]), (&"short.en.txt".into(), &2.into()), "{version}");
    let carried = &version["carried"];
    assert_eq!((&carried["unchanged"], &carried["changed"], &carried["added"]), (&3.into(), &1.into(), &2.into()));
    assert_eq!(version["left"], serde_json::json!([]));

    let again = import(&["short.v2.en.txt", "short.v2.fr.txt"]);
    let said = String::from_utf8_lossy(&again.stderr).into_owned();
    assert!(
        said.contains("short.v2.en.txt resembles short.v2.en.txt, which the project has (100 % the same)"),
        "{said}"
    );
}

#[test]
fn a_batch_answers_at_once_and_ends_quietly_when_nobody_reads_on() {
    let line = b"{\"id\": 1, \"source\": \"Gate 5.\", \"target\": \"Porte 5.\"}\n";
    let mut batch = Command::new(env!("CARGO_BIN_EXE_relecture"));
    batch.args(["align", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut batch = batch.spawn().expect("the program runs");
    let mut input = batch.stdin.take().expect("an input");
    let mut output = BufReader::new(batch.stdout.take().expect("an output"));

    input.write_all(line).expect("the program reads");
    let mut answer = String::new();
    output.read_line(&mut answer).expect("the program answers though more lines may come");
    assert!(answer.starts_with("{\"id\":1,\"beads\":[{"), "{answer}");

    drop(output);
    // A program that another test is just starting may hold the closed end for a moment: the first line can still be taken.
    while batch.try_wait().expect("the program can be waited for").is_none() {
        let _ = input.write_all(line);
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let ended = batch.wait_with_output().expect("the program ends though more lines may come");
    assert!(ended.status.success(), "{ended:?}");
    assert!(ended.stderr.is_empty(), "{ended:?}");
}
