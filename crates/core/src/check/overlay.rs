//! What a section of a house writes differently in a text of the house.

use super::{CheckedPair, Selection, Subject, apart, check};
use crate::diff;
use crate::model::{Document, Edit, Finding, Hunk, Language, Place, Side};
use crate::profile::Profile;
use crate::progress::{Cancelled, Part, Progress};
use crate::segment::segments;

/// A mend can ask for another: where a name is put for one that began with a vowel, the article before it has to follow.
const PASSES: u64 = 3;

/// The edits that make the text of a section of the text of its house, as an editor would mark them: certain mends of what
/// is wrong by the rules of the section, and is not by those that the text is held to. What is wrong by both is no
/// section's way to write, and stays.
pub fn overlay(text: Subject, section: &Profile, progress: &dyn Progress) -> Result<Vec<Edit>, Cancelled> {
    let part = |pass| Part::new(progress, pass..pass + 1, PASSES + 1);
    let mut own: Vec<(&str, Place)> = findings(text, &part(0))?.iter().flat_map(places).collect();
    let mut document = text.document.clone();
    for pass in 1..=PASSES {
        let segments = segments(&document);
        let held = Subject { document: &document, segments: &segments, lang: &section.lang, profile: section, ..text };
        let found = findings(held, &part(pass))?;
        let fixes = found.iter().filter(|finding| !places(finding).any(|place| own.contains(&place)));
        let edits = apart(fixes.filter_map(|finding| finding.fix.as_ref()));
        if edits.is_empty() {
            break;
        }
        for Edit { place, replacement } in edits.iter().rev() {
            document.paragraphs[place.paragraph].replace(place.span, replacement);
            let same_paragraph = own.iter_mut().filter(|(_, own)| own.paragraph == place.paragraph);
            same_paragraph.for_each(|(_, own)| own.span = own.span.after_edit(place.span, replacement.len()));
        }
    }
    Ok(as_an_editor_would(text.document, &document, Language::of(text.lang)))
}

/// Where a finding stands, with what was looked for.
fn places(finding: &Finding) -> impl Iterator<Item = (&'static str, Place)> {
    finding.target.iter().chain(&finding.more).map(|place| (finding.check, *place))
}

/// What is found in a text by itself.
fn findings(text: Subject, progress: &dyn Progress) -> Result<Vec<Finding>, Cancelled> {
    let nothing = Document { paragraphs: Vec::new(), blank_cells: Vec::new(), ..text.document.clone() };
    let none = Subject { document: &nothing, segments: &[], previous: &[], ..text };
    let pair = CheckedPair::new(none, text, &[], &[]);
    check(&pair, &Selection::default(), progress)
}

fn as_an_editor_would(old: &Document, new: &Document, language: Language) -> Vec<Edit> {
    let edit = |hunk: Hunk| Edit {
        place: Place { side: Side::Target, paragraph: hunk.old.paragraph, span: hunk.old.span },
        replacement: hunk.new.span.of(&new.paragraphs[hunk.new.paragraph].text).to_owned(),
    };
    diff::in_place(old, new, language).into_iter().map(edit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{document, profile};
    use crate::progress::Unwatched;

    /// What becomes of a text that is held to the first profile, where the second is the section's.
    #[track_caller]
    fn check(text: &str, [house, section]: [&str; 2], expected: &str) {
        let [house, section] = [house, section].map(profile);
        let document = document(text, &house.lang.to_string());
        let segments = segments(&document);
        let subject = Subject {
            document: &document,
            segments: &segments,
            lang: &house.lang,
            profile: &house,
            previous: &[],
            terms: None,
        };
        let edits = overlay(subject, &section, &Unwatched).unwrap();
        let mut paragraphs = document.paragraphs.clone();
        for Edit { place, replacement } in edits.iter().rev() {
            paragraphs[place.paragraph].replace(place.span, replacement);
        }
        let made: Vec<_> = paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
        assert_eq!(made.join("\n"), expected);
    }

    const CANADA: [&str; 2] = ["amnesty-international-fr", "amnistie-internationale-canada"];

    #[test]
    fn leaves_alone_what_the_section_writes_the_same() {
        for text in [
            "Le port d’Orrin est fermé depuis le 3 mai.",
            "Une loi d’amnistie a été votée.",
            "Voir https://www.amnesty.org/fr et Amnesty International France.",
        ] {
            check(text, CANADA, text);
        }
    }

    #[test]
    fn leaves_alone_what_is_wrong_for_the_house_too() {
        check("Le le port est fermé , dit-on.", CANADA, "Le le port est fermé , dit-on.");
    }

    #[test]
    fn writes_the_name_as_the_section_does() {
        check(
            "Selon Amnesty International, le port est fermé.\n« Amnesty l’a dit », rappelle-t-on.",
            CANADA,
            "Selon Amnistie internationale, le port est fermé.\n« Amnistie l’a dit », rappelle-t-on.",
        );
    }

    #[test]
    fn follows_the_signs_of_the_section() {
        let spaced = "Le port est fermé\u{202F}; le quai aussi.";
        check("Le port est fermé; le quai aussi.", ["fr-CA", "fr-FR"], spaced);
        // A narrow space is right in Canada, too.
        check(spaced, ["fr-FR", "fr-CA"], spaced);
    }
}
