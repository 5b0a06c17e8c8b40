//! The changes a person can make to a project, and what each makes stale.

use std::time::{SystemTime, UNIX_EPOCH};

use relecture_core::model::{PairId, ReleaseId, TextId, Timestamp};
use relecture_store::{Change, Operation};
use serde_json::{Value, json};

use crate::{Project, ProjectError};

/// A change, as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Files were imported as a release.
    Import {
        /// The new release.
        release: ReleaseId,
    },
    /// The text of a section was begun with that of its house.
    BeginSectionText {
        /// The pair of the source with the new text.
        pair: PairId,
    },
    /// A text got a new version.
    AddVersion {
        /// The text.
        text: TextId,
        /// The pairs that it stands in.
        pairs: Vec<PairId>,
    },
    /// Stale paragraphs of a pair were dealt with, or were not after all.
    Follow {
        /// The pair.
        pair: PairId,
    },
    /// A pair was aligned again.
    Align {
        /// The pair.
        pair: PairId,
    },
    /// Rows of a pair were regrouped by hand.
    Regroup {
        /// The pair.
        pair: PairId,
    },
    /// A text of a pair was edited.
    Edit {
        /// The pair.
        pair: PairId,
        /// The other pairs that an edited text stands in.
        beside: Vec<PairId>,
    },
    /// Something was said about a pair, answered, settled or taken back.
    Comment {
        /// The pair.
        pair: PairId,
    },
    /// Errors were marked in a pair, or marks changed or taken away.
    Annotate {
        /// The pair.
        pair: PairId,
    },
    /// Errors count in another way.
    SetScoring,
    /// A pair was signed off.
    SignOff {
        /// The pair.
        pair: PairId,
    },
    /// Findings were dismissed.
    Dismiss {
        /// The pair.
        pair: PairId,
    },
    /// A dismissal was taken back.
    Restore {
        /// The pair.
        pair: PairId,
    },
    /// Rows of a pair were judged.
    Decide {
        /// The pair.
        pair: PairId,
    },
    /// A text of a pair got rules of its own, or lost them.
    SetRules {
        /// The pair.
        pair: PairId,
        /// The other pairs that the text stands in.
        beside: Vec<PairId>,
    },
    /// A pair is held to another profile.
    ChooseProfile {
        /// The pair.
        pair: PairId,
    },
    /// Rows of a pair were pinned.
    Pin {
        /// The pair.
        pair: PairId,
    },
    /// Rows of a pair are pinned no more.
    Unpin {
        /// The pair.
        pair: PairId,
    },
    /// Source and target of a pair were exchanged.
    SwapSides {
        /// The pair.
        pair: PairId,
    },
    /// What the texts of a release say was kept under a name.
    KeepSnapshot {
        /// The release.
        release: ReleaseId,
    },
    /// A snapshot of a release was forgotten.
    RemoveSnapshot {
        /// The release.
        release: ReleaseId,
    },
    /// What things are called was changed.
    EditTerms,
    /// Terms were taken in from a file.
    ImportTerms,
    /// The texts are held to other terms that come with the program.
    ChooseTerms,
    /// A release got another name.
    RenameRelease {
        /// The release.
        release: ReleaseId,
        /// Its new name.
        name: String,
    },
    /// A release was taken out of the project.
    RemoveRelease {
        /// The release.
        release: ReleaseId,
    },
}

/// What a change, or undoing or redoing it, made stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The change.
    pub op: Op,
    /// Whether the list of releases is another: their names, texts, pairs and languages.
    pub releases: bool,
    /// The pairs whose rows are others.
    pub pairs: Vec<PairId>,
}

impl Op {
    /// Whether what was found in the texts and measured of them stays true.
    pub fn leaves_contents(&self) -> bool {
        match self {
            Self::Pin { .. }
            | Self::Unpin { .. }
            | Self::Decide { .. }
            | Self::Comment { .. }
            | Self::Annotate { .. }
            | Self::SetScoring
            | Self::KeepSnapshot { .. }
            | Self::RemoveSnapshot { .. }
            | Self::SignOff { .. }
            | Self::Follow { .. }
            | Self::Dismiss { .. }
            | Self::Restore { .. }
            | Self::RenameRelease { .. } => true,
            Self::Import { .. }
            | Self::BeginSectionText { .. }
            | Self::AddVersion { .. }
            | Self::Align { .. }
            | Self::Regroup { .. }
            | Self::Edit { .. }
            | Self::SetRules { .. }
            | Self::ChooseProfile { .. }
            | Self::SwapSides { .. }
            | Self::EditTerms
            | Self::ImportTerms
            | Self::ChooseTerms
            | Self::RemoveRelease { .. } => false,
        }
    }

