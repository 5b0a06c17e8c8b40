//! Abbreviated doublets of French (`Palestinien·ne·s`, `directeur(-trice)`, `acteurices`): the four forms they stand for.
//!
//! The rule table follows how such forms are built in the recommendations of the OQLF, the Translation Bureau and the
//! style sheets that use the midpoint: a masculine, and a feminine ending that either follows it (`civil·e`), doubles its
//! consonant (`chef·fe`), replaces its end (`défenseur·euse`) or repeats the letters before (`européen·enne`).

use unicode_normalization::UnicodeNormalization;

use super::compare_key::is_invisible;
use super::inclusive::MIDPOINTS;

/// What an abbreviated doublet stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doublet {
    /// Masculine singular: `Palestinien`.
    pub masculine: String,
    /// Masculine plural.
    pub masculines: String,
    /// Feminine singular.
    pub feminine: String,
    /// Feminine plural.
    pub feminines: String,
    /// Whether the form is a plural.
    pub plural: bool,
    /// Whether the form also stands for neither (`·x`, `iel`).
    pub neutral: bool,
}

impl Doublet {
    /// The four forms.
    pub fn forms(&self) -> [&str; 4] {
        [&self.masculine, &self.masculines, &self.feminine, &self.feminines]
    }
}

/// Words with forms of their own, each with masculine and feminine, singular and plural, and whether it is a plural.
const IRREGULAR: &[(&str, [&str; 4], bool)] = &[
    ("tou·te·s", ["tout", "tous", "toute", "toutes"], true),
    ("tou·tes", ["tout", "tous", "toute", "toutes"], true),
    ("tous·tes", ["tout", "tous", "toute", "toutes"], true),
    ("tous·toutes", ["tout", "tous", "toute", "toutes"], true),
    ("toustes", ["tout", "tous", "toute", "toutes"], true),
    ("tout·e", ["tout", "tous", "toute", "toutes"], false),
    ("ceux·elles", ["celui", "ceux", "celle", "celles"], true),
    ("ceux·celles", ["celui", "ceux", "celle", "celles"], true),
    ("celles·ceux", ["celui", "ceux", "celle", "celles"], true),
    ("celleux", ["celui", "ceux", "celle", "celles"], true),
    ("ceulles", ["celui", "ceux", "celle", "celles"], true),
    ("celui·elle", ["celui", "ceux", "celle", "celles"], false),
    ("celui·celle", ["celui", "ceux", "celle", "celles"], false),
    ("iel", ["il", "ils", "elle", "elles"], false),
    ("iels", ["il", "ils", "elle", "elles"], true),
    ("ielle", ["il", "ils", "elle", "elles"], false),
    ("ielles", ["il", "ils", "elle", "elles"], true),
    ("il·elle", ["il", "ils", "elle", "elles"], false),
    ("il·s·elle·s", ["il", "ils", "elle", "elles"], true),
    ("ils·elles", ["il", "ils", "elle", "elles"], true),
    ("eux·elles", ["lui", "eux", "elle", "elles"], true),
    ("elleux", ["lui", "eux", "elle", "elles"], true),
    ("le·la", ["le", "les", "la", "les"], false),
    ("la·le", ["le", "les", "la", "les"], false),
    ("lea", ["le", "les", "la", "les"], false),
    ("du·de la", ["du", "des", "de la", "des"], false),
    ("au·à la", ["au", "aux", "à la", "aux"], false),
    ("un·e", ["un", "des", "une", "des"], false),
    ("ce·tte", ["ce", "ces", "cette", "ces"], false),
    ("cet·te", ["cet", "ces", "cette", "ces"], false),
    ("son·sa", ["son", "ses", "sa", "ses"], false),
    ("mon·ma", ["mon", "mes", "ma", "mes"], false),
    ("lequel·laquelle", ["lequel", "lesquels", "laquelle", "lesquelles"], false),
    ("copain·ine", ["copain", "copains", "copine", "copines"], false),
    ("copain·ine·s", ["copain", "copains", "copine", "copines"], true),
    ("frère·sœur·s", ["frère", "frères", "sœur", "sœurs"], true),
];

/// Words that say by themselves that they stand for neither.
const NEUTRAL: &[&str] = &["iel", "iels", "celleux", "toustes", "elleux", "ceulles"];

/// Feminine endings as they are written.
const ENDINGS: &[&str] = &[
    "e", "ne", "le", "te", "se", "sse", "euse", "rice", "trice", "ice", "esse", "eresse", "oresse", "ve", "ive", "fe",
    "que", "he", "che", "ère", "ière", "re", "ale", "elle", "enne", "onne", "ienne", "ée", "de", "ine", "ette", "ache",
    "teuse", "deuse", "seuse", "lle", "tte", "nne", "cette", "eure",
];

