//! Which of the renderings of a term compete with each other.

use std::collections::{BTreeMap, BTreeSet};

use super::occurrences::{COMPLETED, Collection, Occurrence, Terms};
use super::{Dispute, Place, Wording};
use crate::align::are_cognates;
use crate::model::{ByteSpan, Side};

/// The share of the term's places that the two wordings must have between them.
const COVERED: f32 = 0.6;
/// How much the evidence for a term of one word counts: it may well have several senses.
const ONE_WORD: f32 = 0.7;
/// The same where the other wording stands in a single place.
const ONE_PLACE: f32 = 0.45;
/// For a single place to count, places that show another wording to be the usual one, and how sure that one must be.
const USUAL: usize = 3;
const BEYOND_DOUBT: f32 = 0.85;
/// Places of a wording that are too few to show its sense.
const FEW: usize = 3;
/// How sure the renderings of another wording must be on the whole.
const SURE: f32 = 0.4;
/// How alike the surroundings of two wordings must be, compared with those of one: else they are two senses. Of a term of
/// the source, and of one of the target.
const SAME_SENSE: [f32; 2] = [0.1, 0.3];
/// What is taken to have been alike, where there is little to compare.
const PRIOR: f32 = 0.3;
/// The most places of a wording that are compared with those of the other.
const COMPARED: usize = 200;

/// How much of the evidence counts where two terms share a rendering: languages differ in what they tell apart.
const SHARED: f32 = 0.6;
/// What is weaker is no evidence: for a further wording of a term, and for a term.
const WEAKEST_WORDING: f32 = 0.15;
const WEAKEST: f32 = 0.2;

/// Renderings of a term that are one: by grammar, by what is left out, by the order of the words.
struct Group<'t> {
    /// Of the most frequent of them.
    stems: &'t [u32],
    occurrences: Vec<&'t Occurrence>,
}

/// The wordings of one term.
struct Rivals<'t> {
    side: Side,
    term: &'t [u32],
    /// The most frequent, and those that compete with it.
    groups: Vec<Group<'t>>,
    strength: f32,
}

/// The terms whose wordings compete, the strongest evidence first. `numbers` are those of the passages.
pub(super) fn among(collection: &Collection, source: &Terms, target: &Terms, numbers: &[usize]) -> Vec<Dispute> {
    let of = |side: Side, terms| {
        let found = Terms::iter(terms).filter_map(|(term, occurrences)| rivals(collection, side, term, occurrences));
        without_repetitions(found.collect())
    };
    let mut found = of(Side::Source, source);
    let disputed: BTreeSet<&[u32]> = found.iter().map(|rivals| rivals.term).collect();
    // One rendering for two terms blurs what is told apart elsewhere only where one of them has another, too.
    let blurs = |rivals: &Rivals| rivals.groups.iter().any(|group| disputed.contains(&*group.occurrences[0].roots));
    let shared: Vec<Rivals> = of(Side::Target, target).into_iter().filter(blurs).collect();
    found.extend(shared.into_iter().map(|rivals| Rivals { strength: rivals.strength * SHARED, ..rivals }));
    let mut disputes: Vec<Dispute> = found
        .into_iter()
        .filter(|rivals| rivals.strength >= WEAKEST)
        .map(|rivals| rivals.into_dispute(collection, numbers))
        .collect();
    disputes.sort_by(|one, other| other.strength.total_cmp(&one.strength).then_with(|| one.term.cmp(&other.term)));
    disputes
}

fn rivals<'t>(
    collection: &Collection,
    side: Side,
    term: &'t [u32],
    occurrences: &'t [Occurrence],
) -> Option<Rivals<'t>> {
    let mut groups = groups(collection, 1 - side as usize, occurrences).into_iter();
    let first = groups.next()?;
    let mut strongest = 0.0_f32;
    let rivals: Vec<Group> = groups
        .filter(|other| {
            let strength = evidence(collection, side, term, &first, other);
            strongest = strongest.max(strength.unwrap_or_default());
            strength.is_some()
        })
        .collect();
    let covered = first.occurrences.len() + rivals.iter().map(|group| group.occurrences.len()).sum::<usize>();
    let covered = covered as f32 / occurrences.len() as f32;
    let groups: Vec<Group> = std::iter::once(first).chain(rivals).collect();
    (groups.len() > 1 && covered >= COVERED).then_some(Rivals { side, term, groups, strength: strongest * covered })
}

