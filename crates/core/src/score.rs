//! The score of a translation from the errors marked in it, by the raw scoring model of MQM (MQM Council, “The MQM Scoring
//! Models”, <https://themqm.org/error-types-2/the-mqm-scoring-models/>):
//!
//! - absolute penalty total: the points of all errors, each weighing what its level weighs; every type weighs the same;
//! - normed penalty total: the points on a reference of 1,000 words;
//! - overall quality score: 100 × (1 − points ÷ words), 100 being the best.
//!
//! The words are those of the source, between white space, as is usual for this model. A translation passes with the score
//! agreed upon, and never with a critical error.

use std::collections::BTreeMap;

use crate::model::{Category, ErrorLevel, Paragraph};

/// How errors count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scoring {
    /// The penalty points of an error of each level, in the order of [`ErrorLevel::ALL`].
    pub points: [u32; 4],
    /// The least score that passes, from 0 to 100.
    pub threshold: f64,
}

impl Default for Scoring {
    /// The multipliers that MQM proposes, and ten points in a thousand words.
    fn default() -> Self {
        Self { points: [0, 1, 5, 25], threshold: 99.0 }
    }
}

impl Scoring {
    /// The points of an error of that level.
    pub fn points_of(&self, level: ErrorLevel) -> u32 {
        self.points[level as usize]
    }
}

/// What the errors of a translation come to.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreCard {
    /// The words that were evaluated.
    pub words: usize,
    /// How the errors counted.
    pub scoring: Scoring,
    /// The types of error that were marked, in the order of the standard.
    pub types: Vec<TypeCount>,
    /// How many errors there are of each level.
    pub counts: [u32; 4],
    /// The points of all errors.
    pub penalty: u32,
}

/// The errors of one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeCount {
    /// The type.
    pub category: Category,
    /// How many there are of each level.
    pub counts: [u32; 4],
    /// Their points.
    pub penalty: u32,
}

impl ScoreCard {
    /// The card of a translation of so many words in which these errors are marked.
    pub fn of(errors: impl IntoIterator<Item = (Category, ErrorLevel)>, words: usize, scoring: Scoring) -> Self {
        let mut by_type: BTreeMap<Category, [u32; 4]> = BTreeMap::new();
        for (category, level) in errors {
            by_type.entry(category).or_default()[level as usize] += 1;
        }
        let penalty = |counts: &[u32; 4]| {
            let of = |level: ErrorLevel| counts[level as usize].saturating_mul(scoring.points_of(level));
            ErrorLevel::ALL.into_iter().fold(0_u32, |sum, level| sum.saturating_add(of(level)))
        };
        let types: Vec<TypeCount> = by_type
            .into_iter()
            .map(|(category, counts)| TypeCount { category, counts, penalty: penalty(&counts) })
            .collect();
        let counts = ErrorLevel::ALL.map(|level| types.iter().map(|of_type| of_type.counts[level as usize]).sum());
        Self { words, scoring, types, counts, penalty: penalty(&counts) }
    }

    /// The points on a thousand words; `None` without a word.
    pub fn per_thousand(&self) -> Option<f64> {
        (self.words > 0).then(|| f64::from(self.penalty) * 1_000.0 / self.words as f64)
    }

    /// The score, 100 at best and 0 at worst; `None` without a word.
    pub fn score(&self) -> Option<f64> {
        self.per_thousand().map(|points| (100.0 - points / 10.0).max(0.0))
    }

    /// Whether the translation passes; `None` without a word.
    pub fn passes(&self) -> Option<bool> {
        let is_fit = self.counts[ErrorLevel::Critical as usize] == 0;
        self.score().map(|score| is_fit && score >= self.scoring.threshold)
    }
}

/// The words of paragraphs: what stands between white space and has a letter or a digit in it.
pub fn count_words(paragraphs: &[Paragraph]) -> usize {
    let in_text = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    paragraphs.iter().map(|paragraph| in_text(&paragraph.text)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::BlockKind;

    fn card(errors: &[(Category, ErrorLevel)], words: usize) -> ScoreCard {
        ScoreCard::of(errors.iter().copied(), words, Scoring::default())
    }

    #[test]
    fn a_translation_without_an_error_has_the_best_score() {
        let card = card(&[], 480);
        assert_eq!(
            (card.penalty, card.per_thousand(), card.score(), card.passes()),
            (0, Some(0.0), Some(100.0), Some(true))
        );
    }

    #[test]
    fn points_are_counted_by_level_and_normed_to_a_thousand_words() {
        let errors = [
            (Category::Omission, ErrorLevel::Major),
            (Category::WrongTerm, ErrorLevel::Minor),
            (Category::Omission, ErrorLevel::Minor),
            (Category::AwkwardStyle, ErrorLevel::Neutral),
        ];
        let card = card(&errors, 500);
        let told: Vec<_> = card.types.iter().map(|of| (of.category, of.counts, of.penalty)).collect();
        assert_eq!(
            told,
            [
                (Category::WrongTerm, [0, 1, 0, 0], 1),
                (Category::Omission, [0, 1, 1, 0], 6),
                (Category::AwkwardStyle, [1, 0, 0, 0], 0),
            ]
        );
        assert_eq!((card.counts, card.penalty), ([1, 2, 1, 0], 7));
        assert_eq!((card.per_thousand(), card.score()), (Some(14.0), Some(98.6)));
        assert_eq!(card.passes(), Some(false));
        let patient = Scoring { threshold: 98.0, ..Scoring::default() };
        assert_eq!(ScoreCard::of(errors, 500, patient).passes(), Some(true));
    }

    #[test]
    fn a_critical_error_never_passes_and_no_score_is_below_nought() {
        let critical = [(Category::Offensive, ErrorLevel::Critical)];
        let scoring = Scoring { points: [0, 1, 5, 1], threshold: 0.0 };
        assert_eq!(ScoreCard::of(critical, 100_000, scoring).passes(), Some(false));
        assert_eq!(card(&critical, 10).score(), Some(0.0));
        assert_eq!((card(&critical, 0).score(), card(&critical, 0).passes()), (None, None));
    }

    #[test]
    fn signs_between_spaces_are_no_words() {
        let text = "«\u{A0}L’unité\u{202F}8200\u{A0}», dit-elle – non.".to_owned();
        let paragraph =
            Paragraph { kind: BlockKind::Paragraph, level: 0, text, links: Vec::new(), highlights: Vec::new() };
        assert_eq!(count_words(&[paragraph]), 4);
    }
}
