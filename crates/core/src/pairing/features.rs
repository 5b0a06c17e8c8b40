//! What a document says that its translation says too.

use crate::align::letters;
use crate::model::Document;
use crate::quantity::month_name;
use crate::segment::{TokenKind, tokens};

/// A thing that a document says, once however often it says it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Feature {
    /// The digits of a number of two digits or more, as `1200` for `1,200` and `1 200`.
    Number(Box<str>),
    /// A day of a month.
    Date { day: u8, month: u8 },
    /// A web or e-mail address, a handle or a hashtag, in lower case.
    Address(Box<str>),
    /// A word of letters, folded.
    Word(Box<str>),
}

impl Feature {
    /// Whether any faithful translation says it alike.
    pub(super) fn is_fact(&self) -> bool {
        matches!(self, Self::Number(_) | Self::Date { .. })
    }
}

/// The distinct features of a document, sorted.
pub(super) fn of(document: &Document) -> Vec<Feature> {
    let mut features = Vec::new();
    for paragraph in &document.paragraphs {
        read(&paragraph.text, &mut features);
    }
    features.sort_unstable();
    features.dedup();
    features
}

fn read(text: &str, features: &mut Vec<Feature>) {
    features.extend(letters(text).map(Feature::Word));
    let mut before = Part::Other;
    for token in tokens(text) {
        let written = token.span.of(text);
        let part = match token.kind {
            TokenKind::Space => continue,
            TokenKind::Address => {
                features.push(Feature::Address(written.to_lowercase().into()));
                Part::Other
            }
            TokenKind::Number => {
                let digits: Box<str> = written.chars().filter(char::is_ascii_digit).collect();
                let day = digits.parse().ok().filter(|day| (1..=31).contains(day));
                if digits.len() > 1 {
                    features.push(Feature::Number(digits));
                }
                day.map_or(Part::Other, Part::Day)
            }
            TokenKind::Word => {
                let month = month_name(written).filter(|name| !name.short);
                month.map_or(Part::Other, |name| Part::Month(name.month))
            }
            TokenKind::Punctuation => Part::Other,
        };
        if let (Part::Day(day), Part::Month(month)) | (Part::Month(month), Part::Day(day)) = (before, part) {
            features.push(Feature::Date { day, month });
        }
        before = part;
    }
}

/// A part of a date.
#[derive(Clone, Copy)]
enum Part {
    Day(u8),
    Month(u8),
    Other,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_same_facts_in_both_languages() {
        let check = |text: &str, expected: &[&str]| {
            let mut features = Vec::new();
            read(text, &mut features);
            let shown = |feature: &Feature| match feature {
                Feature::Number(digits) => Some(digits.to_string()),
                Feature::Date { day, month } => Some(format!("{day}/{month}")),
                Feature::Address(address) => Some(address.to_string()),
                Feature::Word(_) => None,
            };
            assert_eq!(features.iter().filter_map(shown).collect::<Vec<_>>(), expected, "{text}");
        };
        check(
            "On May 3, 2021, 1,200 people wrote to Press@Selm.example.",
            &["3/5", "2021", "1200", "press@selm.example"],
        );
        check(
            "Le 3 mai 2021, 1\u{202F}200 personnes ont écrit à press@selm.example.",
            &["3/5", "2021", "1200", "press@selm.example"],
        );
        check("le 1er août, 12,5 %", &["1/8", "125"]);
        check("1 August, 12.5%", &["1/8", "125"]);
        check("It may rain on 7 roofs in 40 days.", &["40"]);
    }
}
