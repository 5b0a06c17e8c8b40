//! Where the path may run: a band round the best increasing chain of units that share rare words.

use super::band::{Band, Block};
use super::coverage::Coverage;
use super::words::Side;
use crate::progress::{Cancelled, Progress};

/// A search space of this many cells is searched whole.
const WHOLE: usize = 10_000;
/// Positions kept on either side of the chain: more than a bead has units.
const MARGIN: usize = 6;
/// Least number of source units of a section of a long text.
const SECTION: usize = 125;
/// A stretch without anchors of more cells than this keeps its diagonal alone.
const LONG_GAP: usize = 1_000_000;
/// Number of covering units looked at for one source unit, rarest words first.
const LOOKED_AT: usize = 200;
/// Number of candidates kept for one source unit.
const KEPT: usize = 3;
const UNITS_BETWEEN_TELLS: usize = 1_000;

/// A source and a target unit that may be counterparts.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub(super) source: usize,
    pub(super) target: usize,
    /// What it adds to a chain.
    pub(super) weight: f64,
}

/// A source and a target unit that are taken for counterparts, each pair after the one before it on both sides.
pub(super) type Chain = Vec<(usize, usize)>;

/// The chain that the words of the two sides give.
pub(super) fn chain(sides: [&Side; 2], coverage: &Coverage, progress: &dyn Progress) -> Result<Chain, Cancelled> {
    Ok(best_chain(&candidates(sides, coverage, progress)?, sides[1].len()))
}

/// Whether a block is searched whole.
pub(super) fn is_small(block: &Block) -> bool {
    (block.source.len() + 1).saturating_mul(block.target.len() + 1) <= WHOLE
}

/// The band to search inside a block: all of a small one.
pub(super) fn band(chain: &Chain, block: Block) -> Band {
    if is_small(&block) {
        let all = vec![(block.target.start, block.target.end); block.source.len() + 1];
        return Band::new(block, all);
    }
    narrow_band(chain, block)
}

/// The band round a chain.
pub(super) fn narrow_band(chain: &Chain, block: Block) -> Band {
    let bounds = around(chain, &block);
    Band::new(block, bounds)
}

/// Cuts a block where the chain is surest, into sections whose search takes little memory: in the middle of three pairs
/// that follow each other directly.
pub(super) fn sections(chain: &Chain, block: &Block) -> Vec<Block> {
    let (mut i, mut j) = (block.source.start, block.target.start);
    let mut sections = Vec::new();
    let from = chain.partition_point(|&(i, _)| i < block.source.start);
    for three in chain[from..].windows(3).take_while(|three| three[2].0 < block.source.end) {
        let (next_i, next_j) = three[1];
        let straight =
            three[0] == (next_i.wrapping_sub(1), next_j.wrapping_sub(1)) && three[2] == (next_i + 1, next_j + 1);
        if straight && next_i >= i + SECTION && (j..block.target.end).contains(&next_j) {
            sections.push(Block { source: i..next_i, target: j..next_j });
            (i, j) = (next_i, next_j);
        }
    }
    sections.push(Block { source: i..block.source.end, target: j..block.target.end });
    sections
}

/// For each source unit the target units that cover its rarest words best; among equals those nearest the diagonal.
fn candidates(sides: [&Side; 2], coverage: &Coverage, progress: &dyn Progress) -> Result<Vec<Candidate>, Cancelled> {
    let [source, target] = sides;
    let slope = target.len() as f64 / source.len().max(1) as f64;
    let sizes =
        [source, target].map(|side| (0..side.len()).map(|unit| size(side.words_of(unit).len())).collect::<Vec<_>>());
    let mut weights = vec![0.0_f64; target.len()];
    let (mut words, mut units, mut touched): (Vec<u32>, Vec<u32>, Vec<u32>) = Default::default();
    let mut found = Vec::new();
    for unit in 0..source.len() {
        if unit.is_multiple_of(UNITS_BETWEEN_TELLS) {
            progress.advance(unit as u64, source.len() as u64)?;
        }
        words.clear();
        let rare = |word: &u32| (1..=LOOKED_AT).contains(&coverage.count(0, *word));
        words.extend(source.words_of(unit).iter().copied().filter(rare));
        words.sort_unstable_by_key(|&word| (coverage.count(0, word), word));
        let mut left = LOOKED_AT;
        for &word in &words {
            let Some(rest) = left.checked_sub(coverage.count(0, word)) else { break };
            left = rest;
            units.clear();
            coverage.add_units(word, &mut units);
            let weight = -coverage.chance(0, word).ln();
            for &other in &units {
                if weights[other as usize] == 0.0 {
                    touched.push(other);
                }
                weights[other as usize] += weight;
            }
        }
        let first = found.len();
        for other in touched.drain(..) {
            let other = other as usize;
            let away = (other as f64 - unit as f64 * slope).abs() / target.len() as f64;
            let sizes = sizes[0][unit] * sizes[1][other];
            let weight = std::mem::take(&mut weights[other]) / sizes * (1.0 - 0.5 * away.min(1.0));
            keep(&mut found, first, Candidate { source: unit, target: other, weight });
        }
    }
    Ok(found)
}

