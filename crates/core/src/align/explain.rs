//! Why a bead is a bead: the parts of its score.

use std::ops::Range;

use super::cost::{Costs, WORST_COVERAGE};
use super::links::are_cognates;
use super::pair::Pair;
use super::path::Step;
use super::words::{Side, Vocabulary, WordKind};
use super::{Options, Unit, new_pair, read};
use crate::model::{Alignment, Level};
use crate::progress::{Cancelled, Part, Progress};

/// The parts of a bead's score, each a log-likelihood ratio (natural logarithm) of its units rendering each other against
/// their having nothing to do with each other: above 0 it speaks for the bead, below 0 against it. The score is their sum.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explanation {
    /// How common beads of so many units are.
    pub shape: f64,
    /// How well the lengths fit.
    pub length: f64,
    /// Paragraph breaks, the parts that paragraphs play, and punctuation.
    pub structure: f64,
    /// Numbers of the same value, and numbers without counterpart.
    pub numbers: f64,
    /// Words spelt alike: names, acronyms, kindred words.
    pub names: f64,
    /// Words that a lexicon pairs.
    pub lexicon: f64,
    /// Words that this pair of texts has taught to be counterparts.
    pub learnt: f64,
    /// Words that have a counterpart somewhere in the other text, but not here.
    pub missing: f64,
    /// The words that match, in lower case without accents, in the order of the vocabulary.
    pub words: Vec<WordMatch>,
}

/// Two words of a bead that match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordMatch {
    /// The word of the source.
    pub source: String,
    /// The word of the target.
    pub target: String,
    /// What makes them match.
    pub by: Evidence,
}

/// What makes two words match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The value of a number.
    Number,
    /// A mark, or a trait of the whole unit.
    Mark,
    /// Spelling.
    Name,
    /// A lexicon.
    Lexicon,
    /// These two texts.
    Learnt,
}

impl Explanation {
    /// The sum of the parts.
    pub fn score(&self) -> f64 {
        let Self { shape, length, structure, numbers, names, lexicon, learnt, missing, words: _ } = self;
        shape + length + structure + numbers + names + lexicon + learnt + missing
    }

    fn part(&mut self, by: Evidence) -> &mut f64 {
        match by {
            Evidence::Number => &mut self.numbers,
            Evidence::Mark => &mut self.structure,
            Evidence::Name => &mut self.names,
            Evidence::Lexicon => &mut self.lexicon,
            Evidence::Learnt => &mut self.learnt,
        }
    }
}

/// Explains every bead of an alignment of these units, by what its confident beads teach. A bead without counterpart is
/// explained by its shape and the breaks round it alone.
pub fn explain(
    source: &[Unit],
    target: &[Unit],
    alignment: &Alignment,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Vec<Explanation>, Cancelled> {
    let mut vocabularies = [Vocabulary::default(), Vocabulary::default()];
    let reading = |side: u64| Part::new(progress, side..side + 1, 4);
    let mut sides = [
        read(&mut vocabularies[0], source, alignment.level, options.source_lang, &reading(0))?,
        read(&mut vocabularies[1], target, alignment.level, options.target_lang, &reading(1))?,
    ];
    if alignment.level == Level::Paragraph {
        sides = sides.each_ref().map(Side::paragraphs);
    }
    let mut pair = new_pair(vocabularies, sides, options);
    let step = |bead: &crate::model::Bead| Step {
        source: (bead.source.start as usize, bead.source.len()),
        target: (bead.target.start as usize, bead.target.len()),
        posterior: bead.confidence,
        corners: [bead.confidence; 2],
        moved: bead.moved,
    };
    let steps: Vec<Step> = alignment.beads.iter().map(step).collect();
    pair.learn(&steps.iter().collect::<Vec<_>>());
    let explainer = Explainer { pair: &pair, costs: pair.costs() };
    let explaining = Part::new(progress, 2..4, 4);
    let mut explanations = Vec::with_capacity(steps.len());
    for (at, step) in steps.iter().enumerate() {
        if at.is_multiple_of(1_000) {
            explaining.advance(at as u64, steps.len() as u64)?;
        }
        explanations.push(explainer.explain(step));
    }
    Ok(explanations)
}

struct Explainer<'a> {
    pair: &'a Pair,
    costs: Costs<'a>,
}

