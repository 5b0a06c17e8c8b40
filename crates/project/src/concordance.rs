//! Look for words in all releases, both sides beside each other.

use std::collections::BTreeMap;

use relecture_core::lexicon::{Direction, shipped_for};
use relecture_core::model::{ByteSpan, Lang, Level, Pair, PairId, Side, Timestamp, UnitRange};
use relecture_core::search::{WordRun, counterpart};
use relecture_store::{FoundSegment, StoredBead};

use crate::{Project, ProjectError};

/// Sentences that have some words, with what they render or are rendered by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concordance {
    /// Those imported last first.
    pub hits: Vec<ConcordanceHit>,
    /// Whether there are more.
    pub more: bool,
}

/// Sentences of a pair that render each other, one of which has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcordanceHit {
    /// Where they stand.
    pub unit: TranslationUnit,
    /// The text in which the words stand.
    pub side: Side,
    /// In source and target: the places of the words, and of what is likely to stand for them.
    pub marks: [Vec<ByteSpan>; 2],
}

/// Sentences of a pair that render each other, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranslationUnit {
    /// The pair.
    pub pair: PairId,
    /// The name of its release.
    pub release: String,
    /// When its source was taken in.
    pub at: Timestamp,
    /// The numbers of the versions of source and target.
    pub versions: [u32; 2],
    /// The languages of source and target, where they are known.
    pub langs: [Option<Lang>; 2],
    /// The sentence bead, by its place.
    pub bead: u32,
    /// The row in which the sentences stand.
    pub row: u32,
    /// The sentences of source and target; empty where a side has none.
    pub texts: [String; 2],
}

impl Project {
    /// The places of words, as they are typed; at the most `limit`. Nothing where no word is typed yet.
    pub fn concordance(&self, typed: &str, limit: usize) -> Result<Concordance, ProjectError> {
        let Some(run) = WordRun::typed(typed) else { return Ok(Concordance::default()) };
        let mut units = Units::of(self);
        let mut found: Vec<(FoundSegment, StoredBead)> = Vec::new();
        let mut failed = None;
        let mut more = false;
        let each = &mut |segment: FoundSegment| match units.bead_of(&segment) {
            Ok(bead) => {
                // Both sides of a bead may have the words.
                let is_new = !found.iter().any(|(known, of)| known.pair == segment.pair && of.id == bead.id);
                more = is_new && found.len() == limit;
                if is_new && !more {
                    found.push((segment, bead));
                }
                !more
            }
            Err(error) => {
                failed = Some(error);
                false
            }
        };
        self.store.find_words(&run, each)?;
        if let Some(error) = failed {
            return Err(error);
        }
        let hit =
            |(segment, bead): (FoundSegment, StoredBead)| Ok(hit(units.unit_of(&segment, &bead)?, segment.side, &run));
        let hits = found.into_iter().map(hit).collect::<Result<_, ProjectError>>()?;
        Ok(Concordance { hits, more })
    }
}

fn hit(unit: TranslationUnit, side: Side, run: &WordRun) -> ConcordanceHit {
    let mut marks = unit.texts.each_ref().map(|text| run.find(text));
    let (own, other) = (side as usize, 1 - side as usize);
    let known: Vec<Direction> = match &unit.langs {
        [Some(source), Some(target)] => {
            let langs = [source, target];
            shipped_for(langs[own], langs[other]).into_iter().collect()
        }
        _ => Vec::new(),
    };
    if marks[other].is_empty() {
        let there = marks[own].iter();
        let mut spans: Vec<ByteSpan> =
            there.filter_map(|span| counterpart(&unit.texts[own], *span, &unit.texts[other], &known)).collect();
        spans.sort_unstable_by_key(|span| (span.start, span.end));
        spans.dedup_by(|next, before| next.start < before.end);
        marks[other] = spans;
    }
    ConcordanceHit { unit, side, marks }
}

/// Reads the sentences that stand beside found ones.
pub(crate) struct Units<'p> {
    project: &'p Project,
    pairs: BTreeMap<PairId, PairAbout>,
}

/// What all sentences of a pair share.
#[derive(Clone)]
struct PairAbout {
    pair: Pair,
    release: String,
    at: Timestamp,
    versions: [u32; 2],
    langs: [Option<Lang>; 2],
}

impl<'p> Units<'p> {
    pub(crate) fn of(project: &'p Project) -> Self {
        Self { project, pairs: BTreeMap::new() }
    }

    /// The sentence bead in which a segment stands.
    fn bead_of(&mut self, found: &FoundSegment) -> Result<StoredBead, ProjectError> {
        let alignment = self.about(found.pair)?.pair.alignment;
        let units = UnitRange::new(found.position, found.position + 1);
        let mut beads = self.project.store.beads_of_units(alignment, Level::Sentence, found.side, units)?;
        beads.pop().ok_or(ProjectError::NoSuchPlace)
    }

    /// The sentences that stand beside a segment, and itself.
    pub(crate) fn unit(&mut self, found: &FoundSegment) -> Result<TranslationUnit, ProjectError> {
        let bead = self.bead_of(found)?;
        self.unit_of(found, &bead)
    }

    fn unit_of(&mut self, found: &FoundSegment, stored: &StoredBead) -> Result<TranslationUnit, ProjectError> {
        let PairAbout { pair, release, at, versions, langs } = self.about(found.pair)?.clone();
        let store = &self.project.store;
        let (bead, sides) = (stored.position, [stored.bead.source, stored.bead.target]);
        let text = |version, units| Ok::<_, ProjectError>(store.sentences(version, units)?.join(" "));
        let texts = [text(pair.source, sides[0])?, text(pair.target, sides[1])?];
        let paragraphs = UnitRange::new(found.paragraph, found.paragraph + 1);
        let rows = store.beads_of_units(pair.alignment, Level::Paragraph, found.side, paragraphs)?;
        let row = rows.first().map_or(0, |stored| stored.position);
        Ok(TranslationUnit { pair: pair.id, release, at, versions, langs, bead, row, texts })
    }

    fn about(&mut self, pair: PairId) -> Result<&PairAbout, ProjectError> {
        if !self.pairs.contains_key(&pair) {
            let about = self.read(pair)?;
            self.pairs.insert(pair, about);
        }
        Ok(&self.pairs[&pair])
    }

    fn read(&mut self, pair: PairId) -> Result<PairAbout, ProjectError> {
        let store = &self.project.store;
        let pair = store.pair(pair)?;
        let [source, target] = [store.version(pair.source)?, store.version(pair.target)?];
        let release = store.release(pair.release)?.name;
        let langs = [store.lang(pair.source)?, store.lang(pair.target)?];
        Ok(PairAbout { pair, release, at: source.imported_at, versions: [source.number, target.number], langs })
    }
}
