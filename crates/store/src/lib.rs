//! The project file: an SQLite database, `NAME.relecture`.
//!
//! A file per table holds its SQL, its row, its reads and its writes. Reads are methods of [`Store`], writes of
//! [`Change`], which is one transaction, one entry of the history, and one step of undo.

mod change;
mod check;
mod error;
mod open;
mod read;
mod schema;
mod undo;

mod alignments;
mod anchors;
mod annotations;
mod beads;
mod blank_cells;
mod comments;
mod concepts;
mod concordance;
mod decisions;
mod dismissals;
mod drafts;
mod followed;
mod highlights;
mod history;
mod left_behind;
mod links;
mod originals;
mod pairs;
mod paragraphs;
mod profiles;
mod releases;
mod row_history;
mod scoring;
mod segments;
mod shipped_termbases;
mod sign_offs;
mod snapshots;
mod splices;
mod terms;
mod texts;
mod versions;
mod warnings;

use std::path::PathBuf;

pub use alignments::JoinedVersions;
pub use anchors::NewAnchor;
pub use annotations::NewAnnotation;
pub use beads::{BeadCounts, BeadFilter, Direction, StoredBead};
pub use change::{Change, Operation};
pub use check::Defect;
pub use comments::NewComment;
pub use concordance::FoundSegment;
pub use error::{Fault, StoreError};
pub use history::Entry;
pub use left_behind::{AnchorsTaken, LeftBehind, LeftKind, TakenOver};
pub use open::{Existing, is_project};
pub use originals::Original;
pub use paragraphs::StoredParagraph;
pub use row_history::{Deed, Done};
pub use segments::StoredSegment;
pub use versions::{Lineage, NewVersion};

/// An open project file. While it is open, no other window or program can open it.
#[derive(Debug)]
pub struct Store {
    conn: rusqlite::Connection,
    path: PathBuf,
    // Last, so that the connection is closed before the file may be opened again.
    claim: open::Claim,
}
