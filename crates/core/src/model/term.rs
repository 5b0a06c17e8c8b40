use serde::{Deserialize, Serialize};

use super::{Day, InvalidLang, Lang};

/// A thing that is talked about, and what it is called in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concept {
    /// Its stable name in its termbase.
    pub id: String,
    /// What it is called, in the order of preference.
    pub terms: Vec<Term>,
    /// The field it belongs to.
    pub subject: Option<String>,
    /// What it is.
    pub definition: Option<String>,
    /// What to mind about it.
    pub note: Option<String>,
    /// Where it was found.
    pub reference: Option<String>,
    /// Whether it advises rather than prescribes: where no rendering of it is found, that is only worth a look.
    pub advice: bool,
}

/// What a concept is called in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// The term, without white space at its ends. `…` stands where other words may come between its parts; an inclusive
    /// form (`réfugié·e`) says that it has a feminine.
    pub text: String,
    /// Its language, with the region it belongs to: `fr-CA`.
    pub lang: Lang,
    /// Whether it should be used.
    pub status: TermStatus,
    /// Which forms in a text are this term.
    pub matching: MatchRule,
    /// Which capitals a text must have.
    pub case: CaseRule,
    /// Where in a text what is said of the term holds, ascending; empty for where [`TermStatus::parts`] says.
    pub parts: Vec<TextPart>,
    /// Ids of the profiles of the houses and sections for which it holds; empty for all.
    pub houses: Vec<String>,
    /// Longer wordings that it may stand in unnoticed: *loi d’amnistie*.
    pub exemptions: Vec<String>,
    /// The days on which it holds.
    pub validity: Validity,
    /// What to mind about it.
    pub note: Option<String>,
    /// Where it was found.
    pub reference: Option<String>,
}

/// The days on which something holds: from the first to the last, both included; without an end where none is named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Validity {
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
}

impl Validity {
    /// Whether it holds on a day; on one that is not known, it does.
    pub fn holds_on(self, day: Option<Day>) -> bool {
        let Some(day) = day else { return true };
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

macro_rules! named {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $form_doc:literal])+ $form:ident = $text:literal,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[doc = $form_doc])+ #[serde(rename = $text)] $form,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$form,)+];

            /// The stable name used in files and on the command line.
            pub fn name(self) -> &'static str {
                match self { $(Self::$form => $text,)+ }
            }

            /// The one of that name, in any case.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.name().eq_ignore_ascii_case(name.trim()))
            }
        }
    )+};
}

named! {
    /// Whether a term should be used (ISO 12620, administrative status).
    TermStatus {
        /// The one to use.
        Preferred = "preferred",
        /// As good, or good enough.
        Admitted = "admitted",
        /// No longer used.
        Deprecated = "deprecated",
        /// Never to be used.
        Forbidden = "forbidden",
    }
    /// Which capitals a text must have where it has a term.
    CaseRule {
        /// Capitals of the term must be there; its small letters may be capitals.
        Permissive = "permissive",
        /// Every letter as in the term.
        Strict = "strict",
        /// Every letter but the first as in the term.
        FirstLetter = "first-letter",
        /// Any.
        Any = "any",
    }
    /// Where in a text a term stands.
    TextPart {
        /// In running text.
        Body = "body",
        /// In a title or heading.
        Title = "title",
        /// In a quotation or in the title of a work.
        Quotation = "quotation",
        /// In the name of an institution, a law or a document.
        OfficialName = "official-name",
    }
}

/// Which forms in a text are a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MatchRule {
    /// The term as it is written.
    Exact,
    /// Its plural, its feminine, its inclusive forms.
    Inflected,
    /// As [`Self::Inflected`], and its first word is a verb, in any of its forms.
    Verb,
    /// Whatever begins with the first so many bytes of it, as a word does.
    Prefix(usize),
    /// Wherever its letters stand, inside other words too.
    Anywhere,
}

impl MatchRule {
    /// The stable name used in files: how far a prefix reaches, a `|` in the term says.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Inflected => "inflected",
            Self::Verb => "verb",
            Self::Prefix(_) => "prefix",
            Self::Anywhere => "anywhere",
        }
    }
}

