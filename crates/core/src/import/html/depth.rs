//! How deep the elements of a page stand, before it is parsed: the time HTML parsers take grows with the square of it.

use crate::format::xml::XmlError;

/// Depth that no honest page reaches, even with end tags forgotten.
const MAX_DEPTH: usize = 2_000;

/// Elements that the parser closes by itself, or does not let pile up.
const CLOSED_ANYWAY: [&str; 36] = [
    "a", "area", "b", "base", "big", "body", "br", "code", "col", "dd", "dt", "em", "embed", "font", "hr", "html", "i",
    "img", "input", "li", "link", "meta", "nobr", "option", "p", "s", "small", "source", "strike", "strong", "td",
    "th", "tr", "tt", "u", "wbr",
];

/// Refuses a page that opens far more elements than it closes.
pub(super) fn check(text: &str) -> Result<(), XmlError> {
    let mut depth = 0_usize;
    for tag in text.split('<').skip(1) {
        let (closes, name) = tag.strip_prefix('/').map_or((false, tag), |name| (true, name));
        let name = &name[..name.bytes().take_while(u8::is_ascii_alphanumeric).count()];
        if name.is_empty() || CLOSED_ANYWAY.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            continue;
        }
        depth = if closes { depth.saturating_sub(1) } else { depth + 1 };
        if depth > MAX_DEPTH {
            return Err(XmlError::TooDeep { limit: MAX_DEPTH });
        }
    }
    Ok(())
}
