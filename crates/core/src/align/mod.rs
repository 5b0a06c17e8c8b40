//! Which units of the source the units of the target render.
//!
//! What a bead is worth ([`cost`]) stands apart from the search for the best path ([`path`]).

mod anchors;
mod band;
mod confidence;
mod cost;
mod coverage;
mod excerpt;
mod explain;
mod kept;
mod lengths;
mod lexicon;
mod links;
mod lists;
mod moved;
mod number;
mod pair;
mod paragraphs;
mod path;
mod reestimate;
mod regroup;
mod rejoined;
mod rendering;
mod renumber;
mod sentences;
mod settled;
mod sources;
#[doc(hidden)]
pub mod stages;
mod walls;
mod words;

pub use explain::{Evidence, Explanation, WordMatch, explain};
pub use kept::{Kept, Selection};
pub use lexicon::Lexicon;
pub(crate) use lexicon::letters;
pub(crate) use links::are_cognates;
pub use regroup::{CannotRegroup, Regroup, Regrouped};
pub(crate) use rendering::{Counterpart, Rendered, Rendering};
pub use sources::Sources;
pub(crate) use words::fold;

use crate::model::{Alignment, Bead, BeadOrigin, BlockKind, ByteSpan, Document, Lang, Level, Segment, UnitRange};
use crate::progress::{Cancelled, Part, Progress};
use crate::segment;
use band::Block;
use pair::Pair;
use path::Step;
use walls::Walls;
use words::{Side, Vocabulary};

/// A unit of one side: a paragraph or a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    /// Its text.
    pub text: &'a str,
    /// The part its paragraph plays.
    pub kind: BlockKind,
    /// The paragraph it stands in, numbered upwards; the paragraph itself at paragraph level.
    pub paragraph: u32,
}

/// What the aligner is told beside the texts.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Language of the source, where it is known.
    pub source_lang: Option<&'a Lang>,
    /// Language of the target, where it is known.
    pub target_lang: Option<&'a Lang>,
    /// Lexicons for the pair of languages, beside the one that comes with the program.
    pub lexicons: &'a [&'a dyn Lexicon],
    /// What may speak for and against a bead.
    pub sources: Sources,
    /// Beads that stay: the rest is aligned between them. They come back as they are, but for the place of an empty side.
    /// A bead that reaches beyond the texts, or shares a unit with one before it, is left out.
    pub kept: Option<&'a Kept>,
}

/// The beads of two documents at both levels. The sentences of paragraphs that are counterparts are aligned with each other;
/// a bead reaches over into the paragraphs that follow in both texts where a sentence runs on.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentAlignment {
    /// Beads of paragraphs.
    pub paragraphs: Alignment,
    /// Beads of segments, numbered through the whole document.
    pub sentences: Alignment,
}

/// Aligns the paragraphs of two documents, then the segments inside them and over the breaks between them. Every paragraph
/// has a segment, as [`segment::segments`] gives them: paragraphs are known by theirs.
///
/// # Panics
///
/// Where a paragraph has none: those after it would be taken for those before them.
pub fn document(
    source: (&Document, &[Segment]),
    target: (&Document, &[Segment]),
    options: &Options,
    progress: &dyn Progress,
) -> Result<DocumentAlignment, Cancelled> {
    let mut vocabularies = [Vocabulary::default(), Vocabulary::default()];
    let [source_words, target_words] = &mut vocabularies;
    let (reading, aligning) = (Part::new(progress, 0..10, 100), Part::new(progress, 10..80, 100));
    let sides = [
        read_segments(source_words, source, &Part::new(&reading, 0..1, 2))?,
        read_segments(target_words, target, &Part::new(&reading, 1..2, 2))?,
    ];
    let mut pair = new_pair(vocabularies, sides, options);
    let kept = options.kept.unwrap_or(const { &Kept::NOTHING });
    let paragraphs = align_paragraphs(&mut pair, &kept.paragraphs, &aligning)?;
    let inside = Part::new(progress, 80..100, 100);
    let (steps, walls) = sentences::inside(&pair, &paragraphs, &kept.sentences, &inside)?;
    Ok(DocumentAlignment {
        paragraphs: Alignment { level: Level::Paragraph, beads: paragraphs },
        sentences: Alignment { level: Level::Sentence, beads: beads(&steps, &walls) },
    })
}

fn new_pair(vocabularies: [Vocabulary; 2], sides: [Side; 2], options: &Options) -> Pair {
    let langs = options.source_lang.zip(options.target_lang).filter(|_| options.sources.lexicon);
    let shipped = langs.and_then(|(source, target)| crate::lexicon::shipped_for(source, target));
    let shipped = shipped.iter().map(|lexicon| lexicon as &dyn Lexicon);
    let lexicons: Vec<&dyn Lexicon> = shipped.chain(options.lexicons.iter().copied()).collect();
    Pair::new(vocabularies, sides, &lexicons, options.sources)
}

fn read_segments(
    vocabulary: &mut Vocabulary,
    (document, segments): (&Document, &[Segment]),
    progress: &dyn Progress,
) -> Result<Side, Cancelled> {
    let homes = segments.chunk_by(|one, next| one.paragraph == next.paragraph).map(|inside| inside[0].paragraph);
    assert!(homes.eq(0..document.paragraphs.len()), "every paragraph has a segment, in order");
    let unit = |segment: &Segment| {
        let paragraph = &document.paragraphs[segment.paragraph];
        Unit { text: segment.span.of(&paragraph.text), kind: paragraph.kind, paragraph: segment.paragraph as u32 }
    };
    Side::read(vocabulary, segments.iter().map(unit), &|done| progress.advance(done as u64, segments.len() as u64))
}

