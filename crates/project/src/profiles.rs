//! The profiles of a project, and the one that each pair is held to.

use relecture_core::model::{PairId, Side, VersionId};
use relecture_core::profile::{Profile, Profiles, SettingsLayer};
use serde_json::{Map, Value};

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

    /// The profile that a person chose for a pair; `None` for the one that each text follows. One that is not among those
    /// known any more counts as none chosen.
    pub fn chosen_profile(&self, pair: PairId, profiles: &Profiles) -> Result<Option<Profile>, ProjectError> {
        Ok(self.store.profile_of(pair)?.and_then(|id| profiles.get(&id).ok().flatten()))
    }

    /// Holds a pair to a profile, or with `None` to what each text shows it follows.
    pub fn choose_profile(&mut self, pair: PairId, profile: Option<&str>) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.choose_profile(pair, profile)?;
            Ok(((), Op::ChooseProfile { pair }))
        })?;
        Ok(changed)
    }

    /// What a person decided for the text of a version alone.
    pub(crate) fn own_rules(&self, version: VersionId) -> Result<SettingsLayer, ProjectError> {
        Ok(self.written_rules(version)?.1)
    }

    /// What is written of the rules of a text, and what of it this program reads. What it cannot read holds nothing, and
    /// stays in the project for the version that wrote it.
    fn written_rules(&self, version: VersionId) -> Result<(Map<String, Value>, SettingsLayer), ProjectError> {
        let json = self.store.rules_of(version)?;
        let written: Map<String, Value> = json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        let mut known = written.clone();
        known.retain(|name, value| read(Map::from_iter([(name.clone(), value.clone())])).is_some());
        Ok((written, read(known).unwrap_or_default()))
    }

    /// Decides a rule for one text of a pair by the forms it accepts, over whatever profile the text is held to; `None`
    /// leaves it to that profile again.
    pub fn set_rule(
        &mut self,
        pair: PairId,
        side: Side,
        rule: &str,
        forms: Option<&[String]>,
    ) -> Result<Changed, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        let (mut written, mut own) = self.written_rules(version)?;
        // What this program reads of it is written anew; the rest stays.
        as_written(&own).keys().for_each(|name| drop(written.remove(name)));
        own.set(rule, forms)?;
        let mut decided = SettingsLayer::default();
        decided.set(rule, Some(&[]))?;
        as_written(&decided).keys().for_each(|name| drop(written.remove(name)));
        written.extend(as_written(&own));
        self.keep_rules(pair, version, &written)
    }

    /// Leaves every rule of one text of a pair to the profile it is held to.
    pub fn reset_rules(&mut self, pair: PairId, side: Side) -> Result<Changed, ProjectError> {
        let version = self.store.pair(pair)?.version(side);
        self.keep_rules(pair, version, &Map::new())
    }

    fn keep_rules(
        &mut self,
        pair: PairId,
        version: VersionId,
        rules: &Map<String, Value>,
    ) -> Result<Changed, ProjectError> {
        let written = serde_json::to_string(rules).expect("what was read can be written");
        let json = (!rules.is_empty()).then_some(written.as_str());
        let beside = self.pairs_beside(pair, &[version])?;
        let ((), changed) = self.transact(|change| {
            change.set_rules(version, json)?;
            Ok(((), Op::SetRules { pair, beside }))
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

/// A layer as its JSON file writes it; `None` where this program does not read it.
fn read(written: Map<String, Value>) -> Option<SettingsLayer> {
    serde_json::from_value(Value::Object(written)).ok()
}

/// A layer as its JSON file writes it.
fn as_written(layer: &SettingsLayer) -> Map<String, Value> {
    match serde_json::to_value(layer) {
        Ok(Value::Object(written)) => written,
        _ => Map::new(),
    }
}
