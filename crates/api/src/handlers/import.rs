//! Opening two files as a pair.

use std::path::{Path, PathBuf};

use relecture_project::{
    self as project, ImportFile, Memory, PreparedRelease, Project, SourceRule, prepare, prepare_read, read_files,
    sample,
};

use super::workspace::remove_project_file;
use crate::api::Session;
use crate::work::Work;
use crate::{Api, Failure, FailureCode, Nothing, OpenPair, OpenSample, OpenedPairView, SampleHouse};

impl Api {
    /// See the table of commands.
    pub fn open_pair(&self, request: OpenPair) -> Result<OpenedPairView, Failure> {
        let OpenPair { first, second } = request;
        if first == second {
            return Err(Failure::new(FailureCode::SameFileTwice).at(Path::new(&first)));
        }
        let work = self.work.begin(self.events.as_ref());
        let paths = [Path::new(&first), Path::new(&second)];
        let files = paths.map(read).into_iter().collect::<Result<_, _>>()?;
        let memory = match &self.session().open {
            Some(open) => open.project.memory()?,
            None => Memory::default(),
        };
        let prepared =
            read_files(files, &work).and_then(|read| prepare_read(read, SourceRule::Recognise, &memory, &work));
        let prepared = prepared.map_err(|error| Failure::from(error).among(paths))?;
        let mut session = self.session();
        if session.open.is_none() {
            let project = Project::create(&self.new_untitled()?)?;
            self.hold(&mut session, project);
        }
        self.keep_release(&mut session, &prepared, &work)
    }

    /// See the table of commands.
    pub fn open_sample(&self, request: OpenSample) -> Result<OpenedPairView, Failure> {
        let work = self.work.begin(self.events.as_ref());
        let (house, name) = match request.house {
            SampleHouse::Canada => (project::SampleHouse::Canada, "sample-fr-CA.relecture"),
            SampleHouse::Secretariat => (project::SampleHouse::Secretariat, "sample-fr.relecture"),
        };
        let prepared = prepare(sample(house), SourceRule::Recognise, &work)?;
        let mut session = self.session();
        self.remember_open(&mut session);
        session.open = None;
        // The sample is shown as it was written; what was tried in it before has served its purpose.
        let path = self.made(&self.folders.data)?.join(name);
        remove_project_file(&path);
        let project = Project::create(&path)?;
        self.hold(&mut session, project);
        self.keep_release(&mut session, &prepared, &work)
    }

    /// See the table of commands.
    pub fn cancel_work(&self, _: Nothing) -> Result<Nothing, Failure> {
        self.work.cancel();
        Ok(Nothing {})
    }

    fn keep_release(
        &self,
        session: &mut Session,
        prepared: &PreparedRelease,
        work: &Work,
    ) -> Result<OpenedPairView, Failure> {
        let imported = session.change()?.keep(prepared, work)?;
        let pair = imported.pairs.first().expect("two files make a pair");
        self.remember_open(session);
        Ok(OpenedPairView { workspace: self.view(session)?, release: imported.release.0, pair: pair.0 })
    }

    /// A path for a new untitled project.
    fn new_untitled(&self) -> Result<PathBuf, Failure> {
        let folder = self.made(&self.untitled_folder())?;
        let free = (1..).map(|number| folder.join(format!("untitled-{number}.relecture"))).find(|path| !path.exists());
        Ok(free.expect("some number is free"))
    }

    /// The folder, made where it was missing.
    fn made(&self, folder: &Path) -> Result<PathBuf, Failure> {
        std::fs::create_dir_all(folder).map_err(|error| Failure::writing(folder, &error))?;
        Ok(folder.to_path_buf())
    }
}

pub(super) fn read(path: &Path) -> Result<ImportFile, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::reading(path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(ImportFile { name, bytes, lang: None })
}
