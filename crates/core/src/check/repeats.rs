//! Words that stand twice in succession, and letters that stand three times.

use std::hash::BuildHasher as _;

use rustc_hash::FxBuildHasher;

use super::found::slip_severity;
use super::function_words::FunctionWords;
use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::dictionary::Dictionary;
use crate::model::{Bead, ByteSpan, Place, Severity, Side};
use crate::segment::TokenKind;

/// The family `word`.
pub(super) struct Repeats;

const REPEAT: Kind = Kind::new("word.repeat", Severity::Warning, Category::Grammar, Issue::Duplication);
const TRIPLE: Kind = Kind::new("word.triple", Severity::Warning, Category::Spelling, Issue::Misspelling);

/// French words that stand twice for a reason: pronouns, a verb and its infinitive, words said twice for emphasis.
const FRENCH: &[&str] = &[
    "nous",
    "vous",
    "faire",
    "si",
    "non",
    "oui",
    "ouais",
    "tiens",
    "hop",
    "hein",
    "voyons",
    "allons",
    "hum",
    "très",
    "bla",
    "ha",
    "ah",
    "hé",
    "eh",
    "ho",
    "oh",
    "hi",
    "chut",
    "tic",
    "cha",
    "allez",
    "bon",
    "là",
    "ça",
    "vite",
    "long",
    "joli",
    "jamais",
    "toujours",
    "merci",
    "toc",
    "pan",
    "boum",
    "tant",
    "doucement",
];

/// French words that stand twice in a sound sentence now and then: `c’est en en parlant`, `l’est est calme`.
const FRENCH_AT_TIMES: &[&str] =
    &["en", "elle", "lui", "est", "été", "son", "ton", "bien", "mille", "cent", "car", "or", "parti", "poste", "tout"];

/// The same of English.
const ENGLISH: &[&str] = &[
    "very", "so", "long", "many", "far", "never", "knock", "bye", "now", "there", "hear", "blah", "ha", "ho", "yes",
    "no", "really", "much", "again", "go", "tut", "please", "dear", "win", "pom", "hush", "boo", "night", "tick",
    "can", "cha", "tap", "ding", "quack", "wait", "holy", "little", "big", "old", "well", "come", "too", "over", "hey",
    "my", "oh", "ah", "la", "da", "na", "yeah", "okay", "ok", "good", "whole", "deep", "high", "down", "up", "round",
    "run",
];

/// English words that stand twice in a sound sentence now and then.
const ENGLISH_AT_TIMES: &[&str] =
    &["that", "had", "is", "was", "in", "on", "it", "her", "you", "do", "does", "did", "who", "what", "which", "one"];

impl Check for Repeats {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&REPEAT, &TRIPLE]
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let twice = |side: Side| pair.paragraphs_of(bead, side).iter().find_map(said_twice);
        if let Some((place, words)) = twice(Side::Target)
            && twice(Side::Source).is_none()
        {
            found.at(&REPEAT, place).worded("several").with("word", words).mended(place, "");
        }
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        if text.language == Language::Other {
            return;
        }
        let runs = runs(paragraph);
        for run in &runs {
            let mut at = 0;
            while at < run.len() {
                at += repeated(text.language, paragraph, &run[at..], found).max(1);
            }
        }
        for &span in runs.iter().flatten() {
            triple(text.language, paragraph, span, found);
        }
    }
}

/// So many words are said twice in succession by nobody.
const SEVERAL: usize = 5;
/// The longest stretch that is looked for, in words.
const LONGEST: usize = 80;

/// Where several words are said again right after themselves, with the signs between, and how they begin.
fn said_twice<'a>(paragraph: &CheckedParagraph<'a>) -> Option<(Place, &'a str)> {
    let words: Vec<(&str, ByteSpan)> = paragraph.words().collect();
    // Each word is held against many.
    let keys: Vec<u64> = words.iter().map(|(word, _)| FxBuildHasher.hash_one(word)).collect();
    for length in SEVERAL..=LONGEST.min(words.len() / 2) {
        let mut same = 0;
        for at in 0..words.len() - length {
            same = if keys[at] == keys[at + length] { same + 1 } else { 0 };
            if same == length {
                let [first, last, again] = [at + 1 - length, at, at + length].map(|at| words[at].1);
                let place = paragraph.place(last.end..again.end);
                let begins = &words[at + 1 - length..][..SEVERAL];
                let differ = begins.iter().any(|(word, _)| word != &begins[0].0);
                return differ
                    .then(|| (place, ByteSpan::new(first.start, begins[SEVERAL - 1].1.end).of(paragraph.raw)));
            }
        }
    }
    None
}

