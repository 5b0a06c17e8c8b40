//! What one side says in numbers and the other does not, or says otherwise.

use super::super::{CheckedPair, CheckedParagraph, Found, Kind};
use super::in_words::is_in_words;
use super::matching::{MOST, Matching, Said, all_parts, must_be_said, other_unit};
use super::numbers::rewritten;
use super::{
    CURRENCY, DATE, DECADE, EXTRA, FORMAT, FRACTION, GROUP, MISSING, ORDINAL, PERCENT, PHONE, RANGE, SCALE, TIME, UNIT,
    ZONE, is_foreign,
};
use crate::model::{Bead, ByteSpan, Place, Severity, Side};
use crate::quantity::{Date, Decimal, Meaning, Quantity, Unit, Written};
use crate::segment::is_invisible;

/// Holds what both sides of a bead say in numbers against each other.
pub(super) fn compare(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let matching = Matching::new(pair, bead);
    matched(pair, &matching, found);
    zone_alone(&matching, found);
    weekdays(&matching, found);
    small_numbers(&matching, found);
    let mut left = [Side::Source, Side::Target].map(|side| left(pair, bead, &matching, side));
    for (source, target) in pairs(&matching, &mut left) {
        changed(pair, bead, [&matching.sides[0][source], &matching.sides[1][target]], found);
    }
    for (side, places) in [Side::Source, Side::Target].into_iter().zip(&left) {
        for at in places {
            alone(pair, bead, side, &matching, *at, found);
        }
    }
}

/// What differs between quantities that answer each other.
fn matched(pair: &CheckedPair, matching: &Matching, found: &mut Found) {
    let [sources, targets] = &matching.sides;
    for (at, source) in sources.iter().enumerate() {
        let Some(answer) = source.answer else { continue };
        let target = &targets[answer];
        for (said, other) in [(source, target), (target, source)] {
            if said.quantity.readings.get(said.reading).is_some_and(|reading| !reading.valid) {
                format(pair, said, other, found);
            }
        }
        if let (Meaning::Time(one), Meaning::Time(other)) = (&source.quantity.meaning, &target.quantity.meaning)
            && let (Some((zone, zone_at)), Some((other_zone, other_at))) = (one.zone, other.zone)
        {
            let differ = zone.region != other_zone.region
                || matches!((zone.summer, other_zone.summer), (Some(one), Some(other)) if one != other);
            if differ {
                let (place, other) = (source.paragraph.place(zone_at), target.paragraph.place(other_at));
                let facts = (zone_at.of(source.paragraph.raw), other_at.of(target.paragraph.raw));
                found.at(&ZONE, place).and(other).with("number", facts.0).with("other", facts.1);
            }
        }
        year_in_groups([source, target], found);
        // The number has not changed with the unit: nothing was converted.
        if other_unit(source.quantity.unit, target.quantity.unit) {
            told(&UNIT, Severity::Warning, [source, target], found);
        }
        let next = sources.get(at + 1).and_then(|next| next.answer);
        if source.quantity.to_next
            && next.is_some_and(|next| {
                next + 1 == answer
                    && targets[next].quantity.to_next
                    && targets[next].quantity.value() != target.quantity.value()
            })
        {
            told(&RANGE, Severity::Error, [source, target], found);
        }
    }
}

/// A time zone that only one side of a bead says: the first.
fn zone_alone(matching: &Matching, found: &mut Found) {
    fn zone(said: &Said) -> Option<ByteSpan> {
        match &said.quantity.meaning {
            Meaning::Time(time) => time.zone.map(|(_, at)| at),
            _ => None,
        }
    }
    let first = |side: usize| matching.sides[side].iter().find(|said| zone(said).is_some());
    let (only, others) = match (first(0), first(1)) {
        (Some(only), None) => (only, &matching.sides[1]),
        (None, Some(only)) => (only, &matching.sides[0]),
        _ => return,
    };
    let answer = only.answer.map(|at| &others[at]).filter(|other| matches!(other.quantity.meaning, Meaning::Time(_)));
    if let (Some(other), Some(at)) = (answer, zone(only)) {
        let adding = found.graded(&ZONE, Severity::Note, only.paragraph.place(at)).and(place(other)).worded("alone");
        adding.with("number", at.of(only.paragraph.raw));
    }
}

