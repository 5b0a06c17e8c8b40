//! Say something about a paragraph or a stretch of it, answer, settle.

use relecture_core::model::{ByteSpan, CommentId, PairId, Side, Thread};
use relecture_store::{NewAnchor, NewComment};

use crate::change::{Changed, Op, now};
use crate::{Placed, Project, ProjectError};

impl Project {
    /// Says something about a paragraph of a pair, or about a stretch of its raw text.
    pub fn comment(
        &mut self,
        pair: PairId,
        place: (Side, u32),
        span: Option<ByteSpan>,
        (text, by): (&str, &str),
    ) -> Result<Changed, ProjectError> {
        let (paragraph, quoted) = self.anchorage(pair, place, span)?;
        let about = quoted.as_ref().map(|(span, quote)| (*span, quote.as_str()));
        let anchor = NewAnchor { pair, paragraph, about };
        let new = NewComment { anchor, text: spoken(text)?, by, at: now() };
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
    pub fn threads(&self, pair: PairId) -> Result<Vec<Placed<Thread>>, ProjectError> {
        self.placed(pair, self.store.threads(pair)?)
    }

    /// How many comments about a pair are open.
    pub(crate) fn open_comments(&self, pair: PairId) -> Result<u32, ProjectError> {
        let open = self.threads(pair)?.into_iter().filter(|placed| !placed.said.resolved).count();
        Ok(u32::try_from(open).unwrap_or(u32::MAX))
    }
}

/// What is said, without the white space around it; never nothing.
fn spoken(text: &str) -> Result<&str, ProjectError> {
    Some(text.trim()).filter(|text| !text.is_empty()).ok_or(ProjectError::NothingSaid)
}
