//! What a concept is called in the releases of a project.

use relecture_core::model::{ByteSpan, Document, Lang, PairId, Place, Side, Timestamp};
use relecture_core::terms::Occurrence;

use super::KnownTerms;
use crate::progress::{ImportProgress, Stage};
use crate::{PairTexts, Project, ProjectError};

/// What a concept is called in one pair of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseRenderings {
    /// The pair.
    pub pair: PairId,
    /// The name of its release.
    pub release: String,
    /// When its source was taken in.
    pub at: Timestamp,
    /// The places, in the order of the rows: where the target names the concept, and where the source does and the target
    /// of that row does not.
    pub places: Vec<RenderingPlace>,
}

/// A place where a concept is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderingPlace {
    /// The words: in the target, or in the source where the target has none for them.
    pub place: Place,
    /// The row.
    pub row: u32,
    /// Which of its terms, by its place among them; `None` where a source is not rendered by one of them.
    pub term: Option<usize>,
    /// What stands before the words, the words, and what stands after them.
    pub words: [String; 3],
}

/// A pair of a release, to look through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseOfPair {
    /// The pair.
    pub pair: PairId,
    /// The name of its release.
    pub release: String,
    /// When its source was taken in.
    pub at: Timestamp,
}

impl Project {
    /// The pairs of all releases, to look through, the earliest first.
    pub fn pairs_by_date(&self) -> Result<Vec<ReleaseOfPair>, ProjectError> {
        let mut pairs = Vec::new();
        for release in self.store.releases()? {
            for pair in self.store.pairs(release.id)? {
                let at = self.store.version(pair.source)?.imported_at;
                pairs.push(ReleaseOfPair { pair: pair.id, release: release.name.clone(), at });
            }
        }
        pairs.sort_by_key(|pair| (pair.at, pair.pair));
        Ok(pairs)
    }
}

impl PairTexts {
    /// What a concept is called in the target, row by row; nothing where the pair does not name it.
    pub fn renderings(&self, terms: &KnownTerms, concept: &str) -> Vec<RenderingPlace> {
        let unknown = Lang::undetermined();
        let langs = [&self.source.0, &self.target.0].map(|document| document.lang.as_ref().unwrap_or(&unknown));
        let find = |document: &Document, lang: &Lang, at: usize| -> Vec<(ByteSpan, usize)> {
            let found = terms.index.find(&document.paragraphs[at].text, lang);
            found.iter().filter_map(|occurrence| Some((occurrence.span, term_of(occurrence, concept)?))).collect()
        };
        let mut places = Vec::new();
        for (row, bead) in (0..).zip(&self.alignment.paragraphs.beads) {
            let before = places.len();
            let place = |side, at: usize, (span, term), document: &Document| RenderingPlace {
                place: Place { side, paragraph: at, span },
                row,
                term,
                words: around(&document.paragraphs[at].text, span),
            };
            for at in bead.target.indices() {
                for (span, term) in find(&self.target.0, langs[1], at) {
                    places.push(place(Side::Target, at, (span, Some(term)), &self.target.0));
                }
            }
            if places.len() > before {
                continue;
            }
            for at in bead.source.indices() {
                for (span, _) in find(&self.source.0, langs[0], at) {
                    places.push(place(Side::Source, at, (span, None), &self.source.0));
                }
            }
        }
        places
    }
}

/// Looks through the pairs, one after the other; `read` reads one. Reports the stage [`Stage::Check`].
pub fn renderings(
    pairs: Vec<ReleaseOfPair>,
    terms: &KnownTerms,
    concept: &str,
    read: &mut dyn FnMut(PairId) -> Result<PairTexts, ProjectError>,
    progress: &dyn ImportProgress,
) -> Result<Vec<ReleaseRenderings>, ProjectError> {
    let total = pairs.len() as u64;
    let mut found = Vec::new();
    for (done, ReleaseOfPair { pair, release, at }) in (0..).zip(pairs) {
        progress.advance(Stage::Check, done, total)?;
        let places = read(pair)?.renderings(terms, concept);
        if !places.is_empty() {
            found.push(ReleaseRenderings { pair, release, at, places });
        }
    }
    progress.advance(Stage::Check, total, total)?;
    Ok(found)
}

/// Which term of the concept an occurrence is; `None` where it may be one of another.
fn term_of(occurrence: &Occurrence, concept: &str) -> Option<usize> {
    let found = occurrence.matches.iter().find(|found| found.concept.id == concept)?;
    found.concept.terms.iter().position(|term| std::ptr::eq(term, found.term))
}

/// A few words before a stretch, the stretch, a few words after it.
fn around(text: &str, span: ByteSpan) -> [String; 3] {
    const MOST: usize = 48;
    let (left, right) = (&text[..span.start], &text[span.end..]);
    let begin = left.char_indices().rev().nth(MOST).map_or(0, |(at, _)| at);
    let end = right.char_indices().nth(MOST).map_or(right.len(), |(at, _)| at);
    let begin = if begin == 0 { 0 } else { begins(left, begin) };
    let end = if end == right.len() { end } else { right[..end].rfind(' ').unwrap_or(end) };
    [left[begin..].to_owned(), span.of(text).to_owned(), right[..end].to_owned()]
}

/// Where the first whole word begins at or after a place.
fn begins(text: &str, at: usize) -> usize {
    text[at..].find(' ').map_or(at, |space| at + space + 1)
}
