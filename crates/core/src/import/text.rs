//! Plain text. A blank line ends a paragraph; a text without any has a paragraph a line, unless its lines are wrapped.

use super::{
    is_blank,
    list_marker::{Levels, Marker, indent},
};
use crate::model::{BlockKind, Paragraph};

/// Lines of wrapped text are no longer than this.
const WIDEST_WRAPPED_LINE: usize = 100;
/// Items of inner lists that may stand between two items of a list.
const LONGEST_INNER_LIST: usize = 100;

/// The paragraphs of a text, each with the characters between its first and its last line break, line breaks inside
/// included. Lines that begin with the same bullet, or with numbers that follow one another, are items of a list.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines = lines(text);
    let groups: Vec<&[Line<'_>]> = lines.split(|line| is_blank(line.text)).filter(|group| !group.is_empty()).collect();
    let line_by_line = matches!(groups.as_slice(), [only] if !is_wrapped(only));
    let mut blocks = Vec::with_capacity(groups.len());
    for group in groups {
        split_group(text, group, line_by_line, &mut blocks);
    }
    mark_loose_items(&mut blocks);
    blocks
}

#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines without their ends: LF, CR LF or CR.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        lines.push(Line { text: &rest[..length], start });
        start += length + if rest[length..].starts_with("\r\n") { 2 } else { 1 };
    }
    lines
}

/// Whether line breaks fall where a line was full: all lines are short, and most do not end a sentence.
fn is_wrapped(lines: &[Line<'_>]) -> bool {
    let ends_sentence = |line: &Line<'_>| line.text.trim_end().ends_with(['.', '!', '?', '…', ':', '»', '”', '"']);
    lines.iter().all(|line| line.text.chars().count() <= WIDEST_WRAPPED_LINE)
        && lines.iter().filter(|line| ends_sentence(line)).count() * 2 <= lines.len()
}

/// Cuts a run of lines that no blank line separates. Where a line is a paragraph, a line further in than the item above
/// it still belongs to the item.
fn split_group(text: &str, group: &[Line<'_>], line_by_line: bool, blocks: &mut Vec<Paragraph>) {
    let items = items(group);
    let mut levels = Levels::default();
    let mut first = 0;
    let mut item_indent = items[0].then(|| indent(group[0].text));
    for next in 1..=group.len() {
        let goes_on = group.get(next).is_some_and(|line| {
            !items[next] && (!line_by_line || item_indent.is_some_and(|item| indent(line.text) > item))
        });
        if goes_on {
            continue;
        }
        let raw = &text[group[first].start..group[next - 1].end()];
        let (kind, level) =
            if items[first] { (BlockKind::ListItem, levels.of(raw)) } else { (BlockKind::Paragraph, 0) };
        blocks.push(Paragraph::new(kind, level, raw));
        first = next;
        item_indent = group.get(next).filter(|_| items[next]).map(|line| indent(line.text));
    }
}

/// Which lines begin an item: those whose marker is like that of an item line before or after it.
fn items(group: &[Line<'_>]) -> Vec<bool> {
    let markers: Vec<(usize, Marker)> = group
        .iter()
        .enumerate()
        .filter_map(|(index, line)| Marker::of(line.text).map(|(marker, _)| (index, marker)))
        .collect();
    let mut items = vec![false; group.len()];
    for (place, &(index, marker)) in markers.iter().enumerate() {
        let inner_items = markers[place + 1..].iter().take(LONGEST_INNER_LIST + 1);
        if let Some(&(other, _)) = inner_items.into_iter().find(|(_, next)| marker.is_like(*next)) {
            items[index] = true;
            items[other] = true;
        }
    }
    items
}

/// A single marked block beside another of its like, with blank lines between them, is an item as well.
fn mark_loose_items(blocks: &mut [Paragraph]) {
    let markers: Vec<Option<Marker>> = blocks.iter().map(|block| Marker::of(&block.text).map(|(m, _)| m)).collect();
    let alike = |a: usize, b: usize| matches!((markers[a], markers[b]), (Some(a), Some(b)) if a.is_like(b));
    let mut levels = Levels::default();
    for index in 0..blocks.len() {
        let after_like = index > 0 && alike(index - 1, index);
        let before_like = index + 1 < blocks.len() && alike(index, index + 1);
        if blocks[index].kind == BlockKind::Paragraph && (after_like || before_like) {
            blocks[index].kind = BlockKind::ListItem;
            blocks[index].level = levels.of(&blocks[index].text);
        } else {
            levels = Levels::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = paragraphs(text);
        let shown: Vec<String> = found
            .iter()
            .map(|p| if p.kind == BlockKind::ListItem { format!("{}: {}", p.level, p.text) } else { p.text.clone() })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn keeps_what_stands_between_blank_lines_together() {
        check("One.\n\nTwo.", &["One.", "Two."]);
        check("\n\nOne.\n \u{A0}\u{202F}\n\n\nTwo.\n", &["One.", "Two."]);
        check("  Indented.\u{A0}\u{202F} \n\nTwo.", &["  Indented.\u{A0}\u{202F} ", "Two."]);
        check("A line that is\nwrapped.\n\nTwo.", &["A line that is\nwrapped.", "Two."]);
        check("One.\r\n\r\nTwo\r\nlines.\r\n", &["One.", "Two\r\nlines."]);
        check("One.\r\rTwo\rlines.", &["One.", "Two\rlines."]);
        check(
            "It ended in\n1994. It began again in\n1996. That was all.\n\nTwo.",
            &["It ended in\n1994. It began again in\n1996. That was all.", "Two."],
        );
        check("— Bonjour.\n— Bonsoir.\n\nFin.", &["— Bonjour.\n— Bonsoir.", "Fin."]);
        check("", &[]);
    }

    #[test]
    fn cuts_lists_at_their_bullets() {
        check("• One\n• Two\n\nText.", &["1: • One", "1: • Two", "Text."]);
        check("We ask:\n- one\n  and more\n- two\n\nText.", &["We ask:", "1: - one\n  and more", "1: - two", "Text."]);
        check(
            "* One\n  * Inner\n  * Other\n* Two\n\n.",
            &["1: * One", "2:   * Inner", "2:   * Other", "1: * Two", "."],
        );
        check("9. Nine\n10. Ten\n\n.", &["1: 9. Nine", "1: 10. Ten", "."]);
        check("- One\n\n- Two\n\nText.", &["1: - One", "1: - Two", "Text."]);
        check("- Alone\nin its group.\n\nText.", &["- Alone\nin its group.", "Text."]);
    }

    #[test]
    fn reads_a_paragraph_a_line_where_there_is_no_blank_line() {
        let long = "A long line that nobody wrapped, because the program that wrote it keeps a paragraph on one line \
                    whatever its length.";
        check(&format!("Title\n{long}\n{long}"), &["Title", long, long]);
        check("First sentence.\nSecond sentence.", &["First sentence.", "Second sentence."]);
        check("This text was\nwrapped at a\nnarrow width.", &["This text was\nwrapped at a\nnarrow width."]);
        check(&format!("{long}\n- one\n- two\n{long}"), &[long, "1: - one", "1: - two", long]);
    }
}
