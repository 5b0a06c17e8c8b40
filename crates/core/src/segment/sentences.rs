//! Sentences: where a full stop, an exclamation or question mark or an ellipsis ends one.
//!
//! Each such mark is a candidate. What closes with it (quotation marks, brackets, note calls) stays with its sentence,
//! then what stands before and after decides. Colons, semicolons and line ends never break.

use super::language::{Abbreviation, Language, first_word, is_inside_word};
use crate::model::{ByteSpan, Document, Lang, Segment};

/// The segments of a document: the sentences of its paragraphs, in order. A blank paragraph has one that says nothing, since
/// the aligner knows a paragraph by its segments.
pub fn segments(document: &Document) -> Vec<Segment> {
    let sentences_of = |text| {
        let spans = sentences(text, document.lang.as_ref());
        if spans.is_empty() { vec![ByteSpan::default()] } else { spans }
    };
    let numbered = document.paragraphs.iter().enumerate();
    numbered
        .flat_map(|(paragraph, block)| {
            sentences_of(&block.text).into_iter().map(move |span| Segment { paragraph, span })
        })
        .collect()
}

/// The sentences of a paragraph, in order, without the white space around them; together they cover all the rest. `lang`
/// chooses the lists of abbreviations: French, English, German, and a common one for other languages and `None`.
///
/// ```
/// use relecture_core::{model::Lang, segment::sentences};
/// let text = "«\u{A0}Qui\u{A0}?\u{A0}» demanda Mme Roy. M. Diop se tut.";
/// let found: Vec<&str> = sentences(text, Some(&Lang::french())).iter().map(|span| span.of(text)).collect();
/// assert_eq!(found, ["«\u{A0}Qui\u{A0}?\u{A0}» demanda Mme Roy.", "M. Diop se tut."]);
/// ```
pub fn sentences(text: &str, lang: Option<&Lang>) -> Vec<ByteSpan> {
    let mut rules = Rules { text, language: Language::of(lang), quotes: StraightQuotes::default() };
    let mut spans = Vec::new();
    let mut start = text.len() - text.trim_start().len();
    let mut at = start;
    while let Some(mark) = next_mark(text, at) {
        let ending = rules.ending(start, mark);
        at = ending.end;
        if rules.breaks(&ending) {
            spans.push(ByteSpan::new(start, ending.end));
            start = text.len() - text[ending.end..].trim_start().len();
        }
    }
    let end = text.trim_end().len();
    if start < end {
        spans.push(ByteSpan::new(start, end));
    }
    spans
}

/// A place where the sentence may end.
struct Ending<'a> {
    /// The sentence up to the mark.
    before: &'a str,
    /// What kind of mark it is.
    mark: Mark,
    /// Whether a quotation closes after the mark.
    closes_quotation: bool,
    /// Whether a parenthesis closes after the mark.
    closes_parenthesis: bool,
    /// One past the mark and all that closes with it.
    end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    FullStop,
    Ellipsis,
    /// `!` or `?`, alone or several.
    Strong,
    /// A mark of a script that puts no space between sentences.
    Unspaced,
}

struct Rules<'a> {
    text: &'a str,
    language: &'static Language,
    quotes: StraightQuotes,
}

/// How many `"` stand before a place that only moves forwards.
#[derive(Default)]
struct StraightQuotes {
    counted: usize,
    count: usize,
}

impl StraightQuotes {
    fn is_open(&mut self, text: &str, at: usize) -> bool {
        if self.counted < at {
            self.count += text.as_bytes()[self.counted..at].iter().filter(|&&b| b == b'"').count();
            self.counted = at;
        }
        self.count % 2 == 1
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '؟' | '۔' | '।') || is_unspaced(c)
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '．')
}

/// The next mark at `from` or after it.
fn next_mark(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += text.as_bytes()[at..].iter().position(|b| matches!(b, b'.' | b'!' | b'?' | 0xD8..=0xDB | 0xE0..=0xEF))?;
        match text[at..].chars().next() {
            Some(c) if is_mark(c) => return Some(at),
            Some(c) => at += c.len_utf8(),
            None => return None,
        }
    }
}

