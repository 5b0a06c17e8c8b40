use proptest::prelude::*;

use super::*;
use crate::model::{self, Format, Paragraph};
use crate::progress::Unwatched;

fn units<'a>(texts: &[&'a str]) -> Vec<Unit<'a>> {
    (0..).zip(texts).map(|(paragraph, text)| Unit { text, kind: BlockKind::Paragraph, paragraph }).collect()
}

fn align_texts(source: &[&str], target: &[&str], level: Level) -> Vec<Bead> {
    align(&units(source), &units(target), level, &Options::default(), &Unwatched).unwrap().beads
}

/// `0:0 1,2:1 3: :2 4:5*`: source and target units; `*` for a moved bead.
pub(super) fn shown(beads: &[Bead]) -> String {
    let list = |units: UnitRange| units.indices().map(|unit| unit.to_string()).collect::<Vec<_>>().join(",");
    let show =
        |bead: &Bead| format!("{}:{}{}", list(bead.source), list(bead.target), if bead.moved { "*" } else { "" });
    beads.iter().map(show).collect::<Vec<_>>().join(" ")
}

/// Every unit stands in one bead; beads run in the order of the source; targets run forwards where nothing is moved.
pub(super) fn check_laws(beads: &[Bead], sources: usize, targets: usize) {
    let walk =
        |side: fn(&Bead) -> UnitRange| beads.iter().flat_map(move |bead| side(bead).indices()).collect::<Vec<_>>();
    assert_eq!(walk(|bead| bead.source), (0..sources).collect::<Vec<_>>(), "{}", shown(beads));
    let mut found = walk(|bead| bead.target);
    found.sort_unstable();
    assert_eq!(found, (0..targets).collect::<Vec<_>>(), "{}", shown(beads));
    let in_order: Vec<_> =
        beads.iter().filter(|bead| !bead.moved && bead.source.len() * bead.target.len() > 0).collect();
    assert!(in_order.is_sorted_by_key(|bead| bead.target.start), "{}", shown(beads));
    for bead in beads {
        assert!((0.0..=1.0).contains(&bead.confidence), "{bead:?}");
        assert!(!bead.source.is_empty() || !bead.target.is_empty(), "{bead:?}");
        assert!(!bead.moved || (!bead.source.is_empty() && !bead.target.is_empty()), "{bead:?}");
    }
}

pub(super) const ENGLISH: [&str; 18] = [
    "Riverkeepers of Lindmark: Dam licence renewed in secret, 14 villages not consulted",
    "The Ministry of Waters renewed the licence of the Torvald dam on 12 March 2024 without publishing a single page of the environmental study, Riverkeepers of Lindmark said today.",
    "“People learned from the radio that their fields could be flooded,” said Ingrid Sollander, director of the organisation.",
    "The licence runs for 30 years. It allows the operator, Nordal Energy, to raise the water level by 2.5 metres.",
    "Background",
    "The Torvald dam was built in 1961. Three villages disappeared under the reservoir, and 1,200 people were moved to the town of Askeby.",
    "In 2019, the Supreme Court of Lindmark ruled that residents must be heard before any change to the licence.",
    "Nordal Energy paid a fine of 40,000 crowns in 2021 for releasing water without warning.",
    "The company did not answer our questions.",
    "What the documents show",
    "Riverkeepers obtained 312 pages of internal letters under the Access to Documents Act.",
    "One letter, dated 7 January 2024, asks the inspector to “avoid public meetings until the signature”. Another mentions Askeby and the farms of the valley as “acceptable losses”.",
    "The inspector, Halvard Brenner, resigned two weeks later.",
    "Riverkeepers of Lindmark calls on the Ministry of Waters to:",
    "publish the environmental study of the Torvald dam;",
    "hold a hearing in each of the 14 villages;",
    "suspend the licence until the Supreme Court has examined it.",
    "Press contact: Maja Lindqvist, +46 555 0142, media@riverkeepers.example",
];

