//! Add, change and remove what things are called.

use relecture_core::model::{Concept, Term, TermStatus};
use relecture_core::terms::{Termbase, search_key};

use super::STARTER;
use crate::change::{Changed, Op};
use crate::{Project, ProjectError};

impl Project {
    /// Keeps a concept with its terms, in place of the one of its id; one without an id is a new one, and gets one after
    /// its first term. Returns its id. A concept has to have a term.
    pub fn keep_concept(&mut self, mut concept: Concept) -> Result<(String, Changed), ProjectError> {
        let first = concept.terms.first().ok_or(ProjectError::NoTerm)?;
        if concept.id.trim().is_empty() {
            concept.id = self.free_id(&first.text)?;
        }
        let changed = self.write_concept(&concept)?;
        Ok((concept.id, changed))
    }

    fn write_concept(&mut self, concept: &Concept) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.keep_concept(concept)?;
            Ok(((), Op::EditTerms))
        })?;
        Ok(changed)
    }

    fn free_id(&self, text: &str) -> Result<String, ProjectError> {
        let (all, _) = self.termbase()?;
        let is_free = |id: &str| all.concepts.iter().all(|concept| concept.id != id);
        let numbered = (2..).map(|number| format!("{text} {number}"));
        let id = std::iter::once(text.to_owned()).chain(numbered).find(|id| is_free(id));
        Ok(id.expect("there are numbers enough"))
    }

    /// Takes a concept of the project out of it; of one that comes with the program, what the project made of it, so that
    /// it is again what it was.
    pub fn remove_concept(&mut self, id: &str) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.remove_concept(id)?;
            Ok(((), Op::EditTerms))
        })?;
        Ok(changed)
    }

    /// Leaves out a concept that comes with the program.
    pub fn leave_out_concept(&mut self, id: &str) -> Result<Changed, ProjectError> {
        self.write_concept(&Concept::new(id))
    }

    /// Says of a term whether it should be used.
    pub fn set_term_status(&mut self, id: &str, term: usize, status: TermStatus) -> Result<Changed, ProjectError> {
        let mut concept = self.concept(id)?;
        concept.terms.get_mut(term).ok_or(ProjectError::NoSuchTerm)?.status = status;
        self.write_concept(&concept)
    }

    /// Makes a term the one to use in its language and region; what was, is admitted from now on.
    pub fn prefer_term(&mut self, id: &str, term: usize) -> Result<Changed, ProjectError> {
        let mut concept = self.concept(id)?;
        prefer(&mut concept, term)?;
        self.write_concept(&concept)
    }

    /// Says that `target` renders `source`: adds it to the concept that is called so already, or to a new one. It is the one
    /// to use where its language has none. Returns the id of the concept, and whether it is new.
    pub fn add_rendering(&mut self, source: Term, target: Term) -> Result<(String, bool, Changed), ProjectError> {
        let (all, _) = self.termbase()?;
        let Some(known) = called(&all, &source) else {
            let concept = Concept { terms: vec![source, target], ..Concept::default() };
            let (id, changed) = self.keep_concept(concept)?;
            return Ok((id, true, changed));
        };
        let mut concept = known.clone();
        add_term(&mut concept, target);
        let changed = self.write_concept(&concept)?;
        Ok((concept.id, false, changed))
    }

    /// Says that of several wordings one is to be preferred for a term: adds it, and the others as admitted where nothing is
    /// said of them yet, to the concept that is called so already, or to a new one. Returns the id of the concept, and whether it is new.
    pub fn settle_dispute(
        &mut self,
        term: Term,
        preferred: Term,
        others: Vec<Term>,
    ) -> Result<(String, bool, Changed), ProjectError> {
        let (all, _) = self.termbase()?;
        let known = called(&all, &term).cloned();
        let is_new = known.is_none();
        let mut concept = known.unwrap_or_else(|| Concept { terms: vec![term], ..Concept::default() });
        let place = |concept: &Concept, wanted: &Term| {
            let is_it = |term: &Term| term.lang == wanted.lang && search_key(&term.text) == search_key(&wanted.text);
            concept.terms.iter().position(is_it)
        };
        add_term(&mut concept, preferred.clone());
        let at = place(&concept, &preferred).ok_or(ProjectError::NoSuchTerm)?;
        prefer(&mut concept, at)?;
        for other in others {
            if place(&concept, &other).is_none() {
                add_term(&mut concept, other);
            }
        }
        let (id, changed) = self.keep_concept(concept)?;
        Ok((id, is_new, changed))
    }

    /// Holds the texts to the terms that come with the program, too, or no more.
    pub fn use_starter(&mut self, used: bool) -> Result<Changed, ProjectError> {
        let ((), changed) = self.transact(|change| {
            change.use_shipped_termbase(STARTER, used)?;
            Ok(((), Op::ChooseTerms))
        })?;
        Ok(changed)
    }

    /// A concept as the texts are held to it: the project's own, or the one that comes with the program.
    fn concept(&self, id: &str) -> Result<Concept, ProjectError> {
        let own = self.store.concept(id)?;
        let shipped = || Termbase::starter().concepts.iter().find(|concept| concept.id == id).cloned();
        own.or_else(shipped).ok_or(ProjectError::NoSuchTerm)
    }
}

