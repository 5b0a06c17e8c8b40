//! Text that was left in the language of the source.

use std::hash::{BuildHasher as _, Hasher as _};

use rustc_hash::FxBuildHasher;

use super::function_words::FunctionWords;
use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::lexicon::{Direction, shipped_for};
use crate::lookup::Lookup;
use crate::model::{Bead, BlockKind, ByteSpan, Severity, Side};

/// The family `untranslated`.
pub(super) struct Untranslated;

const SAME: Kind = Kind::new("untranslated.same", Severity::Warning, Category::Untranslated, Issue::Untranslated);
const SENTENCE: Kind = Kind::new("untranslated.sentence", Severity::Error, Category::Untranslated, Issue::Untranslated);
const RUN: Kind = Kind::new("untranslated.run", Severity::Warning, Category::Untranslated, Issue::Untranslated);

/// A run has so many words at least.
const RUN_MIN: usize = 4;
/// Of them, so many are function words of the language of the source, and as many begin with a small letter and are none:
/// names of bodies and titles of works stay as they are.
const RUN_FUNCTION_WORDS: usize = 2;

/// How far behind a stretch its language may be said, in characters.
const SAID_NEAR: usize = 8;

impl Check for Untranslated {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&SAME, &SENTENCE, &RUN]
    }

    fn looks_at_all(&self) -> bool {
        true
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        if !are_the_two_languages(pair) {
            return;
        }
        for paragraph in pair.paragraphs_of(bead, Side::Target) {
            foreign_sentences(pair, bead, paragraph, found);
        }
        runs(pair, bead, Side::Target, found);
        same(pair, bead, found);
    }
}

fn are_the_two_languages(pair: &CheckedPair) -> bool {
    let languages = [pair.source.language, pair.target.language];
    languages == [Language::English, Language::French] || languages == [Language::French, Language::English]
}

/// Sentences that stand in the language of the other text: neighbours are one finding.
fn foreign_sentences(pair: &CheckedPair, bead: &Bead, paragraph: &CheckedParagraph, found: &mut Found) {
    let other = pair.paragraphs_of(bead, paragraph.side.other());
    let is_all = paragraph.is_foreign() && paragraph.foreign_sentences.len() == paragraph.sentences.len();
    for run in paragraph.foreign_sentences.chunk_by(|a, b| a + 1 == *b) {
        let [first, last] = [run[0], run[run.len() - 1]].map(|sentence| paragraph.sentences[sentence]);
        let place = if is_all { paragraph.whole() } else { paragraph.place(first.start..last.end) };
        let may_stay = cites(paragraph) || is_name(paragraph, place.span);
        let severity = if may_stay { Severity::Note } else { SENTENCE.severity };
        let adding = found.graded(&SENTENCE, severity, place).and_maybe(other.first().map(CheckedParagraph::whole));
        let adding = adding.with("count", run.len());
        if is_all {
            adding.worded("paragraph");
        }
    }
}

/// Whether the paragraph only names a work: a note, or what is mostly an address.
fn cites(paragraph: &CheckedParagraph) -> bool {
    let masked: usize = paragraph.masks.iter().map(|mask| mask.span.len()).sum();
    paragraph.kind == BlockKind::Footnote || masked * 5 > paragraph.raw.len()
}

/// Whether the stretch looks like the name of a body or the title of a work: all but its function words have capitals.
fn is_name(paragraph: &CheckedParagraph, span: ByteSpan) -> bool {
    let words = paragraph.words().filter(|(_, word)| span.start <= word.start && word.end <= span.end);
    let mut telling = words.map(|(word, _)| word).filter(|word| !is_function_word(word)).peekable();
    telling.peek().is_some() && telling.all(|word| word.starts_with(char::is_uppercase))
}

fn is_function_word(word: &str) -> bool {
    FunctionWords::of_word(word) != FunctionWords::default()
}

