//! `relecture align --batch`: a pair a line in, its beads a line out, in the same order, on all cores. A line that
//! cannot be done says so in its place, and the others go on.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::{Result, anyhow};
use relecture_core::model::Lang;
use relecture_core::progress::Unwatched;
use relecture_i18n::Strings;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::output::OutputBead;
use super::pair::{self, Content, Input, LevelArg, Manner, Origin};
use crate::failure;

/// How many lines may be under way for each thread: read, but not written because one before them takes long.
const LINES_AHEAD: usize = 16;

/// A line of the input, without its id.
#[derive(Deserialize)]
struct Request {
    source: Option<String>,
    source_path: Option<PathBuf>,
    source_lang: Option<String>,
    target: Option<String>,
    target_path: Option<PathBuf>,
    target_lang: Option<String>,
    level: Option<LevelArg>,
    input: Option<Input>,
}

/// A line of the output.
#[derive(Serialize)]
struct Answer {
    id: Value,
    #[serde(flatten)]
    outcome: Outcome,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    Beads(Vec<OutputBead>),
    Error(String),
}

/// What holds for lines that say nothing else.
#[derive(Clone, Copy)]
pub(crate) struct Defaults<'a> {
    /// Languages of source and target, where they are known.
    pub(crate) langs: [Option<&'a Lang>; 2],
    /// How the texts are cut.
    pub(crate) manner: Manner<'a>,
    /// Whether each bead is explained.
    pub(crate) explain: bool,
}

/// Aligns every line of the standard input, so many at once.
pub(crate) fn run(defaults: Defaults, jobs: Option<NonZeroUsize>, strings: &Strings) -> Result<()> {
    align_lines(defaults, jobs, BufReader::new(io::stdin()), &mut io::stdout().lock(), strings)
}

