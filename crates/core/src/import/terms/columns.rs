//! What the columns of a table hold, by their names.

use crate::model::Lang;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Concept,
    Language,
    Term,
    /// Terms in a language.
    Terms(Lang),
    /// Further terms in the language of the last column of terms before it, as good as those.
    Variants,
    Status,
    Match,
    Case,
    Parts,
    Houses,
    Exemptions,
    From,
    Until,
    Note,
    Reference,
    Subject,
    Definition,
    ConceptNote,
    ConceptReference,
    Advice,
    /// What memoQ says of the term before it.
    TermInfo,
    Unknown,
}

/// The names of the columns that keep everything, in the order they are written in.
pub(crate) const OWN_NAMES: [&str; 18] = [
    "concept",
    "language",
    "term",
    "match",
    "status",
    "case",
    "parts",
    "houses",
    "exemptions",
    "from",
    "until",
    "note",
    "reference",
    "subject",
    "definition",
    "concept note",
    "concept reference",
    "advice",
];

impl Column {
    /// The column of that name. `langs` are those of columns named source and target.
    pub(super) fn named(name: &str, langs: [&Lang; 2]) -> Self {
        match name.trim().to_lowercase().replace('_', " ").as_str() {
            "concept" | "concept id" | "conceptid" | "id" | "entry id" | "entry" | "key" => Self::Concept,
            "language" | "lang" | "langue" | "locale" => Self::Language,
            "term" | "terme" => Self::Term,
            "source" | "source term" | "terme source" => Self::Terms(langs[0].clone()),
            "target" | "target term" | "translation" | "cible" | "terme cible" | "traduction" => {
                Self::Terms(langs[1].clone())
            }
            "variant" | "variants" | "variante" | "variantes" => Self::Variants,
            "status" | "statut" => Self::Status,
            "match" | "matching" => Self::Match,
            "case" | "casse" => Self::Case,
            "parts" | "scope" => Self::Parts,
            "houses" | "sections" => Self::Houses,
            "exemptions" | "exempt-if" | "exempt if" => Self::Exemptions,
            "from" | "valid from" | "depuis" | "à partir du" => Self::From,
            "until" | "valid until" | "jusqu'au" | "jusqu’au" => Self::Until,
            "note" | "notes" | "comment" | "comments" | "commentaire" => Self::Note,
            "reference" | "référence" | "ref" => Self::Reference,
            "subject" | "domain" | "domaine" | "entry subject" | "entry domain" => Self::Subject,
            "definition" | "définition" => Self::Definition,
            "concept note" | "entry note" => Self::ConceptNote,
            "concept reference" => Self::ConceptReference,
            "advice" => Self::Advice,
            "term info" => Self::TermInfo,
            other => match language(other) {
                Some(lang) => Self::Terms(lang),
                None if other.ends_with(" def") => Self::Definition,
                None => Self::Unknown,
            },
        }
    }
}

/// Languages as tables name them besides by their tags.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("ar", &["arabic", "arabe"]),
    ("de", &["german", "deutsch", "allemand"]),
    ("en", &["english", "anglais"]),
    ("es", &["spanish", "español", "espagnol"]),
    ("fr", &["french", "français"]),
    ("it", &["italian", "italiano", "italien"]),
    ("nl", &["dutch", "nederlands", "néerlandais"]),
    ("pt", &["portuguese", "português", "portugais"]),
];

const REGIONS: &[(&str, &[&str])] = &[
    ("BE", &["belgium", "belgique"]),
    ("CA", &["canada"]),
    ("CH", &["switzerland", "suisse"]),
    ("FR", &["france"]),
    ("GB", &["united kingdom", "uk", "royaume-uni"]),
    ("US", &["united states", "usa", "états-unis"]),
];

/// The language that a name in lower case stands for: `fr-ca`, `french`, `french (canada)`.
pub(super) fn language(name: &str) -> Option<Lang> {
    let name = name.trim();
    let tag = name.replace(' ', "-");
    let known = |tag: &str| isolang::Language::from_639_1(tag).or_else(|| isolang::Language::from_639_3(tag)).is_some();
    if let Ok(lang) = Lang::parse(&tag)
        && known(lang.language())
        && lang.to_string().len() <= tag.len()
    {
        return Some(lang);
    }
    let (language, region) = name.split_once(['(', ' ']).unwrap_or((name, ""));
    let region = region.trim_matches(['(', ')', ' ']);
    let of = |names: &'static [(&str, &[&str])], name: &str| {
        names.iter().find(|(_, known)| known.contains(&name)).map(|(tag, _)| *tag)
    };
    let language = of(LANGUAGES, language.trim())?;
    match (region, of(REGIONS, region)) {
        ("", _) => Lang::parse(language).ok(),
        (_, Some(region)) => Lang::parse(&format!("{language}-{region}")).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_by_tag_and_by_name() {
        for (name, tag) in [
            ("fr", "fr"),
            ("fr ca", "fr-CA"),
            ("french", "fr"),
            ("french (canada)", "fr-CA"),
            ("anglais", "en"),
            ("english united states", "en-US"),
        ] {
            assert_eq!(language(name).map(|lang| lang.to_string()).as_deref(), Some(tag), "{name}");
        }
        for name in ["", "locale or section", "made up", "french (atlantis)", "zzz"] {
            assert_eq!(language(name), None, "{name}");
        }
    }
}
