//! The profiles of a project, and the one that each pair is held to.

use relecture_core::model::PairId;
use relecture_core::profile::Profiles;

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

impl Project {
    /// The profiles that come with the program, and those of the project. One of the project that can no longer be read
    /// is left out.
    pub fn profiles(&self) -> Result<Profiles, ProjectError> {
        let mut profiles = Profiles::shipped();
        for json in self.store.profiles()? {
            // What this version cannot read stays in the project for the one that wrote it.
            let _unreadable = profiles.add(&json);
        }
        Ok(profiles)
    }

    /// Id of the profile that a person chose for a pair; `None` for the one that each text follows.
    pub fn profile_of(&self, pair: PairId) -> Result<Option<String>, ProjectError> {
        Ok(self.store.profile_of(pair)?)
    }

    /// Holds a pair to a profile, or with `None` to what each text shows it follows.
    pub fn choose_profile(&mut self, pair: PairId, profile: Option<&str>) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.choose_profile(pair, profile)?;
            Ok(((), Op::ChooseProfile { pair }))
        })?;
        Ok(changed)
    }

    /// Takes a profile into the project from its JSON and holds the pair to it.
    pub fn add_profile(&mut self, pair: PairId, json: &str) -> Result<Changed, ProjectError> {
        let mut profiles = self.profiles()?;
        let id = profiles.add(json)?;
        profiles.get(&id)?;
        let ((), changed) = self.transact(|change| {
            change.keep_profile(&id, json)?;
            change.choose_profile(pair, Some(&id))?;
            Ok(((), Op::ChooseProfile { pair }))
        })?;
        Ok(changed)
    }
}
