//! Paragraphs that are far shorter or longer than those they answer.

use std::collections::BTreeSet;

use super::LENGTH;
use crate::check::{CheckedPair, CheckedParagraph, Found, Language};
use crate::model::{Bead, Severity, Side};

/// Letters and digits from which on a paragraph can be too short or too long.
const LEAST: usize = 20;
/// From how many on no translation between French and English is out of the limits, and the limits: letters of the target
/// by those of the source (OmegaT and LanguageTool hold texts to like ones).
const LONG: f64 = 60.0;
const LIMITS: [f64; 2] = [0.40, 2.40];
/// How many paragraphs show what is usual between two texts.
const ENOUGH: usize = 12;
/// The least that the median absolute deviation of the logarithms is taken to be, and how many of them are worth a look,
/// and too many: a statute is drafted in two languages rather than translated, and its paragraphs differ in length.
const DEVIATION_MIN: f64 = 0.15;
const DEVIATIONS: f64 = 3.5;
const DEVIATIONS_GRAVE: f64 = 5.0;
/// Variance of the length for each character (Gale & Church 1993), and how many standard deviations
/// are too many.
const VARIANCE: f64 = 6.8;
const STANDARD_DEVIATIONS: f64 = 3.0;
/// What else tells that something is missing or too much.
const TOLD_BY: &[&str] = &[
    "para.missing",
    "para.extra",
    "omission.sentence",
    "addition.sentence",
    "untranslated.sentence",
    "untranslated.same",
    "blank",
];

/// Words with which a letter closes, where French may have a whole sentence: `Sincerely,` is `Veuillez agréer…`.
const CLOSING: &[&str] =
    &["cordialement", "faithfully", "regards", "respectfully", "respectueusement", "sincerely", "truly"];
/// How many words such a closing has at most.
const CLOSING_WORDS: usize = 4;

fn closes_letters(word: &str) -> bool {
    CLOSING.contains(&word.to_lowercase().as_str())
}

/// What two sides of a bead measure against each other.
struct Measured<'a> {
    bead: &'a Bead,
    /// Letters and digits of the source.
    source: usize,
    /// Of the target.
    target: usize,
    /// Natural logarithm of those of the target by those of the source.
    log_ratio: f64,
}

impl Measured<'_> {
    /// Letters and digits of a side.
    fn mean(&self) -> f64 {
        (self.source + self.target) as f64 / 2.0
    }
}

/// One finding for each bead that is out of what is usual between these texts, or between these languages.
pub(super) fn compare(pair: &CheckedPair, found: &mut Found) {
    let measured: Vec<Measured> = pair.paragraphs.iter().filter_map(|bead| measure(pair, bead)).collect();
    let usual = Usual::of(&measured);
    let known = [&pair.source, &pair.target].iter().all(|text| text.language != Language::Other);
    let severity = |measured: &Measured| {
        let is_impossible = !(LIMITS[0]..=LIMITS[1]).contains(&measured.log_ratio.exp());
        let is_left = |deviations| usual.as_ref().is_some_and(|usual| usual.is_left_by(measured, deviations));
        if known && measured.mean() >= LONG && is_impossible || is_left(DEVIATIONS_GRAVE) {
            return Some(LENGTH.severity).filter(|_| !measured.bead.is_low_confidence()).or(Some(Severity::Note));
        }
        is_left(DEVIATIONS).then_some(Severity::Note)
    };
    let told = found.paragraphs_with(TOLD_BY);
    for measured in &measured {
        let Measured { bead, log_ratio, .. } = measured;
        if let Some(severity) = severity(measured).filter(|_| !is_told(bead, &told)) {
            let [source, target] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side)[0].whole());
            let percent = (100.0 * log_ratio.exp()).round() as usize;
            let adding = found.graded(&LENGTH, severity, target).and(source).with("percent", percent);
            if *log_ratio > 0.0 {
                adding.worded("longer");
            }
        }
    }
}

