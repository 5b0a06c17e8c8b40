//! What a bead is worth: the log-likelihood of its units rendering each other against their having nothing to do with
//! each other. An empty side is worth its prior alone, so that gaps need no penalty of their own.

use super::band::Band;
use super::links::Coverage;
use super::words::Side;

/// The most units on one side of a bead.
pub(super) const MOST: usize = 5;

/// The most source units of a bead with 1, 2, … 5 target units.
pub(super) const MOST_SOURCE: [usize; MOST] = [5, 3, 3, 1, 1];

/// Weight of covered words: words of one unit speak together, not each for itself.
const COVERAGE_WEIGHT: f64 = 0.3;
/// Share of words with a counterpart that a related unit renders by it, before the text has told.
const HIT_RATE: f64 = 0.5;
/// A misfit of lengths beyond this many standard deviations says no more.
const WORST_MISFIT: f64 = 6.0;
const WORST_LENGTH: f64 = -8.0;

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

/// The price of leaving units without counterpart: a run of gaps is opened, goes on, and ends.
pub(super) struct GapPrices {
    /// After a bead with both sides: another such bead.
    pub(super) none: f64,
    /// After a bead with both sides: a gap on one given side.
    pub(super) open: f64,
    /// After a gap: another, on one given side.
    pub(super) extend: f64,
    /// After a gap: a bead with both sides.
    pub(super) close: f64,
}

impl GapPrices {
    /// From the share of beads after which a gap opens and the share of gaps after which another follows.
    fn new(open: f64, extend: f64) -> Self {
        Self {
            none: (1.0 - open).ln(),
            open: (open / 2.0).ln(),
            extend: (extend / 2.0).ln(),
            close: (1.0 - extend).ln(),
        }
    }
}

/// All prices inside a band, ready to be looked up.
pub(super) struct Costs {
    pub(super) gaps: GapPrices,
    shapes: [[f64; MOST]; MOST],
    lengths: Lengths,
    source_cover: CoverGrid,
    target_cover: CoverGrid,
    breaks: Breaks,
}

impl Costs {
    /// The prices of all beads that stay in the band.
    pub(super) fn new(sides: [&Side; 2], covers: [&Coverage; 2], model: &Model, band: &Band) -> Self {
        let [source, target] = sides;
        let rows = band.windows_by_row(MOST);
        let columns = band.windows_by_column(MOST);
        Self {
            gaps: GapPrices::new(0.02, 0.5),
            shapes: model.shapes,
            lengths: Lengths::new(source, target, model),
            source_cover: CoverGrid::new(source, covers[0], &model.hit_rates[0], &rows),
            target_cover: CoverGrid::new(target, covers[1], &model.hit_rates[1], &columns),
            breaks: Breaks::new(source, target),
        }
    }

    /// Calls `each(a, b, score)` for every bead with both sides, `a` source and `b` target units, that ends before `(i, j)`
    /// and takes no more than the units in `room`.
    pub(super) fn beads_to(
        &self,
        (i, j): (usize, usize),
        room: (usize, usize),
        mut each: impl FnMut(usize, usize, f64),
    ) {
        for b in 1..=MOST.min(room.1) {
            let pj = j - b;
            let mut covered = 0.0_f32;
            for a in 1..=MOST_SOURCE[b - 1].min(room.0) {
                let pi = i - a;
                let Some(more) = self.source_cover.get(pi, pj, b) else { break };
                covered += more;
                let mut both = covered;
                let mut inside = true;
                for unit in pj..j {
                    match self.target_cover.get(unit, pi, a) {
                        Some(more) => both += more,
                        None => inside = false,
                    }
                }
                if inside {
                    let score = self.shapes[b - 1][a - 1]
                        + COVERAGE_WEIGHT * f64::from(both)
                        + self.lengths.score(pi, a, pj, b)
                        + self.breaks.of_bead(pi, i, pj, j);
                    each(a, b, score);
                }
            }
        }
    }

    /// What the paragraph breaks say of a gap that ends before `(i, j)`.
    pub(super) fn gap_to(&self, i: usize, j: usize) -> f64 {
        self.breaks.of_gap(i, j)
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

/// For each unit of one side and each stretch of 1 to 5 units of the other in the band, what the unit's words say of
/// their being covered there.
struct CoverGrid {
    /// First stretch of each unit and where its values start.
    rows: Vec<(u32, usize)>,
    values: Vec<f32>,
}

impl CoverGrid {
    fn new(side: &Side, cover: &Coverage, hit_rates: &[f32], windows: &[(usize, usize)]) -> Self {
        let words = WordScores::new(cover, hit_rates);
        let cells: usize = windows.iter().map(|&(first, last)| last + 1 - first).sum();
        let mut grid = Self { rows: Vec::with_capacity(windows.len() + 1), values: vec![0.0; cells * MOST] };
        let mut start = 0;
        for (unit, &(first, last)) in windows.iter().enumerate() {
            let end = start + (last + 1 - first) * MOST;
            grid.rows.push((first as u32, start));
            let row = &mut grid.values[start..end];
            for &word in side.words_of(unit) {
                words.add(word, cover.of(word), row, first, last);
            }
            start = end;
        }
        grid.rows.push((0, start));
        grid
    }

    /// The score of a unit against `length` units of the other side from `start` on; `None` outside the band.
    fn get(&self, unit: usize, start: usize, length: usize) -> Option<f32> {
        let (first, values) = self.rows[unit];
        let column = start.checked_sub(first as usize)?;
        let at = values + column * MOST;
        (at < self.rows[unit + 1].1).then(|| self.values[at + length - 1])
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

    /// Adds the word's scores to a row of stretches that start at `first` to `last`.
    fn add(&self, word: u32, units: &[u32], row: &mut [f32], first: usize, last: usize) {
        if units.is_empty() {
            return;
        }
        let (hit, miss) = (&self.hits[word as usize], &self.misses[word as usize]);
        for stretch in row.chunks_exact_mut(MOST) {
            for length in 0..MOST {
                stretch[length] += miss[length];
            }
        }
        let from = units.partition_point(|&unit| (unit as usize) < first);
        // A stretch that holds several covering units counts once: each takes the stretches in which it is the last.
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
        Self { source: counts(source), target: counts(target), together: 1.0, alone: -1.0, inside: -2.0 }
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
