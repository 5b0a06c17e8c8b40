//! How easily a text reads, by the formula that is usual in its language: from 0, very hard, to 100, very easy.
//!
//! - English: 206.835 − 1.015 · words per sentence − 84.6 · syllables per word (R. Flesch, “A New Readability Yardstick”,
//!   Journal of Applied Psychology 32, 1948).
//! - French: 207 − 1.015 · words per sentence − 73.6 · syllables per word (L. Kandel and A. Moles, “Application de l’indice
//!   de Flesch à la langue française”, Cahiers d’études de radio-télévision 19, 1958).

use super::{READABILITY, limit};
use crate::check::{CheckedParagraph, CheckedText, Found, Language};
use crate::model::BlockKind;

/// Below so many points Flesch calls a text very difficult.
const VERY_DIFFICULT: u16 = 30;
/// Shorter texts say little: Flesch counts samples of a hundred words.
const FEWEST_WORDS: usize = 100;
const FEWEST_SENTENCES: usize = 3;

/// What is counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    words: usize,
    sentences: usize,
    syllables: usize,
}

pub(super) fn check(text: &CheckedText, found: &mut Found) {
    let rule = &text.profile.settings.reading_ease;
    let Some(least) = limit(rule, VERY_DIFFICULT, (&READABILITY, text), found) else { return };
    let formula = match text.language {
        Language::English => "Flesch",
        Language::French => "Kandel-Moles",
        Language::Other => return,
    };
    let prose = || text.own_paragraphs().filter(|paragraph| is_prose(paragraph));
    let Some(first) = prose().next() else { return };
    let counts = prose().fold(Counts::default(), |counts, paragraph| counts.and(paragraph, text.language));
    if counts.words < FEWEST_WORDS || counts.sentences < FEWEST_SENTENCES {
        return;
    }
    let ease = counts.ease(text.language).round().clamp(0.0, 100.0) as usize;
    if ease < least {
        let adding = found.by_rule(&READABILITY, first.whole()).with("ease", ease).with("least", least);
        adding.with("formula", formula).with("words", (counts.words + counts.sentences / 2) / counts.sentences);
    }
}

fn is_prose(paragraph: &CheckedParagraph) -> bool {
    matches!(paragraph.kind, BlockKind::Paragraph | BlockKind::Lead | BlockKind::Quotation)
}

impl Counts {
    /// With those of a paragraph added. A word before its apostrophe (*l’*) is counted with the word after it.
    fn and(mut self, paragraph: &CheckedParagraph, language: Language) -> Self {
        let is_whole = |(word, _): &(&str, _)| !word.ends_with(['\'', '\u{2019}']);
        for (word, _) in paragraph.words().filter(is_whole) {
            self.words += 1;
            self.syllables += syllables(word, language);
        }
        self.sentences += paragraph.sentences.len();
        self
    }

    fn ease(self, language: Language) -> f64 {
        let per_sentence = self.words as f64 / self.sentences as f64;
        let per_word = self.syllables as f64 / self.words as f64;
        match language {
            Language::French => 207.0 - 1.015 * per_sentence - 73.6 * per_word,
            Language::English | Language::Other => 206.835 - 1.015 * per_sentence - 84.6 * per_word,
        }
    }
}

/// How many syllables a word is spoken with, by its letters: at least one.
fn syllables(word: &str, language: Language) -> usize {
    let word = word.to_lowercase();
    let parts = word.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty());
    parts
        .map(|part| if language == Language::French { in_french(part) } else { in_english(part) })
        .sum::<usize>()
        .max(1)
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàâäéèêëîïôöùûüÿœæ".contains(letter)
}

/// Runs of vowels.
fn runs(word: &str) -> usize {
    word.split(|c| !is_vowel(c)).filter(|run| !run.is_empty()).count()
}

fn in_english(word: &str) -> usize {
    let ends = |end: &str| word.strip_suffix(end).filter(|stem| stem.contains(is_vowel));
    let is_mute = if let Some(stem) = ends("e") {
        // *table* has two: the consonant before `le` leans on a vowel that is not written.
        let leans = stem.strip_suffix('l').is_some_and(|stem| !stem.ends_with(is_vowel));
        !stem.ends_with(is_vowel) && !leans
    } else if let Some(stem) = ends("es") {
        let is_heard = stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("ch") || stem.ends_with("sh");
        let leans = stem.strip_suffix('l').is_some_and(|stem| !stem.ends_with(is_vowel));
        !is_heard && !leans && !stem.ends_with(is_vowel)
    } else if let Some(stem) = ends("ed") {
        !stem.ends_with(['t', 'd']) && !stem.ends_with(is_vowel)
    } else {
        false
    };
    // Two vowels that are spoken apart: *area*, *society*, *violent*, *actual*.
    let apart =
        ["ia", "io", "iu", "iet", "eo", "ua", "ea "].iter().map(|pair| word.matches(pair).count()).sum::<usize>();
    let together = ["tia", "cia", "sia", "tio", "cio", "sio", "gio", "gia", "qua", "gua", "geo", "peo"];
    let together = together.iter().map(|pair| word.matches(pair).count()).sum::<usize>();
    (runs(word) + apart.saturating_sub(together)).saturating_sub(usize::from(is_mute)).max(1)
}

