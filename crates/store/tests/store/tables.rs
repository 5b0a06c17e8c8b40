//! What is written is read back, value for value.

use relecture_core::model::{
    Alignment, Bead, BeadOrigin, Decision, Format, Lang, Level, Side, Status, Timestamp, UnitRange,
};
use relecture_core::progress::{Cancelled, Progress, Unwatched};
use relecture_store::{BeadCounts, BeadFilter, Direction, Fault, NewVersion, Store, StoreError};

use crate::kit::{NOW, add_pair, alignments, bead, english, french, import, named, place, segments, warnings};

#[test]
fn keeps_a_pair_value_for_value() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "  Harbour ");
    store.close().unwrap();

    let store = Store::open(&path).unwrap();
    let releases = store.releases().unwrap();
    assert_eq!(releases.len(), 1);
    assert_eq!((releases[0].id, releases[0].name.as_str()), (imported.release, "Harbour"));

    let texts = store.texts(imported.release).unwrap();
    assert_eq!(texts.iter().map(|text| text.current).collect::<Vec<_>>(), [imported.source, imported.target]);
    assert_eq!(texts[1].lang, Some(Lang::parse("fr-CA").unwrap()));

    let version = store.version(imported.target).unwrap();
    assert_eq!((version.number, version.file_name.as_str(), version.format), (1, "port.txt", Format::Text));
    assert_eq!((version.encoding, version.imported_at), ("windows-1252", NOW));
    assert_eq!((version.paragraphs, version.segments), (2, 3));

    let original = store.original(imported.source).unwrap();
    assert_eq!(original.bytes, b"\0the file\xff");
    assert_eq!(original.sha256[..4], [0xf1, 0xfb, 0xd8, 0x1b], "SHA-256 of the bytes");
    assert_eq!(store.warnings(imported.source).unwrap(), []);
    assert_eq!(store.warnings(imported.target).unwrap(), warnings());

    for (version, document) in [(imported.source, english()), (imported.target, french())] {
        assert_eq!(store.document(version).unwrap(), document);
        assert_eq!(store.segments(version).unwrap(), segments(&document));
    }
    let pair = store.pair(imported.pair).unwrap();
    assert_eq!((pair.source, pair.target), (imported.source, imported.target));
    assert_eq!(store.pairs(imported.release).unwrap(), [pair]);
    for alignment in alignments() {
        assert_eq!(store.alignment(pair.alignment, alignment.level).unwrap(), alignment);
    }
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn reads_windows_of_paragraphs_segments_and_beads() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");

    let window = store.paragraphs(imported.source, UnitRange::new(1, 3)).unwrap();
    assert_eq!(window.iter().map(|p| p.position).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(window[0].paragraph, english().paragraphs[1]);
    let window = store.segments_of(imported.source, UnitRange::new(1, 2)).unwrap();
    assert_eq!(window.iter().map(|s| s.position).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(store.segment(imported.source, 3).unwrap().segment.paragraph, 2);
    assert!(matches!(store.segment(imported.source, 4).unwrap_err().fault, Fault::Gone));

    let alignment = store.pair(imported.pair).unwrap().alignment;
    let window = store.beads(alignment, Level::Paragraph, UnitRange::new(1, 2)).unwrap();
    assert_eq!(window.iter().map(|b| b.bead).collect::<Vec<_>>(), [bead([1, 2], [1, 2], 0.91)]);
}

#[test]
fn finds_the_beads_of_units() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let mut moved = bead([5, 6], [0, 1], 0.5);
    moved.moved = true;
    moved.origin = BeadOrigin::Pinned;
    let beads = vec![bead([0, 3], [1, 2], 1.0), bead([3, 3], [2, 3], 0.5), bead([3, 5], [3, 7], 0.0), moved];
    let sentences = Alignment { level: Level::Sentence, beads: beads.clone() };
    let paragraphs = Alignment { level: Level::Paragraph, beads: Vec::new() };
    let versions = [imported.source, imported.target];
    let alignment: Result<_, StoreError> = store.change(NOW, |change| {
        Ok((change.align(imported.pair, versions, [&paragraphs, &sentences], &Unwatched)?, named("align")))
    });
    let alignment = alignment.unwrap();
    let cases: &[(Side, [u32; 2], &[usize])] = &[
        (Side::Source, [0, 0], &[]),
        (Side::Source, [0, 1], &[0]),
        (Side::Source, [2, 4], &[0, 2]),
        (Side::Source, [4, 5], &[2]),
        (Side::Source, [5, 9], &[3]),
        (Side::Source, [6, 9], &[]),
        (Side::Target, [0, 3], &[3, 0, 1]),
        (Side::Target, [5, 6], &[2]),
    ];
    for (side, [start, end], expected) in cases {
        let found = store.beads_of_units(alignment, Level::Sentence, *side, UnitRange::new(*start, *end)).unwrap();
        let found: Vec<_> = found.iter().map(|stored| (stored.position as usize, stored.bead)).collect();
        let expected: Vec<_> = expected.iter().map(|&at| (at, beads[at])).collect();
        assert_eq!(found, expected, "{side:?} {start}..{end}");
    }
}

