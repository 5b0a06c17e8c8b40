//! Damaged signs and characters.

use std::ops::Range;

use fastrand::Rng;

use super::facts::groups;
use super::{Edit, is_lower, places, replaced, words};

pub(super) fn guillemet(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let count = |sign| french.matches(sign).count();
    if count('«') != count('»') {
        return Vec::new();
    }
    let closing = places(french, |_, c, _| c == '»');
    closing.into_iter().map(|place| (french[..place.start].trim_end().len()..place.end, String::new())).collect()
}

pub(super) fn space_lost(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let lost = places(french, |before, c, after| {
        matches!(c, '\u{A0}' | '\u{202F}') && (before.ends_with('«') || after.starts_with(['»', ':', ';', '?', '!']))
    });
    lost.into_iter().map(|place| (place, " ".to_owned())).collect()
}

pub(super) fn apostrophe(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let curly = places(french, |before, c, after| {
        c == '’' && before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic)
    });
    curly.into_iter().map(|place| (place, "'".to_owned())).collect()
}

pub(super) fn double_space(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let spaces =
        places(french, |before, c, after| c == ' ' && before.ends_with(is_lower) && after.starts_with(is_lower));
    spaces.into_iter().map(|place| (place, "  ".to_owned())).collect()
}

pub(super) fn bracket(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let count = |sign| french.matches(sign).count();
    let inclusive = places(french, |before, c, after| {
        c == ')' && (after.starts_with(char::is_alphanumeric) || before.trim_start().chars().count() < 3)
    });
    if count('(') != count(')') || !inclusive.is_empty() {
        return Vec::new();
    }
    places(french, |_, c, _| c == ')').into_iter().map(|place| (place, String::new())).collect()
}

pub(super) fn mojibake(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let accents = places(french, |before, c, after| {
        matches!(c, 'é' | 'è' | 'à' | 'ç') && before.ends_with(is_lower) && after.starts_with(is_lower)
    });
    let misread = |place: &Range<usize>| french[place.clone()].bytes().map(char::from).collect::<String>();
    accents.into_iter().map(|place| (place.clone(), misread(&place))).collect()
}

pub(super) fn invisible(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let between = places(french, |before, c, _| is_lower(c) && before.ends_with(is_lower));
    between.into_iter().map(|place| (place.start..place.start, "\u{200B}".to_owned())).collect()
}

pub(super) fn end_point(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let end = french.trim_end().len();
    let ends = |text: &str| text.trim_end().ends_with('.') && !text.trim_end().ends_with("..");
    if french.chars().count() <= 80
        || !ends(french)
        || !ends(english)
        || !french[..end - 1].ends_with(char::is_lowercase)
    {
        return Vec::new();
    }
    vec![(end - 1..end, String::new())]
}

pub(super) fn capital_accent(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let capitals = places(french, |before, c, after| {
        c == 'É' && !before.ends_with(char::is_alphanumeric) && after.starts_with(is_lower)
    });
    capitals.into_iter().map(|place| (place, "E".to_owned())).collect()
}

pub(super) fn opening_guillemet(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    if french.matches('«').count() != french.matches('»').count() {
        return Vec::new();
    }
    let opening = places(french, |_, c, _| c == '«');
    let with_space = |end: usize| french.len() - french[end..].trim_start().len();
    opening.into_iter().map(|place| (place.start..with_space(place.end), String::new())).collect()
}

/// A whole quotation set in the marks of a typewriter.
pub(super) fn straight_quotes(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let opening = places(french, |_, c, _| c == '«');
    let quotation = |place: Range<usize>| {
        let end = place.end + french[place.end..].find('»')?;
        let inside = french[place.end..end].trim();
        (!inside.contains('«')).then(|| (place.start..end + '»'.len_utf8(), format!("\"{inside}\"")))
    };
    opening.into_iter().filter_map(quotation).collect()
}

pub(super) fn hyphen(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let dashes = places(french, |before, c, after| {
        matches!(c, '–' | '—') && before.ends_with([' ', '\u{A0}']) && after.starts_with([' ', '\u{A0}'])
    });
    dashes.into_iter().map(|place| (place, "-".to_owned())).collect()
}

pub(super) fn doubled_sign(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let signs = places(french, |before, c, after| {
        matches!(c, ',' | ';') && before.ends_with(is_lower) && after.starts_with(' ')
    });
    signs.into_iter().map(|place| (place.clone(), french[place].repeat(2))).collect()
}

pub(super) fn space_before_comma(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let commas = places(french, |before, c, after| c == ',' && before.ends_with(is_lower) && after.starts_with(' '));
    commas.into_iter().map(|place| (place, " ,".to_owned())).collect()
}

pub(super) fn space_after_comma(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let spaces = places(french, |before, c, after| c == ' ' && before.ends_with(',') && after.starts_with(is_lower));
    spaces.into_iter().map(|place| (place, String::new())).collect()
}

pub(super) fn space_before_colon(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let spaces = places(french, |before, c, after| {
        matches!(c, '\u{A0}' | '\u{202F}') && before.ends_with(char::is_alphabetic) && after.starts_with(": ")
    });
    spaces.into_iter().map(|place| (place, String::new())).collect()
}

pub(super) fn small_beginning(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let begins =
        |text: &str| text.starts_with(char::is_uppercase) && text.chars().nth(1).is_some_and(char::is_lowercase);
    let fits = begins(english) && begins(french) && french.chars().count() > 80;
    let first = french.chars().next().filter(|_| fits);
    first.map(|first| (0..first.len_utf8(), first.to_lowercase().to_string())).into_iter().collect()
}

pub(super) fn ligature(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    replaced(french, "œ", "oe")
}

pub(super) fn midpoint(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let bullets = words(french).into_iter().filter(|(_, word)| word.contains('·'));
    bullets.map(|(place, word)| (place, word.replace('·', "•"))).collect()
}

pub(super) fn breaking_groups(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    groups(french).into_iter().map(|place| (place, " ".to_owned())).collect()
}

pub(super) fn tight_percent(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let spaces = places(french, |before, c, after| {
        matches!(c, '\u{A0}' | '\u{202F}') && before.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with('%')
    });
    spaces.into_iter().map(|place| (place, String::new())).collect()
}

pub(super) fn lookalike(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let letters =
        places(french, |before, c, after| c == 'e' && before.ends_with(is_lower) && after.starts_with(is_lower));
    letters.into_iter().map(|place| (place, "\u{435}".to_owned())).collect()
}

pub(super) fn three_stops(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    replaced(french, "…", "...")
}
