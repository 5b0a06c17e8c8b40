//! Small words that weigh: a report that is only reported, a duty, a qualifier with a meaning in law, a negation. Where one
//! text has one and the other has none of its renderings near, the sentences may not say the same thing.
//!
//! The words stand in `data/meaning.tsv`, with many renderings of each: a translator has a free hand, and what this family
//! finds is a note.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::{Category, Check, CheckedPair, CheckedText, Found, Issue, Kind, Language};
use crate::lookup::Lookup;
use crate::model::{Bead, BeadShape, ByteSpan, Place, Severity, Side};
use crate::segment::tokens;

/// The family `meaning`.
pub(super) struct Meaning;

const HEDGE: Kind = Kind::new("meaning.hedge", Severity::Note, Category::Mistranslation, Issue::Mistranslation);
const MODALITY: Kind = Kind::new("meaning.modality", Severity::Note, Category::Mistranslation, Issue::Mistranslation);
const QUALIFIER: Kind = Kind::new("meaning.qualifier", Severity::Note, Category::Mistranslation, Issue::Mistranslation);
const NEGATION: Kind = Kind::new("meaning.negation", Severity::Note, Category::Mistranslation, Issue::Mistranslation);

/// The most sentences of a bead on one side: among more, a word finds some rendering.
const SENTENCES_MAX: usize = 3;

impl Check for Meaning {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&HEDGE, &MODALITY, &QUALIFIER, &NEGATION]
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let Some(texts) = [Language::English, Language::French]
            .map(|language| pair.in_language(language).map(Sentences::of))
            .into_iter()
            .collect::<Option<Vec<_>>>()
        else {
            return;
        };
        for bead in pair.sentences.iter().filter(|bead| can_be_compared(bead)) {
            for asking in [0, 1] {
                lost(pair, bead, [&texts[asking], &texts[1 - asking]], asking, found);
            }
        }
    }
}

fn can_be_compared(bead: &Bead) -> bool {
    let is_gap = matches!(bead.shape(), BeadShape::Missing | BeadShape::Added);
    !is_gap && bead.source.len().max(bead.target.len()) <= SENTENCES_MAX && !bead.is_low_confidence()
}

/// What is said in the sentences of a bead in one language and has no rendering in those of the other, or next to them.
fn lost(pair: &CheckedPair, bead: &Bead, [asking, other]: [&Sentences; 2], language: usize, found: &mut Found) {
    let answers = bead.side(other.side).indices();
    let near = answers.start.saturating_sub(1)..(answers.end + 1).min(other.places.len());
    if answers.clone().any(|sentence| other.cannot_answer(sentence)) {
        return;
    }
    let mut near_words = None;
    let mut told = BTreeSet::new();
    for sentence in bead.side(asking.side).indices().filter(|&sentence| !asking.cannot_answer(sentence)) {
        let words = asking.words_of(sentence..sentence + 1);
        for (at, entry, length) in list().asked(language, &words) {
            let near = near_words.get_or_insert_with(|| other.words_of(near.clone()));
            let is_rendered = entry.sides[1 - language].is_in(near);
            if !is_rendered && told.insert(entry.line) {
                let place = asking.place(&words[at..at + length]);
                let words = place.span.of(pair.side(place.side).paragraphs[place.paragraph].raw);
                let adding = found.at(entry.kind, place).and_maybe(other.sentence(answers.start)).with("words", words);
                if asking.side == Side::Target {
                    adding.worded("added");
                }
            }
        }
    }
}

/// The sentences of a text.
struct Sentences<'a> {
    text: &'a CheckedText<'a>,
    side: Side,
    /// Where each sentence stands.
    places: Vec<Place>,
    /// Sentences in another language, and those that say nothing.
    unanswering: BTreeSet<usize>,
}

/// A word in lower case, and where it stands.
struct SpokenWord<'a> {
    text: Cow<'a, str>,
    paragraph: usize,
    span: ByteSpan,
}

impl<'a> Sentences<'a> {
    fn of(text: &'a CheckedText) -> Self {
        let mut read = Self { text, side: text.side, places: Vec::new(), unanswering: BTreeSet::new() };
        for paragraph in &text.paragraphs {
            for (number, sentence) in paragraph.sentences.iter().enumerate() {
                if paragraph.foreign_sentences.contains(&number) || sentence.is_empty() {
                    read.unanswering.insert(read.places.len());
                }
                read.places.push(paragraph.place(*sentence));
            }
        }
        read
    }

