//! Terms in dispute: what aligned texts, of a project or of files, call in more than one way.

use std::collections::BTreeMap;

use relecture_core::model::{Bead, ByteSpan, Document, Lang, Level, PairId, Segment, Side, UnitRange};
use relecture_core::progress::{Part, Progress};
use relecture_core::terms::discover::{Dispute, Passage, Place, discover};

use crate::{Project, ProjectError};

/// Sentences that are aligned less surely than this are left aside.
const CONFIDENT: f32 = 0.5;

/// Two texts of a release with their sentences and what renders what.
#[derive(Clone, Debug)]
pub struct AlignedTexts {
    /// What the release is called.
    pub release: String,
    /// The pair of the project, where they are of one.
    pub pair: Option<PairId>,
    /// Source and target.
    pub documents: [Document; 2],
    /// The sentences of each.
    pub segments: [Vec<Segment>; 2],
    /// Beads of sentences.
    pub sentences: Vec<Bead>,
}

/// A term with the wordings of the other language that compete for it.
#[derive(Clone, Debug, PartialEq)]
pub struct TermDispute {
    /// The term, in lower case.
    pub term: String,
    /// Its language, and that of the wordings.
    pub langs: [Lang; 2],
    /// The wordings, the most frequent first.
    pub wordings: Vec<TermWording>,
    /// How strong the evidence is, from 0 to 1.
    pub strength: f32,
}

/// A wording and where it is found.
#[derive(Clone, Debug, PartialEq)]
pub struct TermWording {
    /// The wording, in lower case.
    pub text: String,
    /// Every place.
    pub places: Vec<TermPlace>,
}

/// A place of a term and its wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermPlace {
    /// The number of the texts.
    pub texts: usize,
    /// The side of the term; the wording is on the other.
    pub side: Side,
    /// Paragraph and stretch of the term.
    pub term: (usize, ByteSpan),
    /// Paragraph and stretch of the wording.
    pub wording: (usize, ByteSpan),
}

impl Project {
    /// All pairs with what is aligned in them.
    pub fn aligned_texts(&self) -> Result<Vec<AlignedTexts>, ProjectError> {
        let mut texts = Vec::new();
        for release in self.store.releases()? {
            for pair in self.store.pairs(release.id)? {
                let whole = UnitRange::new(0, u32::MAX);
                let segments = |version| -> Result<Vec<Segment>, ProjectError> {
                    let stored = self.store.segments_of(version, whole)?;
                    Ok(stored.into_iter().map(|stored| stored.segment).collect())
                };
                texts.push(AlignedTexts {
                    release: release.name.clone(),
                    pair: Some(pair.id),
                    documents: [self.store.document(pair.source)?, self.store.document(pair.target)?],
                    segments: [segments(pair.source)?, segments(pair.target)?],
                    sentences: self.store.alignment(pair.alignment, Level::Sentence)?.beads,
                });
            }
        }
        Ok(texts)
    }
}

/// The terms in dispute across texts, those with the strongest evidence first. Each pair of languages is looked at by
/// itself, whichever of the two was written first.
pub fn disputed_terms(texts: &[AlignedTexts], progress: &dyn Progress) -> Result<Vec<TermDispute>, ProjectError> {
    let mut by_langs: BTreeMap<[Lang; 2], Vec<Origin>> = BTreeMap::new();
    for (number, aligned) in texts.iter().enumerate() {
        let [Some(source), Some(target)] = aligned.documents.each_ref().map(|document| document.lang.as_ref()) else {
            continue;
        };
        if source.same_language(target) {
            continue;
        }
        let mut langs = [language(source), language(target)];
        let turned = langs[0] > langs[1];
        langs.sort();
        let origins = aligned.sentences.iter().filter_map(|bead| aligned.origin(number, turned, bead));
        by_langs.entry(langs).or_default().extend(origins);
    }
    let mut disputes = Vec::new();
    let all = by_langs.len() as u64;
    for (part, (langs, origins)) in (0..).zip(&by_langs) {
        let passage = |origin: &Origin| {
            let [source, target] = origin.texts(texts);
            Passage { release: origin.number as u32, source, target }
        };
        let passages: Vec<Passage> = origins.iter().map(passage).collect();
        let found = discover(&passages, [&langs[0], &langs[1]], &Part::new(progress, part..part + 1, all))?;
        disputes.extend(found.into_iter().map(|dispute| of_texts(dispute, langs, origins)));
    }
    disputes.sort_by(|one, other| other.strength.total_cmp(&one.strength));
    Ok(disputes)
}

fn language(lang: &Lang) -> Lang {
    Lang::parse(lang.language()).expect("a language alone is a tag")
}

/// Where a passage comes from: a stretch of one paragraph on each side.
struct Origin {
    number: usize,
    /// Whether the languages stand the other way round than in the texts.
    turned: bool,
    paragraphs: [usize; 2],
    spans: [ByteSpan; 2],
}

impl AlignedTexts {
    /// `None` for a bead that is unsure, empty on a side, or reaches over a paragraph break.
    fn origin(&self, number: usize, turned: bool, bead: &Bead) -> Option<Origin> {
        let stretch = |side: Side| {
            let segments = self.segments[side as usize].get(bead.side(side).indices())?;
            let (first, last) = (segments.first()?, segments.last()?);
            (first.paragraph == last.paragraph)
                .then(|| (first.paragraph, ByteSpan::new(first.span.start, last.span.end)))
        };
        let (source, target) = (stretch(Side::Source)?, stretch(Side::Target)?);
        let origin = Origin { number, turned, paragraphs: [source.0, target.0], spans: [source.1, target.1] };
        (bead.confidence >= CONFIDENT).then_some(origin)
    }
}

impl Origin {
    /// The texts, in the order of the languages.
    fn texts<'t>(&self, texts: &'t [AlignedTexts]) -> [&'t str; 2] {
        let text = |side: usize| {
            self.spans[side].of(&texts[self.number].documents[side].paragraphs[self.paragraphs[side]].text)
        };
        if self.turned { [text(1), text(0)] } else { [text(0), text(1)] }
    }

    /// A stretch of a passage, given by the place of its language, as one of a paragraph.
    fn place(&self, lang: usize, span: ByteSpan) -> (usize, ByteSpan) {
        let side = if self.turned { 1 - lang } else { lang };
        let start = self.spans[side].start;
        (self.paragraphs[side], ByteSpan::new(start + span.start, start + span.end))
    }
}

fn of_texts(dispute: Dispute, langs: &[Lang; 2], origins: &[Origin]) -> TermDispute {
    let Dispute { side, term, wordings, strength } = dispute;
    let own = side as usize;
    let place = |place: Place| {
        let Place { passage, source, target } = place;
        let origin = &origins[passage];
        let places = [origin.place(0, source), origin.place(1, target)];
        let side = if origin.turned { 1 - own } else { own };
        TermPlace {
            texts: origin.number,
            side: [Side::Source, Side::Target][side],
            term: places[own],
            wording: places[1 - own],
        }
    };
    let wordings = wordings
        .into_iter()
        .map(|wording| TermWording { text: wording.text, places: wording.places.into_iter().map(place).collect() });
    TermDispute { term, langs: [langs[own].clone(), langs[1 - own].clone()], wordings: wordings.collect(), strength }
}