/// The text is no term.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidTerm {
    /// There is nothing, or nothing but marks.
    #[error("there is no term")]
    Empty,
    /// The language is not a tag.
    #[error(transparent)]
    Lang(#[from] InvalidLang),
    /// The rule has another name.
    #[error("“{0}” is not one of: exact, inflected, verb, prefix, anywhere")]
    Rule(String),
    /// It is said to hold from or until something else than a day.
    #[error("“{0}” is no day; write it as 2025-09-26")]
    Day(String),
}

impl TermStatus {
    /// Whether it may be used.
    pub fn is_approved(self) -> bool {
        matches!(self, Self::Preferred | Self::Admitted)
    }

    /// Where a term of that status holds when it does not say: an approved one everywhere, any other in running text
    /// alone, as quotations, titles and official names keep their own words.
    pub fn parts(self) -> &'static [TextPart] {
        match self {
            Self::Preferred | Self::Admitted => TextPart::ALL,
            Self::Deprecated | Self::Forbidden => &[TextPart::Body],
        }
    }
}

impl Term {
    /// A preferred term, found in its inflected forms.
    pub fn new(text: &str, lang: Lang) -> Self {
        Self {
            text: text.trim().to_owned(),
            lang,
            status: TermStatus::Preferred,
            matching: MatchRule::Inflected,
            case: CaseRule::Permissive,
            parts: Vec::new(),
            houses: Vec::new(),
            exemptions: Vec::new(),
            validity: Validity::default(),
            note: None,
            reference: None,
        }
    }

    /// The term as files write it: with a `|` where a prefix ends.
    pub fn marked(&self) -> String {
        match self.matching {
            MatchRule::Prefix(length) => format!("{}|{}", &self.text[..length], &self.text[length..]),
            _ => self.text.clone(),
        }
    }

    /// Sets text and rule from what files write. Without the name of a rule, marks choose one: `enferm|er` is a prefix,
    /// a word such as `*phobie` stands anywhere. A `|` between words parts two terms, and marks nothing.
    pub fn set_marked(&mut self, marked: &str, rule: Option<&str>) -> Result<(), InvalidTerm> {
        let marked = marked.trim();
        let bar = marked.rfind('|');
        let starred = marked.trim_matches('*').trim();
        let (text, matching) = match (rule.map(|rule| rule.trim().to_ascii_lowercase()).as_deref(), bar) {
            (None | Some(""), Some(_)) if synonyms(marked).len() > 1 => (marked.to_owned(), MatchRule::Inflected),
            (None | Some("" | "prefix"), Some(bar)) => {
                (format!("{}{}", &marked[..bar], &marked[bar + 1..]), MatchRule::Prefix(bar))
            }
            (Some("prefix"), None) => (marked.to_owned(), MatchRule::Prefix(marked.len())),
            (None | Some(""), None) if starred.len() < marked.len() && !starred.contains(' ') => {
                (starred.to_owned(), MatchRule::Anywhere)
            }
            (None | Some("" | "inflected"), _) => (marked.to_owned(), MatchRule::Inflected),
            (Some("exact"), _) => (marked.to_owned(), MatchRule::Exact),
            (Some("verb"), _) => (marked.to_owned(), MatchRule::Verb),
            (Some("anywhere"), _) => (marked.to_owned(), MatchRule::Anywhere),
            (Some(other), _) => return Err(InvalidTerm::Rule(other.to_owned())),
        };
        let fixed = if let MatchRule::Prefix(fixed) = matching { &text[..fixed] } else { text.as_str() };
        if !fixed.contains(|c: char| !c.is_whitespace()) {
            return Err(InvalidTerm::Empty);
        }
        (self.text, self.matching) = (text, matching);
        Ok(())
    }

    /// Where what is said of it holds.
    pub fn parts(&self) -> &[TextPart] {
        if self.parts.is_empty() { self.status.parts() } else { &self.parts }
    }

    /// Whether it belongs to another region than that of a text in this language. A term or a text without a region
    /// belongs to all.
    pub fn is_of_other_region(&self, region: Option<&str>) -> bool {
        matches!((self.lang.region(), region), (Some(own), Some(other)) if own != other)
    }
}

