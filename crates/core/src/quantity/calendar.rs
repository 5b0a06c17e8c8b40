//! The names of months and weekdays.

use super::lexemes::folded;

/// A name of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthName {
    /// The month, from 1.
    pub month: u8,
    /// Whether it is English.
    pub english: bool,
    /// Whether it is French.
    pub french: bool,
    /// Whether it is an abbreviation.
    pub short: bool,
}

/// The English names of the months, as they are written.
pub const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The French names of the months, as they are written.
pub const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The same folded, to be looked up by: lower case, without accents.
const FOLDED_ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const FOLDED_FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// Abbreviations, with the month; accents count: `Dec` is English, `déc` French.
const ENGLISH_SHORT: [(&str, u8); 11] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
];

const ENGLISH_DECEMBER: &str = "dec";

const FRENCH_SHORT: [(&str, u8); 11] = [
    ("jan", 1),
    ("janv", 1),
    ("févr", 2),
    ("fév", 2),
    ("avr", 4),
    ("juil", 7),
    ("juill", 7),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("déc", 12),
];

const ENGLISH_DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const FRENCH_DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// The month that a word names in English or French, in full or (without its full stop) abbreviated, in any case.
/// Accents may lack where a name is in full.
pub fn month_name(word: &str) -> Option<MonthName> {
    // The names begin with these letters and have three to nine of them.
    if !(3..=10).contains(&word.len())
        || !word.starts_with(['j', 'f', 'm', 'a', 's', 'o', 'n', 'd', 'J', 'F', 'M', 'A', 'S', 'O', 'N', 'D'])
    {
        return None;
    }
    let bare = folded(word);
    let full = |names: &[&str; 12]| (1..).zip(names).find(|(_, name)| **name == bare).map(|(month, _)| month);
    if let Some(month) = full(&FOLDED_ENGLISH_MONTHS) {
        return Some(MonthName { month, english: true, french: false, short: false });
    }
    if let Some(month) = full(&FOLDED_FRENCH_MONTHS) {
        return Some(MonthName { month, english: false, french: true, short: false });
    }
    let lower = word.to_lowercase();
    let short = |names: &[(&str, u8)]| names.iter().find(|(name, _)| *name == lower).map(|(_, month)| *month);
    let english = short(&ENGLISH_SHORT).or_else(|| (lower == ENGLISH_DECEMBER).then_some(12));
    let french = short(&FRENCH_SHORT);
    let month = english.or(french)?;
    Some(MonthName { month, english: english.is_some(), french: french.is_some(), short: true })
}

/// The day of the week that a word names in full in English or French, in any case; 1 is Monday.
pub fn weekday_name(word: &str) -> Option<u8> {
    if !word.ends_with(['y', 'i', 'e', 'Y', 'I', 'E', 's', 'S']) || word.len() > 10 {
        return None;
    }
    let bare = folded(word);
    let single = bare.strip_suffix('s').unwrap_or(&bare);
    let named = |names: &[&str; 7]| (1..).zip(names).find(|(_, name)| **name == single).map(|(day, _)| day);
    named(&ENGLISH_DAYS).or_else(|| named(&FRENCH_DAYS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_names_in_both_languages() {
        let month = |word| month_name(word).map(|name| (name.month, name.english, name.french, name.short));
        assert_eq!(month("Août"), Some((8, false, true, false)));
        assert_eq!(month("aout"), Some((8, false, true, false)));
        assert_eq!(month("MAY"), Some((5, true, false, false)));
        assert_eq!(month("Sep"), Some((9, true, false, true)));
        assert_eq!(month("sept"), Some((9, true, true, true)));
        assert_eq!(month("Dec"), Some((12, true, false, true)));
        assert_eq!(month("déc"), Some((12, false, true, true)));
        assert_eq!(month("maire"), None);
        assert_eq!(
            ["Mondays", "dimanche", "vendredi", "mardis", "day"].map(weekday_name),
            [Some(1), Some(7), Some(5), Some(2), None]
        );
    }
}