/// How strong the evidence is that another wording of the term competes with its first; `None` where it does not.
fn evidence(collection: &Collection, side: Side, term: &[u32], first: &Group, other: &Group) -> Option<f32> {
    let weight = weight(collection, side, term, first, other)?;
    if other.sure() < SURE || term.len() == 1 && is_expression(first, other) {
        return None;
    }
    let sense = same_sense(collection, first, other).or_else(|| {
        // Nothing tells: of what one language tells apart, the other may have one word.
        let is_general = |one, two| is_known(collection, side, one, two);
        let few = side == Side::Target && term.len() == 1 && other.occurrences.len() <= FEW;
        let two_senses = few && is_general(other, first) && is_general(first, other);
        (!two_senses || other.is_attested()).then_some(1.0)
    })?;
    let strength = weight * strength(collection, first, other, sense);
    (sense >= SAME_SENSE[side as usize] && strength >= WEAKEST_WORDING).then_some(strength)
}

/// How much of the evidence counts; `None` where the places of the other wording are too few to be any.
fn weight(collection: &Collection, side: Side, term: &[u32], first: &Group, other: &Group) -> Option<f32> {
    let one_place = other.occurrences.len() == 1;
    let recurs = first.occurrences.len() > 1 || other.is_attested();
    if one_place && !recurs && (term.len() == 1 || other.sure() <= COMPLETED) {
        return None;
    }
    let counts = || side == Side::Source && (other.is_attested() || stands_out(collection, first, other));
    match term.len() {
        1 if one_place => counts().then_some(ONE_PLACE),
        1 => Some(ONE_WORD),
        _ => Some(1.0),
    }
}

/// Whether a single place says enough: the term has a usual wording, this one is linked beyond doubt, and the lexicon knows
/// it.
fn stands_out(collection: &Collection, first: &Group, other: &Group) -> bool {
    first.occurrences.len() >= USUAL && other.sure() >= BEYOND_DOUBT && is_known(collection, Side::Source, first, other)
}

/// Whether a term with a wording stands beside one and the same word, beside which it never stands with its first: the two
/// words are one expression (*news release*), whose rendering says nothing of the term alone.
fn is_expression(first: &Group, other: &Group) -> bool {
    (0..2).any(|side| {
        let beside = |group: &Group| group.occurrences.iter().map(|found| found.beside[side]).collect::<BTreeSet<_>>();
        let mut own = beside(other).into_iter();
        match (own.next(), own.next()) {
            (Some(Some(word)), None) => other.occurrences.len() > 1 && !beside(first).contains(&Some(word)),
            _ => false,
        }
    })
}

/// How strong the evidence is that two wordings compete.
fn strength(collection: &Collection, first: &Group, other: &Group, sense: f32) -> f32 {
    let [own, others] = [first, other].map(|group| group.releases(collection));
    // Whole releases that keep to one of them are the work of two hands; both in one may be for the sake of style.
    let mixed = own.intersection(&others).count() as f32 / own.len().min(others.len()) as f32;
    let recurs = 1.0 - 1.0 / (1.0 + other.occurrences.len() as f32);
    other.sure() * recurs * (1.0 - 0.5 * mixed) * (0.5 + 0.5 * sense.min(1.0))
}

/// Whether the lexicon knows what is other in a wording as a rendering of the term's words.
fn is_known(collection: &Collection, side: Side, first: &Group, other: &Group) -> bool {
    let Some(known) = &collection.known else { return false };
    let names = collection.readers[1 - side as usize].stems();
    let occurrence = other.occurrences[0];
    let term = text(collection, side as usize, occurrence.passage, occurrence.own);
    let words = term.split(|c: char| !c.is_alphanumeric());
    let renderings: BTreeSet<&str> =
        words.flat_map(|word| known[side as usize].look_up(word)).map(|found| found.stem).collect();
    let mut new = other.stems.iter().filter(|stem| !first.stems.contains(stem));
    new.all(|&stem| renderings.contains(names.name(stem)))
}

