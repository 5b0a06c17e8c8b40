//! A term put in the place of another: its number, its capital, and what stands before it. What cannot be known, a caution
//! says.

use crate::check::Language;
use crate::check::apostrophes::begins_with_vowel;
use crate::model::ByteSpan;

/// What a person should look at where a term is put for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Caution {
    /// The genders differ or are not known: articles, adjectives and participles may have to follow.
    Gender,
    /// The plural was formed by rule, or the new term is plural by itself.
    Number,
    /// The old term stands in a form of its own: a verb, an inclusive form.
    Form,
    /// The place is in a quotation or in the title of a work.
    Quotation,
    /// The place is in a heading.
    Title,
    /// The place is in the name of an institution, a law or a document.
    OfficialName,
    /// The source does not name the concept beside it.
    NotInSource,
}

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    /// What it takes the place of: the words of the old term and, where that changes, the word before them.
    pub(super) span: ByteSpan,
    pub(super) text: String,
    pub(super) cautions: Vec<Caution>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gender {
    Masculine,
    Feminine,
}

/// Fits `to` into the place of `span`, which is a form of the term `from`.
pub(super) fn fit(language: Language, raw: &str, span: ByteSpan, from: &str, to: &str) -> Fitted {
    let written = span.of(raw);
    let mut cautions = Vec::new();
    let inclusive = written.contains(['·', '•', '‧', '(']);
    let number = number_of(language, raw, span, from);
    let to_is_plural = first_word(to).ends_with(['s', 'x']) && language == Language::French;
    let mut text = to.to_owned();
    if number == Number::Plural {
        text = plural(language, to);
        if text != to {
            cautions.push(Caution::Number);
        }
    } else if to_is_plural && number == Number::Singular {
        cautions.push(Caution::Number);
    }
    if inclusive || number == Number::Unknown {
        cautions.push(Caution::Form);
    }
    text = with_capitals(&text, written, from);
    let mut span = span;
    match language {
        Language::French => {
            let determiner = Determiner::before(raw, span.start);
            let old = gender(from).or(determiner.as_ref().and_then(Determiner::gender));
            let new = gender(to);
            if new.is_none() || old != new {
                cautions.push(Caution::Gender);
            }
            let vowel = begins_with_vowel(&text.to_lowercase());
            if let Some(fitting) = determiner.and_then(|determiner| determiner.fitting(new, vowel)) {
                span.start = fitting.start;
                text = format!("{}{text}", fitting.text);
            }
        }
        Language::English => {
            if let Some((start, article)) = english_article(raw, span.start, &text) {
                span.start = start;
                text = format!("{article} {text}");
            }
        }
        Language::Other => {}
    }
    cautions.sort_unstable();
    cautions.dedup();
    Fitted { span, text, cautions }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    /// As the term is given.
    Singular,
    Plural,
    /// The form is neither the term nor its plural.
    Unknown,
}

fn number_of(language: Language, raw: &str, span: ByteSpan, from: &str) -> Number {
    let written = span.of(raw).to_lowercase();
    let from = from.to_lowercase();
    let plain =
        |text: &str| text.replace(['\u{2019}', '\u{A0}', '\u{202F}'], " ").replace(['\'', '-', '\u{2011}'], " ");
    if plain(&written) == plain(&from) {
        // What has one form for both, the word before tells.
        let before = word_before(raw, span.start).to_lowercase();
        let is_many = first_word(&from).ends_with(['s', 'x', 'z']);
        let plural = language == Language::French && PLURAL.contains(&before.as_str()) && !is_many;
        return if plural { Number::Plural } else { Number::Singular };
    }
    let (head, known) = (first_word(&written), first_word(&from));
    let head_is_plural = head != known && head.ends_with(['s', 'x']) && !known.ends_with(['s', 'x']);
    let last = |text: &str| text.rsplit(' ').next().unwrap_or_default().to_owned();
    let english_plural = language == Language::English && last(&written).ends_with('s') && !last(&from).ends_with('s');
    if written.contains(['·', '•', '‧']) && written.ends_with('s') || head_is_plural || english_plural {
        Number::Plural
    } else {
        Number::Unknown
    }
}

/// Words before a plural.
const PLURAL: &[&str] = &[
    "les",
    "des",
    "aux",
    "ces",
    "mes",
    "tes",
    "ses",
    "nos",
    "vos",
    "leurs",
    "plusieurs",
    "quelques",
    "certains",
    "certaines",
    "toutes",
    "tous",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "nombreux",
    "nombreuses",
];
/// Words at which what agrees with the head of a French term ends.
const PREPOSITIONS: &[&str] = &[
    "de", "du", "des", "à", "au", "aux", "en", "par", "pour", "sur", "contre", "sans", "avec", "dans", "sous", "et",
    "ou", "…",
];

