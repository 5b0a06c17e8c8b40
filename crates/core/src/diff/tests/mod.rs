mod follow;
mod lineage;
mod stale;

use proptest::prelude::*;

use super::*;
use crate::model::{BlockKind, Format, Hunk, Paragraph, VersionSpan};
use crate::progress::Unwatched;

fn document(text: &str) -> Document {
    let paragraph = |text: &str| Paragraph::new(BlockKind::Paragraph, 0, text);
    let paragraphs = text.lines().map(paragraph).collect();
    Document { format: Format::Text, encoding: "UTF-8", lang: None, paragraphs, blank_cells: Vec::new() }
}

fn changes(old: &Document, new: &Document) -> Vec<ParagraphDiff> {
    let regional = RegionalWording::new([
        vec!["Vigie internationale".to_owned(), "Vigil International".to_owned()],
        vec!["courriel".to_owned(), "e-mail".to_owned()],
    ]);
    compare(old, new, Language::French, &regional, &Unwatched).expect("nobody cancels")
}

fn written(document: &Document, at: VersionSpan) -> &str {
    at.span.of(&document.paragraphs[at.paragraph].text)
}

fn hunk(old: &Document, new: &Document, hunk: &Hunk) -> String {
    format!("{:?} [{}] [{}]", hunk.kind, written(old, hunk.old), written(new, hunk.new)).to_lowercase()
}

/// The hunks of one paragraph and what it became.
#[track_caller]
fn check(before: &str, after: &str, expected: &[&str]) {
    let (old, new) = (document(before), document(after));
    let found = changes(&old, &new);
    let found: Vec<String> = found.iter().flat_map(|change| &change.hunks).map(|at| hunk(&old, &new, at)).collect();
    assert_eq!(found, expected, "{before} -> {after}");
}

/// The status of every paragraph: `old>new status`.
#[track_caller]
fn check_paragraphs(before: &str, after: &str, expected: &str) {
    let range = |range: UnitRange| range.indices().map(|unit| unit.to_string()).collect::<Vec<_>>().join(",");
    let found = changes(&document(before), &document(after));
    let told = |change: &ParagraphDiff| format!("{}>{} {:?}", range(change.old), range(change.new), change.status);
    let found: Vec<String> = found.iter().map(told).collect();
    assert_eq!(found.join(" | ").to_lowercase(), expected);
}

#[test]
fn typography_alone_is_told_apart() {
    check("Le maire a parlé.", "Le maire a parlé.", &[]);
    check("L'élue parle !", "L’élue parle\u{202F}!", &["typography [l'] [l’]", "typography [ ] [\u{202F}]"]);
    check(
        "« Assez », dit-il...",
        "“Assez”, dit-il…",
        &["typography [« ] [“]", "typography [ »] [”]", "typography [...] […]"],
    );
    check(
        "Rendez-vous à 14 h 30 - demain.",
        "Rendez-vous à 14h30 — demain.",
        &["typography [14 h 30] [14h30]", "typography [-] [—]"],
    );
    check(
        "Les Riverain·e·s: 8200.",
        "Les Riverain•e•s\u{A0}: 8\u{202F}200.",
        &["typography [riverain·e·s] [riverain•e•s]", "typography [] [\u{A0}]", "typography [8200] [8\u{202F}200]"],
    );
}

#[test]
fn a_space_between_letters_is_no_typography() {
    check("Un porte parole est venu.", "Un porteparole est venu.", &["wording [porte parole] [porteparole]"]);
}

#[test]
fn facts_are_numbers_dates_names_and_the_reach_of_quotations() {
    check("Il y a 12 5 blessés.", "Il y a 125 blessés.", &["facts [12 5] [125]"]);
    check("Il y a 12 blessés.", "Il y a 13 blessés.", &["facts [12] [13]"]);
    check("Le 3 mai 2024, rien.", "Le 3 juin 2024, rien.", &["facts [mai] [juin]"]);
    check("Hier, Odile Varnoux a parlé.", "Hier, Odile Brezolle a parlé.", &["facts [varnoux] [brezolle]"]);
    check("Il dit « assez » au maire.", "Il dit assez au maire.", &["facts [« ] []", "facts [ »] []"]);
    check("Douze élus sont venus.", "Douze élus sont partis.", &["wording [venus] [partis]"]);
}

