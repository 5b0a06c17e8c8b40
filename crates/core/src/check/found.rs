use std::collections::BTreeSet;
use std::ops::Range;

use sha2::{Digest, Sha256};

use super::{CheckedPair, Kind, Selection};
use crate::model::{BeadIndex, ByteSpan, Edit, Fact, Finding, Fingerprint, Fix, Place, Severity, Side};
use crate::parallel;
use crate::progress::Unwatched;
use crate::segment::CompareKey;

/// How many findings are given their names in one go.
const NAMED_AT_ONCE: usize = 256;

/// What has been found so far.
pub struct Found<'a> {
    pair: &'a CheckedPair<'a>,
    selection: &'a Selection,
    findings: Vec<Finding>,
    /// Receives what is not wanted.
    unwanted: Finding,
}

impl<'a> Found<'a> {
    pub(super) fn new(pair: &'a CheckedPair<'a>, selection: &'a Selection) -> Self {
        let severity = Severity::Note;
        let unwanted = Finding {
            check: "",
            severity,
            source: None,
            target: None,
            more: Vec::new(),
            variant: None,
            facts: Vec::new(),
            fix: None,
            evidence: String::new(),
            fingerprint: Fingerprint::default(),
        };
        Self { pair, selection, findings: Vec::new(), unwanted }
    }

