//! What the names of files say: which are one text but for their language and format.

use std::path::Path;

use crate::model::Lang;

/// The name of a file without its ending and the language before it: `a` for `a.en.docx`, `a_fr-CA.html` and `a.txt`.
pub fn without_language(file: &str) -> String {
    let stem = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
    let cuts = stem.rmatch_indices(['.', '_', '-']).take(2);
    let is_language = |tag: &str| Lang::parse(tag).is_ok_and(|lang| lang.is_english() || lang.is_french());
    let name = cuts.filter(|&(at, sign)| is_language(&stem[at + sign.len()..])).map(|(at, _)| &stem[..at]).last();
    name.unwrap_or(&stem).to_owned()
}

/// Whether two names are one but for language and ending.
pub(super) fn agree(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| without_language(one) == without_language(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_at_the_end_of_a_name_is_left_out() {
        for (file, expected) in [
            ("a.txt", "a"),
            ("a.en.docx", "a"),
            ("a_fr-CA.html", "a"),
            ("a-fr_CA.txt", "a"),
            ("a_EN.docx", "a"),
            // A word that is no language, and a name that is nothing but one.
            ("a-bien.txt", "a-bien"),
            ("en.txt", "en"),
            ("report-2.fr.txt", "report-2"),
            ("", ""),
        ] {
            assert_eq!(without_language(file), expected, "{file}");
        }
        assert!(agree(Some("a.en.txt"), Some("a.fr.docx")));
        assert!(!agree(Some("a.en.txt"), Some("a-draft.fr.txt")) && !agree(None, None));
    }
}
