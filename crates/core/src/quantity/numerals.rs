//! The ways to read a number in digits.

use super::Reading;
use super::decimal::Decimal;
use crate::model::Language;
use crate::segment::is_invisible;

/// What stands between two runs of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Point,
    Comma,
    Apostrophe,
    Space,
    /// A space at which a line may break: it may also part two numbers.
    PlainSpace,
}

impl Separator {
    fn of(written: &str) -> Self {
        match written {
            "." => Self::Point,
            "," => Self::Comma,
            "'" | "\u{2019}" => Self::Apostrophe,
            _ if written.chars().all(|c| c == ' ') => Self::PlainSpace,
            _ => Self::Space,
        }
    }

    fn is_space(self) -> bool {
        matches!(self, Self::Space | Self::PlainSpace)
    }
}

/// The readings of digits with their separators, the likeliest first: those of the language, then those of other
/// conventions. None where no convention writes so (`1.2.3`).
pub(super) fn readings(digits: &str, language: Language) -> Vec<Reading> {
    if digits.contains(is_invisible) {
        return readings(&digits.replace(is_invisible, ""), language);
    }
    let (runs, separators) = split(digits);
    let mut readings = Vec::new();
    let mut add = |values: Option<Vec<Decimal>>, valid: bool| {
        if let Some(values) = values
            && readings.iter().all(|reading: &Reading| reading.values != values)
        {
            readings.push(Reading { values, valid });
        }
    };
    let read = |groups: fn(Separator) -> bool, decimal| value(&runs, &separators, groups, decimal).map(|v| vec![v]);
    let (own, own_decimal): (fn(Separator) -> bool, _) = match language {
        Language::French => (|s| s.is_space() || s == Separator::Apostrophe, Separator::Comma),
        _ => (|s| s != Separator::Point, Separator::Point),
    };
    add(read(own, own_decimal), true);
    if separators.contains(&Separator::PlainSpace) {
        let parts = digits.split(' ').filter(|part| !part.is_empty());
        add(parts.map(|part| Some(*self::readings(part, language).first()?.values.first()?)).collect(), true);
    }
    add(read(|s| s == Separator::Comma, Separator::Point), false);
    add(read(|s| s == Separator::Point, Separator::Comma), false);
    add(read(Separator::is_space, Separator::Point), false);
    add(read(Separator::is_space, Separator::Comma), false);
    readings
}

fn split(digits: &str) -> (Vec<&str>, Vec<Separator>) {
    let runs: Vec<&str> = digits.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let between = digits.split(|c: char| c.is_ascii_digit()).filter(|part| !part.is_empty());
    (runs, between.map(Separator::of).collect())
}

/// The value under a convention: which separators group, all alike in one number, and which is the decimal sign.
fn value(
    runs: &[&str],
    separators: &[Separator],
    groups: fn(Separator) -> bool,
    decimal: Separator,
) -> Option<Decimal> {
    let has_decimals = separators.last() == Some(&decimal) && !(separators.len() > 1 && separators[0] == decimal);
    let whole_runs = if has_decimals { &runs[..runs.len() - 1] } else { runs };
    let grouping = &separators[..whole_runs.len() - 1];
    let alike = |s: &Separator| groups(*s) && (*s == grouping[0] || s.is_space() && grouping[0].is_space());
    let grouped = grouping.is_empty()
        || grouping.iter().all(alike)
            && whole_runs[0].len() <= 3
            && !whole_runs[0].starts_with('0')
            && whole_runs[1..].iter().all(|run| run.len() == 3);
    let fraction = if has_decimals { runs[runs.len() - 1] } else { "" };
    grouped.then(|| Decimal::of_digits(&whole_runs.concat(), fraction)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(digits: &str, language: Language, expected: &str) {
        let shown = |reading: &Reading| {
            let values: Vec<String> = reading.values.iter().map(ToString::to_string).collect();
            format!("{}{}", values.join("+"), if reading.valid { "" } else { "?" })
        };
        let found: Vec<String> = readings(digits, language).iter().map(shown).collect();
        assert_eq!(found.join(" "), expected, "{digits}");
    }

    #[test]
    fn reads_by_the_rules_of_the_language_first() {
        check("6,500", Language::English, "6500 6.5?");
        check("6,500", Language::French, "6.5 6500?");
        check("6.5", Language::French, "6.5?");
        check("1.000", Language::French, "1? 1000?");
        check("1,234,567.5", Language::English, "1234567.5");
        check("1,234,567", Language::French, "1234567?");
        check("1.000,5", Language::English, "1000.5?");
        check("1\u{202F}000,5", Language::French, "1000.5");
        check("1\u{A0}000", Language::English, "1000");
        check("1,5", Language::English, "1.5?");
        check("0,125", Language::English, "0.125?");
        check("30’000", Language::French, "30000");
        check("20 300", Language::French, "20300 20+300");
        check("400\u{A0}\u{A0}000", Language::French, "400000");
        check("1.2.3", Language::English, "");
        check("007", Language::English, "7");
    }
}
