//! The pair: a row a bead, the source on the left and the target on the right.

use maud::{Markup, html};

use super::findings::Underlines;
use super::{Phrase, ReportInput, ReportStrings, ReportText, Trust, remarks};
use crate::export::page::Marked;
use crate::model::{Alignment, Bead, BlockKind, ByteSpan, Lang, Segment, Side};

/// The table of all rows.
pub(super) fn rows(input: &ReportInput, strings: &dyn ReportStrings) -> Markup {
    let sides = [Side::Source, Side::Target].map(|side| SideOfRows::new(input, side));
    html! {
        table.pair {
            thead { tr {
                th scope="col" { (strings.phrase(Phrase::Row)) }
                th scope="col" { (strings.phrase(Phrase::Source)) " " span.file { (input.source.file_name) } }
                th scope="col" { (strings.phrase(Phrase::Target)) " " span.file { (input.target.file_name) } }
            } }
            tbody {
                @for (index, bead) in input.rows.beads.iter().enumerate() {
                    (row(index, bead, &sides, strings))
                }
            }
        }
    }
}

fn row(index: usize, bead: &Bead, sides: &[SideOfRows; 2], strings: &dyn ReportStrings) -> Markup {
    let remarks = remarks(bead);
    let trust = Trust::of(bead);
    html! {
        tr id={ "row-" (index + 1) } class=[(!remarks.is_empty()).then_some("remarkable")] {
            th scope="row" {
                span.number { (index + 1) }
                span class={ "confidence " (trust.class()) } title=(strings.phrase(trust.phrase())) {
                    (strings.percent(percent(bead)))
                }
                @for remark in remarks { span class={ "remark " (class_of(remark)) } { (strings.phrase(remark)) } }
            }
            @for side in sides { (side.cell(bead, strings)) }
        }
    }
}

/// The confidence of a bead in whole percent.
fn percent(bead: &Bead) -> u8 {
    (bead.confidence.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// The class that colours a remark.
pub(super) fn class_of(remark: Phrase) -> &'static str {
    match remark {
        Phrase::Missing | Phrase::Added => "alone",
        Phrase::Moved => "moved",
        Phrase::Unsure => "unsure",
        _ => "regrouped",
    }
}

/// One text, and for each of its sentences the bead it stands in.
struct SideOfRows<'a> {
    side: Side,
    input: ReportInput<'a>,
    text: ReportText<'a>,
    links: Vec<Option<SentenceLink>>,
    underlines: Underlines<'a>,
}

/// The bead of a sentence.
#[derive(Clone, Copy)]
struct SentenceLink {
    bead: usize,
    alone: bool,
}

impl<'a> SideOfRows<'a> {
    fn new(input: &ReportInput<'a>, side: Side) -> Self {
        let text = input.side(side);
        let links = links(input.sentences, side, text.segments.len());
        let underlines = Underlines::new(input.findings.unwrap_or_default(), side);
        Self { side, input: *input, text, links, underlines }
    }

    fn cell(&self, bead: &Bead, strings: &dyn ReportStrings) -> Markup {
        let units = bead.side(self.side);
        let lang = self.text.document.lang.as_ref().map(Lang::to_string);
        html! {
            @if units.is_empty() {
                td.empty { (strings.phrase(Phrase::NoCounterpart)) }
            } @else {
                // In a row without counterpart every sentence is alone: the row says so once.
                td lang=[lang] class=[bead.side(self.side.other()).is_empty().then_some("whole")] {
                    @for unit in units.indices() { (self.unit(unit, strings)) }
                }
            }
        }
    }

    fn unit(&self, unit: usize, strings: &dyn ReportStrings) -> Markup {
        let (index, stretch) = self.input.unit(self.side, unit);
        let paragraph = &self.text.document.paragraphs[index];
        let label = (paragraph.kind != BlockKind::Paragraph).then(|| strings.kind(paragraph.kind));
        html! {
            p class=(paragraph.kind.name()) dir="auto" {
                @if let Some(label) = label { span.hidden lang=(strings.language()) { (label) " – " } }
                (self.sentences(index, stretch, strings))
            }
            @for link in paragraph.links.iter().filter(|link| stretch.start <= link.span.start && link.span.start < stretch.end.max(1) && leads_elsewhere(&link.href)) {
                p.href { span aria-hidden="true" { "↗ " } (Marked { text: &link.href, ends: false }) }
            }
        }
    }

    /// A stretch of a paragraph, its sentences marked with their beads.
    fn sentences(&self, index: usize, stretch: ByteSpan, strings: &dyn ReportStrings) -> Markup {
        let before = |paragraph: usize, at: usize| {
            self.text.segments.partition_point(|segment| (segment.paragraph, segment.span.start) < (paragraph, at))
        };
        let (first, last) = (before(index, stretch.start), before(index, stretch.end.max(1)));
        let text = self.text.document.paragraphs[index].text.as_str();
        let mut end = stretch.start;
        let pieces: Vec<_> = (first..last)
            .map(|number| {
                let Segment { span, .. } = self.text.segments[number];
                let before = ByteSpan::new(end, span.start);
                end = span.end;
                (before, span, self.links[number])
            })
            .collect();
        let draw = |stretch: ByteSpan| self.underlines.draw(index, text, stretch, strings);
        html! {
            @for (before, sentence, link) in pieces {
                (draw(before))
                @match link {
                    Some(SentenceLink { bead, alone: false }) => span.s data-bead=(bead) { (draw(sentence)) },
                    Some(SentenceLink { alone: true, .. }) => span.s.single title=(strings.phrase(Phrase::SentenceAlone)) {
                        (draw(sentence))
                    },
                    None => (draw(sentence)),
                }
            }
            (draw(ByteSpan::new(end, stretch.end)))
        }
    }
}

fn links(alignment: &Alignment, side: Side, sentences: usize) -> Vec<Option<SentenceLink>> {
    let mut links = vec![None; sentences];
    for (number, bead) in alignment.beads.iter().enumerate() {
        let alone = bead.source.is_empty() || bead.target.is_empty();
        links[bead.side(side).indices()].fill(Some(SentenceLink { bead: number, alone }));
    }
    links
}

/// Whether a link leads out of the page it stood in.
fn leads_elsewhere(href: &str) -> bool {
    !href.is_empty() && !href.starts_with('#')
}
