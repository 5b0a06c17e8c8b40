//! What a bead is worth: the log-likelihood of its units rendering each other against their having nothing to do with
//! each other. An empty side is worth its prior alone, so that gaps need no penalty of their own.

use std::ops::Range;

use super::band::Band;
use super::coverage::Coverage;
use super::excerpt::{self, Excerpt, Places};
use super::lengths::{self, BlockLengths, Lengths};
use super::links::Links;
use super::lists::Lists;
use super::sources::Sources;
use super::words::Side;

/// The most units on one side of a bead.
pub(super) const MOST: usize = 5;

/// The most source units of a bead with 1, 2, … 5 target units.
pub(super) const MOST_SOURCE: [usize; MOST] = [5, 3, 3, 1, 1];

/// Weight of covered words: words of one unit speak together, not each for itself.
const COVERAGE_WEIGHT: f64 = 0.55;
/// What the words of a unit say at worst: it may be rendered freely.
pub(super) const WORST_COVERAGE: f64 = -3.5;
/// Share of beads with both sides after which units without counterpart follow, before the text has told.
const GAP_OPENS: f64 = 0.01;
/// Share of units without counterpart after which another of the same side follows.
const GAP_GOES_ON: f64 = 0.3;
/// Share of source units without counterpart after which target units without counterpart follow.
const GAP_CHANGES_SIDE: f64 = 0.01;
/// What it says that both sides of a bead end a paragraph, that one side does, and that a bead runs over a break.
const BREAK_TOGETHER: f64 = 1.0;
const BREAK_ALONE: f64 = -1.0;
const BREAK_INSIDE: f64 = -2.0;
/// What it says that a bead reaches over a place where units were taken out, so that it would have to be cut.
const OVER_A_SEAM: f64 = -20.0;

/// What is learnt about a pair of texts as a whole.
#[derive(Clone, Debug)]
pub(super) struct Model {
    /// Characters of the target for one of the source.
    pub(super) ratio: f64,
    /// Variance of the target's length for one character of the source (Gale & Church 1993: 6.8).
    pub(super) variance: f64,
    /// Log prior of each shape, `[target units - 1][source units - 1]`.
    pub(super) shapes: [[f64; MOST]; MOST],
    /// Share of beads with both sides after which units without counterpart follow.
    pub(super) gap_opens: f64,
    /// Share of words with a counterpart that is hit, for each word of the source and of the target vocabulary.
    pub(super) hit_rates: [Vec<f32>; 2],
}

