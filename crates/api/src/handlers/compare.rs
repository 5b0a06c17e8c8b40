//! What differs between two versions of a text, or between what two houses made of one source.

use relecture_core::diff::compare;
use relecture_core::model::{
    Bead, BeadIndex, ByteSpan, Document, Edit, Finding, Hunk, HunkKind, Language, ParagraphDiff, ParagraphStatus,
    Place, Side, SnapshotId, UnitRange, VersionId, VersionSpan,
};
use relecture_core::progress::{Cancelled, Progress};
use relecture_project::{ComparedText, ImportProgress, Stage, TextWhen};

use super::check::Rules;
use super::versions::{count, regional};
use crate::work::Work;
use crate::{
    Api, BringOver, CompareVersions, ComparedParagraphsView, ComparedTextView, ComparisonView, Failure, FailureCode,
    HunkKindView, HunkSideView, HunkView, KindCountsView, ParagraphStatusView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn compare_versions(&self, request: CompareVersions) -> Result<ComparisonView, Failure> {
        let work = self.work.begin(self.events.as_ref());
        let (texts, regional) = {
            let mut session = self.session();
            let project = &session.open()?.project;
            let text = |of: crate::VersionRef| project.compared_text(VersionId(of.version), when(of));
            ([text(request.old)?, text(request.new)?], regional(project)?)
        };
        let [old, new] = texts.each_ref().map(|text| &text.document);
        let language = new.lang.as_ref().or(old.lang.as_ref()).map_or(Language::Other, Language::of);
        let changes = compare(old, new, language, &regional, &Comparing(&work))
            .map_err(|Cancelled| Failure::new(FailureCode::Cancelled))?;
        let one_text = texts[0].text == texts[1].text;
        let findings = if one_text { [Vec::new(), Vec::new()] } else { self.findings_of(&texts, &work)? };
        let shown = Compared { texts: &texts, one_text, findings: &findings };
        Ok(shown.view(&changes))
    }

    /// See the table of commands.
    pub fn bring_over(&self, request: BringOver) -> Result<WorkspaceView, Failure> {
        let BringOver { version, paragraph, start, end, before, after } = request;
        let mut session = self.session();
        let text = session.open()?.project.compared_text(VersionId(version), TextWhen::Now)?;
        let stale = || Failure::new(FailureCode::Stale);
        let (pair, side) = text.place.ok_or_else(stale)?;
        let paragraph = (paragraph as usize).checked_sub(1).ok_or_else(stale)?;
        let raw = &text.document.paragraphs.get(paragraph).ok_or_else(stale)?.text;
        let span = bytes(raw, start, end).filter(|span| span.of(raw) == before).ok_or_else(stale)?;
        let edit = Edit { place: Place { side, paragraph, span }, replacement: after };
        session.change()?.edit(pair, &[edit])?;
        self.view(&mut session)
    }

    /// What is wrong in each of two texts by the rules it is held to, where it stands in a pair as its target.
    fn findings_of(&self, texts: &[ComparedText; 2], work: &Work) -> Result<[Vec<Finding>; 2], Failure> {
        let terms = self.known_terms()?;
        let mut found = [Vec::new(), Vec::new()];
        for (text, found) in texts.iter().zip(&mut found) {
            let Some((pair, Side::Target)) = text.place else { continue };
            let (pair_texts, rules) = {
                let mut session = self.session();
                let open = session.open()?;
                (open.project.pair_texts(pair)?, Rules::of(open, pair)?)
            };
            *found = pair_texts.check(rules.to_check(Some(&terms.index)), work)?.findings;
        }
        Ok(found)
    }
}

/// As of when a version is meant.
fn when(of: crate::VersionRef) -> TextWhen {
    match of.snapshot {
        Some(snapshot) => TextWhen::Snapshot(SnapshotId(snapshot)),
        None if of.received => TextWhen::Received,
        None => TextWhen::Now,
    }
}

/// A place in UTF-16 code units as one in bytes; `None` where it is in the middle of a character or beyond the end.
fn bytes(text: &str, start: u32, end: u32) -> Option<ByteSpan> {
    let at = |wanted: u32| {
        let mut units = 0;
        for (byte, c) in text.char_indices() {
            if units == wanted {
                return Some(byte);
            }
            units += u32::try_from(c.len_utf16()).expect("one or two");
        }
        (units == wanted).then_some(text.len())
    };
    let (start, end) = (at(start)?, at(end)?);
    (start <= end).then(|| ByteSpan::new(start, end))
}

/// The progress of a comparison.
struct Comparing<'a>(&'a Work<'a>);

impl Progress for Comparing<'_> {
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
        self.0.advance(Stage::Compare, done, total)
    }
}

struct Compared<'a> {
    texts: &'a [ComparedText; 2],
    one_text: bool,
    findings: &'a [Vec<Finding>; 2],
}

