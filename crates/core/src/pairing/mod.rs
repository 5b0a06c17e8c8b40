//! Which documents are two languages of one text, told by what they say.
//!
//! What the words of one document are covered by in the others, each word weighed by its rarity, names the candidates;
//! aligning those tells how much of one renders the other. A pair is two documents that each like the other best, by a
//! margin over all others, the taken ones too: of releases that differ in too little, none is paired, unless the names of
//! the files tell which. Copies of one text, in other formats, count as one; each is paired with one of the other side.

mod collection;
mod features;
pub mod names;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::align::{self, Lexicon, Options};
use crate::lexicon;
use crate::model::{Document, Lang, UnitRange};
use crate::progress::{Cancelled, Progress, Unwatched};
use crate::segment;
use collection::{Collection, Share};
use features::Feature;

/// A document, and the name of its file where that may tell between candidates that are equal otherwise.
#[derive(Clone, Copy, Debug)]
pub struct NamedDocument<'a> {
    /// The document.
    pub document: &'a Document,
    /// The name of its file.
    pub name: Option<&'a str>,
}

/// Two documents that are two languages of one text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairedDocuments {
    /// Place of the source among the documents: the English one, else the first.
    pub source: usize,
    /// Place of the target among the documents.
    pub target: usize,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
}

/// How many documents are looked at for each.
const NEAREST: usize = 6;

/// Documents less alike than this share of the best of either are no pair.
const CLOSE: f64 = 0.75;

/// Two documents of one subject cover this share of each other's words.
const LEAST_LIKENESS: f64 = 0.2;

/// The evidence without which nothing can be said, in nats: some six rare words that both say.
const LEAST_EVIDENCE: f64 = 25.0;

/// Facts weigh as if two more had been found, so that a single one decides nothing: 5 p.m. is 17 h.
const TWO_FACTS: f64 = 8.0;

/// Releases that share less than this of their facts, and of which each lacks three of the other's, tell of different
/// events.
const LEAST_FACTS: f64 = 0.5;
const THREE_FACTS: f64 = 12.0;

/// How much a document that fits somewhat better is to be preferred, as the power of the ratio.
const SHARPNESS: f64 = 32.0;

/// Likeness and facts that are this share of another's are as good.
const VERSION: f64 = 0.85;

/// Where another document comes close, the one that belongs here may be missing: then the pair must be complete. The
/// power to which the part that is rendered is taken.
const COMPLETENESS: f64 = 8.0;

/// Pairs less sure than this are left alone.
const LEAST_CONFIDENCE: f64 = 0.7;

/// Finds the documents that are two languages of one text, in the order of their sources. A document may be the source
/// of several targets, one a language and region. One whose language is not known is left alone.
pub fn pair_documents(documents: &[NamedDocument], progress: &dyn Progress) -> Result<Vec<PairedDocuments>, Cancelled> {
    let mut collections: BTreeMap<&Lang, (Collection, Vec<usize>)> = BTreeMap::new();
    let mut copies: Vec<Vec<usize>> = vec![Vec::new(); documents.len()];
    let mut known: BTreeMap<(&Lang, Vec<Feature>), usize> = BTreeMap::new();
    for (place, NamedDocument { document, .. }) in documents.iter().enumerate() {
        if let Some(lang) = &document.lang {
            let features = features::of(document);
            let first = *known.entry((lang, features.clone())).or_insert(place);
            copies[first].push(place);
            if first == place {
                let (collection, places) = collections.entry(lang).or_default();
                collection.add(features);
                places.push(place);
            }
        }
    }
    let names_agree = |source: usize, target: usize| {
        let name = |place: &usize| documents[*place].name;
        copies[source].iter().any(|s| copies[target].iter().any(|t| names::agree(name(s), name(t))))
    };
    let mut candidates = Vec::new();
    for (source_lang, source) in &collections {
        for (target_lang, target) in &collections {
            let in_order = (!source_lang.is_english(), source_lang) < (!target_lang.is_english(), target_lang);
            if in_order && !source_lang.same_language(target_lang) {
                candidates.push(close_candidates([source_lang, target_lang], [source, target]));
            }
        }
    }
    let total = candidates.iter().map(|between| between.len() as u64).sum();
    let mut done = 0;
    let mut pairs = Vec::new();
    for mut between in candidates {
        for candidate in &mut between {
            progress.advance(done, total)?;
            candidate.align(documents);
            candidate.names_agree = names_agree(candidate.source, candidate.target);
            done += 1;
        }
        for pair in preferred(&between) {
            let members = each_with_one([&copies[pair.source], &copies[pair.target]], documents);
            pairs.extend(members.into_iter().map(|(source, target)| PairedDocuments { source, target, ..pair }));
        }
    }
    pairs.sort_by_key(|pair| (pair.source, pair.target));
    Ok(pairs)
}

