//! Names that differ by a slip of the keyboard.

use std::collections::{BTreeMap, BTreeSet};

use super::SPELLING;
use super::text_names::{BeadNames, Occurrence, SideNames, TextNames, has_same_neighbour};
use crate::check::Found;
use crate::model::{Place, Severity};

/// Places of names that were found to be misspelt.
#[derive(Debug, Default)]
pub(super) struct Misspelt(BTreeSet<Place>);

impl Misspelt {
    /// Whether the place is one of them.
    pub(super) fn contains(&self, place: Place) -> bool {
        self.0.contains(&place)
    }
}

/// Names of a bead that only nearly stand on the other side.
pub(super) fn across(names: &BeadNames, misspelt: &mut Misspelt, found: &mut Found) {
    for (own, other) in [(1, 0), (0, 1)] {
        let (own, other) = (&names.sides[own], &names.sides[other]);
        for at in 0..own.words.len() {
            let word = &own.words[at];
            if !word.is_capitalised() || misspelt.contains(word.place()) || is_settled(own, at, other) {
                continue;
            }
            let Some(meant) = (0..other.words.len()).find(|&to| is_slip(own, at, other, to)) else { continue };
            let meant = &other.words[meant];
            misspelt.0.extend([word.place(), meant.place()]);
            let adding = found
                .at(&SPELLING, word.place())
                .and(meant.place())
                .with("name", word.written)
                .with("other", meant.written);
            // The text itself writes it so elsewhere.
            if let Some(right) = own.text.capitalised.get(meant.folded()) {
                _ = adding.mended(word.place(), right[0].written);
            }
        }
    }
}

/// Whether nothing is to be asked of the word: it stands on the other side, or is known.
fn is_settled(own: &SideNames, at: usize, other: &SideNames) -> bool {
    let word = &own.words[at];
    let length = word.folded().chars().count();
    length < 4 || other.has(word.folded()) || own.is_mentioned(at) || own.text.is_common(word.folded())
}

/// Whether the word of the one side is that of the other, mistyped.
fn is_slip(own: &SideNames, at: usize, other: &SideNames, to: usize) -> bool {
    let (word, meant) = (&own.words[at], &other.words[to]);
    if !meant.is_capitalised() || own.text.translates(word.folded(), meant.folded()) {
        return false;
    }
    let besides = has_same_neighbour(own, at, other, to);
    // A word with accents and one without are cognates; two capitals begin an abbreviation.
    let cognates = !besides && word.written.is_ascii() != meant.written.is_ascii();
    if cognates || [word, meant].iter().any(|word| word.written.chars().filter(|c| c.is_uppercase()).count() > 1) {
        return false;
    }
    // *Westphalia* and *Vestphalie*: other letters, and another ending.
    let [a, b] = [word, meant].map(|word| transliterated(word.folded()));
    is_near(word.folded(), meant.folded(), besides) && !differ_in_ending(&a, &b, 1)
}

/// Whether two words differ by one or two slips of the keyboard, and not as a word differs from its plural or from its
/// cognate. `besides`: the same name stands beside both.
fn is_near(word: &str, meant: &str, besides: bool) -> bool {
    let length = word.chars().count().min(meant.chars().count());
    let most = match length {
        0..4 => 0,
        4 if !besides => 0,
        4..8 => 1,
        _ => 2,
    };
    if most == 0 || word.len().abs_diff(meant.len()) > most {
        return false;
    }
    let distance = strsim::osa_distance(word, meant);
    if distance == 0 || distance > most {
        return false;
    }
    if is_anagram(word, meant) {
        return !swaps_final_re(word, meant);
    }
    besides && distance == 1 && !differ_in_ending(word, meant, 1)
        || !differ_in_ending(word, meant, 3) && (distance == 1 || length >= 9)
}

fn is_anagram(word: &str, other: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(word) == sorted(other)
}

/// `centre`, `center`.
fn swaps_final_re(word: &str, other: &str) -> bool {
    [(word, other), (other, word)].iter().any(|(a, b)| {
        a.strip_suffix("re").zip(b.strip_suffix("er")).is_some_and(|(a, b)| a == b)
            || a.strip_suffix("le").zip(b.strip_suffix("el")).is_some_and(|(a, b)| a == b)
    })
}

/// Whether all that differs is the last letters: an ending of the other language.
fn differ_in_ending(word: &str, other: &str, letters: usize) -> bool {
    let common = word.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longest = word.chars().count().max(other.chars().count());
    longest - common <= letters
}

