//! Take terms from a file into the project, and see beforehand what that would do.

use std::collections::BTreeMap;

use relecture_core::model::{Concept, Term};
use relecture_core::terms::Termbase;

use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

/// What taking in a termbase would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermsPreview {
    /// The concepts that would be new or others, as they would be, in the order of the file.
    pub changes: Vec<(ConceptChange, Concept)>,
    /// How many concepts would stay what they are.
    pub same: usize,
}

/// What would become of a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConceptChange {
    /// The project does not have it.
    New,
    /// It would be another.
    Changed,
}

impl Project {
    /// What taking in a termbase would do. A concept of an id that the project has gets what the file says of it, and the
    /// terms that it lacks; its other terms stay.
    pub fn preview_terms(&self, termbase: &Termbase) -> Result<TermsPreview, ProjectError> {
        let known: BTreeMap<String, Concept> =
            self.store.concepts()?.into_iter().map(|concept| (concept.id.clone(), concept)).collect();
        let mut preview = TermsPreview::default();
        for concept in &termbase.concepts {
            match known.get(&concept.id) {
                None => preview.changes.push((ConceptChange::New, concept.clone())),
                Some(known) => {
                    let merged = merged(known, concept);
                    if merged == *known {
                        preview.same += 1;
                    } else {
                        preview.changes.push((ConceptChange::Changed, merged));
                    }
                }
            }
        }
        Ok(preview)
    }

    /// Takes in a termbase, as [`Project::preview_terms`] tells.
    pub fn import_terms(&mut self, termbase: &Termbase) -> Result<Changed, ProjectError> {
        let preview = self.preview_terms(termbase)?;
        let ((), changed) = self.transact(|change| {
            for (_, concept) in &preview.changes {
                change.keep_concept(concept)?;
            }
            Ok(((), Op::ImportTerms))
        })?;
        Ok(changed)
    }
}

fn merged(known: &Concept, file: &Concept) -> Concept {
    let mut merged = known.clone();
    for term in &file.terms {
        let is_same = |own: &&mut Term| own.text == term.text && own.lang == term.lang;
        match merged.terms.iter_mut().find(is_same) {
            Some(own) => *own = term.clone(),
            None => merged.terms.push(term.clone()),
        }
    }
    for (own, new) in [
        (&mut merged.subject, &file.subject),
        (&mut merged.definition, &file.definition),
        (&mut merged.note, &file.note),
        (&mut merged.reference, &file.reference),
    ] {
        *own = new.clone().or(own.take());
    }
    merged.advice = file.advice;
    merged
}
