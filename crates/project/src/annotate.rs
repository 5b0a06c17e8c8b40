//! Mark errors in a pair, in the typology of MQM, and count what they come to.

use relecture_core::model::{Annotation, AnnotationId, ByteSpan, MarkedError, PairId, Side};
use relecture_core::score::{ScoreCard, Scoring, count_words};
use relecture_store::{NewAnchor, NewAnnotation};

use crate::change::{Changed, Op, now};
use crate::{Placed, Project, ProjectError};

impl Project {
    /// Marks an error in a paragraph of a pair, or in a stretch of its raw text. `check` is the id of the check that had
    /// found it.
    pub fn annotate(
        &mut self,
        pair: PairId,
        place: (Side, u32),
        span: Option<ByteSpan>,
        (error, check): (&MarkedError, Option<&str>),
        by: &str,
    ) -> Result<Changed, ProjectError> {
        let (paragraph, quoted) = self.anchorage(pair, place, span)?;
        let about = quoted.as_ref().map(|(span, quote)| (*span, quote.as_str()));
        let anchor = NewAnchor { pair, paragraph, about };
        let ((), changed) = self.transact(|change| {
            change.annotate(&NewAnnotation { anchor, error, check, by, at: now() })?;
            Ok(((), Op::Annotate { pair }))
        })?;
        Ok(changed)
    }

    /// Says something else of an error that is marked.
    pub fn change_annotation(
        &mut self,
        pair: PairId,
        annotation: AnnotationId,
        error: &MarkedError,
    ) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.change_annotation(annotation, error)?;
            Ok(((), Op::Annotate { pair }))
        })?;
        Ok(changed)
    }

    /// Takes the mark of an error away.
    pub fn remove_annotation(&mut self, pair: PairId, annotation: AnnotationId) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.remove_annotation(annotation)?;
            Ok(((), Op::Annotate { pair }))
        })?;
        Ok(changed)
    }

    /// The errors marked in a pair, in the order of its rows.
    pub fn annotations(&self, pair: PairId) -> Result<Vec<Placed<Annotation>>, ProjectError> {
        self.placed(pair, self.store.annotations(pair)?)
    }

    /// What the errors marked in a pair come to.
    pub fn score_card(&self, pair: PairId) -> Result<ScoreCard, ProjectError> {
        let words = count_words(&self.store.document(self.store.pair(pair)?.source)?.paragraphs);
        let errors = self.annotations(pair)?.into_iter().map(|placed| placed.said.error);
        Ok(ScoreCard::of(errors.map(|error| (error.category, error.level)), words, self.store.scoring()?))
    }

    /// Says how errors count in this project.
    pub fn set_scoring(&mut self, scoring: &Scoring) -> Result<Changed, ProjectError> {
        if !(0.0..=100.0).contains(&scoring.threshold) {
            return Err(ProjectError::NoScore);
        }
        let ((), changed) = self.transact(|change| {
            change.set_scoring(scoring)?;
            Ok(((), Op::SetScoring))
        })?;
        Ok(changed)
    }
}
