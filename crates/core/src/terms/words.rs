//! A text as terms are looked for in it: words, each part of a hyphenated one by itself, and the signs between them.

use super::inflection::Inflection;
use crate::gazetteer::fold_name;
use crate::model::{ByteSpan, Lang};
use crate::segment::{CompareKey, Token, TokenKind, doublet, tokens};

/// A word or a sign.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    /// As it is written.
    pub(super) written: &'t str,
    /// Its match form, in lower case.
    pub(super) folded: String,
    /// For an inclusive form, the match forms of the four it stands for: masculine, feminine, singular and plural.
    pub(super) doublet: Option<[String; 4]>,
    pub(super) span: ByteSpan,
    /// Whether a term may begin here: it is no later part of a hyphenated word.
    pub(super) begins: bool,
    /// Whether a term may end here: the next is no later part of it, or a pronoun (*dit-il*).
    pub(super) ends: bool,
    pub(super) is_word: bool,
}

/// What follows a verb with a hyphen, and is a word of its own.
const ENCLITICS: &[&str] = &[
    "t", "le", "la", "les", "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "là", "ci", "même",
    "mêmes",
];

/// The words and signs of a text, without spaces, apostrophes that stand alone and the English possessive.
pub(super) fn words<'t>(text: &'t str, tokens: &[Token]) -> Vec<Word<'t>> {
    let mut words = Vec::with_capacity(tokens.len() / 2);
    for token in tokens {
        let written = token.span.of(text);
        let apostrophe = written.starts_with(is_apostrophe);
        match token.kind {
            TokenKind::Space => {}
            TokenKind::Word | TokenKind::Punctuation if apostrophe && !words.is_empty() => {}
            TokenKind::Word => push_word(&mut words, written, token.span.start),
            // `agent.es` has the shape of an address.
            TokenKind::Address if doublet(written).is_some() => push_word(&mut words, written, token.span.start),
            TokenKind::Number | TokenKind::Address => words.push(word(written, token.span.start, true)),
            TokenKind::Punctuation => words.push(word(written, token.span.start, false)),
        }
    }
    words
}

fn push_word<'t>(words: &mut Vec<Word<'t>>, written: &'t str, start: usize) {
    if let Some(forms) = doublet(written) {
        let forms = forms.forms().map(folded);
        words.push(Word { doublet: Some(forms), ..word(written, start, true) });
        return;
    }
    let first = words.len();
    let mut at = 0;
    for part in written.split(is_hyphen) {
        if !part.is_empty() {
            words.push(Word { begins: words.len() == first, ..word(part, start + at, true) });
        }
        at += part.len() + written[at + part.len()..].chars().next().map_or(0, char::len_utf8);
    }
    for i in first..words.len() {
        let next = words.get(i + 1).map(|next| next.folded.as_str());
        words[i].ends = next.is_none_or(|next| ENCLITICS.contains(&next));
    }
}

fn word(written: &str, start: usize, is_word: bool) -> Word<'_> {
    let span = ByteSpan::new(start, start + written.len());
    Word { written, folded: folded(written), doublet: None, span, begins: true, ends: true, is_word }
}

pub(super) fn folded(written: &str) -> String {
    if written.is_ascii() { written.to_ascii_lowercase() } else { CompareKey::folded(written).into_text() }
}

/// What a person looks for a text by: small letters without accents; of an inclusive form each that it stands for, with a
/// `|` between.
pub fn search_key(text: &str) -> String {
    let words: Vec<[String; 4]> = text
        .split_whitespace()
        .map(|word| {
            doublet(word)
                .map_or_else(|| std::array::from_fn(|_| word.to_owned()), |forms| forms.forms().map(str::to_owned))
        })
        .collect();
    let variant =
        |at: usize| fold_name(&folded(&words.iter().map(|forms| forms[at].as_str()).collect::<Vec<_>>().join(" ")));
    let mut variants: Vec<String> = (0..4).map(variant).collect();
    variants.dedup();
    variants.join("|")
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2BC}')
}

/// The roots of the words of a text that mean something by themselves: those of four letters and more, and acronyms.
pub(crate) fn content_roots(text: &str, lang: &Lang) -> Vec<String> {
    let inflection = Inflection::of(lang);
    let means = |word: &&Word| {
        let letters = word.written.chars().filter(|c| c.is_alphabetic());
        letters.clone().count() > 3
            || word.is_word && letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
    };
    let words = words(text, &tokens(text));
    words.iter().filter(means).map(|word| root(word, &inflection)).collect()
}

/// The roots of all the words of a text, without numbers and signs.
pub(crate) fn all_roots(text: &str, lang: &Lang) -> Vec<String> {
    let inflection = Inflection::of(lang);
    let is_word = |word: &&Word| word.is_word && !word.written.starts_with(|c: char| c.is_numeric());
    let words = words(text, &tokens(text));
    words.iter().filter(is_word).map(|word| root(word, &inflection)).collect()
}

fn root(word: &Word, inflection: &Inflection) -> String {
    inflection.root(word.doublet.as_ref().map_or(&word.folded, |forms| &forms[0]))
}