/// Frequencies of shapes before the text has told, by source and target units.
pub(super) const SHAPES: [(usize, usize, f64); 13] = [
    (1, 1, 0.80),
    (1, 2, 0.06),
    (2, 1, 0.06),
    (2, 2, 0.004),
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
    /// What is assumed before the texts have been laid side by side.
    pub(super) fn new(links: &Links, sides: [&Side; 2]) -> Self {
        let [source, target] = sides;
        let mut shapes = [[f64::NEG_INFINITY; MOST]; MOST];
        for (a, b, share) in SHAPES {
            shapes[b - 1][a - 1] = share.ln();
        }
        Self {
            ratio: (target.lengths.iter().sum::<f64>() + 1.0) / (source.lengths.iter().sum::<f64>() + 1.0),
            variance: 6.8,
            shapes,
            gap_opens: GAP_OPENS,
            hit_rates: [0, 1].map(|side| {
                let words = 0..links.sizes()[side] as u32;
                words.map(|word| links.class(side, word).hit_rate() as f32).collect()
            }),
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
    /// For each unit of both sides what it belongs to already, where that is known: beads stay in neighbouring homes.
    pub(super) homes: Option<&'a [Vec<u32>; 2]>,
    sides: [&'a Side; 2],
    coverage: &'a Coverage,
    model: &'a Model,
    lengths: Lengths,
    breaks: Breaks,
}

impl<'a> Costs<'a> {
    /// The prices under a model.
    pub(super) fn new(sides: [&'a Side; 2], coverage: &'a Coverage, model: &'a Model, sources: Sources) -> Self {
        Self {
            transitions: transitions(model.gap_opens, GAP_GOES_ON, GAP_CHANGES_SIDE),
            homes: None,
            sides,
            coverage,
            model,
            lengths: Lengths::new(sides[0], sides[1], model, sources.length),
            breaks: Breaks::new(sides[0], sides[1], sources.breaks),
        }
    }

    /// What the shape, the lengths and the paragraph breaks of a bead are worth. Shapes that no path takes are worth what
    /// the rarest is; a gap is worth what it costs to open one.
    pub(super) fn frame(&self, source: Range<usize>, target: Range<usize>) -> [f64; 3] {
        let (a, b) = (source.len(), target.len());
        if a == 0 || b == 0 {
            return [(self.model.gap_opens / 2.0).ln(), 0.0, self.breaks.of_gap(source.end, target.end)];
        }
        let row =
            self.model.shapes.get(b - 1).and_then(|row| row.get(a - 1)).copied().filter(|shape| shape.is_finite());
        let rarest =
            || self.model.shapes.iter().flatten().copied().filter(|shape| shape.is_finite()).fold(0.0, f64::min);
        let length = self.lengths.score(source.start, a.min(MOST), target.start, b.min(MOST));
        let length = if a.max(b) > MOST { length.min(0.0) } else { length };
        [
            row.unwrap_or_else(rarest),
            length,
            self.breaks.of_bead([source.start, target.start], [source.end, target.end]),
        ]
    }

    /// What it says that a word of one side is covered, or is not, by so many units of the other.
    pub(super) fn word(&self, side: usize, word: u32, units: usize, is_covered: bool) -> f64 {
        let (hits, misses) = self.scores(side, word);
        let said = if is_covered { hits } else { misses };
        COVERAGE_WEIGHT * f64::from(said[units.clamp(1, MOST) - 1])
    }

    fn scores(&self, side: usize, word: u32) -> (Scores, Scores) {
        scores(self.coverage.chance(side, word), self.model.hit_rates[side][word as usize].into())
    }

    /// To have the prices inside bands, one after the other.
    pub(super) fn places(&self) -> Places {
        Places::new(self.coverage.links.sizes())
    }

    /// The prices of all beads that stay in the band.
    pub(super) fn inside(&self, band: &Band, places: &mut Places) -> BandCosts<'_> {
        let block = band.block();
        let [source, target] = excerpt::read(self.sides, self.coverage, block, places);
        // Takes the excerpt: with the grid it has served.
        let grid = |side: usize, excerpt: Excerpt, start: usize, windows: &[(usize, usize)]| {
            let scores = |&word: &u32| match self.coverage.speaks(side, word) {
                true => self.scores(side, word),
                false => Default::default(),
            };
            let scores: Vec<_> = excerpt.words.iter().map(scores).collect();
            CoverGrid::new(&excerpt, &scores, start, windows)
        };
        BandCosts {
            costs: self,
            source_cover: grid(0, source, block.source.start, &band.windows_by_row(MOST)),
            target_cover: grid(1, target, block.target.start, &band.windows_by_column(MOST)),
            lengths: self.lengths.inside(block),
        }
    }
}

/// The prices of the beads of a band.
pub(super) struct BandCosts<'a> {
    costs: &'a Costs<'a>,
    source_cover: CoverGrid,
    target_cover: CoverGrid,
    lengths: BlockLengths,
}

impl BandCosts<'_> {
    /// What follows what.
    pub(super) fn transitions(&self) -> &Transitions {
        &self.costs.transitions
    }

    /// Calls `each(a, b, score)` for every bead with both sides, `a` source and `b` target units, that ends before `(i, j)`
    /// takes no more than the units in `room` and reaches past no neighbouring home.
    pub(super) fn beads_to(
        &self,
        (i, j): (usize, usize),
        room: (usize, usize),
        mut each: impl FnMut(usize, usize, f64),
    ) {
        let (most_a, most_b) = (MOST.min(room.0), MOST.min(room.1));
        if most_a == 0 || most_b == 0 {
            return;
        }
        let breaks = self.costs.breaks.before(i, j);
        let none = CoverRow { first: 0, values: &[] };
        let (mut sources, mut targets) = ([none; MOST], [none; MOST]);
        sources.iter_mut().take(most_a).zip(1..).for_each(|(row, a)| *row = self.source_cover.row(i - a));
        targets.iter_mut().take(most_b).zip(1..).for_each(|(row, b)| *row = self.target_cover.row(j - b));
        // What the target units so far say of being covered by each number of source units.
        let mut covering = [Some(0.0_f32); MOST];
        for b in 1..=most_b {
            let pj = j - b;
            let mut covered = 0.0_f32;
            for a in 1..=MOST_SOURCE[b - 1].min(most_a) {
                let pi = i - a;
                let Some(more) = sources[a - 1].get(pj, b) else { break };
                covered += more;
                let unit = targets[b - 1].get(pi, a);
                covering[a - 1] = covering[a - 1].zip(unit).map(|(units, unit)| units + unit);
                if let Some(covering) = covering[a - 1].filter(|_| self.are_neighbours(pi..i, pj..j)) {
                    let score = self.costs.model.shapes[b - 1][a - 1]
                        + f64::from(covered + covering)
                        + self.lengths.score((pi, a), (pj, b))
                        + self.costs.breaks.of_bead_before(&breaks, [pi, pj], [i, j]);
                    each(a, b, score);
                }
            }
        }
    }

    /// Whether the homes of some units on both sides are the same or follow each other.
    fn are_neighbours(&self, source: Range<usize>, target: Range<usize>) -> bool {
        self.costs.homes.is_none_or(|[sources, targets]| {
            targets[target.start] <= sources[source.end - 1] + 1 && sources[source.start] <= targets[target.end - 1] + 1
        })
    }

    /// What the paragraph breaks say of a gap that ends before `(i, j)`.
    pub(super) fn gap_to(&self, i: usize, j: usize) -> f64 {
        self.costs.breaks.of_gap(i, j)
    }
}

/// How much likelier it is that two units render each other than that they have nothing to do with each other.
pub(super) fn likeness(sides: [&Side; 2], coverage: &Coverage, model: &Model, units: [usize; 2]) -> f64 {
    let words = [0, 1].map(|side| sides[side].words_of(units[side]));
    let said = |side: usize| -> f64 {
        let score = |&word: &u32| {
            let (hit, miss) = covered(coverage.chance(side, word), model.hit_rates[side][word as usize].into());
            if coverage.links.reach(side, word, words[1 - side]) { hit } else { miss }
        };
        words[side].iter().filter(|&&word| coverage.speaks(side, word)).map(score).sum()
    };
    let misfit = lengths::misfit(model, sides[0].lengths[units[0]], sides[1].lengths[units[1]]);
    COVERAGE_WEIGHT * (said(0) + said(1)) + misfit
}

/// What a covered word says and what an uncovered one says, when chance covers it that often.
fn covered(chance: f64, rate: f64) -> (f64, f64) {
    ((rate / chance).ln().max(0.0), ((1.0 - rate) / (1.0 - chance).max(1.0 - rate)).ln())
}

/// What it says that a word is covered by one of 1 to 5 units, or that it is not.
type Scores = [f32; MOST];

/// What a word says that is covered, and that is not, by its chance of being covered by a strange unit and by the share of
/// its occurrences that are covered by their counterpart.
fn scores(chance: f64, rate: f64) -> (Scores, Scores) {
    let (mut hit, mut miss) = ([0.0; MOST], [0.0; MOST]);
    for units in 0..MOST {
        let (said, unsaid) = covered(1.0 - (1.0 - chance).powi(units as i32 + 1), rate);
        (hit[units], miss[units]) = (said as f32, unsaid as f32);
    }
    (hit, miss)
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
    fn new(excerpt: &Excerpt, scores: &[(Scores, Scores)], first_unit: usize, windows: &[(usize, usize)]) -> Self {
        let cells: usize = windows.iter().map(|&(first, last)| last + 1 - first).sum();
        let rows = Vec::with_capacity(windows.len() + 1);
        let mut grid = Self { first_unit, rows, values: vec![0.0; cells * MOST] };
        let mut start = 0;
        for (unit, &(first, last)) in windows.iter().enumerate() {
            let end = start + (last + 1 - first) * MOST;
            grid.rows.push((first as u32, start));
            fill(&mut grid.values[start..end], excerpt.units.of(unit), &excerpt.covers, scores, first, last);
            start = end;
        }
        grid.rows.push((0, start));
        grid
    }

    fn row(&self, unit: usize) -> CoverRow<'_> {
        let row = unit - self.first_unit;
        let (first, start) = self.rows[row];
        CoverRow { first: first as usize, values: &self.values[start..self.rows[row + 1].1] }
    }
}

