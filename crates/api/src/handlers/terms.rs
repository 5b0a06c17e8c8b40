//! What things are called: the terms of the project, where they stand, and putting one for another.

use std::path::Path;
use std::sync::Arc;

use relecture_core::check::{Caution, Replacement, TermState, TermUse};
use relecture_core::export::terms::write;
use relecture_core::import::ImportError;
use relecture_core::import::terms::{LeftOut, LeftOutReason, ReadTerms, TermFormat, TermsError, read};
use relecture_core::model::{BeadIndex, Concept, Lang, PairId, Term};
use relecture_core::terms::Termbase;
use relecture_project::{
    self as project, ConceptChange, ConceptFilter, KnownTerms, ReleaseRenderings, RenderingPlace, TermsPreview,
};

use super::check::{Rules, Shown};
use super::term_names::{concept_view, concept_view_of, read_concept, read_status};
use crate::api::{Planned, ReadFile};
use crate::{
    AddRendering, AddedRenderingView, Api, CautionView, ConceptChangeView, ConceptListView, ConceptOrder,
    ConceptOrigin, ConceptRequest, ConceptsRequest, ConceptsView, Failure, FailureCode, FindConcepts, KeepConcept,
    LeftOutReasonView, LeftOutView, Nothing, PreviewReplacement, ReleaseRenderingsView, RenderingPlaceView,
    RenderingsView, ReplaceTerm, ReplacementView, ReplacementsView, RowsRequest, SetTermStatus, TermMarkView,
    TermMarksView, TermRequest, TermStateView, TermsFile, TermsPreviewView, UseStarter, WorkspaceView,
};

/// The most concepts that a window may ask for at once.
const MOST_CONCEPTS: usize = 1_000;
/// The most changes of an import that are shown.
const MOST_CHANGES: usize = 500;
/// The most places of a concept that are shown.
const MOST_PLACES: usize = 5_000;

impl Api {
    /// The terms that the texts are held to, ready to be found; made ready once for each change of them.
    pub(crate) fn known_terms(&self) -> Result<Arc<KnownTerms>, Failure> {
        let (revision, (termbase, own)) = {
            let mut session = self.session();
            let open = session.open()?;
            if let Some((revision, known)) = &open.known
                && *revision == open.terms
            {
                return Ok(known.clone());
            }
            (open.terms, open.project.termbase()?)
        };
        let known = Arc::new(KnownTerms::new(termbase, own));
        let mut session = self.session();
        let open = session.open()?;
        open.known = Some((revision, known.clone()));
        Ok(known)
    }

    /// See the table of commands.
    pub fn find_concepts(&self, request: FindConcepts) -> Result<ConceptsView, Failure> {
        let FindConcepts { query, lang, status, order, descending, start, count } = request;
        let known = self.known_terms()?;
        let filter = ConceptFilter { query, lang, status: status.map(read_status) };
        let order = match order {
            ConceptOrder::Added => project::ConceptOrder::Added,
            ConceptOrder::Language { lang } => project::ConceptOrder::Language(lang),
            ConceptOrder::Subject => project::ConceptOrder::Subject,
        };
        let found = known.find(&filter, &order, descending);
        let window = found.iter().skip(start as usize).take((count as usize).min(MOST_CONCEPTS));
        Ok(ConceptsView {
            total: number(found.len()),
            all: number(known.index.termbase().concepts.len()),
            concepts: window.map(|&at| concept_view(&known, at)).collect(),
            langs: known.languages(),
            starter: self.session().open()?.project.uses_starter()?,
        })
    }

    /// See the table of commands.
    pub fn concepts(&self, request: ConceptsRequest) -> Result<ConceptListView, Failure> {
        let known = self.known_terms()?;
        let places = request.concepts.iter().take(MOST_CONCEPTS).filter_map(|id| known.place_of(id));
        Ok(ConceptListView { concepts: places.map(|at| concept_view(&known, at)).collect() })
    }

