//! Which quantity of one side answers which of the other.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{CheckedPair, CheckedParagraph};
use crate::model::{Bead, Side};
use crate::quantity::{Decimal, Meaning, Quantity, Time, Unit};

/// A quantity of one side of a bead.
pub(super) struct Said<'a> {
    pub(super) paragraph: &'a CheckedParagraph<'a>,
    pub(super) quantity: &'a Quantity,
    /// The quantity of the other side that answers it.
    pub(super) answer: Option<usize>,
    /// Whether the other side says it in another way: in a word, as a part of a date.
    pub(super) is_answered_loosely: bool,
    /// Which of its readings is the one that fits.
    pub(super) reading: usize,
}

/// What both sides of a bead say.
pub(super) struct Matching<'a> {
    pub(super) sides: [Vec<Said<'a>>; 2],
    /// Every number that can be found in what a side says.
    pub(super) numbers: [BTreeSet<Decimal>; 2],
}

/// Beyond so many quantities without a plain answer, a bead is no translation, and only the first are compared further.
pub(super) const MOST: usize = 300;

/// What makes two quantities plainly the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Value(u8, &'a [Decimal]),
    Money(&'a [Decimal], &'static str),
    Fraction(u32, u32),
    Phone(&'a str),
    Date(Option<u16>, u8, Option<u8>),
    Weekday(u8),
    Time(u16),
    Code(&'a str, &'a [Decimal]),
    Always,
}

impl<'a> Matching<'a> {
    pub(super) fn new(pair: &'a CheckedPair<'a>, bead: &Bead) -> Self {
        let sides: [Vec<Said>; 2] = [Side::Source, Side::Target].map(|side| {
            let said = |paragraph: &'a CheckedParagraph<'a>| {
                paragraph.quantities.iter().map(move |quantity| Said {
                    paragraph,
                    quantity,
                    answer: None,
                    is_answered_loosely: false,
                    reading: 0,
                })
            };
            pair.paragraphs_of(bead, side).iter().flat_map(said).collect()
        });
        let numbers = sides.each_ref().map(|side| side.iter().flat_map(|said| all_parts(said.quantity)).collect());
        let mut matching = Self { sides, numbers };
        matching.match_plainly();
        matching.match_where(same_kind);
        matching.match_where(other_kind);
        matching.match_loosely(0);
        matching.match_loosely(1);
        matching
    }

    /// Joins those whose likeliest readings are the same thing.
    fn match_plainly(&mut self) {
        let mut places: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (at, said) in self.sides[1].iter().enumerate().rev() {
            if let Some(key) = key(said.quantity) {
                places.entry(key).or_default().push(at);
            }
        }
        let mut pairs = Vec::new();
        for (at, said) in self.sides[0].iter().enumerate() {
            let place = key(said.quantity).and_then(|key| places.get_mut(&key)).and_then(Vec::pop);
            pairs.extend(place.map(|place| (at, place)));
        }
        for (source, target) in pairs {
            self.join(source, target, (0, 0));
        }
    }

    /// Joins those left that `agree` finds to agree in some of their readings.
    fn match_where(&mut self, agree: fn(&Quantity, &Quantity) -> Option<(usize, usize)>) {
        let left: [Vec<usize>; 2] = [self.left(0), self.left(1)];
        for source in &left[0] {
            for target in &left[1] {
                let [first, second] = [&self.sides[0][*source], &self.sides[1][*target]];
                if second.answer.is_none()
                    && let Some(readings) = agree(first.quantity, second.quantity)
                {
                    self.join(*source, *target, readings);
                    break;
                }
            }
        }
    }

    /// Marks those of a side that the other side says in a word, or as a part of something else.
    fn match_loosely(&mut self, side: usize) {
        for at in self.left(side) {
            let said = self.sides[side][at].quantity;
            let wanted = parts(said);
            if !wanted.iter().any(|number| self.numbers[1 - side].contains(number)) {
                continue;
            }
            let others = &mut self.sides[1 - side];
            let kind = std::mem::discriminant(&said.meaning);
            let fits = |other: &Said| {
                let loose = !other.quantity.is_firm();
                let composite = is_composite(&other.quantity.meaning);
                let other_kind = kind != std::mem::discriminant(&other.quantity.meaning);
                (loose || composite && other_kind) && all_parts(other.quantity).any(|part| wanted.contains(&part))
            };
            if let Some(other) = others.iter_mut().find(|other| fits(other)) {
                other.is_answered_loosely = true;
                self.sides[side][at].is_answered_loosely = true;
            }
        }
    }

