use super::*;
use crate::align::DocumentAlignment;
use crate::diff::{carry, lineage};
use crate::model::{Alignment, Bead, BeadOrigin, HunkKind, Level, Predecessor, Segment, Side};
use crate::segment;

fn followed(before: &str, after: &str) -> (Vec<Segment>, Vec<Segment>, Vec<ParagraphDiff>, Vec<Option<Predecessor>>) {
    let (old, new) = (document(before), document(after));
    let [was, is] = [segment::segments(&old), segment::segments(&new)];
    let changes = changes(&old, &new);
    let found = lineage([(&old, &was), (&new, &is)], &changes);
    (was, is, changes, found)
}

/// The predecessor of every new sentence: `0 1:facts -`.
#[track_caller]
fn check_lineage(before: &str, after: &str, expected: &str) {
    let told = |found: &Option<Predecessor>| match found {
        None => "-".to_owned(),
        Some(Predecessor { segment, change: None }) => segment.to_string(),
        Some(Predecessor { segment, change: Some(kind) }) => format!("{segment}:{}", kind.name()),
    };
    let (.., found) = followed(before, after);
    assert_eq!(found.iter().map(told).collect::<Vec<_>>().join(" "), expected, "{before} -> {after}");
}

#[test]
fn a_sentence_stays_itself_through_typography_and_moves() {
    let (one, two, three) = ("La digue a cédé hier.", "L'élue a dit « non ».", "Le maire a parlé.");
    check_lineage(&format!("{one} {two} {three}"), &format!("{one} {two} {three}"), "0 1 2");
    check_lineage(&format!("{one} {two}"), &format!("{one} L’élue a dit «\u{A0}non\u{A0}»."), "0 1");
    check_lineage("Un e-mail suffit.", "Un courriel suffit.", "0");
    check_lineage(&format!("{one}\n{two}\n{three}"), &format!("{three}\n{one}\n{two}"), "2 0 1");
    check_lineage(&format!("{one} {two}\n{three}"), &format!("{two}\n{three} {one}"), "1 2 0");
    check_lineage(&format!("{one}\n{two}"), &format!("{one} {two}"), "0 1");
}

#[test]
fn what_changed_is_named_and_what_is_new_has_no_predecessor() {
    let text = "La digue a cédé hier. Il y a 12 blessés. Le maire a parlé.";
    check_lineage(text, &text.replace("12", "13"), "0 1:facts 2");
    check_lineage(text, &text.replace("cédé", "tenu"), "0:wording 1 2");
    check_lineage(text, &text.replace(" Le maire", " Personne ne sait pourquoi. Le maire"), "0 1 - 2");
    check_lineage(text, "La digue a cédé hier. Le maire a parlé.", "0 2");
    check_lineage(text, "La digue a cédé hier. Les vents soufflent fort. Le maire a parlé.", "0 - 2");
    check_lineage("", "La digue a cédé.", "-");
}

fn bead(source: (u32, u32), target: (u32, u32), origin: BeadOrigin) -> Bead {
    let unit = |(start, end)| UnitRange::new(start, end);
    Bead { source: unit(source), target: unit(target), confidence: 0.5, moved: false, origin }
}

/// Beads that stay when the source changes so: `new>target`, then the pins that do not.
#[track_caller]
fn check_carried(before: &str, after: &str, pinned: &[usize], expected: &str) {
    let (was, is, changes, found) = followed(before, after);
    let paragraphs = before.lines().count();
    let origin = |at: &usize| if pinned.contains(at) { BeadOrigin::Pinned } else { BeadOrigin::Automatic };
    let beads = |units: usize, origin: &dyn Fn(&usize) -> BeadOrigin| {
        (0..units).map(|at| bead((at as u32, at as u32 + 1), (at as u32, at as u32 + 1), origin(&at))).collect()
    };
    let alignment = DocumentAlignment {
        paragraphs: Alignment { level: Level::Paragraph, beads: beads(paragraphs, &origin) },
        sentences: Alignment { level: Level::Sentence, beads: beads(was.len(), &|_| BeadOrigin::Automatic) },
    };
    let carried = carry(&alignment, Side::Source, &changes, (&is, &found));
    let list = |units: UnitRange| units.indices().map(|unit| unit.to_string()).collect::<Vec<_>>().join(",");
    let told = |beads: &[Bead]| {
        let bead = |b: &Bead| format!("{}>{}{}", list(b.source), list(b.target), if b.moved { " moved" } else { "" });
        beads.iter().map(bead).collect::<Vec<_>>().join(" | ")
    };
    let found = [&carried.kept.paragraphs, &carried.kept.sentences, &carried.lost].map(|beads| told(beads)).join(" ; ");
    assert_eq!(found, expected, "{before} -> {after}");
}

