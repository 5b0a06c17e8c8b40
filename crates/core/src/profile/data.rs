//! Profiles as files: JSON, one layer a file, each naming the one it lies on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::organisation::{self, Organisation, OrganisationName};
use super::settings::{Counts, Settings, SettingsLayer};
use super::{LayerKind, Profile};
use crate::model::{Document, Lang};

/// A file of a profile: one layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct LayerFile {
    /// Stable name of the profile whose topmost layer this is.
    id: String,
    /// Which layer it is.
    layer: LayerKind,
    /// Id of the profile below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    /// Language tag.
    lang: String,
    /// Its name.
    name: Names,
    /// What it decides.
    settings: SettingsLayer,
    /// A pack of its own, which its settings may name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    organisation: Option<Organisation>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    en: String,
    fr: String,
}

/// A file is no profile that this program reads.
#[derive(Debug, thiserror::Error)]
pub enum InvalidProfile {
    /// The file is not JSON of the documented shape; the error tells line and column.
    #[error("not a profile: {0}")]
    Json(#[from] serde_json::Error),
    /// The language is not a tag.
    #[error(transparent)]
    Lang(#[from] crate::model::InvalidLang),
    /// It lies on a profile that is not known.
    #[error("“{id}” lies on “{on}”, which is not there")]
    NoGround {
        /// The profile.
        id: String,
        /// What it names.
        on: String,
    },
    /// It lies on itself, by a way round.
    #[error("“{0}” lies on itself")]
    Circle(String),
    /// It names a form of an organisation's name that is not known.
    #[error("“{id}” writes the name “{name}”, which no pack has")]
    NoOrganisation {
        /// The profile.
        id: String,
        /// What it names.
        name: String,
    },
}

/// The profiles that are known, by id.
#[derive(Clone, Debug, Default)]
pub struct Profiles {
    layers: BTreeMap<String, LayerFile>,
    organisations: BTreeMap<String, Organisation>,
}

/// The layers that come with the program.
const SHIPPED: &[&str] = &[
    include_str!("../../data/profiles/amnesty-belgique.json"),
    include_str!("../../data/profiles/amnesty-france.json"),
    include_str!("../../data/profiles/amnesty-international-en.json"),
    include_str!("../../data/profiles/amnesty-international-fr.json"),
    include_str!("../../data/profiles/amnesty-luxembourg.json"),
    include_str!("../../data/profiles/amnesty-senegal.json"),
    include_str!("../../data/profiles/amnesty-suisse.json"),
    include_str!("../../data/profiles/amnistie-internationale-canada.json"),
    include_str!("../../data/profiles/en-CA.json"),
    include_str!("../../data/profiles/en-GB.json"),
    include_str!("../../data/profiles/en-US.json"),
    include_str!("../../data/profiles/en.json"),
    include_str!("../../data/profiles/fr-BE.json"),
    include_str!("../../data/profiles/fr-CA.json"),
    include_str!("../../data/profiles/fr-CH.json"),
    include_str!("../../data/profiles/fr-FR.json"),
    include_str!("../../data/profiles/fr.json"),
];

impl Profiles {
    /// The profiles that come with the program.
    pub fn shipped() -> Self {
        let mut profiles = Self::default();
        for json in SHIPPED {
            profiles.add(json).expect("a test reads every shipped profile");
        }
        for json in organisation::SHIPPED {
            profiles.add_organisation(json).expect("a test reads every shipped pack");
        }
        profiles
    }

    /// Adds a profile from its JSON, in place of one of the same id. Returns its id.
    pub fn add(&mut self, json: &str) -> Result<String, InvalidProfile> {
        let file: LayerFile = serde_json::from_str(json)?;
        Lang::parse(&file.lang)?;
        let id = file.id.clone();
        if let Some(organisation) = &file.organisation {
            self.organisations.insert(organisation.id.clone(), organisation.clone());
        }
        self.layers.insert(id.clone(), file);
        Ok(id)
    }

    /// Adds what is known of an organisation, in place of one of the same id. Returns its id.
    pub fn add_organisation(&mut self, json: &str) -> Result<String, InvalidProfile> {
        let organisation: Organisation = serde_json::from_str(json)?;
        let id = organisation.id.clone();
        self.organisations.insert(id.clone(), organisation);
        Ok(id)
    }

    /// Counts the names of organisations in a document, by pack and form, as settings write them.
    pub(super) fn count_names(&self, document: &Document, counts: &mut Counts<String>) {
        for organisation in self.organisations.values() {
            for form in &organisation.forms {
                let texts = document.paragraphs.iter().map(|paragraph| paragraph.text.as_str());
                for _ in texts.flat_map(|text| text.matches(form.full.as_str())) {
                    counts.add(format!("{}/{}", organisation.id, form.id));
                }
            }
        }
    }

    /// The organisation and the form of its name that settings name (`amnesty/international`).
    pub(super) fn organisation(
        &self,
        id: &str,
        settings: &Settings,
    ) -> Result<Option<OrganisationName>, InvalidProfile> {
        let Some(name) = settings.organisation.preferred() else { return Ok(None) };
        let known = name.split_once('/').and_then(|(pack, form)| {
            let organisation = self.organisations.get(pack)?;
            OrganisationName::new(organisation, form)
        });
        let missing = || InvalidProfile::NoOrganisation { id: id.to_owned(), name: name.clone() };
        known.ok_or_else(missing).map(Some)
    }

    /// Lays what a person decided for one text over the profile it is held to.
    pub fn lay_own(&self, profile: &mut Profile, own: &SettingsLayer) -> Result<(), InvalidProfile> {
        profile.settings.lay(own, LayerKind::Document, Profile::OWN);
        if own.organisation.is_some() {
            profile.organisation = self.organisation(&profile.id, &profile.settings)?;
        }
        Ok(())
    }

    /// Ids of all profiles, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.layers.keys().map(String::as_str)
    }

    /// The organisations that are known, by their ids.
    pub fn organisations(&self) -> impl Iterator<Item = &Organisation> {
        self.organisations.values()
    }

    /// The profile with all its layers; `Ok(None)` when there is none of that id.
    pub fn get(&self, id: &str) -> Result<Option<Profile>, InvalidProfile> {
        let Some(top) = self.layers.get(id) else { return Ok(None) };
        let mut layers = vec![top];
        while let Some(on) = &layers[layers.len() - 1].on {
            let missing = || InvalidProfile::NoGround { id: layers[layers.len() - 1].id.clone(), on: on.clone() };
            let below = self.layers.get(on).ok_or_else(missing)?;
            if layers.iter().any(|layer| layer.id == below.id) {
                return Err(InvalidProfile::Circle(id.to_owned()));
            }
            layers.push(below);
        }
        let names = [top.name.en.clone(), top.name.fr.clone()];
        let mut profile = Profile {
            id: id.to_owned(),
            lang: Lang::parse(&top.lang)?,
            name: names,
            settings: Settings::default(),
            organisation: None,
        };
        for layer in layers.iter().rev() {
            profile.settings.lay(&layer.settings, layer.layer, &layer.id);
        }
        profile.organisation = self.organisation(id, &profile.settings)?;
        Ok(Some(profile))
    }

    /// The profiles for a language, of whatever region, norms first; each with all its layers.
    pub(super) fn for_language(&self, lang: &Lang) -> Vec<(LayerKind, Profile)> {
        let sound = |file: &LayerFile| Some((file.layer, self.get(&file.id).ok()??));
        let mut found: Vec<_> = self.layers.values().filter_map(sound).collect();
        found.retain(|(_, profile)| profile.lang.same_language(lang));
        found.sort_by_key(|(layer, profile)| (*layer, profile.lang.region().is_some()));
        found
    }

    /// The norm of a language: of its region where there is one, or of the language alone; none for other languages.
    pub fn norm(&self, lang: &Lang) -> Option<Profile> {
        let found = |id: &str| self.get(id).ok().flatten();
        found(&lang.to_string()).or_else(|| found(lang.language()))
    }
}

impl Profile {
    /// The profile as a JSON file of one layer that decides everything, to be changed and read again.
    pub fn to_json(&self) -> String {
        let [en, fr] = self.name.clone();
        let file = LayerFile {
            id: self.id.clone(),
            layer: LayerKind::House,
            on: None,
            lang: self.lang.to_string(),
            name: Names { en, fr },
            settings: self.settings.as_layer(),
            organisation: self.organisation.as_ref().map(|name| name.organisation.clone()),
        };
        let mut json = serde_json::to_string_pretty(&file).expect("a layer is names and lists");
        json.push('\n');
        json
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Space;

    #[test]
    fn every_shipped_profile_has_all_its_layers() {
        let profiles = Profiles::shipped();
        for id in profiles.ids() {
            let profile = profiles.get(id).unwrap().unwrap();
            assert!(profile.settings.apostrophe.from.is_some(), "{id} says nothing of apostrophes");
        }
    }

    #[test]
    fn a_rule_names_the_layer_that_decided_it() {
        let profile = Profiles::shipped().get("fr-CA").unwrap().unwrap();
        let (semicolon, apostrophe) = (&profile.settings.space_before_semicolon, &profile.settings.apostrophe);
        assert_eq!(semicolon.preferred(), Some(&Space::None));
        assert_eq!(semicolon.from, Some((LayerKind::Norm, "fr-CA".to_owned())));
        assert_eq!(apostrophe.from, Some((LayerKind::Norm, "fr".to_owned())));
    }

    #[test]
    fn a_profile_written_and_read_again_has_the_same_rules() {
        let mut profiles = Profiles::shipped();
        for id in profiles.clone().ids() {
            let before = profiles.get(id).unwrap().unwrap();
            profiles.add(&before.to_json()).unwrap();
            let after = profiles.get(id).unwrap().unwrap();
            assert_eq!(after.settings.as_layer(), before.settings.as_layer(), "{id}");
        }
    }

    #[test]
    fn the_words_of_all_layers_are_known() {
        let mut profiles = Profiles::shipped();
        let file = |id: &str, on: &str, word: &str| {
            format!(
                r#"{{"id":"{id}","layer":"house","on":"{on}","lang":"fr","name":{{"en":"a","fr":"a"}},
                "settings":{{"words":["{word}"]}}}}"#
            )
        };
        profiles.add(&file("rive", "fr", "goémonade")).unwrap();
        profiles.add(&file("estran", "rive", "varechothèque")).unwrap();
        let profile = profiles.get("estran").unwrap().unwrap();
        assert!(profile.settings.words.iter().eq(["goémonade", "varechothèque"]));
        assert_eq!(profile.settings.as_layer().words, profile.settings.words);
    }

