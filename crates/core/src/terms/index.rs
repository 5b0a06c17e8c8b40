//! A termbase made ready to be found in texts: two automata (Aho and Corasick 1975) for each language, one over the roots of
//! words and one over the letters of what need not be whole words.

use aho_corasick::{AhoCorasick, MatchKind};

use super::Termbase;
use super::inflection::Inflection;
use super::pattern::{Pattern, fixed_part};
use crate::model::Lang;

/// A termbase that can be looked for in texts.
pub struct TermIndex {
    termbase: Termbase,
    languages: Vec<LanguageIndex>,
}

/// The terms of one language.
pub(super) struct LanguageIndex {
    language: String,
    pub(super) inflection: Inflection,
    pub(super) patterns: Vec<Indexed>,
    /// Over the roots of the words of a text, each with a space before and after it.
    pub(super) roots: Keys,
    /// Over its match form in lower case.
    pub(super) letters: Keys,
}

/// A pattern and the term it belongs to.
pub(super) struct Indexed {
    pub(super) concept: usize,
    pub(super) term: usize,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// The words of a term.
    Words(Pattern),
    /// Words in which the term is exempt.
    Exemption(Pattern),
    /// The beginning of a word.
    Prefix,
    /// Letters inside words, too.
    Anywhere,
}

/// An automaton, and the pattern that each of its keys belongs to.
#[derive(Default)]
pub(super) struct Keys {
    automaton: Option<AhoCorasick>,
    pattern_of: Vec<usize>,
}

impl Keys {
    fn new(keys: Vec<(String, usize)>) -> Self {
        if keys.is_empty() {
            return Self::default();
        }
        let (keys, pattern_of): (Vec<String>, Vec<usize>) = keys.into_iter().unzip();
        let automaton = AhoCorasick::builder().match_kind(MatchKind::Standard).build(keys);
        let automaton = Some(automaton.expect("there are fewer than 2³¹ letters"));
        Self { automaton, pattern_of }
    }

    /// Every place of a key in the text: the pattern, and where it begins and ends.
    pub(super) fn find<'k>(&'k self, text: &'k str) -> impl Iterator<Item = (usize, std::ops::Range<usize>)> + 'k {
        let found = self.automaton.iter().flat_map(move |automaton| automaton.find_overlapping_iter(text));
        found.map(|found| (self.pattern_of[found.pattern().as_usize()], found.range()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.automaton.is_none()
    }
}

impl TermIndex {
    /// Makes a termbase ready.
    pub fn new(termbase: Termbase) -> Self {
        let mut languages: Vec<&Lang> =
            termbase.concepts.iter().flat_map(|c| &c.terms).map(|term| &term.lang).collect();
        languages.sort_by_key(|lang| lang.language());
        languages.dedup_by_key(|lang| lang.language().to_owned());
        let languages = languages.into_iter().map(|lang| LanguageIndex::new(&termbase, lang)).collect();
        Self { termbase, languages }
    }

    /// The termbase itself.
    pub fn termbase(&self) -> &Termbase {
        &self.termbase
    }

    pub(super) fn of_language(&self, lang: &Lang) -> Option<&LanguageIndex> {
        self.languages.iter().find(|index| index.language == lang.language())
    }
}

impl LanguageIndex {
    fn new(termbase: &Termbase, lang: &Lang) -> Self {
        let inflection = Inflection::of(lang);
        let (mut patterns, mut roots, mut letters) = (Vec::new(), Vec::new(), Vec::new());
        for (concept, of_concept) in termbase.concepts.iter().enumerate() {
            let terms = of_concept.terms.iter().enumerate().filter(|(_, term)| term.lang.same_language(lang));
            for (term, written) in terms {
                let mut push = |kind| patterns.push(Indexed { concept, term, kind });
                let at = |patterns: &Vec<Indexed>| patterns.len() - 1;
                match fixed_part(written) {
                    Some(fixed) => {
                        let is_prefix = matches!(written.matching, crate::model::MatchRule::Prefix(_));
                        push(if is_prefix { Kind::Prefix } else { Kind::Anywhere });
                        letters.push((fixed, at(&patterns)));
                    }
                    None => {
                        let pattern = Pattern::of_term(written, &inflection);
                        let keys = pattern.keys(&inflection);
                        push(Kind::Words(pattern));
                        roots.extend(keys.into_iter().map(|key| (key, at(&patterns))));
                    }
                }
                for exemption in &written.exemptions {
                    let pattern = Pattern::of_exemption(exemption, &inflection);
                    let keys = pattern.keys(&inflection);
                    patterns.push(Indexed { concept, term, kind: Kind::Exemption(pattern) });
                    roots.extend(keys.into_iter().map(|key| (key, at(&patterns))));
                }
            }
        }
        // A key without words would be everywhere.
        roots.retain(|(key, _): &(String, usize)| key != " ");
        letters.retain(|(key, _): &(String, usize)| !key.is_empty());
        let language = lang.language().to_owned();
        Self { language, inflection, patterns, roots: Keys::new(roots), letters: Keys::new(letters) }
    }
}
