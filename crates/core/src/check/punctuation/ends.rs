//! The signs that two paragraphs begin and end with.

use super::{END, START};
use crate::check::text::MASKED;
use crate::check::{CheckedPair, CheckedParagraph, Found};
use crate::model::{Bead, BlockKind, Severity, Side};

/// What a paragraph ends with, behind its closing marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Stop,
    Question,
    Exclamation,
    Ellipsis,
    Colon,
    Semicolon,
    Comma,
    None,
}

/// From how many words on a paragraph is a sentence that wants an end, rather than a label.
const SENTENCE: usize = 8;

/// What may follow the sign at the end of the last item but one of a list.
const CONJUNCTIONS: &[&str] = &[" et", " ou", " and", " or"];

/// Ends and beginnings of the two sides of a bead that differ.
pub(super) fn differ(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
    if let (Some(source), Some(target)) = (source.last(), target.last()) {
        ends(source, target, found);
    }
    if let ([source], [target]) = (source, target) {
        starts(source, target, found);
    }
}

fn ends(source: &CheckedParagraph, target: &CheckedParagraph, found: &mut Found) {
    let (Some(of_source), Some(of_target)) = (ending(source), ending(target)) else { return };
    if of_source == of_target {
        return;
    }
    // Each language has its own habits about the ends of list items.
    let is_of_item = |ending: Ending| matches!(ending, Ending::None | Ending::Comma | Ending::Semicolon);
    if is_of_item(of_source) && is_of_item(of_target) {
        return;
    }
    let (bare, other, sign) = match (of_source, of_target) {
        (Ending::None, sign) => (source, target, sign),
        (sign, Ending::None) => (target, source, sign),
        _ => {
            found.graded(&END, Severity::Note, last_sign(target)).and(last_sign(source)).worded("differs");
            return;
        }
    };
    let closes = matches!(sign, Ending::Stop | Ending::Question | Ending::Exclamation | Ending::Ellipsis);
    let sentences = [bare, other].iter().all(|paragraph| is_sentence(paragraph));
    let lost = closes && sentences && bare.side == Side::Target;
    let severity = if lost { Severity::Warning } else { Severity::Note };
    let end = bare.place(bare.raw.trim_end().len()..bare.raw.trim_end().len());
    let finding = found.graded(&END, severity, last_sign(bare)).and(last_sign(other));
    let plain_end = bare.raw.trim_end().ends_with(char::is_alphanumeric);
    if closes && sentences && sign == Ending::Stop && plain_end {
        finding.mended(end, ".");
    }
}

/// Whether the paragraph is running text and long enough for a sentence.
fn is_sentence(paragraph: &CheckedParagraph) -> bool {
    let running =
        matches!(paragraph.kind, BlockKind::Paragraph | BlockKind::Lead | BlockKind::Quotation | BlockKind::ListItem);
    running && paragraph.words().take(SENTENCE).count() == SENTENCE
}

fn last_sign(paragraph: &CheckedParagraph) -> crate::model::Place {
    let end = paragraph.raw.trim_end().len();
    let start = paragraph.raw[..end].char_indices().next_back().map_or(0, |(at, _)| at);
    paragraph.place(start..end)
}

/// The ending; `None` where the paragraph is empty or ends with what is no prose.
fn ending(paragraph: &CheckedParagraph) -> Option<Ending> {
    let closes = |c: char| c.is_whitespace() || matches!(c, '»' | '”' | '"' | '’' | '\'' | ')' | ']' | '*' | '_' | '›');
    let text = without_note(without_gloss(&paragraph.prose)).trim_end_matches(closes);
    let text = CONJUNCTIONS.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    let last = text.chars().next_back().filter(|&last| last != MASKED)?;
    Some(match last {
        '.' if text.ends_with("...") => Ending::Ellipsis,
        '.' => Ending::Stop,
        '?' => Ending::Question,
        '!' if text.ends_with("?!") || text.ends_with("?\u{202F}!") => Ending::Question,
        '!' => Ending::Exclamation,
        // With a dash, speech breaks off.
        '…' | '—' | '–' => Ending::Ellipsis,
        ':' => Ending::Colon,
        ';' => Ending::Semicolon,
        ',' => Ending::Comma,
        _ => Ending::None,
    })
}

