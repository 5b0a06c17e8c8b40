//! Texts of one release that stand for the same readers beside the same source: one of them goes out.

use relecture_core::model::{Document, PairId, Rival, Text, VersionId};
use relecture_core::profile::{Profile, Profiles, SettingsLayer};

use crate::check::held_profile;
use crate::{Project, ProjectError};

/// The target of a pair and those that may be its rivals, to look through while the project is free for others.
#[derive(Clone, Debug)]
pub struct PossibleRivals {
    profiles: Profiles,
    own: Held,
    others: Vec<(Rival, Held)>,
}

/// A target, what a person decided for it alone, and the profile that they chose for its pair.
#[derive(Clone, Debug)]
struct Held {
    document: Document,
    own: SettingsLayer,
    chosen: Option<Profile>,
}

impl Project {
    /// The targets that stand beside the same text of the source as the target of a pair, in the same direction and under
    /// the same tag of a language; `None` where there is none. An earlier version of the same text is none, nor is a text
    /// whose language is not known.
    pub fn possible_rivals(&self, pair: PairId) -> Result<Option<PossibleRivals>, ProjectError> {
        let pair = self.store.pair(pair)?;
        let texts = self.store.texts(pair.release)?;
        let current = |version: VersionId| texts.iter().find(|text| text.current == version);
        let Some(Text { id: own, lang: Some(lang), .. }) = current(pair.target) else { return Ok(None) };
        let mut known = vec![*own];
        let mut possible = Vec::new();
        for other in self.store.pairs(pair.release)? {
            let Some(text) = current(other.target).filter(|text| text.lang.as_ref() == Some(lang)) else { continue };
            if !known.contains(&text.id) && self.say_the_same(pair.source, other.source)? {
                known.push(text.id);
                possible.push(other);
            }
        }
        if possible.is_empty() {
            return Ok(None);
        }
        let profiles = self.profiles()?;
        let held = |pair: PairId, target: VersionId| -> Result<Held, ProjectError> {
            let chosen = self.chosen_profile(pair, &profiles)?;
            Ok(Held { document: self.store.document(target)?, own: self.own_rules(target)?, chosen })
        };
        let own = held(pair.id, pair.target)?;
        let mut others = Vec::with_capacity(possible.len());
        for other in possible {
            let file_name = self.store.version(other.target)?.file_name;
            let rival = Rival { pair: other.id, file_name, lang: lang.clone(), signed: self.signed(other.id)? };
            others.push((rival, held(other.id, other.target)?));
        }
        Ok(Some(PossibleRivals { profiles, own, others }))
    }

    /// Whether two versions have the very same paragraphs.
    fn say_the_same(&self, a: VersionId, b: VersionId) -> Result<bool, ProjectError> {
        if a == b {
            return Ok(true);
        }
        let [a, b] = [self.store.document(a)?, self.store.document(b)?];
        let [a, b] = [&a, &b].map(|document| document.paragraphs.iter().map(|paragraph| &paragraph.text));
        Ok(a.eq(b))
    }
}

impl PossibleRivals {
    /// Those that are for the same readers: held to the same profile of a house, a section or a region, which a person chose
    /// or the text shows, and to the same name of its organisation.
    pub fn rivals(self) -> Vec<Rival> {
        let Self { profiles, own, others } = self;
        let readers = |held: &Held| {
            let Profile { id, organisation, .. } =
                held_profile((&held.document, &held.own), (&profiles, held.chosen.as_ref()));
            (id, organisation)
        };
        let own = readers(&own);
        others.into_iter().filter(|(_, held)| readers(held) == own).map(|(rival, _)| rival).collect()
    }
}
