//! A small fictional pair, and ways to look at a project file from outside.

use std::path::{Path, PathBuf};

use relecture_core::model::{
    Alignment, Bead, BeadOrigin, BlockKind, ByteSpan, Document, Format, Lang, Level, Link, PairId, Paragraph,
    ReleaseId, Segment, Timestamp, UnitRange, VersionId, Warning, WarningKind,
};
use relecture_core::progress::{Progress, Unwatched};
use relecture_store::{Change, NewVersion, Operation, Store, StoreError};
use rusqlite::types::ValueRef;
use tempfile::TempDir;

pub(crate) const NOW: Timestamp = Timestamp(1_764_000_000_000);

/// A folder that goes with the test, and a path in it for a project.
pub(crate) fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("release.relecture");
    (folder, path)
}

fn paragraph(kind: BlockKind, level: u8, text: &str) -> Paragraph {
    Paragraph::new(kind, level, text)
}

pub(crate) fn english() -> Document {
    let mut link = paragraph(BlockKind::Paragraph, 0, "The harbour closed. Boats went elsewhere.");
    link.links = vec![Link { span: ByteSpan::new(4, 11), href: "https://harbour.example/".to_owned() }];
    Document {
        format: Format::Docx,
        encoding: "UTF-8",
        lang: Some(Lang::english()),
        paragraphs: vec![
            paragraph(BlockKind::Title, 0, "Lantern Coast: harbour closed"),
            link,
            paragraph(BlockKind::ListItem, 2, " Nobody was hurt. "),
        ],
        blank_cells: Vec::new(),
    }
}

pub(crate) fn french() -> Document {
    let mut marked = paragraph(BlockKind::Paragraph, 0, "Le port a fermé.\u{202F}Les bateaux sont allés ailleurs.");
    marked.highlights = vec![ByteSpan::new(3, 7)];
    Document {
        format: Format::Text,
        encoding: "windows-1252",
        lang: Some(Lang::parse("fr-CA").unwrap()),
        paragraphs: vec![paragraph(BlockKind::Title, 0, "Côte-aux-Lanternes\u{A0}: le port est fermé"), marked],
        blank_cells: vec![1, 1, 2],
    }
}

/// A segment for each stretch up to a full stop.
pub(crate) fn segments(document: &Document) -> Vec<Segment> {
    let mut segments = Vec::new();
    for (paragraph, Paragraph { text, .. }) in document.paragraphs.iter().enumerate() {
        let mut start = 0;
        for piece in text.split_inclusive('.').filter(|piece| !piece.trim().is_empty()) {
            segments.push(Segment { paragraph, span: ByteSpan::new(start, start + piece.len()) });
            start += piece.len();
        }
    }
    segments
}

pub(crate) fn bead(source: [u32; 2], target: [u32; 2], confidence: f32) -> Bead {
    Bead {
        source: UnitRange::new(source[0], source[1]),
        target: UnitRange::new(target[0], target[1]),
        confidence,
        moved: false,
        origin: BeadOrigin::Automatic,
    }
}

pub(crate) fn alignments() -> [Alignment; 2] {
    let paragraphs = vec![bead([0, 1], [0, 1], 0.98), bead([1, 2], [1, 2], 0.91), bead([2, 3], [2, 2], 0.7)];
    let sentences = vec![
        bead([0, 1], [0, 1], 0.98),
        bead([1, 2], [1, 2], 0.1 + 0.2),
        bead([2, 3], [2, 3], 0.9),
        bead([3, 4], [3, 3], 0.7),
    ];
    [Alignment { level: Level::Paragraph, beads: paragraphs }, Alignment { level: Level::Sentence, beads: sentences }]
}

pub(crate) fn warnings() -> Vec<Warning> {
    vec![
        Warning { kind: WarningKind::CommentsLeftOut, count: 3, detail: None },
        Warning { kind: WarningKind::EncodingGuessed, count: 1, detail: Some("windows-1252".to_owned()) },
    ]
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Imported {
    pub(crate) release: ReleaseId,
    pub(crate) source: VersionId,
    pub(crate) target: VersionId,
    pub(crate) pair: PairId,
}

pub(crate) fn named(name: &'static str) -> Operation {
    Operation { name, arguments: "{}".to_owned() }
}

/// Adds the pair within a change.
pub(crate) fn add_pair(change: &Change, name: &str, progress: &dyn Progress) -> Result<Imported, StoreError> {
    let release = change.add_release(name)?;
    let version = |file_name, document: &Document, warnings: &[Warning]| {
        let text = change.add_text(release, document.lang.as_ref())?;
        let segments = segments(document);
        let bytes = b"\0the file\xff";
        let new =
            NewVersion { file_name, bytes, document, segments: &segments, warnings, imported_at: NOW, lineage: None };
        change.add_version(text, &new, progress)
    };
    let source = version("harbour.docx", &english(), &[])?;
    let target = version("port.txt", &french(), &warnings())?;
    let pair = change.add_pair(release)?;
    let [paragraphs, sentences] = alignments();
    change.align(pair, [source, target], [&paragraphs, &sentences], progress)?;
    Ok(Imported { release, source, target, pair })
}

/// Imports the pair.
pub(crate) fn import(store: &mut Store, name: &str) -> Imported {
    let imported: Result<_, StoreError> =
        store.change(NOW, |change| Ok((add_pair(change, name, &Unwatched)?, named("import"))));
    imported.unwrap()
}

/// Everything in the tables of a closed project file, row by row.
pub(crate) fn dump(path: &Path) -> String {
    let conn = rusqlite::Connection::open(path).unwrap();
    // The index is made from the sentences, and its own tables say nothing to a reader.
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'concordance*' ORDER BY name";
    let mut tables = conn.prepare(tables).unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut dump = String::new();
    for table in tables {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        // The log is written anew at every turn.
        let skipped = usize::from(table == "undo_log");
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<String> = (skipped..columns).map(|column| shown(row.get_ref(column).unwrap())).collect();
            dump += &format!("{table} {}\n", values.join(" "));
        }
    }
    dump
}

fn shown(value: ValueRef) -> String {
    match value {
        ValueRef::Text(text) => format!("{:?}", String::from_utf8_lossy(text)),
        other => format!("{other:?}"),
    }
}

/// Changes a closed project file behind the program's back.
pub(crate) fn tamper(path: &Path, sql: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}
