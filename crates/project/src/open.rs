//! Making, opening, copying and closing projects.

use std::cell::RefCell;
use std::path::Path;

use relecture_store::{Defect, Existing, Store};

use crate::{Project, ProjectError};

impl Project {
    /// Makes a new, empty project. An existing file stays as it is, and the work fails.
    pub fn create(path: &Path) -> Result<Self, ProjectError> {
        Ok(Self::new(Store::create(path)?))
    }

    /// Opens a project. A file of an older version of the program is brought up to date, and a copy of it left beside.
    pub fn open(path: &Path) -> Result<Self, ProjectError> {
        Ok(Self::new(Store::open(path)?))
    }

    fn new(store: Store) -> Self {
        Self { store, author: String::new(), known_rows: RefCell::default() }
    }

    /// Says who makes the changes from now on, as they call themselves; may be empty.
    pub fn sign_as(&mut self, author: &str) {
        author.clone_into(&mut self.author);
    }

    /// Writes a copy of the project to another path and opens the copy. A file of that name is replaced, unless it is
    /// an open project.
    pub fn save_as(&self, path: &Path) -> Result<Self, ProjectError> {
        self.store.backup_to(path, Existing::Replace)?;
        Self::open(path)
    }

    /// Closes the project. Dropping it does the same but cannot tell a failure.
    pub fn close(self) -> Result<(), ProjectError> {
        Ok(self.store.close()?)
    }

    /// Where the project is kept.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// The name of the project's file without the ending.
    pub fn name(&self) -> String {
        self.path().file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Reads the whole file and returns what is wrong with it; nothing, as a rule.
    pub fn check(&self) -> Result<Vec<Defect>, ProjectError> {
        Ok(self.store.check()?)
    }
}