fn in_french(word: &str) -> usize {
    // The last `e` is mute where the word has another vowel.
    let bare = word.strip_suffix("es").or_else(|| word.strip_suffix('e'));
    let sounding = |stem: &str| {
        let stem = stem.strip_suffix("qu").or_else(|| stem.strip_suffix("gu")).unwrap_or(stem);
        stem.contains(is_vowel)
    };
    let mute = bare.filter(|stem| sounding(stem));
    let word = mute.unwrap_or(word);
    let word =
        if mute.is_some() { word.strip_suffix("qu").or_else(|| word.strip_suffix("gu")).unwrap_or(word) } else { word };
    // `qu` and `gu` before a vowel are one consonant; `y` between vowels is one, too.
    let word = word.replace("qu", "q").replace("gue", "ge").replace("gui", "gi").replace("gué", "gé");
    let letters: Vec<char> = word.chars().collect();
    let is_between =
        |at: usize| at > 0 && at + 1 < letters.len() && is_vowel(letters[at - 1]) && is_vowel(letters[at + 1]);
    let spoken: String =
        (0..letters.len()).map(|at| if letters[at] == 'y' && is_between(at) { 'j' } else { letters[at] }).collect();
    let apart = letters.windows(2).filter(|pair| is_vowel(pair[0]) && is_vowel(pair[1]));
    let apart = apart.filter(|pair| pair[0] == 'é' || matches!(pair[1], 'ï' | 'ë' | 'é') && pair[0] != 'i').count();
    (runs(&spoken) + apart).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::in_text;

    #[test]
    fn counts_syllables_as_they_are_spoken() {
        for (words, language) in [
            (
                &[
                    ("the", 1),
                    ("boat", 1),
                    ("harbour", 2),
                    ("people", 2),
                    ("government", 3),
                    ("table", 2),
                    ("closed", 1),
                    ("wanted", 2),
                    ("places", 2),
                    ("lives", 1),
                    ("violent", 3),
                    ("nation", 2),
                    ("social", 2),
                    ("authorities", 4),
                    ("international", 5),
                    ("be", 1),
                    ("rights", 1),
                    ("human", 2),
                    ("society", 4),
                ][..],
                Language::English,
            ),
            (
                &[
                    ("le", 1),
                    ("les", 1),
                    ("port", 1),
                    ("bateau", 2),
                    ("ville", 1),
                    ("droite", 1),
                    ("idée", 2),
                    ("quelque", 1),
                    ("langue", 1),
                    ("réalité", 4),
                    ("théâtre", 2),
                    ("royal", 2),
                    ("maïs", 2),
                    ("international", 5),
                    ("organisation", 5),
                    ("autorités", 4),
                    ("que", 1),
                    ("homme", 1),
                    ("guerre", 1),
                ][..],
                Language::French,
            ),
        ] {
            for (word, count) in words {
                assert_eq!(syllables(word, language), *count, "{word}");
            }
        }
    }

    const HARD_ENGLISH: &str = "Notwithstanding the aforementioned considerations regarding environmental \
        responsibilities, municipal authorities subsequently reiterated organizational determinations concerning \
        infrastructural rehabilitation opportunities. ";
    const HARD_FRENCH: &str = "Nonobstant les considérations environnementales susmentionnées, les administrations \
        municipales réitéraient ultérieurement leurs déterminations organisationnelles concernant les possibilités de \
        réhabilitation infrastructurelle intercommunale. ";

    #[test]
    fn leaves_alone_what_reads_easily_and_what_is_short() {
        for (text, lang) in [
            ("The boats came back in May. The harbour was open, and the crews were glad. ".repeat(9), "en"),
            ("Les bateaux sont revenus en mai. Le port restait ouvert, et la foule était là. ".repeat(9), "fr"),
            (HARD_ENGLISH.to_owned(), "en"),
            (HARD_FRENCH.to_owned(), "fr"),
        ] {
            assert_eq!(in_text(&text, lang, &["style.readability"]), [""; 0], "{text}");
        }
        assert!(in_text(&HARD_ENGLISH.repeat(9), "en", &[]).iter().all(|line| !line.contains("readability")));
    }

    #[test]
    fn finds_what_is_very_hard_to_read() {
        for (text, lang) in [(HARD_ENGLISH.repeat(9), "en"), (HARD_FRENCH.repeat(9), "fr")] {
            assert_eq!(in_text(&text, lang, &["style.readability"]).len(), 1);
        }
    }
}
