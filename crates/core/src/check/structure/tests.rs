use crate::check::testing::{findings_of, profile, written};
use crate::import;
use crate::model::Lang;

const BODY: [&str; 4] = [
    "The ferry to Saint-Aubin stopped running after the storm damaged its engine.",
    "Le traversier de Saint-Aubin a cessé de circuler après que la tempête a endommagé son moteur.",
    "Fishermen offered to carry patients to the hospital free of charge.",
    "Des pêcheurs ont proposé de transporter gratuitement les patients à l’hôpital.",
];

/// The findings of the families in two Markdown files, laid side by side both ways; each line without the second evidence.
fn find(english: &str, french: &str, only: &[&str]) -> [Vec<String>; 2] {
    let read = |text: &str, lang: &str| {
        let (mut document, _) = import::read(text.as_bytes(), Some("release.md")).unwrap();
        document.lang = Lang::parse(lang).ok();
        document
    };
    let (english, french) = (read(english, "en"), read(french, "fr"));
    let profiles = [profile("en"), profile("fr")];
    let there = findings_of([&english, &french], [&profiles[0], &profiles[1]], only);
    let back = findings_of([&french, &english], [&profiles[1], &profiles[0]], only);
    [written(&there, [&english, &french]), written(&back, [&french, &english])]
}

#[track_caller]
fn check(english: &str, french: &str, only: &str, expected: [&[&str]; 2]) {
    assert_eq!(find(english, french, &[only]), expected, "{english}\n{french}");
}

const ENGLISH_ITEMS: [&str; 4] = [
    "- two smaller boats from a company in Rive-Haute",
    "- a doctor for the island school",
    "- new engines for the old ferry",
    "- a telephone line to the harbour office",
];
const FRENCH_ITEMS: [&str; 4] = [
    "- deux bateaux plus petits d’une entreprise de Rive-Haute",
    "- un médecin pour l’école de l’île",
    "- des moteurs neufs pour le vieux traversier",
    "- une ligne téléphonique vers le bureau du port",
];

fn listed(introduction: &str, items: &[&str], end: &str) -> String {
    format!("{introduction}\n\n{}\n\n{end}", items.join("\n"))
}

#[test]
fn leaves_alone_lists_that_are_all_there() {
    let english = listed(BODY[0], &ENGLISH_ITEMS, BODY[2]);
    check(&english, &listed(BODY[1], &FRENCH_ITEMS, BODY[3]), "list", [&[], &[]]);
    // An item that is left out is told as a paragraph.
    let found = find(&english, &listed(BODY[1], &FRENCH_ITEMS[..3], BODY[3]), &["list", "para"]);
    assert!(found.iter().all(|lines| lines.len() == 1), "{found:?}");
    // A list that has become a sentence is none.
    let run_in = "Le conseil demande deux bateaux, un médecin, des moteurs neufs et une ligne téléphonique.";
    check(&english, &format!("{}\n\n{run_in}\n\n{}", BODY[1], BODY[3]), "list", [&[], &[]]);
}

#[test]
fn finds_a_list_with_fewer_items() {
    let joined = [
        "- deux bateaux plus petits d’une entreprise de Rive-Haute et un médecin pour l’école de l’île",
        FRENCH_ITEMS[2],
        FRENCH_ITEMS[3],
    ];
    let found = find(&listed(BODY[0], &ENGLISH_ITEMS, BODY[2]), &listed(BODY[1], &joined, BODY[3]), &["list"]);
    for lines in found {
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].starts_with("list.count warning ["), "{lines:?}");
    }
}

#[test]
fn counts_sentences_where_it_is_asked_to() {
    check(
        "The ferry stopped. Fishermen offered to help.",
        "Le traversier s’est arrêté. Des pêcheurs ont proposé leur aide.",
        "sentence",
        [&[], &[]],
    );
    let joined = "Le traversier s’est arrêté et des pêcheurs ont proposé leur aide.";
    let found = find("The ferry stopped. Fishermen offered to help.", joined, &["sentence"]);
    assert_eq!(found.map(|lines| lines.len()), [1, 1]);
}

