//! Check a pair of texts against the profiles they are held to.

use std::borrow::Cow;

use relecture_core::align::DocumentAlignment;
use relecture_core::check::{self, CheckedPair, Selection, Subject, TermUse};
use relecture_core::model::{Document, Fact, Finding, Lang, Segment, Severity, Side};
use relecture_core::profile::{self, Profile, Profiles, SettingsLayer};
use relecture_core::progress::{Cancelled, Progress};
use relecture_core::terms::TermIndex;
use relecture_i18n::{FluentValue, Strings};

use crate::progress::OfStage;
use crate::{ImportProgress, PairTexts, ProjectError, Stage};

/// What was found in a pair, and the profiles that its source and its target were held to.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedTexts {
    /// The findings, in the order of the pair.
    pub findings: Vec<Finding>,
    /// The profiles of source and target.
    pub profiles: [Profile; 2],
    /// The places where terms stand, the source's first; none without a termbase.
    pub terms: Vec<TermUse>,
}

/// What texts are held to.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    /// The profiles that are known.
    pub profiles: &'a Profiles,
    /// The one that a person named.
    pub named: Option<&'a Profile>,
    /// What things are called.
    pub terms: Option<&'a TermIndex>,
}

/// A text to check.
#[derive(Clone, Copy)]
pub struct TextToCheck<'a> {
    /// What it says.
    pub document: &'a Document,
    /// Its sentences.
    pub segments: &'a [Segment],
    /// What each of its paragraphs said before: see [`Subject::previous`].
    pub previous: &'a [Vec<String>],
}

/// Checks two aligned texts with their segments. A text in the language of the profile that is named is held to it; any
/// other text, and both where none is named, to what the text itself shows it follows.
pub fn check_texts(
    texts: [TextToCheck; 2],
    alignment: &DocumentAlignment,
    Rules { profiles, named, terms }: Rules,
    selection: &Selection,
    progress: &dyn Progress,
) -> Result<CheckedTexts, Cancelled> {
    let profiles = texts.map(|text| profile_of(text.document, (profiles, named)));
    check_held(texts, alignment, (profiles, terms), selection, progress)
}

/// Checks two aligned texts, each against its profile.
pub(crate) fn check_held(
    texts: [TextToCheck; 2],
    alignment: &DocumentAlignment,
    (profiles, terms): ([Profile; 2], Option<&TermIndex>),
    selection: &Selection,
    progress: &dyn Progress,
) -> Result<CheckedTexts, Cancelled> {
    let unknown = Lang::undetermined();
    let [source, target] = subjects(texts, &profiles, terms, &unknown);
    let DocumentAlignment { paragraphs, sentences } = alignment;
    let pair = CheckedPair::new(source, target, &paragraphs.beads, &sentences.beads);
    let findings = check::check(&pair, selection, progress)?;
    let terms = check::term_uses(&pair);
    Ok(CheckedTexts { findings, profiles, terms })
}

/// Two texts with what they are held to; `unknown` is the language of one whose language is not known.
pub(crate) fn subjects<'a>(
    texts: [TextToCheck<'a>; 2],
    profiles: &'a [Profile; 2],
    terms: Option<&'a TermIndex>,
    unknown: &'a Lang,
) -> [Subject<'a>; 2] {
    let subject = |side: usize| Subject {
        document: texts[side].document,
        segments: texts[side].segments,
        previous: texts[side].previous,
        lang: texts[side].document.lang.as_ref().unwrap_or(unknown),
        profile: &profiles[side],
        terms,
    };
    [subject(0), subject(1)]
}

impl PairTexts {
    /// The profiles that source and target are held to, with what a person decided for each text over them.
    pub fn profiles(&self, (profiles, named): (&Profiles, Option<&Profile>)) -> [Profile; 2] {
        let [source, target] = &self.own_rules;
        [(&self.source.0, source), (&self.target.0, target)].map(|text| held_profile(text, (profiles, named)))
    }

    /// Checks the pair as it stood when it was read: see [`check_texts`]. Reports the stage [`Stage::Check`].
    pub fn check(&self, rules: Rules, progress: &dyn ImportProgress) -> Result<CheckedTexts, ProjectError> {
        let [source, target] = [(&self.source, &self.previous[0]), (&self.target, &self.previous[1])]
            .map(|((document, segments), previous)| TextToCheck { document, segments, previous });
        let stage = OfStage { progress, stage: Stage::Check };
        let held = (self.profiles((rules.profiles, rules.named)), rules.terms);
        Ok(check_held([source, target], &self.alignment, held, &Selection::default(), &stage)?)
    }
}

/// The profile that a text is held to, with what a person decided for that text over it.
pub(crate) fn held_profile(
    (document, own): (&Document, &SettingsLayer),
    (profiles, named): (&Profiles, Option<&Profile>),
) -> Profile {
    let mut held = profile_of(document, (profiles, named));
    // The name of an organisation that is not known any more counts as none.
    let _unknown = profiles.lay_own(&mut held, own);
    held
}

/// The profile that was named, where it is for the language of the text; else the one that the text follows.
fn profile_of(document: &Document, (profiles, named): (&Profiles, Option<&Profile>)) -> Profile {
    let unknown = Lang::undetermined();
    let lang = document.lang.as_ref().unwrap_or(&unknown);
    let named = named.filter(|profile| profile.lang.same_language(lang)).cloned();
    let detected = || profile::detect(document, lang, profiles).map(|detected| detected.profile);
    named.or_else(detected).unwrap_or_else(|| Profile::without_rules(lang))
}

/// The sentence that says what was found, in the language of the strings.
pub fn finding_message(finding: &Finding, strings: &Strings) -> String {
    let id = match finding.variant {
        Some(variant) => format!("{}-{variant}", message_id(finding.check)),
        None => message_id(finding.check),
    };
    let value = |fact: &Fact| match fact {
        Fact::Text(text) => FluentValue::String(Cow::Owned(text.clone())),
        Fact::Count(count) => FluentValue::from(*count),
    };
    let facts: Vec<_> = finding.facts.iter().map(|(name, fact)| (*name, value(fact))).collect();
    strings.by_id(&id, &facts).expect("a rule asks for the message of every check")
}

/// What a check looks for, in the language of the strings.
pub fn check_name(check: &str, strings: &Strings) -> String {
    strings.by_id(&format!("{}-name", message_id(check)), &[]).expect("a rule asks for the name of every check")
}

/// Why a check matters, in the language of the strings.
pub fn check_reason(check: &str, strings: &Strings) -> String {
    strings.by_id(&format!("{}-why", message_id(check)), &[]).expect("a rule asks for the reason of every check")
}

/// What a severity is called, in the language of the strings.
pub fn severity_name(severity: Severity, strings: &Strings) -> String {
    match severity {
        Severity::Note => strings.severity_note(),
        Severity::Warning => strings.severity_warning(),
        Severity::Error => strings.severity_error(),
    }
}

fn message_id(check: &str) -> String {
    format!("check-{}", check.replace('.', "-"))
}

/// The norm that a finding refers to.
pub fn finding_reference(finding: &Finding) -> Option<&'static str> {
    check::kind(finding.check).and_then(|kind| kind.reference)
}

/// What the fix would write in place of the evidence on a side, where it is one edit of all of it.
pub fn suggestion(finding: &Finding) -> Option<&str> {
    let fix = finding.fix.as_ref()?;
    let [edit] = fix.edits.as_slice() else { return None };
    let evidence = [Side::Source, Side::Target].map(|side| finding.place(side));
    evidence.contains(&Some(edit.place)).then_some(edit.replacement.as_str())
}
