//! The errors marked in a pair, and what they come to.

use std::path::Path;

use relecture_core::check;
use relecture_core::model::{Annotation, AnnotationId, ErrorLevel, Finding, MarkedError, PairId, Place, Severity};
use relecture_core::score::{ScoreCard, Scoring, TypeCount};
use relecture_project::{Looked, Placed};

use super::comment::{anchor_view, anchorage};
use super::sign_off::found;
use super::versions::count;
use super::workspace::spoken;
use crate::{
    AddAnnotation, AnnotateFinding, AnnotationView, AnnotationsView, Api, ChangeAnnotation, ExportScoreCard, Failure,
    FailureCode, MarkedErrorView, Nothing, PairRequest, RemoveAnnotation, ScoreCardView, ScoringView, TypeCountView,
    WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn annotations(&self, request: PairRequest) -> Result<AnnotationsView, Failure> {
        let annotations = self.session().open()?.project.annotations(PairId(request.pair))?;
        Ok(AnnotationsView { annotations: annotations.into_iter().map(annotation_view).collect() })
    }

    /// See the table of commands.
    pub fn add_annotation(&self, request: AddAnnotation) -> Result<WorkspaceView, Failure> {
        let AddAnnotation { pair, anchor, error } = request;
        let pair = PairId(pair);
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        let project = session.annotate()?;
        let (place, span) = anchorage(project, pair, &anchor)?;
        project.annotate(pair, place, span, (&marked(error), None), &by)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn annotate_finding(&self, request: AnnotateFinding) -> Result<WorkspaceView, Failure> {
        let AnnotateFinding { pair, contents, finding } = request;
        let pair = PairId(pair);
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        let checked = session.open()?.checked(pair, contents)?;
        let finding = checked.findings.get(finding as usize).ok_or_else(|| Failure::new(FailureCode::Gone))?;
        let gone = || Failure::new(FailureCode::Gone);
        let (id, kind) = (finding.check, check::kind(finding.check).ok_or_else(gone)?);
        let level = match finding.severity {
            Severity::Error => ErrorLevel::Major,
            Severity::Warning => ErrorLevel::Minor,
            Severity::Note => ErrorLevel::Neutral,
        };
        let Place { side, paragraph, span } = finding.first_place().ok_or_else(gone)?;
        let error = MarkedError { category: kind.category, level, note: String::new() };
        let span = Some(span).filter(|span| !span.is_empty());
        session.annotate()?.annotate(pair, (side, count(paragraph)), span, (&error, Some(id)), &by)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn change_annotation(&self, request: ChangeAnnotation) -> Result<WorkspaceView, Failure> {
        let ChangeAnnotation { pair, annotation, error } = request;
        let mut session = self.session();
        session.annotate()?.change_annotation(PairId(pair), AnnotationId(annotation), &marked(error))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn remove_annotation(&self, request: RemoveAnnotation) -> Result<WorkspaceView, Failure> {
        let RemoveAnnotation { pair, annotation } = request;
        let mut session = self.session();
        session.annotate()?.remove_annotation(PairId(pair), AnnotationId(annotation))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn score_card(&self, request: PairRequest) -> Result<ScoreCardView, Failure> {
        Ok(card_view(self.session().open()?.project.score_card(PairId(request.pair))?))
    }

    /// See the table of commands.
    pub fn export_score_card(&self, request: ExportScoreCard) -> Result<Nothing, Failure> {
        let (pair, path) = (PairId(request.pair), Path::new(&request.path));
        let is_page = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("html"));
        let looked = if is_page { self.look_through(pair)? } else { Looked::default() };
        let mut session = self.session();
        let language = session.kept.settings.language;
        let open = session.open()?;
        let bytes = if is_page {
            let dismissals = open.project.dismissals(pair)?;
            let is_dismissed = |finding: &Finding| dismissals.iter().any(|known| known.word.means(finding, pair));
            let mut findings = open.checked(pair, open.contents)?.findings.clone();
            findings.retain(|finding| !is_dismissed(finding));
            let looked = found(open, pair)?.unwrap_or_default().beside(looked);
            open.project.report(pair, (&findings, &looked), spoken(language))?.into_bytes()
        } else {
            open.project.score_table(pair, spoken(language))?
        };
        std::fs::write(path, bytes).map_err(|error| Failure::writing(path, &error))?;
        Ok(Nothing {})
    }

    /// See the table of commands.
    pub fn set_scoring(&self, request: ScoringView) -> Result<WorkspaceView, Failure> {
        let ScoringView { points, threshold } = request;
        let mut session = self.session();
        session.annotate()?.set_scoring(&Scoring { points, threshold })?;
        self.view(&mut session)
    }
}

fn marked(error: MarkedErrorView) -> MarkedError {
    let MarkedErrorView { category, level, note } = error;
    MarkedError { category: category.into(), level: level.into(), note: note.trim().to_owned() }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn annotation_view(placed: Placed<Annotation>) -> AnnotationView {
    let anchor = anchor_view(&placed);
    let Annotation { id, anchor: _, error, check, by, at } = placed.said;
    let MarkedError { category, level, note } = error;
    let error = MarkedErrorView { category: category.into(), level: level.into(), note };
    AnnotationView { id: id.0, anchor, error, check, by, at: at.0 as f64 }
}

fn card_view(card: ScoreCard) -> ScoreCardView {
    let (per_thousand, score, passes) = (card.per_thousand(), card.score(), card.passes());
    let ScoreCard { words, scoring: Scoring { points, threshold }, types, counts, penalty } = card;
    let of_type =
        |TypeCount { category, counts, penalty }| TypeCountView { category: category.into(), counts, penalty };
    ScoreCardView {
        words: count(words),
        scoring: ScoringView { points, threshold },
        types: types.into_iter().map(of_type).collect(),
        counts,
        penalty,
        per_thousand,
        score,
        passes,
    }
}