/// The same in French: 2 and 3 are one paragraph, 5 is two, 8 is missing, a note to readers is added, and the
/// documents (9 to 12) stand before the background.
pub(super) const FRENCH: [&str; 18] = [
    "Gardiens des rivières de Lindmark : la licence du barrage renouvelée en secret, 14 villages non consultés",
    "Le ministère des Eaux a renouvelé la licence du barrage de Torvald le 12 mars 2024 sans publier une seule page de l’étude environnementale, ont déclaré aujourd’hui les Gardiens des rivières de Lindmark.",
    "« Les gens ont appris par la radio que leurs champs pourraient être inondés », a déclaré Ingrid Sollander, directrice de l’organisation. La licence court sur 30 ans. Elle permet à l’exploitant, Nordal Energy, d’élever le niveau de l’eau de 2,5 mètres.",
    "Ce que montrent les documents",
    "Les Gardiens des rivières ont obtenu 312 pages de lettres internes en vertu de la loi sur l’accès aux documents.",
    "Une lettre, datée du 7 janvier 2024, demande à l’inspecteur d’« éviter les réunions publiques jusqu’à la signature ». Une autre parle d’Askeby et des fermes de la vallée comme de « pertes acceptables ».",
    "L’inspecteur, Halvard Brenner, a démissionné deux semaines plus tard.",
    "Contexte",
    "Le barrage de Torvald a été construit en 1961.",
    "Trois villages ont disparu sous le réservoir, et 1 200 personnes ont été déplacées dans la ville d’Askeby.",
    "En 2019, la Cour suprême de Lindmark a jugé que les résidents doivent être entendus avant toute modification de la licence.",
    "Nordal Energy a payé une amende de 40 000 couronnes en 2021 pour avoir relâché de l’eau sans avertissement.",
    "Les Gardiens des rivières de Lindmark demandent au ministère des Eaux :",
    "de publier l’étude environnementale du barrage de Torvald ;",
    "de tenir une audience dans chacun des 14 villages ;",
    "de suspendre la licence jusqu’à ce que la Cour suprême l’ait examinée.",
    "Cette traduction est fournie pour les lecteurs francophones.",
    "Contact presse : Maja Lindqvist, +46 555 0142, media@riverkeepers.example",
];

#[test]
fn finds_what_was_joined_cut_left_out_added_and_moved() {
    let beads = align_texts(&ENGLISH, &FRENCH, Level::Paragraph);
    check_laws(&beads, ENGLISH.len(), FRENCH.len());
    // Of two blocks that changed places one counts as moved, with what was cut and left out inside it.
    let expected = "0:0 1:1 2,3:2 4:7* 5:8,9* 6:10* 7:11* 8: 9:3 10:4 11:5 12:6 13:12 14:13 15:14 16:15 :16 17:17";
    assert_eq!(shown(&beads), expected);
}

#[test]
fn aligns_sentences_of_a_language_without_any_lexicon() {
    let german = [
        "Der Staudamm von Torvald wurde 1961 gebaut.",
        "Drei Dörfer verschwanden unter dem Stausee, und 1.200 Menschen wurden nach Askeby gebracht.",
        "Nordal Energy zahlte 2021 eine Geldstrafe von 40.000 Kronen.",
        "Inspektor Halvard Brenner trat zwei Wochen später zurück.",
    ];
    let french = [
        "Le barrage de Torvald a été construit en 1961.",
        "Trois villages ont disparu sous le réservoir.",
        "Quelque 1 200 personnes ont été emmenées à Askeby.",
        "Nordal Energy a payé en 2021 une amende de 40 000 couronnes.",
        "L’inspecteur Halvard Brenner a démissionné deux semaines plus tard.",
    ];
    assert_eq!(shown(&align_texts(&german, &french, Level::Sentence)), "0:0 1:1,2 2:3 3:4");
}

#[test]
fn one_empty_side_leaves_the_other_without_counterpart() {
    for level in [Level::Paragraph, Level::Sentence] {
        assert_eq!(shown(&align_texts(&["One.", "Two."], &[], level)), "0: 1:");
        assert_eq!(shown(&align_texts(&[], &["Un.", "Deux."], level)), ":0 :1");
        assert_eq!(shown(&align_texts(&[], &[], level)), "");
        check_laws(&align_texts(&["", " ", "\u{A0}"], &["", "…"], level), 3, 2);
    }
}

