//! Sentences, paragraphs, headlines and subject lines that are long.

use super::{HEADLINE, LENGTH, PARAGRAPH, SENTENCE, SUBJECT, limit};
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::{BlockKind, ByteSpan};

/// The most words of a sentence (the limit of LanguageTool) and of a paragraph.
const SENTENCE_WORDS: u16 = 40;
const PARAGRAPH_WORDS: u16 = 150;
/// The most characters of a headline, of the subject of an e-mail, and of a post in a social network.
const HEADLINE_CHARACTERS: u16 = 110;
const SUBJECT_CHARACTERS: u16 = 60;
const POST_CHARACTERS: u16 = 280;

/// What stands before the subject of an e-mail, in lower case, before its colon.
const SUBJECT_LABELS: &[&str] = &[
    "subject",
    "subject line",
    "email subject",
    "e-mail subject",
    "objet",
    "ligne d'objet",
    "objet du courriel",
    "objet de l'e-mail",
    "objet du message",
];

pub(super) fn check(text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
    let settings = &text.profile.settings;
    if let Some(most) = limit(&settings.paragraph_characters, POST_CHARACTERS, (&LENGTH, text), found) {
        let count = paragraph.raw.trim().chars().count();
        if count > most {
            found.by_rule(&LENGTH, paragraph.whole()).with("count", count).with("most", most);
        }
    }
    if let Some(subject) = subject(paragraph) {
        let most = limit(&settings.subject_characters, SUBJECT_CHARACTERS, (&SUBJECT, text), found);
        let count = subject.of(paragraph.raw).chars().count();
        if let Some(most) = most.filter(|most| count > *most) {
            found.by_rule(&SUBJECT, paragraph.place(subject)).with("count", count).with("most", most);
        }
        return;
    }
    if paragraph.kind == BlockKind::Title {
        let most = limit(&settings.headline_characters, HEADLINE_CHARACTERS, (&HEADLINE, text), found);
        let count = paragraph.raw.trim().chars().count();
        if let Some(most) = most.filter(|most| count > *most) {
            found.by_rule(&HEADLINE, paragraph.whole()).with("count", count).with("most", most);
        }
        return;
    }
    words(text, paragraph, found);
}

/// Counts the words of sentences and of the paragraph.
fn words(text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
    let settings = &text.profile.settings;
    let of_sentence = limit(&settings.sentence_words, SENTENCE_WORDS, (&SENTENCE, text), found);
    let of_paragraph = limit(&settings.paragraph_words, PARAGRAPH_WORDS, (&PARAGRAPH, text), found);
    if of_sentence.is_none() && of_paragraph.is_none() {
        return;
    }
    let words: Vec<ByteSpan> = paragraph.words().map(|(_, span)| span).collect();
    let before = |end: usize| words.partition_point(|word| word.start < end);
    for sentence in &paragraph.sentences {
        let count = before(sentence.end) - before(sentence.start);
        if let Some(most) = of_sentence.filter(|most| count > *most) {
            found.by_rule(&SENTENCE, paragraph.place(*sentence)).with("count", count).with("most", most);
        }
    }
    if let Some(most) = of_paragraph.filter(|most| words.len() > *most) {
        found.by_rule(&PARAGRAPH, paragraph.whole()).with("count", words.len()).with("most", most);
    }
}

