//! Terms and sentences that the releases render in more than one way.

use std::collections::BTreeMap;

use relecture_core::model::{ByteSpan, Lang, PairId, Side, Term};
use relecture_project::{
    AlignedTexts, OfStage, ProjectError, ReleaseOfPair, SentenceWording, Stage, TermDispute, TermPlace, TermWording,
    TranslationUnit, VaryingSentence, disputed_terms, varying_sentences,
};

use super::check::around;
use super::concordance::{number, place_view};
use crate::{
    Api, DisputeView, DisputedPlaceView, DisputedWordingView, DisputesView, Failure, FailureCode, Nothing, PieceMark,
    PieceView, SettleDispute, UnitPlaceView, WorkspaceView,
};

/// The most terms or sentences that are shown.
const MOST_DISPUTES: usize = 300;
/// The most places of a wording that are shown.
const MOST_PLACES: usize = 30;

impl Api {
    /// See the table of commands.
    pub fn disputed_terms(&self, _: Nothing) -> Result<DisputesView, Failure> {
        let work = self.work.begin(self.events.as_ref());
        let (texts, pairs, contents) = {
            let mut session = self.session();
            let open = session.open()?;
            (open.project.aligned_texts()?, open.project.pairs_by_date()?, open.contents)
        };
        let found = disputed_terms(&texts, &OfStage { progress: &work, stage: Stage::Check })?;
        let pairs: BTreeMap<PairId, ReleaseOfPair> = pairs.into_iter().map(|pair| (pair.pair, pair)).collect();
        let mut session = self.session();
        let project = &session.open()?.project;
        let mut row = |pair, side, paragraph| Ok::<u32, Failure>(project.row_of(pair, side, paragraph)?);
        let total = number(found.len());
        let shown = found.into_iter().take(MOST_DISPUTES);
        let disputes = shown.map(|dispute| term_view(dispute, &texts, &pairs, &mut row)).collect::<Result<_, _>>()?;
        Ok(DisputesView { contents, total, disputes })
    }

    /// See the table of commands.
    pub fn varying_sentences(&self, _: Nothing) -> Result<DisputesView, Failure> {
        let work = self.work.begin(self.events.as_ref());
        let (recurring, contents) = {
            let mut session = self.session();
            let open = session.open()?;
            (open.project.recurring()?, open.contents)
        };
        // The project is free between two portions.
        let mut look = |keys: &[i64]| match self.session().open() {
            Ok(open) => open.project.varying_of(keys),
            Err(_) => Err(ProjectError::Cancelled),
        };
        let found = varying_sentences(&recurring, &mut look, &work)?;
        let total = number(found.len());
        let disputes = found.into_iter().take(MOST_DISPUTES).map(sentence_view).collect();
        Ok(DisputesView { contents, total, disputes })
    }

    /// See the table of commands.
    pub fn settle_dispute(&self, request: SettleDispute) -> Result<WorkspaceView, Failure> {
        let SettleDispute { term, term_lang, wording, others, wording_lang } = request;
        let named = |text: &str, lang: &str| {
            let term = Term::new(text, Lang::parse(lang).map_err(Failure::internal)?);
            if term.text.is_empty() { Err(Failure::new(FailureCode::BlankName)) } else { Ok(term) }
        };
        let others = others.iter().map(|other| named(other, &wording_lang)).collect::<Result<Vec<_>, _>>()?;
        let (source, target) = (named(&term, &term_lang)?, named(&wording, &wording_lang)?);
        let mut session = self.session();
        session.change_terms()?.settle_dispute(source, target, others)?;
        self.view(&mut session)
    }
}

type RowOf<'r> = dyn FnMut(PairId, Side, u32) -> Result<u32, Failure> + 'r;

fn term_view(
    TermDispute { term, langs, wordings, strength: _ }: TermDispute,
    texts: &[AlignedTexts],
    pairs: &BTreeMap<PairId, ReleaseOfPair>,
    row: &mut RowOf,
) -> Result<DisputeView, Failure> {
    let mut views = Vec::new();
    for TermWording { text, places } in wordings {
        let count = number(places.len());
        let mut shown = Vec::new();
        for place in places.into_iter().take(MOST_PLACES) {
            shown.extend(term_place(place, texts, pairs, row)?);
        }
        views.push(DisputedWordingView { text, count, places: shown });
    }
    Ok(DisputeView { text: term, langs: langs.map(|lang| lang.to_string()), wordings: views })
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn term_place(
    TermPlace { texts: at, side, term, wording }: TermPlace,
    texts: &[AlignedTexts],
    pairs: &BTreeMap<PairId, ReleaseOfPair>,
    row: &mut RowOf,
) -> Result<Option<DisputedPlaceView>, Failure> {
    let texts = &texts[at];
    let Some(known) = texts.pair.and_then(|pair| pairs.get(&pair)) else { return Ok(None) };
    let own = side as usize;
    let pieces = |side: usize, (paragraph, span): (usize, ByteSpan)| {
        let text = &texts.documents[side].paragraphs[paragraph].text;
        let [left, right] = around(text, span);
        let piece = |text: &str, mark| PieceView { text: text.to_owned(), mark };
        vec![piece(left, PieceMark::Plain), piece(span.of(text), PieceMark::Found), piece(right, PieceMark::Plain)]
    };
    let paragraph = number(term.0);
    Ok(Some(DisputedPlaceView {
        at: UnitPlaceView {
            pair: known.pair.0,
            release: known.release.clone(),
            at: known.at.0 as f64,
            row: row(known.pair, side, paragraph)?,
        },
        source: pieces(own, term),
        target: pieces(1 - own, wording),
    }))
}

fn sentence_view(VaryingSentence { source, wordings }: VaryingSentence) -> DisputeView {
    let langs = wordings.first().and_then(|wording| wording.places.first()).map(|unit| unit.langs.clone());
    let tag = |lang: Option<Lang>| lang.unwrap_or_else(Lang::undetermined).to_string();
    let whole = |text: &str| vec![PieceView { text: text.to_owned(), mark: PieceMark::Plain }];
    let place = |unit: &TranslationUnit| DisputedPlaceView {
        at: place_view(unit),
        source: whole(&unit.texts[0]),
        target: whole(&unit.texts[1]),
    };
    let wording = |SentenceWording { text, places }: SentenceWording| DisputedWordingView {
        text,
        count: number(places.len()),
        places: places.iter().take(MOST_PLACES).map(place).collect(),
    };
    DisputeView {
        text: source,
        langs: langs.unwrap_or_default().map(tag),
        wordings: wordings.into_iter().map(wording).collect(),
    }
}
