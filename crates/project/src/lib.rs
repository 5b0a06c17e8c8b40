//! What a person can do with a project: a file per verb. A change is one transaction, undoable, and returns what it
//! changed, so that a screen fetches again only that.

mod align;
mod annotate;
mod change;
mod check;
mod comment;
mod compare;
mod comparison;
mod concordance;
mod decide;
mod dismiss;
mod disputes;
mod earlier;
mod edit;
mod error;
mod find;
mod import;
mod known_rows;
mod map;
mod memory;
mod open;
mod overview;
mod pairs;
mod pin;
mod placed;
mod profiles;
mod progress;
mod regroup;
mod releases;
mod report;
mod rewrite;
mod rivals;
mod row_history;
mod rows;
mod sample;
mod section_text;
mod sign_off;
mod snapshot;
mod stale;
mod swap;
mod terms;
mod typed;
mod undo;
mod varying;
mod versions;

use std::cell::RefCell;
use std::sync::Arc;

use relecture_store::Store;

use known_rows::KnownRows;

pub use align::{PairTexts, Scope};
pub use change::{Changed, Op};
pub use check::{
    CheckedTexts, Rules, TextToCheck, check_name, check_reason, check_texts, finding_message, finding_reference,
    severity_name, suggestion,
};
pub use compare::{ComparedText, TextVersions, TextWhen};
pub use comparison::{comparison, kind_name, verdict};
pub use concordance::{Concordance, ConcordanceHit, TranslationUnit};
pub use decide::StatusCounts;
pub use dismiss::DismissalScope;
pub use disputes::{AlignedTexts, TermDispute, TermPlace, TermWording, disputed_terms};
pub use earlier::{EarlierRendering, EarlierSentence, SentencePlace};
pub use error::ProjectError;
pub use find::{FoundPlace, FoundText, PairSearch};
pub use import::{
    ImportFile, Imported, ImportedText, PreparedRelease, PreparedText, ReadFile, SourceRule, prepare, prepare_alone,
    prepare_bilingual, prepare_read, read_files,
};
pub use map::{AlignmentMap, MapStretch};
pub use memory::{Memory, Trust};
pub use overview::PairOverview;
pub use pairs::{PairDetails, TextDetails};
pub use placed::Placed;
pub use progress::{ImportProgress, OfStage, Stage, Unwatched};
pub use regroup::{RegroupKind, RegroupPlace};
pub use releases::{ReleaseDetails, ReleasePair};
pub use relecture_store::{
    BeadCounts, BeadFilter as RowFilter, Deed, Defect, Direction, Done, Fault, LeftBehind, LeftKind, StoreError,
    is_project,
};
pub use report::{report, report_page, warning};
pub use rivals::PossibleRivals;
pub use row_history::RowEvent;
pub use rows::{PairRow, RowParagraph, RowSegment, Rows};
pub use sample::{SampleHouse, sample};
pub use section_text::PreparedSectionText;
pub use sign_off::Looked;
pub use stale::{StaleItem, StaleTexts, StaleWork};
pub use terms::{
    ConceptChange, ConceptFilter, ConceptOrder, KnownTerms, Origin, ReleaseOfPair, ReleaseRenderings, RenderingPlace,
    TermsPreview, renderings,
};
pub use typed::TypedRow;
pub use undo::HistoryEntry;
pub use varying::{SentenceWording, VaryingSentence, varying_sentences};
pub use versions::{AddedVersion, CarriedCounts, PreparedVersion, Resemblance, TextState, prepare_text};

/// An open project. While it is open, no other window or program can open it. Whatever was changed is saved.
#[derive(Debug)]
pub struct Project {
    store: Store,
    /// Who makes the changes, as they call themselves.
    author: String,
    /// The rows of the pair that was asked about last, as they are now.
    known_rows: RefCell<Option<Arc<KnownRows>>>,
}
