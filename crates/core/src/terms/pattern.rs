//! A term made ready to be held against a text.

use super::inflection::Inflection;
use super::words::{Word, folded, words};
use crate::gazetteer::fold_name;
use crate::model::{CaseRule, Language, MatchRule, Term};
use crate::segment::tokens;

/// The most keys of one pattern: where its words have more roots than that together, the first words are looked for.
const MOST_KEYS: usize = 128;
/// How many words may stand between the parts of a term that is declared to be in parts.
const WIDEST_GAP: usize = 5;

/// A term, or a wording in which a term is exempt, as the words it consists of.
pub(super) struct Pattern {
    pub(super) words: Vec<PatternWord>,
    rule: MatchRule,
    case: CaseRule,
}

pub(super) struct PatternWord {
    written: String,
    folded: String,
    doublet: Option<[String; 4]>,
    /// For a verb: all its forms.
    forms: Vec<String>,
    /// Whether other words may stand before it.
    after_gap: bool,
}

/// What stands before an infinitive that is given as one.
const BEFORE_VERBS: &[&str] = &["to", "se", "s'", "ne", "n'"];

impl Pattern {
    pub(super) fn of_term(term: &Term, inflection: &Inflection) -> Self {
        Self::new(&term.text, term.matching, term.case, inflection)
    }

    /// A longer wording that a term may stand in: found in its inflected forms.
    pub(super) fn of_exemption(text: &str, inflection: &Inflection) -> Self {
        Self::new(text, MatchRule::Inflected, CaseRule::Any, inflection)
    }

    fn new(text: &str, rule: MatchRule, case: CaseRule, inflection: &Inflection) -> Self {
        let text = text.replace("...", "…");
        let mut pattern = Self { words: Vec::new(), rule, case };
        let mut after_gap = false;
        for word in words(&text, &tokens(&text)) {
            if word.folded == "…" {
                after_gap = !pattern.words.is_empty();
                continue;
            }
            if rule == MatchRule::Verb && pattern.words.is_empty() && word.folded == "to" {
                continue;
            }
            pattern.words.push(PatternWord {
                written: word.written.to_owned(),
                folded: word.folded,
                doublet: word.doublet,
                forms: Vec::new(),
                after_gap: std::mem::take(&mut after_gap),
            });
        }
        if rule == MatchRule::Verb {
            let verb = pattern.words.iter_mut().find(|word| !BEFORE_VERBS.contains(&word.folded.as_str()));
            if let Some(verb) = verb {
                verb.forms = inflection.verb_forms(&verb.folded);
            }
        }
        pattern
    }

    /// The roots that its first words have, up to a gap, in every way they can; each with spaces around and between.
    pub(super) fn keys(&self, inflection: &Inflection) -> Vec<String> {
        let mut keys = vec![" ".to_owned()];
        for (at, word) in self.words.iter().enumerate().take_while(|(at, word)| *at == 0 || !word.after_gap) {
            let mut roots: Vec<String> = match (&word.doublet, word.forms.as_slice()) {
                (Some(forms), _) => forms.iter().map(|form| inflection.root(form)).collect(),
                (None, []) => vec![inflection.root(&word.folded)],
                (None, forms) => forms.iter().map(|form| inflection.root(form)).collect(),
            };
            if at == 0 && self.begins_with_article(inflection) {
                roots.push(inflection.root("du"));
            }
            roots.sort_unstable();
            roots.dedup();
            if keys.len() * roots.len() > MOST_KEYS {
                break;
            }
            keys = keys.iter().flat_map(|key| roots.iter().map(move |root| format!("{key}{root} "))).collect();
        }
        keys
    }

    /// *Le Caire*, whose article joins what stands before: *au Caire*, *du Caire*.
    fn begins_with_article(&self, inflection: &Inflection) -> bool {
        inflection.language() == Language::French
            && self.words.len() > 1
            && matches!(self.words[0].written.as_str(), "Le" | "Les")
    }

