//! What is found, and what is left alone.

use super::{TermIndex, Termbase, search_key};
use crate::model::{CaseRule, Concept, Lang, MatchRule, Term};

/// A term as tests write it: `moulin`, `!ONU` (exact), `=OPT` (strict capitals), `mettre fin à (verb)`, `enferm|er`.
fn term(written: &str, lang: &str) -> Term {
    let mut term = Term::new("x", Lang::parse(lang).unwrap());
    let (written, rule) = match (written.strip_suffix(" (verb)"), written.strip_prefix('!')) {
        (Some(verb), _) => (verb, Some("verb")),
        (None, Some(exact)) => (exact, Some("exact")),
        (None, None) => (written, None),
    };
    let strict = written.strip_prefix('=');
    term.set_marked(strict.unwrap_or(written), rule).unwrap();
    term.case = if strict.is_some() { CaseRule::Strict } else { CaseRule::Permissive };
    term
}

fn index(lang: &str, terms: &[&str]) -> TermIndex {
    let concept =
        |(at, written): (usize, &&str)| Concept { terms: vec![term(written, lang)], ..Concept::new(at.to_string()) };
    TermIndex::new(Termbase { concepts: terms.iter().enumerate().map(concept).collect() })
}

/// The places are in square brackets in `expected`.
#[track_caller]
fn check(lang: &str, terms: &[&str], expected: &[&str]) {
    let index = index(lang, terms);
    let lang = Lang::parse(lang).unwrap();
    for expected in expected {
        let text = expected.replace(['⟦', '⟧'], "");
        let mut marked = text.clone();
        for occurrence in index.find(&text, &lang).iter().rev() {
            marked.insert(occurrence.span.end, '⟧');
            marked.insert(occurrence.span.start, '⟦');
        }
        assert_eq!(&marked, expected, "{terms:?}");
    }
}

#[test]
fn leaves_other_words_alone() {
    check("fr", &["port", "colon", "mer", "droit"], &["Il porte la colonne de sa mère, une droite politique."]);
    check("fr", &["Jérusalem", "puissance", "est"], &["Le vice-ministre de Jérusalem-Est parle de superpuissance."]);
    check("fr", &["droits humains"], &["Ses droits, humains ou non. Droits. Humains.", "des droits très humains"]);
    check("fr", &["amnistie"], &["https://amnistie.example/fr et #amnistie"]);
    check("en", &["organ", "new", "polic|y"], &["An organisation has news of its metropolicy."]);
    check("en", &["=US", "West Bank"], &["Tell us of the west bank of the river."]);
    check("fr", &["!moulin"], &["Les moulins tournent."]);
    check("fr", &["prendre en otage"], &["Il prend trois personnes en otage."]);
}

#[test]
fn finds_inflected_forms() {
    check(
        "fr",
        &["droits humains", "expert indépendant", "tribunal", "moulin à eau"],
        &[
            "les ⟦droits humains⟧, un ⟦droit humain⟧, des ⟦DROITS HUMAINS⟧",
            "une ⟦experte indépendante⟧, des ⟦expertes indépendantes⟧",
            "des ⟦tribunaux⟧ et le ⟦tribunal⟧, les ⟦moulins à eau⟧",
        ],
    );
    check("fr", &["État partie"], &["l’⟦ETAT PARTIE⟧, les ⟦États parties⟧"]);
    check("en", &["human right", "person", "=OPT"], &["⟦human rights⟧ and ⟦Human Rights⟧, ⟦people⟧, ⟦OPT⟧, opt"]);
    check("en", &["human rights defender"], &["the ⟦human rights defenders⟧’ and a ⟦human rights defender⟧’s"]);
    check("es", &["molino"], &["los ⟦molinos⟧"]);
}

#[test]
fn finds_elided_and_hyphenated_forms() {
    check(
        "fr",
        &["transfert d’armes", "Jérusalem-Est", "cessez-le-feu", "Le Caire"],
        &[
            "des ⟦transferts d'armes⟧, un ⟦transfert des armes⟧",
            "à ⟦Jérusalem Est⟧, l’est, ⟦Jérusalem\u{2011}Est⟧",
            "d’un ⟦cessez-le-feu⟧, un ⟦cessez le feu⟧",
            "⟦au Caire⟧, ⟦du Caire⟧, ⟦Le Caire⟧, au pied du mur",
        ],
    );
    check("fr", &["homme"], &["l’⟦homme⟧, d'⟦hommes⟧", "Qu’a dit l\u{2BC}⟦homme⟧\u{A0}?"]);
    check("fr", &["parler (verb)"], &["⟦Parle⟧-t-il\u{A0}? ⟦Parlent⟧-elles\u{A0}?"]);
}

#[test]
fn finds_verbs_in_their_forms() {
    check("fr", &["mettre fin à (verb)"], &["Elle ⟦met fin à⟧ la grève, elle a ⟦mis fin à⟧ tout."]);
    check("fr", &["se féliciter (verb)"], &["Il ⟦se félicite⟧ de la loi, elles ⟦se félicitaient⟧."]);
    check("en", &["to hold accountable (verb)"], &["They were ⟦held accountable⟧; ⟦holding accountable⟧."]);
}

