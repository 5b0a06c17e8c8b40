use std::io;
use std::path::{Path, PathBuf};

/// Something could not be done with a project file. The file is as it was before.
#[derive(Debug, thiserror::Error)]
#[error("could not {doing} {path}: {fault}", path = path.display())]
pub struct StoreError {
    /// What was being done, as an infinitive with its object: `open the project`.
    pub doing: &'static str,
    /// The project file.
    pub path: PathBuf,
    /// What went wrong.
    #[source]
    pub fault: Fault,
}

/// What can go wrong with a project file.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such file, or its folder does not exist.
    #[error("there is no such file or folder")]
    NotFound,
    /// The path names a folder or a device.
    #[error("it is not a file")]
    NotAFile,
    /// The file is something else than a project.
    #[error("it is not a Relecture project")]
    NotAProject,
    /// A newer version of the program made the file.
    #[error("it was made by a newer version of the program (schema {found}; this one knows up to {known})")]
    Newer {
        /// The schema of the file.
        found: u32,
        /// The newest schema this program knows.
        known: u32,
    },
    /// The file is cut short or its content contradicts itself.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// Another window or program has the project open.
    #[error("it is open in another window or program")]
    InUse,
    /// The file or its folder may not be written.
    #[error("the file or its folder is read-only")]
    ReadOnly,
    /// The system refuses access.
    #[error("access is denied")]
    NoAccess,
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull,
    /// A file of that name exists and was not to be replaced.
    #[error("a file of that name exists already")]
    AlreadyExists,
    /// What was asked for is not in the project.
    #[error("it is not in the project")]
    Gone,
    /// A name of white space only.
    #[error("a name may not be blank")]
    BlankName,
    /// The person stopped the work.
    #[error("cancelled")]
    Cancelled,
    /// The system failed in another way.
    #[error(transparent)]
    System(io::Error),
    /// SQLite refused a statement: a fault of the program.
    #[error(transparent)]
    Statement(rusqlite::Error),
}

impl Fault {
    /// The error of doing something with a file.
    pub(crate) fn while_doing(self, doing: &'static str, path: &Path) -> StoreError {
        StoreError { doing, path: path.to_owned(), fault: self }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged(error.to_string()),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::InUse,
            Some(Code::ReadOnly) => Self::ReadOnly,
            Some(Code::CannotOpen | Code::PermissionDenied | Code::AuthorizationForStatementDenied) => Self::NoAccess,
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::SystemIoFailure) => Self::System(io::Error::other(error)),
            Some(_) => Self::Statement(error),
            None => match error {
                rusqlite::Error::QueryReturnedNoRows => Self::Gone,
                // A value in the file that none of our writes puts there.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::Damaged(error.to_string()),
                other => Self::Statement(other),
            },
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            io::ErrorKind::PermissionDenied => Self::NoAccess,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::AlreadyExists => Self::AlreadyExists,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::System(error),
        }
    }
}

impl From<relecture_core::progress::Cancelled> for Fault {
    fn from(relecture_core::progress::Cancelled: relecture_core::progress::Cancelled) -> Self {
        Self::Cancelled
    }
}
