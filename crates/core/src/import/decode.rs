//! From bytes to characters.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{ImportError, warnings::Warnings};
use crate::model::WarningKind;

/// As much as tells the encoding of the whole.
const SAMPLE: usize = 1 << 20;

/// The text of a file and the encoding it was in. `declared` is what the file says of itself; a byte order mark and
/// bytes that are good UTF-8 are believed first.
///
/// Control characters that no text holds are left out, bytes without meaning become U+FFFD; both are counted.
pub(super) fn decode(
    bytes: &[u8],
    declared: Option<&'static Encoding>,
    warnings: &mut Warnings,
) -> Result<(String, &'static Encoding), ImportError> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None => (choose(bytes, declared, warnings)?, 0),
    };
    let body = &bytes[mark..];
    if encoding != UTF_16LE && encoding != UTF_16BE {
        refuse_binary(body)?;
    }
    Ok((without_controls(to_text(body, encoding, warnings), warnings), encoding))
}

fn choose(
    bytes: &[u8],
    declared: Option<&'static Encoding>,
    warnings: &mut Warnings,
) -> Result<&'static Encoding, ImportError> {
    if let Some(wide) = utf16_by_its_zeros(bytes) {
        warnings.name(WarningKind::EncodingGuessed, wide.name());
        return Ok(wide);
    }
    if is_mostly_utf8(bytes) {
        return Ok(UTF_8);
    }
    refuse_binary(bytes)?;
    let encoding = declared.filter(|encoding| *encoding != UTF_8).unwrap_or_else(|| {
        let guess = guess(bytes);
        warnings.name(WarningKind::EncodingGuessed, guess.name());
        guess
    });
    Ok(encoding)
}

/// UTF-16 without a mark: in text of the Latin alphabet most of every second byte is zero.
fn utf16_by_its_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE) & !1];
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = sample.len() / 2 * 7 / 10;
    let few = sample.len() / 2 / 50;
    match () {
        () if sample.len() < 4 => None,
        () if odd > most && even <= few => Some(UTF_16LE),
        () if even > most && odd <= few => Some(UTF_16BE),
        () => None,
    }
}

/// Good UTF-8, or UTF-8 with a few wounds: many more sequences that mean something than bytes that do not.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|&byte| byte >= 0xC0).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad == 0 || good >= 4 * bad || ends_inside_a_character(bytes, bad)
}

fn ends_inside_a_character(bytes: &[u8], bad: usize) -> bool {
    bad == 1 && std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none() && error.valid_up_to() > 0)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&bytes[..bytes.len().min(SAMPLE)], bytes.len() <= SAMPLE);
    // French is the language these files are most often in: it decides between code pages that a short text leaves open.
    let guess = detector.guess(Some(b"fr"), Utf8Detection::Deny);
    if guess.is_single_byte() || bytes.len() > 200 { guess } else { WINDOWS_1252 }
}

fn to_text(bytes: &[u8], encoding: &'static Encoding, warnings: &mut Warnings) -> String {
    let marks = |text: &str| text.matches('\u{FFFD}').count();
    if encoding == UTF_8 {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return text.to_owned();
        }
        let text = String::from_utf8_lossy(bytes).into_owned();
        let cut = std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
        if cut {
            warnings.add(WarningKind::Truncated);
        } else {
            let own = bytes.utf8_chunks().map(|chunk| marks(chunk.valid())).sum::<usize>();
            warnings.add_many(WarningKind::BytesReplaced, marks(&text) - own);
        }
        return text;
    }
    let (text, replaced) = encoding.decode_without_bom_handling(bytes);
    if replaced {
        warnings.add_many(WarningKind::BytesReplaced, marks(&text));
    }
    text.into_owned()
}

fn is_control(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}')
}

/// Text holds hardly any control character; of other bytes one in nine is one.
fn refuse_binary(bytes: &[u8]) -> Result<(), ImportError> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let mut controls = sample.iter().enumerate().filter(|&(_, &byte)| is_control(char::from(byte)) && byte != 0xC);
    let Some((offset, _)) = controls.next() else { return Ok(()) };
    let share_is_high = (1 + controls.count()) * 40 > sample.len();
    if share_is_high { Err(ImportError::NotText { offset }) } else { Ok(()) }
}

fn without_controls(text: String, warnings: &mut Warnings) -> String {
    let count = text.bytes().filter(|&byte| is_control(char::from(byte))).count();
    if count == 0 {
        return text;
    }
    warnings.add_many(WarningKind::ControlCharactersLeftOut, count);
    text.chars().filter(|&character| !is_control(character)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], text: &str, encoding: &str, warned: &[WarningKind]) {
        let mut warnings = Warnings::default();
        let (found, used) = decode(bytes, None, &mut warnings).unwrap();
        assert_eq!((found.as_str(), used.name()), (text, encoding));
        assert_eq!(warnings.into_list().iter().map(|warning| warning.kind).collect::<Vec<_>>(), warned);
    }

    #[test]
    fn tells_the_encodings_apart() {
        let text = "L’été\u{202F}: «\u{A0}déjà\u{A0}» – it’s 10 €";
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<_>>();
        check(text.as_bytes(), text, "UTF-8", &[]);
        check(&[b"\xEF\xBB\xBF", text.as_bytes()].concat(), text, "UTF-8", &[]);
        check(&[b"\xFF\xFE".as_slice(), &wide(u16::to_le_bytes)].concat(), text, "UTF-16LE", &[]);
        check(&[b"\xFE\xFF".as_slice(), &wide(u16::to_be_bytes)].concat(), text, "UTF-16BE", &[]);
        check(&wide(u16::to_le_bytes), text, "UTF-16LE", &[WarningKind::EncodingGuessed]);
        check(&wide(u16::to_be_bytes), text, "UTF-16BE", &[WarningKind::EncodingGuessed]);
        let latin = b"L\x92\xE9t\xE9 : \xAB\xA0d\xE9j\xE0\xA0\xBB \x96 it\x92s 10 \x80";
        check(latin, "L’été : «\u{A0}déjà\u{A0}» – it’s 10 €", "windows-1252", &[WarningKind::EncodingGuessed]);
        check(b"\xC9tats-Unis", "États-Unis", "windows-1252", &[WarningKind::EncodingGuessed]);
        check(b"plain ASCII", "plain ASCII", "UTF-8", &[]);
    }

    #[test]
    fn mends_wounds_and_says_so() {
        check("déjà été \u{FFFD} là".as_bytes(), "déjà été \u{FFFD} là", "UTF-8", &[]);
        check(
            b"d\xC3\xA9j\xC3\xA0 \xC3\xA9t\xC3\xA9 \xFF",
            "déjà été \u{FFFD}",
            "UTF-8",
            &[WarningKind::BytesReplaced],
        );
        check(b"plain, then cut \xC3", "plain, then cut \u{FFFD}", "UTF-8", &[WarningKind::Truncated]);
        let zero = format!("{}\0{}", "a".repeat(50), "b".repeat(50));
        check(zero.as_bytes(), &zero.replace('\0', ""), "UTF-8", &[WarningKind::ControlCharactersLeftOut]);
    }

    #[test]
    fn refuses_bytes_that_are_no_text() {
        let noise: Vec<u8> = (0..5000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let result = decode(&noise, None, &mut Warnings::default());
        assert!(matches!(result, Err(ImportError::NotText { .. })), "{result:?}");
    }
}