/// The values of one unit.
#[derive(Clone, Copy)]
struct CoverRow<'a> {
    first: usize,
    values: &'a [f32],
}

impl CoverRow<'_> {
    /// The score of the unit against `length` units of the other side from `start` on; `None` outside the band.
    fn get(&self, start: usize, length: usize) -> Option<f32> {
        self.values.get(start.checked_sub(self.first)? * MOST + length - 1).copied()
    }
}

/// Adds the scores of a unit's words up in a row of stretches that start at `first` to `last`.
fn fill(row: &mut [f32], words: &[u32], covers: &Lists, scores: &[(Scores, Scores)], first: usize, last: usize) {
    let mut missed = [0.0; MOST];
    for &word in words {
        for (sum, miss) in missed.iter_mut().zip(&scores[word as usize].1) {
            *sum += miss;
        }
    }
    let (stretches, _) = row.as_chunks_mut::<MOST>();
    stretches.fill(missed);
    for &word in words {
        let (hit, miss) = &scores[word as usize];
        let said: Scores = std::array::from_fn(|length| hit[length] - miss[length]);
        let units = covers.of(word as usize);
        let from = units.partition_point(|&unit| (unit as usize) < first);
        // A stretch that holds several covering units counts once: each takes those in which it is the first.
        let mut before = first;
        for &unit in units[from..].iter().take_while(|&&unit| (unit as usize) < last + MOST) {
            let unit = unit as usize;
            for start in before.max((unit + 1).saturating_sub(MOST))..=unit.min(last) {
                let reaching = &mut stretches[start - first][unit - start..];
                reaching.iter_mut().zip(&said[unit - start..]).for_each(|(sum, said)| *sum += said);
            }
            before = unit + 1;
        }
    }
    for said in row {
        *said = (COVERAGE_WEIGHT as f32 * *said).max(WORST_COVERAGE as f32);
    }
}

