//! See where a term would be put for the others of its concept.

use relecture_core::check::{CheckedPair, Replacement, replacements};
use relecture_core::model::Side;

use super::KnownTerms;
use crate::PairTexts;
use crate::check::{Rules, TextToCheck, subjects};

impl PairTexts {
    /// Every place of one text where another term of the concept stands than `to`, with what would be written there.
    pub fn replacements(
        &self,
        rules: Rules,
        terms: &KnownTerms,
        side: Side,
        concept: &str,
        to: &str,
    ) -> Vec<Replacement> {
        let profiles = self.profiles((rules.profiles, rules.named));
        let texts = [&self.source, &self.target];
        let texts = texts.map(|(document, segments)| TextToCheck { document, segments, previous: &[] });
        let unknown = relecture_core::model::Lang::undetermined();
        let [source, target] = subjects(texts, &profiles, Some(&terms.index), &unknown);
        let pair = CheckedPair::new(source, target, &self.alignment.paragraphs.beads, &self.alignment.sentences.beads);
        replacements(&pair, side, concept, to)
    }
}
