//! Pinning rows, aligning again, and why a row is a row.

use relecture_core::align::{Evidence, Explanation, Selection, WordMatch};
use relecture_core::model::{BeadOrigin, Level, PairId};
use relecture_project::Scope;

use crate::{
    Api, ExplanationView, Failure, FailureCode, MatchKind, PinRows, Realign, RealignScope, RowRequest, ScorePart,
    ScorePartView, WordMatchView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn pin_rows(&self, request: PinRows) -> Result<WorkspaceView, Failure> {
        let PinRows { pair, start, count, pinned } = request;
        let origin = if pinned { BeadOrigin::Pinned } else { BeadOrigin::Automatic };
        let mut session = self.session();
        session.annotate()?.pin(PairId(pair), start..start.saturating_add(count), origin)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn realign(&self, request: Realign) -> Result<WorkspaceView, Failure> {
        let Realign { pair, scope } = request;
        let scope = match scope {
            RealignScope::All => Scope::All,
            RealignScope::Unpinned => Scope::Unpinned,
            RealignScope::Rows { start, count } => {
                let beads = start as usize..start.saturating_add(count) as usize;
                Scope::Selected(Selection { level: Level::Paragraph, beads })
            }
        };
        let work = self.work.begin(self.events.as_ref());
        let (texts, memory, revision) = {
            let mut session = self.session();
            let open = session.open()?;
            (open.project.pair_texts(PairId(pair))?, open.project.memory()?, open.revision)
        };
        let alignment = texts.align(&scope, &memory, &work)?;
        let mut session = self.session();
        // What was changed in the meantime shall not be lost under an alignment of what was there before.
        if session.open()?.revision != revision {
            return Err(Failure::new(FailureCode::Gone));
        }
        session.change()?.keep_alignment(&texts, &alignment, &work)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn explain_row(&self, request: RowRequest) -> Result<ExplanationView, Failure> {
        let RowRequest { pair, row } = request;
        let work = self.work.begin(self.events.as_ref());
        let (texts, memory) = {
            let mut session = self.session();
            let project = &session.open()?.project;
            (project.pair_texts(PairId(pair))?, project.memory()?)
        };
        let explanation = texts.explain(row, &memory, &work)?;
        explanation.map(explanation_view).ok_or_else(|| Failure::new(FailureCode::Gone))
    }
}

fn explanation_view(explanation: Explanation) -> ExplanationView {
    let hundredths = |value: f64| (value * 100.0).round() / 100.0;
    let score = hundredths(explanation.score());
    let Explanation { shape, length, structure, numbers, names, lexicon, learnt, missing, words } = explanation;
    let parts = [
        (ScorePart::Shape, shape),
        (ScorePart::Length, length),
        (ScorePart::Structure, structure),
        (ScorePart::Numbers, numbers),
        (ScorePart::Names, names),
        (ScorePart::Lexicon, lexicon),
        (ScorePart::Learnt, learnt),
        (ScorePart::Missing, missing),
    ];
    let part = |(name, value)| ScorePartView { name, value: hundredths(value) };
    let word = |WordMatch { source, target, by }| WordMatchView { source, target, by: match_kind(by) };
    ExplanationView { score, parts: parts.map(part).to_vec(), words: words.into_iter().map(word).collect() }
}

fn match_kind(evidence: Evidence) -> MatchKind {
    match evidence {
        Evidence::Number => MatchKind::Number,
        Evidence::Mark => MatchKind::Mark,
        Evidence::Name => MatchKind::Name,
        Evidence::Lexicon => MatchKind::Lexicon,
        Evidence::Learnt => MatchKind::Learnt,
    }
}
