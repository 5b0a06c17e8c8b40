//! Discovery over the releases of a fictional observatory: what must be left alone first.

use super::*;
use crate::progress::Unwatched;

/// Releases, each of sentences and their translations; every term keeps to one wording.
const STEADY: &[&[(&str, &str)]] = &[
    &[
        (
            "The observatory published a report on the prisons of Talveria.",
            "L’observatoire a publié un rapport sur les prisons de la Talvérie.",
        ),
        (
            "The prison of Selm held forty prisoners of conscience.",
            "La prison de Selm détenait quarante prisonniers d’opinion.",
        ),
        ("The police must investigate every complaint.", "La police doit enquêter sur chaque plainte."),
        ("The investigation into the complaint took a year.", "L’enquête sur la plainte a duré un an."),
        ("Women prisoners have no access to a doctor.", "Les prisonnières n’ont pas accès à un médecin."),
        ("The doctor saw three prisoners.", "Le médecin a vu trois prisonniers."),
        ("A witness filed an application for asylum.", "Un témoin a déposé une demande d’asile."),
        ("The application of the law is uneven.", "L’application de la loi est inégale."),
        ("The court rejected the application for asylum.", "Le tribunal a rejeté la demande d’asile."),
        ("The strict application of the law matters.", "L’application stricte de la loi est importante."),
    ],
    &[
        ("The new report describes the prisons of Askeby.", "Le nouveau rapport décrit les prisons d’Askeby."),
        ("The prisoners of conscience were freed in May.", "Les prisonnier·ère·s d’opinion ont été libéré·e·s en mai."),
        ("The government opened an investigation.", "Le gouvernement a ouvert une enquête."),
        ("The complaints of the prisoners were ignored.", "Les plaintes des prisonniers ont été ignorées."),
        ("Witnesses need a doctor and a lawyer.", "Les témoins ont besoin d’un médecin et d’un avocat."),
        ("The lawyer of the witness lodged a complaint.", "L’avocate du témoin a déposé une plainte."),
        ("The police arrested two lawyers.", "La police a arrêté deux avocats."),
        ("The court heard the witnesses.", "Le tribunal a entendu les témoins."),
    ],
];

fn disputes(releases: &[&[(&str, &str)]]) -> Vec<Dispute> {
    let passages = (0..).zip(releases).flat_map(|(release, sentences)| {
        sentences.iter().map(move |&(source, target)| Passage { release, source, target })
    });
    let passages: Vec<Passage> = passages.collect();
    let found = discover(&passages, [&Lang::english(), &Lang::french()], &Unwatched).unwrap();
    for place in found.iter().flat_map(|dispute| &dispute.wordings).flat_map(|wording| &wording.places) {
        assert!(passages[place.passage].source.get(place.source.start..place.source.end).is_some());
        assert!(passages[place.passage].target.get(place.target.start..place.target.end).is_some());
    }
    found
}

/// Adds sentences to the steady releases, and expects these terms with their wordings: `term: wording, wording`.
#[track_caller]
fn check(first: &[(&str, &str)], second: &[(&str, &str)], expected: &[&str]) {
    let releases = [[STEADY[0], first].concat(), [STEADY[1], second].concat()];
    let found = disputes(&[&releases[0], &releases[1]]);
    let shown = |Dispute { term, wordings, .. }: &Dispute| {
        let texts: Vec<&str> = wordings.iter().map(|wording| wording.text.as_str()).collect();
        format!("{term}: {}", texts.join(", "))
    };
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
}

#[test]
fn inflection_inclusive_forms_verbs_and_senses_are_no_dispute() {
    check(&[], &[], &[]);
}

#[test]
fn nothing_has_no_disputes() {
    assert_eq!(disputes(&[]), []);
    assert_eq!(disputes(&[&[("", ""), ("The gate.", ""), ("…", "!")]]), []);
}

#[test]
fn a_term_rendered_otherwise_in_the_next_release_is_found_in_both_places() {
    check(
        &[
            (
                "There must be accountability for these crimes.",
                "Il doit y avoir une reddition de comptes pour ces crimes.",
            ),
            ("Without accountability there is no peace.", "Sans reddition de comptes, il n’y a pas de paix."),
        ],
        &[
            ("The families demand accountability.", "Les familles exigent l’obligation de rendre des comptes."),
            (
                "Accountability is a duty of the government.",
                "L’obligation de rendre des comptes est un devoir du gouvernement.",
            ),
        ],
        &["accountability: reddition de comptes, obligation de rendre des comptes"],
    );
}

#[test]
fn a_longer_term_is_found_though_the_other_wording_stands_once() {
    check(
        &[
            ("The prison director resigned.", "Le directeur de la prison a démissionné."),
            ("A prison director was named.", "Un directeur de prison a été nommé."),
        ],
        &[("The prison director refused to answer.", "Le chef de la prison a refusé de répondre.")],
        &["prison director: directeur de la prison, chef de la prison"],
    );
}

#[test]
fn what_an_expression_is_rendered_by_says_nothing_of_its_words() {
    check(
        &[
            ("The news of the flood reached the prison.", "La nouvelle de la crue est parvenue à la prison."),
            ("The witnesses heard the news in May.", "Les témoins ont appris la nouvelle en mai."),
            ("The news was late.", "La nouvelle était tardive."),
        ],
        &[
            ("The news release names two lawyers.", "Le communiqué de presse nomme deux avocats."),
            ("A news release followed in June.", "Un communiqué de presse a suivi en juin."),
        ],
        &[],
    );
}

#[test]
fn a_single_place_counts_beside_a_usual_wording_where_the_lexicon_knows_it() {
    check(
        &[
            ("The fear of the police is great.", "La peur de la police est grande."),
            ("Fear kept the witnesses silent.", "La peur a réduit les témoins au silence."),
            ("The prisoners spoke of their fear.", "Les prisonniers ont parlé de leur peur."),
        ],
        &[("The lawyers spoke of the fear in the prison.", "Les avocats ont parlé de la crainte dans la prison.")],
        &["fear: peur, crainte"],
    );
}

#[test]
fn names_keep_their_own_words() {
    check(
        &[("The Rivers Union of Selm protested.", "L’Union des rivières de Selm a protesté.")],
        &[("The Rivers Union of Askeby agreed.", "L’Alliance fluviale d’Askeby a accepté.")],
        &[],
    );
}

#[test]
fn discovery_can_be_cancelled() {
    struct Stop;
    impl Progress for Stop {
        fn advance(&self, _: u64, _: u64) -> Result<(), Cancelled> {
            Err(Cancelled)
        }
    }
    let passage = Passage { release: 0, source: "A gate.", target: "Une vanne." };
    assert_eq!(discover(&[passage], [&Lang::english(), &Lang::french()], &Stop), Err(Cancelled));
}
