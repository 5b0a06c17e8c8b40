use proptest::prelude::*;

use super::*;
use crate::model::{BlockKind, Format, Paragraph};

/// `expected` has ` | ` for each space between two sentences.
#[track_caller]
fn check(lang: &str, expected: &str) {
    let text = expected.replace(" | ", " ");
    let lang = Lang::parse(lang).unwrap();
    let found: Vec<&str> = sentences(&text, Some(&lang)).iter().map(|span| span.of(&text)).collect();
    assert_eq!(found.join(" | "), expected);
}

#[track_caller]
fn check_all(lang: &str, expected: &[&str]) {
    for sentences in expected {
        check(lang, sentences);
    }
}

#[test]
fn french_that_holds_together() {
    check_all(
        "fr",
        &[
            "M. Diop, Mme Roy, MM. Côté et Lê, Mgr. Paul et Me. Anne Tremblay sont venus.",
            "Le Dr Sow et le Pr. Ndiaye, p. ex. Awa, c.-à-d. Awa Ndiaye, cf. Annexe, ont parlé.",
            "Selon l’art. 5, al. 2, p. 14, et le no. 12, vol. IV, fig. B, rien n’a changé depuis le 3 sept. 2025.",
            "Les forces des É.-U. Central Command et l’O.N.U. New York ont répondu en l’an 50 av. J.-C. Rome existait.",
            "J. K. Rowling, A. de Gaulle, C.-A. Roy, J.-P. Côté, par M. Le Goff et pour J. Le Goff, ont signé.",
            "Il a coûté 1.5 million, soit 3,2 % de plus que www.exemple.ca/page.html ou rapport.final.docx Le dit.",
            "«\u{202F}Quoi\u{202F}!\u{202F}» s’écria-t-il, «\u{202F}vous partez\u{202F}?\u{202F}»",
            "«\u{A0}Non\u{A0}! non\u{A0}!\u{A0}» dit-elle.",
            "Il a dit… puis il s’est tu... et enfin : Rien ; Rien du tout.",
            "Ils demandent aux États “[d]e ne pas prêter aide […] Les États” savent (…) Qui ?",
            "La réponse (enfin !) Arrivera (voir M. Roy, etc.) Demain.",
            "1. Une liste",
            "a) Une liste",
            "IV. Une liste",
            "1.2. Une liste",
            "Vigie Droits\n12, rue des Érables\nMontréal (Québec)",
            "Les conditions sont : 1. La fin des combats ; 2. L’aide.",
            "Il est arrivé à 15 h. 30 environ avec le col. Traoré, selon l’art. L. 12-3 et le ch. S-9.",
            "Un.e militant.e. et des citoyen.ne.s ont signé\u{202F}!",
        ],
    );
}

#[test]
fn french_that_breaks() {
    check_all(
        "fr",
        &[
            "Il pleut. | Le soleil viendra ! | Quand ? | Demain…",
            "«\u{202F}Il se félicite.\u{202F}» | Fin.",
            "«\u{202F}Oui.\u{202F}» | «\u{202F}Non.\u{202F}»",
            "« Oui. » | « Non. » | Fin",
            "Il dit «\u{202F}oui\u{202F}». | Elle dit «\u{202F}non\u{202F}!\u{202F}». | Fin.",
            "— Quoi ? | — Rien. | – Bon ! | Il partit.",
            "Il a dit oui (c’est vrai !). | Elle aussi (avec Awa, etc.). | (Silence.) | Fin.",
            "Des fruits, des légumes, etc. | Marie les achète.",
            "Il vient des É.-U. | Elle vient du R.-U. | Nous venons d’ici.",
            "Il est né en l’an 50 av. J.-C. | Il est mort en 12.",
            "Voici le plan B. | Il est simple.",
            "La loi est votée.¹ | Elle est publiée.[2] | Elle est lue.3 | Elle est citée.*",
            "Il a tort. | «\u{A0}[L]e pays\u{A0}» le sait. | […] Les autres aussi. | (Voir la note.)",
            "C’était en 2024. | 41 % des gens l’ont su. | 3 000 sont venus.",
            "Fin. | À Évreux, c’est fini.\nÀ Metz aussi.".replace('\n', " | ").as_str(),
            "Sont visés : a) les uns. | b) les autres.",
            "Écrivez à presse@exemple.ca. | Lisez https://exemple.ca/a?b=c. | Merci.",
            "Quoi\u{202F}?! | Vraiment\u{202F}?\u{202F}! | Oui.",
            "Des citoyen·ne·s. | Des civil.e.s. | Iel parle.",
            "Signez\u{202F}! | \u{1F4E3} Partagez\u{202F}!",
        ],
    );
}

