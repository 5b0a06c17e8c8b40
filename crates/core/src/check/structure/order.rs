//! Parts of a release that stand in another order in the other text.

use std::collections::BTreeMap;

use super::ORDER;
use crate::check::{CheckedPair, CheckedParagraph, CheckedText, Found};
use crate::model::{BeadIndex, BlockKind, Place};

/// A part of a release that its heading names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Block {
    Headline,
    Quotes,
    Facts,
    Background,
    Notes,
    About,
    Contact,
    Links,
}

/// The headings of the parts, in lower case without their colon.
const HEADINGS: &[(Block, &[&str])] = &[
    (Block::Quotes, &["quotes", "quote", "citations", "citation"]),
    (
        Block::Facts,
        &["quick facts", "key facts", "facts and figures", "faits en bref", "faits saillants", "chiffres clés"],
    ),
    (
        Block::Background,
        &[
            "background",
            "background information",
            "complément d'information",
            "compléments d'information",
            "informations complémentaires",
            "information complémentaire",
            "contexte",
        ],
    ),
    (
        Block::Notes,
        &[
            "notes to editors",
            "note to editors",
            "notes for editors",
            "notes aux rédactions",
            "note aux rédactions",
            "notes à la rédaction",
            "note à la rédaction",
            "notes aux rédacteurs",
            "notes aux rédactrices et rédacteurs",
            "note aux journalistes",
            "notes aux journalistes",
        ],
    ),
    (
        Block::Contact,
        &[
            "contact",
            "contacts",
            "contact information",
            "media contact",
            "media contacts",
            "press contact",
            "press contacts",
            "for more information",
            "for further information",
            "media relations",
            "media enquiries",
            "contact presse",
            "contacts presse",
            "contact médias",
            "contacts médias",
            "personne-ressource",
            "personnes-ressources",
            "renseignements",
            "pour plus d'information",
            "pour plus d'informations",
            "pour en savoir plus",
            "pour plus de renseignements",
            "pour de plus amples renseignements",
            "relations médias",
            "relations avec les médias",
        ],
    ),
    (Block::Links, &["links", "related links", "associated links", "liens", "liens connexes", "liens utiles"]),
];

/// How the heading of what is said about the organisation begins.
const ABOUT: &[&str] = &["about ", "à propos d", "au sujet d", "qui sommes-nous"];

/// The longest heading, in bytes.
const HEADING_MAX: usize = 60;

/// One finding for a pair whose parts come in another order, unless paragraphs are told to have moved.
pub(super) fn compare(pair: &CheckedPair, found: &mut Found) {
    let [source, target] = [&pair.source, &pair.target].map(blocks);
    let common = |own: &[(Block, Place)], other: &[(Block, Place)]| -> Vec<(Block, Place)> {
        own.iter().filter(|(block, _)| other.iter().any(|(there, _)| there == block)).copied().collect()
    };
    let [source, target] = [common(&source, &target), common(&target, &source)];
    let Some(at) = (0..source.len()).find(|&at| source[at].0 != target[at].0) else { return };
    let rows = BeadIndex::new(pair.paragraphs);
    let is_told = [&source, &target].into_iter().flatten().any(|(_, place)| {
        let row = rows.of(place.side, place.paragraph);
        row.is_some_and(|row| pair.paragraphs[row as usize].moved)
    });
    if is_told {
        return;
    }
    let (block, here) = target[at];
    let there = source.iter().find(|(there, _)| *there == block).map(|(_, place)| *place);
    found.at(&ORDER, here).and_maybe(there);
}

/// The parts that a text has once, in their order.
fn blocks(text: &CheckedText) -> Vec<(Block, Place)> {
    let mut places: BTreeMap<Block, Option<Place>> = BTreeMap::new();
    for paragraph in &text.paragraphs {
        if let Some(block) = block(paragraph) {
            places.entry(block).and_modify(|place| *place = None).or_insert_with(|| Some(paragraph.whole()));
        }
    }
    let mut blocks: Vec<(Block, Place)> =
        places.into_iter().filter_map(|(block, place)| Some((block, place?))).collect();
    blocks.sort_by_key(|(_, place)| *place);
    blocks
}

fn block(paragraph: &CheckedParagraph) -> Option<Block> {
    match paragraph.kind {
        BlockKind::Title => return Some(Block::Headline),
        BlockKind::Heading | BlockKind::Paragraph | BlockKind::Lead if paragraph.raw.len() <= HEADING_MAX => {}
        _ => return None,
    }
    let heading = paragraph.key.text().trim().trim_end_matches(':').trim_end();
    if ABOUT.iter().any(|beginning| heading.starts_with(beginning)) {
        return (paragraph.kind == BlockKind::Heading).then_some(Block::About);
    }
    HEADINGS.iter().find(|(_, names)| names.contains(&heading)).map(|(block, _)| *block)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_heading_names_two_parts() {
        let mut names: Vec<&str> = HEADINGS.iter().flat_map(|(_, names)| *names).copied().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(names.iter().all(|name| name.to_lowercase() == *name && name.len() <= HEADING_MAX));
    }
}