#[test]
fn beads_stay_where_nothing_changed_and_pins_wherever_they_can() {
    let all = [FIRST, SECOND, THIRD].join("\n");
    check_carried(&all, &all, &[], "0>0 | 1>1 | 2>2 ; 0>0 | 1>1 | 2>2 ; ");
    let changed = all.replace("réparées", "contrôlées");
    check_carried(&all, &changed, &[], "0>0 | 2>2 ; 0>0 | 2>2 ; ");
    check_carried(&all, &changed, &[1], "0>0 | 1>1 | 2>2 ; 0>0 | 2>2 ; ");
    check_carried(&all, &[FIRST, THIRD].join("\n"), &[1], "0>0 | 1>2 ; 0>0 | 1>2 ; 1>1");
    check_carried(&all, &[THIRD, FIRST, SECOND].join("\n"), &[], "0>2 moved | 1>0 | 2>1 ; 0>2 | 1>0 | 2>1 ; ");
    check_carried(&all, &format!("{FIRST}\n{SECOND} {THIRD}"), &[1], "0>0 ; 0>0 ; 1>1");
}

#[test]
fn likeness_is_the_share_that_stayed() {
    let all = [FIRST, SECOND, THIRD].join("\n");
    let like = |before: &str, after: &str| {
        let (old, new) = (document(before), document(after));
        super::super::likeness([&old, &new], &changes(&old, &new))
    };
    assert!((like(&all, &all) - 1.0).abs() < 1e-9);
    assert!((like("L'élue parle !", "L’élue parle\u{202F}!") - 1.0).abs() < 1e-9);
    assert!(like(&all, &all.replace("réparées", "contrôlées")) > 0.8);
    assert!(like(FIRST, THIRD) < 0.2);
    assert!((like("", "") - 1.0).abs() < 1e-9);
}

proptest! {
    #[test]
    fn no_two_sentences_were_the_same_one_and_none_is_lost_that_stayed(
        old in prop::collection::vec("[A-C][a-d]{1,3} [a-d]{1,4}\\. ", 0..8),
        new in prop::collection::vec("[A-C][a-d]{1,3} [a-d]{1,4}\\. ", 0..8),
    ) {
        let (before, after) = (old.concat(), new.concat());
        let (was, is, changes, found) = followed(&before, &after);
        let mut known: Vec<usize> = found.iter().flatten().map(|predecessor| predecessor.segment).collect();
        known.sort_unstable();
        let count = known.len();
        known.dedup();
        prop_assert_eq!(known.len(), count);
        prop_assert!(known.iter().all(|&segment| segment < was.len()));
        // A sentence that neither version has twice, and both have, is the same one.
        let (old, new) = (document(&before), document(&after));
        let text = |of: &Document, at: &Segment| at.span.of(&of.paragraphs[at.paragraph].text).to_owned();
        let texts = [was.iter().map(|s| text(&old, s)).collect::<Vec<_>>(), is.iter().map(|s| text(&new, s)).collect()];
        for (at, sentence) in texts[1].iter().enumerate() {
            let alone = |texts: &[String]| texts.iter().filter(|other| *other == sentence).count() == 1;
            if alone(&texts[0]) && alone(&texts[1]) {
                let expected = texts[0].iter().position(|other| other == sentence).unwrap();
                let predecessor = Predecessor { segment: expected, change: None };
                prop_assert_eq!(found[at], Some(predecessor), "{} {:?}", sentence, changes);
            }
        }
        prop_assert!(found.iter().flatten().all(|p| p.change != Some(HunkKind::Typography)));
    }
}
