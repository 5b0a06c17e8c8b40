//! What is wrong with a pair of texts, or with one of them. `catalogue` holds the one table of checks; each family has a
//! file, named for what it looks for.
//!
//! A check reads paragraphs that were prepared once for all of them ([`text`]), and tells what it found to [`Found`],
//! which names the evidence and holds the finding against the profile.
//!
//! What is missing or untranslated is told once, by the families that look for it: the others are not shown a bead without
//! counterpart, nor a paragraph that is written in the other language ([`CheckedPair::is_comparable`]).

mod anglicisms;
mod apart;
mod apostrophes;
mod brackets;
mod capitals;
mod catalogue;
mod characters;
mod completeness;
mod consistency;
mod dashes;
mod found;
mod function_words;
mod inclusive_writing;
mod kind;
mod links;
mod looks;
mod meaning;
mod misspellings;
mod names;
mod omission;
mod organisation;
mod overlay;
mod paragraphs;
mod parts;
mod punctuation;
mod quantities;
mod quotes;
mod repeats;
mod slips;
mod spaces;
mod structure;
mod style;
mod terms;
mod text;
mod untranslated;

pub use apart::apart;
pub use catalogue::{families, kind, kinds};
pub use found::Found;
pub use kind::{Category, Issue, Kind};
pub use overlay::overlay;
pub use terms::{Caution, Replacement, TermState, TermUse, replacements, term_uses};
pub use text::{CheckedParagraph, CheckedText, Mask, MaskKind};

pub use crate::model::Language;
use crate::model::{Bead, Document, Finding, Lang, Segment, Side};
use crate::profile::Profile;
use crate::progress::{Cancelled, Progress};
use crate::terms::TermIndex;

/// A family of checks: what one look at a text or a pair can find. A family does what it can in the narrowest of its
/// functions, so that an edit asks for little to be looked at again.
pub trait Check: Sync {
    /// The kinds of finding it can make.
    fn kinds(&self) -> &'static [&'static Kind];

    /// Whether it is shown paragraphs in the other language than their text and beads that cannot be compared, too.
    fn looks_at_all(&self) -> bool {
        false
    }

    /// Looks at one paragraph of one text.
    fn paragraph(&self, _text: &CheckedText, _paragraph: &CheckedParagraph, _found: &mut Found) {}

    /// Looks at a bead of paragraphs.
    fn bead(&self, _pair: &CheckedPair, _bead: &Bead, _found: &mut Found) {}

    /// Looks at the whole of one text.
    fn text(&self, _text: &CheckedText, _found: &mut Found) {}

    /// Looks at the whole pair.
    fn pair(&self, _pair: &CheckedPair, _found: &mut Found) {}

    /// Looks at the whole pair once all else has been found: for what is told only where nothing else tells it.
    fn rest(&self, _pair: &CheckedPair, _found: &mut Found) {}
}

/// A document to check, with its segments and the rules it is held to.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its sentences.
    pub segments: &'a [Segment],
    /// Its language: that of the document, or one given by a person.
    pub lang: &'a Lang,
    /// The rules.
    pub profile: &'a Profile,
    /// What each paragraph said before, by its index: in the version before, before it was edited; nothing for one that is
    /// new or that nothing is known of.
    pub previous: &'a [Vec<String>],
    /// What things are called, where that is to be checked.
    pub terms: Option<&'a TermIndex>,
}

/// Two texts laid side by side, prepared for the checks.
pub struct CheckedPair<'a> {
    /// The source.
    pub source: CheckedText<'a>,
    /// The target.
    pub target: CheckedText<'a>,
    /// Beads of paragraphs, in the order of the source.
    pub paragraphs: &'a [Bead],
    /// Beads of segments, in the order of the source.
    pub sentences: &'a [Bead],
}

impl<'a> CheckedPair<'a> {
    /// Prepares the two texts. `paragraphs` and `sentences` are the beads of their alignment.
    pub fn new(source: Subject<'a>, target: Subject<'a>, paragraphs: &'a [Bead], sentences: &'a [Bead]) -> Self {
        let [source, target] = CheckedText::both([source, target]);
        Self { source, target, paragraphs, sentences }
    }

    /// One of the texts.
    pub fn side(&self, side: Side) -> &CheckedText<'a> {
        match side {
            Side::Source => &self.source,
            Side::Target => &self.target,
        }
    }

    /// The paragraphs of a bead on one side.
    pub fn paragraphs_of(&self, bead: &Bead, side: Side) -> &[CheckedParagraph<'a>] {
        &self.side(side).paragraphs[bead.side(side).indices()]
    }

    /// Whether the two sides of a bead can be compared: both say something, and neither is left in the other's language.
    pub fn is_comparable(&self, bead: &Bead) -> bool {
        [Side::Source, Side::Target].into_iter().all(|side| {
            let paragraphs = self.paragraphs_of(bead, side);
            let says_something = !paragraphs.is_empty() && !completeness::is_left_blank(paragraphs);
            says_something && !paragraphs.iter().any(CheckedParagraph::is_foreign)
        })
    }

    /// The text in that language; `None` when it is neither or both.
    pub fn in_language(&self, language: Language) -> Option<&CheckedText<'a>> {
        let texts = [&self.source, &self.target];
        let mut found = texts.into_iter().filter(|text| text.language == language);
        found.next().filter(|_| found.next().is_none())
    }
}

/// Which findings are wanted.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Ids or families (`num.group`, `num`) to look for; empty for all that the profile holds. What is named here is
    /// looked for even where the profile leaves it off.
    pub only: Vec<String>,
    /// Ids or families to leave out.
    pub skip: Vec<String>,
}

impl Selection {
    fn names(list: &[String], id: &str) -> bool {
        list.iter()
            .any(|name| id.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }

    /// Whether a person named the kind.
    fn asks_for(&self, kind: &Kind) -> bool {
        Self::names(&self.only, kind.id)
    }

    /// Whether findings of the kind are wanted.
    fn wants(&self, kind: &Kind) -> bool {
        (self.only.is_empty() || self.asks_for(kind)) && !Self::names(&self.skip, kind.id)
    }
}

/// Looks for everything in the pair. Findings come in the order of the source, then of the target.
pub fn check(pair: &CheckedPair, selection: &Selection, progress: &dyn Progress) -> Result<Vec<Finding>, Cancelled> {
    let is_wanted = |family: &&&dyn Check| family.kinds().iter().any(|kind| selection.wants(kind));
    let wanted: Vec<&dyn Check> = families().iter().filter(is_wanted).copied().collect();
    let mut found = Found::new(pair, selection);
    found.add(looks::at_all(&wanted, pair, selection, progress)?);
    wanted.iter().for_each(|family| family.rest(pair, &mut found));
    Ok(found.into_findings())
}

#[cfg(test)]
mod guards;
#[cfg(test)]
mod laws;
#[cfg(test)]
pub(crate) mod testing;