/// Aligns the units of two texts. Paragraphs are compared sentence by sentence.
pub fn align(
    source: &[Unit],
    target: &[Unit],
    level: Level,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Alignment, Cancelled> {
    let mut vocabularies = [Vocabulary::default(), Vocabulary::default()];
    let (reading, aligning) = (Part::new(progress, 0..15, 100), Part::new(progress, 15..100, 100));
    let sides = [
        read(&mut vocabularies[0], source, level, options.source_lang, &Part::new(&reading, 0..1, 2))?,
        read(&mut vocabularies[1], target, level, options.target_lang, &Part::new(&reading, 1..2, 2))?,
    ];
    let mut pair = new_pair(vocabularies, sides, options);
    let kept = options.kept.unwrap_or(const { &Kept::NOTHING });
    let beads = match level {
        Level::Paragraph => align_paragraphs(&mut pair, &kept.paragraphs, &aligning)?,
        Level::Sentence => align_sentences(&mut pair, &kept.sentences, &aligning)?,
    };
    Ok(Alignment { level, beads })
}

fn align_sentences(pair: &mut Pair, kept: &[Bead], progress: &dyn Progress) -> Result<Vec<Bead>, Cancelled> {
    let sizes = pair.sides.each_ref().map(Side::len);
    let walls = Walls::new(&[Block { source: 0..sizes[0], target: 0..sizes[1] }], kept, sizes);
    let steps = pair.arranged(&walls, |pair| {
        let steps = pair.align(&walls, &Part::new(progress, 0..90, 100))?;
        moved::join(pair, steps, &Part::new(progress, 90..100, 100))
    })?;
    Ok(beads(&walls.restore(&steps), &walls))
}

fn align_paragraphs(pair: &mut Pair, kept: &[Bead], progress: &dyn Progress) -> Result<Vec<Bead>, Cancelled> {
    let starts = pair.sides.each_ref().map(sentences::paragraph_starts);
    let sizes = starts.each_ref().map(|starts| starts.len() - 1);
    let walls = Walls::new(&[Block { source: 0..sizes[0], target: 0..sizes[1] }], kept, sizes);
    let of_sentences = walls.of_sentences(starts.each_ref().map(Vec::as_slice));
    let steps = pair.arranged(&of_sentences, |pair| {
        let steps = pair.align(&of_sentences, &Part::new(progress, 0..90, 100))?;
        let mut steps = paragraphs::join(&pair.sides, &steps);
        steps.retain(|step| walls.is_free(step));
        let whole = pair.with_sides(pair.sides.each_ref().map(Side::paragraphs));
        moved::join(&whole, steps, &Part::new(progress, 90..100, 100))
    })?;
    Ok(beads(&walls.restore(&steps), &walls))
}

/// Reads the units; paragraphs are read by their sentences, which tell where a paragraph was cut or joined.
fn read<'a>(
    vocabulary: &mut Vocabulary,
    units: &[Unit<'a>],
    level: Level,
    lang: Option<&Lang>,
    progress: &dyn Progress,
) -> Result<Side, Cancelled> {
    let tell = |done: usize| progress.advance(done as u64, units.len() as u64);
    match level {
        Level::Sentence => Side::read(vocabulary, units.iter().copied(), &tell),
        Level::Paragraph => {
            let sentences_of = |(unit, paragraph): (&Unit<'a>, u32)| {
                let Unit { text, kind, .. } = *unit;
                let mut spans = segment::sentences(text, lang);
                if spans.is_empty() {
                    spans.push(ByteSpan::default());
                }
                spans.into_iter().map(move |span| Unit { text: span.of(text), kind, paragraph })
            };
            Side::read(vocabulary, units.iter().zip(0..).flat_map(sentences_of), &tell)
        }
    }
}

/// Steps through free units as beads, with the beads that stay, in the order of the source.
fn beads(steps: &[Step], walls: &Walls) -> Vec<Bead> {
    let range = |(start, length): (usize, usize)| UnitRange::new(start as u32, (start + length) as u32);
    let bead = |step: &Step| Bead {
        source: range(step.source),
        target: range(step.target),
        confidence: confidence::calibrated(step.posterior),
        moved: step.moved,
        origin: BeadOrigin::Automatic,
    };
    arranged(steps.iter().map(bead).chain(walls.kept.iter().copied()))
}

/// Beads in the order of the source; one without source units after that of the target unit before it.
pub(crate) fn arranged(beads: impl Iterator<Item = Bead>) -> Vec<Bead> {
    let (mut alone, mut arranged): (Vec<Bead>, Vec<Bead>) = beads.partition(|bead| bead.source.is_empty());
    arranged.sort_unstable_by_key(|bead| bead.source);
    alone.sort_unstable_by_key(|bead| bead.target);
    let joined = arranged.iter().enumerate().filter(|(_, bead)| !bead.target.is_empty());
    let mut ends: Vec<(u32, usize)> = joined.map(|(at, bead)| (bead.target.end, at)).collect();
    ends.sort_unstable();
    let mut after: Vec<Vec<Bead>> = vec![Vec::new(); arranged.len() + 1];
    for bead in alone {
        let before = ends.partition_point(|&(end, _)| end <= bead.target.start);
        after[before.checked_sub(1).map_or(0, |at| ends[at].1 + 1)].push(bead);
    }
    let mut after = after.into_iter();
    let at = |unit: u32| move |bead: Bead| Bead { source: UnitRange::new(unit, unit), ..bead };
    let mut beads: Vec<Bead> = after.next().into_iter().flatten().map(at(0)).collect();
    for (bead, alone) in arranged.into_iter().zip(after) {
        beads.push(bead);
        beads.extend(alone.into_iter().map(at(bead.source.end)));
    }
    beads
}

#[cfg(test)]
mod tests;
