//! Which parts of a translation no longer answer their source.

use std::collections::BTreeSet;

use crate::align::DocumentAlignment;
use crate::model::{
    Bead, BeadIndex, ByteSpan, Document, Freshness, Hunk, HunkKind, ParagraphDiff, ParagraphFreshness, Segment,
    SentenceFreshness, Side, VersionSpan,
};

/// The source that was translated and its new version: the old one first.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// Both texts.
    pub documents: [&'a Document; 2],
    /// The sentences of both.
    pub segments: [&'a [Segment]; 2],
    /// What became of the old one.
    pub changes: &'a [ParagraphDiff],
}

/// How every paragraph of a translation stands to the new source, in its order; a new paragraph of the source stands behind
/// what answers the paragraph before it. `alignment` joins the old source and the translation, whose sentences `target` are.
/// Paragraphs of the source that had no translation and still have none are left out.
pub fn stale(sources: &Sources, target: &[Segment], alignment: &DocumentAlignment) -> Vec<ParagraphFreshness> {
    let sentences = Sentences { sources, target, beads: &alignment.sentences.beads };
    let index = BeadIndex::new(&alignment.sentences.beads);
    let became = became(sources);
    let translated = alignment.paragraphs.beads.iter().filter(|bead| !bead.target.is_empty());
    let mut rows: Vec<ParagraphFreshness> = translated
        .map(|bead| {
            let changes: BTreeSet<usize> = bead.source.indices().filter_map(|old| became[old]).collect();
            let changes: Vec<&ParagraphDiff> = changes.into_iter().map(|at| &sources.changes[at]).collect();
            row(bead, &changes, &sentences, &index)
        })
        .collect();
    rows.sort_by_key(|row| row.target.first().copied());
    for change in sources.changes.iter().filter(|change| change.old.is_empty()) {
        let new: Vec<usize> = change.new.indices().collect();
        let before = new.first().and_then(|first| first.checked_sub(1));
        let behind = before.and_then(|before| rows.iter().position(|row| row.new.contains(&before)));
        let row = ParagraphFreshness { new, ..plain(Freshness::Missing) };
        rows.insert(behind.map_or(0, |at| at + 1), row);
    }
    rows
}

fn plain(freshness: Freshness) -> ParagraphFreshness {
    let (reasons, hunks, sentences) = (Vec::new(), Vec::new(), Vec::new());
    let [old, new, target] = [Vec::new(), Vec::new(), Vec::new()];
    ParagraphFreshness { freshness, reasons, old, new, target, hunks, sentences }
}

/// Which of the changes each paragraph of the old source stands in.
fn became(sources: &Sources) -> Vec<Option<usize>> {
    let mut became = vec![None; sources.documents[0].paragraphs.len()];
    for (at, change) in sources.changes.iter().enumerate() {
        became[change.old.indices()].fill(Some(at));
    }
    became
}

/// Whether a change makes a translation stale.
pub(super) fn tells(hunk: &Hunk) -> bool {
    match hunk.kind {
        HunkKind::Typography | HunkKind::Regional => false,
        HunkKind::Wording | HunkKind::Facts => true,
    }
}

fn reasons<'h>(hunks: impl Iterator<Item = &'h Hunk>) -> Vec<HunkKind> {
    let found: BTreeSet<HunkKind> = hunks.map(|hunk| hunk.kind).collect();
    HunkKind::ALL.into_iter().filter(|kind| found.contains(kind)).collect()
}

/// The paragraphs of one bead, whose source changed so.
fn row(bead: &Bead, changes: &[&ParagraphDiff], sentences: &Sentences, index: &BeadIndex) -> ParagraphFreshness {
    let old: BTreeSet<usize> = bead.source.indices().collect();
    let target: BTreeSet<usize> = bead.target.indices().collect();
    let new: BTreeSet<usize> = changes.iter().flat_map(|change| change.new.indices()).collect();
    let of_these = |hunk: &&Hunk| old.contains(&hunk.old.paragraph) && tells(hunk);
    let hunks: Vec<Hunk> = changes.iter().flat_map(|change| &change.hunks).filter(of_these).copied().collect();
    let lost = changes.iter().filter(|change| change.new.is_empty());
    let gone: BTreeSet<usize> = lost.flat_map(|change| change.old.indices()).collect();
    let mut row = plain(match (new.is_empty(), hunks.is_empty() && gone.is_empty()) {
        _ if old.is_empty() => Freshness::Current,
        (true, _) => Freshness::Orphaned,
        (false, true) => Freshness::Current,
        (false, false) => Freshness::Stale,
    });
    if row.freshness == Freshness::Stale {
        row.reasons = reasons(hunks.iter());
        if row.reasons.is_empty() {
            row.reasons.push(HunkKind::Wording);
        }
        let beads = sentences.beads_of(&old, &target, index);
        row.sentences = sentences.not_current(&beads, &hunks, &gone, &new);
        row.hunks = hunks;
    }
    [row.old, row.new, row.target] = [old, new, target].map(|units| units.into_iter().collect());
    row
}

/// The sentences of all three texts.
struct Sentences<'a> {
    sources: &'a Sources<'a>,
    target: &'a [Segment],
    /// Those of the old source beside those of the translation.
    beads: &'a [Bead],
}