    fn cannot_answer(&self, sentence: usize) -> bool {
        self.unanswering.contains(&sentence)
    }

    /// The words of sentences that follow each other.
    fn words_of(&self, sentences: std::ops::Range<usize>) -> Vec<SpokenWord<'a>> {
        let words = |place: &Place| {
            let (paragraph, index) = (&self.text.paragraphs[place.paragraph], place.paragraph);
            let spoken = move |(word, span)| SpokenWord { text: lower(word), paragraph: index, span };
            paragraph.words_within(place.span).map(spoken)
        };
        self.places[sentences].iter().flat_map(words).collect()
    }

    fn sentence(&self, sentence: usize) -> Option<Place> {
        self.places.get(sentence).copied()
    }

    fn place(&self, words: &[SpokenWord]) -> Place {
        let (first, last) = (&words[0], &words[words.len() - 1]);
        Place { side: self.side, paragraph: first.paragraph, span: ByteSpan::new(first.span.start, last.span.end) }
    }
}

fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase().replace('\u{2019}', "'"))
    }
}

/// What is looked for, and how it may be rendered.
struct List {
    entries: Vec<Entry>,
    /// By language: the entries and their expressions by the first word, and by how a first word begins.
    whole: [Lookup<&'static str, Vec<(usize, usize)>>; 2],
    begun: [Lookup<&'static str, Vec<(usize, usize)>>; 2],
}

struct Entry {
    kind: &'static Kind,
    line: usize,
    /// English and French.
    sides: [Expressions; 2],
}

struct Expressions {
    /// Those that are looked for come first.
    all: Vec<Vec<Piece>>,
    asked: usize,
}

/// A word of an expression, or how it begins.
struct Piece {
    text: &'static str,
    is_open: bool,
}

impl Piece {
    fn fits(&self, word: &str) -> bool {
        if self.is_open { word.starts_with(self.text) } else { word == self.text }
    }
}

impl Expressions {
    fn read(column: &'static str) -> Self {
        let (asked, accepted) = column.split_once("||").unwrap_or((column, ""));
        let expressions = |list: &'static str| list.split('|').map(str::trim).filter(|e| !e.is_empty()).map(pieces);
        let mut all: Vec<Vec<Piece>> = expressions(asked).collect();
        let asked = all.len();
        all.extend(expressions(accepted));
        Self { all, asked }
    }

    fn is_in(&self, words: &[SpokenWord]) -> bool {
        self.all.iter().any(|expression| (0..words.len()).any(|at| fits(expression, &words[at..])))
    }
}

fn pieces(expression: &'static str) -> Vec<Piece> {
    let of_word = |word: &'static str| {
        let (word, is_open) = word.strip_suffix('*').map_or((word, false), |beginning| (beginning, true));
        let last = tokens(word).len() - 1;
        let piece = move |(at, token): (usize, crate::segment::Token)| Piece {
            text: token.span.of(word),
            is_open: is_open && at == last,
        };
        tokens(word).into_iter().enumerate().map(piece)
    };
    expression.split(' ').flat_map(of_word).collect()
}

fn fits(expression: &[Piece], words: &[SpokenWord]) -> bool {
    words.len() >= expression.len() && expression.iter().zip(words).all(|(piece, word)| piece.fits(&word.text))
}

fn list() -> &'static List {
    static LIST: OnceLock<List> = OnceLock::new();
    LIST.get_or_init(|| List::read(include_str!("../../data/meaning.tsv")))
}

impl List {
    fn read(table: &'static str) -> Self {
        let mut list = Self { entries: Vec::new(), whole: Default::default(), begun: Default::default() };
        for (line, row) in table.lines().enumerate().filter(|(_, row)| !row.starts_with('#')) {
            let mut columns = row.split('\t');
            let mut column = || columns.next().expect("the test of the list counts the columns");
            let kind = kind_of(column());
            let sides = [Expressions::read(column()), Expressions::read(column())];
            for (language, expressions) in sides.iter().enumerate() {
                for (number, expression) in expressions.all[..expressions.asked].iter().enumerate() {
                    let index = if expression[0].is_open { &mut list.begun } else { &mut list.whole };
                    index[language].or_insert_with(expression[0].text, Vec::new).push((list.entries.len(), number));
                }
            }
            list.entries.push(Entry { kind, line, sides });
        }
        list
    }

