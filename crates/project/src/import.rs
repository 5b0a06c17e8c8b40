//! Import files as a release: read, segment and align them, then keep them.

mod name;

use relecture_core::align::{DocumentAlignment, Kept};
use relecture_core::import::bilingual::Bilingual;
use relecture_core::model::{Alignment, Document, Lang, Level, PairId, ReleaseId, Segment, VersionId, Warning};
use relecture_core::{import, segment};
use relecture_store::{Change, NewVersion, StoreError};

use crate::align::align_texts;
use crate::change::{Changed, Op, now};
use crate::memory::Memory;
use crate::progress::{ImportProgress, OfStage, Pieces, Stage};
use crate::{Project, ProjectError};

/// A file to import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportFile {
    /// Its name, without its folder.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// Its language, where the person says so; else it is recognised.
    pub lang: Option<Lang>,
}

/// How to tell which file is the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SourceRule {
    /// Where English and French come together, the first English file is the source; else the first file is.
    #[default]
    Recognise,
    /// The first file is the source.
    First,
}

/// Files that were read, segmented and aligned, but are not kept yet.
#[derive(Clone, Debug, PartialEq)]
pub struct PreparedRelease {
    /// The texts, the source first.
    pub texts: Vec<PreparedText>,
    /// The alignment of the source with each of the other texts, in their order.
    pub alignments: Vec<DocumentAlignment>,
}

/// A file that was read and segmented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreparedText {
    /// The file.
    pub file: ImportFile,
    /// What it says.
    pub document: Document,
    /// The sentences of the document, in order.
    pub segments: Vec<Segment>,
    /// What was remarkable about reading it.
    pub warnings: Vec<Warning>,
}

/// What an import made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The new release.
    pub release: ReleaseId,
    /// Its texts, the source first.
    pub texts: Vec<ImportedText>,
    /// The pairs of the source with each of the other texts, in their order; none where a single file was imported.
    pub pairs: Vec<PairId>,
    /// What became stale.
    pub changed: Changed,
}

/// A text that an import made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedText {
    /// Its first version.
    pub version: VersionId,
    /// Name of the file.
    pub file_name: String,
    /// Its language, where it is known.
    pub lang: Option<Lang>,
    /// What was remarkable about reading it.
    pub warnings: Vec<Warning>,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFile {
    /// The file.
    pub file: ImportFile,
    /// What it says.
    pub document: Document,
    /// What was remarkable about reading it.
    pub warnings: Vec<Warning>,
}

/// Reads, segments and aligns files: the long part of an import, for which no project is needed.
pub fn prepare(
    files: Vec<ImportFile>,
    rule: SourceRule,
    progress: &dyn ImportProgress,
) -> Result<PreparedRelease, ProjectError> {
    prepare_read(read_files(files, progress)?, rule, &Memory::default(), progress)
}

/// Segments and aligns files that were read, with what a project has learnt.
pub fn prepare_read(
    files: Vec<ReadFile>,
    rule: SourceRule,
    memory: &Memory,
    progress: &dyn ImportProgress,
) -> Result<PreparedRelease, ProjectError> {
    if files.is_empty() {
        return Err(ProjectError::NoFiles);
    }
    let mut texts = segment(files, progress)?;
    let source = source_among(&texts, rule);
    texts[..=source].rotate_right(1);
    let (source, targets) = texts.split_first().expect("there is at least one file");
    let progress = OfStage { progress, stage: Stage::Align };
    let alignments = targets
        .iter()
        .map(|target| {
            let sides = [source, target].map(|text| (&text.document, text.segments.as_slice()));
            align_texts(sides, None, memory, &progress)
        })
        .collect::<Result<_, _>>()?;
    Ok(PreparedRelease { texts, alignments })
}

/// Segments the two texts that one file holds side by side, and aligns the sentences in each of its rows. For work in
/// memory alone: a project keeps no blank paragraph.
pub fn prepare_bilingual(
    file: &ImportFile,
    bilingual: Bilingual,
    progress: &dyn ImportProgress,
) -> Result<PreparedRelease, ProjectError> {
    let Bilingual { documents, rows, warnings } = bilingual;
    let read = documents.map(|document| ReadFile { file: file.clone(), document, warnings: Vec::new() });
    let mut texts = segment(read.into(), progress)?;
    texts[0].warnings = warnings;
    let kept = Kept { paragraphs: rows, sentences: Vec::new() };
    let sides = [0, 1].map(|side| (&texts[side].document, texts[side].segments.as_slice()));
    let progress = OfStage { progress, stage: Stage::Align };
    let alignments = vec![align_texts(sides, Some(&kept), &Memory::default(), &progress)?];
    Ok(PreparedRelease { texts, alignments })
}

/// Reads and segments a text that is to be looked at by itself: beside it stands an empty one, and nothing is aligned.
pub fn prepare_alone(file: ImportFile, progress: &dyn ImportProgress) -> Result<PreparedRelease, ProjectError> {
    let read = read_files(vec![file], progress)?.pop().expect("a file gives a text");
    let Document { format, encoding, .. } = read.document;
    let nothing = Document { format, encoding, lang: None, paragraphs: Vec::new(), blank_cells: Vec::new() };
    let source = ReadFile { file: read.file.clone(), document: nothing, warnings: Vec::new() };
    let texts = segment(vec![source, read], progress)?;
    let nothing = |level| Alignment { level, beads: Vec::new() };
    let alignment = DocumentAlignment { paragraphs: nothing(Level::Paragraph), sentences: nothing(Level::Sentence) };
    Ok(PreparedRelease { texts, alignments: vec![alignment] })
}

