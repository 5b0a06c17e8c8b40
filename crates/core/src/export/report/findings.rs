//! What was found in the pair: the list, and where it is underlined in the texts.

use std::collections::BTreeMap;

use maud::{Markup, Render as _, html};

use super::{Phrase, ReportInput, ReportStrings};
use crate::export::page::Marked;
use crate::model::{BeadIndex, ByteSpan, Finding, Place, Side};

/// The list of findings, each with the row it stands in.
pub(super) fn list(input: &ReportInput, findings: &[Finding], strings: &dyn ReportStrings) -> Markup {
    let rows = BeadIndex::new(&input.rows.beads);
    html! {
        section.findings aria-labelledby="findings" {
            h2 #findings { (strings.phrase(Phrase::Findings)) }
            @if findings.is_empty() {
                p { (strings.phrase(Phrase::FindingsNone)) }
            } @else {
                ul {
                    @for finding in findings {
                        li {
                            span class={ "severity " (finding.severity.name()) } { (strings.severity(finding.severity)) }
                            @if let Some(row) = finding.first_place().and_then(|place| rows.of(place.side, place.paragraph)) {
                                " " a href={ "#row-" (row + 1) } { (strings.phrase(Phrase::Row)) " " (row + 1) }
                            }
                            " " (strings.finding(finding))
                        }
                    }
                }
            }
        }
    }
}

/// Where the paragraphs of one text are underlined.
pub(super) struct Underlines<'a>(BTreeMap<usize, Vec<(ByteSpan, &'a Finding)>>);

impl<'a> Underlines<'a> {
    /// The evidence of all findings on one side; where two overlap, the graver one is underlined.
    pub(super) fn new(findings: &'a [Finding], side: Side) -> Self {
        let mut underlines: BTreeMap<usize, Vec<(ByteSpan, &Finding)>> = BTreeMap::new();
        let mut graver_first: Vec<&Finding> = findings.iter().collect();
        graver_first.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        for finding in graver_first {
            let places = finding.place(side).into_iter().chain(finding.more.iter().copied().filter(|p| p.side == side));
            for Place { paragraph, span, .. } in places {
                let there = underlines.entry(paragraph).or_default();
                let apart = |(other, _): &(ByteSpan, _)| other.end <= span.start || span.end <= other.start;
                if !span.is_empty() && there.iter().all(apart) {
                    there.push((span, finding));
                }
            }
        }
        for there in underlines.values_mut() {
            there.sort_by_key(|(span, _)| *span);
        }
        Self(underlines)
    }

    /// A stretch of a paragraph's text, with what is underlined in it.
    pub(super) fn draw(&self, paragraph: usize, text: &str, stretch: ByteSpan, strings: &dyn ReportStrings) -> Markup {
        let ends = stretch.end == text.len();
        let part = |from: usize, to: usize| Marked { text: &text[from..to], ends: ends && to == text.len() };
        let Some(underlined) = self.0.get(&paragraph) else { return part(stretch.start, stretch.end).render() };
        let within = underlined.iter().filter(|(span, _)| span.start < stretch.end && stretch.start < span.end);
        let mut pieces = Vec::new();
        let mut at = stretch.start;
        for (span, finding) in within {
            let (from, to) = (span.start.max(at), span.end.min(stretch.end));
            pieces.push((part(at, from), part(from, to), finding));
            at = to;
        }
        html! {
            @for (before, evidence, finding) in pieces {
                (before)
                mark class=(finding.severity.name()) title=(strings.finding(finding)) { (evidence) }
            }
            (part(at, stretch.end))
        }
    }
}