/// The four forms that an abbreviated doublet stands for; `None` for any other word.
///
/// ```
/// use relecture_core::segment::doublet;
/// let forms = doublet("donateurs·trices").unwrap();
/// assert_eq!(forms.forms(), ["donateur", "donateurs", "donatrice", "donatrices"]);
/// assert_eq!(doublet("dis-le"), None);
/// ```
pub fn doublet(word: &str) -> Option<Doublet> {
    let word = folded(word);
    if let Some(found) = irregular(&word) {
        return Some(found);
    }
    let parts = parts(&word)?;
    if parts.iter().any(String::is_empty) {
        return None;
    }
    let (stem, endings) = parts.split_first()?;
    let mut endings: Vec<String> = endings.iter().map(|ending| ending.to_lowercase()).collect();
    let (mut plural, mut neutral) = (false, false);
    while let Some("s" | "x" | "xs") = endings.last().map(String::as_str) {
        let last = endings.pop().expect("it was there just now");
        plural |= last != "x";
        neutral |= last != "s";
    }
    let Some(ending) = endings.first() else {
        // `patron·s` says how many, and not which.
        let masculines = masculine_plural(stem);
        let (feminine, feminines) = (stem.clone(), masculines.clone());
        return plural.then(|| Doublet { masculine: stem.clone(), masculines, feminine, feminines, plural, neutral });
    };
    let mut ending = ending.as_str();
    if let Some(shorter) = ending.strip_suffix('x').filter(|shorter| ENDINGS.contains(shorter)) {
        (ending, neutral) = (shorter, true);
    }
    if let Some(shorter) =
        ending.strip_suffix('s').filter(|shorter| !ENDINGS.contains(&ending) && ENDINGS.contains(shorter))
    {
        (ending, plural) = (shorter, true);
    }
    if let Some(shorter) = ending.strip_suffix("xs") {
        (ending, neutral, plural) = (shorter, true, true);
    }
    ENDINGS.contains(&ending).then(|| built(stem, ending, plural, neutral))
}

/// The word without what cannot be seen, each separator as `·`, brackets as separators.
fn folded(word: &str) -> String {
    let fold = |c: char| match c {
        '\u{2019}' => '\'',
        c if MIDPOINTS.contains(&c) => '·',
        c => c,
    };
    let plain: String = word.chars().filter(|&c| !is_invisible(c)).nfc().map(fold).collect();
    let mut folded = String::with_capacity(plain.len() + 2);
    let mut rest = plain.as_str();
    while let Some(open) = rest.find(['(', '[']) {
        let inside = rest[open + 1..].strip_prefix('-').unwrap_or(&rest[open + 1..]);
        let close = inside.find([')', ']']).filter(|&close| {
            (1..=6).contains(&inside[..close].chars().count()) && inside[..close].chars().all(char::is_alphanumeric)
        });
        folded.push_str(&rest[..open]);
        match close {
            Some(close) => {
                folded.extend(["·", &inside[..close], "·"]);
                rest = &inside[close + 1..];
            }
            None => {
                folded.push_str(&rest[open..=open]);
                rest = &rest[open + 1..];
            }
        }
    }
    folded.push_str(rest);
    folded.trim_matches('·').replace("··", "·")
}

fn irregular(word: &str) -> Option<Doublet> {
    let lower = word.to_lowercase();
    // With a capital, it is the name.
    if lower == "lea" && word != "lea" {
        return None;
    }
    let (key, forms, plural) = IRREGULAR.iter().find(|(key, ..)| *key == lower)?;
    let capitals = !word.chars().any(char::is_lowercase);
    let capital = word.starts_with(char::is_uppercase);
    let cased = |form: &str| {
        let mut chars = form.chars();
        match chars.next() {
            _ if capitals => form.to_uppercase(),
            Some(first) if capital => first.to_uppercase().chain(chars).collect(),
            _ => form.to_owned(),
        }
    };
    let [masculine, masculines, feminine, feminines] = forms.map(cased);
    Some(Doublet { masculine, masculines, feminine, feminines, plural: *plural, neutral: NEUTRAL.contains(key) })
}

/// The stem and the endings after it.
fn parts(word: &str) -> Option<Vec<String>> {
    if word.contains('·') {
        return Some(word.split('·').map(str::to_owned).collect());
    }
    split_by_weak(word).or_else(|| split_by_capital(word)).or_else(|| split_joined(word))
}

