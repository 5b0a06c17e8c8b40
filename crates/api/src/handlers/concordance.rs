//! Looking for words, and for what sentences were rendered by, in all releases.

use relecture_core::model::{ByteSpan, Lang, PairId, Side};
use relecture_project::{
    Concordance, ConcordanceHit, EarlierRendering, EarlierSentence, SentencePlace, TranslationUnit,
};

use crate::{
    Api, ConcordanceHitView, ConcordanceView, EarlierRenderingView, EarlierSentenceView, EarlierView, Failure,
    FindWords, PieceMark, PieceView, RowRequest, TakenWordingView, UnitPlaceView, UnitTextView,
};

/// The most places that are shown at once.
const MOST_HITS: usize = 1_000;

impl Api {
    /// See the table of commands.
    pub fn concordance(&self, FindWords { words, count }: FindWords) -> Result<ConcordanceView, Failure> {
        let mut session = self.session();
        let found = session.open()?.project.concordance(&words, (count as usize).min(MOST_HITS))?;
        let Concordance { hits, more } = found;
        Ok(ConcordanceView { hits: hits.into_iter().map(hit_view).collect(), more })
    }

    /// See the table of commands.
    pub fn earlier_renderings(&self, RowRequest { pair, row }: RowRequest) -> Result<EarlierView, Failure> {
        let mut session = self.session();
        let found = session.open()?.project.earlier_renderings(PairId(pair), row)?;
        Ok(EarlierView { sentences: found.into_iter().map(earlier_view).collect() })
    }
}

fn earlier_view(EarlierSentence { source, place, renderings }: EarlierSentence) -> EarlierSentenceView {
    let view = |rendering: EarlierRendering| {
        let EarlierRendering { unit, side, likeness, more, differences } = rendering;
        let wording = &unit.texts[1 - side as usize];
        let taken = place.as_ref().map(|SentencePlace { paragraph, text, span }| TakenWordingView {
            paragraph: paragraph + 1,
            text: format!("{}{wording}{}", &text[..span.start], &text[span.end..]),
        });
        let taken = taken.filter(|taken| place.as_ref().is_some_and(|here| taken.text != here.text));
        let text =
            |side: usize| text_view(&unit, side, pieces(&unit.texts[side], &differences[side], PieceMark::Different));
        let [own, other] = if side == Side::Source { [0, 1] } else { [1, 0] };
        EarlierRenderingView {
            at: place_view(&unit),
            likeness: percent(likeness),
            more: number(more),
            source: text(own),
            target: text(other),
            taken,
        }
    };
    EarlierSentenceView { source, renderings: renderings.into_iter().map(view).collect() }
}

/// A share in per cent; 100 is for the whole alone.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
fn percent(share: f64) -> u32 {
    (share * 100.0).floor() as u32
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn hit_view(ConcordanceHit { unit, side, marks }: ConcordanceHit) -> ConcordanceHitView {
    let [source, target] = marks;
    ConcordanceHitView {
        at: place_view(&unit),
        side: side.into(),
        source: text_view(&unit, 0, pieces(&unit.texts[0], &source, PieceMark::Found)),
        target: text_view(&unit, 1, pieces(&unit.texts[1], &target, PieceMark::Found)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
pub(super) fn place_view(unit: &TranslationUnit) -> UnitPlaceView {
    UnitPlaceView { pair: unit.pair.0, release: unit.release.clone(), at: unit.at.0 as f64, row: unit.row }
}

fn text_view(unit: &TranslationUnit, side: usize, pieces: Vec<PieceView>) -> UnitTextView {
    let lang = unit.langs[side].as_ref().map_or_else(|| Lang::undetermined().to_string(), Lang::to_string);
    UnitTextView { lang, version: unit.versions[side], pieces }
}

/// A text cut at the places that are marked, which are in order and do not overlap.
fn pieces(text: &str, marks: &[ByteSpan], as_what: PieceMark) -> Vec<PieceView> {
    let piece = |span: ByteSpan, mark| PieceView { text: span.of(text).to_owned(), mark };
    let mut pieces = Vec::with_capacity(2 * marks.len() + 1);
    let mut at = 0;
    for &span in marks {
        pieces.push(piece(ByteSpan::new(at, span.start), PieceMark::Plain));
        pieces.push(piece(span, as_what));
        at = span.end;
    }
    pieces.push(piece(ByteSpan::new(at, text.len()), PieceMark::Plain));
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