    /// Those of a side that have no answer yet and are no loose words.
    fn left(&self, side: usize) -> Vec<usize> {
        let left = |said: &Said| said.answer.is_none() && !said.is_answered_loosely && must_be_said(said.quantity);
        (0..self.sides[side].len()).filter(|at| left(&self.sides[side][*at])).take(MOST).collect()
    }

    fn join(&mut self, source: usize, target: usize, readings: (usize, usize)) {
        (self.sides[0][source].answer, self.sides[0][source].reading) = (Some(target), readings.0);
        (self.sides[1][target].answer, self.sides[1][target].reading) = (Some(source), readings.1);
    }
}

/// Whether it says something that the other side must say too.
pub(super) fn must_be_said(quantity: &Quantity) -> bool {
    quantity.is_firm() || matches!(quantity.meaning, Meaning::Scale)
}

fn key(quantity: &Quantity) -> Option<Key<'_>> {
    let valid = quantity.readings.iter().find(|reading| reading.valid).or(quantity.readings.first());
    let values = valid.map_or(&[][..], |reading| reading.values.as_slice());
    if !must_be_said(quantity) && !matches!(quantity.meaning, Meaning::Weekday(_) | Meaning::Always) {
        return None;
    }
    Some(match &quantity.meaning {
        Meaning::Number => Key::Value(0, values),
        Meaning::Percent => Key::Value(1, values),
        Meaning::Ordinal => Key::Value(2, values),
        Meaning::Century => Key::Value(3, values),
        Meaning::Decade { .. } => Key::Value(4, values),
        Meaning::SchoolLevel => Key::Value(5, values),
        Meaning::Scale => Key::Value(6, values),
        Meaning::Money(money) => Key::Money(values, money.currency.0),
        Meaning::Fraction { part, whole } => Key::Fraction(*part, *whole),
        Meaning::Phone(digits) => Key::Phone(digits),
        Meaning::Date(date) => Key::Date(date.year, date.month, date.day),
        Meaning::Weekday(day) => Key::Weekday(*day),
        Meaning::Time(time) => Key::Time(time.minutes),
        Meaning::Code(letters) => Key::Code(letters, values),
        Meaning::Always => Key::Always,
    })
}

/// The readings by which two quantities of one kind agree.
fn same_kind(source: &Quantity, target: &Quantity) -> Option<(usize, usize)> {
    let values = || agreeing_readings(source, target);
    match (&source.meaning, &target.meaning) {
        (Meaning::Number, Meaning::Number)
        | (Meaning::Percent, Meaning::Percent)
        | (Meaning::Ordinal, Meaning::Ordinal)
        | (Meaning::Century, Meaning::Century)
        | (Meaning::Scale, Meaning::Scale)
        | (Meaning::Code(_), Meaning::Code(_))
        | (Meaning::SchoolLevel, Meaning::SchoolLevel) => values(),
        (Meaning::Money(one), Meaning::Money(other)) => values().filter(|_| one.currency.agrees_with(other.currency)),
        (Meaning::Decade { .. }, Meaning::Decade { .. }) => same_decade(source, target).then_some((0, 0)),
        (Meaning::Fraction { part, whole }, Meaning::Fraction { part: other_part, whole: other_whole }) => {
            (part * other_whole == other_part * whole).then_some((0, 0))
        }
        (Meaning::Phone(one), Meaning::Phone(other)) => same_phone(one, other).then_some((0, 0)),
        (Meaning::Date(one), Meaning::Date(other)) => one.agrees_with(other).then_some((0, 0)),
        (Meaning::Time(one), Meaning::Time(other)) => same_time(one, other).then_some((0, 0)),
        _ => None,
    }
}

/// The readings by which two amounts agree although only one of them is said to be an ordinal, a percentage, money…
fn other_kind(source: &Quantity, target: &Quantity) -> Option<(usize, usize)> {
    let is_amount = |meaning: &Meaning| {
        matches!(
            meaning,
            Meaning::Number
                | Meaning::Percent
                | Meaning::Money(_)
                | Meaning::Ordinal
                | Meaning::Century
                | Meaning::Decade { .. }
                | Meaning::SchoolLevel
                | Meaning::Scale
                | Meaning::Code(_)
        )
    };
    match (&source.meaning, &target.meaning) {
        (Meaning::Fraction { part, whole }, Meaning::Percent) => is_percentage(*part, *whole, target).then_some((0, 0)),
        (Meaning::Percent, Meaning::Fraction { part, whole }) => is_percentage(*part, *whole, source).then_some((0, 0)),
        (Meaning::Money(_), Meaning::Money(_)) => None,
        // `the 1960s and 70s`, `les années 1960 et 1970`.
        (Meaning::Decade { .. }, Meaning::Number) | (Meaning::Number, Meaning::Decade { .. })
            if same_decade(source, target) =>
        {
            Some((0, 0))
        }
        (one, other) if is_amount(one) && is_amount(other) => agreeing_readings(source, target),
        _ => None,
    }
}

