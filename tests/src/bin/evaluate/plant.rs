//! Known errors, planted in the French side of pairs that are believed to be clean.

use std::collections::BTreeSet;
use std::ops::Range;

use fastrand::Rng;
use relecture_core::model::Lang;
use relecture_core::quantity::{ENGLISH_MONTHS, FRENCH_MONTHS};
use relecture_core::segment::{TokenKind, sentences, tokens};

/// What is replaced, and by what.
type Edit = (Range<usize>, String);

/// An error that can be planted in one paragraph.
pub(crate) struct Kind {
    /// What the table calls it.
    pub(crate) name: &'static str,
    /// What the ids of the checks begin with that may find it.
    pub(crate) found_by: &'static [&'static str],
    /// The edits that make the error, of which one is chosen.
    edits: fn(&mut Rng, &str, &str) -> Vec<Edit>,
}

impl Kind {
    /// The French paragraph with the error; `None` where it offers no occasion.
    pub(crate) fn plant(&self, rng: &mut Rng, english: &str, french: &str) -> Option<String> {
        let edits = (self.edits)(rng, english, french);
        let (place, replacement) = rng.choice(&edits)?;
        let mut planted = french.to_owned();
        planted.replace_range(place.clone(), replacement);
        (planted != french).then_some(planted)
    }
}

/// The kinds of error inside a paragraph.
pub(crate) const KINDS: &[Kind] = &[
    Kind { name: "number", found_by: &["num."], edits: number },
    Kind { name: "scale", found_by: &["num."], edits: scale },
    Kind { name: "date", found_by: &["date.", "num."], edits: date },
    Kind { name: "percent", found_by: &["num."], edits: percent },
    Kind { name: "name", found_by: &["name.", "case."], edits: name },
    Kind { name: "guillemet", found_by: &["quote."], edits: guillemet },
    Kind { name: "space lost", found_by: &["space."], edits: space_lost },
    Kind { name: "apostrophe", found_by: &["apostrophe."], edits: apostrophe },
    Kind { name: "repeat", found_by: &["word."], edits: repeat },
    Kind { name: "double space", found_by: &["space."], edits: double_space },
    Kind { name: "url", found_by: &["url.", "email."], edits: url },
    Kind { name: "bracket", found_by: &["bracket."], edits: bracket },
    Kind { name: "mojibake", found_by: &["char."], edits: mojibake },
    Kind { name: "invisible", found_by: &["char."], edits: invisible },
    Kind { name: "end point", found_by: &["punct."], edits: end_point },
    Kind { name: "capital accent", found_by: &["char.", "spell"], edits: capital_accent },
    Kind { name: "untranslated", found_by: &["untranslated.", "empty"], edits: untranslated },
    Kind { name: "sentence untranslated", found_by: &["untranslated."], edits: sentence_untranslated },
    Kind {
        name: "sentence dropped",
        found_by: &[
            "omission.",
            "length.",
            "sentence.",
            "num.",
            "name.",
            "para.",
            "quote.",
            "acronym.",
            "date.",
            "url.",
        ],
        edits: sentence_dropped,
    },
];

/// The words of a text with their places, those in addresses left out.
fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let word = |token: &relecture_core::segment::Token| token.kind == TokenKind::Word;
    tokens(text).iter().filter(|token| word(token)).map(|t| (t.span.start..t.span.end, t.span.of(text))).collect()
}

/// Every place of a character for which `fits` holds, given what stands before and after it.
fn places(text: &str, fits: impl Fn(&str, char, &str) -> bool) -> Vec<Range<usize>> {
    let here = |(at, c): (usize, char)| (at, c, at + c.len_utf8());
    let found = text.char_indices().map(here).filter(|&(at, c, end)| fits(&text[..at], c, &text[end..]));
    found.map(|(at, _, end)| at..end).collect()
}

fn is_lower(c: char) -> bool {
    c.is_ascii_lowercase()
}

