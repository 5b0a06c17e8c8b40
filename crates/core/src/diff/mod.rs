//! What changed between two versions of a text, or between two houses' wordings of it.
//!
//! Paragraphs are laid side by side first ([`paragraphs`]), by the aligner, to which a word of the old version is rendered
//! by itself. Inside them words are compared by what they are apart from typography ([`pieces`]), so that a changed space
//! never hides that the words are the same; what differs is then gathered into hunks as an editor would mark them
//! ([`hunks`]), and named ([`kinds`]). From there a page goes on to the character ([`characters`]), a translation is told
//! what of it no longer answers its source ([`stale`]), and what hangs on sentences and beads follows them into the new
//! version ([`lineage`], [`carry`]).

mod carry;
mod characters;
mod edits;
mod follow;
mod hunks;
mod kinds;
mod lineage;
mod order;
mod paragraphs;
mod pieces;
mod slide;
mod stale;

use crate::model::{Document, Hunk, Language, ParagraphDiff, ParagraphStatus, UnitRange};
use crate::progress::{Cancelled, Part, Progress};
pub use carry::{Carried, carry, unchanged_paragraphs};
pub use characters::characters;
pub use edits::edits;
pub use follow::follow;
use kinds::Kinds;
pub use kinds::RegionalWording;
pub use lineage::{likeness, lineage};
pub use stale::{Sources, stale};

/// Every paragraph of both versions, in the order of the old one. `language` is that of both.
pub fn compare(
    old: &Document,
    new: &Document,
    language: Language,
    regional: &RegionalWording,
    progress: &dyn Progress,
) -> Result<Vec<ParagraphDiff>, Cancelled> {
    let beads = paragraphs::align(old, new, &Part::new(progress, 0..60, 100))?;
    let kinds = Kinds::new(language, regional);
    let comparing = Part::new(progress, 60..100, 100);
    let mut changes = Vec::with_capacity(beads.len());
    for (at, bead) in (0u64..).zip(&beads) {
        comparing.advance(at, beads.len() as u64)?;
        let (before, after) = (bead.source, bead.target);
        let same = is_same((old, before), (new, after));
        let hunks = match before.is_empty() || after.is_empty() || same {
            true => Vec::new(),
            false => hunks::between([(old, before), (new, after)], &kinds),
        };
        let status = status(before, after, bead.moved, same);
        changes.push(ParagraphDiff { status, old: before, new: after, hunks });
    }
    Ok(changes)
}

/// Where two versions of the same paragraphs differ, in order. `language` is that of both.
pub fn in_place(old: &Document, new: &Document, language: Language) -> Vec<Hunk> {
    let regional = RegionalWording::default();
    let kinds = Kinds::new(language, &regional);
    let at = (0..).zip(old.paragraphs.iter().zip(&new.paragraphs));
    let differing = at.filter(|(_, (before, after))| before.text != after.text);
    let paragraph = |at| UnitRange::new(at, at + 1);
    differing.flat_map(|(at, _)| hunks::between([(old, paragraph(at)), (new, paragraph(at))], &kinds)).collect()
}

/// What each paragraph of the new version said in the old one, by its index: the paragraphs that it was; none for what is
/// new.
pub fn previous(old: &Document, new: &Document, progress: &dyn Progress) -> Result<Vec<Vec<String>>, Cancelled> {
    let mut previous = vec![Vec::new(); new.paragraphs.len()];
    for bead in paragraphs::align(old, new, progress)?.iter().filter(|bead| !bead.source.is_empty()) {
        let before = old.paragraphs[bead.source.indices()].iter().map(|paragraph| paragraph.text.clone());
        previous[bead.target.indices()].fill(before.collect());
    }
    Ok(previous)
}

fn is_same((old, before): (&Document, UnitRange), (new, after): (&Document, UnitRange)) -> bool {
    before.len() == after.len()
        && before.indices().zip(after.indices()).all(|(i, j)| old.paragraphs[i].text == new.paragraphs[j].text)
}

fn status(old: UnitRange, new: UnitRange, moved: bool, same: bool) -> ParagraphStatus {
    match (old.len(), new.len()) {
        (_, 0) => ParagraphStatus::Removed,
        (0, _) => ParagraphStatus::Added,
        _ if moved => ParagraphStatus::Moved,
        _ if same => ParagraphStatus::Same,
        (1, 2..) => ParagraphStatus::Split,
        (2.., 1) => ParagraphStatus::Merged,
        _ => ParagraphStatus::Changed,
    }
}

#[cfg(test)]
mod tests;