impl<'a> Rules<'a> {
    /// The mark at `at` in the sentence from `start`, with what closes after it.
    fn ending(&mut self, start: usize, at: usize) -> Ending<'a> {
        let mut ending = Ending {
            before: &self.text[start..at],
            mark: Mark::FullStop,
            closes_quotation: false,
            closes_parenthesis: false,
            end: at,
        };
        let mut marks = String::new();
        loop {
            let rest = &self.text[ending.end..];
            let gap = rest.len() - rest.trim_start().len();
            let mut chars = rest[gap..].chars();
            let Some(c) = chars.next() else { break };
            let next = chars.next();
            if is_mark(c) && (gap == 0 || c != '…' && !next.is_some_and(|next| next == '.' || next.is_alphanumeric()))
            {
                if ending.closes_quotation || ending.closes_parenthesis {
                    // In `(yes!).` and `« non ! ».` the last mark is the one that counts.
                    ending.before = self.text[start..ending.end + gap].trim_end();
                    ending.closes_quotation = false;
                    ending.closes_parenthesis = false;
                    marks.clear();
                }
                marks.push(c);
            } else if matches!(c, ')' | ']' | '}') {
                ending.closes_parenthesis = true;
            } else if is_quote(c) && self.closes(c, next, gap, ending.end) {
                ending.closes_quotation = true;
            } else if gap == 0
                && let Some(call) = note_call_length(rest, ending.before)
            {
                ending.end += call;
                continue;
            } else {
                break;
            }
            ending.end += gap + c.len_utf8();
        }
        ending.mark = match marks.as_str() {
            "." => Mark::FullStop,
            all if all.contains(is_unspaced) => Mark::Unspaced,
            all if all.chars().all(|c| matches!(c, '.' | '…')) => Mark::Ellipsis,
            _ => Mark::Strong,
        };
        ending
    }

    /// Whether the quotation mark `c`, which follows a mark of the end after `gap` bytes of white space, closes.
    fn closes(&mut self, c: char, next: Option<char>, gap: usize, at: usize) -> bool {
        let before_word = next.is_some_and(char::is_alphanumeric);
        match c {
            _ if before_word => false,
            _ if gap == 0 => true,
            '"' => self.quotes.is_open(self.text, at),
            '»' | '”' | '›' | '’' => true,
            _ => false,
        }
    }

    /// Whether a new sentence begins after the ending.
    fn breaks(&self, ending: &Ending) -> bool {
        let rest = &self.text[ending.end..];
        let after = rest.trim_start();
        if after.len() == rest.len() && ending.mark != Mark::Unspaced {
            return false;
        }
        let Some(start) = Start::read(after) else { return false };
        if start.first.is_lowercase() && !start.is_list_item()
            || ending.before.ends_with(['[', '(']) && ending.closes_parenthesis
        {
            return false;
        }
        let aside = ending.closes_parenthesis && !ending.before.starts_with(['(', '[']);
        match ending.mark {
            Mark::Unspaced => true,
            Mark::Ellipsis => !aside,
            Mark::Strong if ending.closes_quotation && self.is_attribution(after) => false,
            Mark::Strong => !aside,
            Mark::FullStop => self.full_stop_breaks(ending, &start, aside),
        }
    }

    fn full_stop_breaks(&self, ending: &Ending, start: &Start, aside: bool) -> bool {
        let opens = self.language.opens_sentence(start.text);
        let word = last_word(ending.before);
        let before_word = ending.before[..ending.before.len() - word.len()].trim_end();
        if is_list_marker(ending.before) || is_number(word) && before_word.ends_with([':', ';']) {
            return false;
        }
        if is_letter(word) && start.is_dotted_letter() {
            return false;
        }
        if let Some(abbreviation) = self.language.abbreviation(ending.before) {
            return !aside
                && match abbreviation {
                    Abbreviation::Joining => false,
                    Abbreviation::BeforeNumber => opens || !start.is_number_like(),
                    Abbreviation::Trailing => !start.first.is_numeric(),
                    Abbreviation::Ambiguous => opens,
                };
        }
        if is_letter(word) && word.starts_with(char::is_uppercase) {
            // An initial, unless it ends a phrase like `plan B` and what follows is not a name like `Le Goff`.
            let ends_phrase = last_word(before_word).starts_with(char::is_lowercase);
            return !aside && opens && ends_phrase && !start.is_name();
        }
        if is_dotted_abbreviation(word) {
            return !aside && opens;
        }
        if self.language.dotted_ordinals && is_ordinal(word) {
            return opens;
        }
        true
    }

    /// Whether the text says who spoke the quotation before it, as in `Ms Orr asked.`
    fn is_attribution(&self, after: &str) -> bool {
        let words = after.split_whitespace().take(4).map(first_word);
        after.starts_with(char::is_uppercase) && words.into_iter().any(|word| self.language.saying.contains(&word))
    }
}

/// The beginning of what may be a sentence.
struct Start<'a> {
    /// From its first letter, digit or symbol on: after quotation marks, brackets, dashes and `[…]`.
    text: &'a str,
    /// Its first character.
    first: char,
}