/// A year whose digits are grouped in one text, where the other has it without groups.
fn year_in_groups([source, target]: [&Said; 2], found: &mut Found) {
    let digits = |said: &Said| said.quantity.digits.of(said.paragraph.raw).to_owned();
    if !is_year(source) || !is_year(target) {
        return;
    }
    for (said, other) in [(source, target), (target, source)] {
        let (written, right) = (digits(said), digits(other));
        let is_plain = |digits: &str| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_plain(&right) && !is_plain(&written) {
            let place = said.paragraph.place(said.quantity.digits);
            let adding = found.at(&GROUP, place).and(self::place(other)).worded("year");
            adding.with("number", written).with("right", right.as_str()).mended(place, right);
        }
    }
}

/// Whether it is a number of our time behind a word that a year follows.
fn is_year(said: &Said) -> bool {
    const BEFORE: [&str; 14] = [
        "in", "since", "by", "until", "during", "year", "en", "depuis", "dès", "année", "an", "début", "fin",
        "jusqu'en",
    ];
    let quantity = said.quantity;
    let value = quantity.value().and_then(Decimal::whole).unwrap_or_default();
    let before = said.paragraph.raw[..quantity.span.start].trim_end().to_lowercase();
    let word = before.rsplit(char::is_whitespace).next().unwrap_or("");
    quantity.meaning == Meaning::Number
        && (1900..2100).contains(&value)
        && quantity.scale == 0
        && BEFORE.contains(&word.replace('’', "'").trim_start_matches(['(', '«', '“']))
}

/// A number in the form of another language.
fn format(pair: &CheckedPair, said: &Said, other: &Said, found: &mut Found) {
    if is_foreign(said.paragraph, said.quantity.span.start) || is_name(said, other) {
        return;
    }
    let written = said.quantity.digits.of(said.paragraph.raw);
    let place = said.paragraph.place(said.quantity.digits);
    let text = pair.side(said.paragraph.side);
    let value = said.quantity.readings[said.reading].values[0].scaled(-said.quantity.scale);
    let right = rewritten(written, value, &text.profile.settings, text.language);
    let adding = found.at(&FORMAT, place).with("number", written);
    match &right {
        Some(right) => adding.with("right", right.as_str()).mended(place, right.as_str()),
        None => adding.worded("unknown"),
    };
}

/// Whether a number with a decimal point is likely a version or the number of a section: both sides write it alike and
/// nothing says it to be counted.
fn is_name(said: &Said, other: &Said) -> bool {
    let quantity = said.quantity;
    let counted = quantity.unit.is_some() || quantity.scale > 0 || quantity.meaning != Meaning::Number;
    let written = |said: &Said| said.quantity.digits.of(said.paragraph.raw).replace(is_invisible, "");
    let digits = written(said);
    !counted && digits.contains('.') && !digits.contains(',') && digits == written(other)
}

/// Weekdays that differ, where both sides name as many.
fn weekdays(matching: &Matching, found: &mut Found) {
    let named = |side: usize| -> Vec<(u8, Place)> {
        let day = |said: &Said| match &said.quantity.meaning {
            Meaning::Weekday(day) => Some((*day, said.paragraph.place(said.quantity.span))),
            Meaning::Date(date) => date.weekday.map(|(day, span)| (day, said.paragraph.place(span))),
            _ => None,
        };
        matching.sides[side].iter().filter_map(day).collect()
    };
    let [mut sources, mut targets] = [named(0), named(1)];
    if sources.len() != targets.len() || sources.len() > MOST {
        return;
    }
    sources.retain(|(day, _)| match targets.iter().position(|(other, _)| other == day) {
        Some(at) => {
            targets.remove(at);
            false
        }
        None => true,
    });
    for ((_, place), (_, other)) in sources.into_iter().zip(targets) {
        found.at(&DATE, place).and(other).worded("weekday");
    }
}

