//! Looking for words in all releases.

use relecture_core::model::{ByteSpan, Lang};
use relecture_project::{Concordance, ConcordanceHit, TranslationUnit};

use crate::{
    Api, ConcordanceHitView, ConcordanceView, Failure, FindWords, PieceMark, PieceView, UnitPlaceView, UnitTextView,
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
}

fn hit_view(ConcordanceHit { unit, side, marks }: ConcordanceHit) -> ConcordanceHitView {
    let [source, target] = marks;
    ConcordanceHitView {
        at: place_view(&unit),
        side: side.into(),
        source: text_view(&unit, 0, pieces(&unit.texts[0], &source)),
        target: text_view(&unit, 1, pieces(&unit.texts[1], &target)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn place_view(unit: &TranslationUnit) -> UnitPlaceView {
    UnitPlaceView { pair: unit.pair.0, release: unit.release.clone(), at: unit.at.0 as f64, row: unit.row }
}

fn text_view(unit: &TranslationUnit, side: usize, pieces: Vec<PieceView>) -> UnitTextView {
    let lang = unit.langs[side].as_ref().map_or_else(|| Lang::undetermined().to_string(), Lang::to_string);
    UnitTextView { lang, version: unit.versions[side], pieces }
}

/// A text cut at the places that are marked, which are in order and do not overlap.
fn pieces(text: &str, marks: &[ByteSpan]) -> Vec<PieceView> {
    let piece = |span: ByteSpan, mark| PieceView { text: span.of(text).to_owned(), mark };
    let mut pieces = Vec::with_capacity(2 * marks.len() + 1);
    let mut at = 0;
    for &span in marks {
        pieces.push(piece(ByteSpan::new(at, span.start), PieceMark::Plain));
        pieces.push(piece(span, PieceMark::Found));
        at = span.end;
    }
    pieces.push(piece(ByteSpan::new(at, text.len()), PieceMark::Plain));
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}
