//! Quotations: marks that do not close, forms that are mixed, and quotations that one text has and the other has not.

mod attribution;
mod marks;
mod punctuation;
mod reading;

#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::ops::Range;

use marks::Turn;
pub(super) use reading::quoted;
use reading::{At, Quotation, Reading, Seen};

use super::slips::FEW;
use super::{Category, Check, CheckedPair, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, ByteSpan, Place, Severity, Side};
use crate::profile::{Continuation, Quotes, Space};

/// The family `quote`.
pub(super) struct Quotations;

const UNCLOSED: Kind = warning("quote.unclosed");
const UNOPENED: Kind = warning("quote.unopened");
const MIXED: Kind =
    Kind::new("quote.style.mixed", Severity::Warning, Category::InconsistentStyle, Issue::Inconsistency)
        .by("Clés de la rédaction, « citation d’une série de paragraphes »");
const TYPE: Kind = Kind::new("quote.type", Severity::Warning, Category::TextualConventions, Issue::LocaleViolation);
const PUNCT: Kind = Kind::new("quote.punct", Severity::Note, Category::Punctuation, Issue::LocaleViolation);
const COUNT: Kind = Kind::new("quote.count", Severity::Note, Category::Omission, Issue::Inconsistency);
const ATTRIBUTION: Kind = Kind::new("quote.attrib", Severity::Note, Category::Omission, Issue::Inconsistency);
const EXTENT: Kind = Kind::new("quote.extent", Severity::Note, Category::Mistranslation, Issue::Inconsistency);

const fn warning(id: &'static str) -> Kind {
    Kind::new(id, Severity::Warning, Category::Punctuation, Issue::Typographical)
}

/// With how many letters a quotation is more than a word or a title set off by marks, which a translator may well leave.
const QUOTED_SENTENCE: usize = 20;

/// How many letters more of a paragraph may be quoted in one text than in the other, of all its letters.
const EXTENT_TOLERANCE: f64 = 0.35;

impl Check for Quotations {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&UNCLOSED, &UNOPENED, &MIXED, &TYPE, &PUNCT, &COUNT, &EXTENT, &ATTRIBUTION]
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let alone =
            [Side::Source, Side::Target].map(|side| known(pair.side(side)).then(|| Reading::of(pair.side(side), &[])));
        let [source, target] = &alone;
        let both = [
            source.as_ref().map(|_| Reading::of(&pair.source, &seen_from(target.as_ref(), pair, Side::Target))),
            target.as_ref().map(|_| Reading::of(&pair.target, &seen_from(source.as_ref(), pair, Side::Source))),
        ];
        for (at, text) in [&pair.source, &pair.target].into_iter().enumerate() {
            if let Some(reading) = &both[at] {
                balance(text, reading, found);
                continuations(text, reading, both[1 - at].as_ref().is_some_and(marks_each), found);
                let other = both[1 - at].as_ref();
                forms(text, reading, other.is_some_and(Reading::is_typographic), found);
                punctuation::check(text, reading, found);
            }
        }
        if let [Some(source), Some(target)] = &both {
            for bead in pair.paragraphs {
                compare(pair, bead, [source, target], found);
            }
        }
    }
}

fn known(text: &CheckedText) -> bool {
    text.language != Language::Other
}

fn place(text: &CheckedText, at: At) -> Place {
    text.paragraphs[at.paragraph].place(at.mark.span)
}

/// How the ends of one text's paragraphs are seen from the other text, which stands on `side`.
fn seen_from(other: Option<&Reading>, pair: &CheckedPair, side: Side) -> Vec<Seen> {
    let mut seen = vec![Seen::Unknown; pair.side(side.other()).paragraphs.len()];
    let Some(other) = other else { return seen };
    for bead in pair.paragraphs {
        let (own, there) = (bead.side(side.other()).indices(), bead.side(side).indices());
        let broken = other.unclosed.iter().any(|unclosed| there.contains(&unclosed.paragraph))
            || other.unopened.iter().any(|at| there.contains(&at.paragraph));
        let (Some(last), false) = (own.last(), there.is_empty() || broken) else { continue };
        let quotations: Vec<&Quotation> = other.in_paragraphs(there.clone()).collect();
        let closes = quotations.last().and_then(|quotation| quotation.closes);
        seen[last] = match closes {
            _ if other.open_after[there.end - 1] => Seen::Open,
            Some(at) => Seen::Closed {
                place: place(pair.side(side), at),
                quotations: quotations.len(),
                is_taken_up: is_taken_up(pair.side(side), other, at),
            },
            None => Seen::Unknown,
        };
    }
    seen
}

