//! What a bead is worth: the log-likelihood of its units rendering each other against their having nothing to do with
//! each other. An empty side is worth its prior alone, so that gaps need no penalty of their own.

use std::ops::Range;

use super::band::{Band, Block};
use super::links::Coverage;
use super::words::Side;

/// The most units on one side of a bead.
pub(super) const MOST: usize = 5;

/// The most source units of a bead with 1, 2, … 5 target units.
pub(super) const MOST_SOURCE: [usize; MOST] = [5, 3, 3, 1, 1];

/// Weight of covered words: words of one unit speak together, not each for itself.
const COVERAGE_WEIGHT: f64 = 0.5;
/// Share of words with a counterpart that a related unit renders by it, before the text has told.
const HIT_RATE: f64 = 0.5;
/// A misfit of lengths beyond this many standard deviations says no more.
const WORST_MISFIT: f64 = 4.0;
const WORST_LENGTH: f64 = -8.0;
/// Share of beads with both sides after which units without counterpart follow.
const GAP_OPENS: f64 = 0.02;
/// Share of units without counterpart after which another of the same side follows.
const GAP_GOES_ON: f64 = 0.3;
/// Share of source units without counterpart after which target units without counterpart follow.
const GAP_CHANGES_SIDE: f64 = 0.01;
/// What it says that both sides of a bead end a paragraph, that one side does, and that a bead runs over a break.
const BREAK_TOGETHER: f64 = 1.0;
const BREAK_ALONE: f64 = -1.0;
const BREAK_INSIDE: f64 = -2.0;

/// What is learnt about a pair of texts as a whole.
#[derive(Clone, Debug)]
pub(super) struct Model {
    /// Characters of the target for one of the source.
    pub(super) ratio: f64,
    /// Variance of the target's length for one character of the source (Gale & Church 1993: 6.8).
    pub(super) variance: f64,
    /// Log prior of each shape, `[target units - 1][source units - 1]`.
    pub(super) shapes: [[f64; MOST]; MOST],
    /// Share of words with a counterpart that is hit, for each word of the source and of the target vocabulary.
    pub(super) hit_rates: [Vec<f32>; 2],
}

/// Frequencies of shapes before the text has told, by source and target units.
pub(super) const SHAPES: [(usize, usize, f64); 13] = [
    (1, 1, 0.80),
    (1, 2, 0.06),
    (2, 1, 0.06),
    (2, 2, 0.008),
    (1, 3, 0.012),
    (3, 1, 0.012),
    (1, 4, 0.003),
    (4, 1, 0.003),
    (2, 3, 0.002),
    (3, 2, 0.002),
    (1, 5, 0.001),
    (5, 1, 0.001),
    (3, 3, 0.0005),
];

impl Model {
    /// What is assumed before the texts have been laid side by side; `sizes` are those of their vocabularies.
    pub(super) fn new(sizes: [usize; 2], sides: [&Side; 2]) -> Self {
        let [source, target] = sides;
        let mut shapes = [[f64::NEG_INFINITY; MOST]; MOST];
        for (a, b, share) in SHAPES {
            shapes[b - 1][a - 1] = share.ln();
        }
        Self {
            ratio: (target.lengths.iter().sum::<f64>() + 1.0) / (source.lengths.iter().sum::<f64>() + 1.0),
            variance: 6.8,
            shapes,
            hit_rates: sizes.map(|words| vec![HIT_RATE as f32; words]),
        }
    }
}

/// What the last bead of a path was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Last {
    /// Units of both sides; also the start of the text.
    Both,
    /// A source unit without counterpart.
    SourceGap,
    /// A target unit without counterpart.
    TargetGap,
}

impl Last {
    /// Every state a path can be in, as the sums over paths are indexed.
    pub(super) const ALL: [Self; 3] = [Self::Both, Self::SourceGap, Self::TargetGap];
}

/// Log-probabilities of what follows what, `[before][after]` in the order of [`Last::ALL`]. A run of gaps is opened, goes
/// on, and ends; source units come before target units in it.
pub(super) type Transitions = [[f64; 3]; 3];

/// From the share of beads after which a gap opens, the share of gaps after which another of the same side follows, and
/// the share of source gaps after which one of the target follows.
fn transitions(open: f64, extend: f64, switch: f64) -> Transitions {
    [[1.0 - open, open / 2.0, open / 2.0], [1.0 - extend - switch, extend, switch], [1.0 - extend, 0.0, extend]]
        .map(|after| after.map(f64::ln))
}