/// `agent.e.s`, `Iranien-ne-s`, `salarié/e/s`: signs that also join other words.
fn split_by_weak(word: &str) -> Option<Vec<String>> {
    let at = word.find(['.', '-', '/'])?;
    let sign = word[at..].chars().next()?;
    let parts: Vec<&str> = word.split(sign).collect();
    let letters = |part: &str| part.chars().all(|c| c.is_alphanumeric());
    let (stem, endings) = parts.split_first()?;
    let stem_fits = stem.chars().count() >= 2 && stem.chars().all(|c| c.is_alphanumeric() || c == '\'');
    let (first, further) = endings.split_first()?;
    let fits = stem_fits
        && (1..=6).contains(&first.chars().count())
        && endings.iter().all(|ending| letters(ending))
        && match further {
            [] => true,
            [one] => (1..=2).contains(&one.chars().count()),
            [one, last] => (1..=2).contains(&one.chars().count()) && *last == "s",
            _ => false,
        };
    (fits && suits_weak(stem, first, sign)).then(|| parts.iter().map(|part| (*part).to_owned()).collect())
}

/// Whether a feminine ending after a sign that also joins other words is one: `dis-le`, `est-elle`, `État/le` are not.
fn suits_weak(stem: &str, ending: &str, sign: char) -> bool {
    let base = ending.trim_end_matches('s');
    let base = if base.is_empty() { ending } else { base };
    let known = ENDINGS.contains(&base) || matches!(ending, "s" | "x");
    let ends = |ends: &[&str]| ends.iter().any(|end| stem.ends_with(end));
    match (sign, base) {
        ('-', "elle" | "ine" | "ette" | "ale" | "ache" | "cette" | "ée" | "de" | "ce" | "la" | "re" | "que") => false,
        ('/', "le" | "la" | "elle" | "de") => false,
        ('/', _) if ending == "s" => false,
        _ if !known => false,
        ('-', "le") => ends(&["el", "eil", "ul"]),
        ('-', "te") => ends(&["et", "ot"]),
        ('-', "e") => stem.ends_with(['é', 'i', 'u', 's', 't', 'n', 'd', 'r', 'l', 'f', 'g']),
        _ => true,
    }
}

/// `agentEs`, `contractuelE`.
fn split_by_capital(word: &str) -> Option<Vec<String>> {
    let (stem, plural) = match word.strip_suffix(['s', 'S']).and_then(|shorter| shorter.strip_suffix('E')) {
        Some(stem) => (stem, true),
        None => (word.strip_suffix('E')?, false),
    };
    let fits = stem.chars().count() >= 2
        && stem.ends_with(char::is_lowercase)
        && stem.chars().all(|c| c.is_alphanumeric() || c == '_');
    let mut parts = vec![stem.to_owned(), "e".to_owned()];
    parts.extend(plural.then(|| "s".to_owned()));
    fits.then_some(parts)
}

/// `acteurices`.
fn split_joined(word: &str) -> Option<Vec<String>> {
    let lower = word.to_lowercase();
    let plural = lower.ends_with("eurices");
    if !plural && !lower.ends_with("eurice") {
        return None;
    }
    let stem = &word[..word.len() - "ice".len() - usize::from(plural)];
    let mut parts = vec![stem.to_owned(), "rice".to_owned()];
    parts.extend(plural.then(|| "s".to_owned()));
    Some(parts)
}

fn built(stem: &str, ending: &str, plural: bool, neutral: bool) -> Doublet {
    const PLURALS: &[&str] = &["eurs", "ers", "iens", "éens", "és", "ifs", "ains", "ants", "ents", "els"];
    let capitals = stem.chars().count() > 1 && !stem.chars().any(char::is_lowercase);
    let mut base = if capitals { stem.to_lowercase() } else { stem.to_owned() };
    if plural && ending == "ale" && base.ends_with("aux") {
        base.truncate(base.len() - "ux".len());
        base.push('l');
    } else if plural && PLURALS.iter().any(|end| base.ends_with(end)) {
        base.pop();
    }
    if let Some(shorter) = base.strip_suffix("èr") {
        base = format!("{shorter}er");
    }
    let feminine = feminine(&base, ending);
    let forms = [masculine_plural(&base), format!("{feminine}s"), feminine, base];
    let [masculines, feminines, feminine, masculine] =
        forms.map(|form| if capitals { form.to_uppercase() } else { form });
    Doublet { masculine, masculines, feminine, feminines, plural, neutral }
}

