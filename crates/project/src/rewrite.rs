//! Write a paragraph of the translation anew, and keep what is being typed until it is done.

use relecture_core::diff;
use relecture_core::model::{Alignment, ByteSpan, Level, Pair, PairId, ParagraphId, SegmentId, Side, UnitRange};
use relecture_core::progress::Unwatched;
use relecture_core::segment;

use crate::change::{Changed, Op, now};
use crate::edit::EditedParagraph;
use crate::{Project, ProjectError};

impl Project {
    /// Gives a paragraph of a pair another text; `None` where it has that text already. What was imported is kept beside.
    /// Sentences that stay keep what was decided about them and what they are linked with; what was decided about one that
    /// is reworded lapses, and one that is new goes with the one before it.
    pub fn rewrite(
        &mut self,
        pair: PairId,
        side: Side,
        paragraph: u32,
        text: &str,
    ) -> Result<Option<Changed>, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        let text = text.replace('\0', "");
        if text.trim().is_empty() {
            return Err(ProjectError::BlankParagraph);
        }
        let EditedParagraph { before: stored, segments: said, .. } =
            self.edited(version, paragraph as usize, Vec::new())?;
        let (id, before) = (stored.id, stored.paragraph.text);
        if before == text {
            self.store.drop_draft(id)?;
            return Ok(None);
        }
        let edits = diff::edits(&before, &text);
        let replaced = edits.iter().map(|(span, replacement)| (*span, replacement.as_str())).collect();
        let EditedParagraph { paragraph: edited, segments, moved, .. } =
            self.edited(version, paragraph as usize, replaced)?;
        let lang = self.store.lang(version)?;
        let now = segment::sentences(&text, lang.as_ref());
        // What is put in between two sentences is a sentence of its own, and neither of them.
        let follow = |span, (edited, new): &(ByteSpan, String)| ByteSpan::after_edit_beside(span, *edited, new.len());
        let earlier: Vec<ByteSpan> = said.iter().map(|(_, span)| edits.iter().rev().fold(*span, follow)).collect();
        let continued = segment::continued(&earlier, &now);
        let sentences: Vec<(Option<SegmentId>, ByteSpan)> =
            continued.iter().zip(&now).map(|(earlier, span)| (earlier.map(|index| segments[index].0), *span)).collect();
        let is_recut =
            continued.len() != segments.len() || continued.iter().zip(0..).any(|(index, at)| *index != Some(at));
        let is_reworded = |(index, span): (&Option<usize>, &ByteSpan)| {
            let (segment, was) = said[(*index)?];
            (was.of(&before) != span.of(&text)).then_some(segment)
        };
        let reworded: Vec<SegmentId> = continued.iter().zip(&now).filter_map(is_reworded).collect();
        let alignments = if is_recut { self.realigned(pair, side, paragraph, &continued)? } else { Vec::new() };
        let kept: Vec<(SegmentId, ByteSpan)> =
            sentences.iter().filter(|_| !is_recut).filter_map(|(id, span)| Some(((*id)?, *span))).collect();
        let beside = self.pairs_beside(pair, &[version])?;
        let ((), changed) = self.transact(|change| {
            change.edit_paragraph(id, &edited, &kept)?;
            reworded.iter().try_for_each(|segment| change.lapse(*segment))?;
            if is_recut {
                change.resegment(version, id, &sentences)?;
            }
            for (Pair { id, source, target, .. }, levels) in &alignments {
                change.align(*id, [*source, *target], levels.each_ref(), &Unwatched)?;
            }
            change.move_anchors(id, &moved)?;
            change.finish_draft(id)?;
            Ok(((), Op::Edit { pair, beside }))
        })?;
        Ok(Some(changed))
    }

    /// Keeps what is being typed in a paragraph, so that nothing is lost however the program ends; `None` forgets it. It is
    /// no change of the project: undo knows nothing of it.
    pub fn keep_draft(
        &mut self,
        pair: PairId,
        side: Side,
        paragraph: u32,
        text: Option<&str>,
    ) -> Result<(), ProjectError> {
        let id = self.paragraph_id(pair, side, paragraph)?;
        match text {
            Some(text) => self.store.keep_draft(id, text, now())?,
            None => self.store.drop_draft(id)?,
        }
        Ok(())
    }

    fn paragraph_id(&self, pair: PairId, side: Side, paragraph: u32) -> Result<ParagraphId, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        Ok(self.stored_paragraph(version, paragraph as usize)?.id)
    }

    /// The alignments of every pair that has a text, once the sentences of one of its paragraphs are others.
    fn realigned(
        &self,
        pair: PairId,
        side: Side,
        paragraph: u32,
        continued: &[Option<usize>],
    ) -> Result<Vec<(Pair, [Alignment; 2])>, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        let segments = self.store.segments_of(version, UnitRange::new(paragraph, paragraph + 1))?;
        let first = segments.first().ok_or(ProjectError::NoSuchPlace)?.position;
        let before = u32::try_from(segments.len()).map_err(|_| ProjectError::NoSuchPlace)?;
        let mut alignments = Vec::new();
        for pair in self.all_pairs()? {
            for side in [Side::Source, Side::Target].into_iter().filter(|side| pair.version(*side) == version) {
                let paragraphs = self.store.alignment(pair.alignment, Level::Paragraph)?;
                let sentences = self.store.alignment(pair.alignment, Level::Sentence)?;
                let sentences = sentences.renumbered(side, first, before, continued);
                alignments.push((pair, [paragraphs, sentences]));
            }
        }
        Ok(alignments)
    }
}
