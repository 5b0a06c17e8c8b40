//! The concordance keeps in step with the sentences, whatever happens to them.

use std::fs;
use std::path::Path;

use relecture_core::model::{BlockKind, ByteSpan, Paragraph, Side, UnitRange};
use relecture_core::search::{WordRun, search_words};
use relecture_store::{Store, StoreError};

use crate::kit::{Imported, NOW, import, named, place};

/// The positions and sides of the sentences that have words.
fn found(store: &Store, words: &str) -> Vec<(u32, Side)> {
    let Some(run) = WordRun::typed(words) else { return Vec::new() };
    let mut places = Vec::new();
    let each = &mut |found: relecture_store::FoundSegment| {
        places.push((found.position, found.side));
        places.len() < 10
    };
    store.find_words(&run, each).unwrap();
    places
}

#[test]
fn words_are_found_as_they_are_typed_whatever_their_accents_and_capitals() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    assert_eq!(found(&store, "port"), []);
    import(&mut store, "Harbour");
    for (typed, expected) in [
        ("harbour cl", &[(1, Side::Source), (0, Side::Source)][..]),
        ("Harbour closed ", &[(1, Side::Source), (0, Side::Source)]),
        ("harbour clos ", &[]),
        ("LE PORT A FERMÉ", &[(1, Side::Target)]),
        ("cote aux l", &[(0, Side::Target)]),
        ("closed harbour", &[]),
        ("h", &[]),
        ("", &[]),
        ("\" OR NEAR(", &[]),
    ] {
        assert_eq!(found(&store, typed), expected, "{typed}");
    }
    let mut seen = 0;
    let run = WordRun::typed("harbour").unwrap();
    store
        .find_words(&run, &mut |_| {
            seen += 1;
            false
        })
        .unwrap();
    assert_eq!(seen, 1, "no more than is wanted");
}

#[test]
fn the_same_sentence_and_those_like_it_are_found() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    import(&mut store, "Harbour");
    let places = |found: Vec<relecture_store::FoundSegment>| -> Vec<_> {
        found.into_iter().map(|found| (found.position, found.side)).collect()
    };
    assert_eq!(places(store.find_same(&search_words("THE HARBOUR CLOSED!"), 9).unwrap()), [(1, Side::Source)]);
    assert_eq!(places(store.find_same(&search_words("The harbour"), 9).unwrap()), []);
    let alike = store.find_alike(&search_words("Many boats went to the other harbour"), 1).unwrap();
    assert_eq!(places(alike), [(2, Side::Source)]);
    assert_eq!(places(store.find_alike(&search_words("zebra"), 9).unwrap()), []);
}

fn edit(store: &mut Store, imported: Imported, text: &str) {
    let paragraph = store.paragraphs(imported.target, UnitRange::new(1, 2)).unwrap().remove(0);
    let segments = store.segments_of(imported.target, UnitRange::new(1, 2)).unwrap();
    let places = [(segments[0].id, ByteSpan::new(0, 8)), (segments[1].id, ByteSpan::new(8, text.len()))];
    let edited = Paragraph::new(BlockKind::Paragraph, 0, text);
    let changed: Result<(), StoreError> =
        store.change(NOW, |change| Ok((change.edit_paragraph(paragraph.id, &edited, &places)?, named("edit"))));
    changed.unwrap();
}

#[test]
fn edits_undo_and_redo_change_what_is_found() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    edit(&mut store, imported, "Le quai. Les voiliers restent.");
    assert_eq!(found(&store, "voiliers"), [(2, Side::Target)]);
    assert_eq!(found(&store, "bateaux"), []);
    store.undo().unwrap();
    assert_eq!(found(&store, "voiliers"), []);
    assert_eq!(found(&store, "bateaux"), [(2, Side::Target)]);
    store.redo().unwrap();
    assert_eq!(found(&store, "voiliers"), [(2, Side::Target)]);
    store.close().unwrap();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(found(&store, "voiliers"), [(2, Side::Target)]);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(found(&store, "bateaux"), [], "the import is undone");
    import(&mut store, "Lighthouse");
    assert_eq!(found(&store, "bateaux"), [(2, Side::Target)], "once, and not that of the import that is gone");
}

#[test]
fn a_project_of_the_first_schema_is_indexed_when_it_is_opened() {
    let (_folder, path) = place();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1.relecture"), &path).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(found(&store, "bateaux").len(), 2);
}
