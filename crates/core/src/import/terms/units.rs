//! Translation memories as termbases: a unit is a concept, and what it says in each language a term.

use super::{LeftOutReason, Reading, TermsError};
use crate::import::tmx::TmxReader;
use crate::model::{Concept, Term};
use crate::terms::Termbase;

impl Reading {
    pub(super) fn read_tmx(&mut self, bytes: &[u8]) -> Result<(), TermsError> {
        let mut concepts = Vec::new();
        let mut units = TmxReader::new(bytes)?;
        while let Some(unit) = units.next() {
            let (unit, line) = (unit?, units.line());
            for _ in 0..unit.remarks {
                self.leave_out(LeftOutReason::Field, "note, prop", line);
            }
            let mut terms: Vec<Term> = Vec::new();
            for variant in unit.variants {
                for _ in 0..variant.codes {
                    self.leave_out(LeftOutReason::Field, "bpt, ept, it, ph", line);
                }
                for _ in &variant.inside_codes {
                    self.leave_out(LeftOutReason::Field, "sub", line);
                }
                match variant.lang {
                    _ if variant.text.trim().is_empty() => self.leave_out(LeftOutReason::NoTerm, "", line),
                    Some(lang) => terms.push(Term::new(&variant.text, lang)),
                    None => self.leave_out(LeftOutReason::Language, "", line),
                }
            }
            match terms.first() {
                Some(first) => concepts.push(Concept { id: first.text.clone(), terms, ..Concept::default() }),
                None => self.leave_out(LeftOutReason::NoTerm, "", line),
            }
        }
        self.termbase.merge(Termbase { concepts });
        Ok(())
    }
}
