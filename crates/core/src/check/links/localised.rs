//! Which address of the one language answers which of the other.

use std::sync::OnceLock;

use serde::Deserialize;

use super::address::{Address, AddressKind};
use crate::lexicon;
use crate::model::Lang;

/// What is known of addresses in two languages: `data/addresses.json`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Known {
    /// Parts of an address that name the language of the page: the English one, then the French one.
    language_marks: Vec<[String; 2]>,
    /// Words of addresses that are rendered by others nearly alike: the English one, then the French one.
    words: Vec<[String; 2]>,
    /// Addresses and hosts that answer each other.
    counterparts: Vec<[String; 2]>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        serde_json::from_str(include_str!("../../../data/addresses.json")).expect("a test reads the shipped list")
    })
}

/// How an English and a French address compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Answer {
    /// They are the same.
    Same,
    /// They lead to the same thing in two languages.
    Localised,
    /// They differ by a slip of the keyboard.
    Slip,
    /// They differ.
    Different,
}

/// Compares an English address with a French one of the same kind. `counterparts` are those of the houses.
pub(super) fn answer(english: &Address, french: &Address, counterparts: &[&[String; 2]]) -> Answer {
    let (en, fr) = (english.normal.as_str(), french.normal.as_str());
    if en == fr {
        return Answer::Same;
    }
    let pair = |known: &[String; 2]| known[0].eq_ignore_ascii_case(en) && known[1].eq_ignore_ascii_case(fr);
    if counterparts.iter().copied().chain(&known().counterparts).any(pair)
        || english.kind == AddressKind::Web && is_localised_page(en, fr, counterparts)
        || is_translated(en, fr)
    {
        return Answer::Localised;
    }
    if is_slip(english.kind, en, fr) { Answer::Slip } else { Answer::Different }
}

/// Whether two pages stand on hosts that answer each other, and at the same place name their languages.
fn is_localised_page(en: &str, fr: &str, counterparts: &[&[String; 2]]) -> bool {
    let ((en_host, en_path), (fr_host, fr_path)) = (host_and_path(en), host_and_path(fr));
    let names_it =
        |host: &str, name: &str| host.strip_suffix(name).is_some_and(|head| head.is_empty() || head.ends_with('.'));
    let mapped = counterparts.iter().copied().chain(&known().counterparts);
    if mapped.into_iter().any(|[a, b]| names_it(en_host, a) && names_it(fr_host, b)) || has_marks(en_host, fr_host) {
        return true;
    }
    en_host == fr_host && (has_marks(en_path, fr_path) || is_default_language(en_path, fr_path))
}

/// Whether the two name their languages at the same place.
fn has_marks(en: &str, fr: &str) -> bool {
    let is_mark = |(a, b): (&str, &str)| {
        known().language_marks.iter().any(|[x, y]| x.eq_ignore_ascii_case(a) && y.eq_ignore_ascii_case(b))
    };
    parts(en).zip(parts(fr)).any(is_mark)
}

/// Whether only one of the two names its language, as a part of its own, and nothing else differs.
fn is_default_language(en: &str, fr: &str) -> bool {
    let without = |path: &str, side: usize| {
        let is_mark = |part: &&str| known().language_marks.iter().any(|marks| marks[side].eq_ignore_ascii_case(part));
        let kept: Vec<&str> = path.split('/').filter(|part| !is_mark(part)).collect();
        kept.join("/")
    };
    without(en, 0) == fr || en == without(fr, 1)
}

/// Whether they differ only in words that translate each other: `press@` and `presse@`, `/water` and `/eau`.
fn is_translated(en: &str, fr: &str) -> bool {
    let Some(lexicon) = lexicon::shipped_for(&Lang::english(), &Lang::french()) else { return false };
    let (en, fr): (Vec<&str>, Vec<&str>) = (parts(en).collect(), parts(fr).collect());
    let listed =
        |a: &str, b: &str| known().words.iter().any(|[x, y]| x.eq_ignore_ascii_case(a) && y.eq_ignore_ascii_case(b));
    // Words that differ by a letter have one stem, and would count as translations.
    let renders = |a: &str, b: &str| a.len() >= 5 && strsim::osa_distance(a, b) > 2 && lexicon.translates(a, b);
    let fits = |(a, b): (&&str, &&str)| a.eq_ignore_ascii_case(b) || listed(a, b) || renders(a, b);
    en.len() == fr.len() && en.iter().zip(&fr).all(fits)
}

