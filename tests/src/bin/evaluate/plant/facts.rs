//! Wrong facts: numbers, dates, names, addresses.

use std::collections::BTreeSet;
use std::ops::Range;

use fastrand::Rng;
use relecture_core::quantity::{ENGLISH_MONTHS, FRENCH_MONTHS};
use relecture_core::segment::{TokenKind, tokens};

use super::{Edit, is_lower, places, replaced, words};

pub(super) fn number(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let numbers = |text: &str| -> Vec<Edit> {
        let number = |token: &relecture_core::segment::Token| token.kind == TokenKind::Number;
        let found = tokens(text);
        found
            .iter()
            .filter(|token| number(token))
            .map(|t| (t.span.start..t.span.end, digits(t.span.of(text))))
            .collect()
    };
    let known: BTreeSet<String> = numbers(english).into_iter().map(|(_, value)| value).collect();
    let alone = |place: &Range<usize>| {
        let joins = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
        !french[..place.start].ends_with(joins) && !french[place.end..].starts_with(joins)
    };
    let mut edits = Vec::new();
    for (place, value) in numbers(french) {
        let written = &french[place.clone()];
        if !(2..=4).contains(&value.len()) || value != written || !known.contains(&value) || !alone(&place) {
            continue;
        }
        let mut changed: Vec<u8> = written.bytes().collect();
        let at = rng.usize(..changed.len());
        changed[at] = b'0' + ((changed[at] - b'0') + rng.u8(1..9)) % 10;
        if at == 0 && changed[at] == b'0' {
            changed[at] = if written.starts_with('1') { b'2' } else { b'1' };
        }
        edits.push((place, String::from_utf8(changed).expect("digits")));
    }
    edits
}

pub(super) fn scale(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if !english.contains("million") {
        return Vec::new();
    }
    let scales = words(french).into_iter().filter(|(_, word)| matches!(*word, "million" | "millions"));
    scales.map(|(place, word)| (place, word.replace("million", "milliard"))).collect()
}

pub(super) fn date(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    // `May` may begin a question.
    let is_named = |month: &&str| if *month == "May" { english.contains("May ") } else { english.contains(*month) };
    if !ENGLISH_MONTHS.iter().any(is_named) {
        return Vec::new();
    }
    let months = words(french).into_iter().filter(|(place, word)| {
        FRENCH_MONTHS.contains(word) && french[place.end..].starts_with([' ', '\u{A0}', '\u{202F}', ',', '.'])
    });
    let found: Vec<_> = months.collect();
    let other = |word: &str, rng: &mut Rng| {
        let others: Vec<&&str> = FRENCH_MONTHS.iter().filter(|month| **month != word).collect();
        (*rng.choice(others).expect("there are eleven others")).to_owned()
    };
    found.into_iter().map(|(place, word)| (place, other(word, rng))).collect()
}

pub(super) fn percent(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if !["%", "per cent", "percent"].iter().any(|sign| english.contains(sign)) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for sign in places(french, |_, c, _| c == '%') {
        let end = french[..sign.start].trim_end().len();
        let digits = french[..end].bytes().rev().take_while(u8::is_ascii_digit).count();
        if let Ok(value) = french[end - digits..end].parse::<u32>() {
            edits.push((end - digits..end, (value + rng.choice([1, 3, 10, 20]).expect("four")).to_string()));
        }
    }
    edits
}

pub(super) fn name(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let words = words(french);
    let capital = |word: &str, least: usize| {
        word.len() >= least && word.starts_with(|c: char| c.is_ascii_uppercase()) && word[1..].chars().all(is_lower)
    };
    let mut edits = Vec::new();
    for pair in words.windows(2) {
        let [(first, a), (second, b)] = pair else { continue };
        let place = first.start..second.end;
        let joined = french[first.end..second.start] == *" ";
        if first.start == 0 || !joined || !capital(a, 4) || !capital(b, 5) || !english.contains(&french[place.clone()])
        {
            continue;
        }
        let at = rng.usize(2..b.len());
        let mut changed: Vec<u8> = b.bytes().collect();
        changed.swap(at - 1, at);
        edits.push((second.clone(), String::from_utf8(changed).expect("ASCII letters")));
    }
    edits
}

