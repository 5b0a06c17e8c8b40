//! How times of day are written.

use super::super::{CheckedText, Found, Language};
use super::{TIME_FORM, is_foreign};
use crate::model::Severity;
use crate::profile::TimeForm;
use crate::quantity::Meaning;

/// Times in a form that the profile does not accept: one finding for each form.
pub(super) fn form(text: &CheckedText, found: &mut Found) {
    let french = text.language == Language::French;
    let rule = &text.profile.settings.time;
    for form in TimeForm::ALL {
        // An English text may count the hours in either way.
        let is_half = matches!(form, TimeForm::HalfDay | TimeForm::HalfDayStops);
        if rule.accepts(form) || !french && !is_half {
            continue;
        }
        let mut places = Vec::new();
        for paragraph in text.own_paragraphs() {
            for quantity in &paragraph.quantities {
                let is_it = matches!(&quantity.meaning, Meaning::Time(time) if time.form == Some(*form));
                if is_it && !is_foreign(paragraph, quantity.span.start) {
                    places.push(paragraph.place(quantity.span));
                }
            }
        }
        let Some(first) = places.first() else { continue };
        let written = first.span.of(text.paragraphs[first.paragraph].raw);
        let severity = if french { TIME_FORM.severity } else { Severity::Note };
        let mut adding = found.graded(&TIME_FORM, severity, *first).with("time", written).with("count", places.len());
        if french && is_half {
            adding = adding.worded("half");
        }
        adding.also(places.into_iter().skip(1));
    }
}
