//! A project of every released schema opens, with everything in it.

use std::fs;
use std::path::Path;

use relecture_core::model::{Decision, Status};
use relecture_store::{Store, StoreError};

use crate::kit::{NOW, alignments, english, import, named, place};

/// Schemas that were released, each with a project made by the program of its time. A fixture is never changed.
const RELEASED: &[u32] = &[1];

fn fixture(schema: u32) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/schema-{schema}.relecture"))
}

#[test]
fn opens_a_project_of_every_released_schema() {
    for &schema in RELEASED {
        let (_folder, path) = place();
        fs::copy(fixture(schema), &path).unwrap();
        let mut store = Store::open(&path).unwrap();
        assert_eq!(store.check().unwrap(), [], "schema {schema}");
        let releases = store.releases().unwrap();
        assert_eq!(releases.iter().map(|release| release.name.as_str()).collect::<Vec<_>>(), ["Harbour", "Lighthouse"]);
        let pair = store.pairs(releases[0].id).unwrap()[0];
        assert_eq!(store.document(pair.source).unwrap(), english());
        for alignment in alignments() {
            assert_eq!(store.alignment(pair.alignment, alignment.level).unwrap(), alignment);
        }
        assert_eq!(store.decisions(pair.id).unwrap()[0].status, Status::Approved);
        let history: Vec<_> =
            store.history().unwrap().into_iter().map(|entry| (entry.operation, entry.undone)).collect();
        let expected = [("import", false), ("decide", false), ("import", false), ("rename", true)];
        assert_eq!(history, expected.map(|(operation, undone)| (operation.to_owned(), undone)));
        assert_eq!(store.redo().unwrap().unwrap().operation, "rename");
        assert_eq!(store.releases().unwrap()[0].name, "Port");
    }
}

/// Writes the fixture of the newest schema: `cargo test -p relecture-store -- --ignored write_the_fixture`.
#[test]
#[ignore = "run once, when a schema is about to be released"]
fn write_the_fixture() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let segment = store.segment(imported.target, 1).unwrap().id;
    let decision = Decision {
        pair: imported.pair,
        segment,
        status: Status::Approved,
        by: "Zoé Lanterne".to_owned(),
        at: NOW,
        lapsed: false,
        suspended: None,
    };
    let decided: Result<(), StoreError> = store.change(NOW, |change| Ok((change.decide(&decision)?, named("decide"))));
    decided.unwrap();
    import(&mut store, "Lighthouse");
    let renamed: Result<(), StoreError> =
        store.change(NOW, |change| Ok((change.rename_release(imported.release, "Port")?, named("rename"))));
    renamed.unwrap();
    store.undo().unwrap();
    store.backup_to(&fixture(RELEASED[RELEASED.len() - 1]), relecture_store::Existing::Keep).unwrap();
}
