use super::*;
use crate::export::score_card::{ScorePhrase, ScoreStrings};
use crate::model::{
    BeadOrigin, BlockKind, ByteSpan, Category, Dimension, ErrorLevel, Fingerprint, Format, Lang, Level, Link,
    Paragraph, Place, Severity, UnitRange, WarningKind,
};
use dom_query::Document as Page;

/// Words that name themselves.
struct Names;

impl ScoreStrings for Names {
    fn dimension(&self, dimension: Dimension) -> String {
        dimension.id().to_owned()
    }
    fn category(&self, category: Category) -> String {
        category.id().to_owned()
    }
    fn level(&self, level: ErrorLevel) -> String {
        level.name().to_owned()
    }
    fn decimal(&self, number: f64) -> String {
        number.to_string()
    }
    fn score_phrase(&self, phrase: ScorePhrase) -> String {
        format!("{phrase:?}")
    }
}

impl ReportStrings for Names {
    fn language(&self) -> String {
        "en".to_owned()
    }
    fn phrase(&self, phrase: Phrase) -> String {
        format!("{phrase:?}")
    }
    fn title(&self, source: &str, target: &str) -> String {
        format!("{source} & {target}")
    }
    fn kind(&self, kind: BlockKind) -> String {
        kind.name().to_owned()
    }
    fn format(&self, format: Format) -> String {
        format.name().to_owned()
    }
    fn lang(&self, lang: &Lang) -> String {
        lang.to_string()
    }
    fn left(&self, left: &Checklist, rivals: &[Rival]) -> Vec<String> {
        vec![format!("{left:?} {rivals:?}")]
    }
    fn warning(&self, warning: &Warning) -> String {
        format!("{} {}", warning.kind.name(), warning.count)
    }
    fn paragraphs(&self, count: usize) -> String {
        format!("{count} paragraphs")
    }
    fn sentences(&self, count: usize) -> String {
        format!("{count} sentences")
    }
    fn characters(&self, count: usize) -> String {
        format!("{count} characters")
    }
    fn rows(&self, count: usize) -> String {
        format!("{count} rows")
    }
    fn more_rows(&self, count: usize) -> String {
        format!("{count} more")
    }
    fn number(&self, number: usize) -> String {
        number.to_string()
    }
    fn finding(&self, finding: &Finding) -> String {
        format!("{} was found", finding.check)
    }
    fn severity(&self, severity: Severity) -> String {
        severity.name().to_owned()
    }
    fn percent(&self, percent: u8) -> String {
        format!("{percent} %")
    }
}

/// A document of paragraphs, each one sentence long.
fn document(lang: Lang, texts: &[&str]) -> (Document, Vec<Segment>) {
    let paragraph = |text: &&str| Paragraph {
        kind: BlockKind::Paragraph,
        level: 0,
        text: (*text).to_owned(),
        links: vec![Link { span: ByteSpan::new(0, 1), href: "https://example.org/?a=1&b=\"2\"".to_owned() }],
        highlights: Vec::new(),
    };
    let segment = |(at, text): (usize, &&str)| Segment { paragraph: at, span: ByteSpan::new(0, text.trim_end().len()) };
    let paragraphs = texts.iter().map(paragraph).collect();
    let document =
        Document { format: Format::Text, encoding: "UTF-8", lang: Some(lang), paragraphs, blank_cells: Vec::new() };
    (document, texts.iter().enumerate().map(segment).collect())
}

fn bead((a, b, c, d): (u32, u32, u32, u32), confidence: f32, moved: bool) -> Bead {
    let (source, target) = (UnitRange::new(a, b), UnitRange::new(c, d));
    Bead { source, target, confidence, moved, origin: BeadOrigin::Automatic }
}

/// The page on two texts whose sentences are aligned as their paragraphs are.
fn report(source: &[&str], target: &[&str], beads: Vec<Bead>) -> String {
    report_with(source, target, beads, &[])
}

fn report_with(source: &[&str], target: &[&str], beads: Vec<Bead>, findings: &[Finding]) -> String {
    let (source, source_segments) = document(Lang::english(), source);
    let (target, target_segments) = document(Lang::french(), target);
    let warnings = [Warning { kind: WarningKind::CommentsLeftOut, count: 2, detail: None }];
    let paragraphs = Alignment { level: Level::Paragraph, beads: beads.clone() };
    let sentences = Alignment { level: Level::Sentence, beads };
    let input = ReportInput {
        source: ReportText {
            file_name: "a<b>.txt",
            document: &source,
            segments: &source_segments,
            warnings: &warnings,
        },
        target: ReportText { file_name: "c.txt", document: &target, segments: &target_segments, warnings: &[] },
        rows: &paragraphs,
        sentences: &sentences,
        findings: Some(findings),
        score: None,
        left: None,
    };
    html(&input, &Names)
}

/// The texts that a selector finds.
fn found(page: &str, selector: &str) -> Vec<String> {
    Page::from(page).select(selector).iter().map(|node| node.text().to_string()).collect()
}