impl<'a> Start<'a> {
    /// `None` where the text goes on with the punctuation of the sentence before it.
    fn read(after: &'a str) -> Option<Self> {
        let mut text = after;
        for omission in ["[…]", "(…)", "[...]", "(...)", "…", "..."] {
            if let Some(rest) = text.strip_prefix(omission) {
                text = rest.trim_start();
                break;
            }
        }
        text = text.trim_start_matches(|c: char| is_opening(c) || c.is_whitespace());
        let first = text.chars().next()?;
        (!goes_on(first)).then_some(Self { text, first })
    }

    /// Whether it is a number, a code, a Roman numeral or a single letter, as after `art.`
    fn is_number_like(&self) -> bool {
        let word = first_word(self.text);
        let code = self.text[word.len()..].starts_with(|c: char| c.is_ascii_digit());
        !self.first.is_alphabetic() || code || is_roman(word) || is_letter(word)
    }

    /// Whether it is a letter with a full stop, as in `z. B.` and `J. K. Orr`.
    fn is_dotted_letter(&self) -> bool {
        let word = first_word(self.text);
        is_letter(word) && self.text[word.len()..].starts_with('.')
    }

    /// Whether its first two words have capitals, as in `Le Goff`.
    fn is_name(&self) -> bool {
        self.text[first_word(self.text).len()..].trim_start().starts_with(char::is_uppercase)
    }

    /// Whether it is an item of a list in the running text: `b) …`.
    fn is_list_item(&self) -> bool {
        let word = first_word(self.text);
        is_letter(word) && self.text[word.len()..].starts_with(") ")
    }
}

/// What may stand before the first word of a sentence.
fn is_opening(c: char) -> bool {
    is_quote(c) || matches!(c, '-' | '–' | '—' | '―' | '(' | '[' | '¿' | '¡' | '•' | '*' | '§')
}

/// Punctuation that no sentence begins with.
fn goes_on(c: char) -> bool {
    c.is_ascii_punctuation() && !matches!(c, '$' | '@' | '#' | '+' | '&') || is_mark(c)
}

/// The word, number or abbreviation that the text ends with.
fn last_word(before: &str) -> &str {
    /// No word that matters to a rule is longer.
    const LONGEST: usize = 24;
    let length: usize = before.chars().rev().take(LONGEST).take_while(|&c| is_inside_word(c)).map(char::len_utf8).sum();
    &before[before.len() - length..]
}

fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

/// `U.S`, `p.m`, `É.-U`, `J.-C`: single letters between full stops.
fn is_dotted_abbreviation(word: &str) -> bool {
    word.contains('.') && word.split('.').all(|part| is_letter(part.trim_start_matches('-')))
}

/// A number of one or two digits, or a Roman one.
fn is_ordinal(word: &str) -> bool {
    word.len() <= 2 && is_number(word) || word.len() > 1 && is_roman(word)
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C' | b'D' | b'M'))
}

/// Whether the sentence so far is only a number or a letter of a list: `1`, `1.2`, `a`, `IV`, `(b`.
fn is_list_marker(before: &str) -> bool {
    /// No sentence so long is only a marker.
    const LONGEST: usize = 32;
    if before.len() > LONGEST {
        return false;
    }
    let marker = before.trim_start_matches(|c: char| is_opening(c) || c.is_whitespace());
    let number = marker.len() <= 8 && marker.split('.').all(|part| part.len() <= 3 && is_number(part));
    number || is_letter(marker) || marker.len() <= 5 && is_roman(marker)
}

/// The length of the note call that follows a mark: `¹²`, `*`, `[12]`, or digits right after a word's full stop.
fn note_call_length(rest: &str, before: &str) -> Option<usize> {
    let superscript = |c: char| matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '*' | '†' | '‡');
    let signs = rest.find(|c| !superscript(c)).unwrap_or(rest.len());
    if signs > 0 {
        return Some(signs);
    }
    let digits = |text: &str| text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    if let Some(inside) = rest.strip_prefix('[') {
        let length = digits(inside);
        return (length > 0 && inside[length..].starts_with(']')).then_some(length + 2);
    }
    let length = digits(rest);
    let word_before = before.chars().rev().take(3).filter(|c| c.is_alphabetic()).count() == 3;
    let apart = rest[length..].chars().next().is_none_or(char::is_whitespace);
    ((1..=3).contains(&length) && word_before && apart).then_some(length)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‹' | '›')
}

#[cfg(test)]
mod tests;
