//! Quotation marks of a paragraph, told from apostrophes, feet and inches.

use crate::model::ByteSpan;
use crate::profile::Quotes;

/// A quotation mark in a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) span: ByteSpan,
    pub(super) quotes: Quotes,
    pub(super) turn: Turn,
}

/// Which way a mark looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Opens,
    Closes,
    /// What stands open decides.
    Either,
}

/// What follows an apostrophe in place of the letters before it.
const CLIPPED: &[&str] = &["em", "til", "tis", "twas", "cause", "cos", "bout", "n", "round", "kay"];

/// The marks of a text in order. `single_quotes` says whether the document quotes with ‘ ’, so that one without its
/// counterpart is no apostrophe.
pub(super) fn marks(prose: &str, single_quotes: bool) -> Vec<Mark> {
    if !prose.contains(['«', '»', '“', '”', '„', '‹', '›', '"', '‘', '\'']) {
        return Vec::new();
    }
    let mut marks = doubles(prose);
    marks.extend(singles(prose, single_quotes));
    marks.sort_by_key(|mark| mark.span.start);
    marks
}

/// Whether a document quotes with ‘ ’ rather than “ ”: which of the two it opens more paragraphs and sentences with.
pub(super) fn prefers_single<'a>(paragraphs: impl Iterator<Item = &'a str>) -> bool {
    let (mut single, mut double) = (0, 0);
    for text in paragraphs {
        double += text.chars().filter(|c| matches!(c, '“' | '"' | '«')).count();
        single += singles(text, false).iter().filter(|mark| mark.turn == Turn::Opens).count();
    }
    single > double
}

fn doubles(prose: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut before = None;
    let mut chars = prose.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|&(_, c)| c);
        let found = match c {
            '«' => Some((Quotes::Guillemets, Turn::Opens)),
            '»' => Some((Quotes::Guillemets, Turn::Closes)),
            '‹' => Some((Quotes::SingleGuillemets, Turn::Opens)),
            '›' => Some((Quotes::SingleGuillemets, Turn::Closes)),
            '„' => Some((Quotes::CurlyDouble, Turn::Opens)),
            '“' => Some((Quotes::CurlyDouble, if leans_left(before, after) { Turn::Either } else { Turn::Opens })),
            '”' => Some((Quotes::CurlyDouble, if leans_right(before, after) { Turn::Either } else { Turn::Closes })),
            '"' if before.is_some_and(|c| c.is_ascii_digit()) => Some((Quotes::StraightDouble, Turn::Closes)),
            '"' if leans_right(before, after) => Some((Quotes::StraightDouble, Turn::Opens)),
            '"' if leans_left(before, after) => Some((Quotes::StraightDouble, Turn::Closes)),
            '"' => Some((Quotes::StraightDouble, Turn::Either)),
            _ => None,
        };
        if let Some((quotes, turn)) = found {
            marks.push(Mark { span: ByteSpan::new(at, at + c.len_utf8()), quotes, turn });
        }
        before = Some(c);
    }
    marks
}

/// Whether a mark stands at the beginning of a word.
fn leans_right(before: Option<char>, after: Option<char>) -> bool {
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '«' | '“' | '‘' | '/'))
        && after.is_some_and(|c| !c.is_whitespace() && !matches!(c, ')' | ']' | ',' | '.' | ';'))
}

/// Whether a mark stands at the end of a word.
fn leans_left(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '['))
        && after
            .is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '»' | '”' | '’' | '…' | '—'))
}

/// A single quotation mark that waits for the one that closes it.
struct Waiting {
    opens: Mark,
    /// Where it may close, and whether a plural possessive (`the workers’ rights`) is as likely there.
    ends: Vec<(Mark, bool)>,
}

