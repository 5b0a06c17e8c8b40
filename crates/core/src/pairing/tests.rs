use super::*;
use crate::import;

/// What each text says, in one language.
struct Story {
    english: &'static str,
    french: &'static str,
}

const STORIES: [Story; 4] = [
    Story {
        english: "Talveria: Selm dam closed after flood\n\n\
            On 3 May 2021 the government of Talveria closed the Selm dam, after 1,200 families lost their homes.\n\n\
            “Nobody warned the villages,” said Ana Kovri of the Rivers Union. Water must be released slowly.\n\n\
            The court in Askeby will hear the case on 14 June.",
        french: "Talvérie : le barrage de Selm fermé après une inondation\n\n\
            Le 3 mai 2021, le gouvernement de la Talvérie a fermé le barrage de Selm, après que 1 200 familles ont perdu leur maison.\n\n\
            « Personne n’a averti les villages », a déclaré Ana Kovri, de l’Union des rivières. L’eau doit être libérée lentement.\n\n\
            Le tribunal d’Askeby entendra l’affaire le 14 juin.",
    },
    Story {
        english: "Museum of Lantern Coast opens its archives\n\n\
            Readers may now study 4,500 letters from sailors and fishermen, the museum’s director Piet Ombeline said.\n\n\
            Admission is free for students and children until the end of the year 2023.",
        french: "Le musée de la Côte-aux-Lanternes ouvre ses archives\n\n\
            Les lecteurs peuvent maintenant étudier 4 500 lettres de marins et de pêcheurs, a dit le directeur du musée, Piet Ombeline.\n\n\
            L’entrée est gratuite pour les étudiants et les enfants jusqu’à la fin de l’année 2023.",
    },
    Story {
        english: "Doctors of Merrow hospital on strike\n\n\
            Eighty doctors stopped work on Monday. They ask for better wages and shorter nights.\n\n\
            The minister of health, Ilse Tarn, refuses to negotiate. Patients wait 36 hours for treatment.",
        french: "Les médecins de l’hôpital de Merrow en grève\n\n\
            Quatre-vingts médecins ont cessé le travail lundi. Ils demandent de meilleurs salaires et des nuits plus courtes.\n\n\
            La ministre de la Santé, Ilse Tarn, refuse de négocier. Les patients attendent 36 heures un traitement.",
    },
    Story {
        english: "New railway between Askeby and Dorn\n\n\
            The railway will carry 9,000 passengers a day and cost 240 million crowns, the transport committee announced.\n\n\
            Farmers whose land is crossed will be paid before construction begins on 1 March 2025.",
        french: "Nouveau chemin de fer entre Askeby et Dorn\n\n\
            Le chemin de fer transportera 9 000 passagers par jour et coûtera 240 millions de couronnes, a annoncé le comité des transports.\n\n\
            Les agriculteurs dont les terres sont traversées seront payés avant le début de la construction, le 1er mars 2025.",
    },
];

/// A release of a series, the same but for its figures.
fn bulletin([day, people, houses]: [u32; 3]) -> [String; 2] {
    [
        format!(
            "Weekly bulletin of the Selm valley relief committee\n\n\
            Volunteers gave food and blankets to {people} people in the week that ended on {day} March 2022.\n\n\
            The committee repaired {houses} houses with the help of engineers from the province.\n\n\
            Donations can be sent to the treasurer in Askeby."
        ),
        format!(
            "Bulletin hebdomadaire du comité de secours de la vallée de la Selm\n\n\
            Des bénévoles ont donné de la nourriture et des couvertures à {people} personnes au cours de la semaine qui a pris fin le {day} mars 2022.\n\n\
            Le comité a réparé {houses} maisons avec l’aide d’ingénieurs de la province.\n\n\
            Les dons peuvent être envoyés au trésorier, à Askeby."
        ),
    ]
}

const FIGURES: [[u32; 3]; 5] = [[6, 412, 31], [13, 388, 27], [20, 531, 44], [27, 295, 18], [30, 267, 52]];

fn unnamed(documents: &[Document]) -> Vec<NamedDocument<'_>> {
    documents.iter().map(|document| NamedDocument { document, name: None }).collect()
}

/// Pairs texts in files of these names.
#[track_caller]
fn check_named(files: &[(&str, &str)], expected: &[(&str, &str)]) {
    let read = |&(name, text): &(&str, &str)| import::read(text.as_bytes(), Some(name)).expect("a text").0;
    let documents: Vec<Document> = files.iter().map(read).collect();
    let named = documents.iter().zip(files).map(|(document, (name, _))| NamedDocument { document, name: Some(name) });
    let found = pair_documents(&named.collect::<Vec<_>>(), &Unwatched).unwrap();
    let shown: Vec<_> = found.iter().map(|pair| (files[pair.source].0, files[pair.target].0)).collect();
    assert_eq!(shown, expected);
}

#[track_caller]
fn check(texts: &[&str], expected: &[(usize, usize)]) -> Vec<PairedDocuments> {
    let read = |text: &&str| import::read(text.as_bytes(), Some("a.txt")).expect("a text").0;
    let documents: Vec<Document> = texts.iter().map(read).collect();
    let found = pair_documents(&unnamed(&documents), &Unwatched).unwrap();
    assert_eq!(found.iter().map(|pair| (pair.source, pair.target)).collect::<Vec<_>>(), expected);
    assert!(found.iter().all(|pair| (0.0..=1.0).contains(&pair.confidence)), "{found:?}");
    found
}

