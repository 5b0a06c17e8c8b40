//! Edits that a new version keeps: those of paragraphs that came in again as they had come in before.

use std::collections::BTreeMap;

use relecture_core::model::{ByteSpan, Link, Paragraph, Segment};

use super::TextState;
use crate::import::PreparedText;

/// A paragraph of a new version that is edited at once, as the same one had been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CarriedEdit {
    /// Its position.
    pub(super) position: usize,
    /// What it says once edited.
    pub(super) paragraph: Paragraph,
    /// The places of its segments in it.
    pub(super) segments: Vec<ByteSpan>,
}

/// The edits that a new version keeps, and the positions of the old paragraphs whose edits it has no place for.
pub(super) fn carried(state: &TextState, file: &PreparedText) -> (Vec<CarriedEdit>, Vec<usize>) {
    let paragraphs = &file.document.paragraphs;
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (position, paragraph) in paragraphs.iter().enumerate().rev() {
        places.entry(&paragraph.text).or_default().push(position);
    }
    let (mut edits, mut lost) = (Vec::new(), Vec::new());
    for (old, received) in &state.received {
        let edited = &state.document.paragraphs[*old];
        let place = places.get_mut(received.as_str()).and_then(Vec::pop);
        let segments = spans(&state.segments, *old);
        let same_shape = |new: &usize| {
            let hrefs = |links: &[Link]| links.iter().map(|link| link.href.clone()).collect::<Vec<_>>();
            spans(&file.segments, *new).len() == segments.len()
                && hrefs(&paragraphs[*new].links) == hrefs(&edited.links)
        };
        match place.filter(same_shape) {
            Some(position) => {
                let Paragraph { kind, level, .. } = paragraphs[position];
                let paragraph = Paragraph { kind, level, ..edited.clone() };
                edits.push(CarriedEdit { position, paragraph, segments });
            }
            // What the file says as it was edited to say needs no edit.
            None if places.contains_key(edited.text.as_str()) => {}
            None => lost.push(*old),
        }
    }
    (edits, lost)
}

/// The file with these edits made.
pub(super) fn edited(file: &PreparedText, edits: &[CarriedEdit]) -> PreparedText {
    let mut edited = file.clone();
    for CarriedEdit { position, paragraph, segments } in edits {
        edited.document.paragraphs[*position].clone_from(paragraph);
        let own = edited.segments.iter_mut().filter(|segment| segment.paragraph == *position);
        own.zip(segments).for_each(|(segment, span)| segment.span = *span);
    }
    edited
}

fn spans(segments: &[Segment], paragraph: usize) -> Vec<ByteSpan> {
    segments.iter().filter(|segment| segment.paragraph == paragraph).map(|segment| segment.span).collect()
}
