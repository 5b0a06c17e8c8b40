//! Finding words in a text, and what would replace them; the words by which all texts of a project are searched.

mod counterpart;
mod likeness;
mod searchable;
mod words;

pub use counterpart::counterpart;
pub use likeness::{differing, likeness};
pub use searchable::Searchable;
pub use words::{SearchWord, WordRun, search_words, sentence_key};

use regex::{Captures, Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::ByteSpan;
use crate::segment::{CompareKey, MIDPOINTS};

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The words, or the pattern.
    pub text: String,
    /// How they are compared.
    pub kind: QueryKind,
    /// Whether capitals count. They never do in the match form.
    pub match_case: bool,
    /// Whether only whole words count.
    pub whole_words: bool,
}

/// How a query is compared with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryKind {
    /// To the character.
    Plain,
    /// As a regular expression; see the documentation of the crate `regex`.
    Regex,
    /// Apart from accents, case, kinds of spaces, apostrophes, quotation marks and dashes, and inclusive writing:
    /// `l'etudiant` finds `L’étudiant·e`.
    MatchForm,
}

/// A pattern is no regular expression, or matches nothing at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidQuery(pub String);

/// A query, ready to be held against any number of texts.
#[derive(Clone, Debug)]
pub struct Search {
    needle: Needle,
    whole_words: bool,
}

#[derive(Clone, Debug)]
enum Needle {
    /// A pattern, and whether what replaces its matches may name its groups.
    Pattern {
        regex: Box<Regex>,
        groups: bool,
    },
    Folded(String),
}

impl Search {
    /// The most memory that a pattern may take, in bytes: a person's slip must not fill the machine.
    const MOST: usize = 10 << 20;

    /// Makes a query ready.
    pub fn new(query: &Query) -> Result<Self, InvalidQuery> {
        let Query { text, kind, match_case, whole_words } = query;
        let needle = match kind {
            QueryKind::MatchForm => Needle::Folded(Folded::new(text).text),
            QueryKind::Plain => Needle::pattern(&regex::escape(text), *match_case, false)?,
            QueryKind::Regex => Needle::pattern(text, *match_case, true)?,
        };
        match &needle {
            Needle::Folded(folded) if folded.is_empty() => Err(InvalidQuery("nothing to look for".to_owned())),
            _ if text.is_empty() => Err(InvalidQuery("nothing to look for".to_owned())),
            _ => Ok(Self { needle, whole_words: *whole_words }),
        }
    }

    /// The places in a text, in order, not overlapping, each with what replaces it. In a pattern's replacement `$1` is what
    /// its first group found, `$$` a dollar sign.
    pub fn find(&self, text: &str, replacement: &str) -> Vec<(ByteSpan, String)> {
        let mut found = match &self.needle {
            Needle::Pattern { regex, groups } => regex
                .captures_iter(text)
                .filter_map(|captures| {
                    let all = captures.get(0)?;
                    let with = if *groups { expanded(&captures, replacement) } else { replacement.to_owned() };
                    Some((ByteSpan::new(all.start(), all.end()), with))
                })
                .collect(),
            Needle::Folded(needle) => {
                let spans = Folded::new(text).find(needle);
                spans.into_iter().map(|span| (span, replacement.to_owned())).collect::<Vec<_>>()
            }
        };
        found.retain(|(span, _)| !span.is_empty() && (!self.whole_words || is_whole(text, *span)));
        found
    }
}

impl Needle {
    fn pattern(pattern: &str, match_case: bool, groups: bool) -> Result<Self, InvalidQuery> {
        let regex = RegexBuilder::new(pattern)
            .case_insensitive(!match_case)
            .size_limit(Search::MOST)
            .build()
            .map_err(|error| InvalidQuery(error.to_string()))?;
        Ok(Self::Pattern { regex: Box::new(regex), groups })
    }
}

fn expanded(captures: &Captures, replacement: &str) -> String {
    let mut with = String::new();
    captures.expand(replacement, &mut with);
    with
}