#[test]
fn survives_ten_thousand_identical_lines_and_a_unit_of_a_megabyte() {
    let lines = vec!["The same line again."; 10_000];
    let beads = align_texts(&lines, &lines, Level::Sentence);
    check_laws(&beads, lines.len(), lines.len());
    assert!(beads.iter().all(|bead| bead.source == bead.target), "identical texts align one to one");

    let long = "mot de 12 lettres ".repeat(60_000);
    for level in [Level::Paragraph, Level::Sentence] {
        check_laws(&align_texts(&["Title", &long, "End."], &[&long], level), 3, 1);
    }
}

#[test]
fn a_bead_is_explained_by_what_its_units_share() {
    let (source, target) = (units(&ENGLISH), units(&FRENCH));
    let langs = [Lang::english(), Lang::french()];
    let options = Options { source_lang: Some(&langs[0]), target_lang: Some(&langs[1]), ..Options::default() };
    let found = align(&source, &target, Level::Paragraph, &options, &Unwatched).unwrap();
    let explanations = explain(&source, &target, &found, &options, &Unwatched).unwrap();
    assert_eq!(explanations.len(), found.beads.len());
    let of = |unit: u32| {
        let at = found.beads.iter().position(|bead| bead.source.contains(unit)).unwrap();
        (found.beads[at], &explanations[at])
    };
    let matches = |unit: u32, source: &str, target: &str| {
        let is = |word: &&WordMatch| word.source == source && word.target == target;
        of(unit).1.words.iter().find(is).map(|word| word.by)
    };
    assert_eq!(matches(5, "1200", "1200"), Some(Evidence::Number));
    assert_eq!(matches(5, "askeby", "askeby"), Some(Evidence::Name));
    assert_eq!(matches(5, "villages", "barrage"), None);
    assert_eq!(matches(12, "weeks", "semaines"), Some(Evidence::Lexicon));
    let (_, right) = of(5);
    assert!(right.numbers > 0.0 && right.names > 0.0 && right.lexicon > 0.0 && right.score() > 10.0, "{right:?}");
    let (gap, alone) = of(8);
    assert!(gap.target.is_empty() && alone.words.is_empty() && alone.numbers == 0.0, "{alone:?}");

    // A wrong bead has little to say for itself, and what it says is not about numbers.
    let pinned = Bead { source: UnitRange::new(5, 6), target: UnitRange::new(5, 6), ..gap };
    let kept = Kept { paragraphs: vec![pinned], ..Kept::default() };
    let wrong =
        align(&source, &target, Level::Paragraph, &Options { kept: Some(&kept), ..options }, &Unwatched).unwrap();
    let explanations = explain(&source, &target, &wrong, &options, &Unwatched).unwrap();
    let at = wrong.beads.iter().position(|bead| bead.source == pinned.source).unwrap();
    assert!(explanations[at].score() < 0.0 && explanations[at].numbers < 0.0, "{:?}", explanations[at]);
}

/// Progress as it was told; a cancel at the given call.
struct Told {
    shares: std::cell::RefCell<Vec<f64>>,
    cancel_at: usize,
}

impl Progress for Told {
    fn advance(&self, done: u64, total: u64) -> Result<(), Cancelled> {
        let mut shares = self.shares.borrow_mut();
        shares.push(done as f64 / total as f64);
        if shares.len() == self.cancel_at { Err(Cancelled) } else { Ok(()) }
    }
}

#[test]
fn progress_never_jumps_back_and_a_cancel_stops_the_work() {
    let lines: Vec<String> = (0..3_000).map(|line| format!("Line {line} tells of boat {}.", line * 7)).collect();
    let document = document_of(&lines);
    let segments = segment::segments(&document);
    let run = |cancel_at| {
        let told = Told { shares: std::cell::RefCell::default(), cancel_at };
        let side = (&document, segments.as_slice());
        let outcome = super::document(side, side, &Options::default(), &told);
        (outcome.is_ok(), told.shares.into_inner())
    };
    let (done, shares) = run(usize::MAX);
    assert!(done);
    assert!(shares.is_sorted() && shares.iter().all(|share| (0.0..=1.0).contains(share)), "{shares:?}");
    assert!(shares.windows(2).all(|two| two[1] - two[0] < 0.1), "in small steps: {shares:?}");
    for cancel_at in [1, shares.len() / 2, shares.len()] {
        let (done, told) = run(cancel_at);
        assert!(!done && told.len() == cancel_at);
    }
}

