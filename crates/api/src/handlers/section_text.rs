//! The text of a section, begun with that of its house: what the section writes differently, and then the text.

use relecture_core::model::{BeadIndex, PairId};
use relecture_core::profile::Profile;

use super::check::{Rules, Shown};
use crate::api::Planned;
use crate::{Api, BeginSectionText, Failure, FailureCode, OpenedPairView, PreviewSectionText, SectionTextView};

impl Api {
    /// See the table of commands.
    pub fn preview_section_text(&self, request: PreviewSectionText) -> Result<SectionTextView, Failure> {
        let PreviewSectionText { pair, profile } = request;
        let pair = PairId(pair);
        let terms = self.known_terms()?;
        let work = self.work.begin(self.events.as_ref());
        let (texts, rules, contents) = {
            let mut session = self.session();
            let open = session.open()?;
            (open.project.pair_texts(pair)?, Rules::of(open, pair)?, open.contents)
        };
        let section = section(&rules, &profile)?;
        let edits = texts.overlay(rules.to_check(Some(&terms.index)), &section, &work)?;
        let documents = [&texts.source.0, &texts.target.0];
        let shown = Shown { documents, rows: BeadIndex::new(&texts.alignment.paragraphs.beads) };
        let view = SectionTextView { contents, edits: edits.iter().map(|edit| shown.edit(edit)).collect::<Vec<_>>() };
        self.session().open()?.planned = Some(Planned { pair, contents, section: Some(profile), edits });
        Ok(view)
    }

    /// See the table of commands.
    pub fn begin_section_text(&self, request: BeginSectionText) -> Result<OpenedPairView, Failure> {
        let BeginSectionText { pair, profile, contents, places } = request;
        let pair = PairId(pair);
        let work = self.work.begin(self.events.as_ref());
        let (texts, rules, edits, memory, release) = {
            let mut session = self.session();
            let open = session.open()?;
            let edits = open.planned(pair, contents, Some(&profile), &places)?;
            let release = open.project.pair(pair)?.release;
            (open.project.pair_texts(pair)?, Rules::of(open, pair)?, edits, open.project.memory()?, release)
        };
        let prepared = texts.section_text(&edits, &section(&rules, &profile)?, &memory, &work)?;
        let mut session = self.session();
        let (pair, _) = session.change()?.keep_section_text(&prepared, &work)?;
        Ok(OpenedPairView { workspace: self.view(&mut session)?, release: release.0, pair: pair.0 })
    }
}

/// A profile by its id.
fn section(rules: &Rules, id: &str) -> Result<Profile, Failure> {
    rules.profiles.get(id).ok().flatten().ok_or_else(|| Failure::new(FailureCode::Gone))
}
