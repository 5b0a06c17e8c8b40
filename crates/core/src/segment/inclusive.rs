//! Abbreviated doublets of French (`Palestinien·ne·s`, `militant(e)s`, `citoyen.ne.s`): how far the word reaches.

/// Signs that only an inclusive form (or a Catalan l·l) puts between two letters: · • ‧ ∙ ⋅ ⸱ ・
pub(crate) const MIDPOINTS: [char; 7] =
    ['\u{B7}', '\u{2022}', '\u{2027}', '\u{2219}', '\u{22C5}', '\u{2E31}', '\u{30FB}'];

/// Feminine endings as they are written after `.`, `/` or in brackets, and the ends of the words that can take them. No
/// end listed: any word can.
const ENDINGS: &[(&str, &[&str])] = &[
    ("e", &[]),
    ("ne", &["n"]),
    ("le", &["el", "eil", "ul"]),
    ("te", &["et", "ot"]),
    ("fe", &["f"]),
    ("sse", &["e"]),
    ("ve", &["f"]),
    ("ive", &["if"]),
    ("que", &["c"]),
    ("he", &["c"]),
    ("che", &["c"]),
    ("se", &["eur", "eux", "oux"]),
    ("euse", &["eur", "eux"]),
    ("teuse", &["teur"]),
    ("deuse", &["deur"]),
    ("seuse", &["seur"]),
    ("rice", &["eur"]),
    ("trice", &["teur"]),
    ("ice", &["teur"]),
    ("esse", &["e", "eur"]),
    ("eresse", &["eur"]),
    ("re", &["er"]),
    ("ère", &["er"]),
    ("ière", &["er"]),
    ("ale", &["al", "aux"]),
    ("elle", &["el"]),
    ("lle", &["el"]),
    ("enne", &["en"]),
    ("ienne", &["ien"]),
    ("onne", &["on"]),
    ("nne", &["n"]),
    ("ine", &["in", "ain"]),
    ("ette", &["et"]),
    ("tte", &["et", "t"]),
    ("ée", &["é"]),
];

/// The length of the inclusive ending that `rest` begins with after the word `stem`, in bytes; 0 if there is none.
pub(super) fn tail_length(stem: &str, rest: &str) -> usize {
    let Some(first) = rest.chars().next() else { return 0 };
    match first {
        '.' | '/' => chain_length(stem, rest, first),
        '(' => bracketed_length(stem, rest, ')'),
        '[' => bracketed_length(stem, rest, ']'),
        _ if MIDPOINTS.contains(&first) => midpoint_length(stem, rest),
        _ => 0,
    }
}

/// `·ne·s`: a midpoint and the letters after it, as often as they come.
fn midpoint_length(stem: &str, rest: &str) -> usize {
    let capitals = stem.ends_with(char::is_uppercase);
    let mut length = 0;
    loop {
        let mut chars = rest[length..].chars();
        let Some(midpoint) = chars.next().filter(|c| MIDPOINTS.contains(c)) else { return length };
        let letters: usize =
            chars.take_while(|c| c.is_alphabetic() && (capitals || c.is_lowercase())).map(char::len_utf8).sum();
        if letters == 0 {
            return length;
        }
        length += midpoint.len_utf8() + letters;
    }
}

/// `.ne.s`, `/trice/s`: an ending that suits the stem, then `x` and `s` at most, and no letter or digit after them.
fn chain_length(stem: &str, rest: &str, separator: char) -> usize {
    let mut length = 0;
    for (i, part) in rest[1..].split(separator).take(3).enumerate() {
        let letters = part.find(|c: char| !c.is_alphanumeric()).unwrap_or(part.len());
        let part_text = &part[..letters];
        let accepted =
            if i == 0 { ending_suits(stem, part_text, separator) } else { matches!(part_text, "s" | "x" | "xs") };
        if !accepted {
            let runs_on = part_text.is_empty() || i > 0 && part_text.starts_with(char::is_uppercase);
            return if runs_on { length } else { 0 };
        }
        length += 1 + letters;
        if letters < part.len() {
            break;
        }
    }
    length
}

/// `(e)s`, `(ne)`, `(-trice)s`, `[e]s`, `(s)`: an ending in brackets, then `s` at most.
fn bracketed_length(stem: &str, rest: &str, close: char) -> usize {
    let inside = &rest[1..];
    let hyphen = usize::from(inside.starts_with('-'));
    let letters: usize = inside[hyphen..].chars().take(8).take_while(|c| c.is_lowercase()).map(char::len_utf8).sum();
    let ending = &inside[hyphen..hyphen + letters];
    let known = matches!(ending, "s" | "x" | "es" | "aux" | "ies") || ending_suits(stem, ending, close);
    if !known || !inside[hyphen + letters..].starts_with(close) {
        return 0;
    }
    let length = 1 + hyphen + letters + 1;
    let after = &rest[length..];
    let plural = after.starts_with('s') && !after[1..].starts_with(char::is_alphanumeric);
    length + usize::from(plural)
}

/// Whether the written ending can follow the word. After `/`, what is also a word of its own (`État/le`, `et/elle`) is not.
fn ending_suits(stem: &str, ending: &str, separator: char) -> bool {
    if separator == '/' && matches!(ending, "le" | "elle" | "elles") || stem.chars().nth(1).is_none() {
        return false;
    }
    let singular = ending.strip_suffix('s').unwrap_or(ending);
    let masculine = stem.strip_suffix('s').unwrap_or(stem);
    ENDINGS.iter().any(|(feminine, ends)| {
        singular.eq_ignore_ascii_case(feminine) && (ends.is_empty() || ends.iter().any(|end| masculine.ends_with(end)))
    })
}
