//! Versions of a text: which text a file is a new version of, and what of the work on one version the next one keeps.
//!
//! A version comes in by four steps: the file is read ([`prepare_text`]), likened to the texts of the project
//! ([`Project::resembling`]), compared with the one that it follows ([`TextState::prepare`], for which no project is needed),
//! and kept ([`Project::keep_version`]), all of it one change.

mod edits;
mod keep;
mod prepare;
mod suspend;

use relecture_core::diff::{self, RegionalWording};
use relecture_core::model::{
    ChangeId, Document, Lang, Language, PairId, Paragraph, ReleaseId, Segment, TextId, UnitRange, Version, VersionId,
};
use relecture_core::segment::CompareKey;
use relecture_store::LeftBehind;

use crate::import::{PreparedText, ReadFile, segment};
use crate::progress::{ImportProgress, OfStage, Stage};
use crate::{PairTexts, Project, ProjectError};
pub use keep::{AddedVersion, CarriedCounts};
pub use prepare::PreparedVersion;

/// A file that is less like a text than this is offered as no version of it. Of 4,290 pairs of different texts of one
/// publisher the two most alike had 0.10 in common; a version that lost every other paragraph and has a third of the others
/// changed has 0.47 and more nine times of ten.
const LEAST_LIKENESS: f64 = 0.3;

/// Two texts that have less of their words in common than this are not compared further.
const LEAST_COMMON: f64 = 0.35;

/// The most texts a file is compared with: those with most words in common.
const MOST_COMPARED: usize = 8;

/// A text of the project that a file resembles.
#[derive(Clone, Debug, PartialEq)]
pub struct Resemblance {
    /// The text.
    pub text: TextId,
    /// Name of its release.
    pub release: String,
    /// Its language, where it is known.
    pub lang: Option<Lang>,
    /// Its version that counts now.
    pub version: Version,
    /// How much of it and of the file is the same, from 0 to 1.
    pub likeness: f64,
}

/// A text as it stands, to compute with while the project is free for others.
#[derive(Clone, Debug, PartialEq)]
pub struct TextState {
    /// The last change when it was read.
    latest: Option<ChangeId>,
    text: TextId,
    /// The version that counts now.
    version: VersionId,
    document: Document,
    segments: Vec<Segment>,
    /// Its edited paragraphs, by position, as they were imported.
    received: Vec<(usize, String)>,
    /// The pairs that it stands in.
    pairs: Vec<PairTexts>,
}

/// Segments a file that was read.
pub fn prepare_text(read: ReadFile, progress: &dyn ImportProgress) -> Result<PreparedText, ProjectError> {
    Ok(segment(vec![read], progress)?.pop().expect("a file gives a text"))
}

impl Project {
    /// The versions of the text that a version belongs to, the first first.
    pub fn versions(&self, version: VersionId) -> Result<Vec<Version>, ProjectError> {
        Ok(self.store.versions_beside(version)?)
    }

    /// What versions of the texts of a pair had no place for, the latest first.
    pub fn left_behind(&self, pair: PairId) -> Result<Vec<LeftBehind>, ProjectError> {
        Ok(self.store.left_behind(pair)?)
    }

    /// The texts of the project that a document may be a new version of, the likest first. Reports the stage
    /// [`Stage::Compare`].
    pub fn resembling(
        &self,
        document: &Document,
        progress: &dyn ImportProgress,
    ) -> Result<Vec<Resemblance>, ProjectError> {
        let words = words(document);
        let mut near = Vec::new();
        for release in self.store.releases()? {
            for text in self.store.texts(release.id)? {
                let differ = document.lang.as_ref().zip(text.lang.as_ref()).is_some_and(|(a, b)| !a.same_language(b));
                if differ {
                    continue;
                }
                let known = self.store.document(text.current)?;
                let common = in_common(&words, &self::words(&known));
                if common >= LEAST_COMMON {
                    near.push((common, release.name.clone(), text, known));
                }
            }
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0));
        let progress = OfStage { progress, stage: Stage::Compare };
        let mut found = Vec::new();
        for (_, release, text, known) in near.into_iter().take(MOST_COMPARED) {
            let language = language_of(&known);
            let changes = diff::compare(&known, document, language, &RegionalWording::default(), &progress)?;
            let likeness = diff::likeness([&known, document], &changes);
            if likeness >= LEAST_LIKENESS {
                let version = self.store.version(text.current)?;
                found.push(Resemblance { text: text.id, release, lang: text.lang, version, likeness });
            }
        }
        found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
        Ok(found)
    }

    /// A text as it stands, with the pairs that it stands in.
    pub fn text_state(&self, text: TextId) -> Result<TextState, ProjectError> {
        let (release, version) = self.release_of(text)?;
        let mut pairs = Vec::new();
        for pair in self.store.pairs(release)? {
            if pair.source == version || pair.target == version {
                pairs.push(self.pair_texts(pair.id)?);
            }
        }
        let all = self.store.paragraphs(version, UnitRange::new(0, u32::MAX))?;
        let received = all.into_iter().filter_map(|stored| Some((stored.position as usize, stored.received?)));
        Ok(TextState {
            latest: self.store.undoable()?.map(|entry| entry.id),
            text,
            version,
            document: self.store.document(version)?,
            segments: self.store.segments(version)?,
            received: received.collect(),
            pairs,
        })
    }

    /// The release of a text, and its version that counts now.
    fn release_of(&self, wanted: TextId) -> Result<(ReleaseId, VersionId), ProjectError> {
        for release in self.store.releases()? {
            if let Some(text) = self.store.texts(release.id)?.iter().find(|text| text.id == wanted) {
                return Ok((release.id, text.current));
            }
        }
        Err(ProjectError::Changed)
    }
}

pub(crate) fn language_of(document: &Document) -> Language {
    document.lang.as_ref().map_or(Language::Other, Language::of)
}

/// The distinct words of a document, apart from their typography, sorted.
fn words(document: &Document) -> Vec<String> {
    let of = |paragraph: &Paragraph| CompareKey::folded(&paragraph.text).into_text();
    let texts: Vec<String> = document.paragraphs.iter().map(of).collect();
    let words = texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let mut words: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The share of their words that two texts have in common: twice what is common, of all (Dice 1945).
fn in_common(a: &[String], b: &[String]) -> f64 {
    let common = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    2.0 * common as f64 / (a.len() + b.len()).max(1) as f64
}
