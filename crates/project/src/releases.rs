//! List, rename and remove releases.

use relecture_core::model::{Lang, PairId, Release, ReleaseId, Text};

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

/// A release with what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseDetails {
    /// Its id.
    pub id: ReleaseId,
    /// Its name.
    pub name: String,
    /// Its texts, in the order they were added.
    pub texts: Vec<Text>,
    /// Its pairs, in the order they were made.
    pub pairs: Vec<ReleasePair>,
}

/// A pair of a release, by its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasePair {
    /// Its id.
    pub id: PairId,
    /// Language of the source, where it is known.
    pub source_lang: Option<Lang>,
    /// Language of the target, where it is known.
    pub target_lang: Option<Lang>,
}

impl Project {
    /// The releases with their texts and pairs, in the order they were made.
    pub fn releases(&self) -> Result<Vec<ReleaseDetails>, ProjectError> {
        let releases = self.store.releases()?;
        releases.into_iter().map(|release| self.details(release)).collect()
    }

    fn details(&self, Release { id, name }: Release) -> Result<ReleaseDetails, ProjectError> {
        let pairs = self.store.pairs(id)?;
        let pairs = pairs.into_iter().map(|pair| {
            let (source_lang, target_lang) = (self.store.lang(pair.source)?, self.store.lang(pair.target)?);
            Ok(ReleasePair { id: pair.id, source_lang, target_lang })
        });
        let pairs = pairs.collect::<Result<_, ProjectError>>()?;
        Ok(ReleaseDetails { id, name, texts: self.store.texts(id)?, pairs })
    }

    /// Gives a release another name, which must not be blank.
    pub fn rename_release(&mut self, release: ReleaseId, name: &str) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.rename_release(release, name)?;
            Ok(((), Op::RenameRelease { release, name: name.trim().to_owned() }))
        })?;
        Ok(changed)
    }

    /// Takes a release out of the project; undo brings it back.
    pub fn remove_release(&mut self, release: ReleaseId) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.remove_release(release)?;
            Ok(((), Op::RemoveRelease { release }))
        })?;
        Ok(changed)
    }
}
