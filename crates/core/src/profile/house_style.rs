//! Rules of style that a house writes itself, as data. The kinds of rule, and their names, are those of
//! [Vale](https://vale.sh/docs/checks); what they look for are regular expressions of whole words.

use std::collections::{BTreeMap, BTreeSet};

use regex::{Regex, RegexBuilder};
use serde::{Deserialize, Serialize};

use super::settings::Checked;

/// A rule of style.
///
/// ```json
/// { "id": "plain-words", "level": "note", "find": { "substitution": { "utili[sz]e": "use" } } }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StyleRule {
    /// Its name, by which a layer above puts another in its place.
    pub id: String,
    /// How bad it is where it is broken.
    #[serde(default = "warning")]
    pub level: Checked,
    /// What to say then, in the words of the house; without it, what was found is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What it looks for.
    pub find: StylePattern,
}

fn warning() -> Checked {
    Checked::Warning
}

/// What a rule of style looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum StylePattern {
    /// What is not to be written.
    Existence(Vec<Pattern>),
    /// What is not to be written, and what is to stand in its place.
    Substitution(BTreeMap<Pattern, String>),
    /// What is to be written at the most so often in a paragraph.
    Occurrence {
        /// What is counted.
        token: Pattern,
        /// How often at the most.
        max: u16,
    },
    /// What is not to stand twice in a row.
    Repetition(Vec<Pattern>),
    /// Forms of which a text writes one or the other throughout.
    Consistency(BTreeMap<Pattern, Pattern>),
    /// What is not to be written unless something else stands somewhere in the text: an acronym without its name. Where both
    /// have a group, the groups say the same.
    Conditional {
        /// What needs the other.
        first: Pattern,
        /// What it needs.
        second: Pattern,
        /// What needs nothing.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        exceptions: BTreeSet<String>,
    },
    /// The capitals of headings.
    Capitalization {
        /// How they are written.
        headings: HeadingCapitals,
        /// Words that keep their own capitals.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        exceptions: BTreeSet<String>,
    },
}

/// Which words of a heading have a capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum HeadingCapitals {
    /// The first.
    Sentence,
    /// All but the short ones.
    Title,
    /// None.
    Lower,
    /// All, in every letter.
    Upper,
}

/// A regular expression that finds whole words, of any spaces and apostrophes between them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern {
    written: String,
    regex: Regex,
}

/// The most memory that a compiled pattern may take, in bytes.
const PATTERN_MAX: usize = 1 << 20;

impl Pattern {
    /// What finds it.
    pub fn regex(&self) -> &Regex {
        &self.regex
    }

    /// As the house writes it.
    pub fn written(&self) -> &str {
        &self.written
    }
}

impl TryFrom<String> for Pattern {
    type Error = regex::Error;

    fn try_from(written: String) -> Result<Self, regex::Error> {
        let edge = |c: Option<char>| if c.is_some_and(char::is_alphanumeric) { r"\b" } else { "" };
        let [start, end] = [edge(written.chars().next()), edge(written.chars().next_back())];
        let loose = written.replace('\'', "['\u{2019}]").replace(' ', r"\s+");
        let regex = RegexBuilder::new(&format!("{start}(?:{loose}){end}")).size_limit(PATTERN_MAX).build()?;
        Ok(Self { written, regex })
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> Self {
        pattern.written
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl Eq for Pattern {}

impl PartialOrd for Pattern {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Pattern {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.written.cmp(&other.written)
    }
}

/// Lays the rules of a layer over those below it: one of the same name takes its place.
pub(super) fn lay(below: &mut Vec<StyleRule>, above: &[StyleRule]) {
    for rule in above {
        below.retain(|known| known.id != rule.id);
        below.push(rule.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_finds_whole_words_of_any_spaces() {
        let check = |pattern: &str, text: &str, found: Option<&str>| {
            let pattern = Pattern::try_from(pattern.to_owned()).unwrap();
            assert_eq!(pattern.regex().find(text).map(|found| found.as_str()), found, "{text}");
        };
        check("use", "She is used to reuse.", None);
        check("don't know", "They don’t\u{A0}know.", Some("don’t\u{A0}know"));
        check("!!", "No!! Yes.", Some("!!"));
        check("(?i)utili[sz]e", "Utilise it.", Some("Utilise"));
    }

    #[test]
    fn refuses_what_is_no_pattern() {
        assert!(Pattern::try_from("(".to_owned()).is_err());
        assert!(Pattern::try_from("(?:a{1000}){1000}".to_owned()).is_err());
    }
}
