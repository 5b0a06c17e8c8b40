//! The sentences of rows that a person regrouped.

use super::regroup::settled;
use super::{DocumentAlignment, Kept, Options, Unit, align};
use crate::model::{Alignment, Bead, BeadOrigin, Document, Level, Segment, UnitRange};
use crate::progress::{Cancelled, Progress};

/// The sentences of some rows, and the beads among them that stay.
struct Row {
    units: [UnitRange; 2],
    kept: Vec<Bead>,
}

impl DocumentAlignment {
    /// The beads of sentences after rows were regrouped: no bead leaves one of the rows, those that lie inside one stay, and
    /// what is left over there is aligned. `rows` are the new beads of paragraphs.
    pub fn rejoined(
        &self,
        texts: [(&Document, &[Segment]); 2],
        rows: &[Bead],
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Alignment, Cancelled> {
        let mut rows: Vec<Row> = rows.iter().map(|bead| Row::new(bead, texts)).collect();
        let homes = [0, 1].map(|side| homes(&rows, side, texts[side].1.len()));
        let (mut kept, mut cut) = (Vec::new(), Vec::new());
        for bead in &self.sentences.beads {
            let mut rows_of = homes_of(&homes, bead);
            let first = rows_of.next().flatten();
            let is_whole = rows_of.all(|home| home == first);
            match first {
                None if is_whole => kept.push(*bead),
                Some(row) if is_whole => rows[row].keep(bead),
                _ => cut.extend(outside(&homes, bead)),
            }
        }
        for row in &rows {
            cut.extend(row.aligned(texts, options, progress)?);
        }
        let level = Level::Sentence;
        Ok(Alignment { level, beads: settled(kept, cut) })
    }
}

impl Row {
    fn new(bead: &Bead, texts: [(&Document, &[Segment]); 2]) -> Self {
        let start = |side: usize, paragraph: u32| {
            texts[side].1.partition_point(|segment| segment.paragraph < paragraph as usize) as u32
        };
        let units = |side: usize, units: UnitRange| UnitRange::new(start(side, units.start), start(side, units.end));
        Self { units: [units(0, bead.source), units(1, bead.target)], kept: Vec::new() }
    }

    /// What joins sentences of both sides stays; what had no counterpart may find one.
    fn keep(&mut self, bead: &Bead) {
        if bead.origin == BeadOrigin::Pinned || (!bead.source.is_empty() && !bead.target.is_empty()) {
            self.kept.push(*bead);
        }
    }

    /// The beads of its sentences.
    fn aligned(
        &self,
        texts: [(&Document, &[Segment]); 2],
        options: &Options,
        progress: &dyn Progress,
    ) -> Result<Vec<Bead>, Cancelled> {
        let [source, target] = [0, 1].map(|side| units(texts[side], self.units[side]));
        let [sources, targets] = self.units.map(|units| units.start);
        let shifted = |bead: &Bead, [sources, targets]: [i64; 2]| Bead {
            source: shift(bead.source, sources),
            target: shift(bead.target, targets),
            ..*bead
        };
        let back = [-i64::from(sources), -i64::from(targets)];
        let sentences = self.kept.iter().map(|bead| shifted(&without_place(bead, self.units), back)).collect();
        let kept = Kept { paragraphs: Vec::new(), sentences };
        let options = Options { kept: Some(&kept), ..*options };
        let found = align(&source, &target, Level::Sentence, &options, progress)?;
        Ok(found.beads.iter().map(|bead| shifted(bead, [i64::from(sources), i64::from(targets)])).collect())
    }
}

/// An empty side may stand outside the row; it stands at its start instead.
fn without_place(bead: &Bead, row: [UnitRange; 2]) -> Bead {
    let place =
        |units: UnitRange, row: UnitRange| if units.is_empty() { UnitRange::new(row.start, row.start) } else { units };
    Bead { source: place(bead.source, row[0]), target: place(bead.target, row[1]), ..*bead }
}

fn shift(units: UnitRange, by: i64) -> UnitRange {
    let moved = |unit: u32| u32::try_from(i64::from(unit) + by).expect("a unit stays in its text");
    UnitRange::new(moved(units.start), moved(units.end))
}

fn units<'a>((document, segments): (&'a Document, &[Segment]), range: UnitRange) -> Vec<Unit<'a>> {
    let unit = |segment: &Segment| {
        let paragraph = &document.paragraphs[segment.paragraph];
        Unit { text: segment.span.of(&paragraph.text), kind: paragraph.kind, paragraph: segment.paragraph as u32 }
    };
    segments[range.indices()].iter().map(unit).collect()
}

