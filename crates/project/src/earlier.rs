//! What a sentence, or one like it, was rendered by in other releases.

use std::collections::BTreeMap;

use relecture_core::model::{ByteSpan, PairId, Side};
use relecture_core::search::{differing, likeness, search_words, sentence_key};
use relecture_store::FoundSegment;

use crate::concordance::{TranslationUnit, Units};
use crate::{Project, ProjectError, RowParagraph};

/// Sentences less like than this help nobody, as translators have it in their tools.
const LEAST: f64 = 0.7;
/// Sentences that share rare words and are compared whole.
const COMPARED: usize = 60;
/// Renderings told of one sentence.
const MOST: usize = 5;

/// A sentence of the source of a row with what it was rendered by elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierSentence {
    /// The sentence; several, where one bead holds them.
    pub source: String,
    /// Where its rendering stands here; `None` where nothing renders it, or a paragraph break is in between.
    pub place: Option<SentencePlace>,
    /// The renderings elsewhere, of the likest sentences first, then the last.
    pub renderings: Vec<EarlierRendering>,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentencePlace {
    /// The position of the paragraph in its text, from 0.
    pub paragraph: u32,
    /// Its text.
    pub text: String,
    /// The stretch.
    pub span: ByteSpan,
}

/// What a sentence was rendered by in another release.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierRendering {
    /// Where. The languages may stand the other way round there.
    pub unit: TranslationUnit,
    /// The text of that pair that the sentence is of.
    pub side: Side,
    /// How like that sentence is, 0 to 1.
    pub likeness: f64,
    /// How many more places say the same.
    pub more: usize,
    /// In source and target of that pair: what is other than here.
    pub differences: [Vec<ByteSpan>; 2],
}

impl Project {
    /// What the sentences of the source of a row, or such as are like them, were rendered by in other pairs. Sentences of
    /// which nothing is known are left out.
    pub fn earlier_renderings(&self, pair: PairId, row: u32) -> Result<Vec<EarlierSentence>, ProjectError> {
        let Some(row) = self.rows(pair, row, 1)?.rows.pop() else { return Ok(Vec::new()) };
        let lang = self.store.lang(self.store.pair(pair)?.source)?;
        let mut sentences = Vec::new();
        for (bead, source) in beads(&row.source) {
            let target = beads(&row.target).remove(&bead).unwrap_or_default();
            let renderings = self.renderings_of(pair, &source, &target.text, |unit, side| {
                // The same words of another language are another sentence.
                match (&lang, &unit.langs[side as usize]) {
                    (Some(own), Some(other)) => own.same_language(other),
                    _ => true,
                }
            })?;
            if !renderings.is_empty() {
                sentences.push(EarlierSentence { source: source.text, place: target.place, renderings });
            }
        }
        Ok(sentences)
    }

    fn renderings_of(
        &self,
        pair: PairId,
        source: &RowSentence,
        target: &str,
        is_of_lang: impl Fn(&TranslationUnit, Side) -> bool,
    ) -> Result<Vec<EarlierRendering>, ProjectError> {
        let source_words = search_words(&source.text);
        if sentence_key(&source_words).is_none() {
            return Ok(Vec::new());
        }
        let mut found: Vec<FoundSegment> = self.store.find_same(&source_words, COMPARED)?;
        found.extend(self.store.find_alike(&source_words, COMPARED)?);
        let mut units = Units::of(self);
        let mut known: Vec<(PairId, u32)> = Vec::new();
        let mut alike: Vec<Alike> = Vec::new();
        for segment in found.into_iter().filter(|segment| segment.pair != pair) {
            let unit = units.unit(&segment)?;
            let (own, other) = (segment.side as usize, 1 - segment.side as usize);
            if known.contains(&(unit.pair, unit.bead)) || unit.texts[other].is_empty() {
                continue;
            }
            known.push((unit.pair, unit.bead));
            let words = [own, other].map(|side| search_words(&unit.texts[side]));
            let likeness = likeness(&source_words, &words[0]);
            if likeness >= LEAST && is_of_lang(&unit, segment.side) {
                let says = words.each_ref().map(|words| sentence_key(words));
                alike.push(Alike { unit, side: segment.side, likeness, says, more: 0 });
            }
        }
        let told = told(alike).into_iter().map(|Alike { unit, side, likeness, says: _, more }| {
            let here = if side == Side::Source { [&source.text, target] } else { [target, &source.text] };
            // Where nothing stands here there is nothing to compare with.
            let differences = [0, 1].map(|side| match here[side] {
                "" => Vec::new(),
                text => differing(&unit.texts[side], text),
            });
            EarlierRendering { unit, side, likeness, more, differences }
        });
        Ok(told.collect())
    }
}

/// A sentence elsewhere that is like the one here.
struct Alike {
    unit: TranslationUnit,
    side: Side,
    likeness: f64,
    /// What it and its rendering have in common with those that say the same.
    says: [Option<i64>; 2],
    /// How many more places say the same.
    more: usize,
}

/// The likest, then the last, each with how many more say the same; at the most [`MOST`].
fn told(mut alike: Vec<Alike>) -> Vec<Alike> {
    alike.sort_by(|one, other| {
        other
            .likeness
            .total_cmp(&one.likeness)
            .then(other.unit.at.cmp(&one.unit.at))
            .then(other.unit.pair.cmp(&one.unit.pair))
    });
    let mut told: Vec<Alike> = Vec::new();
    for rendering in alike {
        match told.iter_mut().find(|known| known.says == rendering.says) {
            Some(known) => known.more += 1,
            None => told.push(rendering),
        }
    }
    told.truncate(MOST);
    told
}

/// The sentences of one bead in one text of a row.
#[derive(Clone, Debug, Default)]
struct RowSentence {
    text: String,
    place: Option<SentencePlace>,
}

/// The sentences of the paragraphs of a row, by their bead.
fn beads(paragraphs: &[RowParagraph]) -> BTreeMap<u32, RowSentence> {
    let mut beads: BTreeMap<u32, RowSentence> = BTreeMap::new();
    for RowParagraph { position, paragraph, segments, .. } in paragraphs {
        for segment in segments {
            let text = segment.span.of(&paragraph.text);
            let trimmed = text.trim();
            let start = segment.span.start + (text.len() - text.trim_start().len());
            let span = ByteSpan::new(start, start + trimmed.len());
            let sentence = beads.entry(segment.bead).or_default();
            let is_first = sentence.text.is_empty();
            match sentence.place.as_mut().filter(|place| place.paragraph == *position) {
                Some(place) => place.span.end = span.end,
                None => {
                    let whole = SentencePlace { paragraph: *position, text: paragraph.text.clone(), span };
                    sentence.place = is_first.then_some(whole);
                }
            }
            if !sentence.text.is_empty() {
                sentence.text.push(' ');
            }
            sentence.text.push_str(trimmed);
        }
    }
    beads
}
