//! What one pair says in more than one way: sentences that are translated twice, translations that stand for two sentences,
//! names with two sets of capitals. All are worth a look, and no more: another context may well ask for other words.

use std::collections::BTreeMap;

use super::{Category, Check, CheckedPair, CheckedText, Found, Issue, Kind, Language};
use crate::gazetteer::Case;
use crate::model::{BlockKind, ByteSpan, Lang, Place, Severity, Side};
use crate::terms::all_roots;

/// The family `cons`, but for its terms.
pub(super) struct Consistency;

const SRC2TGT: Kind = note("cons.src2tgt");
const TGT2SRC: Kind = note("cons.tgt2src");
const CASE: Kind = note("cons.case");

const fn note(id: &'static str) -> Kind {
    Kind::new(id, Severity::Note, Category::InconsistentStyle, Issue::Inconsistency)
}

/// The fewest letters of a sentence that is compared.
const FEWEST_LETTERS: usize = 3;
/// How much of a sentence a message shows.
const SHOWN: usize = 80;
/// The fewest letters of a word whose capital is compared: *de* and *De* begin names either way.
const SHORTEST_WORD: usize = 4;

impl Check for Consistency {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&SRC2TGT, &TGT2SRC, &CASE]
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        if text.language != Language::Other {
            capitals(text, found);
        }
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        let sentences: Vec<[Sentence; 2]> = pair
            .sentences
            .iter()
            .filter(|bead| bead.source.len() == 1 && bead.target.len() == 1)
            .filter_map(|bead| {
                let [source, target] = [Side::Source, Side::Target]
                    .map(|side| Sentence::of(pair.side(side), bead.side(side).indices().start));
                Some([source?, target?])
            })
            .collect();
        disagreements(&sentences, Side::Source, &SRC2TGT, found);
        disagreements(&sentences, Side::Target, &TGT2SRC, found);
    }
}

/// A sentence as it is compared.
struct Sentence<'p> {
    place: Place,
    written: &'p str,
    lang: &'p Lang,
    /// Its letters and digits in lower case, words apart: without signs.
    words: String,
}

impl<'p> Sentence<'p> {
    /// The sentence of that number in the whole text; `None` where it is too short to tell.
    fn of(text: &'p CheckedText, number: usize) -> Option<Self> {
        let paragraph = &text.paragraphs[text.segment_starts.partition_point(|&start| start <= number) - 1];
        let span = paragraph.sentences[number - text.segment_starts[paragraph.index]];
        let written = span.of(paragraph.raw).trim();
        let letters = written.chars().filter(|c| c.is_alphabetic()).count();
        let words = written.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        (letters >= FEWEST_LETTERS && !paragraph.is_foreign()).then(|| Self {
            place: paragraph.place(span),
            written,
            lang: text.lang,
            words: words.collect::<Vec<_>>().join(" ").to_lowercase(),
        })
    }

    /// Whether it says the same as another, but for numbers and the forms of its words.
    fn says_the_same(&self, other: &Self) -> bool {
        self.words == other.words || all_roots(self.written, self.lang) == all_roots(other.written, other.lang)
    }
}

/// Sentences that are the same on one side and differ on the other: each rarer way is told once.
fn disagreements(sentences: &[[Sentence; 2]], same: Side, kind: &'static Kind, found: &mut Found) {
    let own = usize::from(same == Side::Target);
    let mut groups: BTreeMap<&str, Vec<&[Sentence; 2]>> = BTreeMap::new();
    for pair in sentences {
        groups.entry(&pair[own].words).or_default().push(pair);
    }
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let mut ways: Vec<Vec<&[Sentence; 2]>> = Vec::new();
        for pair in group {
            match ways.iter_mut().find(|way| way[0][1 - own].says_the_same(&pair[1 - own])) {
                Some(way) => way.push(pair),
                None => ways.push(vec![pair]),
            }
        }
        ways.sort_by_key(|way| std::cmp::Reverse(way.len()));
        for way in ways.iter().skip(1) {
            let places = |at: usize| way.iter().map(move |pair| pair[at].place);
            found
                .at(kind, way[0][1 - own].place)
                .and(way[0][own].place)
                .also(places(1 - own).skip(1))
                .with("count", ways[0].len())
                .with("other", shown(ways[0][0][1 - own].written));
        }
    }
}

