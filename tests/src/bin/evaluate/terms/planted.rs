//! Terms with one stable rendering, replaced in a fifth of their documents by another.
//!
//! What is planted is chosen without the part of the program that is measured: a term is a run of words that the lexicon
//! knows, in many documents; its rendering the run of French words that stands beside it most exclusively. The other
//! rendering is one of a table of terms, or the next best noun of the texts that the lexicon knows for the term or for
//! what its rendering translates.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anyhow::Result;
use fastrand::Rng;
use relecture_core::lexicon::Direction;
use relecture_core::segment::{CompareKey, TokenKind, tokens};
use relecture_core::terms::discover::Dispute;

use super::{Pair, lexicons};

/// Documents that a term stands in, at least.
const DOCUMENTS: usize = 5;
/// One document in so many is changed.
const CHANGED: usize = 5;
/// The share of the term's sentences that have its rendering, and how exclusively both stand together (Dice 1945).
const STABLE: f64 = 0.7;
const EXCLUSIVE: f64 = 0.6;
/// A longer term counts as if it were so many times as frequent: there are few of them.
const LONGER: usize = 8;
/// How often a noun follows an article, at least, by its share.
const NOUN: f32 = 0.3;
/// What a detour over another English word counts.
const DETOUR: f32 = 0.3;

const ARTICLES: &[&str] = &[
    "le", "la", "les", "l", "un", "une", "des", "du", "au", "aux", "cet", "cette", "ces", "nos", "notre", "votre",
    "vos", "leur", "leurs", "son", "sa", "ses",
];
const BEFORE_NOUNS: &[&str] = &["de", "d", "en", "par", "pour", "sur", "avec", "ce"];

/// A term and what was planted for its rendering.
pub(super) struct Planted {
    term: Vec<String>,
    rendering: Vec<String>,
    /// The word of the rendering that is replaced, and the other word.
    at: usize,
    other: String,
    documents: BTreeSet<u32>,
    places: usize,
}

impl fmt::Display for Planted {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Self { term, rendering, at, other, documents, places } = self;
        let (term, old, documents) = (term.join(" "), rendering.join(" "), documents.len());
        write!(f, "{term}: {old}, {} → {other}; {places} places in {documents} documents", rendering[*at])
    }
}

struct Word {
    /// In lower case, without accents and plural.
    key: String,
    start: usize,
    end: usize,
    /// Whether nothing but a space stands before it.
    follows: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut follows = false;
    let mut words = Vec::new();
    for token in tokens(text) {
        let written = token.span.of(text);
        match token.kind {
            TokenKind::Space => continue,
            TokenKind::Word => {
                words.push(Word { key: key(written), start: token.span.start, end: token.span.end, follows });
                follows = true;
            }
            TokenKind::Number | TokenKind::Address | TokenKind::Punctuation => follows = false,
        }
    }
    words
}

fn key(word: &str) -> String {
    let folded = CompareKey::folded(word).into_text();
    let folded = folded.trim_end_matches(['\'', '\u{2019}']);
    if folded.len() > 3 { folded.trim_end_matches(['s', 'x']).to_owned() } else { folded.to_owned() }
}

/// The runs of up to `longest` words.
fn runs(words: &[Word], longest: usize) -> impl Iterator<Item = &[Word]> {
    (0..words.len()).flat_map(move |first| {
        let run = move |length: usize| words.get(first..first + length);
        (1..=longest).map_while(run).take_while(|run| run[1..].iter().all(|word| word.follows))
    })
}

fn keys(run: &[Word]) -> Vec<String> {
    run.iter().map(|word| word.key.clone()).collect()
}

/// Where a run of words begins.
fn find(words: &[Word], run: &[String]) -> Vec<usize> {
    let is_here = |at: &usize| {
        let here = words.get(*at..*at + run.len()).unwrap_or_default();
        !here.is_empty() && here.iter().enumerate().all(|(i, word)| word.key == run[i] && (i == 0 || word.follows))
    };
    (0..words.len()).filter(is_here).collect()
}

/// For runs of words, the pairs they stand in.
type Places = BTreeMap<Vec<String>, BTreeSet<usize>>;

/// The texts as they are looked at.
struct Texts<'p> {
    pairs: &'p [Pair],
    words: Vec<[Vec<Word>; 2]>,
    lexicons: [Direction<'static>; 2],
    /// French nouns by their keys: how often they follow an article, and as they are mostly written.
    nouns: BTreeMap<String, (f32, String)>,
}

