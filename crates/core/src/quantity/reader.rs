//! Walks through a text once and asks at each place what is said there.

use super::lexemes::{Lexeme, LexemeKind, lexemes};
use super::words::number_word;
use super::{Currency, Decimal, Meaning, Quantity, Reading, Written, month_name, numerals, weekday_name};
use crate::model::{ByteSpan, Language};

/// A text that is being read. The functions that look for a kind of quantity stand in the files of that kind; each takes
/// the lexeme it begins with, adds what it finds and returns the lexeme after it.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) language: Language,
    pub(super) lexemes: Vec<Lexeme<'a>>,
    pub(super) found: Vec<Quantity>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, language: Language) -> Self {
        Self { text, language, lexemes: lexemes(text), found: Vec::new() }
    }

    pub(super) fn read(mut self) -> Vec<Quantity> {
        let mut at = 0;
        while at < self.lexemes.len() {
            at = self.quantity(at).unwrap_or(at + 1);
        }
        self.link_ranges();
        self.found
    }

    fn quantity(&mut self, at: usize) -> Option<usize> {
        match self.lexemes[at].kind {
            LexemeKind::Digits => self
                .phone(at)
                .or_else(|| self.always(at))
                .or_else(|| self.date(at))
                .or_else(|| self.time(at))
                .or_else(|| self.decade(at))
                .or_else(|| self.code(at))
                .or_else(|| self.ordinal(at))
                .or_else(|| self.fraction(at))
                .or_else(|| self.amount(at)),
            LexemeKind::Word if !self.may_begin(at) => None,
            LexemeKind::Word => {
                let known = self.date(at).or_else(|| self.time_word(at)).or_else(|| self.decade(at));
                known
                    .or_else(|| self.school_level(at))
                    .or_else(|| self.money_before(at))
                    .or_else(|| self.fraction(at))
                    .or_else(|| self.spelled_amount(at))
                    .or_else(|| self.roman(at))
                    .or_else(|| self.loose_word(at))
            }
            LexemeKind::Sign('(' | '+') => self.phone(at).or_else(|| self.prefixed_code(at)),
            LexemeKind::Sign('½' | '¼' | '¾' | '⅓' | '⅔') => self.fraction(at),
            LexemeKind::Sign('\'' | '’' | '‘') => self.decade(at),
            LexemeKind::Sign(_) => self.money_before(at),
        }
    }

    /// Whether a word is one of those that begin a quantity, as few of a text are.
    fn may_begin(&self, at: usize) -> bool {
        let (word, written) = (self.lexemes[at].text.as_ref(), self.written(at));
        let known = matches!(
            word,
            "noon" | "midday" | "midnight" | "midi" | "minuit" | "annee" | "annees" | "grade" | "grades" | "secondaire"
        );
        let before_number = || {
            let sign = self.sign(at + 1).is_some_and(|sign| sign == '$');
            sign || Currency::of_code(word).is_some()
        };
        known
            || number_word(word, self.language).is_some()
            || month_name(written).is_some()
            || weekday_name(written).is_some()
            || written.starts_with(['I', 'V', 'X', 'L', 'C'])
            || before_number()
    }

    pub(super) fn is_french(&self) -> bool {
        self.language == Language::French
    }

    /// The word at a place, in lower case without accents.
    pub(super) fn word(&self, at: usize) -> Option<&str> {
        self.lexemes.get(at).filter(|lexeme| lexeme.kind == LexemeKind::Word).map(|lexeme| lexeme.text.as_ref())
    }

    /// Whether one of the words stands there.
    pub(super) fn is_word(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| words.contains(&word))
    }

    /// The word at a place as it is written.
    pub(super) fn written(&self, at: usize) -> &'a str {
        self.lexemes.get(at).map_or("", |lexeme| lexeme.span.of(self.text))
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.lexemes.get(at)?.kind {
            LexemeKind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    pub(super) fn digits(&self, at: usize) -> Option<&str> {
        self.lexemes.get(at).filter(|lexeme| lexeme.kind == LexemeKind::Digits).map(|lexeme| lexeme.text.as_ref())
    }

    /// The value of digits without separators.
    pub(super) fn plain(&self, at: usize) -> Option<u32> {
        self.digits(at)?.parse().ok()
    }

    /// Whether nothing stands between a lexeme and the one before.
    pub(super) fn is_tight(&self, at: usize) -> bool {
        self.lexemes.get(at).is_some_and(|lexeme| !lexeme.apart)
    }

    /// Whether a hyphen or dash stands there between two lexemes without spaces.
    pub(super) fn is_hyphen(&self, at: usize) -> bool {
        is_dash(self.sign(at)) && self.is_tight(at) && self.is_tight(at + 1)
    }

    /// The lexeme after a hyphen that may stand there.
    pub(super) fn after_hyphen(&self, at: usize) -> usize {
        at + usize::from(self.is_hyphen(at))
    }

    /// The text from one lexeme up to another.
    pub(super) fn span(&self, from: usize, to: usize) -> ByteSpan {
        ByteSpan::new(self.lexemes[from].span.start, self.lexemes[to - 1].span.end)
    }

    /// Adds a quantity of one value that stands from one lexeme up to another.
    pub(super) fn add(&mut self, from: usize, to: usize, meaning: Meaning, value: Option<Decimal>, written: Written) {
        let span = self.span(from, to);
        let readings = value.map(|value| Reading { values: vec![value], valid: true }).into_iter().collect();
        let digits = ByteSpan::default();
        self.found.push(Quantity {
            span,
            meaning,
            readings,
            written,
            unit: None,
            scale: 0,
            digits,
            wrong_ending: None,
            to_next: false,
        });
    }

    /// Marks the ranges, and gives their first ends what is said at the last only: `5 to 10%`, `2019–20`.
    fn link_ranges(&mut self) {
        for at in (1..self.found.len()).rev() {
            let [first, last] = self.found.get_disjoint_mut([at - 1, at]).expect("two neighbours");
            if last.span.start < first.span.end {
                continue;
            }
            let between = self.text[first.span.end..last.span.start].trim();
            let before = self.text[..first.span.start].trim_end();
            let is_range = match between {
                "-" | "–" | "—" | "‑" | "to" | "à" | "au" => true,
                "and" => before.ends_with("between") || before.ends_with("Between"),
                "et" => before.ends_with("entre") || before.ends_with("Entre"),
                _ => false,
            };
            first.to_next = is_range;
            let is_choice = is_range || matches!(between, "or" | "ou");
            if is_choice || matches!(between, "and" | "et" | ",") {
                share(first, last, is_choice);
            }
            if is_range && between != "to" {
                lengthen_year(first, last);
            }
        }
    }
}