#[test]
fn shows_every_row_with_its_remarks() {
    let beads = vec![
        bead((0, 1, 0, 1), 0.97, false),
        bead((1, 2, 1, 1), 0.8, false),
        bead((2, 4, 1, 2), 0.7, false),
        bead((4, 5, 3, 4), 0.95, true),
        bead((5, 5, 2, 3), 0.4, false),
    ];
    let page = report(&["A", "B", "C", "D", "E"], &["a", "cd", "x", "e"], beads);
    assert_eq!(
        found(&page, ".pair tbody th"),
        ["197 %", "280 %Missing", "370 %Merged", "495 %Moved", "540 %AddedUnsure"]
    );
    assert_eq!(found(&page, ".pair td.empty"), ["NoCounterpart", "NoCounterpart"]);
    assert_eq!(found(&page, ".remarkable-rows a"), ["Row 2", "Row 3", "Row 4", "Row 5"]);
    assert_eq!(found(&page, ".counts dd"), ["2", "1", "1", "1", "0", "0", "1", "1"]);
    assert_eq!(found(&page, "td[lang=fr] p:not(.href)"), ["a", "cd", "e", "x"]);
    assert_eq!(found(&page, ".warnings li"), ["comments-left-out 2"]);
    assert_eq!(found(&page, "svg g").len(), 5);
}

#[test]
fn links_sentences_to_their_counterparts_and_marks_those_that_have_none() {
    let page = report(&["A", "B"], &["a"], vec![bead((0, 1, 0, 1), 1.0, false), bead((1, 2, 1, 1), 1.0, false)]);
    assert_eq!(found(&page, ".s[data-bead='0']"), ["A", "a"]);
    assert_eq!(found(&page, ".s.single"), ["B"]);
}

#[test]
fn text_is_text_whatever_it_looks_like() {
    let hostile = "<script>alert(1)</script> & \"q\" 'a' </td></table><img src=x onerror=y>";
    let page = report(&[hostile], &["&amp; ]]> --> <!--"], vec![bead((0, 1, 0, 1), 1.0, false)]);
    assert_eq!(found(&page, "td p:not(.href)"), [hostile, "&amp; ]]> --> <!--"]);
    assert_eq!(found(&page, "script").len(), 1, "our own");
    assert!(found(&page, "img").is_empty());
    assert_eq!(found(&page, "td p.href")[0], "↗ https://example.org/?a=1&b=\"2\"");
    assert_eq!(found(&page, "h1"), ["a<b>.txt & c.txt"]);
}

#[test]
fn invisible_characters_are_drawn_and_stay() {
    let text = "\u{AB}\u{202F}18\u{A0}mai\u{200B} x\u{2009}y \u{202F}";
    let page = report(&[text], &["a"], vec![bead((0, 1, 0, 1), 1.0, false)]);
    assert_eq!(found(&page, "td[lang=en] .nnbsp").len(), 2);
    assert_eq!(found(&page, "td[lang=en] .nbsp").len(), 1);
    assert_eq!(found(&page, "td[lang=en] .space").len(), 1);
    assert_eq!(found(&page, "td[lang=en] .trail").len(), 1, "spaces inside the text are ordinary");
    assert_eq!(found(&page, "td[lang=en] .code"), ["U+200B"]);
    assert_eq!(found(&page, "td[lang=en] p:not(.href)")[0].replace("U+200B", ""), text);
}

#[test]
fn needs_nothing_from_outside_the_page() {
    let page = report(&["A"], &["a"], vec![bead((0, 1, 0, 1), 1.0, false)]);
    assert!(found(&page, "link, img, iframe, object, [src], [style]").is_empty());
    assert_eq!(found(&page, "a[href]").len(), found(&page, "a[href^='#']").len());
    assert!(!page.contains("url("), "styles load nothing");
    assert!(page.contains("default-src 'none'; style-src 'sha256-"));
}

#[test]
fn the_map_of_a_long_text_draws_ordinary_neighbours_as_one_and_every_gap_alone() {
    let texts = vec!["Some words of a paragraph"; 6000];
    let mut beads: Vec<Bead> = (0..5999).map(|at| bead((at, at + 1, at, at + 1), 0.99, false)).collect();
    beads.push(bead((5999, 6000, 5999, 5999), 0.9, false));
    let page = report(&texts, &texts[..5999], beads);
    let drawn = found(&page, "svg g").len();
    assert!((500..2000).contains(&drawn), "{drawn}");
    assert_eq!(found(&page, "svg g.alone").len(), 1);
    assert_eq!(found(&page, ".pair tbody tr").len(), 6000);
}

#[test]
fn the_list_at_the_top_says_how_many_rows_it_leaves_out() {
    let beads = (0..100).map(|at| bead((at, at + 1, 0, 0), 0.9, false)).collect();
    let page = report(&["A"; 100], &[], beads);
    assert_eq!(found(&page, ".remarkable-rows li").len(), 60);
    assert!(page.contains("40 more"));
}

#[test]
fn findings_are_listed_and_underlined_the_graver_over_the_lighter() {
    let finding = |check: &'static str, severity, start, end| Finding {
        check,
        severity,
        source: None,
        target: Some(Place { side: Side::Target, paragraph: 1, span: ByteSpan::new(start, end) }),
        more: Vec::new(),
        variant: None,
        facts: Vec::new(),
        fix: None,
        evidence: String::new(),
        fingerprint: Fingerprint::default(),
    };
    let findings = [finding("a.b", Severity::Note, 0, 6), finding("c.d", Severity::Error, 3, 7)];
    let beads = vec![bead((0, 1, 0, 1), 1.0, false), bead((1, 2, 1, 2), 1.0, false)];
    let page = report_with(&["One.", "Two."], &["Un.", "Le port."], beads, &findings);
    assert_eq!(found(&page, ".pair mark"), ["port"]);
    assert_eq!(found(&page, ".pair mark.error"), ["port"]);
    assert_eq!(found(&page, ".findings li"), ["note Row 2 a.b was found", "error Row 2 c.d was found"]);
}
