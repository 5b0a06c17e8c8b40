//! What kind of file some bytes are.

use super::{ImportError, docx, warnings::Warnings};
use crate::{
    format::{ooxml::CONTENT_TYPES, zip::Archive},
    model::Format,
};

/// The container of a document.
pub(super) enum Kind<'a> {
    /// Plain characters, of the format that the extension suggests.
    Characters(Option<Format>),
    /// Word; the name of the part that holds the document.
    Docx(Archive<'a>, String),
    /// OpenDocument text.
    Odt(Archive<'a>),
}

/// The kind of file, from its first bytes and, in a zip archive, from its parts.
pub(super) fn kind<'a>(
    bytes: &'a [u8],
    file_name: Option<&str>,
    warnings: &mut Warnings,
) -> Result<Kind<'a>, ImportError> {
    match bytes {
        [] => Err(ImportError::Empty),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => zipped(bytes, warnings),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Err(compound(bytes)),
        [b'{', b'\\', b'r', b't', b'f', ..] => Err(ImportError::Unsupported { found: "rtf" }),
        _ => match infer::get(bytes).filter(|found| found.matcher_type() != infer::MatcherType::Text) {
            Some(found) => Err(ImportError::Unsupported { found: found.extension() }),
            None => Ok(Kind::Characters(file_name.and_then(format_of_extension))),
        },
    }
}

fn format_of_extension(file_name: &str) -> Option<Format> {
    let (_, extension) = file_name.rsplit_once('.')?;
    match extension.to_ascii_lowercase().as_str() {
        "txt" | "text" => Some(Format::Text),
        "md" | "markdown" | "mkd" => Some(Format::Markdown),
        "html" | "htm" | "xhtml" => Some(Format::Html),
        _ => None,
    }
}

fn zipped<'a>(bytes: &'a [u8], warnings: &mut Warnings) -> Result<Kind<'a>, ImportError> {
    let mut archive = Archive::open(bytes)?;
    let media_type = archive.part("mimetype")?.unwrap_or_default();
    let media_type = String::from_utf8_lossy(&media_type);
    let found = match media_type.trim() {
        "application/vnd.oasis.opendocument.text" | "application/vnd.oasis.opendocument.text-template" => {
            return Ok(Kind::Odt(archive));
        }
        "application/epub+zip" => "epub",
        "application/vnd.oasis.opendocument.spreadsheet" => "ods",
        "application/vnd.oasis.opendocument.presentation" => "odp",
        _ => match docx::main_part(&mut archive, warnings) {
            Some(part) if part.starts_with("xl/") => "xlsx",
            Some(part) if part.starts_with("ppt/") => "pptx",
            Some(part) => return Ok(Kind::Docx(archive, part)),
            None if archive.has(CONTENT_TYPES) => return Err(ImportError::PartMissing { part: "document.xml".into() }),
            None => "zip",
        },
    };
    Err(ImportError::Unsupported { found })
}

/// An OLE compound file (MS-CFB): the names of its streams, in UTF-16, tell what is in it.
fn compound(bytes: &[u8]) -> ImportError {
    let has = |stream: &str| {
        let name: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    match () {
        () if has("EncryptedPackage") => ImportError::Encrypted,
        () if has("WordDocument") => ImportError::Unsupported { found: "doc" },
        () if has("Workbook") => ImportError::Unsupported { found: "xls" },
        () if has("PowerPoint Document") => ImportError::Unsupported { found: "ppt" },
        () => ImportError::Unsupported { found: "ole" },
    }
}

/// The usual extension of a file that is plain characters but no text to read: data in XML, a web page packed as a mail.
pub(super) fn unread_characters(text: &str) -> Option<&'static str> {
    let text = text.trim_start();
    let head: String = text.chars().take(1000).collect();
    match () {
        () if text.starts_with("<?xml") => Some("xml"),
        () if head.contains("MIME-Version:") && head.contains("multipart/related") => Some("mhtml"),
        () => None,
    }
}
