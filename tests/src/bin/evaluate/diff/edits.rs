//! Edits of a known kind.

use std::ops::Range;

use fastrand::Rng;
use relecture_core::model::{HunkKind, Language};
use relecture_core::quantity::{self, ENGLISH_MONTHS, FRENCH_MONTHS};
use relecture_core::segment::{TokenKind, tokens};

/// What is replaced in a paragraph, by what, and what kind of change that is.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub(super) place: Range<usize>,
    pub(super) by: String,
    pub(super) kind: HunkKind,
}

/// What can be replaced, and by what.
type Places = Vec<(Range<usize>, String)>;

/// A way to change a text.
pub(super) struct Way {
    /// What the table calls it.
    pub(super) name: &'static str,
    pub(super) kind: HunkKind,
    places: fn(&mut Rng, &str, Language) -> Places,
}

impl Way {
    /// An edit of this way; `None` where the text offers no occasion.
    pub(super) fn edit(&self, rng: &mut Rng, text: &str, language: Language) -> Option<Edit> {
        let places = (self.places)(rng, text, language);
        let (place, by) = rng.choice(places)?;
        (text[place.clone()] != *by).then_some(Edit { place, by, kind: self.kind })
    }
}

pub(super) const WAYS: &[Way] = &[
    Way { name: "number", kind: HunkKind::Facts, places: number },
    Way { name: "month", kind: HunkKind::Facts, places: month },
    Way { name: "name", kind: HunkKind::Facts, places: name },
    Way { name: "word replaced", kind: HunkKind::Wording, places: word_replaced },
    Way { name: "word put in", kind: HunkKind::Wording, places: word_put_in },
    Way { name: "word left out", kind: HunkKind::Wording, places: word_left_out },
    Way { name: "clause left out", kind: HunkKind::Wording, places: clause_left_out },
    Way { name: "clauses exchanged", kind: HunkKind::Wording, places: clauses_exchanged },
    Way { name: "space", kind: HunkKind::Typography, places: space },
    Way { name: "apostrophe", kind: HunkKind::Typography, places: apostrophe },
    Way { name: "quotation marks", kind: HunkKind::Typography, places: quotation_marks },
    Way { name: "dash", kind: HunkKind::Typography, places: dash },
    Way { name: "ellipsis", kind: HunkKind::Typography, places: ellipsis },
];

/// The words of a text with their places.
fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let words = tokens(text).into_iter().filter(|token| token.kind == TokenKind::Word);
    words.map(|token| (token.span.start..token.span.end, token.span.of(text))).collect()
}

fn number(rng: &mut Rng, text: &str, _: Language) -> Places {
    let numbers = tokens(text).into_iter().filter(|token| token.kind == TokenKind::Number);
    let changed = |token: relecture_core::segment::Token| {
        let written = token.span.of(text);
        let at = written.rfind(|c: char| c.is_ascii_digit())?;
        let digit = (written.as_bytes()[at] - b'0' + rng.u8(1..9)) % 10;
        let mut other = written.to_owned();
        other.replace_range(at..=at, &digit.to_string());
        Some((token.span.start..token.span.end, other))
    };
    numbers.filter_map(changed).collect()
}

fn month(rng: &mut Rng, text: &str, language: Language) -> Places {
    let months = if language == Language::French { &FRENCH_MONTHS } else { &ENGLISH_MONTHS };
    let named = words(text).into_iter().filter(|(_, word)| months.contains(word));
    named.map(|(place, _)| (place, months[rng.usize(..12)].to_owned())).collect()
}

/// A word with a capital behind one without.
fn name(rng: &mut Rng, text: &str, _: Language) -> Places {
    const NAMES: [&str; 6] = ["Varnoux", "Brezolle", "Ostrava", "Kinshield", "Malmédy", "Torquin"];
    let words = words(text);
    let mut names = Vec::new();
    for pair in words.windows(2) {
        let [(before, word), (place, named)] = pair else { continue };
        let is_small = word.chars().all(char::is_lowercase);
        let is_capital = named.chars().count() > 3 && named.starts_with(char::is_uppercase);
        if is_small && is_capital && text[before.end..place.start] == *" " {
            names.push((place.clone(), NAMES[rng.usize(..NAMES.len())].to_owned()));
        }
    }
    names
}

