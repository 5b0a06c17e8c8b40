//! Check one row while somebody types in it.

use relecture_core::align::DocumentAlignment;
use relecture_core::check::Selection;
use relecture_core::model::{
    Alignment, Bead, BeadOrigin, Document, Finding, Format, Level, Pair, PairId, Paragraph, Segment, Side, UnitRange,
    VersionId,
};
use relecture_core::profile::Profile;
use relecture_core::progress::Unwatched;
use relecture_core::segment;
use relecture_core::terms::TermIndex;

use crate::check::check_held;
use crate::{PairRow, Project, ProjectError, RowParagraph, TextToCheck};

/// A row as two texts of its own, with one paragraph as it is typed.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedRow {
    /// The paragraphs of both sides.
    pub documents: [Document; 2],
    segments: [Vec<Segment>; 2],
    /// What the paragraphs of both sides said before anything was typed in them.
    previous: [Vec<Vec<String>>; 2],
    alignment: DocumentAlignment,
    /// The side that is typed in, and the paragraph of it, by its index in the row.
    place: (Side, usize),
}

impl Project {
    /// A row of a pair, in which the paragraph at a position of a text would say something else.
    pub fn typed_row(
        &self,
        pair: PairId,
        row: u32,
        (side, paragraph): (Side, u32),
        text: &str,
    ) -> Result<TypedRow, ProjectError> {
        let row = self.rows(pair, row, 1)?.rows.pop().ok_or(ProjectError::NoSuchPlace)?;
        let pair = self.store.pair(pair)?;
        let PairRow { mut source, mut target, .. } = row;
        let typed = match side {
            Side::Source => &mut source,
            Side::Target => &mut target,
        };
        let index = typed.iter().position(|known| known.position == paragraph).ok_or(ProjectError::NoSuchPlace)?;
        let first: usize = typed[..index].iter().map(|known| known.segments.len()).sum();
        let before = typed[index].segments.len();
        let lang = self.store.lang(pair.version(side))?;
        let sentences = segment::sentences(text, lang.as_ref());
        let count = if before == sentences.len() { None } else { Some(sentences.len()) };
        let sentence_beads = beads(&source, &target);
        let numbers = |number: usize| u32::try_from(number).expect("a row has few sentences");
        let sentence_beads = match count {
            None => sentence_beads,
            Some(count) => {
                let continued: Vec<Option<usize>> = (0..count).map(|at| Some(at).filter(|at| *at < before)).collect();
                sentence_beads.renumbered(side, numbers(first), numbers(before), &continued)
            }
        };
        let row = Bead {
            source: UnitRange::new(0, numbers(source.len())),
            target: UnitRange::new(0, numbers(target.len())),
            confidence: 1.0,
            moved: false,
            origin: BeadOrigin::Automatic,
        };
        let alignment = DocumentAlignment {
            paragraphs: Alignment { level: Level::Paragraph, beads: vec![row] },
            sentences: sentence_beads,
        };
        let mut segments = [segments(&source), segments(&target)];
        let mut previous = [
            self.before_each(pair.version(Side::Source), &source)?,
            self.before_each(pair.version(Side::Target), &target)?,
        ];
        let (here, mut documents) = (
            usize::from(side == Side::Target),
            [self.alone(&pair, Side::Source, source)?, self.alone(&pair, Side::Target, target)?],
        );
        let typed = &mut documents[here].paragraphs[index];
        let before = std::mem::replace(&mut typed.text, text.to_owned());
        typed.links.clear();
        typed.highlights.clear();
        previous[here][index].push(before);
        segments[here].retain(|segment| segment.paragraph != index);
        segments[here].extend(sentences.into_iter().map(|span| Segment { paragraph: index, span }));
        segments[here].sort_unstable();
        Ok(TypedRow { documents, segments, previous, alignment, place: (side, index) })
    }

    /// What each of some paragraphs of a version said before.
    fn before_each(&self, version: VersionId, paragraphs: &[RowParagraph]) -> Result<Vec<Vec<String>>, ProjectError> {
        let one = |known: &RowParagraph| {
            let range = UnitRange::new(known.position, known.position + 1);
            Ok(self.store.earlier_texts(version, range)?.pop().unwrap_or_default())
        };
        paragraphs.iter().map(one).collect()
    }

    /// Paragraphs of a text as a document of their own.
    fn alone(&self, pair: &Pair, side: Side, paragraphs: Vec<RowParagraph>) -> Result<Document, ProjectError> {
        let paragraphs: Vec<Paragraph> = paragraphs.into_iter().map(|known| known.paragraph).collect();
        let lang = self.store.lang(pair.version(side))?;
        Ok(Document { format: Format::Text, encoding: "UTF-8", lang, paragraphs, blank_cells: Vec::new() })
    }
}

impl TypedRow {
    /// What is wrong in the paragraph that is typed in, as far as its row shows it.
    pub fn check(&self, profiles: [Profile; 2], terms: Option<&TermIndex>) -> Result<Vec<Finding>, ProjectError> {
        let texts = [0, 1].map(|side| TextToCheck {
            document: &self.documents[side],
            segments: &self.segments[side],
            previous: &self.previous[side],
        });
        let held = (profiles, terms);
        let mut findings = check_held(texts, &self.alignment, held, &Selection::default(), &Unwatched)?.findings;
        let (side, paragraph) = self.place;
        findings.retain(|finding| finding.place(side).is_some_and(|place| place.paragraph == paragraph));
        Ok(findings)
    }

    /// The beads of its only row.
    pub fn rows(&self) -> &[Bead] {
        &self.alignment.paragraphs.beads
    }
}

fn segments(paragraphs: &[RowParagraph]) -> Vec<Segment> {
    let of = |(paragraph, known): (usize, &RowParagraph)| {
        known.segments.iter().map(move |segment| Segment { paragraph, span: segment.span }).collect::<Vec<_>>()
    };
    paragraphs.iter().enumerate().flat_map(of).collect()
}

/// The sentences of a row that render each other, numbered from 0 on each side.
fn beads(source: &[RowParagraph], target: &[RowParagraph]) -> Alignment {
    let numbers = |paragraphs: &[RowParagraph]| -> Vec<u32> {
        paragraphs.iter().flat_map(|known| &known.segments).map(|segment| segment.bead).collect()
    };
    let sides = [numbers(source), numbers(target)];
    let mut known: Vec<u32> = sides.concat();
    known.sort_unstable();
    known.dedup();
    let mut ends = [0, 0];
    let beads = known.into_iter().map(|number| {
        let [source, target] = [0, 1].map(|side| {
            let units = (0..).zip(&sides[side]).filter(|(_, bead)| **bead == number).map(|(unit, _)| unit);
            let (start, end) =
                units.fold((u32::MAX, 0), |(start, end), unit: u32| (start.min(unit), end.max(unit + 1)));
            let units = if start < end { UnitRange::new(start, end) } else { UnitRange::new(ends[side], ends[side]) };
            ends[side] = units.end;
            units
        });
        Bead { source, target, confidence: 1.0, moved: false, origin: BeadOrigin::Automatic }
    });
    Alignment { level: Level::Sentence, beads: beads.collect() }
}