    /// Where something that is looked for stands among the words: its first word, its entry, the number of its words.
    fn asked<'w>(
        &'static self,
        language: usize,
        words: &'w [SpokenWord],
    ) -> impl Iterator<Item = (usize, &'static Entry, usize)> + 'w {
        words.iter().enumerate().flat_map(move |(at, word)| {
            let ends = word.text.char_indices().map(|(end, _)| end).skip(2).chain([word.text.len()]);
            let begun = ends.filter_map(move |end| self.begun[language].get(&word.text[..end]));
            let candidates = self.whole[language].get(&*word.text).into_iter().chain(begun).flatten();
            candidates.filter_map(move |&(entry, number)| {
                let entry = &self.entries[entry];
                let expression = &entry.sides[language].all[number];
                fits(expression, &words[at..]).then_some((at, entry, expression.len()))
            })
        })
    }
}

fn kind_of(name: &str) -> &'static Kind {
    match name {
        "hedge" => &HEDGE,
        "modality" => &MODALITY,
        "qualifier" => &QUALIFIER,
        "negation" => &NEGATION,
        _ => panic!("the test of the list knows its kinds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        let found = in_pair(english, french, ["en", "fr"], &["meaning"]);
        let short: Vec<&str> = found.iter().map(|line| &line[..line.find(']').unwrap() + 1]).collect();
        assert_eq!(short, expected, "{english} | {french}");
        let back = in_pair(french, english, ["fr", "en"], &["meaning"]);
        assert_eq!(back.len(), expected.len(), "the other way round: {back:?}");
    }

    #[test]
    fn every_row_of_the_list_has_its_four_columns() {
        for row in include_str!("../../data/meaning.tsv").lines().filter(|row| !row.starts_with('#')) {
            let columns: Vec<&str> = row.split('\t').collect();
            assert_eq!(columns.len(), 4, "{row}");
            assert!(["hedge", "modality", "qualifier", "negation"].contains(&columns[0]), "{row}");
            assert!(columns.iter().all(|column| !column.trim().is_empty()), "{row}");
            for column in &columns[1..3] {
                assert_eq!(column.to_lowercase(), **column, "{row}");
            }
        }
        assert!(list().entries.len() > 20);
    }

    #[test]
    fn leaves_alone_what_is_rendered_freely() {
        for (english, french) in [
            ("The boats reportedly left the harbour.", "Les bateaux auraient quitté le port."),
            ("The alleged theft took place at the harbour.", "Le vol présumé a eu lieu au port."),
            ("The mayor must open the harbour.", "Il faut que la mairesse ouvre le port."),
            ("The harbour should be open.", "Le port devrait être ouvert."),
            ("The mayor did not open the harbour.", "La mairesse a refusé d’ouvrir le port."),
            ("The mayor opened the harbour.", "La mairesse n’a ouvert que le port."),
            ("It was unlawful to close the harbour.", "La fermeture du port était contraire au droit."),
        ] {
            check(english, french, &[]);
        }
    }

    #[test]
    fn finds_what_one_text_lacks() {
        check(
            "The mayor reportedly closed the harbour on Tuesday.",
            "La mairesse a fermé le port mardi.",
            &["meaning.hedge note [reportedly]"],
        );
        check(
            "The mayor must open the harbour on Tuesday.",
            "La mairesse ouvre le port mardi.",
            &["meaning.modality note [must]"],
        );
        check(
            "The unlawful closure of the harbour lasted three days.",
            "La fermeture du port a duré trois jours.",
            &["meaning.qualifier note [unlawful]"],
        );
        check(
            "The mayor did not open the harbour on Tuesday.",
            "La mairesse a ouvert le port mardi.",
            &["meaning.negation note [not]"],
        );
    }

    #[test]
    fn finds_what_the_translation_adds() {
        let found = in_pair(
            "The mayor closed the harbour on Tuesday.",
            "La mairesse a fermé illégalement le port mardi.",
            ["en", "fr"],
            &["meaning"],
        );
        assert_eq!(found, ["meaning.qualifier note [The mayor closed the harbour on Tuesday.] [illégalement]"]);
    }
}