impl Sentences<'_> {
    /// The beads of the sentences of some paragraphs.
    fn beads_of(&self, old: &BTreeSet<usize>, target: &BTreeSet<usize>, index: &BeadIndex) -> BTreeSet<usize> {
        let sides = [(Side::Source, self.sources.segments[0], old), (Side::Target, self.target, target)];
        let of_side = |(side, segments, paragraphs)| {
            segments_of(segments, paragraphs).filter_map(move |unit| index.of(side, unit))
        };
        sides.into_iter().flat_map(of_side).map(|bead| bead as usize).collect()
    }

    fn not_current(
        &self,
        beads: &BTreeSet<usize>,
        hunks: &[Hunk],
        gone: &BTreeSet<usize>,
        new: &BTreeSet<usize>,
    ) -> Vec<SentenceFreshness> {
        let [old_segments, new_segments] = self.sources.segments;
        let put_in: Vec<VersionSpan> = hunks.iter().filter(|h| h.old.span.is_empty()).map(|h| h.new).collect();
        let taken_out: Vec<VersionSpan> = hunks.iter().filter(|h| h.new.span.is_empty()).map(|h| h.old).collect();
        let missing: Vec<usize> =
            segments_of(new_segments, new).filter(|&at| self.is_within(1, &new_segments[at], &put_in)).collect();
        let inside: Vec<&Hunk> = hunks.iter().filter(|hunk| !self.is_whole(hunk, &missing)).collect();
        let mut rows = Vec::new();
        for bead in beads.iter().map(|&bead| &self.beads[bead]).filter(|bead| !bead.target.is_empty()) {
            let old = &old_segments[bead.source.indices()];
            let is_gone =
                |segment: &Segment| gone.contains(&segment.paragraph) || self.is_within(0, segment, &taken_out);
            let touching = inside.iter().filter(|hunk| old.iter().any(|segment| touches(segment, hunk.old))).copied();
            let mut found = reasons(touching);
            let freshness = match (old.iter().filter(|segment| is_gone(segment)).count(), old.len()) {
                (_, 0) => continue,
                (lost, all) if lost == all => Freshness::Orphaned,
                (0, _) if found.is_empty() => continue,
                _ => Freshness::Stale,
            };
            match freshness {
                Freshness::Stale if found.is_empty() => found.push(HunkKind::Wording),
                Freshness::Stale => {}
                Freshness::Current | Freshness::Orphaned | Freshness::Missing => found.clear(),
            }
            let target = bead.target.indices().collect();
            rows.push(SentenceFreshness { freshness, reasons: found, new: Vec::new(), target });
        }
        rows.sort_by(|a, b| a.target.cmp(&b.target));
        if !missing.is_empty() {
            let (reasons, target) = (Vec::new(), Vec::new());
            rows.push(SentenceFreshness { freshness: Freshness::Missing, reasons, new: missing, target });
        }
        rows
    }

    /// Whether a sentence stands in some stretches.
    fn is_within(&self, version: usize, segment: &Segment, stretches: &[VersionSpan]) -> bool {
        let text = &self.sources.documents[version].paragraphs[segment.paragraph].text;
        let here = stretches.iter().filter(|at| at.paragraph == segment.paragraph).map(|at| at.span);
        is_covered(text, segment.span, &here.collect::<Vec<_>>())
    }

    /// Whether a hunk put in whole sentences of the new source, which are these, and nothing else.
    fn is_whole(&self, hunk: &Hunk, sentences: &[usize]) -> bool {
        let VersionSpan { paragraph, span } = hunk.new;
        let segments = sentences.iter().map(|&at| self.sources.segments[1][at]);
        let here = segments.filter(|segment| segment.paragraph == paragraph).map(|segment| segment.span);
        let text = &self.sources.documents[1].paragraphs[paragraph].text;
        hunk.old.span.is_empty() && is_covered(text, span, &here.collect::<Vec<_>>())
    }
}

/// Whether a stretch of a text has letters or digits, and all of them stand in one of others.
fn is_covered(text: &str, span: ByteSpan, others: &[ByteSpan]) -> bool {
    let mut letters = span.of(text).char_indices().filter(|(_, c)| c.is_alphanumeric()).peekable();
    let within = |at: usize| others.iter().any(|other| other.start <= at && at < other.end);
    letters.peek().is_some() && letters.all(|(at, _)| within(span.start + at))
}

/// The sentences of some paragraphs, by index.
fn segments_of(segments: &[Segment], paragraphs: &BTreeSet<usize>) -> impl Iterator<Item = usize> {
    paragraphs.iter().flat_map(|&paragraph| {
        let first = segments.partition_point(|segment| segment.paragraph < paragraph);
        first..segments.partition_point(|segment| segment.paragraph <= paragraph)
    })
}

/// Whether a change happened in a sentence; what was put in at its end did.
pub(super) fn touches(segment: &Segment, at: VersionSpan) -> bool {
    let (sentence, change) = (segment.span, at.span);
    let meets = match change.is_empty() {
        true => sentence.start <= change.start && change.start <= sentence.end,
        false => sentence.start < change.end && change.start < sentence.end,
    };
    segment.paragraph == at.paragraph && meets
}
