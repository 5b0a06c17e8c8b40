//! The colours of highlighters, as drafts are marked with.

/// Red, green and blue of the other colours that word processors offer for marking: green, turquoise, pink.
const OTHER_MARKERS: [[u8; 3]; 3] = [[0, 255, 0], [0, 255, 255], [255, 0, 255]];

/// Whether a colour (`#ffff00`, `FFFF00`, `#ff0`, `rgb(255, 255, 0)`, `yellow`) is that of a highlighter: a clear yellow, or
/// another that nobody sets text on but to mark it.
pub(super) fn is_colour(colour: &str) -> bool {
    let Some([red, green, blue]) = components(colour) else { return false };
    let is_yellow = red >= 0xE6 && green >= 0xD0 && blue <= 0xA0;
    is_yellow || OTHER_MARKERS.contains(&[red, green, blue])
}

/// Red, green and blue.
fn components(colour: &str) -> Option<[u8; 3]> {
    let colour = colour.trim().to_ascii_lowercase();
    if colour == "yellow" {
        return Some([0xFF, 0xFF, 0]);
    }
    if let Some(list) = colour.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let mut parts = list.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse().ok());
        return Some([parts.next()??, parts.next()??, parts.next()??]);
    }
    let digits = colour.strip_prefix('#').unwrap_or(&colour);
    let value = u32::from_str_radix(digits, 16).ok()?;
    match digits.len() {
        6 => Some([(value >> 16) as u8, (value >> 8) as u8, value as u8]),
        3 => Some([(value >> 8) as u8, (value >> 4) as u8, value as u8].map(|digit| (digit & 0xF) * 0x11)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_a_highlighter_from_a_design() {
        for colour in
            ["", "none", "transparent", "auto", "white", "#fff", "#FFFFFF", "#fffbe6", "#f5f5dc", "FF0000", "#000"]
        {
            assert!(!is_colour(colour), "{colour}");
        }
        for colour in
            ["yellow", "#FFFF00", "ffff00", "#ff0", "rgb(255, 255, 0)", "rgb(255 235 59)", "#fff176", "#00ffff"]
        {
            assert!(is_colour(colour), "{colour}");
        }
    }
}