fn number(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let numbers = |text: &str| -> Vec<Edit> {
        let number = |token: &relecture_core::segment::Token| token.kind == TokenKind::Number;
        let found = tokens(text);
        found
            .iter()
            .filter(|token| number(token))
            .map(|t| (t.span.start..t.span.end, digits(t.span.of(text))))
            .collect()
    };
    let known: BTreeSet<String> = numbers(english).into_iter().map(|(_, value)| value).collect();
    let alone = |place: &Range<usize>| {
        let joins = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
        !french[..place.start].ends_with(joins) && !french[place.end..].starts_with(joins)
    };
    let mut edits = Vec::new();
    for (place, value) in numbers(french) {
        let written = &french[place.clone()];
        if !(2..=4).contains(&value.len()) || value != written || !known.contains(&value) || !alone(&place) {
            continue;
        }
        let mut changed: Vec<u8> = written.bytes().collect();
        let at = rng.usize(..changed.len());
        changed[at] = b'0' + ((changed[at] - b'0') + rng.u8(1..9)) % 10;
        if at == 0 && changed[at] == b'0' {
            changed[at] = if written.starts_with('1') { b'2' } else { b'1' };
        }
        edits.push((place, String::from_utf8(changed).expect("digits")));
    }
    edits
}

fn scale(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if !english.contains("million") {
        return Vec::new();
    }
    let scales = words(french).into_iter().filter(|(_, word)| matches!(*word, "million" | "millions"));
    scales.map(|(place, word)| (place, word.replace("million", "milliard"))).collect()
}

fn date(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    // `May` may begin a question.
    let is_named = |month: &&str| if *month == "May" { english.contains("May ") } else { english.contains(*month) };
    if !ENGLISH_MONTHS.iter().any(is_named) {
        return Vec::new();
    }
    let months = words(french).into_iter().filter(|(place, word)| {
        FRENCH_MONTHS.contains(word) && french[place.end..].starts_with([' ', '\u{A0}', '\u{202F}', ',', '.'])
    });
    let found: Vec<_> = months.collect();
    let other = |word: &str, rng: &mut Rng| {
        let others: Vec<&&str> = FRENCH_MONTHS.iter().filter(|month| **month != word).collect();
        (*rng.choice(others).expect("there are eleven others")).to_owned()
    };
    found.into_iter().map(|(place, word)| (place, other(word, rng))).collect()
}

fn percent(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if !["%", "per cent", "percent"].iter().any(|sign| english.contains(sign)) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for sign in places(french, |_, c, _| c == '%') {
        let end = french[..sign.start].trim_end().len();
        let digits = french[..end].bytes().rev().take_while(u8::is_ascii_digit).count();
        if let Ok(value) = french[end - digits..end].parse::<u32>() {
            edits.push((end - digits..end, (value + rng.choice([1, 3, 10, 20]).expect("four")).to_string()));
        }
    }
    edits
}

fn name(rng: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let words = words(french);
    let capital = |word: &str, least: usize| {
        word.len() >= least && word.starts_with(|c: char| c.is_ascii_uppercase()) && word[1..].chars().all(is_lower)
    };
    let mut edits = Vec::new();
    for pair in words.windows(2) {
        let [(first, a), (second, b)] = pair else { continue };
        let place = first.start..second.end;
        let joined = french[first.end..second.start] == *" ";
        if first.start == 0 || !joined || !capital(a, 4) || !capital(b, 5) || !english.contains(&french[place.clone()])
        {
            continue;
        }
        let at = rng.usize(2..b.len());
        let mut changed: Vec<u8> = b.bytes().collect();
        changed.swap(at - 1, at);
        edits.push((second.clone(), String::from_utf8(changed).expect("ASCII letters")));
    }
    edits
}

fn guillemet(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let count = |sign| french.matches(sign).count();
    if count('«') != count('»') {
        return Vec::new();
    }
    let closing = places(french, |_, c, _| c == '»');
    closing.into_iter().map(|place| (french[..place.start].trim_end().len()..place.end, String::new())).collect()
}

fn space_lost(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let lost = places(french, |before, c, after| {
        matches!(c, '\u{A0}' | '\u{202F}') && (before.ends_with('«') || after.starts_with(['»', ':', ';', '?', '!']))
    });
    lost.into_iter().map(|place| (place, " ".to_owned())).collect()
}

fn apostrophe(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let curly = places(french, |before, c, after| {
        c == '’' && before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic)
    });
    curly.into_iter().map(|place| (place, "'".to_owned())).collect()
}

fn repeat(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    const COMMON: [&str; 10] = ["de", "la", "les", "des", "le", "du", "que", "et", "dans", "pour"];
    let spaced = |place: &Range<usize>| {
        french[..place.start].ends_with(char::is_whitespace) && french[place.end..].starts_with(char::is_whitespace)
    };
    let common = words(french).into_iter().filter(|(place, word)| COMMON.contains(word) && spaced(place));
    common.map(|(place, word)| (place, format!("{word} {word}"))).collect()
}

