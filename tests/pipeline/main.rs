//! Whole texts through the pipeline: import, segment, align. The texts are those of the sample; each snapshot is a pair
//! laid out for reading.

use std::fmt::Write as _;
use std::fs;

use relecture_core::align::{self, Options};
use relecture_core::model::{Alignment, Bead, Document, Segment, Side, UnitRange, Warning};
use relecture_core::progress::Unwatched;
use relecture_core::{import, segment};
use relecture_tests::root;

#[test]
fn word_files() {
    check("release.en.docx", "release.fr-CA.docx");
    check("release.en.docx", "release.fr.docx");
}

#[test]
fn web_pages() {
    check("release.en.html", "release.fr-CA.html");
    check("release.en.html", "release.fr.html");
}

#[test]
fn plain_texts() {
    check("release.en.txt", "release.fr-CA.txt");
    check("release.en.txt", "release.fr.txt");
}

#[track_caller]
fn check(source: &str, target: &str) {
    let texts = [source, target].map(Text::read);
    let [source, target] = &texts;
    let options = Options {
        source_lang: source.document.lang.as_ref(),
        target_lang: target.document.lang.as_ref(),
        ..Options::default()
    };
    let sides = [(&source.document, &source.segments[..]), (&target.document, &target.segments[..])];
    let found = align::document(sides[0], sides[1], &options, &Unwatched).expect("nobody cancels");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!(target.name.as_str(), page(&texts, &found.paragraphs, &found.sentences));
    });
}

/// A file of the sample, cut into sentences.
struct Text {
    name: String,
    document: Document,
    warnings: Vec<Warning>,
    segments: Vec<Segment>,
}

impl Text {
    fn read(name: &str) -> Self {
        let bytes = fs::read(root().join("crates/project/sample").join(name)).expect("a file of the sample");
        let (document, warnings) = import::read(&bytes, Some(name)).expect("a document");
        let segments = segment::segments(&document);
        Self { name: name.to_owned(), document, warnings, segments }
    }

    /// What was read: `release.fr.docx: fr, 33 paragraphs, 49 sentences; headers-and-footers-left-out: 2`.
    fn summary(&self) -> String {
        let Self { name, document, warnings, segments } = self;
        let lang = document.lang.as_ref().map_or_else(|| "?".to_owned(), ToString::to_string);
        let mut line =
            format!("{name}: {lang}, {} paragraphs, {} sentences", document.paragraphs.len(), segments.len());
        for Warning { kind, count, detail } in warnings {
            let about = detail.clone().unwrap_or_else(|| count.to_string());
            write!(line, "; {}: {about}", kind.name()).expect("a string takes all");
        }
        line
    }

    fn kinds(&self, paragraphs: UnitRange) -> String {
        let mut kinds: Vec<_> =
            self.document.paragraphs[paragraphs.indices()].iter().map(|paragraph| paragraph.kind.name()).collect();
        kinds.dedup();
        kinds.join(" + ")
    }

    /// The paragraph in which sentences begin.
    fn paragraph_of(&self, sentences: UnitRange) -> Option<u32> {
        self.segments[sentences.indices()].first().map(|segment| segment.paragraph as u32)
    }

    /// Sentences in a line, with the spaces that do not break made visible.
    fn sentences(&self, sentences: UnitRange) -> String {
        let texts = self.segments[sentences.indices()]
            .iter()
            .map(|segment| segment.span.of(&self.document.paragraphs[segment.paragraph].text));
        texts
            .collect::<Vec<_>>()
            .join(" ⏐ ")
            .replace('\u{00A0}', "⍽")
            .replace('\u{202F}', "˽")
            .replace('\t', "⇥")
            .replace('\n', "⏎")
    }
}

/// Both texts: a heading for each bead of paragraphs, and under it the beads of the sentences that begin there.
fn page(texts: &[Text; 2], paragraphs: &Alignment, sentences: &Alignment) -> String {
    let [source, target] = texts;
    let mut page = format!("{}\n{}\n⍽ no-break space, ˽ narrow no-break space\n", source.summary(), target.summary());
    let mut written = 0;
    for bead in &paragraphs.beads {
        page += &format!("\n{}\n", heading(texts, bead));
        for inner in sentences.beads.iter().filter(|inner| begins_in(texts, inner, bead)) {
            page += &format!("  ┌ {}\n  └ {}\n", source.sentences(inner.source), target.sentences(inner.target));
            written += 1;
        }
    }
    assert_eq!(written, sentences.beads.len(), "each bead of sentences stands in one bead of paragraphs");
    let lines: Vec<_> = page.lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// `[5]:[5,6] paragraph, moved`.
fn heading([source, target]: &[Text; 2], bead: &Bead) -> String {
    let list = |units: UnitRange| units.indices().map(|unit| unit.to_string()).collect::<Vec<_>>().join(",");
    let (left, right) = (source.kinds(bead.source), target.kinds(bead.target));
    let kinds = if left == right || right.is_empty() {
        left
    } else if left.is_empty() {
        right
    } else {
        format!("{left} → {right}")
    };
    let moved = if bead.moved { ", moved" } else { "" };
    let unsure = if bead.is_low_confidence() { ", unsure" } else { "" };
    format!("[{}]:[{}] {kinds}{moved}{unsure}", list(bead.source), list(bead.target))
}

fn begins_in([source, target]: &[Text; 2], sentences: &Bead, paragraphs: &Bead) -> bool {
    match (source.paragraph_of(sentences.source), target.paragraph_of(sentences.target)) {
        (Some(paragraph), _) => paragraphs.side(Side::Source).contains(paragraph),
        (None, Some(paragraph)) => paragraphs.side(Side::Target).contains(paragraph),
        (None, None) => false,
    }
}
