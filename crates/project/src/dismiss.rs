//! Dismiss findings, and take that back.

use std::collections::BTreeMap;

use relecture_core::model::{
    Dismissal, DismissalId, DismissalWord, Finding, Pair, PairId, Place, SegmentId, UnitRange,
};

use crate::change::{Changed, Op, now};
use crate::{Project, ProjectError};

/// How far a dismissal reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DismissalScope {
    /// This finding alone, as long as its sentence stays as it is.
    Here,
    /// All findings of the check with this evidence in the pair.
    Document,
    /// All findings of the check with this evidence in the project.
    Everywhere,
}

impl Project {
    /// Dismisses a finding of a pair, or all like it.
    pub fn dismiss(
        &mut self,
        pair: PairId,
        finding: &Finding,
        scope: DismissalScope,
        reason: &str,
        by: &str,
    ) -> Result<Changed, ProjectError> {
        let word = DismissalWord {
            pair: (scope != DismissalScope::Everywhere).then_some(pair),
            check: finding.check.to_owned(),
            fingerprint: finding.fingerprint,
            evidence: (scope != DismissalScope::Here).then(|| finding.evidence.clone()),
            reason: reason.to_owned(),
            by: by.to_owned(),
        };
        let mut about = [None, None];
        if scope == DismissalScope::Here {
            let texts = self.store.pair(pair)?;
            about = [self.segment_at(&texts, finding.source)?, self.segment_at(&texts, finding.target)?];
        }
        let ((), changed) = self.transact(|change| {
            change.dismiss(&word, about, now())?;
            Ok(((), Op::Dismiss { pair }))
        })?;
        Ok(changed)
    }

    /// The segment that a place of a pair is in, or stands behind.
    fn segment_at(&self, texts: &Pair, place: Option<Place>) -> Result<Option<SegmentId>, ProjectError> {
        let Some(Place { side, paragraph, span }) = place else { return Ok(None) };
        let at = u32::try_from(paragraph).map_err(|_| ProjectError::NoSuchPlace)?;
        let segments = self.store.segments_of(texts.version(side), UnitRange::new(at, at.saturating_add(1)))?;
        let behind = segments.iter().rev().find(|stored| stored.segment.span.start <= span.start);
        Ok(behind.or(segments.first()).map(|stored| stored.id))
    }

    /// The findings, by index, that no dismissal means any more because their sentence changed, each with the last dismissal
    /// of a finding of its check in that sentence. One that still means a finding has not lapsed.
    pub fn lapsed(&self, pair: PairId, findings: &[Finding]) -> Result<BTreeMap<usize, Dismissal>, ProjectError> {
        let dismissals = self.dismissals(pair)?;
        let sentences = self.store.dismissed_sentences(pair)?;
        let is_idle = |one: &&Dismissal| !findings.iter().any(|finding| one.word.means(finding, pair));
        let idle: Vec<&Dismissal> =
            dismissals.iter().filter(|one| sentences.contains_key(&one.id)).filter(is_idle).collect();
        let texts = self.store.pair(pair)?;
        let mut lapsed = BTreeMap::new();
        for (index, finding) in findings.iter().enumerate() {
            let is_like = |one: &&&Dismissal| one.word.check == finding.check;
            let is_dismissed = || dismissals.iter().any(|one| one.word.means(finding, pair));
            if !idle.iter().any(|one| is_like(&one)) || is_dismissed() {
                continue;
            }
            let about = [self.segment_at(&texts, finding.source)?, self.segment_at(&texts, finding.target)?];
            let stands_there = |one: &&&Dismissal| {
                about.iter().zip(&sentences[&one.id]).any(|(here, there)| here.is_some() && here == there)
            };
            if let Some(one) = idle.iter().rev().filter(is_like).find(stands_there) {
                lapsed.insert(index, (*one).clone());
            }
        }
        Ok(lapsed)
    }

    /// Takes a dismissal back.
    pub fn restore(&mut self, pair: PairId, dismissal: DismissalId) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.restore(dismissal)?;
            Ok(((), Op::Restore { pair }))
        })?;
        Ok(changed)
    }

    /// The dismissals that hold in a pair, in the order they were made.
    pub fn dismissals(&self, pair: PairId) -> Result<Vec<Dismissal>, ProjectError> {
        Ok(self.store.dismissals(pair)?)
    }
}
