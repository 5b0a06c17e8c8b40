//! The page around the map and the pair.

use maud::{Markup, html};

use super::rows::{class_of, rows};
use super::{Phrase, ReportInput, ReportStrings, ReportText, Trust, findings, map, remarks};
use crate::export::page::{Marked, Page};
use crate::export::score_card;
use crate::model::{Bead, BeadShape, Checklist, Lang, Rival, Side};

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// Rows worth looking at that the list at the top names, at most.
const LISTED: usize = 60;
/// Characters of a row's text in that list.
const OPENING: usize = 70;

pub(super) fn page(input: &ReportInput, strings: &dyn ReportStrings) -> Markup {
    let page = Page {
        language: strings.language(),
        title: strings.title(input.source.file_name, input.target.file_name),
        eyebrow: strings.phrase(Phrase::Eyebrow),
        skip: ("pair", strings.phrase(Phrase::Skip)),
        made_by: strings.phrase(Phrase::MadeBy),
        style: STYLE,
        script: SCRIPT,
    };
    page.around(&html! {
        (texts(input, strings))
        @if let Some(left) = input.left { (left_to_do(left, strings)) }
        (summary(input, strings))
        @if let Some(found) = input.findings { (findings::list(input, found, strings)) }
        @if let Some(card) = input.score { (score_card::section(card, strings)) }
        section.map aria-labelledby="map-title" {
            h2 #map-title { (strings.phrase(Phrase::Map)) }
            (map::map(input, strings))
        }
        section.rows aria-labelledby="pair" {
            h2 #pair tabindex="-1" { (strings.phrase(Phrase::Pair)) }
            p.note { (strings.phrase(Phrase::Spaces)) }
            (rows(input, strings))
        }
    })
}

fn texts(input: &ReportInput, strings: &dyn ReportStrings) -> Markup {
    html! {
        section.texts {
            @for (heading, side) in [(Phrase::Source, Side::Source), (Phrase::Target, Side::Target)] {
                div.text { h2 { (strings.phrase(heading)) } (text(&input.side(side), strings)) }
            }
        }
    }
}

fn text(text: &ReportText, strings: &dyn ReportStrings) -> Markup {
    let document = text.document;
    let lang =
        document.lang.as_ref().map_or_else(|| strings.phrase(Phrase::LanguageUnknown), |lang| strings.lang(lang));
    let characters = document.paragraphs.iter().map(|paragraph| paragraph.text.chars().count()).sum();
    let length = [
        strings.paragraphs(document.paragraphs.len()),
        strings.sentences(text.segments.len()),
        strings.characters(characters),
    ];
    let facts = [
        (Phrase::File, text.file_name.to_owned()),
        (Phrase::Language, lang),
        (Phrase::Format, strings.format(document.format)),
        (Phrase::Encoding, document.encoding.to_owned()),
        (Phrase::Length, length.join(", ")),
    ];
    html! {
        dl {
            @for (name, value) in facts { div { dt { (strings.phrase(name)) } dd { (value) } } }
        }
        h3 { (strings.phrase(Phrase::Warnings)) }
        @if text.warnings.is_empty() {
            p { (strings.phrase(Phrase::WarningsNone)) }
        } @else {
            ul.warnings { @for warning in text.warnings { li { (strings.warning(warning)) } } }
        }
    }
}

fn left_to_do((left, rivals): (&Checklist, &[Rival]), strings: &dyn ReportStrings) -> Markup {
    let lines = strings.left(left, rivals);
    html! {
        section.left aria-labelledby="left" {
            h2 #left { (strings.phrase(Phrase::Left)) }
            @if lines.is_empty() {
                p { (strings.phrase(Phrase::LeftNone)) }
            } @else {
                ul { @for line in lines { li { (line) } } }
            }
        }
    }
}

fn summary(input: &ReportInput, strings: &dyn ReportStrings) -> Markup {
    let beads = &input.rows.beads;
    let count = |is: &dyn Fn(&Bead) -> bool| beads.iter().filter(|bead| is(bead)).count();
    let shapes = [
        BeadShape::OneToOne,
        BeadShape::Missing,
        BeadShape::Added,
        BeadShape::Merged,
        BeadShape::Split,
        BeadShape::ManyToMany,
    ];
    let mut counts: Vec<(Phrase, usize)> =
        shapes.iter().map(|&shape| (Phrase::of_shape(shape), count(&|bead| bead.shape() == shape))).collect();
    counts.push((Phrase::Moved, count(&|bead| bead.moved)));
    counts.push((Phrase::Unsure, count(&|bead| Trust::of(bead) == Trust::Unsure)));
    html! {
        section.summary aria-labelledby="summary" {
            h2 #summary { (strings.phrase(Phrase::Summary)) }
            p.total { (strings.rows(beads.len())) }
            dl.counts {
                @for (phrase, count) in counts {
                    div class=[(count == 0).then_some("none")] { dt { (strings.phrase(phrase)) } dd { (strings.number(count)) } }
                }
            }
            h3 { (strings.phrase(Phrase::Remarkable)) }
            (remarkable(input, strings))
        }
    }
}

fn remarkable(input: &ReportInput, strings: &dyn ReportStrings) -> Markup {
    let beads = input.rows.beads.iter().enumerate();
    let rows: Vec<_> = beads.filter(|(_, bead)| !remarks(bead).is_empty()).collect();
    html! {
        @if rows.is_empty() {
            p { (strings.phrase(Phrase::RemarkableNone)) }
        } @else {
            ul.remarkable-rows {
                @for &(index, bead) in rows.iter().take(LISTED) {
                    li {
                        a href={ "#row-" (index + 1) } { (strings.phrase(Phrase::Row)) " " (index + 1) }
                        @for remark in remarks(bead) { " " span class={ "remark " (class_of(remark)) } { (strings.phrase(remark)) } }
                        " " (opening(input, bead))
                    }
                }
            }
            @if rows.len() > LISTED { p { (strings.more_rows(rows.len() - LISTED)) } }
        }
    }
}

/// The first words of a row, in the target where it has any.
fn opening(input: &ReportInput, bead: &Bead) -> Markup {
    let side = if bead.target.is_empty() { Side::Source } else { Side::Target };
    let document = input.side(side).document;
    let text = bead.side(side).indices().next().map_or("", |unit| {
        let (paragraph, stretch) = input.unit(side, unit);
        stretch.of(&document.paragraphs[paragraph].text).trim()
    });
    let cut = match text.char_indices().nth(OPENING) {
        Some((end, _)) => text[..end].rfind(char::is_whitespace).unwrap_or(end),
        None => text.len(),
    };
    let lang = document.lang.as_ref().map(Lang::to_string);
    html! {
        span.opening lang=[lang] {
            (Marked { text: &text[..cut], ends: false })
            @if cut < text.len() { "…" }
        }
    }
}
