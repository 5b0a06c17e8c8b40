//! Edit the texts of a pair.

use std::collections::BTreeMap;

use relecture_core::model::{Edit, Link, Pair, PairId, Side, UnitRange};
use relecture_store::StoredParagraph;

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

impl Project {
    /// Replaces stretches of the texts of a pair; no two edits of a paragraph may overlap. Nothing else changes: links and
    /// segments stay on the words they were on, and what was imported is kept beside.
    pub fn edit(&mut self, pair: PairId, edits: &[Edit]) -> Result<Changed, ProjectError> {
        let texts = self.store.pair(pair)?;
        let mut of_paragraph: BTreeMap<(Side, usize), Vec<&Edit>> = BTreeMap::new();
        for edit in edits {
            of_paragraph.entry((edit.place.side, edit.place.paragraph)).or_default().push(edit);
        }
        let mut edited = Vec::with_capacity(of_paragraph.len());
        for ((side, paragraph), edits) in of_paragraph {
            edited.push(self.edited(&texts, side, paragraph, edits)?);
        }
        let ((), changed) = self.transact(|change| {
            for EditedParagraph { stored, text, links, segments } in &edited {
                change.edit_paragraph(stored.id, text, links, segments)?;
            }
            Ok(((), Op::Edit { pair }))
        })?;
        Ok(changed)
    }

    fn edited(
        &self,
        pair: &Pair,
        side: Side,
        paragraph: usize,
        mut edits: Vec<&Edit>,
    ) -> Result<EditedParagraph, ProjectError> {
        let version = pair.version(side);
        let at = u32::try_from(paragraph).map_err(|_| ProjectError::NoSuchPlace)?;
        let range = UnitRange::new(at, at.saturating_add(1));
        let stored = self.store.paragraphs(version, range)?.pop().ok_or(ProjectError::NoSuchPlace)?;
        let mut segments: Vec<_> = self
            .store
            .segments_of(version, range)?
            .into_iter()
            .map(|stored| (stored.id, stored.segment.span))
            .collect();
        let (mut text, mut links) = (stored.paragraph.text.clone(), stored.paragraph.links.clone());
        // From the end, so that the places of the others stay what they are.
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.span));
        let mut untouched = text.len();
        for Edit { place, replacement } in edits {
            let span = place.span;
            if span.end > untouched || !text.is_char_boundary(span.start) || !text.is_char_boundary(span.end) {
                return Err(ProjectError::NoSuchPlace);
            }
            untouched = span.start;
            text.replace_range(span.start..span.end, replacement);
            for (_, segment) in &mut segments {
                *segment = segment.after_edit(span, replacement.len());
            }
            for Link { span: link, .. } in &mut links {
                *link = link.after_edit(span, replacement.len());
            }
        }
        if segments.iter().any(|(_, span)| span.is_empty()) {
            return Err(ProjectError::SentenceGone);
        }
        links.retain(|link| !link.span.is_empty());
        Ok(EditedParagraph { stored, text, links, segments })
    }
}

/// A paragraph and what it is to become.
struct EditedParagraph {
    stored: StoredParagraph,
    text: String,
    links: Vec<Link>,
    segments: Vec<(relecture_core::model::SegmentId, relecture_core::model::ByteSpan)>,
}
