//! Which units of the source the units of the target render.
//!
//! What a bead is worth ([`cost`]) stands apart from the search for the best path ([`path`]).

mod anchors;
mod band;
mod confidence;
mod cost;
mod lexicon;
mod links;
mod moved;
mod number;
mod pair;
mod paragraphs;
mod path;
mod reestimate;
mod sentences;
mod words;

pub use lexicon::Lexicon;
pub(crate) use lexicon::letters;
pub(crate) use words::fold;

use crate::model::{Alignment, Bead, BeadOrigin, BlockKind, ByteSpan, Document, Lang, Level, Segment, UnitRange};
use crate::progress::{Cancelled, Progress};
use crate::segment;
use pair::Pair;
use path::Step;
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
    /// Leave the lexicon that comes with the program aside, to measure what it gives.
    pub without_shipped_lexicon: bool,
}

/// The beads of two documents at both levels. Sentences whose paragraphs are counterparts are aligned with each other.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentAlignment {
    /// Beads of paragraphs.
    pub paragraphs: Alignment,
    /// Beads of segments, numbered through the whole document.
    pub sentences: Alignment,
}

/// Aligns the paragraphs of two documents, then the segments inside them.
pub fn document(
    source: (&Document, &[Segment]),
    target: (&Document, &[Segment]),
    options: &Options,
    progress: &dyn Progress,
) -> Result<DocumentAlignment, Cancelled> {
    let mut vocabularies = [Vocabulary::default(), Vocabulary::default()];
    let [source_words, target_words] = &mut vocabularies;
    let sides = [read_segments(source_words, source), read_segments(target_words, target)];
    let mut pair = new_pair(vocabularies, sides, options);
    let paragraphs = align_paragraphs(&mut pair, progress)?;
    let sentences = sentences::inside(&pair, &paragraphs, progress)?;
    Ok(DocumentAlignment {
        paragraphs: Alignment { level: Level::Paragraph, beads: beads(&paragraphs) },
        sentences: Alignment { level: Level::Sentence, beads: beads(&sentences) },
    })
}

fn new_pair(vocabularies: [Vocabulary; 2], sides: [Side; 2], options: &Options) -> Pair {
    let langs = options.source_lang.zip(options.target_lang).filter(|_| !options.without_shipped_lexicon);
    let shipped = langs.and_then(|(source, target)| crate::lexicon::shipped_for(source, target));
    let shipped = shipped.iter().map(|lexicon| lexicon as &dyn Lexicon);
    let lexicons: Vec<&dyn Lexicon> = shipped.chain(options.lexicons.iter().copied()).collect();
    Pair::new(vocabularies, sides, &lexicons)
}

fn read_segments(vocabulary: &mut Vocabulary, (document, segments): (&Document, &[Segment])) -> Side {
    let unit = |segment: &Segment| {
        let paragraph = &document.paragraphs[segment.paragraph];
        Unit { text: segment.span.of(&paragraph.text), kind: paragraph.kind, paragraph: segment.paragraph as u32 }
    };
    Side::read(vocabulary, segments.iter().map(unit))
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
    let sides = [
        read(&mut vocabularies[0], source, level, options.source_lang),
        read(&mut vocabularies[1], target, level, options.target_lang),
    ];
    let mut pair = new_pair(vocabularies, sides, options);
    let steps = match level {
        Level::Paragraph => align_paragraphs(&mut pair, progress)?,
        Level::Sentence => {
            let steps = pair.align(progress)?;
            moved::join(&pair, steps, progress)?
        }
    };
    Ok(Alignment { level, beads: beads(&steps) })
}

fn align_paragraphs(pair: &mut Pair, progress: &dyn Progress) -> Result<Vec<Step>, Cancelled> {
    let steps = pair.align(progress)?;
    let steps = paragraphs::join(&pair.sides, &steps);
    let mut steps = moved::join(&pair.with_sides(pair.sides.each_ref().map(Side::paragraphs)), steps, progress)?;
    arrange(&mut steps);
    Ok(steps)
}

/// Puts steps in the order of the source; one without source units after that of the target unit before it.
fn arrange(steps: &mut Vec<Step>) {
    let (mut alone, mut arranged): (Vec<Step>, Vec<Step>) = steps.drain(..).partition(|step| step.source.1 == 0);
    arranged.sort_unstable_by_key(|step| step.source);
    alone.sort_unstable_by_key(|step| step.target);
    let mut ends: Vec<(usize, usize)> =
        arranged.iter().enumerate().map(|(at, step)| (step.target.0 + step.target.1, at)).filter(|_| true).collect();
    ends.retain(|&(_, at)| arranged[at].target.1 > 0);
    ends.sort_unstable();
    let mut after: Vec<Vec<Step>> = vec![Vec::new(); arranged.len() + 1];
    for step in alone {
        let before = ends.partition_point(|&(end, _)| end <= step.target.0);
        after[before.checked_sub(1).map_or(0, |at| ends[at].1 + 1)].push(step);
    }
    let mut after = after.into_iter();
    steps.extend(after.next().into_iter().flatten());
    for (step, alone) in arranged.into_iter().zip(after) {
        steps.push(step);
        steps.extend(alone.into_iter().map(|alone| Step { source: (step.source.0 + step.source.1, 0), ..alone }));
    }
}

/// Reads the units; paragraphs are read by their sentences, which tell where a paragraph was cut or joined.
fn read<'a>(vocabulary: &mut Vocabulary, units: &[Unit<'a>], level: Level, lang: Option<&Lang>) -> Side {
    match level {
        Level::Sentence => Side::read(vocabulary, units.iter().copied()),
        Level::Paragraph => {
            let sentences_of = |(unit, paragraph): (&Unit<'a>, u32)| {
                let Unit { text, kind, .. } = *unit;
                let mut spans = segment::sentences(text, lang);
                if spans.is_empty() {
                    spans.push(ByteSpan::default());
                }
                spans.into_iter().map(move |span| Unit { text: span.of(text), kind, paragraph })
            };
            Side::read(vocabulary, units.iter().zip(0..).flat_map(sentences_of))
        }
    }
}

/// Steps as beads, in the order of the source.
fn beads(steps: &[Step]) -> Vec<Bead> {
    let range = |(start, length): (usize, usize)| UnitRange::new(start as u32, (start + length) as u32);
    let mut steps = steps.to_vec();
    arrange(&mut steps);
    let bead = |step: &Step| Bead {
        source: range(step.source),
        target: range(step.target),
        confidence: confidence::calibrated(step.posterior),
        moved: step.moved,
        origin: BeadOrigin::Automatic,
    };
    steps.iter().map(bead).collect()
}

#[cfg(test)]
mod tests;
