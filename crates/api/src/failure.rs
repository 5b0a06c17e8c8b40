//! Why something could not be done: a code for programs, its details for the sentence people read.

use std::io;
use std::path::Path;

use relecture_core::align::CannotRegroup;
use relecture_core::format::zip::ZipError;
use relecture_core::import::ImportError;
use relecture_core::import::terms::TermsError;
use relecture_core::model::InvalidLang;
use relecture_project::{Fault, ProjectError, StoreError};
use serde::Serialize;
use ts_rs::TS;

/// Why a command could not be done. Nothing has been changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{code:?}: {path:?} {detail:?}")]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What went wrong; each code has a sentence of its own in both languages.
    pub code: FailureCode,
    /// The file concerned.
    pub path: Option<String>,
    /// What the system said or found, for the part of the sentence that code alone cannot tell.
    pub detail: Option<String>,
}

/// What can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FailureCode {
    /// The person stopped the work.
    Cancelled,
    /// There is no such file.
    FileNotFound,
    /// The system does not let us read the file.
    FileUnreadable,
    /// The system does not let us write the file.
    FileUnwritable,
    /// The disk is full.
    DiskFull,
    /// The file holds no text.
    FileEmpty,
    /// The file is of a kind that is not read; `detail` names it.
    FileUnsupported,
    /// The file is protected by a password.
    FileEncrypted,
    /// The file is damaged; `detail` says where.
    FileDamaged,
    /// The file goes over a limit; `detail` names it.
    FileTooLarge,
    /// Both files are the same file.
    SameFileTwice,
    /// The file is no project file.
    ProjectForeign,
    /// The project file was made by a newer version of the program.
    ProjectNewer,
    /// The project file is damaged.
    ProjectDamaged,
    /// Another program holds the project file.
    ProjectLocked,
    /// The project file may not be written.
    ProjectReadOnly,
    /// The file is no profile; `detail` says why.
    ProfileInvalid,
    /// There is no term in the file.
    TermsNone,
    /// The file holds no terms that can be read; `detail` says why.
    TermsUnreadable,
    /// The ending of the file names no kind that terms are written in.
    TermsKind,
    /// A concept needs a term.
    TermMissing,
    /// The language is none that is known; `detail` says what was written.
    TermLanguage,
    /// The text has changed since it was looked at; what was asked for no longer fits.
    Stale,
    /// A paragraph may not be left blank.
    BlankParagraph,
    /// A pair in which something is left to do is signed off without a reason.
    ReasonMissing,
    /// A comment says nothing.
    NothingSaid,
    /// What is looked for is no pattern that can be read; `detail` says why.
    QueryInvalid,
    /// There is nothing to regroup there.
    NothingToRegroup,
    /// What should be joined does not stand together in its text.
    RegroupApart,
    /// No project is open.
    NoProject,
    /// What was asked for is not there any more.
    Gone,
    /// A name may not be blank.
    BlankName,
    /// What a term is said to hold from or until is no day.
    NoDay,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// No translation can have the score that is to pass.
    NoScore,
    /// A fault of the program itself.
    Internal,
}

impl Failure {
    /// A failure of which the code says all.
    pub(crate) fn new(code: FailureCode) -> Self {
        Self { code, path: None, detail: None }
    }

    /// The same, of a file.
    pub(crate) fn at(self, path: &Path) -> Self {
        Self { path: Some(path.to_string_lossy().into_owned()), ..self }
    }

    /// The same, with its details.
    fn with(self, detail: impl ToString) -> Self {
        Self { detail: Some(detail.to_string()), ..self }
    }

    /// The same, with the whole path of the file where only its name is known.
    pub(crate) fn among(self, paths: [&Path; 2]) -> Self {
        let named = |path: &&Path| self.path.as_deref().is_some_and(|name| path.file_name().is_some_and(|n| n == name));
        match paths.iter().find(|path| named(path)) {
            Some(path) => self.at(path),
            None => self,
        }
    }

    /// A fault of the program itself.
    pub fn internal(fault: impl ToString) -> Self {
        Self::new(FailureCode::Internal).with(fault)
    }

    /// A file of terms that says nothing.
    pub(crate) fn of_terms(error: &TermsError) -> Self {
        Self::new(FailureCode::TermsUnreadable).with(error)
    }

