//! Names and signs of currencies and units of measure.

use crate::model::Language;

/// A currency by its code (ISO 4217); [`Currency::DOLLAR`] and [`Currency::FRANC`] where the text does not say whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency(pub &'static str);

impl Currency {
    /// A dollar of any country.
    pub const DOLLAR: Self = Self("$");
    /// A franc of any country.
    pub const FRANC: Self = Self("franc");

    /// Whether the two can be the same.
    pub fn agrees_with(self, other: Self) -> bool {
        let wider = |a: Self, b: Self| {
            a == Self::DOLLAR && matches!(b.0, "USD" | "CAD" | "AUD" | "NZD" | "HKD" | "SGD")
                || a == Self::FRANC && matches!(b.0, "CHF" | "XOF" | "XAF")
        };
        self == other || wider(self, other) || wider(other, self)
    }

    /// The currency of a code or sign, alone or with the country before it.
    pub(super) fn of_sign(sign: char, country: Option<&str>) -> Option<Self> {
        Some(match (sign, country) {
            ('$', Some("us" | "usa")) => Self("USD"),
            ('$', Some("ca" | "c" | "can" | "cdn")) => Self("CAD"),
            ('$', Some("a" | "au" | "aus")) => Self("AUD"),
            ('$', Some("nz")) => Self("NZD"),
            ('$', Some("hk")) => Self("HKD"),
            ('$', None) => Self::DOLLAR,
            ('€', None) => Self("EUR"),
            ('£', None) => Self("GBP"),
            ('¥', None) => Self("JPY"),
            ('₪', None) => Self("ILS"),
            ('₹', None) => Self("INR"),
            _ => return None,
        })
    }

    /// The currency of an international code, in lower case.
    pub(super) fn of_code(code: &str) -> Option<Self> {
        const CODES: [(&str, &str); 12] = [
            ("aud", "AUD"),
            ("cad", "CAD"),
            ("chf", "CHF"),
            ("eur", "EUR"),
            ("gbp", "GBP"),
            ("ils", "ILS"),
            ("inr", "INR"),
            ("jpy", "JPY"),
            ("nzd", "NZD"),
            ("usd", "USD"),
            ("xaf", "XAF"),
            ("xof", "XOF"),
        ];
        CODES.iter().find(|(name, _)| *name == code).map(|(_, code)| Self(code))
    }

    /// The currency of a noun, in lower case without accents.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "dollar" | "dollars" => Self::DOLLAR,
            "euro" | "euros" => Self("EUR"),
            "franc" | "francs" => Self::FRANC,
            "yen" | "yens" => Self("JPY"),
            "shekel" | "shekels" | "shekalim" => Self("ILS"),
            "sterling" => Self("GBP"),
            "rupee" | "rupees" | "roupie" | "roupies" => Self("INR"),
            _ => return None,
        })
    }
}

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Millimetre,
    Centimetre,
    Metre,
    Kilometre,
    Inch,
    Foot,
    Yard,
    Mile,
    Hectare,
    Acre,
    SquareKilometre,
    Gram,
    Kilogram,
    Tonne,
    Ounce,
    Pound,
    Litre,
    Gallon,
    Celsius,
    Fahrenheit,
    /// Words, characters, letters: their number changes with the language.
    Writing,
}

/// What a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dimension {
    Time,
    Length,
    Area,
    Mass,
    Volume,
    Temperature,
    Writing,
}

impl Unit {
    /// The unit that a word or sign after a number names; lower case, without accents.
    pub(super) fn of(word: &str, language: Language) -> Option<Self> {
        let shared = SHARED.binary_search_by(|(name, _)| (*name).cmp(word)).ok().map(|at| SHARED[at].1);
        let own = if language == Language::French { FRENCH } else { ENGLISH };
        shared.or_else(|| own.binary_search_by(|(name, _)| (*name).cmp(word)).ok().map(|at| own[at].1))
    }

    fn dimension(self) -> Dimension {
        match self {
            Self::Second | Self::Minute | Self::Hour | Self::Day | Self::Week | Self::Month | Self::Year => {
                Dimension::Time
            }
            Self::Millimetre | Self::Centimetre | Self::Metre | Self::Kilometre => Dimension::Length,
            Self::Inch | Self::Foot | Self::Yard | Self::Mile => Dimension::Length,
            Self::Hectare | Self::Acre | Self::SquareKilometre => Dimension::Area,
            Self::Gram | Self::Kilogram | Self::Tonne | Self::Ounce | Self::Pound => Dimension::Mass,
            Self::Litre | Self::Gallon => Dimension::Volume,
            Self::Celsius | Self::Fahrenheit => Dimension::Temperature,
            Self::Writing => Dimension::Writing,
        }
    }

    /// Whether the two measure the same thing.
    pub fn measures_like(self, other: Self) -> bool {
        self.dimension() == other.dimension()
    }
}

