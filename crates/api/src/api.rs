//! The program behind every interface: the open project, the settings, and the work under way.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use relecture_core::model::{Edit, Finding, PairId};
use relecture_core::profile::Profile;
use relecture_core::terms::Termbase;
use relecture_project::{KnownTerms, PairSearch, PairTexts, Project};

use crate::settings::Kept;
use crate::work::WorkControl;
use crate::{Events, Failure, FailureCode, Launch, TermMarkView};

/// Where the program keeps what belongs to the person rather than to a project.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Settings and the list of recent projects.
    pub config: PathBuf,
    /// Projects that have not been given a place yet.
    pub data: PathBuf,
}

/// The program, behind the table of commands. Commands may be called from any thread; those that touch the project wait
/// for each other, and long computing is done before the project is touched.
pub struct Api {
    pub(crate) folders: Folders,
    pub(crate) events: Box<dyn Events>,
    pub(crate) work: WorkControl,
    session: Mutex<Session>,
}

/// What changes while the program runs.
pub(crate) struct Session {
    pub(crate) launch: Launch,
    pub(crate) kept: Kept,
    pub(crate) open: Option<OpenProject>,
}

/// The open project.
pub(crate) struct OpenProject {
    pub(crate) project: Project,
    /// Goes up with every change.
    pub(crate) revision: u32,
    /// The revision in which a text, an alignment or a rule changed last.
    pub(crate) contents: u32,
    /// The last check of a pair.
    pub(crate) checked: Option<CheckedPair>,
    /// The revision in which the terms changed last.
    pub(crate) terms: u32,
    /// The terms as they were in a revision, ready to be found.
    pub(crate) known: Option<(u32, Arc<KnownTerms>)>,
    /// The file of terms that was looked at last.
    pub(crate) read_terms: Option<ReadFile>,
    /// The edits that were looked at last.
    pub(crate) planned: Option<Planned>,
    /// The texts of a pair, as of some contents of the project, while somebody reads them.
    texts: Option<(PairId, u32, Weak<PairTexts>)>,
    /// The pair that was searched last, as of some contents of the project.
    pub(crate) searched: Option<(PairId, u32, Arc<PairSearch>)>,
}

/// Edits of a pair that were looked at before they are made.
pub(crate) struct Planned {
    pub(crate) pair: PairId,
    /// The contents of the project that they are for.
    pub(crate) contents: u32,
    /// Id of the profile of the section whose text they make; `None` where they change the text itself.
    pub(crate) section: Option<String>,
    pub(crate) edits: Vec<Edit>,
}

/// A file of terms that was read.
pub(crate) struct ReadFile {
    pub(crate) path: String,
    pub(crate) termbase: Termbase,
}

impl OpenProject {
    /// A project that was just opened.
    pub(crate) fn new(project: Project) -> Self {
        Self {
            project,
            revision: 0,
            contents: 0,
            checked: None,
            terms: 0,
            known: None,
            read_terms: None,
            planned: None,
            texts: None,
            searched: None,
        }
    }

    /// The texts of a pair: read once for all who read them at one time.
    pub(crate) fn texts(&mut self, pair: PairId) -> Result<Arc<PairTexts>, Failure> {
        let known = self.texts.as_ref().filter(|(of, contents, _)| *of == pair && *contents == self.contents);
        if let Some(texts) = known.and_then(|(_, _, texts)| texts.upgrade()) {
            return Ok(texts);
        }
        let texts = Arc::new(self.project.pair_texts(pair)?);
        self.texts = Some((pair, self.contents, Arc::downgrade(&texts)));
        Ok(texts)
    }

    /// The texts of a pair, to be searched: made ready once for many queries.
    pub(crate) fn searchable(&mut self, pair: PairId) -> Result<Arc<PairSearch>, Failure> {
        let known = self.searched.as_ref().filter(|(of, contents, _)| *of == pair && *contents == self.contents);
        if let Some((_, _, search)) = known {
            return Ok(Arc::clone(search));
        }
        let search = Arc::new(self.project.pair_search(pair)?);
        self.searched = Some((pair, self.contents, Arc::clone(&search)));
        Ok(search)
    }

    /// The edits at some places of what was planned last, as long as the texts are what they were then.
    pub(crate) fn planned(
        &self,
        pair: PairId,
        contents: u32,
        section: Option<&str>,
        places: &[u32],
    ) -> Result<Vec<Edit>, Failure> {
        let is_this = |planned: &&Planned| {
            let current = self.contents == contents && planned.contents == contents;
            current && planned.pair == pair && planned.section.as_deref() == section
        };
        let planned = self.planned.as_ref().filter(is_this).ok_or_else(|| Failure::new(FailureCode::Stale))?;
        let chosen: Option<_> = places.iter().map(|&place| planned.edits.get(place as usize).cloned()).collect();
        chosen.ok_or_else(|| Failure::new(FailureCode::Gone))
    }
}

/// What a check found in a pair.
#[derive(Clone)]
pub(crate) struct CheckedPair {
    pub(crate) pair: PairId,
    /// The contents of the project that were checked.
    pub(crate) contents: u32,
    /// The profiles that its source and its target were held to.
    pub(crate) profiles: [Profile; 2],
    pub(crate) findings: Vec<Finding>,
    /// Where terms stand.
    pub(crate) terms: Vec<TermMarkView>,
}

impl Api {
    /// The program with what was kept in its folders, and nothing open.
    pub fn new(folders: Folders, launch: Launch, events: Box<dyn Events>) -> Self {
        let kept = Kept::load(&folders.config);
        let session = Mutex::new(Session { launch, kept, open: None });
        Self { folders, events, work: WorkControl::default(), session }
    }

    /// The session, for the time of one command. A command that failed midway has changed nothing (every change is one
    /// transaction), so its session goes on.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where untitled projects are kept.
    pub(crate) fn untitled_folder(&self) -> PathBuf {
        self.folders.data.join("untitled")
    }

    /// Whether the project file has not been given a place by a person.
    pub(crate) fn is_untitled(&self, path: &Path) -> bool {
        path.starts_with(&self.folders.data)
    }
}

impl Session {
    /// The open project.
    pub(crate) fn open(&mut self) -> Result<&mut OpenProject, Failure> {
        self.open.as_mut().ok_or_else(|| Failure::new(FailureCode::NoProject))
    }

    /// The open project, to change it: rows read before, and what was found in them, are stale afterwards.
    pub(crate) fn change(&mut self) -> Result<&mut Project, Failure> {
        self.annotate()?;
        let open = self.open()?;
        open.contents = open.revision;
        Ok(&mut open.project)
    }

    /// The open project, to change what its texts are held to: besides, its terms are others afterwards.
    pub(crate) fn change_terms(&mut self) -> Result<&mut Project, Failure> {
        let open = self.open()?;
        open.terms = open.revision + 1;
        self.change()
    }

    /// The open project, to change what is said of its texts: what was found in them stays true.
    pub(crate) fn annotate(&mut self) -> Result<&mut Project, Failure> {
        let open = self.open.as_mut().ok_or_else(|| Failure::new(FailureCode::NoProject))?;
        open.revision += 1;
        open.project.sign_as(&self.kept.settings.reviewer);
        Ok(&mut open.project)
    }
}