    #[test]
    fn a_house_brings_its_own_pack() {
        let mut profiles = Profiles::shipped();
        let file = r#"{"id":"rive","layer":"house","on":"fr","lang":"fr","name":{"en":"Rive","fr":"Rive"},
            "settings":{"organisation":["rive/main"]},
            "organisation":{"id":"rive","forms":[{"id":"main","full":"Rive Verte","short":"Rive"}]}}"#;
        profiles.add(file).unwrap();
        let name = profiles.get("rive").unwrap().unwrap().organisation.unwrap();
        assert_eq!(name.form().full, "Rive Verte");
        profiles.add(&file.replace("rive/main", "rive/other")).unwrap();
        assert!(matches!(profiles.get("rive"), Err(InvalidProfile::NoOrganisation { .. })));
    }

    #[test]
    fn refuses_what_is_no_profile() {
        let mut profiles = Profiles::shipped();
        let file = |id: &str, on: &str| {
            format!(
                r#"{{"id":"{id}","layer":"house","on":"{on}","lang":"fr","name":{{"en":"a","fr":"a"}},"settings":{{}}}}"#
            )
        };
        assert!(matches!(profiles.add("{"), Err(InvalidProfile::Json(_))));
        assert!(matches!(profiles.add(r#"{"id":"a","colour":1}"#), Err(InvalidProfile::Json(_))));
        profiles.add(&file("a", "b")).unwrap();
        assert!(matches!(profiles.get("a"), Err(InvalidProfile::NoGround { .. })));
        profiles.add(&file("b", "a")).unwrap();
        assert!(matches!(profiles.get("a"), Err(InvalidProfile::Circle(_))));
        assert!(profiles.get("nobody").unwrap().is_none());
    }
}
