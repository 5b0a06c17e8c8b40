//! How times of day are written.

use super::super::slips::Slips;
use super::super::{CheckedText, Found, Language};
use super::{TIME_FORM, is_foreign};
use crate::model::Severity;
use crate::profile::TimeForm;
use crate::quantity::{Meaning, Time};

/// What French leaves out of a full hour: `9 h 00`.
const ZERO_MINUTES: &str = "00";

/// Full hours with their minutes in a French text: one note, as some houses align their timetables so.
pub(super) fn zero_minutes(text: &CheckedText, found: &mut Found) {
    if text.language != Language::French {
        return;
    }
    let mut zeros = Slips::default();
    let mut first = None;
    for paragraph in text.own_paragraphs() {
        for quantity in &paragraph.quantities {
            let Meaning::Time(Time { form: Some(TimeForm::SpacedH | TimeForm::TightH), zone, .. }) = &quantity.meaning
            else {
                continue;
            };
            let end = zone.map_or(quantity.span.end, |(_, zone)| zone.start.min(quantity.span.end));
            let written = paragraph.raw[quantity.span.start..end].trim_end();
            let Some(hour) = written.strip_suffix(ZERO_MINUTES).map(str::trim_end) else { continue };
            if hour.ends_with('h') && !is_foreign(paragraph, quantity.span.start) {
                let start = quantity.span.start;
                zeros.mend(paragraph.place(start + hour.len()..start + written.len()), "");
                first.get_or_insert((written, hour));
            }
        }
    }
    if let Some((time, right)) = first {
        zeros.tell_once(found, &TIME_FORM, Severity::Note, |adding| {
            adding.worded("zero").with("time", time).with("right", right)
        });
    }
}

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
