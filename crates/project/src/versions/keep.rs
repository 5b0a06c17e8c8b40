//! Keep a new version: one change, with everything that follows it.

use std::collections::BTreeSet;

use relecture_core::align::DocumentAlignment;
use relecture_core::diff::unchanged_paragraphs;
use relecture_core::model::{Pair, PairId, Side, TextId, UnitRange, VersionId};
use relecture_store::{AnchorsTaken, Change, LeftBehind, Lineage, NewVersion, TakenOver};

use super::edits::CarriedEdit;
use super::prepare::{Left, PreparedPair, PreparedVersion};
use crate::change::{Changed, Op, now};
use crate::progress::{ImportProgress, Pieces, Stage};
use crate::{Project, ProjectError};

/// A version that was kept, and what it carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedVersion {
    /// The text.
    pub text: TextId,
    /// Its new version.
    pub version: VersionId,
    /// The pairs that the text stands in.
    pub pairs: Vec<PairId>,
    /// How much was carried over.
    pub carried: CarriedCounts,
    /// What could not be.
    pub left: Vec<LeftBehind>,
    /// What became stale.
    pub changed: Changed,
}

/// How much of the work on a version its next one kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CarriedCounts {
    /// Sentences that stayed what they were.
    pub unchanged: usize,
    /// Sentences that say something else.
    pub changed: usize,
    /// New sentences.
    pub added: usize,
    /// Verdicts about sentences of the text.
    pub decisions: usize,
    /// Approvals of the text or of what stands beside it that no longer hold.
    pub suspended: usize,
    /// Sentences of dismissed findings.
    pub dismissals: usize,
    /// Comments.
    pub comments: usize,
    /// Errors that were marked.
    pub annotations: usize,
    /// Pinned rows.
    pub pins: usize,
    /// Edited paragraphs.
    pub edits: usize,
}

impl Project {
    /// Keeps what was prepared as the new version of its text. Reports the stage [`Stage::Save`].
    pub fn keep_version(
        &mut self,
        prepared: &PreparedVersion,
        progress: &dyn ImportProgress,
    ) -> Result<AddedVersion, ProjectError> {
        let PreparedVersion { text, pairs, .. } = prepared;
        self.refuse_stale(prepared)?;
        let steps = Pieces::new(progress, Stage::Save, prepared.steps());
        let ((version, carried), changed) = self.transact(|change| {
            let (version, carried) = write(change, prepared, &steps)?;
            let pairs = pairs.iter().map(|pair| pair.pair.id).collect();
            Ok(((version, carried), Op::AddVersion { text: *text, pairs }))
        })?;
        let left = self.store.left_behind_by(version)?;
        let pairs = pairs.iter().map(|pair| pair.pair.id).collect();
        Ok(AddedVersion { text: *text, version, pairs, carried, left, changed })
    }

    /// What was prepared for a text that is another now would undo what was done since.
    fn refuse_stale(&self, prepared: &PreparedVersion) -> Result<(), ProjectError> {
        let latest = self.store.undoable()?.map(|entry| entry.id);
        if latest == prepared.latest { Ok(()) } else { Err(ProjectError::Changed) }
    }
}

fn write(
    change: &Change,
    prepared: &PreparedVersion,
    steps: &Pieces,
) -> Result<(VersionId, CarriedCounts), ProjectError> {
    let PreparedVersion {
        text,
        latest: _,
        previous,
        file,
        edits,
        changes: _,
        likeness: _,
        lineage,
        places,
        pairs,
        left,
    } = prepared;
    let new = NewVersion {
        file_name: &file.file.name,
        bytes: &file.file.bytes,
        document: &file.document,
        segments: &file.segments,
        warnings: &file.warnings,
        imported_at: now(),
        lineage: Some(Lineage { previous: *previous, predecessors: lineage }),
    };
    let version = change.add_version(*text, &new, steps)?;
    steps.finish(file.document.paragraphs.len() + file.segments.len())?;
    for edit in edits {
        let CarriedEdit { position, paragraph, segments } = edit;
        let at = u32::try_from(*position).map_err(|_| ProjectError::NoSuchPlace)?;
        change.edit_new_paragraph(version, UnitRange::new(at, at + 1), paragraph, segments)?;
    }
    let TakenOver { decisions, dismissals } = change.take_over(*previous, version)?;
    let AnchorsTaken { comments, annotations } = change.take_over_paragraphs(*previous, version, places)?;
    let mut carried =
        CarriedCounts { decisions, dismissals, comments, annotations, edits: edits.len(), ..CarriedCounts::default() };
    for predecessor in lineage {
        match predecessor {
            None => carried.added += 1,
            Some(predecessor) if predecessor.change.is_some() => carried.changed += 1,
            Some(_) => carried.unchanged += 1,
        }
    }
    for PreparedPair { pair, side, alignment, suspended, pins } in pairs {
        let DocumentAlignment { paragraphs, sentences } = alignment;
        let versions = match side {
            Side::Source => [version, pair.target],
            Side::Target => [pair.source, version],
        };
        change.align(pair.id, versions, [paragraphs, sentences], steps)?;
        steps.finish(paragraphs.beads.len() + sentences.beads.len())?;
        for (side, segment, reason) in suspended {
            let of = versions[usize::from(*side == Side::Target)];
            carried.suspended += usize::from(change.suspend(pair.id, of, *segment, *reason)?);
        }
        carried.pins += pins;
        carry_marks(change, prepared, (pair, *side, alignment), version)?;
    }
    for Left { pair, kind, paragraph, about, said } in left {
        let paragraph = u32::try_from(*paragraph).map_err(|_| ProjectError::NoSuchPlace)?;
        let (pair, about, said) = (pair.map(|pair| pair.id), about.clone(), said.clone());
        change.leave_behind(&LeftBehind { version, pair, kind: *kind, paragraph, about, said, note: String::new() })?;
    }
    Ok((version, carried))
}

/// What was dealt with in a pair stays so where neither side of it changed.
fn carry_marks(
    change: &Change,
    prepared: &PreparedVersion,
    (pair, side, alignment): (&Pair, Side, &DocumentAlignment),
    version: VersionId,
) -> Result<(), ProjectError> {
    let unchanged = unchanged_paragraphs(&prepared.changes);
    let mut moves: Vec<_> = unchanged.iter().map(|&(old, new)| [(prepared.previous, old), (version, new)]).collect();
    let source = match side {
        Side::Target => [pair.source; 2],
        Side::Source => {
            let stayed: BTreeSet<usize> = unchanged.into_iter().map(|(_, new)| new).collect();
            let rows = alignment.paragraphs.beads.iter();
            let rows = rows.filter(|bead| bead.source.indices().all(|paragraph| stayed.contains(&paragraph)));
            let beside = rows.flat_map(|bead| bead.target.indices());
            moves.extend(beside.map(|paragraph| [(pair.target, paragraph); 2]));
            [prepared.previous, version]
        }
    };
    Ok(change.carry_followed(pair.id, source, &moves)?)
}

impl PreparedVersion {
    /// How many rows keeping it will write.
    fn steps(&self) -> usize {
        let beads = self.pairs.iter().map(|pair| &pair.alignment);
        let beads = beads.map(|pair| pair.paragraphs.beads.len() + pair.sentences.beads.len());
        self.file.document.paragraphs.len() + self.file.segments.len() + beads.sum::<usize>()
    }
}