/// The letters of a name in which its usual transliterations into English and French agree: *Netanyahu* and *Netanyahou*,
/// *Timoshenko* and *Timochenko*, *Chechnya* and *Tchetchnia*, *Zhukov* and *Joukov*, *Walid* and *Oualid*.
pub(super) fn transliterated(folded: &str) -> String {
    const SAME: &[(&str, &str)] = &[
        ("tch", "c"),
        ("sch", "c"),
        ("ch", "c"),
        ("sh", "c"),
        ("dj", "j"),
        ("zh", "j"),
        ("gue", "ge"),
        ("gui", "gi"),
        ("ks", "x"),
        ("kh", "k"),
        ("gh", "g"),
        ("oua", "wa"),
        ("oui", "wi"),
        ("oie", "oe"),
        ("ou", "u"),
        ("oo", "u"),
        ("ss", "s"),
        ("ts", "s"),
        ("tz", "s"),
        ("z", "s"),
        ("ph", "f"),
        ("q", "k"),
        ("ck", "k"),
        ("w", "v"),
        ("ya", "ia"),
        ("yu", "iu"),
        ("ye", "e"),
        ("y", "i"),
        ("j", "i"),
        ("ii", "i"),
        ("ee", "i"),
        ("'", ""),
    ];
    let mut text = folded.to_owned();
    for (from, to) in SAME {
        text = text.replace(from, to);
    }
    text = text.replace("ii", "i");
    // *Putin* and *Poutine*.
    match text.strip_suffix("ine") {
        Some(stem) => format!("{stem}in"),
        None => text,
    }
}

/// Two spellings of one name in one text.
pub(super) fn within(texts: &[TextNames; 2], side: usize, misspelt: &Misspelt, found: &mut Found) {
    let (own, other) = (&texts[side], &texts[1 - side]);
    let mut by_deletion: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (word, occurrences) in own.capitalised.iter().filter(|(word, _)| can_be_name(own, word)) {
        accents(occurrences, found);
        for form in deletions(word) {
            by_deletion.entry(form).or_default().push(word);
        }
    }
    let mut pairs = BTreeSet::new();
    for words in by_deletion.values() {
        for (at, a) in words.iter().enumerate() {
            pairs.extend(words[at + 1..].iter().map(|b| if a < b { (*a, *b) } else { (*b, *a) }));
        }
    }
    for (a, b) in pairs.into_iter().filter(|(a, b)| a != b) {
        let (rare, usual) = if own.count(a) <= own.count(b) { (a, b) } else { (b, a) };
        let (slips, rights) = (&own.capitalised[rare], &own.capitalised[usual]);
        let besides = slips.iter().any(|slip| rights.iter().any(|right| are_same_person(slip, right)));
        let many = slips.len() == 1 && rights.len() >= 3;
        if !(besides || many) || !is_near(rare, usual, besides) || other.count(rare) > 0 {
            continue;
        }
        for slip in slips.iter().filter(|slip| !misspelt.contains(slip.place)) {
            let adding = found
                .graded(&SPELLING, Severity::Warning, slip.place)
                .also([rights[0].place])
                .with("name", slip.written)
                .with("other", rights[0].written)
                .worded("within");
            if rights.len() > slips.len() {
                _ = adding.mended(slip.place, rights[0].written);
            }
        }
    }
}

fn can_be_name(text: &TextNames, word: &str) -> bool {
    word.chars().count() >= 5 && !text.is_common(word)
}

/// A word and what is left of it without one of its letters.
fn deletions(word: &str) -> Vec<String> {
    let without = word.char_indices().map(|(at, c)| format!("{}{}", &word[..at], &word[at + c.len_utf8()..]));
    std::iter::once(word.to_owned()).chain(without).collect()
}

fn are_same_person(a: &Occurrence, b: &Occurrence) -> bool {
    let same = |a: Option<&str>, b: Option<&str>| a.is_some() && a == b;
    same(a.before, b.before) || same(a.after, b.after)
}

