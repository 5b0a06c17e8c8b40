//! Capitals: at the beginning of a paragraph as in the other text, and in the names of languages and peoples.

use std::collections::BTreeSet;

use super::function_words::FunctionWords;
use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind, Language};
use crate::model::{Bead, BlockKind, ByteSpan, Place, Severity, Side};

/// The family `cap`.
pub(super) struct Capitals;

const START: Kind = Kind::new("cap.start", Severity::Note, Category::TextualConventions, Issue::Typographical);
const DAYS: Kind = Kind::new("cap.days", Severity::Note, Category::Spelling, Issue::LocaleViolation);
const WILD: Kind = Kind::new("cap.wild", Severity::Note, Category::TextualConventions, Issue::Typographical).off();

const TITLE: Kind = Kind::new("cap.title", Severity::Note, Category::TextualConventions, Issue::LocaleViolation);

/// Common words with a capital in a heading that has them as English headings have. The name of a ministry may have three,
/// but a preposition has none in it.
const TITLE_WORDS: usize = 4;
const TITLE_WORDS_BESIDE_SMALL: usize = 2;

/// With how many letters the capitals of two texts can be compared, and how much of all letters they may differ by.
const COMPARED: usize = 40;
const WILD_TOLERANCE: f64 = 0.2;

/// French names of languages after `en`, small in that use.
const FRENCH_LANGUAGES: &[&str] =
    &["Français", "Anglais", "Arabe", "Espagnol", "Allemand", "Italien", "Hébreu", "Russe", "Chinois", "Portugais"];

/// English words that are always capitalised: days, languages and peoples that are nothing else in small letters.
const ENGLISH_NAMES: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "canadian",
    "canadians",
    "american",
    "americans",
    "british",
    "german",
    "italian",
    "spanish",
    "russian",
    "israeli",
    "israelis",
    "palestinian",
    "palestinians",
    "european",
    "europeans",
    "african",
    "africans",
    "ukrainian",
    "ukrainians",
    "syrian",
    "syrians",
    "january",
    "february",
    "april",
    "june",
    "july",
    "september",
    "october",
    "november",
    "december",
    "english",
];

impl Check for Capitals {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&START, &DAYS, &TITLE, &WILD]
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        let words: Vec<(&str, ByteSpan)> = paragraph.words().collect();
        for (at, &(word, span)) in words.iter().enumerate() {
            let wrong = match text.language {
                Language::French => at > 0 && matches!(words[at - 1].0, "en") && FRENCH_LANGUAGES.contains(&word),
                Language::English => ENGLISH_NAMES.contains(&word),
                Language::Other => false,
            };
            // `french-built`, `@sunday`: only a word that stands by itself.
            let joined = paragraph.raw[..span.start].ends_with(['-', '@', '#', '/', '.', '_']);
            if wrong && !joined {
                let written = match text.language {
                    Language::French => word.to_lowercase(),
                    _ => capitalised(word),
                };
                let place = paragraph.place(span);
                found.at(&DAYS, place).with("word", word).with("written", written.clone()).mended(place, written);
            }
        }
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        if text.language == Language::French {
            titles(text, found);
        }
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        let sides = [Side::Source, Side::Target].map(|side| pair.paragraphs_of(bead, side));
        let [[source], [target]] = sides else { return };
        if [&pair.source, &pair.target].iter().any(|text| text.language == Language::Other) {
            return;
        }
        let before = [source, target].map(|paragraph| {
            paragraph.index.checked_sub(1).map(|before| &pair.side(paragraph.side).paragraphs[before])
        });
        start([source, target], before, found);
        wild(source, target, found);
    }
}

