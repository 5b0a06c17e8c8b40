use crate::check::testing::{document, findings_with, profile, written};
use crate::model::{BlockKind, Document};
use crate::terms::{TermIndex, Termbase};

/// A termbase: `en: mill | fr: moulin, minoterie (admitted), molin (forbidden), usine@fr-FR`, a concept a line.
fn termbase(lines: &str) -> TermIndex {
    let concept = |line: &str| {
        let terms = line.split(" | ").flat_map(|of| {
            let (lang, terms) = of.split_once(": ").unwrap();
            terms.split(", ").map(move |term| {
                let (term, status) =
                    term.split_once(" (").map_or((term, "preferred"), |(t, s)| (t, s.trim_end_matches(')')));
                let (text, lang) = term.split_once('@').unwrap_or((term, lang));
                format!(r#"{{"lang": "{lang}", "text": "{text}", "status": "{status}"}}"#)
            })
        });
        format!(r#"{{"id": "{line}", "terms": [{}]}}"#, terms.collect::<Vec<_>>().join(","))
    };
    let concepts: Vec<String> = lines.lines().map(str::trim).map(concept).collect();
    TermIndex::new(Termbase::from_json(&format!(r#"{{"concepts": [{}]}}"#, concepts.join(","))).unwrap())
}

const RIVER: &str = "en: mill | fr: moulin, minoterie (admitted), fabrique à farine (forbidden), molin (deprecated)
    en: right to water | fr: droit à l’eau, accès à l’eau potable (admitted)
    en: resident | fr: résident, population résidente (admitted)
    en: email | fr: courriel@fr-CA, e-mail@fr-FR
    en: water rights | fr: droits sur l’eau, droits de l’eau (forbidden)";

fn found(english: &Document, french: &Document, langs: [&str; 2], terms: Option<&TermIndex>) -> Vec<String> {
    let profiles = langs.map(profile);
    let documents = [english, french];
    written(&findings_with(documents, [&profiles[0], &profiles[1]], terms, &["term", "cons.term"]), documents)
}

#[track_caller]
fn check(english: &str, french: &str, lang: &str, expected: &[&str]) {
    let documents = [document(english, "en"), document(french, lang)];
    assert_eq!(found(&documents[0], &documents[1], ["en", lang], Some(&termbase(RIVER))), expected, "{french}");
    assert!(found(&documents[0], &documents[1], ["en", lang], None).is_empty());
}

#[test]
fn leaves_alone_what_is_rendered() {
    for (english, french) in [
        ("The residents met at the mills.", "Les résident·e·s se sont réuni·e·s aux moulins."),
        ("The residents met.", "Les résidentes et les résidents se sont réunis."),
        ("Residents, and again residents.", "Les résidentes et résidents, et encore la population résidente."),
        ("Residents spoke.", "La population résidente a parlé."),
        ("The right to water is theirs.", "Leur droit, reconnu par tous, à disposer d’une eau propre."),
        ("The Mill Road Council met.", "Le conseil a siégé."),
        ("A windmill turned.", "Une éolienne tournait."),
    ] {
        check(english, french, "fr", &[]);
    }
}

#[test]
fn finds_a_term_without_its_rendering() {
    check(
        "The mill burnt down in the night.",
        "L’usine a brûlé dans la nuit.",
        "fr",
        &["term.missing warning [mill] [L’usine a brûlé dans la nuit.]"],
    );
}

#[test]
fn works_from_french_into_english() {
    let documents =
        [document("Le moulin a brûlé dans la nuit.", "fr"), document("The factory burnt down at night.", "en")];
    let terms = termbase(RIVER);
    let told = found(&documents[0], &documents[1], ["fr", "en"], Some(&terms));
    assert_eq!(told, ["term.missing warning [moulin] [The factory burnt down at night.]"]);
    let rendered = document("The mills burnt down at night.", "en");
    assert!(found(&documents[0], &rendered, ["fr", "en"], Some(&terms)).is_empty());
}

#[test]
fn notes_what_a_pronoun_may_stand_for() {
    check(
        "The mill burnt down. The mill was old. The mill was dry.",
        "Le moulin a brûlé. Il était vieux et sec.",
        "fr",
        &["term.missing note [mill]"],
    );
    check(
        "The mill burnt down in the night.\nThe mill was very old.",
        "Le moulin a brûlé dans la nuit.\nIl était très vieux.",
        "fr",
        &["term.missing note [mill] [Il était très vieux.]"],
    );
}

#[test]
fn finds_forbidden_and_deprecated_terms_in_running_text() {
    check(
        "The mills turn, and the mill stands.",
        "Les fabriques à farine tournent, et le molin est debout.",
        "fr",
        &["term.forbidden warning [fabriques à farine]", "term.deprecated warning [molin]"],
    );
}

#[test]
fn quotations_titles_and_official_names_keep_their_words() {
    for french in [
        "« Les droits de l’eau sont à nous », a-t-il dit.",
        "La Cour européenne des droits de l’eau a siégé.",
        "Il a saisi le Conseil des droits de l’eau hier.",
    ] {
        check("They spoke of it all day.", french, "fr", &[]);
    }
    check(
        "They spoke of water rights all day.",
        "Toute la journée, on a parlé des droits de l’eau.",
        "fr",
        &["term.forbidden warning [droits de l’eau]"],
    );
    let mut title = document("Les droits de l’eau", "fr");
    title.paragraphs[0].kind = BlockKind::Title;
    let terms = termbase(RIVER);
    assert!(found(&document("Water rights", "en"), &title, ["en", "fr"], Some(&terms)).is_empty());
}

#[test]
fn finds_a_term_of_another_region() {
    check("Send an email.", "Envoyez un courriel.", "fr-CA", &[]);
    check("Send an email.", "Envoyez un e-mail.", "fr", &[]);
    check("Send an email.", "Envoyez un e-mail.", "fr-CA", &["term.region warning [e-mail]"]);
}

#[test]
fn notes_a_concept_that_is_rendered_in_two_ways() {
    check(
        "The right to water is old.\nThe right to water is new.\nThe right to water is ours.",
        "Le droit à l’eau est ancien.\nL’accès à l’eau potable est nouveau.\nLe droit à l’eau est à nous.",
        "fr",
        &["cons.term note [accès à l’eau potable]"],
    );
}

#[test]
fn holds_a_text_to_the_terms_of_its_day() {
    let named = |text: &str, days: &str| format!(r#"{{"lang": "en", "text": "{text}"{days}}}"#);
    let (old, new) =
        (named("Mills Office", r#", "until": "2024-12-31""#), named("Mills Agency", r#", "from": "2025-01-01""#));
    let json = format!(r#"{{"concepts": [{{"id": "mills", "terms": [{new}, {old}]}}]}}"#);
    let terms = TermIndex::new(Termbase::from_json(&json).unwrap());
    let told = |english: &str| {
        let documents = [document(english, "en"), document("Selm a brûlé.", "fr")];
        found(&documents[0], &documents[1], ["en", "fr"], Some(&terms))
    };
    let none: [&str; 0] = [];
    assert_eq!(told("SELM, 3 May 2024 – The Mills Office burnt down."), none);
    assert_eq!(told("SELM, 3 May 2025 – The Mills Agency burnt down."), none);
    // Without its day, a text is held to none.
    assert_eq!(told("The Mills Office burnt down on 3 May 2025, as the Mills Agency did."), none);
    assert_eq!(told("3 May 2025\n\nThe Mills Office burnt down."), ["term.deprecated warning [Mills Office]"]);
    assert_eq!(told("SELM, 3 May 2024 – The Mills Agency burnt down."), ["term.deprecated warning [Mills Agency]"]);
}
