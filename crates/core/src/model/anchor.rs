use super::{Annotation, ByteSpan, PairId, ParagraphId, Thread};

/// Where something hangs that a person said: a paragraph of a pair, or a stretch of it. It follows edits and versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The pair it was said in.
    pub pair: PairId,
    /// The paragraph, of either side.
    pub paragraph: ParagraphId,
    /// The stretch of its raw text; `None` for the whole paragraph.
    pub span: Option<ByteSpan>,
    /// What stood there when it was said; empty for the whole paragraph.
    pub quote: String,
}

/// What hangs on an [`Anchor`].
pub trait Anchored {
    /// Where it hangs.
    fn anchor(&self) -> &Anchor;
}

impl Anchored for Thread {
    fn anchor(&self) -> &Anchor {
        &self.anchor
    }
}

impl Anchored for Annotation {
    fn anchor(&self) -> &Anchor {
        &self.anchor
    }
}
