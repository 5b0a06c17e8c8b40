//! Edit the texts of a pair.

use std::collections::BTreeMap;

use relecture_core::diff;
use relecture_core::model::{ByteSpan, Edit, PairId, Paragraph, ParagraphId, SegmentId, Side, UnitRange, VersionId};
use relecture_store::StoredParagraph;

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

impl Project {
    /// Replaces stretches of the texts of a pair; no two edits of a paragraph may overlap. Nothing else changes: links,
    /// highlights and segments stay on the words they were on, and what was imported is kept beside. What was decided about a
    /// sentence that is edited lapses.
    pub fn edit(&mut self, pair: PairId, edits: &[Edit]) -> Result<Changed, ProjectError> {
        let texts = self.store.pair(pair)?;
        let mut of_paragraph: BTreeMap<(Side, usize), Vec<&Edit>> = BTreeMap::new();
        for edit in edits {
            of_paragraph.entry((edit.place.side, edit.place.paragraph)).or_default().push(edit);
        }
        let mut edited = Vec::with_capacity(of_paragraph.len());
        let mut drafts = Vec::new();
        let mut versions = Vec::new();
        for ((side, paragraph), edits) in of_paragraph {
            versions.push(texts.version(side));
            let replaced: Vec<_> = edits.into_iter().map(|edit| (edit.place.span, edit.replacement.as_str())).collect();
            let edited_paragraph = self.edited(texts.version(side), paragraph, replaced.clone())?;
            if edited_paragraph.segments.iter().any(|(_, span)| span.is_empty()) {
                return Err(ProjectError::SentenceGone);
            }
            drafts.extend(carried(&edited_paragraph.before, &replaced));
            edited.push(edited_paragraph);
        }
        let beside = self.pairs_beside(pair, &versions)?;
        let ((), changed) = self.transact(|change| {
            for EditedParagraph { before, paragraph, segments, reworded, moved } in &edited {
                change.edit_paragraph(before.id, paragraph, segments)?;
                reworded.iter().try_for_each(|segment| change.lapse(*segment))?;
                change.move_anchors(before.id, moved)?;
            }
            drafts.iter().try_for_each(|(paragraph, text)| change.carry_draft(*paragraph, text))?;
            Ok(((), Op::Edit { pair, beside }))
        })?;
        Ok(changed)
    }

    /// The paragraph at a position of a version.
    pub(crate) fn stored_paragraph(&self, version: VersionId, at: usize) -> Result<StoredParagraph, ProjectError> {
        let at = u32::try_from(at).map_err(|_| ProjectError::NoSuchPlace)?;
        let range = UnitRange::new(at, at.saturating_add(1));
        self.store.paragraphs(version, range)?.pop().ok_or(ProjectError::NoSuchPlace)
    }

    /// A paragraph after edits of stretches that do not overlap. Nothing may be left of a sentence.
    pub(crate) fn edited(
        &self,
        version: VersionId,
        paragraph: usize,
        mut edits: Vec<(ByteSpan, &str)>,
    ) -> Result<EditedParagraph, ProjectError> {
        let before = self.stored_paragraph(version, paragraph)?;
        let range = UnitRange::new(before.position, before.position + 1);
        let said: Vec<_> = self
            .store
            .segments_of(version, range)?
            .into_iter()
            .map(|stored| (stored.id, stored.segment.span))
            .collect();
        let mut segments = said.clone();
        let mut paragraph = before.paragraph.clone();
        // From the end, so that the places of the others stay what they are.
        edits.sort_by_key(|(span, _)| std::cmp::Reverse(*span));
        let mut untouched = paragraph.text.len();
        let mut steps = Vec::with_capacity(edits.len());
        for (span, replacement) in edits {
            steps.push((span, replacement.len()));
            let is_between_characters = |at| paragraph.text.is_char_boundary(at);
            if span.end > untouched || !is_between_characters(span.start) || !is_between_characters(span.end) {
                return Err(ProjectError::NoSuchPlace);
            }
            untouched = span.start;
            paragraph.replace(span, replacement);
            for (_, segment) in &mut segments {
                *segment = segment.after_edit(span, replacement.len());
            }
        }
        let is_other = |((id, old), (_, new)): (&(SegmentId, ByteSpan), &(SegmentId, ByteSpan))| {
            (old.of(&before.paragraph.text) != new.of(&paragraph.text)).then_some(*id)
        };
        let reworded = said.iter().zip(&segments).filter_map(is_other).collect();
        let moved =
            move |span| steps.iter().fold(span, |span: ByteSpan, (edited, length)| span.after_edit(*edited, *length));
        Ok(EditedParagraph { before, paragraph, segments, reworded, moved: Box::new(moved) })
    }
}

/// The draft of a paragraph with its edits made in it, too, so that finishing it does not take them back. Where somebody
/// typed over the same words, what they typed stays.
fn carried(stored: &StoredParagraph, edits: &[(ByteSpan, &str)]) -> Option<(ParagraphId, String)> {
    let mut text = stored.paragraph.text.clone();
    let typed = diff::edits(&text, stored.draft.as_deref()?);
    let is_apart = |span: ByteSpan| typed.iter().all(|(other, _)| span.end < other.start || other.end < span.start);
    let mut both: Vec<(ByteSpan, &str)> = edits.iter().filter(|(span, _)| is_apart(*span)).copied().collect();
    both.extend(typed.iter().map(|(span, new)| (*span, new.as_str())));
    both.sort_by_key(|(span, _)| std::cmp::Reverse(*span));
    for (span, new) in both {
        text.replace_range(span.start..span.end, new);
    }
    Some((stored.id, text))
}

/// A paragraph and what it is to become.
pub(crate) struct EditedParagraph {
    /// The paragraph as it stands in the project.
    pub(crate) before: StoredParagraph,
    /// As it is then.
    pub(crate) paragraph: Paragraph,
    /// Its segments in their new places.
    pub(crate) segments: Vec<(SegmentId, ByteSpan)>,
    /// Those whose text is another.
    pub(crate) reworded: Vec<SegmentId>,
    /// Where a stretch of its text has got to.
    pub(crate) moved: Box<dyn Fn(ByteSpan) -> ByteSpan>,
}
