//! Plural in English, and its two spellings of *-ise*.

/// Plurals that no rule makes, of words or of ends of words.
const IRREGULAR: &[(&str, &str)] = &[
    ("women", "woman"),
    ("men", "man"),
    ("children", "child"),
    ("people", "person"),
    ("feet", "foot"),
    ("teeth", "tooth"),
    ("mice", "mouse"),
    ("criteria", "criterion"),
    ("media", "medium"),
];

/// The root of a word in lower case, without accents.
pub(super) fn root(word: &str) -> String {
    let word = spelt(word);
    for (plural, singular) in IRREGULAR {
        if let Some(stem) = word.strip_suffix(plural) {
            return root(&format!("{stem}{singular}"));
        }
    }
    let mut root = word.as_str();
    while root.len() > 2
        && let Some(shorter) = root.strip_suffix(['s', 'e', 'i'])
    {
        root = shorter;
    }
    match root.strip_suffix('y').map(|stem| (stem, "")).or_else(|| root.strip_suffix('v').map(|stem| (stem, "f"))) {
        Some((stem, becomes)) if stem.len() >= 2 => format!("{stem}{becomes}"),
        _ => root.to_owned(),
    }
}

/// Whether the one is a form of the other; both in lower case.
pub(super) fn is_form(form: &str, word: &str) -> bool {
    let (form, word) = (spelt(form), spelt(word));
    form == word || is_plural(&form, &word) || word.len() > 4 && is_plural(&word, &form)
}

fn is_plural(plural: &str, singular: &str) -> bool {
    if plural.len() < 3 || singular.len() < 2 {
        return false;
    }
    let irregular = IRREGULAR
        .iter()
        .any(|(many, one)| plural.strip_suffix(many).is_some_and(|stem| singular.strip_suffix(one) == Some(stem)));
    let ends = |end: &str, one: &str| {
        plural.strip_suffix(end).is_some_and(|stem| !stem.is_empty() && singular.strip_suffix(one) == Some(stem))
    };
    let hisses = singular.ends_with(['s', 'x', 'z', 'o']) || singular.ends_with("ch") || singular.ends_with("sh");
    irregular
        || ends("s", "") && singular != "new"
        || hisses && ends("es", "")
        || ends("ies", "y")
        || ends("ves", "f")
        || ends("ves", "fe")
        || ends("ses", "sis")
}

/// The word with *-ise* for *-ize*.
fn spelt(word: &str) -> String {
    word.replace("iza", "isa").replace("ize", "ise").replace("izi", "isi").replace("yze", "yse")
}
