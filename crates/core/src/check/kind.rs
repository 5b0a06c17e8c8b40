pub use crate::model::Category;
use crate::model::Severity;

/// A kind of finding: what the catalogue says of it. Its message, its name and why it matters are worded under its id
/// (`check-num-missing`, `check-num-missing-name`, `check-num-missing-why` for `num.missing`).
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its stable name: the family, a full stop, what is wrong.
    pub id: &'static str,
    /// How bad it is where the profile does not say otherwise.
    pub severity: Severity,
    /// Whether it is looked for where the profile does not say.
    pub on: bool,
    /// Where it belongs in the typology of translation errors.
    pub category: Category,
    /// Its type of issue in the Internationalization Tag Set.
    pub issue: Issue,
    /// The norm it holds a text to: `OQLF, Vitrine linguistique 22039`. The same in every language.
    pub reference: Option<&'static str>,
}

impl Kind {
    /// A kind that is looked for, of this id and weight.
    pub const fn new(id: &'static str, severity: Severity, category: Category, issue: Issue) -> Self {
        Self { id, severity, on: true, category, issue, reference: None }
    }

    /// The same, off until a profile or a person asks for it.
    pub const fn off(mut self) -> Self {
        self.on = false;
        self
    }

    /// The same, with the norm it holds a text to.
    pub const fn by(mut self, reference: &'static str) -> Self {
        self.reference = Some(reference);
        self
    }
}

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $name:ident { $($form:ident = $text:literal,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the names are those of the standard")]
        pub enum $name { $($form,)+ }

        impl $name {
            /// The name that the standard gives it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$form => $text,)+ }
            }
        }
    )+};
}

names! {
    /// Type of a localization quality issue, Internationalization Tag Set 2.0 (W3C, 2013), appendix C.
    Issue {
        Terminology = "terminology",
        Mistranslation = "mistranslation",
        Omission = "omission",
        Untranslated = "untranslated",
        Addition = "addition",
        Duplication = "duplication",
        Inconsistency = "inconsistency",
        Grammar = "grammar",
        Register = "register",
        LocaleSpecificContent = "locale-specific-content",
        LocaleViolation = "locale-violation",
        Style = "style",
        Characters = "characters",
        Misspelling = "misspelling",
        Typographical = "typographical",
        Formatting = "formatting",
        InconsistentEntities = "inconsistent-entities",
        Numbers = "numbers",
        Whitespace = "whitespace",
        Length = "length",
        NonConformance = "non-conformance",
        Other = "other",
    }
}
