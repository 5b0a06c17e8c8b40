use std::ops::Range;

/// A stretch of a text in bytes of its UTF-8, on character boundaries: what Rust counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ByteSpan {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A stretch of a text in UTF-16 code units: what JavaScript counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Utf16Span {
    /// First code unit.
    pub start: u32,
    /// One past the last code unit.
    pub end: u32,
}

impl ByteSpan {
    /// The span from `start` to `end`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span runs forwards");
        Self { start, end }
    }

    /// The stretch of `text` this span names. Panics when the span does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// Number of bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same stretch of `text` in UTF-16 code units.
    pub fn to_utf16(self, text: &str) -> Utf16Span {
        let units = |s: &str| u32::try_from(s.encode_utf16().count()).expect("a paragraph is shorter than 4 GiB");
        let start = units(&text[..self.start]);
        Utf16Span { start, end: start + units(self.of(text)) }
    }
}

impl From<Range<usize>> for ByteSpan {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_utf16_units_of_accents_thin_spaces_and_emoji() {
        let text = "é\u{202F}😀!";
        let span = ByteSpan::new(text.find('😀').unwrap(), text.len());
        assert_eq!(span.of(text), "😀!");
        assert_eq!(span.to_utf16(text), Utf16Span { start: 2, end: 5 });
    }
}