/// Two documents that may be a pair.
struct Candidate {
    source: usize,
    target: usize,
    /// How much of the words of one the other covers, from 0 to 1.
    likeness: f64,
    /// The same of numbers and dates.
    facts: f64,
    /// Whether each lacks too many numbers and dates of the other.
    contradictory: bool,
    /// How much of one renders the other, from 0 to 1.
    rendered: f64,
    /// How well one fits the other, from 0 to 1.
    fit: f64,
    /// Whether the names of the files are one but for the language.
    names_agree: bool,
}

/// Documents of two languages that may be pairs: those about as alike as the best for both.
fn close_candidates(langs: [&Lang; 2], [source, target]: [&(Collection, Vec<usize>); 2]) -> Vec<Candidate> {
    let [there, back] = [lexicon::shipped_for(langs[0], langs[1]), lexicon::shipped_for(langs[1], langs[0])];
    let covers = [
        source.0.covered_by(&target.0, there.as_ref().map(|lexicon| lexicon as &dyn Lexicon)),
        target.0.covered_by(&source.0, back.as_ref().map(|lexicon| lexicon as &dyn Lexicon)),
    ];
    let mut near = Vec::new();
    for document in 0..source.0.len() as u32 {
        let nearest = source.0.nearest(document, &covers[0], target.0.len(), NEAREST);
        near.extend(nearest.into_iter().map(|other| (document, other)));
    }
    for document in 0..target.0.len() as u32 {
        let nearest = target.0.nearest(document, &covers[1], source.0.len(), NEAREST);
        near.extend(nearest.into_iter().map(|other| (other, document)));
    }
    near.sort_unstable();
    near.dedup();
    let mut candidates: Vec<Candidate> = near
        .into_iter()
        .filter_map(|(s, t)| {
            let shares = [source.0.share(s, &covers[0], t), target.0.share(t, &covers[1], s)];
            Candidate::new([source.1[s as usize], target.1[t as usize]], shares)
        })
        .collect();
    let mut best: BTreeMap<usize, f64> = BTreeMap::new();
    for candidate in &candidates {
        for document in [candidate.source, candidate.target] {
            let best = best.entry(document).or_default();
            *best = best.max(candidate.likeness);
        }
    }
    candidates.retain(|candidate| candidate.likeness >= CLOSE * best[&candidate.source].max(best[&candidate.target]));
    candidates
}

impl Candidate {
    /// None where the two are too little alike, or there is too little to tell it by.
    fn new([source, target]: [usize; 2], [there, back]: [Share; 2]) -> Option<Self> {
        let likeness = (there.covered / there.all * back.covered / back.all).sqrt();
        let shared = |share: Share| (share.covered_facts + TWO_FACTS) / (share.all_facts + TWO_FACTS);
        (likeness >= LEAST_LIKENESS && there.covered + back.covered >= LEAST_EVIDENCE).then_some(Self {
            source,
            target,
            likeness,
            facts: (shared(there) + shared(back)) / 2.0,
            contradictory: [there, back]
                .into_iter()
                .all(|share| shared(share) < LEAST_FACTS && share.all_facts - share.covered_facts >= THREE_FACTS),
            rendered: 0.0,
            fit: 0.0,
            names_agree: false,
        })
    }

    /// Whether the document in which this differs from the other candidate seems a version of the other's: as alike, and
    /// with the same facts. Which of two versions was translated, nothing in them tells.
    fn is_version_of(&self, other: &Candidate) -> bool {
        self.likeness >= VERSION * other.likeness && self.facts >= VERSION * other.facts && !self.contradictory
    }