pub(super) fn document_of(paragraphs: &[String]) -> Document {
    let paragraph = |text: &String| Paragraph::new(BlockKind::Paragraph, 0, text.as_str());
    Document {
        format: Format::Text,
        encoding: "UTF-8",
        lang: None,
        paragraphs: paragraphs.iter().map(paragraph).collect(),
        blank_cells: Vec::new(),
    }
}

/// Paragraphs made of sentences of the English or French text above, in any order, with any number repeated.
pub(super) fn paragraphs(sentences: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    let paragraph =
        prop::collection::vec(prop::sample::select(sentences), 1..4).prop_map(|sentences| sentences.join(" "));
    prop::collection::vec(paragraph, 0..12)
}

/// Beads with the place of an empty side left out: it follows the beads before.
fn units_of(beads: &[Bead]) -> Vec<Bead> {
    let unplaced = |units: UnitRange| if units.is_empty() { UnitRange::default() } else { units };
    let mut beads: Vec<Bead> = beads
        .iter()
        .map(|bead| Bead { source: unplaced(bead.source), target: unplaced(bead.target), ..*bead })
        .collect();
    beads.sort_unstable_by_key(|bead| (bead.source, bead.target));
    beads
}

fn check_kept(beads: &[Bead], kept: &[Bead]) {
    let (beads, kept) = (units_of(beads), units_of(kept));
    let lost: Vec<_> = kept.iter().filter(|bead| !beads.contains(bead)).collect();
    assert!(lost.is_empty(), "{lost:?} stay");
}

/// Any beads that share no unit: runs of up to three of each side, in any order.
fn beads_among(sources: usize, targets: usize) -> impl Strategy<Value = Vec<Bead>> {
    let range = |units: usize| {
        (0..=units as u32, 0..3_u32)
            .prop_map(move |(start, length)| UnitRange::new(start, (start + length).min(units as u32)))
    };
    let bead = (range(sources), range(targets), any::<bool>()).prop_map(|(source, target, moved)| Bead {
        source,
        target,
        confidence: 0.25,
        moved: moved && !source.is_empty() && !target.is_empty(),
        origin: BeadOrigin::Pinned,
    });
    prop::collection::vec(bead, 0..8).prop_map(|beads| {
        let meets = |one: UnitRange, other: UnitRange| one.start < other.end && other.start < one.end;
        let mut apart: Vec<Bead> = Vec::new();
        for bead in beads.into_iter().filter(|bead| !bead.source.is_empty() || !bead.target.is_empty()) {
            if !apart.iter().any(|other| meets(bead.source, other.source) || meets(bead.target, other.target)) {
                apart.push(bead);
            }
        }
        apart
    })
}

fn one_bead_each(beads: &[Bead], sources: usize, targets: usize) {
    for (side, units) in [(model::Side::Source, sources), (model::Side::Target, targets)] {
        let mut found: Vec<_> = beads.iter().flat_map(|bead| bead.side(side).indices()).collect();
        found.sort_unstable();
        assert_eq!(found, (0..units).collect::<Vec<_>>(), "{}", shown(beads));
    }
}

#[test]
fn what_is_pinned_stays_and_the_rest_follows() {
    let pin = |source: (u32, u32), target: (u32, u32)| Bead {
        source: UnitRange::new(source.0, source.1),
        target: UnitRange::new(target.0, target.1),
        confidence: 1.0,
        moved: false,
        origin: BeadOrigin::Pinned,
    };
    let check = |pinned: &[Bead], expected: &str| {
        let kept = Kept { paragraphs: pinned.to_vec(), ..Kept::default() };
        let options = Options { kept: Some(&kept), ..Options::default() };
        let found =
            align(&units(&ENGLISH[..8]), &units(&ENGLISH[..8]), Level::Paragraph, &options, &Unwatched).unwrap();
        assert_eq!(shown(&found.beads), expected);
    };
    check(&[], "0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7");
    // A wall: what stood across it has no counterpart any more on its own side.
    check(&[pin((2, 3), (3, 4))], "0:0 1:1 :2 2:3 3: 4:4 5:5 6:6 7:7");
    // Two units in one, and a unit without counterpart.
    check(&[pin((1, 3), (1, 2))], "0:0 1,2:1 :2 3:3 4:4 5:5 6:6 7:7");
    check(&[pin((5, 6), (0, 0))], "0:0 1:1 2:2 3:3 4:4 :5 5: 6:6 7:7");
    // One that reaches beyond the texts does not stay.
    check(&[pin((7, 9), (7, 8))], "0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7");
}

