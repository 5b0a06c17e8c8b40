//! The part each block plays, where the format does not mark it: read from the text itself, in French and English.
//!
//! Rules are for press releases and hold back elsewhere; what is not recognised stays a paragraph.
//!
//! - *Metadata*: at the top, or right under the title, short lines that are a date, the type of the text or its
//!   reference; a list at the top with such a line in it; short lines between two such lines.
//! - *Title*: the block after the metadata, when it has no final stop and something follows. Where headings are marked, the
//!   only one of the highest level, when it stands above the body.
//! - *Heading*: in a text without marked headings, a short line without final punctuation before longer text. Three and
//!   more such lines in a row are a list, a poem or an address.
//! - *Quotation*: a paragraph that opens with a quotation mark and is quotation for the most part, or whose quotation
//!   runs on into the next paragraph.
//! - *Footnote*: a block at the end that opens with a mark, as `[1]`, that stands in the text above.
//! - *Lead*: the paragraph under the title, when it introduces a quotation with a colon, or when there is metadata.

use std::collections::BTreeSet;

use super::{list_marker::Marker, roles::quotation::Quotations};
use crate::model::{BlockKind, Paragraph};

mod metadata;
mod quotation;

/// Blocks at the top among which the metadata and the title are looked for.
const TOP: usize = 8;
/// Characters of the longest title.
const LONGEST_TITLE: usize = 250;
/// Characters of the longest heading that is recognised by its shortness.
const LONGEST_HEADING: usize = 90;
/// Level of a heading that no format marks: the title stands above it.
const UNMARKED_HEADING: u8 = 2;

/// Gives every block the part it plays.
pub(super) fn recognise(blocks: &mut [Paragraph]) {
    mark_notes(blocks);
    let body = mark_top(blocks);
    if blocks.iter().all(|block| block.kind != BlockKind::Heading) {
        mark_headings(&mut blocks[body..]);
    }
    mark_quotations(blocks);
    mark_lead(blocks, body);
}

fn set(block: &mut Paragraph, kind: BlockKind, level: u8) {
    block.kind = kind;
    block.level = level;
}

fn mark_notes(blocks: &mut [Paragraph]) {
    let opens_like_note = |block: &Paragraph| {
        block.kind == BlockKind::Paragraph && note_marks(&block.text).next().is_some_and(|(at, _)| at == 0)
    };
    let end = blocks.iter().rposition(|block| !opens_like_note(block)).map_or(0, |last| last + 1);
    let (text, notes) = blocks.split_at_mut(end);
    let marks: BTreeSet<&str> = text.iter().flat_map(|block| note_marks(&block.text)).map(|(_, mark)| mark).collect();
    for note in notes {
        if note_marks(&note.text).next().is_some_and(|(_, mark)| marks.contains(mark)) {
            set(note, BlockKind::Footnote, 0);
        }
    }
}

/// Numbers in square brackets, and where they begin.
fn note_marks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('[').filter_map(|(at, _)| {
        let inside = &text[at + 1..at + 1 + text[at + 1..].find(|c: char| !c.is_ascii_digit())?];
        (!inside.is_empty() && text[at + 1 + inside.len()..].starts_with(']')).then_some((at, inside))
    })
}

/// Marks metadata and title, and returns where the body begins.
fn mark_top(blocks: &mut [Paragraph]) -> usize {
    let above = metadata_above(blocks);
    blocks[..above].iter_mut().for_each(|block| set(block, BlockKind::Metadata, 0));
    let Some(title) = title(blocks, above) else { return above };
    set(&mut blocks[title], BlockKind::Title, 0);
    let body = title + blocks[title..].iter().take_while(|block| block.kind == BlockKind::Title).count();
    let below =
        blocks[body..].iter().take(TOP).take_while(|block| may_be_metadata(block) && is_metadata(block)).count();
    blocks[body..body + below].iter_mut().for_each(|block| set(block, BlockKind::Metadata, 0));
    body + below
}

fn is_metadata(block: &Paragraph) -> bool {
    metadata::is_metadata(Marker::of(&block.text).map_or(block.text.as_str(), |(_, rest)| rest))
}

