//! Which language a text is in.

use whatlang::Detector;

use super::warnings::Warnings;
use crate::model::{Lang, Paragraph, WarningKind};

/// Letters that tell the language of the whole as well as more would.
const SAMPLE: usize = 20_000;
/// Characters of a text that are read: more than any sample of [`SAMPLE`] has.
const LONGEST_READ: usize = 4 * SAMPLE;
/// With fewer letters than this, a detector mostly guesses.
const FEWEST_LETTERS: usize = 24;
/// With so many letters, two detectors that agree are right (measured on single paragraphs of 160 and more: all 1677).
const ENOUGH_LETTERS: usize = 200;
/// Confidence of a detector that knows only [`USUAL`] from which two detectors that agree are right (measured on single
/// paragraphs of 24 to 80 letters: 803 right, 5 wrong, 229 left open).
const SURE: f64 = 0.5;
/// Languages that a short text is compared with first: those that releases are most often written in.
const USUAL: [whatlang::Lang; 7] = [
    whatlang::Lang::Fra,
    whatlang::Lang::Eng,
    whatlang::Lang::Deu,
    whatlang::Lang::Spa,
    whatlang::Lang::Ita,
    whatlang::Lang::Por,
    whatlang::Lang::Nld,
];

/// The language of a document: from its content, with the region of `declared` where the two agree. A text too short to
/// tell is believed to be what it declares. Disagreement is a warning.
pub(super) fn recognise(paragraphs: &[Paragraph], declared: Option<Lang>, warnings: &mut Warnings) -> Option<Lang> {
    let sample = sample(paragraphs);
    match (detect(&sample), declared) {
        (None, declared) => declared.filter(|declared| is_in_script_of(declared, &sample)),
        (Some(found), Some(declared)) if found.same_language(&declared) => Some(declared),
        (Some(found), Some(declared)) => {
            warnings.name(WarningKind::LanguageMisdeclared, declared.to_string());
            Some(found)
        }
        (Some(found), None) => Some(found),
    }
}

/// The language of a text of any length, without region; `None` when it cannot be told. Of a long one the beginning is
/// read.
pub fn detect(text: &str) -> Option<Lang> {
    let text = text.char_indices().nth(LONGEST_READ).map_or(text, |(end, _)| &text[..end]);
    let letters = text.chars().filter(|character| character.is_alphabetic()).take(ENOUGH_LETTERS).count();
    if letters < FEWEST_LETTERS {
        return None;
    }
    let best = Detector::new().detect(text)?;
    let is_sure = best.is_reliable()
        || Detector::with_allowlist(USUAL.to_vec()).detect(text).is_some_and(|usual| {
            usual.lang() == best.lang() && (letters == ENOUGH_LETTERS || usual.confidence() >= SURE)
        });
    is_sure.then(|| tag(best.lang())).flatten()
}

/// Whether a language is written in the script of the text.
fn is_in_script_of(lang: &Lang, text: &str) -> bool {
    let Some(script) = whatlang::detect_script(text) else { return true };
    let known: Vec<Lang> = script.langs().iter().filter_map(|&lang| tag(lang)).collect();
    let elsewhere = whatlang::Lang::all().iter().filter_map(|&lang| tag(lang)).any(|other| other.same_language(lang));
    !elsewhere || known.iter().any(|other| other.same_language(lang))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::BlockKind;

    #[test]
    fn tells_languages_apart_or_stays_silent() {
        for (text, language) in [
            ("", None),
            ("Gaza", None),
            ("26 Sep 2025", None),
            ("Le gouvernement doit agir maintenant contre cette loi injuste.", Some("fr")),
            ("The government must act now against this law.", Some("en")),
            ("Das Parlament hat das Gesetz am Montag angenommen.", Some("de")),
            ("El gobierno debe actuar ahora mismo contra esta ley injusta que afecta a la población.", Some("es")),
            ("Правительство должно немедленно отменить этот несправедливый закон, который вредит людям.", Some("ru")),
        ] {
            assert_eq!(detect(text).as_ref().map(Lang::language), language, "{text}");
        }
    }

    #[track_caller]
    fn check(text: &str, declared: &str, lang: Option<&str>, misdeclared: bool) {
        let paragraph = Paragraph::new(BlockKind::Paragraph, 0, text);
        let mut warnings = Warnings::default();
        let found = recognise(&[paragraph], Lang::parse(declared).ok(), &mut warnings);
        assert_eq!(found.map(|lang| lang.to_string()).as_deref(), lang, "{text}");
        assert_eq!(!warnings.into_list().is_empty(), misdeclared, "{text}");
    }

    #[test]
    fn takes_the_region_from_what_is_declared_when_the_language_agrees() {
        check("Le gouvernement doit agir maintenant.", "fr-CA", Some("fr-CA"), false);
        check("The government must act now against this law.", "fr-CA", Some("en"), true);
        check("Gaza", "fr-CH", Some("fr-CH"), false);
        check("Gaza", "ru-RU", None, false);
        check("Gaza", "", None, false);
    }
}
