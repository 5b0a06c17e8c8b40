//! Lines about a release: its date, its type, its reference.

use crate::quantity::{month_name, weekday_name};

/// Types of text that stand alone on a line, in lower case.
const TYPES: [&str; 40] = [
    "action urgente",
    "actualité",
    "actualités",
    "avis aux médias",
    "backgrounder",
    "blog",
    "blogue",
    "briefing",
    "communiqué",
    "communiqué de presse",
    "communiqués de presse",
    "déclaration",
    "déclaration publique",
    "document d’information",
    "fiche d’information",
    "for immediate release",
    "joint statement",
    "lettre ouverte",
    "media advisory",
    "media release",
    "news",
    "news release",
    "nouvelle",
    "nouvelles",
    "open letter",
    "opinion",
    "pour diffusion immédiate",
    "pour publication immédiate",
    "press release",
    "press releases",
    "public statement",
    "publication",
    "rapport",
    "report",
    "research",
    "statement",
    "tribune",
    "urgent action",
    "à publier immédiatement",
    "à diffuser immédiatement",
];

/// Words that open a line with a reference or an embargo, in lower case.
const LABELS: [&str; 12] = [
    "ai index",
    "embargo",
    "embargoed",
    "embargoed until",
    "index",
    "index ai",
    "news service",
    "ref",
    "reference",
    "réf",
    "référence",
    "sous embargo",
];

/// Words that may stand beside a date, in lower case.
const BESIDE_A_DATE: [&str; 28] = [
    "le",
    "du",
    "the",
    "of",
    "at",
    "à",
    "on",
    "date",
    "published",
    "publié",
    "publiée",
    "posted",
    "updated",
    "modified",
    "last",
    "mis",
    "mise",
    "jour",
    "et",
    "and",
    "am",
    "pm",
    "h",
    "gmt",
    "utc",
    "est",
    "cet",
    "time",
];

/// Whether a whole line is nothing but a date, a type of text or a reference.
pub(super) fn is_metadata(line: &str) -> bool {
    let line = line.trim().to_lowercase().replace('\'', "’");
    let bare = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '.' | '–' | '-' | '—' | '|'));
    TYPES.contains(&bare) || is_labelled(&line) || is_date(bare)
}

fn is_labelled(line: &str) -> bool {
    line.split_once(':').is_some_and(|(label, _)| LABELS.contains(&label.trim_end().trim_end_matches('.')))
}

/// A date, after a label or a place: `Genève, le 26 septembre 2025`.
fn is_date(line: &str) -> bool {
    let after_place =
        line.char_indices().filter(|&(_, c)| matches!(c, ',' | '–' | '—' | '-' | '|' | ':')).map(|(at, c)| {
            let (place, rest) = (&line[..at], &line[at + c.len_utf8()..]);
            (words(place).count() <= 4 && !place.contains(|c: char| c.is_ascii_digit()), rest)
        });
    is_bare_date(line) || after_place.into_iter().any(|(is_place, rest)| is_place && is_bare_date(rest))
}

fn is_bare_date(line: &str) -> bool {
    let (mut months, mut numbers, mut years) = (0, 0, 0);
    for word in words(line) {
        let digits = word.trim_end_matches("er").trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd");
        let digits = digits.trim_end_matches("th");
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        match () {
            () if month_name(word).is_some() => months += 1,
            () if is_number && digits.len() == 4 => years += 1,
            () if is_number && digits.len() <= 2 => numbers += 1,
            () if BESIDE_A_DATE.contains(&word) || weekday_name(word).is_some() || is_time(word) => {}
            () => return false,
        }
    }
    (months >= 1 && numbers + years >= 1) || (years == 1 && numbers >= 2)
}

fn is_time(word: &str) -> bool {
    let word = word.trim_end_matches("am").trim_end_matches("pm");
    !word.is_empty() && word.len() <= 5 && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'h')
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_dates_types_and_references() {
        for other in [
            "",
            "2025",
            "12",
            "Mars",
            "Report on the events of 5 May 2020",
            "Microsoft’s decision is a step forward",
            "In May 2020 we moved",
            "Borduria: A dangerous law",
            "May",
            "The 12 of us",
            "Statement of intent",
            "Index",
            "On 18 September 2025 the organisation published a report",
            "1 2 3",
            "Le rapport de mai 2020",
        ] {
            assert!(!is_metadata(other), "{other}");
        }
        for line in [
            "26 Sep 2025",
            "26 septembre 2025",
            "le 1er mars 2031",
            "September 26, 2025",
            "Jeudi 24 juillet 2014",
            "14/03/2025 13:06",
            "01.11.2024",
            "2025-09-26",
            "Published on 3 March 2031",
            "Date : 3 mars 2031",
            "Mis à jour le 4 août 2020 à 16h30",
            "Luxembourg, 12 novembre 2014",
            "Ottawa (Ontario) – March 3, 2031",
            "Communiqué de presse",
            "PRESS RELEASE",
            "For immediate release:",
            "Document d'information",
            "AI Index: ABC 15/1234/2031",
            "Réf. : 12-34",
            "Embargo : 3 mars 2031, 6 h",
            "May 26",
        ] {
            assert!(is_metadata(line), "{line}");
        }
    }
}