fn may_be_metadata(block: &Paragraph) -> bool {
    matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem)
        && is_one_line(&block.text)
        && block.text.chars().count() <= LONGEST_HEADING
        && !ends_sentence(&block.text)
}

/// How many blocks at the top are metadata.
fn metadata_above(blocks: &[Paragraph]) -> usize {
    let top = &blocks[..blocks.len().min(TOP)];
    let short = top.iter().take_while(|block| may_be_metadata(block)).count();
    let items = top[..short].iter().take_while(|block| block.kind == BlockKind::ListItem).count();
    if items > 0 {
        return if top[..items].iter().any(is_metadata) { items } else { 0 };
    }
    let in_a_row = top[..short].iter().take_while(|block| is_metadata(block)).count();
    if in_a_row == 0 {
        return 0;
    }
    let last = top[..short].iter().rposition(is_metadata).map_or(0, |last| last + 1);
    // A line between the type and the date is the country when a title follows, and else the title itself.
    if last > in_a_row && title(blocks, last).is_some() { last } else { in_a_row }
}

/// Where the title stands, when the blocks before `start` are metadata.
fn title(blocks: &[Paragraph], start: usize) -> Option<usize> {
    if let Some(marked) = blocks.iter().position(|block| block.kind == BlockKind::Title) {
        return Some(marked);
    }
    let first = blocks.get(start)?;
    if blocks.iter().any(|block| block.kind == BlockKind::Heading) {
        return heading_as_title(blocks, start);
    }
    let is_title = first.kind == BlockKind::Paragraph
        && is_one_line(&first.text)
        && first.text.chars().count() <= LONGEST_TITLE
        && !first.text.trim_end().ends_with(['.', ':', ';', ',', '…'])
        && first.text.chars().any(char::is_alphabetic)
        && blocks.get(start + 1).is_some_and(|next| !is_metadata(first) || next.text.len() > first.text.len());
    is_title.then_some(start)
}

/// The only heading of the highest level, when nothing but short lines stands before it.
fn heading_as_title(blocks: &[Paragraph], start: usize) -> Option<usize> {
    let is_heading = |block: &&Paragraph| block.kind == BlockKind::Heading;
    let highest = blocks.iter().filter(is_heading).map(|block| block.level).min();
    let mut candidates = (0..blocks.len()).filter(|&at| is_heading(&&blocks[at]) && Some(blocks[at].level) == highest);
    let title = candidates.next().filter(|&title| title < start + TOP && candidates.next().is_none())?;
    blocks[start.min(title)..title].iter().all(may_be_metadata).then_some(title)
}

fn mark_headings(body: &mut [Paragraph]) {
    let mut start = 0;
    while start < body.len() {
        let run = body[start..].iter().take_while(|block| looks_like_heading(block)).count();
        let introduced = start > 0 && body[start - 1].text.trim_end().ends_with(':');
        let heads_text = body.get(start + run).is_some_and(|next| heads(&body[start..start + run], next));
        if matches!(run, 1 | 2) && !introduced && heads_text {
            body[start..start + run].iter_mut().for_each(|block| set(block, BlockKind::Heading, UNMARKED_HEADING));
        }
        start += run.max(1);
    }
}

fn heads(run: &[Paragraph], next: &Paragraph) -> bool {
    let longest = run.iter().map(|block| block.text.len()).max().unwrap_or(0);
    next.kind == BlockKind::ListItem || (next.text.len() > longest && ends_sentence(&next.text))
}

fn looks_like_heading(block: &Paragraph) -> bool {
    let text = block.text.trim();
    let opens_like_one = text.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || matches!(c, '[' | '('));
    block.kind == BlockKind::Paragraph
        && is_one_line(text)
        && text.chars().count() <= LONGEST_HEADING
        && text.chars().any(char::is_alphabetic)
        && opens_like_one
        && (text.ends_with('?') || !ends_sentence(text))
}

fn mark_quotations(blocks: &mut [Paragraph]) {
    let mut quotations = Quotations::default();
    for block in blocks {
        let quoted = quotations.reads_as_quotation(&block.text);
        if quoted && block.kind == BlockKind::Paragraph {
            set(block, BlockKind::Quotation, 0);
        }
    }
}