/// Words that state no fact: of five small letters and more, and no part of a number, a date or a time.
fn plain_words(text: &str, language: Language) -> Vec<(Range<usize>, &str)> {
    let stated = quantity::read(text, language);
    let is_plain = |(place, word): &(Range<usize>, &str)| {
        let apart = |said: &quantity::Quantity| said.span.end <= place.start || place.end <= said.span.start;
        let alone = text[..place.start].ends_with(' ') && text[place.end..].starts_with([' ', ',', '.']);
        word.chars().count() > 4
            && word.chars().all(char::is_lowercase)
            && alone
            && stated.iter().all(apart)
            && quantity::read(word, language).is_empty()
            && ![&FRENCH_MONTHS, &ENGLISH_MONTHS]
                .iter()
                .any(|months| months.iter().any(|m| m.eq_ignore_ascii_case(word)))
    };
    words(text).into_iter().filter(is_plain).collect()
}

fn other_word(rng: &mut Rng, language: Language) -> String {
    const FRENCH: [&str; 6] = ["ensemble", "maintenant", "rapidement", "volontiers", "partout", "souvent"];
    const ENGLISH: [&str; 6] = ["together", "quickly", "willingly", "everywhere", "often", "gladly"];
    let words = if language == Language::French { FRENCH } else { ENGLISH };
    words[rng.usize(..words.len())].to_owned()
}

fn word_replaced(rng: &mut Rng, text: &str, language: Language) -> Places {
    plain_words(text, language).into_iter().map(|(place, _)| (place, other_word(rng, language))).collect()
}

fn word_put_in(rng: &mut Rng, text: &str, language: Language) -> Places {
    let words = plain_words(text, language).into_iter();
    words.map(|(place, _)| (place.end..place.end, format!(" {}", other_word(rng, language)))).collect()
}

fn word_left_out(_: &mut Rng, text: &str, language: Language) -> Places {
    plain_words(text, language).into_iter().map(|(place, _)| (place.start - 1..place.end, String::new())).collect()
}

/// Clauses of small words between commas or a comma and a full stop: `, which nobody had seen`.
fn clauses(text: &str, language: Language) -> Vec<Range<usize>> {
    let commas: Vec<usize> = text.match_indices(", ").map(|(at, _)| at).collect();
    let stated = quantity::read(text, language);
    let mut clauses = Vec::new();
    for start in commas {
        let Some(length) = text[start + 2..].find([',', '.']) else { continue };
        let (inner, end) = (&text[start + 2..start + 2 + length], start + 2 + length);
        let is_plain = inner.chars().all(|c| c.is_lowercase() || c == ' ');
        let states = stated.iter().any(|said| said.span.start < end && start < said.span.end);
        let dates = [&FRENCH_MONTHS, &ENGLISH_MONTHS]
            .iter()
            .any(|months| months.iter().any(|m| inner.split(' ').any(|word| m.eq_ignore_ascii_case(word))));
        if is_plain && inner.split(' ').count() > 2 && !states && !dates {
            clauses.push(start..end);
        }
    }
    clauses
}

fn clause_left_out(_: &mut Rng, text: &str, language: Language) -> Places {
    clauses(text, language).into_iter().map(|place| (place, String::new())).collect()
}

fn clauses_exchanged(_: &mut Rng, text: &str, language: Language) -> Places {
    let clauses = clauses(text, language);
    let neighbours = clauses.windows(2).filter(|pair| pair[0].end == pair[1].start);
    neighbours
        .map(|pair| {
            let exchanged = format!("{}{}", &text[pair[1].clone()], &text[pair[0].clone()]);
            (pair[0].start..pair[1].end, exchanged)
        })
        .collect()
}

/// Every place of some signs, with another in their stead.
fn signs(text: &str, exchanges: &[(&str, &str)]) -> Places {
    let of = |&(sign, other): &(&str, &str)| {
        let found = text.match_indices(sign);
        found.map(|(at, _)| (at..at + sign.len(), other.to_owned())).collect::<Vec<_>>()
    };
    exchanges.iter().flat_map(of).collect()
}

fn space(_: &mut Rng, text: &str, _: Language) -> Places {
    signs(text, &[("\u{A0}", " "), ("\u{202F}", "\u{A0}"), (" ", "\u{A0}"), (" ", "  "), ("\u{A0}", "\u{202F}")])
}

fn apostrophe(_: &mut Rng, text: &str, _: Language) -> Places {
    signs(text, &[("’", "'"), ("'", "’")])
}

fn quotation_marks(_: &mut Rng, text: &str, _: Language) -> Places {
    signs(text, &[("«\u{A0}", "“"), ("\u{A0}»", "”"), ("« ", "“"), (" »", "”"), ("“", "\""), ("”", "\"")])
}

fn dash(_: &mut Rng, text: &str, _: Language) -> Places {
    signs(text, &[(" – ", " - "), (" — ", " – "), (" - ", " – ")])
}

fn ellipsis(_: &mut Rng, text: &str, _: Language) -> Places {
    signs(text, &[("...", "…"), ("…", "...")])
}