/// The first concept that is called so.
fn called<'t>(all: &'t Termbase, term: &Term) -> Option<&'t Concept> {
    let key = search_key(&term.text);
    let is_called = |known: &Term| known.status.is_approved() && search_key(&known.text) == key;
    all.concepts.iter().find(|concept| concept.terms_in(&term.lang).any(is_called))
}

/// Makes a term of a concept the one to use in its language and region.
fn prefer(concept: &mut Concept, at: usize) -> Result<(), ProjectError> {
    let lang = concept.terms.get(at).ok_or(ProjectError::NoSuchTerm)?.lang.clone();
    for (other, term) in concept.terms.iter_mut().enumerate() {
        if other == at {
            term.status = TermStatus::Preferred;
        } else if term.lang == lang && term.status == TermStatus::Preferred {
            term.status = TermStatus::Admitted;
        }
    }
    Ok(())
}

/// Adds a term; one that is there already is approved.
fn add_term(concept: &mut Concept, mut term: Term) {
    let preferred = concept.terms_in(&term.lang).any(|known| known.status == TermStatus::Preferred);
    term.status = if preferred { TermStatus::Admitted } else { TermStatus::Preferred };
    let key = search_key(&term.text);
    match concept.terms.iter_mut().find(|known| known.lang == term.lang && search_key(&known.text) == key) {
        Some(known) if known.status.is_approved() => {}
        Some(known) => known.status = term.status,
        None => concept.terms.push(term),
    }
}

#[cfg(test)]
mod tests {
    use relecture_core::model::Lang;

    use super::*;

    fn concept() -> Concept {
        let term = |tag: &str, text: &str, status| Term { status, ..Term::new(text, Lang::parse(tag).unwrap()) };
        let terms = vec![
            term("en", "mill", TermStatus::Preferred),
            term("fr", "moulin", TermStatus::Preferred),
            term("fr", "minoterie", TermStatus::Forbidden),
            term("fr-CA", "moulange", TermStatus::Preferred),
        ];
        Concept { terms, ..Concept::new("mill") }
    }

    fn statuses(concept: &Concept) -> Vec<TermStatus> {
        concept.terms.iter().map(|term| term.status).collect()
    }

    #[test]
    fn one_term_of_a_language_and_region_is_preferred() {
        let mut mill = concept();
        prefer(&mut mill, 2).unwrap();
        let [preferred, admitted] = [TermStatus::Preferred, TermStatus::Admitted];
        assert_eq!(statuses(&mill), [preferred, admitted, preferred, preferred]);
        assert!(prefer(&mut mill, 4).is_err());
    }

    #[test]
    fn a_dispute_is_settled_by_one_wording_and_leaves_what_was_said_of_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let mut project = Project::create(&folder.path().join("terms.relecture")).unwrap();
        project.keep_concept(concept()).unwrap();
        let french = |text: &str| Term::new(text, Lang::french());
        let others = vec![french("moulin"), french("minoterie"), french("scierie")];
        let (id, is_new, _) =
            project.settle_dispute(Term::new("Mill", Lang::english()), french("meunerie"), others).unwrap();
        assert_eq!((id.as_str(), is_new), ("mill", false));
        let kept = project.own_terms().unwrap().concepts.remove(0);
        let told: Vec<_> = kept.terms.iter().map(|term| (term.text.as_str(), term.status)).collect();
        use TermStatus::{Admitted, Forbidden, Preferred};
        assert_eq!(
            told,
            [
                ("mill", Preferred),
                ("moulin", Admitted),
                ("minoterie", Forbidden),
                ("moulange", Preferred),
                ("meunerie", Preferred),
                ("scierie", Admitted),
            ]
        );
        let (id, is_new, _) =
            project.settle_dispute(Term::new("oar", Lang::english()), french("rame"), vec![french("aviron")]).unwrap();
        assert_eq!((id.as_str(), is_new), ("oar", true));
    }

    #[test]
    fn a_rendering_is_admitted_beside_one_that_is_preferred() {
        let mut mill = concept();
        add_term(&mut mill, Term::new("moulin à eau", Lang::french()));
        assert_eq!(mill.terms[4].status, TermStatus::Admitted);
        add_term(&mut mill, Term::new("Minoterie", Lang::french()));
        assert_eq!((mill.terms.len(), mill.terms[2].status), (5, TermStatus::Admitted));
        add_term(&mut mill, Term::new("molino", Lang::parse("es").unwrap()));
        assert_eq!(mill.terms[5].status, TermStatus::Preferred);
    }
}
