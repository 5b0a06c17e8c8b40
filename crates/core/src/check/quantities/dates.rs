//! How dates are written, and whether their weekday is that of the calendar.

use super::super::slips::Slips;
use super::super::{CheckedParagraph, CheckedText, Found, Language};
use super::{DATE_FORM, WEEKDAY, is_foreign, opens_sentence};
use crate::model::{ByteSpan, Severity};
use crate::profile::TextDate;
use crate::quantity::{Date, DateForm, ENGLISH_MONTHS, FRENCH_MONTHS, Meaning, Quantity, month_name};

/// Looks at the form of one date.
pub(super) fn form(text: &CheckedText, paragraph: &CheckedParagraph, quantity: &Quantity, found: &mut Found) {
    let Meaning::Date(date) = &quantity.meaning else { return };
    let written = quantity.span.of(paragraph.raw);
    let french = text.language == Language::French;
    match date.form {
        DateForm::Named { month, day } => {
            month_form(paragraph, quantity, month, french, found);
            if !day.is_empty() {
                day_form(paragraph, (date, day, month), french, found);
            }
        }
        DateForm::Digits(form) => {
            let rule = &text.profile.settings.numeric_date;
            // Where the day comes first cannot be seen when both numbers can be months.
            let alike = date.swappable && rule.accepted.iter().any(|accepted| separator(*accepted) == separator(form));
            if !rule.accepts(&form) && !alike {
                found.at(&DATE_FORM, paragraph.place(quantity.span)).with("date", written);
            }
        }
    }
    if let Some((_, at)) = date.weekday
        && french
        && !has_other_weekday(date)
        && has_wrong_capital(paragraph, at)
    {
        capital(paragraph, at, found);
    }
}

/// Whether the calendar has another day of the week for the date.
fn has_other_weekday(date: &Date) -> bool {
    matches!((date.weekday, date.weekday_of_calendar()), (Some((day, _)), Some(right)) if day != right)
}

/// Days of the week that are not those of their dates: one finding for a paragraph, because it is a wrong year that makes
/// several wrong at once.
pub(super) fn weekdays(paragraph: &CheckedParagraph, found: &mut Found) {
    let wrong = |quantity: &Quantity| match &quantity.meaning {
        Meaning::Date(date) if has_other_weekday(date) && !is_foreign(paragraph, quantity.span.start) => {
            date.weekday.map(|(_, at)| (at, quantity.span))
        }
        _ => None,
    };
    let wrong: Vec<(ByteSpan, ByteSpan)> = paragraph.quantities.iter().filter_map(wrong).collect();
    let Some(((weekday, date), others)) = wrong.split_first() else { return };
    let adding = found.at(&WEEKDAY, paragraph.place(*weekday)).also(others.iter().map(|(at, _)| paragraph.place(*at)));
    let adding = adding.with("weekday", weekday.of(paragraph.raw)).with("date", date.of(paragraph.raw));
    adding.with("count", wrong.len()).worded_if(wrong.len() > 1, "several");
}

/// Dates in words whose day and month come in an order that the profile does not accept: one finding.
pub(super) fn order(text: &CheckedText, found: &mut Found) {
    let rule = &text.profile.settings.text_date;
    let mut slips = Slips::default();
    let mut written = None;
    for paragraph in text.own_paragraphs() {
        for quantity in &paragraph.quantities {
            let Meaning::Date(Date { form: DateForm::Named { month, day }, year: Some(_), .. }) = quantity.meaning
            else {
                continue;
            };
            // The days that share a month have it outside their own stretch.
            let is_whole = quantity.span.start <= month.start && month.end <= quantity.span.end;
            let order = if day.start < month.start { TextDate::DayFirst } else { TextDate::MonthFirst };
            if !day.is_empty() && is_whole && !rule.accepts(&order) && !is_foreign(paragraph, quantity.span.start) {
                slips.add(paragraph.place(quantity.span), None);
                written.get_or_insert(quantity.span.of(paragraph.raw));
            }
        }
    }
    if let Some(written) = written {
        let severity = if text.language == Language::French { DATE_FORM.severity } else { Severity::Note };
        slips.tell_once(found, &DATE_FORM, severity, |adding| adding.worded("order").with("date", written));
    }
}