/// Written alike in both languages.
const SHARED: &[(&str, Unit)] = &[
    ("cm", Unit::Centimetre),
    ("g", Unit::Gram),
    ("ha", Unit::Hectare),
    ("hectare", Unit::Hectare),
    ("hectares", Unit::Hectare),
    ("kg", Unit::Kilogram),
    ("kilo", Unit::Kilogram),
    ("kilos", Unit::Kilogram),
    ("km", Unit::Kilometre),
    ("l", Unit::Litre),
    ("litre", Unit::Litre),
    ("litres", Unit::Litre),
    ("m", Unit::Metre),
    ("metre", Unit::Metre),
    ("metres", Unit::Metre),
    ("min", Unit::Minute),
    ("minute", Unit::Minute),
    ("minutes", Unit::Minute),
    ("mm", Unit::Millimetre),
    ("tonne", Unit::Tonne),
    ("tonnes", Unit::Tonne),
];

const ENGLISH: &[(&str, Unit)] = &[
    ("acre", Unit::Acre),
    ("acres", Unit::Acre),
    ("celsius", Unit::Celsius),
    ("centimeters", Unit::Centimetre),
    ("centimetres", Unit::Centimetre),
    ("character", Unit::Writing),
    ("characters", Unit::Writing),
    ("day", Unit::Day),
    ("days", Unit::Day),
    ("fahrenheit", Unit::Fahrenheit),
    ("feet", Unit::Foot),
    ("foot", Unit::Foot),
    ("ft", Unit::Foot),
    ("gallon", Unit::Gallon),
    ("gallons", Unit::Gallon),
    ("grams", Unit::Gram),
    ("hour", Unit::Hour),
    ("hours", Unit::Hour),
    ("hrs", Unit::Hour),
    ("inch", Unit::Inch),
    ("inches", Unit::Inch),
    ("kilograms", Unit::Kilogram),
    ("kilometer", Unit::Kilometre),
    ("kilometers", Unit::Kilometre),
    ("kilometre", Unit::Kilometre),
    ("kilometres", Unit::Kilometre),
    ("lb", Unit::Pound),
    ("lbs", Unit::Pound),
    ("letter", Unit::Writing),
    ("letters", Unit::Writing),
    ("liter", Unit::Litre),
    ("liters", Unit::Litre),
    ("meter", Unit::Metre),
    ("meters", Unit::Metre),
    ("mile", Unit::Mile),
    ("miles", Unit::Mile),
    ("month", Unit::Month),
    ("months", Unit::Month),
    ("ounce", Unit::Ounce),
    ("ounces", Unit::Ounce),
    ("oz", Unit::Ounce),
    ("pound", Unit::Pound),
    ("pounds", Unit::Pound),
    ("second", Unit::Second),
    ("seconds", Unit::Second),
    ("secs", Unit::Second),
    ("syllables", Unit::Writing),
    ("ton", Unit::Tonne),
    ("tons", Unit::Tonne),
    ("week", Unit::Week),
    ("weeks", Unit::Week),
    ("word", Unit::Writing),
    ("words", Unit::Writing),
    ("yard", Unit::Yard),
    ("yards", Unit::Yard),
    ("year", Unit::Year),
    ("years", Unit::Year),
];

const FRENCH: &[(&str, Unit)] = &[
    ("acre", Unit::Acre),
    ("acres", Unit::Acre),
    ("an", Unit::Year),
    ("annee", Unit::Year),
    ("annees", Unit::Year),
    ("ans", Unit::Year),
    ("caractere", Unit::Writing),
    ("caracteres", Unit::Writing),
    ("celsius", Unit::Celsius),
    ("centimetres", Unit::Centimetre),
    ("fahrenheit", Unit::Fahrenheit),
    ("gallon", Unit::Gallon),
    ("gallons", Unit::Gallon),
    ("grammes", Unit::Gram),
    ("h", Unit::Hour),
    ("heure", Unit::Hour),
    ("heures", Unit::Hour),
    ("jour", Unit::Day),
    ("journees", Unit::Day),
    ("jours", Unit::Day),
    ("kilogrammes", Unit::Kilogram),
    ("kilometre", Unit::Kilometre),
    ("kilometres", Unit::Kilometre),
    ("lettre", Unit::Writing),
    ("lettres", Unit::Writing),
    ("mille", Unit::Mile),
    ("milles", Unit::Mile),
    ("mois", Unit::Month),
    ("mot", Unit::Writing),
    ("mots", Unit::Writing),
    ("pied", Unit::Foot),
    ("pieds", Unit::Foot),
    ("pouce", Unit::Inch),
    ("pouces", Unit::Inch),
    ("s", Unit::Second),
    ("seconde", Unit::Second),
    ("secondes", Unit::Second),
    ("semaine", Unit::Week),
    ("semaines", Unit::Week),
    ("signes", Unit::Writing),
    ("syllabes", Unit::Writing),
    ("t", Unit::Tonne),
    ("verge", Unit::Yard),
    ("verges", Unit::Yard),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        for list in [SHARED, ENGLISH, FRENCH] {
            assert!(list.is_sorted_by(|a, b| a.0 < b.0));
        }
    }

    #[test]
    fn a_dollar_of_no_country_agrees_with_any() {
        assert!(Currency::DOLLAR.agrees_with(Currency("CAD")));
        assert!(!Currency("USD").agrees_with(Currency("CAD")));
        assert!(!Currency("EUR").agrees_with(Currency::DOLLAR));
    }
}