/// Whether words that tell who speaks follow the mark that closes, in its paragraph, and the next begins with a quotation.
fn is_taken_up(text: &CheckedText, reading: &Reading, closes: At) -> bool {
    let paragraph = &text.paragraphs[closes.paragraph];
    let after = ByteSpan::new(closes.mark.span.end, paragraph.raw.len());
    let tells = paragraph.words_within(after).any(|(word, _)| attribution::may_tell_who_speaks(word, text.language));
    let next = closes.paragraph + 1;
    let begins = |quotation: &Quotation| {
        let before = &text.paragraphs[next].raw[..quotation.opens.mark.span.start];
        quotation.opens.paragraph == next && !before.contains(char::is_alphanumeric)
    };
    tells && next < text.paragraphs.len() && reading.in_paragraphs(next..next + 1).any(begins)
}

/// Quotations that are not closed, or not opened, or closed by the mark of another pair.
fn balance(text: &CheckedText, reading: &Reading, found: &mut Found) {
    for unclosed in &reading.unclosed {
        let mark = unclosed.at.mark.span.of(text.paragraphs[unclosed.at.paragraph].raw);
        // A quotation that went on without marks is shown where it should end.
        let at = match unclosed.at.paragraph == unclosed.paragraph {
            true => place(text, unclosed.at),
            false => last_character(text, unclosed.paragraph),
        };
        let adding = found.slip(&UNCLOSED, at).with("mark", mark).and_maybe(unclosed.closed_there);
        if unclosed.closed_there.is_some() {
            adding.worded("there");
        }
    }
    let by_paragraph: Vec<&[At]> = reading.unopened.chunk_by(|a, b| a.paragraph == b.paragraph).collect();
    // What is wrong in many paragraphs is a fault of the file.
    let told = if by_paragraph.len() > FEW { vec![reading.unopened.as_slice()] } else { by_paragraph };
    for marks in told {
        let mark = marks[0].mark.span.of(text.paragraphs[marks[0].paragraph].raw);
        let others = marks[1..].iter().map(|&at| place(text, at));
        found.slip(&UNOPENED, place(text, marks[0])).also(others).with("mark", mark);
    }
    for &(opens, closes) in &reading.mismatched {
        let sign = |at: At| at.mark.span.of(text.paragraphs[at.paragraph].raw);
        found
            .slip(&MIXED, place(text, closes))
            .also([place(text, opens)])
            .with("opens", sign(opens))
            .with("closes", sign(closes));
    }
}

fn last_character(text: &CheckedText, paragraph: usize) -> Place {
    let paragraph = &text.paragraphs[paragraph];
    let trimmed = paragraph.raw.trim_end();
    let start = trimmed.char_indices().next_back().map_or(0, |(at, _)| at);
    paragraph.place(start..trimmed.len())
}

/// Whether a text begins each further paragraph of its quotations with a mark.
fn marks_each(reading: &Reading) -> bool {
    !reading.continued.is_empty() && reading.continued.iter().all(|&(_, how, _)| how != Continuation::Unmarked)
}

/// Two ways of going on with a quotation in one text: the rarer is reported.
fn continuations(text: &CheckedText, reading: &Reading, marked_there: bool, found: &mut Found) {
    let of = |how: Continuation| reading.continued.iter().filter(move |(_, found, _)| *found == how);
    let count = |how: Continuation| of(how).count();
    let styles = [Continuation::EachOpens, Continuation::EachCloses, Continuation::Unmarked];
    let Some(usual) = styles.into_iter().rev().max_by_key(|&how| count(how)).filter(|&how| count(how) > 0) else {
        return;
    };
    let rule = &text.profile.settings.continuation;
    let alone = usual == Continuation::Unmarked && count(usual) == 1 && reading.continued.len() == 1 && marked_there;
    for how in styles {
        let departs = how != usual && count(how) > 0 || alone && how == Continuation::Unmarked;
        // Without marks, the items of a list and a forgotten mark look alike.
        let is_refused = how == usual && how != Continuation::Unmarked && !rule.accepts(&how);
        let mut places = of(how).map(|&(paragraph, _, mark)| {
            let paragraph = &text.paragraphs[paragraph];
            mark.map_or_else(|| first_character(paragraph), |mark| paragraph.place(mark.span))
        });
        if let Some(first) = places.next().filter(|_| departs || is_refused) {
            let variant = match how {
                _ if is_refused => "profile",
                Continuation::EachOpens => "opened",
                Continuation::EachCloses => "closed",
                Continuation::Unmarked => "unmarked",
            };
            found
                .at(&MIXED, first)
                .also(places)
                .worded(variant)
                .with("count", count(how))
                .with("total", reading.continued.len());
        }
    }
}