fn double_space(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let spaces =
        places(french, |before, c, after| c == ' ' && before.ends_with(is_lower) && after.starts_with(is_lower));
    spaces.into_iter().map(|place| (place, "  ".to_owned())).collect()
}

fn url(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    for token in tokens(french).iter().filter(|token| token.kind == TokenKind::Address) {
        let address = token.span.of(french);
        let middle = address.len() / 2;
        let known = address.len() >= 12 && address.is_ascii() && english.contains(address);
        if known && (address.contains("://") || address.contains('@')) {
            let place = token.span.start + middle..token.span.start + middle + 1;
            edits.push((place, String::new()));
        }
    }
    edits
}

fn bracket(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let count = |sign| french.matches(sign).count();
    let inclusive = places(french, |before, c, after| {
        c == ')' && (after.starts_with(char::is_alphanumeric) || before.trim_start().chars().count() < 3)
    });
    if count('(') != count(')') || !inclusive.is_empty() {
        return Vec::new();
    }
    places(french, |_, c, _| c == ')').into_iter().map(|place| (place, String::new())).collect()
}

fn mojibake(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let accents = places(french, |before, c, after| {
        matches!(c, 'é' | 'è' | 'à' | 'ç') && before.ends_with(is_lower) && after.starts_with(is_lower)
    });
    let misread = |place: &Range<usize>| french[place.clone()].bytes().map(char::from).collect::<String>();
    accents.into_iter().map(|place| (place.clone(), misread(&place))).collect()
}

fn invisible(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let between = places(french, |before, c, _| is_lower(c) && before.ends_with(is_lower));
    between.into_iter().map(|place| (place.start..place.start, "\u{200B}".to_owned())).collect()
}

fn end_point(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
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

fn capital_accent(_: &mut Rng, _: &str, french: &str) -> Vec<Edit> {
    let capitals = places(french, |before, c, after| {
        c == 'É' && !before.ends_with(char::is_alphanumeric) && after.starts_with(is_lower)
    });
    capitals.into_iter().map(|place| (place, "E".to_owned())).collect()
}

fn untranslated(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    if english.len() <= 80 {
        return Vec::new();
    }
    vec![(0..french.len(), english.to_owned())]
}

fn sentence_untranslated(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let cut = [sentences(english, Some(&Lang::english())), sentences(french, Some(&Lang::french()))];
    if cut[1].len() < 2 || cut[0].len() != cut[1].len() {
        return Vec::new();
    }
    let pairs = cut[0].iter().zip(&cut[1]).filter(|(english, _)| english.len() >= 60);
    pairs.map(|(source, target)| (target.start..target.end, source.of(english).to_owned())).collect()
}

fn sentence_dropped(_: &mut Rng, english: &str, french: &str) -> Vec<Edit> {
    let cut = sentences(french, Some(&Lang::french()));
    if cut.len() < 3 || cut.len() != sentences(english, Some(&Lang::english())).len() {
        return Vec::new();
    }
    let droppable = cut.windows(2).filter(|pair| pair[1].len() >= 60);
    droppable.map(|pair| (pair[0].end..pair[1].end, String::new())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_error_finds_an_occasion_and_changes_the_text() {
        let english = "On 14 March 2026, Sel (the port) lost 2 million litres, or 25%, wrote Anna Marlow at \
            https://sel.example/en/port. It was a long day for all the people who live there and work there. \
            Nobody answered the many calls that were made from the lighthouse in the night.";
        let french = "Le 14 mars 2026, Sel (le port) a perdu 2 millions de litres, soit 25\u{A0}%, selon Anna Marlow : \
            «\u{A0}L’État se tait\u{A0}» à https://sel.example/en/port. Ce fut une longue journée pour tous ceux qui y \
            vivent et y travaillent. Personne n’a répondu aux nombreux appels lancés du phare cette nuit-là.";
        for kind in KINDS {
            let planted = kind.plant(&mut Rng::with_seed(1), english, french);
            assert!(planted.is_some_and(|planted| planted != french), "{}", kind.name);
        }
    }

    #[test]
    fn a_text_without_occasion_is_left_alone() {
        for kind in KINDS {
            assert_eq!(kind.plant(&mut Rng::with_seed(1), "PORT", "PORT"), None, "{}", kind.name);
        }
    }
}
