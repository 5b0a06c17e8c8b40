//! How numbers, amounts of money, ordinals and decades are written.

use super::super::found::slip_severity;
use super::super::spaces::is_told_lost;
use super::super::{CheckedParagraph, CheckedText, Found, Language};
use super::{CURRENCY, DECADE, GROUP, GROUP_CHARACTER, MONEY_MIX, ORDINAL, is_foreign};
use crate::model::{ByteSpan, Severity};
use crate::profile::{DecimalMark, GroupMark, Settings};
use crate::quantity::{Currency, CurrencyMark, Decimal, Meaning, Quantity};

/// Looks at the form of one quantity.
pub(super) fn form(text: &CheckedText, paragraph: &CheckedParagraph, quantity: &Quantity, found: &mut Found) {
    let french = text.language == Language::French;
    let place = paragraph.place(quantity.span);
    match &quantity.meaning {
        Meaning::Money(money) => {
            let written = quantity.span.of(paragraph.raw);
            match money.mark {
                CurrencyMark::SignBefore if french => {
                    found.graded(&CURRENCY, Severity::Warning, place).worded("before").with("number", written);
                }
                CurrencyMark::SignAfter if !french && money.currency == Currency::DOLLAR => {
                    found.graded(&CURRENCY, Severity::Warning, place).worded("after").with("number", written);
                }
                CurrencyMark::SignAfterOf if french => money_mix(paragraph, quantity, found),
                _ => {}
            }
        }
        Meaning::Decade { malformed: true } => {
            let place = paragraph.place(quantity.span);
            found
                .graded(&DECADE, Severity::Warning, place)
                .worded("form")
                .with("number", quantity.span.of(paragraph.raw));
        }
        _ => {}
    }
    if let Some(ending) = quantity.wrong_ending {
        let place = paragraph.place(ending.span);
        let adding = found.graded(&ORDINAL, Severity::Warning, place).worded("form");
        adding.with("number", ending.span.of(paragraph.raw)).with("right", ending.right).mended(place, ending.right);
    }
    ungrouped(text, paragraph, quantity, found);
}

/// `9 millions de $`: a sign where a word is due.
fn money_mix(paragraph: &CheckedParagraph, quantity: &Quantity, found: &mut Found) {
    let written = quantity.span.of(paragraph.raw);
    let adding = found.at(&MONEY_MIX, paragraph.place(quantity.span)).with("number", written);
    if let Some(sign) = written.find('$') {
        let at = quantity.span.start + sign;
        adding.mended(paragraph.place(at..at + 1), "dollars");
    }
}

/// A long whole number without groups, where it counts something.
fn ungrouped(text: &CheckedText, paragraph: &CheckedParagraph, quantity: &Quantity, found: &mut Found) {
    let settings = &text.profile.settings;
    let (Some(from), Some(mark)) = (settings.grouped_from_digits.preferred(), settings.number_groups.preferred())
    else {
        return;
    };
    let digits = quantity.digits.of(paragraph.raw);
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain || digits.len() < usize::from(*from) || digits.starts_with('0') || quantity.to_next {
        return;
    }
    let is_counted = match quantity.meaning {
        Meaning::Money(_) | Meaning::Percent => true,
        Meaning::Number => counts_something(paragraph.raw, quantity.digits),
        _ => false,
    };
    if is_counted {
        let place = paragraph.place(quantity.digits);
        let right = grouped(digits, group_sign(*mark));
        found.at(&GROUP, place).with("number", digits).with("right", right.as_str()).mended(place, right);
    }
}

/// Whether a word in small letters follows, and nothing before names it: no `no.`, `#`, `article`, no letter or hyphen.
fn counts_something(raw: &str, digits: ByteSpan) -> bool {
    const NAMES: &[&str] = &[
        "article",
        "bill",
        "box",
        "class",
        "classe",
        "code",
        "codes",
        "ext",
        "form",
        "formulaire",
        "group",
        "groupe",
        "industrie",
        "industry",
        "loi",
        "n",
        "no",
        "number",
        "numéro",
        "nº",
        "room",
        "route",
        "rule",
        "règle",
        "secteur",
        "section",
        "sector",
        "unit",
        "unité",
    ];
    let (before, after) = (&raw[..digits.start], &raw[digits.end..]);
    let next = after.strip_prefix([' ', '\u{A0}', '\u{202F}']).unwrap_or("");
    let next = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let follows = next.starts_with(char::is_lowercase) && !["and", "et", "or", "ou", "of", "to", "à"].contains(&next);
    let word = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | '°'));
    let last = word.rsplit(|c: char| !c.is_alphanumeric() && c != 'º').next().unwrap_or("").to_lowercase();
    follows && before.ends_with(|c: char| c.is_whitespace() || c == '(') && !NAMES.contains(&last.as_str())
}

