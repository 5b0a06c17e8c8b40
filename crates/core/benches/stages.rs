//! How long each stage takes, from text to beads and findings: `cargo bench --package relecture-core`. Whole runs of growing texts are
//! measured by `cargo xtask bench align`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use relecture_core::align::stages::Stages;
use relecture_core::align::{self, DocumentAlignment, Options, Unit};
use relecture_core::check::{self, CheckedPair, Selection, Subject};
use relecture_core::lexicon::CompactLexicon;
use relecture_core::model::{Alignment, Bead, BlockKind, Concept, Document, Lang, Level, Segment, Term, UnitRange};
use relecture_core::profile::{self, Profile, Profiles};
use relecture_core::progress::Unwatched;
use relecture_core::terms::{TermIndex, Termbase};
use relecture_core::{import, segment};

const ENGLISH: &str = include_str!("../../project/sample/release.en.txt");
const FRENCH: &str = include_str!("../../project/sample/release.fr.txt");
const LEXICON: &[u8] = include_bytes!("../data/lexicon.en-fr.bin");

/// Lines a side of the long text, about.
const LONG: usize = 2_000;

/// How many times the longest text that is checked says what the release says: about 100,000 segments.
const LONGEST: usize = 2_000;

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

/// Concepts with a term in each language, of one to four words that the release has, or with a word that it has not.
fn termbase(concepts: usize) -> Termbase {
    let texts = [(ENGLISH, Lang::english()), (FRENCH, Lang::french())];
    let words = texts.each_ref().map(|(text, _)| text.split_whitespace().collect::<Vec<&str>>());
    let mut seen = std::collections::BTreeSet::new();
    let mut term = |at: usize, side: usize| {
        let length = 1 + at % 4;
        let start = at.wrapping_mul(7_919) % (words[side].len() - length);
        let mut term = words[side][start..start + length].join(" ");
        if !seen.insert(term.clone()) {
            term.push_str(&format!(" moulin{at}"));
        }
        Term::new(&term, texts[side].1.clone())
    };
    let concept = |at: usize| Concept { terms: vec![term(at, 0), term(at, 1)], ..Concept::new(at.to_string()) };
    Termbase { concepts: (0..concepts).map(concept).collect() }
}

fn terms(criterion: &mut Criterion) {
    let index = TermIndex::new(termbase(50_000));
    let french = Lang::french();
    let release = Pair::new(30, 1);
    let terms = Selection { only: vec!["term".to_owned(), "cons.term".to_owned()], ..Selection::default() };
    black_box(release.check(Some(&index), &terms));
    criterion.bench_function("terms: hold a pair of 30 paragraphs to 50,000 concepts", |bench| {
        bench.iter(|| release.check(Some(&index), &terms));
    });
    criterion.bench_function("terms: find the terms of 50,000 concepts in a release", |bench| {
        bench.iter(|| FRENCH.lines().map(|line| index.find(black_box(line), &french).len()).sum::<usize>());
    });
    let mut slow = criterion.benchmark_group("terms: make 50,000 concepts ready");
    slow.sample_size(10).bench_function("index", |bench| {
        bench.iter_batched(|| termbase(50_000), TermIndex::new, BatchSize::PerIteration);
    });
}

/// Two texts that are aligned and held to the profiles they show, with all that the checks need.
struct Pair {
    documents: [Document; 2],
    segments: [Vec<Segment>; 2],
    profiles: [Profile; 2],
    alignment: DocumentAlignment,
}

impl Pair {
    /// The release, or a single row of it, so many times.
    fn new(take: usize, times: usize) -> Self {
        let once = [(ENGLISH, Lang::english()), (FRENCH, Lang::french())].map(|(release, lang)| {
            let (mut document, _) = import::read(release.as_bytes(), None).expect("it is text");
            document.paragraphs.truncate(take);
            Document { lang: Some(lang), ..document }
        });
        let [source, target] = once.each_ref().map(|document| (document, segment::segments(document)));
        let options =
            Options { source_lang: source.0.lang.as_ref(), target_lang: target.0.lang.as_ref(), ..Options::default() };
        let aligned = align::document((source.0, &source.1), (target.0, &target.1), &options, &Unwatched);
        let DocumentAlignment { paragraphs, sentences } = aligned.expect("nobody cancels");
        let alignment = DocumentAlignment {
            paragraphs: repeated(&paragraphs, times, once.each_ref().map(|document| document.paragraphs.len())),
            sentences: repeated(&sentences, times, [source.1.len(), target.1.len()]),
        };
        let documents = once.map(|document| {
            let paragraphs = std::iter::repeat_n(&document.paragraphs, times).flatten().cloned().collect();
            Document { paragraphs, ..document }
        });
        let profiles = documents.each_ref().map(|document| {
            let lang = document.lang.as_ref().expect("it was said");
            profile::detect(document, lang, &Profiles::shipped()).expect("a norm is known").profile
        });
        let segments = documents.each_ref().map(segment::segments);
        Self { documents, segments, profiles, alignment }
    }

    /// Everything that is done to check it once it is read and aligned, and to tell how its terms stand.
    fn check(&self, terms: Option<&TermIndex>, selection: &Selection) -> usize {
        let subject = |side: usize| Subject {
            document: &self.documents[side],
            segments: &self.segments[side],
            lang: self.documents[side].lang.as_ref().expect("it was said"),
            profile: &self.profiles[side],
            previous: &[],
            terms,
        };
        let DocumentAlignment { paragraphs, sentences } = &self.alignment;
        let pair = CheckedPair::new(subject(0), subject(1), &paragraphs.beads, &sentences.beads);
        check::check(&pair, selection, &Unwatched).expect("nobody cancels").len() + check::term_uses(&pair).len()
    }
}

/// The beads of a text that says the same so many times, `sizes` units a side each time.
fn repeated(alignment: &Alignment, times: usize, sizes: [usize; 2]) -> Alignment {
    let shifted = |range: UnitRange, by: usize| {
        let by = u32::try_from(by).expect("a text of the bench has few units");
        UnitRange::new(range.start + by, range.end + by)
    };
    let round = |time: usize| {
        alignment.beads.iter().map(move |bead| Bead {
            source: shifted(bead.source, time * sizes[0]),
            target: shifted(bead.target, time * sizes[1]),
            ..*bead
        })
    };
    Alignment { level: alignment.level, beads: (0..times).flat_map(round).collect() }
}

fn check(criterion: &mut Criterion) {
    let release = Pair::new(30, 1);
    let all = Selection::default();
    // The dictionaries are made ready once.
    black_box(release.check(None, &all));
    criterion.bench_function("check: a pair of 30 paragraphs", |bench| bench.iter(|| release.check(None, &all)));
    let row = Pair::new(6, 1);
    criterion
        .bench_function("check: six paragraphs again, after an edit", |bench| bench.iter(|| row.check(None, &all)));
    let long = Pair::new(usize::MAX, LONGEST);
    let segments = long.segments[0].len();
    let mut slow = criterion.benchmark_group("check: a long pair");
    slow.sample_size(10).bench_function(format!("{segments} segments"), |bench| bench.iter(|| long.check(None, &all)));
}

criterion_group!(stages, segment, align, lexicon, terms, check);
criterion_main!(stages);