#[test]
fn wording_keeps_what_stayed() {
    check(
        "La commission a publié un rapport très sévère.",
        "La commission a rendu un rapport sévère.",
        &["wording [publié] [rendu]", "wording [ très] []"],
    );
    check("Cependant, il pleut.", "Toutefois, il pleut.", &["wording [cependant] [toutefois]"]);
}

#[test]
fn regional_wording_is_expected() {
    check(
        "Selon Vigil International, un e-mail suffit.",
        "Selon Vigie internationale, un courriel suffit.",
        &["regional [vigil international] [vigie internationale]", "regional [e-mail] [courriel]"],
    );
    check("Voici le ministre.", "Voici la ministre.", &["wording [le] [la]"]);
    check("Envoyez l’e-mail ici.", "Envoyez le courriel ici.", &["regional [l’e-mail] [le courriel]"]);
}

const FIRST: &str = "Les inondations ont touché douze villages de la vallée en une seule nuit.";
const SECOND: &str = "La commission demande que les digues soient réparées avant le printemps prochain.";
const THIRD: &str = "Odile Varnoux, qui préside le conseil, a promis une réponse écrite.";

#[test]
fn paragraphs_are_followed() {
    let text = |paragraphs: &[&str]| paragraphs.join("\n");
    let all = text(&[FIRST, SECOND, THIRD]);
    check_paragraphs(&all, &all, "0>0 same | 1>1 same | 2>2 same");
    check_paragraphs(&all, &text(&[FIRST, THIRD]), "0>0 same | 1> removed | 2>1 same");
    check_paragraphs(&text(&[FIRST, THIRD]), &all, "0>0 same | >1 added | 1>2 same");
    check_paragraphs(&all, &text(&[THIRD, FIRST, SECOND]), "0>1 same | 1>2 same | 2>0 moved");
    check_paragraphs(&all, &text(&[FIRST, &format!("{SECOND} {THIRD}")]), "0>0 same | 1,2>1 merged");
    check_paragraphs(&text(&[&format!("{FIRST} {SECOND}"), THIRD]), &all, "0>0,1 split | 1>2 same");
    check_paragraphs(
        &all,
        &text(&[FIRST, "Un tout autre sujet occupe ici quelques lignes sans rapport aucun.", THIRD]),
        "0>0 same | 1> removed | >1 added | 2>2 same",
    );
}

#[test]
fn who_moves_a_line_over_many_has_moved_the_line() {
    let title = "La vallée sous les eaux";
    let (first, third) = (FIRST.replace("douze", "treize"), THIRD.replace("écrite", "publique"));
    check_paragraphs(
        &[title, FIRST, SECOND, THIRD].join("\n"),
        &[first.as_str(), &SECOND.replace("soient", "seront"), &third, title].join("\n"),
        "0>3 moved | 1>0 changed | 2>1 changed | 3>2 changed",
    );
}

#[test]
fn joined_paragraphs_differ_in_nothing_else() {
    check(&format!("{FIRST}\n{SECOND}\n{THIRD}"), &format!("{FIRST}\n{SECOND} {THIRD}"), &[]);
}

#[test]
fn nothing_beside_something() {
    check_paragraphs("", "", "");
    check_paragraphs("", FIRST, ">0 added");
    check_paragraphs(FIRST, "", "0> removed");
}

/// The old text with every hunk applied.
fn applied(old: &str, hunks: &[Hunk], new: &str) -> String {
    let mut text = String::new();
    let mut at = 0;
    for hunk in hunks {
        text.push_str(&old[at..hunk.old.span.start]);
        text.push_str(hunk.new.span.of(new));
        at = hunk.old.span.end;
    }
    text + &old[at..]
}