/// The text without the number of a note behind it: `the end.[3]`.
fn without_note(prose: &str) -> &str {
    let text = prose.trim_end();
    let number = text.strip_suffix(']').and_then(|text| text.rsplit_once('['));
    match number {
        Some((before, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => before,
        _ => prose,
    }
}

/// The text without what stands in brackets behind its last stop, such as a term in the other language.
fn without_gloss(prose: &str) -> &str {
    let text = prose.trim_end();
    let gloss = text.ends_with(')').then(|| text.rfind('(')).flatten();
    let before = gloss.map(|start| text[..start].trim_end());
    before.filter(|before| before.ends_with(['.', '!', '?', '…'])).unwrap_or(prose)
}

/// What a paragraph begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    Word,
    Quotation,
    Dash,
    Bracket,
}

fn starts(source: &CheckedParagraph, target: &CheckedParagraph, found: &mut Found) {
    let [of_source, of_target] = [source, target].map(beginning);
    let (Some((of_source, in_source)), Some((of_target, in_target))) = (of_source, of_target) else { return };
    let marks = [of_source, of_target];
    if of_source != of_target && !marks.contains(&Beginning::Bracket) {
        let [source, target] = [source.place(0..in_source), target.place(0..in_target)];
        found.at(&START, target).and(source);
    }
}

/// The beginning and where its first character ends; `None` for a list marker and what is no prose.
fn beginning(paragraph: &CheckedParagraph) -> Option<(Beginning, usize)> {
    let indent = paragraph.prose.len() - paragraph.prose.trim_start().len();
    let first = paragraph.prose[indent..].chars().next()?;
    let beginning = match first {
        '«' | '»' | '“' | '"' | '‘' => Beginning::Quotation,
        '–' | '—' => Beginning::Dash,
        '(' | '[' => Beginning::Bracket,
        c if c.is_alphanumeric() => Beginning::Word,
        _ => return None,
    };
    Some((beginning, indent + first.len_utf8()))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["punct.end", "punct.start"]), expected, "{french}");
    }

    const ENGLISH: &str = "The harbour of the town opens again after four months of repairs.";

    #[test]
    fn leaves_alone_ends_that_answer_each_other() {
        check(ENGLISH, "Le port de la ville rouvre après quatre mois de travaux.\u{A0}", &[]);
        check("“It is open,” she says of the harbour.”", "«\u{A0}Il est ouvert\u{A0}», dit-elle du port.\u{A0}»", &[]);
        check(
            "The harbour of the town: https://rive.example",
            "Le port de la ville\u{A0}: https://rive.example/fr.",
            &[],
        );
        let defined = "Le port de la ville rouvre après quatre mois de longs travaux. (town harbour)";
        check(ENGLISH, defined, &[]);
        check("Really?!", "Vraiment\u{202F}?", &[]);
        check(&format!("{ENGLISH}[3]"), "Le port de la ville rouvre après quatre mois de travaux[3].", &[]);
        check("“I saw the harbour of the town, and then—”", "« J’ai vu le port de la ville, et puis… »", &[]);
        check("the harbour that is open to all ships; and", "le port ouvert à tous les navires de la ville;", &[]);
    }

    #[test]
    fn finds_a_sentence_without_its_end() {
        check(ENGLISH, "Le port de la ville rouvre après quatre mois de travaux", &["punct.end warning [.] [x] > ."]);
        check(
            "The harbour of the town opens again after four months of repairs",
            "Le port de la ville rouvre après quatre mois de travaux.",
            &["punct.end note [s] [.] > ."],
        );
    }

    #[test]
    fn notes_other_differences() {
        check("Harbour opens.", "Le port ouvre", &["punct.end note [.] [e]"]);
        check(ENGLISH, "Le port de la ville rouvre après quatre mois de travaux\u{202F}!", &["punct.end note [.] [!]"]);
        check("“The harbour is open.”", "– Le port est ouvert.", &["punct.start note [“] [–]"]);
    }
}