#[test]
fn what_stands_round_a_pinned_gap_is_aligned_as_if_the_gap_stood_there() {
    let source = [
        "The keepers of Selm opened three gates.",
        "Nobody in Askeby was warned that evening.",
        "Farmers lost 40 cows and the mill.",
        "The committee meets again on 14 June.",
    ];
    // What one paragraph joins stands on both sides of the gap: it goes with the first, and the short one with the second.
    let target = [
        "The keepers of Selm opened three gates. Farmers lost 40 cows and the mill.",
        "Farmers lost the mill.",
        "The committee meets again on 14 June.",
    ];
    let gap = Bead {
        source: UnitRange::new(1, 2),
        target: UnitRange::default(),
        confidence: 1.0,
        moved: false,
        origin: BeadOrigin::Pinned,
    };
    for level in [Level::Paragraph, Level::Sentence] {
        let kept = Kept { paragraphs: vec![gap], sentences: vec![gap] };
        let options = Options { kept: Some(&kept), ..Options::default() };
        let found = align(&units(&source), &units(&target), level, &options, &Unwatched).unwrap();
        assert_eq!(shown(&found.beads), "0:0 1: 2:1 3:2", "{level:?}");
    }
}

/// A sentence bead stays in one paragraph bead, or reaches over into the next.
fn check_homes(found: &DocumentAlignment, segments: &[Vec<Segment>; 2]) {
    let paragraphs = &found.paragraphs.beads;
    let home = |side: model::Side, unit: usize| {
        let paragraph = segments[side as usize][unit].paragraph as u32;
        paragraphs.iter().position(|bead| bead.side(side).contains(paragraph)).unwrap()
    };
    let has_both = |home: &usize| {
        let bead = &paragraphs[*home];
        !bead.moved && !bead.source.is_empty() && !bead.target.is_empty()
    };
    for bead in &found.sentences.beads {
        let of = |side: model::Side| bead.side(side).indices().map(move |unit| home(side, unit));
        let mut homes: Vec<usize> = of(model::Side::Source).chain(of(model::Side::Target)).collect();
        homes.sort_unstable();
        homes.dedup();
        let follow = homes.iter().all(has_both) && homes.is_sorted_by(|one, next| one + 1 == *next);
        assert!(homes.len() == 1 || follow, "{bead:?} stands in {homes:?} of {}", shown(paragraphs));
    }
}