/// Which of the rows each sentence of a side stands in, if any.
fn homes(rows: &[Row], side: usize, sentences: usize) -> Vec<Option<usize>> {
    let mut homes = vec![None; sentences];
    for (at, row) in rows.iter().enumerate() {
        homes[row.units[side].indices()].fill(Some(at));
    }
    homes
}

fn homes_of<'a>(homes: &'a [Vec<Option<usize>>; 2], bead: &Bead) -> impl Iterator<Item = Option<usize>> + 'a {
    homes[0][bead.source.indices()].iter().chain(&homes[1][bead.target.indices()]).copied()
}

/// What remains of a bead outside the rows: its first stretches stay together, others have no counterpart.
fn outside(homes: &[Vec<Option<usize>>; 2], bead: &Bead) -> Vec<Bead> {
    let free = |side: usize, units: UnitRange| {
        let mut stretches: Vec<UnitRange> = Vec::new();
        for unit in (units.start..units.end).filter(|unit| homes[side][*unit as usize].is_none()) {
            match stretches.last_mut() {
                Some(last) if last.end == unit => last.end += 1,
                _ => stretches.push(UnitRange::new(unit, unit + 1)),
            }
        }
        stretches
    };
    let (sources, targets) = (free(0, bead.source), free(1, bead.target));
    let nothing = UnitRange::default();
    let stretch = |stretches: &[UnitRange], at: usize| stretches.get(at).copied().unwrap_or(nothing);
    let of = |at| Bead { source: stretch(&sources, at), target: stretch(&targets, at), moved: false, ..*bead };
    let mut left: Vec<Bead> = (0..sources.len().max(targets.len())).map(of).collect();
    for bead in &mut left {
        if bead.source.is_empty() || bead.target.is_empty() {
            bead.origin = BeadOrigin::Automatic;
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{ENGLISH, FRENCH, check_laws, document_of, paragraphs};
    use super::super::{Regroup, document};
    use super::*;
    use crate::model::Side;
    use crate::progress::Unwatched;
    use crate::segment;

    fn change() -> impl Strategy<Value = Regroup> {
        let row = || 0..8_usize;
        prop_oneof![
            (row(), 2..4_usize).prop_map(|(at, count)| Regroup::Merge { beads: at..at + count }),
            (row(), 0..12_u32).prop_map(|(bead, from)| Regroup::MoveDown { bead, side: Side::Target, from }),
            row().prop_map(|bead| Regroup::OpenGap { bead, side: Side::Target }),
            row().prop_map(|bead| Regroup::Swap { bead }),
            row().prop_map(|bead| Regroup::Unlink { bead }),
            (row(), row()).prop_map(|(source, target)| Regroup::Link { source, target }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn sentences_stay_in_the_rows_that_a_person_made(
            source in paragraphs(&ENGLISH),
            target in paragraphs(&FRENCH),
            changes in prop::collection::vec(change(), 1..6),
        ) {
            let documents = [document_of(&source), document_of(&target)];
            let segments = documents.each_ref().map(segment::segments);
            let texts = [0, 1].map(|side| (&documents[side], segments[side].as_slice()));
            let options = Options::default();
            let mut current = document(texts[0], texts[1], &options, &Unwatched).unwrap();
            for change in changes {
                let Ok(rows) = current.paragraphs.regrouped(&change) else { continue };
                let sentences = current.rejoined(texts, &rows.made, &options, &Unwatched).unwrap();
                check_laws(&sentences.beads, segments[0].len(), segments[1].len());
                let made: Vec<Row> = rows.made.iter().map(|bead| Row::new(bead, texts)).collect();
                let homes = [0, 1].map(|side| homes(&made, side, segments[side].len()));
                for bead in &sentences.beads {
                    let mut of = homes_of(&homes, bead);
                    let first = of.next();
                    prop_assert!(of.all(|home| Some(home) == first), "{bead:?} stands in two rows");
                }
                current = DocumentAlignment { paragraphs: rows.alignment, sentences };
            }
        }
    }
}