fn parts(address: &str) -> impl Iterator<Item = &str> {
    address.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty())
}

fn host_and_path(normal: &str) -> (&str, &str) {
    normal.split_once('/').unwrap_or((normal, ""))
}

fn is_slip(kind: AddressKind, en: &str, fr: &str) -> bool {
    let length = en.len().min(fr.len());
    let most = match kind {
        AddressKind::Reference => return true,
        AddressKind::Hashtag | AddressKind::Handle => usize::from(length >= 8),
        AddressKind::Web | AddressKind::Email if length >= 12 => 2,
        AddressKind::Web | AddressKind::Email => usize::from(length >= 6),
    };
    en.len().abs_diff(fr.len()) <= 2 * most && strsim::osa_distance(en, fr) <= most
}

/// The address names this language (0 for English, 1 for French) as a part of its own.
pub(super) fn names_language(normal: &str, side: usize) -> bool {
    let (page, query) = normal.split_once('?').unwrap_or((normal, ""));
    let (host, path) = host_and_path(page);
    let is_mark = |part: &str| {
        part.len() > 1 && known().language_marks.iter().any(|marks| marks[side].eq_ignore_ascii_case(part))
    };
    let label = host.split('.').next().filter(|_| host.matches('.').count() >= 2);
    let values = query.split('&').filter_map(|parameter| parameter.split_once('='));
    path.split('/').chain(label).any(is_mark)
        || values.into_iter().any(|(name, value)| name.starts_with("lang") && is_mark(value))
}

#[cfg(test)]
mod tests {
    use super::super::address::{kind_of, normal};
    use super::*;
    use crate::model::{ByteSpan, Place, Side};

    #[track_caller]
    fn check(en: &str, fr: &str, expected: Answer) {
        let address = |written: &str| {
            let kind = kind_of(written).unwrap();
            let place = Place { side: Side::Source, paragraph: 0, span: ByteSpan::default() };
            Address { kind, written: written.to_owned(), normal: normal(kind, written), place, hidden: false }
        };
        let house = [["rive.ca".to_owned(), "lariviere.ca".to_owned()]];
        assert_eq!(answer(&address(en), &address(fr), &house.iter().collect::<Vec<_>>()), expected, "{en} {fr}");
    }

    #[test]
    fn pages_in_two_languages_answer_each_other() {
        check("https://rive.org/en/water", "https://rive.org/fr/eau", Answer::Localised);
        check("https://en.wiki.example.org/wiki/Water", "https://fr.wiki.example.org/wiki/Eau", Answer::Localised);
        check("https://rive.org/doc-e.pdf", "https://rive.org/doc-f.pdf", Answer::Localised);
        check("https://rive.org/en/water", "https://rive.org/water", Answer::Localised);
        check("https://www.rive.ca/water", "https://lariviere.ca/eau", Answer::Localised);
        check("https://rive.org/?lang=en", "https://rive.org/?lang=fr", Answer::Localised);
        check("press@rive.org", "presse@rive.org", Answer::Localised);
    }

    #[test]
    fn a_slip_is_no_other_page() {
        check("https://rive.org/water/2025", "https://rive.org/watr/2025", Answer::Slip);
        check("jo.bell@rive.org", "jo.bel@rive.org", Answer::Slip);
        check("incubateur@rive.org", "incubateu@rive.org", Answer::Slip);
        check("https://rive.org/water", "https://autre.org/eau", Answer::Different);
        check("@rive", "@rives", Answer::Different);
    }
}