/// Threads take a line each in turn; the answers are put back in order here. Nothing is read while a line that stands
/// too far behind is not written, so that few lines are in memory whatever their number.
fn align_lines(
    defaults: Defaults,
    jobs: Option<NonZeroUsize>,
    input: impl BufRead + Send,
    output: &mut impl Write,
    strings: &Strings,
) -> Result<()> {
    let threads = jobs.map_or_else(|| thread::available_parallelism().map_or(1, usize::from), usize::from);
    let (permit, permits) = mpsc::sync_channel(threads.saturating_mul(LINES_AHEAD));
    let (answer, answers) = mpsc::channel();
    let input = Mutex::new(Lines { input, number: 0, permit });
    thread::scope(|scope| {
        for _ in 0..threads {
            let (input, answer) = (&input, answer.clone());
            scope.spawn(move || {
                // A statement of its own: the input is locked no longer than it takes to read the line.
                let next = || input.lock().unwrap_or_else(PoisonError::into_inner).next();
                while let Some(line) = next() {
                    let answered = line.map(|(number, line)| (number, answer_to(&line, number, defaults, strings)));
                    if answer.send(answered).is_err() {
                        break;
                    }
                }
            });
        }
        drop(answer);
        write_in_order(answers, permits, output).map_err(|stopped| match stopped {
            // Whoever reads the pipe has read enough, though the input may still be waited for.
            Stopped::Output(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(0),
            Stopped::Output(error) => failure::unprintable(&error, strings),
            Stopped::Input(error) => failure::unreadable(Path::new(&strings.cli_standard_input()), &error, strings),
        })
    })
}

/// The lines of the input, each with its number from 1. Reading one waits for a permit.
struct Lines<R> {
    input: R,
    number: u64,
    permit: SyncSender<()>,
}

impl<R: BufRead> Lines<R> {
    fn next(&mut self) -> Option<io::Result<(u64, Vec<u8>)>> {
        self.permit.send(()).ok()?;
        let mut line = Vec::new();
        match self.input.read_until(b'\n', &mut line) {
            Ok(0) => None,
            Ok(_) => {
                self.number += 1;
                Some(Ok((self.number, line)))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// Why a batch ends before its input does.
enum Stopped {
    Input(io::Error),
    Output(io::Error),
}

/// Writes each answer when all before it are written, and gives back its permit.
fn write_in_order(
    answers: Receiver<io::Result<(u64, String)>>,
    permits: Receiver<()>,
    output: &mut impl Write,
) -> Result<(), Stopped> {
    let mut early = BTreeMap::new();
    let mut next = 1;
    for answered in answers {
        let (number, answer) = answered.map_err(Stopped::Input)?;
        early.insert(number, answer);
        while let Some(answer) = early.remove(&next) {
            writeln!(output, "{answer}").map_err(Stopped::Output)?;
            next += 1;
            permits.try_recv().expect("a permit was taken for every line");
        }
        output.flush().map_err(Stopped::Output)?;
    }
    Ok(())
}

fn answer_to(line: &[u8], number: u64, defaults: Defaults, strings: &Strings) -> String {
    let number = number.to_string();
    let (id, outcome) = match serde_json::from_slice::<Map<String, Value>>(line) {
        Ok(mut request) => {
            let id = request.remove("id").unwrap_or_default();
            let aligned = || align_one(Value::Object(request), &number, defaults, strings);
            // A fault of the program in one pair shall not cost the others.
            let aligned = catch_unwind(AssertUnwindSafe(aligned));
            (id, aligned.unwrap_or_else(|_| Err(anyhow!(strings.cli_batch_failed(&number)))))
        }
        Err(error) => (Value::Null, Err(anyhow!(strings.cli_batch_not_json(&number, &error.to_string())))),
    };
    let outcome = outcome.map_or_else(|error| Outcome::Error(error.to_string()), Outcome::Beads);
    serde_json::to_string(&Answer { id, outcome }).expect("texts and numbers can be written as JSON")
}

fn align_one(
    request: Value,
    number: &str,
    Defaults { langs, manner, explain }: Defaults,
    strings: &Strings,
) -> Result<Vec<OutputBead>> {
    let wrong = |reason: &dyn Display| anyhow!(strings.cli_batch_wrong(number, &reason.to_string()));
    let request: Request = serde_json::from_value(request).map_err(|error| wrong(&error))?;
    let Request { source, source_path, source_lang, target, target_path, target_lang, level, input } = request;
    let one_of = |name| move || anyhow!(strings.cli_batch_one_of(number, name, &format!("{name}_path")));
    let lang = |tag: Option<String>| tag.map(|tag| Lang::parse(&tag)).transpose().map_err(|error| wrong(&error));
    let (source_lang, target_lang) = (lang(source_lang)?, lang(target_lang)?);
    let contents = [
        Content {
            origin: origin("source", source.as_deref(), source_path.as_deref()).ok_or_else(one_of("source"))?,
            lang: source_lang.as_ref().or(langs[0]),
        },
        Content {
            origin: origin("target", target.as_deref(), target_path.as_deref()).ok_or_else(one_of("target"))?,
            lang: target_lang.as_ref().or(langs[1]),
        },
    ];
    let manner = Manner { level: level.unwrap_or(manner.level), input: input.unwrap_or(manner.input), ..manner };
    let (texts, alignment) = pair::align(contents, manner, &Unwatched, strings)?;
    let explained = explain.then(|| pair::explain(&texts, &alignment, manner.lexicons, strings)).transpose()?;
    Ok(OutputBead::all_of(&alignment, explained.as_deref()))
}

fn origin<'a>(name: &'static str, text: Option<&'a str>, path: Option<&'a Path>) -> Option<Origin<'a>> {
    match (text, path) {
        (Some(text), None) => Some(Origin::Given(name, text)),
        (None, Some(path)) => Some(Origin::File(path)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use relecture_i18n::UiLanguage;

    use super::super::pair::Lexicons;
    use super::*;

    /// The answers to these lines.
    fn check(input: &[u8], level: LevelArg, input_kind: Input, jobs: Option<usize>) -> Vec<Value> {
        let defaults = Defaults {
            langs: [None, None],
            manner: Manner { level, input: input_kind, lexicons: Lexicons::default() },
            explain: false,
        };
        let jobs = jobs.map(|jobs| NonZeroUsize::new(jobs).unwrap());
        let mut output = Vec::new();
        align_lines(defaults, jobs, input, &mut output, &Strings::new(UiLanguage::English)).unwrap();
        output
            .split(|&byte| byte == b'\n')
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_slice(line).unwrap())
            .collect()
    }

    /// The answers to these lines, where nothing is said beside.
    fn plain(input: &[u8], jobs: Option<usize>) -> Vec<Value> {
        check(input, LevelArg::Paragraph, Input::Document, jobs)
    }

    #[test]
    fn a_bad_line_is_answered_in_its_place_and_the_others_go_on() {
        let good =
            r#"{"id": 7, "source": "No answer.\n\nIt has 2 gates.", "target": "Sans réponse.\n\nIl a 2 vannes."}"#;
        for (line, id, error) in [
            ("", Value::Null, "no JSON object"),
            ("[1]", Value::Null, "no JSON object"),
            (r#"{"id": "a""#, Value::Null, "no JSON object"),
            (r#"{"id": "a"}"#, "a".into(), "either source or source_path"),
            (r#"{"id": "a", "source": "x"}"#, "a".into(), "either target or target_path"),
            (r#"{"id": "a", "source": "x", "source_path": "x", "target": "x"}"#, "a".into(), "either source or"),
            (r#"{"id": "a", "source": 5, "target": "x"}"#, "a".into(), "integer `5`"),
            (r#"{"id": "a", "source": "x", "target": "x", "level": "word"}"#, "a".into(), "`word`"),
            (r#"{"id": "a", "source": "x", "target": "x", "source_lang": "?"}"#, "a".into(), "not a language tag"),
            (r#"{"id": "a", "source": "x", "target_path": "none.txt"}"#, "a".into(), "none.txt: there is no such file"),
            (r#"{"id": "a", "source": "x", "target_path": "."}"#, "a".into(), "this is a folder"),
            (r#"{"id": "a", "source": "x", "target": " "}"#, "a".into(), "target: the file holds no text"),
        ] {
            let answers = plain(format!("{good}\n{line}\n{good}").as_bytes(), None);
            assert_eq!(answers.len(), 3, "{line}");
            assert_eq!(answers[1]["id"], id, "{line}");
            let said = answers[1]["error"].as_str().unwrap();
            assert!(said.contains(error), "{said}");
            for answer in [&answers[0], &answers[2]] {
                assert_eq!(answer["id"], 7);
                assert_eq!(answer["beads"][1]["target"], serde_json::json!([1]));
            }
        }
        let invalid = plain(b"{\"id\": \"\xFF\"}\n", None);
        assert!(invalid[0]["error"].as_str().unwrap().contains("no JSON object"), "{invalid:?}");
    }

    #[test]
    fn a_line_may_say_what_its_units_are() {
        let line = r#"{"source": "One.\nTwo.", "target": "Un.\nDeux.", "input": "lines"}
                      {"source": "One. Two.", "target": "Un. Deux.", "level": "sentence"}
                      {"source": "One.\nTwo.\n\nThree.", "target": "Un.\nDeux.\n\nTrois."}"#;
        let beads = |level, input| {
            let answers = check(line.as_bytes(), level, input, None);
            answers.iter().map(|answer| answer["beads"].as_array().unwrap().len()).collect::<Vec<_>>()
        };
        assert_eq!(beads(LevelArg::Paragraph, Input::Document), [2, 2, 2]);
        assert_eq!(beads(LevelArg::Sentence, Input::Lines), [2, 1, 3]);
    }

    #[test]
    fn answers_come_in_the_order_of_the_lines_however_long_each_takes() {
        let line = |at: usize| {
            let text = "Gate 5 is closed.\\n\\n".repeat(if at.is_multiple_of(50) { 60 } else { 1 });
            format!("{{\"id\": {at}, \"source\": \"{text}\", \"target\": \"{text}\"}}\n")
        };
        let input: String = (0..300).map(line).collect();
        for jobs in [1, 2, 7] {
            let answers = plain(input.as_bytes(), Some(jobs));
            let ids: Vec<_> = answers.iter().filter_map(|answer| answer["id"].as_u64()).collect();
            assert!(ids.iter().copied().eq(0..300), "{ids:?}");
        }
    }
}