    /// Whether the names of the files tell that this is meant and not the other, which seems a version of it. They never
    /// say more than the facts do.
    fn is_named_before(&self, other: &Candidate) -> bool {
        self.names_agree && !other.names_agree && self.facts >= other.facts && self.is_version_of(other)
    }

    /// Aligns the two. What stands one to one and in order fits best, as translators mostly keep it so.
    fn align(&mut self, documents: &[NamedDocument]) {
        let [source, target] = [self.source, self.target].map(|place| documents[place].document);
        let segments = [segment::segments(source), segment::segments(target)];
        let options =
            Options { source_lang: source.lang.as_ref(), target_lang: target.lang.as_ref(), ..Options::default() };
        let aligned = align::document((source, &segments[0]), (target, &segments[1]), &options, &Unwatched);
        let beads = aligned.expect("nobody watches, nobody cancels").paragraphs.beads;
        let length = |document: &Document, units: UnitRange| -> f64 {
            document.paragraphs[units.indices()].iter().map(|paragraph| paragraph.text.len() as f64).sum()
        };
        let (mut all, mut rendered, mut one_to_one) = (0.0, 0.0, 0.0);
        for bead in &beads {
            let length = length(source, bead.source) + length(target, bead.target);
            let sure = length * f64::from(bead.confidence);
            all += length;
            if !bead.source.is_empty() && !bead.target.is_empty() {
                rendered += sure;
            }
            if bead.source.len() == 1 && bead.target.len() == 1 && !bead.moved {
                one_to_one += sure;
            }
        }
        self.rendered = rendered / all;
        self.fit = self.likeness * (1.0 + self.facts) / 2.0 * (rendered + one_to_one) / (2.0 * all);
    }
}

/// The candidates that are the best of both their documents, and surely so.
fn preferred(candidates: &[Candidate]) -> Vec<PairedDocuments> {
    let mut by_document: BTreeMap<usize, Vec<&Candidate>> = BTreeMap::new();
    for candidate in candidates {
        by_document.entry(candidate.source).or_default().push(candidate);
        by_document.entry(candidate.target).or_default().push(candidate);
    }
    let pair = |candidate: &Candidate| {
        let rivals = [candidate.source, candidate.target].into_iter().flat_map(|document| &by_document[&document]);
        let rivals = rivals.filter(|rival| (rival.source, rival.target) != (candidate.source, candidate.target));
        let (mut nearest, mut is_version) = (0.0_f64, false);
        for rival in rivals.filter(|rival| !candidate.is_named_before(rival)) {
            nearest = nearest.max(rival.fit / candidate.fit);
            is_version |= rival.is_version_of(candidate);
        }
        let complete = candidate.rendered.powf(1.0 + COMPLETENESS * nearest.powi(4));
        let confidence = complete / (1.0 + nearest.powf(SHARPNESS));
        let is_sure = !candidate.contradictory && !is_version && confidence >= LEAST_CONFIDENCE;
        is_sure.then_some(PairedDocuments {
            source: candidate.source,
            target: candidate.target,
            confidence: confidence as f32,
        })
    };
    candidates.iter().filter_map(pair).collect()
}

/// Copies of a source and copies of its target, each with at the most one: by their names, then by their formats.
fn each_with_one([sources, targets]: [&[usize]; 2], documents: &[NamedDocument]) -> Vec<(usize, usize)> {
    let names = |s: usize, t: usize| names::agree(documents[s].name, documents[t].name);
    let formats = |s: usize, t: usize| documents[s].document.format == documents[t].document.format;
    let ways: [&dyn Fn(usize, usize) -> bool; 4] =
        [&|s, t| names(s, t) && formats(s, t), &names, &formats, &|_, _| true];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for fits in ways {
        for &source in sources {
            let is_free = |&&target: &&usize| pairs.iter().all(|&(s, t)| s != source && t != target);
            if let Some(&target) = targets.iter().filter(is_free).find(|&&target| fits(source, target)) {
                pairs.push((source, target));
            }
        }
    }
    pairs
}
