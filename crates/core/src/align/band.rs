//! The part of the search space that is looked at: for each source position a range of target positions.

/// Target positions `lo[i]..=hi[i]` for each source position `i` from 0 to the number of source units. Both bounds run
/// forwards, `lo[0]` is 0 and `hi` of the last position is the number of target units.
pub(super) struct Band {
    lo: Vec<u32>,
    hi: Vec<u32>,
    /// Where the cells of each row start.
    offsets: Vec<usize>,
    targets: usize,
}

impl Band {
    /// Every position against every position.
    pub(super) fn full(sources: usize, targets: usize) -> Self {
        Self::new(vec![0; sources + 1], vec![targets as u32; sources + 1], targets)
    }

    /// From the bounds of each row; they are widened until they run forwards.
    pub(super) fn new(mut lo: Vec<u32>, mut hi: Vec<u32>, targets: usize) -> Self {
        let last = lo.len() - 1;
        lo[0] = 0;
        hi[last] = targets as u32;
        for i in (0..last).rev() {
            lo[i] = lo[i].min(lo[i + 1]);
        }
        for i in 1..=last {
            hi[i] = hi[i].max(hi[i - 1]);
        }
        let mut cells = 0;
        let mut offsets = Vec::with_capacity(lo.len() + 1);
        for (lo, hi) in lo.iter().zip(&hi) {
            offsets.push(cells);
            cells += (hi + 1 - lo) as usize;
        }
        offsets.push(cells);
        Self { lo, hi, offsets, targets }
    }

    /// Number of cells.
    pub(super) fn cells(&self) -> usize {
        self.offsets[self.lo.len()]
    }

    /// Number of source positions.
    pub(super) fn rows(&self) -> usize {
        self.lo.len()
    }

    /// The target positions of a row.
    pub(super) fn row(&self, i: usize) -> std::ops::RangeInclusive<usize> {
        self.lo[i] as usize..=self.hi[i] as usize
    }

    /// The index of a cell; `None` outside the band.
    pub(super) fn cell(&self, i: usize, j: usize) -> Option<usize> {
        (self.lo[i] as usize <= j && j <= self.hi[i] as usize).then(|| self.offsets[i] + j - self.lo[i] as usize)
    }

    /// For each source unit the first and last target position at which a bead that holds the unit may start, if beads
    /// have at most `most` source units.
    pub(super) fn windows_by_row(&self, most: usize) -> Vec<(usize, usize)> {
        (0..self.rows() - 1).map(|i| (self.lo[(i + 1).saturating_sub(most)] as usize, self.hi[i] as usize)).collect()
    }

    /// The same for each target unit: source positions.
    pub(super) fn windows_by_column(&self, most: usize) -> Vec<(usize, usize)> {
        let (mut first, mut last) = (0, 0);
        let column = |j: usize| {
            while (self.hi[first] as usize) < (j + 1).saturating_sub(most) {
                first += 1;
            }
            while last + 1 < self.rows() && self.lo[last + 1] as usize <= j {
                last += 1;
            }
            (first, last)
        };
        (0..self.targets).map(column).collect()
    }
}