/// The digits of a whole number in groups of three.
fn grouped(digits: &str, sign: &str) -> String {
    let mut written = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push_str(sign);
        }
        written.push(digit);
    }
    written
}

fn group_sign(mark: GroupMark) -> &'static str {
    match mark {
        GroupMark::None => "",
        GroupMark::Plain => " ",
        GroupMark::NoBreak => "\u{A0}",
        GroupMark::Narrow => "\u{202F}",
        GroupMark::Comma => ",",
        GroupMark::Point => ".",
        GroupMark::Apostrophe => "’",
    }
}

/// The digits of a number as the profile writes its value; `None` where the digits cannot have that value.
pub(super) fn rewritten(digits: &str, value: Decimal, settings: &Settings, language: Language) -> Option<String> {
    let runs: Vec<&str> = digits.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let (last, others) = runs.split_last()?;
    let all = runs.concat();
    let decimals = Decimal::of_digits(&all, "") != Some(value);
    let (whole, fraction) = if decimals { (others.concat(), *last) } else { (all, "") };
    if Decimal::of_digits(&whole, fraction) != Some(value) {
        return None;
    }
    let french = language == Language::French;
    let mark = settings.number_groups.preferred().copied().unwrap_or(if french {
        GroupMark::NoBreak
    } else {
        GroupMark::Comma
    });
    let mut written = grouped(&whole, group_sign(mark));
    if !fraction.is_empty() {
        let point = settings.decimal.preferred().map_or(!french, |mark| *mark == DecimalMark::Point);
        written.push(if point { '.' } else { ',' });
        written.push_str(fraction);
    }
    Some(written)
}

/// Numbers whose groups stand apart by a sign that the profile does not accept: one finding for each sign.
pub(super) fn group_characters(text: &CheckedText, found: &mut Found) {
    let rule = &text.profile.settings.number_groups;
    let Some(preferred) = rule.preferred() else { return };
    for mark in [GroupMark::Plain, GroupMark::NoBreak, GroupMark::Narrow, GroupMark::Apostrophe] {
        // In English, a space at which no line breaks is the sign of the international standard (ISO 80000-1).
        let is_standard = text.language != Language::French && matches!(mark, GroupMark::NoBreak | GroupMark::Narrow);
        if rule.accepts(&mark) || is_standard {
            continue;
        }
        let mut places = Vec::new();
        for paragraph in &text.paragraphs {
            for quantity in &paragraph.quantities {
                if !paragraph.is_foreign() && !is_foreign(paragraph, quantity.span.start) {
                    let spans =
                        separators(paragraph.raw, quantity, mark).filter(|span| !is_told_lost(paragraph, *span, found));
                    places.extend(spans.map(|span| (paragraph.place(span), paragraph.place(quantity.digits))));
                }
            }
        }
        let Some((_, first)) = places.first() else { continue };
        let mut numbers: Vec<_> = places.iter().map(|(_, number)| *number).collect();
        numbers.dedup();
        let raw = text.paragraphs[first.paragraph].raw;
        // A text without any such space lost them all on its way: that is no slip of a person.
        let is_lost = mark == GroupMark::Plain && !has_no_break_space(text);
        let severity = if is_lost { Severity::Note } else { GROUP_CHARACTER.severity };
        let adding = found.graded(&GROUP_CHARACTER, slip_severity(severity, text.side), *first);
        let mut adding = adding.with("number", first.span.of(raw)).with("count", numbers.len());
        adding = adding.also(numbers.into_iter().skip(1));
        for (place, _) in places {
            adding = adding.mended(place, group_sign(*preferred));
        }
    }
}

fn has_no_break_space(text: &CheckedText) -> bool {
    text.paragraphs.iter().any(|paragraph| paragraph.raw.contains(['\u{A0}', '\u{202F}']))
}

/// Where a sign of that kind stands between groups of digits that are surely one number.
fn separators<'a>(raw: &'a str, quantity: &'a Quantity, mark: GroupMark) -> impl Iterator<Item = ByteSpan> + 'a {
    let digits = quantity.digits.of(raw);
    // `20 300` may be two numbers.
    let is_sure = quantity.readings.first().is_some_and(|reading| reading.valid && reading.values.len() == 1);
    let parts = digits.match_indices(|c: char| !c.is_ascii_digit()).filter(move |_| is_sure);
    parts.filter(move |(_, sign)| of_mark(sign, mark)).map(|(at, sign)| {
        let start = quantity.digits.start + at;
        ByteSpan::new(start, start + sign.len())
    })
}

fn of_mark(sign: &str, mark: GroupMark) -> bool {
    match mark {
        GroupMark::Plain => sign == " ",
        GroupMark::NoBreak => sign == "\u{A0}",
        GroupMark::Narrow => matches!(sign, "\u{202F}" | "\u{2009}"),
        GroupMark::Apostrophe => matches!(sign, "'" | "’"),
        _ => false,
    }
}