/// A number up to twelve in words that has become another, where each side has one that the other does not say in any way.
fn small_numbers(matching: &Matching, found: &mut Found) {
    let unsaid = |side: usize| {
        let others = &matching.numbers[1 - side];
        let is_unsaid = |said: &&Said| {
            // One is an article; `neuf` is also new.
            // Hours are counted in several ways: `a quarter to nine`.
            said.quantity.written == Written::Small
                && said.quantity.unit != Some(Unit::Hour)
                && said.quantity.value().is_some_and(|value| value > 1.into() && !others.contains(&value))
                && written(said).to_lowercase() != "neuf"
        };
        let mut unsaid = matching.sides[side].iter().filter(is_unsaid);
        unsaid.next().filter(|_| unsaid.next().is_none())
    };
    if let (Some(source), Some(target)) = (unsaid(0), unsaid(1)) {
        told(&MISSING, Severity::Warning, [source, target], found);
    }
}

/// Those of a side that the other side does not say and that must be said.
fn left(pair: &CheckedPair, bead: &Bead, matching: &Matching, side: Side) -> Vec<usize> {
    let at = usize::from(side == Side::Target);
    let there = pair.paragraphs_of(bead, side.other());
    let is_left = |said: &Said| {
        said.answer.is_none()
            && !said.is_answered_loosely
            && must_be_said(said.quantity)
            && said.quantity.unit != Some(Unit::Writing)
            && !is_share_of_writing(said)
            && !is_in_words(said.quantity, there, &matching.numbers[1 - at])
            && !matches!(said.quantity.meaning, Meaning::SchoolLevel | Meaning::Always | Meaning::Weekday(_))
            && !is_marker(said)
    };
    let said = &matching.sides[at];
    (0..said.len()).filter(|at| is_left(&said[*at])).take(MOST).collect()
}

/// Whether it is the share that the length of one text has of that of another, which changes with the language as the number
/// of its words does.
fn is_share_of_writing(said: &Said) -> bool {
    const LENGTHS: [&str; 6] = ["length", "longer", "shorter", "longueur", "long", "court"];
    let says = |wanted: &[&str], from: usize| {
        let mut words = said.paragraph.words().filter(|(_, span)| span.start >= from);
        words.any(|(word, _)| wanted.contains(&word.to_lowercase().as_str()))
    };
    said.quantity.meaning == Meaning::Percent
        && says(&["word", "words", "mot", "mots"], 0)
        && says(&LENGTHS, said.quantity.span.end)
}

/// Whether it numbers a paragraph or a note: `3.` or `3)` in front of all, `[^3]`.
fn is_marker(said: &Said) -> bool {
    let (before, after) = said.paragraph.raw.split_at(said.quantity.span.start);
    let after = &after[said.quantity.span.len()..];
    before.ends_with('^') || !before.contains(char::is_alphanumeric) && after.starts_with(['.', ')', ':'])
}

/// Groups within which one thing may have become another.
fn group(meaning: &Meaning) -> u8 {
    match meaning {
        Meaning::Date(_) => 1,
        Meaning::Time(_) => 2,
        Meaning::Phone(_) => 3,
        Meaning::Code(_) => 4,
        Meaning::Fraction { .. } => 6,
        Meaning::Scale => 5,
        _ => 0,
    }
}

/// Takes from what is left the pairs of which one has become the other: of a group, the most alike, in order.
fn pairs(matching: &Matching, left: &mut [Vec<usize>; 2]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let [sources, targets] = left;
    sources.retain(|source| {
        let said = &matching.sides[0][*source];
        let share = |side: usize, at: usize| at as f64 / matching.sides[side].len() as f64;
        let distance = |target: usize| {
            let other = &matching.sides[1][target];
            let kind =
                std::mem::discriminant(&said.quantity.meaning) != std::mem::discriminant(&other.quantity.meaning);
            let length = |said: &Said| said.quantity.digits.len() as f64;
            f64::from(u8::from(kind))
                + (length(said) - length(other)).abs() / 4.0
                + (share(0, *source) - share(1, target)).abs()
        };
        let fits = |target: &usize| can_have_become(said.quantity, matching.sides[1][*target].quantity);
        let best = targets.iter().copied().filter(fits).min_by(|a, b| distance(*a).total_cmp(&distance(*b)));
        let Some(best) = best else { return true };
        targets.retain(|target| *target != best);
        pairs.push((*source, best));
        false
    });
    pairs
}