/// Whether no letter or digit stands right before or after.
fn is_whole(text: &str, span: ByteSpan) -> bool {
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

/// A text in its match form, with the raw stretch of each character of it.
struct Folded {
    text: String,
    /// The byte of the match form at which each character begins, and its raw stretch.
    places: Vec<(usize, ByteSpan)>,
}

impl Folded {
    fn new(raw: &str) -> Self {
        let key = CompareKey::folded(raw);
        let characters: Vec<(usize, char)> = key.text().char_indices().collect();
        let mut folded = Self { text: String::with_capacity(raw.len()), places: Vec::new() };
        let mut at = 0;
        while let Some(&(start, character)) = characters.get(at) {
            if MIDPOINTS.contains(&character) && at > 0 && characters[at - 1].1.is_alphabetic() {
                let letters = characters[at + 1..].iter().take_while(|(_, letter)| letter.is_alphabetic()).count();
                // Only the plural of an inclusive ending counts: `étudiant·e·s` is `étudiants`.
                if letters > 0 {
                    let (last_start, last) = characters[at + letters];
                    let goes_on = characters.get(at + letters + 1).is_some_and(|(_, c)| MIDPOINTS.contains(c));
                    if last == 's' && !goes_on {
                        folded.push(last, key.raw_span(ByteSpan::new(last_start, last_start + 1)));
                    } else if let Some((_, place)) = folded.places.last_mut() {
                        place.end = key.raw_span(ByteSpan::new(start, last_start + last.len_utf8())).end;
                    }
                    at += letters + 1;
                    continue;
                }
            }
            let place = key.raw_span(ByteSpan::new(start, start + character.len_utf8()));
            for letter in std::iter::once(character).nfd().filter(|letter| !is_combining_mark(*letter)) {
                folded.push(letter, place);
            }
            at += 1;
        }
        folded
    }

    fn push(&mut self, letter: char, place: ByteSpan) {
        self.places.push((self.text.len(), place));
        self.text.push(letter);
    }

    /// The raw stretches that read as the needle.
    fn find(&self, needle: &str) -> Vec<ByteSpan> {
        let of = |byte: usize| self.places[self.places.partition_point(|(start, _)| *start <= byte) - 1].1;
        let span = |(start, found): (usize, &str)| ByteSpan::new(of(start).start, of(start + found.len() - 1).end);
        self.text.match_indices(needle).map(span).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(kind: QueryKind, query: &str, text: &str) -> Vec<String> {
        let query = Query { text: query.to_owned(), kind, match_case: false, whole_words: false };
        let search = Search::new(&query).unwrap();
        search.find(text, "").into_iter().map(|(span, _)| span.of(text).to_owned()).collect()
    }

    #[test]
    fn finds_nothing_that_is_not_there() {
        for kind in [QueryKind::Plain, QueryKind::Regex, QueryKind::MatchForm] {
            assert_eq!(found(kind, "quai", "Le port est ouvert."), [""; 0]);
        }
        assert_eq!(found(QueryKind::Plain, "l'ile", "L’île"), [""; 0]);
        assert_eq!(found(QueryKind::Plain, "a.b", "axb"), [""; 0]);
        assert_eq!(found(QueryKind::Regex, "x*", "abc"), [""; 0], "nothing is no place");
        assert_eq!(found(QueryKind::MatchForm, "étude", "étudiant"), [""; 0]);
    }

    #[test]
    fn finds_words_by_character_pattern_and_match_form() {
        assert_eq!(found(QueryKind::Plain, "PORT", "Le port, le Port."), ["port", "Port"]);
        assert_eq!(found(QueryKind::Regex, r"\d+\u{A0}%", "10\u{A0}% ou 10 %"), ["10\u{A0}%"]);
        assert_eq!(found(QueryKind::MatchForm, "l'etudiant", "L’étudiant·e"), ["L’étudiant·e"]);
        assert_eq!(
            found(QueryKind::MatchForm, "étudiants", "Les étudiant·e·s, les étudiant·es"),
            ["étudiant·e·s", "étudiant·es"]
        );
        assert_eq!(found(QueryKind::MatchForm, "« le port »", "«\u{202F}Le port\u{A0}»"), ["«\u{202F}Le port\u{A0}»"]);
    }

    #[test]
    fn whole_words_and_capitals_count_where_asked_for() {
        let query = |text: &str, match_case, whole_words| {
            Search::new(&Query { text: text.to_owned(), kind: QueryKind::Plain, match_case, whole_words }).unwrap()
        };
        let text = "Port, porte, l’île-port";
        assert_eq!(query("port", false, true).find(text, "").len(), 2);
        assert_eq!(query("port", true, false).find(text, "").len(), 2);
        assert_eq!(query("port", true, true).find(text, "").len(), 1);
    }

    #[test]
    fn replaces_literally_but_for_the_groups_of_a_pattern() {
        let query = |text: &str, kind| Query { text: text.to_owned(), kind, match_case: true, whole_words: false };
        let pattern = Search::new(&query(r"(\d+) %", QueryKind::Regex)).unwrap();
        assert_eq!(pattern.find("10 %", "${1}\u{A0}%")[0].1, "10\u{A0}%");
        let plain = Search::new(&query("a", QueryKind::Plain)).unwrap();
        assert_eq!(plain.find("a", "$1")[0].1, "$1");
        for (text, kind) in [("(", QueryKind::Regex), ("", QueryKind::Plain), ("\u{200B}", QueryKind::MatchForm)] {
            assert!(Search::new(&query(text, kind)).is_err());
        }
    }
}
