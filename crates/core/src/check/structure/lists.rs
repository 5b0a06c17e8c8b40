//! Lists that have more items in one text than in the other.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{LIST, is_told_to_be_alone};
use crate::check::{CheckedPair, CheckedText, Found};
use crate::model::{BeadIndex, BlockKind, Format, Severity, Side};

/// Lists that answer each other: of each text, those that are one list in the other.
#[derive(Default)]
struct Answering {
    source: Vec<usize>,
    target: Vec<usize>,
}

/// One finding for lists that answer each other. Items that are left out or added are told as paragraphs.
pub(super) fn compare(pair: &CheckedPair, found: &mut Found) {
    let lists = [lists(&pair.source), lists(&pair.target)];
    if lists.iter().any(Vec::is_empty) {
        return;
    }
    let rows = BeadIndex::new(pair.paragraphs);
    let items = |side: Side, chosen: &[usize]| -> Vec<usize> {
        let is_here =
            |item: &usize| rows.of(side, *item).is_some_and(|row| !is_told_to_be_alone(&pair.paragraphs[row as usize]));
        chosen.iter().flat_map(|&list| lists[usize::from(side == Side::Target)][list].clone()).filter(is_here).collect()
    };
    // In plain text, where a list begins and ends is a guess.
    let is_guessed = [pair.source.format, pair.target.format].contains(&Format::Text);
    let severity = if is_guessed { Severity::Note } else { LIST.severity };
    for answering in answering(pair, &lists) {
        let [source, target] = [items(Side::Source, &answering.source), items(Side::Target, &answering.target)];
        let (Some(&first), Some(&first_there)) = (target.first(), source.first()) else { continue };
        if source.len() != target.len() {
            let (here, there) = (pair.target.paragraphs[first].whole(), pair.source.paragraphs[first_there].whole());
            let adding = found.graded(&LIST, severity, here).and(there);
            adding.with("source", source.len()).with("target", target.len());
        }
    }
}

/// The lists of a text: items that follow one another.
fn lists(text: &CheckedText) -> Vec<Range<usize>> {
    let is_item = |at: usize| text.paragraphs[at].kind == BlockKind::ListItem;
    let mut lists = Vec::new();
    let mut at = 0;
    while at < text.paragraphs.len() {
        let end = (at..text.paragraphs.len()).find(|&at| !is_item(at)).unwrap_or(text.paragraphs.len());
        if at < end {
            lists.push(at..end);
        }
        at = end + 1;
    }
    lists
}

/// Lists whose items stand in common beads, in the order of the source. A list that a paragraph cuts in two may answer one
/// that is whole.
fn answering(pair: &CheckedPair, lists: &[Vec<Range<usize>>; 2]) -> Vec<Answering> {
    let list_of = |side: usize, item: usize| {
        let list = lists[side].partition_point(|list| list.start <= item).checked_sub(1)?;
        lists[side][list].contains(&item).then_some(list)
    };
    let mut groups: Vec<Answering> = Vec::new();
    let mut group_of: [BTreeMap<usize, usize>; 2] = [BTreeMap::new(), BTreeMap::new()];
    for bead in pair.paragraphs {
        let sources = bead.source.indices().filter_map(|item| list_of(0, item));
        for source in sources {
            for target in bead.target.indices().filter_map(|item| list_of(1, item)) {
                let known = group_of[0].get(&source).or(group_of[1].get(&target)).copied();
                let group = known.unwrap_or_else(|| {
                    groups.push(Answering::default());
                    groups.len() - 1
                });
                if group_of[0].insert(source, group).is_none() {
                    groups[group].source.push(source);
                }
                if group_of[1].insert(target, group).is_none() {
                    groups[group].target.push(target);
                }
            }
        }
    }
    groups
}