    /// See the table of commands.
    pub fn keep_concept(&self, request: KeepConcept) -> Result<WorkspaceView, Failure> {
        let concept = read_concept(request)?;
        let mut session = self.session();
        session.change_terms()?.keep_concept(concept)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn remove_concept(&self, request: ConceptRequest) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change_terms()?.remove_concept(&request.concept)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn leave_out_concept(&self, request: ConceptRequest) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change_terms()?.leave_out_concept(&request.concept)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn set_term_status(&self, request: SetTermStatus) -> Result<WorkspaceView, Failure> {
        let SetTermStatus { concept, term, status } = request;
        let mut session = self.session();
        session.change_terms()?.set_term_status(&concept, term as usize, read_status(status))?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn prefer_term(&self, request: TermRequest) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change_terms()?.prefer_term(&request.concept, request.term as usize)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn add_rendering(&self, request: AddRendering) -> Result<AddedRenderingView, Failure> {
        let AddRendering { source, source_lang, target, target_lang } = request;
        let term = |text: &str, lang: &str| {
            let lang = Lang::parse(lang).map_err(Failure::internal)?;
            let term = Term::new(text, lang);
            if term.text.is_empty() { Err(Failure::new(FailureCode::BlankName)) } else { Ok(term) }
        };
        let (source, target) = (term(&source, &source_lang)?, term(&target, &target_lang)?);
        let mut session = self.session();
        let (concept, created, _) = session.change_terms()?.add_rendering(source, target)?;
        Ok(AddedRenderingView { workspace: self.view(&mut session)?, concept, created })
    }

    /// See the table of commands.
    pub fn use_starter(&self, request: UseStarter) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.change_terms()?.use_starter(request.used)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn preview_terms(&self, request: TermsFile) -> Result<TermsPreviewView, Failure> {
        let path = Path::new(&request.path);
        let bytes = std::fs::read(path).map_err(|error| Failure::reading(path, &error))?;
        let langs = [Lang::english(), Lang::french()];
        let ReadTerms { termbase, format: _, left_out, warnings } =
            read(&bytes, [&langs[0], &langs[1]]).map_err(|error| unread(path, error))?;
        let mut session = self.session();
        let open = session.open()?;
        let TermsPreview { changes, same } = open.project.preview_terms(&termbase)?;
        open.read_terms = Some(ReadFile { path: request.path.clone(), termbase });
        let created = changes.iter().filter(|(change, _)| *change == ConceptChange::New).count();
        let change = |(change, concept): &(ConceptChange, Concept)| ConceptChangeView {
            created: *change == ConceptChange::New,
            concept: concept_view_of(concept, ConceptOrigin::Project),
        };
        Ok(TermsPreviewView {
            path: request.path,
            created: number(created),
            changed: number(changes.len() - created),
            same: number(same),
            changes: changes.iter().take(MOST_CHANGES).map(change).collect(),
            left_out: left_out.into_iter().map(left_out_view).collect(),
            warnings: warnings.into_iter().map(super::align::warning_view).collect(),
        })
    }

    /// See the table of commands.
    pub fn import_terms(&self, request: TermsFile) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        let read = session.open()?.read_terms.take_if(|read| read.path == request.path);
        let ReadFile { path: _, termbase } = read.ok_or_else(|| Failure::new(FailureCode::Stale))?;
        session.change_terms()?.import_terms(&termbase)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn export_terms(&self, request: TermsFile) -> Result<Nothing, Failure> {
        let path = Path::new(&request.path);
        let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        let format = match extension.as_str() {
            "json" => TermFormat::Json,
            "csv" => TermFormat::Csv,
            "tsv" => TermFormat::Tsv,
            "xlsx" => TermFormat::Xlsx,
            "tbx" => TermFormat::Tbx3,
            _ => return Err(Failure::new(FailureCode::TermsKind).at(path)),
        };
        let termbase: Termbase = self.session().open()?.project.own_terms()?;
        let bytes = write(&termbase, format).map_err(|error| Failure::internal(error).at(path))?;
        std::fs::write(path, bytes).map_err(|error| Failure::writing(path, &error))?;
        Ok(Nothing {})
    }

    /// See the table of commands.
    pub fn term_marks(&self, request: RowsRequest) -> Result<TermMarksView, Failure> {
        let RowsRequest { pair, start, count } = request;
        let mut session = self.session();
        let open = session.open()?;
        let contents = open.contents;
        let checked = open.checked(PairId(pair), contents)?;
        let rows = start..start.saturating_add(count);
        let marks = checked.terms.iter().filter(|mark| rows.contains(&mark.place.row)).cloned().collect();
        Ok(TermMarksView { contents, marks })
    }

    /// See the table of commands.
    pub fn renderings(&self, request: ConceptRequest) -> Result<RenderingsView, Failure> {
        let work = self.work.begin(self.events.as_ref());
        let known = self.known_terms()?;
        let at = known.place_of(&request.concept).ok_or_else(|| Failure::new(FailureCode::Gone))?;
        let pairs = self.session().open()?.project.pairs_by_date()?;
        let mut read = |pair| match self.session().open() {
            Ok(open) => open.project.pair_texts(pair),
            Err(_) => Err(project::ProjectError::Cancelled),
        };
        let found = project::renderings(pairs, &known, &request.concept, &mut read, &work)?;
        let mut left = MOST_PLACES;
        let releases = found.into_iter().map(|release| release_view(release, &mut left)).collect();
        Ok(RenderingsView { concept: concept_view(&known, at), releases })
    }

    /// See the table of commands.
    pub fn preview_replacement(&self, request: PreviewReplacement) -> Result<ReplacementsView, Failure> {
        let PreviewReplacement { pair, side, concept, term } = request;
        let known = self.known_terms()?;
        let gone = || Failure::new(FailureCode::Gone);
        let at = known.place_of(&concept).ok_or_else(gone)?;
        let to = known.index.termbase().concepts[at].terms.get(term as usize).ok_or_else(gone)?.text.clone();
        let (texts, rules, contents) = {
            let mut session = self.session();
            let open = session.open()?;
            (open.project.pair_texts(PairId(pair))?, Rules::of(open, PairId(pair))?, open.contents)
        };
        let found = texts.replacements(rules.to_check(None), &known, side.into(), &concept, &to);
        let documents = [&texts.source.0, &texts.target.0];
        let shown = Shown { documents, rows: BeadIndex::new(&texts.alignment.paragraphs.beads) };
        let view = |replacement: &Replacement| ReplacementView {
            edit: shown.edit(&replacement.edit),
            cautions: replacement.cautions.iter().copied().map(caution_view).collect(),
        };
        let places = found.iter().map(view).collect();
        let edits = found.into_iter().map(|replacement| replacement.edit).collect();
        self.session().open()?.planned = Some(Planned { pair: PairId(pair), contents, section: None, edits });
        Ok(ReplacementsView { contents, places })
    }

    /// See the table of commands.
    pub fn replace_term(&self, request: ReplaceTerm) -> Result<WorkspaceView, Failure> {
        let ReplaceTerm { pair, contents, places } = request;
        let mut session = self.session();
        let edits = session.open()?.planned(PairId(pair), contents, None, &places)?;
        session.change()?.edit(PairId(pair), &edits)?;
        self.view(&mut session)
    }
}

/// The places of terms, as a screen shows them.
pub(super) fn mark_views(uses: &[TermUse], shown: &Shown) -> Vec<TermMarkView> {
    let view = |TermUse { place, concept, term, state }: &TermUse| TermMarkView {
        place: shown.place(*place),
        concept: concept.clone(),
        term: number(*term),
        state: match state {
            TermState::Good => TermStateView::Good,
            TermState::Missing => TermStateView::Missing,
            TermState::Deprecated => TermStateView::Deprecated,
            TermState::Forbidden => TermStateView::Forbidden,
            TermState::OtherRegion => TermStateView::OtherRegion,
        },
    };
    uses.iter().map(view).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn release_view(found: ReleaseRenderings, left: &mut usize) -> ReleaseRenderingsView {
    let ReleaseRenderings { pair, release, at, places } = found;
    let shown = places.len().min(*left);
    *left -= shown;
    let place = |RenderingPlace { place, row, term, words: [left, text, right] }| RenderingPlaceView {
        row,
        side: place.side.into(),
        term: term.map(number),
        left,
        text,
        right,
    };
    ReleaseRenderingsView {
        pair: pair.0,
        release,
        at: at.0 as f64,
        places: places.into_iter().take(shown).map(place).collect(),
    }
}

fn caution_view(caution: Caution) -> CautionView {
    match caution {
        Caution::Gender => CautionView::Gender,
        Caution::Number => CautionView::Number,
        Caution::Form => CautionView::Form,
        Caution::Quotation => CautionView::Quotation,
        Caution::Title => CautionView::Title,
        Caution::OfficialName => CautionView::OfficialName,
        Caution::NotInSource => CautionView::NotInSource,
    }
}

fn left_out_view(left_out: LeftOut) -> LeftOutView {
    let LeftOut { reason, what, line, count } = left_out;
    let reason = match reason {
        LeftOutReason::Field => LeftOutReasonView::Field,
        LeftOutReason::NoTerm => LeftOutReasonView::NoTerm,
        LeftOutReason::Value => LeftOutReasonView::Value,
        LeftOutReason::Language => LeftOutReasonView::Language,
    };
    LeftOutView { reason, what, line, count }
}

fn unread(path: &Path, error: TermsError) -> Failure {
    match error {
        TermsError::NoTerms => Failure::new(FailureCode::TermsNone).at(path),
        TermsError::Import(reason @ (ImportError::Empty | ImportError::Encrypted)) => {
            Failure::from(project::ProjectError::Import { file: path.to_string_lossy().into_owned(), reason })
        }
        error => Failure::of_terms(&error).at(path),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
