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

    /// Where the stretch lies once `edited` has been replaced by `length` bytes: what it loses it loses, and what is put in
    /// at its end or inside it belongs to it.
    pub fn after_edit(self, edited: Self, length: usize) -> Self {
        let moved = |at: usize| at - edited.len() + length;
        let inserted_end = edited.start + length;
        let start = match self.start {
            start if start <= edited.start => start,
            start if start >= edited.end => moved(start),
            _ => inserted_end,
        };
        let end = match self.end {
            end if end >= edited.end => moved(end),
            end if end <= edited.start => end,
            _ => inserted_end,
        };
        Self::new(start, end.max(start))
    }

    /// The same, but what is put in right before it or right after it does not belong to it.
    pub fn after_edit_beside(self, edited: Self, length: usize) -> Self {
        if !edited.is_empty() || (edited.start != self.start && edited.start != self.end) {
            return self.after_edit(edited, length);
        }
        let by = if edited.start == self.start { length } else { 0 };
        Self::new(self.start + by, self.end + by)
    }

    /// The same stretch of `text` in UTF-16 code units.
    pub fn to_utf16(self, text: &str) -> Utf16Span {
        let units = |s: &str| u32::try_from(s.encode_utf16().count()).expect("a paragraph is shorter than 4 GiB");
        let start = units(&text[..self.start]);
        Utf16Span { start, end: start + units(self.of(text)) }
    }
}

impl Utf16Span {
    /// The same stretch of `text` in bytes; `None` where it does not lie on characters of it.
    pub fn to_bytes(self, text: &str) -> Option<ByteSpan> {
        let mut units = 0;
        let ends = text.char_indices().map(|(at, character)| {
            let before = units;
            units += character.len_utf16() as u32;
            (before, at)
        });
        let places: Vec<(u32, usize)> = ends.collect();
        let byte = |unit: u32| match places.binary_search_by_key(&unit, |(before, _)| *before) {
            Ok(found) => Some(places[found].1),
            Err(_) => (unit == units).then_some(text.len()),
        };
        Some(ByteSpan { start: byte(self.start)?, end: byte(self.end)? }).filter(|span| span.start <= span.end)
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
    fn follows_an_edit() {
        let check = |span: (usize, usize), edited: (usize, usize), length, expected: (usize, usize)| {
            let [span, edited, expected] = [span, edited, expected].map(|(start, end)| ByteSpan::new(start, end));
            assert_eq!(span.after_edit(edited, length), expected, "{span:?} {edited:?} {length}");
        };
        check((0, 10), (12, 14), 5, (0, 10));
        check((20, 30), (12, 14), 5, (23, 33));
        check((0, 10), (4, 5), 3, (0, 12));
        check((0, 10), (10, 10), 1, (0, 11));
        check((10, 20), (10, 10), 1, (10, 21));
        check((10, 20), (8, 12), 1, (9, 17));
        check((0, 10), (8, 12), 1, (0, 9));
        check((5, 8), (4, 9), 0, (4, 4));
    }

    #[test]
    fn leaves_to_others_what_is_put_in_beside_it() {
        let check = |span: (usize, usize), edited: (usize, usize), length, expected: (usize, usize)| {
            let [span, edited, expected] = [span, edited, expected].map(|(start, end)| ByteSpan::new(start, end));
            assert_eq!(span.after_edit_beside(edited, length), expected, "{span:?} {edited:?} {length}");
        };
        check((0, 10), (10, 10), 4, (0, 10));
        check((10, 20), (10, 10), 4, (14, 24));
        check((0, 10), (5, 5), 4, (0, 14));
        check((0, 10), (8, 10), 4, (0, 12));
        check((5, 5), (5, 5), 4, (9, 9));
    }

    #[test]
    fn counts_utf16_units_of_accents_thin_spaces_and_emoji() {
        let text = "é\u{202F}😀!";
        let span = ByteSpan::new(text.find('😀').unwrap(), text.len());
        assert_eq!(span.of(text), "😀!");
        assert_eq!(span.to_utf16(text), Utf16Span { start: 2, end: 5 });
        assert_eq!(Utf16Span { start: 2, end: 5 }.to_bytes(text), Some(span));
        assert_eq!(Utf16Span { start: 0, end: 0 }.to_bytes(""), Some(ByteSpan::default()));
        for outside in [Utf16Span { start: 3, end: 5 }, Utf16Span { start: 2, end: 6 }, Utf16Span { start: 5, end: 2 }]
        {
            assert_eq!(outside.to_bytes(text), None);
        }
    }
}
