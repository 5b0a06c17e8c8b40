//! The text of a section, begun with that of its house.

use relecture_core::align::{DocumentAlignment, Kept};
use relecture_core::check::overlay;
use relecture_core::model::{Document, Edit, Format, Lang, Pair, PairId, Segment, Side};
use relecture_core::profile::Profile;
use relecture_core::segment;
use relecture_store::NewVersion;

use crate::align::align_texts;
use crate::change::{Changed, Op, now};
use crate::check::{Rules, TextToCheck, subjects};
use crate::memory::Memory;
use crate::progress::{ImportProgress, OfStage, Pieces, Stage};
use crate::{PairTexts, Project, ProjectError};

/// A text of a section that is not kept yet.
#[derive(Clone, Debug, PartialEq)]
pub struct PreparedSectionText {
    /// The pair that the text of the house is the target of.
    house: Pair,
    /// Id of the profile of the section.
    profile: String,
    document: Document,
    segments: Vec<Segment>,
    /// With the source of the house.
    alignment: DocumentAlignment,
}

impl PairTexts {
    /// What the section writes differently in the target, as edits of it: see [`overlay`]. Reports the stage
    /// [`Stage::Check`].
    pub fn overlay(
        &self,
        rules: Rules,
        section: &Profile,
        progress: &dyn ImportProgress,
    ) -> Result<Vec<Edit>, ProjectError> {
        let profiles = self.profiles((rules.profiles, rules.named));
        let texts = [&self.source, &self.target];
        let texts = texts.map(|(document, segments)| TextToCheck { document, segments, previous: &[] });
        let unknown = Lang::undetermined();
        let [_, target] = subjects(texts, &profiles, rules.terms, &unknown);
        Ok(overlay(target, section, &OfStage { progress, stage: Stage::Check })?)
    }

    /// The target with edits made, as a text of the section. What stands beside what stays as it is, as long as the edits
    /// leave the sentences whole. Reports the stage [`Stage::Align`].
    pub fn section_text(
        &self,
        edits: &[Edit],
        section: &Profile,
        memory: &Memory,
        progress: &dyn ImportProgress,
    ) -> Result<PreparedSectionText, ProjectError> {
        let mut edits: Vec<&Edit> = edits.iter().filter(|edit| edit.place.side == Side::Target).collect();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.place));
        let lang = Some(section.lang.clone());
        let mut document = Document { format: Format::Text, encoding: "UTF-8", lang, ..self.target.0.clone() };
        for Edit { place, replacement } in edits {
            document.paragraphs[place.paragraph].replace(place.span, replacement);
        }
        let segments = segment::segments(&document);
        let in_paragraphs = |segments: &[Segment]| segments.iter().map(|segment| segment.paragraph).collect::<Vec<_>>();
        let alignment = if in_paragraphs(&segments) == in_paragraphs(&self.target.1) {
            self.alignment.clone()
        } else {
            let kept = Kept { paragraphs: self.alignment.paragraphs.beads.clone(), sentences: Vec::new() };
            let sides = [(&self.source.0, self.source.1.as_slice()), (&document, segments.as_slice())];
            align_texts(sides, Some(&kept), memory, &OfStage { progress, stage: Stage::Align })?
        };
        let profile = section.id.clone();
        Ok(PreparedSectionText { house: *self.pair(), profile, document, segments, alignment })
    }
}

impl Project {
    /// Keeps the text of a section as another target of the same source, held to the profile of the section. Reports the
    /// stage [`Stage::Save`].
    pub fn keep_section_text(
        &mut self,
        prepared: &PreparedSectionText,
        progress: &dyn ImportProgress,
    ) -> Result<(PairId, Changed), ProjectError> {
        let PreparedSectionText { house, profile, document, segments, alignment } = prepared;
        let DocumentAlignment { paragraphs, sentences } = alignment;
        let rows = document.paragraphs.len() + segments.len() + paragraphs.beads.len() + sentences.beads.len();
        let steps = Pieces::new(progress, Stage::Save, rows);
        let file_name = file_name(&self.store.version(house.target)?.file_name, document.lang.as_ref());
        let text: Vec<&str> = document.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
        let text = text.join("\n\n");
        let new = NewVersion {
            file_name: &file_name,
            bytes: text.as_bytes(),
            document,
            segments,
            warnings: &[],
            imported_at: now(),
            lineage: None,
        };
        self.transact(|change| {
            let text = change.add_text(house.release, document.lang.as_ref())?;
            let version = change.add_version(text, &new, &steps)?;
            let pair = change.add_pair(house.release)?;
            change.align(pair, [house.source, version], [paragraphs, sentences], &steps)?;
            change.choose_profile(pair, Some(profile))?;
            Ok((pair, Op::BeginSectionText { pair }))
        })
    }
}

/// `release.fr.docx` for the section in Canada: `release.fr-CA.txt`.
fn file_name(house: &str, lang: Option<&Lang>) -> String {
    let Some(lang) = lang else { return format!("{house}.txt") };
    let stem = house.rsplit_once('.').map_or(house, |(stem, _)| stem);
    let is_language = |tag: &str| Lang::parse(tag).is_ok_and(|tag| tag.same_language(lang));
    let stem = stem.rsplit_once('.').filter(|(_, tag)| is_language(tag)).map_or(stem, |(stem, _)| stem);
    format!("{stem}.{lang}.txt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_file_for_the_section() {
        let canada = Lang::parse("fr-CA").unwrap();
        for (house, expected) in [
            ("release.fr.docx", "release.fr-CA.txt"),
            ("release.docx", "release.fr-CA.txt"),
            ("release.en.docx", "release.en.fr-CA.txt"),
            ("release", "release.fr-CA.txt"),
            ("v1.2.fr-FR.html", "v1.2.fr-CA.txt"),
        ] {
            assert_eq!(file_name(house, Some(&canada)), expected);
        }
    }
}
