//! Which units of the source the units of the target render.
//!
//! What a bead is worth ([`cost`]) stands apart from the search for the best path ([`path`]).

mod anchors;
mod band;
mod cost;
mod lexicon;
mod links;
mod moved;
mod number;
mod pair;
mod paragraphs;
mod path;
mod reestimate;
mod words;

pub use lexicon::Lexicon;

use crate::model::{Alignment, Bead, BeadOrigin, BlockKind, ByteSpan, Lang, Level, UnitRange};
use crate::progress::{Cancelled, Progress};
use crate::segment::sentences;
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
    /// Lexicons for the pair of languages.
    pub lexicons: &'a [&'a dyn Lexicon],
}

/// Aligns the units of two texts.
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
    let mut pair = Pair::new(vocabularies, sides, options.lexicons);
    let mut steps = pair.align(progress)?;
    if level == Level::Paragraph {
        steps = paragraphs::join(&pair.sides, &steps);
        pair = pair.paragraphs();
    }
    let moved = moved::find(&pair, &steps);
    Ok(Alignment { level, beads: beads(&steps, &moved) })
}

/// Reads the units; paragraphs are read by their sentences, which tell where a paragraph was cut or joined.
fn read<'a>(vocabulary: &mut Vocabulary, units: &[Unit<'a>], level: Level, lang: Option<&Lang>) -> Side {
    match level {
        Level::Sentence => Side::read(vocabulary, units.iter().map(|unit| (unit.text, unit.paragraph))),
        Level::Paragraph => {
            let sentences_of = |(unit, number): (&Unit<'a>, u32)| {
                let mut sentences = sentences(unit.text, lang);
                if sentences.is_empty() {
                    sentences.push(ByteSpan::new(0, 0));
                }
                let text = unit.text;
                sentences.into_iter().map(move |span| (&text[span.start..span.end], number))
            };
            Side::read(vocabulary, units.iter().zip(0..).flat_map(sentences_of))
        }
    }
}

/// The beads of the path, moved units joined, in the order of the source.
fn beads(steps: &[Step], moved: &[(usize, usize)]) -> Vec<Bead> {
    let range = |(start, length): (usize, usize)| UnitRange::new(start as u32, (start + length) as u32);
    let bead = |source, target, confidence: f32, moved| Bead {
        source,
        target,
        confidence: confidence.min(1.0),
        moved,
        origin: BeadOrigin::Automatic,
    };
    let mut beads = Vec::new();
    for step in steps {
        match step {
            Step { source: (unit, 1), target: (_, 0), .. } => match moved.binary_search_by_key(unit, |pair| pair.0) {
                Ok(at) => beads.push(bead(range((*unit, 1)), range((moved[at].1, 1)), 0.8, true)),
                Err(_) => beads.push(bead(range(step.source), range(step.target), step.posterior, false)),
            },
            Step { source: (_, 0), target: (unit, 1), .. } if moved.iter().any(|pair| pair.1 == *unit) => {}
            step => beads.push(bead(range(step.source), range(step.target), step.posterior, false)),
        }
    }
    beads
}
