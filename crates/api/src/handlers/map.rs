//! The picture of a pair.

use relecture_core::model::PairId;
use relecture_project::{AlignmentMap, MapStretch};

use super::align::status_view;
use crate::{Api, Failure, MapStretchView, MapView, PairRequest};

/// About as many stretches as a screen is high: no more can be told apart.
const MOST_STRETCHES: u32 = 1000;

impl Api {
    /// See the table of commands.
    pub fn alignment_map(&self, request: PairRequest) -> Result<MapView, Failure> {
        let mut session = self.session();
        let open = session.open()?;
        let AlignmentMap { source, target, stretches } =
            open.project.alignment_map(PairId(request.pair), MOST_STRETCHES)?;
        let stretches = stretches.into_iter().map(stretch_view).collect();
        Ok(MapView { revision: open.revision, source, target, stretches })
    }
}

fn stretch_view(stretch: MapStretch) -> MapStretchView {
    let MapStretch { rows, source, target, confidence, doubtful, missing, added, moved, status } = stretch;
    MapStretchView {
        row: rows.start,
        rows: rows.end - rows.start,
        source: [source.start, source.end],
        target: [target.start, target.end],
        confidence,
        doubtful,
        missing,
        added,
        moved,
        status: status_view(status),
    }
}
