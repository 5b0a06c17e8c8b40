//! What a person did to a text, as edits of whole tokens.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::model::ByteSpan;
use crate::segment::tokens;

/// Stretches of the old text with what replaces them, in order, so that the new text comes of it. Tokens that stay are in
/// none of them.
pub fn edits(old: &str, new: &str) -> Vec<(ByteSpan, String)> {
    let sides = [old, new].map(|text| {
        let spans: Vec<ByteSpan> = tokens(text).into_iter().map(|token| token.span).collect();
        let raw: Vec<&str> = spans.iter().map(|span| span.of(text)).collect();
        (spans, raw)
    });
    let stretch = |side: usize, range: std::ops::Range<usize>| {
        let spans: &[ByteSpan] = &sides[side].0;
        let end = [old, new][side].len();
        let start = spans.get(range.start).map_or(end, |span| span.start);
        ByteSpan::new(start, if range.is_empty() { start } else { spans[range.end - 1].end })
    };
    capture_diff_slices(Algorithm::Myers, &sides[0].1, &sides[1].1)
        .into_iter()
        .filter(|operation| !matches!(operation, DiffOp::Equal { .. }))
        .map(|op| (stretch(0, op.old_range()), stretch(1, op.new_range()).of(new).to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn applied(old: &str, edits: &[(ByteSpan, String)]) -> String {
        let mut text = old.to_owned();
        for (span, replacement) in edits.iter().rev() {
            text.replace_range(span.start..span.end, replacement);
        }
        text
    }

    #[test]
    fn leaves_the_words_alone_that_stay() {
        for (old, new, expected) in [
            ("Le port est ouvert.", "Le port est ouvert.", vec![]),
            ("Le port est ouvert.", "Le quai est ouvert.", vec![("port", "quai")]),
            ("Le port ouvert.", "Le port est ouvert.", vec![("", "est ")]),
            ("", "Le port.", vec![("", "Le port.")]),
        ] {
            let edits = edits(old, new);
            let found: Vec<_> = edits.iter().map(|(span, new)| (span.of(old), new.as_str())).collect();
            assert_eq!(found, expected, "{old} → {new}");
        }
    }

    proptest! {
        #[test]
        fn edits_make_the_new_text_of_the_old(old in "[ab .é\u{202F}]{0,24}", new in "[ab .é\u{202F}]{0,24}") {
            let edits = edits(&old, &new);
            prop_assert!(edits.windows(2).all(|two| two[0].0.end <= two[1].0.start));
            prop_assert_eq!(applied(&old, &edits), new);
        }
    }
}
