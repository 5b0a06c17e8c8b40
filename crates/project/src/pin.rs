//! Pin rows, so that aligning again leaves them alone, or let them go.

use std::ops::Range;

use relecture_core::model::{BeadOrigin, Level, PairId, UnitRange};

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

impl Project {
    /// Makes rows of a pair a person's, or the aligner's again. `rows` are their positions; those beyond the last are
    /// passed over.
    pub fn pin(&mut self, pair: PairId, rows: Range<u32>, origin: BeadOrigin) -> Result<Changed, ProjectError> {
        let alignment = self.store.pair(pair)?.alignment;
        let rows = UnitRange { start: rows.start, end: rows.end.max(rows.start) };
        let ((), changed) = self.transact(|change| {
            change.set_origin(alignment, Level::Paragraph, rows, origin)?;
            Ok(match origin {
                BeadOrigin::Pinned => ((), Op::Pin { pair }),
                BeadOrigin::Automatic => ((), Op::Unpin { pair }),
            })
        })?;
        Ok(changed)
    }
}
