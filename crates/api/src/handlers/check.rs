//! What is wrong in a pair, and what a person does about it.

use std::collections::BTreeMap;
use std::path::Path;

use relecture_core::check::apart;
use relecture_core::model::{
    BeadIndex, ByteSpan, Dismissal, DismissalId, Document, Edit, Fact, Finding, Fix, PairId, Place, Severity, Side,
};
use relecture_core::profile::{Entry, Held, LayerKind, Measured, Profile, Profiles, measure};
use relecture_core::terms::TermIndex;
use relecture_project::{self as project, CheckedTexts, finding_reference};

use super::terms::mark_views;
use crate::api::{CheckedPair, OpenProject};
use crate::{
    Api, ChooseProfile, DismissFinding, DismissalScope, DismissalView, EditView, ExportProfile, FactView, Failure,
    FailureCode, FindingView, FindingsView, FixFindings, FormCountView, HeldProfileView, ImportProfile, MeasureView,
    Nothing, PairRequest, PlaceView, ProfileNameView, ProfilesView, ResetRules, RestoreFinding, RuleEntry, RuleView,
    SetRule, SeverityView, SideView, WorkspaceView,
};

/// The most findings that are shown at once; there are more only where a whole text is wrong.
const MOST_FINDINGS: usize = 5_000;

impl Api {
    /// See the table of commands.
    pub fn check_pair(&self, request: PairRequest) -> Result<FindingsView, Failure> {
        let pair = PairId(request.pair);
        let work = self.work.begin(self.events.as_ref());
        let (texts, rules, contents, known) = {
            let mut session = self.session();
            let open = session.open()?;
            let known = open.checked(pair, open.contents).ok().cloned();
            (open.texts(pair)?, Rules::of(open, pair)?, open.contents, known)
        };
        // Never older than the contents: a check with newer ones is followed by another, since the contents went up, too.
        let terms = self.known_terms()?;
        let documents = [&texts.source.0, &texts.target.0];
        let shown = Shown { documents, rows: BeadIndex::new(&texts.alignment.paragraphs.beads) };
        let checked = match known {
            Some(known) => known,
            None => {
                let CheckedTexts { findings, profiles, terms } =
                    texts.check(rules.to_check(Some(&terms.index)), &work)?;
                CheckedPair { pair, contents, profiles, findings, terms: mark_views(&terms, &shown) }
            }
        };
        let mut session = self.session();
        let open = session.open()?;
        let dismissals = open.project.dismissals(pair)?;
        let lapsed = open.project.lapsed(pair, &checked.findings)?;
        let view = shown.findings(pair, &checked.findings, (&dismissals, &lapsed), contents);
        // A check that took long does not take the place of one that was begun later.
        if open.checked.as_ref().is_none_or(|last| last.contents <= contents) {
            open.checked = Some(checked);
        }
        Ok(view)
    }