/// The words of a paragraph in runs that nothing but single spaces and line breaks interrupts.
fn runs(paragraph: &CheckedParagraph) -> Vec<Vec<ByteSpan>> {
    let mut runs = vec![Vec::new()];
    for token in &paragraph.tokens {
        let white = token.span.of(paragraph.raw);
        match token.kind {
            TokenKind::Word if !paragraph.is_masked(token.span.start) => {
                runs.last_mut().expect("there is always one").push(token.span);
            }
            TokenKind::Space if white != "\t" => {}
            _ => runs.push(Vec::new()),
        }
    }
    runs
}

/// Reports what the run begins with where it stands twice. Returns how many words were looked at for good.
fn repeated(language: Language, paragraph: &CheckedParagraph, run: &[ByteSpan], found: &mut Found) -> usize {
    let word = |at: usize| run.get(at).map(|span| span.of(paragraph.raw));
    let same = |a: usize, b: usize| match (word(a), word(b)) {
        (Some(a), Some(b)) => are_same(a, b),
        _ => false,
    };
    let (Some(first), Some(second)) = (word(0), word(1)) else { return 1 };
    if same(0, 1) {
        let times = (2..).find(|&at| !same(0, at)).expect("a run ends");
        if let Some(severity) = grade(language, first, second, word(times), times) {
            let repeated = ByteSpan::new(run[0].start, run[times - 1].end);
            let excess = ByteSpan::new(run[0].end, run[times - 1].end);
            found
                .graded(&REPEAT, slip_severity(severity, paragraph.side), paragraph.place(repeated))
                .with("word", first)
                .mended(paragraph.place(excess), "");
        }
        return times;
    }
    let is_alternating = || same(0, 2) && same(1, 3);
    let may_repeat = |word: &&str| {
        // `ce qui est fait est fait`, `what is done is done`.
        let is_said_so = matches!(folded(word).as_str(), "est" | "était" | "sera" | "is" | "was");
        is_function_word(language, word) && !is_usual(language, word) && !is_said_so
    };
    if is_alternating() && [first, second].iter().all(may_repeat) {
        let repeated = ByteSpan::new(run[0].start, run[3].end);
        let excess = ByteSpan::new(run[1].end, run[3].end);
        let words = ByteSpan::new(run[0].start, run[1].end).of(paragraph.raw);
        found.slip(&REPEAT, paragraph.place(repeated)).with("word", words).mended(paragraph.place(excess), "");
        return 4;
    }
    1
}

/// How bad it is that the word stands so many times; `None` where nothing is wrong. `after` is the next word.
fn grade(language: Language, first: &str, second: &str, after: Option<&str>, times: usize) -> Option<Severity> {
    let functional = is_function_word(language, first);
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let letters = first.chars().filter(|c| c.is_alphabetic()).count();
    let name = capital(second) && !functional;
    // `la politique de de Gaulle`: the second is part of a name.
    let particle = folded(second) == "de" && after.is_some_and(capital);
    let letter = letters == 1 && !matches!(folded(first).as_str(), "à" | "a" | "y" | "l'" | "d'" | "s'" | "n'" | "c'");
    let may_double =
        is_usual(language, first) || is_sound(first) || !functional && !Dictionary::may_have(language, first);
    if name || particle || letter || may_double || times > 2 && !functional {
        return None;
    }
    let at_times = if language == Language::French { FRENCH_AT_TIMES } else { ENGLISH_AT_TIMES };
    let at_times = at_times.contains(&folded(first).as_str());
    Some(if at_times { Severity::Note } else { Severity::Warning })
}

fn folded(word: &str) -> String {
    word.to_lowercase().replace('\u{2019}', "'")
}

/// Whether two words are folded to the same.
fn are_same(a: &str, b: &str) -> bool {
    // Most words begin differently: to see that is cheap.
    let begins = |word: &str| word.bytes().next().filter(u8::is_ascii).map(|byte| byte.to_ascii_lowercase());
    begins(a) == begins(b) && folded(a) == folded(b)
}

fn is_function_word(language: Language, word: &str) -> bool {
    FunctionWords::of_word(&word.to_lowercase()).of(language) > 0
        || language == Language::English && matches!(folded(word).as_str(), "a" | "an" | "as" | "or")
}

fn is_usual(language: Language, word: &str) -> bool {
    let usual = if language == Language::French { FRENCH } else { ENGLISH };
    usual.contains(&folded(word).as_str())
}