fn first_character(paragraph: &super::CheckedParagraph) -> Place {
    let start = paragraph.raw.len() - paragraph.raw.trim_start().len();
    let length = paragraph.raw[start..].chars().next().map_or(0, char::len_utf8);
    paragraph.place(start..start + length)
}

/// Marks of another language or of a typewriter: one finding for each pair of marks.
fn forms(text: &CheckedText, reading: &Reading, other_is_typographic: bool, found: &mut Found) {
    let rule = &text.profile.settings.quotes;
    let whole = reading.quotations.iter().filter(|quotation| quotation.depth == 0);
    let whole: Vec<(&Quotation, At)> = whole.filter_map(|quotation| Some((quotation, quotation.closes?))).collect();
    let matched = |(quotation, closes): &&(&Quotation, At)| quotation.opens.mark.quotes == closes.mark.quotes;
    let of = |quotes: Quotes| {
        let is = move |whole: &&(&Quotation, At)| whole.0.opens.mark.quotes == quotes && matched(whole);
        whole.iter().filter(is)
    };
    let Some(&preferred) = rule.preferred() else { return };
    let usual = whole.iter().any(|(quotation, _)| rule.accepts(&quotation.opens.mark.quotes));
    let count = |sign: char| text.own_paragraphs().map(|paragraph| paragraph.raw.matches(sign).count()).sum::<usize>();
    let types_apostrophes = || count('\'') > count('\u{2019}');
    let styles = [
        Quotes::Guillemets,
        Quotes::SingleGuillemets,
        Quotes::CurlyDouble,
        Quotes::CurlySingle,
        Quotes::StraightDouble,
        Quotes::StraightSingle,
    ];
    for quotes in styles.into_iter().filter(|quotes| !rule.accepts(quotes)) {
        let Some((first, _)) = of(quotes).next() else { continue };
        let straight = matches!(quotes, Quotes::StraightDouble | Quotes::StraightSingle);
        let single = matches!(quotes, Quotes::CurlySingle | Quotes::StraightSingle);
        // The text under review is the target.
        let is_habit = straight && !usual && (types_apostrophes() || !(whole.len() == 1 && other_is_typographic));
        let is_minor = single || is_habit || text.side == Side::Source;
        let severity = if is_minor { Severity::Note } else { Severity::Warning };
        let kind = if straight && usual { &MIXED } else { &TYPE };
        let mut adding = found
            .graded(kind, severity, place(text, first.opens))
            .also(of(quotes).skip(1).map(|(quotation, _)| place(text, quotation.opens)))
            .with("count", of(quotes).count())
            .with("total", whole.len())
            .with("written", pair_of(quotes))
            .with("preferred", pair_of(preferred));
        if straight && usual {
            adding = adding.worded("straight");
        }
        for (quotation, closes) in of(quotes) {
            for (at, sign) in [(quotation.opens, Turn::Opens), (*closes, Turn::Closes)] {
                adding = adding.mended(place(text, at), written(text, at, preferred, sign));
            }
        }
    }
}

/// What to write for a mark in the preferred form, with the space inside guillemets where none stands there.
fn written(text: &CheckedText, at: At, quotes: Quotes, turn: Turn) -> String {
    let raw = text.paragraphs[at.paragraph].raw;
    let [opens, closes] = signs(quotes);
    let space = text.profile.settings.space_inside_guillemets.preferred().filter(|_| quotes == Quotes::Guillemets);
    let space = space.map_or("", |space: &Space| space.written());
    match turn {
        Turn::Opens if raw[at.mark.span.end..].starts_with(char::is_whitespace) => opens.to_owned(),
        Turn::Opens => format!("{opens}{space}"),
        _ if raw[..at.mark.span.start].ends_with(char::is_whitespace) => closes.to_owned(),
        _ => format!("{space}{closes}"),
    }
}