#[test]
fn counts_and_finds_beads_by_their_kind() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let beads = vec![
        bead([0, 1], [0, 1], 1.0),
        bead([1, 3], [1, 2], 0.9),
        bead([3, 4], [2, 4], 0.5),
        bead([4, 4], [4, 5], 0.9),
        bead([4, 6], [5, 7], 0.59),
        Bead { moved: true, ..bead([6, 7], [8, 9], 1.0) },
        bead([7, 8], [7, 7], 0.6),
    ];
    let paragraphs = Alignment { level: Level::Paragraph, beads };
    let sentences = Alignment { level: Level::Sentence, beads: Vec::new() };
    let versions = [imported.source, imported.target];
    let alignment: Result<_, StoreError> = store.change(NOW, |change| {
        Ok((change.align(imported.pair, versions, [&paragraphs, &sentences], &Unwatched)?, named("align")))
    });
    let alignment = alignment.unwrap();
    let counts = BeadCounts::of(&store.alignment(alignment, Level::Paragraph).unwrap().beads);
    let expected = BeadCounts {
        all: 7,
        one_to_one: 2,
        missing: 1,
        added: 1,
        merged: 1,
        split: 1,
        many_to_many: 1,
        moved: 1,
        low_confidence: 2,
    };
    assert_eq!(counts, expected);
    assert_eq!(BeadCounts::of(&[]), BeadCounts::default());

    let find = |filter, from, direction| store.find_bead(alignment, Level::Paragraph, from, direction, filter).unwrap();
    let cases: &[(BeadFilter, &[u32])] = &[
        (BeadFilter::Gap, &[3, 6]),
        (BeadFilter::NotOneToOne, &[1, 2, 3, 4, 6]),
        (BeadFilter::Missing, &[6]),
        (BeadFilter::Added, &[3]),
        (BeadFilter::Merged, &[1]),
        (BeadFilter::Split, &[2]),
        (BeadFilter::ManyToMany, &[4]),
        (BeadFilter::Moved, &[5]),
        (BeadFilter::LowConfidence, &[2, 4]),
    ];
    for (filter, expected) in cases {
        let mut forwards: Vec<_> = find(*filter, 0, Direction::Next).into_iter().collect();
        while let Some(next) = forwards.last().and_then(|&last| find(*filter, last, Direction::Next)) {
            forwards.push(next);
        }
        let mut backwards: Vec<_> = find(*filter, 99, Direction::Previous).into_iter().collect();
        while let Some(next) = backwards.last().and_then(|&last| find(*filter, last, Direction::Previous)) {
            backwards.push(next);
        }
        backwards.reverse();
        assert_eq!(forwards, *expected, "{filter:?}");
        assert_eq!(backwards, *expected, "{filter:?}");
    }
}

#[test]
fn a_new_version_is_the_one_that_counts() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let text = store.texts(imported.release).unwrap()[0].id;
    let document = french();
    let new = NewVersion {
        file_name: "port-2.txt",
        bytes: b"",
        document: &document,
        segments: &[],
        warnings: &[],
        imported_at: NOW,
        lineage: None,
    };
    let version: Result<_, StoreError> =
        store.change(NOW, |change| Ok((change.add_version(text, &new, &Unwatched)?, named("import"))));
    let version = version.unwrap();
    assert_eq!(store.version(version).unwrap().number, 2);
    assert_eq!(store.texts(imported.release).unwrap()[0].current, version);
    assert_eq!(store.pair(imported.pair).unwrap().source, imported.source, "the pair stays with what was aligned");
    store.undo().unwrap();
    assert_eq!(store.texts(imported.release).unwrap()[0].current, imported.source);
}

#[test]
fn a_decision_replaces_the_one_before() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let segment = store.segment(imported.target, 1).unwrap().id;
    let decision = |status, at| Decision {
        pair: imported.pair,
        segment,
        status,
        by: "Zoé".to_owned(),
        at,
        lapsed: false,
        suspended: None,
    };
    for (status, at) in [(Status::NeedsWork, Timestamp(1)), (Status::Approved, Timestamp(2))] {
        let decided: Result<(), StoreError> =
            store.change(NOW, |change| Ok((change.decide(&decision(status, at))?, named("decide"))));
        decided.unwrap();
        assert_eq!(store.decisions(imported.pair).unwrap(), [decision(status, at)]);
    }
    store.undo().unwrap();
    assert_eq!(store.decisions(imported.pair).unwrap(), [decision(Status::NeedsWork, Timestamp(1))]);
    store.undo().unwrap();
    assert_eq!(store.decisions(imported.pair).unwrap(), []);
}

#[test]
fn refuses_blank_names_and_releases_that_are_not_there() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported = import(&mut store, "Harbour");
    let mut rename = |name: &str| -> Result<(), StoreError> {
        store.change(NOW, |change| Ok((change.rename_release(imported.release, name)?, named("rename"))))
    };
    rename("Port").unwrap();
    for blank in ["", " \u{A0}\t", "\0"] {
        assert!(matches!(rename(blank).unwrap_err().fault, Fault::BlankName), "{blank:?}");
    }
    let removed: Result<(), StoreError> = store.change(NOW, |change| {
        change.remove_release(imported.release)?;
        Ok((change.remove_release(imported.release)?, named("remove")))
    });
    assert!(matches!(removed.unwrap_err().fault, Fault::Gone));
    assert_eq!(store.releases().unwrap()[0].name, "Port", "a change that fails leaves no trace");
    assert_eq!(store.history().unwrap().len(), 2);
}

struct StopAtOnce;

impl Progress for StopAtOnce {
    fn advance(&self, _done: u64, _total: u64) -> Result<(), Cancelled> {
        Err(Cancelled)
    }
}

#[test]
fn a_cancelled_import_leaves_no_trace() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let imported: Result<_, StoreError> =
        store.change(NOW, |change| Ok((add_pair(change, "Harbour", &StopAtOnce)?, named("import"))));
    assert!(matches!(imported.unwrap_err().fault, Fault::Cancelled));
    assert_eq!(store.releases().unwrap(), []);
    assert_eq!(store.history().unwrap(), []);
    import(&mut store, "Harbour");
    assert_eq!(store.check().unwrap(), []);
}