    /// The language of a term is none.
    pub(crate) fn of_term(error: InvalidLang) -> Self {
        Self::new(FailureCode::TermLanguage).with(error)
    }

    /// A file that could not be read.
    pub(crate) fn reading(path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FailureCode::FileNotFound,
            io::ErrorKind::IsADirectory => return Self::new(FailureCode::FileUnsupported).at(path),
            _ => FailureCode::FileUnreadable,
        };
        Self::new(code).at(path).with(error)
    }

    /// A file or folder that could not be written.
    pub(crate) fn writing(path: &Path, error: &io::Error) -> Self {
        let code = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FailureCode::DiskFull,
            _ => FailureCode::FileUnwritable,
        };
        Self::new(code).at(path).with(error)
    }

    fn importing(file: &str, reason: &ImportError) -> Self {
        let failure = |code| Self::new(code).at(Path::new(file));
        match reason {
            ImportError::Empty | ImportError::NoText => failure(FailureCode::FileEmpty),
            ImportError::Encrypted => failure(FailureCode::FileEncrypted),
            ImportError::Unsupported { found } => failure(FailureCode::FileUnsupported).with(found),
            ImportError::NotText { .. } => failure(FailureCode::FileUnsupported),
            ImportError::Archive(archive) => match archive {
                ZipError::Encrypted { .. } => failure(FailureCode::FileEncrypted),
                ZipError::TooManyEntries { .. } | ZipError::PartTooLarge { .. } => {
                    failure(FailureCode::FileTooLarge).with(archive)
                }
                ZipError::Damaged | ZipError::PartDamaged { .. } => failure(FailureCode::FileDamaged).with(archive),
            },
            ImportError::PartMissing { .. } | ImportError::Xml { .. } => failure(FailureCode::FileDamaged).with(reason),
        }
    }

    fn of_store(error: &StoreError) -> Self {
        let code = match &error.fault {
            Fault::NotFound => FailureCode::FileNotFound,
            Fault::NotAFile | Fault::NotAProject => FailureCode::ProjectForeign,
            Fault::Newer { .. } => FailureCode::ProjectNewer,
            Fault::Damaged(_) => FailureCode::ProjectDamaged,
            Fault::InUse => FailureCode::ProjectLocked,
            Fault::ReadOnly => FailureCode::ProjectReadOnly,
            Fault::NoAccess => FailureCode::FileUnreadable,
            Fault::AlreadyExists => FailureCode::FileUnwritable,
            Fault::DiskFull => FailureCode::DiskFull,
            Fault::Gone => FailureCode::Gone,
            Fault::BlankName => FailureCode::BlankName,
            Fault::Cancelled => FailureCode::Cancelled,
            Fault::System(_) | Fault::Statement(_) => FailureCode::Internal,
        };
        Self::new(code).at(&error.path).with(&error.fault)
    }
}

impl From<ProjectError> for Failure {
    fn from(error: ProjectError) -> Self {
        match &error {
            ProjectError::Import { file, reason } => Self::importing(file, reason),
            ProjectError::NoFiles => Self::internal(error),
            ProjectError::Rule(_) => Self::new(FailureCode::ProfileInvalid).with(error),
            ProjectError::Profile(_) => Self::new(FailureCode::ProfileInvalid).with(error),
            ProjectError::NoSuchPlace | ProjectError::SentenceGone | ProjectError::Changed => {
                Self::new(FailureCode::Stale).with(error)
            }
            ProjectError::ReasonMissing => Self::new(FailureCode::ReasonMissing),
            ProjectError::NoScore => Self::new(FailureCode::NoScore),
            ProjectError::NothingSaid => Self::new(FailureCode::NothingSaid),
            ProjectError::Query(why) => Self::new(FailureCode::QueryInvalid).with(why),
            ProjectError::BlankParagraph => Self::new(FailureCode::BlankParagraph),
            ProjectError::Regroup(why) => Self::new(match why {
                CannotRegroup::NoSuchBead | CannotRegroup::NothingToChange => FailureCode::NothingToRegroup,
                CannotRegroup::Apart => FailureCode::RegroupApart,
            }),
            ProjectError::NoTerm => Self::new(FailureCode::TermMissing),
            ProjectError::NoSuchTerm => Self::new(FailureCode::Gone),
            ProjectError::Store(error) => Self::of_store(error),
            ProjectError::Cancelled => Self::new(FailureCode::Cancelled),
        }
    }
}
