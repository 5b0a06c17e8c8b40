//! Concepts and terms between the core and the interfaces.

use relecture_core::model::{CaseRule, Concept, Day, Lang, MatchRule, Term, TermStatus, TextPart, Validity};
use relecture_project::{KnownTerms, Origin};

use crate::{
    CaseRuleView, ConceptOrigin, ConceptView, Failure, FailureCode, KeepConcept, MatchRuleView, TermStatusView,
    TermView, TextPartView,
};

/// The concept at a place.
pub(super) fn concept_view(known: &KnownTerms, at: usize) -> ConceptView {
    let origin = match known.origin(at) {
        Origin::Project => ConceptOrigin::Project,
        Origin::Changed => ConceptOrigin::Changed,
        Origin::LeftOut => ConceptOrigin::LeftOut,
        Origin::Starter => ConceptOrigin::Starter,
    };
    concept_view_of(&known.index.termbase().concepts[at], origin)
}

pub(super) fn concept_view_of(concept: &Concept, origin: ConceptOrigin) -> ConceptView {
    let Concept { id, terms, subject, definition, note, reference, advice } = concept.clone();
    let terms = terms.iter().map(term_view).collect();
    ConceptView { id, origin, subject, definition, note, reference, advice, terms }
}

fn term_view(term: &Term) -> TermView {
    let Term { text: _, lang, status, matching, case, parts, houses, exemptions, validity, note, reference } =
        term.clone();
    TermView {
        text: term.marked(),
        lang: lang.to_string(),
        status: match status {
            TermStatus::Preferred => TermStatusView::Preferred,
            TermStatus::Admitted => TermStatusView::Admitted,
            TermStatus::Deprecated => TermStatusView::Deprecated,
            TermStatus::Forbidden => TermStatusView::Forbidden,
        },
        matching: match matching {
            MatchRule::Exact => MatchRuleView::Exact,
            MatchRule::Inflected => MatchRuleView::Inflected,
            MatchRule::Verb => MatchRuleView::Verb,
            MatchRule::Prefix(_) => MatchRuleView::Prefix,
            MatchRule::Anywhere => MatchRuleView::Anywhere,
        },
        case: match case {
            CaseRule::Permissive => CaseRuleView::Permissive,
            CaseRule::Strict => CaseRuleView::Strict,
            CaseRule::FirstLetter => CaseRuleView::FirstLetter,
            CaseRule::Any => CaseRuleView::Any,
        },
        parts: parts.into_iter().map(part_view).collect(),
        houses,
        exemptions,
        from: validity.from.map(|day| day.to_string()),
        until: validity.until.map(|day| day.to_string()),
        note,
        reference,
    }
}

fn part_view(part: TextPart) -> TextPartView {
    match part {
        TextPart::Body => TextPartView::Body,
        TextPart::Title => TextPartView::Title,
        TextPart::Quotation => TextPartView::Quotation,
        TextPart::OfficialName => TextPartView::OfficialName,
    }
}

pub(super) fn read_status(status: TermStatusView) -> TermStatus {
    match status {
        TermStatusView::Preferred => TermStatus::Preferred,
        TermStatusView::Admitted => TermStatus::Admitted,
        TermStatusView::Deprecated => TermStatus::Deprecated,
        TermStatusView::Forbidden => TermStatus::Forbidden,
    }
}

/// The concept that is to be kept; one without an id is new.
pub(super) fn read_concept(request: KeepConcept) -> Result<Concept, Failure> {
    let KeepConcept { id, subject, definition, note, reference, advice, terms } = request;
    let terms = terms.into_iter().map(read_term).collect::<Result<_, _>>()?;
    let [subject, definition, note, reference] = [subject, definition, note, reference].map(said);
    Ok(Concept { id: id.unwrap_or_default(), terms, subject, definition, note, reference, advice })
}

fn read_term(view: TermView) -> Result<Term, Failure> {
    let TermView { text, lang, status, matching, case, parts, houses, exemptions, from, until, note, reference } = view;
    let lang = Lang::parse(lang.trim()).map_err(Failure::of_term)?;
    let matching = match matching {
        MatchRuleView::Exact => "exact",
        MatchRuleView::Inflected => "inflected",
        MatchRuleView::Verb => "verb",
        MatchRuleView::Prefix => "prefix",
        MatchRuleView::Anywhere => "anywhere",
    };
    let mut term = Term::new("", lang);
    term.set_marked(&text, Some(matching)).map_err(|_| Failure::new(FailureCode::BlankName))?;
    let mut parts: Vec<TextPart> = parts.into_iter().map(read_part).collect();
    parts.sort_unstable();
    parts.dedup();
    let filled = |entries: Vec<String>| entries.into_iter().filter_map(|entry| said(Some(entry))).collect();
    Ok(Term {
        status: read_status(status),
        case: match case {
            CaseRuleView::Permissive => CaseRule::Permissive,
            CaseRuleView::Strict => CaseRule::Strict,
            CaseRuleView::FirstLetter => CaseRule::FirstLetter,
            CaseRuleView::Any => CaseRule::Any,
        },
        parts,
        houses: filled(houses),
        exemptions: filled(exemptions),
        validity: Validity { from: read_day(from)?, until: read_day(until)? },
        note: said(note),
        reference: said(reference),
        ..term
    })
}

fn read_day(day: Option<String>) -> Result<Option<Day>, Failure> {
    said(day).map(|day| day.parse().map_err(|_| Failure::new(FailureCode::NoDay))).transpose()
}

fn read_part(part: TextPartView) -> TextPart {
    match part {
        TextPartView::Body => TextPart::Body,
        TextPartView::Title => TextPart::Title,
        TextPartView::Quotation => TextPart::Quotation,
        TextPartView::OfficialName => TextPart::OfficialName,
    }
}

/// What a person wrote, if they wrote anything.
fn said(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
