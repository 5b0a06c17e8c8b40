//! Times of day and their zones.

use super::reader::{Reader, is_dash};
use super::{Meaning, Time, Written, Zone};
use crate::model::ByteSpan;
use crate::profile::TimeForm;

/// Hours and minutes as written.
#[derive(Clone, Copy)]
struct Clock {
    hour: u16,
    minute: u16,
    /// Whether the minutes are said.
    minutes: bool,
    to: usize,
}

impl Reader<'_> {
    /// `2:05 p.m.`, `2–4 pm`, `14:05`, `14 h 05`.
    pub(super) fn time(&mut self, at: usize) -> Option<usize> {
        self.half_day_time(at).or_else(|| self.h_time(at)).or_else(|| self.colon_time(at))
    }

    /// `noon`, `midi`.
    pub(super) fn time_word(&mut self, at: usize) -> Option<usize> {
        let minutes = match self.word(at)? {
            "noon" | "midday" if !self.is_french() => 720,
            "midnight" if !self.is_french() => 0,
            "minuit" if self.is_french() => 0,
            "midi" if self.is_french() && self.written(at) == "midi" => 720,
            _ => return None,
        };
        if at > 0 && self.is_hyphen(at - 1) {
            return None;
        }
        let time = Time { minutes, half_day: false, form: None, zone: None };
        Some(self.add_time(at, at + 1, time, Written::Loosely))
    }

    /// `5`, `5:30`, `5.30` as English writes a time.
    fn clock(&self, at: usize) -> Option<Clock> {
        let digits = self.digits(at)?;
        if let Some((hour, minute)) = digits.split_once('.') {
            let (hour, minute) = (hour.parse().ok()?, minute.parse().ok().filter(|_| minute.len() == 2)?);
            return is_time(hour, minute).then_some(Clock { hour, minute, minutes: true, to: at + 1 });
        }
        let hour = digits.parse().ok().filter(|_| digits.len() <= 2)?;
        let minute = self.digits(at + 2).filter(|minute| minute.len() == 2).and_then(|minute| minute.parse().ok());
        if self.sign(at + 1) == Some(':') && self.is_tight(at + 1) && self.is_tight(at + 2) {
            let minute = minute?;
            return is_time(hour, minute).then_some(Clock { hour, minute, minutes: true, to: at + 3 });
        }
        is_time(hour, 0).then_some(Clock { hour, minute: 0, minutes: false, to: at + 1 })
    }

    /// A time with its half of the day, or the first end of a range whose second end says it.
    fn half_day_time(&mut self, at: usize) -> Option<usize> {
        let clock = self.clock(at).filter(|clock| clock.hour <= 12)?;
        if let Some((afternoon, stops, to)) = self.half_of_day(clock.to) {
            let time = half_day(clock, afternoon, stops);
            return Some(self.add_time(at, to, time, Written::Digits));
        }
        let is_link = is_dash(self.sign(clock.to)) || self.is_word(clock.to, &["to", "and", "a", "et"]);
        let end = self.clock(clock.to + 1).filter(|end| is_link && end.hour <= 12)?;
        let (afternoon, stops, _) = self.half_of_day(end.to)?;
        // `11 to 2 p.m.` begins in the morning.
        let first = half_day(clock, afternoon != (afternoon && clock.hour > end.hour && clock.hour != 12), stops);
        Some(self.add_time(at, clock.to, first, Written::Digits))
    }

    /// `p.m.` or `pm`: whether it is the afternoon, whether it has full stops, and the lexeme after it.
    fn half_of_day(&self, at: usize) -> Option<(bool, bool, usize)> {
        match self.word(at)? {
            "am" => Some((false, false, at + 1)),
            "pm" => Some((true, false, at + 1)),
            half @ ("a" | "p") if self.sign(at + 1) == Some('.') && self.is_word(at + 2, &["m"]) => {
                let stop = usize::from(self.sign(at + 3) == Some('.') && self.is_tight(at + 3));
                Some((half == "p", true, at + 3 + stop))
            }
            _ => None,
        }
    }

    /// `14 h`, `14 h 05`, `14h05`.
    fn h_time(&mut self, at: usize) -> Option<usize> {
        let hour: u16 = self.digits(at).filter(|digits| digits.len() <= 2)?.parse().ok()?;
        if self.written(at + 1) != "h" || !is_time(hour, 0) {
            return None;
        }
        let tight = self.is_tight(at + 1);
        let minute = self.digits(at + 2).filter(|minute| minute.len() <= 2 && self.is_tight(at + 2) == tight);
        let minute: Option<u16> = minute.and_then(|minute| minute.parse().ok()).filter(|minute| *minute < 60);
        let form = if tight { TimeForm::TightH } else { TimeForm::SpacedH };
        let to = at + 2 + usize::from(minute.is_some());
        let minutes = hour * 60 + minute.unwrap_or(0);
        let time = Time { minutes, half_day: false, form: Some(form), zone: None };
        Some(self.add_time(at, to, time, Written::Digits))
    }

    /// `14:05`, `5:30`, `16:57:42`, `14.05 GMT`, `5 o’clock`.
    fn colon_time(&mut self, at: usize) -> Option<usize> {
        let clock = self.clock(at)?;
        let oclock = self.is_word(clock.to, &["o"]) && self.is_word(clock.to + 2, &["clock"]);
        // `00.01 GMT`: what such a zone follows is no other number.
        let in_europe =
            |(zone, ..): &(Zone, ByteSpan, usize)| matches!(zone.region, "utc" | "british" | "central european");
        let in_zone = || !self.is_french() && self.zone(clock.to).is_some_and(|zone| in_europe(&zone));
        let has_colon = self.sign(at + 1) == Some(':') || in_zone();
        if !clock.minutes && !oclock || clock.minutes && !has_colon {
            return None;
        }
        let mut to = clock.to + if oclock { 3 } else { 0 };
        if self.sign(to) == Some(':') && self.is_tight(to) && self.digits(to + 1).is_some() {
            to += 2;
        }
        let half_day = (1..=12).contains(&clock.hour) && !self.digits(at).is_some_and(|hour| hour.starts_with('0'));
        let minutes = clock.hour * 60 + clock.minute;
        let time = Time { minutes, half_day, form: Some(TimeForm::Colon), zone: None };
        Some(self.add_time(at, to, time, Written::Digits))
    }

    fn add_time(&mut self, from: usize, to: usize, mut time: Time, written: Written) -> usize {
        let mut end = to;
        if let Some((zone, span, after)) = self.zone(to) {
            time.zone = Some((zone, span));
            end = after;
        }
        self.add(from, to, Meaning::Time(time), None, written);
        end
    }

    /// A zone after a time, in parentheses or not.
    fn zone(&self, at: usize) -> Option<(Zone, ByteSpan, usize)> {
        let at = at + usize::from(matches!(self.sign(at), Some('(' | ',')));
        let acronym = ZONES.iter().find(|(name, ..)| *name == self.written(at));
        if let Some((_, region, summer)) = acronym {
            return Some((Zone { region, summer: *summer }, self.span(at, at + 1), at + 1));
        }
        let mut name = at;
        let mut summer = None;
        if self.is_french() {
            if !self.is_word(at, &["heure"]) {
                return None;
            }
            name += 1;
            match self.word(name) {
                Some("normale") => summer = Some(false),
                Some("avancee") => summer = Some(true),
                _ => name -= 1,
            }
            name += 1;
            while self.is_word(name, &["de", "du", "l", "des"]) || matches!(self.sign(name), Some('\'' | '’')) {
                name += 1;
            }
        }
        let names = if self.is_french() { FRENCH_ZONES } else { ENGLISH_ZONES };
        let (_, region) = names.iter().find(|(word, _)| self.word(name) == Some(word))?;
        let mut to = name + 1;
        if !self.is_french() {
            if self.is_word(to, &["standard", "daylight"]) {
                summer = Some(self.is_word(to, &["daylight"]));
                to += 1;
            }
            if !self.is_word(to, &["time"]) {
                return None;
            }
            to += 1;
        }
        Some((Zone { region, summer }, self.span(at, to), to))
    }
}