/// All prices of a pair of texts, ready to be looked up.
pub(super) struct Costs<'a> {
    /// What follows what.
    pub(super) transitions: Transitions,
    sides: [&'a Side; 2],
    covers: [&'a Coverage; 2],
    shapes: [[f64; MOST]; MOST],
    lengths: Lengths,
    words: [WordScores; 2],
    breaks: Breaks,
}

impl<'a> Costs<'a> {
    /// The prices under a model.
    pub(super) fn new(sides: [&'a Side; 2], covers: [&'a Coverage; 2], model: &Model) -> Self {
        Self {
            transitions: transitions(GAP_OPENS, GAP_GOES_ON, GAP_CHANGES_SIDE),
            sides,
            covers,
            shapes: model.shapes,
            lengths: Lengths::new(sides[0], sides[1], model),
            words: [0, 1].map(|side| WordScores::new(covers[side], &model.hit_rates[side])),
            breaks: Breaks::new(sides[0], sides[1]),
        }
    }

    /// What the shape, the lengths and the paragraph breaks of a bead are worth. Shapes that no path takes are worth what
    /// the rarest is; a gap is worth what it costs to open one.
    pub(super) fn frame(&self, source: Range<usize>, target: Range<usize>) -> [f64; 3] {
        let (a, b) = (source.len(), target.len());
        if a == 0 || b == 0 {
            return [(GAP_OPENS / 2.0).ln(), 0.0, self.breaks.of_gap(source.end, target.end)];
        }
        let row = self.shapes.get(b - 1).and_then(|row| row.get(a - 1)).copied().filter(|shape| shape.is_finite());
        let rarest = || self.shapes.iter().flatten().copied().filter(|shape| shape.is_finite()).fold(0.0, f64::min);
        let length = self.lengths.score(source.start, a.min(MOST), target.start, b.min(MOST));
        let length = if a.max(b) > MOST { length.min(0.0) } else { length };
        [row.unwrap_or_else(rarest), length, self.breaks.of_bead(source.start, source.end, target.start, target.end)]
    }

    /// What it says that a word of one side is covered, or is not, by so many units of the other.
    pub(super) fn word(&self, side: usize, word: u32, units: usize, is_covered: bool) -> f64 {
        let scores = &self.words[side];
        let said = if is_covered { &scores.hits } else { &scores.misses };
        COVERAGE_WEIGHT * f64::from(said[word as usize][units.clamp(1, MOST) - 1])
    }

    /// The prices of all beads that stay in the band.
    pub(super) fn inside(&self, band: &Band) -> BandCosts<'_> {
        let grid = |side: usize, units: Range<usize>, windows: &[(usize, usize)]| {
            CoverGrid::new(self.sides[side], units, self.covers[side], &self.words[side], windows)
        };
        let Block { source, target } = band.block();
        BandCosts {
            costs: self,
            source_cover: grid(0, source.clone(), &band.windows_by_row(MOST)),
            target_cover: grid(1, target.clone(), &band.windows_by_column(MOST)),
        }
    }
}

/// The prices of the beads of a band.
pub(super) struct BandCosts<'a> {
    costs: &'a Costs<'a>,
    source_cover: CoverGrid,
    target_cover: CoverGrid,
}

impl BandCosts<'_> {
    /// What follows what.
    pub(super) fn transitions(&self) -> &Transitions {
        &self.costs.transitions
    }

    /// Calls `each(a, b, score)` for every bead with both sides, `a` source and `b` target units, that ends before `(i, j)`
    /// and takes no more than the units in `room`.
    pub(super) fn beads_to(
        &self,
        (i, j): (usize, usize),
        room: (usize, usize),
        mut each: impl FnMut(usize, usize, f64),
    ) {
        // What the target units so far say of being covered by each number of source units.
        let mut covering = [Some(0.0_f32); MOST];
        for b in 1..=MOST.min(room.1) {
            let pj = j - b;
            let mut covered = 0.0_f32;
            for a in 1..=MOST_SOURCE[b - 1].min(room.0) {
                let pi = i - a;
                let Some(more) = self.source_cover.get(pi, pj, b) else { break };
                covered += more;
                let unit = self.target_cover.get(pj, pi, a);
                covering[a - 1] = covering[a - 1].zip(unit).map(|(units, unit)| units + unit);
                if let Some(covering) = covering[a - 1] {
                    let score = self.costs.shapes[b - 1][a - 1]
                        + COVERAGE_WEIGHT * f64::from(covered + covering)
                        + self.costs.lengths.score(pi, a, pj, b)
                        + self.costs.breaks.of_bead(pi, i, pj, j);
                    each(a, b, score);
                }
            }
        }
    }

    /// What the paragraph breaks say of a gap that ends before `(i, j)`.
    pub(super) fn gap_to(&self, i: usize, j: usize) -> f64 {
        self.costs.breaks.of_gap(i, j)
    }
}

