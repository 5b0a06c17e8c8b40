//! XML from strangers, as a read-only tree: no document type, hence no entities of its own, and a limited depth.

use roxmltree::{Document, Error, ParsingOptions, TextPos};

/// Elements inside one another. Tables nested ten deep in a text box stay below 100.
const MAX_DEPTH: usize = 256;
/// Elements, texts and comments in one part.
const MAX_NODES: u32 = 50_000_000;

/// Why a part is not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// Not well-formed.
    #[error("line {line}, column {column}: {message}")]
    Malformed {
        /// Line, from 1.
        line: u32,
        /// Column in characters, from 1.
        column: u32,
        /// What the parser says.
        message: String,
    },
    /// It brings a document type, by which it could define entities that grow without end or name other files.
    #[error("it declares a document type, which no document of this kind does")]
    DocumentType,
    /// Elements stand too deep inside one another.
    #[error("its elements stand more than {limit} deep")]
    TooDeep {
        /// Depth allowed.
        limit: usize,
    },
    /// More elements than are read.
    #[error("it has more than {limit} nodes")]
    TooManyNodes {
        /// Nodes allowed.
        limit: u32,
    },
    /// Neither UTF-8 nor UTF-16.
    #[error("it is neither UTF-8 nor UTF-16")]
    Encoding,
}

/// The characters of a part, in UTF-8 or in UTF-16 with a byte order mark (XML 1.0, 4.3.3).
pub fn decode(bytes: Vec<u8>) -> Result<String, XmlError> {
    match encoding_rs::Encoding::for_bom(&bytes) {
        Some((encoding, mark)) => encoding
            .decode_without_bom_handling_and_without_replacement(&bytes[mark..])
            .map(std::borrow::Cow::into_owned)
            .ok_or(XmlError::Encoding),
        None => String::from_utf8(bytes).map_err(|_| XmlError::Encoding),
    }
}

/// The tree of a part.
pub fn parse(text: &str) -> Result<Document<'_>, XmlError> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        Error::DtdDetected => XmlError::DocumentType,
        Error::NodesLimitReached => XmlError::TooManyNodes { limit: MAX_NODES },
        other => {
            let at = match other {
                // For these the parser names the beginning of the text.
                Error::UnclosedRootNode | Error::UnexpectedEndOfStream => end_of(text),
                _ => other.pos(),
            };
            XmlError::Malformed { line: at.row, column: at.col, message: other.to_string() }
        }
    })?;
    check_depth(&document)?;
    Ok(document)
}

fn end_of(text: &str) -> TextPos {
    let last = text.rsplit('\n').next().unwrap_or_default();
    let lines = text.bytes().filter(|&byte| byte == b'\n').count();
    TextPos::new(lines as u32 + 1, last.chars().count() as u32 + 1)
}

/// Refuses a tree that a recursive walk could not survive.
fn check_depth(document: &Document<'_>) -> Result<(), XmlError> {
    let mut depth = 0;
    let mut node = document.root();
    loop {
        if let Some(child) = node.first_child() {
            depth += 1;
            if depth > MAX_DEPTH {
                return Err(XmlError::TooDeep { limit: MAX_DEPTH });
            }
            node = child;
            continue;
        }
        while node.next_sibling().is_none() {
            let Some(parent) = node.parent() else { return Ok(()) };
            depth -= 1;
            node = parent;
        }
        node = node.next_sibling().expect("the loop above ends at a node with a sibling");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_could_hurt() {
        let deep = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        assert!(parse(&deep(200)).is_ok());
        assert_eq!(parse(&deep(100_000)).unwrap_err(), XmlError::TooDeep { limit: MAX_DEPTH });
        let bomb = r#"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>"#;
        assert_eq!(parse(bomb).unwrap_err(), XmlError::DocumentType);
        assert_eq!(parse(r#"<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>"#).unwrap_err(), XmlError::DocumentType);
        assert!(matches!(parse("<a>\n<b></a>"), Err(XmlError::Malformed { line: 2, .. })));
        assert!(matches!(parse("<a>\n<b/>é"), Err(XmlError::Malformed { line: 2, column: 6, .. })));
    }

    #[test]
    fn reads_utf8_and_utf16() {
        let utf16 =
            |text: &str| [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode("<é/>".into()).unwrap(), "<é/>");
        assert_eq!(decode("\u{FEFF}<é/>".into()).unwrap(), "<é/>");
        assert_eq!(decode(utf16("<é/>")).unwrap(), "<é/>");
        assert_eq!(decode(vec![b'<', 0xE9]), Err(XmlError::Encoding));
    }
}