/// Reads files; the language that the person says counts before the one that is found.
pub fn read_files(files: Vec<ImportFile>, progress: &dyn ImportProgress) -> Result<Vec<ReadFile>, ProjectError> {
    let steps = Pieces::new(progress, Stage::Read, files.len());
    let mut read = Vec::with_capacity(files.len());
    steps.finish(0)?;
    for file in files {
        let (mut document, warnings) = import::read(&file.bytes, Some(&file.name))
            .map_err(|reason| ProjectError::Import { file: file.name.clone(), reason })?;
        if let Some(lang) = &file.lang {
            document.lang = Some(lang.clone());
        }
        read.push(ReadFile { file, document, warnings });
        steps.finish(1)?;
    }
    Ok(read)
}

pub(crate) fn segment(read: Vec<ReadFile>, progress: &dyn ImportProgress) -> Result<Vec<PreparedText>, ProjectError> {
    let steps = Pieces::new(progress, Stage::Segment, read.len());
    let mut texts = Vec::with_capacity(read.len());
    steps.finish(0)?;
    for ReadFile { file, document, warnings } in read {
        let segments = segment::segments(&document);
        texts.push(PreparedText { file, document, segments, warnings });
        steps.finish(1)?;
    }
    Ok(texts)
}

/// The place of the source.
fn source_among(texts: &[PreparedText], rule: SourceRule) -> usize {
    let first = |is: fn(&Lang) -> bool| texts.iter().position(|text| text.document.lang.as_ref().is_some_and(is));
    match (rule, first(Lang::is_english), first(Lang::is_french)) {
        (SourceRule::Recognise, Some(english), Some(_)) => english,
        _ => 0,
    }
}

impl PreparedRelease {
    /// The name the release would get: its title.
    pub fn name(&self) -> String {
        name::proposed(&self.texts[0])
    }

    /// How many rows keeping it will write.
    fn steps(&self) -> usize {
        let texts = self.texts.iter().map(|text| text.document.paragraphs.len() + text.segments.len());
        let beads = self.alignments.iter().map(|pair| pair.paragraphs.beads.len() + pair.sentences.beads.len());
        texts.chain(beads).sum()
    }
}

impl Project {
    /// Imports files as a release: [`read_files`], [`prepare_read`] with [`Project::memory`], then [`Project::keep`].
    pub fn import(
        &mut self,
        files: Vec<ImportFile>,
        rule: SourceRule,
        progress: &dyn ImportProgress,
    ) -> Result<Imported, ProjectError> {
        let prepared = prepare_read(read_files(files, progress)?, rule, &self.memory()?, progress)?;
        self.keep(&prepared, progress)
    }

    /// Keeps what was prepared as a release of this project.
    pub fn keep(
        &mut self,
        prepared: &PreparedRelease,
        progress: &dyn ImportProgress,
    ) -> Result<Imported, ProjectError> {
        let steps = Pieces::new(progress, Stage::Save, prepared.steps());
        let ((release, versions, pairs), changed) = self.transact(|change| {
            let release = change.add_release(&prepared.name())?;
            let versions = prepared
                .texts
                .iter()
                .map(|text| {
                    let version = add_text(change, release, text, &steps)?;
                    steps.finish(text.document.paragraphs.len() + text.segments.len())?;
                    Ok(version)
                })
                .collect::<Result<Vec<_>, ProjectError>>()?;
            let mut pairs = Vec::with_capacity(prepared.alignments.len());
            for (alignment, target) in prepared.alignments.iter().zip(&versions[1..]) {
                let DocumentAlignment { paragraphs, sentences } = alignment;
                let pair = change.add_pair(release)?;
                change.align(pair, [versions[0], *target], [paragraphs, sentences], &steps)?;
                steps.finish(paragraphs.beads.len() + sentences.beads.len())?;
                pairs.push(pair);
            }
            Ok(((release, versions, pairs), Op::Import { release }))
        })?;
        let texts = prepared.texts.iter().zip(versions).map(|(text, version)| text.imported(version)).collect();
        Ok(Imported { release, texts, pairs, changed })
    }
}

fn add_text(change: &Change, release: ReleaseId, text: &PreparedText, steps: &Pieces) -> Result<VersionId, StoreError> {
    let PreparedText { file, document, segments, warnings } = text;
    let new = NewVersion {
        file_name: &file.name,
        bytes: &file.bytes,
        document,
        segments,
        warnings,
        imported_at: now(),
        lineage: None,
    };
    change.add_version(change.add_text(release, document.lang.as_ref())?, &new, steps)
}

impl PreparedText {
    fn imported(&self, version: VersionId) -> ImportedText {
        let Self { file, document, segments: _, warnings } = self;
        ImportedText { version, file_name: file.name.clone(), lang: document.lang.clone(), warnings: warnings.clone() }
    }
}
