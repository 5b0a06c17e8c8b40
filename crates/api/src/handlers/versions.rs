//! A file as the next version of a text: which text it resembles, and what of the work the version keeps.

use std::path::Path;

use relecture_core::diff::RegionalWording;
use relecture_core::model::{Category, ErrorLevel, PairId, Side, Snapshot, SnapshotId, TextId, Version};
use relecture_project::{
    AddedVersion, CarriedCounts, LeftBehind, LeftKind, Project, Resemblance, TextVersions, prepare_text, read_files,
};

use super::import::read;
use super::workspace::tag;
use crate::{
    AddVersion, AddedVersionView, Api, CarriedView, Failure, KeepSnapshot, LeftBehindListView, LeftBehindView,
    LeftKindView, PairRequest, ReadFile, RemoveSnapshot, ResemblanceView, ResemblancesView, SideView, SnapshotView,
    TextVersionsView, TextsView, VersionView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn resembling(&self, request: ReadFile) -> Result<ResemblancesView, Failure> {
        let path = Path::new(&request.path);
        let work = self.work.begin(self.events.as_ref());
        let read = read_files(vec![read(path)?], &work).map_err(|error| Failure::from(error).among([path, path]))?;
        let document = &read[0].document;
        let session = self.session();
        let found = match &session.open {
            Some(open) => open.project.resembling(document, &work)?,
            None => Vec::new(),
        };
        Ok(ResemblancesView {
            file_name: read[0].file.name.clone(),
            lang: tag(document.lang.as_ref()),
            texts: found.into_iter().map(resemblance_view).collect(),
        })
    }

    /// See the table of commands.
    pub fn add_version(&self, request: AddVersion) -> Result<AddedVersionView, Failure> {
        let path = Path::new(&request.path);
        let work = self.work.begin(self.events.as_ref());
        let file = read_files(vec![read(path)?], &work).map_err(|error| Failure::from(error).among([path, path]))?;
        let (state, memory, regional) = {
            let mut session = self.session();
            let project = &session.open()?.project;
            (project.text_state(TextId(request.text))?, project.memory()?, regional(project)?)
        };
        let file = prepare_text(file.into_iter().next().expect("one file was read"), &work)?;
        let prepared = state.prepare(file, &regional, &memory, &work)?;
        let mut session = self.session();
        let added = session.change()?.keep_version(&prepared, &work)?;
        let AddedVersion { text: _, version, pairs, carried, left, changed: _ } = added;
        let version = session.open()?.project.text(version)?.version;
        Ok(AddedVersionView {
            workspace: self.view(&mut session)?,
            pair: pairs.first().map(|pair| pair.0),
            number: version.number,
            file_name: version.file_name,
            percent: percent(prepared.likeness),
            carried: carried_view(carried),
            left: left.into_iter().map(left_view).collect(),
        })
    }

    /// See the table of commands.
    pub fn left_behind(&self, request: PairRequest) -> Result<LeftBehindListView, Failure> {
        let left = self.session().open()?.project.left_behind(PairId(request.pair))?;
        Ok(LeftBehindListView { left: left.into_iter().map(left_view).collect() })
    }

    /// See the table of commands.
    pub fn versions(&self, request: PairRequest) -> Result<TextsView, Failure> {
        let mut session = self.session();
        let project = &session.open()?.project;
        let mut texts = Vec::new();
        for found in project.texts_beside(PairId(request.pair))? {
            let TextVersions { text, side, versions, edited, snapshots } = found;
            let lang = versions.last().map(|version| project.text(version.id)).transpose()?.and_then(|text| text.lang);
            let versions = versions.into_iter().zip(edited).zip(snapshots);
            let versions = versions.map(|((version, edited), snapshots)| version_view(version, edited, snapshots));
            texts.push(TextVersionsView {
                text: text.0,
                lang: tag(lang.as_ref()),
                side: side.map(|side| match side {
                    Side::Source => SideView::Source,
                    Side::Target => SideView::Target,
                }),
                versions: versions.collect(),
            });
        }
        Ok(TextsView { texts })
    }
}

