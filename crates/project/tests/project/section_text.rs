//! The text of a section is begun with that of its house, beside the same source.

use relecture_core::model::{Edit, PairId};
use relecture_core::profile::{Profile, Profiles};
use relecture_project::{ImportFile, Memory, Op, Project, Rules, SourceRule, TextWhen, Unwatched};

use crate::kit::{file, project, seen};

const ENGLISH: &str = "The port is closed.\n\nAmnesty International asks why. Nobody answered.\n";
const FRENCH: &str = "Le port est fermé.\n\nAmnesty International demande pourquoi. Personne n’a répondu.\n";

fn section() -> Profile {
    Profiles::shipped().get("amnistie-internationale-canada").unwrap().unwrap()
}

fn imported(project: &mut Project) -> PairId {
    let files: Vec<ImportFile> = vec![file("port.en.txt", ENGLISH), file("port.fr.txt", FRENCH)];
    project.import(files, SourceRule::Recognise, &Unwatched).unwrap().pairs[0]
}

fn overlay(project: &Project, pair: PairId) -> Vec<Edit> {
    let profiles = Profiles::shipped();
    let house = profiles.get("amnesty-international-fr").unwrap();
    let rules = Rules { profiles: &profiles, named: house.as_ref(), terms: None };
    project.pair_texts(pair).unwrap().overlay(rules, &section(), &Unwatched).unwrap()
}

fn begin(project: &mut Project, pair: PairId, edits: &[Edit]) -> PairId {
    let texts = project.pair_texts(pair).unwrap();
    let prepared = texts.section_text(edits, &section(), &Memory::default(), &Unwatched).unwrap();
    let (begun, changed) = project.keep_section_text(&prepared, &Unwatched).unwrap();
    assert_eq!(changed.op, Op::BeginSectionText { pair: begun });
    begun
}

fn said(project: &Project, pair: PairId) -> Vec<String> {
    let rows = project.rows(pair, 0, u32::MAX).unwrap().rows;
    rows.iter().flat_map(|row| &row.target).map(|stored| stored.paragraph.text.clone()).collect()
}

#[test]
fn the_text_of_a_section_stands_beside_the_same_source() {
    let (_folder, mut project) = project();
    let house = imported(&mut project);
    let edits = overlay(&project, house);
    let begun = begin(&mut project, house, &edits);
    assert_eq!(said(&project, house)[1], "Amnesty International demande pourquoi. Personne n’a répondu.");
    assert_eq!(said(&project, begun)[1], "Amnistie internationale demande pourquoi. Personne n’a répondu.");
    let [of_house, of_section] = [house, begun].map(|pair| project.pair(pair).unwrap());
    assert_eq!(of_house.release, of_section.release);
    assert_eq!(of_house.source.version.id, of_section.source.version.id);
    assert_eq!(of_section.target.version.file_name, "port.fr-CA.txt");
    assert_eq!(of_section.target.lang.unwrap().to_string(), "fr-CA");
    assert_eq!(of_section.rows, of_house.rows);
    let chosen = project.chosen_profile(begun, &project.profiles().unwrap()).unwrap();
    assert_eq!(chosen.map(|profile| profile.id).as_deref(), Some("amnistie-internationale-canada"));
    // Both can be compared.
    let compared = project.compared_text(of_section.target.version.id, TextWhen::Now).unwrap();
    assert!(compared.source.is_some());
    // Nothing is left to be written differently.
    assert_eq!(overlay(&project, begun), []);
}

#[test]
fn what_is_left_out_stays_as_the_house_wrote_it() {
    let (_folder, mut project) = project();
    let house = imported(&mut project);
    let begun = begin(&mut project, house, &[]);
    assert_eq!(said(&project, begun), said(&project, house));
}

#[test]
fn the_rows_of_the_house_stay_where_an_edit_joins_sentences() {
    let (_folder, mut project) = project();
    let house = imported(&mut project);
    let mut edit = overlay(&project, house).remove(0);
    let text = &said(&project, house)[edit.place.paragraph];
    let stop = text.find(". P").unwrap();
    edit.place.span = relecture_core::model::ByteSpan::new(stop, stop + 1);
    edit.replacement = " ;".to_owned();
    let begun = begin(&mut project, house, &[edit]);
    assert_eq!(said(&project, begun)[1], "Amnesty International demande pourquoi ; Personne n’a répondu.");
    assert_eq!(project.pair(begun).unwrap().rows, project.pair(house).unwrap().rows);
}

#[test]
fn undo_takes_the_text_back_whole() {
    let (_folder, mut project) = project();
    let house = imported(&mut project);
    let before = seen(&project);
    let edits = overlay(&project, house);
    begin(&mut project, house, &edits);
    let after = seen(&project);
    project.undo().unwrap();
    assert_eq!(seen(&project), before);
    project.redo().unwrap();
    assert_eq!(seen(&project), after);
}
