use std::fmt;
use std::str::FromStr;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum UiLanguage {
    /// English.
    #[default]
    English,
    /// French.
    French,
}

/// The program does not speak the language of this tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is neither en nor fr")]
pub struct UnknownUiLanguage(pub String);

impl UiLanguage {
    /// Every language the program speaks.
    pub const ALL: [Self; 2] = [Self::English, Self::French];

    /// The language as a BCP 47 tag: `en`, `fr`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The first of the user's preferred languages that the program speaks, or English. The preferences come best first,
    /// as BCP 47 tags or POSIX locales: `fr-CA`, `fr_CA.UTF-8`.
    pub fn negotiate<T: AsRef<str>>(preferred: impl IntoIterator<Item = T>) -> Self {
        preferred.into_iter().find_map(|tag| Self::of_tag(tag.as_ref())).unwrap_or_default()
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|known| known.code().eq_ignore_ascii_case(language))
    }
}

impl fmt::Display for UiLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for UiLanguage {
    type Err = UnknownUiLanguage;
    fn from_str(tag: &str) -> Result<Self, UnknownUiLanguage> {
        Self::of_tag(tag).ok_or_else(|| UnknownUiLanguage(tag.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_preferred_language_that_is_spoken_wins() {
        for (preferred, expected) in [
            (&["fr_CA.UTF-8"][..], UiLanguage::French),
            (&["fr"], UiLanguage::French),
            (&["FR-ch"], UiLanguage::French),
            (&["fr@euro"], UiLanguage::French),
            (&["de-CH", "fr-CH", "en"], UiLanguage::French),
            (&["en-CA", "fr-CA"], UiLanguage::English),
            (&["frr-DE"], UiLanguage::English),
            (&["C", "POSIX", ""], UiLanguage::English),
            (&[], UiLanguage::English),
        ] {
            assert_eq!(UiLanguage::negotiate(preferred), expected, "{preferred:?}");
        }
    }

    #[test]
    fn a_tag_names_its_language_or_is_refused() {
        assert_eq!("fr-CA".parse(), Ok(UiLanguage::French));
        assert_eq!("en".parse(), Ok(UiLanguage::English));
        assert_eq!("de".parse::<UiLanguage>(), Err(UnknownUiLanguage("de".to_owned())));
    }
}
