//! Align a pair again.

use relecture_core::align::{self, DocumentAlignment};
use relecture_core::model::PairId;

use crate::change::{Changed, Op};
use crate::progress::{ImportProgress, OfStage, Pieces, Stage};
use crate::{Project, ProjectError};

impl Project {
    /// Aligns the two texts of a pair again. Reports the stages [`Stage::Align`] and [`Stage::Save`].
    pub fn realign(&mut self, pair: PairId, progress: &dyn ImportProgress) -> Result<Changed, ProjectError> {
        let kept = self.store.pair(pair)?;
        let [source, target] = [kept.source, kept.target].map(|version| {
            let document = self.store.document(version)?;
            Ok::<_, ProjectError>((document, self.store.segments(version)?))
        });
        let (source, target) = (source?, target?);
        let options = align::Options {
            source_lang: source.0.lang.as_ref(),
            target_lang: target.0.lang.as_ref(),
            ..align::Options::default()
        };
        let DocumentAlignment { paragraphs, sentences } = align::document(
            (&source.0, &source.1),
            (&target.0, &target.1),
            &options,
            &OfStage { progress, stage: Stage::Align },
        )?;
        let steps = Pieces::new(progress, Stage::Save, paragraphs.beads.len() + sentences.beads.len());
        let ((), changed) = self.transact(|change| {
            change.align(pair, [kept.source, kept.target], [&paragraphs, &sentences], &steps)?;
            Ok(((), Op::Align { pair }))
        })?;
        Ok(changed)
    }
}
