//! Terms in dispute: what texts and their translations call in more than one way, without any termbase telling.
//!
//! The words of each sentence are linked with those of its counterpart ([`word_links`]); the links give each place of a
//! term its rendering ([`occurrences`]); two renderings of a term that neither grammar nor sense sets apart compete
//! ([`disputes`]).

mod attested;
mod closed_class;
mod disputes;
mod occurrences;
mod phrases;
#[cfg(test)]
mod tests;
mod word_links;
mod words;

use crate::lexicon::shipped_for;
use crate::model::{ByteSpan, Lang, Language, Side};
use crate::progress::{Cancelled, Part, Progress};
use crate::terms::{TermIndex, Termbase};
use occurrences::Collection;
use word_links::WordLinks;
use words::{Reader, Word, spoken};

/// A sentence or a few, and what renders them.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    /// The release it stands in, by a number.
    pub release: u32,
    /// Its text.
    pub source: &'a str,
    /// The text that renders it.
    pub target: &'a str,
}

/// A term, and the wordings that compete for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// The side of the term: the source where it is rendered in several ways, the target where it renders several terms.
    pub side: Side,
    /// The term, as it is mostly written, in lower case.
    pub term: String,
    /// The wordings of the other side, the most frequent first; two or more.
    pub wordings: Vec<Wording>,
    /// How strong the evidence is, from 0 to 1.
    pub strength: f32,
}

/// A wording and where it is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// As it is mostly written, in lower case.
    pub text: String,
    /// Every place, in the order of the passages.
    pub places: Vec<Place>,
}

/// A place where a term is rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of the passage.
    pub passage: usize,
    /// In the source of the passage.
    pub source: ByteSpan,
    /// In its target.
    pub target: ByteSpan,
}

/// Bytes of text that are looked at: of more, evenly chosen passages. So many words take half a gigabyte.
const MOST_BYTES: usize = 16 << 20;
/// Between two reports of progress.
const PASSAGES_A_REPORT: usize = 500;

/// The terms of the passages whose wordings compete, those with the strongest evidence first. The same passages give the
/// same terms; of a very large collection, an even choice of its passages is looked at.
pub fn discover(passages: &[Passage], langs: [&Lang; 2], progress: &dyn Progress) -> Result<Vec<Dispute>, Cancelled> {
    let bytes: usize = passages.iter().map(|passage| passage.source.len() + passage.target.len()).sum();
    let step = bytes.div_ceil(MOST_BYTES).max(1);
    let mut readers = langs.map(Reader::of);
    let numbers: Vec<usize> = (0..passages.len()).step_by(step).collect();
    let passages: Vec<Passage> = numbers.iter().map(|&number| passages[number]).collect();
    let reading = Part::new(progress, 0..10, 100);
    let mut sentences: Vec<[Vec<Word>; 2]> = Vec::with_capacity(passages.len());
    for (at, passage) in passages.iter().enumerate() {
        if at.is_multiple_of(PASSAGES_A_REPORT) {
            reading.advance(at as u64, passages.len() as u64)?;
        }
        sentences.push([readers[0].read(passage.source), readers[1].read(passage.target)]);
    }
    let lines: Vec<[Vec<u32>; 2]> = sentences
        .iter()
        .map(|sides| sides.each_ref().map(|words| spoken(words).map(|(_, word)| word.stem).collect()))
        .collect();
    let names = readers.each_ref().map(Reader::stems);
    let known = shipped_for(langs[0], langs[1]).zip(shipped_for(langs[1], langs[0]));
    let known = known.map(|(there, back)| [there, back]);
    let links = WordLinks::learn(&lines, names, known.map(|[there, _]| there), &Part::new(progress, 10..70, 100))?;
    drop(lines);
    let collection = Collection {
        passages: &passages,
        sentences: &sentences,
        readers: &readers,
        links: &links,
        languages: langs.map(Language::of),
        known,
        langs,
        starter: TermIndex::new(Termbase::starter().clone()),
    };
    let source = occurrences::of_terms(&collection, Side::Source, &Part::new(progress, 70..85, 100))?;
    let target = occurrences::of_terms(&collection, Side::Target, &Part::new(progress, 85..100, 100))?;
    Ok(disputes::among(&collection, &source, &target, &numbers))
}