#[test]
fn leaves_alone_what_has_no_counterpart() {
    check(&[], &[]);
    check(&["", " "].map(|_| "No."), &[]);
    let [dam, museum, strike, railway] = STORIES;
    check(&[dam.english], &[]);
    check(&[dam.english, museum.french], &[]);
    check(&[dam.english, museum.french, strike.english, railway.french], &[]);
    // Two texts of one language, and a single sentence.
    check(&[dam.english, dam.english], &[]);
    check(&["The gate was closed.", "La porte a été fermée."], &[]);
}

#[test]
fn finds_the_pairs_in_any_order_and_is_surer_the_more_they_say() {
    let [dam, museum, strike, railway] = STORIES;
    check(&[dam.english, dam.french], &[(0, 1)]);
    check(&[dam.french, dam.english], &[(1, 0)]);
    let heap = [railway.french, dam.english, strike.french, museum.english, dam.french, railway.english, museum.french];
    let found = check(&heap, &[(1, 4), (3, 6), (5, 0)]);
    assert!(found.iter().all(|pair| pair.confidence > 0.8), "{found:?}");
}

#[test]
fn releases_of_a_series_are_paired_by_their_figures_or_not_at_all() {
    let series = FIGURES.map(bulletin);
    let texts: Vec<&str> = series.iter().flatten().map(String::as_str).collect();
    check(&texts, &[(0, 1), (2, 3), (4, 5), (6, 7), (8, 9)]);
    // Where one side is missing, the other is not given another's.
    check(&[&texts[..3], &texts[4..9]].concat(), &[(0, 1), (3, 4), (5, 6)]);
    check(&[texts[0], texts[3]], &[]);
    check(&[texts[0], texts[3], texts[5]], &[]);
    // A copy: either is as good.
    check(&[texts[0], texts[1], texts[1]], &[(0, 1)]);
    // A series that differs in a single figure: paired right or not at all.
    let close = [[6, 412, 31], [13, 412, 31], [20, 412, 31]].map(bulletin);
    let texts: Vec<&str> = close.iter().flatten().map(String::as_str).collect();
    for pair in pair_texts(&texts) {
        assert_eq!(pair.0 + 1, pair.1, "{pair:?}");
    }
    assert_eq!(pair_texts(&[texts[0], texts[3], texts[4]]), []);
}

fn pair_texts(texts: &[&str]) -> Vec<(usize, usize)> {
    let read = |text: &&str| import::read(text.as_bytes(), Some("a.txt")).expect("a text").0;
    let documents: Vec<Document> = texts.iter().map(read).collect();
    pair_documents(&unnamed(&documents), &Unwatched).unwrap().iter().map(|pair| (pair.source, pair.target)).collect()
}

#[test]
fn copies_in_other_formats_are_paired_each_with_one() {
    let [dam, museum, ..] = STORIES;
    let (english, french) = (dam.english, dam.french);
    check_named(
        &[("dam.en.txt", english), ("dam.fr.md", french), ("dam.en.md", english), ("dam.fr.txt", french)],
        &[("dam.en.txt", "dam.fr.txt"), ("dam.en.md", "dam.fr.md")],
    );
    check_named(
        &[("a.txt", english), ("copy.fr.txt", french), ("b.txt", museum.french), ("a.fr.txt", french)],
        &[("a.txt", "a.fr.txt")],
    );
}

#[test]
fn names_tell_which_of_two_drafts_belongs_here_and_nothing_else() {
    let [dam, museum, ..] = STORIES;
    let draft = dam.english.replace("Water must be released slowly.", "Water shall be released more slowly.");
    check(&[dam.english, &draft, dam.french], &[]);
    check_named(
        &[("dam-draft.en.txt", &draft), ("dam.fr.txt", dam.french), ("dam.en.txt", dam.english)],
        &[("dam.en.txt", "dam.fr.txt")],
    );
    check_named(
        &[("a.en.txt", &draft), ("a.fr.txt", dam.french), ("b.en.txt", dam.english), ("b.fr.txt", museum.french)],
        &[("a.en.txt", "a.fr.txt")],
    );
    // Names that say what the texts deny.
    check_named(&[("a.en.txt", dam.english), ("a.fr.txt", museum.french)], &[]);
    let [sixth, thirteenth] = [[6, 412, 31], [13, 388, 27]].map(bulletin);
    check_named(
        &[("a.en.txt", &sixth[0]), ("a.fr.txt", &thirteenth[1]), ("b.en.txt", &thirteenth[0])],
        &[("b.en.txt", "a.fr.txt")],
    );
}

#[test]
fn a_text_is_paired_with_each_region_of_the_other_language() {
    let read = |text: &str, lang: &str| Document {
        lang: Some(Lang::parse(lang).unwrap()),
        ..import::read(text.as_bytes(), Some("a.txt")).unwrap().0
    };
    let [dam, museum, ..] = STORIES;
    let documents =
        [read(dam.french, "fr-CA"), read(dam.english, "en-GB"), read(dam.french, "fr"), read(museum.french, "fr")];
    let found = pair_documents(&unnamed(&documents), &Unwatched).unwrap();
    assert_eq!(found.iter().map(|pair| (pair.source, pair.target)).collect::<Vec<_>>(), [(1, 0), (1, 2)]);
}

#[test]
fn stops_when_cancelled() {
    struct Stop;
    impl Progress for Stop {
        fn advance(&self, _: u64, _: u64) -> Result<(), Cancelled> {
            Err(Cancelled)
        }
    }
    let documents =
        [STORIES[0].english, STORIES[0].french].map(|text| import::read(text.as_bytes(), Some("a.txt")).unwrap().0);
    assert_eq!(pair_documents(&unnamed(&documents), &Stop), Err(Cancelled));
}
