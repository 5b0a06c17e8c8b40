//! Editing the translation in place.

use relecture_core::model::{BeadIndex, PairId, Side};

use super::check::{Rules, Shown};
use crate::{Api, EditParagraph, Failure, FailureCode, KeepDraft, Nothing, TypedText, TypedView, WorkspaceView};

impl Api {
    /// See the table of commands.
    pub fn edit_paragraph(&self, request: EditParagraph) -> Result<WorkspaceView, Failure> {
        let EditParagraph { pair, paragraph, text } = request;
        let mut session = self.session();
        session.change()?.rewrite(PairId(pair), Side::Target, position(paragraph)?, &text)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn keep_draft(&self, request: KeepDraft) -> Result<Nothing, Failure> {
        let KeepDraft { pair, paragraph, text } = request;
        let mut session = self.session();
        let project = &mut session.open()?.project;
        project.keep_draft(PairId(pair), Side::Target, position(paragraph)?, text.as_deref())?;
        Ok(Nothing {})
    }

    /// See the table of commands.
    pub fn check_typed(&self, request: TypedText) -> Result<TypedView, Failure> {
        let TypedText { pair, row, paragraph, text } = request;
        let pair = PairId(pair);
        let terms = self.known_terms()?;
        let (typed, profiles) = {
            let mut session = self.session();
            let open = session.open()?;
            let typed = open.project.typed_row(pair, row, (Side::Target, position(paragraph)?), &text)?;
            let known = open.checked.as_ref().filter(|checked| checked.pair == pair);
            let profiles = match known {
                Some(checked) => checked.profiles.clone(),
                None => {
                    let rules = Rules::of(open, pair)?;
                    open.texts(pair)?.profiles((&rules.profiles, rules.chosen.as_ref()))
                }
            };
            (typed, profiles)
        };
        let findings = typed.check(profiles, Some(&terms.index))?;
        let shown = Shown { documents: typed.documents.each_ref(), rows: BeadIndex::new(typed.rows()) };
        Ok(TypedView {
            findings: (0..).zip(&findings).map(|(index, found)| shown.finding(index, found, [None, None])).collect(),
        })
    }
}

/// The position of a paragraph with this number.
pub(super) fn position(number: u32) -> Result<u32, Failure> {
    number.checked_sub(1).ok_or_else(|| Failure::new(FailureCode::Gone))
}