    /// Notes a finding, held against the profile of the text it is in. What is added to the result makes it complete.
    pub fn at(&mut self, kind: &'static Kind, place: Place) -> Adding<'_> {
        self.graded(kind, kind.severity, place)
    }

    /// Notes a finding whose own severity is not that of its kind; the profile may still decide.
    pub fn graded(&mut self, kind: &'static Kind, severity: Severity, place: Place) -> Adding<'_> {
        let severity = self.severity(kind, severity, place.side);
        self.note(kind, severity, place)
    }

    fn note(&mut self, kind: &'static Kind, severity: Option<Severity>, place: Place) -> Adding<'_> {
        let finding = match severity {
            Some(severity) => {
                self.findings.push(Finding { check: kind.id, severity, ..self.unwanted.clone() });
                self.findings.last_mut().expect("it was pushed just now")
            }
            None => &mut self.unwanted,
        };
        let mut adding = Adding { finding, wanted: severity.is_some() };
        adding.set(place);
        adding
    }

    /// Notes what is wrong with one text alone: in the source, which is not the text under review, it is a note.
    pub fn slip(&mut self, kind: &'static Kind, place: Place) -> Adding<'_> {
        self.graded(kind, slip_severity(kind.severity, place.side), place)
    }

    /// Notes a finding of a kind that is off until somebody asks for it, as a rule of the profile does that says how much is
    /// too much.
    pub fn by_rule(&mut self, kind: &'static Kind, place: Place) -> Adding<'_> {
        let severity = self.severity_of((kind, true), kind.severity, place.side);
        self.note(kind, severity, place)
    }

    /// Whether what is found of the kind on a side is wanted. A check that is costly to make ready asks first.
    pub fn looks_for(&self, kind: &Kind, side: Side) -> bool {
        self.severity(kind, kind.severity, side).is_some()
    }

    fn severity(&self, kind: &Kind, severity: Severity, side: Side) -> Option<Severity> {
        self.severity_of((kind, kind.on), severity, side)
    }

    fn severity_of(&self, (kind, is_on): (&Kind, bool), severity: Severity, side: Side) -> Option<Severity> {
        if !self.selection.wants(kind) {
            return None;
        }
        match self.pair.side(side).profile.settings.checked(kind.id) {
            Some(checked) => checked.severity().or_else(|| self.selection.asks_for(kind).then_some(severity)),
            None => (is_on || self.selection.asks_for(kind)).then_some(severity),
        }
    }

    /// The paragraphs in which one of these kinds has been found, named by their ids.
    pub(super) fn paragraphs_with(&self, ids: &[&str]) -> BTreeSet<(Side, usize)> {
        let findings = self.findings.iter().filter(|finding| ids.contains(&finding.check));
        let places = findings.flat_map(|finding| finding.source.iter().chain(&finding.target).chain(&finding.more));
        places.map(|place| (place.side, place.paragraph)).collect()
    }

    /// Adds what was found elsewhere.
    pub(super) fn add(&mut self, findings: impl IntoIterator<Item = Finding>) {
        self.findings.extend(findings);
    }

    /// The findings as they were noted, without their evidence.
    pub(super) fn into_unsorted(self) -> Vec<Finding> {
        self.findings
    }

    /// The findings in the order of the source; what stands in the target alone comes where its counterpart stands.
    pub(super) fn into_findings(mut self) -> Vec<Finding> {
        let rows = BeadIndex::new(self.pair.paragraphs);
        let row = |finding: &Finding| finding.first_place().and_then(|place| rows.of(place.side, place.paragraph));
        self.findings.sort_by_key(|finding| (row(finding), finding.source, finding.target, finding.check));
        self.findings.dedup_by(|later, earlier| {
            (later.check, later.source, later.target) == (earlier.check, earlier.source, earlier.target)
        });
        let named = |range: &Range<usize>| {
            let findings = &self.findings[range.clone()];
            findings.iter().map(|one| (evidence(self.pair, one), fingerprint(self.pair, one))).collect::<Vec<_>>()
        };
        let ranges: Vec<Range<usize>> = parallel::ranges(self.findings.len(), NAMED_AT_ONCE).collect();
        let names = parallel::map(&ranges, named, &Unwatched).expect("nobody cancels").concat();
        for (finding, (evidence, fingerprint)) in self.findings.iter_mut().zip(names) {
            finding.evidence = evidence;
            finding.fingerprint = fingerprint;
        }
        self.findings
    }
}

/// A finding that is being made complete.
pub struct Adding<'f> {
    finding: &'f mut Finding,
    wanted: bool,
}

impl Adding<'_> {
    fn set(&mut self, place: Place) {
        match place.side {
            _ if !self.wanted => {}
            Side::Source => self.finding.source = Some(place),
            Side::Target => self.finding.target = Some(place),
        }
    }

    /// Adds the evidence on the other side.
    pub fn and(mut self, place: Place) -> Self {
        self.set(place);
        self
    }

    /// Adds the evidence on the other side, where there is some.
    pub fn and_maybe(mut self, place: Option<Place>) -> Self {
        if let Some(place) = place {
            self.set(place);
        }
        self
    }

    /// Adds the other places of a finding that stands for several.
    pub fn also(self, places: impl IntoIterator<Item = Place>) -> Self {
        if self.wanted {
            self.finding.more.extend(places);
        }
        self
    }

    /// Tells the message a value, by the name it has there.
    pub fn with(self, name: &'static str, fact: impl Into<Fact>) -> Self {
        if self.wanted {
            self.finding.facts.push((name, fact.into()));
        }
        self
    }

    /// Chooses the wording `check-ID-VARIANT` for the message.
    pub fn worded(self, variant: &'static str) -> Self {
        if self.wanted {
            self.finding.variant = Some(variant);
        }
        self
    }

    /// Chooses the wording where it applies.
    pub fn worded_if(self, applies: bool, variant: &'static str) -> Self {
        if applies { self.worded(variant) } else { self }
    }

    /// Adds an edit that mends it, after the edits added before.
    pub fn mended(self, place: Place, replacement: impl Into<String>) -> Self {
        if self.wanted {
            let fix = self.finding.fix.get_or_insert_with(|| Fix { edits: Vec::new() });
            fix.edits.push(Edit { place, replacement: replacement.into() });
        }
        self
    }
}

/// How bad a slip of that severity is on a side: the text under review is the target.
pub(super) fn slip_severity(severity: Severity, side: Side) -> Severity {
    if side == Side::Source { Severity::Note } else { severity }
}

fn evidence(pair: &CheckedPair, finding: &Finding) -> String {
    let folded = |place: Option<Place>| {
        let text = |place: Place| place.span.of(pair.side(place.side).paragraphs[place.paragraph].raw);
        place.map_or_else(String::new, |place| CompareKey::folded(text(place)).into_text())
    };
    format!("{}\n{}", folded(finding.source), folded(finding.target))
}

/// The name of the evidence: the check, and on each side the match form of the evidence and of the sentence around it.
fn fingerprint(pair: &CheckedPair, finding: &Finding) -> Fingerprint {
    let mut hash = Sha256::new();
    hash.update(finding.check);
    for place in [finding.source, finding.target] {
        hash.update([0, u8::from(place.is_some())]);
        let Some(place) = place else { continue };
        let paragraph = &pair.side(place.side).paragraphs[place.paragraph];
        let around = paragraph.sentences.iter().filter(|s| s.start <= place.span.end && place.span.start <= s.end);
        let around = around.copied().reduce(|a, b| ByteSpan::new(a.start, b.end)).unwrap_or(place.span);
        hash.update(place.span.of(paragraph.raw));
        hash.update([0]);
        hash.update(CompareKey::folded(around.of(paragraph.raw)).text());
    }
    let digest: [u8; 32] = hash.finalize().into();
    Fingerprint(u64::from_be_bytes(digest[..8].try_into().expect("eight of 32 bytes")))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_pair, profile};
    use crate::model::Fingerprint;

    #[test]
    fn findings_come_in_the_order_of_the_pair() {
        let english = "The har\u{200B}bour is open.\nThe market is clo\u{200B}sed.";
        let french = "Le port est ou\u{200B}vert.\nLe marché est fermé.";
        assert_eq!(
            in_pair(english, french, ["en", "fr"], &["char"]),
            [
                "char.invisible warning [\u{200B}] > ",
                "char.invisible note [\u{200B}] > ",
                "char.invisible note [\u{200B}] > ",
            ]
        );
        let sides: Vec<bool> = findings(french).iter().map(|(in_target, _)| *in_target).collect();
        assert_eq!(sides, [true]);
    }

    #[test]
    fn a_fingerprint_follows_its_sentence_and_lapses_when_the_sentence_changes() {
        let first = findings("Le port est ou\u{200B}vert. La mer est calme.");
        let moved = findings("Un mot. Le port est ou\u{200B}vert. La mer est haute.\nAutre chose.");
        let changed = findings("Le port est ou\u{200B}vert et plein. La mer est calme.");
        assert_eq!(first, moved);
        assert_ne!(first, changed);
    }

    #[test]
    fn what_is_not_wanted_leaves_no_trace_in_what_is() {
        let documents = [
            document("Nobody to write to.\nSee https://rive.example/en/water.", "en"),
            document("Écrire à jo@rive.example.\nVoir https://rive.example/en/water.", "fr"),
        ];
        let profiles = [profile("en"), profile("fr")];
        let found = findings_of([&documents[0], &documents[1]], [&profiles[0], &profiles[1]], &["url.lang"]);
        let told: Vec<_> = found.iter().map(|finding| (finding.check, finding.source, finding.variant)).collect();
        assert_eq!(told, [("url.lang", None, None)]);
    }

    fn findings(french: &str) -> Vec<(bool, Fingerprint)> {
        let documents = [document("The harbour is open.", "en"), document(french, "fr")];
        let profiles = [profile("en"), profile("fr")];
        let found = findings_of([&documents[0], &documents[1]], [&profiles[0], &profiles[1]], &["char"]);
        found.iter().map(|finding| (finding.target.is_some(), finding.fingerprint)).collect()
    }
}
