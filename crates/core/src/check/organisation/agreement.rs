//! French participles and adjectives that agree with the organisation.

use super::AGREEMENT;
use super::occurrences::Occurrence;
use crate::check::{CheckedParagraph, Found};

/// Verbs after which a participle or an adjective agrees with the subject.
const VERBS: &[&str] = &[
    "est",
    "était",
    "sera",
    "serait",
    "reste",
    "restait",
    "demeure",
    "a été",
    "avait été",
    "aura été",
    "s’est",
    "s’était",
];

/// Words that may stand between.
const BETWEEN: &[&str] = &[
    "aujourd’hui",
    "aussi",
    "bien",
    "déjà",
    "donc",
    "également",
    "encore",
    "extrêmement",
    "fermement",
    "particulièrement",
    "profondément",
    "toujours",
    "très",
    "vivement",
];

/// Participles that agree after `s’est`: those of verbs whose pronoun is the object.
const REFLEXIVE: &[&str] = &[
    "alarmé",
    "attaqué",
    "déclaré",
    "élevé",
    "engagé",
    "félicité",
    "indigné",
    "inquiété",
    "mobilisé",
    "opposé",
    "prononcé",
    "réjoui",
    "joint",
];

/// Adjectives and participles whose feminine is not the masculine in `-é` with an `e`.
const OTHERS: &[(&str, &str)] = &[
    ("actif", "active"),
    ("attentif", "attentive"),
    ("convaincu", "convaincue"),
    ("heureux", "heureuse"),
    ("indépendant", "indépendante"),
    ("inquiet", "inquiète"),
    ("joint", "jointe"),
    ("présent", "présente"),
    ("réjoui", "réjouie"),
    ("satisfait", "satisfaite"),
];

/// A masculine after the name as subject: *Amnistie internationale est préoccupé*.
pub(super) fn masculine(paragraph: &CheckedParagraph, here: &Occurrence, found: &mut Found) {
    let before = paragraph.raw[..here.span.start].trim_end();
    // After a preposition or a noun the subject is another.
    if !here.initial && !before.ends_with("qu’") && !before.ends_with("qu'") {
        return;
    }
    let rest = &paragraph.raw[here.span.end..];
    let Some((verb, after)) = VERBS.iter().find_map(|verb| Some((*verb, after_word(rest, verb)?))) else { return };
    let after = BETWEEN.iter().find_map(|word| after_word(after, word)).unwrap_or(after);
    let after = after.trim_start_matches(SPACES);
    let end = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
    // An inclusive ending agrees with everybody.
    if after[end..].starts_with(['·', '(', '-', '•']) || after[end..].starts_with(".e") {
        return;
    }
    let Some(feminine) = feminine(verb, &after[..end]) else { return };
    let start = paragraph.raw.len() - after.len();
    let place = paragraph.place(start..start + end);
    found
        .at(&AGREEMENT, place)
        .with("written", &after[..end])
        .with("feminine", feminine.clone())
        .mended(place, feminine);
}

const SPACES: [char; 3] = [' ', '\u{A0}', '\u{202F}'];

/// What follows the words, which stand after a space at the beginning of the text, whichever apostrophe they have.
fn after_word<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut rest = text.strip_prefix(SPACES)?;
    for c in words.chars() {
        rest = if c == '\u{2019}' { rest.strip_prefix(['\u{2019}', '\''])? } else { rest.strip_prefix(c)? };
    }
    rest.starts_with(SPACES).then_some(rest)
}

fn feminine(verb: &str, word: &str) -> Option<String> {
    if verb.starts_with("s\u{2019}") && !REFLEXIVE.contains(&word) {
        return None;
    }
    let other = OTHERS.iter().find(|(masculine, _)| *masculine == word).map(|(_, feminine)| (*feminine).to_owned());
    other.or_else(|| (word.chars().count() > 2 && word.ends_with('é')).then(|| format!("{word}e")))
}
