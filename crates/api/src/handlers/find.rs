//! Finding words in a pair, and replacing them in the target.

use relecture_core::model::{PairId, Place};
use relecture_core::search::{self, Query};
use relecture_project::{FoundPlace, FoundText};

use super::check::around;
use super::versions::count;
use crate::{
    Api, Failure, FailureCode, FindText, FoundPlaceView, FoundTextView, QueryKind, QueryRequest, ReplaceText, SideView,
    WorkspaceView,
};

/// The most places that are shown at once.
const MOST_PLACES: usize = 1_000;

impl Api {
    /// See the table of commands.
    pub fn find_text(&self, request: FindText) -> Result<FoundTextView, Failure> {
        let FindText { pair, query, replacement } = request;
        let (search, contents) = {
            let mut session = self.session();
            let open = session.open()?;
            (open.searchable(PairId(pair))?, open.contents)
        };
        if query.text.is_empty() {
            search.make_ready();
            return Ok(FoundTextView { contents, total: 0, in_target: 0, places: Vec::new() });
        }
        let FoundText { total, in_target, places } = search.find(&query.into(), &replacement, MOST_PLACES)?;
        let places = (0..).zip(places).map(|(index, found)| place_view(index, found));
        Ok(FoundTextView { contents, total: count(total), in_target: count(in_target), places: places.collect() })
    }

    /// See the table of commands.
    pub fn replace_text(&self, request: ReplaceText) -> Result<WorkspaceView, Failure> {
        let ReplaceText { pair, contents, query, replacement, left_out } = request;
        let mut session = self.session();
        if session.open()?.contents != contents {
            return Err(Failure::new(FailureCode::Stale));
        }
        let is_left_out = |index: usize| left_out.iter().any(|&known| known as usize == index);
        session.change()?.replace_text(PairId(pair), &query.into(), &replacement, is_left_out)?;
        self.view(&mut session)
    }
}

impl From<QueryRequest> for Query {
    fn from(QueryRequest { text, kind, match_case, whole_words }: QueryRequest) -> Self {
        let kind = match kind {
            QueryKind::Plain => search::QueryKind::Plain,
            QueryKind::Regex => search::QueryKind::Regex,
            QueryKind::MatchForm => search::QueryKind::MatchForm,
        };
        Self { text, kind, match_case, whole_words }
    }
}

fn place_view(index: u32, found: FoundPlace) -> FoundPlaceView {
    let FoundPlace { place: Place { side, paragraph, span }, row, text, replacement } = found;
    let [left, right] = around(&text, span);
    let units = span.to_utf16(&text);
    FoundPlaceView {
        index,
        row,
        side: SideView::from(side),
        paragraph: u32::try_from(paragraph + 1).unwrap_or(u32::MAX),
        start: units.start,
        end: units.end,
        left: left.to_owned(),
        found: span.of(&text).to_owned(),
        replacement,
        right: right.to_owned(),
    }
}
