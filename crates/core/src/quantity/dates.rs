//! Dates, months and weekdays.

use super::reader::{Reader, is_dash};
use super::{Date, DateForm, Meaning, MonthName, Written, month_name, weekday_name};
use crate::model::ByteSpan;
use crate::profile::NumericDate;

/// A day of a month as written.
#[derive(Clone, Copy)]
struct Day {
    day: u8,
    from: usize,
    to: usize,
}

impl Reader<'_> {
    /// A date, a month or a weekday.
    pub(super) fn date(&mut self, at: usize) -> Option<usize> {
        if let Some(day) = self.word(at).and_then(|_| weekday_name(self.written(at))) {
            return Some(self.weekday(at, day));
        }
        self.numeric_date(at, None).or_else(|| self.day_first(at, None)).or_else(|| self.month_first(at, None))
    }

    fn weekday(&mut self, at: usize, day: u8) -> usize {
        let weekday = Some((day, self.span(at, at + 1)));
        let mut next = at + 1;
        while matches!(self.sign(next), Some(',')) || self.is_word(next, &["the", "le", "of", "du"]) {
            next += 1;
        }
        let dated = self.day_first(next, weekday).or_else(|| self.month_first(next, weekday));
        dated.or_else(|| self.numeric_date(next, weekday)).unwrap_or_else(|| {
            self.add(at, at + 1, Meaning::Weekday(day), None, Written::Loosely);
            at + 1
        })
    }

    /// `2025-09-26`, `26/09/2025`, `26.09.2025`.
    fn numeric_date(&mut self, at: usize, weekday: Option<(u8, ByteSpan)>) -> Option<usize> {
        let digits = self.digits(at)?;
        let joined = self.is_tight(at) && at > 0 && matches!(self.sign(at - 1), Some('/' | '-' | '.'));
        if joined {
            return None;
        }
        let (parts, separator, next) = if digits.matches('.').count() == 2 {
            let parts: Vec<&str> = digits.split('.').collect();
            ([parts[0], parts[1], parts[2]], '.', at + 1)
        } else {
            let separator = self.sign(at + 1).filter(|sign| matches!(sign, '/' | '-'))?;
            let tight = (at + 1..at + 5).all(|place| self.is_tight(place));
            if !tight || self.sign(at + 3) != Some(separator) {
                return None;
            }
            ([digits, self.digits(at + 2)?, self.digits(at + 4)?], separator, at + 5)
        };
        let [first, second, third] = parts;
        let number = |part: &str| part.parse::<u16>().ok();
        let small = |part: &str| number(part).and_then(|n| u8::try_from(n).ok()).filter(|_| part.len() <= 2);
        let (year, day, month, swappable, form) = if first.len() == 4 && separator == '-' {
            (number(first)?, small(third)?, small(second)?, false, NumericDate::YearFirst)
        } else {
            let year = match third.len() {
                4 => number(third)?,
                2 if separator != '-' && second.len() == 2 => 2000 + number(third)?,
                _ => return None,
            };
            let (a, b) = (small(first)?, small(second)?);
            let form = if separator == '.' { NumericDate::DayMonthPoint } else { NumericDate::DayMonthSlash };
            if b > 12 { (year, b, a, false, NumericDate::MonthDaySlash) } else { (year, a, b, a <= 12 && a != b, form) }
        };
        let date = Date { year: Some(year), month, day: Some(day), swappable, form: DateForm::Digits(form), weekday };
        if !is_possible(&date) {
            return None;
        }
        self.add(at, next, Meaning::Date(date), None, Written::Digits);
        Some(next)
    }

    /// `26 September 2025`, `le 1er et le 2 mai`, `3–5 mai 2021`, and in both languages each other's names.
    fn day_first(&mut self, at: usize, weekday: Option<(u8, ByteSpan)>) -> Option<usize> {
        let mut days = vec![self.day(at)?];
        let mut next = days[0].to;
        let month = loop {
            let of = next + usize::from(self.is_word(next, &["of"]));
            if let Some(month) = self.month(of, true) {
                next = of;
                break month;
            }
            let mut link = next;
            if !(is_dash(self.sign(link)) || self.sign(link) == Some(',') || self.is_word(link, LINKS)) {
                return None;
            }
            link += 1;
            link += usize::from(self.is_word(link, &["le", "the"]));
            days.push(self.day(link).filter(|_| days.len() < 6)?);
            next = days[days.len() - 1].to;
        };
        let month_at = self.span(next, next + 1);
        next = self.after_month(next);
        let (year, end) = self.year(next);
        let last = days.len() - 1;
        for (index, day) in days.iter().enumerate() {
            let to = if index == last { end } else { day.to };
            let weekday = weekday.filter(|_| index == 0);
            self.add_named(
                day.from,
                to,
                (year, month.month, Some(day.day)),
                month_at,
                self.span(day.from, day.to),
                weekday,
            );
        }
        Some(end)
    }

    /// `September 26, 2025`, `May 3–5`, `mai 2021`, and a month alone.
    fn month_first(&mut self, at: usize, weekday: Option<(u8, ByteSpan)>) -> Option<usize> {
        let month = self.month(at, false)?;
        let month_at = self.span(at, at + 1);
        let next = self.after_month(at);
        let (year, end) = self.year(next);
        if year.is_some() && self.sign(next) != Some(',') {
            self.add_named(at, end, (year, month.month, None), month_at, ByteSpan::default(), weekday);
            return Some(end);
        }
        let Some(first) = self.day(next).filter(|day| month.english && !self.counts_something(day.to)) else {
            if !self.is_month_alone(at, month) {
                return None;
            }
            self.add_named(at, next, (None, month.month, None), month_at, ByteSpan::default(), weekday);
            return Some(next);
        };
        let mut days = vec![first];
        let mut next = first.to;
        while is_dash(self.sign(next)) || self.is_word(next, &["to", "and"]) || self.sign(next) == Some('&') {
            let Some(day) = self.day(next + 1).filter(|day| {
                let noun =
                    self.word(day.to).is_some() && !self.is_word(day.to, &["in", "at", "by", "from", "to", "and"]);
                days.len() < 6 && !noun && self.sign(day.to) != Some(':')
            }) else {
                break;
            };
            next = day.to;
            days.push(day);
        }
        let (year, end) = self.year(next);
        let last = days.len() - 1;
        for (index, day) in days.iter().enumerate() {
            let from = if index == 0 { at } else { day.from };
            let to = if index == last { end } else { day.to };
            let weekday = weekday.filter(|_| index == 0);
            self.add_named(
                from,
                to,
                (year, month.month, Some(day.day)),
                month_at,
                self.span(day.from, day.to),
                weekday,
            );
        }
        Some(end)
    }

    fn add_named(
        &mut self,
        from: usize,
        to: usize,
        (year, month, day): (Option<u16>, u8, Option<u8>),
        month_at: ByteSpan,
        day_at: ByteSpan,
        weekday: Option<(u8, ByteSpan)>,
    ) {
        let form = DateForm::Named { month: month_at, day: day_at };
        let date = Date { year, month, day, swappable: false, form, weekday };
        let written = if day.is_some() || year.is_some() { Written::Digits } else { Written::Words };
        self.add(from, to, Meaning::Date(date), None, written);
    }

    /// A day in digits with its ordinal ending.
    fn day(&self, at: usize) -> Option<Day> {
        let digits = self.digits(at).filter(|digits| digits.len() <= 2)?;
        let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
        let ended = self.is_tight(at + 1) && self.is_word(at + 1, &["st", "nd", "rd", "th", "er", "e", "eme", "ere"]);
        Some(Day { day, from: at, to: at + 1 + usize::from(ended) })
    }

    /// The name of a month; one that is also another word must look like a month.
    fn month(&self, at: usize, after_day: bool) -> Option<MonthName> {
        let word = self.word(at)?;
        let month = month_name(self.written(at))?;
        let capital = self.written(at).starts_with(char::is_uppercase);
        let ours = if self.is_french() { month.french } else { month.english };
        let looks_like_one = match word {
            "may" | "march" => capital,
            "sept" if self.is_french() => {
                self.sign(at + 1) == Some('.') && self.is_tight(at + 1) || after_day && self.year(at + 1).0.is_some()
            }
            _ if month.short => capital || ours && after_day,
            _ => true,
        };
        (looks_like_one && (ours || capital && (after_day || self.day(at + 1).is_some()))).then_some(month)
    }

    /// The lexeme after a month and the full stop of its abbreviation.
    fn after_month(&self, at: usize) -> usize {
        let short = month_name(self.written(at)).is_some_and(|month| month.short);
        at + 1 + usize::from(short && self.sign(at + 1) == Some('.') && self.is_tight(at + 1))
    }

    /// A year, after a comma where there is one, and the lexeme after it.
    fn year(&self, at: usize) -> (Option<u16>, usize) {
        let place = at + usize::from(self.sign(at) == Some(',') || self.is_word(at, &["of", "de"]));
        let year = self.digits(place).filter(|digits| digits.len() == 4).and_then(|digits| digits.parse().ok());
        match year.filter(|year| (1000..3000).contains(year)) {
            Some(year) => (Some(year), place + 1),
            None => (None, at),
        }
    }

    /// Whether digits after a month count something else: `In May 5% left`, `In May 12 people came`.
    fn counts_something(&self, after: usize) -> bool {
        matches!(self.sign(after), Some('%' | '$' | '€' | '°'))
            || self.is_word(after, &["percent", "million", "billion"])
    }

    /// Whether a month without a day or year is one: the names that are also other words need a preposition.
    fn is_month_alone(&self, at: usize, month: MonthName) -> bool {
        if month.short {
            return false;
        }
        let before = at.checked_sub(1 + usize::from(at > 0 && self.is_hyphen(at - 1)));
        let before = before.and_then(|before| self.word(before));
        match self.word(at) {
            Some("may" | "march") => before.is_some_and(|word| BEFORE_ENGLISH_MONTH.contains(&word)),
            Some("mars") => {
                self.written(at) == "mars" && before.is_some_and(|word| BEFORE_FRENCH_MONTH.contains(&word))
            }
            _ => true,
        }
    }
}

