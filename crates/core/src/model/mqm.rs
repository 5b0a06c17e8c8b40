//! Multidimensional Quality Metrics, MQM Core 2.0 (MQM Council, <https://themqm.org/error-types-2/typology>): what can be wrong
//! with a translation, and how bad it is.

macro_rules! error_types {
    ($($(#[doc = $doc:literal])* $dimension:ident = $dimension_id:literal { $($name:ident = $id:literal, $words:literal;)+ })+) => {
        /// A dimension of MQM Core.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Dimension { $($(#[doc = $doc])* $dimension,)+ }

        impl Dimension {
            /// All of them, in the order of the standard.
            pub const ALL: &[Self] = &[$(Self::$dimension,)+];

            /// The stable name used in files: `accuracy`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$dimension => $dimension_id,)+ }
            }
        }

        /// A type of error: a dimension of MQM Core and the type in it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "the names are those of the standard")]
        pub enum Category { $($($name,)+)+ }

        impl Category {
            /// All of them, dimension by dimension, in the order of the standard.
            pub const ALL: &[Self] = &[$($(Self::$name,)+)+];

            /// The stable name used in files: `wrong-term`.
            pub fn id(self) -> &'static str {
                match self { $($(Self::$name => $id,)+)+ }
            }

            /// The name that the standard gives it, after that of its dimension.
            pub fn name(self) -> &'static str {
                match self { $($(Self::$name => $words,)+)+ }
            }

            /// The dimension it belongs to.
            pub fn dimension(self) -> Dimension {
                match self { $($(Self::$name)|+ => Dimension::$dimension,)+ }
            }
        }
    };
}

error_types! {
    /// A term is not the one that the resource, the field or the rest of the text has.
    Terminology = "terminology" {
        InconsistentWithTerminologyResource = "inconsistent-with-terminology-resource",
            "Terminology: Inconsistent with terminology resource";
        InconsistentUseOfTerminology = "inconsistent-use-of-terminology", "Terminology: Inconsistent use of terminology";
        WrongTerm = "wrong-term", "Terminology: Wrong term";
    }
    /// The target does not say what the source says.
    Accuracy = "accuracy" {
        Mistranslation = "mistranslation", "Accuracy: Mistranslation";
        Overtranslation = "overtranslation", "Accuracy: Overtranslation";
        Undertranslation = "undertranslation", "Accuracy: Undertranslation";
        Addition = "addition", "Accuracy: Addition";
        Omission = "omission", "Accuracy: Omission";
        DoNotTranslate = "do-not-translate", "Accuracy: Do not translate";
        Untranslated = "untranslated", "Accuracy: Untranslated";
    }
    /// The language is not well formed.
    LinguisticConventions = "linguistic-conventions" {
        Grammar = "grammar", "Linguistic conventions: Grammar";
        Punctuation = "punctuation", "Linguistic conventions: Punctuation";
        Spelling = "spelling", "Linguistic conventions: Spelling";
        Unintelligible = "unintelligible", "Linguistic conventions: Unintelligible";
        CharacterEncoding = "character-encoding", "Linguistic conventions: Character encoding";
        TextualConventions = "textual-conventions", "Linguistic conventions: Textual conventions";
    }
    /// The wording is correct and yet not the one wanted.
    Style = "style" {
        OrganizationStyle = "organization-style", "Style: Organization style";
        ThirdPartyStyle = "third-party-style", "Style: Third-party style";
        InconsistentWithExternalReference = "inconsistent-with-external-reference",
            "Style: Inconsistent with external reference";
        LanguageRegister = "language-register", "Style: Language register";
        AwkwardStyle = "awkward-style", "Style: Awkward style";
        UnidiomaticStyle = "unidiomatic-style", "Style: Unidiomatic style";
        InconsistentStyle = "inconsistent-style", "Style: Inconsistent style";
    }
    /// A form is not that of the place.
    LocaleConventions = "locale-conventions" {
        NumberFormat = "number-format", "Locale conventions: Number format";
        CurrencyFormat = "currency-format", "Locale conventions: Currency format";
        MeasurementFormat = "measurement-format", "Locale conventions: Measurement format";
        TimeFormat = "time-format", "Locale conventions: Time format";
        DateFormat = "date-format", "Locale conventions: Date format";
        AddressFormat = "address-format", "Locale conventions: Address format";
        TelephoneFormat = "telephone-format", "Locale conventions: Telephone format";
        ShortcutKey = "shortcut-key", "Locale conventions: Shortcut key";
    }
    /// The content is wrong for those who read it.
    AudienceAppropriateness = "audience-appropriateness" {
        CultureSpecificReference = "culture-specific-reference", "Audience appropriateness: Culture-specific reference";
        Offensive = "offensive", "Audience appropriateness: Offensive";
    }
    /// The page is not as it should be.
    DesignAndMarkup = "design-and-markup" {
        Layout = "layout", "Design and markup: Layout";
        MarkupTag = "markup-tag", "Design and markup: Markup tag";
        TruncationOrTextExpansion = "truncation-or-text-expansion", "Design and markup: Truncation/text expansion";
        MissingText = "missing-text", "Design and markup: Missing text";
        LinkOrCrossReference = "link-or-cross-reference", "Design and markup: Link/cross-reference";
    }
}

impl Category {
    /// The type of that [`Category::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|category| category.id() == id)
    }
}

/// How bad an error in a translation is, in the levels of MQM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorLevel {
    /// Worth a word, and no fault: a preference, a change of mind about a term.
    Neutral,
    /// A reader is hardly disturbed.
    Minor,
    /// A reader is misled or stumbles.
    Major,
    /// The text cannot be published so.
    Critical,
}

impl ErrorLevel {
    /// Every level, the lightest first.
    pub const ALL: [Self; 4] = [Self::Neutral, Self::Minor, Self::Major, Self::Critical];

    /// The stable name used in files: `major`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Minor => "minor",
            Self::Major => "major",
            Self::Critical => "critical",
        }
    }

    /// The level of that [`ErrorLevel::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_a_name_of_its_own_and_its_dimension_in_front_of_it() {
        assert_eq!((Dimension::ALL.len(), Category::ALL.len()), (7, 38));
        for (place, category) in Category::ALL.iter().enumerate() {
            assert_eq!(Category::from_id(category.id()), Some(*category));
            assert!(Category::ALL[..place].iter().all(|other| other.id() != category.id()));
            let (dimension, _) = category.name().split_once(": ").unwrap();
            let written = format!("{:?}", category.dimension());
            assert_eq!(dimension.replace(' ', "").to_lowercase(), written.to_lowercase());
        }
        assert_eq!(Category::from_id("wrong"), None);
    }
}