/// A longer term whose wordings differ as those of a term inside it do says nothing new.
fn without_repetitions(rivals: Vec<Rivals>) -> Vec<Rivals> {
    let differing = |rivals: &Rivals| {
        let stems = |at: usize| rivals.groups[at].stems.iter().copied().collect::<BTreeSet<u32>>();
        let (one, two) = (stems(0), stems(1));
        let mut sides = [&one - &two, &two - &one];
        sides.sort();
        sides
    };
    let known: BTreeMap<_, Vec<&[u32]>> = rivals.iter().fold(BTreeMap::new(), |mut known, rivals| {
        known.entry(differing(rivals)).or_insert_with(Vec::new).push(rivals.term);
        known
    });
    let repeats: Vec<bool> = rivals
        .iter()
        .map(|own| {
            let inside = |other: &&&[u32]| {
                other.len() < own.term.len() && own.term.windows(other.len()).any(|words| words == **other)
            };
            known[&differing(own)].iter().any(|other| inside(&other))
        })
        .collect();
    rivals.into_iter().zip(repeats).filter(|(_, repeats)| !repeats).map(|(rivals, _)| rivals).collect()
}

impl Group<'_> {
    /// Whether the terms that come with the program have it.
    fn is_attested(&self) -> bool {
        self.occurrences.iter().any(|occurrence| occurrence.attested)
    }

    fn sure(&self) -> f32 {
        self.occurrences.iter().map(|occurrence| occurrence.sure).sum::<f32>() / self.occurrences.len() as f32
    }

    fn releases(&self, collection: &Collection) -> BTreeSet<u32> {
        self.occurrences.iter().map(|occurrence| release(collection, occurrence)).collect()
    }
}

impl Rivals<'_> {
    fn into_dispute(self, collection: &Collection, numbers: &[usize]) -> Dispute {
        let Self { side, term: _, groups, strength } = self;
        let own = groups.iter().flat_map(|group| &group.occurrences);
        let term = mostly(own.map(|occurrence| text(collection, side as usize, occurrence.passage, occurrence.own)));
        let wording = |group: &Group| Wording {
            text: mostly(
                group.occurrences.iter().map(|found| text(collection, 1 - side as usize, found.passage, found.other)),
            ),
            places: group.occurrences.iter().map(|occurrence| place(side, occurrence, numbers)).collect(),
        };
        Dispute { side, term, wordings: groups.iter().map(wording).collect(), strength }
    }
}

fn release(collection: &Collection, occurrence: &Occurrence) -> u32 {
    collection.passages[occurrence.passage as usize].release
}

fn text<'a>(collection: &Collection<'a>, side: usize, passage: u32, span: ByteSpan) -> String {
    let passage = &collection.passages[passage as usize];
    span.of(if side == 0 { passage.source } else { passage.target }).to_lowercase()
}

fn place(side: Side, occurrence: &Occurrence, numbers: &[usize]) -> Place {
    let Occurrence { passage, own, other, .. } = occurrence;
    let (source, target) = if side == Side::Source { (*own, *other) } else { (*other, *own) };
    Place { passage: numbers[*passage as usize], source, target }
}

/// The most frequent text.
fn mostly(texts: impl Iterator<Item = String>) -> String {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    texts.for_each(|text| *times.entry(text).or_default() += 1);
    let most = times.into_iter().max_by(|one, other| one.1.cmp(&other.1).then_with(|| other.0.cmp(&one.0)));
    most.map(|(text, _)| text).unwrap_or_default()
}

