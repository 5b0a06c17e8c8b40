//! How soon words are found as they are typed: `cargo xtask bench concordance`. Two files of lines that render each other
//! become a project of many releases; then words of some of its sentences are typed, letter by letter.

#![allow(clippy::unwrap_used, reason = "a bench ends where something fails")]

use std::path::Path;
use std::time::{Duration, Instant};

use relecture_core::model::{
    Alignment, Bead, BeadOrigin, BlockKind, ByteSpan, Document, Format, Lang, Level, Paragraph, Segment, Timestamp,
    UnitRange,
};
use relecture_core::progress::Unwatched;
use relecture_project::{Project, ReleaseDetails};
use relecture_store::{Change, NewVersion, Operation, Store, StoreError};

/// Lines of a release.
const RELEASE: usize = 100;
/// Releases kept in one transaction.
const AT_ONCE: usize = 100;
/// Sentences whose words are typed.
const TYPED: usize = 200;
/// Places asked for, as the window does.
const SHOWN: usize = 30;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let [source, target] = files.as_slice() else {
        println!("give two files of lines; `cargo xtask bench concordance` does");
        return;
    };
    let texts = [source, target].map(|file| std::fs::read_to_string(file).unwrap());
    let lines = texts.each_ref().map(|text| text.lines().collect::<Vec<_>>());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.relecture");
    let start = Instant::now();
    keep(&path, &lines);
    let size = std::fs::metadata(&path).unwrap().len() / 1_000_000;
    let count = lines.iter().map(Vec::len).sum::<usize>();
    println!("{count} sentences kept in {:.0?}, {size} MB", start.elapsed());
    let start = Instant::now();
    let project = Project::open(&path).unwrap();
    println!("opened in {:.0?}", start.elapsed());
    let sentences: Vec<&str> = lines.iter().flat_map(|lines| chosen(lines)).collect();
    let mut first: Vec<(Duration, String)> = Vec::new();
    let mut again: Vec<(Duration, String)> = Vec::new();
    for (number, sentence) in sentences.iter().enumerate() {
        for typed in typed(sentence, number) {
            for times in [&mut first, &mut again] {
                let start = Instant::now();
                project.concordance(&typed, SHOWN).unwrap();
                times.push((start.elapsed(), typed.clone()));
            }
        }
    }
    tell("a key typed, the first time", first);
    tell("the same again", again);
    tell("the earlier renderings of a row", earlier(&project));
    let start = Instant::now();
    let varying = project.varying_sentences(&relecture_project::Unwatched).unwrap();
    println!("{} sentences that are not always rendered alike in {:.1?}", varying.len(), start.elapsed());
}

/// How long what rows were rendered by elsewhere takes, of rows all over the project.
fn earlier(project: &Project) -> Vec<(Duration, String)> {
    let releases = project.releases().unwrap();
    let some = releases.iter().step_by((releases.len() / TYPED).max(1)).enumerate();
    let look = |(number, release): (usize, &ReleaseDetails)| {
        let (pair, row) = (release.pairs[0].id, u32::try_from(number * 7 % RELEASE).unwrap());
        let start = Instant::now();
        let found = project.earlier_renderings(pair, row).unwrap();
        let time = start.elapsed();
        (time, found.first().map(|sentence| sentence.source.clone()).unwrap_or_default())
    };
    some.map(look).collect()
}

/// Some of the lines, evenly chosen.
fn chosen<'t>(lines: &[&'t str]) -> Vec<&'t str> {
    lines.iter().step_by((lines.len() / (TYPED / 2)).max(1)).copied().collect()
}

/// What stands in the field after each key, from the second letter on: one to four words from somewhere in a sentence.
fn typed(sentence: &str, number: usize) -> Vec<String> {
    let words: Vec<&str> = sentence.split(' ').collect();
    let first = number * 7 % words.len();
    let words = words[first..words.len().min(first + 1 + number % 4)].join(" ");
    (2..=words.chars().count()).map(|keys| words.chars().take(keys).collect()).collect()
}

fn tell(what: &str, mut times: Vec<(Duration, String)>) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].0;
    println!("{what} ({} times): p50 {:.1?}, p95 {:.1?}, p99 {:.1?}", times.len(), at(50), at(95), at(99));
    for (time, typed) in times.iter().rev().take(5) {
        println!("  {time:.1?} for “{typed}”");
    }
}

/// Keeps the lines as a project of many releases.
fn keep(path: &Path, lines: &[Vec<&str>; 2]) {
    let mut store = Store::create(path).unwrap();
    let releases: Vec<[&[&str]; 2]> =
        lines[0].chunks(RELEASE).zip(lines[1].chunks(RELEASE)).map(|(source, target)| [source, target]).collect();
    for (number, some) in releases.chunks(AT_ONCE).enumerate() {
        let kept: Result<(), StoreError> = store.change(Timestamp(0), |change| {
            for (at, release) in some.iter().enumerate() {
                keep_release(change, &format!("Release {}", number * AT_ONCE + at + 1), *release)?;
            }
            Ok(((), Operation { name: "import", arguments: "{}".to_owned() }))
        });
        kept.unwrap();
    }
    store.close().unwrap();
}

fn keep_release(change: &Change, name: &str, lines: [&[&str]; 2]) -> Result<(), StoreError> {
    let release = change.add_release(name)?;
    let version = |lang: Lang, lines: &[&str]| {
        let paragraphs = lines.iter().map(|line| Paragraph::new(BlockKind::Paragraph, 0, *line)).collect();
        let document =
            Document { format: Format::Text, encoding: "UTF-8", lang: Some(lang), paragraphs, blank_cells: Vec::new() };
        let whole = |(paragraph, line): (usize, &&str)| Segment { paragraph, span: ByteSpan::new(0, line.len()) };
        let segments: Vec<Segment> = lines.iter().enumerate().map(whole).collect();
        let new = NewVersion {
            file_name: "lines.txt",
            bytes: b"",
            document: &document,
            segments: &segments,
            warnings: &[],
            imported_at: Timestamp(0),
            lineage: None,
        };
        change.add_version(change.add_text(release, document.lang.as_ref())?, &new, &Unwatched)
    };
    let versions = [version(Lang::english(), lines[0])?, version(Lang::french(), lines[1])?];
    let one_to_one = |level: Level| {
        let [source, target] = lines.map(|lines| u32::try_from(lines.len()).unwrap());
        let bead = |unit: u32| Bead {
            source: UnitRange::new(unit.min(source), (unit + 1).min(source)),
            target: UnitRange::new(unit.min(target), (unit + 1).min(target)),
            confidence: 0.9,
            moved: false,
            origin: BeadOrigin::Automatic,
        };
        Alignment { level, beads: (0..source.max(target)).map(bead).collect() }
    };
    let pair = change.add_pair(release)?;
    change.align(pair, versions, [&one_to_one(Level::Paragraph), &one_to_one(Level::Sentence)], &Unwatched)?;
    Ok(())
}
