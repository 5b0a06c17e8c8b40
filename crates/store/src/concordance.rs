//! The concordance: where words stand in any sentence of the project, found as they are typed.

use std::collections::BTreeMap;

use relecture_core::model::{PairId, SegmentId, Side, VersionId};
use relecture_core::search::{SearchWord, WordRun, search_words, sentence_key};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::Store;
use crate::error::StoreError;
use crate::read::named;
use crate::segments::sentence;

/// A sentence that was found, seen from a pair it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundSegment {
    /// The segment.
    pub segment: SegmentId,
    /// Its version, and its place in it from 0.
    pub version: VersionId,
    /// See above.
    pub position: u32,
    /// The position of its paragraph.
    pub paragraph: u32,
    /// The pair.
    pub pair: PairId,
    /// Which text of the pair it is of.
    pub side: Side,
}

/// A word of so many sentences tells little about any of them.
const COMMON: usize = 500;
/// Of such words, so many that are the least common are looked for together.
const TOGETHER: usize = 3;

impl Store {
    /// The sentences that have these words one after the other, those imported last first, until `each` has enough. Only
    /// texts that are seen: the newest versions of what is present.
    pub fn find_words(&self, run: &WordRun, each: &mut dyn FnMut(FoundSegment) -> bool) -> Result<(), StoreError> {
        self.read("search the sentences of the project", |conn| {
            let mut ids = conn.prepare_cached(MATCHING)?;
            let mut rows = ids.query([phrase(run)])?;
            while let Some(row) = rows.next()? {
                if let Some(found) = seen(conn, row.get(0)?)?
                    && !each(found)
                {
                    break;
                }
            }
            Ok(())
        })
    }

    /// The sentences of exactly these words, at the most `limit`, those imported last first.
    pub fn find_same(&self, words: &[SearchWord], limit: usize) -> Result<Vec<FoundSegment>, StoreError> {
        let Some(key) = sentence_key(words) else { return Ok(Vec::new()) };
        self.read("search the sentences of the project", |conn| of_key(conn, key, limit))
    }

    /// What the sentences have in common that stand in the project more than once.
    pub fn recurring(&self) -> Result<Vec<i64>, StoreError> {
        self.read("search the sentences of the project", |conn| {
            let sql = "SELECT sentence_key FROM sentence_keys GROUP BY sentence_key HAVING count(*) > 1";
            let mut statement = conn.prepare_cached(sql)?;
            statement.query_map([], |row| row.get(0))?.collect()
        })
    }

    /// The sentences that have this in common, those imported last first.
    pub fn sentences_of_key(&self, key: i64) -> Result<Vec<FoundSegment>, StoreError> {
        self.read("search the sentences of the project", |conn| of_key(conn, key, usize::MAX))
    }

    /// Sentences that share many of these words that are rare in the project, at the most `limit`, those that share most
    /// first.
    pub fn find_alike(&self, words: &[SearchWord], limit: usize) -> Result<Vec<FoundSegment>, StoreError> {
        self.read("search the sentences of the project", |conn| {
            let mut found = Vec::new();
            for segment in sharing(conn, words)? {
                found.extend(seen(conn, segment)?);
                if found.len() >= limit {
                    break;
                }
            }
            Ok(found)
        })
    }
}

/// The segments that match a query, the last first. The index is asked alone, so that it stops as soon as enough is found.
const MATCHING: &str = "SELECT rowid FROM concordance WHERE concordance MATCH ?1 ORDER BY rowid DESC";

/// A query for words in a row.
fn phrase(WordRun { words, unfinished }: &WordRun) -> String {
    format!("\"{}\"{}", words.join(" "), if *unfinished { " *" } else { "" })
}

/// The segments of a key, at the most `limit`, the last first.
fn of_key(conn: &Connection, key: i64, limit: usize) -> rusqlite::Result<Vec<FoundSegment>> {
    let sql = "SELECT segment_id FROM sentence_keys WHERE sentence_key = ?1 ORDER BY segment_id DESC";
    let mut ids = conn.prepare_cached(sql)?;
    let mut rows = ids.query([key])?;
    let mut found = Vec::new();
    while found.len() < limit
        && let Some(row) = rows.next()?
    {
        found.extend(seen(conn, row.get(0)?)?);
    }
    Ok(found)
}

/// The segments that share rare words or several of the less common ones, those that share most of them first.
fn sharing(conn: &Connection, words: &[SearchWord]) -> rusqlite::Result<Vec<i64>> {
    let mut distinct: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let mut first = conn.prepare_cached(&format!("{MATCHING} LIMIT ?2"))?;
    let mut segments = |query: &str| -> rusqlite::Result<Vec<i64>> {
        first.query_map(params![query, COMMON], |row| row.get(0))?.collect()
    };
    let mut shares: BTreeMap<i64, usize> = BTreeMap::new();
    let mut common: Vec<(i64, String)> = Vec::new();
    for word in distinct {
        let word = format!("\"{word}\"");
        let found = segments(&word)?;
        if let ([latest, .., earliest], COMMON) = (found.as_slice(), found.len()) {
            common.push((latest - earliest, word));
            continue;
        }
        // A word that few have says more: one of ten sentences as much as two of a hundred.
        let weight = COMMON.ilog2() - found.len().max(1).ilog2() + 1;
        found.into_iter().for_each(|segment| *shares.entry(segment).or_default() += weight as usize);
    }
    // The less common a word is, the further apart stand the sentences that have it. To look for all of the words takes
    // seconds in a large archive, and finds no sentence in which one is another.
    common.sort_by(|one, other| other.cmp(one));
    common.truncate(TOGETHER);
    if common.len() > 1 {
        let together: Vec<String> = common.into_iter().map(|(_, word)| word).collect();
        let found = segments(&together.join(" "))?;
        found.into_iter().for_each(|segment| *shares.entry(segment).or_default() += together.len());
    }
    let mut shares: Vec<(i64, usize)> = shares.into_iter().collect();
    shares.sort_by_key(|&(segment, weight)| (std::cmp::Reverse(weight), std::cmp::Reverse(segment)));
    Ok(shares.into_iter().map(|(segment, _)| segment).collect())
}