#[test]
fn finds_parts_of_words_where_they_are_declared() {
    check("fr", &["enferm|er"], &["⟦enfermement⟧, ⟦Enfermées⟧, renfermer"]);
    check("fr", &["*phobie*"], &["l’homo⟦phobie⟧ et la ⟦phobie⟧"]);
    check(
        "fr",
        &["prendre… en otage (verb)"],
        &["Il ⟦prend trois personnes en otage⟧, ⟦pris en otage⟧. Il prend. En otage."],
    );
}

#[test]
fn finds_inclusive_forms_and_full_doublets_once() {
    check(
        "fr",
        &["habitant", "défenseur des droits"],
        &[
            "les ⟦habitant·e·s⟧, ⟦habitant(e)s⟧, ⟦habitants et habitantes⟧, ⟦HABITANT·E·S⟧",
            "des ⟦défenseur·euse·x·s des droits⟧, des défenseuses et ⟦défenseurs des droits⟧",
            "aux ⟦habitantes et aux habitants⟧, aux ⟦habitants⟧, ⟦habitants⟧",
        ],
    );
    check("fr", &["réfugié·e"], &["une ⟦réfugiée⟧, des ⟦réfugiés⟧, des ⟦réfugié.e.s⟧"]);
}

#[test]
fn the_longest_wins() {
    check(
        "fr",
        &["droit", "droits humains", "violation des droits humains"],
        &["une ⟦violation des droits humains⟧, ses ⟦droits humains⟧, son ⟦droit⟧"],
    );
}

#[test]
fn terms_that_look_alike_are_one_place() {
    let index = index("en", &["trial", "trial"]);
    let found = index.find("a trial", &Lang::english());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].matches.iter().map(|found| found.concept.id.as_str()).collect::<Vec<_>>(), ["0", "1"]);
}

#[test]
fn an_exempt_wording_hides_its_term_alone() {
    let mut amnesty = term("amnistie", "fr");
    amnesty.exemptions = vec!["loi d’amnistie".to_owned()];
    let concepts = [amnesty, term("loi", "fr")].into_iter().enumerate();
    let concepts = concepts.map(|(at, term)| Concept { terms: vec![term], ..Concept::new(at.to_string()) });
    let index = TermIndex::new(Termbase { concepts: concepts.collect() });
    let text = "Les lois d’amnistie, l’amnistie.";
    let found: Vec<&str> = index.find(text, &Lang::french()).iter().map(|found| found.span.of(text)).collect();
    assert_eq!(found, ["lois", "amnistie"]);
}

#[test]
fn merging_completes_a_concept() {
    let concept = |id: &str, text: &str| Concept { terms: vec![term(text, "fr")], ..Concept::new(id) };
    let mut own = Termbase { concepts: vec![concept("mill", "moulin")] };
    own.merge(Termbase {
        concepts: vec![concept("mill", "moulin"), concept("mill", "minoterie"), concept("lock", "écluse")],
    });
    assert_eq!((own.concepts.len(), own.term_count()), (2, 3));
    assert_eq!(term("enferm|er", "fr").matching, MatchRule::Prefix(6));
}

/// Each form is found by every of the words after it, as the term it is looked for by.
#[track_caller]
fn check_inclusive(lines: &[&str]) {
    for line in lines {
        let (form, words) = line.split_once(" = ").unwrap();
        for word in words.split(' ') {
            let text = format!("Selon les {form} de la rive.");
            let index = index("fr", &[word]);
            let found: Vec<&str> =
                index.find(&text, &Lang::french()).iter().map(|found| found.span.of(&text)).collect();
            assert_eq!(found, [form], "{word}");
        }
    }
}