fn can_have_become(source: &Quantity, target: &Quantity) -> bool {
    let same_letters = match (&source.meaning, &target.meaning) {
        (Meaning::Code(one), Meaning::Code(other)) => one == other && !one.is_empty(),
        _ => true,
    };
    group(&source.meaning) == group(&target.meaning) && same_letters || powers_of_thousand_apart(source, target)
}

/// Whether the two differ by thousands: millions and milliards.
fn powers_of_thousand_apart(source: &Quantity, target: &Quantity) -> bool {
    let apart =
        |one: Decimal, other: Decimal| one.powers_apart(other).is_some_and(|powers| powers > 0 && powers % 3 == 0);
    matches!((source.value(), target.value()), (Some(one), Some(other)) if apart(one, other))
        && (source.scale > 0 || target.scale > 0 || group(&source.meaning) != 4)
}

/// One number, date or time that has become another.
fn changed(pair: &CheckedPair, bead: &Bead, both: [&Said; 2], found: &mut Found) {
    let [source, target] = both.map(|said| said.quantity);
    let elsewhere = is_near(pair, bead, Side::Target, source) && is_near(pair, bead, Side::Source, target);
    let graded = |severity: Severity| if elsewhere { Severity::Note } else { severity };
    let either = |meaning: fn(&Meaning) -> bool| meaning(&source.meaning) || meaning(&target.meaning);
    let kind: &'static Kind = match (&source.meaning, &target.meaning) {
        // A year alone that differs is a number that differs.
        (Meaning::Date(one), Meaning::Date(other)) if (one.month, one.day) == (other.month, other.day) => &MISSING,
        (Meaning::Date(one), Meaning::Date(other)) if meet(one, other) || meet(other, one) => {
            return told(&DATE, Severity::Note, both, found);
        }
        (Meaning::Date(_), _) => &DATE,
        (Meaning::Time(one), Meaning::Time(other)) => {
            if one.zone.is_some() && other.zone.is_some() && one.zone.map(|z| z.0) != other.zone.map(|z| z.0) {
                return told(&ZONE, graded(Severity::Warning), both, found);
            }
            &TIME
        }
        (Meaning::Phone(_), _) => &PHONE,
        _ if other_unit(source.unit, target.unit) => return told(&UNIT, Severity::Note, both, found),
        _ if powers_of_thousand_apart(source, target) => &SCALE,
        (Meaning::Money(one), Meaning::Money(other)) if source.value() == target.value() && one != other => &CURRENCY,
        (Meaning::Fraction { .. }, Meaning::Fraction { .. }) => {
            return told(&FRACTION, graded(Severity::Warning), both, found);
        }
        _ if either(|meaning| *meaning == Meaning::Percent) => &PERCENT,
        _ if either(|meaning| matches!(meaning, Meaning::Money(_))) => &CURRENCY,
        _ if either(|meaning| matches!(meaning, Meaning::Decade { .. })) => &DECADE,
        _ if either(|meaning| matches!(meaning, Meaning::Ordinal | Meaning::Century)) => &ORDINAL,
        _ if source.to_next && target.to_next => &RANGE,
        _ => &MISSING,
    };
    told(kind, graded(kind.severity), both, found);
}

