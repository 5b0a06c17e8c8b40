//! Known errors, planted in the target of pairs that are believed to be clean.

mod facts;
mod signs;
mod words;

use std::ops::Range;

use fastrand::Rng;
use relecture_core::segment::{TokenKind, tokens};

/// What is replaced, and by what.
type Edit = (Range<usize>, String);

/// An error that can be planted in one paragraph.
pub(crate) struct Kind {
    /// What the table calls it.
    pub(crate) name: &'static str,
    /// What the ids of the checks begin with that may find it.
    pub(crate) found_by: &'static [&'static str],
    /// The edits that make the error, of which one is chosen.
    edits: fn(&mut Rng, &str, &str) -> Vec<Edit>,
}

impl Kind {
    /// The target paragraph with the error; `None` where it offers no occasion.
    pub(crate) fn plant(&self, rng: &mut Rng, source: &str, target: &str) -> Option<String> {
        let edits = (self.edits)(rng, source, target);
        let (place, replacement) = rng.choice(&edits)?;
        let mut planted = target.to_owned();
        planted.replace_range(place.clone(), replacement);
        (planted != target).then_some(planted)
    }
}

/// A sentence that is not there shows in many ways.
const DROPPED: &[&str] =
    &["omission.", "length.", "sentence.", "num.", "name.", "para.", "quote.", "acronym.", "date.", "url."];

/// The kinds of error inside a French paragraph, which renders an English one.
pub(crate) const IN_FRENCH: &[Kind] = &[
    Kind { name: "number", found_by: &["num."], edits: facts::number },
    Kind { name: "scale", found_by: &["num."], edits: facts::scale },
    Kind { name: "date", found_by: &["date.", "num."], edits: facts::date },
    Kind { name: "percent", found_by: &["num."], edits: facts::percent },
    Kind { name: "weekday", found_by: &["date."], edits: facts::weekday },
    Kind { name: "time", found_by: &["time.", "num."], edits: facts::time },
    Kind { name: "currency", found_by: &["num."], edits: facts::currency },
    Kind { name: "decade", found_by: &["num.", "date."], edits: facts::decade },
    Kind { name: "ordinal", found_by: &["num.", "date."], edits: facts::ordinal },
    Kind { name: "ending of an ordinal", found_by: &["num.ordinal"], edits: facts::ordinal_ending },
    Kind { name: "unit", found_by: &["num.", "time.", "date."], edits: facts::unit },
    Kind { name: "phone", found_by: &["num."], edits: facts::phone },
    Kind { name: "English decimal", found_by: &["num."], edits: facts::english_decimal },
    Kind { name: "English groups", found_by: &["num."], edits: facts::english_groups },
    Kind { name: "breaking groups", found_by: &["num.", "space."], edits: signs::breaking_groups },
    Kind { name: "capital month", found_by: &["date.", "cap."], edits: facts::capital_month },
    Kind { name: "English month", found_by: &["date."], edits: facts::english_month },
    Kind { name: "name", found_by: &["name.", "case."], edits: facts::name },
    Kind { name: "acronym", found_by: &["acronym.", "name.", "spell"], edits: facts::acronym },
    Kind { name: "url", found_by: &["url.", "email."], edits: facts::url },
    Kind { name: "hashtag or handle", found_by: &["ref."], edits: facts::tag },
    Kind { name: "guillemet", found_by: &["quote."], edits: signs::guillemet },
    Kind { name: "opening guillemet", found_by: &["quote."], edits: signs::opening_guillemet },
    Kind { name: "straight quotes", found_by: &["quote."], edits: signs::straight_quotes },
    Kind { name: "space lost", found_by: &["space."], edits: signs::space_lost },
    Kind { name: "space before a colon", found_by: &["space."], edits: signs::space_before_colon },
    Kind { name: "tight percent", found_by: &["space.", "num."], edits: signs::tight_percent },
    Kind { name: "double space", found_by: &["space."], edits: signs::double_space },
    Kind { name: "apostrophe", found_by: &["apostrophe."], edits: signs::apostrophe },
    Kind { name: "hyphen", found_by: &["dash."], edits: signs::hyphen },
    Kind { name: "three stops", found_by: &["ellipsis"], edits: signs::three_stops },
    Kind { name: "bracket", found_by: &["bracket."], edits: signs::bracket },
    Kind { name: "end point", found_by: &["punct."], edits: signs::end_point },
    Kind { name: "doubled sign", found_by: &["punct."], edits: signs::doubled_sign },
    Kind { name: "space before a comma", found_by: &["punct.", "space."], edits: signs::space_before_comma },
    Kind { name: "space after a comma", found_by: &["punct.", "space."], edits: signs::space_after_comma },
    Kind { name: "mojibake", found_by: &["char."], edits: signs::mojibake },
    Kind { name: "invisible", found_by: &["char."], edits: signs::invisible },
    Kind { name: "lookalike", found_by: &["char.", "spell"], edits: signs::lookalike },
    Kind { name: "capital accent", found_by: &["char.", "spell"], edits: signs::capital_accent },
    Kind { name: "ligature", found_by: &["char.", "spell"], edits: signs::ligature },
    Kind { name: "midpoint", found_by: &["incl.", "char."], edits: signs::midpoint },
    Kind { name: "small beginning", found_by: &["cap."], edits: signs::small_beginning },
    Kind { name: "repeat", found_by: &["word."], edits: words::repeat },
    Kind { name: "elision", found_by: &["apostrophe.", "spell"], edits: words::elision },
    Kind { name: "negation", found_by: &["meaning."], edits: words::negation },
    Kind { name: "hedge", found_by: &["meaning."], edits: words::hedge },
    Kind { name: "untranslated", found_by: &["untranslated.", "empty"], edits: words::untranslated },
    Kind { name: "sentence untranslated", found_by: &["untranslated."], edits: words::sentence_untranslated },
    Kind { name: "phrase untranslated", found_by: &["untranslated."], edits: words::phrase_untranslated },
    Kind { name: "sentence dropped", found_by: DROPPED, edits: words::sentence_dropped },
    Kind {
        name: "sentence repeated",
        found_by: &["word.", "addition.", "length.", "num."],
        edits: words::sentence_repeated,
    },
    Kind { name: "misspelling", found_by: &["spell", "word."], edits: words::misspelling },
];