#[test]
fn english_that_holds_together() {
    check_all(
        "en",
        &[
            "Mr. Diop, Mrs. Roy, Ms. Lee, Dr. Sow, Prof. Orr, Gen. Low and St. Clair met Sen. A. B. Lê.",
            "The U.S. Senate, the U.N. General Assembly and J.R. Simplot Company agree, e.g. Canada, i.e. Ottawa, vs. Rome.",
            "See No. 7, art. 5, p. 14, vol. IV, fig. B and Sept. 3 or Jan. 2025.",
            "Acme Inc. Chairman Lee and Roy Ltd. Manager Orr met at 5 p.m. Eastern time.",
            "“Why now?” she asked, and “Stop!” he said.",
            "“Why now?” Ms Orr asked.",
            "“Stop!” John Smith said.",
            "It rose 3.5 per cent to 1,234.56 at www.example.org/Page.html on Canada.ca now.",
            "They wait … and wait... until: Now; Then.",
            "He has (at last!) Arrived (see Mr. Roy, etc.) Today.",
            "States must “[r]efrain […] From aid”.",
            "C.I. No. 12 and No. WDR1985 are colours.",
            "1. A list",
            "(b) A list",
            "A wrapped\nLine of text",
            "Vigil for Rights\n12 Maple St.\nMontreal",
        ],
    );
}

#[test]
fn english_that_breaks() {
    check_all(
        "en",
        &[
            "It rains. | The sun will come! | When? | Tomorrow…",
            "“States must act now!” | “We agree,” she added.",
            "“It must stop.” | “When?” | ‘Now.’ | He left.",
            "\"It must stop.\" | \"When?\" | He left.",
            "He lives in the U.S. | She lives in the U.K. | They met at 5 p.m. | The rest is known.",
            "Apples, pears, etc. | Mary buys them from Acme Inc. | The price is low.",
            "He said no. | Protesters said yes. | I left.",
            "Is it Canada.ca? | They noticed SA&A. | The team left.",
            "This is plan B. | It is simple.",
            "It is (of course!). | We agree (all of us). | (So they say.) | End.",
            "The law passed.¹ | It was published.[2] | It was read.12 | End.",
            "He was heard (“yes!”). | 41% of us clapped. | $5 was paid. | @someone left.",
            "The quote ends.” | Then another begins.",
            "Costs rose 10%. | Wages fell.",
            "— Really? | — Yes. | He nodded. . . | She did too.",
        ],
    );
}

#[test]
fn german_that_holds_together() {
    check_all(
        "de",
        &[
            "Am 3. Mai und im 19. Jahrhundert war Ludwig XIV. König, z. B. Bayern, d. h. Land, bzw. Stadt.",
            "Siehe Nr. 5, Art. 3, S. 12, S. Müller und Dr. Huber, Prof. Meier usw. Alle."
                .replace(" Alle.", " in Bern.")
                .as_str(),
            "„Was?“, fragte er. | »Wie?« sagte sie.".replace(" | ", " – ").replace(". – »", ", »").as_str(),
        ],
    );
}

#[test]
fn german_that_breaks() {
    check_all(
        "de",
        &[
            "Es regnet. | Die Sonne scheint. | „Gut.“ | »Ja.« | Ende.",
            "Das war der 3. | Der Rest ist bekannt.",
            "Äpfel, Birnen usw. | Die Preise steigen.",
            "Das war 2024. | Bern schweigt.",
        ],
    );
}

#[test]
fn other_languages_that_break() {
    check("es", "Es cierto. | ¿Por qué? | ¡Basta! | El Sr. López calla.");
    check("it", "È vero. | Perché? | «Basta!» | Fine.");
    assert_eq!(sentences("雨だ。晴れる。", Some(&Lang::parse("ja").unwrap())).len(), 2);
    assert_eq!(sentences("Fin. The end. Mr. Orr", None).len(), 3);
}

#[test]
fn spaces_around_sentences_belong_to_none() {
    let text = "\u{202F} \u{A0}Un.\u{A0}\u{202F}\nDeux\u{202F}!\u{A0} ";
    let found: Vec<&str> = sentences(text, Some(&Lang::french())).iter().map(|span| span.of(text)).collect();
    assert_eq!(found, ["Un.", "Deux\u{202F}!"]);
    assert_eq!(sentences(" \u{A0} ", None), []);
}

#[test]
fn segments_number_their_paragraphs() {
    let paragraph = |text: &str| Paragraph::new(BlockKind::Quotation, 0, text);
    let document = Document {
        format: Format::Text,
        encoding: "UTF-8",
        lang: Some(Lang::french()),
        paragraphs: vec![paragraph("« M. Roy part. Il revient."), paragraph(" "), paragraph("« Il reste. »")],
        blank_cells: Vec::new(),
    };
    let texts: Vec<(usize, &str)> = segments(&document)
        .iter()
        .map(|segment| (segment.paragraph, segment.span.of(&document.paragraphs[segment.paragraph].text)))
        .collect();
    assert_eq!(texts, [(0, "« M. Roy part."), (0, "Il revient."), (1, ""), (2, "« Il reste. »")]);
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
