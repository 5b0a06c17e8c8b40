//! No-break spaces that the version before had, and that are plain ones now.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::LOST;
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{ByteSpan, Severity};
use crate::profile::Space;
use crate::segment::{CompareKey, TokenKind, tokens};

/// A plain space, and the no-break space that stood in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) struct LostSpace {
    /// The plain space.
    pub(in crate::check) span: ByteSpan,
    /// What stood there.
    pub(in crate::check) before: char,
}

/// What is compared: a token, and each part of a number that a space divides.
struct Piece<'a> {
    raw: &'a str,
    span: ByteSpan,
    key: String,
}

/// The spaces of a paragraph that were no-break ones in one of the texts it had before, in order.
pub(in crate::check) fn lost_spaces(before: &[String], now: &str) -> Vec<LostSpace> {
    let mut lost: Vec<LostSpace> = before.iter().flat_map(|before| lost_since(before, now)).collect();
    lost.sort_by_key(|space| space.span);
    lost.dedup_by_key(|space| space.span);
    lost
}

/// A space is the same one where what stands on either side of it is still there.
fn lost_since(before: &str, now: &str) -> Vec<LostSpace> {
    if before == now || !before.contains(is_no_break) || !now.contains(' ') {
        return Vec::new();
    }
    let sides = [before, now].map(pieces);
    let keys = sides.each_ref().map(|pieces| pieces.iter().map(|piece| piece.key.as_str()).collect::<Vec<_>>());
    let mut lost = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &keys[0], &keys[1]) {
        let DiffOp::Equal { old_index, new_index, len } = operation else { continue };
        for at in 0..len {
            let (old, new) = (&sides[0][old_index + at], &sides[1][new_index + at]);
            let stands_alone = len == 1;
            if let Some(before) = old.raw.chars().next().filter(|c| is_no_break(*c) && new.raw == " " && !stands_alone)
            {
                lost.push(LostSpace { span: new.span, before });
            }
        }
    }
    lost
}

fn is_no_break(c: char) -> bool {
    Space::of(c).is_some_and(Space::is_no_break)
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for token in tokens(text) {
        let mut start = token.span.start;
        let mut add = |span: ByteSpan, is_space: bool| {
            let raw = span.of(text);
            let key = if is_space { space_key(text, span) } else { CompareKey::new(raw).into_text() };
            pieces.push(Piece { raw, span, key });
        };
        if token.kind == TokenKind::Number {
            for (at, space) in token.span.of(text).match_indices(is_no_break) {
                let space = ByteSpan::new(token.span.start + at, token.span.start + at + space.len());
                add(ByteSpan::new(start, space.start), false);
                add(space, true);
                start = space.end;
            }
        }
        add(ByteSpan::new(start, token.span.end), token.kind == TokenKind::Space);
    }
    pieces
}

/// A space is known by the sign that it belongs to.
fn space_key(text: &str, space: ByteSpan) -> String {
    let before = text[..space.start].chars().next_back().filter(|c| *c == '«');
    let after = text[space.end..].chars().next().filter(|c| matches!(c, ';' | ':' | '!' | '?' | '»' | '%' | '$' | '€'));
    before.into_iter().chain([' ']).chain(after).collect()
}

/// The places of a text where a no-break space was lost since the version before.
pub(super) fn check(text: &CheckedText, found: &mut Found) {
    let mut slips = Slips::default();
    for paragraph in &text.paragraphs {
        for lost in &paragraph.lost_spaces {
            slips.mend(paragraph.place(lost.span), lost.before.encode_utf8(&mut [0; 4]));
        }
    }
    slips.tell(found, &LOST, Severity::Warning, |adding| adding);
}

/// Whether the space at that place is told to be lost, which says all that there is to say of it.
pub(in crate::check) fn is_told(paragraph: &CheckedParagraph, span: ByteSpan, found: &Found) -> bool {
    paragraph.lost_spaces.iter().any(|lost| lost.span == span) && found.looks_for(&LOST, paragraph.side)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{document, findings_since, profile, written};

    #[track_caller]
    fn check(before: &str, now: &str, expected: &[&str]) {
        let lost: Vec<String> = lost_since(before, now)
            .iter()
            .map(|lost| format!("{}[{}]{}", &now[..lost.span.start], lost.before, &now[lost.span.end..]))
            .collect();
        assert_eq!(lost, expected, "{before:?} {now:?}");
    }

    #[test]
    fn leaves_alone_what_was_plain_before_or_is_another_place() {
        for (before, now) in [
            ("Un : a", "Un : a"),
            ("Un : a", "Un\u{A0}: a"),
            ("Un\u{A0}: a", "Un\u{202F}: a"),
            ("Un\u{A0}: a", "Un: a"),
            ("Un\u{A0}: a", "Le port est ouvert"),
            ("Le port\u{A0}!", "Un quai neuf"),
            ("", "Un : a"),
        ] {
            check(before, now, &[]);
        }
    }

    #[test]
    fn finds_plain_spaces_where_no_break_ones_stood() {
        check("Un\u{A0}: a", "Un : a", &["Un[\u{A0}]: a"]);
        check("Un\u{A0}: a", "Un quai : b", &["Un quai[\u{A0}]: b"]);
        check("Les 12\u{202F}000 bateaux", "Les 12 000 navires", &["Les 12[\u{202F}]000 navires"]);
        check("Les 1\u{A0}234\u{A0}567 bateaux", "Les 1\u{A0}234 567 bateaux", &["Les 1\u{A0}234[\u{A0}]567 bateaux"]);
        check(
            "À 18\u{A0}h\u{A0}30, «\u{A0}oui\u{A0}»",
            "À 18 h\u{A0}30, «\u{A0}oui »",
            &["À 18[\u{A0}]h\u{A0}30, «\u{A0}oui »", "À 18 h\u{A0}30, «\u{A0}oui[\u{A0}]»"],
        );
    }

    #[test]
    fn tells_each_place_once_and_puts_the_space_back() {
        let now = "Un\u{A0}: a\nDeux : b, 12 000 quais";
        let (document, other) = (document(now, "fr"), document("", "en"));
        let before = ["Un\u{A0}: a", "Deux\u{A0}: b, 12\u{202F}000 quais"]
            .map(|text| vec!["Autre chose.".to_owned(), text.to_owned()]);
        let profiles = [profile("en"), profile("fr")];
        let found = findings_since(&before, [&other, &document], [&profiles[0], &profiles[1]], &["space", "num"]);
        assert_eq!(written(&found, [&other, &document]), ["space.nbsp.lost warning [ ] > \u{A0} \u{202F}"]);
    }
}
