//! Where the terms of a termbase stand in a text.

use std::ops::Range;

use super::TermIndex;
use super::index::{Indexed, Kind, LanguageIndex};
use super::inflection::Inflection;
use super::pattern::has_capitals;
use super::words::{Word, words};
use crate::model::{ByteSpan, Concept, Lang, Language, Term};
use crate::segment::{CompareKey, Token, tokens};

/// A place of a text where a concept is named. A full doublet (*les habitantes et les habitants*) is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence<'i> {
    /// The words, in the raw text.
    pub span: ByteSpan,
    /// What they may be: one term, or several that look alike.
    pub matches: Vec<TermMatch<'i>>,
}

/// A term that a text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermMatch<'i> {
    /// What it names.
    pub concept: &'i Concept,
    /// The term.
    pub term: &'i Term,
}

/// A place where a pattern fits.
struct Candidate {
    span: ByteSpan,
    pattern: usize,
}

impl TermIndex {
    /// The terms of a language, of any region, in a text, in order; the longest at each place, not overlapping.
    pub fn find(&self, text: &str, lang: &Lang) -> Vec<Occurrence<'_>> {
        self.find_in(text, &tokens(text), lang)
    }

    /// The same, where the tokens of the text are there already.
    pub fn find_in(&self, text: &str, tokens: &[Token], lang: &Lang) -> Vec<Occurrence<'_>> {
        let Some(index) = self.of_language(lang) else { return Vec::new() };
        let words = words(text, tokens);
        let mut candidates = index.whole_words(&words);
        if !index.letters.is_empty() {
            candidates.extend(index.parts_of_words(self, text, tokens));
        }
        let mut found = self.longest(index, candidates);
        if index.inflection.language() == Language::French {
            join_doublets(&mut found, &words, &index.inflection);
        }
        found
    }

    /// The candidates that no longer one overlaps, without those that are exempt, as occurrences.
    fn longest(&self, index: &LanguageIndex, candidates: Vec<Candidate>) -> Vec<Occurrence<'_>> {
        let of = |candidate: &Candidate| &index.patterns[candidate.pattern];
        let is_exemption = |candidate: &Candidate| matches!(of(candidate).kind, Kind::Exemption(_));
        let (exempt, mut candidates): (Vec<Candidate>, Vec<Candidate>) = candidates.into_iter().partition(is_exemption);
        let name = |indexed: &Indexed| (indexed.concept, indexed.term);
        candidates.retain(|candidate| {
            !exempt
                .iter()
                .any(|around| name(of(around)) == name(of(candidate)) && contains(around.span, candidate.span))
        });
        candidates.sort_by_key(|candidate| {
            (std::cmp::Reverse(candidate.span.len()), candidate.span.start, candidate.pattern)
        });
        // The accepted spans by where they begin: they do not overlap, so that neighbours decide.
        let mut accepted: std::collections::BTreeMap<usize, (ByteSpan, Vec<(usize, usize)>)> = Default::default();
        for candidate in &candidates {
            let before = accepted.range(..candidate.span.end).next_back().map(|(start, (span, _))| (*start, *span));
            match before {
                Some((start, span)) if span == candidate.span => {
                    let names = &mut accepted.get_mut(&start).expect("it was found just now").1;
                    if !names.contains(&name(of(candidate))) {
                        names.push(name(of(candidate)));
                    }
                }
                Some((_, span)) if span.end > candidate.span.start => {}
                _ => drop(accepted.insert(candidate.span.start, (candidate.span, vec![name(of(candidate))]))),
            }
        }
        let occurrence = |(span, mut names): (ByteSpan, Vec<(usize, usize)>)| {
            names.sort_unstable();
            let named = |(concept, term): (usize, usize)| {
                let concept = &self.termbase().concepts[concept];
                TermMatch { concept, term: &concept.terms[term] }
            };
            Occurrence { span, matches: names.into_iter().map(named).collect() }
        };
        accepted.into_values().map(occurrence).collect()
    }
}

fn contains(outer: ByteSpan, inner: ByteSpan) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

