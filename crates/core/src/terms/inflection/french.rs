//! Plural and feminine in French.

/// Words of one kind that stand for each other inside a term: *transferts d’armes*, *transferts des armes*.
const INTERCHANGEABLE: &[&[&str]] =
    &[&["de", "d'", "des", "du"], &["le", "la", "l'", "les"], &["se", "s'"], &["que", "qu'"]];

/// Feminines that no rule makes.
const IRREGULAR: &[(&str, &str)] =
    &[("nouveau", "nouvelle"), ("beau", "belle"), ("vieux", "vieille"), ("jumeau", "jumelle"), ("fou", "folle")];

/// Endings of words that stand for persons, or agree with them, and have a feminine.
const PERSONAL: &[&str] =
    &["é", "u", "eur", "ien", "éen", "ain", "ant", "ent", "er", "ois", "ais", "el", "if", "eux", "al"];
/// The shortest word whose ending tells that: *mer* and *bois* are none.
const SHORTEST_PERSONAL: usize = 5;

/// Ends that are one in a root: the first that fits, once plural and final *e* are gone. A consonant that the feminine
/// doubles stands once.
const ENDS: &[(&str, &str)] = &[
    ("eress", "eu"),
    ("tric", "teu"),
    ("eur", "eu"),
    ("eus", "eu"),
    ("ess", ""),
    ("ail", "al"),
    ("au", "al"),
    ("iv", "if"),
    ("v", "f"),
    ("cqu", "c"),
    ("qu", "c"),
    ("ch", "c"),
    ("gu", "g"),
];

/// The root of a word in lower case, without accents.
pub(super) fn root(word: &str) -> String {
    if let Some(kind) = INTERCHANGEABLE.iter().find(|kind| kind.contains(&word)) {
        return kind[0].to_owned();
    }
    if matches!(word, "au" | "aux") {
        return "le".to_owned();
    }
    let singular = without_plural(word);
    let feminine = IRREGULAR.iter().find(|(_, feminine)| *feminine == singular);
    let base = feminine.map_or(singular, |(masculine, _)| without_plural(masculine));
    let mut root = without(base, &['e']);
    for (end, becomes) in ENDS {
        if let Some(stem) = root.strip_suffix(end).filter(|stem| stem.len() + becomes.len() >= 2) {
            return format!("{stem}{becomes}");
        }
    }
    let last = root.chars().next_back();
    if let (Some(last), Some(shorter)) = (last, last.and_then(|last| root.strip_suffix(last)))
        && !"aeiouy".contains(last)
        && shorter.ends_with(last)
    {
        root = shorter;
    }
    // *basse* has become *bas*, as *bas* has become *ba*.
    let root = without(without_plural(root), &['e']);
    root.strip_suffix("au").map_or_else(|| root.to_owned(), |stem| format!("{stem}al"))
}

fn without_plural(word: &str) -> &str {
    without(word, &['s', 'x'])
}

/// The word without such letters at its end, down to two.
fn without<'w>(word: &'w str, ends: &[char]) -> &'w str {
    let mut word = word;
    while word.len() > 2
        && let Some(shorter) = word.strip_suffix(ends)
    {
        word = shorter;
    }
    word
}

/// Whether the one is a form of the other; both in lower case.
pub(super) fn is_form(form: &str, word: &str, feminine: bool) -> bool {
    if INTERCHANGEABLE.iter().any(|kind| kind.contains(&form) && kind.contains(&word)) {
        return true;
    }
    if word.len() < 2 {
        return false;
    }
    let personal = word.chars().count() >= SHORTEST_PERSONAL;
    let bases = singulars(word);
    bases.iter().any(|base| {
        base == form
            || plurals(base).iter().any(|plural| plural == form)
            || (feminine || personal && PERSONAL.iter().any(|end| base.ends_with(end))) && is_feminine(form, base)
    })
}

/// Whether the one is the feminine of the other, which is masculine, in singular or plural.
pub(super) fn is_feminine(form: &str, masculine: &str) -> bool {
    let is = |own: &String| form.strip_prefix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest == "s");
    singulars(masculine).iter().any(|base| feminines(base).iter().any(is))
}

/// The word itself, and what it is the plural of.
fn singulars(word: &str) -> Vec<String> {
    let mut singulars = vec![word.to_owned()];
    if word.chars().count() > 4
        && let Some(stem) = word.strip_suffix(['s', 'x'])
    {
        singulars.push(stem.to_owned());
        singulars.extend(word.strip_suffix("aux").map(|stem| format!("{stem}al")));
    }
    singulars
}

fn plurals(word: &str) -> Vec<String> {
    let mut plurals = vec![format!("{word}s")];
    if word.ends_with(['s', 'x', 'z']) {
        return Vec::new();
    }
    plurals.extend(word.strip_suffix("al").or(word.strip_suffix("ail")).map(|stem| format!("{stem}aux")));
    if word.ends_with("au") || word.ends_with("eu") || word.ends_with("ou") {
        plurals.push(format!("{word}x"));
    }
    plurals
}

/// What the feminine may be.
fn feminines(word: &str) -> Vec<String> {
    // What the masculine ends in, and what stands in its place.
    const REPLACED: &[(&str, &[&str])] = &[
        ("teur", &["trice", "teuse", "teure"]),
        ("eur", &["euse", "eure", "eresse"]),
        ("eux", &["euse"]),
        ("er", &["ère"]),
        ("f", &["ve", "ffe"]),
        ("ec", &["ecque", "èche"]),
        ("c", &["que", "che"]),
        ("et", &["ette", "ète"]),
        ("ot", &["otte", "ote"]),
        ("on", &["onne"]),
        ("en", &["enne"]),
        ("el", &["elle"]),
        ("eil", &["eille"]),
        ("ul", &["ulle", "ule"]),
        ("s", &["se", "sse"]),
        ("x", &["se", "sse", "ce"]),
        ("g", &["gue"]),
        ("ître", &["îtresse"]),
        ("e", &[]),
    ];
    let irregular = IRREGULAR.iter().find(|(masculine, _)| *masculine == word);
    if let Some((_, feminine)) = irregular {
        return vec![(*feminine).to_owned()];
    }
    match REPLACED.iter().find(|(end, _)| word.ends_with(end)) {
        Some((end, ends)) => ends.iter().map(|new| format!("{}{new}", &word[..word.len() - end.len()])).collect(),
        None => vec![format!("{word}e")],
    }
}