/// Up to `count` terms, the most frequent first.
pub(super) fn plantable(
    pairs: &[Pair],
    others: &BTreeMap<String, Vec<String>>,
    count: usize,
    rng: &mut Rng,
) -> Result<Vec<Planted>> {
    let texts = Texts::read(pairs)?;
    let renderings = texts.places(1, 4);
    let documents = |at: &BTreeSet<usize>| at.iter().map(|&pair| pairs[pair].document).collect::<BTreeSet<u32>>();
    let mut terms: Vec<_> = texts.places(0, 3).into_iter().filter(|(_, at)| documents(at).len() >= DOCUMENTS).collect();
    terms.sort_by_cached_key(|(term, at)| (Reverse(at.len() * if term.len() > 1 { LONGER } else { 1 }), term.clone()));
    let mut planted: Vec<Planted> = Vec::new();
    for (term, at) in terms {
        if planted.len() == count {
            break;
        }
        if planted.iter().any(|other| term.iter().any(|word| other.term.contains(word))) {
            continue;
        }
        let Some(rendering) = texts.stable(&term, &at, &renderings) else { continue };
        let known = others
            .get(&term.join(" "))
            .filter(|_| rendering.len() == 1)
            .and_then(|known| known.iter().find(|other| !other.contains(' ') && key(other) != rendering[0]));
        let known = known.map(|other| (0, other.clone()));
        let Some((place, other)) = known.or_else(|| texts.other(&term, &rendering)) else { continue };
        let mut all: Vec<u32> = documents(&at).into_iter().collect();
        rng.shuffle(&mut all);
        all.truncate(all.len().div_ceil(CHANGED));
        let documents: BTreeSet<u32> = all.into_iter().collect();
        let has_it = |&pair: &usize| {
            documents.contains(&pairs[pair].document) && !find(&texts.words[pair][1], &rendering).is_empty()
        };
        if at.iter().any(has_it) {
            planted.push(Planted { term, rendering, at: place, other, documents, places: 0 });
        }
    }
    Ok(planted)
}

impl<'p> Texts<'p> {
    fn read(pairs: &'p [Pair]) -> Result<Self> {
        let words: Vec<[Vec<Word>; 2]> = pairs.iter().map(|pair| [words(&pair.english), words(&pair.french)]).collect();
        let mut forms: BTreeMap<&str, BTreeMap<String, u32>> = BTreeMap::new();
        let mut led: BTreeMap<&str, u32> = BTreeMap::new();
        for (pair, [_, french]) in pairs.iter().zip(&words) {
            for (at, word) in french.iter().enumerate() {
                let form = pair.french[word.start..word.end].to_lowercase();
                *forms.entry(&word.key).or_default().entry(form).or_default() += 1;
                let after_article = word.follows && at > 0 && ARTICLES.contains(&french[at - 1].key.as_str());
                *led.entry(&word.key).or_default() += u32::from(after_article);
            }
        }
        let noun = |(key, forms): (&&str, &BTreeMap<String, u32>)| {
            let all: u32 = forms.values().sum();
            let share = led[key] as f32 / all as f32;
            let mostly = forms.iter().max_by_key(|(form, times)| (**times, Reverse(*form)))?.0;
            (all > 1 && share >= NOUN).then(|| ((*key).to_owned(), (share, mostly.clone())))
        };
        let nouns = forms.iter().filter_map(noun).collect();
        Ok(Self { pairs, words, lexicons: lexicons()?, nouns })
    }

    fn is_known(&self, side: usize, word: &str) -> bool {
        word.len() > 3 && !self.lexicons[side].look_up(word).is_empty()
    }

    /// The runs of words of a side that begin and end with a word that the lexicon knows; in English, all of them in small
    /// letters and known.
    fn places(&self, side: usize, longest: usize) -> Places {
        let mut places = Places::new();
        for (pair, words) in self.words.iter().enumerate() {
            for run in runs(&words[side], longest) {
                let ends = [&run[0], &run[run.len() - 1]];
                let fits = match side {
                    0 => run.iter().all(|word| {
                        self.is_known(0, &word.key)
                            && !self.pairs[pair].english[word.start..].starts_with(char::is_uppercase)
                    }),
                    _ => ends.iter().all(|word| self.is_known(1, &word.key)),
                };
                if fits {
                    places.entry(keys(run)).or_default().insert(pair);
                }
            }
        }
        places
    }

