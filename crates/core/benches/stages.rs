//! How long each stage takes, from text to beads: `cargo bench --package relecture-core`. Whole runs of growing texts are
//! measured by `cargo xtask bench align`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use relecture_core::align::stages::Stages;
use relecture_core::align::{self, Options, Unit};
use relecture_core::lexicon::CompactLexicon;
use relecture_core::model::{BlockKind, Concept, Lang, Level, Term};
use relecture_core::progress::Unwatched;
use relecture_core::terms::{TermIndex, Termbase};
use relecture_core::{import, segment};

const ENGLISH: &str = include_str!("../../project/sample/release.en.txt");
const FRENCH: &str = include_str!("../../project/sample/release.fr.txt");
const LEXICON: &[u8] = include_bytes!("../data/lexicon.en-fr.bin");

/// Lines a side of the long text, about.
const LONG: usize = 2_000;

/// The release again and again, with other names each time.
fn long(release: &str) -> Vec<String> {
    let lines: Vec<&str> = release.lines().filter(|line| !line.trim().is_empty()).collect();
    let renamed = |line: &str, round: usize| {
        let word = |word: &str| match word.starts_with(char::is_uppercase) && word.len() > 3 {
            true => format!("{word}{}", "qxz".repeat(round % 5 + 1)),
            false => word.to_owned(),
        };
        line.split(' ').map(word).collect::<Vec<_>>().join(" ")
    };
    (0..LONG / lines.len()).flat_map(|round| lines.iter().map(move |line| renamed(line, round))).collect()
}

fn units(lines: &[String]) -> Vec<Unit<'_>> {
    (0..).zip(lines).map(|(paragraph, text)| Unit { text, kind: BlockKind::Paragraph, paragraph }).collect()
}

fn segment(criterion: &mut Criterion) {
    let french = Lang::french();
    criterion.bench_function("segment: sentences of a release", |bench| {
        bench.iter(|| segment::sentences(black_box(FRENCH), Some(&french)));
    });
    criterion.bench_function("segment: tokens of a release", |bench| {
        bench.iter(|| segment::tokens(black_box(FRENCH)));
    });
}

fn align(criterion: &mut Criterion) {
    let [english, french] = [Lang::english(), Lang::french()];
    let options = Options { source_lang: Some(&english), target_lang: Some(&french), ..Options::default() };
    let texts = [long(ENGLISH), long(FRENCH)];
    let [source, target] = texts.each_ref().map(|lines| units(lines));
    let read = || Stages::words(&source, &target, &options).expect("nobody cancels");
    criterion.bench_function("align: words of 2,000 lines", |bench| bench.iter(read));
    let stages = read();
    criterion.bench_function("align: anchors of 2,000 lines", |bench| bench.iter(|| stages.anchors()));
    criterion.bench_function("align: path through 2,000 lines", |bench| bench.iter(|| stages.path()));
    let path = stages.path().expect("nobody cancels");
    criterion.bench_function("align: learn from 2,000 lines", |bench| {
        bench.iter_batched_ref(read, |stages| stages.learn(&path), BatchSize::PerIteration);
    });
    let documents = [ENGLISH, FRENCH].map(|release| import::read(release.as_bytes(), None).expect("it is text").0);
    criterion.bench_function("align: a whole release, both levels", |bench| {
        bench.iter(|| {
            let [source, target] = documents.each_ref().map(|document| (document, segment::segments(document)));
            align::document((source.0, &source.1), (target.0, &target.1), &options, &Unwatched)
        });
    });
    criterion.bench_function("align: a whole release, paragraphs", |bench| {
        let [source, target] = [ENGLISH, FRENCH].map(|release| {
            release.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect::<Vec<_>>()
        });
        bench.iter(|| align::align(&units(&source), &units(&target), Level::Paragraph, &options, &Unwatched));
    });
}

fn lexicon(criterion: &mut Criterion) {
    criterion.bench_function("lexicon: make the one that comes with the program ready", |bench| {
        bench.iter(|| CompactLexicon::read(black_box(LEXICON)));
    });
}

/// Terms of one to four words that the release has, and of words that it has not.
fn termbase(terms: usize) -> Termbase {
    let words: Vec<&str> = FRENCH.split_whitespace().collect();
    let mut seen = std::collections::BTreeSet::new();
    let mut concept = |at: usize| {
        let length = 1 + at % 4;
        let start = at.wrapping_mul(7_919) % (words.len() - length);
        let mut term = words[start..start + length].join(" ");
        if !seen.insert(term.clone()) {
            term.push_str(&format!(" moulin{at}"));
        }
        Concept { terms: vec![Term::new(&term, Lang::french())], ..Concept::new(at.to_string()) }
    };
    Termbase { concepts: (0..terms).map(&mut concept).collect() }
}

fn terms(criterion: &mut Criterion) {
    let index = TermIndex::new(termbase(50_000));
    let french = Lang::french();
    criterion.bench_function("terms: find 50,000 terms in a release", |bench| {
        bench.iter(|| FRENCH.lines().map(|line| index.find(black_box(line), &french).len()).sum::<usize>());
    });
    let mut slow = criterion.benchmark_group("terms: make 50,000 terms ready");
    slow.sample_size(10).bench_function("index", |bench| {
        bench.iter_batched(|| termbase(50_000), TermIndex::new, BatchSize::PerIteration);
    });
}

criterion_group!(stages, segment, align, lexicon, terms);
criterion_main!(stages);