fn singles(prose: &str, single_quotes: bool) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut waiting: Option<Waiting> = None;
    let mut before = None;
    for (at, c) in prose.char_indices() {
        let was = before.replace(c);
        if !matches!(c, '‘' | '’' | '\'') {
            continue;
        }
        let rest = &prose[at + c.len_utf8()..];
        let quotes = if c == '\'' { Quotes::StraightSingle } else { Quotes::CurlySingle };
        let mark = |turn| Mark { span: ByteSpan::new(at, at + c.len_utf8()), quotes, turn };
        if c != '’' && opens_single(was, rest) {
            settle(waiting.take(), single_quotes, &mut marks);
            waiting = Some(Waiting { opens: mark(Turn::Opens), ends: Vec::new() });
        } else if let Some(open) = &mut waiting
            && c != '‘'
            && open.opens.quotes == quotes
            && closes_single(was, rest)
        {
            open.ends.push((mark(Turn::Closes), is_plural_possessive(was, rest)));
        } else if c == '’' && waiting.is_none() && single_quotes && closes_single(was, rest) && !is_plural(was) {
            marks.push(mark(Turn::Closes));
        }
    }
    settle(waiting, single_quotes, &mut marks);
    marks
}

/// Takes the pair that the waiting mark makes, if it makes one.
fn settle(waiting: Option<Waiting>, single_quotes: bool, marks: &mut Vec<Mark>) {
    let Some(Waiting { opens, ends }) = waiting else { return };
    let end = ends.iter().find(|(_, possessive)| !possessive).or(ends.last());
    if let Some((closes, _)) = end {
        marks.extend([opens, *closes]);
    } else if single_quotes && opens.quotes == Quotes::CurlySingle {
        marks.push(opens);
    }
}

fn opens_single(before: Option<char>, rest: &str) -> bool {
    let clipped = || {
        let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        CLIPPED.iter().any(|clipped| word.eq_ignore_ascii_case(clipped))
    };
    let word = rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '[' | '(' | '“' | '"' | '«' | '…'));
    // `’90s` and `’68` are years cut short.
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = digits > 0 && digits != 2;
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '“' | '"' | '«' | '/'))
        && (word || number)
        && !clipped()
}

fn closes_single(before: Option<char>, rest: &str) -> bool {
    before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[')) && !rest.starts_with(char::is_alphanumeric)
}

fn is_plural(before: Option<char>) -> bool {
    before.is_some_and(|c| matches!(c, 's' | 'S'))
}

fn is_plural_possessive(before: Option<char>, rest: &str) -> bool {
    is_plural(before) && rest.trim_start().starts_with(char::is_lowercase) && rest.starts_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The marks, with `<` where one opens, `>` where one closes, `?` where either may be.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let sign = |mark: &Mark| match mark.turn {
            Turn::Opens => '<',
            Turn::Closes => '>',
            Turn::Either => '?',
        };
        let found: Vec<String> =
            marks(text, false).iter().map(|mark| format!("{}{}", mark.span.of(text), sign(mark))).collect();
        assert_eq!(found.join(" "), expected, "{text}");
    }

    #[test]
    fn apostrophes_are_no_quotation_marks() {
        for text in [
            "L’état d'urgence, aujourd’hui, l' homme.",
            "It’s the workers’ right, the ’90s, rock ’n’ roll.",
            "It's the workers' right, the '90s, get 'em, rock 'n' roll.",
            "‘Tis the season, Hawai‘i, O‘ahu; get ‘em, the ‘90s.",
            "Les années '90 et l'an '68.",
        ] {
            check(text, "");
        }
    }

    #[test]
    fn single_quotation_marks() {
        check("The word ‘peace’ isn’t there.", "‘< ’>");
        check("‘I know the workers’ rights,’ she said. ‘I don’t.’", "‘< ’> ‘< ’>");
        check("He said 'no' and 'we can't go'.", "'< '> '< '>");
        check("“They called it a ‘pause’,” she said.", "“< ‘< ’> ”>");
    }

    #[test]
    fn double_quotation_marks() {
        check("«\u{202F}Oui, “[d]e ne pas”, dit-il.\u{202F}»", "«< “< ”> »>");
        check("She said \"no\" (\"never\").", "\"< \"> \"< \">");
        check("Il dit \" non \".", "\"? \"?");
        check("A 6\" pipe", "\">");
        check("„So”", "„< ”>");
        check("the “word“ here", "“< “?");
    }
}
