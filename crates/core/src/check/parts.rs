//! The parts that a text is made of: the mark at its end, and what a reader sees of the rest.

use crate::model::BlockKind;

/// What a text ends with, in lower case without spaces.
const END_MARKS: &[&str] = &[
    "-30-", "–30–", "—30—", "30", "ends", "/ends", "end", "theend", "fin", "lafin", "/fin", "###", "#", "##", "fin/",
    "***",
];

/// Whether a paragraph is no more than the mark that the text ends here.
pub(super) fn is_end_mark(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    END_MARKS.contains(&bare.as_str())
}

/// What a reader sees of the part a paragraph plays; `None` for the parts that are told by their place.
pub(super) fn class(kind: BlockKind) -> Option<&'static str> {
    match kind {
        BlockKind::Heading => Some("heading"),
        BlockKind::ListItem => Some("list-item"),
        BlockKind::TableCell => Some("table-cell"),
        BlockKind::Paragraph => Some("paragraph"),
        BlockKind::Metadata | BlockKind::Title | BlockKind::Lead | BlockKind::Quotation | BlockKind::Footnote => None,
    }
}
