//! Text that was read in another encoding than it was written in.

use super::MOJIBAKE;
use crate::check::slips::Slips;
use crate::check::{CheckedText, Found};
use crate::model::{ByteSpan, Severity};

/// Letters and signs of UTF-8 that were read as Windows-1252 (`Ã©` for `é`), replacement characters and control
/// characters.
pub(super) fn misread(text: &CheckedText, found: &mut Found) {
    let (mut slips, mut lost) = (Slips::default(), Slips::default());
    for paragraph in &text.paragraphs {
        let mut at = 0;
        while let Some(c) = paragraph.raw[at..].chars().next() {
            let end = at + c.len_utf8();
            if let Some((span, meant)) = misread_at(paragraph.raw, at) {
                slips.mend(paragraph.place(span), &meant);
                at = span.end;
                continue;
            }
            if c == char::REPLACEMENT_CHARACTER || matches!(c, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}') {
                lost.add(paragraph.place(at..end), None);
            }
            at = end;
        }
    }
    slips.tell(found, &MOJIBAKE, Severity::Error, |adding| adding);
    lost.tell(found, &MOJIBAKE, Severity::Error, |adding| adding.worded("lost"));
}

/// The characters at the byte that are the bytes of one character of UTF-8, read one by one, and that character. Only what
/// French and English write: accented Latin letters, punctuation, the euro sign, the mark at the beginning of a file.
fn misread_at(raw: &str, at: usize) -> Option<(ByteSpan, String)> {
    let first = raw[at..].chars().next()?;
    let length = match first {
        'Â' | 'Ã' | 'Å' => 2,
        'â' | 'ï' => 3,
        _ => return None,
    };
    let mut bytes = Vec::with_capacity(length);
    let mut end = at;
    for c in raw[at..].chars().take(length) {
        bytes.push(byte(c)?);
        end += c.len_utf8();
    }
    let meant = std::str::from_utf8(&bytes).ok()?;
    let c = meant.chars().next().filter(|_| meant.chars().count() == 1)?;
    if c == '\u{A0}' && !raw[..at].ends_with(char::is_alphanumeric) {
        return None;
    }
    let expected = matches!(c, '\u{A0}'..='\u{17F}' | '\u{2009}'..='\u{203A}' | '\u{20AC}' | '\u{2122}' | '\u{FEFF}');
    expected.then(|| (ByteSpan::new(at, end), if c == '\u{FEFF}' { String::new() } else { meant.to_owned() }))
}

/// The byte that Windows-1252 reads as the character, or that ISO-8859-1 does where the former has none.
fn byte(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return Some(byte);
    }
    let mut buffer = [0; 4];
    let (bytes, _, unmapped) = encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
    (!unmapped && bytes.len() == 1).then(|| bytes[0])
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["char.mojibake"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_letters_that_are_meant() {
        check("São Paulo, SÃO PAULO, Âge, ÂGE, «\u{A0}Â\u{A0}», Åland, naïve, â, château… âme’s", &[]);
    }

    #[test]
    fn finds_what_was_read_in_another_encoding() {
        check("La dÃ©cision", &["char.mojibake error [Ã©] > é"]);
        check("voilÃ\u{A0} un fran\u{C3}\u{A7}ais", &["char.mojibake error [Ã\u{A0}] > à ç"]);
        check("lâ€™eau â‚¬ Â«", &["char.mojibake error [â€™] > ’ € «"]);
        check("La d\u{FFFD}cision", &["char.mojibake error [\u{FFFD}]"]);
    }
}