/// Words between two days or months.
const LINKS: &[&str] = &["to", "and", "or", "au", "et", "a", "ou"];

const BEFORE_ENGLISH_MONTH: &[&str] = &[
    "in", "by", "since", "until", "till", "of", "last", "this", "next", "early", "late", "mid", "from", "to",
    "through", "between", "during", "before", "after",
];

const BEFORE_FRENCH_MONTH: &[&str] =
    &["en", "de", "du", "a", "au", "depuis", "et", "debut", "fin", "mi", "mois", "d", "janvier", "fevrier"];

/// Whether the calendar has such a day; without its year, 29 February is one.
fn is_possible(date: &Date) -> bool {
    let year = i16::try_from(date.year.unwrap_or(2024)).unwrap_or(2024);
    let month = i8::try_from(date.month).unwrap_or(0);
    jiff::civil::Date::new(year, month, date.day.and_then(|day| i8::try_from(day).ok()).unwrap_or(1)).is_ok()
}

impl Date {
    /// The day, where it is said in full, and in one way.
    pub fn day_of_calendar(&self) -> Option<crate::model::Day> {
        let (year, month) = (i16::try_from(self.year?).ok()?, i8::try_from(self.month).ok()?);
        let day = crate::model::Day::new(year, month, i8::try_from(self.day?).ok()?).ok()?;
        (!self.swappable).then_some(day)
    }

