//! The addresses of a bead, one side held against the other.

use std::collections::BTreeMap;

use super::address::{Address, AddressKind, addresses};
use super::localised::{Answer, answer, names_language};
use super::{EMAIL, HANDLE, HASHTAG, INDEX, URL, URL_LANGUAGE};
use crate::check::{CheckedPair, CheckedText, Found, Kind, Language};
use crate::model::{Bead, Severity, Side};

/// The addresses of one text.
struct Addresses {
    by_paragraph: Vec<Vec<Address>>,
    /// How often each stands in the whole text.
    counts: BTreeMap<String, usize>,
}

impl Addresses {
    fn of(text: &CheckedText) -> Self {
        let by_paragraph: Vec<Vec<Address>> = text.paragraphs.iter().map(addresses).collect();
        let mut counts = BTreeMap::new();
        for address in by_paragraph.iter().flatten() {
            *counts.entry(address.normal.clone()).or_default() += 1;
        }
        Self { by_paragraph, counts }
    }

    fn count(&self, normal: &str) -> usize {
        self.counts.get(normal).copied().unwrap_or_default()
    }

    fn has_links(&self) -> bool {
        self.by_paragraph.iter().flatten().any(|address| address.hidden)
    }

    /// Whether a page of that host stands here that names this language.
    fn has_page_in(&self, host: &str, side: usize) -> bool {
        let names_it = |normal: &&String| normal.split('/').next() == Some(host) && names_language(normal, side);
        self.counts.keys().any(|normal| names_it(&normal))
    }
}

/// Compares the addresses of every bead.
pub(super) fn compare(pair: &CheckedPair, found: &mut Found) {
    let (source, target) = (Addresses::of(&pair.source), Addresses::of(&pair.target));
    if source.counts.is_empty() && target.counts.is_empty() {
        return;
    }
    let links_count = source.has_links() && target.has_links();
    let packs = [&pair.source, &pair.target].into_iter().filter_map(|text| text.profile.organisation.as_ref());
    let counterparts: Vec<&[String; 2]> = packs.flat_map(|name| &name.organisation.counterparts).collect();
    let comparison = Comparison { pair, sides: [&source, &target], links_count, counterparts };
    for bead in pair.paragraphs.iter().filter(|bead| !bead.source.is_empty() && !bead.target.is_empty()) {
        for kind in
            [AddressKind::Web, AddressKind::Email, AddressKind::Handle, AddressKind::Hashtag, AddressKind::Reference]
        {
            comparison.bead(bead, kind, found);
        }
    }
}

struct Comparison<'a> {
    pair: &'a CheckedPair<'a>,
    /// Source, target.
    sides: [&'a Addresses; 2],
    /// Whether the links of both texts are known, and not only what their readers see.
    links_count: bool,
    counterparts: Vec<&'a [String; 2]>,
}

impl Comparison<'_> {
    fn bead(&self, bead: &Bead, kind: AddressKind, found: &mut Found) {
        let of_side = |i: usize, side: Side| -> Vec<&Address> {
            let paragraphs = &self.sides[i].by_paragraph[bead.side(side).indices()];
            let wanted = |address: &&Address| address.kind == kind && (self.links_count || !address.hidden);
            paragraphs.iter().flatten().filter(wanted).collect()
        };
        let (mut source, mut target) = (of_side(0, Side::Source), of_side(1, Side::Target));
        if source.is_empty() && target.is_empty() {
            return;
        }
        for (a, b) in self.take(Answer::Same, &mut source, &mut target) {
            self.language(a, b, found);
        }
        self.take(Answer::Localised, &mut source, &mut target);
        for (a, b) in self.take(Answer::Slip, &mut source, &mut target) {
            tell(a, Some(b), Answer::Slip, found);
        }
        // What stands elsewhere in the other text has only moved.
        source.retain(|address| self.sides[1].count(&address.normal) < self.sides[0].count(&address.normal));
        target.retain(|address| self.sides[0].count(&address.normal) < self.sides[1].count(&address.normal));
        for (a, b) in self.take(Answer::Different, &mut source, &mut target) {
            tell(a, Some(b), Answer::Different, found);
        }
        for address in source.into_iter().chain(target) {
            tell(address, None, Answer::Different, found);
        }
    }

    /// Takes out the pairs that compare in that way.
    fn take<'b>(
        &self,
        wanted: Answer,
        source: &mut Vec<&'b Address>,
        target: &mut Vec<&'b Address>,
    ) -> Vec<(&'b Address, &'b Address)> {
        let mut taken = Vec::new();
        source.retain(|a| match target.iter().position(|b| self.answer(a, b) == wanted) {
            Some(at) => {
                taken.push((*a, target.remove(at)));
                false
            }
            None => true,
        });
        taken
    }

    fn answer(&self, source: &Address, target: &Address) -> Answer {
        if self.pair.source.language == Language::French {
            answer(target, source, &self.counterparts)
        } else {
            answer(source, target, &self.counterparts)
        }
    }

    /// A page in the language of the other side.
    fn language(&self, source: &Address, target: &Address, found: &mut Found) {
        if source.kind != AddressKind::Web {
            return;
        }
        let sides = [(source, &self.pair.source, self.sides[0]), (target, &self.pair.target, self.sides[1])];
        for (address, text, all) in sides {
            let own = match text.language {
                Language::English => 0,
                Language::French => 1,
                Language::Other => continue,
            };
            if !names_language(&address.normal, 1 - own) || names_language(&address.normal, own) {
                continue;
            }
            let host = address.normal.split('/').next().unwrap_or_default();
            let severity = if all.has_page_in(host, own) { Severity::Warning } else { Severity::Note };
            found.graded(&URL_LANGUAGE, severity, address.place).with("address", address.written.clone());
        }
    }
}

