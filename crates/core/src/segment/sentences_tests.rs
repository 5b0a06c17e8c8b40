use proptest::prelude::*;

use super::*;

/// The sentences of `expected` are separated by ` | `, which stands for the space between them.
#[track_caller]
fn check(lang: &str, expected: &str) {
    let text = expected.replace(" | ", " ");
    let lang = Lang::parse(lang).unwrap();
    let found: Vec<&str> = sentences(&text, Some(&lang)).iter().map(|span| span.of(&text)).collect();
    assert_eq!(found.join(" | "), expected);
}

#[test]
fn french_that_holds_together() {
    for text in ["M. Diop, Mme Roy, MM. Côté et Lê, Mgr. Paul et Me. Anne Tremblay sont venus."] {
        check("fr", text);
    }
}

proptest! {
    #[test]
    fn only_white_space_stands_outside_the_sentences(
        text in prop_oneof!["[aAé.!?…»«\"’() \u{A0}\u{202F}\n1]{0,30}", "\\PC{0,60}", any::<String>()],
        lang in prop::sample::select(vec!["fr", "en", "de", "it"]),
    ) {
        let mut at = 0;
        for span in sentences(&text, Some(&Lang::parse(lang).unwrap())) {
            prop_assert!(text[at..span.start].trim().is_empty());
            let sentence = span.of(&text);
            prop_assert!(!sentence.is_empty() && sentence.trim() == sentence);
            at = span.end;
        }
        prop_assert!(text[at..].trim().is_empty());
    }
}