    /// The weekday that the calendar gives it, 1 for Monday; `None` where the year or the day is not said or no such day
    /// exists.
    pub fn weekday_of_calendar(&self) -> Option<u8> {
        let year = i16::try_from(self.year?).ok()?;
        let date = jiff::civil::Date::new(year, i8::try_from(self.month).ok()?, i8::try_from(self.day?).ok()?).ok()?;
        u8::try_from(date.weekday().to_monday_one_offset()).ok()
    }

    /// Whether both can be the same day or month: what only one of them says does not tell them apart.
    pub fn agrees_with(&self, other: &Self) -> bool {
        fn agree<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            one.is_none() || other.is_none() || one == other
        }
        let straight = self.month == other.month && agree(self.day, other.day);
        let crossed =
            (self.swappable || other.swappable) && self.day == Some(other.month) && other.day == Some(self.month);
        agree(self.year, other.year) && (straight || crossed)
    }

    /// Month and day of the day after; `None` where the date has no day. Without its year, February has 29.
    pub fn next_day(&self) -> Option<(u8, u8)> {
        let year = i16::try_from(self.year.unwrap_or(2024)).ok()?;
        let date = jiff::civil::Date::new(year, i8::try_from(self.month).ok()?, i8::try_from(self.day?).ok()?).ok()?;
        let next = date.tomorrow().ok()?;
        Some((u8::try_from(next.month()).ok()?, u8::try_from(next.day()).ok()?))
    }
}