/// The terms that a `|` parts: `moulin | minoterie`. It does where there is a space beside or behind it, or where it stands
/// more than once; inside a word it ends a prefix, and parts nothing.
pub fn synonyms(marked: &str) -> Vec<&str> {
    let parts = || marked.split('|').map(str::trim).filter(|part| !part.is_empty());
    let parts_words = marked.match_indices('|').any(|(bar, _)| {
        let (before, after) = (&marked[..bar], &marked[bar + 1..]);
        before.ends_with(char::is_whitespace) || after.trim_end().contains(char::is_whitespace)
    });
    if parts_words || marked.matches('|').count() > 1 { parts().collect() } else { vec![marked.trim()] }
}

impl Concept {
    /// A concept without terms.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// Its terms in a language, of any region.
    pub fn terms_in<'c>(&'c self, lang: &'c Lang) -> impl Iterator<Item = &'c Term> {
        self.terms.iter().filter(|term| term.lang.same_language(lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(marked: &str, rule: Option<&str>, text: &str, matching: MatchRule) {
        let mut term = Term::new("x", Lang::french());
        term.set_marked(marked, rule).unwrap();
        assert_eq!((term.text.as_str(), term.matching), (text, matching), "{marked}");
        let mut again = term.clone();
        again.set_marked(&term.marked(), Some(term.matching.name())).unwrap();
        assert_eq!(again, term);
    }

    #[test]
    fn marks_choose_a_rule_where_none_is_named() {
        check(" moulin à eau ", None, "moulin à eau", MatchRule::Inflected);
        check("enferm|er", None, "enfermer", MatchRule::Prefix(6));
        check("enferm|er", Some("prefix"), "enfermer", MatchRule::Prefix(6));
        check("meuni", Some("Prefix"), "meuni", MatchRule::Prefix(5));
        check("*phobie*", None, "phobie", MatchRule::Anywhere);
        check("*not a word", None, "*not a word", MatchRule::Inflected);
        check("a|b", Some("exact"), "a|b", MatchRule::Exact);
        check("mettre fin à", Some("verb"), "mettre fin à", MatchRule::Verb);
    }

    #[test]
    fn a_bar_between_words_parts_terms() {
        for (marked, parts) in [
            ("moulin", &["moulin"][..]),
            ("moul|in", &["moul|in"]),
            ("mise en œuv|re", &["mise en œuv|re"]),
            ("moulin | minoterie", &["moulin", "minoterie"]),
            ("moulin |minoterie", &["moulin", "minoterie"]),
            ("moulin|fabrique à farine", &["moulin", "fabrique à farine"]),
            ("moulin|minoterie|meunerie", &["moulin", "minoterie", "meunerie"]),
            ("moulin | ", &["moulin"]),
        ] {
            assert_eq!(synonyms(marked), parts, "{marked}");
        }
        check("moulin | minoterie", None, "moulin | minoterie", MatchRule::Inflected);
    }

    #[test]
    fn refuses_what_is_no_term() {
        let mut term = Term::new("x", Lang::french());
        for (marked, rule) in [("", None), (" * ", None), ("|er", None), ("a", Some("fuzzy"))] {
            assert!(term.set_marked(marked, rule).is_err(), "{marked}");
        }
        assert_eq!(term.text, "x");
    }

    #[test]
    fn both_ends_of_a_validity_are_in_it() {
        let day = |text: &str| text.parse::<Day>().ok();
        let validity = Validity { from: day("2023-07-01"), until: day("2025-06-30") };
        for (on, holds) in [("2023-06-30", false), ("2023-07-01", true), ("2025-06-30", true), ("2025-07-01", false)] {
            assert_eq!(validity.holds_on(day(on)), holds, "{on}");
        }
        assert!(validity.holds_on(None) && Validity::default().holds_on(day("2024-01-01")));
    }

    #[test]
    fn a_term_without_a_region_belongs_to_all() {
        let term = |tag: &str| Term::new("x", Lang::parse(tag).unwrap());
        assert!(term("fr-CA").is_of_other_region(Some("FR")));
        for (tag, region) in [("fr", Some("FR")), ("fr-CA", Some("CA")), ("fr-CA", None)] {
            assert!(!term(tag).is_of_other_region(region), "{tag}");
        }
    }
}
