//! The full stop or comma after a quotation: before the closing mark or after it.

use super::reading::{Quotation, Reading};
use super::{PUNCT, place};
use crate::check::{CheckedText, Found};
use crate::model::{ByteSpan, Place};
use crate::profile::QuotePunctuation;

/// One finding for each text: a text that puts them elsewhere mostly does so throughout.
pub(super) fn check(text: &CheckedText, reading: &Reading, found: &mut Found) {
    let Some(rule) = text.profile.settings.quote_punctuation.preferred() else { return };
    let outermost = reading.quotations.iter().filter(|quotation| quotation.depth == 0);
    let outside: Vec<(Place, String)> = outermost
        .filter_map(|quotation| match rule {
            QuotePunctuation::Inside => moved_inside(text, quotation),
            QuotePunctuation::BySense => sentence_closed_outside(text, quotation),
        })
        .collect();
    let Some(&(first, _)) = outside.first() else { return };
    let mut adding = found.at(&PUNCT, first).also(outside[1..].iter().map(|&(place, _)| place));
    if *rule == QuotePunctuation::BySense {
        adding = adding.worded("sentence");
    }
    for (place, written) in outside {
        adding = adding.mended(place, written);
    }
}

/// `”.` and `”,`, with how American usage writes them.
fn moved_inside(text: &CheckedText, quotation: &Quotation) -> Option<(Place, String)> {
    let closes = quotation.closes?;
    let paragraph = &text.paragraphs[closes.paragraph];
    let mark = closes.mark.span;
    let stop = paragraph.raw[mark.end..].chars().next().filter(|c| matches!(c, '.' | ','))?;
    let single = !paragraph.raw[mark.end + 1..].starts_with(['.', ',']);
    let ended = paragraph.raw[..mark.start].ends_with(|c: char| !c.is_alphanumeric());
    let written = format!("{stop}{}", mark.of(paragraph.raw));
    (single && !ended).then(|| (paragraph.place(mark.start..mark.end + 1), written))
}

/// A full sentence after a colon whose full stop stands after the closing mark, with how it is written before it.
fn sentence_closed_outside(text: &CheckedText, quotation: &Quotation) -> Option<(Place, String)> {
    let (opens, closes) = (quotation.opens, quotation.closes?);
    let paragraph = &text.paragraphs[closes.paragraph];
    if opens.paragraph != closes.paragraph || !paragraph.raw[closes.mark.span.end..].starts_with('.') {
        return None;
    }
    let quoted = &paragraph.raw[opens.mark.span.end..closes.mark.span.start];
    let introduced = paragraph.raw[..opens.mark.span.start].trim_end().ends_with(':');
    let sentence = quoted.trim_start().starts_with(char::is_uppercase) && quoted.trim().contains(char::is_whitespace);
    if !introduced || !sentence || paragraph.raw[closes.mark.span.end + 1..].starts_with('.') {
        return None;
    }
    let words = quoted.trim_end();
    let space = &quoted[words.len()..];
    let ended = words.ends_with(['.', '!', '?', '…']);
    let stop = if ended { "" } else { "." };
    let last = words.char_indices().next_back().filter(|_| ended).map_or(words.len(), |(at, _)| at);
    let start = opens.mark.span.end + last;
    let mark = place(text, closes).span.of(paragraph.raw);
    let written = format!("{}{stop}{space}{mark}", &words[last..]);
    Some((paragraph.place(ByteSpan::new(start, closes.mark.span.end + 1)), written))
}
