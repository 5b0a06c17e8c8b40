//! Two texts of one release for the same readers beside the same source: a person decides which of them goes out.

use relecture_core::model::{Lang, Language, PairId, Side};
use relecture_core::profile::{Profile, Profiles};
use relecture_project::{ImportFile, Looked, Memory, PossibleRivals, Project, ProjectError, SourceRule, Unwatched};

use crate::kit::{ENGLISH, FRENCH, file, project};
use crate::versions::add;

/// Another wording of the same French.
fn other_french() -> String {
    FRENCH.replace("a fermé son port", "a condamné son port").replace("bateaux", "embarcations")
}

fn in_lang(name: &str, text: &str, lang: &str) -> ImportFile {
    ImportFile { lang: Some(Lang::parse(lang).unwrap()), ..file(name, text) }
}

/// Imports files as a release, the first as the source.
fn import(project: &mut Project, files: Vec<ImportFile>) -> Vec<PairId> {
    project.import(files, SourceRule::First, &Unwatched).unwrap().pairs
}

/// The files of the rivals of a pair.
fn rivals(project: &Project, pair: PairId) -> Vec<String> {
    let possible = project.possible_rivals(pair).unwrap();
    let found = possible.map(PossibleRivals::rivals).unwrap_or_default();
    found.into_iter().map(|rival| rival.file_name).collect()
}

fn no_rivals(project: &Project, pairs: &[PairId]) {
    for &pair in pairs {
        assert_eq!(rivals(project, pair), [""; 0]);
    }
}

fn shipped(id: &str) -> Profile {
    Profiles::shipped().get(id).unwrap().unwrap()
}

#[test]
fn texts_for_different_readers_are_left_alone() {
    let (_folder, mut project) = project();
    let other = other_french();
    // One text, and another release of the same texts.
    for _ in 0..2 {
        let alone = import(&mut project, vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH)]);
        no_rivals(&project, &alone);
    }
    // Two regions, by the tags of the texts.
    for tags in [["fr-CA", "fr-FR"], ["fr", "fr-CA"]] {
        let texts = vec![in_lang("port.txt", FRENCH, tags[0]), in_lang("port-2.txt", &other, tags[1])];
        let regions = import(&mut project, [vec![file("harbour.txt", ENGLISH)], texts].concat());
        no_rivals(&project, &regions);
    }
    // Two languages, and a language that nobody knows.
    let tongues = import(
        &mut project,
        vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH), in_lang("puerto.txt", &other, "es")],
    );
    no_rivals(&project, &tongues);
    let numbers =
        import(&mut project, vec![file("harbour.txt", ENGLISH), file("a.txt", "1.\n"), file("b.txt", "2.\n")]);
    assert_eq!(project.pair(numbers[0]).unwrap().target.lang, None);
    no_rivals(&project, &numbers);

    // Two houses, two sections, and a house with its section, by the profiles that a person chose.
    let pairs =
        import(&mut project, vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH), file("b.txt", &other)]);
    for profiles in [
        ["fr-FR", "fr-CA"],
        ["amnesty-france", "amnesty-belgique"],
        ["amnesty-international-fr", "amnesty-senegal"],
        ["fr", "amnesty-international-fr"],
    ] {
        for (&pair, profile) in pairs.iter().zip(profiles) {
            project.choose_profile(pair, Some(profile)).unwrap();
        }
        no_rivals(&project, &pairs);
    }
}

#[test]
fn texts_that_show_different_houses_are_left_alone() {
    let (_folder, mut project) = project();
    let of = |name: &str| format!("{FRENCH}\nSelon {name}, le port est fermé. {name} enquête. {name} dément.\n");
    let [house, section] = ["Amnesty International", "Amnistie internationale"].map(of);
    let pairs =
        import(&mut project, vec![file("harbour.txt", ENGLISH), file("a.txt", &house), file("b.txt", &section)]);
    no_rivals(&project, &pairs);
}

#[test]
fn versions_of_one_text_and_texts_taken_back_are_left_alone() {
    let (_folder, mut project) = project();
    let pairs = import(&mut project, vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH)]);
    let text = project.pair(pairs[0]).unwrap().target.version.text;
    add(&mut project, text, "port-v2.txt", &other_french());
    no_rivals(&project, &pairs);

    // The text of a section beside that of its house, and undone.
    let texts = project.pair_texts(pairs[0]).unwrap();
    let profile = shipped("amnistie-internationale-canada");
    let begun = texts.section_text(&[], &profile, &Memory::default(), &Unwatched).unwrap();
    let (section, _) = project.keep_section_text(&begun, &Unwatched).unwrap();
    no_rivals(&project, &[pairs[0], section]);
    let begun = texts.section_text(&[], &shipped("fr"), &Memory::default(), &Unwatched).unwrap();
    let (same, _) = project.keep_section_text(&begun, &Unwatched).unwrap();
    project.choose_profile(pairs[0], Some("fr")).unwrap();
    assert_eq!(rivals(&project, pairs[0]), ["port-v2.fr.txt"]);
    assert_eq!(rivals(&project, same), ["port-v2.txt"]);
    project.undo().unwrap();
    project.undo().unwrap();
    no_rivals(&project, &[pairs[0], section]);
}