    /// See the table of commands.
    pub fn fix_findings(&self, request: FixFindings) -> Result<WorkspaceView, Failure> {
        let FixFindings { pair, contents, findings } = request;
        let mut session = self.session();
        let checked = session.open()?.checked(PairId(pair), contents)?;
        let fixes = findings.iter().map(|&index| checked.findings.get(index as usize)?.fix.as_ref());
        let fixes: Vec<&Fix> = fixes.collect::<Option<_>>().ok_or_else(|| Failure::new(FailureCode::Gone))?;
        let edits = apart(fixes);
        session.change()?.edit(PairId(pair), &edits)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn dismiss_finding(&self, request: DismissFinding) -> Result<WorkspaceView, Failure> {
        let DismissFinding { pair, contents, finding, scope, reason } = request;
        let mut session = self.session();
        let checked = session.open()?.checked(PairId(pair), contents)?;
        let finding = checked.findings.get(finding as usize).ok_or_else(|| Failure::new(FailureCode::Gone))?.clone();
        let scope = match scope {
            DismissalScope::Here => project::DismissalScope::Here,
            DismissalScope::Document => project::DismissalScope::Document,
            DismissalScope::Everywhere => project::DismissalScope::Everywhere,
        };
        let by = session.kept.settings.reviewer.clone();
        session.annotate()?.dismiss(PairId(pair), &finding, scope, reason.trim(), &by)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn restore_finding(&self, request: RestoreFinding) -> Result<WorkspaceView, Failure> {
        let RestoreFinding { pair, dismissal } = request;
        let mut session = self.session();
        session.annotate()?.restore(PairId(pair), DismissalId(dismissal))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn profiles(&self, request: PairRequest) -> Result<ProfilesView, Failure> {
        let pair = PairId(request.pair);
        let mut session = self.session();
        let open = session.open()?;
        let texts = open.texts(pair)?;
        let rules = Rules::of(open, pair)?;
        let known = open.checked(pair, open.contents).ok().map(|checked| checked.profiles.clone());
        drop(session);
        let [source, target] = known.unwrap_or_else(|| texts.profiles((&rules.profiles, rules.chosen.as_ref())));
        let available = rules.profiles.ids().filter_map(|id| rules.profiles.get(id).ok().flatten());
        Ok(ProfilesView {
            chosen: rules.chosen.as_ref().map(|profile| profile.id.clone()),
            available: available.map(|profile| profile_name(&profile)).collect(),
            source: held(&source, &texts.source.0),
            target: held(&target, &texts.target.0),
        })
    }

    /// See the table of commands.
    pub fn choose_profile(&self, request: ChooseProfile) -> Result<WorkspaceView, Failure> {
        let ChooseProfile { pair, profile } = request;
        let mut session = self.session();
        session.change()?.choose_profile(PairId(pair), profile.as_deref())?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn import_profile(&self, request: ImportProfile) -> Result<WorkspaceView, Failure> {
        let ImportProfile { pair, path } = request;
        let path = Path::new(&path);
        let json = std::fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidData => Failure::new(FailureCode::ProfileInvalid).at(path),
            _ => Failure::reading(path, &error),
        })?;
        let mut session = self.session();
        session.change()?.add_profile(PairId(pair), &json).map_err(|error| Failure::from(error).at(path))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn set_rule(&self, request: SetRule) -> Result<WorkspaceView, Failure> {
        let SetRule { pair, side, rule, forms } = request;
        let mut session = self.session();
        session.change()?.set_rule(PairId(pair), side.into(), &rule, forms.as_deref())?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn reset_rules(&self, request: ResetRules) -> Result<WorkspaceView, Failure> {
        let ResetRules { pair, side } = request;
        let mut session = self.session();
        session.change()?.reset_rules(PairId(pair), side.into())?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn export_profile(&self, request: ExportProfile) -> Result<Nothing, Failure> {
        let ExportProfile { pair, side, path } = request;
        let mut session = self.session();
        let open = session.open()?;
        let texts = open.project.pair_texts(PairId(pair))?;
        let rules = Rules::of(open, PairId(pair))?;
        drop(session);
        let [source, target] = texts.profiles((&rules.profiles, rules.chosen.as_ref()));
        let profile = match side {
            SideView::Source => source,
            SideView::Target => target,
        };
        let path = Path::new(&path);
        std::fs::write(path, profile.to_json()).map_err(|error| Failure::writing(path, &error))?;
        Ok(Nothing {})
    }
}

/// The profiles of a project, and the one that a person chose for a pair.
pub(super) struct Rules {
    pub(super) profiles: Profiles,
    pub(super) chosen: Option<Profile>,
}

impl Rules {
    pub(super) fn of(open: &OpenProject, pair: PairId) -> Result<Self, Failure> {
        let profiles = open.project.profiles()?;
        let chosen = open.project.chosen_profile(pair, &profiles)?;
        Ok(Self { profiles, chosen })
    }

    pub(super) fn to_check<'a>(&'a self, terms: Option<&'a TermIndex>) -> project::Rules<'a> {
        project::Rules { profiles: &self.profiles, named: self.chosen.as_ref(), terms }
    }
}

impl OpenProject {
    /// What the last check found in the pair, as long as its contents are what they were then.
    pub(super) fn checked(&self, pair: PairId, contents: u32) -> Result<&CheckedPair, Failure> {
        let current =
            |checked: &&CheckedPair| checked.pair == pair && checked.contents == contents && self.contents == contents;
        self.checked.as_ref().filter(current).ok_or_else(|| Failure::new(FailureCode::Stale))
    }
}

impl From<SideView> for Side {
    fn from(side: SideView) -> Self {
        match side {
            SideView::Source => Self::Source,
            SideView::Target => Self::Target,
        }
    }
}

impl From<Side> for SideView {
    fn from(side: Side) -> Self {
        match side {
            Side::Source => Self::Source,
            Side::Target => Self::Target,
        }
    }
}

/// A pair, to show places in.
pub(super) struct Shown<'a> {
    /// Source and target.
    pub(super) documents: [&'a Document; 2],
    /// The row of every paragraph.
    pub(super) rows: BeadIndex,
}

impl Shown<'_> {
    fn findings(
        &self,
        pair: PairId,
        findings: &[Finding],
        (dismissals, lapsed): (&[Dismissal], &BTreeMap<usize, Dismissal>),
        contents: u32,
    ) -> FindingsView {
        let meant = |finding: &Finding| dismissals.iter().find(|dismissal| dismissal.word.means(finding, pair));
        let mut view = FindingsView { contents, errors: 0, warnings: 0, notes: 0, dismissed: 0, findings: Vec::new() };
        for (index, finding) in (0..).zip(findings) {
            let dismissed = meant(finding);
            let count = match (dismissed, finding.severity) {
                (Some(_), _) => &mut view.dismissed,
                (None, Severity::Error) => &mut view.errors,
                (None, Severity::Warning) => &mut view.warnings,
                (None, Severity::Note) => &mut view.notes,
            };
            *count += 1;
            if view.findings.len() < MOST_FINDINGS {
                let lapsed = lapsed.get(&(index as usize));
                view.findings.push(self.finding(index, finding, [dismissed, lapsed]));
            }
        }
        view
    }

    /// A finding, with the dismissal that means it, and the one that meant it before its sentence changed.
    pub(super) fn finding(
        &self,
        index: u32,
        finding: &Finding,
        [dismissed, lapsed]: [Option<&Dismissal>; 2],
    ) -> FindingView {
        let Finding { check, severity, source, target, more, variant, facts, fix, evidence: _, fingerprint: _ } =
            finding;
        FindingView {
            index,
            check: (*check).to_owned(),
            severity: severity_view(*severity),
            row: finding.first_place().map_or(0, |place| self.row(place)),
            source: source.map(|place| self.place(place)),
            target: target.map(|place| self.place(place)),
            more: more.iter().map(|place| self.place(*place)).collect(),
            variant: variant.map(str::to_owned),
            facts: facts.iter().map(fact_view).collect(),
            reference: finding_reference(finding).map(str::to_owned),
            fix: fix.as_ref().map(|fix| fix.edits.iter().map(|edit| self.edit(edit)).collect()),
            dismissed: dismissed.map(dismissal_view),
            lapsed: lapsed.map(dismissal_view),
        }
    }

    fn row(&self, place: Place) -> u32 {
        self.rows.of(place.side, place.paragraph).unwrap_or_default()
    }

    fn text(&self, place: Place) -> &str {
        let document = match place.side {
            Side::Source => self.documents[0],
            Side::Target => self.documents[1],
        };
        &document.paragraphs[place.paragraph].text
    }

    pub(super) fn place(&self, place: Place) -> PlaceView {
        let span = place.span.to_utf16(self.text(place));
        PlaceView {
            side: SideView::from(place.side),
            row: self.row(place),
            paragraph: u32::try_from(place.paragraph + 1).unwrap_or(u32::MAX),
            start: span.start,
            end: span.end,
        }
    }

    pub(super) fn edit(&self, edit: &Edit) -> EditView {
        let Edit { place, replacement } = edit;
        let text = self.text(*place);
        let before = place.span.of(text).to_owned();
        let [left, right] = around(text, place.span);
        EditView {
            place: self.place(*place),
            left: left.to_owned(),
            right: right.to_owned(),
            before,
            after: replacement.clone(),
        }
    }
}

pub(super) fn severity_view(severity: Severity) -> SeverityView {
    match severity {
        Severity::Note => SeverityView::Note,
        Severity::Warning => SeverityView::Warning,
        Severity::Error => SeverityView::Error,
    }
}

/// What stands beside a stretch: at the most so many characters, from the beginning to the end of a word.
pub(super) fn around(text: &str, span: ByteSpan) -> [&str; 2] {
    const MOST: usize = 24;
    let (left, right) = (&text[..span.start], &text[span.end..]);
    let begin = left.char_indices().rev().nth(MOST).map_or(0, |(at, _)| at);
    let end = right.char_indices().nth(MOST).map_or(right.len(), |(at, _)| at);
    let begin = if begin == 0 { 0 } else { left[begin..].find(' ').map_or(begin, |space| begin + space + 1) };
    let end = if end == right.len() { end } else { right[..end].rfind(' ').unwrap_or(end) };
    [&left[begin..], &right[..end]]
}

fn fact_view((name, fact): &(&'static str, Fact)) -> FactView {
    let (text, count) = match fact {
        Fact::Text(text) => (Some(text.clone()), None),
        Fact::Count(count) => (None, Some(u32::try_from(*count).unwrap_or(u32::MAX))),
    };
    FactView { name: (*name).to_owned(), text, count }
}

fn dismissal_view(dismissal: &Dismissal) -> DismissalView {
    let Dismissal { id, word, at: _ } = dismissal;
    let scope = match (&word.evidence, word.pair) {
        (None, _) => DismissalScope::Here,
        (Some(_), Some(_)) => DismissalScope::Document,
        (Some(_), None) => DismissalScope::Everywhere,
    };
    DismissalView { id: id.0, scope, reason: word.reason.clone() }
}

fn profile_name(profile: &Profile) -> ProfileNameView {
    let Profile { id, lang, name: [english, french], settings: _, organisation: _ } = profile;
    ProfileNameView { id: id.clone(), lang: lang.to_string(), english: english.clone(), french: french.clone() }
}

fn held(profile: &Profile, document: &Document) -> HeldProfileView {
    let rule = |Held { name, forms, from, choices, entry }: Held| {
        let own = from == Some((LayerKind::Document, Profile::OWN));
        let (layer, from) = from.map_or(("", ""), |(layer, id)| (layer.name(), id));
        RuleView {
            name: name.to_owned(),
            forms,
            layer: layer.to_owned(),
            from: from.to_owned(),
            own,
            choices,
            entry: entry_view(entry),
        }
    };
    let measured = |Measured { name, counts }: Measured| MeasureView {
        rule: name.to_owned(),
        counts: counts
            .into_iter()
            .map(|(form, count)| FormCountView { form, count: u32::try_from(count).unwrap_or(u32::MAX) })
            .collect(),
    };
    HeldProfileView {
        profile: profile_name(profile),
        rules: profile.settings.all_rules().into_iter().map(rule).collect(),
        measures: measure(document, &profile.lang).rules().into_iter().map(measured).collect(),
    }
}

fn entry_view(entry: Entry) -> RuleEntry {
    match entry {
        Entry::Choice => RuleEntry::Choice,
        Entry::Number => RuleEntry::Number,
        Entry::Characters => RuleEntry::Characters,
        Entry::File => RuleEntry::File,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fix_is_shown_between_whole_words() {
        for (text, stretch, expected) in [
            ("Le port : ouvert.", " :", ["Le port", " ouvert."]),
            (":", ":", ["", ""]),
            (
                "Le conseil de la ville a voté hier soir : le port de Sel reste ouvert à toutes les pêcheuses.",
                " : ",
                ["ville a voté hier soir", "le port de Sel reste"],
            ),
        ] {
            let start = text.find(stretch).unwrap();
            assert_eq!(around(text, ByteSpan { start, end: start + stretch.len() }), expected, "{text}");
        }
    }
}
