//! Brackets that nothing closes or opens, and brackets that one side has and the other has not.

use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind};
use crate::model::{Bead, ByteSpan, Place, Severity, Side};

/// The family `bracket`.
pub(super) struct Brackets;

const BALANCE: Kind = Kind::new("bracket.balance", Severity::Warning, Category::Punctuation, Issue::Typographical);
const COUNT: Kind = Kind::new("bracket.count", Severity::Note, Category::Punctuation, Issue::Typographical);

impl Check for Brackets {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&BALANCE, &COUNT]
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        balance(text, found);
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        if let ([source], [target]) = (source, target) {
            counts(source, target, found);
        }
    }
}

/// A bracket of a text.
#[derive(Clone, Copy, Debug)]
struct Bracket {
    sign: char,
    place: Place,
}

/// Over how many paragraphs a bracket may stay open.
const FAR: usize = 6;

/// Brackets without their counterpart, in the paragraph or in those near it.
fn balance(text: &CheckedText, found: &mut Found) {
    let mut open: Vec<Bracket> = Vec::new();
    let mut alone: Vec<Bracket> = Vec::new();
    for paragraph in &text.paragraphs {
        for bracket in unmatched(paragraph) {
            let near = |opening: &Bracket| {
                closing(opening.sign) == bracket.sign && opening.place.paragraph + FAR >= paragraph.index
            };
            if is_opening(bracket.sign) {
                open.push(bracket);
            } else if let Some(at) = open.iter().rposition(near) {
                open.remove(at);
            } else {
                alone.push(bracket);
            }
        }
        while let Some(first) = open.first().filter(|first| first.place.paragraph + FAR < paragraph.index) {
            alone.push(*first);
            open.remove(0);
        }
    }
    alone.extend(open);
    alone.sort_by_key(|bracket| bracket.place);
    for bracket in alone {
        let variant = if is_opening(bracket.sign) { "open" } else { "close" };
        found.slip(&BALANCE, bracket.place).worded(variant).with("sign", bracket.sign);
    }
}

/// The brackets of a paragraph that have no counterpart in it. The bracket of `a)` and `1)` closes one that is open only
/// where no other does.
fn unmatched(paragraph: &CheckedParagraph) -> Vec<Bracket> {
    let mut stack: Vec<Bracket> = Vec::new();
    let mut closed_by_labels = 0_usize;
    for bracket in brackets(paragraph) {
        let at = bracket.place.span.start;
        let label = label(&paragraph.prose, at);
        let closes = |open: &Bracket| is_opening(open.sign) && closing(open.sign) == bracket.sign;
        if let Some(open) = stack.last().filter(|open| closes(open)) {
            let is_enclosed = label.is_some_and(|start| open.place.span.end == start);
            closed_by_labels += usize::from(label.is_some() && !is_enclosed);
            stack.pop();
        } else if label.is_some() {
        } else if bracket.sign == ')' && closed_by_labels > 0 {
            closed_by_labels -= 1;
        } else {
            stack.push(bracket);
        }
    }
    stack
}

/// The brackets of a paragraph that are prose and no part of a smiling face.
fn brackets(paragraph: &CheckedParagraph) -> Vec<Bracket> {
    let prose = paragraph.prose.as_str();
    let is_bracket = |c: char| matches!(c, '(' | ')' | '[' | ']' | '{' | '}');
    let found = prose.match_indices(is_bracket).filter(|(at, sign)| !smiles(prose, *at, sign));
    let bracket = |(at, sign): (usize, &str)| Bracket {
        sign: sign.chars().next().unwrap_or('('),
        place: paragraph.place(ByteSpan::new(at, at + sign.len())),
    };
    found.map(bracket).collect()
}