pub(super) fn url(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for token in tokens(french).iter().filter(|token| token.kind == TokenKind::Address) {
        let address = token.span.of(french);
        let middle = address.len() / 2;
        let known = address.len() >= 12 && address.is_ascii() && english.contains(address);
        if known && (address.contains("://") || address.contains('@')) {
            let place = token.span.start + middle..token.span.start + middle + 1;
            edits.push((place, String::new()));
        }
    }
    edits
}

const ENGLISH_DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const FRENCH_DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// The words of a list, each replaced by another of it.
fn exchanged(rng: &mut Rng, text: &str, list: &[&str]) -> Vec<Edit> {
    let listed = words(text).into_iter().filter(|(_, word)| list.contains(word));
    let other = |word: &str, rng: &mut Rng| {
        let others: Vec<&&str> = list.iter().filter(|other| **other != word).collect();
        (*rng.choice(others).expect("the lists have more than one word")).to_owned()
    };
    listed.map(|(place, word)| (place, other(word, rng))).collect()
}

pub(super) fn english_date(rng: &mut Rng, french: &str, english: &str) -> Vec<Edit> {
    if !FRENCH_MONTHS.iter().any(|month| words(french).iter().any(|(_, word)| word == month)) {
        return Vec::new();
    }
    // `May` and `March` may be verbs.
    let edits = exchanged(rng, english, &ENGLISH_MONTHS);
    edits.into_iter().filter(|(place, _)| !matches!(&english[place.clone()], "May" | "March")).collect()
}

pub(super) fn weekday(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let is_named = ENGLISH_DAYS.iter().any(|day| english.contains(day));
    if is_named { exchanged(rng, french, &FRENCH_DAYS) } else { Vec::new() }
}

/// Digits right before a place, as a place and a number.
fn number_before(text: &str, at: usize) -> Option<(Range<usize>, u32)> {
    let end = text[..at].trim_end().len();
    let digits = text[..end].bytes().rev().take_while(u8::is_ascii_digit).count();
    Some((end - digits..end, text[end - digits..end].parse().ok()?))
}

pub(super) fn time(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if !["a.m.", "p.m.", " am", " pm"].iter().any(|half| english.contains(half)) {
        return Vec::new();
    }
    let hours = words(french).into_iter().filter(|(_, word)| *word == "h");
    let hours = hours.filter_map(|(place, _)| number_before(french, place.start));
    let hours = hours.filter(|(_, hour)| (1..24).contains(hour));
    hours.map(|(place, hour)| (place, ((hour + rng.u32(1..5)) % 24).to_string())).collect()
}

pub(super) fn currency(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if english.contains('$') { replaced(french, "$", "€") } else { Vec::new() }
}

pub(super) fn decade(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let all = tokens(french);
    let after_years = all.iter().filter(|token| french[..token.span.start].trim_end().ends_with("années"));
    let edits = after_years.filter_map(|token| {
        let year = token.span.of(french);
        let is_english = year.len() == 4 && english.contains(&format!("{year}s"));
        let before = year.parse::<u32>().ok().filter(|_| is_english)? - 10;
        Some((token.span.start..token.span.end, before.to_string()))
    });
    edits.collect()
}

/// The endings of French ordinals, with the digits before them.
fn ordinals(french: &str) -> Vec<(Range<usize>, u32)> {
    let word = |(place, word): (Range<usize>, &str)| {
        let digits = word.trim_end_matches(char::is_alphabetic);
        let ending = &word[digits.len()..];
        matches!(ending, "e" | "es").then_some(())?;
        Some((place.start..place.start + digits.len(), digits.parse().ok()?))
    };
    let tokens = tokens(french);
    let all = tokens.iter().map(|token| (token.span.start..token.span.end, token.span.of(french)));
    all.filter_map(word).collect()
}

pub(super) fn ordinal(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let is_english = |number: u32| ["th", "nd", "rd"].iter().any(|end| english.contains(&format!("{number}{end}")));
    let known = ordinals(french).into_iter().filter(|(_, number)| is_english(*number));
    known.map(|(place, number)| (place, (number + 1).to_string())).collect()
}

pub(super) fn ordinal_ending(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    ordinals(french).into_iter().map(|(place, _)| (place.end..place.end + 1, "ème".to_owned())).collect()
}

