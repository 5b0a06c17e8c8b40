//! Telephone numbers.

use super::reader::Reader;
use super::{Meaning, Written};

impl Reader<'_> {
    /// A telephone number: with its country after `+`, or in the groups of North America, of France or of a number that
    /// begins with 0.
    pub(super) fn phone(&mut self, at: usize) -> Option<usize> {
        let start = self.lexemes[at].span.start;
        let joined = self.is_tight(at) && self.text[..start].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let written = if joined { return None } else { candidate(&self.text[start..]) };
        let runs: Vec<&str> = written.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
        let used = phone_runs(written, &runs, &self.text[start + written.len()..])?;
        let mut end = start;
        for run in &runs[..used] {
            end += self.text[end..].find(run).expect("the run stands there") + run.len();
        }
        let digits = runs[..used].concat();
        let next = self.lexemes.partition_point(|lexeme| lexeme.span.start < end);
        self.add(at, next, Meaning::Phone(digits), None, Written::Digits);
        Some(next)
    }
}

/// No telephone number is written with more characters.
const LONGEST: usize = 32;

/// The longest stretch that a telephone number can be part of.
fn candidate(rest: &str) -> &str {
    let is_inside = |c: char| {
        c.is_ascii_digit()
            || matches!(c, '+' | '(' | ')' | '.' | '-' | ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '–' | '\u{2011}')
    };
    let length: usize = rest.chars().take(LONGEST).take_while(|c| is_inside(*c)).map(char::len_utf8).sum();
    rest[..length].trim_end_matches(|c: char| !c.is_ascii_digit())
}

/// How many of the runs of digits make a telephone number.
fn phone_runs(written: &str, runs: &[&str], after: &str) -> Option<usize> {
    let lengths: Vec<usize> = runs.iter().map(|run| run.len()).collect();
    let total: usize = lengths.iter().sum();
    if written.starts_with('+') {
        return ((9..=15).contains(&total) && lengths.iter().all(|length| *length <= 11)).then_some(runs.len());
    }
    let american = match lengths.as_slice() {
        [3, 3, 4, ..] => 3,
        [1, 3, 3, 4, ..] if runs[0] == "1" => 4,
        _ => 0,
    };
    if american > 0 && !runs[american - 3].starts_with(['0', '1']) {
        return Some(american);
    }
    if lengths.starts_with(&[2, 2, 2, 2, 2]) && runs[0].starts_with('0') {
        return Some(5);
    }
    let national = runs.first().is_some_and(|run| run.starts_with('0') && run.len() >= 3) && runs.len() >= 2;
    if national && (10..=11).contains(&total) && !written.contains('.') {
        return Some(runs.len());
    }
    // The letters that follow differ from language to language.
    let toll_free = lengths == [1, 3] && runs[0] == "1" && runs[1].starts_with('8');
    let spelled =
        after.trim_start_matches(['-', ' ', '\u{A0}', '\u{202F}', '\u{2011}']).starts_with(char::is_uppercase);
    (toll_free && spelled).then_some(2)
}
