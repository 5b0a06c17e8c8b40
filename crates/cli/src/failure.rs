//! What the command line says when a file cannot be read or written: what, where, and what to do.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use anyhow::{Error, Result};
use relecture_core::format::xml::XmlError;
use relecture_core::format::zip::ZipError;
use relecture_core::import::ImportError;
use relecture_core::model::{Lang, Warning};
use relecture_i18n::Strings;
use relecture_project::{Fault, ImportFile, ProjectError, StoreError, warning};

/// The bytes of a file.
pub(crate) fn read_file(path: &Path, strings: &Strings) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| unreadable(path, &error, strings))
}

/// A file to import, and its language where the person says it.
pub(crate) fn import_file(path: &Path, lang: Option<&Lang>, strings: &Strings) -> Result<ImportFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(ImportFile { name, bytes: read_file(path, strings)?, lang: lang.cloned() })
}

/// Writes a file anew.
pub(crate) fn write_file(path: &Path, content: &[u8], strings: &Strings) -> Result<()> {
    fs::write(path, content).map_err(|error| unwritable(path, &error, strings))
}

/// Why a file could not be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error, strings: &Strings) -> Error {
    let path = shown(path);
    Error::msg(match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => strings.cli_not_found(&path),
        ErrorKind::PermissionDenied => strings.cli_not_allowed(&path),
        ErrorKind::IsADirectory => strings.cli_is_folder(&path),
        _ => strings.cli_cannot_read(&path, &error.to_string()),
    })
}

fn unwritable(path: &Path, error: &io::Error, strings: &Strings) -> Error {
    let path = shown(path);
    Error::msg(match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => strings.cli_no_folder(&path),
        ErrorKind::IsADirectory => strings.cli_is_folder_to_write(&path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => strings.cli_not_writable(&path),
        ErrorKind::StorageFull => strings.cli_disk_full(&path),
        _ => strings.cli_cannot_write(&path, &error.to_string()),
    })
}

/// Why a file could not be imported.
pub(crate) fn import(path: &Path, error: &ImportError, strings: &Strings) -> Error {
    let path = shown(path);
    Error::msg(match error {
        ImportError::Empty => strings.cli_file_empty(&path),
        ImportError::NoText => strings.cli_no_text(&path),
        ImportError::Encrypted | ImportError::Archive(ZipError::Encrypted { .. }) => strings.cli_encrypted(&path),
        ImportError::Unsupported { found } => strings.cli_unsupported(&path, found),
        ImportError::NotText { offset } => strings.cli_not_text(&path, &offset.to_string()),
        ImportError::Archive(ZipError::Damaged) => strings.cli_damaged(&path),
        ImportError::Archive(ZipError::PartDamaged { part }) | ImportError::PartMissing { part } => {
            strings.cli_part_damaged(&path, part)
        }
        ImportError::Archive(ZipError::TooManyEntries { .. } | ZipError::PartTooLarge { .. }) => {
            strings.cli_unsafe(&path)
        }
        ImportError::Xml { part, error } => match error {
            XmlError::Malformed { line, column, message: _ } => {
                strings.cli_xml_damaged(&path, part, &line.to_string(), &column.to_string())
            }
            XmlError::Encoding => strings.cli_part_damaged(&path, part),
            XmlError::DocumentType | XmlError::TooDeep { .. } | XmlError::TooManyNodes { .. } => {
                strings.cli_unsafe(&path)
            }
        },
    })
}

/// Says what was odd about reading a file.
pub(crate) fn warn(file_name: &str, warnings: &[Warning], strings: &Strings) {
    for about in warnings {
        eprintln!("relecture: {file_name}: {}", warning(about, strings));
    }
}

/// Why something could not be done with these files.
pub(crate) fn project(error: &ProjectError, files: &[impl AsRef<Path>], strings: &Strings) -> Error {
    match error {
        ProjectError::Import { file, reason } => {
            let mut named =
                files.iter().map(AsRef::as_ref).filter(|path| path.file_name().is_some_and(|name| *name == **file));
            // Where two folders hold files of that name, the name is all that is known.
            let path = match (named.next(), named.next()) {
                (Some(path), None) => path,
                _ => Path::new(file),
            };
            import(path, reason, strings)
        }
        ProjectError::Store(error) => Error::msg(store(error, strings)),
        ProjectError::NoFiles | ProjectError::Cancelled => Error::msg(error.to_string()),
    }
}

fn store(error: &StoreError, strings: &Strings) -> String {
    let path = shown(&error.path);
    match &error.fault {
        Fault::NotFound => strings.cli_project_no_folder(&path),
        Fault::NotAFile => strings.cli_project_not_a_file(&path),
        Fault::NotAProject => strings.cli_project_foreign(&path),
        Fault::Newer { .. } => strings.cli_project_newer(&path),
        Fault::Damaged(_) => strings.cli_project_damaged(&path),
        Fault::InUse => strings.cli_project_in_use(&path),
        Fault::ReadOnly | Fault::NoAccess => strings.cli_project_read_only(&path),
        Fault::DiskFull => strings.cli_disk_full(&path),
        Fault::AlreadyExists
        | Fault::Gone
        | Fault::BlankName
        | Fault::Cancelled
        | Fault::System(_)
        | Fault::Statement(_) => strings.cli_project_failed(&path, &error.fault.to_string()),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
