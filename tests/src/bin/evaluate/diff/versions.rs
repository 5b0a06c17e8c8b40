//! New versions of a text, and what became of every paragraph.

use std::collections::BTreeSet;

use fastrand::Rng;
use relecture_core::model::{Document, HunkKind, Language, Paragraph, ParagraphStatus};
use relecture_core::segment;

use super::edits::{Edit, WAYS};

/// A stretch of both versions that was edited.
pub(super) struct Planted {
    pub(super) way: &'static str,
    pub(super) kind: HunkKind,
    /// Paragraph, start and end in the old version and in the new one.
    pub(super) places: [(usize, usize, usize); 2],
}

/// A new version with its truth.
pub(super) struct Version {
    pub(super) document: Document,
    /// What became of the paragraphs: of the old version, of the new one.
    pub(super) paragraphs: Vec<(ParagraphStatus, Vec<usize>, Vec<usize>)>,
    pub(super) planted: Vec<Planted>,
}

/// How much is changed.
#[derive(Clone, Copy)]
pub(super) struct Measure {
    /// The share of paragraphs that are edited inside.
    pub(super) edited: f64,
    /// How often each of the operations on whole paragraphs is tried.
    pub(super) whole: usize,
}

/// A paragraph or several on their way from one version to the other.
struct Item {
    status: ParagraphStatus,
    old: Vec<usize>,
    new: Vec<Paragraph>,
    edits: Vec<(&'static str, Edit)>,
}

/// Below this many bytes a paragraph is no more than a label, which may stand anywhere.
const LONG: usize = 60;

pub(super) fn version(
    rng: &mut Rng,
    old: &Document,
    strangers: &[Paragraph],
    language: Language,
    measure: Measure,
) -> Version {
    let same = |(at, paragraph): (usize, &Paragraph)| Item {
        status: ParagraphStatus::Same,
        old: vec![at],
        new: vec![paragraph.clone()],
        edits: Vec::new(),
    };
    let mut items: Vec<Item> = old.paragraphs.iter().enumerate().map(same).collect();
    for _ in 0..measure.whole {
        merge(rng, &mut items);
        split(rng, &mut items, old);
        remove(rng, &mut items);
        shift(rng, &mut items);
        add(rng, &mut items, strangers);
    }
    for item in items.iter_mut().filter(|item| item.status == ParagraphStatus::Same) {
        if rng.f64() < measure.edited {
            edit(rng, item, language);
        }
    }
    told(old, items)
}

/// The untouched items that are long, by place.
fn untouched(items: &[Item]) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> = items
        .iter()
        .flat_map(|item| &item.new)
        .map(|paragraph| paragraph.text.as_str())
        .filter(|text| !seen.insert(*text))
        .collect();
    let is_fit = |item: &Item| {
        item.status == ParagraphStatus::Same
            && item.new[0].text.len() >= LONG
            && item.new[0].text.trim() == item.new[0].text
            && !twice.contains(item.new[0].text.as_str())
    };
    items.iter().enumerate().filter(|(_, item)| is_fit(item)).map(|(at, _)| at).collect()
}

fn merge(rng: &mut Rng, items: &mut Vec<Item>) {
    let fit: BTreeSet<usize> = untouched(items).into_iter().collect();
    let pairs = fit.iter().filter(|&&at| fit.contains(&(at + 1)) && items[at].new[0].kind == items[at + 1].new[0].kind);
    let Some(&at) = rng.choice(pairs.collect::<Vec<_>>()) else { return };
    let next = items.remove(at + 1);
    let item = &mut items[at];
    item.status = ParagraphStatus::Merged;
    item.old.extend(next.old);
    item.new[0].text = format!("{} {}", item.new[0].text, next.new[0].text);
}

