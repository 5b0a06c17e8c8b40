//! Marks for what is still to be written.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::PLACEHOLDER;
use crate::check::{CheckedPair, CheckedParagraph, Found};
use crate::model::{Bead, ByteSpan, Place, Severity, Side};

/// What no finished text says.
static SURE: LazyLock<Regex> = LazyLock::new(|| {
    let notes = "(?:à|A) (?:compléter|confirmer|préciser|valider|vérifier|traduire|venir)\
                 |[Tt]o (?:come|be (?:added|completed|confirmed|determined|translated|verified))";
    let orders = "(?:[Ii]nsert|INSERT|[Ii]nsérer|INSÉRER|[Aa]jouter|AJOUTER|[Aa]dd|ADD)\\s[^\\]]{1,60}";
    let names = "NAME|NOM|PRÉNOM|DATE|PLACE|LIEU|CITY|VILLE|TITLE|TITRE|QUOTE|CITATION|LINK|LIEN|NUMBER|NOMBRE|CHIFFRE\
                 |PHOTO|PHONE|TÉLÉPHONE|COUNTRY|PAYS";
    let patterns = [
        format!(r"\[\s*(?i:XX+|TK|TBC|TBD|TBA|{notes})\s*\]"),
        format!(r"\[\s*(?:{orders}|{names}|●|•)\s*\]"),
        r"\{\{[^{}]{1,60}\}\}".to_owned(),
        r"\$\{\w{1,40}\}".to_owned(),
        r"<<[\p{Lu}\d _-]{2,60}>>".to_owned(),
        r"(?i:\blorem ipsum\b)".to_owned(),
        r"\bTKTK\w*".to_owned(),
    ];
    compiled(&patterns.join("|"))
});

/// What may be left on purpose, or be a name.
static LIKELY: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"\b(?:TBC|TBD|TODO|FIXME)\b|\((?i:à (?:confirmer|compléter|préciser)|to be (?:confirmed|completed|determined))\)",
    )
});

/// Letters that stand for a number: before what is counted, or after the sign of a currency.
static LETTERS: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?:[$€£]\s?)(?P<a>XX+)\b|\b(?P<b>XX+|TK)[\u{20}\u{A0}\u{202F}](?:[%$€£]|\p{Ll}{2})|\b(?P<c>XX+)(?:%|,XX|\.XX)",
    )
});

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the tests use the pattern")
}

/// One finding for each mark of the target, and of the source where the target has none.
pub(super) fn left(pair: &CheckedPair, bead: &Bead, found: &mut Found) {
    let [source, target] = [Side::Source, Side::Target].map(|side| marks_of(pair.paragraphs_of(bead, side)));
    let there = source.values().flat_map(|(places, _)| places.first()).min().copied();
    let blanks = [&source, &target].map(|marks| marks.keys().filter(|mark| is_for_the_reader(mark)).count());
    for (mark, (places, sure)) in &target {
        let is_blank = blanks[0] == blanks[1] && is_for_the_reader(mark);
        let is_sure = !is_blank && (*sure || !source.contains_key(mark));
        let severity = if is_sure { PLACEHOLDER.severity } else { Severity::Note };
        let adding = found.graded(&PLACEHOLDER, severity, places[0]).and_maybe(there);
        adding.also(places[1..].iter().copied()).with("mark", *mark);
    }
    for (mark, (places, _)) in source.iter().filter(|_| target.is_empty()) {
        let adding = found.graded(&PLACEHOLDER, Severity::Note, places[0]);
        adding.also(places[1..].iter().copied()).with("mark", *mark);
    }
}

/// Whether the mark tells its reader what to write there, as a model of a letter does: `[insert your name]`.
fn is_for_the_reader(mark: &str) -> bool {
    mark.starts_with('[')
        && ["insert", "insér", "ajout", "add"]
            .iter()
            .any(|order| mark[1..].trim_start().to_lowercase().starts_with(order))
}

/// The marks of some paragraphs: their places, and whether they are surely marks.
fn marks_of<'a>(paragraphs: &[CheckedParagraph<'a>]) -> BTreeMap<&'a str, (Vec<Place>, bool)> {
    let mut all = BTreeMap::<&str, (Vec<Place>, bool)>::new();
    for (place, mark, sure) in paragraphs.iter().flat_map(marks) {
        all.entry(mark).or_insert((Vec::new(), sure)).0.push(place);
    }
    all
}

