use super::{DismissalId, Finding, Fingerprint, PairId, Timestamp};

/// A person's word that a finding, or all findings like it, are right as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dismissal {
    /// Its id.
    pub id: DismissalId,
    /// What it says.
    pub word: DismissalWord,
    /// When it was said.
    pub at: Timestamp,
}

/// What a dismissal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DismissalWord {
    /// The pair it holds in; `None` for everywhere in the project.
    pub pair: Option<PairId>,
    /// The check.
    pub check: String,
    /// The finding that was dismissed.
    pub fingerprint: Fingerprint,
    /// What all the findings have as evidence that it means; `None` when it means that finding alone.
    pub evidence: Option<String>,
    /// Why; empty when the person did not say.
    pub reason: String,
    /// Who said so, as they call themselves; empty when they did not say.
    pub by: String,
}

impl DismissalWord {
    /// Whether it means this finding, made in this pair.
    pub fn means(&self, finding: &Finding, pair: PairId) -> bool {
        self.check == finding.check
            && self.pair.is_none_or(|own| own == pair)
            && match &self.evidence {
                Some(evidence) => *evidence == finding.evidence,
                None => self.fingerprint == finding.fingerprint,
            }
    }
}
