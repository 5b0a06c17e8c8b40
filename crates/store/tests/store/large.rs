//! A pair of 100,000 paragraphs: `cargo test --release -p relecture-store -- --ignored --nocapture large`.

use std::time::Instant;

use relecture_core::model::{Alignment, Level, Paragraph, Side, UnitRange};
use relecture_core::progress::Unwatched;
use relecture_store::{NewVersion, Store, StoreError};

use crate::kit::{NOW, bead, english, named, place, segments};

const PARAGRAPHS: u32 = 100_000;

fn one_to_one(level: Level, units: u32) -> Alignment {
    Alignment { level, beads: (0..units).map(|unit| bead([unit, unit + 1], [unit, unit + 1], 0.93)).collect() }
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let value = work();
    println!("{what}: {:.1?}", start.elapsed());
    value
}

#[test]
#[ignore = "a measurement"]
fn large() {
    let (_folder, path) = place();
    let mut document = english();
    let sentence = "The harbour of the Lantern Coast was closed for the whole of the winter, its council said. ";
    let paragraph = Paragraph { text: sentence.repeat(3), ..document.paragraphs[0].clone() };
    document.paragraphs = vec![paragraph; PARAGRAPHS as usize];
    let segments = segments(&document);
    let units = u32::try_from(segments.len()).unwrap();
    let bytes: Vec<u8> = document.paragraphs.iter().flat_map(|paragraph| paragraph.text.bytes()).collect();
    let levels = [one_to_one(Level::Paragraph, PARAGRAPHS), one_to_one(Level::Sentence, units)];

    let mut store = Store::create(&path).unwrap();
    let (pair, versions) = timed("import of 2 × 100,000 paragraphs, 2 × 300,000 segments, 400,000 beads", || {
        let imported: Result<_, StoreError> = store.change(NOW, |change| {
            let release = change.add_release("Large")?;
            let version = || {
                let new = NewVersion {
                    file_name: "large.txt",
                    bytes: &bytes,
                    document: &document,
                    segments: &segments,
                    warnings: &[],
                    imported_at: NOW,
                    lineage: None,
                };
                change.add_version(change.add_text(release, None)?, &new, &Unwatched)
            };
            let versions = [version()?, version()?];
            let pair = change.add_pair(release)?;
            change.align(pair, versions, [&levels[0], &levels[1]], &Unwatched)?;
            Ok(((pair, versions), named("import")))
        });
        imported.unwrap()
    });
    timed("close", || store.close().unwrap());
    println!("file: {} MB", std::fs::metadata(&path).unwrap().len() / 1_000_000);
    let mut store = timed("open", || Store::open(&path).unwrap());
    let alignment = store.pair(pair).unwrap().alignment;
    for at in [0, PARAGRAPHS / 2, PARAGRAPHS - 100] {
        timed(&format!("window of 100 rows at {at}"), || {
            let window = UnitRange::new(at, at + 100);
            assert_eq!(store.beads(alignment, Level::Paragraph, window).unwrap().len(), 100);
            for (version, side) in versions.into_iter().zip([Side::Source, Side::Target]) {
                assert_eq!(store.paragraphs(version, window).unwrap().len(), 100);
                let segments = store.segments_of(version, window).unwrap();
                let units = UnitRange::new(segments[0].position, segments[segments.len() - 1].position + 1);
                assert_eq!(store.beads_of_units(alignment, Level::Sentence, side, units).unwrap().len(), 300);
            }
        });
    }
    timed("check", || assert_eq!(store.check().unwrap(), []));
    timed("undo of the import", || store.undo().unwrap());
    timed("redo of the import", || store.redo().unwrap());
    store.undo().unwrap();
    timed("the first change after an undone import", || {
        let changed: Result<(), StoreError> = store.change(NOW, |_| Ok(((), named("nothing"))));
        changed.unwrap();
    });
}
