//! Say something about a paragraph or a stretch of it, answer, settle.

use relecture_core::model::{ByteSpan, CommentId, Level, PairId, Paragraph, Side, Thread, UnitRange};
use relecture_store::{NewComment, StoredParagraph};

use crate::change::{Changed, Op, now};
use crate::{Project, ProjectError};

/// A thread in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedThread {
    /// The thread.
    pub thread: Thread,
    /// The row in which its paragraph stands now, from 0.
    pub row: u32,
    /// The side.
    pub side: Side,
    /// The position of the paragraph in its text, from 0.
    pub paragraph: u32,
    /// The text of the paragraph as it is now.
    pub text: String,
}

impl Project {
    /// Says something about a paragraph of a pair, or about a stretch of its raw text.
    pub fn comment(
        &mut self,
        pair: PairId,
        (side, paragraph): (Side, u32),
        span: Option<ByteSpan>,
        (text, by): (&str, &str),
    ) -> Result<Changed, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        let StoredParagraph { id, paragraph, .. } = self.stored_paragraph(version, paragraph as usize)?;
        let Paragraph { text: said_of, .. } = paragraph;
        let about = span.map(|span| said_of.get(span.start..span.end).map(|quote| (span, quote)));
        let about = about.map(|about| about.ok_or(ProjectError::NoSuchPlace)).transpose()?;
        let new = NewComment { pair, paragraph: id, about, text: spoken(text)?, by, at: now() };
        let ((), changed) = self.transact(|change| {
            change.comment(&new)?;
            Ok(((), Op::Comment { pair }))
        })?;
        Ok(changed)
    }

    /// Answers in a thread, which is open again.
    pub fn answer(
        &mut self,
        pair: PairId,
        thread: CommentId,
        (text, by): (&str, &str),
    ) -> Result<Changed, ProjectError> {
        let text = spoken(text)?;
        self.commenting(pair, |change| change.answer(thread, text, by, now()))
    }

    /// Settles a thread, or opens it again.
    pub fn resolve(&mut self, pair: PairId, thread: CommentId, resolved: bool) -> Result<Changed, ProjectError> {
        self.commenting(pair, |change| change.resolve(thread, resolved))
    }

    /// Takes a comment back; the first of a thread takes the answers along.
    pub fn remove_comment(&mut self, pair: PairId, comment: CommentId) -> Result<Changed, ProjectError> {
        self.commenting(pair, |change| change.remove_comment(comment))
    }

    /// The raw text of a paragraph of a pair as it is now.
    pub fn paragraph_text(&self, pair: PairId, (side, paragraph): (Side, u32)) -> Result<String, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        Ok(self.stored_paragraph(version, paragraph as usize)?.paragraph.text)
    }

    fn commenting(
        &mut self,
        pair: PairId,
        work: impl FnOnce(&relecture_store::Change) -> Result<(), relecture_store::StoreError>,
    ) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            work(change)?;
            Ok(((), Op::Comment { pair }))
        })?;
        Ok(changed)
    }

    /// What was said about a pair, in the order of its rows.
    pub fn threads(&self, pair: PairId) -> Result<Vec<PlacedThread>, ProjectError> {
        let texts = self.store.pair(pair)?;
        let threads = self.store.threads(pair)?;
        let mut placed = Vec::with_capacity(threads.len());
        for thread in threads {
            let (version, StoredParagraph { position, paragraph, .. }) = self.store.paragraph(thread.paragraph)?;
            let side = if version == texts.source { Side::Source } else { Side::Target };
            let units = UnitRange::new(position, position + 1);
            let beads = self.store.beads_of_units(texts.alignment, Level::Paragraph, side, units)?;
            // What was said about an earlier version of the text stays with that version.
            if texts.version(side) != version {
                continue;
            }
            let row = beads.first().map_or(0, |bead| bead.position);
            placed.push(PlacedThread { thread, row, side, paragraph: position, text: paragraph.text });
        }
        let place = |placed: &PlacedThread| (placed.row, placed.side, placed.paragraph, placed.thread.span);
        placed.sort_by_key(place);
        Ok(placed)
    }
}

/// What is said, without the white space around it; never nothing.
fn spoken(text: &str) -> Result<&str, ProjectError> {
    Some(text.trim()).filter(|text| !text.is_empty()).ok_or(ProjectError::NothingSaid)
}