fn kind(address: &Address) -> &'static Kind {
    match address.kind {
        AddressKind::Web => &URL,
        AddressKind::Email => &EMAIL,
        AddressKind::Handle => &HANDLE,
        AddressKind::Hashtag => &HASHTAG,
        AddressKind::Reference => &INDEX,
    }
}

fn tell(address: &Address, other: Option<&Address>, answer: Answer, found: &mut Found) {
    let kind = kind(address);
    let severity = match (address.kind, answer, other.is_some()) {
        (AddressKind::Reference, _, true) => Severity::Error,
        (AddressKind::Web | AddressKind::Email, Answer::Slip, _) => Severity::Error,
        (AddressKind::Handle | AddressKind::Hashtag, Answer::Slip, _) => Severity::Warning,
        // What the target adds helps its readers.
        (AddressKind::Web | AddressKind::Email | AddressKind::Reference, _, false)
            if !address.hidden && address.place.side == Side::Source =>
        {
            Severity::Warning
        }
        _ => Severity::Note,
    };
    let adding = found
        .graded(kind, severity, address.place)
        .and_maybe(other.map(|other| other.place))
        .with("address", address.written.clone());
    match other {
        Some(other) => _ = adding.with("other", other.written.clone()),
        None => _ = adding.worded("alone"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{document, findings_of, in_pair, profile, written};
    use crate::model::{Document, Link};

    const KINDS: &[&str] = &["url.set", "url.lang", "email", "ref"];

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], KINDS), expected, "{english} | {french}");
    }

    #[test]
    fn leaves_alone_what_is_the_same_or_localised() {
        for (english, french) in [
            ("See https://rive.example/en/water.", "Voir https://rive.example/fr/eau."),
            ("Write to press@rive.example.", "Écrire à presse@rive.example."),
            ("Follow @rive on the river.", "Suivre @rive sur la rivière."),
            ("Index: AMR\u{A0}20/001/2025", "Index : AMR 20/001/2025"),
            ("Read rapport.pdf now.", "Lire rapport-fr.pdf maintenant."),
            ("Visit www.rive.example or call.", "Consultez https://rive.example/ ou appelez."),
        ] {
            check(english, french, &[]);
        }
    }

    #[test]
    fn leaves_alone_what_moved_to_another_paragraph() {
        check(
            "The river rose in the night, see https://rive.example/a1.\nNobody was hurt in the village.",
            "La rivière a monté dans la nuit.\nPersonne n’a été blessé dans le village, voir https://rive.example/a1.",
            &[],
        );
    }

    #[test]
    fn finds_slips_of_the_keyboard() {
        check(
            "See https://rive.example/water-2025 for the list.",
            "Voir https://rive.example/watr-2025 pour la liste.",
            &["url.set error [https://rive.example/water-2025] [https://rive.example/watr-2025]"],
        );
        check(
            "Write to jo.bell@rive.example today.",
            "Écrivez à jo.bell@rive.exmaple aujourd’hui.",
            &["email.set error [jo.bell@rive.example] [jo.bell@rive.exmaple]"],
        );
        check(
            "Index: AMR 20/001/2025",
            "Index : AMR 20/010/2025",
            &["ref.index error [AMR 20/001/2025] [AMR 20/010/2025]"],
        );
    }

    #[test]
    fn finds_what_one_side_lacks() {
        check(
            "The list is at https://rive.example/list today.",
            "La liste est en ligne aujourd’hui.",
            &["url.set warning [https://rive.example/list]"],
        );
        check("Follow #RiverDay with us.", "Suivez la journée avec nous.", &["ref.hashtag note [#RiverDay]"]);
    }

    #[test]
    fn finds_a_page_in_the_other_language() {
        check(
            "See https://rive.example/en/water.",
            "Voir https://rive.example/en/water.",
            &["url.lang note [https://rive.example/en/water]"],
        );
        check(
            "See https://rive.example/en/water.\nThe whole list is at https://rive.example/en/list.",
            "Voir https://rive.example/en/water.\nToute la liste se trouve à https://rive.example/fr/liste.",
            &["url.lang warning [https://rive.example/en/water]"],
        );
    }

    #[test]
    fn compares_where_links_lead() {
        let linked = |text: &str, lang: &str, words: &str, href: &str| {
            let mut document: Document = document(text, lang);
            let start = text.find(words).unwrap();
            document.paragraphs[0].links.push(Link { span: (start..start + words.len()).into(), href: href.into() });
            document
        };
        let check = |english: &str, french: &str, expected: &[&str]| {
            let en = linked("Read the whole report.", "en", "report", english);
            let fr = linked("Lire tout le rapport.", "fr", "rapport", french);
            let profiles = [profile("en"), profile("fr")];
            let found = findings_of([&en, &fr], [&profiles[0], &profiles[1]], KINDS);
            assert_eq!(written(&found, [&en, &fr]), expected);
        };
        check("https://rive.example/en/report", "https://rive.example/fr/rapport", &[]);
        check(
            "https://rive.example/r/2025-14",
            "https://rive.example/r/2025-41",
            &["url.set error [report] [rapport]"],
        );
        check("https://rive.example/en/report", "https://autre.example/x", &["url.set note [report] [rapport]"]);
    }
}
