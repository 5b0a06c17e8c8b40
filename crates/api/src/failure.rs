//! Why something could not be done: a code for programs, its details for the sentence people read.

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
    /// No project is open.
    NoProject,
    /// What was asked for is not there any more.
    Gone,
    /// A name may not be blank.
    BlankName,
    /// There is nothing to undo or redo.
    NothingToUndo,
    /// A fault of the program itself.
    Internal,
}
