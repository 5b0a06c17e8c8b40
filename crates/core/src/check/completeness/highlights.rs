//! Text that is still marked with a highlighter, as drafts mark what is to be written or verified.

use super::PLACEHOLDER;
use crate::check::{CheckedPair, Found};
use crate::model::{Bead, ByteSpan, Place, Severity, Side};

/// One finding for all marks of the target, and a note for those that answer marks of the source, or that only the source
/// has.
pub(super) fn left(pair: &CheckedPair, found: &mut Found) {
    let (mut in_target, mut in_both, mut in_source) = (Vec::new(), Vec::new(), Vec::new());
    for bead in pair.paragraphs {
        let [source, target] = [Side::Source, Side::Target].map(|side| places(pair, bead, side));
        match (source.first(), target.is_empty()) {
            (None, _) => in_target.extend(target),
            (Some(_), true) => in_source.extend(source),
            (Some(first), false) => in_both.push((*first, target)),
        }
    }
    tell(found, PLACEHOLDER.severity, None, in_target);
    let first_of_source = in_both.first().map(|(place, _)| *place);
    tell(found, Severity::Note, first_of_source, in_both.into_iter().flat_map(|(_, target)| target).collect());
    tell(found, Severity::Note, None, in_source);
}

fn tell(found: &mut Found, severity: Severity, there: Option<Place>, mut places: Vec<Place>) {
    places.sort();
    let Some((first, others)) = places.split_first() else { return };
    let adding = found.graded(&PLACEHOLDER, severity, *first).and_maybe(there).also(others.iter().copied());
    adding.worded("highlight").with("count", places.len());
}

/// The marks of a side of a bead, without the white space at their ends.
fn places(pair: &CheckedPair, bead: &Bead, side: Side) -> Vec<Place> {
    let paragraphs = pair.paragraphs_of(bead, side).iter();
    let marks = paragraphs.flat_map(|paragraph| paragraph.highlights.iter().map(move |mark| (paragraph, *mark)));
    let seen = marks.filter(|(paragraph, mark)| !mark.of(paragraph.raw).trim().is_empty());
    let trimmed = seen.map(|(paragraph, mark)| {
        let text = mark.of(paragraph.raw);
        let start = mark.start + text.len() - text.trim_start().len();
        paragraph.place(ByteSpan::new(start, mark.start + text.trim_end().len()))
    });
    trimmed.collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, profile, written};
    use crate::model::{ByteSpan, Document};

    /// A document in which what stands between `{` and `}` is marked.
    fn marked(text: &str, lang: &str) -> Document {
        let mut marked = document(&text.replace(['{', '}'], ""), lang);
        for (paragraph, line) in marked.paragraphs.iter_mut().zip(text.split('\n')) {
            let mut rest = line;
            let mut at = 0;
            while let Some((before, after)) = rest.split_once('{') {
                let (mark, after) = after.split_once('}').unwrap();
                paragraph.highlights.push(ByteSpan::new(at + before.len(), at + before.len() + mark.len()));
                (at, rest) = (at + before.len() + mark.len(), after);
            }
        }
        marked
    }

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        let documents = [marked(english, "en"), marked(french, "fr")];
        let found =
            findings_of([&documents[0], &documents[1]], [&profile("en"), &profile("fr")], &["placeholder", "blank"]);
        assert_eq!(written(&found, [&documents[0], &documents[1]]), expected, "{french}");
        assert!(found.iter().all(|finding| finding.variant == Some("highlight")));
    }

    #[test]
    fn leaves_alone_what_is_not_marked() {
        check("The harbour is open.", "Le port est ouvert.", &[]);
        check("The harbour is open.", "Le port{ }est ouvert.", &[]);
    }

    #[test]
    fn tells_of_all_marks_once() {
        check(
            "The harbour opens on May 5.\nThe sea is calm.",
            "Le port ouvre le { 5 mai}, {dit-on}.\nLa mer est {calme}.",
            &["placeholder.left warning [5 mai]"],
        );
    }

    #[test]
    fn notes_what_the_source_marks_too() {
        check(
            "The harbour opens on {May 5}.\nThe sea is calm.",
            "Le port ouvre le {5 mai}.\nLa mer est {calme}.",
            &["placeholder.left note [May 5] [5 mai]", "placeholder.left warning [calme]"],
        );
        check("The harbour opens on {May 5}.", "Le port ouvre le 5 mai.", &["placeholder.left note [May 5]"]);
    }
}