impl Explainer<'_> {
    fn explain(&self, step: &Step) -> Explanation {
        let (source, target) = step.units();
        let [shape, length, structure] = self.costs.frame(source.clone(), target.clone());
        let mut explanation = Explanation { shape, length, structure, ..Explanation::default() };
        if source.is_empty() || target.is_empty() {
            return explanation;
        }
        let sides = [source, target];
        let words = [0, 1].map(|side| self.words(side, &sides[side]));
        let matches = self.matches(&words);
        for side in [0, 1] {
            for unit in sides[side].clone() {
                let before = explanation.score();
                for &word in self.pair.sides[side].words_of(unit) {
                    let others = (sides[1 - side].len(), words[1 - side].as_slice());
                    self.weigh(side, word, others, &matches, &mut explanation);
                }
                explanation.missing += (WORST_COVERAGE - (explanation.score() - before)).max(0.0);
            }
        }
        let key = |side: usize, word: u32| self.pair.vocabularies[side].word(word).key.to_owned();
        let shown = matches.iter().map(|&(s, t, by)| WordMatch { source: key(0, s), target: key(1, t), by });
        explanation.words = shown.collect();
        explanation
    }

    /// The distinct words of units of a side, ascending.
    fn words(&self, side: usize, units: &Range<usize>) -> Vec<u32> {
        let mut words: Vec<u32> =
            units.clone().flat_map(|unit| self.pair.sides[side].words_of(unit)).copied().collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// Adds what a word of one side says of so many units of the other, which have these words.
    fn weigh(
        &self,
        side: usize,
        word: u32,
        (units, others): (usize, &[u32]),
        matches: &[(u32, u32, Evidence)],
        explanation: &mut Explanation,
    ) {
        if !self.pair.coverage.speaks(side, word) {
            return;
        }
        let is_covered = self.pair.coverage.links.reach(side, word, others);
        let said = self.costs.word(side, word, units, is_covered);
        let of = |pair: &&(u32, u32, Evidence)| word == if side == 0 { pair.0 } else { pair.1 };
        match (matches.iter().find(of), self.pair.vocabularies[side].word(word).kind) {
            (Some(&(_, _, by)), _) => *explanation.part(by) += said,
            (None, WordKind::Number) => explanation.numbers += said,
            (None, WordKind::Mark) => explanation.structure += said,
            (None, WordKind::Letters) => explanation.missing += said,
        }
    }

    /// The pairs of words that are links, of words common enough to say nothing left out.
    fn matches(&self, [sources, targets]: &[Vec<u32>; 2]) -> Vec<(u32, u32, Evidence)> {
        let coverage = &self.pair.coverage;
        let mut matches = Vec::new();
        for &source in sources.iter().filter(|&&word| coverage.speaks(0, word)) {
            let linked = coverage.links.of(0, source);
            let here = linked.filter(|&word| coverage.speaks(1, word) && targets.binary_search(&word).is_ok());
            matches.extend(here.map(|target| (source, target, self.evidence(source, target))));
        }
        matches.sort_unstable_by_key(|&(source, target, _)| (source, target));
        matches
    }

    fn evidence(&self, source: u32, target: u32) -> Evidence {
        let [source_word, target_word] = [(0, source), (1, target)].map(|(side, word)| {
            let vocabulary: &Vocabulary = &self.pair.vocabularies[side];
            vocabulary.word(word)
        });
        match source_word.kind {
            WordKind::Number => Evidence::Number,
            WordKind::Mark => Evidence::Mark,
            WordKind::Letters if are_alike(source_word.key, target_word.key) => Evidence::Name,
            WordKind::Letters if self.pair.coverage.links.are_known(source, target) => Evidence::Lexicon,
            WordKind::Letters => Evidence::Learnt,
        }
    }
}

fn are_alike(source: &str, target: &str) -> bool {
    let begin_alike = source.chars().take(4).eq(target.chars().take(4));
    source == target || (begin_alike && are_cognates(source, target))
}
