//! What a new release is called until a person says otherwise.

use std::path::Path;

use relecture_core::model::BlockKind;

use super::PreparedText;

/// Longest name proposed, in characters: about two lines of the list.
const LONGEST: usize = 90;

/// The title of the text; without one, the name of its file.
pub(super) fn proposed(text: &PreparedText) -> String {
    let title = text.document.paragraphs.iter().find(|paragraph| paragraph.kind == BlockKind::Title);
    match title.map(|title| shortened(&title.text)) {
        Some(title) if !title.is_empty() => title,
        _ => shortened(&Path::new(&text.file.name).file_stem().unwrap_or_default().to_string_lossy()),
    }
}

/// On one line, and cut between words where it is long.
fn shortened(text: &str) -> String {
    let mut name = String::new();
    for word in text.split(|c: char| c.is_control() || c == ' ').filter(|word| !word.is_empty()) {
        if name.chars().count() + word.chars().count() >= LONGEST {
            name.extend(word.chars().take(if name.is_empty() { LONGEST } else { 0 }));
            name.truncate(name.trim_end_matches([',', ';', ':', ' ', '\u{A0}', '\u{202F}']).len());
            name.push('…');
            break;
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    name.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_long_titles_between_words() {
        let long =
            "Côte-aux-Lanternes. La décision du conseil du port de fermer les quais aux navires de pêche, une première";
        for (text, expected) in [
            ("Lantern Coast: harbour closed", "Lantern Coast: harbour closed"),
            ("  Deux\n lignes\u{A0}! ", "Deux lignes\u{A0}!"),
            (long, "Côte-aux-Lanternes. La décision du conseil du port de fermer les quais aux navires de…"),
            (&"x".repeat(200), &("x".repeat(90) + "…")),
            (" \u{A0} ", ""),
        ] {
            assert_eq!(shortened(text), expected);
        }
    }
}