/// French headings whose every word has a capital: one finding. What the text has in small letters too is no name.
fn titles(text: &CheckedText, found: &mut Found) {
    let is_heading = |paragraph: &CheckedParagraph| matches!(paragraph.kind, BlockKind::Title | BlockKind::Heading);
    let (headings, others): (Vec<_>, Vec<_>) = text.own_paragraphs().partition(|paragraph| is_heading(paragraph));
    if headings.is_empty() {
        return;
    }
    let small: BTreeSet<&str> = others
        .iter()
        .flat_map(|paragraph| paragraph.words())
        .map(|(word, _)| word)
        .filter(|word| word.starts_with(char::is_lowercase))
        .collect();
    let is_title_case = |paragraph: &&&CheckedParagraph| {
        let has_capital = |word: &str| word.starts_with(char::is_uppercase);
        // After a sign, a capital may open a sentence, a quotation or a name.
        let inner = paragraph.words().filter(|(_, span)| {
            let before = paragraph.raw[..span.start].trim_end();
            !before.is_empty() && !before.ends_with(|c: char| !c.is_alphanumeric() && c != '’')
        });
        let is_function_word = |word: &str| FunctionWords::of_word(word) != FunctionWords::default();
        let (function_words, inner): (Vec<&str>, Vec<&str>) =
            inner.map(|(word, _)| word).partition(|word| is_function_word(word));
        let inner: Vec<&str> = inner.into_iter().filter(|word| word.chars().count() > 3).collect();
        let common = inner.iter().filter(|word| small.contains(word.to_lowercase().as_str())).count();
        let needed = if function_words.into_iter().any(has_capital) { TITLE_WORDS_BESIDE_SMALL } else { TITLE_WORDS };
        common >= needed && inner.iter().all(|word| has_capital(word) && word.contains(char::is_lowercase))
    };
    let mut places = headings.iter().filter(is_title_case).map(|paragraph| paragraph.whole());
    if let Some(first) = places.next() {
        let others: Vec<Place> = places.collect();
        found.at(&TITLE, first).with("count", others.len() + 1).also(others);
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

/// The first word of a paragraph, unless a digit, an address or a list sign stands before it.
fn first_word<'a>(paragraph: &CheckedParagraph<'a>) -> Option<(&'a str, ByteSpan)> {
    let (word, span) = paragraph.words().next()?;
    let before = &paragraph.prose[..span.start];
    let plain = before.chars().all(|c| c.is_whitespace() || matches!(c, '«' | '“' | '"' | '‘'));
    // `iPhone`, `al-Rive` and `d’Estran` begin with a small letter everywhere.
    let name = word.chars().skip(1).any(char::is_uppercase) || {
        let after = &paragraph.raw[span.end..];
        word.ends_with(['’', '\'']) && after.starts_with(char::is_uppercase)
    };
    (plain && !name).then_some((word, span))
}

/// From how many words on a paragraph is a sentence rather than the item of a list.
const SENTENCE: usize = 8;

/// Whether it is a sentence of its own, and not an item of a list that goes on from the paragraph before it.
fn is_sentence(paragraph: &CheckedParagraph, before: Option<&CheckedParagraph>) -> bool {
    let last = |paragraph: &CheckedParagraph| {
        let text = paragraph.raw.trim_end_matches(|c: char| c.is_whitespace() || "»”\"’)".contains(c));
        text.chars().next_back()
    };
    let is_stop = |c: char| matches!(c, '.' | '!' | '?' | '…');
    let goes_on = |before: &CheckedParagraph| {
        last(before).is_some_and(|c| matches!(c, ':' | ',' | ';')) || before.raw.starts_with(char::is_lowercase)
    };
    last(paragraph).is_some_and(is_stop)
        && !before.is_some_and(goes_on)
        && matches!(paragraph.kind, BlockKind::Paragraph | BlockKind::Lead)
        && paragraph.words().take(SENTENCE).count() == SENTENCE
}

/// A small letter at the beginning of a paragraph that has a capital in the other text.
fn start([source, target]: [&CheckedParagraph; 2], before: [Option<&CheckedParagraph>; 2], found: &mut Found) {
    let (Some((there, there_at)), Some((here, here_at))) = (first_word(source), first_word(target)) else { return };
    let [capital_there, capital_here] = [there, here].map(|word| word.starts_with(char::is_uppercase));
    // What both texts have in small letters is the name of a thing that has no capital: `adidas`.
    let is_shared = |paragraph: &CheckedParagraph, small: &str| paragraph.words().any(|(word, _)| word == small);
    let has_no_capital = if capital_here { is_shared(target, there) } else { is_shared(source, here) };
    if capital_there == capital_here || has_no_capital {
        return;
    }
    let (place, small) = if capital_here { (source.place(there_at), there) } else { (target.place(here_at), here) };
    let other = if capital_here { target.place(here_at) } else { source.place(there_at) };
    let is_slip = !capital_here && is_sentence(source, before[0]) && is_sentence(target, before[1]);
    let severity = if is_slip { Severity::Warning } else { START.severity };
    found.graded(&START, severity, place).and(other).with("word", small);
}

/// Capitals in one text that the other has not.
fn wild(source: &CheckedParagraph, target: &CheckedParagraph, found: &mut Found) {
    let share = |paragraph: &CheckedParagraph| {
        let letters = paragraph.prose.chars().filter(|c| c.is_alphabetic()).count();
        let capitals = paragraph.prose.chars().filter(|c| c.is_uppercase()).count();
        (letters >= COMPARED).then(|| capitals as f64 / letters as f64)
    };
    if let (Some(there), Some(here)) = (share(source), share(target))
        && (there - here).abs() > WILD_TOLERANCE
    {
        found.at(&WILD, target.whole()).and(source.whole());
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{findings_of, in_pair, in_text, profile};
    use crate::import;
    use crate::model::Lang;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["cap.start"]), expected, "{french}");
    }

    #[test]
    fn leaves_alone_what_begins_alike_or_with_a_name() {
        check("The harbour is open to all this year.", "« Le port est ouvert à tous cette année. »", &[]);
        check(
            "iPhone users of the town may call the harbour.",
            "Les personnes qui ont un iPhone peuvent appeler.",
            &[],
        );
        check("12 boats left the old harbour this morning.", "Ce matin, douze bateaux ont quitté le vieux port.", &[]);
        assert_eq!(
            in_text("Écrit en français. Les Français lisent. Lundi, en Anglaise.", "fr", &["cap.days"]),
            [""; 0]
        );
        assert_eq!(in_text("On Sunday the polish on the china may fade in march.", "en", &["cap.days"]), [""; 0]);
    }

    #[test]
    fn finds_a_small_letter_at_the_beginning() {
        check(
            "The harbour is open to all this year.",
            "le port est ouvert à tous cette année.",
            &["cap.start warning [The] [le]"],
        );
        check(
            "The market, the sea:\nThe harbour is open to all of us this year.",
            "Le marché, la mer\u{A0}:\nle port est ouvert à nous tous cette année.",
            &["cap.start note [The] [le]"],
        );
        check("A list of boats", "les bateaux", &["cap.start note [A] [les]"]);
    }

    #[test]
    fn finds_a_french_heading_with_the_capitals_of_an_english_one() {
        let find = |heading: &str| {
            let body = "Les bateaux du port partent vers les îles. La ferme ouvre une école : la direction le promet.";
            let text = format!("# {heading}\n\n{body}");
            let (mut french, _) = import::read(text.as_bytes(), Some("release.md")).unwrap();
            french.lang = Lang::parse("fr").ok();
            let rules = profile("fr");
            findings_of([&french, &french], [&rules, &rules], &["cap.title"]).len()
        };
        for heading in [
            "Les bateaux du port ouvrent une école",
            "LES BATEAUX DU PORT OUVRENT UNE ÉCOLE",
            "Port : École de la Ferme des Îles",
            "Direction de l’École, de la Ferme et du Port",
        ] {
            assert_eq!(find(heading), 0, "{heading}");
        }
        assert_eq!(find("Les Bateaux du Port Ouvrent une École à la Ferme"), 2);
        assert_eq!(find("Des Bateaux Pour le Port"), 2);
    }

    #[test]
    fn compares_the_share_of_capitals_where_it_is_asked_to() {
        let english = "The harbour office is open to all fishermen of the island from nine in the morning on.";
        let french = "Le bureau du port est ouvert à tous les pêcheurs de l’île dès neuf heures du matin.";
        let shouted = french.to_uppercase();
        let find = |texts: [&str; 2], langs, only: &[&str]| {
            let found = in_pair(texts[0], texts[1], langs, only);
            found.iter().filter(|line| line.starts_with("cap.wild")).count()
        };
        assert_eq!(find([english, french], ["en", "fr"], &["cap.wild"]), 0);
        assert_eq!(find([english, &shouted], ["en", "fr"], &["cap"]), 1);
        assert_eq!(find([&shouted, english], ["fr", "en"], &["cap"]), 1);
        assert_eq!(find([english, &shouted], ["en", "fr"], &[]), 0);
    }

    #[test]
    fn finds_names_of_languages_and_days() {
        assert_eq!(in_text("Écrit en Français.", "fr", &["cap.days"]), ["cap.days note [Français] > français"]);
        assert_eq!(
            in_text("The palestinian poet.", "en", &["cap.days"]),
            ["cap.days note [palestinian] > Palestinian"]
        );
    }
}
