//! Undo undoes, redo redoes, across restarts.

use relecture_core::progress::Unwatched;
use relecture_store::{Store, StoreError};

use crate::kit::{NOW, dump, import, named, place};

#[test]
fn redo_after_undo_leaves_the_very_same_file() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    import(&mut store, "Harbour");
    store.close().unwrap();
    let before = dump(&path);

    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.undo().unwrap().unwrap().operation, "import");
    assert_eq!(store.releases().unwrap(), []);
    assert!(store.undo().unwrap().is_none());
    store.close().unwrap();

    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.redoable().unwrap().unwrap().operation, "import");
    assert_eq!(store.redo().unwrap().unwrap().operation, "import");
    assert!(store.redo().unwrap().is_none());
    store.close().unwrap();
    assert_eq!(dump(&path), before);
}

#[test]
fn a_new_change_ends_redo_and_drops_what_was_undone() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    import(&mut store, "Harbour");
    store.close().unwrap();
    let before = dump(&path);

    let mut store = Store::open(&path).unwrap();
    import(&mut store, "Lighthouse");
    store.undo().unwrap();
    let removed: Result<(), StoreError> = store.change(NOW, |_| Ok(((), named("nothing"))));
    removed.unwrap();
    assert!(store.redoable().unwrap().is_none());
    assert_eq!(store.check().unwrap(), []);
    store.close().unwrap();
    let after =
        dump(&path).lines().filter(|line| !line.contains("nothing")).fold(String::new(), |all, line| all + line + "\n");
    assert_eq!(after, before, "nothing of the undone import is left");
}

#[test]
fn a_new_alignment_is_undone_by_going_back_to_the_old_one() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let pair = store.pair(imported.pair).unwrap();
    let [paragraphs, sentences] = crate::kit::alignments().map(|alignment| alignment.swapped());
    let aligned: Result<_, StoreError> = store.change(NOW, |change| {
        let versions = [imported.target, imported.source];
        Ok((change.align(imported.pair, versions, [&paragraphs, &sentences], &Unwatched)?, named("swap")))
    });
    let swapped = store.pair(imported.pair).unwrap();
    assert_eq!((swapped.source, swapped.target), (imported.target, imported.source));
    assert_eq!(swapped.alignment, aligned.unwrap());
    assert_eq!(store.check().unwrap(), []);
    store.undo().unwrap();
    assert_eq!(store.pair(imported.pair).unwrap(), pair);
    store.redo().unwrap();
    assert_eq!(store.pair(imported.pair).unwrap(), swapped);
}