/// How much likelier it is that two units render each other than that they have nothing to do with each other.
pub(super) fn likeness(sides: [&Side; 2], covers: [&Coverage; 2], model: &Model, units: [usize; 2]) -> f64 {
    let coverage = |side: usize| -> f64 {
        let other = units[1 - side] as u32;
        let words = sides[side].words_of(units[side]).iter().filter(|&&word| !covers[side].of(word).is_empty());
        let score = |&word: &u32| {
            let (hit, miss) = covered(covers[side].chance(word), model.hit_rates[side][word as usize].into());
            if covers[side].of(word).binary_search(&other).is_ok() { hit } else { miss }
        };
        words.map(score).sum()
    };
    let (source, target) = (sides[0].lengths[units[0]], sides[1].lengths[units[1]]);
    let misfit = (target - model.ratio * source) / (model.variance * (source + 1.0)).sqrt();
    COVERAGE_WEIGHT * (coverage(0) + coverage(1)) - 0.5 * misfit.clamp(-WORST_MISFIT, WORST_MISFIT).powi(2)
}

/// What a covered word says and what an uncovered one says, when chance covers it that often.
fn covered(chance: f64, rate: f64) -> (f64, f64) {
    ((rate / chance).ln().max(0.0), ((1.0 - rate) / (1.0 - chance).max(1.0 - rate)).ln())
}

/// Lengths of units and of neighbours together (Gale & Church 1993), against the lengths found anywhere in the text.
struct Lengths {
    ratio: f64,
    source_sums: Vec<f64>,
    target_sums: Vec<f64>,
    /// For source units from each position on, 1 to 5: one over the standard deviation of their rendering's length, and
    /// the logarithm of the density's factor.
    source: Vec<(f64, f64)>,
    /// For target units from each position on, 1 to 5: log-density of their length among all such stretches.
    target: Vec<f64>,
}

impl Lengths {
    fn new(source: &Side, target: &Side, model: &Model) -> Self {
        let source_sums = sums(&source.lengths);
        let target_sums = sums(&target.lengths);
        let stretch = |sums: &[f64], at: usize, units: usize| sums[(at + units).min(sums.len() - 1)] - sums[at];
        let spread = |at: usize, units: usize| {
            let variance = model.variance * (stretch(&source_sums, at, units) + 1.0);
            (variance.sqrt().recip(), -0.5 * (std::f64::consts::TAU * variance).ln())
        };
        let mut chance = vec![0.0; target.len() * MOST];
        for units in 1..=MOST {
            let logs = |at: usize| (stretch(&target_sums, at, units) + 1.0).ln();
            let count = (target.len() + 1).saturating_sub(units).max(1) as f64;
            let whole = 0..(target.len() + 1).saturating_sub(units);
            let mean = whole.clone().map(logs).sum::<f64>() / count;
            let deviation = (whole.map(|at| (logs(at) - mean).powi(2)).sum::<f64>() / count).sqrt().max(0.35);
            for at in 0..target.len() {
                let x = (logs(at) - mean) / deviation;
                let factor = (deviation * std::f64::consts::TAU.sqrt()).ln() + logs(at);
                chance[at * MOST + units - 1] = -0.5 * x * x - factor;
            }
        }
        let source_stretches = (0..source.len()).flat_map(|at| (1..=MOST).map(move |units| (at, units)));
        Self {
            ratio: model.ratio,
            source: source_stretches.map(|(at, units)| spread(at, units)).collect(),
            target: chance,
            source_sums,
            target_sums,
        }
    }

    fn score(&self, pi: usize, a: usize, pj: usize, b: usize) -> f64 {
        let source = self.source_sums[pi + a] - self.source_sums[pi];
        let target = self.target_sums[pj + b] - self.target_sums[pj];
        let (scale, factor) = self.source[pi * MOST + a - 1];
        let misfit = ((target - self.ratio * source) * scale).clamp(-WORST_MISFIT, WORST_MISFIT);
        (factor - 0.5 * misfit * misfit - self.target[pj * MOST + b - 1]).max(WORST_LENGTH)
    }
}

fn sums(values: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    std::iter::once(0.0)
        .chain(values.iter().map(|value| {
            sum += value;
            sum
        }))
        .collect()
}

/// For units of one side and each stretch of 1 to 5 units of the other in the band, what the unit's words say of their
/// being covered there.
struct CoverGrid {
    first_unit: usize,
    /// First stretch of each unit and where its values start.
    rows: Vec<(u32, usize)>,
    values: Vec<f32>,
}