#[test]
fn every_way_of_writing_inclusively_is_the_term() {
    check_inclusive(&[
        // The signs.
        "riverain·e·s = riverain riverains riveraine riveraines",
        "gardien∙ne∙x∙s = gardien gardiens gardienne",
        "chacun⋅e = chacun chacune",
        "doyen‧ne = doyen doyenne",
        "voisin•e•s = voisin voisines",
        "tisserand.e.s = tisserand tisserande",
        "marinier.e = marinier marinière",
        "agent.es = agent agentes",
        "Rhodanien-ne-s = Rhodanien Rhodaniennes",
        "intendant-e-s = intendant intendantes",
        "salarié/e/s = salarié salariée",
        "inspecteur/trice = inspecteur inspectrice",
        "régisseur[-euse] = régisseur régisseuse",
        "rédacteur(-trice) = rédacteur rédactrice",
        "portatif(-ive) = portatif portative",
        "employé[e] = employé employée",
        "associé(e)s = associé associées",
        "voisin(e) = voisin voisine",
        "municipalE = municipal municipale municipaux",
        // How the feminine is made.
        "batelier·ère·s = batelier batelière",
        "fermier·ière·s = fermier fermières",
        "meunier·e·s = meunier meunière",
        "passeur·e·s = passeur passeure",
        "passeur·euse·x·s = passeur passeuses",
        "vendeur·se·s = vendeur vendeuse",
        "pêcheur·euses = pêcheur pêcheuses",
        "navigateurs·trices = navigateur navigatrice",
        "conducteur·rice = conducteur conductrice",
        "lecteur·ice·s = lecteur lectrices",
        "lecteurices = lecteur lectrices",
        "auditeur.trice.x.s = auditeur auditrices",
        "mineur·eresse = mineur mineresse",
        "joyeux·euse = joyeux joyeuse",
        "curieux·ses = curieux curieuses",
        "attentif·ve·s = attentif attentives",
        "attentif.ive.s = attentif attentive",
        "chef·fe·s = chef cheffe cheffes",
        "muet·te·s = muet muette",
        "immortel·le·s = immortel immortelles",
        "rural·e·s = rural ruraux rurales",
        "ruraux·ales = rural ruraux rurales",
        "coréen·enne·s = coréen coréenne",
        "grec·que·s = grec grecques",
        "laïc·que = laïc laïque",
        "franc·che = franc franche",
        "hôte·sse·s = hôte hôtesses",
        "patron·s = patron patrons",
        "venu·es = venu venus venues",
        "élu·e·x·s = élu élue",
        // Words with forms of their own.
        "tou·te·s = tous toutes",
        "TOU·TES = tous toutes",
        "ceux·elles = ceux celles celui",
        "celleux = ceux celles",
        "iels = ils elles",
    ]);
}

#[test]
fn what_only_looks_inclusive_is_left_alone() {
    check("fr", &["km", "N", "rive", "www"], &["5 km·h, 3 N·m, rive.org, www.rive et p.ex"]);
    check("fr", &["dire (verb)"], &["⟦Dis⟧-le, ⟦dit⟧-elle."]);
    check("fr", &["riverain·e"], &["les ⟦riverain.e.s⟧. Fin"]);
}

#[test]
fn the_shipped_terms_are_sound() {
    let starter = Termbase::starter();
    assert_eq!(Termbase::from_json(&starter.to_json()).unwrap(), *starter);
    for concept in &starter.concepts {
        for lang in [Lang::english(), Lang::french()] {
            let approved = concept.terms_in(&lang).filter(|term| term.status.is_approved());
            assert!(approved.count() > 0, "{} in {lang}", concept.id);
        }
    }
    let index = TermIndex::new(starter.clone());
    for concept in &starter.concepts {
        for term in &concept.terms {
            let found = index.find(&term.text, &term.lang);
            let names = found.iter().flat_map(|found| &found.matches).any(|found| found.concept == concept);
            assert!(names, "{} finds itself", term.text);
        }
    }
}

#[test]
fn a_term_of_many_forms_is_found_by_its_first_words() {
    let long = ["tou·te·s"; 12].join(" ");
    let index = index("fr", &[&long]);
    let text = format!("Voici {}.", ["toutes"; 12].join(" "));
    assert_eq!(index.find(&text, &Lang::french()).len(), 1);
}

#[test]
fn what_a_termbase_calls_itself_it_decides() {
    let base = |json: &str| Termbase::from_json(json).unwrap();
    let own = base(
        r#"{"concepts": [
            {"id": "mill", "terms": [{"lang": "en", "text": "mill"}]},
            {"id": "sluice", "terms": []},
            {"id": "my own", "terms": [{"lang": "fr-CA", "text": "Réfugié·e"}]}
        ]}"#,
    );
    let other = base(
        r#"{"concepts": [
            {"id": "mill", "terms": [{"lang": "en", "text": "watermill"}]},
            {"id": "sluice", "terms": [{"lang": "en", "text": "sluice"}]},
            {"id": "refugee", "terms": [{"lang": "en", "text": "refugee"}, {"lang": "fr", "text": "réfugié·e"}]},
            {"id": "weir", "terms": [{"lang": "en", "text": "weir"}]}
        ]}"#,
    );
    let both = own.over(&other);
    let ids: Vec<&str> = both.concepts.iter().map(|concept| concept.id.as_str()).collect();
    assert_eq!(ids, ["mill", "sluice", "my own", "weir"]);
    assert_eq!(both.term_count(), 3);
}

#[test]
fn a_search_sets_accents_capitals_and_inclusive_forms_aside() {
    assert_eq!(search_key("L’État  de droit"), search_key("l'etat de droit"));
    assert!(search_key("personne réfugié·e").contains("personne refugiee"));
    assert_eq!(search_key(" "), "");
}

#[test]
fn what_prescribes_stays_a_prescription_when_advice_is_added() {
    let termbase = |advice: bool| {
        Termbase::from_json(&format!(
            r#"{{"concepts": [{{"id": "mill", "advice": {advice}, "terms": [{{"lang": "fr", "text": "moulin"}}]}}]}}"#
        ))
        .unwrap()
    };
    for first in [true, false] {
        let mut merged = termbase(first);
        merged.merge(termbase(!first));
        assert_eq!((merged.concepts[0].advice, merged.term_count()), (first, 1));
    }
}