/// One name beside the same name, with other accents: the rarer writing.
fn accents(occurrences: &[Occurrence], found: &mut Found) {
    let mut forms: BTreeMap<&str, Vec<&Occurrence>> = BTreeMap::new();
    for occurrence in occurrences.iter().filter(|occurrence| occurrence.written.chars().skip(1).any(char::is_lowercase))
    {
        forms.entry(occurrence.written).or_default().push(occurrence);
    }
    let Some(usual) = forms.values().max_by_key(|form| form.len()) else { return };
    for form in forms.values().filter(|form| form[0].written != usual[0].written) {
        let same_case = form[0].written.chars().count() == usual[0].written.chars().count()
            && case_of(form[0].written) == case_of(usual[0].written);
        let besides = form.iter().any(|a| usual.iter().any(|b| are_same_person(a, b)));
        if same_case && besides {
            let adding = found
                .graded(&SPELLING, Severity::Warning, form[0].place)
                .also(form[1..].iter().chain(&usual[..1]).map(|occurrence| occurrence.place))
                .with("name", form[0].written)
                .with("other", usual[0].written)
                .worded("within");
            if usual.len() > form.len() {
                form.iter().fold(adding, |adding, slip| adding.mended(slip.place, usual[0].written));
            }
        }
    }
}

fn case_of(word: &str) -> Vec<bool> {
    word.chars().map(char::is_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::{in_pair, in_text};

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        let found = in_pair(english, french, ["en", "fr"], &["name.spelling"]);
        assert_eq!(found, expected, "{english} | {french}");
    }

    #[test]
    fn leaves_cognates_transliterations_and_plurals_alone() {
        for (english, french) in [
            ("Reflections on the Centre for Rivers", "Réflexions sur le Center des rivières"),
            ("The Canadian Strategy is out.", "Canadien ou non, la Stratégie est publiée."),
            ("Vadim Torchenko spoke with Netayu.", "Vadim Tortchenko a parlé avec Netayou."),
            ("The Varnouxs are here.", "Les Varnoux sont là."),
            ("A castle in old Westphalia.", "Un château de la vieille Vestphalie."),
            ("In Algeria and in Lithuania, it rained.", "En Algérie et en Lituanie, il a plu."),
        ] {
            check(english, french, &[]);
        }
    }

    #[test]
    fn finds_slips_of_the_keyboard_in_names() {
        check("We met Odile Varnoux.", "Nous avons vu Odile Varonux.", &["name.spelling error [Varnoux] [Varonux]"]);
        check("We met Odile Varnoux.", "Nous avons vu Odile Varnou.", &[]);
        check("We met Odile Varnoux.", "Nous avons vu Odile Varnioux.", &["name.spelling error [Varnoux] [Varnioux]"]);
        check(
            "Ask Kestrelbridge today.",
            "Demandez à Ketrelbridge.",
            &["name.spelling error [Kestrelbridge] [Ketrelbridge]"],
        );
        check(
            "Odile Varonux said no. Varnoux went home.",
            "Odile Varnoux a dit non. Elle est rentrée, Varnoux.",
            &["name.spelling error [Varonux] [Varnoux] > Varnoux"],
        );
    }

    #[test]
    fn finds_two_spellings_in_one_text() {
        let within =
            |text: &str, expected: &[&str]| assert_eq!(in_text(text, "fr", &["name.spelling"]), expected, "{text}");
        within("Odile Varnoux parle. Rémi Varnaux écoute.", &[]);
        within("Il a jugé. Juges et Jugés, voilà.", &[]);
        within(
            "Odile Varnoux parle.\nPuis Odile Varnoux chante.\nOdile Varnuox rit.",
            &["name.spelling warning [Varnuox] > Varnoux"],
        );
        within(
            "Agnès Varnoux parle.\nPuis Agnès Varnoux chante.\nEt Agnes Varnoux rit.",
            &["name.spelling warning [Agnes] > Agnès"],
        );
    }

    #[test]
    fn transliterations_agree() {
        for (english, french) in [
            ("netanyahu", "netanyahou"),
            ("timoshenko", "timochenko"),
            ("chernov", "tchernov"),
            ("putin", "poutine"),
            ("yeltsin", "eltsine"),
            ("prigozhin", "prigojine"),
            ("solzhenitsyn", "soljenitsyne"),
            ("dostoevsky", "dostoievski"),
            ("khrushchev", "khrouchtchev"),
            ("sergei", "serguei"),
            ("benjamin", "benyamin"),
            ("walid", "oualid"),
            ("jamal", "djamal"),
            ("aleksei", "alexei"),
            ("yuri", "iouri"),
        ] {
            assert_eq!(transliterated(english), transliterated(french));
        }
        assert_ne!(transliterated("varnoux"), transliterated("varonux"));
        assert_ne!(transliterated("callamard"), transliterated("calamard"));
    }
}