/// The feminine of a masculine singular that is written with that ending.
fn feminine(stem: &str, ending: &str) -> String {
    // What the ending asks for, what the stem ends in, and what stands in its place.
    const REPLACED: &[(&[&str], &str, &str)] = &[
        (&["e"], "er", "ère"),
        (&["ère", "ière", "re"], "ier", "ière"),
        (&["ère", "ière", "re"], "er", "ère"),
        (&["euse", "se", "teuse", "deuse", "seuse"], "eur", "euse"),
        (&["euse", "se"], "eux", "euse"),
        (&["se"], "oux", "ouse"),
        (&["rice", "trice", "ice"], "teur", "trice"),
        (&["rice", "ice"], "eur", "rice"),
        (&["esse", "eresse", "oresse", "sse"], "eur", "eresse"),
        (&["esse", "eresse", "oresse", "sse"], "e", "esse"),
        (&["esse", "eresse", "oresse", "sse"], "", "esse"),
        (&["ve", "ive"], "f", "ve"),
        (&["que"], "ec", "ecque"),
        (&["que"], "c", "que"),
        (&["he", "che"], "c", "che"),
        (&["ine"], "ain", "ine"),
    ];
    let replaced = REPLACED.iter().find(|(endings, end, _)| endings.contains(&ending) && stem.ends_with(end));
    if let Some((_, end, feminine)) = replaced {
        return format!("{}{feminine}", &stem[..stem.len() - end.len()]);
    }
    if ending.len() >= 3 && ending.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'é', 'è']) {
        // `européen·enne`: the longest end of the stem that the ending begins with, of two letters or more.
        let overlap =
            ending.char_indices().skip(2).map(|(at, _)| at).filter(|&at| stem.ends_with(&ending[..at])).last();
        if let Some(overlap) = overlap {
            return format!("{stem}{}", &ending[overlap..]);
        }
    }
    format!("{stem}{ending}")
}

fn masculine_plural(singular: &str) -> String {
    const REGULAR: &[&str] = &["naval", "fatal", "final", "banal", "bancal", "natal", "glacial"];
    if singular.ends_with(['s', 'x', 'z']) {
        return singular.to_owned();
    }
    if let Some(stem) = singular.strip_suffix("al").filter(|_| !REGULAR.contains(&singular)) {
        return format!("{stem}aux");
    }
    if singular.ends_with("eau") || singular.ends_with("eu") {
        return format!("{singular}x");
    }
    format!("{singular}s")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `word = masculine masculines feminine feminines`, each on a line.
    #[track_caller]
    fn check(list: &str) {
        for line in list.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (word, expected) = line.split_once(" = ").expect("a line has two sides");
            let found = doublet(word).map_or("-".to_owned(), |found| found.forms().join(" "));
            assert_eq!(found, expected, "{word}");
        }
    }

    #[test]
    fn other_words_are_no_doublets() {
        let words = [
            "dis-le",
            "prends-la",
            "est-elle",
            "doivent-elles",
            "est-ce",
            "peut-être",
            "Saint-Denis",
            "km·h",
            "N·m",
            "Mo/s",
            "État/le",
            "et/ou",
            "rive.org",
            "p.ex",
            "5.e",
            "Lea",
            "paroissE-",
            "col·lecció",
            "Rivière",
            "ÉTAT",
        ];
        for word in words {
            assert_eq!(doublet(word), None, "{word}");
        }
    }

    #[test]
    fn the_feminine_follows_doubles_or_replaces() {
        check(
            "riverain·e·s = riverain riverains riveraine riveraines
            marinier.e = marinier mariniers marinière marinières
            gardien·ne = gardien gardiens gardienne gardiennes
            chef·fe·s = chef chefs cheffe cheffes
            muet-te-s = muet muets muette muettes
            pêcheur·euse·x·s = pêcheur pêcheurs pêcheuse pêcheuses
            navigateurs·trices = navigateur navigateurs navigatrice navigatrices
            rédacteur(-trice) = rédacteur rédacteurs rédactrice rédactrices
            employé[e]s = employé employés employée employées
            vendeur·eresse = vendeur vendeurs venderesse venderesses
            attentif.ive.s = attentif attentifs attentive attentives
            grec·que = grec grecs grecque grecques
            laïc·que = laïc laïcs laïque laïques
            franc·che = franc francs franche franches
            coréen·enne·s = coréen coréens coréenne coréennes
            rural·e·s = rural ruraux rurale rurales
            municipaux·ales = municipal municipaux municipale municipales
            hôte·sse = hôte hôtes hôtesse hôtesses
            lecteurices = lecteur lecteurs lectrice lectrices
            agentEs = agent agents agente agentes
            voisin•e•s = voisin voisins voisine voisines
            patron·s = patron patrons patron patrons
            RIVERAIN·E·S = RIVERAIN RIVERAINS RIVERAINE RIVERAINES",
        );
    }

    #[test]
    fn irregular_words_keep_their_capitals() {
        check(
            "tou·te·s = tout tous toute toutes
            TOU·TES = TOUT TOUS TOUTE TOUTES
            Ceux·elles = Celui Ceux Celle Celles
            iels = il ils elle elles",
        );
        assert!(doublet("iels").is_some_and(|found| found.plural && found.neutral));
        assert!(doublet("pêcheur·euse·x·s").is_some_and(|found| found.plural && found.neutral));
        assert!(doublet("gardien·ne").is_some_and(|found| !found.plural && !found.neutral));
    }
}