/// Whether the bracket is the mouth of `:)`, `;-)`, `:(`.
fn smiles(prose: &str, at: usize, sign: &str) -> bool {
    let eyes = prose[..at].trim_end_matches('-');
    let has_eyes =
        eyes.ends_with([':', ';']) && eyes.len() > 1 && eyes[..eyes.len() - 1].ends_with(char::is_whitespace);
    let alone = prose[at + 1..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    matches!(sign, "(" | ")") && has_eyes && alone
}

/// Where the number or letter begins that the closing bracket stands after, as in a list or in the name of a provision:
/// `1)`, `iv)`, `8a)`, `10(1)d)`, `G.03.014b)`, `b.1)`, and `a )` in front of a paragraph.
fn label(prose: &str, at: usize) -> Option<usize> {
    if !prose[at..].starts_with(')') {
        return None;
    }
    let before = prose[..at].trim_end();
    let opens_paragraph = before.len() < at && !before.contains(char::is_whitespace);
    if opens_paragraph { label_before(before, before.len()).map(|_| 0) } else { label_before(prose, at) }
}

fn label_before(prose: &str, at: usize) -> Option<usize> {
    let run = prose[..at].chars().rev().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').count();
    let start = at - run;
    let is_apart = prose[..start].chars().next_back().is_none_or(|c| c.is_whitespace() || "()[’'–-".contains(c));
    let is_digit_or_stop = |c: char| c.is_ascii_digit() || c == '.';
    // `b.1` is the letter, and a number that was put in after it.
    let text = &prose[start..at];
    let inserted = text.len() - text.trim_end_matches(is_digit_or_stop).len();
    let text = if inserted < text.len() { &text[..text.len() - inserted] } else { text };
    let letters = text.len() - text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let (number, letters) = text.split_at(text.len() - letters);
    let is_roman = letters.len() <= 5 && letters.bytes().all(|b| b"ivxlc".contains(&b.to_ascii_lowercase()));
    let is_number = match letters {
        "" => number.len() <= 3,
        _ => number.chars().all(|c| is_digit_or_stop(c) || c.is_ascii_uppercase()),
    };
    let is_label = run > 0 && is_apart && is_number && (letters.len() <= 1 || is_roman);
    is_label.then_some(start)
}

fn is_opening(sign: char) -> bool {
    matches!(sign, '(' | '[' | '{')
}

fn closing(sign: char) -> char {
    match sign {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// Insertions in brackets that only one of two paragraphs has.
fn counts(source: &CheckedParagraph, target: &CheckedParagraph, found: &mut Found) {
    let [of_source, of_target] = [source, target].map(insertions);
    if of_source.len() != of_target.len() {
        let (more, fewer, paragraph) = if of_source.len() > of_target.len() {
            (&of_source, &of_target, target)
        } else {
            (&of_target, &of_source, source)
        };
        let first = more.get(fewer.len()).copied().unwrap_or_else(|| paragraph.whole());
        found.at(&COUNT, first).and(paragraph.whole()).with("source", of_source.len()).with("target", of_target.len());
    }
}

/// From how many words on a bracket holds an insertion, and no ending, acronym or number.
const INSERTION: usize = 3;

/// The insertions in round brackets: not the endings of `citoyen(ne)s`, nor acronyms and short glosses.
fn insertions(paragraph: &CheckedParagraph) -> Vec<Place> {
    let prose = paragraph.prose.as_str();
    let mut found = Vec::new();
    let mut opened = None;
    for (at, sign) in prose.match_indices(['(', ')']) {
        if sign == "(" {
            opened = Some(at);
        } else if let Some(start) = opened.take()
            && prose[start + 1..at].split_whitespace().count() >= INSERTION
        {
            found.push(paragraph.place(start..at + 1));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["bracket"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_brackets_that_have_their_counterpart() {
        for text in [
            "Le port (fermé [depuis mai]) et les citoyen(ne)s.",
            "a) le port\u{A0}; b) la mer\u{A0}; 1) les quais, iv) le phare (ancien).",
            "(soit a) le port, b) la mer)",
            "Les alinéas 10(1)d) à e.1), 8a) ou (2)b), l’article 31\u{A0}(1) et l’alinéa G.03.014b) ou (vi).",
            "Visé aux sous-alinéas 3(1)d)(v) ou 17(1)d)(v), (soit les alinéas 1a) et b)) et au paragraphe (4), le port.",
            "Bravo :) et dommage :-( enfin ;)",
            "(Un paragraphe ouvert.\nUn autre.\nEt fermé.)",
            "Voir https://rive.example/a_(b ou {c}",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn finds_brackets_that_nothing_closes_or_opens() {
        check("Le port (fermé depuis mai, rouvre.", &["bracket.balance warning [(]"]);
        check("Le port fermé depuis mai), rouvre.", &["bracket.balance warning [)]"]);
        check("Le port (visé au paragraphe (2) rouvre.", &["bracket.balance warning [(]"]);
        check("Le port [fermé) rouvre.", &["bracket.balance warning [[]", "bracket.balance warning [)]"]);
    }

    #[test]
    fn notes_an_insertion_that_one_side_lacks() {
        let english = "The harbour (closed again since May) opens.";
        let found = |french: &str| in_pair(english, french, ["en", "fr"], &["bracket.count"]);
        assert_eq!(found("Le port (fermé de nouveau depuis mai) ouvre."), [""; 0]);
        assert_eq!(found("Le port (de la ville) ouvre."), [""; 0]);
        assert_eq!(found("Le port ouvre."), ["bracket.count note [(closed again since May)] [Le port ouvre.]"]);
    }
}