/// Whether the word imitates a sound by its own doubling: `hahaha`, `cocorico` is none.
fn is_sound(word: &str) -> bool {
    let word = folded(word);
    let half = word.len() / 2;
    half > 1 && word.len().is_multiple_of(2) && word.is_char_boundary(half) && word[..half] == word[half..]
}

/// A letter three times in a row. More than three, or at the end of a word, it draws out a sound; so it does where twice is
/// no word either (`sssouffrir`).
fn triple(language: Language, paragraph: &CheckedParagraph, span: ByteSpan, found: &mut Found) {
    let word = span.of(paragraph.raw);
    let mut run = 0;
    let mut before = '\0';
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        run = if c == before { run + 1 } else { 1 };
        before = c;
        let goes_on = chars.peek().copied();
        let inside = goes_on.is_some_and(|next| next != c && next.is_lowercase());
        if run == 3 && c.is_lowercase() && inside && word.len() > 4 && word != "www" {
            let three: String = std::iter::repeat_n(c, 3).collect();
            if !Dictionary::may_have(language, &word.replacen(&three, &three[c.len_utf8()..], 1)) {
                return;
            }
            let vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
            let severity = if vowel { Severity::Note } else { Severity::Warning };
            found.graded(&TRIPLE, severity, paragraph.place(span)).with("word", word).with("letter", c);
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{in_pair, in_text};

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["word"]), expected, "{text}");
    }

    #[test]
    fn leaves_alone_what_stands_twice_for_a_reason() {
        for text in [
            "Nous nous levons, vous vous taisez, il faut le faire faire.",
            "La politique de de Gaulle, le port de Pago Pago, l’île de Bora Bora.",
            "Si, si ! Non, non. Très très bien, bla bla, oh oh.",
            "Partir. Partir encore. Le port, port de pêche. Annexes A A et B.",
            "Ils l’ont créée, agréée. Louis XIII et Jean XXIII, www.rive.example.",
            "Le pas à pas, le face à face, de jour en jour, coûte que coûte.",
            "Ouais ouais, tiens tiens, ce qui est fait est fait, alam alam, aïe\u{202F}! Ça brûûûle, ssseigneur, ainsssi, pppconfig.",
        ] {
            check("fr", text, &[]);
        }
        for text in [
            "In Pago Pago, Walla Walla and Baden Baden, it is very very hot, blah blah.",
            "No no no, far far away; so so, bye bye.",
            "Little by little, day after day, on and on.",
            "Zzz, brrr, hmmm, grrrr.",
        ] {
            check("en", text, &[]);
        }
    }

    #[test]
    fn finds_words_that_stand_twice() {
        check("fr", "Le port de de pêche.", &["word.repeat warning [de de] > "]);
        check("fr", "Le le port est ouvert.", &["word.repeat warning [Le le] > "]);
        check(
            "fr",
            "Le port port\u{A0}est ouvert à à tous.",
            &["word.repeat warning [port port] > ", "word.repeat warning [à à] > "],
        );
        check("fr", "Une loi sur la sur la pêche.", &["word.repeat warning [sur la sur la] > "]);
        check("en", "The harbour of the the town.", &["word.repeat warning [the the] > "]);
        check("en", "They are in the in the market.", &["word.repeat warning [in the in the] > "]);
        check(
            "en",
            "She knew that that was so, and had had enough.",
            &["word.repeat note [that that] > ", "word.repeat note [had had] > "],
        );
    }

    #[test]
    fn finds_what_is_said_twice_in_the_translation_alone() {
        let check = |english: &str, french: &str, expected: &[&str]| {
            assert_eq!(in_pair(english, french, ["en", "fr"], &["word"]), expected, "{french}");
        };
        let english = "The harbour is open to all. The sea is calm.";
        check(english, "Le port est ouvert à tous. La mer est calme. La mer est haute.", &[]);
        check(
            "The sea is calm and cold, the sea is calm and cold.",
            "La mer est calme et froide, la mer est calme et froide.",
            &[],
        );
        let twice = "Le port est ouvert à tous. Le port est ouvert à tous. La mer est calme.";
        check(english, twice, &["word.repeat warning [. Le port est ouvert à tous] > "]);
    }

    #[test]
    fn notes_what_may_be_sound() {
        check("fr", "C’est en en parlant qu’on avance.", &["word.repeat note [en en] > "]);
        check("fr", "L’est est calme.", &["word.repeat note [est est] > "]);
    }

    #[test]
    fn finds_a_letter_three_times() {
        check("fr", "Une commmune.", &["word.triple warning [commmune]"]);
        check("en", "The commmittee is sooo good.", &["word.triple warning [commmittee]"]);
    }
}