/// A short paragraph that is the same in both texts, and whose words only the language of the source has.
fn same(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let [[source], [target]] = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side)) else { return };
    let may_stay = cites(target) || target.words().count() > 1 && is_name(target, target.whole().span);
    if source.key.text() != target.key.text() || !target.foreign_sentences.is_empty() || may_stay {
        return;
    }
    let Some(directions) = Directions::of(&pair.source, &pair.target) else { return };
    let mut count = FunctionWords::default();
    source.words().for_each(|(word, _)| count.add(word));
    let belongs: Vec<bool> = source.words().filter_map(|(word, _)| directions.belongs(word)).collect();
    let is_of_source = count.are_only_in(pair.source.language) || !belongs.is_empty();
    if is_of_source && count.of(pair.target.language) == 0 && belongs.iter().all(|&belongs| belongs) {
        found.at(&SAME, target.whole()).and(source.whole());
    }
}

/// The lexicon from the source to the target and back.
struct Directions {
    there: Direction<'static>,
    back: Direction<'static>,
}

impl Directions {
    fn of(source: &CheckedText, target: &CheckedText) -> Option<Self> {
        let there = shipped_for(source.lang, target.lang)?;
        Some(Self { there, back: shipped_for(target.lang, source.lang)? })
    }

    /// Whether the word is one of the source's language and not of the target's; `None` for names and words that neither
    /// knows or both share.
    fn belongs(&self, word: &str) -> Option<bool> {
        let is_common = word.chars().next().is_some_and(char::is_lowercase) || word.len() > 3;
        let [there, back] = [&self.there, &self.back].map(|direction| !direction.look_up(word).is_empty());
        match (there, back) {
            _ if !is_common || self.there.translates(word, word) => None,
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }
}

/// Words of the source that stand in the middle of a translated sentence.
fn runs(pair: &CheckedPair, bead: &Bead, side: Side, found: &mut Found) {
    let others = pair.paragraphs_of(bead, side.other());
    let words: Vec<Vec<u64>> = others.iter().map(|paragraph| word_keys(paragraph).0).collect();
    let mut starts: Lookup<&[u64], (usize, usize)> = Lookup::default();
    for (paragraph, words) in words.iter().enumerate() {
        for (at, window) in words.windows(RUN_MIN).enumerate() {
            starts.or_insert_with(window, || (paragraph, at));
        }
    }
    if starts.len() == 0 {
        return;
    }
    let language = pair.side(side.other()).language;
    for paragraph in pair.paragraphs_of(bead, side).iter().filter(|paragraph| !paragraph.is_foreign()) {
        let (own, spans) = word_keys(paragraph);
        let mut at = 0;
        while at + RUN_MIN <= own.len() {
            let Some(&(other, start)) = starts.get(&own[at..at + RUN_MIN]) else {
                at += 1;
                continue;
            };
            let length = own[at..].iter().zip(&words[other][start..]).take_while(|(a, b)| a == b).count();
            let span = ByteSpan::new(spans[at].start, spans[at + length - 1].end);
            let run: Vec<&str> = spans[at..at + length].iter().map(|span| span.of(paragraph.raw)).collect();
            let is_told = |sentence: &usize| {
                paragraph.sentences[*sentence].start <= span.start && span.end <= paragraph.sentences[*sentence].end
            };
            if is_left_over(&run, language)
                && !paragraph.foreign_sentences.iter().any(is_told)
                && !paragraph.is_set_off(span)
            {
                let severity = if is_said_foreign(paragraph, span) { Severity::Note } else { RUN.severity };
                found.graded(&RUN, severity, paragraph.place(span)).with("words", span.of(paragraph.raw));
            }
            at += length;
        }
    }
}

/// Whether the text says, in brackets behind the stretch, which language it is in, as with the title of a work: `(en anglais)`.
fn is_said_foreign(paragraph: &CheckedParagraph, span: ByteSpan) -> bool {
    let after = paragraph.raw[span.end..].to_lowercase();
    let brackets = after.split_once(['(', '[']).filter(|(between, _)| between.chars().count() <= SAID_NEAR);
    let said = brackets.map_or("", |(_, inside)| inside.split([')', ']']).next().unwrap_or_default());
    ["anglais", "english", "français", "french"].iter().any(|language| said.contains(language))
}

/// The words of a paragraph, each as a number that stands for it whatever its case, and where they are.
fn word_keys(paragraph: &CheckedParagraph) -> (Vec<u64>, Vec<ByteSpan>) {
    let key = |word: &str| {
        let mut hasher = FxBuildHasher.build_hasher();
        let plain = |c| if c == '\u{2019}' { '\'' } else { c };
        word.chars().flat_map(char::to_lowercase).map(plain).for_each(|c| hasher.write_u32(c.into()));
        hasher.finish()
    };
    paragraph.words().map(|(word, span)| (key(word), span)).unzip()
}

fn is_left_over(run: &[&str], language: Language) -> bool {
    let mut all = FunctionWords::default();
    let mut plain = 0;
    for word in run {
        plain += usize::from(!is_function_word(word) && word.starts_with(char::is_lowercase));
        all.add(word);
    }
    all.of(language) >= RUN_FUNCTION_WORDS && plain >= RUN_FUNCTION_WORDS && all.are_only_in(language)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["untranslated"]), expected, "{french}");
    }

    #[test]
    fn leaves_alone_what_is_the_same_in_both_languages() {
        for (english, french) in [
            ("Contact", "Contact"),
            ("Questions", "Questions"),
            ("Rive Transport, Odile Morand", "Rive Transport, Odile Morand"),
            ("The Guardian", "The Guardian"),
            ("Friends of the Lake", "Friends of the Lake"),
            ("RIVE 12/003/2025", "RIVE 12/003/2025"),
            ("Introduction: options and actions", "Introduction : options et actions"),
            ("See https://rive.example/about-the-harbour", "Voir https://rive.example/about-the-harbour"),
        ] {
            check(english, french, &[]);
        }
    }

    #[test]
    fn leaves_alone_names_of_bodies_and_titles_of_works() {
        let english = "The Friends of the Lake and the River published “The state of the rivers in the valley” in May.";
        check(
            english,
            "Les Friends of the Lake and the River ont publié « The state of the rivers in the valley » en mai.",
            &[],
        );
        check(
            "See the report When the rivers rise in the valley for more.",
            "Voir le rapport When the rivers rise in the valley (en anglais) pour en savoir plus.",
            &["untranslated.run note [When the rivers rise in the valley]"],
        );
        check(english, "L’association a publié le rapport (The state of the rivers in the valley) en mai.", &[]);
    }

    #[test]
    fn finds_a_paragraph_and_a_sentence_left_as_they_were() {
        let english = "The harbour was closed by the storm. It will be open again before the end of the week.";
        let error = "untranslated.sentence error";
        check(english, english, &[&format!("{error} [{english}] [{english}]")]);
        check(
            english,
            "Le port a été fermé par la tempête. It will be open again before the end of the week.",
            &[&format!("{error} [{english}] [It will be open again before the end of the week.]")],
        );
    }

    #[test]
    fn finds_french_left_in_english() {
        let french = "Le port a été fermé par la tempête. Il sera ouvert avant la fin de la semaine.";
        let english = "The harbour was closed by the storm. Il sera ouvert avant la fin de la semaine.";
        assert_eq!(
            in_pair(french, english, ["fr", "en"], &["untranslated"]),
            [format!("untranslated.sentence error [{french}] [Il sera ouvert avant la fin de la semaine.]")]
        );
    }

    #[test]
    fn finds_a_heading_left_as_it_was() {
        for heading in ["Death", "Our children"] {
            check(heading, heading, &[&format!("untranslated.same warning [{heading}] [{heading}]")]);
        }
    }

    #[test]
    fn finds_a_part_of_a_sentence_left_as_it_was() {
        check(
            "The mayor asked for the boats to be hired from the neighbouring harbour before the winter.",
            "La mairesse a demandé que les bateaux soient loués from the neighbouring harbour before the winter.",
            &["untranslated.run warning [from the neighbouring harbour before the winter]"],
        );
    }
}
