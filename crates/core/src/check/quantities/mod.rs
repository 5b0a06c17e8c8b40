//! Numbers, dates and times: the same on both sides, each as its language writes them.

mod dates;
mod differences;
mod in_words;
mod matching;
mod numbers;
mod relative;
mod times;

use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, Severity};

/// The families `num`, `date` and `time`.
pub(super) struct Quantities;

const fn value(id: &'static str, category: Category) -> Kind {
    Kind::new(id, Severity::Error, category, Issue::Numbers)
}

const fn form(id: &'static str, category: Category) -> Kind {
    Kind::new(id, Severity::Warning, category, Issue::LocaleViolation)
}

const MISSING: Kind = value("num.missing", Category::Mistranslation);
const EXTRA: Kind = value("num.extra", Category::Addition);
const FORMAT: Kind = value("num.format", Category::NumberFormat);
const SCALE: Kind = value("num.scale", Category::Mistranslation);
const GROUP: Kind =
    form("num.group", Category::NumberFormat).by("OQLF, Banque de dépannage linguistique, « Espacement »");
const GROUP_CHARACTER: Kind =
    form("num.groupchar", Category::NumberFormat).by("CLDR; OQLF, Vitrine linguistique 22039");
const PERCENT: Kind = value("num.percent", Category::Mistranslation);
const CURRENCY: Kind = value("num.currency", Category::CurrencyFormat);
const MONEY_MIX: Kind = form("num.money.mix", Category::CurrencyFormat).by("OQLF, Vitrine linguistique 21584");
const ORDINAL: Kind = value("num.ordinal", Category::NumberFormat);
const RANGE: Kind = value("num.range", Category::Mistranslation);
const DECADE: Kind = value("num.decade", Category::NumberFormat);
const FRACTION: Kind = Kind::new("num.fraction", Severity::Warning, Category::Mistranslation, Issue::Numbers);
const UNIT: Kind = Kind::new("num.unit", Severity::Note, Category::MeasurementFormat, Issue::LocaleSpecificContent);
const PHONE: Kind = value("num.phone", Category::TelephoneFormat);
const DATE: Kind = value("date.value", Category::Mistranslation);
const DATE_FORM: Kind = form("date.form", Category::DateFormat).by("OQLF, Vitrine linguistique 1242; CLDR");
const WEEKDAY: Kind = value("date.weekday", Category::Mistranslation);
const RELATIVE: Kind =
    Kind::new("date.relative", Severity::Note, Category::Mistranslation, Issue::LocaleSpecificContent);
const TIME: Kind = value("time.value", Category::Mistranslation);
const TIME_FORM: Kind = form("time.form", Category::TimeFormat).by("OQLF, Vitrine linguistique 1242");
const ZONE: Kind = Kind::new("time.zone", Severity::Warning, Category::Mistranslation, Issue::LocaleSpecificContent);

impl Check for Quantities {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[
            &MISSING,
            &EXTRA,
            &FORMAT,
            &SCALE,
            &GROUP,
            &GROUP_CHARACTER,
            &PERCENT,
            &CURRENCY,
            &MONEY_MIX,
            &ORDINAL,
            &RANGE,
            &DECADE,
            &FRACTION,
            &UNIT,
            &PHONE,
            &DATE,
            &DATE_FORM,
            &WEEKDAY,
            &RELATIVE,
            &TIME,
            &TIME_FORM,
            &ZONE,
        ]
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        for quantity in &paragraph.quantities {
            if !is_foreign(paragraph, quantity.span.start) {
                numbers::form(text, paragraph, quantity, found);
                dates::form(text, paragraph, quantity, found);
            }
        }
        dates::weekdays(paragraph, found);
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        numbers::group_characters(text, found);
        dates::order(text, found);
        times::form(text, found);
        times::zero_minutes(text, found);
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        // What a text in another language says in numbers is not read.
        if [&pair.source, &pair.target].iter().any(|text| text.language == Language::Other) {
            return;
        }
        differences::compare(pair, bead, found);
        relative::compare(pair, bead, found);
    }
}

/// Whether the place is in a sentence of the other language: its forms are right there.
fn is_foreign(paragraph: &CheckedParagraph, at: usize) -> bool {
    paragraph.foreign_sentences.iter().any(|sentence| {
        let sentence = paragraph.sentences[*sentence];
        sentence.start <= at && at < sentence.end
    })
}

/// Whether nothing but marks stands before the place in its sentence, so that a capital letter is right there.
fn opens_sentence(paragraph: &CheckedParagraph, at: usize) -> bool {
    let after = paragraph.sentences.partition_point(|sentence| sentence.start <= at);
    let start = after.checked_sub(1).map_or(0, |sentence| paragraph.sentences[sentence].start);
    !paragraph.raw[start..at].contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests;
