//! What kind of file some bytes are.

use super::ImportError;
use crate::model::Format;

/// The container of a document.
pub(super) enum Kind {
    /// Plain characters, of the format that the extension suggests.
    Characters(Option<Format>),
}

/// The kind of file, from its first bytes.
pub(super) fn kind(bytes: &[u8], file_name: Option<&str>) -> Result<Kind, ImportError> {
    if bytes.is_empty() {
        return Err(ImportError::Empty);
    }
    if let Some(found) = infer::get(bytes).filter(|found| found.matcher_type() != infer::MatcherType::Text) {
        return Err(ImportError::Unsupported { found: found.extension() });
    }
    Ok(Kind::Characters(file_name.and_then(format_of_extension)))
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
