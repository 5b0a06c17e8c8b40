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

impl Project {
    /// The sentences of sources that recur and are rendered in more than one way, those with most places first. Signs,
    /// spaces, accents and capitals do not count. Reports the stage [`Stage::Check`].
    pub fn varying_sentences(&self, progress: &dyn ImportProgress) -> Result<Vec<VaryingSentence>, ProjectError> {
        let recurring = self.store.recurring()?;
        let mut units = Units::of(self);
        let mut found = Vec::new();
        let total = recurring.len() as u64;
        for (done, (key, group)) in (0..).zip(recurring) {
            progress.advance(Stage::Check, done, total)?;
            found.extend(varying(key, &group, &mut units)?);
        }
        progress.advance(Stage::Check, total, total)?;
        let places = |sentence: &VaryingSentence| sentence.wordings.iter().map(|wording| wording.places.len()).sum();
        found.sort_by_key(|sentence| std::cmp::Reverse::<usize>(places(sentence)));
        Ok(found)
    }
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