/// The kinds of error inside an English paragraph, which renders a French one.
pub(crate) const IN_ENGLISH: &[Kind] = &[
    Kind { name: "number", found_by: &["num."], edits: facts::number },
    Kind { name: "date", found_by: &["date.", "num."], edits: facts::english_date },
    Kind { name: "name", found_by: &["name.", "case."], edits: facts::name },
    Kind { name: "url", found_by: &["url.", "email."], edits: facts::url },
    Kind { name: "acronym", found_by: &["acronym.", "name.", "spell"], edits: facts::acronym },
    Kind { name: "double space", found_by: &["space."], edits: signs::double_space },
    Kind { name: "apostrophe", found_by: &["apostrophe."], edits: signs::apostrophe },
    Kind { name: "bracket", found_by: &["bracket."], edits: signs::bracket },
    Kind { name: "invisible", found_by: &["char."], edits: signs::invisible },
    Kind { name: "end point", found_by: &["punct."], edits: signs::end_point },
    Kind { name: "doubled sign", found_by: &["punct."], edits: signs::doubled_sign },
    Kind { name: "small beginning", found_by: &["cap."], edits: signs::small_beginning },
    Kind { name: "repeat", found_by: &["word."], edits: words::repeat },
    Kind { name: "untranslated", found_by: &["untranslated.", "empty"], edits: words::untranslated },
    Kind { name: "sentence dropped", found_by: DROPPED, edits: words::sentence_dropped },
    Kind { name: "misspelling", found_by: &["spell", "word."], edits: words::misspelling },
];

/// The words of a text with their places, those in addresses left out.
fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let word = |token: &relecture_core::segment::Token| token.kind == TokenKind::Word;
    tokens(text).iter().filter(|token| word(token)).map(|t| (t.span.start..t.span.end, t.span.of(text))).collect()
}

/// Every place of a character for which `fits` holds, given what stands before and after it.
fn places(text: &str, fits: impl Fn(&str, char, &str) -> bool) -> Vec<Range<usize>> {
    let here = |(at, c): (usize, char)| (at, c, at + c.len_utf8());
    let found = text.char_indices().map(here).filter(|&(at, c, end)| fits(&text[..at], c, &text[end..]));
    found.map(|(at, _, end)| at..end).collect()
}

fn is_lower(c: char) -> bool {
    c.is_ascii_lowercase()
}

/// Every place of some words, with others in their stead.
fn replaced(text: &str, written: &str, other: &str) -> Vec<Edit> {
    text.match_indices(written).map(|(at, _)| (at..at + written.len(), other.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "On Tuesday, 14 March 2026, at 2:00 p.m., Sel (the port of the RVB) lost 2 million litres, or \
        25%, and $12,000, wrote Anna Marlow in #SelPort at https://sel.example/en/port. It was not a long day for all \
        the people who live there and work there. About 8 weeks in the 1990s were like it, said the 5th mayor, \
        who had 12,500 letters and 1.5 pages, at 514 555-0100, where nobody answered the calls that were made.";
    const FRENCH: &str = "Le mardi 14 mars 2026, à 14\u{A0}h, Sel (le port de la RVB) a perdu 2 millions de litres, soit \
        25\u{A0}%, et 12\u{A0}000\u{A0}$, selon Anna Marlow dans #SelPort\u{A0}: «\u{A0}L’État se tait\u{A0}» à \
        https://sel.example/en/port. Ce n’est pas une longue journée pour tous ceux qui y vivent et y travaillent – \
        au cœur de la ville… Les habitant·e·s y ont passé environ 8 semaines dans les années 1990, dit le 5e maire, avec \
        12\u{A0}500 lettres et 1,5 page d’archives, au 514 555-0100, où personne n’a répondu aux appels.";

    #[test]
    fn every_kind_of_error_finds_an_occasion_and_changes_the_text() {
        for (kinds, [source, target]) in [(IN_FRENCH, [ENGLISH, FRENCH]), (IN_ENGLISH, [FRENCH, ENGLISH])] {
            for kind in kinds.iter().filter(|kind| !["capital accent", "apostrophe", "date"].contains(&kind.name)) {
                let planted = kind.plant(&mut Rng::with_seed(1), source, target);
                assert!(planted.is_some_and(|planted| planted != target), "{}", kind.name);
            }
        }
    }

    #[test]
    fn a_text_without_occasion_is_left_alone() {
        for kind in IN_FRENCH.iter().chain(IN_ENGLISH) {
            assert_eq!(kind.plant(&mut Rng::with_seed(1), "ZZ", "ZZ"), None, "{}", kind.name);
        }
    }
}