fn measure<'a>(pair: &CheckedPair, bead: &'a Bead) -> Option<Measured<'a>> {
    let letters = |side: Side| -> usize {
        let of = |paragraph: &CheckedParagraph| paragraph.raw.chars().filter(|c| c.is_alphanumeric()).count();
        pair.paragraphs_of(bead, side).iter().map(of).sum()
    };
    let (source, target) = (letters(Side::Source), letters(Side::Target));
    let closes_a_letter = [Side::Source, Side::Target].iter().any(|&side| {
        let paragraphs = pair.paragraphs_of(bead, side);
        paragraphs.iter().flat_map(CheckedParagraph::words).take(CLOSING_WORDS + 1).count() <= CLOSING_WORDS
            && paragraphs.iter().flat_map(CheckedParagraph::words).any(|(word, _)| closes_letters(word))
    });
    let counts = pair.is_comparable(bead) && source >= LEAST && target > 0 && !closes_a_letter;
    counts.then(|| Measured { bead, source, target, log_ratio: (target as f64 / source as f64).ln() })
}

/// Whether a paragraph of the bead, or beside it, is told to lack something already.
fn is_told(bead: &Bead, told: &BTreeSet<(Side, usize)>) -> bool {
    [Side::Source, Side::Target].into_iter().any(|side| {
        let range = bead.side(side).indices();
        told.range((side, range.start.saturating_sub(1))..=(side, range.end)).next().is_some()
    })
}

/// What is usual between two texts.
struct Usual {
    median: f64,
    deviation: f64,
}

impl Usual {
    fn of(measured: &[Measured]) -> Option<Self> {
        let median = median(measured.iter().map(|measured| measured.log_ratio))?;
        let deviation = self::median(measured.iter().map(|measured| (measured.log_ratio - median).abs()))?;
        (measured.len() >= ENOUGH).then_some(Self { median, deviation: deviation.max(DEVIATION_MIN) })
    }

    /// Whether what is measured lies outside it: the shorter the text, the more its length varies.
    fn is_left_by(&self, measured: &Measured, deviations: f64) -> bool {
        let away = (measured.log_ratio - self.median).abs();
        let varies = (VARIANCE / measured.mean()).sqrt();
        away > deviations * self.deviation && away > STANDARD_DEVIATIONS * varies
    }
}

fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    const ENGLISH: &str = "The council promised to hire two smaller boats from a company in Rive-Haute, to carry patients to \
                           the hospital free of charge, and to open the harbour office in January.";
    const FRENCH: &str = "Le conseil a promis de louer deux bateaux plus petits à une entreprise de Rive-Haute, de \
                          transporter gratuitement les patients à l’hôpital et d’ouvrir le bureau du port en janvier.";

    /// Texts whose paragraphs are of usual length, with these two among them.
    fn among_others(english: &str, french: &str) -> [String; 2] {
        let rest = |text: &str| -> Vec<String> { (1..14).map(|number| format!("{number}. {text}")).collect() };
        [(ENGLISH, english), (FRENCH, french)].map(|(usual, own)| {
            let mut lines = rest(usual);
            lines.insert(6, own.to_owned());
            lines.join("\n")
        })
    }

    #[track_caller]
    fn check(texts: [&str; 2], expected: &[&str]) {
        for (texts, langs) in [(texts, ["en", "fr"]), ([texts[1], texts[0]], ["fr", "en"])] {
            let found = in_pair(texts[0], texts[1], langs, &["length"]);
            let kinds: Vec<&str> = found.iter().map(|line| line.split(' ').next().unwrap()).collect();
            assert_eq!(kinds, expected, "{found:?}");
        }
    }

    #[test]
    fn leaves_alone_what_is_of_usual_length() {
        check([ENGLISH, FRENCH], &[]);
        let [english, french] = among_others("Notes to editors", "À l’intention des rédactrices et des rédacteurs");
        check([&english, &french], &[]);
        let terse = "Le conseil louera deux bateaux à Rive-Haute, transportera gratuitement les patients et ouvrira un \
                     bureau au port en janvier.";
        let [english, french] = among_others(ENGLISH, terse);
        check([&english, &french], &[]);
    }

    #[test]
    fn finds_a_paragraph_of_which_most_is_missing() {
        let start = "Le conseil a promis de louer deux bateaux plus petits.";
        check([ENGLISH, start], &["length.ratio"]);
        let half = "Le conseil a promis de louer deux bateaux plus petits à une entreprise de Rive-Haute.";
        let [english, french] = among_others(&format!("{ENGLISH} {ENGLISH}"), &format!("{half} {half}"));
        check([&english, &french], &["length.ratio"]);
    }
}
