//! Numbers in words, ordinals, centuries, decades, levels of school, and numbers that are part of a name.

use super::reader::Reader;
use super::words::{NumberWord, number_word};
use super::{Decimal, Meaning, Reading, Written, WrongEnding};
use crate::model::{ByteSpan, Language};

/// A number in words.
pub(super) struct Spelled {
    pub(super) value: Decimal,
    pub(super) to: usize,
    pub(super) ordinal: bool,
    pub(super) written: Written,
}

impl Reader<'_> {
    fn number_word(&self, at: usize) -> Option<NumberWord> {
        number_word(self.word(at)?, self.language)
    }

    /// A cardinal or ordinal number in words: `forty-two`, `quatre-vingt-douze`, `a hundred`, `twenty-first`.
    pub(super) fn spelled(&self, at: usize) -> Option<Spelled> {
        let (mut total, mut current, mut smallest): (u64, u64, i16) = (0, 0, i16::MAX);
        let (mut to, mut words, mut ordinal) = (at, 0, false);
        // `nineteen hundred`, `dix-neuf cents`, but `soixante cents` is small change.
        let of_hundreds =
            |count: u64| if self.is_french() { count < 10 || (17..20).contains(&count) } else { count < 100 };
        // `a hundred`, `a million`.
        let article = self.is_word(at, &["a", "an"])
            && !self.is_french()
            && matches!(self.number_word(at + 1), Some(NumberWord::Hundred | NumberWord::Scale(_)));
        if article {
            (current, to, words) = (1, at + 1, 1);
        }
        loop {
            let hyphen = words > 0 && self.is_hyphen(to);
            let link = to + usize::from(hyphen);
            let joined = words > 0 && self.is_word(link, if self.is_french() { &["et"] } else { &["and"] });
            // `vingt-et-un` has hyphens on both sides of its link.
            let place = if joined { self.after_hyphen(link + 1) } else { link };
            let Some(word) = self.number_word(place) else { break };
            let adds = |n: u64| {
                let ends_a_scale = total > 0 && current == 0 && !self.is_french() && !self.begins_another(place);
                fits(self.language, current, n, joined) || joined && ends_a_scale
            };
            match word {
                NumberWord::Small(n) if current % 100 == 4 && n == 20 && self.is_french() => current += 76,
                NumberWord::Small(n) if adds(n.into()) => current += u64::from(n),
                NumberWord::Hundred if !joined && of_hundreds(current) && (current > 0 || self.is_french()) => {
                    current = current.max(1) * 100;
                }
                NumberWord::Scale(scale)
                    if !joined && scale < smallest && (current > 0 || scale == 3 && self.is_french()) =>
                {
                    total =
                        total.checked_add(current.max(1).checked_mul(10_u64.checked_pow(scale.try_into().ok()?)?)?)?;
                    (current, smallest) = (0, scale);
                }
                NumberWord::Ordinal(n)
                    if words == 0
                        || (hyphen || joined || self.after_century(place + 1).is_some()) && adds(n.into()) =>
                {
                    current += u64::from(n);
                    ordinal = true;
                }
                _ => break,
            }
            (to, words) = (place + 1, words + 1);
            if ordinal {
                break;
            }
        }
        let value = total.checked_add(current).filter(|_| words > 0)?;
        let bare = words == 1 && value >= 100 || article && words == 2 && value < 1_000_000;
        let written = match () {
            () if bare || ordinal => Written::Loosely,
            () if value < 13 => Written::Small,
            () => Written::Words,
        };
        Some(Spelled { value: value.into(), to, ordinal, written })
    }

    /// Whether the small number after `two thousand and` counts hundreds or thousands of its own.
    fn begins_another(&self, mut at: usize) -> bool {
        while let Some(NumberWord::Small(_)) = self.number_word(at) {
            at = self.after_hyphen(at + 1);
        }
        matches!(self.number_word(at), Some(NumberWord::Hundred | NumberWord::Scale(_)))
    }

    /// An ordinal in words, or the century that it counts.
    pub(super) fn spelled_ordinal(&mut self, from: usize, to: usize, readings: Vec<Reading>) -> usize {
        let (meaning, to) = match self.after_century(to) {
            Some(end) => (Meaning::Century, end),
            None => (Meaning::Ordinal, to),
        };
        let written = if meaning == Meaning::Century { Written::Words } else { Written::Loosely };
        self.add(from, to, meaning, None, written);
        self.found.last_mut().expect("it was added just now").readings = readings;
        to
    }

    /// `2nd`, `21st century`, `1er`, `2ème`, `8th grade`.
    pub(super) fn ordinal(&mut self, at: usize) -> Option<usize> {
        let value = self.plain(at)?;
        let ending = self.lexemes.get(at + 1).filter(|next| !next.apart)?;
        let (span, written) = (ending.span, ending.span.of(self.text));
        let right = if self.is_french() {
            french_ending(value, written)?
        } else {
            matches!(self.word(at + 1)?, "st" | "nd" | "rd" | "th").then_some(None)?
        };
        let mut to = at + 2;
        let mut meaning = Meaning::Ordinal;
        if let Some(end) = self.after_century(to) {
            (meaning, to) = (Meaning::Century, end);
        } else if self.is_school(to) {
            (meaning, to) = (Meaning::SchoolLevel, self.after_hyphen(to) + 1);
        }
        self.add(at, to, meaning, Some(u64::from(value).into()), Written::Digits);
        self.ends_wrongly(right.map(|right| WrongEnding { span, right }));
        Some(to)
    }

    fn ends_wrongly(&mut self, ending: Option<WrongEnding>) {
        self.found.last_mut().expect("an ordinal was added just now").wrong_ending = ending;
    }

    fn is_school(&self, at: usize) -> bool {
        if self.is_french() {
            self.is_word(at, &["secondaire", "primaire", "annee"])
        } else {
            self.is_word(self.after_hyphen(at), &["grade", "grader", "graders"])
        }
    }

    /// `grade 8`, `grades 8 to 12`, `secondaire 2`.
    pub(super) fn school_level(&mut self, at: usize) -> Option<usize> {
        let names: &[&str] = if self.is_french() { &["secondaire"] } else { &["grade", "grades"] };
        let value = self.plain(at + 1).filter(|value| self.is_word(at, names) && *value <= 13)?;
        self.add(at, at + 2, Meaning::SchoolLevel, Some(u64::from(value).into()), Written::Digits);
        Some(at + 2)
    }

    /// The lexeme after `century` or `siècle`.
    fn after_century(&self, at: usize) -> Option<usize> {
        let at = self.after_hyphen(at);
        let names: &[&str] = if self.is_french() { &["siecle", "siecles"] } else { &["century", "centuries"] };
        self.is_word(at, names).then_some(at + 1)
    }

    /// `XXIe siècle`, and other Roman numerals, which may stand for a number.
    pub(super) fn roman(&mut self, at: usize) -> Option<usize> {
        let written = self.written(at);
        let numeral = written.trim_end_matches(|c: char| c.is_lowercase() || c == 'ᵉ');
        let value = roman_value(numeral)?;
        let ending = &written[numeral.len()..];
        let ended = !ending.is_empty();
        let is_ending = match self.language {
            Language::French => french_ending(value, ending).is_some(),
            _ => matches!(ending, "st" | "nd" | "rd" | "th"),
        };
        let century = self.after_century(at + 1);
        if ended && !is_ending || numeral.len() < 2 && !(ended && century.is_some()) {
            return None;
        }
        let (meaning, written) = match century {
            Some(_) => (Meaning::Century, Written::Digits),
            None => (Meaning::Ordinal, Written::Loosely),
        };
        let to = century.unwrap_or(at + 1);
        let ending = self.lexemes[at].span;
        let ending = ByteSpan::new(ending.start + numeral.len(), ending.end);
        let right = french_ending(value, ending.of(self.text)).flatten();
        self.add(at, to, meaning, Some(u64::from(value).into()), written);
        self.ends_wrongly(right.filter(|_| ended).map(|right| WrongEnding { span: ending, right }));
        Some(to)
    }

    /// `1990s`, `’90s`, `années 1990`, `années quatre-vingt-dix`.
    pub(super) fn decade(&mut self, at: usize) -> Option<usize> {
        let apostrophe = usize::from(matches!(self.sign(at), Some('\'' | '’' | '‘')));
        let (number, french) = match self.word(at) {
            Some("annee" | "annees") if self.is_french() => (at + 1, true),
            Some(_) => return None,
            None => (at + apostrophe, false),
        };
        let digits = self.digits(number);
        let Some(digits) = digits else {
            let spelled = self.spelled(number).filter(|_| french)?;
            let whole = spelled.value.whole().filter(|value| (20..=90).contains(value) && value % 10 == 0)?;
            self.add(at, spelled.to, Meaning::Decade { malformed: false }, Some(whole.into()), Written::Words);
            return Some(spelled.to);
        };
        let value: u64 = digits.parse().ok().filter(|value| value % 10 == 0 && matches!(digits.len(), 2 | 4))?;
        if digits.len() == 4 && !(1000..3000).contains(&value) {
            return None;
        }
        let mut end = number + 1;
        let quoted = usize::from(matches!(self.sign(end), Some('\'' | '’')) && self.is_tight(end));
        let plural = self.is_word(end + quoted, &["s"]) && self.is_tight(end + quoted);
        if !plural && !french || apostrophe == 1 && !self.is_tight(number) {
            return None;
        }
        // `les années 2010 à 2015` are years.
        let to_year = self.is_word(end, &["a", "et"]) || self.is_hyphen(end);
        if french && to_year && self.plain(end + 1).is_some_and(|year| year % 10 != 0) {
            return None;
        }
        if plural {
            end += quoted + 1;
        }
        let malformed = french && plural;
        self.add(at, end, Meaning::Decade { malformed }, Some(value.into()), Written::Digits);
        Some(end)
    }

    /// `24/7`, `24 heures sur 24`, `7 j/7`.
    pub(super) fn always(&mut self, at: usize) -> Option<usize> {
        let first = self.plain(at).filter(|value| matches!(value, 24 | 7))?;
        let mut next = at + 1;
        if self.is_word(next, &["h", "heures", "heure", "hours", "jours", "j", "days"]) {
            next += 1;
        }
        if !(matches!(self.sign(next), Some('/' | '-')) || self.is_word(next, &["sur"])) {
            return None;
        }
        let second = self.plain(next + 1).filter(|value| *value == first || first == 24 && *value == 7)?;
        if second == 7 && self.sign(next) == Some('-') && first == 7 {
            return None;
        }
        self.add(at, next + 2, Meaning::Always, None, Written::Loosely);
        Some(next + 2)
    }

    /// A number that a name or another sign of the word takes into itself: `COVID-19`, `F-35`, `H1N1`, `3D`.
    pub(super) fn code(&mut self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|_| self.is_tight(at));
        let glued = before.filter(|before| self.word(*before).is_some());
        let hyphened = before.filter(|before| self.is_hyphen(*before)).and_then(|hyphen| hyphen.checked_sub(1));
        let hyphened =
            hyphened.filter(|word| self.word(*word).is_some() && self.written(*word).contains(char::is_uppercase));
        let prefix = glued.or(hyphened);
        let suffixed = self.word(at + 1).is_some() && self.is_tight(at + 1) && !self.is_known_suffix(at);
        if prefix.is_none() && !suffixed {
            return None;
        }
        let mut letters = prefix.map_or(String::new(), |word| self.word(word).unwrap_or("").to_owned());
        let to = if suffixed {
            letters.push('-');
            letters.push_str(self.word(at + 1).unwrap_or(""));
            at + 2
        } else {
            at + 1
        };
        let value = self.readings(at).first().and_then(|reading| reading.values.first().copied());
        self.add(at, to, Meaning::Code(letters), value, Written::Digits);
        Some(to)
    }

    /// Whether the letters after digits are an ordinal ending, a unit or a scale sign.
    fn is_known_suffix(&self, at: usize) -> bool {
        let suffix = self.written(at + 1);
        let ordinal = if self.is_french() {
            self.plain(at).is_some_and(|value| french_ending(value, suffix).is_some())
        } else {
            matches!(self.word(at + 1), Some("st" | "nd" | "rd" | "th"))
        };
        ordinal
            || matches!(
                suffix,
                "k" | "K"
                    | "M"
                    | "m"
                    | "bn"
                    | "b"
                    | "B"
                    | "mn"
                    | "h"
                    | "km"
                    | "kg"
                    | "cm"
                    | "mm"
                    | "g"
                    | "ha"
                    | "ft"
                    | "lb"
                    | "lbs"
            )
    }

    /// `+972` in a name.
    pub(super) fn prefixed_code(&mut self, at: usize) -> Option<usize> {
        self.plain(at + 1).filter(|_| self.sign(at) == Some('+') && self.is_tight(at + 1))?;
        let value = self.plain(at + 1).map(|value| u64::from(value).into());
        self.add(at, at + 2, Meaning::Code("+".to_owned()), value, Written::Digits);
        Some(at + 2)
    }

    /// A word that may stand for a number, or a word of scale alone.
    pub(super) fn loose_word(&mut self, at: usize) -> Option<usize> {
        let (values, meaning): (Vec<Decimal>, _) = match self.number_word(at)? {
            NumberWord::Loose(values) => {
                (values.iter().map(|value| u64::from(*value).into()).collect(), Meaning::Number)
            }
            NumberWord::Part(whole) => (vec![u64::from(whole).into()], Meaning::Number),
            NumberWord::Scale(scale) | NumberWord::Scales(scale) => {
                let meaning = if scale >= 6 { Meaning::Scale } else { Meaning::Number };
                (vec![Decimal::from(1).scaled(scale)], meaning)
            }
            NumberWord::Hundred => (vec![100.into()], Meaning::Number),
            NumberWord::Small(_) | NumberWord::Ordinal(_) => return None,
        };
        self.add(at, at + 1, meaning, None, Written::Loosely);
        let readings = values.into_iter().map(|value| Reading { values: vec![value], valid: true }).collect();
        self.found.last_mut().expect("it was added just now").readings = readings;
        Some(at + 1)
    }
}

