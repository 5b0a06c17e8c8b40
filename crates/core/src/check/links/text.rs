//! The words of a link.

use super::address::{AddressKind, kind_of, normal};
use super::{ELSEWHERE, TEXT};
use crate::check::{CheckedPair, CheckedParagraph, Found, Language};
use crate::model::{Bead, Link, Severity, Side};
use crate::segment::CompareKey;

/// Words that only English has and that stand in most of its phrases.
const ENGLISH: &[&str] = &[
    "about", "and", "at", "by", "find", "for", "from", "here", "how", "in", "is", "learn", "more", "of", "our", "read",
    "the", "their", "to", "what", "with", "your",
];
/// Words that only French has and that stand in most of its phrases.
const FRENCH: &[&str] = &[
    "au", "aux", "avec", "dans", "de", "des", "du", "en", "est", "et", "la", "le", "les", "leur", "notre", "par",
    "plus", "pour", "que", "sur", "une", "votre",
];

/// Linked words that the target has in the language of the source, and addresses that only one side shows.
pub(super) fn untranslated(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let links = |side: Side| {
        let of_paragraph = |p: &CheckedParagraph| {
            p.links
                .iter()
                .map(|link| (p.place(link.span), link.span.of(p.raw).to_owned(), link.clone()))
                .collect::<Vec<_>>()
        };
        pair.paragraphs_of(bead, side).iter().flat_map(of_paragraph).collect::<Vec<_>>()
    };
    let target = links(Side::Target);
    if target.is_empty() {
        return;
    }
    let foreign = match (pair.source.language, pair.target.language) {
        (Language::English, Language::French) => ENGLISH,
        (Language::French, Language::English) => FRENCH,
        _ => return,
    };
    for (place, words, link) in links(Side::Source) {
        let same =
            |(_, other, _): &&(_, String, Link)| CompareKey::folded(other).text() == CompareKey::folded(&words).text();
        if is_phrase(&words, foreign)
            && let Some((other, ..)) = target.iter().find(same)
        {
            found.at(&TEXT, *other).and(place).with("text", words.clone());
        }
        let same_page = target.iter().find(|(_, _, other)| other.href == link.href);
        if let Some((other, other_words, _)) = same_page
            && is_address(&words) != is_address(other_words)
        {
            found.graded(&TEXT, Severity::Note, *other).and(place).with("text", words).worded("address");
        }
    }
}

fn is_address(words: &str) -> bool {
    !words.contains(char::is_whitespace) && kind_of(words) == Some(AddressKind::Web)
}

fn is_phrase(text: &str, foreign: &[&str]) -> bool {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    words.len() >= 3 && words.iter().any(|word| foreign.contains(word))
}

/// A link that shows one address and leads to another.
pub(super) fn leads_elsewhere(paragraph: &CheckedParagraph, found: &mut Found) {
    for link in paragraph.links {
        let shown = link.span.of(paragraph.raw).trim();
        let (Some(kind), Some(target)) = (kind_of(shown), kind_of(&link.href)) else { continue };
        let whole = paragraph
            .masks
            .iter()
            .any(|mask| mask.span.start <= link.span.start + 1 && link.span.end <= mask.span.end + 1);
        if !whole || !matches!(kind, AddressKind::Web | AddressKind::Email) || kind != target {
            continue;
        }
        let (shown, leads) = (normal(kind, shown), normal(kind, &link.href));
        // A shown address may be cut short: `rive.org` for `rive.org/fr`.
        if leads != shown && !leads.starts_with(&format!("{shown}/")) && !leads.starts_with(&format!("{shown}?")) {
            found
                .at(&ELSEWHERE, paragraph.place(link.span))
                .with("shown", link.span.of(paragraph.raw))
                .with("address", link.href.as_str());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, profile, written};
    use crate::model::{Document, Link};

    fn linked(text: &str, lang: &str, words: &str, href: &str) -> Document {
        let mut document = document(text, lang);
        let start = text.find(words).unwrap();
        document.paragraphs[0].links.push(Link { span: (start..start + words.len()).into(), href: href.into() });
        document
    }

    #[track_caller]
    fn check(english: (&str, &str), french: (&str, &str), href: &str, expected: &[&str]) {
        let documents = [linked(english.0, "en", english.1, href), linked(french.0, "fr", french.1, href)];
        let profiles = [profile("en"), profile("fr")];
        let found = findings_of([&documents[0], &documents[1]], [&profiles[0], &profiles[1]], &["link"]);
        assert_eq!(written(&found, [&documents[0], &documents[1]]), expected);
    }

    #[test]
    fn leaves_names_and_translated_words_alone() {
        let page = "https://rive.example/2025";
        check(("Read the report.", "the report"), ("Lire le rapport.", "le rapport"), page, &[]);
        check(
            ("Made by Rive Verte Data.", "Rive Verte Data"),
            ("Fait par Rive Verte Data.", "Rive Verte Data"),
            page,
            &[],
        );
        check(("See rive.example now.", "rive.example"), ("Voir rive.example ici.", "rive.example"), page, &[]);
    }

    #[test]
    fn finds_words_that_were_not_translated() {
        check(
            ("Read the guide to rivers.", "guide to rivers"),
            ("Lire le guide to rivers.", "guide to rivers"),
            "https://rive.example/2025",
            &["link.text warning [guide to rivers] [guide to rivers]"],
        );
    }

    #[test]
    fn finds_links_that_lead_elsewhere() {
        check(
            ("See https://rive.example/en now.", "https://rive.example/en"),
            ("Voir https://rive.example/fr ici.", "https://rive.example/fr"),
            "https://rive.example/en",
            &["link.elsewhere warning [https://rive.example/fr]"],
        );
    }
}
