//! Which language a text is in.

use whatlang::{Detector, Info};

use super::warnings::Warnings;
use crate::model::{Lang, Paragraph, WarningKind};

/// Letters that tell the language of the whole as well as more would.
const SAMPLE: usize = 20_000;
/// With fewer letters than this, a detector mostly guesses.
const FEWEST_LETTERS: usize = 24;

/// The language of a document: from its content, with the region of `declared` where the two agree. A text too short to
/// tell is believed to be what it declares. Disagreement is a warning.
pub(super) fn recognise(paragraphs: &[Paragraph], declared: Option<Lang>, warnings: &mut Warnings) -> Option<Lang> {
    match (detect(&sample(paragraphs)), declared) {
        (None, declared) => declared,
        (Some(found), Some(declared)) if found.same_language(&declared) => Some(declared),
        (Some(found), Some(declared)) => {
            warnings.name(WarningKind::LanguageMisdeclared, declared.to_string());
            Some(found)
        }
        (Some(found), None) => Some(found),
    }
}

/// The language of a text of any length, without region; `None` when it cannot be told.
pub fn detect(text: &str) -> Option<Lang> {
    if text.chars().filter(|character| character.is_alphabetic()).take(FEWEST_LETTERS).count() < FEWEST_LETTERS {
        return None;
    }
    Detector::new().detect(text).filter(Info::is_reliable).and_then(|info| tag(info.lang()))
}

fn tag(lang: whatlang::Lang) -> Option<Lang> {
    let language = isolang::Language::from_639_3(lang.code())?;
    Lang::parse(language.to_639_1().unwrap_or(language.to_639_3())).ok()
}

/// Whole paragraphs from all over the document: a long one may open or close in another language.
fn sample(paragraphs: &[Paragraph]) -> String {
    let total: usize = paragraphs.iter().map(|paragraph| paragraph.text.len()).sum();
    let step = (total / SAMPLE).max(1);
    let mut sample = String::new();
    for paragraph in paragraphs.iter().step_by(step.min(paragraphs.len().max(1))) {
        sample.extend(paragraph.text.chars().take(SAMPLE));
        sample.push('\n');
        if sample.len() > 2 * SAMPLE {
            break;
        }
    }
    sample
}
