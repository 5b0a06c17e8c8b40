//! What there is to know about a pair before its rows are looked at.

use relecture_core::model::{Document, Lang, PairId, ReleaseId, Version, VersionId, Warning};
use relecture_store::BeadCounts;

use crate::{Project, ProjectError, StatusCounts};

/// A pair with its texts and the make-up of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairDetails {
    /// Its id.
    pub id: PairId,
    /// The release it belongs to.
    pub release: ReleaseId,
    /// The source.
    pub source: TextDetails,
    /// The target.
    pub target: TextDetails,
    /// How its rows are made up.
    pub rows: BeadCounts,
    /// How far they are.
    pub statuses: StatusCounts,
}

/// A text of a pair, in the version that was aligned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextDetails {
    /// Its language, where it is known.
    pub lang: Option<Lang>,
    /// The version.
    pub version: Version,
    /// What was remarkable about reading its file.
    pub warnings: Vec<Warning>,
}

impl Project {
    /// What there is to know about a pair.
    pub fn pair(&self, pair: PairId) -> Result<PairDetails, ProjectError> {
        let rows = self.known_rows(pair)?.counts;
        let pair = self.store.pair(pair)?;
        Ok(PairDetails {
            id: pair.id,
            release: pair.release,
            source: self.text(pair.source)?,
            target: self.text(pair.target)?,
            rows,
            statuses: self.count_statuses(pair.id)?,
        })
    }

    /// The text of a version.
    pub fn text(&self, version: VersionId) -> Result<TextDetails, ProjectError> {
        Ok(TextDetails {
            lang: self.store.lang(version)?,
            version: self.store.version(version)?,
            warnings: self.store.warnings(version)?,
        })
    }

    /// The whole document of a version, as it was imported.
    pub fn document(&self, version: VersionId) -> Result<Document, ProjectError> {
        Ok(self.store.document(version)?)
    }

    /// The imported file of a version, to the byte.
    pub fn original(&self, version: VersionId) -> Result<Vec<u8>, ProjectError> {
        Ok(self.store.original(version)?.bytes)
    }
}