fn split(rng: &mut Rng, items: &mut [Item], old: &Document) {
    let mut fit = untouched(items);
    rng.shuffle(&mut fit);
    for at in fit {
        let paragraph = items[at].new[0].clone();
        let sentences = segment::sentences(&paragraph.text, old.lang.as_ref());
        let long = |pair: &&[relecture_core::model::ByteSpan]| {
            pair[0].end >= LONG && paragraph.text.len() - pair[1].start >= LONG && pair[1].start > pair[0].end
        };
        let Some(cut) = rng.choice(sentences.windows(2).filter(long).collect::<Vec<_>>()) else { continue };
        let part = |text: &str| Paragraph::new(paragraph.kind, paragraph.level, text);
        items[at].status = ParagraphStatus::Split;
        items[at].new = vec![part(&paragraph.text[..cut[0].end]), part(&paragraph.text[cut[1].start..])];
        return;
    }
}

fn remove(rng: &mut Rng, items: &mut [Item]) {
    let Some(at) = rng.choice(untouched(items)) else { return };
    items[at].status = ParagraphStatus::Removed;
    items[at].new.clear();
}

/// Over at least three others that are together longer, so that there is no doubt which moved.
fn shift(rng: &mut Rng, items: &mut Vec<Item>) {
    let Some(from) = rng.choice(untouched(items)) else { return };
    let to = rng.usize(..items.len());
    let over = &items[from.min(to)..=from.max(to)];
    let length = |item: &Item| item.new.iter().map(|paragraph| paragraph.text.len()).sum::<usize>();
    let crossed: usize = over.iter().filter(|item| item.status == ParagraphStatus::Same).map(length).sum();
    if from.abs_diff(to) < 3 || over.len() < 4 || crossed < 3 * length(&items[from]) {
        return;
    }
    if over.iter().any(|item| item.status == ParagraphStatus::Moved) {
        return;
    }
    let mut item = items.remove(from);
    item.status = ParagraphStatus::Moved;
    items.insert(to, item);
}

fn add(rng: &mut Rng, items: &mut Vec<Item>, strangers: &[Paragraph]) {
    let Some(stranger) = rng.choice(strangers.iter().filter(|p| p.text.len() >= LONG).collect::<Vec<_>>()) else {
        return;
    };
    let at = rng.usize(..=items.len());
    let new = vec![Paragraph::new(stranger.kind, stranger.level, stranger.text.as_str())];
    items.insert(at, Item { status: ParagraphStatus::Added, old: Vec::new(), new, edits: Vec::new() });
}

/// Between two edits of a paragraph stand at least so many bytes.
const APART: usize = 30;

/// One to three edits.
fn edit(rng: &mut Rng, item: &mut Item, language: Language) {
    let text = item.new[0].text.clone();
    let count = rng.usize(1..=3);
    for _ in 0..8 {
        let way = &WAYS[rng.usize(..WAYS.len())];
        let Some(edit) = way.edit(rng, &text, language) else { continue };
        let apart =
            |other: &Edit| other.place.end + APART <= edit.place.start || edit.place.end + APART <= other.place.start;
        if item.edits.iter().all(|(_, other)| apart(other)) {
            item.edits.push((way.name, edit));
        }
        if item.edits.len() == count {
            break;
        }
    }
    if item.edits.is_empty() {
        return;
    }
    item.edits.sort_by_key(|(_, edit)| edit.place.start);
    for (_, edit) in item.edits.iter().rev() {
        item.new[0].text.replace_range(edit.place.clone(), &edit.by);
    }
    item.new[0].links.clear();
    item.status = ParagraphStatus::Changed;
}

fn told(old: &Document, items: Vec<Item>) -> Version {
    let mut version = Version {
        document: Document { paragraphs: Vec::new(), ..old.clone() },
        paragraphs: Vec::new(),
        planted: Vec::new(),
    };
    for item in items {
        let first = version.document.paragraphs.len();
        let mut grown: isize = 0;
        for (way, Edit { place, by, kind }) in item.edits {
            let start = place.start.checked_add_signed(grown).expect("edits are in order");
            let places = [(item.old[0], place.start, place.end), (first, start, start + by.len())];
            grown += by.len() as isize - place.len() as isize;
            version.planted.push(Planted { way, kind, places });
        }
        version.document.paragraphs.extend(item.new);
        version.paragraphs.push((item.status, item.old, (first..version.document.paragraphs.len()).collect()));
    }
    version
}