fn plural(language: Language, term: &str) -> String {
    match language {
        Language::French => {
            let mut ended = false;
            let word = |word: &str| {
                let elided = word.contains(['\u{2019}', '\'']);
                ended |= elided || PREPOSITIONS.contains(&word.to_lowercase().as_str());
                if ended { word.to_owned() } else { french_plural(word) }
            };
            term.split(' ').map(word).collect::<Vec<_>>().join(" ")
        }
        Language::English => english_plural(term),
        Language::Other => term.to_owned(),
    }
}

fn french_plural(word: &str) -> String {
    if word.ends_with(['s', 'x', 'z']) {
        word.to_owned()
    } else if let Some(stem) =
        word.strip_suffix("al").filter(|_| !matches!(word, "bal" | "festival" | "fatal" | "naval"))
    {
        format!("{stem}aux")
    } else if word.ends_with("au") || word.ends_with("eu") {
        format!("{word}x")
    } else {
        format!("{word}s")
    }
}

/// The plural of the word before a preposition, or of the last one: *rights of way*, *water rights*.
fn english_plural(term: &str) -> String {
    let mut words: Vec<String> = term.split(' ').map(str::to_owned).collect();
    let end = words.iter().position(|word| matches!(word.as_str(), "of" | "to" | "in" | "for" | "on" | "by" | "with"));
    let Some(head) = end.unwrap_or(words.len()).checked_sub(1) else { return term.to_owned() };
    let word = &words[head];
    let consonant = |stem: &str| stem.ends_with(|c: char| !"aeiou".contains(c));
    words[head] = match word.strip_suffix('y').filter(|stem| consonant(stem)) {
        _ if word.ends_with("people") || word.ends_with("men") => word.clone(),
        Some(stem) => format!("{stem}ies"),
        None if word.ends_with(['s', 'x', 'z']) || word.ends_with("ch") || word.ends_with("sh") => format!("{word}es"),
        None => format!("{word}s"),
    };
    words.join(" ")
}