/// A number, date or time that only one side says.
fn alone(pair: &CheckedPair, bead: &Bead, side: Side, matching: &Matching, at: usize, found: &mut Found) {
    let said = &matching.sides[usize::from(side == Side::Target)][at];
    let others = &matching.numbers[usize::from(side == Side::Source)];
    let (kind, severity): (&'static Kind, Severity) = match &said.quantity.meaning {
        // What may be said in other words, or left out of a translation.
        Meaning::Code(_) | Meaning::Scale | Meaning::Fraction { .. } => return,
        Meaning::Date(date) if date.day.is_none() && date.year.is_none() => return,
        Meaning::Date(_) => (&DATE, DATE.severity),
        Meaning::Time(_) => (&TIME, TIME.severity),
        Meaning::Phone(_) => (&PHONE, PHONE.severity),
        _ if side == Side::Source => (&MISSING, MISSING.severity),
        _ => (&EXTRA, EXTRA.severity),
    };
    let repeats = said.quantity.value().is_some_and(|value| others.contains(&value));
    let weak = repeats
        || is_reference(said)
        || said.quantity.written == Written::Words
        || is_near(pair, bead, other_side(side), said.quantity);
    let severity = if weak { Severity::Note } else { severity };
    let adding = found.graded(kind, severity, place(said)).with("number", written(said));
    if std::ptr::eq(kind, &MISSING) || std::ptr::eq(kind, &EXTRA) {
        return;
    }
    adding.worded(if side == Side::Source { "missing" } else { "extra" });
}

/// Whether one date ends where the other begins: `before April 1` is `au plus tard le 31 mars`, and `en mars`.
fn meet(end: &Date, begin: &Date) -> bool {
    begin.day == Some(1)
        && match end.day {
            Some(_) => end.next_day() == Some((begin.month, 1)),
            None => end.month % 12 + 1 == begin.month,
        }
}

/// Whether it refers to a part of a statute or a book, which the other language may do in words (`that subsection`).
fn is_reference(said: &Said) -> bool {
    const PARTS: [&str; 26] = [
        "alinéa",
        "alinéas",
        "annexe",
        "article",
        "articles",
        "chapitre",
        "chapter",
        "clause",
        "item",
        "paragraph",
        "paragraphe",
        "paragraphes",
        "paragraphs",
        "part",
        "partie",
        "règle",
        "règlement",
        "regulation",
        "rule",
        "schedule",
        "section",
        "sections",
        "subparagraph",
        "subsection",
        "subsections",
        "sous-alinéa",
    ];
    const LINKS: [&str; 10] = ["and", "or", "to", "through", "et", "ou", "à", "au", "aux", "of"];
    let (before, after) = said.paragraph.raw.split_at(said.quantity.span.start);
    if before.ends_with('(') && after[said.quantity.span.len()..].starts_with(')') {
        return true;
    }
    let words = before.rsplit(|c: char| !c.is_alphabetic() && c != '-').filter(|word| !word.is_empty());
    let words = words.take(8).map(str::to_lowercase);
    let mut words = words.skip_while(|word| LINKS.contains(&word.as_str()) || word.chars().count() == 1);
    words.next().is_some_and(|word| PARTS.contains(&word.as_str()))
}

/// Notes that one has become the other.
fn told(kind: &'static Kind, severity: Severity, both: [&Said; 2], found: &mut Found) {
    let [one, other] = both.map(written);
    let [place, other_place] = both.map(place);
    let adding = found.graded(kind, severity, place).and(other_place).with("number", one).with("other", other);
    if std::ptr::eq(kind, &MISSING) {
        adding.worded("changed");
    }
}

fn place(said: &Said) -> Place {
    said.paragraph.place(said.quantity.span)
}

fn written(said: &Said) -> String {
    said.quantity.span.of(said.paragraph.raw).to_owned()
}

fn other_side(side: Side) -> Side {
    match side {
        Side::Source => Side::Target,
        Side::Target => Side::Source,
    }
}

/// Whether a paragraph beside those of the bead says it on that side: the paragraphs may be joined wrongly.
fn is_near(pair: &CheckedPair, bead: &Bead, side: Side, quantity: &Quantity) -> bool {
    let paragraphs = &pair.side(side).paragraphs;
    let range = bead.side(side).indices();
    let beside = [range.start.checked_sub(1), Some(range.end)];
    let says = |paragraph: &CheckedParagraph| {
        paragraph.quantities.iter().any(|other| {
            let value = quantity.value().is_some_and(|value| all_parts(other).any(|part| part == value));
            value || quantity.readings.is_empty() && other.meaning == quantity.meaning
        })
    };
    beside.into_iter().flatten().filter_map(|at| paragraphs.get(at)).any(says)
}