impl Compared<'_> {
    fn view(&self, changes: &[ParagraphDiff]) -> ComparisonView {
        let [old, new] = self.texts;
        let mut counts = KindCountsView::default();
        for change in changes {
            let inside = matches!(change.status, ParagraphStatus::Same | ParagraphStatus::Changed);
            counts.paragraphs += u32::from(!inside);
            for hunk in &change.hunks {
                *match hunk.kind {
                    HunkKind::Typography => &mut counts.typography,
                    HunkKind::Regional => &mut counts.regional,
                    HunkKind::Wording => &mut counts.wording,
                    HunkKind::Facts => &mut counts.facts,
                } += 1;
            }
        }
        let sources = self.texts.each_ref().map(|text| {
            text.source.as_ref().filter(|_| !self.one_text).map(|(source, beads)| Beside {
                source,
                beads,
                index: BeadIndex::new(beads),
            })
        });
        let paragraphs = changes.iter().map(|change| ComparedParagraphsView {
            status: status_view(change.status),
            old: compared(&old.document, change.old.indices()),
            new: compared(&new.document, change.new.indices()),
            hunks: change.hunks.iter().map(|hunk| self.hunk(hunk)).collect(),
            source: self.source(&sources, change),
        });
        ComparisonView {
            one_text: self.one_text,
            old_editable: old.place.is_some(),
            new_editable: new.place.is_some(),
            counts,
            paragraphs: paragraphs.collect(),
        }
    }

    fn hunk(&self, hunk: &Hunk) -> HunkView {
        let documents = self.texts.each_ref().map(|text| &text.document);
        let is_right = |side: usize, at: VersionSpan| {
            let touches = |place: Place| {
                place.side == Side::Target
                    && place.paragraph == at.paragraph
                    && place.span.start <= at.span.end
                    && at.span.start <= place.span.end
            };
            !self.findings[side].iter().any(|finding| finding.target.is_some_and(touches))
        };
        let expected = !self.one_text
            && match hunk.kind {
                HunkKind::Regional => true,
                HunkKind::Typography => is_right(0, hunk.old) && is_right(1, hunk.new),
                HunkKind::Wording | HunkKind::Facts => false,
            };
        HunkView { expected, ..hunk_view(hunk, documents) }
    }

    /// The paragraphs of the source that the old text translates there, or else the new one.
    fn source(&self, sources: &[Option<Beside>; 2], change: &ParagraphDiff) -> Vec<ComparedTextView> {
        let of = |beside: &Option<Beside>, units: UnitRange| {
            let Beside { source, beads, index } = beside.as_ref()?;
            let mut found: Vec<usize> = units
                .indices()
                .filter_map(|unit| index.of(Side::Target, unit))
                .flat_map(|at| beads[at as usize].source.indices())
                .collect();
            found.dedup();
            Some(compared(source, found.into_iter()))
        };
        of(&sources[0], change.old)
            .filter(|found| !found.is_empty())
            .or_else(|| of(&sources[1], change.new))
            .unwrap_or_default()
    }
}

/// What a text was translated from.
struct Beside<'a> {
    source: &'a Document,
    beads: &'a [Bead],
    index: BeadIndex,
}

pub(super) fn compared(document: &Document, paragraphs: impl Iterator<Item = usize>) -> Vec<ComparedTextView> {
    let view = |at: usize| ComparedTextView { number: count(at + 1), text: document.paragraphs[at].text.clone() };
    paragraphs.map(view).collect()
}

pub(super) fn hunk_view(hunk: &Hunk, documents: [&Document; 2]) -> HunkView {
    let stretch = |side: usize, at: VersionSpan| {
        // What was taken out at the very end may stand for a paragraph that the other version does not have.
        let text = documents[side].paragraphs.get(at.paragraph).map_or("", |paragraph| paragraph.text.as_str());
        let span = if text.is_empty() { relecture_core::model::Utf16Span::default() } else { at.span.to_utf16(text) };
        HunkSideView { paragraph: count(at.paragraph + 1), start: span.start, end: span.end }
    };
    HunkView { kind: kind_view(hunk.kind), expected: false, old: stretch(0, hunk.old), new: stretch(1, hunk.new) }
}

pub(super) fn kind_view(kind: HunkKind) -> HunkKindView {
    match kind {
        HunkKind::Typography => HunkKindView::Typography,
        HunkKind::Regional => HunkKindView::Regional,
        HunkKind::Wording => HunkKindView::Wording,
        HunkKind::Facts => HunkKindView::Facts,
    }
}

fn status_view(status: ParagraphStatus) -> ParagraphStatusView {
    match status {
        ParagraphStatus::Same => ParagraphStatusView::Same,
        ParagraphStatus::Changed => ParagraphStatusView::Changed,
        ParagraphStatus::Moved => ParagraphStatusView::Moved,
        ParagraphStatus::Split => ParagraphStatusView::Split,
        ParagraphStatus::Merged => ParagraphStatusView::Merged,
        ParagraphStatus::Added => ParagraphStatusView::Added,
        ParagraphStatus::Removed => ParagraphStatusView::Removed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_of_the_window_is_found_in_the_text() {
        for (start, end, expected) in [
            (0, 1, Some("é")),
            (1, 3, Some("😀")),
            (1, 2, None),
            (3, 4, Some("b")),
            (4, 4, Some("")),
            (4, 5, None),
            (3, 1, None),
        ] {
            let found = bytes("é😀b", start, end).map(|span| span.of("é😀b"));
            assert_eq!(found, expected, "{start} {end}");
        }
    }
}
