use std::fmt;

use unic_langid::LanguageIdentifier;

/// A language with an optional region, as a BCP 47 tag (RFC 5646): `fr`, `fr-CA`, `en-GB`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(LanguageIdentifier);

/// The text is not a BCP 47 language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language tag such as fr or fr-CA")]
pub struct InvalidLang(pub String);

impl Lang {
    /// Reads a tag; `_` is accepted for `-`, in any case.
    pub fn parse(tag: &str) -> Result<Self, InvalidLang> {
        match tag.parse::<LanguageIdentifier>() {
            // Longer subtags are set aside by RFC 5646 for languages of which none has been registered.
            Ok(id) if !id.language.is_empty() && id.language.as_str().len() <= 3 => Ok(Self(id)),
            _ => Err(InvalidLang(tag.to_owned())),
        }
    }

    /// French, of no particular region.
    pub fn french() -> Self {
        Self::parse("fr").expect("a valid tag")
    }

    /// English, of no particular region.
    pub fn english() -> Self {
        Self::parse("en").expect("a valid tag")
    }

    /// No language in particular: `und`.
    pub fn undetermined() -> Self {
        Self(LanguageIdentifier::default())
    }

    /// The language alone, in lower case: `fr` for `fr-CA`.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The region, in upper case: `CA` for `fr-CA`.
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(unic_langid::subtags::Region::as_str)
    }

    /// Whether this is French of any region.
    pub fn is_french(&self) -> bool {
        self.language() == "fr"
    }

    /// Whether this is English of any region.
    pub fn is_english(&self) -> bool {
        self.language() == "en"
    }

    /// Whether both are the same language, whatever their regions.
    pub fn same_language(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

/// A language that the program can read, of any region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
    /// Any other.
    Other,
}

impl Language {
    /// The language of a tag.
    pub fn of(lang: &Lang) -> Self {
        match lang {
            _ if lang.is_english() => Self::English,
            _ if lang.is_french() => Self::French,
            _ => Self::Other,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Lang {
    type Err = InvalidLang;
    fn from_str(tag: &str) -> Result<Self, InvalidLang> {
        Self::parse(tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags_in_any_case_and_refuses_the_rest() {
        assert_eq!(Lang::parse("FR_ca").unwrap().to_string(), "fr-CA");
        assert_eq!(Lang::parse("en").unwrap().region(), None);
        assert!(Lang::parse("fr-CA").unwrap().same_language(&Lang::french()));
        for bad in ["", "und", "français", "klingon", "x", "fr CA"] {
            assert!(Lang::parse(bad).is_err(), "{bad:?}");
        }
    }
}