    /// Whether the rows stay what they are: their paragraphs, their sentences, and who made them.
    pub(crate) fn leaves_rows(&self) -> bool {
        self.leaves_contents() && !matches!(self, Self::Pin { .. } | Self::Unpin { .. })
    }

    /// Whether the texts are held to other terms than before.
    pub fn changes_terms(&self) -> bool {
        matches!(self, Self::EditTerms | Self::ImportTerms | Self::ChooseTerms)
    }

    /// What it makes stale.
    pub(crate) fn changed(self) -> Changed {
        let (releases, pairs) = match &self {
            Self::Import { .. } | Self::RenameRelease { .. } | Self::RemoveRelease { .. } => (true, Vec::new()),
            Self::AddVersion { text: _, pairs } => (true, pairs.clone()),
            Self::Edit { pair, beside } | Self::SetRules { pair, beside } => {
                (false, std::iter::once(pair).chain(beside).copied().collect())
            }
            Self::Align { pair }
            | Self::Regroup { pair }
            | Self::Pin { pair }
            | Self::Unpin { pair }
            | Self::Comment { pair }
            | Self::Annotate { pair }
            | Self::SignOff { pair }
            | Self::Dismiss { pair }
            | Self::Restore { pair }
            | Self::Decide { pair }
            | Self::Follow { pair }
            | Self::ChooseProfile { pair } => (false, vec![*pair]),
            Self::BeginSectionText { pair } | Self::SwapSides { pair } => (true, vec![*pair]),
            Self::EditTerms
            | Self::ImportTerms
            | Self::ChooseTerms
            | Self::SetScoring
            | Self::KeepSnapshot { .. }
            | Self::RemoveSnapshot { .. } => (false, Vec::new()),
        };
        Changed { op: self, releases, pairs }
    }

    fn to_operation(&self) -> Operation {
        let ids = |pairs: &[PairId]| pairs.iter().map(|pair| pair.0).collect::<Vec<i32>>();
        let (name, arguments) = match self {
            Self::Import { release } => ("import", json!({ "release": release.0 })),
            Self::BeginSectionText { pair } => ("begin-section-text", json!({ "pair": pair.0 })),
            Self::AddVersion { text, pairs } => ("add-version", json!({ "text": text.0, "pairs": ids(pairs) })),
            Self::Align { pair } => ("align", json!({ "pair": pair.0 })),
            Self::Regroup { pair } => ("regroup", json!({ "pair": pair.0 })),
            Self::Edit { pair, beside } => ("edit", json!({ "pair": pair.0, "beside": ids(beside) })),
            Self::Comment { pair } => ("comment", json!({ "pair": pair.0 })),
            Self::Annotate { pair } => ("annotate", json!({ "pair": pair.0 })),
            Self::SetScoring => ("set-scoring", json!({})),
            Self::SignOff { pair } => ("sign-off", json!({ "pair": pair.0 })),
            Self::Dismiss { pair } => ("dismiss", json!({ "pair": pair.0 })),
            Self::Restore { pair } => ("restore", json!({ "pair": pair.0 })),
            Self::Decide { pair } => ("decide", json!({ "pair": pair.0 })),
            Self::Follow { pair } => ("follow", json!({ "pair": pair.0 })),
            Self::SetRules { pair, beside } => ("set-rules", json!({ "pair": pair.0, "beside": ids(beside) })),
            Self::ChooseProfile { pair } => ("choose-profile", json!({ "pair": pair.0 })),
            Self::Pin { pair } => ("pin", json!({ "pair": pair.0 })),
            Self::Unpin { pair } => ("unpin", json!({ "pair": pair.0 })),
            Self::SwapSides { pair } => ("swap-sides", json!({ "pair": pair.0 })),
            Self::KeepSnapshot { release } => ("keep-snapshot", json!({ "release": release.0 })),
            Self::RemoveSnapshot { release } => ("remove-snapshot", json!({ "release": release.0 })),
            Self::EditTerms => ("edit-terms", json!({})),
            Self::ImportTerms => ("import-terms", json!({})),
            Self::ChooseTerms => ("choose-terms", json!({})),
            Self::RenameRelease { release, name } => ("rename-release", json!({ "release": release.0, "name": name })),
            Self::RemoveRelease { release } => ("remove-release", json!({ "release": release.0 })),
        };
        Operation { name, arguments: arguments.to_string() }
    }

