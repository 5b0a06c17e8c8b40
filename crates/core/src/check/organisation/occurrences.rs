//! Where the name of the organisation stands, in any of its forms or a mixture of them.

use crate::check::CheckedParagraph;
use crate::model::ByteSpan;
use crate::profile::Organisation;
use crate::segment::{Token, TokenKind};

/// A place where the name stands.
#[derive(Clone, Debug)]
pub(super) struct Occurrence {
    /// The stretch of the paragraph.
    pub(super) span: ByteSpan,
    /// Its words.
    pub(super) words: Vec<String>,
    /// Whether it is the whole name and not the short one.
    pub(super) full: bool,
    /// Whether it begins a sentence or the paragraph.
    pub(super) initial: bool,
    /// Whether an article or a preposition with one stands before it.
    pub(super) after_article: bool,
    /// Whether quotation marks are open.
    pub(super) quoted: bool,
}

impl Occurrence {
    /// Whether it is all in capitals.
    pub(super) fn is_all_capitals(&self) -> bool {
        !self.words.iter().any(|word| word.contains(char::is_lowercase))
    }
}

/// A name as the words that may stand at each place of it, in small letters.
type Pattern = Vec<Vec<String>>;

/// The places where the organisation is named, in order.
pub(super) fn occurrences(organisation: &Organisation, paragraph: &CheckedParagraph) -> Vec<Occurrence> {
    let full = patterns(organisation.forms.iter().map(|form| form.full.as_str()));
    let short = patterns(organisation.forms.iter().map(|form| form.short.as_str()));
    let tokens = &paragraph.tokens;
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let length = |patterns: &[Pattern]| patterns.iter().filter_map(|p| matched(p, paragraph, at)).max();
        let (length, is_full) = match (length(&full), length(&short)) {
            (Some(length), _) => (length, true),
            (None, Some(length)) => (length, false),
            (None, None) => {
                at += 1;
                continue;
            }
        };
        found.push(occurrence(paragraph, &tokens[at..at + length], is_full));
        at += length;
    }
    found
}

/// One pattern for all names of the same number of words.
fn patterns<'n>(names: impl Iterator<Item = &'n str>) -> Vec<Pattern> {
    let mut patterns: Vec<Pattern> = Vec::new();
    for name in names {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        match patterns.iter_mut().find(|pattern| pattern.len() == words.len()) {
            Some(pattern) => pattern.iter_mut().zip(words).for_each(|(place, word)| place.push(word)),
            None => patterns.push(words.into_iter().map(|word| vec![word]).collect()),
        }
    }
    patterns
}

/// How many tokens from `at` the pattern takes, with the spaces between its words.
fn matched(pattern: &Pattern, paragraph: &CheckedParagraph, at: usize) -> Option<usize> {
    let mut next = at;
    for (place, words) in pattern.iter().enumerate() {
        if place > 0 {
            (paragraph.tokens.get(next)?.kind == TokenKind::Space).then_some(())?;
            next += 1;
        }
        let token = paragraph.tokens.get(next)?;
        let is_word = token.kind == TokenKind::Word && !paragraph.is_masked(token.span.start);
        (is_word && words.contains(&token.span.of(paragraph.raw).to_lowercase())).then_some(())?;
        next += 1;
    }
    Some(next - at)
}

fn occurrence(paragraph: &CheckedParagraph, tokens: &[Token], full: bool) -> Occurrence {
    let span = ByteSpan::new(tokens[0].span.start, tokens[tokens.len() - 1].span.end);
    let before = &paragraph.raw[..span.start];
    let trimmed = before.trim_end();
    let last = trimmed.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default().to_lowercase();
    let articles = ["l’", "l'", "d’", "d'", "une", "cette", "la", "the", "an", "this"];
    let count = |sign: char| before.matches(sign).count();
    Occurrence {
        span,
        words: tokens
            .iter()
            .filter(|t| t.kind == TokenKind::Word)
            .map(|t| t.span.of(paragraph.raw).to_owned())
            .collect(),
        full,
        initial: trimmed.is_empty() || trimmed.ends_with(['.', '!', '?', ':', '«', '“', '…', '–', '—', '•']),
        after_article: articles.iter().any(|article| last.ends_with(article)),
        quoted: count('«') > count('»') || count('“') > count('”'),
    }
}
