//! Why a bead is a bead, in JSON.

use relecture_core::align::{Evidence, Explanation, WordMatch};
use serde::Serialize;

/// The parts of a bead's score and the words that match.
#[derive(Serialize)]
pub(crate) struct OutputExplanation {
    score: f64,
    shape: f64,
    length: f64,
    structure: f64,
    numbers: f64,
    names: f64,
    lexicon: f64,
    learnt: f64,
    missing: f64,
    words: Vec<OutputMatch>,
}

#[derive(Serialize)]
struct OutputMatch {
    source: String,
    target: String,
    by: &'static str,
}

impl OutputExplanation {
    pub(crate) fn of(explanation: &Explanation) -> Self {
        let part = |value: f64| (value * 100.0).round() / 100.0;
        let word = |WordMatch { source, target, by }: &WordMatch| OutputMatch {
            source: source.clone(),
            target: target.clone(),
            by: name(*by),
        };
        Self {
            score: part(explanation.score()),
            shape: part(explanation.shape),
            length: part(explanation.length),
            structure: part(explanation.structure),
            numbers: part(explanation.numbers),
            names: part(explanation.names),
            lexicon: part(explanation.lexicon),
            learnt: part(explanation.learnt),
            missing: part(explanation.missing),
            words: explanation.words.iter().map(word).collect(),
        }
    }
}

fn name(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Number => "number",
        Evidence::Mark => "mark",
        Evidence::Name => "name",
        Evidence::Lexicon => "lexicon",
        Evidence::Learnt => "learnt",
    }
}