fn separator(form: crate::profile::NumericDate) -> char {
    use crate::profile::NumericDate;
    match form {
        NumericDate::DayMonthSlash | NumericDate::MonthDaySlash => '/',
        NumericDate::DayMonthPoint => '.',
        NumericDate::YearFirst => '-',
    }
}

/// The name of the month: of the text's language, small in French and with a capital in English.
fn month_form(paragraph: &CheckedParagraph, quantity: &Quantity, at: ByteSpan, french: bool, found: &mut Found) {
    let written = at.of(paragraph.raw);
    let Some(name) = month_name(written) else { return };
    let place = paragraph.place(at);
    let is_ours = if french { name.french } else { name.english };
    // The days of one month share its name: it is told once, with the last of them.
    if at.start < quantity.span.start || at.end > quantity.span.end {
        return;
    }
    if !is_ours {
        let right = month_in(name.month, name.short, french);
        let stop = paragraph.raw[at.end..].starts_with('.');
        let right = if stop { right.trim_end_matches('.') } else { right };
        let adding = found.at(&DATE_FORM, place).worded(if french { "english" } else { "french" });
        adding.with("date", written).with("right", right).mended(place, right);
    } else if french && has_wrong_capital(paragraph, at) {
        capital(paragraph, at, found);
    } else if !french && written.starts_with(char::is_lowercase) {
        let right = format!("{}{}", written[..1].to_uppercase(), &written[1..]);
        let adding = found.at(&DATE_FORM, place).worded("small").with("date", written);
        adding.with("right", right.as_str()).mended(place, right);
    }
}

/// A capital that neither opens a sentence nor belongs to a line in capitals.
fn has_wrong_capital(paragraph: &CheckedParagraph, at: ByteSpan) -> bool {
    let written = at.of(paragraph.raw);
    written.starts_with(char::is_uppercase)
        && written.contains(char::is_lowercase)
        && !opens_sentence(paragraph, at.start)
}

fn capital(paragraph: &CheckedParagraph, at: ByteSpan, found: &mut Found) {
    let (place, written) = (paragraph.place(at), at.of(paragraph.raw));
    let right = written.to_lowercase();
    let adding = found.at(&DATE_FORM, place).worded("capital").with("date", written);
    adding.with("right", right.as_str()).mended(place, right);
}

/// `1er` for the first day in French and for no other; no zero in front.
fn day_form(
    paragraph: &CheckedParagraph,
    (date, day_at, month_at): (&Date, ByteSpan, ByteSpan),
    french: bool,
    found: &mut Found,
) {
    let written = day_at.of(paragraph.raw);
    let Some(day) = date.day else { return };
    let ours = month_name(month_at.of(paragraph.raw)).is_some_and(|name| name.french);
    let right = match day {
        1 if french && ours && day_at.start < month_at.start => "1er".to_owned(),
        _ if written.starts_with('0') => day.to_string(),
        _ if french && written.ends_with(char::is_alphabetic) => day.to_string(),
        _ => return,
    };
    if written != right && written.to_lowercase() != right {
        let place = paragraph.place(day_at);
        let adding = found.at(&DATE_FORM, place).worded("day").with("date", written);
        adding.with("right", right.as_str()).mended(place, right);
    }
}

/// The name of a month, or its abbreviation (CLDR), in French or English.
fn month_in(month: u8, short: bool, french: bool) -> &'static str {
    const FRENCH_SHORT: [&str; 12] =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."];
    const ENGLISH_SHORT: [&str; 12] =
        ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
    let names = match (french, short) {
        (true, true) => FRENCH_SHORT,
        (true, false) => FRENCH_MONTHS,
        (false, true) => ENGLISH_SHORT,
        (false, false) => ENGLISH_MONTHS,
    };
    names[usize::from(month.clamp(1, 12)) - 1]
}