fn mark_lead(blocks: &mut [Paragraph], body: usize) {
    let has_title = blocks[..body].iter().any(|block| block.kind == BlockKind::Title);
    let has_metadata = blocks[..body].iter().any(|block| block.kind == BlockKind::Metadata);
    let Some(first) = blocks.get(body) else { return };
    let introduces = first.text.trim_end().ends_with(':')
        && blocks.get(body + 1).is_some_and(|next| next.kind == BlockKind::Quotation);
    let is_lead = first.kind == BlockKind::Paragraph && ends_sentence(&first.text) && has_title;
    if is_lead && (introduces || has_metadata) {
        set(&mut blocks[body], BlockKind::Lead, 0);
    }
}

fn is_one_line(text: &str) -> bool {
    !text.trim().contains(['\n', '\r'])
}

/// Whether the text ends as sentences do. Quotation marks and brackets after the stop do not hide it.
fn ends_sentence(text: &str) -> bool {
    text.trim_end()
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '»' | '”' | '"' | '’' | ')' | ']'))
        .ends_with(['.', '!', '?', '…', ':', ';', ','])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks separated by `|`; kinds as they are recognised.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut blocks: Vec<Paragraph> = crate::import::text::paragraphs(&text.replace('|', "\n\n"));
        recognise(&mut blocks);
        let kinds: Vec<&str> = blocks.iter().map(|block| block.kind.name()).collect();
        assert_eq!(kinds.join(" "), expected, "{text}");
    }

    #[test]
    fn leaves_other_texts_alone() {
        check("It was a bright cold day.|The clocks were striking.", "paragraph paragraph");
        check("Only one line", "paragraph");
        check("Il était une fois.|« Où ? » demanda-t-il, et il attendit longtemps une réponse.", "paragraph paragraph");
        check(
            "We need:|Plain words|Short lines|Then we go on, and on, and on.",
            "paragraph paragraph paragraph paragraph",
        );
        check(
            "Poem|Rose\n\nLily\n\nTulip\n\nAnd then there were many flowers.",
            "title paragraph paragraph paragraph paragraph",
        );
        check("Chapter|Text of it.|John Doe|Director", "title paragraph paragraph paragraph");
    }

    #[test]
    fn reads_notes_that_the_text_calls() {
        check("It rained.[1] It snowed [2].|[1] Almanac, p. 3.|[2] The same.", "paragraph footnote footnote");
        check("[1] It rained.|[2] It snowed.", "paragraph paragraph");
        check("It rained [1].|[1] Almanac.|It snowed.", "paragraph paragraph paragraph");
        check("[T]he law came [1].|[3] It snowed.|[ ] To do.|[", "paragraph paragraph paragraph paragraph");
        check("Il a plu [1].|[1] Almanach, p.\u{A0}3.", "paragraph footnote");
    }

    #[test]
    fn reads_a_release() {
        check(
            "• 3 mars 2031\n  • Borduria\n  • Communiqué de presse|Borduria. Une loi dangereuse|Réagissant à cette loi, Léa \
             Martin a déclaré\u{202F}:\u{202F}|«\u{202F}Cette loi doit être retirée.|«\u{202F}Elle est injuste.\u{202F}»|\
             Complément d’information\u{A0}|La loi date de 2030 et vise la presse.",
            "metadata metadata metadata title lead quotation quotation heading paragraph",
        );
        check(
            "Press release|Borduria|3 March 2031|Borduria: A dangerous law|Reacting to the law, Lea Martin said:|“This law \
             must go,” said Lea Martin. “It is unjust.”|Notes to editors|The law was passed in 2030.",
            "metadata metadata metadata title lead quotation heading paragraph",
        );
        check(
            "A dangerous law must be repealed|March 3, 2031|The law was passed on Monday by the parliament.|“It is a bad law \
             that will harm many people,” said Lea Martin.",
            "title metadata lead quotation",
        );
        check("NEWS RELEASE|A dangerous law|The law was passed.", "metadata title lead");
    }
}
