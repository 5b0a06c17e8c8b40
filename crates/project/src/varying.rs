//! Sentences that recur in the releases and are not rendered alike: boilerplate and quotations whose wording changed.

use std::collections::BTreeMap;

use relecture_core::model::{PairId, Side};
use relecture_core::search::{search_words, sentence_key};
use relecture_store::FoundSegment;

use crate::concordance::{TranslationUnit, Units};
use crate::progress::{ImportProgress, Stage};
use crate::{Project, ProjectError};

/// The fewest words of a sentence that is told: shorter ones are headings and labels, whose wording depends on what they
/// stand over.
const FEWEST_WORDS: usize = 4;

/// A sentence that recurs, with its wordings in the other language.
#[derive(Clone, Debug, PartialEq)]
pub struct VaryingSentence {
    /// The sentence as it stands in its last place.
    pub source: String,
    /// The wordings, the most frequent first; two at least.
    pub wordings: Vec<SentenceWording>,
}

/// A wording of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct SentenceWording {
    /// The wording as it stands in its last place.
    pub text: String,
    /// Its places, the last first.
    pub places: Vec<TranslationUnit>,
}

/// Recurring sentences looked at in one go: few enough that nobody waits for the project meanwhile.
const RECURRING_AT_ONCE: usize = 50;

impl Project {
    /// What recurring sentences have in common: to be given to [`Self::varying_of`] in portions, as there may be a million.
    pub fn recurring(&self) -> Result<Vec<i64>, ProjectError> {
        Ok(self.store.recurring()?)
    }

    /// The sentences of sources among these recurring ones that are rendered in more than one way. Signs, spaces, accents and
    /// capitals do not count.
    pub fn varying_of(&self, keys: &[i64]) -> Result<Vec<VaryingSentence>, ProjectError> {
        let mut units = Units::of(self);
        let mut found = Vec::new();
        for &key in keys {
            found.extend(varying(key, &self.store.sentences_of_key(key)?, &mut units)?);
        }
        Ok(found)
    }

    /// All of them, those with most places first. Reports the stage [`Stage::Check`].
    pub fn varying_sentences(&self, progress: &dyn ImportProgress) -> Result<Vec<VaryingSentence>, ProjectError> {
        varying_sentences(&self.recurring()?, |keys| self.varying_of(keys), progress)
    }
}

/// The recurring sentences that are rendered in more than one way, those with most places first. `look` is
/// [`Project::varying_of`]; it is asked for a portion at a time, so that the project is free in between. Reports the stage
/// [`Stage::Check`].
pub fn varying_sentences(
    recurring: &[i64],
    mut look: impl FnMut(&[i64]) -> Result<Vec<VaryingSentence>, ProjectError>,
    progress: &dyn ImportProgress,
) -> Result<Vec<VaryingSentence>, ProjectError> {
    let mut found = Vec::new();
    let total = recurring.len() as u64;
    for (done, keys) in (0..).step_by(RECURRING_AT_ONCE).zip(recurring.chunks(RECURRING_AT_ONCE)) {
        progress.advance(Stage::Check, done, total)?;
        found.extend(look(keys)?);
    }
    progress.advance(Stage::Check, total, total)?;
    let places = |sentence: &VaryingSentence| sentence.wordings.iter().map(|wording| wording.places.len()).sum();
    found.sort_by_key(|sentence| std::cmp::Reverse::<usize>(places(sentence)));
    Ok(found)
}

/// What is said of sentences of the same words, by their key; `None` where they are rendered alike, or stand in one pair.
fn varying(key: i64, group: &[FoundSegment], units: &mut Units) -> Result<Option<VaryingSentence>, ProjectError> {
    let mut wordings: BTreeMap<i64, SentenceWording> = BTreeMap::new();
    let mut source = String::new();
    let mut seen: Vec<(PairId, u32)> = Vec::new();
    for segment in group.iter().filter(|segment| segment.side == Side::Source) {
        let unit = units.unit(segment)?;
        let words = search_words(&unit.texts[0]);
        // A bead of more sentences says more than this one, in both languages.
        let is_whole = words.len() >= FEWEST_WORDS && sentence_key(&words) == Some(key);
        let Some(wording) = sentence_key(&search_words(&unit.texts[1])).filter(|_| is_whole) else { continue };
        if seen.contains(&(unit.pair, unit.bead)) {
            continue;
        }
        seen.push((unit.pair, unit.bead));
        if source.is_empty() {
            source.clone_from(&unit.texts[0]);
        }
        let wording = wordings
            .entry(wording)
            .or_insert_with(|| SentenceWording { text: unit.texts[1].clone(), places: Vec::new() });
        wording.places.push(unit);
    }
    if wordings.len() < 2 || seen.iter().all(|(pair, _)| *pair == seen[0].0) {
        return Ok(None);
    }
    let mut wordings: Vec<SentenceWording> = wordings.into_values().collect();
    wordings.sort_by(|one, other| other.places.len().cmp(&one.places.len()).then_with(|| one.text.cmp(&other.text)));
    Ok(Some(VaryingSentence { source, wordings }))
}