fn is_time(hour: u16, minute: u16) -> bool {
    hour < 24 && minute < 60
}

fn half_day(clock: Clock, afternoon: bool, stops: bool) -> Time {
    let minutes = clock.hour % 12 * 60 + clock.minute + if afternoon { 720 } else { 0 };
    let form = if stops { TimeForm::HalfDayStops } else { TimeForm::HalfDay };
    Time { minutes, half_day: false, form: Some(form), zone: None }
}

/// Acronyms of zones, English and French: the zone, and whether it is summer time.
const ZONES: &[(&str, &str, Option<bool>)] = &[
    ("ET", "eastern", None),
    ("EST", "eastern", Some(false)),
    ("EDT", "eastern", Some(true)),
    ("HE", "eastern", None),
    ("HNE", "eastern", Some(false)),
    ("HAE", "eastern", Some(true)),
    ("CT", "central", None),
    ("CST", "central", Some(false)),
    ("CDT", "central", Some(true)),
    ("HC", "central", None),
    ("HNC", "central", Some(false)),
    ("HAC", "central", Some(true)),
    ("MT", "mountain", None),
    ("MST", "mountain", Some(false)),
    ("MDT", "mountain", Some(true)),
    ("HR", "mountain", None),
    ("HNR", "mountain", Some(false)),
    ("HAR", "mountain", Some(true)),
    ("PT", "pacific", None),
    ("PST", "pacific", Some(false)),
    ("PDT", "pacific", Some(true)),
    ("HP", "pacific", None),
    ("HNP", "pacific", Some(false)),
    ("HAP", "pacific", Some(true)),
    ("AST", "atlantic", Some(false)),
    ("ADT", "atlantic", Some(true)),
    ("HA", "atlantic", None),
    ("HNA", "atlantic", Some(false)),
    ("HAA", "atlantic", Some(true)),
    ("NST", "newfoundland", Some(false)),
    ("NDT", "newfoundland", Some(true)),
    ("HT", "newfoundland", None),
    ("HNT", "newfoundland", Some(false)),
    ("HAT", "newfoundland", Some(true)),
    ("UTC", "utc", None),
    ("GMT", "utc", None),
    ("TU", "utc", None),
    ("TUC", "utc", None),
    ("BST", "british", Some(true)),
    ("CET", "central european", Some(false)),
    ("CEST", "central european", Some(true)),
    ("HNEC", "central european", Some(false)),
    ("HAEC", "central european", Some(true)),
];

/// The words before `time`, `standard time`, `daylight time`.
const ENGLISH_ZONES: &[(&str, &str)] = &[
    ("eastern", "eastern"),
    ("central", "central"),
    ("mountain", "mountain"),
    ("pacific", "pacific"),
    ("atlantic", "atlantic"),
    ("newfoundland", "newfoundland"),
    ("london", "british"),
    ("paris", "central european"),
    ("brussels", "central european"),
    ("geneva", "central european"),
];

/// The words after `heure de`, `heure normale du`, `heure avancée de l’`.
const FRENCH_ZONES: &[(&str, &str)] = &[
    ("est", "eastern"),
    ("centre", "central"),
    ("rocheuses", "mountain"),
    ("pacifique", "pacific"),
    ("atlantique", "atlantic"),
    ("terre", "newfoundland"),
    ("londres", "british"),
    ("paris", "central european"),
    ("bruxelles", "central european"),
    ("geneve", "central european"),
];
