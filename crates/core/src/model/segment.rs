use super::ByteSpan;

/// A sentence of a document. The segments of a paragraph cover all of its text but the white space around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Segment {
    /// Index of its paragraph in the document.
    pub paragraph: usize,
    /// Its place in the paragraph's raw text.
    pub span: ByteSpan,
}
