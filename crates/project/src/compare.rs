//! Texts to be compared: versions of one, as they were imported or as they are, or what two houses made of one source.

use relecture_core::model::{
    Bead, Document, Level, PairId, Side, Snapshot, SnapshotId, TextId, UnitRange, Version, VersionId,
};

use crate::{Project, ProjectError};

/// As of when a version is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextWhen {
    /// As it is.
    Now,
    /// As it was received, before anyone edited it.
    Received,
    /// As it was when a snapshot was kept.
    Snapshot(SnapshotId),
}

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
    /// The snapshots that each stands in.
    pub snapshots: Vec<Vec<Snapshot>>,
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
            let snapshots =
                versions.iter().map(|version| self.store.snapshots(version.id)).collect::<Result<Vec<_>, _>>()?;
            texts.push(TextVersions { text: text.id, side, versions, edited, snapshots });
        }
        texts.sort_by_key(|text| text.side.map_or(2, |side| usize::from(side == Side::Target)));
        Ok(texts)
    }

    /// A version as it is or was.
    pub fn compared_text(&self, version: VersionId, when: TextWhen) -> Result<ComparedText, ProjectError> {
        let mut document = self.store.document(version)?;
        match when {
            TextWhen::Now => {}
            TextWhen::Received => {
                let received = self.store.received(version)?;
                for (paragraph, received) in document.paragraphs.iter_mut().zip(received) {
                    paragraph.text = received.unwrap_or_else(|| std::mem::take(&mut paragraph.text));
                }
            }
            TextWhen::Snapshot(snapshot) => {
                let texts = self.store.texts_in_snapshot(snapshot, version)?;
                document.paragraphs.iter_mut().zip(texts).for_each(|(paragraph, text)| paragraph.text = text);
            }
        }
        let (mut place, mut source) = (None, None);
        for release in self.store.releases()? {
            for pair in self.store.pairs(release.id)? {
                for side in [Side::Source, Side::Target].into_iter().filter(|side| pair.version(*side) == version) {
                    place = place.or((when == TextWhen::Now).then_some((pair.id, side)));
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
