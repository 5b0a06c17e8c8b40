//! Parts of a whole: `two thirds`, `one in five`, `la moitié`, `une personne sur cinq`, `½`.

use super::reader::Reader;
use super::words::{NumberWord, number_word};
use super::{Decimal, Meaning, Written};

impl Reader<'_> {
    /// A fraction.
    pub(super) fn fraction(&mut self, at: usize) -> Option<usize> {
        let (part, whole, to, written) = self
            .fraction_sign(at)
            .or_else(|| self.slashed(at))
            .or_else(|| self.scaled_half(at))
            .or_else(|| self.parts(at))
            .or_else(|| self.so_many_in(at))
            .or_else(|| self.half(at))?;
        let scaled = self.word(to).and_then(|word| number_word(word, self.language));
        if let (Some(NumberWord::Scale(scale)), 1, 2) = (scaled, part, whole) {
            let value = Decimal::new(5, -1).scaled(scale);
            self.add(at, to + 1, Meaning::Number, Some(value), Written::Words);
            return Some(to + 1);
        }
        self.add(at, to, Meaning::Fraction { part, whole }, None, written);
        Some(to)
    }

    fn fraction_sign(&self, at: usize) -> Option<(u32, u32, usize, Written)> {
        let (part, whole) = match self.sign(at)? {
            '½' => (1, 2),
            '¼' => (1, 4),
            '¾' => (3, 4),
            '⅓' => (1, 3),
            '⅔' => (2, 3),
            _ => return None,
        };
        Some((part, whole, at + 1, Written::Digits))
    }

    /// `1/2`, `2/5ths`.
    fn slashed(&self, at: usize) -> Option<(u32, u32, usize, Written)> {
        let (part, whole) = (self.plain(at)?, self.plain(at + 2)?);
        let slash = self.sign(at + 1) == Some('/') && self.is_tight(at + 1) && self.is_tight(at + 2);
        let ended = self.is_tight(at + 3) && self.is_word(at + 3, &["th", "ths", "rd", "rds", "e", "es"]);
        let joined = at > 0 && self.is_tight(at) && (self.word(at - 1).is_some() || self.sign(at - 1) == Some('/'));
        let alone = !joined && (ended || !self.is_tight(at + 3) || self.word(at + 3).is_none());
        let common = (2..=10).contains(&whole) || whole == 100;
        let more = self.sign(at + 3) == Some('/') && self.is_tight(at + 3);
        let to = at + 3 + usize::from(ended);
        (slash && alone && common && !more && part > 0 && part < whole).then_some((part, whole, to, Written::Digits))
    }

    /// `half a million`.
    fn scaled_half(&self, at: usize) -> Option<(u32, u32, usize, Written)> {
        let half = self.is_word(at, &["half"]) && self.is_word(at + 1, &["a"]) && !self.is_french();
        let scale = self.word(at + 2).and_then(|word| number_word(word, self.language));
        (half && matches!(scale, Some(NumberWord::Scale(_)))).then_some((1, 2, at + 2, Written::Words))
    }

    /// `two thirds`, `deux tiers`, `3 quarters`.
    fn parts(&self, at: usize) -> Option<(u32, u32, usize, Written)> {
        let (part, next, written) = self.small(at)?;
        let next = self.after_hyphen(next);
        let whole = match number_word(self.word(next)?, self.language)? {
            NumberWord::Part(whole) => whole,
            NumberWord::Ordinal(3) if !self.is_french() && part == 1 => 3,
            NumberWord::Ordinal(whole @ 5..=100) if part == 1 && self.is_word(next + 1, &["of", "des", "de", "du"]) => {
                whole
            }
            _ => return None,
        };
        let whole = u32::from(whole);
        // `one quarter`, `le deuxième quart`: a quarter of a year or an hour is none of these.
        (part < whole).then_some((part, whole, next + 1, written))
    }

    /// `one in five`, `9 out of 10`, `une personne sur cinq`.
    fn so_many_in(&self, at: usize) -> Option<(u32, u32, usize, Written)> {
        let (part, next, written) = self.small(at)?;
        let place = if self.is_french() {
            (next..next + 3)
                .find(|place| self.is_word(*place, &["sur"]))
                .filter(|place| (next..*place).all(|between| self.word(between).is_some()))?
                + 1
        } else if self.is_word(next, &["in"]) {
            next + 1
        } else if self.is_word(next, &["out"]) && self.is_word(next + 1, &["of"]) {
            next + 2
        } else {
            return None;
        };
        let place = place + usize::from(self.is_word(place, &["every"]));
        let (whole, to, whole_written) = self.small(place)?;
        let round = whole <= 10 || whole % 10 == 0 && whole <= 1000;
        let written = if written == Written::Digits || whole_written == Written::Digits {
            Written::Digits
        } else {
            Written::Words
        };
        (part < whole && round && part <= 100).then_some((part, whole, to, written))
    }

    /// `half`, `la moitié`.
    fn half(&self, at: usize) -> Option<(u32, u32, usize, Written)> {
        let names: &[&str] = if self.is_french() { &["moitie"] } else { &["half"] };
        self.is_word(at, names).then_some((1, 2, at + 1, Written::Loosely))
    }

    /// A whole number in digits or in words, or an article that stands for one.
    fn small(&self, at: usize) -> Option<(u32, usize, Written)> {
        if let Some(value) = self.plain(at) {
            return Some((value, at + 1, Written::Digits));
        }
        if !self.is_french() && self.is_word(at, &["a", "an"]) {
            return Some((1, at + 1, Written::Words));
        }
        let spelled = self.spelled(at).filter(|spelled| !spelled.ordinal)?;
        Some((u32::try_from(spelled.value.whole()?).ok()?, spelled.to, Written::Words))
    }
}