    /// How many words from `at` on are this term; `None` where they are not.
    pub(super) fn length_at(&self, text: &[Word], at: usize, inflection: &Inflection) -> Option<usize> {
        let feminine = self.words.len() > 1;
        let mut next = at;
        for (i, word) in self.words.iter().enumerate() {
            let fits = |place: &usize| {
                text.get(*place).is_some_and(|written| {
                    let joined = i == 0 && self.begins_with_article(inflection) && word.joins(&written.folded);
                    joined || self.is_form(word, written, feminine, inflection)
                })
            };
            let widest = if word.after_gap { next + WIDEST_GAP } else { next };
            let sentence = (next..=widest).take_while(|&place| {
                place == next || text.get(place - 1).is_some_and(|before| !matches!(before.written, "." | "!" | "?"))
            });
            next = sentence.into_iter().find(fits)? + 1;
        }
        let (first, last) = (text.get(at)?, text.get(next.checked_sub(1)?)?);
        (first.begins && last.ends).then_some(next - at)
    }

    fn is_form(&self, word: &PatternWord, written: &Word, feminine: bool, inflection: &Inflection) -> bool {
        let capitals = is_all_capitals(written.written);
        let is_form = |form: &str, known: &str, feminine: bool| match self.rule {
            MatchRule::Exact => form == known,
            _ => inflection.is_form(form, known, feminine),
        };
        let fits = |form: &str| {
            // A text all in capitals may have them without accents.
            let same = |known: &str| {
                is_form(form, known, feminine)
                    || capitals
                        && inflection.root(form) == inflection.root(known)
                        && is_form(&fold_name(form), &fold_name(known), feminine)
            };
            match (&word.doublet, word.forms.as_slice()) {
                (Some(forms), _) => forms.iter().any(|known| same(known)),
                (None, []) => same(&word.folded),
                (None, forms) => forms.iter().any(|known| known == form),
            }
        };
        let found = match &written.doublet {
            Some(forms) => {
                forms.iter().any(|form| fits(form))
                    || self.rule != MatchRule::Exact
                        && forms.iter().any(|form| inflection.is_form(form, &word.folded, true))
            }
            None => fits(&written.folded),
        };
        found && has_capitals(&word.written, written.written, self.case, word.is_first_of(&self.words))
    }
}

impl PatternWord {
    fn joins(&self, form: &str) -> bool {
        matches!((self.written.as_str(), form), ("Le", "au" | "du") | ("Les", "aux" | "des"))
    }

    fn is_first_of(&self, words: &[Self]) -> bool {
        words.first().is_some_and(|first| std::ptr::eq(first, self))
    }
}

fn is_all_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(|c| c.is_uppercase() && letters.all(char::is_uppercase))
}

/// Whether what is written has the capitals that the rule asks for, as far as the letters of the two agree.
pub(super) fn has_capitals(term: &str, written: &str, rule: CaseRule, is_first: bool) -> bool {
    let both = term.chars().zip(written.chars()).take_while(|(a, b)| is_same_letter(*a, *b));
    let mut both = both.enumerate();
    match rule {
        CaseRule::Any => true,
        CaseRule::Permissive => both.all(|(_, (a, b))| !a.is_uppercase() || b.is_uppercase()),
        CaseRule::Strict => both.all(|(_, (a, b))| a.is_uppercase() == b.is_uppercase()),
        CaseRule::FirstLetter => both.all(|(at, (a, b))| at == 0 && is_first || a.is_uppercase() == b.is_uppercase()),
    }
}

fn is_same_letter(a: char, b: char) -> bool {
    a == b || a.to_lowercase().eq(b.to_lowercase()) || {
        let folded = |c: char| fold_name(c.encode_utf8(&mut [0; 4]));
        folded(a) == folded(b)
    }
}

/// The match form of a term that need not be whole words: what of it must stand in the text.
pub(super) fn fixed_part(term: &Term) -> Option<String> {
    match term.matching {
        MatchRule::Prefix(length) => Some(folded(&term.text[..length])),
        MatchRule::Anywhere => Some(folded(&term.text)),
        MatchRule::Exact | MatchRule::Inflected | MatchRule::Verb => None,
    }
}
