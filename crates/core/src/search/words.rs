//! The words of a text as a whole project is searched for them, and where a run of them stands in a text.

use sha2::{Digest as _, Sha256};

use super::Folded;
use crate::model::ByteSpan;
use crate::segment::{TokenKind, doublet, tokens};

/// A word in match form: no accents, no capitals; an inclusive form is the masculine in its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchWord {
    /// Its letters and digits.
    pub text: String,
    /// Where it stands in the raw text.
    pub span: ByteSpan,
}

/// The words of a text, in order: its runs of letters and digits, so that a hyphen or an apostrophe parts two words.
///
/// ```
/// use relecture_core::search::search_words;
/// let words = |text| search_words(text).into_iter().map(|word| word.text).collect::<Vec<_>>();
/// assert_eq!(words("L’Étudiant·e a-t-il 1\u{202F}000 €\u{A0}?"), ["l", "etudiant", "a", "t", "il", "1", "000"]);
/// assert_eq!(words("les réfugié(e)s"), words("LES RÉFUGIÉ·ES"));
/// ```
pub fn search_words(text: &str) -> Vec<SearchWord> {
    let mut words = Vec::with_capacity(text.len() / 5);
    for token in tokens(text) {
        let written = token.span.of(text);
        match token.kind {
            TokenKind::Space => {}
            TokenKind::Word | TokenKind::Address if !written.chars().all(char::is_alphabetic) => {
                match doublet(written) {
                    Some(forms) => {
                        let form = if forms.plural { &forms.masculines } else { &forms.masculine };
                        words.extend(runs(form, 0).map(|word| SearchWord { span: token.span, ..word }));
                    }
                    None => words.extend(runs(written, token.span.start)),
                }
            }
            _ => words.extend(runs(written, token.span.start)),
        }
    }
    words
}

/// The runs of letters and digits of a text that begins at a byte of a longer one.
fn runs(text: &str, begin: usize) -> impl Iterator<Item = SearchWord> {
    let folded = Folded::new(text);
    let mut words: Vec<SearchWord> = Vec::new();
    let mut goes_on = false;
    for ((start, place), c) in folded.places.iter().zip(folded.text.chars()) {
        debug_assert!(folded.text[*start..].starts_with(c), "a place for each character");
        if c.is_alphanumeric() {
            let span = ByteSpan::new(begin + place.start, begin + place.end);
            match words.last_mut().filter(|_| goes_on) {
                Some(word) => {
                    word.text.push(c);
                    word.span.end = span.end;
                }
                None => words.push(SearchWord { text: c.to_string(), span }),
            }
        }
        goes_on = c.is_alphanumeric();
    }
    words.into_iter()
}

/// What sentences of the same words have in common, whatever their signs, spaces, accents and capitals; `None` where there
/// are fewer than three letters or digits.
pub fn sentence_key(words: &[SearchWord]) -> Option<i64> {
    let letters: usize = words.iter().map(|word| word.text.len()).sum();
    if letters < 3 {
        return None;
    }
    let mut hash = Sha256::new();
    for word in words {
        hash.update(&word.text);
        hash.update([0]);
    }
    let digest: [u8; 32] = hash.finalize().into();
    Some(i64::from_be_bytes(digest[..8].try_into().expect("eight of 32 bytes")))
}

/// Words that are looked for one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordRun {
    /// The words; not empty.
    pub words: Vec<String>,
    /// Whether the last is the beginning of a word.
    pub unfinished: bool,
}

impl WordRun {
    /// The fewest letters of an unfinished word that tell anything.
    const SHORTEST: usize = 2;

    /// What is being typed: its last word is unfinished unless a space or a sign follows it; a single letter of it does not
    /// count yet. `None` where no word is left.
    pub fn typed(text: &str) -> Option<Self> {
        let mut words: Vec<String> = search_words(text).into_iter().map(|word| word.text).collect();
        let mut unfinished = text.ends_with(char::is_alphanumeric);
        if unfinished && words.last()?.chars().count() < Self::SHORTEST {
            words.pop();
            unfinished = false;
        }
        (!words.is_empty()).then_some(Self { words, unfinished })
    }

    /// Where the run stands in a text, in order, not overlapping.
    pub fn find(&self, text: &str) -> Vec<ByteSpan> {
        let words = search_words(text);
        let mut found: Vec<ByteSpan> = Vec::new();
        for window in words.windows(self.words.len()) {
            let last = self.words.len() - 1;
            let is_run = window.iter().zip(&self.words).enumerate().all(|(at, (word, wanted))| {
                word.text == *wanted || self.unfinished && at == last && word.text.starts_with(wanted.as_str())
            });
            let span = ByteSpan::new(window[0].span.start, window[last].span.end);
            if is_run && found.last().is_none_or(|before| before.end <= span.start) {
                found.push(span);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, text: &str, expected: &[&str]) {
        let run = WordRun::typed(typed).expect("there are words");
        let found: Vec<&str> = run.find(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected, "{typed:?} in {text:?}");
    }

    #[test]
    fn words_that_do_not_follow_each_other_are_not_found() {
        check("port ouvert", "Le port est ouvert.", &[]);
        check("port", "Le transport", &[]);
        check("ort", "Le port", &[]);
        check("por ", "Le port", &[]);
        check("harbour closed", "closed harbour", &[]);
    }

    #[test]
    fn what_is_typed_is_found_in_whatever_way_it_is_written() {
        check("port", "Le Port, les ports", &["Port", "ports"]);
        check("port ", "Le Port, les ports", &["Port"]);
        check("l'île", "À L’ILE !", &["L’ILE"]);
        check("reddition de com", "la reddition\u{A0}de\ncomptes", &["reddition\u{A0}de\ncomptes"]);
        check("Val-d'Or", "à Val\u{2011}d’Or et Val d'Or", &["Val\u{2011}d’Or", "Val d'Or"]);
        check("réfugiés palestiniens", "Les réfugié·e·s palestinien(ne)s", &["réfugié·e·s palestinien(ne)s"]);
        check("agent", "chaque agent.e, l’agent", &["agent.e", "agent"]);
        check("1 000", "1\u{202F}000 et 1 000", &["1\u{202F}000", "1 000"]);
        check("ha ha", "ha ha ha ha", &["ha ha", "ha ha"]);
    }

    #[test]
    fn a_single_letter_says_nothing_yet() {
        for (typed, expected) in [
            ("", None),
            ("«", None),
            ("r", None),
            ("re", Some((&["re"][..], true))),
            ("Réfugié·e·s ", Some((&["refugies"], false))),
            ("l’accès \" OR *", Some((&["l", "acces", "or"], false))),
            ("les droits h", Some((&["les", "droits"], false))),
        ] {
            let run = WordRun::typed(typed);
            let run =
                run.as_ref().map(|run| (run.words.iter().map(String::as_str).collect::<Vec<_>>(), run.unfinished));
            assert_eq!(run, expected.map(|(words, unfinished)| (words.to_vec(), unfinished)), "{typed}");
        }
    }

    #[test]
    fn sentences_of_the_same_words_have_one_key() {
        let key = |text| sentence_key(&search_words(text));
        assert_eq!(key("« Le port est fermé\u{A0}»."), key("le port est ferme"));
        assert_ne!(key("Le port est fermé."), key("Le port fermé est"));
        assert_ne!(key("a bc"), key("ab c"));
        assert_eq!(key("– 5 –"), None);
    }
}
