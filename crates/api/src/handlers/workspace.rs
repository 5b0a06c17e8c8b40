//! The open project, the projects opened before, the settings.

use std::path::{Path, PathBuf};

use relecture_project::{HistoryEntry, Op, Project, ReleaseDetails, ReleasePair};

use relecture_core::model::Lang;

use crate::api::{OpenProject as Open, Session};
use crate::{
    Api, ChangeName, Failure, FailureCode, Language, LanguageChoice, LaunchView, Nothing, OpenProject, PairNameView,
    ProjectView, RecentProjectView, ReleaseView, SaveProjectAs, SettingsView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn workspace(&self, _: Nothing) -> Result<WorkspaceView, Failure> {
        self.view(&mut self.session())
    }

    /// See the table of commands.
    pub fn launch(&self, _: Nothing) -> Result<LaunchView, Failure> {
        Ok(self.session().launch.take())
    }

    /// See the table of commands.
    pub fn open_project(&self, request: OpenProject) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        let path = Path::new(&request.path);
        if session.open.as_ref().is_none_or(|open| open.project.path() != path) {
            let project = Project::open(path)?;
            self.hold(&mut session, project);
        }
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn save_project_as(&self, request: SaveProjectAs) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        let open = session.open()?;
        let (from, path) = (open.project.path().to_path_buf(), with_ending(&request.path));
        if path == from {
            return self.view(&mut session);
        }
        let saved = open.project.save_as(&path)?;
        self.hold(&mut session, saved);
        if self.is_untitled(&from) {
            session.kept.recent.retain(|known| Path::new(&known.path) != from);
            remove_project_file(&from);
        }
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn close_project(&self, _: Nothing) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        self.remember_open(&mut session);
        session.open = None;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn forget_recent_projects(&self, _: Nothing) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.kept.recent.retain(|known| self.is_untitled(Path::new(&known.path)));
        self.keep(&session)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn delete_untitled_project(&self, request: OpenProject) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        let path = PathBuf::from(&request.path);
        if !path.starts_with(self.untitled_folder()) {
            return Err(Failure::new(FailureCode::Gone).at(&path));
        }
        session.open.take_if(|open| open.project.path() == path);
        session.kept.recent.retain(|known| Path::new(&known.path) != path);
        remove_project_file(&path);
        self.keep(&session)?;
        self.view(&mut session)
    }

    /// See the table of commands.
    pub fn save_settings(&self, settings: SettingsView) -> Result<WorkspaceView, Failure> {
        let mut session = self.session();
        session.kept.settings = settings;
        self.keep(&session)?;
        self.view(&mut session)
    }

    /// Makes `project` the open one, and remembers the one that was.
    pub(crate) fn hold(&self, session: &mut Session, project: Project) {
        self.remember_open(session);
        session.open = Some(Open::new(project));
        self.remember_open(session);
    }

    /// Puts the open project at the head of the recent ones. An untitled project without releases is not worth
    /// remembering, and the sample can always be opened again.
    pub(crate) fn remember_open(&self, session: &mut Session) {
        let Some(open) = &session.open else { return };
        let path = open.project.path();
        let untitled = self.is_untitled(path);
        let releases = open.project.releases().unwrap_or_default();
        if untitled && (releases.is_empty() || !path.starts_with(self.untitled_folder())) {
            return;
        }
        let name = match releases.first() {
            Some(release) if untitled => release.name.clone(),
            _ => project_name(path),
        };
        session.kept.remember(RecentProjectView { name, path: path.to_string_lossy().into_owned(), untitled });
        // A list that cannot be written now is written at the next change.
        let _ = session.kept.save(&self.folders.config);
    }

    /// Writes the settings and the recent projects.
    pub(crate) fn keep(&self, session: &Session) -> Result<(), Failure> {
        session.kept.save(&self.folders.config).map_err(|error| Failure::writing(&self.folders.config, &error))
    }

    /// The whole window as it is now.
    pub(crate) fn view(&self, session: &mut Session) -> Result<WorkspaceView, Failure> {
        let project = session.open.as_ref().map(|open| self.project_view(open)).transpose()?;
        session.kept.recent.retain(|known| Path::new(&known.path).exists());
        Ok(WorkspaceView {
            project,
            recent: session.kept.recent.clone(),
            settings: session.kept.settings.clone(),
            system_language: system_language(),
        })
    }

    fn project_view(&self, open: &Open) -> Result<ProjectView, Failure> {
        let path = open.project.path();
        let releases = open.project.releases()?.into_iter().map(release_view).collect();
        let (undo, redo) = open.project.undo_redo()?;
        Ok(ProjectView {
            name: project_name(path),
            path: path.to_string_lossy().into_owned(),
            untitled: self.is_untitled(path),
            releases,
            undo: undo.map(change_name),
            redo: redo.map(change_name),
            revision: open.revision,
            contents: open.contents,
        })
    }
}

