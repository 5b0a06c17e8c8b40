//! Numbers in digits or in words with what is said about them: scale words, percent, currency, unit.

use super::reader::Reader;
use super::words::{NumberWord, number_word};
use super::{Currency, CurrencyMark, Meaning, Money, Reading, Unit, Written};
use crate::model::ByteSpan;

/// A number that is being read.
struct Amount {
    from: usize,
    to: usize,
    readings: Vec<Reading>,
    scale: i16,
    digits: ByteSpan,
    written: Written,
    currency: Option<Money>,
}

impl Reader<'_> {
    /// A number in digits and what belongs to it.
    pub(super) fn amount(&mut self, at: usize) -> Option<usize> {
        let readings = self.readings(at);
        if readings.is_empty() {
            self.add(at, at + 1, Meaning::Code(String::new()), None, Written::Digits);
            return Some(at + 1);
        }
        let digits = self.span(at, at + 1);
        let written = Written::Digits;
        let amount = Amount { from: at, to: at + 1, readings, scale: 0, digits, written, currency: None };
        Some(self.finish(amount))
    }

    /// A number in words and what belongs to it.
    pub(super) fn spelled_amount(&mut self, at: usize) -> Option<usize> {
        let spelled = self.spelled(at)?;
        let readings = vec![Reading { values: vec![spelled.value], valid: true }];
        let digits = ByteSpan::default();
        let mut amount =
            Amount { from: at, to: spelled.to, readings, scale: 0, digits, written: spelled.written, currency: None };
        if spelled.ordinal {
            let readings = amount.readings;
            return Some(self.spelled_ordinal(at, spelled.to, readings));
        }
        if self.is_percent(amount.to).is_some() && !matches!(amount.written, Written::Digits | Written::Words) {
            amount.written = Written::Words;
        }
        Some(self.finish(amount))
    }

    /// An amount whose currency stands in front: `$5`, `US$5 million`, `CHF 5,6 millions`.
    pub(super) fn money_before(&mut self, at: usize) -> Option<usize> {
        let (currency, mark, number) = match self.sign(at) {
            Some(sign) => (Currency::of_sign(sign, None)?, CurrencyMark::SignBefore, at + 1),
            None => {
                let word = self.word(at)?;
                match self.sign(at + 1).filter(|_| self.is_tight(at + 1)) {
                    Some(sign) if sign != '-' => {
                        (Currency::of_sign(sign, Some(word))?, CurrencyMark::SignBefore, at + 2)
                    }
                    _ => (Currency::of_code(word)?, CurrencyMark::Word, at + 1),
                }
            }
        };
        self.digits(number)?;
        if mark == CurrencyMark::SignBefore && !self.is_tight(number) {
            return None;
        }
        let readings = self.readings(number);
        if readings.is_empty() {
            return None;
        }
        let digits = self.span(number, number + 1);
        let currency = Some(Money { currency, mark });
        let amount =
            Amount { from: at, to: number + 1, readings, scale: 0, digits, written: Written::Digits, currency };
        Some(self.finish(amount))
    }

    /// Reads what follows the number, and adds it.
    fn finish(&mut self, mut amount: Amount) -> usize {
        self.scale(&mut amount);
        if let Some(to) = self.is_percent(amount.to) {
            amount.to = to;
            return self.push(amount, Meaning::Percent, None);
        }
        self.currency(&mut amount);
        let unit = self.unit(amount.to);
        match amount.currency {
            Some(money) => self.push(amount, Meaning::Money(money), None),
            None => self.push(amount, Meaning::Number, unit),
        }
    }

    fn push(&mut self, amount: Amount, meaning: Meaning, unit: Option<Unit>) -> usize {
        self.add(amount.from, amount.to, meaning, None, amount.written);
        let added = self.found.last_mut().expect("it was added just now");
        (added.readings, added.unit, added.scale, added.digits) = (amount.readings, unit, amount.scale, amount.digits);
        amount.to
    }

    /// `5 million`, `5-million`, `£5m`, `10k`, `5 M$`.
    fn scale(&self, amount: &mut Amount) {
        let at = self.after_hyphen(amount.to);
        let money_follows = self.is_french() && matches!(self.sign(at + 1), Some('$' | '€' | '£'));
        let (scale, alone_too) = match self.written(at) {
            "k" | "K" if self.is_tight(at) || money_follows => (3, !money_follows && amount.currency.is_none()),
            "M" if self.is_tight(at) || money_follows => (6, !money_follows && amount.currency.is_none()),
            "G" if money_follows => (9, false),
            "m" | "mn" if amount.currency.is_some() && self.is_tight(at) => (6, false),
            "bn" | "b" | "B" if amount.currency.is_some() => (9, false),
            _ => match self.word(at).and_then(|word| number_word(word, self.language)) {
                Some(NumberWord::Scale(scale)) if !(self.word(at) == Some("mille") && self.is_hyphen(at)) => {
                    (scale, false)
                }
                _ => return,
            },
        };
        let scaled = |reading: &Reading| Reading {
            values: reading.values.iter().map(|value| value.scaled(scale)).collect(),
            valid: reading.valid,
        };
        let mut readings: Vec<Reading> = amount.readings.iter().map(scaled).collect();
        if alone_too {
            readings.append(&mut amount.readings);
        }
        amount.readings = readings;
        amount.scale = scale;
        amount.to = at + 1;
    }

    /// The lexeme after a sign or words for percent.
    fn is_percent(&self, at: usize) -> Option<usize> {
        if self.sign(at) == Some('%') {
            return Some(at + 1);
        }
        let at = self.after_hyphen(at);
        match self.word(at)? {
            "percent" | "pct" => Some(at + 1),
            "per" | "pour" if self.is_word(at + 1, &["cent"]) => Some(at + 2),
            "percentage" if self.is_word(at + 1, &["points", "point"]) => Some(at + 2),
            "point" | "points" if self.is_word(at + 1, &["de"]) && self.is_word(at + 2, &["pourcentage"]) => {
                Some(at + 3)
            }
            "p" if self.sign(at + 1) == Some('.')
                && (self.plain(at + 2) == Some(100) || self.is_word(at + 2, &["cent"])) =>
            {
                Some(at + 3)
            }
            _ => None,
        }
    }

    /// A currency after the amount: `5 $ US`, `5 €`, `5 millions de dollars canadiens`, `5 dollars`.
    fn currency(&self, amount: &mut Amount) {
        let at = self.after_hyphen(amount.to);
        let of = at + usize::from(self.is_word(at, &["de"]));
        let of = of + 2 * usize::from(self.is_word(of, &["d"]) && matches!(self.sign(of + 1), Some('\'' | '’')));
        if let Some(sign) = self.sign(of)
            && let Some(plain) = Currency::of_sign(sign, None)
        {
            // `$5 $6`: the second sign belongs to the second amount.
            if self.is_tight(of + 1) && self.digits(of + 1).is_some() {
                return;
            }
            let country = self.word(of + 1).and_then(|word| Currency::of_sign(sign, Some(word)));
            let country = country.filter(|_| self.written(of + 1).starts_with(char::is_uppercase));
            let mark = if of == at { CurrencyMark::SignAfter } else { CurrencyMark::SignAfterOf };
            amount.to = of + 1 + usize::from(country.is_some());
            let before = amount.currency;
            amount.currency = before.or(Some(Money { currency: country.unwrap_or(plain), mark }));
            return;
        }
        let (noun, adjective) = match self.word(of) {
            // `US dollars`, `Canadian dollars`.
            Some(country) if Currency::of_word(country).is_none() && self.word(of + 1).is_some() => (of + 1, of),
            _ => (of, of + 1),
        };
        let Some(word) = self.word(noun) else { return };
        let qualified = |at: usize| self.word(at).and_then(country).or_else(|| self.word(at + 1).and_then(country));
        let mut currency =
            Currency::of_word(word).filter(|_| noun == of || self.word(adjective).and_then(country).is_some());
        if let Some(found) = currency {
            let of_country =
                qualified(adjective).map(|(dollar, franc)| if found == Currency::FRANC { franc } else { dollar });
            if matches!(found, Currency::DOLLAR | Currency::FRANC) {
                currency = of_country.flatten().or(currency);
            }
        } else if matches!(word, "pound" | "pounds" | "livres" | "livre") && self.is_word(noun + 1, &["sterling"]) {
            currency = Some(Currency("GBP"));
        } else if noun == of && self.written(noun).chars().all(|c| c.is_ascii_uppercase()) {
            currency = Currency::of_code(word);
        }
        let Some(currency) = currency else { return };
        amount.to = noun + 1;
        amount.currency = amount.currency.or(Some(Money { currency, mark: CurrencyMark::Word }));
    }

    /// The unit after a number: `5 km`, `5-kilometre`, `5 °C`, `a 500-word text`.
    fn unit(&self, at: usize) -> Option<Unit> {
        if self.sign(at) == Some('°') {
            return match self.written(at + 1) {
                "C" => Some(Unit::Celsius),
                "F" => Some(Unit::Fahrenheit),
                _ => None,
            };
        }
        let at = self.after_hyphen(at);
        let word = self.word(at)?;
        if matches!(word, "square" | "km")
            && (self.is_word(at + 1, &["km", "kilometres", "kilometers"]) || self.sign(at + 1) == Some('²'))
        {
            return Some(Unit::SquareKilometre);
        }
        // Single letters are units only as they are written for units, and none where they lose their vowel (`s’il`).
        if word.len() == 1 && matches!(self.sign(at + 1), Some('\'' | '’')) {
            return None;
        }
        (word.len() > 1 || self.written(at) == word || self.written(at) == "L")
            .then(|| Unit::of(word, self.language))?
    }
}

/// The dollar and the franc of a country, by its adjective or acronym.
fn country(word: &str) -> Option<(Option<Currency>, Option<Currency>)> {
    let of =
        |dollar: Option<&'static str>, franc: Option<&'static str>| Some((dollar.map(Currency), franc.map(Currency)));
    match word {
        "us" | "american" | "americains" | "americain" => of(Some("USD"), None),
        "canadian" | "canadiens" | "canadien" => of(Some("CAD"), None),
        "australian" | "australiens" => of(Some("AUD"), None),
        "swiss" | "suisses" | "suisse" => of(None, Some("CHF")),
        "cfa" => of(None, Some("XOF")),
        _ => None,
    }
}