fn shown(written: &str) -> String {
    match written.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", written[..end].trim_end()),
        None => written.to_owned(),
    }
}

/// The places of a name of two words, with a small letter at the second and with a capital there.
#[derive(Default)]
struct Name<'p> {
    small: Vec<(Place, &'p str)>,
    capital: Vec<(Place, &'p str)>,
}

/// Names of two words, the second now with a capital, now without: *Nations unies*, *Nations Unies*. A first word with a
/// small letter is no sign of a name, and a third with a capital makes it a longer one.
fn capitals(text: &CheckedText, found: &mut Found) {
    let mut names: BTreeMap<(String, String), Name> = BTreeMap::new();
    let prose =
        |kind| matches!(kind, BlockKind::Lead | BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quotation);
    for paragraph in text.own_paragraphs().filter(|paragraph| prose(paragraph.kind)) {
        let words = &paragraph.name_words;
        for (at, two) in words.windows(2).enumerate() {
            let [first, second] = two else { continue };
            let longer = [at.checked_sub(1), Some(at + 2)].into_iter().flatten().filter_map(|at| words.get(at));
            let in_longer = longer.into_iter().any(|word| word.name.case != Case::Lower);
            let is_name = first.is_capitalised() && !first.initial && second.joined && !in_longer;
            if !is_name || second.written.chars().count() < SHORTEST_WORD {
                continue;
            }
            let span = ByteSpan::new(first.place().span.start, second.place().span.end);
            let name = names.entry((first.folded().to_owned(), second.folded().to_owned())).or_default();
            let this = (paragraph.place(span), span.of(paragraph.raw));
            match second.name.case {
                Case::Lower => name.small.push(this),
                Case::Capital => name.capital.push(this),
                Case::Upper | Case::Mixed => {}
            }
        }
    }
    for Name { small, capital } in names.into_values() {
        let (rare, usual) = if small.len() < capital.len() { (&small, &capital) } else { (&capital, &small) };
        let (Some((place, written)), Some((_, other))) = (rare.first(), usual.first()) else { continue };
        found
            .at(&CASE, *place)
            .also(rare[1..].iter().map(|(place, _)| *place))
            .with("name", *written)
            .with("other", *other)
            .with("count", rare.len())
            .with("total", small.len() + capital.len());
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["cons"]), expected);
    }

    #[test]
    fn leaves_alone_what_differs_for_a_reason() {
        check(
            "Part 1 of the book.\nPart 2 of the book.\nThe mill is open on 3 May.\nThe mill is open on 4 May.\nThe lock is closed.\nOK.",
            "Première partie du livre.\nDeuxième partie du livre.\nLe moulin est ouvert le 3 mai.\nLe moulin est ouvert le 4\u{A0}mai\u{202F}!\nL’écluse est fermée.\nOK.",
            &[],
        );
        check(
            "We met the mayor of Rive. In the Rive Water Office, we saw the Rive water.",
            "Le maire de Rive est là. Les Moulins de Rive. Selon la Banque du moulin et la Banque Moulin Vert.",
            &[],
        );
    }

    #[test]
    fn notes_a_sentence_that_is_translated_in_two_ways() {
        check(
            "Background\nThe mill burnt down in May.\nBackground\nThe lock was rebuilt at once.\nBackground",
            "Contexte\nLe moulin a brûlé en mai.\nComplément d’information\nL’écluse a été rebâtie aussitôt.\nContexte",
            &["cons.src2tgt note [Background] [Complément d’information]"],
        );
    }

    #[test]
    fn notes_a_translation_that_stands_for_two_sentences() {
        check(
            "The mill is closed.\nThe market was quiet on Monday.\nThe factory is closed.",
            "L’usine est fermée.\nLe marché était calme lundi.\nL’usine est fermée.",
            &["cons.tgt2src note [The factory is closed.] [L’usine est fermée.]"],
        );
    }

    #[test]
    fn notes_a_name_with_two_sets_of_capitals() {
        check(
            "The office closed.",
            "Selon les Rivières unies, tout va bien. Les délégués des Rivières Unies partent. Aux Rivières unies, on attend.",
            &["cons.case note [Rivières Unies]"],
        );
    }
}