/// Paragraph breaks: both texts have theirs at the same places, mostly.
struct Breaks {
    source: Vec<u32>,
    target: Vec<u32>,
    together: f64,
    alone: f64,
    inside: f64,
    /// The seams before and at each unit of either side, where there are any.
    seams: Option<[Vec<u32>; 2]>,
    /// Whether no paragraph shall reach over a seam of the other text.
    seams_part_paragraphs: bool,
}

/// What the breaks say of every bead that ends at one place.
struct BreaksBefore {
    /// Of the place itself.
    end: f64,
    /// Number of breaks before the last unit of both sides, and at it.
    breaks: u32,
}

/// How many of the marks stand at each place or before.
fn counts(marks: &[bool]) -> Vec<u32> {
    let mut count = 0;
    let mut counted = |&mark: &bool| {
        count += u32::from(mark);
        count
    };
    marks.iter().map(&mut counted).collect()
}

impl Breaks {
    fn new(source: &Side, target: &Side, speak: bool) -> Self {
        let worth = |value: f64| if speak { value } else { 0.0 };
        let seams = [&source.seams.at, &target.seams.at];
        Self {
            source: counts(&source.breaks),
            target: counts(&target.breaks),
            seams: (seams.iter().all(|at| !at.is_empty())).then(|| seams.map(|at| counts(at))),
            seams_part_paragraphs: source.seams.of_paragraphs,
            together: worth(BREAK_TOGETHER),
            alone: worth(BREAK_ALONE),
            inside: worth(BREAK_INSIDE),
        }
    }

    fn is_break(counts: &[u32], at: usize) -> bool {
        at == 0 || counts[at] > counts[at - 1]
    }

    fn of_bead(&self, start: [usize; 2], end: [usize; 2]) -> f64 {
        self.of_bead_before(&self.before(end[0], end[1]), start, end)
    }

    /// What all beads that end before `(i, j)` share.
    fn before(&self, i: usize, j: usize) -> BreaksBefore {
        let end = match (Self::is_break(&self.source, i), Self::is_break(&self.target, j)) {
            (true, true) => self.together,
            (false, false) => 0.0,
            _ => self.alone,
        };
        BreaksBefore { end, breaks: self.source[i - 1] + self.target[j - 1] }
    }

    fn of_bead_before(&self, before: &BreaksBefore, [pi, pj]: [usize; 2], end: [usize; 2]) -> f64 {
        let inside = before.breaks - self.source[pi] - self.target[pj];
        let said = before.end + self.inside * f64::from(inside);
        if self.seams.is_none() { said } else { said + self.of_seams([pi, pj], end) }
    }

    /// What the places say where units were taken out: those inside a bead, and those at its start where a paragraph of the
    /// other text has begun before.
    fn of_seams(&self, start: [usize; 2], end: [usize; 2]) -> f64 {
        let Some(seams) = &self.seams else { return 0.0 };
        let over = |side: usize| {
            let (own, other) = (&seams[side], [&self.source, &self.target][1 - side]);
            let begins = start[side] > 0 && own[start[side]] > own[start[side] - 1];
            let parts = self.seams_part_paragraphs && begins && !Self::is_break(other, start[1 - side]);
            own[end[side] - 1] - own[start[side]] + u32::from(parts)
        };
        OVER_A_SEAM * f64::from(over(0) + over(1))
    }

    fn of_gap(&self, i: usize, j: usize) -> f64 {
        if Self::is_break(&self.source, i) && Self::is_break(&self.target, j) { self.together } else { 0.0 }
    }
}
