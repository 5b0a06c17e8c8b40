//! What things are called in a project: its own terms, and those that come with the program where it uses them.

mod find;
mod import;
mod keep;
mod renderings;
mod replace;

use relecture_core::terms::{TermIndex, Termbase};

pub use find::{ConceptFilter, ConceptOrder};
pub use import::{ConceptChange, TermsPreview};
pub use renderings::{ReleaseOfPair, ReleaseRenderings, RenderingPlace, renderings};

use crate::{Project, ProjectError};

/// The name of the termbase that comes with the program.
const STARTER: &str = "starter";

/// The terms that the texts of a project are held to, ready to be found in them.
pub struct KnownTerms {
    /// Ready to be found in texts.
    pub index: TermIndex,
    origins: Vec<Origin>,
    /// By concept: what a person may look for, folded.
    keys: Vec<find::Keys>,
}

/// Where a concept comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The project.
    Project,
    /// The project, in place of the one that comes with the program.
    Changed,
    /// The program, and the project leaves it out: it has no terms.
    LeftOut,
    /// The program.
    Starter,
}

impl KnownTerms {
    /// Makes a termbase ready; `own` says how many of its first concepts are those of the project.
    pub fn new(termbase: Termbase, own: usize) -> Self {
        let origin = |(at, concept): (usize, &relecture_core::model::Concept)| {
            let shipped = || Termbase::starter().concepts.iter().any(|known| known.id == concept.id);
            match (at < own, concept.terms.is_empty()) {
                (false, _) => Origin::Starter,
                (true, true) => Origin::LeftOut,
                (true, false) if shipped() => Origin::Changed,
                (true, false) => Origin::Project,
            }
        };
        let origins = termbase.concepts.iter().enumerate().map(origin).collect();
        let keys = termbase.concepts.iter().map(find::Keys::of).collect();
        Self { index: TermIndex::new(termbase), origins, keys }
    }

    /// Where the concept at a place comes from.
    pub fn origin(&self, at: usize) -> Origin {
        self.origins[at]
    }

    /// The place of the concept of that id.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.index.termbase().concepts.iter().position(|concept| concept.id == id)
    }
}

impl Project {
    /// The terms that the project keeps itself.
    pub fn own_terms(&self) -> Result<Termbase, ProjectError> {
        Ok(Termbase { concepts: self.store.concepts()? })
    }

    /// Whether its texts are held to the terms that come with the program, too.
    pub fn uses_starter(&self) -> Result<bool, ProjectError> {
        Ok(self.store.shipped_termbases()?.iter().any(|name| name == STARTER))
    }

    /// All terms that its texts are held to, its own first, and how many concepts are its own.
    pub fn termbase(&self) -> Result<(Termbase, usize), ProjectError> {
        let own = self.own_terms()?;
        let count = own.concepts.len();
        let all = if self.uses_starter()? { own.over(Termbase::starter()) } else { own };
        Ok((all, count))
    }
}
