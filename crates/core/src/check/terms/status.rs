//! Terms that should not be used: never, no longer, or not in this region.

use super::part::Parts;
use super::{DEPRECATED, FORBIDDEN, REGION, better, holds, is_in_use, region};
use crate::check::{CheckedParagraph, CheckedText, Found, Kind};
use crate::model::{MatchRule, TermStatus, TextPart};
use crate::terms::{Occurrence, TermMatch};

/// Looks at the terms of a paragraph. Where one of those that look alike may be used, none is told.
pub(super) fn check(text: &CheckedText, paragraph: &CheckedParagraph, parts: &Parts, found: &mut Found) {
    for occurrence in &paragraph.terms {
        let Some((kind, about)) = told(text, paragraph, parts, occurrence) else { continue };
        let finding = found
            .at(kind, paragraph.place(occurrence.span))
            .with("term", occurrence.span.of(paragraph.raw))
            .with("region", about.term.lang.region().unwrap_or_default());
        let is_early = text.date.is_some_and(|day| about.term.validity.from.is_some_and(|from| day < from));
        match better(about, text) {
            Some(better) => drop(finding.with("better", better).worded_if(is_early, "early")),
            None => drop(finding.worded("alone")),
        }
    }
}

/// What is told of a place where a term stands, and which of those that look alike it is about.
pub(super) fn told<'i>(
    text: &CheckedText,
    paragraph: &CheckedParagraph,
    parts: &Parts,
    occurrence: &Occurrence<'i>,
) -> Option<(&'static Kind, TermMatch<'i>)> {
    let matches = || occurrence.matches.iter().copied().filter(|found| holds(*found, text));
    // Where a form is ruled out as it is written, that it is also a form of another term excuses nothing.
    let is_exact = |found: TermMatch| found.term.matching == MatchRule::Exact;
    let ruled_out = matches().any(|found| is_exact(found) && !found.term.status.is_approved());
    let is_foreign = |found: TermMatch| found.term.is_of_other_region(region(text));
    let excuses = |found: TermMatch| {
        let is_approved = found.term.status.is_approved() && is_in_use(found.term, text);
        is_approved && (is_exact(found) || !ruled_out)
    };
    if matches().any(|found| excuses(found) && !is_foreign(found)) {
        return None;
    }
    let part = parts.part(paragraph, occurrence.span);
    let wrong = |status: TermStatus, kind| {
        let mut those =
            matches().filter(move |found| found.term.status == status && found.term.parts().contains(&part));
        those.next().map(|found| (kind, found))
    };
    // Outside its days, a term is told where there is another to use: names that were changed, too, but for quotations.
    let outdated = || {
        let mut those = matches().filter(|found| part != TextPart::Quotation && !is_in_use(found.term, text));
        those.find(|found| better(*found, text).is_some()).map(|found| (&DEPRECATED, found))
    };
    let elsewhere = || {
        let mut those = matches().filter(|found| found.term.status.is_approved() && part == TextPart::Body);
        let there = those.find(|found| better(*found, text).is_some());
        there.map(|found| (&REGION, found))
    };
    wrong(TermStatus::Forbidden, &FORBIDDEN)
        .or_else(|| wrong(TermStatus::Deprecated, &DEPRECATED))
        .or_else(outdated)
        .or_else(elsewhere)
}
