//! The part of the search space that is looked at: for each source position a range of target positions.

use std::ops::{Range, RangeInclusive};

/// Units that are aligned with each other alone: what stands between two walls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Units of the source.
    pub(super) source: Range<usize>,
    /// Units of the target.
    pub(super) target: Range<usize>,
}

/// For each source position of a block, from its start to its end, target positions `lo..=hi`. Both bounds run forwards.
pub(super) struct Band {
    block: Block,
    rows: Vec<Row>,
    cells: usize,
}

/// The target positions of one source position.
#[derive(Clone, Copy)]
pub(super) struct Row {
    lo: u32,
    hi: u32,
    /// Index of the row's first cell.
    offset: usize,
}

impl Row {
    /// The index of a cell; `None` outside the band.
    pub(super) fn cell(&self, j: usize) -> Option<usize> {
        (self.lo as usize <= j && j <= self.hi as usize).then(|| self.offset + j - self.lo as usize)
    }
}

impl Band {
    /// From the bounds of each row; they are widened until they run forwards from corner to corner.
    pub(super) fn new(block: Block, mut bounds: Vec<(usize, usize)>) -> Self {
        let last = bounds.len() - 1;
        bounds[0].0 = block.target.start;
        bounds[last].1 = block.target.end;
        for at in (0..last).rev() {
            bounds[at].0 = bounds[at].0.min(bounds[at + 1].0);
        }
        for at in 1..=last {
            bounds[at].1 = bounds[at].1.max(bounds[at - 1].1);
        }
        let mut cells = 0;
        let row = |(lo, hi): (usize, usize)| {
            let offset = cells;
            cells += hi + 1 - lo;
            Row { lo: lo as u32, hi: hi as u32, offset }
        };
        let rows = bounds.into_iter().map(row).collect();
        Self { block, rows, cells }
    }

    /// What the band is a part of.
    pub(super) fn block(&self) -> &Block {
        &self.block
    }

    /// Number of cells.
    pub(super) fn cells(&self) -> usize {
        self.cells
    }

    /// The most cells that so many rows in a row have.
    pub(super) fn most_cells(&self, rows: usize) -> usize {
        let end = |row: usize| self.rows.get(row).map_or(self.cells, |row| row.offset);
        (0..self.rows.len()).map(|row| end(row + rows) - self.rows[row].offset).max().unwrap_or_default()
    }

    /// The source positions.
    pub(super) fn positions(&self) -> RangeInclusive<usize> {
        self.block.source.start..=self.block.source.end
    }

    /// The target positions for a source position.
    pub(super) fn row(&self, i: usize) -> RangeInclusive<usize> {
        let row = &self.rows[i - self.block.source.start];
        row.lo as usize..=row.hi as usize
    }

    /// The index of a cell; `None` outside the band.
    pub(super) fn cell(&self, i: usize, j: usize) -> Option<usize> {
        self.rows.get(i.checked_sub(self.block.source.start)?)?.cell(j)
    }

    /// The rows of a source position and of those before it, the nearest first, as many as the block has.
    pub(super) fn rows_back_from(&self, i: usize) -> impl Iterator<Item = Row> {
        self.rows[..=i - self.block.source.start].iter().rev().copied()
    }

    /// How many source and target units of the block stand before a cell.
    pub(super) fn room(&self, i: usize, j: usize) -> (usize, usize) {
        (i - self.block.source.start, j - self.block.target.start)
    }

    /// For each source unit of the block the first and last target position at which a bead that holds the unit may
    /// start, if beads have at most `most` source units.
    pub(super) fn windows_by_row(&self, most: usize) -> Vec<(usize, usize)> {
        let window = |at: usize| (self.rows[(at + 1).saturating_sub(most)].lo as usize, self.rows[at].hi as usize);
        (0..self.rows.len() - 1).map(window).collect()
    }

    /// The same for each target unit: source positions.
    pub(super) fn windows_by_column(&self, most: usize) -> Vec<(usize, usize)> {
        let (mut first, mut last) = (0, 0);
        let window = |j: usize| {
            while (self.rows[first].hi as usize) < (j + 1).saturating_sub(most) {
                first += 1;
            }
            while last + 1 < self.rows.len() && self.rows[last + 1].lo as usize <= j {
                last += 1;
            }
            (first + self.block.source.start, last + self.block.source.start)
        };
        self.block.target.clone().map(window).collect()
    }
}