fn release_view(release: ReleaseDetails) -> ReleaseView {
    let ReleaseDetails { id, name, texts: _, pairs } = release;
    let pairs = pairs.into_iter().map(|ReleasePair { id, source_lang, target_lang, told_apart_by }| PairNameView {
        id: id.0,
        source_lang: tag(source_lang.as_ref()),
        target_lang: tag(target_lang.as_ref()),
        told_apart_by,
    });
    ReleaseView { id: id.0, name, pairs: pairs.collect() }
}

fn change_name(entry: HistoryEntry) -> ChangeName {
    match entry.op {
        Op::Import { .. } => ChangeName::Import,
        Op::BeginSectionText { .. } => ChangeName::BeginSectionText,
        Op::AddVersion { .. } => ChangeName::AddVersion,
        Op::Align { .. } => ChangeName::Align,
        Op::Regroup { .. } => ChangeName::Regroup,
        Op::Edit { .. } => ChangeName::Edit,
        Op::Comment { .. } => ChangeName::Comment,
        Op::Annotate { .. } => ChangeName::Annotate,
        Op::SetScoring => ChangeName::SetScoring,
        Op::SignOff { .. } => ChangeName::SignOff,
        Op::Dismiss { .. } => ChangeName::Dismiss,
        Op::Restore { .. } => ChangeName::Restore,
        Op::Decide { .. } => ChangeName::Decide,
        Op::Follow { .. } => ChangeName::Follow,
        Op::SetRules { .. } => ChangeName::SetRules,
        Op::ChooseProfile { .. } => ChangeName::ChooseProfile,
        Op::Pin { .. } => ChangeName::Pin,
        Op::Unpin { .. } => ChangeName::Unpin,
        Op::SwapSides { .. } => ChangeName::SwapSides,
        Op::KeepSnapshot { .. } => ChangeName::KeepSnapshot,
        Op::RemoveSnapshot { .. } => ChangeName::RemoveSnapshot,
        Op::EditTerms => ChangeName::EditTerms,
        Op::ImportTerms => ChangeName::ImportTerms,
        Op::ChooseTerms => ChangeName::ChooseTerms,
        Op::RenameRelease { .. } => ChangeName::RenameRelease,
        Op::RemoveRelease { .. } => ChangeName::RemoveRelease,
    }
}

/// The tag of a language that may not be known.
pub(crate) fn tag(lang: Option<&Lang>) -> String {
    lang.map_or_else(|| "und".to_owned(), Lang::to_string)
}

fn project_name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A path with the ending of project files.
fn with_ending(path: &str) -> PathBuf {
    let path = PathBuf::from(path);
    if path.extension().is_some_and(|ending| ending == "relecture") { path } else { append(&path, ".relecture") }
}

/// Removes a project file that is not open, with what SQLite may have left beside it.
pub(crate) fn remove_project_file(path: &Path) {
    for ending in ["", "-wal", "-shm"] {
        // What is not there need not be removed.
        let _ = std::fs::remove_file(append(path, ending));
    }
}

fn append(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// The language that the window speaks.
pub(super) fn spoken(choice: LanguageChoice) -> relecture_core::model::Language {
    let language = match choice {
        LanguageChoice::En => Language::En,
        LanguageChoice::Fr => Language::Fr,
        LanguageChoice::System => system_language(),
    };
    match language {
        Language::En => relecture_core::model::Language::English,
        Language::Fr => relecture_core::model::Language::French,
    }
}

/// The language of the system: French where it comes before English among the preferred ones.
fn system_language() -> Language {
    let spoken = |tag: &String| match tag.split(['-', '_', '.']).next() {
        Some("fr") => Some(Language::Fr),
        Some("en") => Some(Language::En),
        _ => None,
    };
    sys_locale::get_locales().find_map(|tag| spoken(&tag)).unwrap_or(Language::En)
}
