//! Exchange the source and the target of a pair.

use relecture_core::model::{Level, PairId};
use relecture_core::progress::Unwatched;

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

impl Project {
    /// Makes the source the target and the target the source. The beads stay what they are, in the order of the new
    /// source.
    pub fn swap_sides(&mut self, pair: PairId) -> Result<Changed, ProjectError> {
        let kept = self.store.pair(pair)?;
        let paragraphs = self.store.alignment(kept.alignment, Level::Paragraph)?.swapped();
        let sentences = self.store.alignment(kept.alignment, Level::Sentence)?.swapped();
        let ((), changed) = self.transact(|change| {
            change.align(pair, [kept.target, kept.source], [&paragraphs, &sentences], &Unwatched)?;
            Ok(((), Op::SwapSides { pair }))
        })?;
        Ok(changed)
    }
}
