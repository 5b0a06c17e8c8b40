//! What the command line says when a file cannot be read or written: what, where, and what to do.

use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;

use anyhow::{Error, Result};
use relecture_core::format::xml::XmlError;
use relecture_core::format::xml_stream::StreamError;
use relecture_core::format::zip::ZipError;
use relecture_core::import::ImportError;
use relecture_core::import::bilingual::BilingualError;
use relecture_core::model::{Document, Lang, Warning};
use relecture_i18n::Strings;
use relecture_project::{Fault, ImportFile, ProjectError, StoreError, warning};

/// The bytes of a file.
pub(crate) fn read_file(path: &Path, strings: &Strings) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| unreadable(path, &error, strings))
}

/// Reads a file as a document, and says what was odd about it.
pub(crate) fn read_document(path: &Path, strings: &Strings) -> Result<Document> {
    let bytes = read_file(path, strings)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (document, warnings) =
        relecture_core::import::read(&bytes, Some(&name)).map_err(|error| import(path, &error, strings))?;
    warn(&name, &warnings, strings);
    Ok(document)
}

/// A file to import, and its language where the person says it.
pub(crate) fn import_file(path: &Path, lang: Option<&Lang>, strings: &Strings) -> Result<ImportFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(ImportFile { name, bytes: read_file(path, strings)?, lang: lang.cloned() })
}

/// Writes a file anew, or not at all: what stood there before stays until the new content is whole.
pub(crate) fn write_file(path: &Path, content: &[u8], strings: &Strings) -> Result<()> {
    replace(path, |file| file.write_all(content)).map_err(|error| unwritable(&shown(path), &error, strings))
}

fn replace(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let Ok(there) = fs::metadata(path) else { return put(path, write, None) };
    if !there.is_file() {
        // A folder, which fails, or a device or pipe, which has no content to keep.
        return write_whole(File::create(path)?, write);
    }
    File::options().write(true).open(path)?;
    put(&fs::canonicalize(path)?, write, Some(there.permissions()))
}

/// Writes the content beside its place, then moves it there.
fn put(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    permissions: Option<fs::Permissions>,
) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut fresh = tempfile::Builder::new().make_in(folder, |path| File::create_new(path))?;
    write_whole(fresh.as_file_mut(), write)?;
    if let Some(permissions) = permissions {
        fs::set_permissions(fresh.path(), permissions)?;
    }
    fresh.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

fn write_whole(output: impl Write, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut output = BufWriter::new(output);
    write(&mut output)?;
    output.flush()
}

/// Writes to the standard output.
pub(crate) fn print(content: &[u8], strings: &Strings) -> Result<()> {
    print_with(|output| output.write_all(content), strings)
}

fn print_with(write: impl FnOnce(&mut dyn Write) -> io::Result<()>, strings: &Strings) -> Result<()> {
    match write_whole(io::stdout().lock(), write) {
        // Whoever reads the pipe has read enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| unprintable(&error, strings)),
    }
}

/// Why the standard output could not be written.
pub(crate) fn unprintable(error: &io::Error, strings: &Strings) -> Error {
    unwritable(&strings.cli_standard_output(), error, strings)
}

/// Writes a result to its file, or to the standard output.
pub(crate) fn deliver(content: &[u8], output: Option<&Path>, strings: &Strings) -> Result<()> {
    match output {
        Some(path) => write_file(path, content, strings),
        None => print(content, strings),
    }
}

/// Writes a result that is made piece by piece to its file, or to the standard output.
pub(crate) fn deliver_with(
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    output: Option<&Path>,
    strings: &Strings,
) -> Result<()> {
    match output {
        Some(path) => replace(path, write).map_err(|error| unwritable(&shown(path), &error, strings)),
        None => print_with(write, strings),
    }
}

/// Writes a text with the escape sequences of a terminal, which are left out where no terminal shows them.
pub(crate) fn deliver_styled(text: &str, output: Option<&Path>, strings: &Strings) -> Result<()> {
    let choice = anstream::AutoStream::choice(&io::stdout());
    if output.is_none() && choice != anstream::ColorChoice::Never {
        return deliver(text.as_bytes(), output, strings);
    }
    deliver(anstream::adapter::strip_str(text).to_string().as_bytes(), output, strings)
}

