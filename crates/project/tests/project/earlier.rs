//! What a sentence was rendered by in other releases, and sentences whose wording changed.

use relecture_project::{Project, SourceRule, Unwatched};

use crate::kit::{ENGLISH, FRENCH, file, project};

const SECOND: [&str; 2] = [
    "Lantern Coast: council meets

The council meets again on 16 December.

The Harbour League was founded in 1987.

Nobody knows what it will say.
",
    "Côte-aux-Lanternes\u{A0}: le conseil se réunit

Le conseil se réunira de nouveau le 16 décembre.

Fondée en 1987, la Ligue du port est indépendante.

Personne ne sait ce qu’il dira.
",
];

/// Two releases; the rows of the first are 0 to 5.
fn two(project: &mut Project) -> [relecture_core::model::PairId; 2] {
    [[ENGLISH, FRENCH], SECOND].map(|[english, french]| {
        let files = vec![file("a.en.txt", english), file("a.fr.txt", french)];
        project.import(files, SourceRule::Recognise, &Unwatched).unwrap().pairs[0]
    })
}

/// What is told of a row: likeness, and the rendering with what differs in brackets.
fn told(project: &Project, pair: relecture_core::model::PairId, row: u32) -> Vec<String> {
    let sentences = project.earlier_renderings(pair, row).unwrap();
    let renderings = sentences.iter().flat_map(|sentence| &sentence.renderings);
    renderings
        .map(|rendering| {
            let mut text = rendering.unit.texts[1].clone();
            for span in rendering.differences[1].iter().rev() {
                text.insert(span.end, ']');
                text.insert(span.start, '[');
            }
            format!("{:.0} {} {text}", rendering.likeness * 100.0, rendering.unit.row)
        })
        .collect()
}

#[test]
fn nothing_is_told_of_sentences_that_stand_here_alone() {
    let (_folder, mut project) = project();
    let [first, _] = two(&mut project);
    assert_eq!(told(&project, first, 1), [""; 0]);
    assert_eq!(told(&project, first, 99), [""; 0]);
}

#[test]
fn the_same_sentence_and_one_like_it_are_told_with_what_differs() {
    let (_folder, mut project) = project();
    let [first, second] = two(&mut project);
    assert_eq!(told(&project, first, 3), ["86 1 Le conseil se [réunira] de nouveau le [16] décembre."]);
    assert_eq!(
        told(&project, second, 2),
        ["100 5 La Ligue du port [a été fondée en 1987]."],
        "the sentence of the other release, seen from this one"
    );
    let sentence = project.earlier_renderings(first, 3).unwrap().remove(0);
    let place = sentence.place.unwrap();
    assert_eq!(place.span.of(&place.text), "Le conseil se réunit de nouveau le 15 décembre.");
}

#[test]
fn sentences_that_recur_are_told_where_their_wording_changed() {
    let (_folder, mut project) = project();
    let pairs = two(&mut project);
    let found = project.varying_sentences(&Unwatched).unwrap();
    let told: Vec<(&str, Vec<&str>)> = found
        .iter()
        .map(|sentence| {
            let wordings = sentence.wordings.iter().map(|wording| wording.text.as_str()).collect();
            (sentence.source.as_str(), wordings)
        })
        .collect();
    let wordings = vec!["Fondée en 1987, la Ligue du port est indépendante.", "La Ligue du port a été fondée en 1987."];
    assert_eq!(told, [("The Harbour League was founded in 1987.", wordings)]);
    assert_eq!(found[0].wordings[1].places[0].pair, pairs[0]);
}