/// A segment as it is seen in a pair; `None` where it is not.
fn seen(conn: &Connection, segment: i64) -> rusqlite::Result<Option<FoundSegment>> {
    conn.prepare_cached(
        "SELECT segments.id, segments.version_id, segments.position, paragraphs.position, pairs.id,
                iif(alignments.source_id = segments.version_id, 'source', 'target')
         FROM segments JOIN paragraphs ON paragraphs.id = segments.paragraph_id
         JOIN versions ON versions.id = segments.version_id AND versions.current = 1
         JOIN alignments ON source_id = segments.version_id OR target_id = segments.version_id
         JOIN pairs ON pairs.id = alignments.pair_id AND pairs.present = 1
         JOIN releases ON releases.id = pairs.release_id AND releases.present = 1
         WHERE segments.id = ?1 AND alignments.current = 1 ORDER BY pairs.id LIMIT 1",
    )?
    .query_row([segment], from_row)
    .optional()
}

fn from_row(row: &Row) -> rusqlite::Result<FoundSegment> {
    let side = |name: &str| match name {
        "source" => Some(Side::Source),
        "target" => Some(Side::Target),
        _ => None,
    };
    Ok(FoundSegment {
        segment: SegmentId(row.get(0)?),
        version: VersionId(row.get(1)?),
        position: row.get(2)?,
        paragraph: row.get(3)?,
        pair: PairId(row.get(4)?),
        side: named(row, 5, side)?,
    })
}

/// Makes the triggers of this connection that note which sentences are no longer as they are indexed.
pub(crate) fn install(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE unindexed (segment_id INTEGER PRIMARY KEY) STRICT;
         CREATE TEMP TRIGGER unindexed_new_segment AFTER INSERT ON main.segments BEGIN
            INSERT OR IGNORE INTO unindexed VALUES (NEW.id);
         END;
         CREATE TEMP TRIGGER unindexed_segment AFTER UPDATE OF paragraph_id, start, end ON main.segments BEGIN
            INSERT OR IGNORE INTO unindexed VALUES (NEW.id);
         END;
         CREATE TEMP TRIGGER unindexed_old_segment AFTER DELETE ON main.segments BEGIN
            INSERT OR IGNORE INTO unindexed VALUES (OLD.id);
         END;
         CREATE TEMP TRIGGER unindexed_paragraph AFTER UPDATE OF text ON main.paragraphs BEGIN
            INSERT OR IGNORE INTO unindexed SELECT id FROM main.segments WHERE paragraph_id = NEW.id;
         END;",
    )
}

/// Brings the index in step with the sentences that changed: the last thing a change does.
pub(crate) fn refresh(conn: &Connection) -> rusqlite::Result<()> {
    let mut changed = conn.prepare_cached(
        "SELECT segment_id, text, start, end FROM unindexed
         LEFT JOIN segments ON segments.id = segment_id LEFT JOIN paragraphs ON paragraphs.id = paragraph_id
         ORDER BY segment_id",
    )?;
    let mut index = conn.prepare_cached("INSERT OR REPLACE INTO concordance (rowid, words) VALUES (?1, ?2)")?;
    let mut forget = conn.prepare_cached("DELETE FROM concordance WHERE rowid = ?1")?;
    let mut key = conn.prepare_cached("INSERT OR REPLACE INTO sentence_keys VALUES (?1, ?2)")?;
    let mut forget_key = conn.prepare_cached("DELETE FROM sentence_keys WHERE segment_id = ?1")?;
    let mut rows = changed.query([])?;
    while let Some(row) = rows.next()? {
        let segment: i64 = row.get(0)?;
        let Some(text) = row.get_ref(1)?.as_str_or_null()? else {
            forget.execute([segment])?;
            forget_key.execute([segment])?;
            continue;
        };
        let words = search_words(sentence(text, row.get(2)?, row.get(3)?));
        let all: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        index.execute(params![segment, all.join(" ")])?;
        match sentence_key(&words) {
            Some(common) => key.execute(params![segment, common])?,
            None => forget_key.execute([segment])?,
        };
    }
    conn.prepare_cached("DELETE FROM unindexed")?.execute([])?;
    Ok(())
}

/// Indexes all sentences of a file that had no index.
pub(crate) fn fill(conn: &mut Connection) -> rusqlite::Result<()> {
    let tx = conn.transaction()?;
    tx.execute("INSERT OR IGNORE INTO unindexed SELECT id FROM main.segments", [])?;
    refresh(&tx)?;
    tx.commit()
}
