//! What holds of every check, whatever the texts.

use proptest::prelude::*;

use super::testing::{document, findings_of, profile};
use crate::model::Side;

/// Pieces that checks look for, cut and joined in ways that nobody writes.
const PIECES: &[&str] = &[
    " ",
    "\u{A0}",
    "\u{202F}",
    "\n",
    "-",
    "–",
    "—",
    ". ",
    ": ",
    "«",
    "»",
    "“",
    "”",
    "(",
    ")",
    "[",
    "]",
    "é",
    "E\u{301}",
    "’",
    "😀",
    "en",
    "fin",
    "year",
    "1,999",
    "2\u{A0}025",
    "2025",
    "May 3, 2021",
    "le 3 mai 2021",
    "9 h 00",
    "2 p.m. ET",
    "HE",
    "XX",
    "TBC",
    "{{",
    "}}",
    "<<",
    "RIVE",
    "Rive",
    "$",
    "%",
    "ENDS",
    "###",
    "- 30 -",
    "Contact",
    "Background",
    "à l’effet que",
    "militant·e·s",
    "l’",
    "the boat",
    "le bateau",
    "https://rive.example/fr",
    "@rive",
    "AMR 20/001/2025",
    "etc...",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_place_is_a_stretch_of_its_paragraph(source in text(), target in text(), back in any::<bool>()) {
        let langs = if back { ["fr", "en"] } else { ["en", "fr"] };
        let (documents, profiles) = ([document(&source, langs[0]), document(&target, langs[1])], langs.map(profile));
        for finding in findings_of([&documents[0], &documents[1]], [&profiles[0], &profiles[1]], &[]) {
            let edits = finding.fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.place);
            for place in finding.source.into_iter().chain(finding.target).chain(finding.more).chain(edits) {
                let text = &documents[usize::from(place.side == Side::Target)].paragraphs[place.paragraph].text;
                prop_assert!(text.get(place.span.start..place.span.end).is_some(), "{} {place:?} in {text:?}", finding.check);
            }
        }
    }
}