#[test]
fn pairs_of_another_direction_are_left_alone() {
    let (_folder, mut project) = project();
    let pairs = import(
        &mut project,
        vec![file("harbour.txt", ENGLISH), file("port.txt", FRENCH), file("b.txt", &other_french())],
    );
    assert_eq!(rivals(&project, pairs[0]), ["b.txt"]);
    project.swap_sides(pairs[0]).unwrap();
    no_rivals(&project, &pairs);
    // Two sources of one target.
    project.swap_sides(pairs[1]).unwrap();
    no_rivals(&project, &pairs);
}

#[test]
fn each_of_two_texts_for_the_same_readers_is_told_of_the_other() {
    let (_folder, mut project) = project();
    let french = [file("port.txt", FRENCH), file("b.txt", &other_french())];
    let pairs = import(&mut project, [vec![file("harbour.txt", ENGLISH)], french.to_vec()].concat());
    assert_eq!([rivals(&project, pairs[0]), rivals(&project, pairs[1])], [["b.txt"], ["port.txt"]]);
    // The source of both is one, whatever becomes of it, and so is the profile that a person chooses for both.
    let english = project.pair(pairs[0]).unwrap().source.version.text;
    add(&mut project, english, "harbour-2.txt", &ENGLISH.replace("Forty boats", "Fifty boats"));
    for &pair in &pairs {
        project.choose_profile(pair, Some("amnesty-france")).unwrap();
    }
    assert_eq!(rivals(&project, pairs[0]), ["b.txt"]);

    // A French source with two English texts, and a third one.
    let english = ["closed", "shut", "sealed"].map(|word| ENGLISH.replace("closed", word));
    let files = english.iter().enumerate().map(|(place, text)| file(&format!("harbour-{place}.txt"), text));
    let pairs = import(&mut project, [vec![file("port.txt", FRENCH)], files.collect()].concat());
    assert_eq!(rivals(&project, pairs[1]), ["harbour-0.txt", "harbour-2.txt"]);
}

#[test]
fn two_sources_that_say_the_very_same_count_as_one() {
    let (_folder, mut project) = project();
    let sources = [file("harbour.txt", ENGLISH), file("harbour (1).txt", ENGLISH)];
    let files = [vec![in_lang("port.txt", FRENCH, "fr-CA")], sources.to_vec()].concat();
    let pairs = import(&mut project, files);
    for &pair in &pairs {
        project.swap_sides(pair).unwrap();
    }
    no_rivals(&project, &pairs);
    let texts = project.pair_texts(pairs[0]).unwrap();
    let begun = texts.section_text(&[], &shipped("fr-CA"), &Memory::default(), &Unwatched).unwrap();
    let (other, _) = project.keep_section_text(&begun, &Unwatched).unwrap();
    assert_eq!(rivals(&project, other), ["port.txt"], "a text in two pairs is named once");
    assert_eq!(rivals(&project, pairs[1]), ["port.fr-CA.txt"]);
    project.rewrite(pairs[1], Side::Source, 1, "The council reopened its harbour.").unwrap();
    no_rivals(&project, &[pairs[1]]);
}

#[test]
fn a_rival_is_left_to_do_and_says_whether_it_is_signed_off() {
    let (_folder, mut project) = project();
    let french = [file("port.txt", FRENCH), file("b.txt", &other_french())];
    let pairs = import(&mut project, [vec![file("harbour.txt", ENGLISH)], french.to_vec()].concat());
    for &pair in &pairs {
        project.decide(pair, 0..99, relecture_core::model::Status::Approved, "Zoé").unwrap();
    }
    let looked = |project: &Project, pair: PairId| {
        let rivals = project.possible_rivals(pair).unwrap().map(PossibleRivals::rivals).unwrap_or_default();
        Looked { rivals, ..Looked::default() }
    };
    let left = looked(&project, pairs[0]);
    assert_eq!((left.rivals[0].pair, left.rivals[0].signed.is_none()), (pairs[1], true));
    assert_eq!(project.checklist(pairs[0], &left).unwrap().rivals, 1);
    assert!(matches!(project.sign_off(pairs[0], &left, "", "Zoé"), Err(ProjectError::ReasonMissing)));
    project.sign_off(pairs[0], &left, "Celui-ci paraît", "Zoé").unwrap();
    assert_eq!(project.signed(pairs[0]).unwrap().unwrap().sign_off.left.rivals, 1);

    let told = |project: &Project, language: Language| {
        let page = project.report(pairs[1], (&[], &looked(project, pairs[1])), language).unwrap();
        let (from, to) = (page.find("class=\"left\"").unwrap(), page.find("class=\"summary\"").unwrap());
        page[from..to].to_owned()
    };
    let expected = "For the same readers there is also port.txt, French, signed off: which one goes out?";
    assert!(told(&project, Language::English).contains(expected), "{}", told(&project, Language::English));
    project.rewrite(pairs[0], Side::Target, 3, "Le conseil siège le 15 décembre.").unwrap();
    let expected = "Il y a aussi, pour le même public, port.txt, français, modifié depuis sa validation\u{A0}: lequel \
                    paraît\u{202F}?";
    assert!(told(&project, Language::French).contains(expected), "{}", told(&project, Language::French));
    assert_eq!(project.check().unwrap(), []);
}