    /// The rendering that stands beside a term nearly always, and mostly as a noun.
    fn stable(&self, term: &[String], at: &BTreeSet<usize>, renderings: &Places) -> Option<Vec<String>> {
        let beside: BTreeSet<Vec<String>> =
            at.iter().flat_map(|&pair| runs(&self.words[pair][1], 4).map(keys)).collect();
        let mut best: Option<(f64, Vec<String>)> = None;
        for run in beside {
            let Some(places) = renderings.get(&run) else { continue };
            let both = places.intersection(at).count() as f64;
            let says = run.iter().filter(|word| self.is_known(1, word)).count();
            let dice = 2.0 * both / (places.len() + at.len()) as f64;
            let is_better = best.as_ref().is_none_or(|(most, _)| dice > *most);
            if both >= STABLE * at.len() as f64 && says == term.len() && dice >= EXCLUSIVE && is_better {
                best = Some((dice, run));
            }
        }
        let (_, run) = best?;
        let (mut led, mut all) = (0, 0);
        for &pair in at {
            let words = &self.words[pair][1];
            for place in find(words, &run) {
                let before = place.checked_sub(1).map(|before| words[before].key.as_str());
                let is_led = |before: &str| ARTICLES.contains(&before) || BEFORE_NOUNS.contains(&before);
                all += 1;
                led += usize::from(before.is_some_and(is_led));
            }
        }
        let is_verb = run[0].ends_with("er") || run[0].ends_with("ir");
        (2 * led >= all && !is_verb).then_some(run)
    }

    /// Another noun for a word of the rendering, and the place of that word.
    fn other(&self, term: &[String], rendering: &[String]) -> Option<(usize, String)> {
        let [there, back] = self.lexicons;
        let mut found: Vec<(f32, usize, &str)> = Vec::new();
        for (at, own) in rendering.iter().enumerate().filter(|(_, own)| self.is_known(1, own)) {
            let direct = term.iter().filter(|word| there.translates(word, own)).map(|word| (word.clone(), 1.0));
            let detours = back.look_up(own).into_iter().map(|found| (found.stem.to_owned(), DETOUR * found.share));
            for (word, weight) in direct.chain(detours) {
                for rendering in there.look_up(&word) {
                    let noun = self.noun(&there, &word, rendering.stem, own);
                    found.extend(noun.map(|(share, noun)| (share * weight * rendering.share, at, noun)));
                }
            }
        }
        let best = found.into_iter().max_by(|one, two| one.0.total_cmp(&two.0).then_with(|| two.2.cmp(one.2)));
        best.map(|(_, at, noun)| (at, noun.trim_end_matches('s').to_owned()))
    }

    /// The noun of the texts of a stem that the lexicon gives, unless it is of the family of `own`.
    fn noun(&self, there: &Direction, word: &str, stem: &str, own: &str) -> Option<(f32, &str)> {
        /// Letters that an ending has at the most, and that words of one family share at least.
        const ENDING: usize = 5;
        const FAMILY: usize = 4;
        let is_form = |key: &str| key.starts_with(stem) && key.len() <= stem.len() + ENDING;
        let is_kin = |key: &str| key.chars().zip(own.chars()).take_while(|(a, b)| a == b).count() >= FAMILY;
        let fits = |key: &str| key.len() > 3 && is_form(key) && !is_kin(key) && there.translates(word, key);
        let nouns = self.nouns.iter().filter(|(key, _)| fits(key)).map(|(_, (share, form))| (*share, form.as_str()));
        nouns.max_by(|one, two| one.0.total_cmp(&two.0))
    }
}

/// Replaces the renderings; articles and adjectives stay as they are.
pub(super) fn plant(pairs: &mut [Pair], planted: &mut [Planted]) {
    for Pair { document, english, french } in pairs {
        for planted in planted.iter_mut().filter(|planted| planted.documents.contains(document)) {
            if find(&words(english), &planted.term).is_empty() {
                continue;
            }
            let read = words(french);
            for at in find(&read, &planted.rendering).into_iter().rev() {
                let word = &read[at + planted.at];
                let plural = french[word.start..word.end].ends_with(['s', 'x']) && !planted.other.ends_with(['s', 'x']);
                let other = format!("{}{}", planted.other, if plural { "s" } else { "" });
                french.replace_range(word.start..word.end, &other);
                planted.places += 1;
            }
        }
    }
}

impl Planted {
    /// The number of the dispute over the term, or over a part of it, one of whose places is a planted one.
    pub(super) fn rank(&self, disputes: &[Dispute], pairs: &[Pair]) -> Option<usize> {
        let has = |text: &str, any: &[String]| words(text).iter().any(|word| any.contains(&word.key));
        let other = [key(&self.other)];
        disputes.iter().position(|Dispute { term, wordings, .. }| {
            let is_about = has(term, &self.term) || wordings.iter().any(|wording| has(&wording.text, &self.term));
            let mut places = wordings.iter().flat_map(|wording| &wording.places);
            is_about
                && places.any(|place| {
                    let pair = &pairs[place.passage];
                    self.documents.contains(&pair.document) && has(place.target.of(&pair.french), &other)
                })
        })
    }
}