/// The marks of a paragraph, and whether they are surely marks.
fn marks<'a>(paragraph: &CheckedParagraph<'a>) -> Vec<(Place, &'a str, bool)> {
    let prose = paragraph.prose.as_str();
    if !may_have_marks(prose) {
        return Vec::new();
    }
    let sure = SURE.find_iter(prose).map(|found| (found.range(), true));
    let likely = LIKELY.find_iter(prose).map(|found| (found.range(), false));
    let letters = LETTERS.captures_iter(prose).filter_map(|captures| {
        let found = ["a", "b", "c"].iter().find_map(|name| captures.name(name))?;
        let (before, after) = (&prose[..found.start()], &prose[found.end()..]);
        (!is_numeral(before, after)).then(|| (found.range(), false))
    });
    let mut marks: Vec<(ByteSpan, bool)> =
        sure.chain(likely).chain(letters).map(|(range, sure)| (ByteSpan::from(range), sure)).collect();
    marks.sort_by_key(|(span, sure)| (span.start, !sure));
    marks.dedup_by(|later, earlier| later.0.start < earlier.0.end);
    marks.into_iter().map(|(span, sure)| (paragraph.place(span), span.of(paragraph.raw), sure)).collect()
}

/// Whether there is a letter or sign that most marks have: a quick look.
fn may_have_marks(prose: &str) -> bool {
    prose.contains(['[', '{', '<', '(', 'X', 'T', 'F', 'L', 'l'])
}

/// Whether what stands beside says that the letters are a Roman numeral: a name, a part of a book, a century.
fn is_numeral(before: &str, after: &str) -> bool {
    const PARTS: [&str; 14] = [
        "act", "annexe", "appendix", "article", "book", "chapitre", "chapter", "livre", "part", "partie", "section",
        "titre", "tome", "volume",
    ];
    let before = before.trim_end();
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let is_name = word.starts_with(char::is_uppercase) && word.len() > 1;
    let is_century = after.trim_start().starts_with("centur") || after.trim_start().starts_with("siècle");
    is_century || is_name && before.len() > word.len() || PARTS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_pair;

    #[track_caller]
    fn check(english: &str, french: &str, expected: &[&str]) {
        assert_eq!(in_pair(english, french, ["en", "fr"], &["placeholder"]), expected, "{english} / {french}");
    }

    #[test]
    fn leaves_alone_what_a_finished_text_says() {
        for (english, french) in [
            ("“The boats […] are late,” she said.", "« Les bateaux [...] sont en retard », dit-elle."),
            (
                "King Louis XX of Selm died in the XX century.",
                "Le roi Louis XX de Selm mourut au XX e siècle, au XXe siècle.",
            ),
            ("Chapter XX of the book", "Le chapitre XX du livre"),
            ("The date is to be confirmed by the council.", "La date reste à confirmer, le formulaire à compléter."),
            ("Dear [Minister], [sic] [d]o not ask", "Madame [la Ministre], [sic] n[e] demandez pas"),
            ("See {1} and <b>, or << the boats >>", "Voir {1} et <b>, ou << les bateaux >>"),
            ("TK Ferries hired a crew.", "TK Ferries a engagé un équipage."),
            ("He is 20 and X-rayed, add [a] net.", "Il a 20 ans, ajoutez [un] filet."),
        ] {
            check(english, french, &[]);
        }
    }

    #[test]
    fn finds_marks_in_both_languages() {
        for (mark, of_text) in [
            ("[XX]", "[XX]"),
            ("[à confirmer]", "[à confirmer]"),
            ("[NOM]", "[NOM]"),
            ("[insérer la citation]", "[insérer la citation]"),
            ("{{ville}}", "{{ville}}"),
            ("<<NOM DU PORT>>", "<<NOM DU PORT>>"),
            ("Lorem ipsum dolor", "Lorem ipsum"),
            ("TODO", "TODO"),
            ("XX bateaux", "XX"),
            ("XX\u{A0}%", "XX"),
            ("TKTK", "TKTK"),
            ("(à confirmer)", "(à confirmer)"),
        ] {
            let french = format!("Le port ouvre le {mark}.");
            check("The harbour opens today.", &french, &[&format!("placeholder.left warning [{of_text}]")]);
        }
        let found = in_pair("Le port ouvre.", "The harbour opens on [date TBC] TBC.", ["fr", "en"], &["placeholder"]);
        assert_eq!(found, ["placeholder.left warning [TBC]"]);
    }

    #[test]
    fn names_the_mark_on_both_sides_once() {
        check(
            "It opens on [TBC].",
            "Il ouvre le [à confirmer].",
            &["placeholder.left warning [[TBC]] [[à confirmer]]"],
        );
        check(
            "Write: I, [insert your name], ask for boats.",
            "Écrivez : Je soussigné, [insérer votre nom], demande des bateaux.",
            &["placeholder.left note [[insert your name]] [[insérer votre nom]]"],
        );
        check("It opens, TBC.", "Il ouvre, TBC.", &["placeholder.left note [TBC] [TBC]"]);
        check("See.", "XX boats, XX nets", &["placeholder.left warning [XX]"]);
        check("It cost $XX.", "Cela a coûté 20\u{A0}$.", &["placeholder.left note [XX]"]);
    }
}