fn signs(quotes: Quotes) -> [&'static str; 2] {
    match quotes {
        Quotes::Guillemets => ["«", "»"],
        Quotes::SingleGuillemets => ["‹", "›"],
        Quotes::CurlyDouble => ["“", "”"],
        Quotes::CurlySingle => ["‘", "’"],
        Quotes::StraightDouble => ["\"", "\""],
        Quotes::StraightSingle => ["'", "'"],
    }
}

fn pair_of(quotes: Quotes) -> String {
    signs(quotes).join("\u{A0}")
}

/// How many quotations a bead has in each text, and how much of it they take.
fn compare(pair: &CheckedPair, bead: &Bead, readings: [&Reading; 2], found: &mut Found) {
    let sides = [(Side::Source, readings[0]), (Side::Target, readings[1])];
    let ranges = [bead.source.indices(), bead.target.indices()];
    let broken = |at: usize| {
        let (reading, range) = (readings[at], &ranges[at]);
        reading.unclosed.iter().any(|unclosed| range.contains(&unclosed.paragraph))
            || reading.unopened.iter().any(|at| range.contains(&at.paragraph))
    };
    // The speakers of a dialogue need no marks after a dash.
    let paragraphs = sides.iter().flat_map(|&(side, _)| pair.paragraphs_of(bead, side));
    let mut speakers = paragraphs.filter(|paragraph| paragraph.raw.trim_start().starts_with(['—', '–', '―']));
    if ranges.iter().any(Range::is_empty) || broken(0) || broken(1) || speakers.next().is_some() {
        return;
    }
    let quotations = sides.map(|(side, reading)| of_bead(pair, reading, side, bead));
    let sentences = quotations.each_ref().map(|quotations| -> Vec<(Place, usize)> {
        quotations.iter().filter(|(_, letters)| *letters >= QUOTED_SENTENCE).copied().collect()
    });
    attribution::compare(pair, bead, [&sentences[0], &sentences[1]], found);
    let counts = [0, 1].map(|at| quotations[at].len());
    let long = [0, 1].map(|at| sentences[at].len());
    let shown = |at: usize| match quotations[at].first() {
        Some(&(place, _)) => place,
        None => pair.side(sides[at].0).paragraphs[ranges[at].start].whole(),
    };
    if long[0] > counts[1] || long[1] > counts[0] {
        found.at(&COUNT, shown(1)).and(shown(0)).with("source", counts[0]).with("target", counts[1]);
    } else if counts[0] > 0 && counts[0] == counts[1] {
        let share = |at: usize| {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() as f64;
            let all: f64 = pair.paragraphs_of(bead, sides[at].0).iter().map(|paragraph| letters(paragraph.raw)).sum();
            let quoted: f64 = quotations[at].iter().map(|&(_, quoted)| quoted as f64).sum();
            quoted / all.max(1.0)
        };
        if (share(0) - share(1)).abs() > EXTENT_TOLERANCE {
            found.at(&EXTENT, shown(1)).and(shown(0));
        }
    }
}

/// The outermost quotations of a bead in one text: where each begins, and how many letters of the bead it holds.
fn of_bead(pair: &CheckedPair, reading: &Reading, side: Side, bead: &Bead) -> Vec<(Place, usize)> {
    let (text, range) = (pair.side(side), bead.side(side).indices());
    let quoted = |quotation: &Quotation| {
        let (opens, closes) = (quotation.opens, quotation.closes);
        let parts = text.paragraphs[range.clone()].iter().filter_map(|paragraph| {
            let ends = closes.map_or((usize::MAX, 0), |closes| (closes.paragraph, closes.mark.span.end));
            let start = match paragraph.index.cmp(&opens.paragraph) {
                Ordering::Less => return None,
                Ordering::Equal => opens.mark.span.start,
                Ordering::Greater => 0,
            };
            let end = match paragraph.index.cmp(&ends.0) {
                Ordering::Less => paragraph.raw.len(),
                Ordering::Equal => ends.1,
                Ordering::Greater => return None,
            };
            Some(paragraph.place(start..end))
        });
        let parts: Vec<Place> = parts.collect();
        let letters = |part: &Place| {
            part.span.of(text.paragraphs[part.paragraph].raw).chars().filter(|c| c.is_alphabetic()).count()
        };
        Some((*parts.first()?, parts.iter().map(letters).sum()))
    };
    reading.in_paragraphs(range.clone()).filter_map(quoted).collect()
}