#[test]
fn no_sentence_reaches_past_the_neighbour_of_its_paragraph() {
    let text = |lines: &[&str], paragraphs: &[&[usize]]| {
        let paragraph = |of: &&[usize]| of.iter().map(|&line| lines[line]).collect::<Vec<_>>().join(" ");
        document_of(&paragraphs.iter().map(paragraph).collect::<Vec<_>>())
    };
    let documents = [
        text(&ENGLISH, &[&[17], &[15], &[1, 8, 2], &[3], &[8], &[4, 11, 11], &[6, 12]]),
        text(&FRENCH, &[&[5], &[16, 5], &[13], &[5, 2], &[5], &[0], &[1, 5], &[2]]),
    ];
    let segments = documents.each_ref().map(segment::segments);
    let [source, target] = [0, 1].map(|side| (&documents[side], segments[side].as_slice()));
    check_homes(&document(source, target, &Options::default(), &Unwatched).unwrap(), &segments);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn both_levels_of_any_two_documents_agree(source in paragraphs(&ENGLISH), target in paragraphs(&FRENCH)) {
        let documents = [document_of(&source), document_of(&target)];
        let segments = documents.each_ref().map(segment::segments);
        let run = || {
            let [left, right] = [0, 1].map(|side| (&documents[side], segments[side].as_slice()));
            document(left, right, &Options::default(), &Unwatched).unwrap()
        };
        let found = run();
        check_laws(&found.paragraphs.beads, source.len(), target.len());
        check_laws(&found.sentences.beads, segments[0].len(), segments[1].len());
        prop_assert_eq!(&found, &run(), "the same texts, the same beads");
        check_homes(&found, &segments);
    }

    #[test]
    fn any_lines_align_and_identical_ones_one_to_one(source in prop::collection::vec(".{0,60}", 0..30), target in prop::collection::vec(".{0,60}", 0..30)) {
        let [source, target] = [&source, &target].map(|lines| lines.iter().map(String::as_str).collect::<Vec<_>>());
        for level in [Level::Paragraph, Level::Sentence] {
            check_laws(&align_texts(&source, &target, level), source.len(), target.len());
        }
    }

    #[test]
    fn a_text_aligns_with_itself_one_to_one(text in paragraphs(&ENGLISH)) {
        let text: Vec<&str> = text.iter().map(String::as_str).collect();
        for level in [Level::Paragraph, Level::Sentence] {
            let beads = align_texts(&text, &text, level);
            prop_assert!(beads.iter().all(|bead| bead.source == bead.target && bead.source.len() == 1), "{}", shown(&beads));
        }
    }

    #[test]
    fn pinned_beads_stay_at_both_levels(
        source in paragraphs(&ENGLISH),
        target in paragraphs(&FRENCH),
        pins in beads_among(12, 12),
        sentences in beads_among(30, 30),
    ) {
        let documents = [document_of(&source), document_of(&target)];
        let segments = documents.each_ref().map(segment::segments);
        let kept = Kept { paragraphs: pins, sentences };
        let options = Options { kept: Some(&kept), ..Options::default() };
        let [left, right] = [0, 1].map(|side| (&documents[side], segments[side].as_slice()));
        let found = document(left, right, &options, &Unwatched).unwrap();
        let sizes = [[source.len(), target.len()], segments.each_ref().map(Vec::len)];
        for (alignment, (kept, sizes)) in
            [&found.paragraphs, &found.sentences].into_iter().zip([&kept.paragraphs, &kept.sentences].into_iter().zip(sizes))
        {
            one_bead_each(&alignment.beads, sizes[0], sizes[1]);
            let fits = |bead: &&Bead| bead.source.end as usize <= sizes[0] && bead.target.end as usize <= sizes[1];
            check_kept(&alignment.beads, &kept.iter().filter(fits).copied().collect::<Vec<_>>());
        }
    }

    #[test]
    fn nothing_outside_the_selection_moves(
        source in paragraphs(&ENGLISH),
        target in paragraphs(&FRENCH),
        (start, length) in (0..12_usize, 0..6_usize),
        level in prop::sample::select(vec![Level::Paragraph, Level::Sentence]),
    ) {
        let documents = [document_of(&source), document_of(&target)];
        let segments = documents.each_ref().map(segment::segments);
        let [left, right] = [0, 1].map(|side| (&documents[side], segments[side].as_slice()));
        let before = document(left, right, &Options::default(), &Unwatched).unwrap();
        let selection = Selection { level, beads: start..start + length };
        let kept = before.kept(segments.each_ref().map(Vec::as_slice), Some(&selection));
        let options = Options { kept: Some(&kept), ..Options::default() };
        let after = document(left, right, &options, &Unwatched).unwrap();
        check_laws(&after.paragraphs.beads, source.len(), target.len());
        check_laws(&after.sentences.beads, segments[0].len(), segments[1].len());
        let (rows, beads) = match level {
            Level::Paragraph => (&before.paragraphs.beads, &after.paragraphs.beads),
            Level::Sentence => {
                prop_assert_eq!(&before.paragraphs, &after.paragraphs);
                (&before.sentences.beads, &after.sentences.beads)
            }
        };
        let outside = rows.iter().enumerate().filter(|(at, _)| !selection.beads.contains(at));
        check_kept(beads, &outside.map(|(_, bead)| *bead).collect::<Vec<_>>());
        if length == 0 {
            prop_assert_eq!(&before, &after);
        }
    }
}
