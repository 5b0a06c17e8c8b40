//! List, rename and remove releases.

use std::collections::BTreeMap;

use relecture_core::model::{Lang, Pair, PairId, Release, ReleaseId, Text, VersionId};
use relecture_store::StoreError;

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

/// A pair of a release, by its languages, and by what tells it from others of the same languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasePair {
    /// Its id.
    pub id: PairId,
    /// Language of the source, where it is known.
    pub source_lang: Option<Lang>,
    /// Language of the target, where it is known.
    pub target_lang: Option<Lang>,
    /// The file that tells it from the pairs of its release that have the same languages, with a number where the files are
    /// called alike, too; `None` where no other pair has its languages.
    pub told_apart_by: Option<String>,
}

impl Project {
    /// The releases with their texts and pairs, in the order they were made.
    pub fn releases(&self) -> Result<Vec<ReleaseDetails>, ProjectError> {
        let releases = self.store.releases()?;
        releases.into_iter().map(|release| self.details(release)).collect()
    }

    fn details(&self, Release { id, name }: Release) -> Result<ReleaseDetails, ProjectError> {
        let known = self.store.pairs(id)?;
        let pairs = known.iter().map(|pair| {
            let (source_lang, target_lang) = (self.store.lang(pair.source)?, self.store.lang(pair.target)?);
            Ok(ReleasePair { id: pair.id, source_lang, target_lang, told_apart_by: None })
        });
        let mut pairs = pairs.collect::<Result<Vec<_>, ProjectError>>()?;
        self.tell_apart(&known, &mut pairs)?;
        Ok(ReleaseDetails { id, name, texts: self.store.texts(id)?, pairs })
    }

    /// Names those of the pairs of a release that have the same languages by their files.
    fn tell_apart(&self, known: &[Pair], pairs: &mut [ReleasePair]) -> Result<(), ProjectError> {
        let mut alike: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (place, pair) in pairs.iter().enumerate() {
            alike.entry((pair.source_lang.clone(), pair.target_lang.clone())).or_default().push(place);
        }
        let file = |version: VersionId| self.store.version(version).map(|version| version.file_name);
        for places in alike.into_values().filter(|places| places.len() > 1) {
            let files = places.iter().map(|&place| Ok([file(known[place].source)?, file(known[place].target)?]));
            let names = told_apart(&files.collect::<Result<Vec<_>, StoreError>>()?);
            places.into_iter().zip(names).for_each(|(place, name)| pairs[place].told_apart_by = Some(name));
        }
        Ok(())
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

/// A name for each pair by the files of its source and its target: that of the target, unless all have the same one and the
/// sources do not. Files of the same name are numbered.
fn told_apart(files: &[[String; 2]]) -> Vec<String> {
    let differ = |side: usize| files.iter().any(|pair| pair[side] != files[0][side]);
    let side = if !differ(1) && differ(0) { 0 } else { 1 };
    let names: Vec<&String> = files.iter().map(|pair| &pair[side]).collect();
    let numbered = |(place, name): (usize, &&String)| {
        let number = names[..=place].iter().filter(|known| *known == name).count();
        let is_alone = names.iter().filter(|known| *known == name).count() == 1;
        if is_alone { (*name).clone() } else { format!("{name} ({number})") }
    };
    names.iter().enumerate().map(numbered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_pairs_by_the_file_in_which_they_differ() {
        let check = |files: &[[&str; 2]], expected: &[&str]| {
            let files: Vec<_> = files.iter().map(|pair| pair.map(str::to_owned)).collect();
            assert_eq!(told_apart(&files), expected);
        };
        check(&[["a", "port.txt"], ["a", "port-2.txt"]], &["port.txt", "port-2.txt"]);
        check(&[["port.txt", "a"], ["port-2.txt", "a"]], &["port.txt", "port-2.txt"]);
        check(&[["a", "b"], ["b", "a"]], &["b", "a"]);
        check(&[["a", "b"], ["a", "b"], ["a", "c"]], &["b (1)", "b (2)", "c"]);
        check(&[["a", "b"], ["a", "b"]], &["b (1)", "b (2)"]);
    }
}
