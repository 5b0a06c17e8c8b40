//! Forms of address before a name: `Mr`, `Mme`, `Dr`.

use std::collections::BTreeMap;

use super::HONORIFIC;
use super::text_names::{BeadNames, SideNames, Word};
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found, Language};
use crate::model::{ByteSpan, Severity};

/// Abbreviations that are not French, or not written so in French, and what is written.
const NOT_FRENCH: &[(&str, &str)] = &[
    ("Mr.", "M."),
    ("Mr", "M."),
    ("Mrs.", "Mme"),
    ("Mrs", "Mme"),
    ("Ms.", "Mme"),
    ("Ms", "Mme"),
    ("Mme.", "Mme"),
    ("Mmes.", "Mmes"),
    ("Mlle.", "Mlle"),
    ("Melle", "Mlle"),
];

/// From how many on the forms of another language are the choice of a text that has no others.
const CHOSEN: usize = 3;

/// Abbreviations before names in French texts, each told once. A novel may leave its persons their `Mr.` throughout.
pub(super) fn french_forms(text: &CheckedText, found: &mut Found) {
    if text.language != Language::French {
        return;
    }
    let mut forms: BTreeMap<(String, &str), Slips> = BTreeMap::new();
    for paragraph in text.own_paragraphs() {
        not_french(paragraph, &mut forms);
    }
    let is_french = |word: &str| matches!(word, "M" | "MM" | "Mme" | "Mmes" | "Mlle");
    let has_french = || text.own_paragraphs().any(|p| p.words().any(|(word, _)| is_french(word)));
    for ((written, french), slips) in forms {
        let is_choice = slips.len() >= CHOSEN && !has_french();
        let severity = if is_choice { Severity::Note } else { HONORIFIC.severity };
        slips.tell_once(found, &HONORIFIC, severity, |adding| {
            adding.with("written", written.as_str()).with("french", french)
        });
    }
}

fn not_french(paragraph: &CheckedParagraph, forms: &mut BTreeMap<(String, &'static str), Slips>) {
    let prose = paragraph.prose.as_str();
    for (word, span) in paragraph.words().filter(|(word, _)| word.starts_with('M') && word.len() <= 5) {
        let stop = prose[span.end..].starts_with('.');
        let end = span.end + usize::from(stop);
        let written = &prose[span.start..end];
        let Some((_, french)) = NOT_FRENCH.iter().find(|(known, _)| *known == written || *known == word && !stop)
        else {
            continue;
        };
        let name = prose[end..].trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        let before_name = name.len() < prose.len() - end && name.starts_with(char::is_uppercase);
        // A title of a work or a quotation keeps its own words.
        let quoted = prose[..span.start].trim_end_matches(['\u{A0}', '\u{202F}', ' ']).ends_with(['«', '“', '"', '‘']);
        if before_name && !quoted {
            let slips = forms.entry((written.to_owned(), *french)).or_default();
            slips.mend(paragraph.place(ByteSpan::new(span.start, end)), french);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Feminine,
    Masculine,
}

fn gender(word: &Word, language: Language) -> Option<Gender> {
    Some(match (language, word.written) {
        (Language::English, "Mr" | "Sir" | "Lord") => Gender::Masculine,
        (Language::English, "Mrs" | "Ms" | "Miss" | "Lady" | "Dame") => Gender::Feminine,
        (Language::French, "M" | "Mr" | "Monsieur") => Gender::Masculine,
        (Language::French, "Mme" | "Mlle" | "Madame" | "Mademoiselle") => Gender::Feminine,
        _ => return None,
    })
}

/// A person who is a man on one side and a woman on the other.
pub(super) fn genders(names: &BeadNames, found: &mut Found) {
    let [source, target] = &names.sides;
    for (a, names_a, gender_a) in addressed(source) {
        let same = |(_, names_b, _): &(usize, Vec<&str>, Gender)| names_a.iter().any(|name| names_b.contains(name));
        let others: Vec<_> = addressed(target).into_iter().filter(same).collect();
        if let Some((b, ..)) = others.first()
            && others.iter().all(|(.., gender_b)| *gender_b != gender_a)
        {
            let (a, b) = (&source.words[a], &target.words[*b]);
            found
                .graded(&HONORIFIC, Severity::Error, b.place())
                .and(a.place())
                .with("written", b.written)
                .with("other", a.written)
                .worded("gender");
        }
    }
}

/// Every form of address, with the capitalised words that follow it directly.
fn addressed<'s>(side: &'s SideNames) -> Vec<(usize, Vec<&'s str>, Gender)> {
    let form = |at: usize| {
        let gender = gender(side.words[at], side.text.language)?;
        let mut names = Vec::new();
        for pair in side.words[at..].windows(2).take(3) {
            let near = pair[0].place().paragraph == pair[1].place().paragraph
                && pair[1].place().span.start - pair[0].place().span.end <= "\u{202F}".len() + 1;
            if !near || !pair[1].is_capitalised() {
                break;
            }
            names.push(pair[1].folded());
        }
        (!names.is_empty()).then_some((at, names, gender))
    };
    (0..side.words.len()).filter_map(form).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[test]
    fn leaves_french_forms_and_titles_alone() {
        for text in ["M. Varnoux et Mme Brezolle.", "Le film « Mr. River ».", "Merci, Mme.", "Dr Varnoux, Me Brezolle."]
        {
            assert!(in_text(text, "fr", &["title"]).is_empty(), "{text}");
        }
        assert!(in_text("Mr. Varnoux and Ms Brezolle.", "en", &["title"]).is_empty());
    }

    #[test]
    fn finds_forms_that_are_not_french() {
        let check = |text: &str, expected: &[&str]| assert_eq!(in_text(text, "fr", &["title"]), expected, "{text}");
        check("Selon Mr. Varnoux, oui.", &["title.honorific warning [Mr.] > M."]);
        check("Selon Mr Varnoux, oui.", &["title.honorific warning [Mr] > M."]);
        let novel = "Mr. Varnoux salue Mr. Brezolle. Mr. Varnoux sort.";
        check(novel, &["title.honorific note [Mr.] > M. M. M."]);
        check(&format!("{novel} M. Rive entre."), &["title.honorific warning [Mr.] > M. M. M."]);
        check("Selon Mme. Varnoux, oui.", &["title.honorific warning [Mme.] > Mme"]);
    }

    #[test]
    fn finds_a_woman_who_became_a_man() {
        let check = |english: &str, french: &str, expected: &[&str]| {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["title"]), expected, "{english} | {french}");
        };
        check("Mr and Mrs Varnoux left.", "M. et Mme Varnoux sont partis.", &[]);
        check("Ms. Varnoux left.", "Mme Odile Varnoux est partie.", &[]);
        check("Ms Varnoux left.", "M. Varnoux est parti.", &["title.honorific error [Ms] [M]"]);
    }
}