fn hunks(old: &str, new: &str) -> Vec<Hunk> {
    let (old, new) = (document(old), document(new));
    let all = |document: &Document| UnitRange::new(0, document.paragraphs.len() as u32);
    let regional = RegionalWording::default();
    hunks::between([(&old, all(&old)), (&new, all(&new))], &Kinds::new(Language::French, &regional))
}

fn sentence() -> impl Strategy<Value = String> {
    const WORDS: &[&str] =
        &["le", "maire", "L’", "a", "dit", "«", "\u{202F}", " ", " ", ",", "12", "...", "porte-parole", "é", "."];
    prop::collection::vec(prop::sample::select(WORDS), 1..25).prop_map(|words| words.concat())
}

#[test]
fn a_hunk_is_refined_to_its_characters() {
    for (before, after, expected) in [
        ("La loi est obscure.", "La loi est obscurcie.", vec![("", "ci")]),
        ("Le maire partait.", "Le maire parlait.", vec![("t", "l")]),
        ("Il y a 1200 élus.", "Il y a 1300 élus.", vec![("2", "3")]),
    ] {
        let (old, new) = (document(before), document(after));
        let hunks: Vec<Hunk> = changes(&old, &new).into_iter().flat_map(|change| change.hunks).collect();
        let parts: Vec<Hunk> = hunks.iter().flat_map(|hunk| characters(hunk, [&old, &new])).collect();
        let found: Vec<_> = parts.iter().map(|part| (written(&old, part.old), written(&new, part.new))).collect();
        assert_eq!(found, expected, "{before} -> {after}");
    }
}

#[test]
fn what_was_put_in_stands_between_sentences_and_clauses() {
    check("Il pleut. Il neige.", "Il pleut. Il vente. Il neige.", &["wording [] [ il vente.]"]);
    check("Hier, selon lui, il pleut.", "Hier, il pleut.", &["wording [ selon lui,] []"]);
}

proptest! {
    #[test]
    fn applying_the_characters_gives_the_new_text(old in sentence(), new in sentence()) {
        let documents = [document(&old), document(&new)];
        let parts: Vec<Hunk> = hunks(&old, &new)
            .iter()
            .flat_map(|hunk| characters(hunk, documents.each_ref()))
            .collect();
        prop_assert_eq!(applied(&old, &parts, &new), new);
    }

    #[test]
    fn applying_the_hunks_gives_the_new_text(old in sentence(), new in sentence()) {
        prop_assert_eq!(applied(&old, &hunks(&old, &new), &new), new);
    }

    #[test]
    fn a_text_does_not_differ_from_itself(text in sentence()) {
        prop_assert!(hunks(&text, &text).is_empty());
    }

    #[test]
    fn backwards_gives_the_old_text(old in sentence(), new in sentence()) {
        let there = hunks(&old, &new);
        let back: Vec<Hunk> =
            there.iter().map(|hunk| Hunk { kind: hunk.kind, old: hunk.new, new: hunk.old }).collect();
        prop_assert_eq!(applied(&new, &back, &old), old);
    }

    #[test]
    fn every_paragraph_of_both_stands_in_one_change(old in "([a-d ]{0,12}\n){0,6}", new in "([a-d ]{0,12}\n){0,6}") {
        let (old, new) = (document(&old), document(&new));
        let found = changes(&old, &new);
        let units = |side: fn(&ParagraphDiff) -> UnitRange| {
            let mut units: Vec<usize> = found.iter().flat_map(|change| side(change).indices()).collect();
            units.sort_unstable();
            units
        };
        prop_assert_eq!(units(|change| change.old), (0..old.paragraphs.len()).collect::<Vec<_>>());
        prop_assert_eq!(units(|change| change.new), (0..new.paragraphs.len()).collect::<Vec<_>>());
    }
}