/// The first readings that agree. A foreign reading is only looked at in the target, and in the source where there is no
/// other: else `6,500` and `6,5` would agree.
fn agreeing_readings(source: &Quantity, target: &Quantity) -> Option<(usize, usize)> {
    let is_foreign_only = !source.readings.iter().any(|reading| reading.valid);
    let usable = source.readings.iter().enumerate().filter(|(_, reading)| reading.valid || is_foreign_only);
    let pairs = usable.flat_map(|(at, reading)| {
        target
            .readings
            .iter()
            .enumerate()
            .filter(|(_, other)| other.values == reading.values)
            .map(move |(other, _)| (at, other))
    });
    pairs.min_by_key(|(_, target_at)| *target_at)
}

fn is_percentage(part: u32, whole: u32, percent: &Quantity) -> bool {
    let share = 100.0 * f64::from(part) / f64::from(whole);
    percent.values().iter().any(|value| (value.approximate() - share).abs() < 1.0)
}

fn same_decade(source: &Quantity, target: &Quantity) -> bool {
    let whole = |quantity: &Quantity| quantity.value().and_then(Decimal::whole);
    match (whole(source), whole(target)) {
        (Some(one), Some(other)) if one >= 100 && other >= 100 => one == other,
        (Some(one), Some(other)) => one % 100 == other % 100,
        _ => false,
    }
}

/// A country code or a leading zero may be left out.
fn same_phone(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|digits| digits.trim_start_matches(['0', '1']));
    one.ends_with(other) && other.len() >= 8 || other.ends_with(one) && one.len() >= 8 || one == other
}

fn same_time(one: &Time, other: &Time) -> bool {
    one.minutes == other.minutes || (one.half_day || other.half_day) && one.minutes % 720 == other.minutes % 720
}

fn is_composite(meaning: &Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Date(_) | Meaning::Time(_) | Meaning::Fraction { .. } | Meaning::Code(_) | Meaning::Always
    )
}

/// The numbers that would answer it if the other side said one of them in a word or inside something else.
fn parts(quantity: &Quantity) -> Vec<Decimal> {
    match &quantity.meaning {
        Meaning::Weekday(_) | Meaning::Phone(_) => Vec::new(),
        Meaning::Date(date) => date.day.or((date.year.is_none()).then_some(0)).map_or_else(
            || date.year.map(|year| u64::from(year).into()).into_iter().collect(),
            |day| vec![u64::from(day).into()],
        ),
        Meaning::Time(time) => {
            let hour = u64::from(time.minutes / 60);
            vec![hour.into(), (hour % 12).into()]
        }
        Meaning::Fraction { part, whole } if *part == 1 => vec![u64::from(*whole).into()],
        Meaning::Fraction { .. } => Vec::new(),
        _ => {
            // `1 175 000` can be read as two numbers; one of them does not answer it where it can be read as one.
            let valid = || quantity.readings.iter().filter(|reading| reading.valid);
            let is_one_number = valid().any(|reading| reading.values.len() == 1);
            let read = valid().filter(|reading| !is_one_number || reading.values.len() == 1);
            read.flat_map(|reading| reading.values.iter().copied()).collect()
        }
    }
}

/// Every number that can be found in it.
pub(super) fn all_parts(quantity: &Quantity) -> impl Iterator<Item = Decimal> + '_ {
    let whole = |n: u64| Decimal::from(n);
    let parts: Vec<Decimal> = match &quantity.meaning {
        Meaning::Date(date) => {
            let parts = [date.day.map(u64::from), Some(date.month.into()), date.year.map(u64::from)];
            parts.into_iter().flatten().map(whole).collect()
        }
        Meaning::Time(time) => {
            let (hour, minute) = (u64::from(time.minutes / 60), u64::from(time.minutes % 60));
            [hour, hour % 12, hour % 12 + 12, minute].map(whole).to_vec()
        }
        Meaning::Fraction { part, whole: all } => {
            vec![whole((*part).into()), whole((*all).into()), whole(u64::from(100 * part / all.max(&1)))]
        }
        Meaning::Always => [24, 7].map(whole).to_vec(),
        _ => Vec::new(),
    };
    parts.into_iter().chain(quantity.readings.iter().flat_map(|reading| reading.values.iter().copied()))
}

/// Whether both are measured in units of one kind that are not the same.
pub(super) fn other_unit(one: Option<Unit>, other: Option<Unit>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one != other && one.measures_like(other))
}