/// Whether two wordings are for one sense: how alike the words around their places are, compared with those around the
/// places of the first alone; `None` where there is nothing to compare. Places of one release are not compared, since they share their subject.
fn same_sense(collection: &Collection, first: &Group, second: &Group) -> Option<f32> {
    let alike = |one: &Group, two: &Group, in_one: bool| {
        let mut by_releases: BTreeMap<[u32; 2], (f32, u32)> = BTreeMap::new();
        for (i, a) in one.occurrences.iter().enumerate().take(COMPARED) {
            for (j, b) in two.occurrences.iter().enumerate().take(COMPARED) {
                let is_twice = std::ptr::eq(one, two) && i >= j;
                let mut releases = [a, b].map(|occurrence| release(collection, occurrence));
                if is_twice || releases[0] == releases[1] && !in_one {
                    continue;
                }
                if std::ptr::eq(one, two) {
                    releases.sort_unstable();
                }
                let (sum, pairs) = by_releases.entry(releases).or_default();
                *sum += surroundings(a, b);
                *pairs += 1;
            }
        }
        // However many places two releases have, they are one witness: what they share may be a sentence.
        (by_releases.values().map(|&(sum, pairs)| sum / pairs as f32).sum::<f32>(), by_releases.len() as f32)
    };
    // But where all are of one.
    let in_one = [first, second].iter().all(|other| alike(first, other, false).1 == 0.0);
    let (across, pairs) = alike(first, second, in_one);
    let (inside, own_pairs) = alike(first, first, in_one);
    let expected = if own_pairs > 0.0 { inside / own_pairs * pairs } else { 0.0 };
    (across > 0.0 || expected > 0.0).then(|| (across + PRIOR) / (expected + PRIOR))
}

/// How alike the words around two places are.
fn surroundings(one: &Occurrence, two: &Occurrence) -> f32 {
    let besides = |occurrence: &Occurrence| {
        occurrence.beside.into_iter().enumerate().filter_map(|(side, word)| Some((side, word?))).collect::<Vec<_>>()
    };
    let others = besides(two);
    let beside = besides(one).iter().filter(|word| others.contains(word)).count() as f32;
    let near = one.near.iter().filter(|word| two.near.contains(word)).count() as f32;
    beside + 0.3 * near
}

/// The renderings of a term, those that are one together; the most frequent first.
fn groups<'t>(collection: &Collection, other: usize, occurrences: &'t [Occurrence]) -> Vec<Group<'t>> {
    let mut by_stems: BTreeMap<&[u32], Vec<&Occurrence>> = BTreeMap::new();
    for occurrence in occurrences {
        by_stems.entry(&occurrence.rendering).or_default().push(occurrence);
    }
    let mut ordered: Vec<(&[u32], Vec<&Occurrence>)> = by_stems.into_iter().collect();
    ordered.sort_by(|one, two| two.1.len().cmp(&one.1.len()).then_with(|| one.0.cmp(two.0)));
    let mut groups: Vec<Group> = Vec::new();
    for (stems, found) in ordered {
        match groups.iter_mut().find(|group| is_one(collection, other, group.stems, stems)) {
            Some(group) => group.occurrences.extend(found),
            None => groups.push(Group { stems, occurrences: found }),
        }
    }
    groups.sort_by(|one, two| two.occurrences.len().cmp(&one.occurrences.len()).then_with(|| one.stems.cmp(two.stems)));
    groups.iter_mut().for_each(|group| group.occurrences.sort_by_key(|found| (found.passage, found.own.start)));
    groups
}

/// Whether two renderings differ in nothing but what is left out, or by words of one family.
fn is_one(collection: &Collection, side: usize, one: &[u32], two: &[u32]) -> bool {
    let left: Vec<u32> = one.iter().copied().filter(|stem| !two.contains(stem)).collect();
    let right: Vec<u32> = two.iter().copied().filter(|stem| !one.contains(stem)).collect();
    let names = collection.readers[side].stems();
    let kin = |a: u32, b: u32| {
        let (a, b) = (names.name(a), names.name(b));
        are_cognates(a, b) || a.len().min(b.len()) >= 3 && (a.starts_with(b) || b.starts_with(a))
    };
    let (few, many) = if left.len() <= right.len() { (&left, &right) } else { (&right, &left) };
    few.iter().all(|&word| many.iter().any(|&own| kin(word, own)))
}