/// The subject of an e-mail, after its label.
fn subject(paragraph: &CheckedParagraph) -> Option<ByteSpan> {
    let colon = paragraph.raw.find(':')?;
    let label = paragraph.raw[..colon].trim().to_lowercase().replace('\u{2019}', "'");
    if !SUBJECT_LABELS.contains(&label.as_str()) {
        return None;
    }
    let after = &paragraph.raw[colon + 1..];
    let start = colon + 1 + (after.len() - after.trim_start().len());
    Some(ByteSpan::new(start, start + after.trim().len()))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{findings_of, in_text, profile};
    use crate::import;
    use crate::model::Lang;
    use crate::profile::Profiles;

    fn sentence(words: usize) -> String {
        format!("Le {} part.", "bateau ".repeat(words - 2).trim())
    }

    fn headline(text: &str) -> usize {
        let (mut document, _) = import::read(text.as_bytes(), Some("release.md")).unwrap();
        document.lang = Some(Lang::english());
        let english = profile("en");
        findings_of([&document, &document], [&english, &english], &["style.headline"]).len()
    }

    #[test]
    fn leaves_alone_what_nobody_asks_about_and_what_is_not_long() {
        for (text, lang) in [
            (sentence(41), "fr"),
            (format!("The {} leaves.", "boat ".repeat(60).trim()), "en"),
            (format!("Subject: {}", "The boats are back. ".repeat(9)), "en"),
        ] {
            let told = in_text(&text, lang, &[]);
            assert!(!told.iter().any(|line| line.starts_with("style.")), "{told:?}");
        }
        let boats = |words: usize| format!("The {} leaves.", "boat ".repeat(words - 2).trim());
        assert_eq!(in_text(&sentence(40), "fr", &["style.sentence", "style.paragraph"]), [""; 0]);
        assert_eq!(in_text(&boats(40), "en", &["style.sentence", "style.paragraph"]), [""; 0]);
        assert_eq!(headline("# The boats are back\n\nThe harbour is open."), 0);
        for (text, lang) in [
            ("Subject: The boats are back", "en"),
            ("Objet\u{A0}: Les bateaux sont revenus", "fr"),
            ("The harbour’s rules are the subject: every boat that comes back in the evening has to ask first.", "en"),
            ("Les règles du port ont cet objet\u{A0}: chaque bateau qui revient le soir le demande d’abord.", "fr"),
        ] {
            assert_eq!(in_text(text, lang, &["style.subject"]), [""; 0], "{text}");
        }
        assert_eq!(in_text(&"Le port. ".repeat(31), "fr", &["style.length"]), [""; 0]);
        assert_eq!(in_text(&"The port. ".repeat(28), "en", &["style.length"]), [""; 0]);
    }

    #[test]
    fn finds_long_sentences_and_paragraphs() {
        assert_eq!(in_text(&sentence(41), "fr", &["style.sentence"]).len(), 1);
        assert_eq!(in_text(&format!("The {} leaves.", "boat ".repeat(39).trim()), "en", &["style.sentence"]).len(), 1);
        let paragraph = vec![sentence(38); 4].join(" ");
        assert!(in_text(&paragraph, "fr", &["style.paragraph"])[0].starts_with("style.paragraph note"));
        assert_eq!(in_text(&"The boats are back. ".repeat(38), "en", &["style.paragraph"]).len(), 1);
    }

    #[test]
    fn finds_long_headlines_and_subjects() {
        assert_eq!(headline(&format!("# The {}boats are back\n\nThe harbour is open.", "old and new ".repeat(9))), 2);
        for (text, lang) in [
            ("Subject: The boats of the northern harbours are back at last, and all of their crews", "en"),
            ("Objet\u{A0}: Les bateaux des ports du Nord sont enfin revenus, et tous leurs équipages", "fr"),
            ("Objet du courriel\u{A0}: Les bateaux des ports du Nord sont enfin revenus, et leurs équipages", "fr"),
        ] {
            assert_eq!(in_text(text, lang, &["style.subject"]).len(), 1, "{text}");
        }
    }

    #[test]
    fn finds_what_is_too_long_for_a_post() {
        assert_eq!(in_text(&"Le port. ".repeat(32), "fr", &["style.length"]).len(), 1);
        assert_eq!(in_text(&"The port. ".repeat(29), "en", &["style.length"]).len(), 1);
    }

    #[test]
    fn a_limit_of_the_profile_asks_for_it() {
        let json = r#"{ "id": "brief", "layer": "house", "on": "fr", "lang": "fr", "name": { "en": "Brief", "fr": "Bref" },
            "settings": { "sentenceWords": [12], "checks": { "style.paragraph": "off" }, "paragraphWords": [5] } }"#;
        let mut profiles = Profiles::shipped();
        profiles.add(json).unwrap();
        let brief = profiles.get("brief").unwrap().unwrap();
        let document = crate::check::testing::document(&[sentence(12), sentence(13)].join("\n"), "fr");
        let other = crate::check::testing::document("", "en");
        let found = findings_of([&other, &document], [&profile("en"), &brief], &[]);
        let told: Vec<_> = found.iter().filter(|finding| finding.check.starts_with("style")).collect();
        assert_eq!(
            told.iter().map(|f| (f.check, f.target.unwrap().paragraph)).collect::<Vec<_>>(),
            [("style.sentence", 1)]
        );
    }
}
