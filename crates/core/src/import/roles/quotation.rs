//! Quotations that fill paragraphs.
//!
//! A quotation of several paragraphs opens each of them with a mark and closes once, at its end (Clés de la rédaction,
//! « citation d’une série de paragraphes »; The Canadian Style 8.05). An older French practice repeats the closing mark.

/// Reads paragraphs in order, and remembers a quotation that the last one left open.
#[derive(Default)]
pub(super) struct Quotations {
    left_open: bool,
}

impl Quotations {
    /// Whether a paragraph is a quotation or the continuation of one.
    pub(super) fn reads_as_quotation(&mut self, text: &str) -> bool {
        let text = text.trim();
        let Some(opening) = text.chars().next() else { return false };
        let continues = std::mem::take(&mut self.left_open);
        let Some(closing) = closing(opening, continues) else { return false };
        let (quoted, left_open) = quoted_bytes(text, opening, closing);
        self.left_open = left_open;
        left_open || quoted * 2 > text.len()
    }
}

/// What ends a quotation that `opening` begins.
fn closing(opening: char, continues: bool) -> Option<&'static [char]> {
    match opening {
        '«' => Some(&['»']),
        '»' if continues => Some(&['»']),
        '»' => Some(&['«']),
        '“' => Some(&['”']),
        '„' => Some(&['“', '”']),
        '‘' => Some(&['’']),
        '"' => Some(&['"']),
        _ => None,
    }
}

/// How much of a text stands between the marks, and whether the last one opened stays open.
fn quoted_bytes(text: &str, opening: char, closing: &[char]) -> (usize, bool) {
    let mut quoted = 0;
    let mut open_at = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|&(_, next)| next);
        match open_at {
            None if character == opening || (at == 0) => open_at = Some(at),
            Some(start) if closing.contains(&character) && !is_apostrophe(character, next) => {
                quoted += at + character.len_utf8() - start;
                open_at = None;
            }
            _ => {}
        }
    }
    (quoted + open_at.map_or(0, |start| text.len() - start), open_at.is_some())
}

fn is_apostrophe(character: char, next: Option<char>) -> bool {
    character == '’' && next.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `q` for each paragraph that is a quotation, `.` for each other.
    #[track_caller]
    fn check(paragraphs: &[&str], expected: &str) {
        let mut quotations = Quotations::default();
        let found: String =
            paragraphs.iter().map(|text| if quotations.reads_as_quotation(text) { 'q' } else { '.' }).collect();
        assert_eq!(found, expected, "{paragraphs:?}");
    }

    #[test]
    fn tells_quotations_from_quoted_words() {
        check(&["She said “no” and left.", "« Non », dit-elle, et elle quitta la salle sans un mot."], "..");
        check(&["“Digital” is a word that each of us reads in another way."], ".");
        check(&["‘Digital’ is a word that’s read in other ways by each of us."], ".");
        check(&["«\u{202F}Le vent doit tourner.\u{202F}»", "\"It must end,\" she said. \"Now.\""], "qq");
        check(&["‘It’s time,’ she said. ‘It’s high time to act.’"], "q");
        check(&["„Das muss enden“, sagte sie."], "q");
    }

    #[test]
    fn follows_continuation_marks() {
        check(&["« Un.", "« Deux.", "« Trois. »", "Fin."], "qqq.");
        check(&["“One.", "“Two.”", "End."], "qq.");
        check(&["« Un.", "» Deux. »", "Fin."], "qq.");
    }
}