impl Api {
    /// See the table of commands.
    pub fn keep_snapshot(&self, request: KeepSnapshot) -> Result<WorkspaceView, Failure> {
        let KeepSnapshot { pair, name } = request;
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        let project = session.annotate()?;
        let release = project.pair(PairId(pair))?.release;
        project.keep_snapshot(release, &name, &by)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn remove_snapshot(&self, request: RemoveSnapshot) -> Result<WorkspaceView, Failure> {
        let RemoveSnapshot { pair, snapshot } = request;
        let mut session = self.session();
        let project = session.annotate()?;
        let release = project.pair(PairId(pair))?.release;
        project.remove_snapshot(release, SnapshotId(snapshot))?;
        self.view(&mut session)
    }
}

/// What the organisations of the project's profiles call themselves.
pub(super) fn regional(project: &Project) -> Result<RegionalWording, Failure> {
    let profiles = project.profiles()?;
    let wording = RegionalWording::new(profiles.organisations().flat_map(RegionalWording::sets_of));
    Ok(wording)
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
pub(super) fn version_view(version: Version, edited: usize, snapshots: Vec<Snapshot>) -> VersionView {
    let Version { id, text: _, number, file_name, format: _, encoding: _, imported_at, paragraphs, segments: _ } =
        version;
    let snapshots = snapshots.into_iter().map(snapshot_view).collect();
    VersionView {
        id: id.0,
        number,
        file_name,
        imported_at: imported_at.0 as f64,
        paragraphs,
        edited: count(edited),
        snapshots,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn snapshot_view(snapshot: Snapshot) -> SnapshotView {
    let Snapshot { id, release: _, name, by, at } = snapshot;
    SnapshotView { id: id.0, name, by, at: at.0 as f64 }
}

/// Rounded down, so that only what is the same is all the same.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is clamped to 0 to 100")]
fn percent(likeness: f64) -> u8 {
    (likeness * 100.0).floor().clamp(0.0, 100.0) as u8
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn resemblance_view(found: Resemblance) -> ResemblanceView {
    let Resemblance { text, release, lang, version, likeness } = found;
    ResemblanceView {
        text: text.0,
        release,
        file_name: version.file_name,
        number: version.number,
        lang: tag(lang.as_ref()),
        percent: percent(likeness),
    }
}

fn carried_view(carried: CarriedCounts) -> CarriedView {
    let CarriedCounts {
        unchanged,
        changed,
        added,
        decisions,
        suspended,
        dismissals,
        comments,
        annotations,
        pins,
        edits,
    } = carried;
    CarriedView {
        unchanged: count(unchanged),
        changed: count(changed),
        added: count(added),
        decisions: count(decisions),
        suspended: count(suspended),
        dismissals: count(dismissals),
        comments: count(comments),
        annotations: count(annotations),
        pins: count(pins),
        edits: count(edits),
    }
}

fn left_view(left: LeftBehind) -> LeftBehindView {
    let LeftBehind { version, pair: _, kind, paragraph, about, said, note } = left;
    let kind = match kind {
        LeftKind::Decision => LeftKindView::Decision,
        LeftKind::Dismissal => LeftKindView::Dismissal,
        LeftKind::Pin => LeftKindView::Pin,
        LeftKind::Edit => LeftKindView::Edit,
        LeftKind::Comment => LeftKindView::Comment,
        LeftKind::Annotation => LeftKindView::Annotation,
    };
    let error = said.split_once(' ').filter(|_| kind == LeftKindView::Annotation);
    let error = error.and_then(|(category, level)| Some((Category::from_id(category)?, ErrorLevel::from_name(level)?)));
    let error = error.map(|(category, level)| (category.into(), level.into()));
    LeftBehindView { version: version.0, kind, paragraph: paragraph + 1, about, said, note, error }
}
