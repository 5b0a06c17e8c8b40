use crate::format::{xml::XmlError, zip::ZipError};

/// Why nothing could be read. What can be read in part is read, with warnings instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The file has no bytes.
    #[error("the file is empty: choose another one")]
    Empty,
    /// The file is sound but holds no text: images only, or nothing but white space.
    #[error("the file holds no text")]
    NoText,
    /// The file is protected by a password.
    #[error("the file is protected by a password: save it without one, then import it again")]
    Encrypted,
    /// A kind of file that is not read; `found` is its usual extension: `pdf`, `doc`, `rtf`, `png`.
    #[error("a {found} file cannot be read: save it as docx, odt, html or txt")]
    Unsupported {
        /// The usual extension of such files, without the point.
        found: &'static str,
    },
    /// The bytes are no text in any encoding, and no known kind of file.
    #[error("the file is no text: the byte at {offset} is a control character, like too many others")]
    NotText {
        /// Place of the first byte that no text holds.
        offset: usize,
    },
    /// The zip archive that holds the document is damaged, incomplete, or unpacks beyond the limits.
    #[error("the document cannot be unpacked: {0}")]
    Archive(#[from] ZipError),
    /// The part of the document with its text is missing.
    #[error("the document has no part “{part}”: open it in the program that wrote it, and save it again")]
    PartMissing {
        /// Name of the part inside the archive.
        part: String,
    },
    /// A part of the document is not well-formed XML, or beyond the limits.
    #[error("the part “{part}” of the document cannot be read: {error}")]
    Xml {
        /// Name of the part inside the archive.
        part: String,
        /// What is wrong, and where.
        error: XmlError,
    },
}
