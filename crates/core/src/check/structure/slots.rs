//! What stands at the head and at the end of a release: place and date, and the mark that it ends.

use super::{DATELINE, END};
use crate::check::{CheckedPair, CheckedParagraph, CheckedText, Found, parts};
use crate::model::{Bead, BeadIndex, BlockKind, ByteSpan, Place, Side};
use crate::quantity::{Date, Meaning};

/// Paragraphs at the head of a text among which the dateline stands.
const HEAD: usize = 8;
/// The longest dateline, in characters.
const DATELINE_MAX: usize = 80;
/// Names in a place at most: `Saint-Aubin (Nouvelle-Rive)`.
const PLACE_WORDS: usize = 6;
/// Small words that stand between the names of a place, or before its date.
const PARTICLES: &[&str] =
    &["and", "of", "the", "on", "de", "du", "des", "la", "le", "les", "et", "sur", "en", "d", "l"];
/// What a sentence with a dash begins with, rather than a dateline.
const OPENINGS: &[&str] = &["on", "by", "the", "dès", "depuis", "a", "an"];

/// Place and date before a dash at the beginning of a text, or a line of its own.
#[derive(Clone, Copy, Debug)]
struct Dateline {
    place: Place,
    date: Option<Date>,
    /// Whether the text goes on behind it in the same paragraph.
    runs_in: bool,
}

/// A dateline that one text has not. A date that differs, or that only one side of a bead has, is told as a date.
pub(super) fn datelines(pair: &CheckedPair, found: &mut Found) {
    let [source, target] = [&pair.source, &pair.target].map(dateline);
    let ((Some(only), None) | (None, Some(only))) = (source, target) else { return };
    let rows = BeadIndex::new(pair.paragraphs);
    let Some(row) = rows.of(only.place.side, only.place.paragraph) else { return };
    let (bead, other) = (&pair.paragraphs[row as usize], only.place.side.other());
    if only.runs_in && pair.is_comparable(bead) && only.date.is_none_or(|date| says(pair, bead, other, date)) {
        let adding = found.at(&DATELINE, only.place).and(pair.paragraphs_of(bead, other)[0].whole());
        if only.date.is_none() {
            adding.worded("place");
        }
    }
}

/// Whether a side of the bead says the date.
fn says(pair: &CheckedPair, bead: &Bead, side: Side, date: Date) -> bool {
    let dates = pair.paragraphs_of(bead, side).iter().flat_map(dates);
    dates.into_iter().any(|(other, _)| other.day.is_some() && other.agrees_with(&date))
}

fn dates<'a>(paragraph: &'a CheckedParagraph) -> impl Iterator<Item = (Date, ByteSpan)> + 'a {
    paragraph.quantities.iter().filter_map(|quantity| match quantity.meaning {
        Meaning::Date(date) => Some((date, quantity.span)),
        _ => None,
    })
}

/// The dateline of a text.
fn dateline(text: &CheckedText) -> Option<Dateline> {
    text.paragraphs.iter().take(HEAD).find_map(|paragraph| match paragraph.kind {
        BlockKind::Paragraph | BlockKind::Lead | BlockKind::Quotation => run_in(paragraph).or_else(|| line(paragraph)),
        BlockKind::Metadata => line(paragraph),
        _ => None,
    })
}

/// `OTTAWA, May 3, 2021 – The`: what stands before a dash between spaces.
fn run_in(paragraph: &CheckedParagraph) -> Option<Dateline> {
    let raw = paragraph.raw;
    let (dash, sign) = raw.match_indices(['–', '—', '-']).find(|(at, sign)| {
        let (before, after) = (&raw[..*at], &raw[at + sign.len()..]);
        before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace)
            || before.ends_with('-') && after.starts_with(char::is_whitespace)
    })?;
    let head = raw[..dash].trim_end_matches(|c: char| c.is_whitespace() || c == '-');
    let start = raw.len() - raw.trim_start().len();
    let mut letters = raw[dash + sign.len()..].chars().filter(|c| c.is_alphabetic());
    let opens_sentence = letters.next().is_some_and(char::is_uppercase) && letters.nth(20).is_some();
    if head.chars().count() > DATELINE_MAX || !opens_sentence {
        return None;
    }
    let (place, date) = place_and_date(paragraph, head)?;
    // Without its date, only capitals tell a place from the subject of a sentence.
    let is_place =
        date.is_some() || place.len() >= 3 && place.chars().any(char::is_alphabetic) && place == place.to_uppercase();
    is_place.then(|| Dateline { place: paragraph.place(start..head.len().max(start)), date, runs_in: true })
}

/// `Rive-Haute, le 3 mai 2021` alone.
fn line(paragraph: &CheckedParagraph) -> Option<Dateline> {
    let head = paragraph.raw.trim_end();
    if head.chars().count() > DATELINE_MAX {
        return None;
    }
    let (_, date) = place_and_date(paragraph, head)?;
    date.is_some().then(|| Dateline { place: paragraph.whole(), date, runs_in: false })
}

/// The words of the place and the date in the beginning of a paragraph, where there is nothing else in it.
fn place_and_date(paragraph: &CheckedParagraph, head: &str) -> Option<(String, Option<Date>)> {
    let dated = dates(paragraph).find(|(date, span)| date.day.is_some() && span.end <= head.len());
    let in_head = paragraph.quantities.iter().take_while(|quantity| quantity.span.end <= head.len());
    let mut rest = head.to_owned();
    for quantity in in_head.filter(|quantity| matches!(quantity.meaning, Meaning::Date(_) | Meaning::Weekday(_))) {
        rest.replace_range(quantity.span.start..quantity.span.end, &" ".repeat(quantity.span.len()));
    }
    if let Some((Date { weekday: Some((_, at)), .. }, _)) = dated {
        rest.replace_range(at.start..at.end, &" ".repeat(at.len()));
    }
    if rest.contains(|c: char| c.is_ascii_digit() || matches!(c, '«' | '“' | '"' | ':' | ';' | '?' | '!')) {
        return None;
    }
    let words: Vec<&str> = rest.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let is_particle = |word: &str| PARTICLES.contains(&word.to_lowercase().as_str());
    let names: Vec<&str> = words.iter().copied().filter(|word| !is_particle(word)).collect();
    let opens_sentence = words.first().is_some_and(|first| OPENINGS.contains(&first.to_lowercase().as_str()));
    let are_names = names.iter().all(|name| name.starts_with(char::is_uppercase));
    (are_names && names.len() <= PLACE_WORDS && !opens_sentence).then(|| (names.join(" "), dated.map(|(date, _)| date)))
}

/// The mark of the end that one text has not.
pub(super) fn ends(pair: &CheckedPair, found: &mut Found) {
    let [source, target] = [&pair.source, &pair.target].map(end_mark);
    let ((Some(only), None) | (None, Some(only))) = (source, target) else { return };
    found.at(&END, only.whole()).with("mark", only.raw.trim());
}

/// The last mark of the end in a text. Stars and a sign alone part chapters, and a number alone is one.
fn end_mark<'t, 'a>(text: &'t CheckedText<'a>) -> Option<&'t CheckedParagraph<'a>> {
    let is_mark = |paragraph: &&CheckedParagraph| {
        let mark = paragraph.raw.trim();
        parts::is_end_mark(mark)
            && (mark.contains(char::is_alphabetic) || mark.contains("##") || mark.starts_with(['-', '–', '—']))
            && !matches!(paragraph.kind, BlockKind::TableCell | BlockKind::ListItem)
    };
    text.paragraphs.iter().rev().find(is_mark)
}
