//! Which words of a sentence render which of its counterpart: IBM Model 1 (Brown et al. 1993) with a preference for words
//! at like places (Dyer, Chahuneau & Smith 2013), in both directions at once, each counting only what the other agrees
//! with (Liang, Taskar & Klein 2006).

use super::words::Names;
use crate::align::are_cognates;
use crate::lexicon::Direction;
use crate::progress::{Cancelled, Progress};

const ROUNDS: usize = 5;
/// What a pair of words weighs at first that no lexicon knows, and one that is spelt alike.
const UNKNOWN: f32 = 0.02;
const ALIKE: f32 = 0.5;
/// How much what the lexicon knows counts beside what the texts say, in times.
const KNOWN_TIMES: f32 = 0.5;
/// What an empty cause weighs.
const NOTHING: f32 = 1e-3;
/// How strongly words at like places are preferred.
const TENSION: f32 = 3.0;
/// The most pairs of words of lines that are learnt from.
const MOST_PAIRS: usize = 12_000_000;
const LINES_A_REPORT: usize = 500;

/// How likely words translate each other.
pub(super) struct WordLinks {
    /// Sorted pairs of stems.
    pairs: Vec<(u32, u32)>,
    starts: Vec<usize>,
    weights: Vec<[f32; 2]>,
}

impl WordLinks {
    /// Learns from lines, at the most from so many as [`MOST_PAIRS`] allows, evenly chosen.
    pub(super) fn learn(
        lines: &[[Vec<u32>; 2]],
        names: [&Names; 2],
        known: Option<Direction>,
        progress: &dyn Progress,
    ) -> Result<Self, Cancelled> {
        let size: usize = lines.iter().map(|[source, target]| source.len() * target.len()).sum();
        let step = size.div_ceil(MOST_PAIRS).max(1);
        let lines: Vec<[&[u32]; 2]> =
            lines.iter().step_by(step).map(|sides| sides.each_ref().map(Vec::as_slice)).collect();
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut compact = MOST_PAIRS / 4;
        for [source, target] in &lines {
            pairs.extend(source.iter().flat_map(|&source| target.iter().map(move |&target| (source, target))));
            if pairs.len() > 2 * compact {
                pairs.sort_unstable();
                pairs.dedup();
                compact = pairs.len().max(MOST_PAIRS / 4);
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut starts = vec![0; names[0].len() + 1];
        pairs.iter().for_each(|pair| starts[pair.0 as usize + 1] += 1);
        for word in 0..names[0].len() {
            starts[word + 1] += starts[word];
        }
        let prior = prior(&pairs, names, known);
        let mut links = Self { pairs, starts, weights: prior.iter().map(|&weight| [weight; 2]).collect() };
        let mut grid = Grid::default();
        for round in 0..ROUNDS {
            let mut counts: Vec<[f32; 2]> = prior
                .iter()
                .map(|&weight| if weight > UNKNOWN { [weight * KNOWN_TIMES; 2] } else { [0.0; 2] })
                .collect();
            for (at, &line) in lines.iter().enumerate() {
                if at.is_multiple_of(LINES_A_REPORT) {
                    progress.advance((round * lines.len() + at) as u64, (ROUNDS * lines.len()) as u64)?;
                }
                grid.fill(&links, line);
                for (&pair, &[there, back]) in grid.pairs.iter().zip(&grid.shares) {
                    // Before the first round all pairs are alike: there is nothing to agree on.
                    let both = there * back;
                    counts[pair][0] += if round > 0 { both } else { there };
                    counts[pair][1] += if round > 0 { both } else { back };
                }
            }
            links.normalise(counts, names[1].len());
        }
        Ok(links)
    }

    fn normalise(&mut self, mut counts: Vec<[f32; 2]>, targets: usize) {
        let mut totals = [vec![0.0_f64; self.starts.len() - 1], vec![0.0_f64; targets]];
        for (pair, count) in self.pairs.iter().zip(&counts) {
            totals[0][pair.0 as usize] += f64::from(count[0]);
            totals[1][pair.1 as usize] += f64::from(count[1]);
        }
        for (pair, count) in self.pairs.iter().zip(&mut counts) {
            count[0] = (f64::from(count[0]) / totals[0][pair.0 as usize].max(1e-9)) as f32;
            count[1] = (f64::from(count[1]) / totals[1][pair.1 as usize].max(1e-9)) as f32;
        }
        self.weights = counts;
    }

    fn find(&self, source: u32, target: u32) -> usize {
        let row = self.starts[source as usize]..self.starts[source as usize + 1];
        let found = self.pairs[row.clone()].binary_search_by_key(&target, |pair| pair.1);
        found.map_or(usize::MAX, |at| row.start + at)
    }
}

/// A first weight for each pair of stems.
fn prior(pairs: &[(u32, u32)], [sources, targets]: [&Names; 2], known: Option<Direction>) -> Vec<f32> {
    let mut weights = vec![UNKNOWN; pairs.len()];
    let mut at = 0;
    for row in pairs.chunk_by(|one, other| one.0 == other.0) {
        let source = sources.name(row[0].0);
        let renderings = known.map(|known| known.renderings(source).collect::<Vec<_>>()).unwrap_or_default();
        for pair in row {
            let target = targets.name(pair.1);
            if let Some(rendering) = renderings.iter().find(|rendering| rendering.stem == target) {
                weights[at] = 0.5 + 0.5 * rendering.share;
            } else if source == target {
                weights[at] = 1.0;
            } else if are_cognates(source, target) && source.len() > 4 {
                weights[at] = ALIKE;
            }
            at += 1;
        }
    }
    weights
}

/// The pairs of words of one line.
#[derive(Default)]
pub(super) struct Grid {
    targets: usize,
    pairs: Vec<usize>,
    /// For each pair of words: share of the target word that the source word explains, and the other way.
    shares: Vec<[f32; 2]>,
}

impl Grid {
    /// Links the words of a line, given by their stems.
    pub(super) fn fill(&mut self, links: &WordLinks, [source, target]: [&[u32]; 2]) {
        self.targets = target.len();
        self.pairs.clear();
        self.shares.clear();
        for (i, &word) in source.iter().enumerate() {
            for (j, &other) in target.iter().enumerate() {
                let pair = links.find(word, other);
                let distance = (i as f32 + 0.5) / source.len() as f32 - (j as f32 + 0.5) / target.len() as f32;
                let near = (-TENSION * distance.abs()).exp();
                let weight = links.weights.get(pair).copied().unwrap_or([0.0; 2]);
                self.pairs.push(pair);
                self.shares.push(weight.map(|weight| weight * near));
            }
        }
        for j in 0..target.len() {
            let sum: f32 = (0..source.len()).map(|i| self.shares[i * target.len() + j][0]).sum::<f32>() + NOTHING;
            (0..source.len()).for_each(|i| self.shares[i * target.len() + j][0] /= sum);
        }
        for row in self.shares.chunks_mut(target.len().max(1)) {
            let sum: f32 = row.iter().map(|share| share[1]).sum::<f32>() + NOTHING;
            row.iter_mut().for_each(|share| share[1] /= sum);
        }
    }

    /// What the source word explains of the target word, and the other way.
    pub(super) fn of(&self, source: usize, target: usize) -> [f32; 2] {
        self.shares[source * self.targets + target]
    }
}