pub(super) fn is_dash(sign: Option<char>) -> bool {
    matches!(sign, Some('-' | '–' | '—' | '\u{2010}' | '\u{2011}'))
}

/// Gives a plain number before another what that other is said to be; and its scale and unit, where the two are ends of
/// a range or a choice.
fn share(first: &mut Quantity, last: &Quantity, is_choice: bool) {
    let shares = matches!(last.meaning, Meaning::Percent | Meaning::Money(_) | Meaning::Century | Meaning::SchoolLevel);
    let takes = match first.meaning {
        Meaning::Number => first.is_firm() && last.meaning != Meaning::Century,
        Meaning::Ordinal => last.meaning == Meaning::Century,
        _ => false,
    };
    if shares && takes {
        first.meaning = last.meaning.clone();
        first.written = last.written;
    }
    if !is_choice || !matches!(first.meaning, Meaning::Number | Meaning::Money(_)) {
        return;
    }
    if first.scale == 0 && last.scale > 0 {
        let scaled = |reading: &Reading| Reading {
            values: reading.values.iter().map(|value| value.scaled(last.scale)).collect(),
            valid: reading.valid,
        };
        let more: Vec<Reading> = first.readings.iter().map(scaled).collect();
        first.readings.extend(more);
    }
    if first.unit.is_none() {
        first.unit = last.unit;
    }
}

/// `2019–20`: the second is a year too.
fn lengthen_year(first: &Quantity, last: &mut Quantity) {
    let (Some(year), Some(short)) = (first.value().and_then(Decimal::whole), last.value().and_then(Decimal::whole))
    else {
        return;
    };
    let both_plain = first.meaning == Meaning::Number && last.meaning == Meaning::Number;
    if both_plain && (1000..3000).contains(&year) && last.digits.len() == 2 && short == (year + 1) % 100 {
        let value = Decimal::from(year + 1);
        last.readings.insert(0, Reading { values: vec![value], valid: true });
    }
}

impl Reader<'_> {
    /// The readings of the digits at a place.
    pub(super) fn readings(&self, at: usize) -> Vec<Reading> {
        self.digits(at).map_or_else(Vec::new, |digits| numerals::readings(digits, self.language))
    }
}