fn parts(text: [&str; 2], headings: [&str; 2]) -> String {
    let [first, second] = headings;
    format!("# Ferry\n\n{}\n\n## {first}\n\n{}\n\n## {second}\n\nRive-Haute, Selm", text[0], text[1])
}

#[test]
fn tells_parts_in_another_order() {
    let english = parts([BODY[0], BODY[2]], ["Background", "Notes to editors"]);
    let same = parts([BODY[1], BODY[3]], ["Complément d’information", "Notes aux rédactions"]);
    check(&english, &same, "order", [&[], &[]]);
    let twice = parts([BODY[1], BODY[3]], ["Contexte", "Contexte"]);
    check(&english, &twice, "order", [&[], &[]]);
    let other = parts([BODY[1], BODY[3]], ["Notes aux rédactions :", "Contexte"]);
    check(
        &english,
        &other,
        "order",
        [
            &["order.blocks warning [Notes to editors] [Notes aux rédactions :]"],
            &["order.blocks warning [Contexte] [Background]"],
        ],
    );
}

fn with_head(head: &str, body: [&str; 2]) -> String {
    format!("{head}{}\n\n{}", body[0], body[1])
}

#[test]
fn leaves_alone_datelines_in_both_texts_and_dashes_of_sentences() {
    let french = [BODY[1], BODY[3]];
    for (english, head) in [
        ("RIVE-HAUTE, May 3, 2021 – ", "RIVE-HAUTE, le 3 mai 2021 – "),
        ("Rive-Haute (Selm), Monday, May 3, 2021 -- ", "Rive-Haute (Selm), le lundi 3 mai 2021 — "),
        ("RIVE-HAUTE — ", "Le 3 mai 2021\n\n"),
        ("May 3, 2021\n\n", "Rive-Haute, le 3 mai 2021 - "),
        // A date is told as a date.
        ("RIVE-HAUTE, May 3, 2021 – ", ""),
        ("RIVE-HAUTE, May 3, 2021 – ", "RIVE-HAUTE, le 8 juin 2021 – "),
        ("The mayor – once a fisherman – said it: ", "C’est dit : "),
        ("On May 3, 2021 – a Monday – it came to this: ", "Le 3 mai 2021 – un lundi –, on en est venu là : "),
    ] {
        check(&with_head(english, [BODY[0], BODY[2]]), &with_head(head, french), "slot", [&[], &[]]);
    }
}

#[test]
fn finds_a_dateline_in_one_text_alone() {
    let french = with_head("", [BODY[1], BODY[3]]);
    let found = find(&with_head("RIVE-HAUTE – ", [BODY[0], BODY[2]]), &french, &["slot"]);
    for lines in &found {
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].starts_with("slot.dateline warning [") && lines[0].contains("[RIVE-HAUTE]"), "{lines:?}");
    }
    let said = with_head("Le 3 mai 2021, c’était l’aube. ", [BODY[1], BODY[3]]);
    let found = find(&with_head("Rive-Haute, May 3, 2021 — ", [BODY[0], BODY[2]]), &said, &["slot"]);
    assert_eq!(found.map(|lines| lines.len()), [1, 1]);
}

#[test]
fn finds_the_mark_of_the_end_in_one_text_alone() {
    let with_end = |end: &str, body: [&str; 2]| format!("{}\n\n{}\n\n{end}", body[0], body[1]);
    let (english, french) = ([BODY[0], BODY[2]], [BODY[1], BODY[3]]);
    check(&with_end("ENDS", english), &with_end("-30-", french), "slot", [&[], &[]]);
    check(&with_end("THE END", english), &with_end("Fin", french), "slot", [&[], &[]]);
    check(&with_end("30", english), &with_end("\\*\\*\\*", french), "slot", [&[], &[]]);
    check(
        &with_end("The end justifies it all", english),
        &with_end("Fin", french),
        "slot",
        [&["slot.end warning [Fin]"], &["slot.end warning [Fin]"]],
    );
    check(
        &with_end("– 30 –", english),
        &with_end("", french),
        "slot",
        [&["slot.end warning [– 30 –]"], &["slot.end warning [– 30 –]"]],
    );
}
