use super::*;
use crate::align::DocumentAlignment;
use crate::diff::{Sources, stale};
use crate::model::{Alignment, Bead, BeadOrigin, Level, ParagraphFreshness, Segment};
use crate::segment;

/// A translation of as many paragraphs and sentences as the old source: here, the old source itself.
fn one_to_one(units: usize, level: Level) -> Alignment {
    let unit = |at| UnitRange::new(at, at + 1);
    let bead =
        |at| Bead { source: unit(at), target: unit(at), confidence: 1.0, moved: false, origin: BeadOrigin::Automatic };
    Alignment { level, beads: (0..units as u32).map(bead).collect() }
}

fn rows(before: &str, after: &str, paragraphs: Option<Alignment>) -> Vec<ParagraphFreshness> {
    let (old, new) = (document(before), document(after));
    let segments: [Vec<Segment>; 2] = [segment::segments(&old), segment::segments(&new)];
    let alignment = DocumentAlignment {
        paragraphs: paragraphs.unwrap_or_else(|| one_to_one(old.paragraphs.len(), Level::Paragraph)),
        sentences: one_to_one(segments[0].len(), Level::Sentence),
    };
    let changes = changes(&old, &new);
    let sources = Sources { documents: [&old, &new], segments: [&segments[0], &segments[1]], changes: &changes };
    stale(&sources, &segments[0], &alignment)
}

/// A row: `target<new freshness reasons`, then its sentences: `target<new freshness reasons`.
fn told(row: &ParagraphFreshness) -> String {
    let list = |units: &[usize]| units.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
    let one = |target: &[usize], new: &[usize], freshness: &str, reasons: &[crate::model::HunkKind]| {
        let reasons: String = reasons.iter().map(|kind| format!(" {}", kind.name())).collect();
        format!("{}<{} {freshness}{reasons}", list(target), list(new))
    };
    let mut parts = vec![one(&row.target, &row.new, row.freshness.name(), &row.reasons)];
    parts.extend(row.sentences.iter().map(|at| one(&at.target, &at.new, at.freshness.name(), &at.reasons)));
    parts.join("; ")
}

#[track_caller]
fn check_stale(before: &str, after: &str, expected: &[&str]) {
    let found: Vec<String> = rows(before, after, None).iter().map(told).collect();
    assert_eq!(found, expected, "{before} -> {after}");
}

#[test]
fn what_still_says_the_same_is_current() {
    let all = [FIRST, SECOND, THIRD].join("\n");
    check_stale(&all, &all, &["0<0 current", "1<1 current", "2<2 current"]);
    check_stale("L'élue parle !", "L’élue parle\u{202F}!", &["0<0 current"]);
    check_stale("Un e-mail suffit.", "Un courriel suffit.", &["0<0 current"]);
    check_stale(&all, &[THIRD, FIRST, SECOND].join("\n"), &["0<1 current", "1<2 current", "2<0 current"]);
    check_stale(&all, &format!("{FIRST}\n{SECOND} {THIRD}"), &["0<0 current", "1<1 current", "2<1 current"]);
    let changed = SECOND.replace("réparées", "contrôlées");
    check_stale(
        &all,
        &format!("{FIRST}\n{changed} {THIRD}"),
        &["0<0 current", "1<1 stale wording; 1< stale wording", "2<1 current"],
    );
}

#[test]
fn facts_and_wording_make_stale_down_to_the_sentence() {
    let text = "La digue a cédé hier. Il y a 12 blessés. Le maire a parlé.";
    check_stale(text, &text.replace("12", "13"), &["0<0 stale facts; 1< stale facts"]);
    check_stale(text, &text.replace("cédé", "tenu"), &["0<0 stale wording; 0< stale wording"]);
    check_stale(
        text,
        &text.replace("12", "13").replace("parlé", "menti"),
        &["0<0 stale wording facts; 1< stale facts; 2< stale wording"],
    );
}

#[test]
fn whole_sentences_are_missing_or_orphaned() {
    let [one, two, three] = ["La digue a cédé hier soir.", "Les secours sont venus aussitôt.", "Le maire a parlé."];
    let all = format!("{one} {two} {three}");
    check_stale(&all, &format!("{one} {three}"), &["0<0 stale wording; 1< orphaned"]);
    check_stale(&format!("{one} {three}"), &all, &["0<0 stale wording; <1 missing"]);
    check_stale(&format!("{one} {two}"), &all, &["0<0 stale wording; <2 missing"]);
}

#[test]
fn whole_paragraphs_are_missing_or_orphaned() {
    let (all, two) = ([FIRST, SECOND, THIRD].join("\n"), [FIRST, THIRD].join("\n"));
    check_stale(&all, &two, &["0<0 current", "1< orphaned", "2<1 current"]);
    check_stale(&two, &all, &["0<0 current", "<1 missing", "1<2 current"]);
    check_stale("", FIRST, &["<0 missing"]);
}

#[test]
fn paragraphs_translated_together_stand_together() {
    let unit = |start, end| UnitRange::new(start, end);
    let bead = |source, target| Bead { source, target, confidence: 1.0, moved: false, origin: BeadOrigin::Automatic };
    let paragraphs = Alignment {
        level: Level::Paragraph,
        beads: vec![bead(unit(0, 2), unit(0, 1)), bead(unit(2, 3), unit(3, 3)), bead(unit(3, 3), unit(1, 2))],
    };
    let after = [FIRST, &SECOND.replace("réparées", "contrôlées"), THIRD].join("\n");
    let found = rows(&[FIRST, SECOND, THIRD].join("\n"), &after, Some(paragraphs));
    let found: Vec<String> = found.iter().map(told).collect();
    assert_eq!(found, ["0<0,1 stale wording; 1< stale wording", "1< current"]);
}