pub(super) fn unit(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    const UNITS: [(&str, &str, &str); 6] = [
        ("kilomet", "kilomètres", "mètres"),
        ("km", "km", "m"),
        ("minute", "minutes", "heures"),
        ("hour", "heures", "minutes"),
        ("month", "mois", "ans"),
        ("week", "semaines", "jours"),
    ];
    let known = UNITS.iter().filter(|(there, _, _)| english.contains(there));
    let edits = known.flat_map(|(_, here, other)| {
        let counted = words(french).into_iter().filter(|(place, word)| {
            word == here && number_before(french, place.start).is_some_and(|(digits, _)| !digits.is_empty())
        });
        counted.map(|(place, _)| (place, (*other).to_owned())).collect::<Vec<_>>()
    });
    edits.collect()
}

pub(super) fn phone(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '.' | ' ' | '\u{A0}');
    let mut edits = Vec::new();
    let begins = |before: &str, c: char, _: &str| {
        c.is_ascii_digit()
            && !before.trim_end_matches(|c| is_part(c) && !c.is_ascii_digit()).ends_with(|c: char| c.is_ascii_digit())
    };
    for at in places(french, begins) {
        let end = french[at.start..].find(|c| !is_part(c)).map_or(french.len(), |length| at.start + length);
        let last = french[..end].trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let number = digits(&french[at.start..last]);
        if (10..=11).contains(&number.len()) && digits(english).contains(&number) {
            let changed = (french.as_bytes()[last - 1] - b'0' + rng.u8(1..9)) % 10;
            edits.push((last - 1..last, changed.to_string()));
        }
    }
    edits
}

/// A letter left out of a hashtag or handle that both texts write.
pub(super) fn tag(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let tokens = tokens(french);
    let tags = tokens.iter().filter(|token| token.kind == TokenKind::Address);
    let known = tags.filter(|token| {
        let tag = token.span.of(french);
        tag.starts_with(['#', '@']) && tag.is_ascii() && tag.len() > 5 && english.contains(tag)
    });
    known.map(|token| (token.span.start + 3..token.span.start + 4, String::new())).collect()
}

/// Two letters of an acronym that both texts write, exchanged.
pub(super) fn acronym(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let is_acronym = |word: &str| word.len() >= 3 && word.len() <= 6 && word.bytes().all(|b| b.is_ascii_uppercase());
    let there: BTreeSet<&str> = words(english).into_iter().map(|(_, word)| word).collect();
    let known = words(french).into_iter().filter(|(_, word)| is_acronym(word) && there.contains(word));
    known.map(|(place, word)| (place, format!("{}{}{}", &word[1..2], &word[..1], &word[2..]))).collect()
}

/// A number as the other language writes it.
pub(super) fn english_decimal(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let comma = |before: &str, c: char, after: &str| {
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        c == ',' && before.ends_with(|c: char| c.is_ascii_digit()) && (1..=2).contains(&digits)
    };
    places(french, comma).into_iter().map(|place| (place, ".".to_owned())).collect()
}

/// The no-break spaces between the groups of numbers.
pub(super) fn groups(french: &str) -> Vec<Range<usize>> {
    places(french, |before, c, after| {
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        matches!(c, '\u{A0}' | '\u{202F}') && before.ends_with(|c: char| c.is_ascii_digit()) && digits == 3
    })
}

pub(super) fn english_groups(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    groups(french).into_iter().map(|place| (place, ",".to_owned())).collect()
}

pub(super) fn capital_month(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let months = words(french).into_iter().filter(|(place, word)| {
        FRENCH_MONTHS.contains(word) && number_before(french, place.start).is_some_and(|(digits, _)| !digits.is_empty())
    });
    let capital = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
    months.filter(|(_, word)| word.is_ascii()).map(|(place, word)| (place, capital(word))).collect()
}

pub(super) fn english_month(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let month = |(place, word): (Range<usize>, &str)| {
        let at = FRENCH_MONTHS.iter().position(|month| *month == word)?;
        number_before(french, place.start).filter(|(digits, _)| !digits.is_empty())?;
        Some((place, ENGLISH_MONTHS[at].to_owned()))
    };
    words(french).into_iter().filter_map(month).collect()
}
