//! The spaces of a text: beside signs, inside and around words, at the ends of paragraphs.

mod binding;
mod gaps;
mod lost;
mod runs;

pub(super) use lost::{LostSpace, is_told as is_told_lost, lost_spaces};

use super::{Category, Check, CheckedPair, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, Severity, Side};

/// The families `space`, `tab` and `newline`.
pub(super) struct Spaces;

const fn space(id: &'static str, severity: Severity) -> Kind {
    Kind::new(id, severity, Category::Punctuation, Issue::Whitespace)
}

const OQLF: &str = "OQLF, Vitrine linguistique 22039";

const KIND: Kind = space("space.kind", Severity::Warning).by(OQLF);
const MISSING: Kind = space("space.missing", Severity::Warning).by(OQLF);
const EXTRA: Kind = space("space.extra", Severity::Warning);
const BINDING: Kind = space("space.binding", Severity::Warning);
const LOST: Kind = space("space.nbsp.lost", Severity::Warning);
const DOUBLE: Kind = space("space.double", Severity::Warning);
const EDGE: Kind = space("space.edge", Severity::Warning);
const TAB: Kind = Kind::new("tab", Severity::Note, Category::Layout, Issue::Whitespace);
const NEWLINES: Kind = Kind::new("newline.count", Severity::Note, Category::Layout, Issue::Formatting);

impl Check for Spaces {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&KIND, &MISSING, &EXTRA, &BINDING, &LOST, &DOUBLE, &EDGE, &TAB, &NEWLINES]
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        layout(pair, bead, found);
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        lost::check(text, found);
        runs::double(text, found);
        runs::edges(text, found);
        match text.language {
            Language::French => {
                gaps::french(text, found);
                binding::mixed(text, found);
            }
            Language::English => gaps::english(text, found),
            Language::Other => {}
        }
    }
}

/// Lines longer than this were broken by a program, not by a person, in characters.
const WRAPPED_FROM: usize = 60;

/// Tabs and line breaks that one side of two paragraphs has and the other has not.
fn layout(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
    let ([source], [target]) = (source, target) else { return };
    for (kind, sign) in [(&TAB, '\t'), (&NEWLINES, '\n')] {
        let counts = [source, target].map(|paragraph| paragraph.raw.trim().matches(sign).count());
        let wrapped = [source, target]
            .iter()
            .any(|paragraph| paragraph.raw.lines().rev().skip(1).any(|line| line.chars().count() > WRAPPED_FROM));
        if counts[0] != counts[1] && !(sign == '\n' && wrapped) {
            let finding = found.at(kind, target.whole()).and(source.whole());
            finding.with("source", counts[0]).with("target", counts[1]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_pair, profile};

    #[test]
    fn compares_line_breaks_between_two_paragraphs() {
        let find = |lines: [&str; 2]| {
            let documents = [("en", lines[0]), ("fr", lines[1])].map(|(lang, text)| {
                let mut document = document("-", lang);
                text.clone_into(&mut document.paragraphs[0].text);
                document
            });
            let found = findings_of([&documents[0], &documents[1]], [&profile("en"), &profile("fr")], &["newline"]);
            found.len()
        };
        assert_eq!(find(["Harbour office\nOld quay", "Bureau du port\nVieux quai"]), 0);
        assert_eq!(find(["Harbour office\nOld quay", "Bureau du port, vieux quai"]), 1);
        // A program broke this line.
        let wrapped = "The harbour office of the island is open from nine in the morning on,\nand closed at noon.";
        assert_eq!(find([wrapped, "Le bureau du port de l’île ouvre à neuf heures et ferme à midi."]), 0);
    }

    #[test]
    fn compares_tabs_between_two_paragraphs() {
        let check = |english: &str, french: &str, expected: &[&str]| {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["tab", "newline"]), expected, "{french}");
        };
        check("Harbour\tOpen", "Port\tOuvert", &[]);
        check(
            "Harbour office\tOpen",
            "Bureau du port Ouvert",
            &["tab note [Harbour office\tOpen] [Bureau du port Ouvert]"],
        );
    }
}
