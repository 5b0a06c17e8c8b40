//! Spaces in a row, and spaces at the ends of paragraphs.

use super::{DOUBLE, EDGE};
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{ByteSpan, Severity};

/// From how many plain spaces on a run is there to lay out the text.
const LAID_OUT: usize = 4;
/// How many sentences with two spaces before them show a habit.
const HABIT: usize = 5;

/// Two or three spaces in a row inside a paragraph. A typist who puts two between sentences does so on purpose; a no-break
/// space beside another came along when text was pasted, and is told once.
pub(super) fn double(text: &CheckedText, found: &mut Found) {
    let [mut slips, mut debris, mut between_sentences] = [(); 3].map(|()| Slips::default());
    for paragraph in &text.paragraphs {
        for run in space_runs(paragraph.raw) {
            let before = paragraph.raw[..run.start].trim_end_matches(['»', '”', '"', ')', '’']);
            let spaces = run.of(paragraph.raw);
            let plain = spaces.bytes().all(|b| b == b' ');
            if plain && spaces.len() >= LAID_OUT || run.start == 0 || run.end == paragraph.raw.len() {
                continue;
            }
            let ends_sentence = before.ends_with(['.', '?', '!', '…']) || before.ends_with(':');
            let slips = match (plain, ends_sentence) {
                (false, _) => &mut debris,
                (true, true) => &mut between_sentences,
                (true, false) => &mut slips,
            };
            slips.mend(paragraph.place(run), single(paragraph.raw, run));
        }
    }
    slips.tell(found, &DOUBLE, Severity::Warning, |adding| adding);
    debris.tell_once(found, &DOUBLE, Severity::Warning, |adding| adding);
    if between_sentences.len() >= HABIT {
        between_sentences.tell_once(found, &DOUBLE, Severity::Note, |adding| adding.worded("sentences"));
    } else {
        between_sentences.tell(found, &DOUBLE, Severity::Warning, |adding| adding);
    }
}

/// The runs of two or more spaces in a line.
fn space_runs(raw: &str) -> impl Iterator<Item = ByteSpan> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + raw[at..].find(is_space)?;
            let end = raw[start..].find(|c| !is_space(c)).map_or(raw.len(), |length| start + length);
            at = end;
            let beside_break = raw[..start].ends_with(['\n', '\t']) || raw[end..].starts_with(['\n', '\t']);
            if raw[start..end].chars().nth(1).is_some() && !beside_break {
                return Some(ByteSpan::new(start, end));
            }
        }
    })
}

fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r' | '\t')
}

/// The one space to write for a run: its no-break space beside a sign or a number that asks for one, else a plain one.
fn single(raw: &str, run: ByteSpan) -> &'static str {
    let (before, after) = (raw[..run.start].chars().next_back(), raw[run.end..].chars().next());
    let bound =
        before == Some('«') || after.is_some_and(|c| matches!(c, ';' | ':' | '!' | '?' | '»' | '%' | '$' | '€'));
    match run.of(raw).chars().find(|c| matches!(c, '\u{A0}' | '\u{202F}')) {
        Some('\u{A0}') if bound => "\u{A0}",
        Some(_) if bound => "\u{202F}",
        _ => " ",
    }
}

/// White space at the ends of paragraphs: once for the text, with all its places. Plain spaces there harm nobody.
pub(super) fn edges(text: &CheckedText, found: &mut Found) {
    let mut slips = Slips::default();
    let mut no_break = false;
    for paragraph in &text.paragraphs {
        for span in edge_spans(paragraph) {
            no_break |= !span.of(paragraph.raw).bytes().all(|b| b == b' ');
            slips.mend(paragraph.place(span), "");
        }
    }
    let severity = if no_break { Severity::Warning } else { Severity::Note };
    slips.tell_once(found, &EDGE, severity, |adding| adding);
}

/// Trailing white space, and leading white space that is more than an indentation.
fn edge_spans(paragraph: &CheckedParagraph) -> impl Iterator<Item = ByteSpan> {
    let raw = paragraph.raw;
    let end = raw.trim_end_matches(is_space).len();
    let start = raw[..end].len() - raw[..end].trim_start_matches(is_space).len();
    let indented = raw[..start].bytes().all(|b| b == b' ');
    let leading = (start > 0 && !indented).then(|| ByteSpan::new(0, start));
    leading.into_iter().chain((0 < end && end < raw.len()).then(|| ByteSpan::new(end, raw.len())))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["space.double", "space.edge"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_single_spaces_and_laid_out_text() {
        check("fr", "Le port\u{202F}: «\u{202F}ouvert\u{202F}».", &[]);
        check("fr", "Marée      12 h", &[]);
        check("en", "  Indented line of the tide table", &[]);
    }

    #[test]
    fn finds_spaces_in_a_row() {
        check("fr", "Le  port est ouvert.", &["space.double warning [  ] >  "]);
        check("fr", "Le port \u{202F}: ouvert.", &["space.double warning [ \u{202F}] > \u{202F}"]);
        check("en", "The harbour\u{A0} is open.", &["space.double warning [\u{A0} ] >  "]);
    }

    #[test]
    fn tells_a_slip_of_many_paragraphs_once() {
        let text = "Le  port.\nLa  mer.\nLe  sel.\nLe  vent.\nLe  quai.";
        check("fr", text, &["space.double warning [  ] >          "]);
    }

    #[test]
    fn takes_two_spaces_between_sentences_for_a_habit_where_they_are_many() {
        let text = "One.  Two.  Three.  Four.  Five.  Six.";
        check("en", text, &["space.double note [  ] >          "]);
        check("en", "One.  Two. Three.", &["space.double warning [  ] >  "]);
    }

    #[test]
    fn tells_what_hangs_at_the_ends_of_paragraphs_once() {
        let text = "Le port.\u{202F}\u{A0}\nLa mer.\n\u{A0}Le sel.\u{A0}";
        check("fr", text, &["space.edge warning [\u{202F}\u{A0}] >   "]);
        check("fr", "Le port. ", &["space.edge note [ ] > "]);
    }
}
