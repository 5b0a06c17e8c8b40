//! Zip archives from strangers: opened in memory, with limits on what they may unpack to.

use std::io::{Cursor, Read};

use zip::{ZipArchive, result::ZipError as LibraryError};

/// Entries an archive may have. A long illustrated document has some hundreds.
const MAX_ENTRIES: usize = 20_000;
/// Bytes a part may unpack to.
const MAX_PART: u64 = 512 << 20;
/// Bytes a part may unpack to however well it is compressed; beyond them [`MAX_RATIO`] holds.
const FREE_SIZE: u64 = 64 << 20;
/// Unpacked bytes for a packed one. Repetitive but honest XML reaches about 100.
const MAX_RATIO: u64 = 400;

/// Why a part of an archive cannot be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZipError {
    /// The archive is cut short or its directory makes no sense.
    #[error("the archive is cut short or damaged; get the file again from where it came")]
    Damaged,
    /// The bytes of a part do not unpack, or not to what its checksum says.
    #[error("its part “{part}” is damaged; get the file again from where it came")]
    PartDamaged {
        /// Name of the part.
        part: String,
    },
    /// More entries than any document has.
    #[error("it has {count} entries, and {limit} are allowed")]
    TooManyEntries {
        /// Entries in the archive.
        count: usize,
        /// Entries allowed.
        limit: usize,
    },
    /// A part unpacks to more than is allowed: a very large document or a zip bomb.
    #[error("its part “{part}” unpacks to more than {limit} bytes")]
    PartTooLarge {
        /// Name of the part.
        part: String,
        /// Bytes allowed.
        limit: u64,
    },
    /// A part is encrypted.
    #[error("its part “{part}” is encrypted; save the file without a password")]
    Encrypted {
        /// Name of the part.
        part: String,
    },
}

/// A zip archive in memory.
pub struct Archive<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Archive<'a> {
    /// Reads the directory of an archive.
    pub fn open(bytes: &'a [u8]) -> Result<Self, ZipError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ZipError::Damaged)?;
        if archive.len() > MAX_ENTRIES {
            return Err(ZipError::TooManyEntries { count: archive.len(), limit: MAX_ENTRIES });
        }
        Ok(Self(archive))
    }

    /// Whether there is a part of that name.
    pub fn has(&self, part: &str) -> bool {
        self.0.index_for_name(part).is_some()
    }

    /// Unpacks every part once, and keeps none: for libraries that unpack without limits.
    pub fn check_limits(&mut self) -> Result<(), ZipError> {
        let names = self.0.file_names().map(|name| name.map(std::borrow::Cow::into_owned));
        let names: Vec<String> = names.collect::<Result<_, _>>().map_err(|_| ZipError::Damaged)?;
        names.iter().try_for_each(|name| self.part(name).map(drop))
    }

    /// Unpacks a part; `None` when there is none of that name.
    pub fn part(&mut self, part: &str) -> Result<Option<Vec<u8>>, ZipError> {
        let name = || part.to_owned();
        let entry = match self.0.by_name(part) {
            Ok(entry) => entry,
            Err(LibraryError::FileNotFound) => return Ok(None),
            Err(LibraryError::UnsupportedArchive(LibraryError::PASSWORD_REQUIRED)) => {
                return Err(ZipError::Encrypted { part: name() });
            }
            Err(_) => return Err(ZipError::PartDamaged { part: name() }),
        };
        let limit = entry.compressed_size().saturating_mul(MAX_RATIO).clamp(FREE_SIZE, MAX_PART);
        let mut bytes = Vec::new();
        // The size in the directory may lie: only what really comes out counts.
        entry.take(limit + 1).read_to_end(&mut bytes).map_err(|_| ZipError::PartDamaged { part: name() })?;
        if bytes.len() as u64 > limit {
            return Err(ZipError::PartTooLarge { part: name(), limit });
        }
        Ok(Some(bytes))
    }
}