/// Whether `n` can be added to the words before it that make `current`.
fn fits(language: Language, current: u64, n: u64, joined: bool) -> bool {
    let last = current % 100;
    let french = language == Language::French;
    if joined {
        let after_ten = (20..=90).contains(&last) && last.is_multiple_of(10);
        return if french { after_ten && n == 1 || last == 60 && n == 11 } else { last == 0 && current > 0 };
    }
    match last {
        0 => true,
        20..=90 if last.is_multiple_of(10) && (1..10).contains(&n) => true,
        60 | 80 if french => (10..=16).contains(&n),
        10 | 70 | 90 if french => (7..=9).contains(&n),
        _ => false,
    }
}

/// What is right in place of the ending of a French ordinal: `Some(None)` for a right one, `None` for what is no ending.
fn french_ending(value: u32, ending: &str) -> Option<Option<&'static str>> {
    let first = value == 1;
    Some(match ending {
        "er" | "ers" if first => None,
        "re" | "res" if first => None,
        "e" | "es" | "ᵉ" if !first => None,
        "d" | "de" | "nd" | "nde" if value == 2 => None,
        "ère" | "ere" if first => Some("re"),
        "ères" | "eres" if first => Some("res"),
        "ier" if first => Some("er"),
        "ière" if first => Some("re"),
        "ème" | "eme" | "è" | "ième" | "ieme" if !first => Some("e"),
        "èmes" | "emes" | "ièmes" if !first => Some("es"),
        _ => return None,
    })
}

/// The value of a Roman numeral in capitals.
fn roman_value(numeral: &str) -> Option<u32> {
    let digit = |c| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        'L' => Some(50),
        'C' => Some(100),
        _ => None,
    };
    let mut value: i32 = 0;
    let mut before = 0;
    for c in numeral.chars().take(9) {
        let digit = digit(c)?;
        value += if digit > before { digit - 2 * before } else { digit };
        before = digit;
    }
    let value = u32::try_from(value).ok()?;
    (value > 0 && to_roman(value) == numeral).then_some(value)
}

fn to_roman(mut value: u32) -> String {
    const PARTS: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut numeral = String::new();
    for (part, letters) in PARTS {
        while value >= part {
            numeral.push_str(letters);
            value -= part;
        }
    }
    numeral
}