/// Fails where the file to write is one of those to read.
pub(crate) fn refuse_overwriting(output: &Path, inputs: &[&Path], strings: &Strings) -> Result<()> {
    let Ok(place) = fs::canonicalize(output) else { return Ok(()) };
    match inputs.iter().any(|input| fs::canonicalize(input).is_ok_and(|input| input == place)) {
        true => Err(Error::msg(strings.cli_output_is_input(&shown(output)))),
        false => Ok(()),
    }
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

fn unwritable(path: &str, error: &io::Error, strings: &Strings) -> Error {
    Error::msg(match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => strings.cli_no_folder(path),
        ErrorKind::IsADirectory => strings.cli_is_folder_to_write(path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => strings.cli_not_writable(path),
        ErrorKind::StorageFull => strings.cli_disk_full(path),
        _ => strings.cli_cannot_write(path, &error.to_string()),
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

/// Why the two texts of one file could not be read.
pub(crate) fn bilingual(path: &Path, error: &BilingualError, strings: &Strings) -> Error {
    let path = shown(path);
    Error::msg(match error {
        BilingualError::OtherKind => strings.cli_no_target(&path),
        BilingualError::NoRows { langs } if langs.is_empty() => strings.cli_no_text(&path),
        BilingualError::NoRows { langs } => {
            let langs = langs.iter().map(Lang::to_string).collect::<Vec<_>>().join(", ");
            strings.cli_not_in_both_languages(&path, &langs)
        }
        BilingualError::Stream(error) => match error {
            StreamError::Xml(XmlError::Malformed { line, column, message: _ }) => {
                strings.cli_bilingual_damaged(&path, &line.to_string(), &column.to_string())
            }
            StreamError::Xml(XmlError::Encoding) => strings.cli_tmx_encoding(&path),
            StreamError::Xml(XmlError::DocumentType | XmlError::TooDeep { .. } | XmlError::TooManyNodes { .. })
            | StreamError::TooLong { .. } => strings.cli_unsafe(&path),
            StreamError::Read(error) => strings.cli_cannot_read(&path, &error.to_string()),
        },
    })
}

/// Says what was odd about reading a file.
pub(crate) fn warn(file_name: &str, warnings: &[Warning], strings: &Strings) {
    for about in warnings {
        eprintln!("relecture: {}", strings.cli_warning(file_name, &warning(about, strings)));
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
        ProjectError::NoFiles
        | ProjectError::Cancelled
        | ProjectError::Profile(_)
        | ProjectError::NoSuchPlace
        | ProjectError::Rule(_)
        | ProjectError::Regroup(_)
        | ProjectError::BlankParagraph
        | ProjectError::NothingSaid
        | ProjectError::ReasonMissing
        | ProjectError::Query(_)
        | ProjectError::NoTerm
        | ProjectError::NoSuchTerm
        | ProjectError::Changed
        | ProjectError::NoScore
        | ProjectError::SentenceGone => Error::msg(error.to_string()),
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

#[cfg(test)]
mod tests {
    use relecture_i18n::UiLanguage;

    use super::*;

    #[test]
    fn what_cannot_be_written_leaves_what_was_there() {
        let strings = Strings::new(UiLanguage::English);
        let folder = tempfile::tempdir().unwrap();
        let [file, beside] = ["page.html", "none/page.html"].map(|name| folder.path().join(name));
        let names = || fs::read_dir(folder.path()).unwrap().count();
        write_file(&file, b"old", &strings).unwrap();
        write_file(&file, b"new", &strings).unwrap();
        assert_eq!((fs::read(&file).unwrap().as_slice(), names()), (&b"new"[..], 1));
        let mut rights = fs::metadata(&file).unwrap().permissions();
        assert!(write_file(&beside, b"new", &strings).is_err());
        assert!(write_file(folder.path(), b"new", &strings).unwrap_err().to_string().contains("this is a folder"));
        rights.set_readonly(true);
        fs::set_permissions(&file, rights.clone()).unwrap();
        // An administrator may write what is read-only; its rights stay.
        let _ = write_file(&file, b"newer", &strings);
        assert_eq!((fs::metadata(&file).unwrap().permissions(), names()), (rights, 1));
    }

    #[test]
    fn an_input_is_no_output() {
        let strings = Strings::new(UiLanguage::English);
        let folder = tempfile::tempdir().unwrap();
        let [input, other] = ["a.txt", "b.txt"].map(|name| folder.path().join(name));
        fs::write(&input, "a").unwrap();
        assert!(refuse_overwriting(&other, &[&input], &strings).is_ok());
        let roundabout = folder.path().join(".").join("a.txt");
        assert!(refuse_overwriting(&roundabout, &[&other, &input], &strings).is_err());
    }
}