/// The capitals of what stood there, where they were not those of the term.
fn with_capitals(text: &str, written: &str, from: &str) -> String {
    let letters = || written.chars().filter(|c| c.is_alphabetic());
    let own = from.chars().next().is_some_and(char::is_uppercase);
    if letters().count() > 3 && letters().all(char::is_uppercase) && !from.chars().all(|c| !c.is_lowercase()) {
        text.to_uppercase()
    } else if !own && written.starts_with(char::is_uppercase) {
        capitalised(text)
    } else {
        text.to_owned()
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default()
}

/// The word before a place, with nothing but one space between.
fn word_before(raw: &str, at: usize) -> &str {
    let before = raw[..at].strip_suffix(SPACES).unwrap_or(&raw[..at]);
    let letters: usize = before.chars().rev().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    &before[before.len() - letters..]
}

const SPACES: [char; 3] = [' ', '\u{A0}', '\u{202F}'];

/// The gender that the ending of a French noun tells, for the endings that hardly ever err.
fn gender(term: &str) -> Option<Gender> {
    const FEMININE: &[&str] = &["tion", "sion", "xion", "ité", "iété", "auté", "erté", "ance", "ence", "esse", "tude"];
    const MASCULINE: &[&str] = &["ment", "isme", "age", "eau", "oir", "ier", "al", "eil", "et"];
    const NOT_SO: &[&str] = &[
        "comité", "traité", "invité", "silence", "prélude", "eau", "peau", "image", "page", "plage", "cage", "rage",
        "nage", "forêt", "jument",
    ];
    let term = term.to_lowercase();
    let word = first_word(&term);
    let singular = word.strip_suffix('s').or_else(|| word.strip_suffix('x').filter(|stem| stem.ends_with("eau")));
    let word = singular.unwrap_or(word);
    let ends = |endings: &[&str]| endings.iter().any(|end| word.ends_with(end));
    match word {
        "droit" | "crime" | "conflit" | "procès" | "accord" | "délit" | "recours" => Some(Gender::Masculine),
        "liberté" | "loi" | "peine" | "personne" | "population" | "violence" => Some(Gender::Feminine),
        _ if NOT_SO.contains(&word) => None,
        _ if ends(FEMININE) => Some(Gender::Feminine),
        _ if ends(MASCULINE) => Some(Gender::Masculine),
        _ => None,
    }
}

/// What stands before a French noun and follows its gender and its first letter.
#[derive(Debug)]
struct Determiner<'t> {
    /// Where it begins.
    start: usize,
    /// As it is written, up to the noun.
    written: &'t str,
    kind: Kind,
    apostrophe: char,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// *le, la, l’*.
    Definite,
    /// *du, de la, de l’*.
    Of,
    /// *au, à la, à l’*.
    To,
    /// *de, d’*; *que, qu’*.
    Elided(&'static str),
    /// One word for each gender: masculine, before a vowel, feminine, and that before a vowel.
    Gendered([&'static str; 4]),
}

const GENDERED: &[[&str; 4]] = &[
    ["un", "un", "une", "une"],
    ["ce", "cet", "cette", "cette"],
    ["mon", "mon", "ma", "mon"],
    ["ton", "ton", "ta", "ton"],
    ["son", "son", "sa", "son"],
    ["aucun", "aucun", "aucune", "aucune"],
    ["quel", "quel", "quelle", "quelle"],
];
const ELIDED: &[&str] = &["de", "que", "jusque", "lorsque", "puisque"];

/// What is to stand before the noun instead.
struct Fitting {
    start: usize,
    text: String,
}

impl<'t> Determiner<'t> {
    fn before(raw: &'t str, at: usize) -> Option<Self> {
        let head = &raw[..at];
        let apostrophe = head.chars().next_back().filter(|c| matches!(c, '\u{2019}' | '\''));
        let joint = match apostrophe {
            Some(sign) => &head[..head.len() - sign.len_utf8()],
            None => head.strip_suffix(SPACES)?,
        };
        let word = word_before(&raw[..joint.len()], joint.len());
        let mut start = joint.len() - word.len();
        let lower = word.to_lowercase();
        let earlier = word_before(raw, start).to_lowercase();
        let joined = start > 0 && raw[..start].ends_with(SPACES);
        let kind = match (lower.as_str(), apostrophe.is_some()) {
            ("l", true) | ("la", false) if joined && matches!(earlier.as_str(), "de" | "à") => {
                start = raw[..start].strip_suffix(SPACES)?.len() - earlier.len();
                if earlier == "de" { Kind::Of } else { Kind::To }
            }
            ("l", true) | ("le" | "la", false) => Kind::Definite,
            ("du", false) => Kind::Of,
            ("au", false) => Kind::To,
            (elided, true) => Kind::Elided(ELIDED.iter().find(|whole| whole.strip_suffix('e') == Some(elided))?),
            (whole, false) => match ELIDED.iter().find(|known| **known == whole) {
                Some(known) => Kind::Elided(known),
                None => Kind::Gendered(*GENDERED.iter().find(|forms| forms.contains(&whole))?),
            },
        };
        Some(Self { start, written: &raw[start..at], kind, apostrophe: apostrophe.unwrap_or('\u{2019}') })
    }

    /// The gender it shows.
    fn gender(&self) -> Option<Gender> {
        match self.written.to_lowercase().trim_end() {
            "le" | "du" | "au" | "un" | "ce" | "cet" | "aucun" | "quel" => Some(Gender::Masculine),
            "la" | "de la" | "à la" | "une" | "cette" | "ma" | "ta" | "sa" | "aucune" | "quelle" => {
                Some(Gender::Feminine)
            }
            _ => None,
        }
    }

    /// What stands before a noun of that gender which begins so; `None` where nothing changes.
    fn fitting(self, gender: Option<Gender>, vowel: bool) -> Option<Fitting> {
        let shown = self.gender();
        // Where nothing is known, what stands there is kept as far as the first letter lets it.
        let feminine = gender.or(shown) == Some(Gender::Feminine);
        let article = |prefix: &str, masculine: &str| match (vowel, feminine) {
            (true, _) => format!("{prefix}l{}", self.apostrophe),
            (false, true) => format!("{prefix}la "),
            (false, false) => format!("{masculine} "),
        };
        let text = match self.kind {
            Kind::Definite => article("", "le"),
            Kind::Of => article("de ", "du"),
            Kind::To => article("à ", "au"),
            Kind::Elided(whole) if vowel => format!("{}{}", &whole[..whole.len() - 1], self.apostrophe),
            Kind::Elided(whole) => format!("{whole} "),
            Kind::Gendered(forms) => format!("{} ", forms[usize::from(feminine) * 2 + usize::from(vowel)]),
        };
        let text = if self.written.starts_with(char::is_uppercase) { capitalised(&text) } else { text };
        let same = text.trim_end() == self.written.trim_end();
        (!same).then_some(Fitting { start: self.start, text })
    }
}

/// The article before an English term, where it has to be the other one.
fn english_article(raw: &str, at: usize, text: &str) -> Option<(usize, String)> {
    let article = word_before(raw, at);
    if !matches!(article, "a" | "an" | "A" | "An") || !raw[..at].ends_with(SPACES) {
        return None;
    }
    let lower = text.to_lowercase();
    let silent = ["hour", "honest", "honour", "honor", "heir"].iter().any(|word| lower.starts_with(word));
    let sounded = ["uni", "use", "usu", "eu", "one"].iter().any(|word| lower.starts_with(word));
    let vowel = silent || lower.starts_with(['a', 'e', 'i', 'o', 'u']) && !sounded;
    let fitting = if vowel { "an" } else { "a" };
    let fitting = if article.starts_with('A') { capitalised(fitting) } else { fitting.to_owned() };
    let start = raw[..at].strip_suffix(SPACES)?.len() - article.len();
    (fitting != article).then_some((start, fitting))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `text` has the old term in brackets; `expected` is the whole text afterwards.
    #[track_caller]
    fn check(language: Language, text: &str, from: &str, to: &str, expected: &str, cautions: &[Caution]) {
        let (start, end) = (text.find('[').unwrap(), text.find(']').unwrap() - 1);
        let raw = text.replace(['[', ']'], "");
        let fitted = fit(language, &raw, ByteSpan::new(start, end), from, to);
        let written = format!("{}{}{}", &raw[..fitted.span.start], fitted.text, &raw[fitted.span.end..]);
        assert_eq!((written.as_str(), fitted.cautions.as_slice()), (expected, cautions), "{text}");
    }

    #[test]
    fn leaves_alone_what_fits() {
        let french = |text, from, to, expected| check(Language::French, text, from, to, expected, &[]);
        french("la [reddition] du port", "reddition", "libération", "la libération du port");
        french("l’[obligation] du port", "obligation", "inspection", "l’inspection du port");
        french("Une [mention] suffit.", "mention", "notion", "Une notion suffit.");
        french("sans [logement]", "logement", "appartement", "sans appartement");
        check(Language::English, "a [mill]", "mill", "weir", "a weir", &[]);
    }

    #[test]
    fn articles_follow_gender_and_first_letter() {
        let french = |text, from, to, expected| {
            check(Language::French, text, from, to, expected, &[Caution::Gender]);
        };
        french("la [reddition] du port", "reddition", "gouvernement", "le gouvernement du port");
        french("l’[obligation] du port", "obligation", "gouvernement", "le gouvernement du port");
        french("De l’[obligation], rien.", "obligation", "gouvernement", "Du gouvernement, rien.");
        french("au [gouvernement]", "gouvernement", "inspection", "à l’inspection");
        french("au [gouvernement]", "gouvernement", "mention", "à la mention");
        french("de la [mention]", "mention", "logement", "du logement");
        french("cette [mention]", "mention", "appartement", "cet appartement");
        french("sa [mention]", "mention", "appartement", "son appartement");
        french("Un [logement]", "logement", "mention", "Une mention");
        // What cannot be known is kept as far as it can be.
        french("la [reddition] du port", "reddition", "obole", "l’obole du port");
        french("un [moulin]", "moulin", "minoterie", "un minoterie");
    }

    #[test]
    fn small_words_lose_and_regain_their_vowel() {
        let french = |text, from, to, expected| check(Language::French, text, from, to, expected, &[]);
        french("faute de [mention]", "mention", "obligation", "faute d’obligation");
        french("faute d'[obligation]", "obligation", "mention", "faute de mention");
        french("faute d’[obligation]", "obligation", "hésitation", "faute d’hésitation");
        check(Language::English, "An [inn] stood", "inn", "mill", "A mill stood", &[]);
        check(Language::English, "a [mill]", "mill", "hour house", "an hour house", &[]);
    }

    #[test]
    fn number_and_capitals_follow_what_stood_there() {
        let number = &[Caution::Number];
        let french = |text, from, to, expected| check(Language::French, text, from, to, expected, number);
        french(
            "les [redditions] du port",
            "reddition",
            "obligation navale de payer",
            "les obligations navales de payer du port",
        );
        french("[Logements] vides", "logement", "appartement", "Appartements vides");
        french("des [logements]", "logement", "tribunal", "des tribunaux");
        check(Language::English, "two [mills]", "mill", "right of way", "two rights of way", number);
        check(Language::English, "two [mills]", "mill", "city", "two cities", number);
        check(Language::French, "LE [LOGEMENT]", "logement", "appartement", "L’APPARTEMENT", &[]);
    }

    #[test]
    fn other_forms_are_told() {
        check(
            Language::French,
            "elles [emprisonnent]",
            "emprisonner",
            "détenir",
            "elles détenir",
            &[Caution::Gender, Caution::Form],
        );
        check(
            Language::French,
            "les [réfugié·e·s]",
            "réfugié",
            "personne réfugiée",
            "les personnes réfugiées",
            &[Caution::Gender, Caution::Number, Caution::Form],
        );
    }
}
