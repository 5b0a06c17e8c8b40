//! The part of the search space that is looked at: for each source position a range of target positions.

use std::ops::{Range, RangeInclusive};

/// Units that can be aligned with each other alone: what stands between two walls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Units of the source.
    pub(super) source: Range<usize>,
    /// Units of the target.
    pub(super) target: Range<usize>,
}

/// Target positions `lo..=hi` for each source position, from 0 to the number of source units. Both bounds run forwards.
pub(super) struct Band {
    rows: Vec<Row>,
    cells: usize,
    targets: usize,
}

#[derive(Clone, Copy)]
struct Row {
    lo: u32,
    hi: u32,
    /// Where the block starts that the row lies in or ends, and the target position at which that block ends.
    start: (u32, u32),
    end: u32,
    /// Index of the row's first cell.
    offset: usize,
}

impl Band {
    /// The bands of blocks that follow each other: for each block the bounds of its positions, one row more than it has
    /// units. Bounds are widened until they run forwards.
    pub(super) fn new(blocks: &[Block], mut bounds_of: impl FnMut(&Block) -> Vec<(usize, usize)>) -> Self {
        let mut rows = vec![Row { lo: 0, hi: 0, start: (0, 0), end: 0, offset: 0 }];
        for block in blocks {
            let mut bounds = bounds_of(block);
            bounds[0].0 = block.target.start;
            bounds.last_mut().expect("a block has a row more than units").1 = block.target.end;
            for at in (1..bounds.len()).rev() {
                bounds[at - 1].0 = bounds[at - 1].0.min(bounds[at].0);
            }
            for at in 1..bounds.len() {
                bounds[at].1 = bounds[at].1.max(bounds[at - 1].1);
            }
            let shared = rows.last_mut().expect("the first row is there from the start");
            shared.hi = bounds[0].1 as u32;
            let start = (block.source.start as u32, block.target.start as u32);
            let end = block.target.end as u32;
            rows.extend(bounds[1..].iter().map(|&(lo, hi)| Row {
                lo: lo as u32,
                hi: hi as u32,
                start,
                end,
                offset: 0,
            }));
        }
        let mut cells = 0;
        for row in &mut rows {
            row.offset = cells;
            cells += (row.hi + 1 - row.lo) as usize;
        }
        Self { rows, cells, targets: blocks.last().map_or(0, |block| block.target.end) }
    }

    /// Number of cells.
    pub(super) fn cells(&self) -> usize {
        self.cells
    }

    /// Number of source positions.
    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The target positions of a row.
    pub(super) fn row(&self, i: usize) -> RangeInclusive<usize> {
        self.rows[i].lo as usize..=self.rows[i].hi as usize
    }

    /// The index of a cell; `None` outside the band.
    pub(super) fn cell(&self, i: usize, j: usize) -> Option<usize> {
        let row = &self.rows[i];
        (row.lo as usize <= j && j <= row.hi as usize).then(|| row.offset + j - row.lo as usize)
    }

    /// How many source and target units stand between a cell and the wall before it.
    pub(super) fn room(&self, i: usize, j: usize) -> (usize, usize) {
        let row = &self.rows[i];
        let end = row.end as usize;
        if j <= end { (i - row.start.0 as usize, j - row.start.1 as usize) } else { (0, j - end) }
    }

    /// For each source unit the first and last target position at which a bead that holds the unit may start, if beads
    /// have at most `most` source units.
    pub(super) fn windows_by_row(&self, most: usize) -> Vec<(usize, usize)> {
        let lo = |i: usize| self.rows[i].lo as usize;
        (0..self.rows() - 1).map(|i| (lo((i + 1).saturating_sub(most)), self.rows[i].hi as usize)).collect()
    }

    /// The same for each target unit: source positions.
    pub(super) fn windows_by_column(&self, most: usize) -> Vec<(usize, usize)> {
        let (mut first, mut last) = (0, 0);
        let column = |j: usize| {
            while (self.rows[first].hi as usize) < (j + 1).saturating_sub(most) {
                first += 1;
            }
            while last + 1 < self.rows() && self.rows[last + 1].lo as usize <= j {
                last += 1;
            }
            (first, last)
        };
        (0..self.targets).map(column).collect()
    }
}