impl CoverGrid {
    fn new(side: &Side, units: Range<usize>, cover: &Coverage, words: &WordScores, windows: &[(usize, usize)]) -> Self {
        let cells: usize = windows.iter().map(|&(first, last)| last + 1 - first).sum();
        let rows = Vec::with_capacity(windows.len() + 1);
        let mut grid = Self { first_unit: units.start, rows, values: vec![0.0; cells * MOST] };
        let mut start = 0;
        for (unit, &(first, last)) in units.zip(windows) {
            let end = start + (last + 1 - first) * MOST;
            grid.rows.push((first as u32, start));
            let row = &mut grid.values[start..end];
            words.fill(side.words_of(unit), cover, row, first, last);
            start = end;
        }
        grid.rows.push((0, start));
        grid
    }

    /// The score of a unit against `length` units of the other side from `start` on; `None` outside the band.
    fn get(&self, unit: usize, start: usize, length: usize) -> Option<f32> {
        let row = unit - self.first_unit;
        let (first, values) = self.rows[row];
        let column = start.checked_sub(first as usize)?;
        let at = values + column * MOST;
        (at < self.rows[row + 1].1).then(|| self.values[at + length - 1])
    }
}

/// What it says that a word is covered by one of 1 to 5 units, and that it is not.
struct WordScores {
    hits: Vec<[f32; MOST]>,
    misses: Vec<[f32; MOST]>,
}

impl WordScores {
    fn new(cover: &Coverage, hit_rates: &[f32]) -> Self {
        let mut scores = Self { hits: Vec::new(), misses: Vec::new() };
        for (word, &rate) in hit_rates.iter().enumerate() {
            let (mut hit, mut miss) = ([0.0; MOST], [0.0; MOST]);
            if !cover.of(word as u32).is_empty() {
                let none = 1.0 - cover.chance(word as u32);
                let rate = f64::from(rate);
                for units in 0..MOST {
                    let (said, unsaid) = covered(1.0 - none.powi(units as i32 + 1), rate);
                    (hit[units], miss[units]) = (said as f32, unsaid as f32);
                }
            }
            scores.hits.push(hit);
            scores.misses.push(miss);
        }
        scores
    }

    /// Adds the scores of a unit's words up in a row of stretches that start at `first` to `last`.
    fn fill(&self, words: &[u32], cover: &Coverage, row: &mut [f32], first: usize, last: usize) {
        let covered = || words.iter().filter(|&&word| !cover.of(word).is_empty());
        let mut missed = [0.0; MOST];
        for &word in covered() {
            for (sum, miss) in missed.iter_mut().zip(&self.misses[word as usize]) {
                *sum += miss;
            }
        }
        row.chunks_exact_mut(MOST).for_each(|stretch| stretch.copy_from_slice(&missed));
        for &word in covered() {
            let (hit, miss) = (&self.hits[word as usize], &self.misses[word as usize]);
            let units = cover.of(word);
            let from = units.partition_point(|&unit| (unit as usize) < first);
            // A stretch that holds several covering units counts once: each takes those in which it is the first.
            let mut before = first;
            for &unit in units[from..].iter().take_while(|&&unit| (unit as usize) < last + MOST) {
                let unit = unit as usize;
                for length in 0..MOST {
                    for start in before.max(unit.saturating_sub(length))..=unit.min(last) {
                        row[(start - first) * MOST + length] += hit[length] - miss[length];
                    }
                }
                before = unit + 1;
            }
        }
    }
}

/// Paragraph breaks: both texts have theirs at the same places, mostly.
struct Breaks {
    source: Vec<u32>,
    target: Vec<u32>,
    together: f64,
    alone: f64,
    inside: f64,
}

impl Breaks {
    fn new(source: &Side, target: &Side) -> Self {
        let counts = |side: &Side| {
            let mut count = 0;
            side.breaks
                .iter()
                .map(|&is_break| {
                    count += u32::from(is_break);
                    count
                })
                .collect::<Vec<_>>()
        };
        Self {
            source: counts(source),
            target: counts(target),
            together: BREAK_TOGETHER,
            alone: BREAK_ALONE,
            inside: BREAK_INSIDE,
        }
    }

    fn is_break(counts: &[u32], at: usize) -> bool {
        at == 0 || counts[at] > counts[at - 1]
    }

    fn of_bead(&self, pi: usize, i: usize, pj: usize, j: usize) -> f64 {
        let end = match (Self::is_break(&self.source, i), Self::is_break(&self.target, j)) {
            (true, true) => self.together,
            (false, false) => 0.0,
            _ => self.alone,
        };
        let inside = self.source[i - 1] - self.source[pi] + self.target[j - 1] - self.target[pj];
        end + self.inside * f64::from(inside)
    }

    fn of_gap(&self, i: usize, j: usize) -> f64 {
        if Self::is_break(&self.source, i) && Self::is_break(&self.target, j) { self.together } else { 0.0 }
    }
}