impl LanguageIndex {
    fn whole_words(&self, words: &[Word]) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = Vec::new();
        for stream in streams(words, &self.inflection) {
            for (pattern, key) in self.roots.find(&stream.text) {
                let at = stream.word_at(key.start);
                let (Kind::Words(known) | Kind::Exemption(known)) = &self.patterns[pattern].kind else { continue };
                if let Some(length) = known.length_at(words, at, &self.inflection) {
                    let span = ByteSpan::new(words[at].span.start, words[at + length - 1].span.end);
                    candidates.push(Candidate { span, pattern });
                }
            }
        }
        candidates
    }

    fn parts_of_words(&self, index: &TermIndex, text: &str, tokens: &[Token]) -> Vec<Candidate> {
        let key = CompareKey::folded(text);
        let mut candidates = Vec::new();
        for (pattern, range) in self.letters.find(key.text()) {
            let Indexed { concept, term, kind } = &self.patterns[pattern];
            let term = &index.termbase().concepts[*concept].terms[*term];
            let begins = !key.text()[..range.start].ends_with(|c: char| c.is_alphanumeric() || c == '-');
            let mut span = key.raw_span(range.into());
            match kind {
                Kind::Prefix if begins => {
                    let token = tokens.partition_point(|token| token.span.end < span.end);
                    span.end = tokens.get(token).map_or(span.end, |token| token.span.end);
                }
                Kind::Anywhere => {}
                Kind::Prefix | Kind::Words(_) | Kind::Exemption(_) => continue,
            }
            if has_capitals(&term.text, span.of(text), term.case, true) {
                candidates.push(Candidate { span, pattern });
            }
        }
        candidates
    }
}

/// The roots of the words of a text, with a space before and after each.
struct Stream {
    text: String,
    /// Where each word begins: the place of the space before it.
    starts: Vec<usize>,
}

impl Stream {
    fn word_at(&self, key_start: usize) -> usize {
        self.starts.partition_point(|&start| start <= key_start) - 1
    }
}

/// The streams of a text: one, and others where the forms of an inclusive form have other roots (*tou·te·s*).
fn streams(words: &[Word], inflection: &Inflection) -> Vec<Stream> {
    let roots: Vec<Vec<String>> = words
        .iter()
        .map(|word| match &word.doublet {
            Some(forms) => {
                let mut roots: Vec<String> = forms.iter().map(|form| inflection.root(form).replace(' ', "_")).collect();
                roots.dedup();
                roots
            }
            None if word.is_word => vec![inflection.root(&word.folded)],
            None => vec![word.folded.clone()],
        })
        .collect();
    let most = roots.iter().map(Vec::len).max().unwrap_or(0);
    let stream = |variant: usize| {
        let mut stream = Stream { text: " ".to_owned(), starts: Vec::with_capacity(words.len()) };
        for roots in &roots {
            stream.starts.push(stream.text.len() - 1);
            stream.text.push_str(&roots[variant.min(roots.len() - 1)]);
            stream.text.push(' ');
        }
        stream
    };
    (0..most).map(stream).collect()
}

/// What may stand between the two halves of a doublet.
const BETWEEN: &[&str] =
    &["les", "des", "aux", "de", "d'", "du", "le", "la", "l'", "un", "une", "à", "au", "ces", "nos", "leurs"];

/// Makes one occurrence of *les habitantes et les habitants*.
fn join_doublets(found: &mut Vec<Occurrence>, words: &[Word], inflection: &Inflection) {
    let mut at = 0;
    while at + 1 < found.len() {
        let (first, second) = (&found[at], &found[at + 1]);
        if first.matches == second.matches && are_halves(words, first.span, second.span, inflection) {
            found[at].span.end = second.span.end;
            found.remove(at + 1);
        } else {
            at += 1;
        }
    }
}

/// Whether two places of a term are its feminine and its masculine, with nothing but *et*, *ou* and an article between.
fn are_halves(words: &[Word], first: ByteSpan, second: ByteSpan, inflection: &Inflection) -> bool {
    let within = |span: Range<usize>| {
        let start = words.partition_point(|word| word.span.start < span.start);
        let end = words.partition_point(|word| word.span.start < span.end);
        &words[start..end.max(start)]
    };
    let joined = within(first.end..second.start).split_first().is_some_and(|(first, others)| {
        matches!(first.folded.as_str(), "et" | "ou" | "/")
            && others.iter().all(|word| BETWEEN.contains(&word.folded.as_str()))
    });
    let (first, second) = (within(first.start..first.end), within(second.start..second.end));
    let mut pairs = first.iter().zip(second).map(|(a, b)| (a.folded.as_str(), b.folded.as_str()));
    joined && pairs.any(|(a, b)| inflection.is_feminine(a, b) || inflection.is_feminine(b, a))
}
