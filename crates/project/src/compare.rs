//! Texts to be compared: versions of one, as they were imported or as they are, or what two houses made of one source.

use relecture_core::model::{Bead, Document, Level, PairId, Side, TextId, UnitRange, Version, VersionId};

use crate::{Project, ProjectError};

/// A version of a text, to be compared with another.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedText {
    /// The text it is a version of.
    pub text: TextId,
    /// What it says.
    pub document: Document,
    /// Where it can be edited: the pair that it stands in, and its side; `None` for what is kept as it was.
    pub place: Option<(PairId, Side)>,
    /// What it was translated from, with the beads of paragraphs between them; `None` for a source.
    pub source: Option<(Document, Vec<Bead>)>,
}

/// The versions of a text of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextVersions {
    /// The text.
    pub text: TextId,
    /// Its side in the pair that was asked about; `None` for another text of the release.
    pub side: Option<Side>,
    /// Its versions, the first first; the last one counts now.
    pub versions: Vec<Version>,
    /// How many paragraphs of each were edited since it was imported.
    pub edited: Vec<usize>,
}

impl Project {
    /// The texts of the release of a pair, with their versions: those of the pair first.
    pub fn texts_beside(&self, pair: PairId) -> Result<Vec<TextVersions>, ProjectError> {
        let pair = self.store.pair(pair)?;
        let mut texts = Vec::new();
        for text in self.store.texts(pair.release)? {
            let side = [Side::Source, Side::Target].into_iter().find(|side| pair.version(*side) == text.current);
            let versions = self.store.versions_beside(text.current)?;
            let mut edited = Vec::with_capacity(versions.len());
            for version in &versions {
                let paragraphs = self.store.paragraphs(version.id, UnitRange::new(0, u32::MAX))?;
                edited.push(paragraphs.iter().filter(|stored| stored.received.is_some()).count());
            }
            texts.push(TextVersions { text: text.id, side, versions, edited });
        }
        texts.sort_by_key(|text| text.side.map_or(2, |side| usize::from(side == Side::Target)));
        Ok(texts)
    }

    /// A version as it is, or as it was received.
    pub fn compared_text(&self, version: VersionId, received: bool) -> Result<ComparedText, ProjectError> {
        let mut document = self.store.document(version)?;
        if received {
            for stored in self.store.paragraphs(version, UnitRange::new(0, u32::MAX))? {
                if let Some(received) = stored.received {
                    document.paragraphs[stored.position as usize].text = received;
                }
            }
        }
        let (mut place, mut source) = (None, None);
        for release in self.store.releases()? {
            for pair in self.store.pairs(release.id)? {
                for side in [Side::Source, Side::Target].into_iter().filter(|side| pair.version(*side) == version) {
                    place = place.or((!received).then_some((pair.id, side)));
                    if side == Side::Target && source.is_none() {
                        let beads = self.store.alignment(pair.alignment, Level::Paragraph)?.beads;
                        source = Some((self.store.document(pair.source)?, beads));
                    }
                }
            }
        }
        Ok(ComparedText { text: self.store.version(version)?.text, document, place, source })
    }
}