    /// The change of an entry in the history; `None` when it is none of ours.
    pub(crate) fn from_entry(name: &str, arguments: &str) -> Option<Self> {
        let arguments: Value = serde_json::from_str(arguments).ok()?;
        let id = |name: &str| arguments.get(name)?.as_i64().and_then(|id| i32::try_from(id).ok());
        let release = || id("release").map(ReleaseId);
        let pair = || id("pair").map(PairId);
        let pairs = |name: &str| -> Option<Vec<PairId>> {
            let id = |id: &Value| id.as_i64().and_then(|id| i32::try_from(id).ok()).map(PairId);
            arguments.get(name)?.as_array()?.iter().map(id).collect()
        };
        // Earlier programs did not say which other pairs were meant.
        let beside = || pairs("beside").unwrap_or_default();
        Some(match name {
            "import" => Self::Import { release: release()? },
            "begin-section-text" => Self::BeginSectionText { pair: pair()? },
            "add-version" => Self::AddVersion { text: TextId(id("text")?), pairs: pairs("pairs")? },
            "align" => Self::Align { pair: pair()? },
            "regroup" => Self::Regroup { pair: pair()? },
            "edit" => Self::Edit { pair: pair()?, beside: beside() },
            "comment" => Self::Comment { pair: pair()? },
            "annotate" => Self::Annotate { pair: pair()? },
            "set-scoring" => Self::SetScoring,
            "sign-off" => Self::SignOff { pair: pair()? },
            "dismiss" => Self::Dismiss { pair: pair()? },
            "restore" => Self::Restore { pair: pair()? },
            "decide" => Self::Decide { pair: pair()? },
            "follow" => Self::Follow { pair: pair()? },
            "set-rules" => Self::SetRules { pair: pair()?, beside: beside() },
            "choose-profile" => Self::ChooseProfile { pair: pair()? },
            "pin" => Self::Pin { pair: pair()? },
            "unpin" => Self::Unpin { pair: pair()? },
            "swap-sides" => Self::SwapSides { pair: pair()? },
            "keep-snapshot" => Self::KeepSnapshot { release: release()? },
            "remove-snapshot" => Self::RemoveSnapshot { release: release()? },
            "edit-terms" => Self::EditTerms,
            "import-terms" => Self::ImportTerms,
            "choose-terms" => Self::ChooseTerms,
            "rename-release" => {
                Self::RenameRelease { release: release()?, name: arguments.get("name")?.as_str()?.to_owned() }
            }
            "remove-release" => Self::RemoveRelease { release: release()? },
            _ => return None,
        })
    }
}

impl Project {
    /// Makes a change in one transaction. The work says what it was.
    pub(crate) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Change) -> Result<(T, Op), ProjectError>,
    ) -> Result<(T, Changed), ProjectError> {
        let Self { store, author, known_rows: _ } = self;
        let made = store.change(now(), |change| {
            let (value, op) = work(change)?;
            change.sign(author)?;
            let operation = op.to_operation();
            Ok(((value, op.changed()), operation))
        });
        // A change that failed has left everything as it was.
        if let Ok((_, changed)) = &made {
            self.forget_rows(Some(&changed.op));
        }
        made
    }
}

/// The time of day.
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_gives_back_every_change() {
        let (release, pair) = (ReleaseId(7), PairId(8));
        for op in [
            Op::Import { release },
            Op::BeginSectionText { pair },
            Op::AddVersion { text: TextId(3), pairs: vec![pair, PairId(9)] },
            Op::Align { pair },
            Op::Regroup { pair },
            Op::Edit { pair, beside: vec![PairId(9)] },
            Op::Comment { pair },
            Op::Annotate { pair },
            Op::SetScoring,
            Op::SignOff { pair },
            Op::Dismiss { pair },
            Op::Restore { pair },
            Op::Decide { pair },
            Op::Follow { pair },
            Op::SetRules { pair, beside: Vec::new() },
            Op::ChooseProfile { pair },
            Op::Pin { pair },
            Op::Unpin { pair },
            Op::SwapSides { pair },
            Op::KeepSnapshot { release },
            Op::RemoveSnapshot { release },
            Op::EditTerms,
            Op::ImportTerms,
            Op::ChooseTerms,
            Op::RenameRelease { release, name: "L’île « \"ouverte\" »".to_owned() },
            Op::RemoveRelease { release },
        ] {
            let Operation { name, arguments } = op.to_operation();
            assert_eq!(Op::from_entry(name, &arguments), Some(op));
        }
        for (name, arguments) in
            [("import", "{}"), ("import", "{"), ("sing", r#"{"pair": 1}"#), ("align", r#"{"pair": 1e99}"#)]
        {
            assert_eq!(Op::from_entry(name, arguments), None, "{name} {arguments}");
        }
    }
}
