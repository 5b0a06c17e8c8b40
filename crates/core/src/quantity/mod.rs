//! What a text says in numbers, by value: numbers in digits and in words, percentages, money, ordinals, centuries,
//! decades, fractions, telephone numbers, dates, weekdays and times of day, in English and in French.
//!
//! A number as written may have several [`Reading`]s: `6,500` in a French text is 6.5 by the rules of the language, and
//! 6500 by those of English. Who compares two texts chooses.

mod amounts;
mod calendar;
mod clock;
mod counts;
mod dates;
mod decimal;
mod fractions;
mod lexemes;
mod numerals;
mod phones;
mod reader;
mod units;
mod words;

pub use calendar::{ENGLISH_MONTHS, FRENCH_MONTHS, MonthName, month_name, weekday_name};
pub use decimal::Decimal;
pub use units::{Currency, Unit};

use crate::model::{ByteSpan, Language};

/// One thing said in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Where it is written, with the sign of its currency, its scale word and its ending.
    pub span: ByteSpan,
    /// What it is.
    pub meaning: Meaning,
    /// Its value, in every way it can be read, the likeliest first. A date and a time have none.
    pub readings: Vec<Reading>,
    /// How it is written.
    pub written: Written,
    /// What it counts, where that is a unit.
    pub unit: Option<Unit>,
    /// The power of ten that a scale word or sign adds: 6 for `million`; 0 without one.
    pub scale: i16,
    /// The digits alone, for the rules about their grouping; empty where there are none.
    pub digits: ByteSpan,
    /// The ending of an ordinal, where it is wrong.
    pub wrong_ending: Option<WrongEnding>,
    /// Whether the next quantity is the other end of the same range: `2019–2020`, `5 to 10`.
    pub to_next: bool,
}

/// A way to read a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The value; several where spaces can part numbers (`20 300` as 20 and 300).
    pub values: Vec<Decimal>,
    /// Whether the language of the text writes it so.
    pub valid: bool,
}

/// What a quantity is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A plain number.
    Number,
    /// So many in a hundred.
    Percent,
    /// An amount of money.
    Money(Money),
    /// A place in an order: `2nd`, `2e`.
    Ordinal,
    /// A century.
    Century,
    /// Ten years; the value is that of the first, without its century where that is not said.
    Decade {
        /// Whether it is written in a form that the language does not have (`années 90s`).
        malformed: bool,
    },
    /// A part of a whole.
    Fraction {
        /// How many parts.
        part: u32,
        /// Of how many.
        whole: u32,
    },
    /// A telephone number: its digits.
    Phone(String),
    /// A day, a month, or a month of a year.
    Date(Date),
    /// A day of the week that belongs to no date; 1 is Monday.
    Weekday(u8),
    /// A time of day.
    Time(Time),
    /// A level of school, which each system of education counts in its own way.
    SchoolLevel,
    /// A number that is part of a name: `COVID-19`, `+972`, `3D`. The letters beside it.
    Code(String),
    /// A word of scale without a count: `millions of people`.
    Scale,
    /// A phrase for "always": `24/7`, `24 heures sur 24`.
    Always,
}

/// An amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// The currency.
    pub currency: Currency,
    /// How the currency is written.
    pub mark: CurrencyMark,
}

/// How a currency is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurrencyMark {
    /// A sign in front: `$5`.
    SignBefore,
    /// A sign after: `5 $`.
    SignAfter,
    /// A sign after a scale word and a preposition: `5 millions de $`.
    SignAfterOf,
    /// A word or a code.
    Word,
}

/// An ending of an ordinal that the language does not use: `2ème`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongEnding {
    /// Where it stands.
    pub span: ByteSpan,
    /// What to write.
    pub right: &'static str,
}

/// A date as far as it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: Option<u16>,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month.
    pub day: Option<u8>,
    /// The other way to read a date in digits: month and day exchanged.
    pub swappable: bool,
    /// How it is written.
    pub form: DateForm,
    /// The weekday said with it (1 is Monday), and where.
    pub weekday: Option<(u8, ByteSpan)>,
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// With the name of the month.
    Named {
        /// Where the month stands.
        month: ByteSpan,
        /// Where the day stands with its ending; empty where there is none.
        day: ByteSpan,
    },
    /// In digits.
    Digits(crate::profile::NumericDate),
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// Minutes after midnight.
    pub minutes: u16,
    /// Whether it can also be twelve hours later or earlier.
    pub half_day: bool,
    /// How it is written; `None` for words (`noon`).
    pub form: Option<crate::profile::TimeForm>,
    /// The zone said with it, and where.
    pub zone: Option<(Zone, ByteSpan)>,
}

/// A time zone as named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Its region: `eastern`, `utc`.
    pub region: &'static str,
    /// Whether it is summer time; `None` where that is not said.
    pub summer: Option<bool>,
}

/// How a quantity is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// In digits.
    Digits,
    /// In words that say an exact number of thirteen or more.
    Words,
    /// In words that say a number up to twelve, which is often no count: `one`, `neuf`.
    Small,
    /// In a word that may stand for a number and often does not: `dozen`, `double`, `third`.
    Loosely,
}

impl Quantity {
    /// Whether it says something that a translation must say too.
    pub fn is_firm(&self) -> bool {
        matches!(self.written, Written::Digits | Written::Words)
    }

    /// The values of its likeliest reading.
    pub fn values(&self) -> &[Decimal] {
        self.readings.first().map_or(&[], |reading| &reading.values)
    }

    /// Its one value; `None` for dates and times.
    pub fn value(&self) -> Option<Decimal> {
        self.values().first().copied()
    }
}

/// What a text says in numbers, in order. A text in neither English nor French gives nothing.
///
/// ```
/// use relecture_core::{model::Language, quantity};
/// let said = quantity::read("quatre-vingt-douze personnes", Language::French);
/// assert_eq!(said[0].value(), Some(92.into()));
/// ```
pub fn read(text: &str, language: Language) -> Vec<Quantity> {
    match language {
        Language::Other => Vec::new(),
        Language::English | Language::French => reader::Reader::new(text, language).read(),
    }
}

#[cfg(test)]
mod tests;
