//! The two texts: a row for paragraphs and what they became, the old version on the left.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::{ComparisonInput, ComparisonStrings, Phrase};
use crate::diff::characters;
use crate::export::page::Marked;
use crate::model::{BlockKind, ByteSpan, Hunk, Lang, ParagraphDiff, ParagraphStatus, UnitRange};

/// Characters that changed are told apart from the rest of their hunk where they are no more than this share of it, and
/// stand together in no more places than this: who reads does not spell.
const LEGIBLE: (f64, usize) = (0.5, 2);

/// The table of all rows.
pub(super) fn rows(input: &ComparisonInput, strings: &dyn ComparisonStrings) -> Markup {
    html! {
        table.pair {
            thead { tr {
                th scope="col" { (strings.phrase(Phrase::Paragraph)) }
                @for name in input.file_names { th scope="col" { span.file { (name) } } }
            } }
            tbody { @for change in input.changes { (row(change, input, strings)) } }
        }
    }
}

fn row(change: &ParagraphDiff, input: &ComparisonInput, strings: &dyn ComparisonStrings) -> Markup {
    let mut kinds: BTreeSet<&str> = change.hunks.iter().map(|hunk| hunk.kind.name()).collect();
    match change.status {
        ParagraphStatus::Same => kinds.insert("same"),
        ParagraphStatus::Changed => kinds.is_empty() && kinds.insert("whole"),
        ParagraphStatus::Moved
        | ParagraphStatus::Split
        | ParagraphStatus::Merged
        | ParagraphStatus::Added
        | ParagraphStatus::Removed => kinds.insert("whole"),
    };
    html! {
        tr class=(change.status.name()) data-kinds=(kinds.into_iter().collect::<Vec<_>>().join(" ")) {
            th scope="row" {
                span.number { (numbers(change, strings)) }
                @if change.status != ParagraphStatus::Same { span.remark { (strings.status(change.status)) } }
            }
            (cell(0, change, input, strings))
            (cell(1, change, input, strings))
        }
    }
}

/// `3 → 4`.
fn numbers(change: &ParagraphDiff, strings: &dyn ComparisonStrings) -> String {
    let shown = |range: UnitRange| match range.len() {
        0 => "–".to_owned(),
        1 => strings.number(range.start as usize + 1),
        _ => format!("{}–{}", strings.number(range.start as usize + 1), strings.number(range.end as usize)),
    };
    format!("{} → {}", shown(change.old), shown(change.new))
}

fn cell(side: usize, change: &ParagraphDiff, input: &ComparisonInput, strings: &dyn ComparisonStrings) -> Markup {
    let units = [change.old, change.new][side];
    let document = input.documents[side];
    html! {
        @if units.is_empty() {
            td.empty { (strings.phrase(Phrase::NoCounterpart)) }
        } @else {
            td lang=[document.lang.as_ref().map(Lang::to_string)] {
                @for unit in units.indices() {
                    @let paragraph = &document.paragraphs[unit];
                    p class=(paragraph.kind.name()) dir="auto" {
                        @if paragraph.kind != BlockKind::Paragraph {
                            span.hidden lang=(strings.language()) { (strings.block(paragraph.kind)) " – " }
                        }
                        (text(side, unit, change, input, strings))
                    }
                }
            }
        }
    }
}

/// A paragraph with its changes marked: what was taken out in the old version, what was put in in the new one.
fn text(
    side: usize,
    unit: usize,
    change: &ParagraphDiff,
    input: &ComparisonInput,
    strings: &dyn ComparisonStrings,
) -> Markup {
    let text = &input.documents[side].paragraphs[unit].text;
    let draw = |span: ByteSpan| Marked { text: span.of(text), ends: span.end == text.len() };
    let mut end = 0;
    let here = change.hunks.iter().map(|hunk| (hunk, [hunk.old, hunk.new][side]));
    let marked: Vec<_> = here
        .filter(|(_, at)| at.paragraph == unit && !at.span.is_empty())
        .map(|(hunk, at)| {
            let before = ByteSpan::new(end, at.span.start);
            end = at.span.end;
            (before, hunk, at.span)
        })
        .collect();
    let inside = |hunk: &Hunk, span: ByteSpan| {
        let parts = parts(side, hunk, span, input);
        html! { @for (part, differs) in parts { @if differs { b { (draw(part)) } } @else { (draw(part)) } } }
    };
    html! {
        @for (before, hunk, span) in marked {
            (draw(before))
            @if side == 0 {
                del class=(hunk.kind.name()) data-kind=(hunk.kind.name()) title=(strings.kind(hunk.kind)) { (inside(hunk, span)) }
            } @else {
                ins class=(hunk.kind.name()) data-kind=(hunk.kind.name()) title=(strings.kind(hunk.kind)) { (inside(hunk, span)) }
            }
        }
        (draw(ByteSpan::new(end, text.len())))
    }
}

/// A hunk on one side, cut into what differs to the character and what does not.
fn parts(side: usize, hunk: &Hunk, span: ByteSpan, input: &ComparisonInput) -> Vec<(ByteSpan, bool)> {
    let differing: Vec<ByteSpan> =
        characters(hunk, input.documents).iter().map(|part| [part.old, part.new][side].span).collect();
    let length: usize = differing.iter().map(|part| part.len()).sum();
    if length as f64 > LEGIBLE.0 * span.len() as f64 || differing.len() > LEGIBLE.1 {
        return vec![(span, false)];
    }
    let mut parts = Vec::new();
    let mut at = span.start;
    for part in differing {
        parts.push((ByteSpan::new(at, part.start), false));
        parts.push((part, true));
        at = part.end;
    }
    parts.push((ByteSpan::new(at, span.end), false));
    parts.retain(|(part, _)| !part.is_empty());
    parts
}
