//! The tokens of one version, with the form in which they are compared.

use crate::model::{ByteSpan, Document, UnitRange, VersionSpan};
use crate::segment::{CompareKey, TokenKind, tokens};

/// A token of one or several paragraphs, or the break between two of them.
pub(super) struct Piece<'a> {
    /// As it is written; empty for a break.
    pub(super) raw: &'a str,
    /// What it is apart from its typography.
    pub(super) key: String,
    /// What it is; `None` for a break.
    pub(super) kind: Option<TokenKind>,
    /// Where it stands; a break at the end of the paragraph before it.
    pub(super) place: VersionSpan,
}

impl Piece<'_> {
    /// Whether it has letters or digits.
    pub(super) fn is_word(&self) -> bool {
        matches!(self.kind, Some(TokenKind::Word | TokenKind::Number | TokenKind::Address))
    }
}

/// The pieces of some paragraphs.
pub(super) fn pieces(document: &Document, paragraphs: UnitRange) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for paragraph in paragraphs.indices() {
        if let Some(last) = paragraph.checked_sub(1).filter(|_| paragraph > paragraphs.start as usize) {
            let end = document.paragraphs[last].text.len();
            let place = VersionSpan { paragraph: last, span: ByteSpan::new(end, end) };
            pieces.push(Piece { raw: "", key: " ".to_owned(), kind: None, place });
        }
        let text = &document.paragraphs[paragraph].text;
        pieces.extend(tokens(text).into_iter().map(|token| {
            let raw = token.span.of(text);
            let key = match token.kind {
                TokenKind::Space => " ".to_owned(),
                _ => CompareKey::new(raw).into_text(),
            };
            Piece { raw, key, kind: Some(token.kind), place: VersionSpan { paragraph, span: token.span } }
        }));
    }
    pieces
}