/// How much a unit of so many words shares with others for no reason.
fn size(words: usize) -> f64 {
    (1.0 + words as f64).sqrt()
}

/// Adds a candidate to those of its source unit, which begin at `first`, the best first: no more than [`KEPT`].
fn keep(found: &mut Vec<Candidate>, first: usize, candidate: Candidate) {
    let is_better = |other: &Candidate| {
        other.weight.total_cmp(&candidate.weight).reverse().then(other.target.cmp(&candidate.target)).is_lt()
    };
    let place = first + found[first..].iter().take_while(|other| is_better(other)).count();
    if place < first + KEPT {
        found.insert(place, candidate);
        found.truncate(first + KEPT);
    }
}

/// The heaviest chain of candidates that runs forwards on both sides. They are in the order of the source, no more than
/// [`KEPT`] for one source unit.
pub(super) fn best_chain(candidates: &[Candidate], targets: usize) -> Chain {
    // A Fenwick tree of prefix maxima: the heaviest chain that ends before a target unit.
    let mut tree: Vec<(f64, usize)> = vec![(0.0, usize::MAX); targets + 1];
    let mut before = vec![usize::MAX; candidates.len()];
    let mut heaviest = (0.0, usize::MAX);
    let mut next = 0;
    for group in candidates.chunk_by(|x, y| x.source == y.source) {
        let first = next;
        next += group.len();
        let mut chains = [(0.0, 0); KEPT];
        for (at, candidate) in group.iter().enumerate() {
            let mut longest = (0.0, usize::MAX);
            let mut node = candidate.target;
            while node > 0 {
                if tree[node].0 > longest.0 {
                    longest = tree[node];
                }
                node &= node - 1;
            }
            before[first + at] = longest.1;
            chains[at] = (longest.0 + candidate.weight, first + at);
        }
        for (chain, candidate) in chains.iter().zip(group) {
            if chain.0 > heaviest.0 {
                heaviest = *chain;
            }
            let mut node = candidate.target + 1;
            while node <= targets {
                if chain.0 > tree[node].0 {
                    tree[node] = *chain;
                }
                node += node & node.wrapping_neg();
            }
        }
    }
    let mut chain = Vec::new();
    let mut at = heaviest.1;
    while at != usize::MAX {
        chain.push((candidates[at].source, candidates[at].target));
        at = before[at];
    }
    chain.reverse();
    chain
}

/// The cells between each two neighbours of the chain and the margin round them, for each row of a block.
fn around(chain: &[(usize, usize)], block: &Block) -> Vec<(usize, usize)> {
    let Block { source, target } = block;
    let mut bounds = vec![(target.end, target.start); source.len() + 1];
    let from = chain.partition_point(|&(i, _)| i < source.start);
    let inside = chain[from..].iter().take_while(|&&(i, _)| i < source.end).filter(|(_, j)| target.contains(j));
    let starts = std::iter::once((source.start, target.start)).chain(inside.clone().copied());
    let ends = inside.copied().chain([(source.end, target.end)]);
    for ((i, j), (next_i, next_j)) in starts.zip(ends) {
        let (rows, columns) = (next_i - i, next_j - j);
        let half = if rows.saturating_mul(columns) > LONG_GAP { LONG_GAP / rows / 2 } else { columns };
        for row in i..=next_i {
            let middle = j + (columns * (row - i)).checked_div(rows).unwrap_or(0);
            let first = middle.saturating_sub(half).max(j).saturating_sub(MARGIN).max(target.start);
            let last = ((middle + half).min(next_j) + MARGIN).min(target.end);
            let bound = &mut bounds[row - source.start];
            *bound = (bound.0.min(first), bound.1.max(last));
        }
    }
    bounds
}
